//! Names beside the dots of a field: clear of lines, other dots and each other, as far as there is room.

use super::sheet::{Panel, Point};

/// Distance between a dot and its name, in pixels.
const GAP: f64 = 8.0;
/// The radius of a dot with a little air, in pixels.
const DOT: f64 = 6.0;
/// What speaks against a name above or below its dot.
const BROAD: f64 = 2.0;
/// Heights of a baseline against the dot, the best first, in pixels.
const BASES: [f64; 15] =
    [-7.0, 15.0, 4.0, 29.0, -21.0, 43.0, -35.0, -49.0, 57.0, -63.0, 71.0, -77.0, 85.0, -91.0, 99.0];

/// What names stand among.
pub(super) struct Surroundings {
    /// The room for names.
    pub panel: Panel,
    /// All dots.
    pub dots: Vec<Point>,
    /// Pieces of the line that joins dots.
    pub front: Vec<(Point, Point)>,
    /// The intervals of dots.
    pub whiskers: Vec<(Point, Point)>,
    /// Whether names stand better before their dots than after them.
    pub is_before: bool,
    /// The room that names take by now.
    pub taken: Vec<Panel>,
}

impl Surroundings {
    /// Where the name of a dot begins, so many pixels wide; `None` if there is no room that no other name takes.
    pub fn place(&mut self, dot: Point, width: f64) -> Option<Point> {
        let starts = self.starts(dot, width);
        let places = BASES.iter().flat_map(|base| starts.map(|left| (left, dot.1 + base)));
        let free = places.enumerate().filter(|(_, at)| self.is_free(&line_of(*at, width)));
        // One above or below the dot takes the room of two beside it.
        let broad = |order: usize| if order % 3 == 2 { BROAD } else { 0.0 };
        let judged =
            free.map(|(order, at)| (self.harm(dot, &line_of(at, width)) + broad(order), order, at));
        let best = judged.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
        self.taken.push(line_of(best.2, width));
        Some(best.2)
    }

    /// Left ends of a name, the best first.
    fn starts(&self, (x, _): Point, width: f64) -> [f64; 3] {
        let (before, middle, after) = (x - GAP - width, x - 0.5 * width, x + GAP);
        if self.is_before { [before, after, middle] } else { [after, before, middle] }
    }

    fn is_free(&self, name: &Panel) -> bool {
        let is_inside = name.left >= self.panel.left
            && name.right <= self.panel.right
            && name.top >= self.panel.top
            && name.bottom <= self.panel.bottom;
        is_inside && !self.taken.iter().any(|other| is_over(name, other))
    }

    /// What speaks against a place: dots covered, another dot nearer than its own, lines crossed.
    fn harm(&self, own: Point, name: &Panel) -> f64 {
        let far = distance(name, own);
        let dots = self.dots.iter().map(|&dot| match distance(name, dot) {
            near if near < DOT => 8.0,
            near if dot != own && near <= far => 4.0,
            _ => 0.0,
        });
        let crossed = |lines: &[(Point, Point)]| {
            lines.iter().filter(|line| crosses(name, **line)).count() as f64
        };
        let lines = 5.0 * crossed(&self.front) + 1.5 * crossed(&self.whiskers);
        dots.sum::<f64>() + lines + 0.02 * far
    }
}

/// The room that a name takes.
fn line_of((left, base): Point, width: f64) -> Panel {
    Panel { left, top: base - 11.0, right: left + width, bottom: base + 3.0 }
}

fn is_over(one: &Panel, other: &Panel) -> bool {
    one.left < other.right
        && other.left < one.right
        && one.top < other.bottom
        && other.top < one.bottom
}

/// From a point to the nearest of a rectangle.
fn distance(panel: &Panel, (x, y): Point) -> f64 {
    let beyond = |low: f64, high: f64, at: f64| (low - at).max(at - high).max(0.0);
    beyond(panel.left, panel.right, x).hypot(beyond(panel.top, panel.bottom, y))
}

/// Whether a part of a line lies in a rectangle: the part that is left after each side has cut it.
fn crosses(panel: &Panel, (from, to): (Point, Point)) -> bool {
    let sides = [
        (to.0 - from.0, panel.left - from.0, panel.right - from.0),
        (to.1 - from.1, panel.top - from.1, panel.bottom - from.1),
    ];
    let mut part = (0.0_f64, 1.0_f64);
    for (length, low, high) in sides {
        if length == 0.0 {
            if low > 0.0 || high < 0.0 {
                return false;
            }
            continue;
        }
        let (enters, leaves) = (low / length, high / length);
        part = (part.0.max(enters.min(leaves)), part.1.min(enters.max(leaves)));
    }
    part.0 <= part.1
}

#[cfg(test)]
mod tests {
    use super::*;

    const PANEL: Panel = Panel { left: 0.0, top: 0.0, right: 400.0, bottom: 300.0 };

    fn named(dots: &[Point], lines: &[(Point, Point)], is_before: bool) -> Vec<Panel> {
        let mut around = Surroundings {
            panel: PANEL,
            dots: dots.to_vec(),
            front: lines.to_vec(),
            whiskers: Vec::new(),
            is_before,
            taken: Vec::new(),
        };
        let width = 60.0;
        dots.iter().filter_map(|&dot| Some(line_of(around.place(dot, width)?, width))).collect()
    }

    #[test]
    fn a_line_through_a_rectangle_is_seen_and_one_past_its_corner_is_not() {
        let panel = Panel { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        assert!(crosses(&panel, ((0.0, 0.0), (30.0, 30.0))));
        assert!(crosses(&panel, ((15.0, 0.0), (15.0, 12.0))));
        assert!(!crosses(&panel, ((0.0, 15.0), (15.0, 30.0))));
        assert!(!crosses(&panel, ((0.0, 0.0), (9.0, 9.0))));
        // From (3, 6) to the corner (10, 10): 7 and 4.
        assert_eq!(distance(&panel, (3.0, 6.0)), 65.0_f64.sqrt());
    }

    #[test]
    fn names_stay_off_the_line_and_nearest_to_their_own_dots() {
        let dots = [(60.0, 250.0), (150.0, 150.0), (164.0, 170.0), (320.0, 60.0)];
        let lines = [(dots[0], dots[1]), (dots[1], dots[3])];
        for is_before in [true, false] {
            let names = named(&dots, &lines, is_before);
            assert_eq!(names.len(), dots.len());
            for (name, own) in names.iter().zip(dots) {
                assert!(lines.iter().all(|&line| !crosses(name, line)), "{name:?}");
                let nearest = dots.iter().map(|&dot| distance(name, dot)).fold(1e9, f64::min);
                assert_eq!(distance(name, own), nearest, "{name:?} beside {own:?}");
            }
        }
    }

    #[test]
    fn a_name_without_room_is_left_out() {
        // One before the dot and one after it: at its height, on six lines above and on six below.
        assert_eq!(named(&[(200.0, 150.0); 30], &[], false).len(), 26);
    }
}

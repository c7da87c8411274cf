//! Shapes in plotters' terms: whole places on a grid finer than the sheet, styles and dashes.

use super::ink::Ink;
use super::sheet::{Panel, Point, Stroke};
use plotters::style::{RGBColor, ShapeStyle};

/// Steps of plotters' grid to a pixel of the sheet: plotters knows whole numbers only.
pub(super) const STEPS: f64 = 8.0;

/// Black and white of a dashed line, in pixels.
const DASH: [f64; 2] = [6.0, 4.0];

/// A place on plotters' grid.
pub(super) type Spot = (i32, i32);

/// The spot nearest to a place on the sheet.
pub(super) fn spot((x, y): Point) -> Spot {
    (steps(x), steps(y))
}

/// A length in steps of the grid.
pub(super) fn steps(length: f64) -> i32 {
    (length * STEPS).round() as i32
}

/// A positive length in steps of the grid, at least one.
pub(super) fn size(length: f64) -> u32 {
    steps(length).max(1).unsigned_abs()
}

/// Plotters' name for a colour.
pub(super) fn colour(Ink(red, green, blue): Ink) -> RGBColor {
    RGBColor(red, green, blue)
}

/// The style of a filled shape.
pub(super) fn filled(ink: Ink) -> ShapeStyle {
    ShapeStyle::from(colour(ink)).filled()
}

/// The panel that a polygon is, when its sides are upright.
pub(super) fn upright(points: &[Point]) -> Option<Panel> {
    let [(left, top), (right, above), (edge, bottom), (start, below)] = *points else {
        return None;
    };
    let is_upright = top == above && right == edge && bottom == below && left == start;
    is_upright.then_some(Panel { left, top, right, bottom })
}

/// The unbroken pieces of a line.
pub(super) fn pieces(points: &[Point], stroke: &Stroke) -> Vec<Vec<Point>> {
    if stroke.dashed { dashes(points) } else { vec![points.to_vec()] }
}

fn dashes(points: &[Point]) -> Vec<Vec<Point>> {
    let mut drawn = Vec::new();
    let mut piece: Vec<Point> = points.first().copied().into_iter().collect();
    let (mut phase, mut room) = (0, DASH[0]);
    for ends in points.windows(2) {
        let (from, to) = (ends[0], ends[1]);
        let length = libm::hypot(to.0 - from.0, to.1 - from.1);
        let mut gone = 0.0;
        while length - gone > room {
            gone += room;
            let place = between(from, to, gone / length);
            piece.push(place);
            if phase == 0 {
                drawn.push(std::mem::take(&mut piece));
            }
            phase = 1 - phase;
            room = DASH[phase];
            piece = vec![place];
        }
        room -= length - gone;
        piece.push(to);
    }
    if phase == 0 {
        drawn.push(piece);
    }
    drawn
}

fn between(from: Point, to: Point, share: f64) -> Point {
    (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plot::ink::PLAN;

    #[test]
    fn dashes_go_round_corners() {
        let stroke = Stroke { dashed: true, ..Stroke::solid(PLAN, 1.0) };
        let line = [(0.0, 0.0), (4.0, 0.0), (4.0, 10.0)];
        let expected =
            vec![vec![(0.0, 0.0), (4.0, 0.0), (4.0, 2.0)], vec![(4.0, 6.0), (4.0, 10.0)]];
        assert_eq!(pieces(&line, &stroke), expected);
    }

    #[test]
    fn only_upright_rectangles_are_panels() {
        let panel = Panel { left: 1.0, top: 2.0, right: 3.0, bottom: 4.0 };
        assert_eq!(upright(&[(1.0, 2.0), (3.0, 2.0), (3.0, 4.0), (1.0, 4.0)]), Some(panel));
        assert_eq!(upright(&[(1.0, 2.0), (3.0, 2.5), (3.0, 4.0), (1.0, 4.0)]), None);
    }
}

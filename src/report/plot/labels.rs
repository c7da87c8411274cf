//! Labels that stand beside what they name, and give way to each other.

use super::axis::Timeline;
use super::ink::{GREY, Ink};
use super::page::{MARGIN, WIDTH};
use super::sheet::{Lettering, Panel, Sheet, Stroke};

/// Distance between the baselines of neighbouring labels, in pixels.
const GAP: f64 = 16.0;
/// The widest label at the end of a line, in pixels.
const WIDEST: f64 = 190.0;
/// Size of the letters, in pixels.
const SIZE: f64 = 12.0;

/// A label at the right end of a line or layer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EndLabel {
    words: String,
    value: f64,
    period: usize,
    lettering: Lettering,
    swatch: Option<Ink>,
}

impl EndLabel {
    /// A label beside `value` at the period numbered `period`.
    pub(super) fn new(words: String, value: f64, period: usize, ink: Ink) -> EndLabel {
        EndLabel { words, value, period, lettering: Lettering::new(SIZE, ink), swatch: None }
    }

    /// The same label in bold.
    pub(super) fn bold(self) -> EndLabel {
        EndLabel { lettering: self.lettering.bold(), ..self }
    }

    /// The same label after a small square of the layer's colour.
    pub(super) fn with_swatch(self, ink: Ink) -> EndLabel {
        EndLabel { swatch: Some(ink), ..self }
    }

    fn indent(&self) -> f64 {
        if self.swatch.is_some() { 15.0 } else { 0.0 }
    }

    fn width(&self) -> f64 {
        self.lettering.width(&self.lettering.fit(&self.words, WIDEST)) + self.indent()
    }
}

/// The margin to keep free on the right for `labels`, in pixels.
pub(super) fn room(labels: &[EndLabel]) -> f64 {
    labels.iter().map(|label| label.width() + 14.0).fold(12.0, f64::max)
}

/// Sets the labels to the right of the panel, moved apart where they would touch.
pub(super) fn draw_end_labels(sheet: &mut Sheet, timeline: &Timeline, labels: &[EndLabel]) {
    let panel = timeline.panel;
    let shown = &labels[..labels.len().min((panel.height() / GAP) as usize + 1)];
    let wanted: Vec<f64> = shown.iter().map(|label| timeline.y.at(label.value)).collect();
    let places = dodged(&wanted, GAP, panel.top - 4.0, panel.bottom);
    for ((label, wanted), place) in shown.iter().zip(&wanted).zip(&places) {
        let (x, start) = (panel.right + 12.0, timeline.x(label.period));
        if (place - wanted).abs() > 3.0 || panel.right - start > 12.0 {
            let leader = vec![(start + 5.0, *wanted), (x - 3.0, *place)];
            sheet.line(leader, Stroke::solid(GREY, 0.8));
        }
        if let Some(ink) = label.swatch {
            let (top, bottom) = (place - 5.0, place + 5.0);
            sheet.rectangle(Panel { left: x, top, right: x + 10.0, bottom }, ink);
        }
        let words = label.lettering.fit(&label.words, WIDEST);
        let baseline = place + SIZE * 0.36;
        sheet.text((x + label.indent(), baseline), &words, label.lettering);
    }
}

/// Places near `wanted`, at least `gap` apart and between `low` and `high` as far as there is
/// room.
fn dodged(wanted: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    let mut groups: Vec<Group> = Vec::new();
    for &label in &order {
        let mut group = Group { labels: vec![label], centre: wanted[label] };
        group.hold(gap, low, high);
        while let Some(above) = groups.pop_if(|above| above.bottom(gap) + gap > group.top(gap)) {
            group = above.joined(group);
            group.hold(gap, low, high);
        }
        groups.push(group);
    }
    let mut places = vec![0.0; wanted.len()];
    for group in &groups {
        for (row, &label) in group.labels.iter().enumerate() {
            places[label] = group.top(gap) + gap * row as f64;
        }
    }
    places
}

/// Labels that touch and move as one.
struct Group {
    labels: Vec<usize>,
    centre: f64,
}

impl Group {
    fn half(&self, gap: f64) -> f64 {
        gap * (self.labels.len() - 1) as f64 / 2.0
    }

    fn top(&self, gap: f64) -> f64 {
        self.centre - self.half(gap)
    }

    fn bottom(&self, gap: f64) -> f64 {
        self.centre + self.half(gap)
    }

    fn hold(&mut self, gap: f64, low: f64, high: f64) {
        let half = self.half(gap);
        self.centre = self.centre.min(high - half).max(low + half);
    }

    fn joined(mut self, below: Group) -> Group {
        let (above, other) = (self.labels.len() as f64, below.labels.len() as f64);
        self.centre = (self.centre * above + below.centre * other) / (above + other);
        self.labels.extend(below.labels);
        self
    }
}

/// A named upright line on a value axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Flag {
    pub words: String,
    pub x: f64,
    pub stroke: Stroke,
    pub bold: bool,
}

impl Flag {
    fn lettering(&self) -> Lettering {
        let plain = Lettering::new(SIZE, self.stroke.ink).middle().halo();
        if self.bold { plain.bold() } else { plain }
    }
}

/// Height that `flags` need above a drawing `across` pixels wide, at most.
pub(super) fn flag_room(flags: usize) -> f64 {
    if flags == 0 { 6.0 } else { GAP * flags as f64 + 6.0 }
}

/// Draws the flags down to the bottom of `panel`, their names above it in as few rows as fit.
pub(super) fn draw_flags(sheet: &mut Sheet, panel: Panel, flags: &[Flag]) {
    let mut flags: Vec<&Flag> = flags.iter().filter(|flag| flag.x.is_finite()).collect();
    flags.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut rows: Vec<f64> = Vec::new();
    let mut texts = Vec::new();
    for flag in flags {
        let lettering = flag.lettering();
        let words = lettering.fit(&flag.words, 260.0);
        let half = lettering.width(&words) / 2.0;
        let middle = flag.x.max(MARGIN + half).min(WIDTH - MARGIN - half);
        let row = free_row(&mut rows, middle - half, middle + half);
        let baseline = panel.top - 7.0 - GAP * row as f64;
        sheet.line(vec![(flag.x, baseline + 3.0), (flag.x, panel.bottom)], flag.stroke);
        texts.push(((middle, baseline), words, lettering));
    }
    for (place, words, lettering) in texts {
        sheet.text(place, &words, lettering);
    }
}

/// Takes the lowest row with room from `start` to `end`; `rows` holds where each row is taken to.
fn free_row(rows: &mut Vec<f64>, start: f64, end: f64) -> usize {
    let row = rows.iter().position(|taken| taken + 12.0 <= start).unwrap_or(rows.len());
    if row == rows.len() {
        rows.push(end);
    }
    rows[row] = end;
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_far_apart_stay_where_they_are() {
        assert_eq!(dodged(&[50.0, 10.0], 16.0, 0.0, 100.0), [50.0, 10.0]);
    }

    #[test]
    fn labels_that_touch_move_apart_around_their_middle() {
        assert_eq!(dodged(&[50.0, 50.0], 16.0, 0.0, 100.0), [42.0, 58.0]);
    }

    #[test]
    fn labels_keep_inside_and_apart() {
        let mut places = dodged(&[99.0, 100.0, 98.0, 60.0], 16.0, 0.0, 100.0);
        places.sort_by(f64::total_cmp);
        assert!(places[3] <= 100.0);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 16.0 - 1e-9));
    }
}

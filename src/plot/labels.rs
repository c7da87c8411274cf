//! Labels that stand beside what they name, and give way to each other.

use super::drawing::say;
use super::font::wrap;
use super::ink::{GREY, Ink, WHITE};
use super::page::{MARGIN, WIDTH};
use super::scale::Scale;
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use crate::messages::{Lang, told};

/// Distance between the baselines of neighbouring labels, in pixels.
const GAP: f64 = 16.0;
/// From one line of a label to the next, in pixels.
const LINE: f64 = 14.0;
/// Lines from which on a name is shortened.
const MOST_LINES: f64 = 3.0;
/// The widest label at the end of a line, in pixels.
const WIDEST: f64 = 215.0;
/// Size of the letters, in pixels.
const SIZE: f64 = 12.0;

/// A label at the right end of a line or layer: a name and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EndLabel {
    name: String,
    written: String,
    value: f64,
    period: Option<usize>,
    lettering: Lettering,
    swatch: Option<Ink>,
}

impl EndLabel {
    /// A label beside `value`, which reads `written`.
    pub(super) fn new(name: &str, written: String, value: f64, ink: Ink) -> EndLabel {
        let (name, lettering) = (name.to_owned(), Lettering::new(SIZE, ink));
        EndLabel { name, written, value, period: None, lettering, swatch: None }
    }

    /// The same label for a line that ends at the period numbered `period`.
    pub(super) fn at_period(self, period: usize) -> EndLabel {
        EndLabel { period: Some(period), ..self }
    }

    /// The same label in bold.
    pub(super) fn bold(self) -> EndLabel {
        EndLabel { lettering: self.lettering.bold(), ..self }
    }

    /// The same label after a small square of the layer's colour.
    pub(super) fn with_swatch(self, ink: Ink) -> EndLabel {
        EndLabel { swatch: Some(ink), ..self }
    }

    /// Whether there is a value to stand beside.
    pub(super) fn has_place(&self) -> bool {
        self.value.is_finite()
    }

    /// The name and the value, on as many lines as it takes.
    fn lines(&self) -> Vec<String> {
        let name = self.lettering.name(&self.name, MOST_LINES * WIDEST);
        let text = format!("{name} {}", self.written);
        wrap(&text, WIDEST, self.lettering.size, self.lettering.weight)
    }

    fn indent(&self) -> f64 {
        if self.swatch.is_some() { 15.0 } else { 0.0 }
    }

    fn width(&self) -> f64 {
        let widths = self.lines().into_iter().map(|line| self.lettering.width(&line));
        widths.fold(0.0, f64::max) + self.indent()
    }

    /// Sets the label with its middle at `y`.
    fn draw(&self, sheet: &mut Sheet, x: f64, y: f64) {
        if let Some(ink) = self.swatch {
            let swatch = Panel { left: x, top: y - 5.0, right: x + 10.0, bottom: y + 5.0 };
            sheet.rectangle(swatch, ink);
        }
        let lines = self.lines();
        let first = y + SIZE * 0.36 - LINE * (lines.len() as f64 - 1.0) / 2.0;
        for (number, line) in lines.iter().enumerate() {
            let place = (x + self.indent(), first + LINE * number as f64);
            sheet.text(place, line, self.lettering);
        }
    }
}

/// Distance that labels keep: as high as the one with most lines.
fn gap(labels: &[EndLabel]) -> f64 {
    let most = labels.iter().map(|label| label.lines().len()).max().unwrap_or(1);
    GAP + LINE * (most.max(1) - 1) as f64
}

/// The margin to keep free on the right for `labels`, in pixels.
pub(super) fn room(labels: &[EndLabel]) -> f64 {
    labels.iter().map(|label| label.width() + 14.0).fold(12.0, f64::max)
}

/// Sets the labels to the right of the panel, moved apart where they would touch; each line ends at the right `edge` of
/// its last period.
pub(super) fn draw_end_labels(
    sheet: &mut Sheet,
    panel: Panel,
    y: &Scale,
    edge: impl Fn(usize) -> f64,
    labels: &[EndLabel],
    lang: Lang,
) {
    let gap = gap(labels);
    let shown = shown(labels, ((panel.height() / gap) as usize + 1).max(1), lang);
    let wanted: Vec<f64> = shown.iter().map(|label| y.at(label.value)).collect();
    let places = dodged(&wanted, gap, panel.top - 4.0, panel.bottom - 5.0);
    for ((label, wanted), place) in shown.iter().zip(&wanted).zip(&places) {
        let end = label.period.map_or(panel.right, &edge);
        if (place - wanted).abs() > 3.0 || panel.right - end > 12.0 {
            let bend = end.max(panel.right - 4.0);
            let leader = vec![(end + 2.0, *wanted), (bend, *wanted), (panel.right + 9.0, *place)];
            sheet.line(leader, Stroke::solid(GREY, 0.8));
        }
        label.draw(sheet, panel.right + 12.0, *place);
    }
}

/// The labels that there is room for; of the others, how many they are.
fn shown(labels: &[EndLabel], most: usize, lang: Lang) -> Vec<EndLabel> {
    if labels.len() <= most {
        return labels.to_vec();
    }
    let mut shown = labels[..most - 1].to_vec();
    let count = (labels.len() - shown.len()).to_string();
    let more = told(&say::AndMore { count: &count }, lang);
    let value = labels[labels.len() - 1].value;
    shown.push(EndLabel::new("", more, value, GREY));
    shown
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

/// Flags with their names placed above the drawing in as few rows as fit.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Flags {
    /// Each flag with the middle and the row of its name.
    placed: Vec<(Flag, f64, usize)>,
    rows: usize,
}

impl Flags {
    /// Places `flags`, whose pixels are known, from left to right. The outermost names step aside
    /// from a close neighbour.
    pub(super) fn new(mut flags: Vec<Flag>) -> Flags {
        flags.retain(|flag| flag.x.is_finite());
        flags.sort_by(|a, b| a.x.total_cmp(&b.x));
        let mut taken: Vec<f64> = Vec::new();
        let mut placed = Vec::new();
        let last = flags.len().saturating_sub(1);
        let places: Vec<f64> = flags.iter().map(|flag| flag.x).collect();
        for (number, mut flag) in flags.into_iter().enumerate() {
            let lettering = flag.lettering();
            flag.words = lettering.name(&flag.words, 260.0);
            let half = lettering.width(&flag.words) / 2.0;
            let is_crowded = |a: usize, b: usize| places[b] - places[a] < half * 2.0 + 16.0;
            let aside = match number {
                0 if last > 0 && is_crowded(0, 1) => -half,
                number if number > 0 && number == last && is_crowded(last - 1, last) => half,
                _ => 0.0,
            };
            let middle = (flag.x + aside).max(MARGIN + half).min(WIDTH - MARGIN - half);
            let row = free_row(&mut taken, middle - half, middle + half);
            placed.push((flag, middle, row));
        }
        Flags { placed, rows: taken.len() }
    }

    /// The height the names need above the drawing, in pixels.
    pub(super) fn room(&self) -> f64 {
        GAP * self.rows as f64 + 6.0
    }

    /// Draws the lines down to the bottom of `panel` and the names above it.
    pub(super) fn draw(&self, sheet: &mut Sheet, panel: Panel) {
        let baseline = |row: usize| panel.top - 7.0 - GAP * row as f64;
        for (flag, _, row) in &self.placed {
            let line = vec![(flag.x, baseline(*row) + 3.0), (flag.x, panel.bottom)];
            sheet.line(line, flag.stroke);
        }
        // No line runs through a name: it goes on behind it.
        for (flag, middle, row) in &self.placed {
            let (half, base) = (flag.lettering().width(&flag.words) / 2.0 + 2.0, baseline(*row));
            let (left, right) = (middle - half, middle + half);
            sheet.rectangle(Panel { left, top: base - SIZE, right, bottom: base + 2.5 }, WHITE);
        }
        for (flag, middle, row) in &self.placed {
            sheet.text((*middle, baseline(*row)), &flag.words, flag.lettering());
        }
    }
}

/// Takes the lowest row with room from `start` to `end`; `rows` holds where each row is taken to.
fn free_row(rows: &mut Vec<f64>, start: f64, end: f64) -> usize {
    let row = rows.iter().position(|taken| taken + 10.0 <= start).unwrap_or(rows.len());
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
    fn close_flags_share_a_row_back_to_back() {
        let flag =
            |x| Flag { words: "plan".into(), x, stroke: Stroke::solid(GREY, 1.0), bold: false };
        assert_eq!(Flags::new(vec![flag(400.0), flag(415.0)]).rows, 1);
        assert_eq!(Flags::new(vec![flag(400.0), flag(400.0)]).rows, 2);
    }

    #[test]
    fn labels_keep_inside_and_apart() {
        let mut places = dodged(&[99.0, 100.0, 98.0, 60.0], 16.0, 0.0, 100.0);
        places.sort_by(f64::total_cmp);
        assert!(places[3] <= 100.0);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 16.0 - 1e-9));
    }
}

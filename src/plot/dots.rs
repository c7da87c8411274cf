//! Equally likely outcomes, one dot each: a probability that can be counted.

use super::axis::{Key, TICK, crisp, draw_foot, draw_key, foot};
use super::drawing::say;
use super::ink::{ACCENT, GREY, Ink, LIGHT, QUIET, SILVER, TEXT, WHITE};
use super::labels::{Flag, Flags};
use super::page::{Caption, Page};
use super::scale::{Scale, extent};
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::target::{DASH, Target};
use super::unit::Unit;

/// Height of the field of dots, in pixels.
const FIELD: f64 = 230.0;
/// The largest distance between neighbouring dots, in pixels.
const LARGEST: f64 = 24.0;
/// Width of the field of dots that never happen, in pixels.
const NEVER: f64 = 130.0;
/// The smallest distance at which dots can be counted, in pixels.
const SMALLEST: f64 = 10.0;
/// The most dots drawn one by one.
const MOST: usize = 1000;

/// A quantile dot plot, usually of 50 dots.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// The label of the values, with their unit.
    pub x_axis: String,
    /// What one dot stands for, such as `1 year in 50`.
    pub each: String,
    /// One value a dot; a value that is not finite counts as never.
    pub outcomes: Vec<f64>,
    /// What the dots that never happen are called, such as `no sale within the year`.
    pub never: String,
    /// Said in the field where there is no dot but those that never happen.
    pub none: String,
    /// The first and the last value that there can be, if they are known: the axis reaches from one to
    /// the other.
    pub range: Option<(f64, f64)>,
    /// The deadline, if there is one: dots up to it are dark, later ones light.
    pub target: Option<Target>,
}

impl Dots {
    /// `dots` equally likely values out of `samples`; an infinite sample stands for never.
    pub fn quantiles(samples: &[f64], dots: usize) -> Vec<f64> {
        let mut sorted: Vec<f64> =
            samples.iter().copied().filter(|sample| !sample.is_nan()).collect();
        sorted.sort_by(f64::total_cmp);
        let rank = |dot: usize| (dot * 2 + 1) * sorted.len() / (dots * 2);
        (0..dots).filter_map(|dot| sorted.get(rank(dot)).copied()).collect()
    }

    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        if self.outcomes.is_empty() {
            page.nothing();
        } else {
            self.draw(&mut page);
        }
        page.close()
    }

    fn draw(&self, page: &mut Page) {
        let body = page.body;
        let (left, right) = (body.left + 12.0, body.right - 14.0 - self.never_room());
        let x = self.scale(left, right);
        let field = Field::of(&self.known(), &x, self.deadline());
        let flags = Flags::new(self.flag(&field).into_iter().collect());
        let top = body.top + 22.0 + flags.room();
        let panel = Panel { left, top, right, bottom: top + self.height(&field) };
        page.fit(panel.bottom + foot(&self.unit, &self.x_axis) - body.top);
        self.draw_axis(&mut page.sheet, panel, &x);
        self.draw_field(&mut page.sheet, panel.bottom, &field);
        flags.draw(&mut page.sheet, panel);
        self.draw_never(&mut page.sheet, panel, body.right, field.size);
        self.draw_keys(&mut page.sheet, body);
    }

    fn deadline(&self) -> Option<f64> {
        self.target.as_ref().map(Target::value).filter(|value| value.is_finite())
    }

    fn flag(&self, field: &Field) -> Option<Flag> {
        let (target, x) = (self.target.as_ref()?, field.border?);
        Some(Flag { words: target.words(&self.unit), x, stroke: DASH, bold: true })
    }

    fn known(&self) -> Vec<f64> {
        let mut known: Vec<f64> =
            self.outcomes.iter().copied().filter(|outcome| outcome.is_finite()).collect();
        known.sort_by(f64::total_cmp);
        known.truncate(MOST);
        known
    }

    fn missing(&self) -> usize {
        self.outcomes.iter().filter(|outcome| !outcome.is_finite()).count()
    }

    fn never_room(&self) -> f64 {
        if self.missing() == 0 { 0.0 } else { NEVER + 20.0 }
    }

    fn scale(&self, start: f64, end: f64) -> Scale {
        if let Some(range) = self.range {
            return Scale::round(range, 9.0, self.unit.least_step(), start, end).trimmed(range);
        }
        let range = extent(self.known().into_iter().chain(self.deadline())).unwrap_or((0.0, 1.0));
        let is_near_zero = range.0 > 0.0 && range.0 < range.1 * 0.5;
        let range = (if is_near_zero { 0.0 } else { range.0 }, range.1);
        Scale::round(range, 9.0, self.unit.least_step(), start, end).trimmed(range)
    }

    /// The height of the field: as tall as the tallest column.
    fn height(&self, field: &Field) -> f64 {
        let size = field.size.max(6.0);
        let never = self.missing().div_ceil(never_across(size)) as f64 * size;
        field.height().max(never).clamp(60.0, FIELD) + 14.0
    }

    fn ink(&self, outcome: f64) -> Ink {
        let is_late = self.deadline().is_some_and(|deadline| outcome > deadline);
        if is_late { LIGHT } else { ACCENT }
    }

    fn draw_field(&self, sheet: &mut Sheet, bottom: f64, field: &Field) {
        let middle = (field.across - 1) as f64 / 2.0;
        for (x, outcomes) in &field.columns {
            for (number, outcome) in outcomes.iter().enumerate() {
                let (row, seat) = (number / field.across, number % field.across);
                let y = bottom - field.size * (row as f64 + 0.5) - 1.0;
                let x = x + field.size * (seat as f64 - middle);
                sheet.disc((x, y), field.size * 0.46, self.ink(*outcome));
            }
        }
    }

    fn draw_axis(&self, sheet: &mut Sheet, panel: Panel, x: &Scale) {
        let y = crisp(panel.bottom);
        sheet.line(vec![(panel.left, y), (panel.right, y)], Stroke::solid(GREY, 1.0));
        draw_foot(sheet, panel, x, &self.unit, &self.x_axis);
        if self.known().is_empty() {
            let middle = ((panel.left + panel.right) / 2.0, (panel.top + panel.bottom) / 2.0);
            sheet.text(middle, &self.none, Lettering::new(14.0, QUIET).middle());
        }
    }

    /// Hollow dots to the right of the axis.
    fn draw_never(&self, sheet: &mut Sheet, panel: Panel, right: f64, size: f64) {
        let missing = self.missing();
        if missing == 0 {
            return;
        }
        let left = right - NEVER;
        let size = size.max(6.0);
        let across = never_across(size);
        let most = across * ((panel.height() / size) as usize).max(1);
        for dot in 0..missing.min(most) {
            let x = left + size * ((dot % across) as f64 + 0.5);
            let y = panel.bottom - size * ((dot / across) as f64 + 0.5) - 1.0;
            sheet.rimmed_disc((x, y), size * 0.4, WHITE, Stroke::solid(GREY, 1.4));
        }
        let line = vec![(left, crisp(panel.bottom)), (right, crisp(panel.bottom))];
        sheet.line(line, Stroke::solid(SILVER, 1.0));
        let words = match self.never.is_empty() {
            true => self.caption.say(&say::Never),
            false => self.never.clone(),
        };
        let letters = Lettering::new(TICK, TEXT);
        let [part, all] = [missing, self.outcomes.len()].map(|count| count.to_string());
        let count = self.caption.say(&say::PartOf { part: &part, all: &all });
        sheet.text((left, panel.bottom + 16.0), &count, letters.bold());
        sheet.text((left, panel.bottom + 31.0), &letters.fit(&words, right - left + 14.0), letters);
    }

    fn draw_keys(&self, sheet: &mut Sheet, body: Panel) {
        let each = match self.each.as_str() {
            "" => {
                let count = self.outcomes.len().to_string();
                self.caption.say(&say::EachDotIsOneOf { count: &count })
            }
            given => self.caption.say(&say::EachDot { what: &given }),
        };
        let known = self.known();
        let is_any = |ink: Ink| known.iter().any(|outcome| self.ink(*outcome) == ink);
        let [in_time, late] = [self.caption.say(&say::InTime), self.caption.say(&say::Late)];
        let kinds = [(ACCENT, in_time.as_str()), (LIGHT, late.as_str())];
        let kinds = kinds.into_iter().filter(|(ink, _)| is_any(*ink));
        let keys: Vec<Key<'_>> = match (self.deadline(), known.is_empty()) {
            (None, false) => vec![Key::dot(ACCENT, &each)],
            (Some(_), false) => kinds.map(|(ink, words)| Key::dot(ink, words)).collect(),
            (_, true) => Vec::new(),
        };
        if self.deadline().is_some() || known.is_empty() {
            let lettering = Lettering::new(TICK, QUIET);
            sheet.text((body.left, body.top + 9.0), &lettering.fit(&each, 500.0), lettering);
        }
        draw_key(sheet, body.top + 9.0, &keys);
    }
}

/// Where each dot stands.
struct Field {
    /// The distance between neighbouring dots.
    size: f64,
    /// How many dots stand side by side in one column.
    across: usize,
    /// The middle of each column and the outcomes in it.
    columns: Vec<(f64, Vec<f64>)>,
    /// Where the deadline is drawn: right of what comes by then.
    border: Option<f64>,
}

impl Field {
    /// Columns over the very values when these are few; otherwise over equal steps. Dots are as
    /// large as fit, and stand side by side only when they would become too small to count.
    fn of(sorted: &[f64], x: &Scale, deadline: Option<f64>) -> Field {
        let exact = |across| Field::exact(sorted, x, deadline, across);
        if let Some(field) = (1..=6).map(exact).find(|field| field.size >= SMALLEST) {
            return field;
        }
        let sizes = (0..=28).map(|step| LARGEST - f64::from(step) * 0.5);
        let wider = (2..=20).map(|across| (SMALLEST, across));
        let smaller = (4..20).rev().map(|halves| (f64::from(halves) * 0.5, 1));
        let tried = sizes.map(|size| (size, 1)).chain(wider).chain(smaller);
        let mut fields = tried.map(|(size, across)| Field::even(sorted, x, deadline, size, across));
        fields
            .find(|field| field.height() <= FIELD)
            .unwrap_or_else(|| Field::even(sorted, x, deadline, 2.0, 20))
    }

    fn exact(sorted: &[f64], x: &Scale, deadline: Option<f64>, across: usize) -> Field {
        let mut field = Field { size: LARGEST, across, columns: Vec::new(), border: None };
        for outcome in sorted {
            field.put(x.at(*outcome), *outcome);
        }
        let gaps = field.columns.windows(2).map(|pair| (pair[1].0 - pair[0].0) / across as f64);
        let rows = field.tallest().div_ceil(across).max(1);
        field.size = gaps.fold(LARGEST, f64::min).min(FIELD / rows as f64);
        let half = field.size * across as f64 / 2.0;
        field.border = deadline.map(|deadline| x.at(deadline) + half);
        field
    }

    fn even(sorted: &[f64], x: &Scale, deadline: Option<f64>, size: f64, across: usize) -> Field {
        let step = size * across as f64;
        let border = deadline.map(|deadline| x.at(deadline));
        let mut field = Field { size, across, columns: Vec::new(), border };
        let origin = border.unwrap_or(x.start - step / 2.0);
        for outcome in sorted {
            let column = ((x.at(*outcome) - origin) / step).ceil() - 1.0;
            field.put(origin + (column + 0.5) * step, *outcome);
        }
        field
    }

    fn put(&mut self, place: f64, outcome: f64) {
        match self.columns.last_mut() {
            Some((last, outcomes)) if *last == place => outcomes.push(outcome),
            _ => self.columns.push((place, vec![outcome])),
        }
    }

    fn tallest(&self) -> usize {
        self.columns.iter().map(|(_, outcomes)| outcomes.len()).max().unwrap_or(0)
    }

    fn height(&self) -> f64 {
        self.tallest().div_ceil(self.across) as f64 * self.size
    }
}

/// How many dots that never happen stand in a row.
fn never_across(size: f64) -> usize {
    ((NEVER / size) as usize).max(1)
}

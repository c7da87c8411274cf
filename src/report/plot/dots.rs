//! Equally likely outcomes, one dot each: a probability that can be counted.

use super::axis::{Key, TICK, crisp, draw_key};
use super::ink::{ACCENT, GREY, Ink, LIGHT, QUIET, SILVER, TEXT, WHITE};
use super::labels::{Flag, draw_flags, flag_room};
use super::page::{Caption, Page};
use super::scale::{Scale, extent};
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::target::{DASH, Target};
use super::unit::Unit;

/// Height of the field of dots, in pixels.
const FIELD: f64 = 230.0;
/// The largest distance between neighbouring dots, in pixels.
const LARGEST: f64 = 24.0;
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
        let flags = usize::from(self.target.is_some());
        let top = body.top + 18.0 + flag_room(flags);
        let panel =
            Panel { left: body.left + 6.0, top, right: body.right - 14.0, bottom: top + FIELD };
        let panel = Panel { right: panel.right - self.never_room(), ..panel };
        let axis = if self.unit.axis_label(&self.x_axis).is_empty() { 24.0 } else { 42.0 };
        page.fit(panel.bottom + axis - body.top);
        let x = self.scale(panel);
        let size = self.distance(panel, &x);
        self.draw_axis(&mut page.sheet, panel, &x);
        if let Some(target) = self.target.iter().find(|target| target.value().is_finite()) {
            let (words, place) = (target.words(&self.unit), x.at(target.value()));
            let flag = Flag { words, x: place, stroke: DASH, bold: true };
            draw_flags(&mut page.sheet, panel, &[flag]);
        }
        self.draw_field(&mut page.sheet, panel, &x, size);
        self.draw_never(&mut page.sheet, panel, body.right, size);
        self.draw_keys(&mut page.sheet, body);
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
        if self.missing() == 0 { 0.0 } else { 150.0 }
    }

    fn scale(&self, panel: Panel) -> Scale {
        let target = self.target.iter().map(Target::value);
        let (low, high) = extent(self.known().into_iter().chain(target)).unwrap_or((0.0, 1.0));
        let low = if low > 0.0 && low < high * 0.5 { 0.0 } else { low };
        Scale::round((low, high), 9.0, self.unit.least_step(), panel.left, panel.right)
    }

    /// The largest distance between dots at which every column fits the field.
    fn distance(&self, panel: Panel, x: &Scale) -> f64 {
        let fits = |size: &f64| {
            let tallest = columns(&self.known(), x, *size).into_iter().map(|(_, dots)| dots.len());
            tallest.max().unwrap_or(0) as f64 * size <= panel.height()
        };
        let sizes = (0..).map(|step| LARGEST - f64::from(step) * 0.5);
        sizes.take_while(|size| *size > 2.0).find(fits).unwrap_or(2.0)
    }

    fn ink(&self, outcome: f64) -> Ink {
        let is_late = self.target.as_ref().is_some_and(|target| outcome > target.value());
        if is_late { LIGHT } else { ACCENT }
    }

    fn draw_field(&self, sheet: &mut Sheet, panel: Panel, x: &Scale, size: f64) {
        for (middle, outcomes) in columns(&self.known(), x, size) {
            for (row, outcome) in outcomes.into_iter().enumerate() {
                let y = panel.bottom - size * (row as f64 + 0.5) - 1.0;
                if y > panel.top - size {
                    sheet.disc((middle, y), size * 0.46, self.ink(outcome));
                }
            }
        }
    }

    fn draw_axis(&self, sheet: &mut Sheet, panel: Panel, x: &Scale) {
        let lettering = Lettering::new(TICK, QUIET).middle();
        let y = crisp(panel.bottom);
        sheet.line(vec![(panel.left, y), (panel.right, y)], Stroke::solid(GREY, 1.0));
        for tick in x.ticks() {
            let place = x.at(tick);
            sheet.line(vec![(crisp(place), y), (crisp(place), y + 4.0)], Stroke::solid(GREY, 1.0));
            let words = self.unit.tick(tick, x.step, x.largest());
            sheet.text((place, y + 16.0), &words, lettering);
        }
        let middle = (panel.left + panel.right) / 2.0;
        let words = lettering.fit(self.unit.axis_label(&self.x_axis), panel.width());
        sheet.text((middle, y + 35.0), &words, lettering);
    }

    /// Hollow dots to the right of the axis.
    fn draw_never(&self, sheet: &mut Sheet, panel: Panel, right: f64, size: f64) {
        let missing = self.missing();
        if missing == 0 {
            return;
        }
        let left = panel.right + 34.0;
        let size = size.max(6.0);
        let across = (((right - left) / size) as usize).max(1);
        let most = across * ((panel.height() / size) as usize).max(1);
        for dot in 0..missing.min(most) {
            let x = left + size * ((dot % across) as f64 + 0.5);
            let y = panel.bottom - size * ((dot / across) as f64 + 0.5) - 1.0;
            sheet.rimmed_disc((x, y), size * 0.4, WHITE, Stroke::solid(GREY, 1.4));
        }
        let line = vec![(left, crisp(panel.bottom)), (right, crisp(panel.bottom))];
        sheet.line(line, Stroke::solid(SILVER, 1.0));
        let words = if self.never.is_empty() { "never" } else { &self.never };
        let letters = Lettering::new(TICK, TEXT);
        let count = format!("{missing} of {}", self.outcomes.len());
        sheet.text((left, panel.bottom + 16.0), &count, letters.bold());
        sheet.text((left, panel.bottom + 31.0), &letters.fit(words, right - left + 14.0), letters);
    }

    fn draw_keys(&self, sheet: &mut Sheet, body: Panel) {
        let each = match self.each.as_str() {
            "" => format!("each dot is 1 of {} equally likely outcomes", self.outcomes.len()),
            given => format!("each dot is {given}"),
        };
        draw_key(sheet, body.right, body.top + 9.0, &[Key { fill: ACCENT, words: &each }]);
    }
}

/// Columns `size` pixels wide: the middle of each and the outcomes in it.
fn columns(sorted: &[f64], x: &Scale, size: f64) -> Vec<(f64, Vec<f64>)> {
    let mut columns: Vec<(f64, Vec<f64>)> = Vec::new();
    for outcome in sorted {
        let column = ((x.at(*outcome) - x.start) / size).round();
        let middle = x.start + column * size;
        match columns.last_mut() {
            Some((last, dots)) if *last == middle => dots.push(*outcome),
            _ => columns.push((middle, vec![*outcome])),
        }
    }
    columns
}

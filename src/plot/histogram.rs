//! How a duration or an amount is distributed, with the median and where eight in ten lie.

use super::axis::{TICK, draw_foot, draw_grid, foot, tick_width};
use super::drawing::say;
use super::ink::{ACCENT, LIGHT, MEDIUM, QUIET, TEXT};
use super::labels::{Flag, Flags};
use super::page::{Caption, Page};
use super::scale::{Scale, extent};
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::target::{DASH, Target};
use super::unit::Unit;

/// About how many bars show the shape of a distribution.
const BARS: f64 = 28.0;

/// A histogram with marks at P10, the median and P90.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Histogram {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// The label of the values, with their unit.
    pub x_axis: String,
    /// What the heights are measured in, such as [`Unit::share`].
    pub height_unit: Unit,
    /// The label of the heights.
    pub y_axis: String,
    /// The edges of the bars, ascending; one more than there are bars.
    pub edges: Vec<f64>,
    /// The height of each bar.
    pub heights: Vec<f64>,
    /// The share of all values beyond the last edge, 0 to 1; said in words.
    pub beyond: f64,
    /// One value in ten lies below.
    pub p10: Option<f64>,
    /// The middle value.
    pub median: Option<f64>,
    /// Nine values in ten lie below.
    pub p90: Option<f64>,
    /// Further values to hold the distribution against.
    pub marks: Vec<Mark>,
    /// The plan or deadline, if there is one.
    pub target: Option<Target>,
}

/// A value with its name above the drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// Its name.
    pub words: String,
    /// Where it stands.
    pub value: f64,
}

impl Histogram {
    /// The histogram of `samples` with round edges, heights as shares of all samples and all
    /// three marks set; the longest tail, one sample in 200, is only counted.
    pub fn of(samples: &[f64], unit: Unit) -> Histogram {
        let mut sorted: Vec<f64> =
            samples.iter().copied().filter(|sample| sample.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let height_unit = Unit::share();
        let Some(first) = sorted.first() else {
            return Histogram { unit, height_unit, ..Histogram::default() };
        };
        let range = (*first, quantile(&sorted, 0.995));
        let scale = Scale::round(range, BARS, unit.least_step(), 0.0, 1.0);
        let mut edges = scale.ticks();
        if edges.last().is_some_and(|edge| *edge <= range.1) {
            edges.push(scale.high + scale.step);
        }
        let below = |edge: f64| sorted.partition_point(|sample| *sample < edge) as f64;
        let total = sorted.len() as f64;
        let share = |pair: &[f64]| (below(pair[1]) - below(pair[0])) / total;
        let heights = edges.windows(2).map(share).collect();
        let beyond = 1.0 - below(edges[edges.len() - 1]) / total;
        let mark = |share| Some(quantile(&sorted, share));
        let (p10, median, p90) = (mark(0.1), mark(0.5), mark(0.9));
        Histogram {
            unit,
            height_unit,
            edges,
            heights,
            beyond,
            p10,
            median,
            p90,
            ..Histogram::default()
        }
    }

    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        let marks = [self.p10, self.median, self.p90].into_iter().flatten();
        let aims = self.target.iter().map(Target::value);
        let aims = aims.chain(self.marks.iter().map(|mark| mark.value));
        let across = extent(self.edges.iter().copied().chain(marks).chain(aims));
        match (across, extent(self.heights.iter().copied())) {
            (Some(across), Some((_, tallest))) => self.draw(&mut page, across, tallest.max(0.0)),
            _ => page.nothing(),
        }
        page.close()
    }

    fn draw(&self, page: &mut Page, across: (f64, f64), tallest: f64) {
        let body = page.body;
        let bottom = body.bottom - foot(&self.unit, &self.x_axis);
        let heights = (0.0, tallest);
        let ticks = ((bottom - body.top - 50.0) / 56.0).floor();
        let y = Scale::round(heights, ticks, 0.0, bottom, body.top + 50.0).trimmed(heights);
        let left = body.left + tick_width(&y, &self.height_unit) + 10.0;
        let right = body.right - 14.0;
        let x = Scale::round(across, 8.0, self.unit.least_step(), left, right).trimmed(across);
        let flags = Flags::new(self.flags(x));
        let panel = Panel { left, top: body.top + 12.0 + flags.room(), right, bottom };
        let y = Scale { end: panel.top, ..y };
        self.draw_frame(&mut page.sheet, panel, &x, &y);
        self.draw_head(&mut page.sheet, body, right);
        self.draw_bars(&mut page.sheet, &x, &y);
        flags.draw(&mut page.sheet, panel);
    }

    /// The name of the heights at the left, what is not drawn at the right: above all marks, so that no
    /// line crosses it.
    fn draw_head(&self, sheet: &mut Sheet, body: Panel, right: f64) {
        let (lettering, tail) = (Lettering::new(TICK, QUIET), self.tail());
        let room = body.width() - lettering.width(&tail) - 20.0;
        let label = lettering.fit(self.height_unit.axis_label(&self.y_axis), room);
        sheet.text((body.left, body.top + 9.0), &label, lettering);
        sheet.text((right, body.top + 9.0), &tail, lettering.end());
    }

    fn draw_frame(&self, sheet: &mut Sheet, panel: Panel, x: &Scale, y: &Scale) {
        draw_grid(sheet, panel, y, &self.height_unit);
        draw_foot(sheet, panel, x, &self.unit, &self.x_axis);
    }

    /// Bars that reach between P10 and P90 are darker.
    fn draw_bars(&self, sheet: &mut Sheet, x: &Scale, y: &Scale) {
        let (low, high) =
            (self.p10.unwrap_or(f64::NEG_INFINITY), self.p90.unwrap_or(f64::INFINITY));
        for (pair, height) in self.edges.windows(2).zip(&self.heights) {
            if !(pair[0].is_finite() && pair[1].is_finite() && *height > 0.0) {
                continue;
            }
            let ink = if pair[0] <= high && pair[1] > low { MEDIUM } else { LIGHT };
            let (left, right) = (x.at(pair[0]), x.at(pair[1]));
            let gap = if right - left > 4.0 { 0.5 } else { 0.0 };
            let (top, bottom) = (y.at(*height).min(y.start - 0.5), y.start);
            sheet.rectangle(Panel { left: left + gap, top, right: right - gap, bottom }, ink);
        }
    }

    fn flags(&self, x: Scale) -> Vec<Flag> {
        let thin = Stroke::solid(TEXT, 1.0);
        let median = self.caption.say(&say::Median);
        let marks = [
            ("P10", self.p10, thin),
            (median.as_str(), self.median, Stroke::solid(ACCENT, 2.0)),
            ("P90", self.p90, thin),
        ];
        let flag = |words: String, value: f64, stroke: Stroke, bold: bool| {
            value.is_finite().then(|| Flag { words, x: x.at(value), stroke, bold })
        };
        let marks = marks.into_iter().filter_map(|(name, value, stroke)| {
            let value = value?;
            flag(format!("{name} {}", self.unit.value(value)), value, stroke, name == median)
        });
        let aims = self
            .target
            .iter()
            .filter_map(|target| flag(target.words(&self.unit), target.value(), DASH, true));
        let others = self.marks.iter().filter_map(|mark| {
            flag(mark.words.clone(), mark.value, Stroke::solid(QUIET, 1.0), false)
        });
        marks.chain(others).chain(aims).collect()
    }

    /// The share that is not drawn; empty if all is.
    fn tail(&self) -> String {
        let last = self.edges.last().filter(|_| self.beyond > 0.0);
        last.map_or(String::new(), |last| {
            let share = Unit::share().in_language(self.caption.lang).value(self.beyond);
            let end = self.unit.value(last.floor());
            self.caption.say(&say::Beyond { share: &share, end: &end })
        })
    }
}

/// The value below which the share `share` of `sorted` lies.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    sorted[below] + (sorted[above] - sorted[below]) * (place - place.floor())
}

//! The frame of a chart over time: light lines for values, periods along the foot.

use super::ink::{GREY, GRID, Ink, QUIET};
use super::labels::{EndLabel, draw_end_labels, room};
use super::page::{Caption, Page, RIGHT};
use super::scale::{Scale, extent};
use super::sheet::{Lettering, Panel, Point, Sheet, Stroke};
use super::unit::Unit;
use std::ops::Range;

/// Letters of axis ticks and labels.
pub(super) const TICK: f64 = 11.5;
/// The widest label of a period, in pixels.
const WIDEST_PERIOD: f64 = 90.0;
/// Half the width given to a period that stands alone.
const ALONE: f64 = 14.0;

/// A sheet with a chart over time: `draw` fills the frame, then `labels` name what ends on the right.
pub(super) fn over_time(
    caption: &Caption,
    axes: Axes<'_>,
    labels: &[EndLabel],
    draw: impl FnOnce(&mut Sheet, &Timeline),
) -> Sheet {
    let mut page = Page::open(caption);
    let axes = Axes { right: room(labels), ..axes };
    let timeline = if axes.count == 0 { None } else { Timeline::frame(&mut page, &axes) };
    match timeline {
        Some(timeline) => {
            draw(&mut page.sheet, &timeline);
            draw_end_labels(&mut page.sheet, &timeline, labels);
        }
        None => page.nothing(),
    }
    page.close()
}

/// What a chart over time needs to know before it can be framed.
pub(super) struct Axes<'a> {
    pub periods: &'a [String],
    /// Number of periods drawn, labelled or not.
    pub count: usize,
    pub x_axis: &'a str,
    pub y_axis: &'a str,
    pub unit: &'a Unit,
    pub values: Vec<f64>,
    /// Room kept free on the right for labels; [`over_time`] sees to it.
    pub right: f64,
    /// Only every n-th period may be named; 1: any.
    pub every: usize,
}

/// A framed drawing over time: where each period and each value belongs.
pub(super) struct Timeline {
    pub panel: Panel,
    pub y: Scale,
    pub periods: usize,
}

impl Timeline {
    /// Draws the frame; none when there is nothing to frame.
    fn frame(page: &mut Page, axes: &Axes<'_>) -> Option<Timeline> {
        let values = axes.values.iter().copied();
        let (low, high) = extent(values)?;
        let (top, foot) = (page.body.top + 26.0, if axes.x_axis.is_empty() { 24.0 } else { 42.0 });
        let bottom = page.body.bottom - foot;
        let range = (low.min(0.0), high.max(0.0));
        let y = value_scale(axes.unit, range, bottom, top);
        let gutter = tick_width(&y, axes.unit) + 10.0;
        let (left, right) = (page.body.left + gutter, page.body.right - axes.right);
        let panel = Panel { left, top, right, bottom };
        let timeline = Timeline { panel, y, periods: axes.count };
        timeline.draw_values(&mut page.sheet, axes, page.body.left);
        timeline.draw_periods(&mut page.sheet, axes);
        Some(timeline)
    }

    /// The pixel of the period numbered `period`.
    pub(super) fn x(&self, period: usize) -> f64 {
        let share = match self.periods {
            0 | 1 => 0.5,
            periods => period as f64 / (periods - 1) as f64,
        };
        self.panel.left + 6.0 + share * (self.panel.width() - 12.0)
    }

    /// Lines through `values`, broken where a value is missing.
    pub(super) fn paths(&self, values: &[f64]) -> Vec<Vec<Point>> {
        let point = |period: usize| (self.x(period), self.y.at(values[period]));
        runs(values.len(), |period| values[period].is_finite())
            .map(|run| self.widened(run.map(point).collect()))
            .collect()
    }

    /// Ribbons between `low` and `high`, broken where either is missing.
    pub(super) fn ribbons(&self, low: &[f64], high: &[f64]) -> Vec<Vec<Point>> {
        let line = |values: &[f64], run: Range<usize>| {
            self.widened(run.map(|at| (self.x(at), self.y.at(values[at]))).collect())
        };
        let is_known = |at: usize| low[at].is_finite() && high[at].is_finite();
        runs(low.len().min(high.len()), is_known)
            .map(|run| {
                let mut outline = line(high, run.clone());
                outline.extend(line(low, run).into_iter().rev());
                outline
            })
            .collect()
    }

    /// A lone point becomes a short level line, so that it can be seen.
    fn widened(&self, points: Vec<Point>) -> Vec<Point> {
        match points[..] {
            [(x, y)] => vec![(x - ALONE, y), (x + ALONE, y)],
            _ => points,
        }
    }

    fn draw_values(&self, sheet: &mut Sheet, axes: &Axes<'_>, left: f64) {
        let lettering = Lettering::new(TICK, QUIET);
        let panel = self.panel;
        draw_grid(sheet, panel, &self.y, axes.unit);
        let label = axes.unit.axis_label(axes.y_axis);
        sheet.text((left, panel.top - 14.0), &lettering.fit(label, 420.0), lettering);
    }

    fn draw_periods(&self, sheet: &mut Sheet, axes: &Axes<'_>) {
        let lettering = Lettering::new(TICK, QUIET).middle();
        let names: Vec<String> =
            axes.periods.iter().map(|name| lettering.fit(name, WIDEST_PERIOD)).collect();
        let names = &names[..names.len().min(self.periods)];
        let widths: Vec<f64> = names.iter().map(|name| lettering.width(name)).collect();
        for period in self.labelled(&widths, axes.every) {
            let x = self.x(period);
            let (top, bottom) = (self.panel.bottom, self.panel.bottom + 4.0);
            sheet.line(vec![(crisp(x), top), (crisp(x), bottom)], Stroke::solid(GREY, 1.0));
            let half = lettering.width(&names[period]) / 2.0;
            let middle = x.max(4.0 + half).min(sheet.width - 4.0 - half);
            sheet.text((middle, bottom + 15.0), &names[period], lettering);
        }
        let middle = (self.panel.left + self.panel.right) / 2.0;
        let words = lettering.fit(axes.x_axis, self.panel.width());
        sheet.text((middle, self.panel.bottom + 35.0), &words, lettering);
    }

    /// The periods that carry a label, given the width of each: evenly spaced from the first, and
    /// the last where it fits.
    fn labelled(&self, widths: &[f64], every: usize) -> Vec<usize> {
        let Some(last) = widths.len().checked_sub(1) else { return Vec::new() };
        let is_apart =
            |a: usize, b: usize| self.x(b) - self.x(a) >= (widths[a] + widths[b]) / 2.0 + 10.0;
        let fits = |step: &usize| (*step..=last).step_by(*step).all(|at| is_apart(at - step, at));
        let steps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120].map(|step| step * every);
        let step = steps.into_iter().find(fits).unwrap_or(widths.len());
        let mut labelled: Vec<usize> = (0..=last).step_by(step).collect();
        let end = labelled[labelled.len() - 1];
        if end != last && is_apart(end, last) {
            labelled.push(last);
        }
        labelled
    }

    /// Draws the zero line again, over areas that cross it.
    pub(super) fn draw_zero(&self, sheet: &mut Sheet) {
        if self.y.low < 0.0 && self.y.high > 0.0 {
            let (panel, y) = (self.panel, crisp(self.y.at(0.0)));
            sheet.line(vec![(panel.left, y), (panel.right, y)], Stroke::solid(QUIET, 1.0));
        }
    }

    /// Where what is drawn at the last period ends on the right.
    pub(super) fn edge(&self, period: usize) -> f64 {
        self.x(period) + if self.periods == 1 { ALONE } else { 0.0 }
    }
}

/// What one shade stands for.
pub(super) struct Key<'a> {
    pub fill: Ink,
    pub words: &'a str,
    pub is_round: bool,
}

impl<'a> Key<'a> {
    /// The key of a shaded area.
    pub(super) fn area(fill: Ink, words: &'a str) -> Key<'a> {
        Key { fill, words, is_round: false }
    }

    /// The key of a kind of dots.
    pub(super) fn dot(fill: Ink, words: &'a str) -> Key<'a> {
        Key { fill, words, is_round: true }
    }
}

/// Explains shades in one row that ends at the right margin.
pub(super) fn draw_key(sheet: &mut Sheet, baseline: f64, keys: &[Key<'_>]) {
    let lettering = Lettering::new(TICK, QUIET);
    let mut x = RIGHT;
    for key in keys.iter().rev() {
        let words = lettering.fit(key.words, 320.0);
        x -= lettering.width(&words);
        sheet.text((x, baseline), &words, lettering);
        let (top, bottom) = (baseline - 9.0, baseline + 1.0);
        if key.is_round {
            sheet.disc((x - 11.0, (top + bottom) / 2.0), 5.0, key.fill);
        } else {
            sheet.rectangle(Panel { left: x - 20.0, top, right: x - 6.0, bottom }, key.fill);
        }
        x -= 36.0;
    }
}

/// Light lines across the panel at the ticks of `y`, written on the left.
pub(super) fn draw_grid(sheet: &mut Sheet, panel: Panel, y: &Scale, unit: &Unit) {
    let lettering = Lettering::new(TICK, QUIET).end();
    for tick in y.ticks() {
        let place = crisp(y.at(tick));
        let ink = if tick == 0.0 { GREY } else { GRID };
        sheet.line(vec![(panel.left, place), (panel.right, place)], Stroke::solid(ink, 1.0));
        let words = unit.tick(tick, y.step, y.largest());
        sheet.text((panel.left - 8.0, place + 4.0), &words, lettering);
    }
}

/// Ticks of `x` below the panel, and what they count.
pub(super) fn draw_foot(sheet: &mut Sheet, panel: Panel, x: &Scale, unit: &Unit, label: &str) {
    let lettering = Lettering::new(TICK, QUIET).middle();
    let y = crisp(panel.bottom);
    for tick in x.ticks() {
        let place = x.at(tick);
        sheet.line(vec![(crisp(place), y), (crisp(place), y + 4.0)], Stroke::solid(GREY, 1.0));
        let words = unit.tick(tick, x.step, x.largest());
        sheet.text((place, y + 16.0), &words, lettering);
    }
    let middle = (panel.left + panel.right) / 2.0;
    let words = lettering.fit(unit.axis_label(label), panel.width());
    sheet.text((middle, y + 35.0), &words, lettering);
}

/// The height that [`draw_foot`] needs.
pub(super) fn foot(unit: &Unit, label: &str) -> f64 {
    if unit.axis_label(label).is_empty() { 24.0 } else { 42.0 }
}

/// A round scale for `unit`; shares within the whole always show the whole.
pub(super) fn value_scale(unit: &Unit, range: (f64, f64), start: f64, end: f64) -> Scale {
    let ticks = (end - start).abs() / if start > end { 56.0 } else { 100.0 };
    if unit.is_share() && range.0 >= 0.0 && (0.4..=1.0).contains(&range.1) {
        return Scale { low: 0.0, high: 1.0, step: 0.2, start, end };
    }
    Scale::round(range, ticks.floor(), unit.least_step(), start, end).trimmed(range)
}

/// The width of the widest tick, in pixels.
pub(super) fn tick_width(scale: &Scale, unit: &Unit) -> f64 {
    let lettering = Lettering::new(TICK, QUIET);
    let words = |tick| unit.tick(tick, scale.step, scale.largest());
    scale.ticks().into_iter().map(|tick| lettering.width(&words(tick))).fold(0.0, f64::max)
}

/// The nearest place where a one-pixel line covers whole pixels.
pub(super) fn crisp(place: f64) -> f64 {
    place.floor() + 0.5
}

/// The longest runs of numbers below `count` that satisfy `is_known`.
fn runs(count: usize, is_known: impl Fn(usize) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..count).filter(|at| is_known(*at)) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs.into_iter()
}

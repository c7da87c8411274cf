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
            let edge = |period| timeline.edge(period);
            draw_end_labels(
                &mut page.sheet,
                timeline.panel,
                &timeline.y,
                edge,
                labels,
                caption.lang,
            );
        }
        None => page.nothing(),
    }
    page.close()
}

/// What a chart over time needs to know before it can be framed.
#[derive(Default)]
pub(super) struct Axes<'a> {
    pub periods: &'a [String],
    /// Where each value stands; empty: one apart. One more than there are names: these are the names of
    /// the time between, as a month is the time between two of its ends.
    pub places: &'a [f64],
    /// Number of values drawn, labelled or not.
    pub count: usize,
    pub x_axis: &'a str,
    pub y_axis: &'a str,
    pub unit: Unit,
    pub values: Vec<f64>,
    /// Bars below the foot.
    pub spans: Vec<Span>,
    /// Room kept free on the right for labels; [`over_time`] sees to it.
    pub right: f64,
    /// Only every n-th period may be named; 1: any.
    pub every: usize,
}

/// A stretch of the foot, such as the time over which a target counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub from: f64,
    pub to: f64,
    pub ink: Ink,
}

/// Height of a row of bars below the foot, in pixels.
const SPAN: f64 = 6.0;

/// A framed drawing over time: where each value belongs.
pub(super) struct Timeline {
    pub panel: Panel,
    pub y: Scale,
    /// Where the values stand, in the units of the foot.
    places: Vec<f64>,
}

impl Timeline {
    /// Draws the frame; none when there is nothing to frame.
    fn frame(page: &mut Page, axes: &Axes<'_>) -> Option<Timeline> {
        let values = axes.values.iter().copied();
        let (low, high) = extent(values)?;
        let (top, foot) = (page.body.top + 26.0, if axes.x_axis.is_empty() { 24.0 } else { 42.0 });
        let rows = in_rows(&axes.spans);
        let below = rows.iter().map(|row| row + 1).max().unwrap_or(0) as f64 * SPAN;
        let bottom = page.body.bottom - foot - below;
        let range = (low.min(0.0), high.max(0.0));
        let y = value_scale(&axes.unit, range, bottom, top);
        let gutter = tick_width(&y, &axes.unit) + 10.0;
        let (left, right) = (page.body.left + gutter, page.body.right - axes.right);
        let panel = Panel { left, top, right, bottom };
        let timeline = Timeline { panel, y, places: places(axes) };
        timeline.draw_values(&mut page.sheet, axes, page.body.left);
        timeline.draw_periods(&mut page.sheet, axes, below);
        timeline.draw_spans(&mut page.sheet, &axes.spans, &rows);
        Some(timeline)
    }

    /// The pixel of the value numbered `value`.
    pub(super) fn x(&self, value: usize) -> f64 {
        self.x_at(self.places.get(value).or(self.places.last()).copied().unwrap_or(0.0))
    }

    /// The pixel of a place on the foot; what lies beyond the ends is drawn at the end.
    pub(super) fn x_at(&self, place: f64) -> f64 {
        let (first, last) = (self.places.first(), self.places.last());
        let share = match first.zip(last) {
            Some((first, last)) if last > first => (place - first) / (last - first),
            _ => 0.5,
        };
        self.panel.left + 6.0 + share.clamp(0.0, 1.0) * (self.panel.width() - 12.0)
    }

    fn draw_spans(&self, sheet: &mut Sheet, spans: &[Span], rows: &[usize]) {
        for (span, row) in spans.iter().zip(rows) {
            let top = self.panel.bottom + 2.0 + SPAN * *row as f64;
            let (left, right) = (self.x_at(span.from), self.x_at(span.to));
            let panel = Panel { left, top, right: right.max(left + 1.0), bottom: top + SPAN - 2.0 };
            sheet.rectangle(panel, span.ink);
        }
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
        draw_grid(sheet, panel, &self.y, &axes.unit);
        let label = axes.unit.axis_label(axes.y_axis);
        sheet.text((left, panel.top - 14.0), &lettering.fit(label, 420.0), lettering);
    }

    fn draw_periods(&self, sheet: &mut Sheet, axes: &Axes<'_>, below: f64) {
        let lettering = Lettering::new(TICK, QUIET).middle();
        let is_between = !axes.places.is_empty() && axes.periods.len() + 1 == self.places.len();
        let names: Vec<String> =
            axes.periods.iter().map(|name| lettering.name(name, WIDEST_PERIOD)).collect();
        let names = &names[..names.len().min(self.places.len())];
        let widths: Vec<f64> = names.iter().map(|name| lettering.width(name)).collect();
        let starts: Vec<f64> = (0..names.len()).map(|name| self.x(name)).collect();
        let middle = |name: usize| (self.x(name) + self.x(name + 1)) / 2.0;
        let fits_between = |name: usize| widths[name] + 8.0 <= self.x(name + 1) - self.x(name);
        let is_each_named = is_between && (0..names.len()).all(fits_between);
        let labelled = match is_each_named {
            true => (0..names.len()).collect(),
            false => labelled(&starts, &widths, axes.every, is_between),
        };
        let (top, bottom) = (self.panel.bottom, self.panel.bottom + below + 4.0);
        for name in labelled {
            let tick = crisp(self.x(name));
            sheet.line(vec![(tick, top), (tick, bottom)], Stroke::solid(GREY, 1.0));
            // A name of the time between never stands below an end of it.
            let x = if is_between { middle(name) } else { self.x(name) };
            let half = widths[name] / 2.0;
            let x = x.max(4.0 + half).min(sheet.width - 4.0 - half);
            sheet.text((x, bottom + 15.0), &names[name], lettering);
        }
        let middle = (self.panel.left + self.panel.right) / 2.0;
        let words = lettering.fit(axes.x_axis, self.panel.width());
        sheet.text((middle, self.panel.bottom + below + 35.0), &words, lettering);
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
        self.x(period) + if self.places.len() == 1 { ALONE } else { 0.0 }
    }
}

/// Where the values stand: as given, or one apart.
fn places(axes: &Axes<'_>) -> Vec<f64> {
    let given = axes
        .places
        .get(..axes.count)
        .filter(|given| given.iter().all(|place| place.is_finite()) && given.is_sorted());
    given.map_or((0..axes.count).map(|value| value as f64).collect(), <[f64]>::to_vec)
}

/// The row of each bar: the first in which no other bar lies at the same time.
fn in_rows(spans: &[Span]) -> Vec<usize> {
    let mut rows: Vec<Vec<Span>> = Vec::new();
    let is_apart = |a: &Span, b: &Span| a.to <= b.from || b.to <= a.from;
    spans
        .iter()
        .map(|span| {
            let free = rows.iter().position(|row| row.iter().all(|other| is_apart(span, other)));
            let row = free.unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            rows[row].push(*span);
            row
        })
        .collect()
}

/// The names that are written, given the pixel and the width of each: evenly spaced from the first, and
/// the last where it fits. Of names of the time between, a short first one only where it fits.
fn labelled(xs: &[f64], widths: &[f64], every: usize, is_between: bool) -> Vec<usize> {
    let Some(last) = widths.len().checked_sub(1) else { return Vec::new() };
    let is_apart = |a: usize, b: usize| xs[b] - xs[a] >= (widths[a] + widths[b]) / 2.0 + 10.0;
    let is_stub = is_between && last > 1 && xs[1] - xs[0] < 0.8 * (xs[2] - xs[1]);
    let first = usize::from(is_stub);
    let steps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120].map(|step| step * every.max(1));
    let fits =
        |step: &usize| (first + step..=last).step_by(*step).all(|at| is_apart(at - step, at));
    let step = steps.into_iter().find(fits).unwrap_or(widths.len());
    let mut labelled: Vec<usize> = (first..=last).step_by(step).collect();
    if is_stub && is_apart(0, first) {
        labelled.insert(0, 0);
    }
    let end = labelled[labelled.len() - 1];
    if !is_between && end != last && is_apart(end, last) {
        labelled.push(last);
    }
    labelled
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

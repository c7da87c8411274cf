//! One or more values over time or over choices, each named at its end.

use super::axis::{Axes, Span, TICK, Timeline, over_time};
use super::drawing::say;
use super::ink::{ACCENT, Ink, LINES, QUIET, WHITE};
use super::labels::{EndLabel, Flag, Flags};
use super::page::{Caption, RIGHT};
use super::sheet::{Lettering, Sheet, Stroke};
use super::target::{DASH, Target};
use super::unit::Unit;
use crate::messages::Number;

/// The most lines a reader can tell apart; later ones are left out and the drawing says so.
const MOST: usize = LINES.len();

/// One line with an optional ribbon of uncertainty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Its name; may be empty when it stands alone.
    pub name: String,
    /// A value for each period; a value that is not finite leaves a gap.
    pub values: Vec<f64>,
    /// The lower edge of the ribbon; empty for none.
    pub low: Vec<f64>,
    /// The upper edge of the ribbon; empty for none.
    pub high: Vec<f64>,
    /// Which values are drawn as a ring instead of a dot, as those that are not to be had; empty: none.
    pub hollow: Vec<bool>,
    /// The part of the foot that the line is about, drawn as a bar below it; none: all of it.
    pub span: Option<(f64, f64)>,
    /// Its last value as it is written at its end, with the digits that its error bears; none: as the unit writes it.
    pub ending: Option<String>,
}

impl Series {
    /// A line without a ribbon.
    pub fn new(name: impl Into<String>, values: Vec<f64>) -> Series {
        Series { name: name.into(), values, ..Series::default() }
    }

    /// The same line with its last value written so.
    pub fn ending(self, written: Option<String>) -> Series {
        Series { ending: written, ..self }
    }

    /// The same line with a ribbon from `low` to `high`.
    pub fn with_ribbon(self, low: Vec<f64>, high: Vec<f64>) -> Series {
        Series { low, high, ..self }
    }

    /// The same line with rings at some values instead of dots.
    pub fn with_hollow(self, hollow: Vec<bool>) -> Series {
        Series { hollow, ..self }
    }

    /// The same line about a part of the foot.
    pub fn about(self, span: Option<(f64, f64)>) -> Series {
        Series { span, ..self }
    }
}

/// A line chart: a value over periods or over choices, against a threshold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// Names of the periods or choices, in order.
    pub periods: Vec<String>,
    /// Where each value stands on the foot, ascending; empty: one apart. One more than there are names: the
    /// names are those of the time between.
    pub places: Vec<f64>,
    /// Only every n-th period may be named, from the first on; 0: any.
    pub label_every: usize,
    /// The label under the periods; may be empty.
    pub x_axis: String,
    /// The label of the values, with their unit.
    pub y_axis: String,
    /// The lines, the most important first.
    pub series: Vec<Series>,
    /// The threshold, if there is one.
    pub target: Option<Target>,
    /// A place on the foot marked by a line upwards, with its name.
    pub mark: Option<(String, f64)>,
}

impl Lines {
    pub(super) fn sheet(&self) -> Sheet {
        over_time(&self.caption, self.axes(), &self.labels(), |sheet, timeline| {
            self.draw(sheet, timeline);
            let place = (RIGHT, timeline.panel.top - 14.0);
            sheet.text(place, &self.left_out(), Lettering::new(TICK, QUIET).end());
        })
    }

    fn shown(&self) -> &[Series] {
        &self.series[..self.series.len().min(MOST)]
    }

    fn left_out(&self) -> String {
        match self.series.len().saturating_sub(MOST) {
            0 => String::new(),
            more => {
                let count = Number::written(more.to_string());
                self.caption.say(&say::MoreLines { count: &count })
            }
        }
    }

    fn count(&self) -> usize {
        self.shown().iter().map(|series| series.values.len()).max().unwrap_or(0)
    }

    fn axes(&self) -> Axes<'_> {
        let all = |series: &Series| [&series.values[..], &series.low, &series.high].concat();
        let mut values: Vec<f64> = self.shown().iter().flat_map(all).collect();
        values.extend(self.target.iter().flat_map(Target::values));
        Axes {
            periods: &self.periods,
            places: &self.places,
            count: self.count(),
            x_axis: &self.x_axis,
            y_axis: &self.y_axis,
            unit: self.unit.clone(),
            values,
            every: self.label_every.max(1),
            spans: self.spans(),
            ..Axes::default()
        }
    }

    fn spans(&self) -> Vec<Span> {
        let span =
            |(series, ink): (&Series, Ink)| series.span.map(|(from, to)| Span { from, to, ink });
        self.shown().iter().zip(LINES).filter_map(span).collect()
    }

    fn draw(&self, sheet: &mut Sheet, timeline: &Timeline) {
        for (series, ink) in self.shown().iter().zip(LINES) {
            for outline in timeline.ribbons(&series.low, &series.high) {
                sheet.area(outline, ink, 0.15);
            }
        }
        if let Some((name, place)) = &self.mark {
            let (words, x) = (name.clone(), timeline.x_at(*place));
            let flag = Flag { words, x, stroke: DASH, bold: true };
            Flags::new(vec![flag]).draw(sheet, timeline.panel);
        }
        if let Some(target) = &self.target {
            target.draw(sheet, timeline, &self.unit);
        }
        for (series, ink) in self.shown().iter().zip(LINES).rev() {
            let width = if ink == ACCENT { 2.5 } else { 2.0 };
            for line in timeline.paths(&series.values) {
                sheet.line(line, Stroke::solid(ink, width));
            }
            let is_sparse = self.count() <= 16;
            for (period, value) in series.values.iter().enumerate() {
                let is_hollow = series.hollow.get(period) == Some(&true);
                let place = (timeline.x(period), timeline.y.at(*value));
                if value.is_finite() && (is_sparse || is_hollow) {
                    sheet.disc(place, if is_hollow { 4.2 } else { 3.2 }, ink);
                }
                if value.is_finite() && is_hollow {
                    sheet.disc(place, 2.6, WHITE);
                }
            }
        }
    }

    fn labels(&self) -> Vec<EndLabel> {
        let threshold = self.target.iter().filter_map(|target| target.end_label(&self.unit));
        let ends = self.shown().iter().zip(LINES).filter_map(|(series, ink)| {
            let last = series.values.iter().rposition(|value| value.is_finite())?;
            let value = series.values[last];
            let written = series.ending.clone().unwrap_or_else(|| self.unit.value(value));
            let label = EndLabel::new(&series.name, written, value, ink).at_period(last);
            Some(if ink == ACCENT { label.bold() } else { label })
        });
        threshold.chain(ends).collect()
    }
}

//! The plan or threshold a chart is held against: always the same red dash.

use super::axis::Timeline;
use super::ink::{PLAN, WHITE};
use super::labels::EndLabel;
use super::sheet::{Lettering, Sheet, Stroke};
use super::unit::Unit;

/// How every target is drawn.
pub(super) const DASH: Stroke = Stroke { ink: PLAN, width: 1.6, dashed: true };

/// A plan, quota or threshold, with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    label: String,
    goal: Goal,
}

#[derive(Clone, Debug, PartialEq)]
enum Goal {
    Level(f64),
    By { value: f64, place: f64 },
    Path(Vec<f64>),
}

impl Target {
    /// A value that holds throughout.
    pub fn level(label: impl Into<String>, value: f64) -> Target {
        Target { label: label.into(), goal: Goal::Level(value) }
    }

    /// A value to be reached by a place on the foot: a day where values stand by days, else the number of
    /// a value from 0.
    pub fn by(label: impl Into<String>, value: f64, place: f64) -> Target {
        Target { label: label.into(), goal: Goal::By { value, place } }
    }

    /// A value for each period, such as a cumulative plan.
    pub fn path(label: impl Into<String>, values: Vec<f64>) -> Target {
        Target { label: label.into(), goal: Goal::Path(values) }
    }

    /// The value aimed at, at the end.
    pub(super) fn value(&self) -> f64 {
        match &self.goal {
            Goal::Level(value) | Goal::By { value, .. } => *value,
            Goal::Path(values) => {
                values.iter().copied().rfind(|value| value.is_finite()).unwrap_or(f64::NAN)
            }
        }
    }

    /// The label, shortened where it is long, with the value aimed at.
    pub(super) fn words(&self, unit: &Unit) -> String {
        let name = Lettering::new(12.0, PLAN).bold().fit(&self.label, 180.0);
        format!("{name} {}", unit.value(self.value())).trim().to_owned()
    }

    /// Every value the scale has to cover.
    pub(super) fn values(&self) -> Vec<f64> {
        match &self.goal {
            Goal::Level(value) => vec![*value],
            Goal::By { value, .. } => vec![*value, *value * 1.08],
            Goal::Path(values) => values.clone(),
        }
    }

    /// The label at the right end of the drawing; none when the target ends earlier.
    pub(super) fn end_label(&self, unit: &Unit) -> Option<EndLabel> {
        let value = self.value();
        let is_inside = matches!(self.goal, Goal::By { .. }) || !value.is_finite();
        let label = || EndLabel::new(&self.label, unit.value(value), value, PLAN).bold();
        (!is_inside).then(label)
    }

    /// Draws the dash over the time axis.
    pub(super) fn draw(&self, sheet: &mut Sheet, timeline: &Timeline, unit: &Unit) {
        match &self.goal {
            Goal::Path(values) => {
                for run in timeline.paths(values) {
                    sheet.line(run, DASH);
                }
            }
            _ if !self.value().is_finite() => {}
            Goal::Level(value) => {
                let (panel, y) = (timeline.panel, timeline.y.at(*value));
                sheet.line(vec![(panel.left, y), (panel.right, y)], DASH);
            }
            Goal::By { value, place } => self.deadline(sheet, timeline, unit, (*value, *place)),
        }
    }

    fn deadline(
        &self,
        sheet: &mut Sheet,
        timeline: &Timeline,
        unit: &Unit,
        (value, place): (f64, f64),
    ) {
        let (panel, y) = (timeline.panel, timeline.y.at(value));
        let x = timeline.x_at(place);
        sheet.line(vec![(panel.left, y), (x, y)], DASH);
        sheet.line(vec![(x, y), (x, panel.bottom)], Stroke { width: 1.0, ..DASH });
        sheet.rimmed_disc((x, y), 4.0, WHITE, Stroke::solid(PLAN, 2.0));
        let lettering = Lettering::new(12.5, PLAN).bold().halo();
        let words = lettering.fit(&self.words(unit), panel.width() - 12.0);
        sheet.text((panel.left + 6.0, y - 7.0), &words, lettering);
    }
}

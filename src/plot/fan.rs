//! How far outcomes spread over time: two shades, the middle line, and the plan.

use super::axis::{Axes, Key, Timeline, draw_key, over_time};
use super::drawing::say;
use super::ink::{ACCENT, LIGHT, PALE, QUIET};
use super::labels::EndLabel;
use super::page::Caption;
use super::sheet::{Sheet, Stroke};
use super::target::Target;
use super::unit::Unit;

/// The spread of a value in one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// One outcome in ten lies below.
    pub p10: f64,
    /// One outcome in four lies below.
    pub p25: f64,
    /// One outcome in two lies below.
    pub p50: f64,
    /// Three outcomes in four lie below.
    pub p75: f64,
    /// Nine outcomes in ten lie below.
    pub p90: f64,
}

/// A fan chart: bands P10–P90 and P25–P75 around the median, over time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fan {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// Names of the periods, in order.
    pub periods: Vec<String>,
    /// Where each value stands in time, ascending; empty: one apart. One more than there are names: the
    /// names are those of the time between.
    pub places: Vec<f64>,
    /// The label under the periods; may be empty.
    pub x_axis: String,
    /// The label of the values, with their unit.
    pub y_axis: String,
    /// The spread in each period, in order.
    pub bands: Vec<Band>,
    /// P10, P50 and P90 at the end as they are to be written; empty: as the unit writes them.
    pub written: [String; 3],
    /// The plan, if there is one.
    pub target: Option<Target>,
    /// Whether zero is always in sight, however far from the values.
    pub shows_zero: bool,
}

impl Fan {
    pub(super) fn sheet(&self) -> Sheet {
        over_time(&self.caption, self.axes(), &self.labels(), |sheet, timeline| {
            self.draw(sheet, timeline);
            let [most, half] =
                [self.caption.say(&say::MostOutcomes), self.caption.say(&say::HalfOfOutcomes)];
            draw_key(sheet, timeline.panel.top - 14.0, &self.keys([&most, &half]));
        })
    }

    /// What the shades mean, of those that can be seen.
    fn keys<'a>(&self, [most, half]: [&'a str; 2]) -> Vec<Key<'a>> {
        let is_wide =
            |of: fn(&Band) -> (f64, f64)| self.bands.iter().map(of).any(|(low, high)| low < high);
        let outer = is_wide(|band| (band.p10, band.p90));
        let inner = is_wide(|band| (band.p25, band.p75));
        let outer = outer.then_some(Key::area(PALE, most));
        let inner = inner.then_some(Key::area(LIGHT, half));
        outer.into_iter().chain(inner).collect()
    }

    fn axes(&self) -> Axes<'_> {
        let spread = |band: &Band| [band.p10, band.p25, band.p50, band.p75, band.p90];
        let mut values: Vec<f64> = self.bands.iter().flat_map(spread).collect();
        values.extend(self.target.iter().flat_map(Target::values));
        values.extend(self.shows_zero.then_some(0.0));
        Axes {
            periods: &self.periods,
            places: &self.places,
            count: self.bands.len(),
            x_axis: &self.x_axis,
            y_axis: &self.y_axis,
            unit: self.unit.clone(),
            values,
            ..Axes::default()
        }
    }

    fn draw(&self, sheet: &mut Sheet, timeline: &Timeline) {
        let of = |quantile: fn(&Band) -> f64| self.bands.iter().map(quantile).collect::<Vec<_>>();
        for outline in timeline.ribbons(&of(|band| band.p10), &of(|band| band.p90)) {
            sheet.area(outline, PALE, 1.0);
        }
        for outline in timeline.ribbons(&of(|band| band.p25), &of(|band| band.p75)) {
            sheet.area(outline, LIGHT, 1.0);
        }
        timeline.draw_zero(sheet);
        for line in timeline.paths(&of(|band| band.p50)) {
            sheet.line(line, Stroke::solid(ACCENT, 2.5));
        }
        if let Some(target) = &self.target {
            target.draw(sheet, timeline, &self.unit);
        }
    }

    fn labels(&self) -> Vec<EndLabel> {
        let last = self.bands.len().saturating_sub(1);
        let plan = self.target.iter().filter_map(|target| target.end_label(&self.unit));
        let mut labels: Vec<EndLabel> = plan.collect();
        if let Some(end) = self.bands.last() {
            let [p10, p50, p90] = &self.written;
            let label = |name: &str, value, written: &str, ink| {
                let unit = || self.unit.value(value);
                let written = if written.is_empty() { unit() } else { written.to_owned() };
                EndLabel::new(name, written, value, ink).at_period(last)
            };
            labels.push(label(&self.caption.say(&say::Median), end.p50, p50, ACCENT).bold());
            labels.push(label("P90", end.p90, p90, QUIET));
            labels.push(label("P10", end.p10, p10, QUIET));
            labels.retain(EndLabel::has_place);
        }
        labels
    }
}

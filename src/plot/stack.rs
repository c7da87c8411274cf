//! Where the accounts stand over time: layers that add up to the whole base.

use super::axis::{Axes, Timeline, over_time};
use super::ink::{LAYERS, TEXT, WHITE};
use super::labels::EndLabel;
use super::page::Caption;
use super::sheet::{Sheet, Stroke};
use super::unit::Unit;

/// One layer: a state and how many are in it in each period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    /// The name of the state.
    pub name: String,
    /// A value for each period; what is negative or not finite counts as nothing.
    pub values: Vec<f64>,
    /// The last value as it is to be written; empty: as the unit writes it.
    pub written: String,
}

impl Layer {
    /// A layer.
    pub fn new(name: impl Into<String>, values: Vec<f64>) -> Layer {
        Layer { name: name.into(), values, written: String::new() }
    }
}

/// Stacked areas over time, from the bottom up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
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
    /// The layers, the lowest first; the first is in the accent colour.
    pub layers: Vec<Layer>,
}

impl Stack {
    pub(super) fn sheet(&self) -> Sheet {
        let edges = self.edges();
        let labels = self.labels(&edges);
        over_time(&self.caption, self.axes(&edges), &labels, |sheet, timeline| {
            draw(sheet, timeline, &edges);
        })
    }

    fn count(&self) -> usize {
        self.layers.iter().map(|layer| layer.values.len()).max().unwrap_or(0)
    }

    /// The lines between layers, from the zero line up; one more than there are layers.
    fn edges(&self) -> Vec<Vec<f64>> {
        let mut edges = vec![vec![0.0; self.count()]];
        for layer in &self.layers {
            let below = &edges[edges.len() - 1];
            let height = |period| layer.values.get(period).copied().unwrap_or(0.0);
            let kept = |value: f64| if value.is_finite() { value.clamp(0.0, 1e17) } else { 0.0 };
            let edge = below
                .iter()
                .enumerate()
                .map(|(period, base)| base + kept(height(period)))
                .collect();
            edges.push(edge);
        }
        edges
    }

    fn axes(&self, edges: &[Vec<f64>]) -> Axes<'_> {
        Axes {
            periods: &self.periods,
            places: &self.places,
            count: self.count(),
            x_axis: &self.x_axis,
            y_axis: &self.y_axis,
            unit: self.unit.clone(),
            values: edges.concat(),
            ..Axes::default()
        }
    }

    fn labels(&self, edges: &[Vec<f64>]) -> Vec<EndLabel> {
        let Some(last) = self.count().checked_sub(1) else { return Vec::new() };
        let named = self.layers.iter().zip(LAYERS.iter().cycle()).zip(edges.windows(2));
        let mut labels: Vec<EndLabel> = named
            .map(|((layer, ink), edge)| {
                let (low, high) = (edge[0][last], edge[1][last]);
                let written = match layer.written.as_str() {
                    "" => self.unit.value(high - low),
                    written => written.to_owned(),
                };
                let label = EndLabel::new(&layer.name, written, (low + high) / 2.0, TEXT);
                label.at_period(last).with_swatch(*ink)
            })
            .collect();
        labels.reverse();
        labels
    }
}

fn draw(sheet: &mut Sheet, timeline: &Timeline, edges: &[Vec<f64>]) {
    for (edge, ink) in edges.windows(2).zip(LAYERS.iter().cycle()) {
        for outline in timeline.ribbons(&edge[0], &edge[1]) {
            sheet.area(outline, *ink, 1.0);
        }
    }
    for edge in edges.iter().skip(1).rev().skip(1) {
        for line in timeline.paths(edge) {
            sheet.line(line, Stroke::solid(WHITE, 1.0));
        }
    }
}

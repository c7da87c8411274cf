//! Numbers that are known, or are believed to lie in a range.

use super::Slot;
use super::form::SPREAD;
use crate::language::document::{Table, Value};
use crate::language::forms::Form;
use crate::language::written::{Complaint, Written, belief};
use crate::language::{Kind, Unit, above};
use crate::messages::messages;
use crate::scenario::quantity::{Belief, Quantity};

messages!(say, "language/draft/slot/belief");

impl Slot<'_> {
    /// A number that is known, or a range of ignorance, as it is written.
    pub(in crate::language::draft) fn plain_number(&self) -> Option<Quantity> {
        match &self.node.value {
            Value::Table(table) => self.known_or_drawn(self.belief(table)?),
            Value::Text(text) => match self.heard(self.read(text))? {
                Written::One(number) => self.checked(number).map(Quantity::Known),
                Written::Between(low, high) => {
                    let (low, high) = (self.checked(low)?, self.checked(high)?);
                    let belief = self.heard(belief::between(self.unit, self.limits, low, high))?;
                    self.known_or_drawn(Reading::Drawn(belief))
                }
            },
            _ => self.exact().map(Quantity::Known),
        }
    }

    /// As many numbers as the field takes, each of which may be a range.
    pub fn numbers(&self) -> Option<Vec<Quantity>> {
        let Kind::Numbers(_, _, count) = self.kind_of() else { return None };
        let list = self.list_of(count, count)?;
        let numbers =
            list.iter().enumerate().map(|(i, node)| self.part(&i.to_string(), node).number());
        numbers.collect::<Vec<_>>().into_iter().collect()
    }

    fn known_or_drawn(&self, reading: Reading) -> Option<Quantity> {
        Some(match reading {
            Reading::Known(value) => Quantity::Known(value),
            Reading::Drawn(belief) => self.notes.unknown(&self.path(), belief),
        })
    }

    /// A range of ignorance written as a table.
    fn belief(&self, table: &Table) -> Option<Reading> {
        if table.get("dist").is_some() {
            return self.named_belief(table);
        }
        if table.get("p10").is_none() {
            self.note_no_form(table, false);
            return None;
        }
        let [low, middle, high] = self.points(table)?;
        if low == high {
            return Some(Reading::Known(low));
        }
        self.heard(belief::three_points(self.unit, self.limits, [low, middle, high]))
            .map(Reading::Drawn)
    }

    /// The three points p10, p50 and p90, in order.
    pub(super) fn points(&self, table: &Table) -> Option<[f64; 3]> {
        self.only(table, &["p10", "p50", "p90"]);
        let mut points = [0.0; 3];
        for (point, key) in points.iter_mut().zip(["p10", "p50", "p90"]) {
            *point = self.needed(table, key)?.exact()?;
        }
        if points[0] > points[1] || points[1] > points[2] {
            self.wrong(Complaint::new(say::PointsOutOfOrder, say::PointsInOrder));
            return None;
        }
        Some(points)
    }

    fn named_belief(&self, table: &Table) -> Option<Reading> {
        let form = self.form(table, false)?;
        let value = |key: &str| self.parameter(form, table, key)?.exact();
        let belief = match form.name {
            "uniform" => self
                .in_order(&[value("low")?, value("high")?])
                .map(|v| Belief::Uniform { low: v[0], high: v[1] }),
            "triangular" => {
                let points = [value("low")?, value("mode")?, value("high")?];
                self.in_order(&points).map(|v| Belief::Triangular {
                    low: v[0],
                    mode: v[1],
                    high: v[2],
                })
            }
            "lognormal" => self.log_normal_belief(form, table),
            "normal" => Some(Belief::Normal { mean: value("mean")?, sd: value("sd")?.max(1e-12) }),
            _ => Some(Belief::Beta { alpha: value("alpha")?, beta: value("beta")? }),
        }?;
        Some(Reading::Drawn(belief::within(belief, self.limits)))
    }

    fn log_normal_belief(&self, form: &'static Form, table: &Table) -> Option<Belief> {
        let sigma = self
            .parameter(form, table, "sigma")?
            .meaning(Unit::Number, above(0.0, 3.0), &SPREAD)
            .exact()?;
        let (key, shift) = self.centre(table)?;
        let centre = self.parameter(form, table, key)?.exact()?;
        let centre = self.positive_centre(centre)?;
        Some(Belief::LogNormal { mu: libm::log(centre) - shift * sigma * sigma, sigma })
    }
}

/// A number as read.
enum Reading {
    /// Known exactly.
    Known(f64),
    /// Drawn once per replication.
    Drawn(Belief),
}

//! What tables of ranges and of distributions have in common: their parameters, and what is refused in them.

use super::Slot;
use super::say::{DidYouMean, Is};
use crate::language::document::Table;
use crate::language::forms::{Form, Parameter, form, forms};
use crate::language::problem::{nearest, quoted};
use crate::language::written::Complaint;
use crate::language::{Limits, Unit, above, from_to};
use crate::messages::{Both, messages};

messages!(say, "language/draft/slot/form");

/// Spreads and shapes.
const SHAPE: Limits = above(0.0, 1e6);

/// Keys of tables that say what is not known.
const KEYS_OF_BELIEFS: [&str; 4] = ["p10", "p50", "p90", "dist"];

/// Keys of tables that say how cases vary.
const KEYS_OF_CASES: [&str; 9] =
    ["mean", "median", "sigma", "p10", "p50", "p90", "dist", "mixture", "table"];

pub(super) const SIGMA: Limits = from_to(0.0, 3.0);

/// What a `sigma` is.
pub(super) const SPREAD: say::Spread = say::Spread;

impl Slot<'_> {
    /// A number above 0, as the ends of a range from case to case must be.
    pub(super) fn positive(&self, number: f64) -> Option<f64> {
        self.positive_or(number, None)
    }

    /// The same, with what to write instead if it is known.
    pub(super) fn positive_or(&self, number: f64, instead: Option<&str>) -> Option<f64> {
        let number = self.checked(number)?;
        if number > 0.0 {
            return Some(number);
        }
        let form = instead.unwrap_or("{ dist = \"uniform\", low = …, high = … }");
        let found = say::StartsAt { end: &self.unit.say(0.0) };
        let complaint = Complaint::new(found, say::RangeAboveZero);
        self.wrong(complaint.help(say::WriteForm { form: &form }));
        None
    }

    pub(super) fn positive_centre(&self, centre: f64) -> Option<f64> {
        if centre > 0.0 {
            return Some(centre);
        }
        self.wrong(Complaint::new(say::MiddleAtZero, say::MiddleAboveZero));
        None
    }

    /// `median` or `mean`, and how many half-variances the latter lies above the former.
    pub(super) fn centre(&self, table: &Table) -> Option<(&'static str, f64)> {
        match (table.get("median").is_some(), table.get("mean").is_some()) {
            (true, false) => Some(("median", 0.0)),
            (false, true) => Some(("mean", 0.5)),
            _ => {
                self.wrong(
                    Complaint::new(say::NoMiddle, say::MedianOrMean).help(self.for_example()),
                );
                None
            }
        }
    }

    /// Values in growing order, the first below the last.
    pub(super) fn in_order<'v>(&self, values: &'v [f64]) -> Option<&'v [f64]> {
        let grows = values.windows(2).all(|pair| pair[0] <= pair[1]);
        if grows && values[0] < values[values.len() - 1] {
            return Some(values);
        }
        self.wrong(Complaint::new(say::EndsOutOfOrder, say::EndsInOrder));
        None
    }

    /// The distribution that a table names, its parameters checked for unknown keys.
    pub(super) fn form(&self, table: &Table, varies: bool) -> Option<&'static Form> {
        let named = self.needed(table, "dist")?;
        let name = named.text()?;
        let fits = |form: &&Form| form.name != "beta" || self.unit == Unit::Share;
        let Some(form) = form(&name, varies).filter(fits) else {
            let known: Vec<&str> = forms(varies).filter(fits).map(|form| form.name).collect();
            let near = nearest(&name, known.iter().copied());
            let help = near.map(|near| Both::new(&DidYouMean { name: &quoted(near) }));
            let expected = say::OneOf { names: &known.join(", ") };
            let complaint = Complaint::new(Is { what: &quoted(&name) }, expected);
            named.wrong(complaint.help(help.unwrap_or_default()));
            return None;
        };
        let mut keys = vec!["dist"];
        keys.extend(form.parameters.iter().map(|parameter| parameter.0));
        self.only(table, &keys);
        Some(form)
    }

    pub(super) fn parameter<'s>(
        &'s self,
        form: &Form,
        table: &'s Table,
        key: &str,
    ) -> Option<Slot<'s>> {
        let slot = self.needed(table, key)?;
        let kind = form
            .parameters
            .iter()
            .find(|parameter| parameter.0 == key)
            .map(|parameter| parameter.1);
        Some(match (kind, key) {
            (Some(Parameter::Plain), "sigma") => slot.meaning(Unit::Number, SIGMA, &SPREAD),
            (Some(Parameter::Plain), "shape") => {
                slot.meaning(Unit::Number, from_to(0.05, 1000.0), &say::Shape)
            }
            (Some(Parameter::Plain), _) => slot.meaning(Unit::Number, SHAPE, &say::Shape),
            (_, "sd") => slot.meaning(self.unit, above(0.0, f64::MAX), &say::StandardDeviation),
            _ => slot,
        })
    }

    /// A key that the table must have.
    pub(super) fn needed<'s>(&'s self, table: &'s Table, key: &str) -> Option<Slot<'s>> {
        let Some(node) = table.get(key) else {
            self.wrong(Complaint::new(say::HasNo { key: &key }, say::BesideOthers { key: &key }));
            return None;
        };
        Some(self.part(key, node))
    }

    /// Notes keys other than `known`.
    pub(super) fn only(&self, table: &Table, known: &[&str]) {
        for entry in &table.entries {
            if !known.contains(&entry.key.as_str()) {
                let found = say::HasUnknownKey { key: &quoted(&entry.key) };
                let complaint = Complaint::new(found, say::Only { keys: &known.join(", ") });
                self.wrong_at(entry.key_place, complaint);
            }
        }
    }

    pub(super) fn note_no_form(&self, table: &Table, varies: bool) {
        let known: &[&str] = if varies { &KEYS_OF_CASES } else { &KEYS_OF_BELIEFS };
        for entry in &table.entries {
            let near = nearest(&entry.key, known.iter().copied());
            let is_known = known.contains(&entry.key.as_str());
            if let Some(near) = near.filter(|_| !is_known) {
                let found = say::HasUnknownKey { key: &quoted(&entry.key) };
                let complaint = Complaint::new(found, say::Only { keys: &known.join(", ") });
                let help = DidYouMean { name: &quoted(near) };
                self.wrong_at(entry.key_place, complaint.help(help));
                return;
            }
        }
        let expected = say::AnyForm {
            number: &self.unit.expected(),
            points: &"{ p10 = …, p50 = …, p90 = … }",
            spread: &"{ mean = …, sigma = … }",
            form: &"{ dist = \"…\", … }",
            varies,
        };
        self.wrong(Complaint::new(say::OtherTable, expected).help(self.for_example()));
    }
}

//! The fields of a table, read as values.

use super::Slot;
use crate::language::document::{Node, Value, parse_plain};
use crate::language::draft::fields::Fields;
use crate::language::draft::fields::tables::is_a_value;
use crate::language::written::{self, Written};
use crate::language::{Default, Kind};
use crate::scenario::quantity::{Quantity, Span, SpanUnit, Varying};
use std::borrow::Cow;

impl<'a> Fields<'a> {
    /// The value of a field, or its default where one is stated; `None` (noted, if it must be there)
    /// otherwise.
    pub fn slot(&self, key: &'static str) -> Option<Slot<'_>> {
        let field = self.field(key);
        let node = match (self.table.get(key), field.default) {
            (Some(node), _) => Cow::Borrowed(node),
            (None, Default::Is(text)) => Cow::Owned(parse_plain(text)),
            (None, Default::Must) => {
                self.note_missing(key);
                return None;
            }
            (None, Default::Else(_)) => return None,
        };
        Some(Slot::new(self, field, node))
    }

    /// A number that may be a range.
    pub fn number(&self, key: &'static str) -> Quantity {
        self.number_if(key).unwrap_or(Quantity::Known(1.0))
    }

    /// A number that may be a range, if it is stated or has a default.
    pub fn number_if(&self, key: &'static str) -> Option<Quantity> {
        self.slot(key)?.number()
    }

    /// A number that must be known exactly, if it is stated or has a default.
    pub fn exact_if(&self, key: &'static str) -> Option<f64> {
        self.slot(key)?.exactly()
    }

    /// The value of the field `key`, which was read as `number`, without the factor by which it was read larger or
    /// smaller: what does not move with it.
    pub fn unscaled(&self, key: &'static str, number: Quantity) -> Quantity {
        let factor = self.notes.factor(&self.path_of(key).to_string());
        factor.map_or(number, |factor| number.times(1.0 / factor))
    }

    /// The number that the file states for a field, or the upper end of its range, without noting anything; `None` if it
    /// cannot be told.
    pub fn glance(&self, key: &'static str) -> Option<f64> {
        let slot = self.slot(key)?;
        match &slot.node.value {
            Value::Number(number, _) => Some(*number),
            Value::Text(text) => match written::read(slot.unit, text).ok()? {
                Written::One(number) | Written::Between(_, number) => Some(number),
            },
            _ => None,
        }
    }

    /// A whole number, if it is stated or has a default.
    pub fn whole_if(&self, key: &'static str) -> Option<u32> {
        self.slot(key)?.whole()
    }

    /// A whole number.
    pub fn whole(&self, key: &'static str) -> u32 {
        self.whole_if(key).unwrap_or(1)
    }

    /// A quantity that varies from case to case.
    pub fn varying(&self, key: &'static str) -> Varying {
        let varying = self.slot(key).and_then(|slot| slot.varying());
        varying.unwrap_or(Varying::Fixed(Quantity::Known(1.0)))
    }

    /// A span of time that varies from case to case.
    pub fn span(&self, key: &'static str) -> Span {
        let span = self.slot(key).and_then(|slot| slot.span());
        let one = Varying::Fixed(Quantity::Known(1.0));
        span.unwrap_or(Span { length: one, unit: SpanUnit::Days })
    }

    /// A text, if it is stated or has a default.
    pub fn text_if(&self, key: &'static str) -> Option<String> {
        self.slot(key)?.text()
    }

    /// true or false.
    pub fn flag(&self, key: &'static str) -> bool {
        self.slot(key).and_then(|slot| slot.flag()).unwrap_or(true)
    }

    /// One of the words of a choice, if it is stated or has a default.
    pub fn choice_if(&self, key: &'static str) -> Option<&'static str> {
        self.slot(key)?.choice()
    }

    /// The main number of the table `inner` of a field that may be written bare: `ramp = "3mo"` and
    /// `ramp = { p10 = … }` are named `roles.x.ramp`.
    pub fn main_number(&self, key: &'static str, inner: &Fields) -> Option<Quantity> {
        let Kind::Short(spec) = self.field(key).kind else { return None };
        let is_spelled_out = |node: &Node| {
            node.as_table().is_some_and(|table| !is_a_value(Kind::Short(spec), table))
        };
        let is_bare = self.table.get(key).is_some_and(|node| !is_spelled_out(node));
        let slot = inner.slot(spec.main)?;
        if is_bare {
            slot.named(self.title(key), self.path_of(key)).number()
        } else {
            slot.number()
        }
    }
}

//! Numbers as they are met in the file: each is noted under its path, and some are read larger or smaller.
//!
//! What is scaled is the number as a whole: all of what is believed of it, all lengths of a distribution. Shares of a
//! whole make room for one another; whole numbers stay whole.

use super::Slot;
use crate::language::Limits;
use crate::language::draft::notes::Notes;
use crate::language::number::{Number, NumberForm};
use crate::language::written::belief;
use crate::scenario::quantity::{Quantity, Varying};

impl Slot<'_> {
    /// A number that is known, or a range of ignorance.
    pub fn number(&self) -> Option<Quantity> {
        let mut number = self.plain_number()?;
        if let Some(factor) = self.factor() {
            number = self.scaled(number, factor);
        }
        let form = match number {
            Quantity::Known(_) => NumberForm::Exact,
            _ => NumberForm::Range,
        };
        self.note_number(|| self.notes.central(number), form);
        Some(number)
    }

    /// A number that must be known exactly.
    pub fn exactly(&self) -> Option<f64> {
        let number = self.exact()?;
        let number = self.factor().map_or(number, |factor| within(self.limits, number, factor));
        self.note_number(|| number, NumberForm::Exact);
        Some(number)
    }

    /// A whole number.
    pub fn whole(&self) -> Option<u32> {
        let number = f64::from(self.plain_whole()?);
        let number =
            self.factor().map_or(number, |factor| whole_within(self.limits, number, factor));
        self.note_number(|| number, NumberForm::Whole);
        Some(number as u32)
    }

    /// A quantity that varies from case to case.
    pub fn varying(&self) -> Option<Varying> {
        self.plain_varying().map(|varying| self.met_varying(varying))
    }

    /// The same quantity, noted, and longer or shorter if that was asked for.
    pub(super) fn met_varying(&self, varying: Varying) -> Varying {
        let varying = match self.factor() {
            Some(factor) => self.stretched(varying, factor),
            None => varying,
        };
        let form = match varying {
            Varying::Fixed(Quantity::Known(_)) => NumberForm::Exact,
            Varying::Fixed(_) => NumberForm::Range,
            _ => NumberForm::Varying,
        };
        self.note_number(|| varying.mean(&self.notes.middle()), form);
        varying
    }

    /// One of the shares of a whole, the share by the name of `key`, as it was read.
    pub(super) fn met_share(&self, share: f64) -> Share {
        let factor = self.factor();
        let size = factor.map_or(share, |factor| within(self.limits, share, factor));
        self.note_number(|| size, NumberForm::Exact);
        Share { size, is_scaled: factor.is_some() }
    }

    /// The numbers of a list that counts, noted as one.
    pub fn met_counts(&self, counts: Vec<f64>) -> Vec<f64> {
        let factor = self.factor().unwrap_or(1.0);
        let counts: Vec<f64> = counts.into_iter().map(|count| count * factor).collect();
        self.note_number(|| counts.iter().sum(), NumberForm::Exact);
        counts
    }

    fn factor(&self) -> Option<f64> {
        if self.notes.scaled.is_empty() {
            None
        } else {
            self.notes.factor(&self.path().to_string())
        }
    }

    /// Whether it is read larger or smaller.
    pub(in crate::language::draft) fn is_scaled(&self) -> bool {
        self.factor().is_some()
    }

    fn note_number(&self, value: impl FnOnce() -> f64, form: NumberForm) {
        if !self.notes.keeps_numbers {
            return;
        }
        let (path, value) = (self.path().to_string(), value());
        let (unit, limits, is_stated) = (self.unit, self.limits, self.is_stated);
        self.notes.meet(Number { path, unit, value, form, is_stated, limits });
    }

    fn scaled(&self, number: Quantity, factor: f64) -> Quantity {
        if let Quantity::Known(value) = number {
            return Quantity::Known(within(self.limits, value, factor));
        }
        self.notes.rescaled(number, factor, self.limits)
    }

    /// A quantity with all its lengths `factor` times as long.
    fn stretched(&self, varying: Varying, factor: f64) -> Varying {
        let times = |number: Quantity| match number {
            Quantity::Known(value) => Quantity::Known(value * factor),
            drawn => self.notes.rescaled(drawn, factor, self.limits),
        };
        match varying {
            Varying::Fixed(number) => Varying::Fixed(self.scaled(number, factor)),
            Varying::LogNormal { mean, sigma } => Varying::LogNormal { mean: times(mean), sigma },
            Varying::Gamma { mean, shape } => Varying::Gamma { mean: times(mean), shape },
            Varying::Weibull { scale, shape } => Varying::Weibull { scale: times(scale), shape },
            Varying::Uniform { low, high } => {
                Varying::Uniform { low: times(low), high: times(high) }
            }
            Varying::Triangular { low, mode, high } => {
                Varying::Triangular { low: times(low), mode: times(mode), high: times(high) }
            }
            Varying::Mixture(parts) => {
                let part = |(weight, part)| (weight, self.stretched(part, factor));
                Varying::Mixture(parts.into_iter().map(part).collect())
            }
            Varying::Table(rows) => {
                let row = |(value, weight): (f64, f64)| (value * factor, weight);
                Varying::Table(rows.into_iter().map(row).collect())
            }
        }
    }
}

impl Notes {
    /// What the number at `path` is multiplied by, if it is.
    pub(super) fn factor(&self, path: &str) -> Option<f64> {
        self.scaled.iter().find(|(other, _)| other == path).map(|(_, factor)| *factor)
    }

    /// A number was read; one that is read twice is noted once.
    fn meet(&self, number: Number) {
        let mut numbers = self.numbers.borrow_mut();
        if numbers.iter().all(|other| other.path != number.path) {
            numbers.push(number);
        }
    }

    /// All of what is believed of an unknown number, `factor` times as large and within its limits.
    fn rescaled(&self, number: Quantity, factor: f64, limits: Limits) -> Quantity {
        if let Quantity::Unknown(index) = number {
            let belief = &mut self.unknowns.borrow_mut()[index].belief;
            *belief = belief::within(belief::scaled(belief, factor), limits);
        }
        number
    }
}

/// `factor` times a number, at most to the limit; the number itself where the limit cannot be reached.
fn within(limits: Limits, value: f64, factor: f64) -> f64 {
    let moved = (value * factor).clamp(limits.min, limits.max);
    if limits.hold(moved) { moved } else { value }
}

/// The same, whole and at least one apart.
fn whole_within(limits: Limits, value: f64, factor: f64) -> f64 {
    let step = libm::round(value * factor) - value;
    let step = if factor > 1.0 { step.max(1.0) } else { step.min(-1.0) };
    let moved = value + if factor == 1.0 { 0.0 } else { step };
    if limits.hold(moved) { moved } else { value }
}

/// A share of a whole.
pub(super) struct Share {
    size: f64,
    is_scaled: bool,
}

/// Shares of a whole, of which those that were scaled keep their size and the others make room.
pub(super) fn with_room(shares: Vec<(usize, Share)>) -> Vec<(usize, f64)> {
    let sum = |is_scaled: bool| -> f64 {
        let some = shares.iter().filter(|(_, share)| share.is_scaled == is_scaled);
        some.map(|(_, share)| share.size).sum()
    };
    let (taken, others) = (sum(true), sum(false));
    if taken == 0.0 || others == 0.0 {
        return shares.into_iter().map(|(index, share)| (index, share.size)).collect();
    }
    let room = (1.0 - taken).max(0.0) / others;
    let sized = |share: Share| if share.is_scaled { share.size } else { share.size * room };
    shares.into_iter().map(|(index, share)| (index, sized(share))).collect()
}

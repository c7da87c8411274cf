//! The numbers of a scenario by their paths: what could be larger or smaller.

use crate::language::{Limits, Unit};
use crate::units::DAYS_A_MONTH;

/// A number as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Dotted path in the scenario, e.g. `stages.proposal.convert`.
    pub path: String,
    /// What it measures.
    pub unit: Unit,
    /// Its value in the unit of the field (shares 0 to 1, days, hours, major units of money): of a range the middle of
    /// what is believed, of a quantity that varies from case to case the mean.
    pub value: f64,
    /// How it is known.
    pub form: NumberForm,
    /// Whether the file states it; otherwise a default supplies it.
    pub is_stated: bool,
    /// What it may be.
    pub limits: Limits,
}

/// How a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForm {
    /// Exactly.
    Exact,
    /// Exactly, and whole.
    Whole,
    /// As a range of what is believed.
    Range,
    /// As a distribution over cases.
    Varying,
}

impl Number {
    /// The number as people write it.
    pub fn written(&self) -> String {
        self.say(self.value)
    }

    /// Another value of the same number as people write it: in three digits unless it is stated exactly.
    pub fn say(&self, value: f64) -> String {
        let is_exact = matches!(self.form, NumberForm::Exact | NumberForm::Whole);
        let each = if self.unit == Unit::Rate { DAYS_A_MONTH } else { 1.0 };
        self.unit.say(rounded(value * each, if is_exact { 6 } else { 3 }) / each)
    }
}

/// A value in so many digits.
fn rounded(value: f64, digits: i32) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let size = libm::floor(libm::log10(value.abs())) as i32;
    let step = libm::pow(10.0, f64::from(digits - 1 - size));
    if step.is_finite() && step > 0.0 { libm::round(value * step) / step } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_keeps_its_first_digits() {
        assert_eq!(
            [0.449_66, 152.1875, 0.0, -13_249.0].map(|v| rounded(v, 3)),
            [0.45, 152.0, 0.0, -13_200.0]
        );
        assert_eq!(rounded(f64::INFINITY, 3), f64::INFINITY);
    }
}

//! The numbers of a scenario by their paths: what could be larger or smaller.

use super::language::{Limits, Unit};

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
        self.unit.say(self.value)
    }
}

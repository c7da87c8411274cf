//! Rivalry between reps with the same job, and roles that are split into teams: a stated assumption.
//!
//! Rivalry acts on a role from `from` people on. A role with more than `split_above` is split into teams, which has its
//! own factors beside those of rivalry.

use super::Department;

/// What rivalry does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RivalryRule {
    pub from: u32,
    pub odds: f64,
    pub hours: f64,
    pub split_above: u32,
    pub split_odds: f64,
    pub split_hours: f64,
}

impl RivalryRule {
    fn acts(&self, people: f64) -> bool {
        people >= f64::from(self.from)
    }

    fn splits(&self, people: f64) -> bool {
        people > f64::from(self.split_above)
    }
}

impl Department<'_> {
    /// Factors on the odds and the hours of a role with so many people.
    pub(super) fn rivalry(&self, people: f64) -> (f64, f64) {
        let Some(rule) = self.rules.rivalry else { return (1.0, 1.0) };
        let (odds, hours) = if rule.acts(people) { (rule.odds, rule.hours) } else { (1.0, 1.0) };
        match rule.splits(people) {
            true => (odds * rule.split_odds, hours * rule.split_hours),
            false => (odds, hours),
        }
    }

    /// Counts those on whom rivalry acts today, and those whose role is split.
    #[cold]
    pub(super) fn count_rivals(&mut self) {
        let Some(rule) = self.rules.rivalry else { return };
        for &people in &self.world.filled {
            self.outcome.rival_days += if rule.acts(people) { people as u64 } else { 0 };
            self.outcome.split_days += if rule.splits(people) { people as u64 } else { 0 };
        }
    }
}

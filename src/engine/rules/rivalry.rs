//! Rivalry between reps with the same job, and roles that are split into teams: a stated assumption.
//!
//! Rivalry acts on a role from `from` people on. A role with more than `split_above` is split into teams, which has its
//! own factors beside those of rivalry.

/// What rivalry does.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct RivalryRule {
    pub from: u32,
    pub odds: f64,
    pub hours: f64,
    pub split_above: u32,
    pub split_odds: f64,
    pub split_hours: f64,
}

impl RivalryRule {
    pub fn acts(&self, people: f64) -> bool {
        people >= f64::from(self.from)
    }

    pub fn splits(&self, people: f64) -> bool {
        people > f64::from(self.split_above)
    }
}

//! What is not so in every department: who asks for nothing of it pays nothing for it.

use super::pay::counted_stages;
use crate::scenario::{Measure, Quantity, Scenario};

/// What touches may have to ask for.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Special {
    /// No stage asks for anything, and every loss by a touch is a refusal.
    pub is_plainly_lost: bool,
    /// In some stage clients lose patience.
    pub has_patience: bool,
    /// Some stage follows a closing calendar.
    pub has_closing: bool,
    /// Of some segment accounts are called again whether they have cooled off or not.
    pub has_call_again: bool,
    /// Some role makes touches wrongly, or stops at the first question.
    pub has_wrong: bool,
    /// Some role has moods.
    pub has_mood: bool,
    /// Stages whose entries a target or a pay plan counts, as bits.
    pub watched: u32,
}

impl Special {
    /// What holds in every replication.
    pub fn new(scenario: &Scenario) -> Special {
        let no = Quantity::Known(0.0);
        let (roles, stages) = (&scenario.roles, &scenario.stages);
        Special {
            is_plainly_lost: false,
            has_patience: stages.iter().any(|stage| stage.patience.is_some()),
            has_closing: stages.iter().any(|stage| stage.closing.is_some()),
            has_call_again: scenario.segments.iter().any(|s| s.call_again_days.is_some()),
            has_wrong: roles.iter().any(|role| role.wrong != no || role.blocked != no),
            has_mood: roles.iter().any(|role| role.mood.is_some()),
            watched: watched_stages(scenario) | counted_stages(scenario),
        }
    }
}

fn watched_stages(scenario: &Scenario) -> u32 {
    scenario.targets.iter().fold(0, |bits, target| match target.measure {
        Measure::Reached(stage) => bits | 1 << stage,
        _ => bits,
    })
}

//! One more rep where the base runs dry, re-simulated: whether people or accounts are the limit.

use crate::figures::Figure;
use crate::scenario::{Rep, RoleId, Scenario};
use crate::study::method::paired::{RUNS, means, played};
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// Share of what prospecting brings for each rep below which one more rep brings next to nothing.
const NEXT_TO_NOTHING: f64 = 0.25;

/// What one more rep of a role that prospects brings, fully ramped and there from the first day on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OneMore {
    /// The role.
    pub role: String,
    /// Replications with the rep, and as many without.
    pub runs: u64,
    /// Revenue added, major units, or sales if no money is involved, on the same luck.
    pub gain: Mean,
    /// What prospecting brings today for each filled seat of all roles that prospect, in the same unit.
    pub each: f64,
}

impl OneMore {
    /// Whether the gain, with its error, is next to nothing beside what each rep brings today: then it is
    /// the base that limits.
    pub fn is_idle(&self) -> bool {
        self.gain.mean + 2.0 * self.gain.error < NEXT_TO_NOTHING * self.each
    }
}

/// Re-simulates the department with one more rep in each role that prospects, in turn; `each` is what a
/// rep brings today. `None` if somebody calls a halt.
pub fn one_more(
    scenario: &Scenario,
    plan: &Plan,
    (quantity, each): (Figure, f64),
    watch: &dyn Watch,
) -> Option<Vec<OneMore>> {
    let plan = plan.at_most(RUNS);
    let play = |scenario: &Scenario| played(scenario, &plan, "one more rep", watch);
    let (today, runs) = (play(scenario)?, plan.most());
    let prospecting = (0..scenario.roles.len()).filter(|&role| scenario.roles[role].prospects);
    let found = |role: RoleId| {
        let larger = play(&with_one_more(scenario, role))?;
        let gains = larger.of(quantity).less(today.of(quantity));
        let gain = means(&[gains], quantity.divisor())[0];
        Some(OneMore { role: scenario.roles[role].name.clone(), runs, gain, each })
    };
    prospecting.map(found).collect()
}

fn with_one_more(scenario: &Scenario, role: RoleId) -> Scenario {
    let mut larger = scenario.clone();
    let name = String::new();
    let rep =
        Rep { name, since_day: 0, is_ramped: true, skill: None, segments: None, products: None };
    larger.roles[role].reps.push(rep);
    larger
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gain_is_next_to_nothing_only_if_its_error_allows_no_other() {
        let gain = |mean, error| {
            let gain = Mean { mean, error };
            OneMore { role: "rep".into(), runs: 800, gain, each: 100.0 }.is_idle()
        };
        assert!(gain(0.0, 10.0) && gain(-40.0, 10.0));
        // 10 + 2·8 is more than a quarter of 100.
        assert!(!gain(10.0, 8.0) && !gain(0.0, 13.0));
    }
}

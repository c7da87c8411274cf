//! What slips cost: the department played again without them, on the same luck.
//!
//! Without slips every due touch is made on its day, in the right direction and past the first question. Checks take
//! their hours all the same: what they cost is told apart.

use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::{Quantity, Role, Scenario};
use crate::statistics::Series;
use crate::study::method::paired::{RUNS, mean, means, played_and_seen};
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
use serde::Serialize;

/// Share of what there would be without slips from which on they decide.
const MUCH: f64 = 0.1;

/// Chance of the target that they take from which on they decide.
const MANY: f64 = 0.25;

/// What the department would bring more if no touch were forgotten, made wrongly or stopped at the first question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Slips {
    /// Replications with slips, and as many without.
    pub runs: u64,
    /// Revenue that they take, major units.
    pub revenue: Mean,
    /// Sales that they take.
    pub sales: Mean,
    /// Profit that they take, major units.
    pub profit: Mean,
    /// What they take of the revenue that there would be without them, or of the sales if no money is involved.
    pub share: Mean,
    /// Chance of the first target with them and without; `None` if there is no target.
    #[serde(rename = "p_target")]
    pub chance: Option<[f64; 2]>,
}

impl Slips {
    /// Whether they take much of the revenue, or decide over the target, beyond the error of the simulation.
    pub fn decide(&self) -> bool {
        let is_much = self.share.mean - REACH * self.share.error > MUCH;
        is_much || self.chance.is_some_and(|[with, without]| without - with > MANY)
    }
}

/// Plays the department with its slips and without; `None` if somebody calls a halt.
pub fn slips(
    scenario: &Scenario,
    plan: &Plan,
    quantity: Figure,
    watch: &dyn Watch,
) -> Option<Slips> {
    let plan = plan.at_most(RUNS);
    let play = |scenario: &Scenario| {
        let (mut profit, mut met) = (Series::default(), 0);
        let see = |outcome: &Outcome| {
            profit.push(Figure::Profit.minor(outcome));
            met += u64::from(outcome.targets.first().is_some_and(|target| target.is_met));
        };
        let played = played_and_seen(scenario, &plan, "slips", watch, see)?;
        Some((played, profit, met))
    };
    let (with, profit, met) = play(scenario)?;
    let (without, more_profit, more_met) = play(&without_slips(scenario))?;
    let runs = plan.most();
    let taken = |of: Figure| without.of(of).less(with.of(of));
    let all = mean(without.of(quantity), quantity.divisor()).mean;
    let part = means(&[taken(quantity)], quantity.divisor())[0];
    let share = |of: f64| if all > 0.0 { of / all } else { 0.0 };
    let chance = |met: u64| met as f64 / runs.max(1) as f64;
    Some(Slips {
        runs,
        revenue: means(&[taken(Figure::Revenue)], 100.0)[0],
        sales: means(&[taken(Figure::Sales)], 1.0)[0],
        profit: means(&[more_profit.less(&profit)], 100.0)[0],
        share: Mean { mean: share(part.mean), error: share(part.error) },
        chance: (!scenario.targets.is_empty()).then(|| [met, more_met].map(chance)),
    })
}

/// Whether anything is ever forgotten or goes amiss.
pub fn slip(scenario: &Scenario) -> bool {
    let management = &scenario.management;
    let all = Quantity::Known(1.0);
    let recalls_all = management.crm == all && management.crm_recalls == all;
    let slips = |role: &Role| {
        let goes_amiss =
            [role.wrong, role.blocked].iter().any(|share| *share != Quantity::Known(0.0));
        goes_amiss || (role.discipline != all && !recalls_all)
    };
    scenario.roles.iter().any(slips)
}

fn without_slips(scenario: &Scenario) -> Scenario {
    let mut careful = scenario.clone();
    for role in &mut careful.roles {
        let no = Quantity::Known(0.0);
        (role.discipline, role.wrong, role.blocked) = (Quantity::Known(1.0), no, no);
    }
    careful
}

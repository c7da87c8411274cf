//! What is lost at each change of rep: how many deals and customers, and, played again without it, how much money.

use super::combinations::{Asked, Candidate};
use super::finding::{Cost, CostRow, Priced};
use crate::figures::Figure;
use crate::scenario::{Quantity, Scenario, StageId};
use crate::statistics::Series;
use crate::study::method::contest::Contest;
use crate::study::method::paired::{RUNS, difference, played_and_seen};
use crate::study::method::replicate::Plan;
use crate::study::method::whole::Whole;

/// Places of the best combination of each stage.
pub(super) fn cheapest(candidates: &[Candidate], contest: &Contest) -> Vec<usize> {
    let Some(verdict) = contest.verdict() else { return Vec::new() };
    let behind = |place: usize| {
        contest.behind_best(&verdict, place).map_or(0.0, |behind| behind.less.mean.abs())
    };
    let mut stages: Vec<StageId> = candidates.iter().map(|of| of.combination.place).collect();
    stages.dedup();
    let of_stage = |stage: StageId| {
        let is_here = move |place: &usize| candidates[*place].combination.place == stage;
        let places = (0..candidates.len()).filter(is_here);
        places.min_by(|&a, &b| behind(a).total_cmp(&behind(b)))
    };
    stages.into_iter().filter_map(of_stage).collect()
}

/// What each change costs in these combinations; those that were played before somebody called a halt.
pub(super) fn costs(
    places: &[usize],
    candidates: &[Candidate],
    asked: &Asked,
    plan: &Plan,
    whole: &mut Whole,
) -> Vec<CostRow> {
    let plan = plan.at_most(RUNS);
    let versions: u64 =
        places.iter().map(|&place| 1 + without(&candidates[place], asked).len() as u64).sum();
    whole.most = whole.done + plan.most() * versions;
    let mut rows = Vec::new();
    for &row in places {
        let Some(costs) = cost_of(&candidates[row], asked, &plan, whole) else { break };
        rows.push(CostRow { row, runs: plan.most(), costs });
    }
    rows
}

fn cost_of(
    candidate: &Candidate,
    asked: &Asked,
    plan: &Plan,
    whole: &mut Whole,
) -> Option<Vec<Priced>> {
    let versions = without(candidate, asked);
    if versions.is_empty() {
        return Some(Vec::new());
    }
    let with = money(&candidate.scenario, plan, whole)?;
    let mut costs = Vec::new();
    for (cost, stage, scenario) in versions {
        let better = money(&scenario, plan, whole)?;
        let [revenue, profit] = [0, 1].map(|of| difference(&with[of], &better[of], 100.0));
        costs.push(Priced { cost, stage, revenue, profit });
    }
    Some(costs)
}

/// Revenue and profit by replication, minor units.
fn money(scenario: &Scenario, plan: &Plan, whole: &mut Whole) -> Option<[Series; 2]> {
    let mut profit = Series::default();
    let see = |outcome: &crate::engine::Outcome| profit.push(outcome.profit().0 as f64);
    let played = played_and_seen(scenario, plan, "losses", &whole.part(0), see)?;
    whole.done += plan.most();
    Some([played.of(Figure::Revenue).clone(), profit])
}

/// The department without each of its losses, and the stage at which that is.
fn without(candidate: &Candidate, asked: &Asked) -> Vec<(Cost, Option<String>, Scenario)> {
    let scenario = &candidate.scenario;
    let mut all = Vec::new();
    for stage in candidate.changes() {
        for cost in [Cost::Dropped, Cost::Delay] {
            let other = without_loss_at(scenario, stage, cost);
            if other != *scenario {
                all.push((cost, Some(scenario.stages[stage].name.clone()), other));
            }
        }
    }
    let mut other = scenario.clone();
    for customers in other.segments.iter_mut().filter_map(|of| of.customers.as_mut()) {
        customers.handoff_drop = Quantity::Known(0.0);
    }
    let moves = asked.has_customers() && candidate.combination.kept.is_some_and(|kept| kept > 0);
    if moves && other != *scenario {
        all.push((Cost::Customers, None, other));
    }
    all
}

fn without_loss_at(scenario: &Scenario, stage: StageId, cost: Cost) -> Scenario {
    let mut other = scenario.clone();
    let stage = &mut other.stages[stage];
    match cost {
        Cost::Delay => stage.handoff_delay_days = Quantity::Known(0.0),
        _ => stage.handoff_drop = Quantity::Known(0.0),
    }
    other
}

//! `handoff`: where a deal goes from one role to the next, how many sales to a customer the hunting role makes, and
//! how the credit is split between the two.
//!
//! Each combination is the department of the file with other stages in its two roles, another number of sales after
//! which customers move, and another split. All are played on the same luck. Then each change of rep is played without
//! what is lost at it: the difference is what that change costs.

mod combinations;
mod finding;
mod losses;

pub use combinations::{Asked, Unfit};
pub use finding::{
    Assumed, Change, Combination, Contradiction, Cost, CostRow, Handoff, HandoffRow, LeftOut, Loss,
    Priced,
};

use crate::engine::Outcome;
use crate::engine::outcome::LossReason;
use crate::scenario::middle;
use crate::scenario::{RoleId, Scenario, Stage};
use crate::study::method::busy;
use crate::study::method::busy::{KEPT, PayMoves};
use crate::study::method::contest::{Contest, Entrant, Rules, Verdict};
use crate::study::method::findings::Heading;
use crate::study::method::paired;
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::spread::Mean;
use crate::study::method::whole::Whole;
use combinations::Candidate;

/// Plays all combinations of `asked`.
///
/// # Errors
/// Why there are none, or but one.
pub fn handoff(asked: &Asked, plan: &Plan, watch: &dyn Watch) -> Result<Handoff, Unfit> {
    let plan = plan.at_least(LEAST);
    let (candidates, left_out, assumed) = asked.candidates()?;
    let scenarios: Vec<&Scenario> = candidates.iter().map(|of| &of.scenario).collect();
    let mut whole = Whole::new(watch, plan.most() * (scenarios.len() as u64 + 1));
    let (from, to) = (asked.from, asked.to);
    let others = move |outcome: &Outcome| kept(outcome, from, to);
    let rules = Rules { goal: asked.goal, plan: &plan, others: &others, what: "hand-off" };
    let contest = Contest::play(&scenarios, asked.base, rules, &mut whole);
    let verdict = contest.verdict();
    let priced = losses::cheapest(&candidates, &contest);
    let costs = match contest.is_partial() || verdict.is_none() {
        true => Vec::new(),
        false => losses::costs(&priced, &candidates, asked, &plan, &mut whole),
    };
    let is_short = costs.len() < priced.len();
    let rows = candidates.iter().enumerate();
    let row = |(place, candidate)| row(&contest, verdict.as_ref(), asked, place, candidate);
    let scenario = asked.base;
    Ok(Handoff {
        heading: Heading::of(scenario),
        basis: contest.basis(&whole, is_short, watch),
        goal: asked.goal,
        target: scenario.targets.first().map(|target| target.name.clone()),
        from: scenario.roles[from].name.clone(),
        to: scenario.roles[to].name.clone(),
        keeper: asked.third().map(|role| scenario.roles[role].name.clone()),
        assumed,
        has_customers: asked.has_customers(),
        rows: rows.map(row).collect(),
        present: contest.present(),
        as_it_is: contest.goal_as_it_is(),
        present_behind: verdict.as_ref().and_then(|verdict| contest.present_behind(verdict)),
        pay: verdict.as_ref().and_then(|verdict| pay_moves(&contest, scenario, verdict)),
        verdict,
        costs,
        left_out,
    })
}

/// Numbers of customers and leavers that are kept of each replication, before those of the roles and the stages.
const COUNTED: usize = 3;

/// What is kept of a replication.
fn kept(outcome: &Outcome, from: RoleId, to: RoleId) -> Vec<f64> {
    let stages = || outcome.stages.iter();
    let [passed, lost] = outcome.passed.iter().fold([0, 0], |[a, b], [c, d]| [a + c, b + d]);
    let dropped: u64 = stages().map(|of| of.lost[LossReason::Dropped as usize]).sum();
    let at_handoff: u64 = stages().map(|of| of.handed_dropped).sum();
    let counts = [dropped - at_handoff, passed, lost];
    let changes = stages().flat_map(|of| [of.handed, of.handed_dropped]);
    let roles = busy::kept(outcome, &[from, to]);
    let number = |count: u64| count as f64;
    let paid = busy::paid(outcome, outcome.pay_parts.len());
    counts.into_iter().map(number).chain(roles).chain(changes.map(number)).chain(paid).collect()
}

/// How pay moves from the file as it is to the best, if that is another.
fn pay_moves(contest: &Contest, scenario: &Scenario, verdict: &Verdict) -> Option<PayMoves> {
    let first = COUNTED + 2 * KEPT + 2 * scenario.stages.len();
    contest.pay_moves(scenario, verdict, first)
}

fn row(
    contest: &Contest,
    verdict: Option<&Verdict>,
    asked: &Asked,
    place: usize,
    candidate: &Candidate,
) -> HandoffRow {
    let entrant = contest.entrant(place);
    let role = |role: RoleId, nth: usize| {
        let track = |place: usize| entrant.track(COUNTED + nth * KEPT + place);
        busy::row(&candidate.scenario, role, std::array::from_fn(track))
    };
    let is_known = entrant.runs() >= LEAST;
    HandoffRow {
        combination: candidate.combination.clone(),
        write: candidate.write.clone(),
        runs: entrant.runs(),
        left_out_after: contest.left_at(place),
        figures: if is_known { entrant.figures() } else { Vec::new() },
        behind: verdict.and_then(|verdict| contest.behind_best(verdict, place)),
        losses: losses_of(entrant, candidate),
        roles: [role(asked.from, 0), role(asked.to, 1)],
    }
}

fn losses_of(entrant: &Entrant, candidate: &Candidate) -> Loss {
    let mean = |track: usize| known(paired::mean(entrant.track(track), 1.0));
    let at = |stage: usize, of: usize| COUNTED + 2 * KEPT + 2 * stage + of;
    let sum = |of: usize| {
        let tracks = (0..candidate.scenario.stages.len()).map(|stage| entrant.track(at(stage, of)));
        let all = tracks.cloned().reduce(|all, one| all.plus(&one)).unwrap_or_default();
        known(paired::mean(&all, 1.0))
    };
    let middle = middle(&candidate.scenario.unknowns);
    let change = |(place, stage): (usize, &Stage)| Change {
        stage: stage.name.clone(),
        handed: mean(at(place, 0)),
        dropped: mean(at(place, 1)),
        delay_days: stage.handoff_delay_days.at(&middle),
    };
    let changes = candidate.scenario.stages.iter().enumerate().map(change);
    Loss {
        handed: sum(0),
        dropped: sum(1),
        changes: changes.filter(|of| of.handed.mean > 0.0).collect(),
        dropped_by_leavers: mean(0),
        passed: mean(1),
        lost_customers: mean(2),
    }
}

/// A mean of too few replications is none.
fn known(mean: Mean) -> Mean {
    let number = |value: f64| if value.is_finite() { value } else { 0.0 };
    Mean { mean: number(mean.mean), error: number(mean.error) }
}

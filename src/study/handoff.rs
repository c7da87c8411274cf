//! `handoff`: where a deal goes from one role to the next, how many sales to a customer the hunting role makes, and
//! how the credit is split between the two.
//!
//! Each combination is the department of the file with other stages in its two roles, another number of sales after
//! which customers move, and another split. All are played on the same luck. Then each change of rep is played without
//! what is lost at it: the difference is what that change costs.

mod combinations;
mod losses;

pub use combinations::{Asked, Combination, Contradiction, LeftOut, Unfit};
pub use losses::{Change, Cost, CostRow, Loss, Priced};

use crate::engine::Outcome;
use crate::engine::outcome::LossReason;
use crate::figures::Figure;
use crate::scenario::middle;
use crate::scenario::{RoleId, Scenario, Stage};
use crate::study::method::busy;
use crate::study::method::busy::{BusyRow, KEPT, PayMoves};
use crate::study::method::contest::{Behind, Contest, Contestant, Entrant, Rules, Verdict};
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::paired;
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::spread::Mean;
use crate::study::method::whole::Whole;
use combinations::Candidate;
use serde::Serialize;

/// What was found about the hand-off. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Handoff {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about; replications of all combinations together.
    pub basis: Basis,
    /// What is to be best.
    pub goal: Figure,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// The role that hands over.
    pub from: String,
    /// The role that takes over.
    pub to: String,
    /// The role that customers move to, if it is a third.
    pub keeper: Option<String>,
    /// What is taken where the file says nothing.
    pub assumed: Assumed,
    /// Whether somebody buys again: if not, nothing is asked about customers.
    pub has_customers: bool,
    /// The combinations.
    pub rows: Vec<HandoffRow>,
    /// Place of the file as it is among them; `None` if it is none of them.
    pub present: Option<usize>,
    /// The goal in the file as it is.
    pub as_it_is: Option<Known>,
    /// What the file as it is has less than the best; `None` if it is the best.
    pub present_behind: Option<Behind>,
    /// Which is best; `None` if too little was played.
    pub verdict: Option<Verdict>,
    /// What a person of each role is paid as the file is, and in the best; `None` if too little was played, or the best is
    /// the file as it is.
    pub pay: Option<PayMoves>,
    /// What is lost at each change of rep, stage by stage: of the best combination with that stage.
    pub costs: Vec<CostRow>,
    /// Combinations that are no department, and why.
    pub left_out: Vec<LeftOut>,
}

/// What is taken where the file says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Assumed {
    /// Stages whose file has no `handoff`, so that the one of the stage after them in this list is taken.
    pub handoffs: Vec<(String, String)>,
    /// Whether who hands over gets the commission of who takes over, with its steps and on its quota shared among those who
    /// come to do the work, where they sign or share in the credit: the file pays them none.
    pub shares_commission: bool,
}

/// What one combination brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandoffRow {
    /// The combination.
    #[serde(flatten)]
    pub combination: Combination,
    /// What to write to have it, each a line of the file.
    pub write: Vec<String>,
    /// Replications.
    pub runs: u64,
    /// Replications after which it was not played further; `None` if it stayed in question.
    pub left_out_after: Option<u64>,
    /// What it brings.
    pub figures: Vec<OutputFigure>,
    /// What it has less of the goal than the best, on the same luck; `None` for the best.
    pub behind: Option<Behind>,
    /// What is lost at the changes of rep.
    pub losses: Loss,
    /// The two roles: who hands over, then who takes over.
    pub roles: [BusyRow; 2],
}

impl Contestant for HandoffRow {
    fn figures(&self) -> &[OutputFigure] {
        &self.figures
    }

    fn behind(&self) -> Option<&Behind> {
        self.behind.as_ref()
    }
}

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
        left_out_after: entrant.left_at(),
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

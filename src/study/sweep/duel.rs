//! The best point against others, on the same luck.
//!
//! All are played once more, some replications each in turn, and only differences are kept: memory does not grow with
//! the number of replications.

use super::{BadPoint, Common, Neighbour, PointRows};
use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::statistics::{Differences, Estimate};
use crate::study::forecast::LEVEL;
use crate::study::replicate::{BATCH, Job, Plan, Precision};
use crate::study::schemes::Whole;
use serde::Serialize;

/// Points that come next after the best and are held against it, beside its neighbours.
const NEXT: usize = 5;

/// The best point against another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Duel {
    /// Number of the other point; `None` = the file as it is.
    pub rival: Option<u64>,
    /// Whether the other is one of the neighbours.
    pub is_neighbour: bool,
    /// The axis on which it is the neighbour.
    pub axis: Option<usize>,
    /// What the best has more of the goal than the other, on the same luck; negative if it has less.
    pub more: Estimate,
    /// Whether the two can be told apart: the interval leaves out nothing.
    pub is_told: bool,
    /// Replications of both.
    pub runs: u64,
}

/// Somebody to be held against the best.
struct Rival {
    point: Option<u64>,
    neighbour: Option<Neighbour>,
    scenario: Scenario,
    differences: Differences,
}

/// Holds the best point against the file as it is, its neighbours and those that come next. Fewer replications, or
/// none, if somebody calls a halt.
pub(super) fn duels(
    common: &Common,
    base: &Scenario,
    rows: &PointRows,
    order: &[u64],
    whole: &mut Whole,
) -> Result<Vec<Duel>, BadPoint> {
    let Some(&best) = order.first() else { return Ok(Vec::new()) };
    let load = |point| Ok(common.ask.version(common.template, &common.ask.points.at(point))?.0);
    let scenario = load(best)?;
    let mut rivals = vec![rival(None, None, base.clone())];
    let neighbours = common.ask.points.neighbours(best);
    for neighbour in neighbours.into_iter().filter(|of| of.point < rows.len() as u64) {
        rivals.push(rival(Some(neighbour.point), Some(neighbour), load(neighbour.point)?));
    }
    for &point in order.iter().skip(1).take(NEXT) {
        if rivals.iter().all(|other| other.point != Some(point)) {
            rivals.push(rival(Some(point), None, load(point)?));
        }
    }
    let runs = rows.runs_of(best);
    whole.most = whole.done + runs * (rivals.len() as u64 + 1);
    let fight = Fight { common, runs };
    fight.rounds(&scenario, &mut rivals, whole);
    Ok(rivals.iter().filter(|of| of.differences.count() > 0).map(told).collect())
}

fn rival(point: Option<u64>, neighbour: Option<Neighbour>, scenario: Scenario) -> Rival {
    Rival { point, neighbour, scenario, differences: Differences::default() }
}

fn told(rival: &Rival) -> Duel {
    Duel {
        rival: rival.point,
        is_neighbour: rival.neighbour.is_some(),
        axis: rival.neighbour.and_then(|of| of.axis),
        more: rival.differences.interval(LEVEL),
        is_told: rival.differences.is_different(LEVEL),
        runs: rival.differences.count(),
    }
}

struct Fight<'a> {
    common: &'a Common<'a>,
    runs: u64,
}

impl Fight<'_> {
    fn rounds(&self, best: &Scenario, rivals: &mut [Rival], whole: &mut Whole) {
        let mut done = 0;
        while done < self.runs {
            let until = (done + BATCH).min(self.runs);
            let Some(ours) = self.play(best, done, until, whole) else { return };
            let mut theirs = Vec::new();
            for rival in rivals.iter() {
                let Some(values) = self.play(&rival.scenario, done, until, whole) else { return };
                theirs.push(values);
            }
            for (rival, theirs) in rivals.iter_mut().zip(theirs) {
                let pairs = theirs.iter().zip(&ours);
                pairs.for_each(|(theirs, ours)| rival.differences.push(*theirs, *ours));
            }
            done = until;
        }
    }

    /// The goal, replication by replication; `None` if somebody calls a halt.
    fn play(
        &self,
        scenario: &Scenario,
        done: u64,
        until: u64,
        whole: &mut Whole,
    ) -> Option<Vec<f64>> {
        let plan = Plan { precision: Precision::Runs(until), ..*self.common.plan };
        let mut values = Vec::with_capacity(BATCH as usize);
        let note = |outcome: &Outcome| values.push(self.common.ask.goal.of(outcome));
        let job = Job { scenario, plan: &plan, done, what: "best" };
        let ended = self.common.hands.replicate(&job, &whole.part(done), note, || false);
        whole.done += ended.runs - done;
        (!ended.is_partial).then_some(values)
    }
}

//! The best point against others, on the same luck.
//!
//! All are played once more, some replications each in turn, and only differences are kept: memory does not grow with
//! the number of replications. The luck is another than that on which the best was chosen, which flatters it.

use super::{BadPoint, Common, Neighbour, PointRows};
use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::statistics::{Differences, Estimate};
use crate::study::forecast::LEVEL;
use crate::study::outputs::{Known, Output, Sums};
use crate::study::replicate::{BATCH, Job};
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
    /// The goal there, on the luck of the duel.
    pub known: Known,
    /// What the best has more of the goal than the other, on the same luck; negative if it has less.
    pub more: Estimate,
    /// Whether the two can be told apart: the interval leaves out nothing.
    pub is_told: bool,
    /// How many times as many replications with luck of their own would tell the two apart no better; `None` if the
    /// difference never varies.
    pub times_independent: Option<f64>,
    /// Replications of both, after those of the points.
    pub runs: u64,
}

/// What came of the duels.
#[derive(Default)]
pub(super) struct Duels {
    pub duels: Vec<Duel>,
    /// The goal at the best point on the luck of the duels; `None` if there were none.
    pub known: Option<Known>,
}

/// Somebody to be held against the best.
struct Rival {
    point: Option<u64>,
    neighbour: Option<Neighbour>,
    scenario: Scenario,
    sums: Sums,
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
) -> Result<Duels, BadPoint> {
    let Some(&best) = order.first() else { return Ok(Duels::default()) };
    let load = |point| Ok(common.ask.version(common.template, &common.ask.points.at(point))?.0);
    let scenario = load(best)?;
    let goal = common.ask.goal;
    let rival = |point, neighbour, scenario| Rival::new(goal, point, neighbour, scenario);
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
    // Whole pairs, so that none shares its unknowns with a replication of the points.
    let first = common.plan.most().next_multiple_of(2);
    let mut sums = Sums::new(&[goal], &scenario);
    Fight { common, first, runs }.rounds(&scenario, &mut sums, &mut rivals, whole);
    let duels: Vec<Duel> = rivals.iter().filter_map(|of| of.told(goal)).collect();
    let known = sums.known(goal).filter(|_| !duels.is_empty());
    Ok(Duels { duels, known })
}

impl Rival {
    fn new(
        goal: Output,
        point: Option<u64>,
        neighbour: Option<Neighbour>,
        scenario: Scenario,
    ) -> Rival {
        let sums = Sums::new(&[goal], &scenario);
        Rival { point, neighbour, scenario, sums, differences: Differences::default() }
    }

    /// What came of it; `None` if it was not played.
    fn told(&self, goal: Output) -> Option<Duel> {
        let known = self.sums.known(goal).filter(|_| self.differences.count() > 0)?;
        Some(Duel {
            rival: self.point,
            is_neighbour: self.neighbour.is_some(),
            axis: self.neighbour.and_then(|of| of.axis),
            known,
            more: self.differences.interval(LEVEL),
            is_told: self.differences.is_different(LEVEL),
            times_independent: self.differences.luck_shared(),
            runs: self.differences.count(),
        })
    }
}

struct Fight<'a> {
    common: &'a Common<'a>,
    /// The first replication that no point was played with.
    first: u64,
    runs: u64,
}

impl Fight<'_> {
    /// `sums` gets what the best brings in the rounds that all of them were played.
    fn rounds(&self, best: &Scenario, sums: &mut Sums, rivals: &mut [Rival], whole: &mut Whole) {
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
                for (&theirs, &ours) in theirs.iter().zip(&ours) {
                    rival.differences.push(theirs, ours);
                    rival.sums.push_value(theirs);
                }
            }
            ours.iter().for_each(|&value| sums.push_value(value));
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
        let (done, until) = (self.first + done, self.first + until);
        let plan = self.common.plan.until(until);
        let mut values = Vec::with_capacity(BATCH as usize);
        let note = |outcome: &Outcome| values.push(self.common.ask.goal.of(outcome));
        let job = Job { scenario, plan: &plan, done, what: "best", how: None };
        let ended = self.common.hands.replicate(&job, &whole.part(done), note, || false);
        whole.done += ended.runs - done;
        (!ended.is_partial).then_some(values)
    }
}

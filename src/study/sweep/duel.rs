//! The best point against others, on the same luck.
//!
//! Those that look best are played once more, some replications each in turn, on another luck than that on which they
//! looked best, which flatters them. What they bring on it is what is told of them from then on, and the best is the one
//! that brings most by all that is told: if that is one that was not played again, it is, and so are the neighbours of
//! the best, until nothing that is told beats the best and everything beside it was held against it.

use super::ask::{Ask, BadPoint, Common};
use super::points::Neighbour;
use super::rows::PointRows;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Estimate, Series};
use crate::study::method::findings::LEVEL;
use crate::study::method::outputs::{Known, Sums};
use crate::study::method::paired;
use crate::study::method::replicate::{BATCH, Job, LEAST};
use crate::study::method::spread::REACH;
use crate::study::method::verdict::{Standing, Yardstick, beyond_rounding, is_same};
use crate::study::method::whole::Whole;
use serde::Serialize;

/// Points that come next after the best and are held against it, beside its neighbours.
const NEXT: usize = 5;

/// Points that are played again at the most: where more than so many look better than the best, nothing tells them apart.
const MOST: usize = 64;

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
    /// Standard errors by which that must lie off nothing to be told: 95 % for all points that were played again together.
    /// The ± of differences is so wide on the page.
    pub reach: f64,
    /// Whether the two can be told apart: it lies farther off nothing than the reach.
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
    /// The best point; `None` if none was played.
    pub best: Option<u64>,
    pub duels: Vec<Duel>,
    /// The goal at the best point on the luck of the duels, with an interval that holds for the best of all that were
    /// played; `None` if there were none.
    pub known: Option<Known>,
}

/// Somebody who is played again.
struct Contender {
    /// `None` = the file as it is.
    point: Option<u64>,
    scenario: Scenario,
    sums: Sums,
    values: Series,
}

/// Plays those that look best again, with the file as it is, and holds the best against the others. Fewer replications,
/// or none, if somebody calls a halt.
pub(super) fn duels(
    common: &Common,
    base: &Scenario,
    rows: &PointRows,
    order: &[u64],
    whole: &mut Whole,
) -> Result<Duels, BadPoint> {
    let Some(&first) = order.first() else { return Ok(Duels::default()) };
    let load = |point| Ok(common.ask.version(common.template, &common.ask.points.at(point))?.0);
    let goal = common.ask.goal;
    let points = &common.ask.points;
    let beside =
        |best| points.neighbours(best).into_iter().filter(|of| of.point < rows.len() as u64);
    let runs = rows.runs_of(first);
    // Whole pairs, so that none shares its unknowns with a replication of the points.
    let start = common.plan.most().next_multiple_of(2);
    let fight = Fight { common, first: start, runs };
    let mut all = vec![Contender::new(goal, None, base.clone())];
    let mut best = first;
    let next = order.iter().skip(1).take(NEXT).copied();
    let mut wanted: Vec<u64> = [first].into_iter().chain(next).collect();
    loop {
        wanted.extend(beside(best).map(|of| of.point));
        let mut new: Vec<Contender> = Vec::new();
        for point in wanted.drain(..) {
            if all.iter().chain(&new).all(|other| other.point != Some(point)) {
                new.push(Contender::new(goal, Some(point), load(point)?));
            }
        }
        let is_first = all.len() == 1;
        if new.is_empty() || (!is_first && all.len() > MOST) {
            break;
        }
        all.extend(new);
        whole.most =
            whole.done + runs * all.iter().filter(|of| of.values.is_empty()).count() as u64;
        if !fight.rounds(&mut all, whole) {
            break;
        }
        best = best_of(common.ask, rows, order, &all);
        wanted.push(best);
    }
    if all.len() > MOST {
        let mut played: Vec<u64> = all.iter().filter_map(|of| of.point).collect();
        played.sort_unstable();
        best = best_of(common.ask, rows, &played, &all);
    }
    Ok(told(goal, best, &all, beside(best).collect()))
}

/// What is told of the goal at a point: on the luck of the duels if it was played again.
fn score(goal: Figure, rows: &PointRows, all: &[Contender], point: u64) -> f64 {
    let again = all.iter().find(|of| of.point == Some(point) && of.values.count() >= LEAST);
    goal.score(again.map_or_else(|| rows.value(point, goal), |of| of.values.mean()))
}

/// The point of which most is told, of equals the one that serves the second goal best, or else the first of the order.
fn best_of(ask: &Ask, rows: &PointRows, order: &[u64], all: &[Contender]) -> u64 {
    let score = |point| score(ask.goal, rows, all, point);
    let most = order.iter().map(|&point| score(point)).fold(f64::NEG_INFINITY, f64::max);
    let equals = order.iter().filter(|&&point| is_same(ask.goal.kind(), score(point), most));
    let second = |point: u64| {
        let value = ask.against.map(|against| against.score(rows.value(point, against)));
        value.filter(|value| !value.is_nan()).unwrap_or(f64::NEG_INFINITY)
    };
    let mut best = (f64::NEG_INFINITY, None);
    for &point in equals {
        if best.1.is_none() || second(point) > best.0 {
            best = (second(point), Some(point));
        }
    }
    best.1.unwrap_or(order[0])
}

/// The best against the others.
fn told(goal: Figure, best: u64, all: &[Contender], neighbours: Vec<Neighbour>) -> Duels {
    let Some(own) = all.iter().find(|of| of.point == Some(best) && of.values.count() >= LEAST)
    else {
        return Duels { best: Some(best), ..Duels::default() };
    };
    let others = || all.iter().filter(|of| of.point != Some(best) && of.values.count() >= LEAST);
    let stick = Yardstick::among(others().count() + 1);
    let place = |of: &Contender| neighbours.iter().position(|one| Some(one.point) == of.point);
    let duel = |of: &Contender| {
        let more = own.values.less(&of.values);
        let lead = beyond_rounding(goal.kind(), paired::mean(&more, 1.0));
        let half = REACH * lead.error;
        let (low, high) = (lead.mean - half, lead.mean + half);
        Some(Duel {
            rival: of.point,
            is_neighbour: place(of).is_some(),
            axis: place(of).and_then(|place| neighbours[place].axis),
            known: of.sums.known(goal)?,
            more: Estimate { value: lead.mean, low, high, level: LEVEL },
            reach: stick.reach(),
            is_told: stick.is_told(&lead),
            times_independent: (stick.standing(&lead) != Standing::Same)
                .then(|| paired::times_independent(&of.values, &own.values))
                .flatten(),
            runs: more.count(),
        })
    };
    // The file first, then the neighbours in their order.
    let mut sorted: Vec<&Contender> = others().collect();
    sorted.sort_by_key(|of| (of.point.is_some(), place(of).unwrap_or(usize::MAX)));
    let duels: Vec<Duel> = sorted.into_iter().filter_map(duel).collect();
    let known = own.sums.known_among(goal, duels.len() + 1).filter(|_| !duels.is_empty());
    Duels { best: Some(best), duels, known }
}

impl Contender {
    fn new(goal: Figure, point: Option<u64>, scenario: Scenario) -> Contender {
        let sums = Sums::new(&[goal], &scenario);
        Contender { point, scenario, sums, values: Series::default() }
    }
}

struct Fight<'a> {
    common: &'a Common<'a>,
    /// The first replication that no point was played with.
    first: u64,
    runs: u64,
}

impl Fight<'_> {
    /// Plays all who were not played yet, in turn; `false` if somebody calls a halt: rounds that not all of them were
    /// played do not count.
    fn rounds(&self, all: &mut [Contender], whole: &mut Whole) -> bool {
        let mut done = 0;
        let new: Vec<usize> = (0..all.len()).filter(|&of| all[of].values.is_empty()).collect();
        while done < self.runs {
            let until = (done + BATCH).min(self.runs);
            let mut round = Vec::new();
            for &of in &new {
                let Some(values) = self.play(&all[of].scenario, done, until, whole) else {
                    return false;
                };
                round.push(values);
            }
            for (&of, values) in new.iter().zip(round) {
                for value in values {
                    all[of].sums.push_value(value);
                    all[of].values.push(value);
                }
            }
            done = until;
        }
        true
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

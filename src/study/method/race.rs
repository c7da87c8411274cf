//! The race: departments played in turn on the same luck until the best of them is told.
//!
//! Every round plays some replications of each who is still in question. Whoever has fallen behind by more than luck can
//! explain (the elimination of Kim and Nelson 2001, on means of blocks of replications, which are near normal) is not
//! played further, so that replications go where they decide. Versions, splits, hand-overs and levers are chosen by this
//! one procedure; they say how many replications make a block, how many are played before the first look, and who is
//! clearly told apart from whom.

use super::replicate::{BATCH, Plan};
use crate::statistics::Selection;

/// How a race is run.
#[derive(Clone, Copy)]
pub(in crate::study) struct Course {
    /// Confidence with which the best is to be chosen.
    pub confidence: f64,
    /// Replications whose mean is one observation of the choice.
    pub block: usize,
    /// Replications of each before anybody is left out.
    pub first_look: u64,
}

/// Those who compete, on their way.
pub(in crate::study) struct Race {
    selection: Selection,
    block: usize,
    /// Whether it ends when the best is told; where a number of runs was asked for, all are played so often.
    ends_early: bool,
    /// Replications after which somebody was not played further.
    left_at: Vec<Option<u64>>,
    done: u64,
    most: u64,
}

impl Race {
    /// So many compete, none is played yet.
    pub fn new(competitors: usize, course: Course, plan: &Plan) -> Race {
        let first = course.first_look / course.block as u64;
        Race {
            selection: Selection::new(competitors, course.confidence, first),
            block: course.block,
            ends_early: plan.half_width().is_some(),
            left_at: vec![None; competitors],
            done: 0,
            most: plan.most(),
        }
    }

    /// The replication that ends the next round; `None` if the race is over.
    pub fn round(&self) -> Option<u64> {
        let is_on = self.done < self.most && !self.is_decided();
        is_on.then(|| (self.done + BATCH).min(self.most))
    }

    /// Replications done of everybody who is still in question.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Whether somebody is still in question.
    pub fn is_in(&self, place: usize) -> bool {
        self.left_at[place].is_none()
    }

    /// Replications after which each was not played further; `None` of those who stayed in question.
    pub fn left_at(&self) -> &[Option<u64>] {
        &self.left_at
    }

    /// Whether the best is told.
    pub fn is_decided(&self) -> bool {
        self.ends_early && self.selection.is_decided()
    }

    /// Replications that the choice takes at the most, as far as that is known.
    pub fn needed(&self) -> Option<u64> {
        let blocks = self.selection.needed().filter(|_| self.ends_early)?;
        Some(libm::ceil(blocks.min(1e12)) as u64 * self.block as u64)
    }

    /// Ends before its time, after so many replications of everybody.
    pub fn halt(&mut self, done: u64) {
        self.done = done;
    }

    /// Ends the round of the replications before `until`: shows its `scores`, the larger the better, to the selection, and
    /// leaves out who has fallen behind, where a difference below `indifference` does not count and `is_clear` says of two
    /// whether the first is told apart from the second. Who is not in question any more may have no scores. Without an
    /// indifference nobody is left out.
    pub fn end_round(
        &mut self,
        until: u64,
        scores: &[&[f64]],
        indifference: Option<f64>,
        is_clear: impl Fn(usize, usize) -> bool,
    ) {
        self.done = until;
        let Some(indifference) = indifference else { return };
        let blocks = scores.iter().map(|scores| scores.len()).max().unwrap_or(0) / self.block;
        for block in 0..blocks {
            let mean = |scores: &&[f64]| {
                let scores = scores.get(block * self.block..(block + 1) * self.block);
                scores.map_or(0.0, |of| of.iter().sum::<f64>() / self.block as f64)
            };
            self.selection.push(&scores.iter().map(mean).collect::<Vec<f64>>());
        }
        self.selection.sift(indifference, is_clear);
        for (place, left_at) in self.left_at.iter_mut().enumerate() {
            if left_at.is_none() && !self.selection.is_left(place) {
                *left_at = Some(until);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::study::method::replicate::Precision;

    /// A race of two of whom the first is better by 1 in every replication.
    fn run(precision: Precision) -> Race {
        let plan = Plan { seed: 1, precision, threads: 1 };
        let course = Course { confidence: 0.95, block: 100, first_look: 1_000 };
        let mut race = Race::new(2, course, &plan);
        while let Some(until) = race.round() {
            let rounds = (race.done()..until).map(|run| (run % 7) as f64);
            let worse: Vec<f64> = rounds.collect();
            let better: Vec<f64> = worse.iter().map(|score| score + 1.0).collect();
            race.end_round(until, &[&better, &worse], plan.half_width(), |_, _| true);
        }
        race
    }

    #[test]
    fn who_is_behind_in_every_run_is_left_out_at_the_first_look() {
        let race = run(Precision::Reached { half_width: 0.1, most: 10_000 });
        assert_eq!((race.done(), race.left_at()), (1_000, &[None, Some(1_000)][..]));
        assert!(race.is_decided() && race.is_in(0) && !race.is_in(1));
    }

    #[test]
    fn a_number_of_runs_is_played_whoever_is_behind() {
        let race = run(Precision::Runs(3_000));
        assert_eq!((race.done(), race.left_at()), (3_000, &[None, None][..]));
        assert!(!race.is_decided() && race.needed().is_none());
    }
}

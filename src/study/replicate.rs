//! The primitive: replications of one scenario, in parallel, folded in order.
//!
//! Replications 2k and 2k + 1 share what the user does not know and differ in luck, so that luck
//! and ignorance can be told apart. Outcomes are folded in the order of replications whatever thread
//! played them: the same seed gives the same bytes on any number of threads.

use crate::engine::{Outcome, Workspace};
use crate::random::Streams;
use crate::scenario::Scenario;
use rayon::prelude::*;
use std::sync::Mutex;

/// Replications between two looks at the precision.
pub const BATCH: u64 = 500;

/// Fewest replications before a precision counts as reached: a chance of one in a thousand shows.
pub const FEWEST: u64 = 2_000;

/// Replications between two looks at the watch.
const SLICE: u64 = 100;

/// When to stop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Precision {
    /// After this many replications.
    Runs(u64),
    /// As soon as the headline is known to `half_width` (points of probability as a share; a relative
    /// width for an amount) at 95 % confidence, or after `most` replications.
    Reached {
        /// Half-width of the 95 % interval: share of probability, or share of the median.
        half_width: f64,
        /// Cap.
        most: u64,
    },
}

/// How to replicate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Seed; the same seed gives the same results.
    pub seed: u64,
    /// When to stop.
    pub precision: Precision,
    /// Threads; 0 = as many as there are cores. Never changes a number.
    pub threads: usize,
}

/// Somebody who looks on: shows progress and may call a halt.
pub trait Watch: Sync {
    /// `done` of at most `most` replications of the part `what` are done.
    fn progress(&self, what: &str, done: u64, most: u64);
    /// Whether to stop as soon as possible and report what is known.
    fn is_stopped(&self) -> bool;
    /// Whether it is the time allowed, and not a person, that calls the halt.
    fn is_late(&self) -> bool {
        false
    }
}

/// Nobody looks on.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn progress(&self, _: &str, _: u64, _: u64) {}
    fn is_stopped(&self) -> bool {
        false
    }
}

impl Plan {
    /// Replications at the most.
    pub fn most(&self) -> u64 {
        match self.precision {
            Precision::Runs(runs) => runs,
            Precision::Reached { most, .. } => most,
        }
    }

    /// The same with so many replications, or with fewer if the plan allows no more.
    pub fn at_most(&self, runs: u64) -> Plan {
        Plan { precision: Precision::Runs(runs.min(self.most())), ..*self }
    }

    /// The same with so many replications at the least.
    pub fn at_least(&self, runs: u64) -> Plan {
        let precision = match self.precision {
            Precision::Runs(asked) => Precision::Runs(asked.max(runs)),
            Precision::Reached { half_width, most } => {
                Precision::Reached { half_width, most: most.max(runs) }
            }
        };
        Plan { precision, ..*self }
    }
}

/// How a run of replications ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replicated {
    /// Replications done.
    pub runs: u64,
    /// Whether somebody called a halt before the end.
    pub is_partial: bool,
}

/// Replicates `scenario`, hands each outcome to `fold` in order, and asks `is_enough` after each
/// batch.
pub fn replicate(
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome),
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    replicate_from(0, scenario, plan, what, watch, fold, is_enough)
}

/// The same after the first `done` replications, which have been played already.
pub(super) fn replicate_from(
    mut done: u64,
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    mut fold: impl FnMut(&Outcome),
    mut is_enough: impl FnMut() -> bool,
) -> Replicated {
    let crew = Crew::new(scenario, plan.threads);
    let most = plan.most();
    let mut slots = vec![Outcome::new(scenario); SLICE.min(most.saturating_sub(done)) as usize];
    while done < most {
        watch.progress(what, done, most);
        if watch.is_stopped() {
            return Replicated { runs: done, is_partial: true };
        }
        let count = SLICE.min(most - done) as usize;
        crew.play(plan.seed, done, &mut slots[..count]);
        slots[..count].iter().for_each(&mut fold);
        done += count as u64;
        if done >= FEWEST && done.is_multiple_of(BATCH) && is_enough() {
            break;
        }
    }
    watch.progress(what, done, done);
    Replicated { runs: done, is_partial: false }
}

/// Threads with their workspaces.
struct Crew<'a> {
    pool: Option<rayon::ThreadPool>,
    desks: Mutex<Vec<Workspace<'a>>>,
    scenario: &'a Scenario,
}

impl<'a> Crew<'a> {
    fn new(scenario: &'a Scenario, threads: usize) -> Crew<'a> {
        let pool = match threads {
            1 => None,
            n => rayon::ThreadPoolBuilder::new().num_threads(n).build().ok(),
        };
        Crew { pool, desks: Mutex::new(Vec::new()), scenario }
    }

    /// Plays the replications from `first` on, one a slot.
    fn play(&self, seed: u64, first: u64, slots: &mut [Outcome]) {
        let one = |desk: &mut Workspace, index: usize, slot: &mut Outcome| {
            let replication = first + index as u64;
            desk.simulate(&Streams::with_ignorance_of(seed, replication, replication & !1));
            desk.exchange(slot);
        };
        match &self.pool {
            None => {
                let mut desk = self.desk();
                slots.iter_mut().enumerate().for_each(|(i, slot)| one(&mut desk, i, slot));
                self.leave(desk);
            }
            Some(pool) => pool.install(|| {
                slots.par_iter_mut().enumerate().with_min_len(4).for_each(|(i, slot)| {
                    let mut desk = self.desk();
                    one(&mut desk, i, slot);
                    self.leave(desk);
                });
            }),
        }
    }

    fn desk(&self) -> Workspace<'a> {
        let free = self.desks.lock().map_or(None, |mut desks| desks.pop());
        free.unwrap_or_else(|| Workspace::new(self.scenario))
    }

    fn leave(&self, desk: Workspace<'a>) {
        if let Ok(mut desks) = self.desks.lock() {
            desks.push(desk);
        }
    }
}

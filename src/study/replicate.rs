//! The primitive: replications of one scenario, in parallel, folded in order.
//!
//! Replications 2k and 2k + 1 share what the user does not know and differ in luck, so that luck
//! and ignorance can be told apart. Outcomes are folded in the order of replications whatever thread
//! played them: the same seed gives the same bytes on any number of threads.

use crate::engine::{Outcome, Workspace};
use crate::random::Streams;
use crate::scenario::Scenario;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Replications between two looks at the precision.
pub const BATCH: u64 = 500;

/// Fewest replications before a precision counts as reached: a chance of one in a thousand shows.
pub const FEWEST: u64 = 2_000;

/// Fewest replications of a study: two pairs, without which there is no error.
pub(super) const LEAST: u64 = 4;

/// Replications between two looks at the watch, and the most that are played ahead of one that takes long.
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
    fold: impl FnMut(&Outcome) + Send,
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    replicate_from(0, scenario, plan, what, watch, fold, is_enough)
}

/// The same after the first `done` replications, which have been played already.
pub(super) fn replicate_from(
    done: u64,
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome) + Send,
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    let seed = plan.seed;
    let play = |desk: &mut Workspace, number| {
        desk.simulate(&Streams::with_ignorance_of(seed, number, number & !1));
    };
    let crew = Crew::new(scenario, plan.threads, &play);
    run(done, &crew, plan, what, watch, fold, is_enough)
}

/// Replications each of which is played in a way of its own: `play` gets a desk and the number of the replication.
pub(super) fn replicate_by(
    play: &Play,
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome) + Send,
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    let crew = Crew::new(scenario, plan.threads, play);
    run(0, &crew, plan, what, watch, fold, is_enough)
}

/// How a replication is played at a desk, by its number.
pub(super) type Play<'p> = dyn Fn(&mut Workspace, u64) + Sync + 'p;

fn run(
    done: u64,
    crew: &Crew,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome) + Send,
    mut is_enough: impl FnMut() -> bool,
) -> Replicated {
    let scenario = crew.scenario;
    let most = plan.most();
    let room = SLICE.min(most.saturating_sub(done)) as usize;
    let slots = (0..room).map(|_| (false, Outcome::new(scenario))).collect();
    let look = |done| {
        watch.progress(what, done, most);
        watch.is_stopped()
    };
    let is_stopped = done < most && look(done);
    let line =
        Mutex::new(Line { fold, look, folded: done, taken: done, end: done, is_stopped, slots });
    let go_on = || lock(&line).go_on(most);
    while let Some(end) = go_on() {
        crew.play(&line);
        if end.is_multiple_of(BATCH) && is_enough() {
            break;
        }
    }
    let Line { folded, is_stopped, .. } = *lock(&line);
    if !is_stopped {
        watch.progress(what, folded, folded);
    }
    Replicated { runs: folded, is_partial: is_stopped }
}

/// Outcomes on their way from those who play to the fold.
struct Line<F, L> {
    fold: F,
    /// Looks at the watch; returns whether to stop.
    look: L,
    /// Replications that are folded, and that somebody has taken on.
    folded: u64,
    taken: u64,
    /// Where everybody meets.
    end: u64,
    is_stopped: bool,
    /// Outcomes by the number of the replication, and whether they wait to be folded.
    slots: Vec<(bool, Outcome)>,
}

impl<F: FnMut(&Outcome), L: FnMut(u64) -> bool> Line<F, L> {
    /// Sets out for the next replication at which it may be enough, or for the last of all: only there threads wait for
    /// one another. None if that was the last, or somebody has called a halt.
    fn go_on(&mut self, most: u64) -> Option<u64> {
        self.end = (self.folded + 1).next_multiple_of(BATCH).max(FEWEST).min(most);
        (!self.is_stopped && self.folded < most).then_some(self.end)
    }

    /// The next replication to play, if there is one. Who would be too far ahead leaves the rest to the others.
    fn take(&mut self) -> Option<u64> {
        let has_room = self.taken - self.folded < self.slots.len() as u64;
        let number = self.taken;
        let is_taken = number < self.end && has_room && !self.is_stopped;
        self.taken += u64::from(is_taken);
        is_taken.then_some(number)
    }

    /// A replication was played at a desk: its outcome and those that waited for it are folded.
    fn hand_in(&mut self, number: u64, desk: &mut Workspace) {
        let slots = self.slots.len() as u64;
        let (waits, outcome) = &mut self.slots[(number % slots) as usize];
        desk.exchange(outcome);
        *waits = true;
        while !self.is_stopped && self.folded < self.end {
            let (waits, outcome) = &mut self.slots[(self.folded % slots) as usize];
            if !std::mem::take(waits) {
                break;
            }
            (self.fold)(outcome);
            self.folded += 1;
            if self.folded < self.end && self.folded.is_multiple_of(SLICE) {
                self.is_stopped = (self.look)(self.folded);
            }
        }
    }
}

/// What a mutex holds.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Threads with their workspaces.
struct Crew<'a> {
    pool: Option<rayon::ThreadPool>,
    desks: Mutex<Vec<Workspace<'a>>>,
    scenario: &'a Scenario,
    how: &'a Play<'a>,
}

impl<'a> Crew<'a> {
    fn new(scenario: &'a Scenario, threads: usize, how: &'a Play<'a>) -> Crew<'a> {
        let pool = match threads {
            1 => None,
            n => rayon::ThreadPoolBuilder::new().num_threads(n).build().ok(),
        };
        Crew { pool, desks: Mutex::new(Vec::new()), scenario, how }
    }

    /// Plays what the line asks for.
    fn play<F, L>(&self, line: &Mutex<Line<F, L>>)
    where
        F: FnMut(&Outcome) + Send,
        L: FnMut(u64) -> bool + Send,
    {
        let work = || {
            let mut desk = self.desk();
            let mut next = lock(line).take();
            while let Some(number) = next {
                (self.how)(&mut desk, number);
                let mut line = lock(line);
                line.hand_in(number, &mut desk);
                next = line.take();
            }
            self.leave(desk);
        };
        match &self.pool {
            None => work(),
            Some(pool) => drop(pool.broadcast(|_| work())),
        }
    }

    fn desk(&self) -> Workspace<'a> {
        let free = lock(&self.desks).pop();
        free.unwrap_or_else(|| Workspace::new(self.scenario))
    }

    fn leave(&self, desk: Workspace<'a>) {
        lock(&self.desks).push(desk);
    }
}

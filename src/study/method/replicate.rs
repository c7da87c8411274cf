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
pub(in crate::study) const LEAST: u64 = 4;

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

    /// Half-width of the interval that is asked for, as in [`Precision::Reached`]; `None` if a number of runs is.
    pub fn half_width(&self) -> Option<f64> {
        match self.precision {
            Precision::Runs(_) => None,
            Precision::Reached { half_width, .. } => Some(half_width),
        }
    }

    /// The same until so many replications are done.
    pub fn until(&self, runs: u64) -> Plan {
        Plan { precision: Precision::Runs(runs), ..*self }
    }

    /// The same with so many replications, or with fewer if the plan allows no more.
    pub fn at_most(&self, runs: u64) -> Plan {
        self.until(runs.min(self.most()))
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
pub(in crate::study) fn replicate_from(
    done: u64,
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome) + Send,
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    let job = Job { scenario, plan, done, what, how: None };
    Hands::of(plan).replicate(&job, watch, fold, is_enough)
}

/// Replications each of which is played in a way of its own.
pub(in crate::study) fn replicate_by(
    play: &Play,
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    fold: impl FnMut(&Outcome) + Send,
    is_enough: impl FnMut() -> bool,
) -> Replicated {
    let job = Job { scenario, plan, done: 0, what, how: Some(play) };
    Hands::of(plan).replicate(&job, watch, fold, is_enough)
}

/// How a replication is played at a desk, by its number.
pub(in crate::study) type Play<'p> =
    dyn for<'d, 's> Fn(&'d mut Workspace<'s>, u64) -> &'d Outcome + Sync + 'p;

/// What is to be replicated.
pub(in crate::study) struct Job<'a> {
    pub scenario: &'a Scenario,
    pub plan: &'a Plan,
    /// Replications that have been played already.
    pub done: u64,
    /// Name of the work in progress.
    pub what: &'a str,
    /// How a replication is played, if in a way of its own.
    pub how: Option<&'a Play<'a>>,
}

impl Job<'_> {
    /// Plays the replication with this number.
    fn play<'d>(&self, desk: &'d mut Workspace, number: u64) -> &'d Outcome {
        match self.how {
            Some(how) => how(desk, number),
            None => {
                let seed = self.plan.seed;
                desk.simulate(&Streams::with_ignorance_of(seed, number, number & !1))
            }
        }
    }
}

/// Where everybody meets who plays on after `folded` replications: there it may be enough, or it is over.
fn next_meeting(folded: u64, most: u64) -> u64 {
    (folded + 1).next_multiple_of(BATCH).max(FEWEST).min(most)
}

/// The threads of a study, opened once for all that it plays.
pub(in crate::study) struct Hands(Option<rayon::ThreadPool>);

impl Hands {
    /// As many as the plan asks for.
    pub fn of(plan: &Plan) -> Hands {
        let open = |n| rayon::ThreadPoolBuilder::new().num_threads(n).build().ok();
        Hands(if plan.threads == 1 { None } else { open(plan.threads) })
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.0.as_ref().map_or(1, rayon::ThreadPool::current_num_threads)
    }

    /// Everybody does this work till it is done.
    pub fn all(&self, work: impl Fn() + Sync) {
        match &self.0 {
            None => work(),
            Some(pool) => drop(pool.broadcast(|_| work())),
        }
    }

    /// Replicates as [`replicate()`] does.
    pub fn replicate(
        &self,
        job: &Job,
        watch: &dyn Watch,
        fold: impl FnMut(&Outcome) + Send,
        is_enough: impl FnMut() -> bool,
    ) -> Replicated {
        if self.0.is_none() {
            return replicate_alone(job, &mut Workspace::new(job.scenario), watch, fold, is_enough);
        }
        self.replicate_together(job, watch, fold, is_enough)
    }

    fn replicate_together(
        &self,
        job: &Job,
        watch: &dyn Watch,
        fold: impl FnMut(&Outcome) + Send,
        mut is_enough: impl FnMut() -> bool,
    ) -> Replicated {
        let crew = Crew { hands: self, desks: Mutex::new(Vec::new()), job };
        let (done, most) = (job.done, job.plan.most());
        let room = SLICE.min(most.saturating_sub(done)) as usize;
        let slots = (0..room).map(|_| (false, Outcome::new(job.scenario))).collect();
        let look = |done| is_halted(job, watch, done);
        let is_stopped = done < most && look(done);
        let line = Line { fold, look, folded: done, taken: done, end: done, is_stopped, slots };
        let line = Mutex::new(line);
        let go_on = || lock(&line).go_on(most);
        while let Some(end) = go_on() {
            crew.play(&line);
            if end.is_multiple_of(BATCH) && is_enough() {
                break;
            }
        }
        let Line { folded, is_stopped, .. } = *lock(&line);
        ended(watch, job, folded, is_stopped)
    }
}

/// Replicates as [`replicate()`] does, on the thread that asks, at its desk.
pub(in crate::study) fn replicate_alone(
    job: &Job,
    desk: &mut Workspace,
    watch: &dyn Watch,
    mut fold: impl FnMut(&Outcome),
    mut is_enough: impl FnMut() -> bool,
) -> Replicated {
    let most = job.plan.most();
    let mut folded = job.done;
    while folded < most {
        let end = next_meeting(folded, most);
        while folded < end {
            // Looks are taken where a meeting is left, and between meetings.
            if (folded == job.done || folded.is_multiple_of(SLICE)) && is_halted(job, watch, folded)
            {
                return ended(watch, job, folded, true);
            }
            fold(job.play(desk, folded));
            folded += 1;
        }
        if end.is_multiple_of(BATCH) && is_enough() {
            break;
        }
    }
    ended(watch, job, folded, false)
}

/// Tells the watch how far it is, and asks it whether to stop.
fn is_halted(job: &Job, watch: &dyn Watch, done: u64) -> bool {
    watch.progress(job.what, done, job.plan.most());
    watch.is_stopped()
}

fn ended(watch: &dyn Watch, job: &Job, runs: u64, is_partial: bool) -> Replicated {
    if !is_partial {
        watch.progress(job.what, runs, runs);
    }
    Replicated { runs, is_partial }
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
        self.end = next_meeting(self.folded, most);
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
pub(in crate::study) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Threads with their workspaces.
struct Crew<'a> {
    hands: &'a Hands,
    desks: Mutex<Vec<Workspace<'a>>>,
    job: &'a Job<'a>,
}

impl<'a> Crew<'a> {
    /// Plays what the line asks for.
    fn play<F, L>(&self, line: &Mutex<Line<F, L>>)
    where
        F: FnMut(&Outcome) + Send,
        L: FnMut(u64) -> bool + Send,
    {
        self.hands.all(|| {
            let mut desk = self.desk();
            let mut next = lock(line).take();
            while let Some(number) = next {
                self.job.play(&mut desk, number);
                let mut line = lock(line);
                line.hand_in(number, &mut desk);
                next = line.take();
            }
            self.leave(desk);
        });
    }

    fn desk(&self) -> Workspace<'a> {
        let free = lock(&self.desks).pop();
        free.unwrap_or_else(|| Workspace::new(self.job.scenario))
    }

    fn leave(&self, desk: Workspace<'a>) {
        lock(&self.desks).push(desk);
    }
}

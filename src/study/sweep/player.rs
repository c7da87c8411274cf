//! Points on their way from those who play them to their rows.
//!
//! Many points are shared out among the threads, each of which plays a point alone; few are played one by one, each by
//! all threads. Rows are handed on in the order of the points either way.

use super::ask::{BadPoint, Common};
use super::rows::PointRow;
use crate::engine::{Outcome, Workspace};
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::study::method::outputs::{Known, OutputFigure, Sums};
use crate::study::method::replicate::{Job, Plan, Replicated, Watch, lock, replicate_alone};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Points for each thread from which on each plays a point alone.
const MANY: u64 = 4;

/// Plays points and tells these measures of each.
pub(super) struct Player<'a> {
    pub common: Common<'a>,
    pub measures: &'a [Figure],
}

impl Player<'_> {
    /// Plays the points from number `first` on, and hands their rows to `keep`, which says whether to go on. Returns
    /// whether all were kept.
    pub fn play_all(
        &self,
        first: u64,
        progress: &Progress,
        keep: impl FnMut(&PointRow) -> bool + Send,
    ) -> Result<bool, BadPoint> {
        let end = self.common.ask.points.count();
        let queue = Mutex::new(Queue::new(first, end, keep));
        let take = || lock(&queue).take();
        let work = |is_alone| {
            while let Some(number) = take() {
                let turn = self.play(number, is_alone, progress);
                lock(&queue).hand_in(number, turn);
            }
        };
        match end - first >= MANY * self.common.hands.count() as u64 {
            true => self.common.hands.all(|| work(true)),
            false => work(false),
        }
        queue.into_inner().unwrap_or_else(PoisonError::into_inner).ended()
    }

    /// Plays a point; `None` if somebody calls a halt.
    fn play(
        &self,
        number: u64,
        is_alone: bool,
        progress: &Progress,
    ) -> Result<Option<PointRow>, BadPoint> {
        let levels = self.common.ask.points.at(number);
        let (scenario, digest) = self.common.ask.version(self.common.template, &levels)?;
        let sums = Mutex::new(Sums::new(self.measures, &scenario));
        let played = self.replicate(&scenario, number, is_alone, progress, &sums);
        let sums = lock(&sums);
        let figure = |measure: &Figure| Some(OutputFigure::alone(*measure, sums.known(*measure)?));
        let row = PointRow {
            number,
            places: levels.iter().map(|level| level.at).collect(),
            at: levels.into_iter().map(|level| level.name).collect(),
            digest,
            runs: played.runs,
            figures: self.measures.iter().filter_map(figure).collect(),
        };
        Ok((!played.is_partial).then_some(row))
    }

    fn replicate(
        &self,
        scenario: &Scenario,
        number: u64,
        is_alone: bool,
        progress: &Progress,
        sums: &Mutex<Sums>,
    ) -> Replicated {
        let what = format!("{} of {}", number + 1, self.common.ask.points.count());
        let job = Job { scenario, plan: self.common.plan, done: 0, what: &what, how: None };
        let part = progress.part();
        let note = |outcome: &Outcome| lock(sums).push(outcome);
        let is_enough = || {
            let sums = lock(sums);
            is_precise(self.common.ask.goal, self.common.plan, |measure| sums.known(measure))
        };
        let played = match is_alone {
            true => replicate_alone(&job, &mut Workspace::new(scenario), &part, note, is_enough),
            false => self.common.hands.replicate(&job, &part, note, is_enough),
        };
        progress.most.fetch_sub(self.common.plan.most() - played.runs, Ordering::Relaxed);
        played
    }
}

/// Whether the goal is known as exactly as the plan asks: a chance to points, money to a share of the revenue, a number
/// to a share of itself.
pub(super) fn is_precise(
    goal: Figure,
    plan: &Plan,
    known: impl Fn(Figure) -> Option<Known>,
) -> bool {
    let Some(half_width) = plan.half_width() else { return false };
    let value = |measure| known(measure).map_or(0.0, |known| known.value());
    let within = goal.within(half_width, value);
    known(goal).is_some_and(|known| known.half_width() <= within)
}

/// What came of playing a point: its row, a halt, or that it is no department.
type Turn = Result<Option<PointRow>, BadPoint>;

/// Points that are to be played, and those that wait for an earlier one.
struct Queue<K> {
    /// The next point to play, the next to be kept, and the first that nobody plays.
    next: u64,
    kept: u64,
    end: u64,
    waiting: BTreeMap<u64, Turn>,
    /// The first that was not kept.
    failed: Option<Turn>,
    keep: K,
}

impl<K: FnMut(&PointRow) -> bool> Queue<K> {
    fn new(first: u64, end: u64, keep: K) -> Queue<K> {
        Queue { next: first, kept: first, end, waiting: BTreeMap::new(), failed: None, keep }
    }

    fn take(&mut self) -> Option<u64> {
        let number = (self.next < self.end).then_some(self.next);
        self.next += u64::from(number.is_some());
        number
    }

    /// A point was played: it and those that waited for it are kept. After a point that has no row nobody takes
    /// another; those before it are still on their way.
    fn hand_in(&mut self, number: u64, turn: Turn) {
        if !matches!(turn, Ok(Some(_))) {
            self.end = self.next;
        }
        self.waiting.insert(number, turn);
        while let Some(turn) = self.waiting.remove(&self.kept) {
            match &turn {
                Ok(Some(row)) if (self.keep)(row) => self.kept += 1,
                _ => {
                    self.failed = Some(turn);
                    self.end = self.next;
                    break;
                }
            }
        }
    }

    /// Whether all points were kept.
    fn ended(self) -> Result<bool, BadPoint> {
        match self.failed {
            None => Ok(true),
            Some(Ok(_)) => Ok(false),
            Some(Err(bad)) => Err(bad),
        }
    }
}

/// Replications that are done, and how many there will be at the most, of all points together.
pub(super) struct Progress<'a> {
    watch: &'a dyn Watch,
    pub done: AtomicU64,
    pub most: AtomicU64,
}

impl<'a> Progress<'a> {
    pub fn new(watch: &'a dyn Watch, most: u64) -> Progress<'a> {
        Progress { watch, done: AtomicU64::new(0), most: AtomicU64::new(most) }
    }

    fn part(&self) -> Part<'_> {
        Part { whole: self, seen: AtomicU64::new(0) }
    }
}

/// The watch over one point.
struct Part<'a> {
    whole: &'a Progress<'a>,
    /// Replications of the point that are counted.
    seen: AtomicU64,
}

impl Watch for Part<'_> {
    fn progress(&self, what: &str, done: u64, _: u64) {
        let more = done - self.seen.swap(done, Ordering::Relaxed);
        let all = self.whole.done.fetch_add(more, Ordering::Relaxed) + more;
        self.whole.watch.progress(what, all, self.whole.most.load(Ordering::Relaxed));
    }

    fn is_stopped(&self) -> bool {
        self.whole.watch.is_stopped()
    }

    fn is_late(&self) -> bool {
        self.whole.watch.is_late()
    }
}

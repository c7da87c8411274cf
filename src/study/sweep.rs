//! `sweep`: a department at many points: which values of which numbers serve a goal best.
//!
//! A point is the scenario with other numbers in some places. All points are played on the same luck; of each only
//! sums are kept, and a row is handed on as soon as its point is played. Then the best point is held against its
//! neighbours, against those that come next and against the file as it is, replication by replication and on luck that
//! had no part in choosing it.

mod axis;
mod duel;
mod front;
mod points;

pub use axis::{Axis, Level};
pub use duel::Duel;
use duel::Duels;
pub use front::front;
pub use points::{Design, MOST_POINTS, Neighbour, Points};

use super::forecast::{Basis, Heading, LEVEL, halted};
use super::outputs::{Known, Output, OutputFigure, OutputKind, Sums};
use super::replicate::{LEAST, Plan, Precision, Watch, lock, replicate};
use super::schemes::Whole;
use crate::engine::Outcome;
use crate::scenario::{Loaded, Overrides, Problems, Scenario, load};
use serde::Serialize;
use std::sync::Mutex;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Name of the file and its text.
    pub source: (&'a str, &'a str),
    /// What is laid over the file at every point.
    pub overrides: &'a Overrides,
    /// The points.
    pub points: &'a Points,
    /// What is to be best.
    pub goal: Output,
    /// What it is held against.
    pub against: Option<Output>,
    /// What the values of a point are called where one of them is wrong, such as `--vary`.
    pub argument: &'a str,
}

/// A point that is no department.
#[derive(Clone, Debug, PartialEq)]
pub struct BadPoint {
    /// Its values, each `path=value`; empty = the file as it is.
    pub at: Vec<String>,
    /// What is wrong.
    pub problems: Problems,
}

/// What was found at one point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PointRow {
    /// Its number, from 0.
    pub number: u64,
    /// Its values, one an axis, as they are written.
    pub at: Vec<String>,
    /// Where they lie on their axes: numbers, or places in a list from 0.
    pub places: Vec<f64>,
    /// Digest of its scenario.
    pub digest: String,
    /// Replications.
    pub runs: u64,
    /// What is told of it.
    pub figures: Vec<OutputFigure>,
}

impl PointRow {
    /// A figure; `None` if it does not exist here.
    pub fn known(&self, measure: Output) -> Option<&Known> {
        self.figures.iter().find(|figure| figure.measure == measure).map(|figure| &figure.known)
    }

    /// The number of a figure; NaN if it does not exist here.
    pub fn value(&self, measure: Output) -> f64 {
        self.known(measure).map_or(f64::NAN, Known::value)
    }
}

/// What was found at all points. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sweep {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about; replications of all points together.
    pub basis: Basis,
    /// How values are put together.
    pub design: Design,
    /// What is varied.
    pub axes: Vec<AxisRow>,
    /// What is to be best.
    pub goal: Output,
    /// What it is held against.
    pub against: Option<Output>,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// Points that were asked for.
    pub asked: u64,
    /// The points that were played, in their order.
    pub points: Vec<PointRow>,
    /// The best of them; `None` if none was played.
    pub best: Option<BestPoint>,
    /// Numbers of the points that no other beats in the goal and in what it is held against, best goal first.
    pub front: Vec<u64>,
}

/// What is varied.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AxisRow {
    /// The path.
    pub path: String,
    /// Its values as they are written; of a range that is filled its two ends.
    pub levels: Vec<String>,
    /// Where they lie.
    pub at: Vec<f64>,
    /// Whether they are numbers that rise or fall.
    pub is_ordered: bool,
}

/// The point that serves the goal best.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BestPoint {
    /// Its number.
    pub point: u64,
    /// The goal there, on luck that had no part in choosing it; `None` if a halt was called before.
    pub known: Option<Known>,
    /// Axes on which it lies at an end of what was tried, and whether that is the last value.
    pub edges: Vec<(usize, bool)>,
    /// It against the file as it is, its neighbours and those that come next.
    pub duels: Vec<Duel>,
    /// Points that are exactly as good.
    pub equals: u64,
}

impl Sweep {
    /// The goal at the best point: on luck that had no part in choosing it, if that was played.
    pub fn goal_at_best(&self) -> Option<&Known> {
        let best = self.best.as_ref()?;
        best.known.as_ref().or_else(|| self.points.get(best.point as usize)?.known(self.goal))
    }
}

impl Ask<'_> {
    /// Reads the file as it is, and tries points before anything is played.
    ///
    /// # Errors
    /// The first of them that is no department.
    pub fn check(&self) -> Result<Loaded, BadPoint> {
        let base = self.load(&[])?;
        for levels in self.points.trial() {
            self.load(&levels)?;
        }
        Ok(base)
    }

    /// The scenario with the values of a point.
    fn load(&self, levels: &[Level]) -> Result<Loaded, BadPoint> {
        let at: Vec<String> = levels.iter().flat_map(|level| level.set.iter().cloned()).collect();
        let Overrides { variant, set } = self.overrides;
        let all = set.iter().chain(&at).cloned().collect();
        let overrides = Overrides { variant: variant.clone(), set: all };
        let (name, text) = self.source;
        load(name, text, &overrides).map_err(|problems| {
            let problems = problems.naming_arguments(set.len(), self.argument);
            BadPoint { at, problems }
        })
    }
}

/// What is told of each point of a department.
pub fn measures(scenario: &Scenario) -> Vec<Output> {
    Output::ALL.into_iter().filter(|measure| measure.exists_in(scenario)).collect()
}

/// Plays all points of `ask` but those that are `done`, the first ones of them; `keep` gets each row as its point ends,
/// and says whether to go on. `base` is the file as it is.
///
/// # Errors
/// A point that is no department.
pub fn sweep(
    ask: &Ask,
    base: &Loaded,
    done: Vec<PointRow>,
    plan: &Plan,
    watch: &dyn Watch,
    mut keep: impl FnMut(&PointRow) -> bool,
) -> Result<Sweep, BadPoint> {
    let plan = plan.at_least(LEAST);
    let left = ask.points.count() - done.len() as u64;
    let mut whole = Whole::new(watch, left * plan.most());
    let player = Player { ask, plan: &plan, measures: measures(&base.scenario) };
    let mut rows = done;
    let mut is_halted = false;
    while !is_halted && (rows.len() as u64) < ask.points.count() {
        match player.play(rows.len() as u64, &mut whole)? {
            Some(row) => {
                is_halted = !keep(&row);
                rows.push(row);
            }
            None => is_halted = true,
        }
    }
    let order = order(&rows, ask.goal);
    let duels = match is_halted {
        true => Duels::default(),
        false => duel::duels(ask, &base.scenario, &rows, &order, &plan, &mut whole)?,
    };
    let is_short = duels.duels.iter().any(|duel| duel.runs < rows[order[0]].runs);
    let is_missing = is_halted || duels.duels.is_empty() || is_short;
    let basis = Basis {
        seed: plan.seed,
        runs: rows.iter().map(|row| row.runs).sum(),
        is_partial: is_halted,
        halt: halted(is_missing, watch),
        is_precise: player.are_precise(&rows),
        level: LEVEL,
    };
    Ok(Sweep {
        heading: Heading::of(&base.scenario),
        basis,
        design: ask.points.design(),
        axes: ask.points.axes().iter().map(AxisRow::of).collect(),
        goal: ask.goal,
        against: ask.against,
        target: base.scenario.targets.first().map(|target| target.name.clone()),
        asked: ask.points.count(),
        best: best(ask, &rows, &order, duels),
        front: ask.against.map_or(Vec::new(), |against| front_of(&rows, ask.goal, against)),
        points: rows,
    })
}

impl AxisRow {
    fn of(axis: &Axis) -> AxisRow {
        AxisRow {
            path: axis.path.clone(),
            levels: axis.levels.iter().map(|level| level.name.clone()).collect(),
            at: axis.levels.iter().map(|level| level.at).collect(),
            is_ordered: axis.is_ordered(),
        }
    }
}

/// Places of the rows, the best first, of equals the first.
fn order(rows: &[PointRow], goal: Output) -> Vec<usize> {
    let score = |place: usize| goal.score(rows[place].value(goal));
    let mut order: Vec<usize> = (0..rows.len()).filter(|&place| !score(place).is_nan()).collect();
    order.sort_by(|&a, &b| score(b).total_cmp(&score(a)).then(a.cmp(&b)));
    order
}

fn best(ask: &Ask, rows: &[PointRow], order: &[usize], duels: Duels) -> Option<BestPoint> {
    let row = &rows[*order.first()?];
    let value = row.value(ask.goal);
    let equals = rows.iter().filter(|other| other.value(ask.goal) == value).count() as u64 - 1;
    let Duels { duels, known } = duels;
    let edges = ask.points.edges(row.number);
    Some(BestPoint { point: row.number, known, edges, duels, equals })
}

fn front_of(rows: &[PointRow], goal: Output, against: Output) -> Vec<u64> {
    let score = |row: &PointRow, measure: Output| measure.score(row.value(measure));
    let pairs: Vec<(f64, f64)> =
        rows.iter().map(|row| (score(row, goal), score(row, against))).collect();
    front(&pairs).into_iter().map(|place| rows[place].number).collect()
}

struct Player<'a> {
    ask: &'a Ask<'a>,
    plan: &'a Plan,
    measures: Vec<Output>,
}

impl Player<'_> {
    /// Plays a point; `None` if somebody calls a halt.
    fn play(&self, number: u64, whole: &mut Whole) -> Result<Option<PointRow>, BadPoint> {
        let levels = self.ask.points.at(number);
        let Loaded { scenario, digest, .. } = self.ask.load(&levels)?;
        let sums = Mutex::new(Sums::new(&self.measures, &scenario));
        let look = || lock(&sums);
        let what = format!("{} of {}", number + 1, self.ask.points.count());
        let part = whole.part(0);
        let note = |outcome: &Outcome| look().push(outcome);
        let is_enough = || {
            let sums = look();
            self.is_precise(|measure| sums.known(measure))
        };
        let played = replicate(&scenario, self.plan, &what, &part, note, is_enough);
        whole.done += played.runs;
        whole.most -= self.plan.most() - played.runs;
        let sums = look();
        let figure = |measure: &Output| {
            Some(OutputFigure { measure: *measure, known: sums.known(*measure)? })
        };
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

    /// Whether the goal is known: a chance to points, money to a share of the revenue, a number to a share of itself.
    fn is_precise(&self, known: impl Fn(Output) -> Option<Known>) -> bool {
        let Precision::Reached { half_width, .. } = self.plan.precision else { return false };
        let value = |measure| known(measure).map_or(0.0, |known| known.value().abs());
        let within = match self.ask.goal.kind() {
            OutputKind::Chance => 1.0,
            OutputKind::Money => value(Output::Revenue),
            OutputKind::Count => value(self.ask.goal),
        };
        known(self.ask.goal).is_some_and(|known| known.half_width() <= half_width * within)
    }

    fn are_precise(&self, rows: &[PointRow]) -> Option<bool> {
        let is_precise = |row: &PointRow| self.is_precise(|measure| row.known(measure).copied());
        match self.plan.precision {
            Precision::Runs(_) => None,
            Precision::Reached { .. } => Some(rows.iter().all(is_precise)),
        }
    }
}

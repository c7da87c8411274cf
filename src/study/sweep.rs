//! `sweep`: a department at many points: which values of which numbers serve a goal best.
//!
//! A point is the scenario with other numbers in some places. All points are played on the same luck; of each only
//! sums are kept, and a row is handed on as soon as its point is played. Then the best point is held against its
//! neighbours, against those that come next and against the file as it is, replication by replication and on luck that
//! had no part in choosing it; what they bring on that is told of them, and nothing that is told beats the best.

mod axis;
mod duel;
mod front;
mod player;
mod points;
mod rows;

pub use axis::{Axis, Level};
pub use duel::Duel;
use duel::Duels;
pub use front::front;
pub use points::{Design, MOST_POINTS, Neighbour, Points};
pub use rows::{MOST_LISTED, PointRow, PointRows};

use super::forecast::{measure_name, stage_name};
use crate::figures::Figure;
use crate::language::{Loaded, Overrides, Problems, Template, load};
use crate::scenario::Scenario;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::outputs::Known;
use crate::study::method::replicate::{Hands, LEAST, Plan, Precision, Watch};
use crate::study::method::verdict::is_same;
use crate::study::method::whole::Whole;
use player::{Player, Progress, is_precise};
use serde::Serialize;
use std::sync::atomic::Ordering;

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
    pub goal: Figure,
    /// What it is held against.
    pub against: Option<Figure>,
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

/// What was found at all points. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sweep {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about; replications of all points together, and of those that were played again.
    pub basis: Basis,
    /// How values are put together.
    pub design: Design,
    /// What is varied.
    pub axes: Vec<AxisRow>,
    /// What is to be best.
    pub goal: Figure,
    /// What it is held against.
    pub against: Option<Figure>,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// Points that were asked for.
    pub asked: u64,
    /// The points that were played, in their order; of more than [`MOST_LISTED`] the best, the front and the rivals.
    pub points: PointRows,
    /// Points that were played and are not among them.
    pub unlisted: u64,
    /// The best of them; `None` if none was played.
    pub best: Option<BestPoint>,
    /// Numbers of the points that no other beats in the goal and in what it is held against, best goal first.
    pub front: Vec<u64>,
    /// Whether people who serve customers are varied: what customers bring after the run counts for nothing.
    pub varies_keepers: bool,
    /// The question of each point, where what is varied moves it: the time of the run, or the target. Empty where all points
    /// answer the same question, and of more than [`MOST_FRAMES`] points.
    pub frames: Vec<Frame>,
}

/// Points of which each is told with a question of its own at the most.
pub const MOST_FRAMES: u64 = 40;

/// The question that a point answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Frame {
    /// Number of the point.
    pub point: u64,
    /// First day of the run, ISO.
    pub start: String,
    /// Last day of the run, ISO.
    pub end: String,
    /// Days of the run.
    pub days: u32,
    /// The first target; `None` without one.
    pub target: Option<FrameTarget>,
}

/// The first target of a point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FrameTarget {
    /// First day that counts, ISO.
    pub from: String,
    /// Deadline, ISO.
    pub by: String,
    /// Days from the first that counts to the deadline, both included.
    pub days: u32,
    /// What is counted.
    pub measure: String,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
}

impl Frame {
    fn of(point: u64, scenario: &Scenario) -> Frame {
        let calendar = &scenario.calendar;
        let date = |day: u32| calendar.date(i64::from(day)).to_string();
        let target = scenario.targets.first().map(|target| FrameTarget {
            from: date(target.from_day),
            by: date(target.by_day),
            days: target.by_day - target.from_day + 1,
            measure: measure_name(&target.measure).into(),
            stage: stage_name(scenario, &target.measure),
            at_least: target.at_least,
        });
        let days = calendar.horizon();
        Frame { point, start: date(0), end: date(days - 1), days, target }
    }
}

impl Sweep {
    /// Numbers of the points, the best first by what is told of them, of equals the first, but for the one that is named
    /// the best.
    pub fn ranking(&self) -> Vec<u64> {
        let again = self.best.iter().flat_map(|best| &best.duels).filter_map(|duel| duel.rival);
        let mut again: Vec<u64> = again.chain(self.best.iter().map(|best| best.point)).collect();
        again.sort_unstable();
        let told = |point: u64, value: f64| match again.binary_search(&point) {
            Ok(_) => self.goal_at(point).map_or(value, |known| known.value()),
            Err(_) => value,
        };
        let best = self.best.as_ref().map(|best| best.point);
        let scores = (0..).zip(self.points.values(self.goal));
        let scores = scores.map(|(point, value)| (self.goal.score(told(point, value)), point));
        let mut order: Vec<(f64, u64)> = scores.filter(|(score, _)| !score.is_nan()).collect();
        order.sort_by(|a, b| {
            let is_named = |point| Some(point) == best;
            b.0.total_cmp(&a.0).then(is_named(b.1).cmp(&is_named(a.1))).then(a.1.cmp(&b.1))
        });
        order.into_iter().map(|(_, point)| point).collect()
    }
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
    /// The goal there, on the luck of the duels, with an interval that holds though it is the best of all that were played
    /// again; `None` if a halt was called before.
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
    pub fn goal_at_best(&self) -> Option<Known> {
        self.goal_at(self.best.as_ref()?.point)
    }

    /// What is told of the goal at a point: on luck that had no part in choosing it, if it was played again.
    pub fn goal_at(&self, point: u64) -> Option<Known> {
        match &self.best {
            Some(best) => best.goal_at(&self.points, self.goal, point),
            None => self.points.known(point, self.goal),
        }
    }
}

impl BestPoint {
    /// See [`Sweep::goal_at`].
    fn goal_at(&self, rows: &PointRows, goal: Figure, point: u64) -> Option<Known> {
        let again = match point == self.point {
            true => self.known,
            false => self.duels.iter().find(|of| of.rival == Some(point)).map(|of| of.known),
        };
        again.or_else(|| rows.known(point, goal))
    }
}

impl Ask<'_> {
    /// What is to be best, and what it is held against.
    pub fn goals(&self) -> impl Iterator<Item = Figure> + use<> {
        [Some(self.goal), self.against].into_iter().flatten()
    }

    /// Reads the file as it is, and tries points before anything is played.
    ///
    /// # Errors
    /// The first of them that is no department.
    pub fn check(&self) -> Result<Loaded, BadPoint> {
        let (name, text) = self.source;
        let base = load(name, text, self.overrides).map_err(|problems| self.bad(&[], problems))?;
        let template = self.template()?;
        for levels in self.points.trial() {
            self.version(&template, &levels)?;
        }
        Ok(base)
    }

    /// The file as it is, to be read with the values of points.
    fn template(&self) -> Result<Template<'_>, BadPoint> {
        let (name, text) = self.source;
        let template = Template::read(name, text, self.overrides);
        template.map_err(|problems| self.bad(&[], problems))
    }

    /// The scenario with the values of a point, and its digest.
    fn version(
        &self,
        template: &Template,
        levels: &[Level],
    ) -> Result<(Scenario, String), BadPoint> {
        let at: Vec<String> = levels.iter().map(Level::set).collect();
        template.with(&at).map_err(|problems| self.bad(&at, problems))
    }

    fn bad(&self, at: &[String], problems: Problems) -> BadPoint {
        let problems = problems.naming_arguments(self.overrides.set.len(), self.argument);
        BadPoint { at: at.to_vec(), problems }
    }
}

/// What is told of each point of a department.
pub fn measures(scenario: &Scenario, goals: impl IntoIterator<Item = Figure>) -> Vec<Figure> {
    Figure::told_of(scenario, goals)
}

/// Plays all points of `ask` but those that are `done`, the first ones of them; `keep` gets each row as its point ends,
/// in the order of the points, and says whether to go on. `base` is the file as it is.
///
/// # Errors
/// A point that is no department.
pub fn sweep(
    ask: &Ask,
    base: &Loaded,
    done: PointRows,
    plan: &Plan,
    watch: &dyn Watch,
    mut keep: impl FnMut(&PointRow) -> bool + Send,
) -> Result<Sweep, BadPoint> {
    let plan = plan.at_least(LEAST);
    let first = done.len() as u64;
    let progress = Progress::new(watch, (ask.points.count() - first) * plan.most());
    let (template, hands, measures) =
        (ask.template()?, Hands::of(&plan), measures(&base.scenario, ask.goals()));
    let common = Common { ask, template: &template, plan: &plan, hands: &hands };
    let mut rows = done;
    let is_whole = Player { common, measures: &measures }.play_all(first, &progress, |row| {
        let is_kept = keep(row);
        if is_kept {
            rows.push(row);
        }
        is_kept
    })?;
    let order = order(&rows, ask.goal, ask.against);
    let mut whole = Whole::new(watch, 0);
    whole.done = progress.done.load(Ordering::Relaxed);
    let duels = match is_whole {
        true => duel::duels(&common, &base.scenario, &rows, &order, &mut whole)?,
        false => Duels::default(),
    };
    let runs = order.first().map_or(0, |&best| rows.runs_of(best));
    let basis = common.basis(&rows, (&duels.duels, runs), !is_whole, watch);
    let frames = common.frames(&rows)?;
    Ok(Sweep { frames, ..told(ask, base, basis, rows, &order, duels) })
}

fn told(
    ask: &Ask,
    base: &Loaded,
    basis: Basis,
    mut rows: PointRows,
    order: &[u64],
    duels: Duels,
) -> Sweep {
    let front = ask.against.map_or(Vec::new(), |against| front_of(&rows, ask.goal, against));
    rows.list(order, &front, duels.duels.iter().filter_map(|duel| duel.rival));
    Sweep {
        heading: Heading::of(&base.scenario),
        basis,
        design: ask.points.design(),
        axes: ask.points.axes().iter().map(AxisRow::of).collect(),
        goal: ask.goal,
        against: ask.against,
        target: base.scenario.targets.first().map(|target| target.name.clone()),
        asked: ask.points.count(),
        unlisted: rows.unlisted(),
        best: best(ask, &rows, order, duels),
        front,
        points: rows,
        varies_keepers: varies_keepers(ask, &base.scenario),
        frames: Vec::new(),
    }
}

/// Whether an axis lies in a role that serves customers.
fn varies_keepers(ask: &Ask, scenario: &Scenario) -> bool {
    let lies_in = |path: &str, name: &str| {
        let rest = path.strip_prefix("roles.").and_then(|rest| rest.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with('.'))
    };
    let keepers = (0..scenario.roles.len()).filter(|&role| scenario.keeps_customers(role));
    let names: Vec<&str> = keepers.map(|role| scenario.roles[role].name.as_str()).collect();
    let mut axes = ask.points.axes().iter();
    axes.any(|axis| names.iter().any(|name| lies_in(&axis.path, name)))
}

/// What all that is played has in common.
#[derive(Clone, Copy)]
struct Common<'a> {
    ask: &'a Ask<'a>,
    template: &'a Template<'a>,
    plan: &'a Plan,
    hands: &'a Hands,
}

impl Common<'_> {
    /// How the numbers came about, if the best was played so many `runs`.
    fn basis(
        &self,
        rows: &PointRows,
        (duels, runs): (&[Duel], u64),
        is_partial: bool,
        watch: &dyn Watch,
    ) -> Basis {
        // The best was played as often as each of those that it was held against.
        let ours = duels.first().map_or(0, |duel| duel.runs);
        let of_duels = ours + duels.iter().map(|duel| duel.runs).sum::<u64>();
        let is_missing =
            is_partial || duels.is_empty() || duels.iter().any(|duel| duel.runs < runs);
        Basis {
            seed: self.plan.seed,
            runs: rows.runs().sum::<u64>() + of_duels,
            is_partial,
            halt: halted(is_missing, watch),
            is_precise: self.are_precise(rows),
            level: LEVEL,
        }
    }

    /// The questions of the points, if they are not all the same.
    fn frames(&self, rows: &PointRows) -> Result<Vec<Frame>, BadPoint> {
        if rows.all().end > MOST_FRAMES {
            return Ok(Vec::new());
        }
        let mut frames = Vec::new();
        for point in rows.all() {
            let (scenario, _) = self.ask.version(self.template, &self.ask.points.at(point))?;
            frames.push(Frame::of(point, &scenario));
        }
        let is_same = |of: &Frame| Frame { point: 0, ..of.clone() } == frames[0];
        if frames.iter().all(is_same) {
            frames.clear();
        }
        Ok(frames)
    }

    fn are_precise(&self, rows: &PointRows) -> Option<bool> {
        let known = |point| move |measure| rows.known(point, measure);
        let is_precise = |point| is_precise(self.ask.goal, self.plan, known(point));
        match self.plan.precision {
            Precision::Runs(_) => None,
            Precision::Reached { .. } => Some(rows.all().all(is_precise)),
        }
    }
}

impl AxisRow {
    fn of(axis: &Axis) -> AxisRow {
        AxisRow {
            path: axis.path.to_string(),
            levels: axis.levels.iter().map(|level| level.name.clone()).collect(),
            at: axis.levels.iter().map(|level| level.at).collect(),
            is_ordered: axis.is_ordered(),
        }
    }
}

/// Numbers of the points, the best first; of equals the one that serves the second goal best, then the first.
fn order(rows: &PointRows, goal: Figure, against: Option<Figure>) -> Vec<u64> {
    let score = rows.values(goal).map(|value| goal.score(value));
    let mut order: Vec<(f64, u64)> = score.zip(0..).filter(|(score, _)| !score.is_nan()).collect();
    let second = |point| against.map_or(0.0, |of| of.score(rows.value(point, of)));
    order.sort_by(|a, b| {
        let by_second = || second(b.1).total_cmp(&second(a.1));
        b.0.total_cmp(&a.0).then_with(by_second).then(a.1.cmp(&b.1))
    });
    order.into_iter().map(|(_, number)| number).collect()
}

fn best(ask: &Ask, rows: &PointRows, order: &[u64], duels: Duels) -> Option<BestPoint> {
    let Duels { best, duels, known } = duels;
    let point = best.or_else(|| order.first().copied())?;
    let mut best = BestPoint { point, known, edges: ask.points.edges(point), duels, equals: 0 };
    let told = |point| best.goal_at(rows, ask.goal, point).map(|known| known.value());
    let own = told(point);
    let is_equal = |other: u64| match (told(other), own) {
        (Some(other), Some(own)) => is_same(ask.goal.kind(), other, own),
        (other, own) => other == own,
    };
    best.equals = rows.all().filter(|&other| other != point && is_equal(other)).count() as u64;
    Some(best)
}

fn front_of(rows: &PointRows, goal: Figure, against: Figure) -> Vec<u64> {
    let score = |measure: Figure| rows.values(measure).map(move |value| measure.score(value));
    let pairs: Vec<(f64, f64)> = score(goal).zip(score(against)).collect();
    front(&pairs).into_iter().map(|place| place as u64).collect()
}

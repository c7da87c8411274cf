//! `sweep`: a department at many points: which values of which numbers serve a goal best.
//!
//! A point is the scenario with other numbers in some places. All points are played on the same luck; of each only
//! sums are kept, and a row is handed on as soon as its point is played. Then the best point is held against its
//! neighbours, against those that come next and against the file as it is, replication by replication and on luck that
//! had no part in choosing it; what they bring on that is told of them, and nothing that is told beats the best.

mod ask;
mod axis;
mod duel;
mod finding;
mod front;
mod player;
mod points;
mod rows;

pub use ask::{Ask, BadPoint};
pub use axis::{Axis, Level};
pub use duel::Duel;
pub use finding::{AxisRow, BestPoint, Frame, MOST_FRAMES, Sweep};
pub use front::front;
pub use points::{Design, MOST_POINTS, Neighbour, Points};
pub use rows::{MOST_LISTED, PointRow, PointRows};

use crate::figures::Figure;
use crate::language::Loaded;
use crate::scenario::Scenario;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::replicate::{Hands, LEAST, Plan, Precision, Watch};
use crate::study::method::verdict::is_same;
use crate::study::method::whole::Whole;
use ask::Common;
use duel::Duels;
use player::{Player, Progress, is_precise};
use std::sync::atomic::Ordering;

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
        if frames.iter().all(|frame| frame.is_same_question(&frames[0])) {
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

//! What was found at all points.

use super::axis::Axis;
use super::duel::Duel;
use super::points::Design;
use super::rows::PointRows;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::Known;
use crate::study::method::target::{Key, TargetAsked, Told};
use serde::{Serialize, Serializer};

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
    /// The points that were played, in their order; of more than a thousand the best, the front and the rivals.
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
    #[serde(serialize_with = "told")]
    pub target: Option<TargetAsked>,
}

impl Frame {
    pub(super) fn of(point: u64, scenario: &Scenario) -> Frame {
        let calendar = &scenario.calendar;
        let date = |day: u32| calendar.date(i64::from(day)).to_string();
        let days = calendar.horizon();
        let target = TargetAsked::first(scenario);
        Frame { point, start: date(0), end: date(days - 1), days, target }
    }

    /// Whether the question of another point is the same.
    pub(super) fn is_same_question(&self, other: &Frame) -> bool {
        let same_run =
            (&self.start, &self.end, self.days) == (&other.start, &other.end, other.days);
        same_run && self.told() == other.told()
    }

    fn told(&self) -> Option<Told<'_>> {
        self.target.as_ref().map(|target| target.told(&TOLD))
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
    pub(super) fn goal_at(&self, rows: &PointRows, goal: Figure, point: u64) -> Option<Known> {
        let again = match point == self.point {
            true => self.known,
            false => self.duels.iter().find(|of| of.rival == Some(point)).map(|of| of.known),
        };
        again.or_else(|| rows.known(point, goal))
    }
}

impl AxisRow {
    pub(super) fn of(axis: &Axis) -> AxisRow {
        AxisRow {
            path: axis.path.to_string(),
            levels: axis.levels.iter().map(|level| level.name.clone()).collect(),
            at: axis.levels.iter().map(|level| level.at).collect(),
            is_ordered: axis.is_ordered(),
        }
    }
}

/// What is told of the first target of a point.
const TOLD: [Key; 6] = [Key::From, Key::By, Key::Days, Key::Measure, Key::Stage, Key::AtLeast];

fn told<S: Serializer>(asked: &Option<TargetAsked>, serializer: S) -> Result<S::Ok, S::Error> {
    asked.as_ref().map(|asked| asked.told(&TOLD)).serialize(serializer)
}

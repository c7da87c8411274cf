//! Chances by day, and the days on which they become likely.

use crate::statistics::Estimate;
use crate::units::Day;
use serde::Serialize;

/// Most days that a curve has a point for each of; longer ones have one a week.
const DAILY: Day = 120;

/// The chances of which it is told when they are reached.
pub const LIKELY: [f64; 2] = [0.5, 0.8];

/// Whose chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The target as it is stated, which is not of several reps.
    Target,
    /// Each of the reps has it: the target as it is stated.
    EachRep,
    /// A rep picked at random has it.
    ARep,
    /// All together have as much as is asked of all of them, whoever brings it.
    InAll,
    /// One rep at least has it.
    AnyRep,
}

/// P(by the end of each day).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Curve {
    /// Whose.
    pub who: Who,
    /// Least value asked for: count or major units.
    pub at_least: f64,
    /// P(by the target's date).
    pub by_date: Estimate,
    /// When it becomes 50 % and 80 % likely.
    pub likely: [Likely; 2],
    /// Its points, in order: one a day, or one a week if the horizon is long.
    pub points: Vec<Point>,
}

/// A point of a curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Day.
    pub day: Day,
    /// P(by its end).
    pub chance: Estimate,
}

/// The day from which on something is so likely.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Likely {
    /// How likely, 0 to 1.
    pub chance: f64,
    /// First day from whose end on it is; `None` = not within the horizon.
    pub day: Option<Day>,
    /// The first day on which it may be: there the interval of the chance reaches so far.
    pub low: Option<Day>,
    /// The first day on which it is for sure: the whole interval lies so high.
    pub high: Option<Day>,
}

impl Likely {
    /// From when on a chance is one half, and 80 %.
    pub(super) fn both(span: Span, chance: impl Fn(Day) -> Estimate) -> [Likely; 2] {
        LIKELY.map(|share| {
            let first = |is: &dyn Fn(Estimate) -> bool| first_day(span, |day| is(chance(day)));
            Likely {
                chance: share,
                day: first(&|estimate| estimate.value >= share),
                low: first(&|estimate| estimate.high >= share),
                high: first(&|estimate| estimate.low >= share),
            }
        })
    }
}

/// Days over which a chance is told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// How many.
    pub horizon: Day,
    /// Whether the chance can fall, as that of a profit does.
    pub can_fall: bool,
}

/// The first day from which on something holds.
fn first_day(span: Span, holds: impl Fn(Day) -> bool) -> Option<Day> {
    let horizon = span.horizon;
    if span.can_fall {
        let last = (1..=horizon).rev().find(|&day| !holds(day)).unwrap_or(0);
        return (last < horizon).then_some(last + 1);
    }
    let (mut no, mut yes) = (0, horizon + 1);
    while yes - no > 1 {
        let middle = no + (yes - no) / 2;
        if holds(middle) { yes = middle } else { no = middle }
    }
    (yes <= horizon).then_some(yes)
}

/// The curve of `chance` over `horizon` days.
pub(super) fn curve(
    who: Who,
    at_least: f64,
    allowed: Day,
    span: Span,
    chance: &dyn Fn(Day) -> Estimate,
) -> Curve {
    let horizon = span.horizon;
    let step = if horizon > DAILY { 7 } else { 1 };
    let points = (1..=horizon / step).map(|point| point * step);
    Curve {
        who,
        at_least,
        by_date: chance(allowed),
        likely: Likely::both(span, chance),
        points: points.map(|day| Point { day, chance: chance(day) }).collect(),
    }
}

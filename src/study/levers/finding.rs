//! What was found of the levers.

use super::indices::Shares;
use super::information::Information;
use super::moves::Numbers;
use super::tornado::Tornado;
use crate::figures::Figure;
use crate::study::forecast::bottleneck::Bottleneck;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::OutputFigure;
use crate::study::method::spread::Mean;
use serde::Serialize;

/// What moves a department. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Levers {
    /// The question and the frame.
    pub heading: Heading,
    /// How the numbers came about; replications of all versions together.
    pub basis: Basis,
    /// What is to be raised, or lowered where less of it is better.
    pub goal: Figure,
    /// What is told beside it: the chance of the first target, or profit beside that.
    pub beside: Option<Figure>,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// By how much each number was moved.
    pub by: f64,
    /// The goal, and what is told beside it, as the department is.
    pub today: Vec<OutputFigure>,
    /// How many numbers were looked at.
    pub numbers: Numbers,
    /// Which lever to pull first; `None` if nothing moves the goal.
    pub first: Option<First>,
    /// Numbers that move something: those that were measured, the best first, then those that were only looked at.
    pub levers: Vec<Lever>,
    /// The stage whose improvement adds most; `None` if a halt was called before.
    pub bottleneck: Option<StageLever>,
    /// What is not known, at the ends of what is believed; `None` if a halt was called before.
    pub tornado: Option<Tornado>,
    /// What the spread of the goal hangs on; `None` if every number is known, or a halt was called before.
    pub shares: Option<Shares>,
    /// What knowledge is worth before a decision; `None` if none was named, every number is known, or a halt was called
    /// before.
    pub information: Option<Information>,
}

/// The stage whose improvement adds most, with the names of all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageLever {
    /// What it adds to: sales, or revenue.
    pub quantity: Figure,
    /// Names of the stages.
    pub stages: Vec<String>,
    /// What improving each brings.
    #[serde(flatten)]
    pub found: Bottleneck,
}

/// A number and what moving it does.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lever {
    /// Its path.
    pub path: String,
    /// Its value as people write it: of a range the middle, of a distribution the mean.
    pub value: String,
    /// The same as a number, in its unit.
    pub at: f64,
    /// What it is measured in.
    pub unit: &'static str,
    /// Whether the file states it; otherwise a default supplies it.
    pub is_stated: bool,
    /// It smaller; `None` if it cannot be.
    pub less: Option<Step>,
    /// It larger; `None` if it cannot be.
    pub more: Option<Step>,
    /// By how many per cent the goal rises if the number rises by one per cent, by central difference; of one that can
    /// move one way only from that. `None` where the goal is not above 0.
    pub elasticity: Option<Mean>,
    /// Which way serves the goal.
    pub direction: Direction,
    /// What a move of `by` in that direction brings of the goal, above 0 where it serves it; less where a limit is
    /// near. `None` if it cannot be moved that way.
    pub gain: Option<Mean>,
    /// What that brings of what is told beside the goal.
    pub beside: Option<Mean>,
    /// What it brings less than the first lever, on the same luck; `None` of the first, and of those only looked at.
    pub behind: Option<Mean>,
    /// How many times as many replications with luck of their own would tell `gain` no better; `None` if it never
    /// varies.
    pub times_independent: Option<f64>,
    /// Whether it was measured on replications that did not choose it; otherwise it was only looked at.
    pub is_measured: bool,
    /// Replications of each version.
    pub runs: u64,
}

/// A number moved one way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Its value then, as people write it.
    pub value: String,
    /// The same as a number, in its unit.
    pub at: f64,
    /// How much larger, as a share of what it is; below 0 if smaller.
    pub change: f64,
    /// What the goal changes by.
    pub goal: Mean,
    /// What is told beside it changes by.
    pub beside: Option<Mean>,
}

/// Which way a number is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Up.
    Raise,
    /// Down.
    Lower,
}

/// Which lever to pull first, and how sure that is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct First {
    /// Its place among the levers.
    pub lever: usize,
    /// The least that the probability is that it is the best of those measured; above 97.5 % exactly if it has no rival.
    pub is_best: f64,
    /// Standard errors by which the difference between two levers must lie off nothing to be told: 95 % for all of them
    /// together.
    pub reach: f64,
    /// Places of the levers that cannot be told apart from it: the difference lies within the reach.
    pub rivals: Vec<usize>,
    /// The promise of the choice: with this probability the lever is the best of those measured if it is better by the
    /// precision asked for. `None` if a number of runs was asked for, or the choice was not made.
    pub confidence: Option<f64>,
}

//! `levers`: what to fix first.
//!
//! Every number of a scenario is made a tenth larger and a tenth smaller, each alone and on the same luck. All are
//! looked at with few replications, which drop those that do nothing or little; the best few are told apart on further
//! ones, and what they bring is then measured on replications that had no part in choosing them, so that the first of
//! many is not flattered by its luck. Beside that stand the stage to improve and what is not known.
//! Differences on the same luck: L'Ecuyer & Perron (Operations Research 42, 1994).

mod choose;
mod effect;
pub mod indices;
pub mod information;
mod knowledge;
mod moves;
mod play;
mod screen;
mod tornado;

pub use choose::First;
pub use moves::{Numbers, levers_of};
pub(super) use tornado::written;
pub use tornado::{Bar, Tornado};

use super::forecast::headline_total;
use crate::figures::Figure;
use crate::language::{Loaded, Overrides};
use crate::scenario::Scenario;
use crate::study::forecast::bottleneck::{Bottleneck, bottleneck};
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::outputs::OutputFigure;
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::spread::Mean;
use crate::study::method::whole::Whole;
use indices::Shares;
use information::Information;
use play::{Player, Today};
use serde::Serialize;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Name of the file and its text.
    pub source: (&'a str, &'a str),
    /// What is laid over the file.
    pub overrides: &'a Overrides,
    /// What is to be raised, or lowered where less of it is better; `None` = [`default_goal`].
    pub goal: Option<Figure>,
    /// By how much each number is moved, a share above 0 and below 1.
    pub by: f64,
    /// Paths of the numbers, or of the tables, that are looked at; empty = all.
    pub only: &'a [String],
}

/// What is to be raised unless somebody says: profit, or first sales where no money is involved. A chance would be no
/// good goal for all departments: where it is near 0 or 100 %, nothing moves it.
pub fn default_goal(scenario: &Scenario) -> Figure {
    if headline_total(scenario) == Figure::Revenue { Figure::Profit } else { Figure::Sales }
}

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

/// Looks at all numbers of `base`, which is what `ask` reads, and measures those that serve the goal best.
pub fn levers(ask: &Ask, base: &Loaded, plan: &Plan, watch: &dyn Watch) -> Levers {
    let plan = plan.at_least(LEAST);
    let scenario = &base.scenario;
    let goal = ask.goal.unwrap_or_else(|| default_goal(scenario));
    let beside = beside(goal, scenario);
    let (moved, mut numbers) = moves::moved(ask, base);
    let mut whole = Whole::new(watch, screen::most(&moved, &plan));
    let mut player = Player { plan: &plan, whole: &mut whole, goal, beside, by: ask.by };
    let mut today = Today::new(scenario, &player);
    let screened = screen::screen(&moved, &mut today, &mut player);
    numbers.idle = screened.idle;
    let chosen = choose::choose(&moved, screened, &mut today, &mut player);
    let bottleneck = stage(scenario, goal, &plan, player.whole);
    let tornado = tornado::tornado(base, &mut player);
    let is_partial = chosen.is_partial || bottleneck.is_none() || tornado.is_none();
    let figures = [Some(goal), beside].into_iter().flatten();
    Levers {
        heading: Heading::of(scenario),
        basis: basis(&plan, whole.done, is_partial, chosen.is_precise, watch),
        goal,
        beside,
        target: scenario.targets.first().map(|target| target.name.clone()),
        by: ask.by,
        today: figures.filter_map(|of| today.figure(of)).collect(),
        numbers,
        first: chosen.first,
        levers: chosen.levers,
        bottleneck,
        tornado,
        shares: None,
        information: None,
    }
}

fn basis(plan: &Plan, runs: u64, is_partial: bool, is_precise: bool, watch: &dyn Watch) -> Basis {
    Basis {
        seed: plan.seed,
        runs,
        is_partial,
        halt: halted(is_partial, watch),
        is_precise: plan.half_width().map(|_| is_precise),
        level: LEVEL,
    }
}

/// The chance of the first target beside any other goal, profit beside that.
fn beside(goal: Figure, scenario: &Scenario) -> Option<Figure> {
    let beside = if goal == Figure::PTarget { default_goal(scenario) } else { Figure::PTarget };
    Some(beside).filter(|output| output.exists_in(scenario))
}

/// The stage whose improvement adds most revenue, or most sales where these are the goal.
fn stage(scenario: &Scenario, goal: Figure, plan: &Plan, whole: &mut Whole) -> Option<StageLever> {
    let quantity = if goal == Figure::Sales { Figure::Sales } else { headline_total(scenario) };
    let found = bottleneck(scenario, plan, quantity, &whole.part(0))?;
    whole.done += found.runs * (1 + scenario.stages.len() as u64);
    let stages = scenario.stages.iter().map(|stage| stage.name.clone()).collect();
    Some(StageLever { quantity, stages, found })
}

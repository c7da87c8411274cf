//! `levers`: what to fix first.
//!
//! Every number of a scenario is made a tenth larger and a tenth smaller, each alone and on the same luck. All are
//! looked at with few replications, which drop those that do nothing or little; the best few are told apart on further
//! ones, and what they bring is then measured on replications that had no part in choosing them, so that the first of
//! many is not flattered by its luck. Beside that stand the stage to improve and what is not known.
//! Differences on the same luck: L'Ecuyer & Perron (Operations Research 42, 1994).

mod ask;
mod choose;
mod effect;
mod finding;
pub mod indices;
pub mod information;
mod knowledge;
mod moves;
mod play;
mod screen;
mod tornado;

pub use ask::{Ask, default_goal};
pub use finding::{Direction, First, Lever, Levers, StageLever, Step};
pub use moves::{Numbers, levers_of};
pub use tornado::{Bar, Tornado};

use crate::figures::Figure;
use crate::language::Loaded;
use crate::scenario::Scenario;
use crate::study::forecast::bottleneck::bottleneck;
use crate::study::forecast::headline_total;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::whole::Whole;
use play::{Player, Today};

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

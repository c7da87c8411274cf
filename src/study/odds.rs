//! `odds`: how likely a target is by each day, and why it is missed by its date.
//!
//! The department is played longer than the target allows, once for all questions: on which day each rep has
//! what is asked for, all of them, and the department in all. Then it is played to the target's date without
//! the causes for which the target may be missed, in all combinations and on the same luck.

mod causes;
mod counts;
mod curve;
mod days;
mod finding;
mod length;
mod question;
mod shapley;

pub use causes::{Cause, MORE_DEALS};
pub use curve::{Curve, Likely, Point, Who};
pub use finding::{Combination, EndedChannel, Odds, Part, RepOdds, Why};
pub use question::Question;

use crate::engine::Outcome;
use crate::scenario::{ChannelSource, Scenario, Target};
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::replicate::{LEAST, Plan, Watch, lock, replicate};
use crate::study::method::target::TargetAsked;
use crate::units::Day;
use days::Days;
use question::Group;
use std::sync::{Mutex, PoisonError};

/// Dots that stand for equally likely days.
const DOTS: usize = 50;

/// Plays what the question takes.
pub fn odds(question: &Question, plan: &Plan, watch: &dyn Watch) -> Odds {
    let plan = plan.at_least(LEAST);
    let target = &question.scenario.targets[question.target];
    let group = Group::of(question.scenario, target);
    let mut long = length::long_enough(question, &plan, watch);
    let in_all = days::in_all(&long.targets[0], &group);
    long.targets.extend(in_all);
    let (days, is_partial) = play(&long, (target, &group), &plan, watch);
    let why = if is_partial {
        None
    } else {
        shapley::why(question.scenario, (target, &group), &plan, watch)
    };
    let basis = basis(&days, why.as_ref(), &plan, watch);
    let horizon = match question.horizon {
        Some(_) => days.horizon(),
        None => days.telling_horizon(),
    };
    let curves = days.curves(horizon);
    let why = why.map(|why| why.of_all(&curves[0].by_date));
    Odds {
        heading: Heading::of(question.scenario),
        basis,
        target: TargetAsked::of(question.scenario, target),
        horizon,
        is_horizon_asked: question.horizon.is_some(),
        curves,
        reps: days.reps(&group.names, horizon),
        days: days.dots(DOTS, horizon),
        ended: ended(&long, target.from_day + horizon),
        why,
    }
}

/// Plays the long department until the chance by the date is known; returns whether somebody called a halt, too.
fn play(
    long: &Scenario,
    (target, group): (&Target, &Group),
    plan: &Plan,
    watch: &dyn Watch,
) -> (Days, bool) {
    let days = Mutex::new(Days::new(long, target, group));
    let note = |outcome: &Outcome| lock(&days).push(outcome);
    let is_enough = || is_precise(&lock(&days), plan);
    let played = replicate(long, plan, "by day", watch, note, is_enough);
    (days.into_inner().unwrap_or_else(PoisonError::into_inner), played.is_partial)
}

/// Whether the chance by the date is known to the precision asked for; never if a number of runs was asked for.
fn is_precise(days: &Days, plan: &Plan) -> bool {
    plan.half_width().is_some_and(|half_width| days.is_known_to(half_width))
}

fn basis(days: &Days, why: Option<&Why>, plan: &Plan, watch: &dyn Watch) -> Basis {
    // Where the causes are missing somebody has called a halt.
    let is_partial = why.is_none_or(|why| why.is_partial);
    Basis {
        seed: plan.seed,
        runs: days.runs(),
        is_partial,
        halt: halted(is_partial, watch),
        is_precise: plan.half_width().map(|half_width| days.is_known_to(half_width)),
        level: LEVEL,
    }
}

/// Channels whose leads end before the first `horizon` days do.
fn ended(scenario: &Scenario, horizon: Day) -> Vec<EndedChannel> {
    let channels = scenario.channels.iter().map(|channel| {
        let last_day = match &channel.source {
            ChannelSource::Counts(counts) => {
                let last = counts.iter().rposition(|&leads| leads > 0);
                channel.until_day.min(last.map_or(0, |last| last as Day + 1))
            }
            _ => channel.until_day,
        };
        EndedChannel { name: channel.name.clone(), last_day }
    });
    channels.filter(|channel| channel.last_day < horizon).collect()
}

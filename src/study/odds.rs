//! `odds`: how likely a target is by each day, and why it is missed by its date.
//!
//! The department is played longer than the target allows, once for all questions: on which day each rep has
//! what is asked for, all of them, and the department in all. Then it is played to the target's date without
//! the causes for which the target may be missed, in all combinations and on the same luck.

mod causes;
mod counts;
mod curve;
mod days;
mod length;
mod shapley;

pub use causes::{Cause, MORE_DEALS};
pub use curve::{Curve, Likely, Point, Who};
pub use shapley::{Combination, Part, Why};

use super::forecast::{TargetScope, measure_name, scope_kind, scope_name, seat_name, stage_name};
use crate::engine::Outcome;
use crate::scenario::{ChannelSource, RoleId, Scenario, Scope, Target};
use crate::statistics::Estimate;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::replicate::{LEAST, Plan, Watch, lock, replicate};
use crate::units::Day;
use days::Days;
use serde::Serialize;
use std::sync::{Mutex, PoisonError};

/// Dots that stand for equally likely days.
const DOTS: usize = 50;

/// What is asked, and of which department.
pub struct Question<'a> {
    /// The department as it is stated.
    pub scenario: &'a Scenario,
    /// Index of the target among its targets.
    pub target: usize,
    /// Days of the run over which the chance is told, at least to the target's date; `None` = as many as it takes.
    pub horizon: Option<Day>,
    /// The same department played for so many days; `None` if it cannot be.
    pub lengthened: &'a dyn Fn(Day) -> Option<Scenario>,
}

/// What was found. Days count from the first that counts for the target, 1 = that day; shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Odds {
    /// The question and the frame, as stated.
    pub heading: Heading,
    /// How the numbers came about.
    pub basis: Basis,
    /// The target.
    pub target: Asked,
    /// Days over which the chance is told.
    pub horizon: Day,
    /// Whether somebody asked for these days; otherwise they are as many as it takes.
    pub is_horizon_asked: bool,
    /// Chances by day: the target as it is stated first, then other ways to look at it.
    pub curves: Vec<Curve>,
    /// For a target of each rep: the reps alone.
    pub reps: Vec<RepOdds>,
    /// Day on which a rep picked at random has what a target of each rep asks for, or on which another target is
    /// met: fifty equally likely outcomes in ascending order; `None` = not within the horizon.
    pub days: Vec<Option<u32>>,
    /// Channels whose leads end within the horizon.
    pub ended: Vec<EndedChannel>,
    /// Why the target is missed by its date; `None` if somebody called a halt before anything of it was known.
    pub why: Option<Why>,
}

/// A target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Asked {
    /// Name as in the file.
    pub name: String,
    /// What is counted.
    pub measure: String,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// For whom.
    pub scope: TargetScope,
    /// Name of the role, the segment or the product, if the scope is one or is limited to one.
    pub of: Option<String>,
    /// Reps who must reach it, 1 or more; 1 for a target that is not of each rep.
    pub reps: usize,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
    /// First day that counts, ISO.
    pub from: String,
    /// Date by which it is to be met, ISO.
    pub by: String,
    /// Days from the first to that date, both included.
    pub days: Day,
}

/// One rep's chance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepOdds {
    /// Name.
    pub name: String,
    /// P(has it by the date).
    pub by_date: Estimate,
    /// When it becomes 50 % and 80 % likely.
    pub likely: [Likely; 2],
}

/// A channel that has leads for a time only.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EndedChannel {
    /// Name.
    pub name: String,
    /// Last day of the run on which it has leads, 1 = the first; 0 = never.
    pub last_day: Day,
}

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
        target: asked(question.scenario, target, &group),
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

/// Those who must reach a target of each rep; nobody for another.
struct Group {
    /// Places among all seats.
    seats: Vec<usize>,
    /// Their names.
    names: Vec<String>,
    role: Option<RoleId>,
}

impl Group {
    fn of(scenario: &Scenario, target: &Target) -> Group {
        let mut group = Group { seats: Vec::new(), names: Vec::new(), role: None };
        let Scope::EachRep(wanted) = target.scope else { return group };
        group.role = wanted;
        let roles = scenario.roles.iter().enumerate();
        let seats = roles.flat_map(|(role, of)| (0..of.seats()).map(move |place| (role, place)));
        for (seat, (role, place)) in seats.enumerate() {
            if wanted.is_none_or(|wanted| wanted == role) {
                group.seats.push(seat);
                group.names.push(seat_name(&scenario.roles[role], place));
            }
        }
        group
    }

    /// Whether there is more than one question to a target: that of a rep, of each and of all.
    fn is_several(&self) -> bool {
        self.seats.len() > 1
    }
}

fn asked(scenario: &Scenario, target: &Target, group: &Group) -> Asked {
    let date = |day: Day| scenario.calendar.date(i64::from(day)).to_string();
    Asked {
        name: target.name.clone(),
        measure: measure_name(&target.measure).into(),
        stage: stage_name(scenario, &target.measure),
        scope: scope_kind(&target.scope),
        of: scope_name(scenario, &target.scope),
        reps: group.seats.len().max(1),
        at_least: target.at_least,
        from: date(target.from_day),
        by: date(target.by_day),
        days: target.by_day - target.from_day + 1,
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

//! The day on which each rep, all of them and the department have what is asked for, run by run.

use super::counts::{DayCounts, NEVER, ShareCounts};
use super::curve::{Curve, Likely, Span, Who, curve};
use super::finding::RepOdds;
use super::question::Group;
use crate::engine::Outcome;
use crate::scenario::{Measure, Scenario, Scope, Target};
use crate::statistics::Estimate;
use crate::study::method::findings::LEVEL;
use crate::units::Day;
use std::collections::BTreeMap;

/// Chance at which a curve has been told to its end.
const TOLD: f64 = 0.95;

/// Days on which replications have it, 1 = the first that counts for the target.
pub(super) struct Days {
    from: Day,
    /// Days that the target allows, and that the run has for it.
    allowed: Day,
    horizon: Day,
    at_least: f64,
    /// Whether what was reached can be lost again.
    can_fall: bool,
    /// Whether replications have twins that share what the user does not know.
    are_twins: bool,
    /// Places among all seats of those who must reach it.
    seats: Vec<usize>,
    /// The target as it is stated.
    met: DayCounts,
    /// The department in all, if the target is of several reps.
    in_all: DayCounts,
    /// By rep, the first of them, and the share of them.
    each: Vec<DayCounts>,
    first: DayCounts,
    share: ShareCounts,
    /// Days on which the replication that is added turns.
    turns: Vec<Day>,
}

impl Days {
    /// No replication yet of `long`, whose targets are the one in question and, if there are several reps, that of
    /// all together.
    pub fn new(long: &Scenario, target: &Target, group: &Group) -> Days {
        let are_twins = !long.unknowns.is_empty();
        let seats = if group.is_several() { group.seats.clone() } else { Vec::new() };
        Days {
            from: target.from_day,
            allowed: target.by_day - target.from_day + 1,
            horizon: long.calendar.horizon() - target.from_day,
            at_least: target.at_least,
            can_fall: target.measure == Measure::Profit,
            are_twins,
            met: DayCounts::default(),
            in_all: DayCounts::default(),
            each: vec![DayCounts::default(); seats.len()],
            first: DayCounts::default(),
            share: ShareCounts::new(are_twins, seats.len()),
            seats,
            turns: Vec::new(),
        }
    }

    /// Adds the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        let from = self.from;
        let day = |met_on: Option<Day>| met_on.map_or(NEVER, |day| day - from + 1);
        let target = &outcome.targets[0];
        self.turns.clear();
        self.turns.extend(target.turns.iter().map(|&turn| turn - from + 1));
        self.met.push_turns(&self.turns);
        if let Some(all) = outcome.targets.get(1) {
            self.in_all.push(day(all.met_on));
        }
        if self.seats.is_empty() {
            return;
        }
        let each = self.seats.iter().map(|&seat| {
            // Nothing is asked of those who have it from the first day on.
            day(target.seats_met_on[seat].or((self.at_least <= 0.0).then_some(from)))
        });
        self.first.push(each.clone().min().unwrap_or(NEVER));
        self.share.push(each.clone());
        self.each.iter_mut().zip(each).for_each(|(days, day)| days.push(day));
    }

    /// Whether P(met by the date) is known to ± `half_width`.
    pub fn is_known_to(&self, half_width: f64) -> bool {
        self.chance(&self.met, self.allowed).is_known_to(half_width)
    }

    /// Replications done.
    pub fn runs(&self) -> u64 {
        self.met.runs()
    }

    /// Days that the run has for the target.
    pub fn horizon(&self) -> Day {
        self.horizon
    }

    /// The whole weeks after which nothing much happens: the target is met in nearly all runs that there are.
    pub fn telling_horizon(&self) -> Day {
        let is_told = |day: Day| self.met.by(day) as f64 >= TOLD * self.met.runs() as f64;
        let weeks = (1..=self.horizon / 7).map(|week| 7 * week);
        let mut enough = weeks.filter(|&day| day >= 2 * self.allowed && is_told(day));
        enough.next().unwrap_or(self.horizon)
    }

    /// All curves over so many days.
    pub fn curves(&self, horizon: Day) -> Vec<Curve> {
        let of = |who: Who, at_least: f64, chance: &dyn Fn(Day) -> Estimate| {
            let span = Span { horizon, can_fall: self.can_fall };
            curve(who, at_least, self.allowed, span, chance)
        };
        if self.each.is_empty() {
            return vec![of(Who::Target, self.at_least, &|day| self.chance(&self.met, day))];
        }
        let all = self.at_least * self.each.len() as f64;
        vec![
            of(Who::EachRep, self.at_least, &|day| self.chance(&self.met, day)),
            of(Who::ARep, self.at_least, &|day| self.share.interval(day, LEVEL)),
            of(Who::InAll, all, &|day| self.chance(&self.in_all, day)),
            of(Who::AnyRep, self.at_least, &|day| self.chance(&self.first, day)),
        ]
    }

    /// P(by the end of `day`).
    fn chance(&self, days: &DayCounts, day: Day) -> Estimate {
        days.tally(day, self.are_twins).interval(LEVEL)
    }

    /// The reps alone.
    pub fn reps(&self, names: &[String], horizon: Day) -> Vec<RepOdds> {
        let rep = |(name, days): (&String, &DayCounts)| RepOdds {
            name: name.clone(),
            by_date: self.chance(days, self.allowed),
            likely: Likely::both(Span { horizon, can_fall: false }, |day| self.chance(days, day)),
        };
        names.iter().zip(&self.each).map(rep).collect()
    }

    /// Equally likely days, of a rep picked at random if the target is of several.
    ///
    /// None where what is reached can be lost again: no day is that of the target then.
    pub fn dots(&self, dots: usize, horizon: Day) -> Vec<Option<u32>> {
        if self.can_fall {
            return Vec::new();
        }
        let of = if self.each.is_empty() { std::slice::from_ref(&self.met) } else { &self.each };
        let mut counts: BTreeMap<Day, u64> = BTreeMap::new();
        for (day, count) in of.iter().flat_map(DayCounts::days) {
            *counts.entry(day).or_default() += count;
        }
        let all: u64 = counts.values().sum();
        let rank = |dot: usize| (2 * dot as u64 + 1) * all / (2 * dots as u64);
        let day = |dot: usize| {
            let mut before = 0;
            let is_beyond = |(_, count): &(&Day, &u64)| {
                before += **count;
                before > rank(dot)
            };
            counts.iter().find(is_beyond).map(|(day, _)| *day).filter(|&day| day <= horizon)
        };
        (0..dots).map(day).collect()
    }
}

/// What all reps together are asked for, as a target of the department or of their role.
pub(super) fn in_all(target: &Target, group: &Group) -> Option<Target> {
    let scope = group.role.map_or(Scope::Department, Scope::Role);
    let at_least = target.at_least * group.seats.len() as f64;
    group.is_several().then(|| Target { scope, at_least, growth: None, ..target.clone() })
}

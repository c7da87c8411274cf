//! The day on which each rep, all of them and the department have what is asked for, run by run.

use super::super::forecast::LEVEL;
use super::curve::{Curve, Likely, Share, Who, curve};
use super::{Group, RepOdds};
use crate::engine::Outcome;
use crate::scenario::{Scenario, Scope, Target};
use crate::statistics::{Estimate, Tally};
use crate::units::Day;

/// The day of what does not happen within the run.
pub(super) const NEVER: Day = Day::MAX;

/// Chance at which a curve has been told to its end.
const TOLD: f64 = 0.95;

/// Days of all replications, 1 = the first that counts for the target.
pub(super) struct Days {
    from: Day,
    /// Days that the target allows, and that the run has for it.
    allowed: Day,
    horizon: Day,
    at_least: f64,
    /// Whether replications have twins that share what the user does not know.
    are_twins: bool,
    /// Places among all seats of those who must reach it.
    seats: Vec<usize>,
    /// The target as it is stated.
    met: Vec<Day>,
    /// The department in all, if the target is of several reps.
    in_all: Vec<Day>,
    /// By rep.
    each: Vec<Vec<Day>>,
    tally: Tally,
}

impl Days {
    /// No replication yet of `long`, whose targets are the one in question and, if there are several reps, that of
    /// all together.
    pub fn new(long: &Scenario, target: &Target, group: &Group) -> Days {
        let are_twins = !long.unknowns.is_empty();
        Days {
            from: target.from_day,
            allowed: target.by_day - target.from_day + 1,
            horizon: long.calendar.horizon() - target.from_day,
            at_least: target.at_least,
            are_twins,
            seats: if group.is_several() { group.seats.clone() } else { Vec::new() },
            met: Vec::new(),
            in_all: Vec::new(),
            each: if group.is_several() { vec![Vec::new(); group.seats.len()] } else { Vec::new() },
            tally: Tally::of(are_twins),
        }
    }

    /// Adds the next replication.
    pub fn push(&mut self, outcome: &Outcome) {
        let from = self.from;
        let day = |met_on: Option<Day>| met_on.map_or(NEVER, |day| day - from + 1);
        let target = &outcome.targets[0];
        let met = day(target.met_on);
        self.met.push(met);
        self.tally.push(met <= self.allowed);
        if let Some(all) = outcome.targets.get(1) {
            self.in_all.push(day(all.met_on));
        }
        for (&seat, days) in self.seats.iter().zip(&mut self.each) {
            // Nothing is asked of those who have it from the first day on.
            let met_on = target.seats_met_on[seat].or((self.at_least <= 0.0).then_some(from));
            days.push(day(met_on));
        }
    }

    /// Whether P(met by the date) is known to ± `half_width`.
    pub fn is_known_to(&self, half_width: f64) -> bool {
        self.tally.interval(LEVEL).is_known_to(half_width)
    }

    /// Replications done.
    pub fn runs(&self) -> u64 {
        self.met.len() as u64
    }

    /// Days that the run has for the target.
    pub fn horizon(&self) -> Day {
        self.horizon
    }

    /// The whole weeks after which nothing much happens: the target is met in nearly all runs that there are.
    pub fn telling_horizon(&self) -> Day {
        let told = |day: Day| self.met.iter().filter(|&&met| met <= day).count();
        let is_told = |day: Day| told(day) as f64 >= TOLD * self.met.len() as f64;
        let weeks = (1..=self.horizon / 7).map(|week| 7 * week);
        let mut enough = weeks.filter(|&day| day >= 2 * self.allowed && is_told(day));
        enough.next().unwrap_or(self.horizon)
    }

    /// All curves over so many days.
    pub fn curves(&self, horizon: Day) -> Vec<Curve> {
        let of = |who: Who, at_least: f64, chance: &dyn Fn(Day) -> Estimate| {
            curve(who, at_least, self.allowed, horizon, chance)
        };
        if self.each.is_empty() {
            return vec![of(Who::Target, self.at_least, &|day| self.chance(&self.met, day))];
        }
        let any = self.first_of_all();
        let all = self.at_least * self.each.len() as f64;
        vec![
            of(Who::EachRep, self.at_least, &|day| self.chance(&self.met, day)),
            of(Who::ARep, self.at_least, &|day| self.chance_of_a_rep(day)),
            of(Who::InAll, all, &|day| self.chance(&self.in_all, day)),
            of(Who::AnyRep, self.at_least, &|day| self.chance(&any, day)),
        ]
    }

    /// The day of the first rep in each replication.
    fn first_of_all(&self) -> Vec<Day> {
        let first = |run: usize| self.each.iter().map(|days| days[run]).min().unwrap_or(NEVER);
        (0..self.met.len()).map(first).collect()
    }

    /// P(by the end of `day`).
    fn chance(&self, days: &[Day], day: Day) -> Estimate {
        let mut tally = Tally::of(self.are_twins);
        days.iter().for_each(|&met| tally.push(met <= day));
        tally.interval(LEVEL)
    }

    /// The same of a rep picked at random: the mean over reps.
    fn chance_of_a_rep(&self, day: Day) -> Estimate {
        let mut share = Share::new(self.are_twins, self.each.len());
        for run in 0..self.met.len() {
            let have = self.each.iter().filter(|days| days[run] <= day).count();
            share.push(have as f64 / self.each.len() as f64);
        }
        share.interval(LEVEL)
    }

    /// The reps alone.
    pub fn reps(&self, names: &[String], horizon: Day) -> Vec<RepOdds> {
        let rep = |(name, days): (&String, &Vec<Day>)| RepOdds {
            name: name.clone(),
            by_date: self.chance(days, self.allowed),
            likely: Likely::both(horizon, |day| self.chance(days, day)),
        };
        names.iter().zip(&self.each).map(rep).collect()
    }

    /// Equally likely days, of a rep picked at random if the target is of several.
    pub fn dots(&self, dots: usize, horizon: Day) -> Vec<Option<u32>> {
        let mut all: Vec<Day> =
            if self.each.is_empty() { self.met.clone() } else { self.each.concat() };
        all.sort_unstable();
        let rank = |dot: usize| (2 * dot + 1) * all.len() / (2 * dots);
        let day = |dot: usize| all.get(rank(dot)).copied().filter(|&day| day <= horizon);
        (0..dots).map(day).collect()
    }
}

/// What all reps together are asked for, as a target of the department or of their role.
pub(super) fn in_all(target: &Target, group: &Group) -> Option<Target> {
    let scope = group.role.map_or(Scope::Department, Scope::Role);
    let at_least = target.at_least * group.seats.len() as f64;
    group.is_several().then(|| Target { scope, at_least, growth: None, ..target.clone() })
}

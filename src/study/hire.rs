//! `hire`: the fewest people with whom a target is met as often as wanted.
//!
//! Each number of people meets the same luck. It is played until the chance of the target lies on one side of the
//! confidence that is wanted, all looks at all numbers together erring once in twenty at the most, or until it is
//! known to the precision; what is nearer to the confidence than that is told as too close. For several roles it is
//! taken that more people do not make a target less likely, unless it is one of profit: the walk goes along the edge
//! between enough and too few. Where it finds nothing that is enough, nothing is taken any more: every combination is
//! looked at, and those that may be enough are judged.

mod allowed;
mod search;
pub(super) mod trial;
mod walls;

pub use allowed::Allowed;
pub use trial::Verdict;
pub use walls::{TIMES, Wall, WallRow};

use super::forecast::{TargetScope, measure_name, scope_kind, scope_name, stage_name, unit_of};
use crate::scenario::{Measure, Quantity, Role, RoleId, Scenario, Target};
use crate::statistics::intervals::replications_needed;
use crate::statistics::{Estimate, Series};
use crate::study::forecast::money::CashOut;
use crate::study::forecast::payback::{earned, repaid};
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::paired;
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::spread::{Mean, REACH};
use crate::study::method::staffing::{Staffing, last_start, staffed};
use crate::study::method::whole::Whole;
use crate::units::DAYS_A_MONTH;
use search::Search;
use serde::Serialize;
use std::ops::RangeInclusive;
use trial::{Rule, Trial};

/// How often the answer may be wrong by more than what is told as too close.
pub const ERROR: f64 = 0.05;

/// Replications spread over the openings of all trials, and those of one at the most.
const OPENINGS: u64 = 6_000;
const OPENING: u64 = 400;

/// A role whose number of people is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sized {
    /// Which role.
    pub role: RoleId,
    /// Fewest people.
    pub least: u32,
    /// Most people, `least` or more.
    pub most: u32,
}

impl Sized {
    fn counts(&self) -> RangeInclusive<u32> {
        self.least..=self.most
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The department as its file is.
    pub scenario: &'a Scenario,
    /// Place of the target in the scenario.
    pub target: usize,
    /// The roles whose numbers are asked for, one or more.
    pub sized: Vec<Sized>,
    /// Chance with which the target is to be met, 0 to 1.
    pub confidence: f64,
    /// First days of hiring that are tried, at least one; `None` = as in the file.
    pub starts: Vec<Option<u32>>,
    /// Most that pay and hiring of the department may come to over the run, mean, major units.
    pub budget: Option<f64>,
    /// Chance with which the cash is to last, 0 to 1: not to fall below 0 on any day.
    pub cash_lasts: Option<f64>,
}

impl Question<'_> {
    fn roles(&self) -> Vec<RoleId> {
        self.sized.iter().map(|sized| sized.role).collect()
    }

    /// Trials at the most: of several roles those along the edge between enough and too few.
    fn trials(&self) -> u64 {
        match self.sized.len() {
            1 => self.combinations(),
            _ => 2 * self.sizes().sum::<u64>() * self.starts.len() as u64,
        }
    }

    /// Every number of people that there is to try, at every date.
    fn staffings(&self) -> Vec<Staffing> {
        let mut all: Vec<Vec<u32>> = vec![Vec::new()];
        for sized in &self.sized {
            let longer = |counts: &Vec<u32>| -> Vec<Vec<u32>> {
                sized.counts().map(|count| [&counts[..], &[count]].concat()).collect()
            };
            all = all.iter().flat_map(longer).collect();
        }
        let at =
            |start: usize| all.iter().map(move |counts| Staffing { counts: counts.clone(), start });
        (0..self.starts.len()).flat_map(at).collect()
    }

    /// How many numbers of people there are to try.
    fn combinations(&self) -> u64 {
        self.sizes().product::<u64>() * self.starts.len() as u64
    }

    /// How many numbers of people there are in each role.
    fn sizes(&self) -> impl Iterator<Item = u64> {
        self.sized.iter().map(|of| u64::from(of.most - of.least) + 1)
    }
}

/// What was found. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hiring {
    /// The question and the frame.
    pub heading: Heading,
    /// How the numbers came about; the replications of all trials.
    pub basis: Basis,
    /// The target.
    pub target: Goal,
    /// Chance with which it is to be met.
    pub confidence: f64,
    /// How often the answer may be wrong, but for what is too close to tell.
    pub error: f64,
    /// Names of the roles whose numbers are asked for.
    pub roles: Vec<RoleAsked>,
    /// First days of hiring that were tried, ISO; `None` = as in the file.
    pub starts: Vec<Option<String>>,
    /// Most that pay and hiring may come to over the run.
    pub budget: Option<f64>,
    /// Chance with which the cash is to last; `None` if that was not asked.
    pub cash_lasts: Option<f64>,
    /// The smallest numbers that reach it; `None` if none does, or if a halt was called before it was known.
    pub answer: Option<Answer>,
    /// Where none reaches it: how far it goes, and what stands in the way; `None` otherwise.
    pub limit: Option<Limit>,
    /// Every number of people that was played, in order.
    pub trials: Vec<TrialRow>,
    /// What a spreadsheet would say.
    pub naive: Naive,
    /// How much the shared luck has saved.
    pub thrift: Thrift,
}

impl Hiring {
    /// Whether pay and hiring of these people come to no more than the budget, if there is one.
    pub fn budget_allows(&self, row: &TrialRow) -> Allowed {
        Allowed::by_budget(self.budget, &row.people)
    }

    /// Whether the cash lasts with these people as often as asked, if that was asked.
    pub fn cash_allows(&self, row: &TrialRow) -> Allowed {
        Allowed::by_cash(self.cash_lasts, row.cash_lasts.as_ref())
    }

    /// Whether a budget or cash that lasts was asked.
    pub fn is_bounded(&self) -> bool {
        self.budget.is_some() || self.cash_lasts.is_some()
    }

    /// Whether these are the numbers of the answer.
    pub fn is_answer(&self, row: &TrialRow) -> bool {
        let answer = self.answer.as_ref().and_then(|answer| self.trials.get(answer.trial));
        answer.is_some_and(|of| of.counts == row.counts && of.start == row.start)
    }

    /// The numbers of people in the role at `place`, from the fewest to the most that were played on the date `start`:
    /// none is left out between them, even if the search did not need it.
    pub fn span(&self, place: usize, start: usize) -> Vec<u32> {
        let played = self.trials.iter().filter(|row| row.start == start);
        let counts = played.filter_map(|row| row.counts.get(place).copied());
        let (least, most) = counts.fold((u32::MAX, 0), |(a, b), n| (a.min(n), b.max(n)));
        (least..=most).collect()
    }
}

/// What is to be reached.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Goal {
    /// Name of the target.
    pub name: String,
    /// What is counted.
    pub measure: String,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// For whom.
    pub scope: TargetScope,
    /// Name of the role, the segment or the product, if the scope is one.
    pub of: Option<String>,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
    /// Growth over last year that it stands for.
    pub growth: Option<f64>,
    /// First day that counts, ISO.
    pub from: String,
    /// Deadline, ISO.
    pub by: String,
}

/// A role whose number is asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoleAsked {
    /// Name.
    pub role: String,
    /// People there at the start.
    pub there: u32,
    /// People there and hires as the file plans them.
    pub planned: u32,
    /// Fewest that were tried.
    pub least: u32,
    /// Most that were tried.
    pub most: u32,
    /// Day on which the last hiring of the file begins, ISO; `None` if it has none.
    pub hires_from: Option<String>,
    /// Whether they serve customers: what those bring after the run counts for nothing.
    pub keeps_customers: bool,
}

/// One number of people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrialRow {
    /// People in each role.
    pub counts: Vec<u32>,
    /// Place of the first day of hiring among those tried.
    pub start: usize,
    /// Replications.
    pub runs: u64,
    /// P(target met).
    pub chance: Estimate,
    /// What was decided; `None` if nothing had to be.
    pub verdict: Option<Verdict>,
    /// Whether these people are within the budget, and the cash lasts with them as often as asked.
    pub allowed: Allowed,
    /// The interval by which that was decided: wider than that of `chance`, as it holds for all looks at all numbers of
    /// people together; `None` if nothing had to be.
    pub judged: Option<Estimate>,
    /// Revenue.
    pub revenue: Mean,
    /// Pay and hiring of the whole department.
    pub people: Mean,
    /// P(cash does not fall below 0 on any day); `None` if the scenario does not state the cash at the start.
    pub cash_lasts: Option<Estimate>,
    /// When it runs out; `None` if the scenario does not state the cash at the start.
    pub cash_runs_out: Option<CashOut>,
    /// Cash that would have to be there more at the start to last as often as asked; below 0 if there is more than that.
    /// `None` if that was not asked, or too little was played to say.
    pub cash_short: Option<Estimate>,
    /// Margin less all costs.
    pub profit: Mean,
    /// What there is more than with one fewer, on the same luck; with one role only.
    pub step: Option<Step>,
}

impl TrialRow {
    /// Whether these people may be enough and allowed, and that cannot be told.
    pub fn is_too_close(&self) -> bool {
        match self.verdict {
            Some(Verdict::TooClose) => self.allowed != Allowed::No,
            Some(Verdict::Reaches) => self.allowed == Allowed::TooClose,
            _ => false,
        }
    }
}

/// What one more brings, on the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// P(target met), a share.
    pub chance: Mean,
    /// Revenue.
    pub revenue: Mean,
    /// Pay and hiring.
    pub people: Mean,
    /// Profit.
    pub profit: Mean,
}

/// The smallest numbers of people that reach the target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// Its place among the trials.
    pub trial: usize,
    /// Other numbers that reach it and have no more than necessary anywhere, among the trials.
    pub others: Vec<usize>,
    /// Whether it was told from the confidence, and from those that fall short.
    pub is_clear: bool,
    /// What being wrong by one costs, role by role.
    pub wrong: Vec<WrongByOne>,
}

/// What it costs to be wrong by one in a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WrongByOne {
    /// The role.
    pub role: String,
    /// One too few: what the last one adds; `None` if there can be no fewer.
    pub fewer: Option<Neighbour>,
    /// One too many: what one more would add; `None` if no more were tried.
    pub more: Option<Neighbour>,
}

/// The department with one more or one fewer, and what the one who makes the difference brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Neighbour {
    /// P(target met) there.
    pub chance: Estimate,
    /// What the one person adds.
    pub step: Step,
    /// When that person has paid back; `None` if nobody of the role costs anything.
    pub payback: Option<Payback>,
}

/// When a hire has paid back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Payback {
    /// Replications.
    pub runs: u64,
    /// Months from the day on which the hire was to start; `None` = not within the run.
    pub months: Option<f64>,
    /// The least and the most that the error of the simulation allows, 95 %.
    pub least: Option<f64>,
    /// See `least`.
    pub most: Option<f64>,
}

/// How far it goes where no number reaches the target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Limit {
    /// The numbers that meet it most often of those who are or may be allowed by the budget and the cash, among the trials;
    /// `None` if nobody is.
    pub likeliest: Option<usize>,
    /// Numbers that may reach it within the budget and with cash that lasts, too close to tell, among the trials.
    pub close: Vec<usize>,
    /// The smallest numbers that would reach it without the budget, and if the cash need not last, among the trials.
    pub unaffordable: Option<usize>,
    /// Where none would even so: the numbers beyond the budget or the cash that meet it most often, if that is told to be
    /// more often than with the likeliest, among the trials.
    pub beyond: Option<usize>,
    /// The largest numbers that can be afforded, or the likeliest ones where more people do harm: there the walls are
    /// looked for, among the trials.
    pub largest: Option<usize>,
    /// Whether every combination of several roles was looked at.
    pub is_whole: bool,
    /// What removing each wall brings at `largest`, the one that matters most first.
    pub walls: Vec<WallRow>,
}

impl Limit {
    /// Whether the budget or the cash stands in the way before any wall.
    pub fn is_purse_first(&self) -> bool {
        self.unaffordable.is_some() || self.beyond.is_some()
    }
}

/// What a spreadsheet would say, for one role.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Naive {
    /// People whose quotas add up to the target.
    pub by_quota: Option<u32>,
    /// People with whom the mean comes to the target, if each brings as much as one does now.
    pub by_mean: Option<u32>,
}

/// How much the shared luck has saved.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Thrift {
    /// Replications of the search itself.
    pub searched: u64,
    /// Numbers of people that were played.
    pub trials: u64,
    /// What it would take to know each of them to the precision on its own; `None` if a number of runs was asked.
    pub plain: Option<u64>,
    /// Replications of the answer and of one fewer that tell them apart as well as the shared ones do, were they
    /// independent, and how many shared ones there were.
    pub step: Option<[u64; 2]>,
}

/// The fewest people who meet a target as often as wanted.
pub fn hire(question: &Question, plan: &Plan, watch: &dyn Watch) -> Hiring {
    let plan = plan.at_least(LEAST);
    let trials = question.trials();
    let judged = if question.sized.len() == 1 { trials } else { trials + question.combinations() };
    let opening = (OPENINGS / trials.max(1)).clamp(100, OPENING).next_multiple_of(100);
    let rule = Rule {
        plan,
        confidence: question.confidence,
        opening,
        error: ERROR / judged.max(1) as f64,
        target: question.target,
    };
    let mut whole = Whole::new(watch, opening * trials + 3 * plan.most().min(10_000));
    let mut search = Search::new(question, rule);
    let is_walked = search.walk(&mut whole).is_some();
    let mut teller = Teller { search, watch, whole, is_halted: !is_walked };
    teller.tell()
}

struct Teller<'a> {
    search: Search<'a>,
    watch: &'a dyn Watch,
    whole: Whole<'a>,
    is_halted: bool,
}

impl Teller<'_> {
    fn tell(&mut self) -> Hiring {
        let enough = self.search.enough();
        let affordable: Vec<usize> = enough
            .iter()
            .copied()
            .filter(|&place| self.search.is_affordable(&self.search.trials[place]))
            .collect();
        let chosen = if self.is_halted { None } else { self.search.smallest(&affordable) };
        let mut answer = chosen.map(|trial| self.answer(trial, &affordable));
        let mut limit =
            if chosen.is_none() && !self.is_halted { Some(self.limit(&enough)) } else { None };
        if let Some(limit) = &mut limit {
            limit.close = self.close();
        }
        let searched = self.search.trials.iter().map(Trial::runs).sum();
        let thrift = self.thrift(chosen, searched);
        let order = self.order();
        let to = |place: &mut usize| *place = order.iter().position(|of| of == place).unwrap_or(0);
        if let Some(answer) = &mut answer {
            to(&mut answer.trial);
            answer.others.iter_mut().for_each(to);
        }
        if let Some(limit) = &mut limit {
            let Limit { likeliest, unaffordable, beyond, largest, close, .. } = limit;
            let places = [likeliest, unaffordable, beyond, largest].into_iter().flatten();
            places.chain(close).for_each(to);
        }
        let question = self.search.question;
        Hiring {
            heading: Heading::of(question.scenario),
            basis: self.basis(chosen),
            target: goal(question),
            confidence: question.confidence,
            error: ERROR,
            roles: question.sized.iter().map(|of| asked(question.scenario, of)).collect(),
            starts: question.starts.iter().map(|start| start.map(|day| self.date(day))).collect(),
            budget: question.budget,
            cash_lasts: question.cash_lasts,
            answer,
            limit,
            trials: order.iter().map(|&place| self.row(place)).collect(),
            naive: self.naive(),
            thrift,
        }
    }

    fn date(&self, day: u32) -> String {
        self.search.question.scenario.calendar.date(i64::from(day)).to_string()
    }

    /// Trials that were played, by date and numbers.
    fn order(&self) -> Vec<usize> {
        let trials = &self.search.trials;
        let mut order: Vec<usize> =
            (0..trials.len()).filter(|&place| trials[place].runs() > 0).collect();
        order.sort_by(|&a, &b| {
            let key = |place: usize| (trials[place].staffing.start, &trials[place].staffing.counts);
            key(a).cmp(&key(b))
        });
        order
    }

    fn basis(&self, chosen: Option<usize>) -> Basis {
        let rule = &self.search.rule;
        let is_known = |place: usize| self.search.trials[place].is_known(rule);
        Basis {
            seed: rule.plan.seed,
            runs: self.whole.done,
            is_partial: self.is_halted,
            halt: halted(self.is_halted, self.watch),
            is_precise: rule.plan.half_width().map(|_| chosen.is_none_or(is_known)),
            level: LEVEL,
        }
    }

    /// Plays the answer and those beside it to the precision, and when the hire between them has paid back.
    fn answer(&mut self, trial: usize, enough: &[usize]) -> Answer {
        let staffing = self.search.trials[trial].staffing.clone();
        self.know(trial);
        let sized = self.search.question.sized.clone();
        let is_edge = |place: &usize| *place != trial;
        let mut answer = Answer {
            trial,
            others: enough.iter().copied().filter(is_edge).collect(),
            is_clear: self.search.is_clear(trial)
                && self.search.allowed(&self.search.trials[trial]) == Allowed::Yes,
            wrong: Vec::new(),
        };
        for (index, of) in sized.iter().enumerate() {
            let beside = |more: i32| {
                let other = staffing.with_more(index, more)?;
                of.counts().contains(&other.counts[index]).then_some(other)
            };
            let fewer = beside(-1).and_then(|other| self.beside(trial, &other, index));
            let more = beside(1).and_then(|other| self.beside(trial, &other, index));
            if let Some(place) = beside(-1).and_then(|other| self.search.find(&other)) {
                answer.is_clear &= self.search.is_clear(place);
            }
            let role = self.search.question.scenario.roles[of.role].name.clone();
            answer.wrong.push(WrongByOne { role, fewer, more });
        }
        answer
    }

    /// Plays a trial to the precision.
    fn know(&mut self, place: usize) -> bool {
        let is_done = self.search.trials[place].know(&self.search.rule, &mut self.whole);
        self.is_halted |= !is_done;
        is_done
    }

    /// The trial of `other`, which has one more or one fewer than that of the answer.
    fn beside(&mut self, answer: usize, other: &Staffing, index: usize) -> Option<Neighbour> {
        let place = self.search.place(other);
        // Beside the answer's own interval it is the step that counts, and that is known better than either.
        let least = self
            .search
            .rule
            .opening
            .max(self.search.trials[answer].runs() / 2)
            .min(self.search.rule.plan.most());
        let is_played = self.search.trials[place].play(least, &self.search.rule, &mut self.whole);
        self.is_halted |= !is_played;
        if self.search.trials[place].runs() < LEAST {
            return None;
        }
        let (small, large) = match other.people() < self.search.trials[answer].staffing.people() {
            true => (place, answer),
            false => (answer, place),
        };
        let chance = self.search.trials[place].chance();
        let step = step(&self.search.trials[small], &self.search.trials[large]);
        let payback = self.payback(small, large, index);
        Some(Neighbour { chance, step, payback })
    }

    /// When the one whom `large` has more than `small` has paid back.
    fn payback(&mut self, small: usize, large: usize, index: usize) -> Option<Payback> {
        let role = self.search.question.sized[index].role;
        let of = &self.search.trials[large].scenario.roles[role];
        if self.is_halted || (!of.is_paid() && of.hire_cost == Quantity::Known(0.0)) {
            return None;
        }
        let from =
            f64::from(last_start(of, &self.search.question.scenario.calendar)) / DAYS_A_MONTH;
        let plan = self.search.rule.plan.at_most(paired::RUNS);
        let mut played = Vec::new();
        for place in [small, large] {
            let scenario = weekly(&self.search.trials[place].scenario);
            let done = earned(&scenario, &plan, &self.whole.part(0));
            self.is_halted |= done.is_none();
            self.whole.done += plan.most();
            played.push((scenario, done?));
        }
        let found = repaid(&played[0].0, &played[0].1, &played[1].1);
        let since = |months: Option<f64>| months.map(|months| (months - from).max(0.0));
        let (months, least, most) = (since(found.months), since(found.least), since(found.most));
        Some(Payback { runs: plan.most(), months, least, most })
    }

    /// How far it goes, and what stands in the way.
    fn limit(&mut self, enough: &[usize]) -> Limit {
        let likeliest = self.search.likeliest();
        let largest = likeliest.and_then(|place| {
            let largest = self.largest(place)?;
            let chance = |place: usize| self.search.trials[place].chance();
            let does_harm =
                self.search.trials[largest].runs() > 0 && chance(largest).high < chance(place).low;
            Some(if does_harm { place } else { largest })
        });
        let is_forbidden =
            |&place: &usize| self.search.allowed(&self.search.trials[place]) == Allowed::No;
        let enough: Vec<usize> = enough.iter().copied().filter(is_forbidden).collect();
        let unaffordable = self.search.smallest(&enough);
        let mut limit = Limit {
            likeliest,
            close: Vec::new(),
            unaffordable,
            beyond: None,
            largest,
            is_whole: self.search.is_whole,
            walls: Vec::new(),
        };
        let (Some(likeliest), Some(largest)) = (likeliest, largest) else { return limit };
        if self.know(likeliest) && self.know(largest) {
            let trial = &self.search.trials[largest];
            let sized = self.search.question.roles();
            let wanted = walls::count(&trial.scenario, &sized);
            limit.walls = walls::walls(trial, &sized, &self.search.rule, &mut self.whole);
            self.is_halted |= (limit.walls.len() as u64) < wanted;
        }
        limit.beyond = self.beyond(likeliest).filter(|_| unaffordable.is_none());
        limit
    }

    /// Those who are not allowed and meet it most often, if that is told to be more often than `likeliest` do.
    fn beyond(&self, likeliest: usize) -> Option<usize> {
        let trials = &self.search.trials;
        let forbidden = (0..trials.len()).filter(|&place| {
            trials[place].runs() >= LEAST && self.search.allowed(&trials[place]) == Allowed::No
        });
        let share = |place: usize| trials[place].tally.share();
        let most = forbidden.max_by(|&a, &b| share(a).total_cmp(&share(b)))?;
        let more = paired::difference(&trials[likeliest].met, &trials[most].met, 1.0);
        (more.mean > REACH * more.error).then_some(most)
    }

    /// Those who may be enough and allowed: what every page says of them comes from the same rows.
    fn close(&self) -> Vec<usize> {
        let confidence = self.search.question.confidence;
        let is_close = |row: &TrialRow| {
            // Those that did not have to be judged may be enough as well, where nobody else is found to be.
            let is_unjudged = row.verdict.is_none() && row.chance.high >= confidence;
            row.is_too_close() || (is_unjudged && row.allowed != Allowed::No)
        };
        let places = 0..self.search.trials.len();
        places
            .filter(|&place| self.search.trials[place].runs() > 0 && is_close(&self.row(place)))
            .collect()
    }

    /// The largest numbers that can be afforded on the date of the likeliest ones: what more people would run into.
    fn largest(&mut self, likeliest: usize) -> Option<usize> {
        let start = self.search.trials[likeliest].staffing.start;
        let question = self.search.question;
        if question.budget.is_none() && question.cash_lasts.is_none() {
            let counts = question.sized.iter().map(|of| of.most).collect();
            return Some(self.search.place(&Staffing { counts, start }));
        }
        let trials = &self.search.trials;
        let is_wanted = |&place: &usize| {
            trials[place].staffing.start == start && self.search.may_be_allowed(place)
        };
        (0..trials.len()).filter(is_wanted).max_by_key(|&place| trials[place].staffing.people())
    }

    fn row(&self, place: usize) -> TrialRow {
        let (trial, question) = (&self.search.trials[place], self.search.question);
        let fewer = match trial.staffing.counts[..] {
            [_] => trial.staffing.with_more(0, -1).and_then(|of| self.search.find(&of)),
            _ => None,
        };
        let fewer = fewer.map(|place| &self.search.trials[place]).filter(|of| of.runs() >= LEAST);
        TrialRow {
            counts: trial.staffing.counts.clone(),
            start: trial.staffing.start,
            runs: trial.runs(),
            chance: trial.chance(),
            verdict: trial.verdict,
            allowed: self.search.allowed(trial),
            judged: trial.judged(&self.search.rule),
            revenue: paired::mean(&trial.revenue, 100.0),
            people: trial.cost(),
            cash_lasts: trial.cash_lasts(),
            cash_runs_out: trial.runs_out(),
            cash_short: question.cash_lasts.and_then(|share| trial.cash_short(share)),
            profit: paired::mean(&trial.profit, 100.0),
            step: fewer.map(|fewer| step(fewer, trial)),
        }
    }

    /// What plain runs would have needed.
    fn thrift(&self, chosen: Option<usize>, searched: u64) -> Thrift {
        let trials = &self.search.trials;
        let played = || trials.iter().filter(|trial| trial.runs() > 0);
        let plain = self.search.rule.plan.half_width().map(|half| {
            let each = |trial: &Trial| {
                let (share, effect) = (trial.tally.share(), trial.tally.design_effect());
                replications_needed(share, half, LEVEL, effect)
            };
            played().map(each).sum()
        });
        let fewer = chosen.and_then(|chosen| {
            let of = |index| trials[chosen].staffing.with_more(index, -1);
            let mut roles = 0..self.search.question.sized.len();
            roles.find_map(|index| self.search.find(&of(index)?))
        });
        let step = chosen
            .zip(fewer)
            .and_then(|(large, small)| independent(&trials[small], &trials[large]));
        Thrift { searched, trials: played().count() as u64, plain, step }
    }

    fn naive(&self) -> Naive {
        let question = self.search.question;
        match question.sized[..] {
            [one] => Naive { by_quota: by_quota(question, one), by_mean: self.by_mean(one) },
            _ => Naive { by_quota: None, by_mean: None },
        }
    }

    /// Each brings as much as one of the smallest number that brings anything.
    fn by_mean(&self, one: Sized) -> Option<u32> {
        let target = &self.search.question.scenario.targets[self.search.rule.target];
        if matches!(target.measure, Measure::Profit) {
            return None;
        }
        let planned = self.search.question.scenario.roles[one.role].seats().max(1) as u32;
        let counts = vec![planned.clamp(one.least.max(1), one.most.max(1))];
        let place = self.search.find(&Staffing { counts: counts.clone(), start: 0 })?;
        let trial = &self.search.trials[place];
        let mean = paired::mean(&trial.value, unit_of(&target.measure)).mean;
        let each = mean / f64::from(counts[0]);
        let needed = libm::ceil(target.at_least / each - 1e-9);
        (trial.runs() > 0 && needed.is_finite() && (0.0..1e6).contains(&needed))
            .then_some(needed as u32)
    }
}

/// The same with results by the week.
fn weekly(scenario: &Scenario) -> Scenario {
    let calendar = scenario.calendar.clone().with_period(crate::calendar::Period::Week);
    Scenario { calendar, ..scenario.clone() }
}

/// What the larger number brings more, over the replications that both have.
fn step(small: &Trial, large: &Trial) -> Step {
    let more =
        |of: fn(&Trial) -> &Series, unit: f64| paired::difference(of(small), of(large), unit);
    Step {
        chance: more(|of| &of.met, 1.0),
        revenue: more(|of| &of.revenue, 100.0),
        people: more(|of| &of.people, 100.0),
        profit: more(|of| &of.profit, 100.0),
    }
}

/// Replications of two departments that would tell them apart as well if their luck were not shared, and how many there
/// were that shared it; `None` if they never differ.
fn independent(small: &Trial, large: &Trial) -> Option<[u64; 2]> {
    let times = paired::times_independent(&small.met, &large.met)?;
    let both = 2 * small.met.less(&large.met).count();
    Some([(times * both as f64) as u64, both])
}

fn goal(question: &Question) -> Goal {
    let scenario = question.scenario;
    let target = &scenario.targets[question.target];
    let date = |day: u32| scenario.calendar.date(i64::from(day)).to_string();
    Goal {
        name: target.name.clone(),
        measure: measure_name(&target.measure).into(),
        stage: stage_name(scenario, &target.measure),
        scope: scope_kind(&target.scope),
        of: scope_name(scenario, &target.scope),
        at_least: target.at_least,
        growth: target.growth,
        from: date(target.from_day),
        by: date(target.by_day),
    }
}

fn asked(scenario: &Scenario, sized: &Sized) -> RoleAsked {
    let role = &scenario.roles[sized.role];
    RoleAsked {
        role: role.name.clone(),
        there: role.reps.iter().filter(|rep| rep.since_day <= 0).count() as u32,
        planned: role.seats() as u32,
        least: sized.least,
        most: sized.most,
        hires_from: role
            .hires
            .last()
            .map(|hire| scenario.calendar.date(i64::from(hire.from_day)).to_string()),
        keeps_customers: scenario.keeps_customers(sized.role),
    }
}

/// The fewest people whose quotas, from the day on which they are to start until the deadline, add up to the target.
fn by_quota(question: &Question, one: Sized) -> Option<u32> {
    let scenario = question.scenario;
    let target = &scenario.targets[question.target];
    let role = &scenario.roles[one.role];
    let Quantity::Known(quota) = role.quota_per_month else { return None };
    if quota <= 0.0 || !matches!(target.measure, Measure::Revenue | Measure::Bookings) {
        return None;
    }
    let promised = |count: u32| {
        let with = staffed(scenario, &[one.role], &[count], question.starts[0]);
        quota * payroll_months(scenario, &with.roles[one.role], target)
    };
    // What adds up to the target but for the last digits of a sum adds up to it.
    (1..=1_000).find(|&count| promised(count) >= target.at_least * (1.0 - 1e-9))
}

/// Calendar months on the payroll from the first day that counts for the target to its deadline, if everybody comes as
/// planned and nobody leaves: a whole month counts one, whatever its length, as in a spreadsheet.
fn payroll_months(scenario: &Scenario, role: &Role, target: &Target) -> f64 {
    let calendar = &scenario.calendar;
    let months = |since: i64| -> f64 {
        let first = since.max(i64::from(target.from_day));
        match u32::try_from(first) {
            Ok(first) => calendar.calendar_months(first, target.by_day + 1),
            Err(_) => 0.0,
        }
    };
    let there = role.reps.iter().map(|rep| rep.since_day);
    let waves = role
        .hires
        .iter()
        .flat_map(|hire| (0..hire.count).map(|nth| i64::from(hire.start(calendar, nth))));
    there.chain(waves).map(months).sum()
}

//! What the search comes to: the answer with those beside it, or how far it goes.

use super::allowed::Allowed;
use super::finding::{
    Answer, Hiring, Limit, Naive, Neighbour, Payback, RoleAsked, Step, Thrift, TrialRow, WrongByOne,
};
use super::naive::by_quota;
use super::question::Sized;
use super::search::Search;
use super::trial::{ERROR, Trial};
use crate::scenario::{Measure, Quantity, Scenario};
use crate::statistics::Series;
use crate::statistics::intervals::replications_needed;
use crate::study::forecast::earned::{earned, repaid};
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::paired;
use crate::study::method::replicate::{LEAST, Watch};
use crate::study::method::staffing::{Staffing, last_start};
use crate::study::method::target::{TargetAsked, unit_of};
use crate::study::method::whole::Whole;
use crate::units::DAYS_A_MONTH;

pub(super) struct Teller<'a> {
    pub search: Search<'a>,
    pub watch: &'a dyn Watch,
    pub whole: Whole<'a>,
    pub is_halted: bool,
}

impl Teller<'_> {
    pub fn tell(&mut self) -> Hiring {
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
            target: TargetAsked::of(question.scenario, &question.scenario.targets[question.target]),
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

    pub(super) fn row(&self, place: usize) -> TrialRow {
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
        let mean = paired::mean(&trial.value, unit_of(target.measure)).mean;
        let each = mean / f64::from(counts[0]);
        let needed = libm::ceil(target.at_least / each - 1e-9);
        (trial.runs() > 0 && needed.is_finite() && (0.0..1e6).contains(&needed))
            .then_some(needed as u32)
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
    pub(super) fn know(&mut self, place: usize) -> bool {
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

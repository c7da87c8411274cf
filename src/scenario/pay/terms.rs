//! The terms of a plan with every number known: what they pay for what was done.

use super::debt::Debt;
use super::month::Month;
use super::plan::{Act, Business, PayPlan};
use crate::scenario::quantity::{Draws, Quantity};
use crate::units::Money;

/// A plan in which every number is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    pub(super) soft: Option<(Act, f64, Money)>,
    pub(super) commissions: Vec<Rates>,
    pub(super) bonuses: Vec<(Act, Money)>,
    pub(super) team: Option<(f64, Money)>,
    pub(super) contest: Option<(usize, Money)>,
    pub(super) cap: Option<Money>,
    pub(super) has_split: bool,
    pub(super) tail: Option<(Act, f64)>,
    pub(super) has_clawback: bool,
    pub(super) draw: Option<(Money, bool)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rates {
    pub(super) on: Act,
    pub(super) of: Business,
    /// The share below the first step stands at 0.
    pub(super) steps: Vec<(f64, f64)>,
    pub(super) is_retroactive: bool,
}

impl Terms {
    /// The plan with the unknown numbers of `draws`.
    pub fn of(plan: &PayPlan, draws: Draws) -> Terms {
        let mut terms = Terms::default();
        terms.fill(plan, draws);
        terms
    }

    /// The same in place, without new memory if the plan is the one of before.
    pub fn fill(&mut self, plan: &PayPlan, draws: Draws) {
        let money = |amount: &Quantity| Money::from_major(amount.at(draws));
        let minor = |act: Act| if matches!(act, Act::Revenue | Act::Margin) { 100.0 } else { 1.0 };
        self.soft = plan
            .soft
            .as_ref()
            .map(|soft| (soft.kpi, soft.at_least.at(draws) * minor(soft.kpi), money(&soft.amount)));
        let rates = || Rates {
            on: Act::Revenue,
            of: Business::All,
            steps: Vec::new(),
            is_retroactive: false,
        };
        self.commissions.resize_with(plan.commissions.len(), rates);
        for (rates, commission) in self.commissions.iter_mut().zip(&plan.commissions) {
            (rates.on, rates.of) = (commission.on, commission.of);
            rates.is_retroactive = commission.is_retroactive;
            rates.steps.clear();
            rates.steps.push((0.0, commission.rate.at(draws)));
            rates.steps.extend(commission.steps.iter().map(|(from, rate)| (*from, rate.at(draws))));
        }
        self.bonuses.clear();
        self.bonuses.extend(plan.bonuses.iter().map(|bonus| (bonus.each, money(&bonus.amount))));
        self.team = plan.team.as_ref().map(|team| (team.at_least.at(draws), money(&team.amount)));
        self.contest =
            plan.contest.as_ref().map(|contest| (contest.top as usize, money(&contest.amount)));
        self.cap = plan.cap.as_ref().map(money);
        self.has_split = plan.split.is_some();
        self.tail = plan.tail.as_ref().map(|tail| (tail.on, tail.rate.at(draws)));
        self.has_clawback = plan.clawback.is_some();
        self.draw = plan.draw.as_ref().map(|draw| (money(&draw.amount), draw.is_recoverable));
    }

    /// Whether nothing is paid beside the base.
    pub fn is_empty(&self) -> bool {
        *self == Terms::default()
    }

    /// How many win the contest.
    pub fn winners(&self) -> usize {
        self.contest.map_or(0, |(top, _)| top)
    }

    /// Whether a role with this revenue and this sum of quotas earns the team bonus.
    pub fn is_team_there(&self, revenue: Money, quota: Money) -> bool {
        let share = self.team.map_or(f64::INFINITY, |(share, _)| share);
        quota > Money::ZERO && revenue >= quota.share(share)
    }

    /// Adds what a month earns to `parts`: the parts of [`PayPlan::parts`] without the base, up to the cap.
    pub fn earn(&self, month: &Month, parts: &mut Vec<Money>) {
        let before = parts.len();
        let when = |holds: bool, amount: Money| if holds { amount } else { Money::ZERO };
        parts.extend(self.soft.map(|(kpi, at_least, amount)| {
            let done = month.count(kpi) as f64 * f64::from(month.length);
            when(done >= at_least * f64::from(month.days), month.part(amount))
        }));
        let mut shared = Money::ZERO;
        parts.extend(self.commissions.iter().map(|rates| {
            let (earned, of_split) = (rates.earn(month), rates.of_split(month));
            shared += of_split;
            earned - of_split
        }));
        parts.extend(self.has_split.then_some(shared));
        parts.extend(
            self.tail.map(|(on, rate)| month.tail[usize::from(on == Act::Margin)].share(rate)),
        );
        let bonus = |&(act, amount): &(Act, Money)| Money(amount.0 * month.count(act));
        parts.extend(self.bonuses.iter().map(bonus));
        parts.extend(self.team.map(|(_, amount)| when(month.is_team_there, month.part(amount))));
        parts.extend(self.contest.map(|(_, amount)| when(month.is_among_best, month.part(amount))));
        if let Some(cap) = self.cap {
            let all: Money = parts[before..].iter().copied().sum();
            parts.push(Money((month.part(cap) - all).0.min(0)));
        }
    }

    /// Everything that a month earns beside the base, with the draw of somebody who owes nothing.
    pub fn variable(&self, month: &Month) -> Money {
        let mut parts = Vec::new();
        self.earn(month, &mut parts);
        self.settle(month, Money::ZERO, &mut Debt::default(), &mut parts);
        parts.into_iter().sum()
    }

    /// The largest leap in commission, margin being `margin` of revenue, where a retroactive step is reached
    /// in a full month of `quota`: attainment and amount.
    pub fn cliff(&self, quota: Money, margin: f64) -> Option<(f64, Money)> {
        let leap = |rates: &Rates, at: usize| {
            let (from, rate) = rates.steps[at];
            let basis = quota.share(from).0 as f64;
            let basis = if rates.on == Act::Margin { basis * margin } else { basis };
            (from, Money(libm::round(basis * (rate - rates.steps[at - 1].1)) as i64))
        };
        let retroactive = self.commissions.iter().filter(|rates| rates.is_retroactive);
        let leaps =
            retroactive.flat_map(|rates| (1..rates.steps.len()).map(move |at| leap(rates, at)));
        leaps.max_by_key(|&(_, amount)| amount)
    }
}

impl Rates {
    /// What of the commission of a month is due to deals handed over, which are new business.
    fn of_split(&self, month: &Month) -> Money {
        let place = match self.on {
            Act::Cash => 2,
            on => usize::from(on == Act::Margin),
        };
        let (split, basis) = (month.split[place], month.basis(self.on, self.of));
        if split == Money::ZERO || basis == 0 || self.of == Business::Repeat {
            return Money::ZERO;
        }
        self.earn(month).share(split.0 as f64 / basis as f64)
    }

    /// Commission of a month.
    pub(super) fn earn(&self, month: &Month) -> Money {
        let basis = month.basis(self.on, self.of) as f64;
        let sold = month.attained(self.on, self.of);
        let starts = |step: &(f64, f64)| match month.quota {
            _ if step.0 == 0.0 => Some(Money::ZERO),
            Money::ZERO => None,
            quota => Some(quota.share(step.0)),
        };
        if sold <= Money::ZERO || basis <= 0.0 {
            return Money::ZERO;
        }
        if self.is_retroactive {
            let is_reached = |step: &&(f64, f64)| starts(step).is_some_and(|from| sold >= from);
            let rate = self.steps.iter().rev().find(is_reached).map_or(0.0, |step| step.1);
            return Money(libm::round(basis * rate) as i64);
        }
        let mut earned = 0.0;
        for (at, step) in self.steps.iter().enumerate() {
            let Some(from) = starts(step).filter(|&from| from < sold) else { break };
            let until = self.steps.get(at + 1).and_then(starts).map_or(sold, |end| end.min(sold));
            earned += step.1 * (until - from).0 as f64;
        }
        Money(libm::round(earned * basis / sold.0 as f64) as i64)
    }
}

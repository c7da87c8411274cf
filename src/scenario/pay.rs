//! Pay plans: what the work of a pay period earns beside the base, as a pure function of what was done.
//!
//! The pay period is the calendar month or quarter. What a plan states for it (soft salary and its goal, team
//! bonus, contest, cap, draw) counts in proportion to the days on which the seat was filled, as the base does; the quota
//! comes in already so. Whatever comes to more than the cap is taken off again as a part of its own, so that the
//! parts always add up to the pay.

mod incentive;
mod recovery;

pub use recovery::{Clawback, Debt, Draw};

use super::quantity::{Draws, Quantity};
use crate::units::Money;

/// What a plan may count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Touches made.
    Touch,
    /// Touches that moved the deal.
    EffectiveTouch,
    /// Deals given to another role, those dropped on the way included.
    HandOff,
    /// First sales to an account.
    Sale,
    /// Orders of customers.
    Order,
    /// Value of sales and orders.
    Revenue,
    /// Margin of sales and orders.
    Margin,
    /// Customers' payments for sales and orders.
    Cash,
    /// Deals that the rep brought into a stage.
    Entered(usize),
}

/// How often a plan pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    /// At the end of each calendar month.
    #[default]
    Month,
    /// At the end of March, June, September and December.
    Quarter,
}

impl PayPeriod {
    /// Months of the period.
    pub fn months(self) -> u32 {
        match self {
            PayPeriod::Month => 1,
            PayPeriod::Quarter => 3,
        }
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            PayPeriod::Month => "month",
            PayPeriod::Quarter => "quarter",
        }
    }
}

/// Most roles that share in a sale beside the one that signs.
pub const MOST_GIVERS: usize = 4;

/// What is paid beside the base (TOML: `[roles.NAME.pay]`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PayPlan {
    /// How often it pays; goals, amounts and the cap are for this period.
    pub every: PayPeriod,
    /// Salary that is paid if a goal is met.
    pub soft: Option<SoftSalary>,
    /// Shares of what was sold.
    pub commissions: Vec<Commission>,
    /// Amounts for each act.
    pub bonuses: Vec<Bonus>,
    /// Amount for each rep when the role meets its quotas.
    pub team: Option<TeamBonus>,
    /// Amount for the best.
    pub contest: Option<Contest>,
    /// Most that all of this may come to in a pay period, major units.
    pub cap: Option<Quantity>,
    /// What such a rep is paid elsewhere a month, base and all, major units; no part of the pay.
    pub market: Option<Quantity>,
    /// Share of a sale that is credited to the rep of this role who handed the deal over, 0 to 1.
    pub split: Option<Quantity>,
    /// Share of what customers buy after they were handed over.
    pub tail: Option<Tail>,
    /// Commission that is taken back.
    pub clawback: Option<Clawback>,
    /// Advance on commission.
    pub draw: Option<Draw>,
}

/// Tail commission: a share of the orders of customers whom the rep won and handed over to another role, or whose first
/// deal the rep was the first to hand over.
#[derive(Clone, Debug, PartialEq)]
pub struct Tail {
    /// [`Act::Revenue`] or [`Act::Margin`].
    pub on: Act,
    /// Share of it.
    pub rate: Quantity,
    /// Days after the hand-over of the customer, or after the first sale, in which orders count.
    pub days: Quantity,
}

/// Soft salary: paid for a month in which a goal is met.
#[derive(Clone, Debug, PartialEq)]
pub struct SoftSalary {
    /// Amount a month, major units.
    pub amount: Quantity,
    /// What is counted.
    pub kpi: Act,
    /// Least number (major units for money) a month.
    pub at_least: Quantity,
}

/// Commission: a share of what was sold, by attainment of the month's quota if it has steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Commission {
    /// [`Act::Revenue`], [`Act::Margin`] or [`Act::Cash`].
    pub on: Act,
    /// Whose purchases count. The attainment is that of first sales for a commission on new business, else that of all
    /// purchases; a commission on cash goes by the cash of the period as a share of the quota, the others by its
    /// revenue.
    pub of: Business,
    /// Share below the first step.
    pub rate: Quantity,
    /// Attainment (1 = the quota) from which a share holds, ascending.
    pub steps: Vec<(f64, Quantity)>,
    /// Whether the share of the step that was reached holds for everything sold in the month; else only for
    /// what lies above the step.
    pub is_retroactive: bool,
}

/// What a commission is paid for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Business {
    /// Sales and orders.
    #[default]
    All,
    /// First sales to an account.
    New,
    /// Orders of customers.
    Repeat,
}

/// An amount for each act.
#[derive(Clone, Debug, PartialEq)]
pub struct Bonus {
    /// What is counted.
    pub each: Act,
    /// Amount, major units.
    pub amount: Quantity,
}

/// An amount for each rep of the role when all together reach a share of the sum of their quotas.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamBonus {
    /// Share of the sum.
    pub at_least: Quantity,
    /// Amount a rep and month, major units.
    pub amount: Quantity,
}

/// An amount for those with the most revenue of the month; of equals the first seat wins.
#[derive(Clone, Debug, PartialEq)]
pub struct Contest {
    /// How many win.
    pub top: u32,
    /// Amount for each of them, major units.
    pub amount: Quantity,
}

/// A part of the pay of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayPart {
    /// The base.
    Base,
    /// Soft salary.
    Soft,
    /// A commission, by its place, without what deals handed over bring.
    Commission(usize),
    /// The part of all commissions that is due to deals handed over.
    Split,
    /// Tail commission.
    Tail,
    /// A bonus for each act, by its place.
    Bonus(usize),
    /// Team bonus.
    TeamBonus,
    /// Contest.
    Contest,
    /// What the cap takes off: never above 0.
    Cap,
    /// Commission taken back: never above 0.
    Clawback,
    /// Advances on commission less what was recovered of them.
    Draw,
}

impl PayPlan {
    /// Whether nothing is paid beside the base.
    pub fn is_empty(&self) -> bool {
        self.parts().len() == 1
    }

    /// The parts of the pay, the base first and the cap last.
    pub fn parts(&self) -> Vec<PayPart> {
        let mut parts = vec![PayPart::Base];
        parts.extend(self.soft.iter().map(|_| PayPart::Soft));
        parts.extend((0..self.commissions.len()).map(PayPart::Commission));
        parts.extend(self.split.iter().map(|_| PayPart::Split));
        parts.extend(self.tail.iter().map(|_| PayPart::Tail));
        parts.extend((0..self.bonuses.len()).map(PayPart::Bonus));
        parts.extend(self.team.iter().map(|_| PayPart::TeamBonus));
        parts.extend(self.contest.iter().map(|_| PayPart::Contest));
        parts.extend(self.cap.iter().map(|_| PayPart::Cap));
        parts.extend(self.clawback.iter().map(|_| PayPart::Clawback));
        parts.extend(self.draw.iter().map(|_| PayPart::Draw));
        parts
    }

    /// Whether it asks what became of single sales after they were made, or who else took part in them.
    pub fn follows_sales(&self) -> bool {
        let has_cash = self.commissions.iter().any(|commission| commission.on == Act::Cash);
        has_cash || self.split.is_some() || self.tail.is_some() || self.clawback.is_some()
    }

    /// The plan without one of its parts; the base is none of them. A bonus stays and pays nothing.
    pub fn without(&self, part: PayPart) -> PayPlan {
        let mut plan = self.clone();
        match part {
            PayPart::Base => {}
            PayPart::Soft => plan.soft = None,
            PayPart::Commission(at) => drop(plan.commissions.remove(at)),
            // What it counts stays counted: the day is played in the same order.
            PayPart::Bonus(at) => plan.bonuses[at].amount = Quantity::Known(0.0),
            PayPart::TeamBonus => plan.team = None,
            PayPart::Contest => plan.contest = None,
            PayPart::Cap => plan.cap = None,
            PayPart::Split => plan.split = None,
            PayPart::Tail => plan.tail = None,
            PayPart::Clawback => plan.clawback = None,
            PayPart::Draw => plan.draw = None,
        }
        plan
    }

    /// Everything that it counts.
    pub fn acts(&self) -> impl Iterator<Item = Act> {
        let soft = self.soft.iter().map(|soft| soft.kpi);
        let commissions = self.commissions.iter().map(|commission| commission.on);
        soft.chain(commissions).chain(self.bonuses.iter().map(|bonus| bonus.each))
    }

    /// Shares of quota at which revenue, whoever it comes from, changes something, ascending, each once.
    pub fn thresholds(&self, draws: Draws) -> Vec<f64> {
        let by_all = |of: &&Commission| of.on != Act::Cash && of.of != Business::New;
        let by_revenue = self.commissions.iter().filter(by_all);
        let steps = by_revenue.flat_map(|commission| &commission.steps);
        let team = self.team.iter().map(|team| team.at_least.at(draws));
        let mut all: Vec<f64> = steps.map(|&(from, _)| from).chain(team).collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        all
    }
}

/// A plan in which every number is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    soft: Option<(Act, f64, Money)>,
    commissions: Vec<Rates>,
    bonuses: Vec<(Act, Money)>,
    team: Option<(f64, Money)>,
    contest: Option<(usize, Money)>,
    cap: Option<Money>,
    has_split: bool,
    tail: Option<(Act, f64)>,
    has_clawback: bool,
    draw: Option<(Money, bool)>,
}

#[derive(Clone, Debug, PartialEq)]
struct Rates {
    on: Act,
    of: Business,
    /// The share below the first step stands at 0.
    steps: Vec<(f64, f64)>,
    is_retroactive: bool,
}

/// What one seat did in a pay period: a month, if nothing else is stated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Month<'a> {
    /// Days on which it was filled.
    pub days: u32,
    /// Days of the period.
    pub length: u32,
    /// Touches made.
    pub touches: u64,
    /// Of those, touches that moved the deal.
    pub effective: u64,
    /// Deals handed over.
    pub handed: u64,
    /// First sales.
    pub sales: u64,
    /// Orders of customers.
    pub orders: u64,
    /// Revenue of both.
    pub revenue: Money,
    /// Margin of both.
    pub margin: Money,
    /// Of these, revenue and margin of the orders.
    pub repeat: [Money; 2],
    /// Customers' payments that came in for its sales and orders.
    pub cash: Money,
    /// Of these, payments for orders.
    pub repeat_cash: Money,
    /// Of revenue, margin and cash, what deals brought that it handed over.
    pub split: [Money; 3],
    /// Revenue and margin of the orders of customers whom it handed over.
    pub tail: [Money; 2],
    /// Quota of the days on which it was filled.
    pub quota: Money,
    /// Deals brought into each stage; may be empty if no plan counts any.
    pub entered: &'a [u32],
    /// The role reached the share of its quotas that the team bonus asks for.
    pub is_team_there: bool,
    /// It is among the best of the month.
    pub is_among_best: bool,
}

impl Month<'_> {
    /// How often something was done; money in minor units.
    fn count(&self, act: Act) -> i64 {
        match act {
            Act::Touch => self.touches as i64,
            Act::EffectiveTouch => self.effective as i64,
            Act::HandOff => self.handed as i64,
            Act::Sale => self.sales as i64,
            Act::Order => self.orders as i64,
            Act::Revenue => self.revenue.0,
            Act::Margin => self.margin.0,
            Act::Cash => self.cash.0,
            Act::Entered(stage) => self.entered.get(stage).map_or(0, |&count| i64::from(count)),
        }
    }

    /// What a commission is a share of, minor units.
    fn basis(&self, on: Act, of: Business) -> i64 {
        let repeat = match on {
            Act::Cash => self.repeat_cash.0,
            on => self.repeat[usize::from(on == Act::Margin)].0,
        };
        match of {
            Business::All => self.count(on),
            Business::New => self.count(on) - repeat,
            Business::Repeat => repeat,
        }
    }

    /// What counts towards the steps of a commission. Orders, subscriptions and whatever else old customers pay do not
    /// fill a quota of new business.
    fn attained(&self, on: Act, of: Business) -> Money {
        let (all, repeat) = match on {
            Act::Cash => (self.cash, self.repeat_cash),
            _ => (self.revenue, self.repeat[0]),
        };
        if of == Business::New { all - repeat } else { all }
    }

    /// The part of a monthly amount for the days on which the seat was filled.
    fn part(&self, amount: Money) -> Money {
        Money(amount.0 * i64::from(self.days) / i64::from(self.length.max(1)))
    }
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
    fn earn(&self, month: &Month) -> Money {
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

/// A row of a payout curve: what a full month pays at an attainment.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Payout {
    /// Share of quota sold.
    pub attainment: f64,
    /// Base, major units.
    pub base: f64,
    /// What the plan adds, major units.
    pub variable: f64,
}

/// What a full month of `base` and `quota` pays from 0 to 150 % of attainment, a row a percent, when margin is `margin` of
/// revenue and the whole role attains the same. A soft salary whose goal is not money counts as met; bonuses
/// for each act and the contest, which do not hang on attainment, are left out; a commission on new or on repeat
/// business counts as if all were such.
pub fn payout_curve(terms: &Terms, base: Money, quota: Money, margin: f64) -> Vec<Payout> {
    let mut terms = terms.clone();
    (terms.contest, terms.bonuses) = (None, Vec::new());
    terms.commissions.iter_mut().for_each(|rates| rates.of = Business::All);
    if let Some((kpi, at_least, _)) = &mut terms.soft
        && !matches!(kpi, Act::Revenue | Act::Margin)
    {
        *at_least = 0.0;
    }
    let at = |percent: u32| {
        let attainment = f64::from(percent) / 100.0;
        let revenue = quota.share(attainment);
        let month = Month {
            days: 1,
            length: 1,
            revenue,
            margin: revenue.share(margin),
            cash: revenue,
            quota,
            is_team_there: terms.is_team_there(revenue, quota),
            ..Month::default()
        };
        let variable = terms.variable(&month).major();
        Payout { attainment, base: base.major(), variable }
    };
    (0..=150).map(at).collect()
}

//! What a pay plan states.

use crate::scenario::quantity::{Draws, Quantity};

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

/// Commission on a first sale is taken back when the customer leaves, or does not pay the rest, soon after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Clawback {
    /// Days after the sale in which that counts.
    pub within_days: Quantity,
    /// Share of the commission that is taken back, 0 to 1.
    pub share: Quantity,
}

/// Draw: an advance on commission, where that comes to less.
#[derive(Clone, Debug, PartialEq)]
pub struct Draw {
    /// Amount that commission is filled up to in a pay period, major units.
    pub amount: Quantity,
    /// Whether the advance is recovered from later commissions that come to more.
    pub is_recoverable: bool,
}

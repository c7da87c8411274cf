//! What pay plans came to.

use crate::scenario::pay::{PayPeriod, Payout};
use crate::study::method::spread::{Mean, Spread};
use serde::Serialize;

/// What pay plans came to; money in major units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PayFinding {
    /// Base pay of all roles over the run.
    pub base: Spread,
    /// What plans added to it.
    pub variable: Spread,
    /// Pay of all roles / revenue, ratio of means; `None` without revenue.
    pub cost_of_sales: Option<f64>,
    /// Pay of all roles for each sale, ratio of means; `None` without sales.
    pub per_sale: Option<f64>,
    /// What plans added by period, mean.
    pub variable_by_period: Vec<Mean>,
    /// Roles that are paid; their pay sums to the pay in all.
    pub roles: Vec<PayRow>,
}

/// A role that is paid.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PayRow {
    /// Name of the role.
    pub role: String,
    /// Pay period of the plan.
    pub every: PayPeriod,
    /// Pay of the role over the run.
    pub pay: Mean,
    /// Of that, what the plan added to the base.
    pub variable: Mean,
    /// Pay of a rep-month, by the month; `None` if the run holds none, or there is neither a plan nor a market.
    pub month: Option<Spread>,
    /// What such a rep is paid elsewhere, and who is paid less; `None` if it is not stated.
    pub market: Option<MarketRow>,
    /// Mean monthly pay of the rep who is paid best in a replication, and of the one who is paid worst.
    pub ends: Option<[Mean; 2]>,
    /// Monthly pay of each seat; seats without a rep-month are left out.
    pub reps: Vec<RepPay>,
    /// Attainment of the quota of the pay period; `None` without quota.
    pub attainment: Option<Attainment>,
    /// What a full month pays from 0 to 150 % of the quota, a row a percent, by arithmetic; empty without quota.
    pub payout: Vec<Payout>,
    /// Parts of the pay over the run; they sum to it.
    pub parts: Vec<PartRow>,
    /// Draws and clawbacks that people owe at the end of the run or still owed when they left; `None` if the plan has
    /// neither.
    pub unrecovered: Option<Mean>,
}

/// Pay beside what is paid elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarketRow {
    /// What such a rep is paid elsewhere a month.
    pub pay: Mean,
    /// Share of the rep-months that are paid less.
    pub under: Mean,
}

/// Monthly pay of a seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepPay {
    /// Name of the person, or of the seat.
    pub name: String,
    /// Whether the seat is filled during the run by a hiring wave.
    pub is_hired: bool,
    /// Pay of a rep-month.
    pub month: Spread,
}

/// How quotas are attained, over rep-months.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attainment {
    /// Revenue / quota, mean over rep-months.
    pub mean: f64,
    /// Share of the rep-months from 0 to 10 % of the quota, from 10 to 20 % and so on to 300 %; the last is
    /// 300 % and more.
    pub shares: Vec<f64>,
    /// Thresholds of the plan, and the quota itself, ascending.
    pub thresholds: Vec<Threshold>,
}

/// A share of quota, and who gets there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Threshold {
    /// Share of the month's quota.
    pub from: f64,
    /// Share of the rep-months that reach it.
    pub reached: f64,
    /// Whether the plan pays something from there on; the quota itself is told in any case.
    pub is_paid: bool,
}

/// A part of the pay.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartRow {
    /// Which: base, soft, commission, split, tail, bonus, team_bonus, contest, cap, clawback, or draw.
    pub part: &'static str,
    /// What it is paid for, in the words of the file: `margin`, `effective_touch`, `entered proposal`.
    pub of: Option<String>,
    /// What it cost over the run; what a cap or a clawback took off is below 0.
    pub cost: Mean,
}

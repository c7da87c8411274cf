//! The numbers that follow from a scenario by arithmetic.

use crate::scenario::pay::{PayPeriod, Payout};
use serde::Serialize;

/// What follows from a scenario by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Implied {
    /// Working time that the orders of customers ask for, by segment where they take any.
    pub orders: Vec<OrderLoad>,
    /// Share of first contacts that end in a signature, 0 to 1, over all segments: of the deals that enter at the first
    /// stage at which any does, with the odds of their segments, channels and people, and the need and solvency of their segments.
    pub conversion: f64,
    /// Share of first contacts that say "not now", wake in the pool within the run while they remember the last regular
    /// contact, and are signed then.
    pub conversion_later: f64,
    /// Where deals come from, and where they enter.
    pub sources: Vec<ImpliedSource>,
    /// Stages in order, for all deals that come through them.
    pub stages: Vec<ImpliedStage>,
    /// Touches spent on first contacts per deal won of them, at once or out of the pool, on lost deals included.
    pub touches_per_won: f64,
    /// Rep hours spent on first contacts per deal won of them, at once or out of the pool, on lost deals included.
    pub hours_per_won: f64,
    /// Mean days from first contact to signature of a deal won of them, without waiting for reps; from the need of one
    /// that wakes in the pool.
    pub days_to_signature: f64,
    /// The same to the advance.
    pub days_to_sale: f64,
    /// Leads that channels bring per month, before trend and season.
    pub leads_per_month: f64,
    /// Roles in order.
    pub roles: Vec<ImpliedRole>,
    /// Segments in order.
    pub segments: Vec<ImpliedSegment>,
    /// Roles with a pay plan and a quota.
    pub payouts: Vec<ImpliedPayouts>,
}

/// What a pay plan pays by attainment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedPayouts {
    /// Name of the role.
    pub role: String,
    /// Pay period of the plan.
    pub every: PayPeriod,
    /// Quota of a period, major units.
    pub quota: f64,
    /// Margin of the sales, as a share of their value.
    pub margin: f64,
    /// A full period, from 0 to 150 % of the quota, a row a percent.
    pub curve: Vec<Payout>,
}

/// Deals of a segment from one source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedSource {
    /// What brings them.
    #[serde(flatten)]
    pub from: Origin,
    /// Name of the segment.
    pub segment: String,
    /// Name of the stage at which they enter.
    pub enters: String,
    /// Deals a month: those that a role's free hours and the base allow, the leads of a channel, those that wake in the
    /// pool while they remember the last regular contact, those open at the start spread over the run.
    pub deals_per_month: f64,
    /// Share of them that end in a signature, with the odds of the channel.
    pub conversion: f64,
}

/// What brings deals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "source", content = "name", rename_all = "snake_case")]
pub enum Origin {
    /// People of a role call accounts.
    Prospecting(String),
    /// Leads of a channel.
    Channel(String),
    /// Clients whose need arises after a "not now".
    Pool,
    /// Deals open at the start.
    Open,
}

/// A stage by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedStage {
    /// Name.
    pub name: String,
    /// Share of deals entering it that leave it forwards, 0 to 1; those that lack the need or money
    /// it asks for do not, nor do those dropped on the way from another role.
    pub convert: f64,
    /// Share of deals entering it that are dropped on the way from another role.
    pub dropped: f64,
    /// Deals that come to it, as a share of all that enter the process anywhere.
    pub reached: f64,
    /// Mean touches per deal entering it.
    pub touches: f64,
    /// Mean rep hours per deal entering it.
    pub hours: f64,
    /// Mean days that a deal won through it spends there, without waiting for reps, the delay of a hand-over included; where
    /// a deal enters, from its first contact there.
    pub days: f64,
}

/// A role by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedRole {
    /// Name.
    pub name: String,
    /// Present and hired people.
    pub seats: f64,
    /// Selling hours per month of all of them, net of vacation and sickness.
    pub selling_hours_per_month: f64,
    /// Hours per month that it spends on inbound leads, as they are routed.
    pub inbound_hours_per_month: f64,
    /// Hours per month that it spends on deals from prospecting, its own and those handed over to it, as
    /// far as the base bears them.
    pub prospected_hours_per_month: f64,
    /// First contacts per month that its free hours allow, if it prospects.
    pub contacts_per_month: f64,
    /// Hours needed divided by hours there are.
    pub load: f64,
}

/// A segment by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedSegment {
    /// Name.
    pub name: String,
    /// Share of its deals that end in a signature, wherever they enter, with the segment's odds, need and solvency.
    pub conversion: f64,
    /// Share of its deals that end in a refusal.
    pub refused: f64,
    /// First contacts per month, evenly through the run, that leave accounts to call till its end: who is refused or dropped
    /// at a hand-over rests, who says "not now" is in the pool, and who signs or is closed does not come back.
    /// `None` if nothing limits it.
    pub ceiling_contacts_per_month: Option<f64>,
}

/// Working time that the orders and the care of a segment's customers ask for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderLoad {
    /// Segment.
    pub segment: String,
    /// Role that serves them, if customers move to one.
    pub role: Option<String>,
    /// Hours of an order.
    pub hours: f64,
    /// Hours of orders a month for a hundred customers.
    pub of_a_hundred: f64,
    /// Hours of care a month for a hundred customers.
    pub care_of_a_hundred: f64,
}

//! The market: kinds of accounts with their finite bases, and the channels that bring leads.

use super::customers::Customers;
use super::products::ProductShare;
use super::quantity::{Quantity, Span, Varying};
use super::{RoleId, Scenario, SegmentId, Stage, StageId};

/// A kind of account (TOML: `[segments.NAME]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Name as in the file.
    pub name: String,
    /// Accounts that exist at the start, 0 to 10^9. What nobody has touched costs nothing.
    pub accounts: Quantity,
    /// New accounts that appear, per day.
    pub inflow_per_day: Quantity,
    /// Region in which its accounts lie, if stated.
    pub region: Option<String>,
    /// Products that its deals are for; shares sum to 1. Empty if the scenario has no products.
    pub products: Vec<ProductShare>,
    /// Value of a deal, major units of money; has no meaning if every product has a price.
    pub deal_value: Varying,
    /// Share of the deal value left after the cost of what was sold, 0 to 1.
    pub margin: Quantity,
    /// Whether the file states it; otherwise it is all of the value.
    pub states_margin: bool,
    /// Odds multiplier of each stage (one entry a stage), `odds` and `stage_odds` multiplied.
    pub stage_odds: Vec<Quantity>,
    /// How long a refused client needs until a call is welcome again.
    pub cool_off: Span,
    /// Days after the loss on which reps call the account again; none = when it has cooled off.
    pub call_again_days: Option<Quantity>,
    /// Probability that a refusal closes the account for ever.
    pub closed_share: Quantity,
    /// The same for an account called before its cool-off ended.
    pub premature_closed_share: Quantity,
    /// Odds multiplier for each refusal that the account carries; 1 = none.
    pub fatigue: Quantity,
    /// Odds multiplier for an account called before its cool-off ended.
    pub premature: Quantity,
    /// Share of accounts that have a need at present, asked at the stages that ask it.
    pub need: Quantity,
    /// Share of accounts that can pay, asked at the stages that ask it.
    pub solvent: Quantity,
    /// What becomes of a "not now".
    pub pool: Pool,
    /// What becomes of who has bought; none = nothing more.
    pub customers: Option<Customers>,
}

impl Segment {
    /// Whether refusals wear its accounts out: some are closed for ever, or are less willing after each.
    pub fn wears_out(&self) -> bool {
        let (none, one) = (Quantity::Known(0.0), Quantity::Known(1.0));
        let closes = self.closed_share != none || self.premature_closed_share != none;
        closes || self.fatigue != one || self.premature != one
    }
}

/// The pool of accounts that said "not now".
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    /// Mean days until a need arises (exponential).
    pub need_every_days: Quantity,
    /// Days between regular contacts.
    pub contact_every_days: Quantity,
    /// How long a client remembers the last contact, drawn anew for each need.
    pub remembers: Span,
    /// Whether the scenario says so, or it is the default.
    pub says_remembers: bool,
    /// Hours of a regular contact.
    pub contact_hours: Quantity,
    /// Stage at which a need that was met in time becomes a deal.
    pub warm_stage: StageId,
}

impl Scenario {
    /// Whether a role serves customers, if there are any.
    pub fn keeps_customers(&self, role: RoleId) -> bool {
        let has_customers = self.segments.iter().any(|segment| segment.customers.is_some());
        has_customers && self.roles[role].serves_customers
    }

    /// Whether some deal is lost as "not now", so that its account joins the pool.
    pub fn has_pool(&self) -> bool {
        let no = Quantity::Known(0.0);
        let keeps =
            |stage: &Stage| stage.asks_need || stage.asks_solvent || stage.lost.not_now != no;
        self.stages.iter().any(keeps)
    }

    /// Segments with a pool of whose clients the scenario does not say how long they remember a contact.
    pub fn assumed_memories(&self) -> impl Iterator<Item = &Segment> {
        let has_pool = self.has_pool();
        self.segments.iter().filter(move |segment| has_pool && !segment.pool.says_remembers)
    }
}

/// A source of inbound leads (TOML: `[channels.NAME]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Name as in the file.
    pub name: String,
    /// Where the number of leads comes from.
    pub source: ChannelSource,
    /// Relative change of the rate per month, compounded daily; 0 = none.
    pub trend_per_month: Quantity,
    /// Factor by month of the year, January first; mean 1.
    pub season: [f64; 12],
    /// Factor by weekday, Monday first; mean 1.
    pub weekday: [f64; 7],
    /// Variance of a day's leads divided by its mean: 1 = Poisson, above 1 = negative binomial.
    pub dispersion: Quantity,
    /// Segments that the leads belong to; shares sum to 1.
    pub mix: Vec<Share>,
    /// Products that its leads are for; shares sum to 1. Empty = those of the segment.
    pub products: Vec<ProductShare>,
    /// Odds multiplier on every stage (quality).
    pub odds: Quantity,
    /// Cost per lead, major units.
    pub cost_per_lead: Quantity,
    /// A monthly budget with diminishing returns, if stated.
    pub budget: Option<Budget>,
    /// Days of waiting for the first touch in which the odds of the first stage halve; infinite = none.
    pub half_life_days: Quantity,
    /// Stage at which its leads enter.
    pub enters: StageId,
    /// Role that answers, if the file names one; otherwise the first that answers inbound.
    pub to: Option<RoleId>,
    /// First day on which the channel works, from the start of the run.
    pub from_day: u32,
    /// First day on which it no longer works.
    pub until_day: u32,
}

/// Where a channel's leads come from.
#[derive(Clone, Debug, PartialEq)]
pub enum ChannelSource {
    /// A mean number of leads per day.
    Inflow {
        /// Mean leads per calendar day before trend, season and weekday.
        leads_per_day: Quantity,
    },
    /// Exact daily counts from history, from day 0 on, with none before the channel's first day; days past the end have none.
    Counts(Vec<u32>),
    /// Referrals of the promoters among present customers, by their own net promoter score.
    Promoters {
        /// Leads that each brings per calendar day.
        leads_per_promoter_day: Quantity,
    },
    /// Referrals: customers won so far × share of promoters × leads per promoter.
    Referrals {
        /// Share of customers who recommend, 0 to 1.
        promoters: Quantity,
        /// Leads per promoter and day.
        leads_per_promoter_day: Quantity,
        /// Customers at the start, who may recommend too.
        customers_at_start: Quantity,
    },
}

/// A budget whose leads grow as (budget / reference)^elasticity.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// Spent per month, major units.
    pub per_month: Quantity,
    /// Budget at which the stated number of leads comes.
    pub reference: Quantity,
    /// Elasticity of leads to budget, 0 to 1; below 1 = diminishing returns.
    pub elasticity: Quantity,
}

/// A share of a mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Which segment.
    pub segment: SegmentId,
    /// Share of the mix, 0 to 1.
    pub share: f64,
}

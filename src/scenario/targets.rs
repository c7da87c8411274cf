//! What is to be reached, and the deals that are open at the start.

use super::{ProductId, RoleId, SegmentId, StageId};
use crate::units::Money;

/// A quantity to reach, for a scope, between two days (TOML: `[targets.NAME]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Name as in the file.
    pub name: String,
    /// What is counted.
    pub measure: Measure,
    /// For whom.
    pub scope: Scope,
    /// Least value that meets the target: count, or major units of money. A growth target is held here
    /// as the amount that the growth comes to.
    pub at_least: f64,
    /// The growth over last year that the user stated (1 = +100 %), if it is a growth target.
    pub growth: Option<f64>,
    /// First day that counts.
    pub from_day: u32,
    /// Day by whose end it must be reached; below the horizon.
    pub by_day: u32,
}

/// What a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Sales: contracts signed with the advance received, count.
    Sales,
    /// Revenue: value of those sales.
    Revenue,
    /// Contracts signed, value.
    Bookings,
    /// Cash received.
    Cash,
    /// Margin of the sales.
    Margin,
    /// Margin less all costs.
    Profit,
    /// Accounts that became customers, count.
    NewCustomers,
    /// Deals that entered a stage, count ("potential deals").
    Reached(StageId),
}

impl Measure {
    /// What the file calls it.
    pub fn key(self) -> &'static str {
        match self {
            Measure::Sales => "sales",
            Measure::Revenue => "revenue",
            Measure::Bookings => "bookings",
            Measure::Cash => "cash",
            Measure::Margin => "margin",
            Measure::Profit => "profit",
            Measure::NewCustomers => "new_customers",
            Measure::Reached(_) => "reached",
        }
    }

    /// Whether it is an amount of money rather than a count.
    pub fn is_money(self) -> bool {
        !matches!(self, Measure::Sales | Measure::NewCustomers | Measure::Reached(_))
    }
}

/// For whom a target counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The whole department.
    Department,
    /// Every rep of a role (or of all, if `None`) must reach it.
    EachRep(Option<RoleId>),
    /// A role together.
    Role(RoleId),
    /// A segment.
    Segment(SegmentId),
    /// A product.
    Product(ProductId),
}

/// A deal (or several alike) open at the start (TOML: `[[deals]]`).
#[derive(Clone, Debug, PartialEq)]
pub struct StartingDeal {
    /// How many alike.
    pub count: u32,
    /// Stage that it is in.
    pub stage: StageId,
    /// Steps of that stage already settled.
    pub steps_done: u16,
    /// Days since its last touch: the wait for the next is drawn given that it has lasted this long.
    pub age_days: u32,
    /// Days since its first contact, counted into its cycle length.
    pub since_first_contact_days: u32,
    /// Segment.
    pub segment: SegmentId,
    /// Product, if stated; otherwise drawn by the shares of the segment.
    pub product: Option<ProductId>,
    /// Value if known.
    pub value: Option<Money>,
    /// Owner: role and index of the rep in it; `None` = routed.
    pub owner: Option<(RoleId, usize)>,
}

//! The checked scenario: a sales department as a value that the engine can believe.
//!
//! Past this border nothing is optional, stringly typed, negative or unknown. Every number is either
//! known or *unknown* (a range that the user does not know exactly, drawn once per replication); a
//! quantity that varies from case to case is a [`Varying`].
//!
//! How it is written the [`language`](crate::language) knows, what to think of it the [`review`](crate::review); here
//! are only values, and what follows from them by their own arithmetic: whose a deal is, what a plan pays, what is
//! believed of a number.

pub mod behaviour;
mod belief;
pub mod customers;
pub mod market;
pub mod money;
pub(crate) mod ownership;
pub mod pay;
pub mod people;
pub mod process;
pub mod products;
pub mod quantity;
pub mod targets;
mod variation;
mod worth;

pub use behaviour::{Behaviour, Habit};
pub use belief::middle;
pub use customers::{Care, Churn, Customers, Loyalty, NetPromoters, Reason, Subscription, WinBack};
pub use market::{Budget, Channel, ChannelSource, Pool, Segment, Share};
pub use money::{History, Overheads};
pub use pay::{PayPart, PayPlan};
pub use people::{
    Away, Dismissal, Head, Hire, LeadCap, LeadPeriod, Leaver, Management, Mood, Priority, Ramp,
    RampActs, RampShape, Rep, Rivalry, Role, Routing, Training, vacation_a_year,
};
pub use process::{ClosingCalendar, CycleFit, LossMix, Patience, SaleTerms, Stage, Touch};
pub use products::{CrossSell, Product, ProductShare};
pub use quantity::{Belief, Draws, Quantity, Span, SpanUnit, Unknown, Varying};
pub use targets::{Measure, Scope, StartingDeal, Target};

use crate::calendar::Calendar;
use crate::messages::Lang;

/// Index of a segment in [`Scenario::segments`].
pub type SegmentId = usize;
/// Index of a product in [`Scenario::products`].
pub type ProductId = usize;
/// Index of a channel in [`Scenario::channels`].
pub type ChannelId = usize;
/// Index of a stage in [`Scenario::stages`].
pub type StageId = usize;
/// Index of a role in [`Scenario::roles`].
pub type RoleId = usize;

/// A sales department and the question put to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Short name; the file's stem unless stated.
    pub name: String,
    /// The question that the scenario answers, in the user's words.
    pub question: String,
    /// Sign or code of the currency, as the user writes it.
    pub currency: String,
    /// Language of pages and charts, if one is stated.
    pub lang: Option<Lang>,
    /// Days of the run.
    pub calendar: Calendar,
    /// Kinds of accounts.
    pub segments: Vec<Segment>,
    /// What is sold; empty = deals are of one kind.
    pub products: Vec<Product>,
    /// Whether cooling accounts are left alone. If not, prospecting takes them at once.
    pub respect_cool_off: bool,
    /// Sources of inbound leads.
    pub channels: Vec<Channel>,
    /// Stages from first contact to signed contract, in order; at least one.
    pub stages: Vec<Stage>,
    /// What follows the signature.
    pub sale: SaleTerms,
    /// How a stated cycle was fitted, if one was stated.
    pub cycle_fit: Option<CycleFit>,
    /// Kinds of work and who does them.
    pub roles: Vec<Role>,
    /// How leads and handed-over deals find a rep.
    pub routing: Routing,
    /// Whether they go to people, too, who are away on the day of the first touch.
    pub routes_to_absent: bool,
    /// Discipline, checks and the hours that they take.
    pub management: Management,
    /// What rivalry between reps with the same job brings.
    pub rivalry: Option<Rivalry>,
    /// Training events.
    pub trainings: Vec<Training>,
    /// Costs that hang on nobody, and the cash at the start.
    pub overheads: Overheads,
    /// What happened in the year before the start.
    pub history: History,
    /// What is to be reached.
    pub targets: Vec<Target>,
    /// Deals open at the start.
    pub open_deals: Vec<StartingDeal>,
    /// Every number that the user does not know exactly.
    pub unknowns: Vec<Unknown>,
    /// Names of the variants that the file offers, in file order.
    pub variants: Vec<String>,
}

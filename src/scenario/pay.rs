//! Pay plans: what the work of a pay period earns beside the base, as a pure function of what was done.
//!
//! The pay period is the calendar month or quarter. What a plan states for it (soft salary and its goal, team
//! bonus, contest, cap, draw) counts in proportion to the days on which the seat was filled, as the base does; the quota
//! comes in already so. Whatever comes to more than the cap is taken off again as a part of its own, so that the
//! parts always add up to the pay.

mod curve;
mod debt;
mod incentive;
mod month;
mod plan;
mod recovery;
mod terms;

pub use curve::{Payout, payout_curve};
pub use debt::Debt;
pub use month::Month;
pub use plan::{
    Act, Bonus, Business, Clawback, Commission, Contest, Draw, MOST_GIVERS, PayPart, PayPeriod,
    PayPlan, SoftSalary, Tail, TeamBonus,
};
pub use terms::Terms;

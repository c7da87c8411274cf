//! People: roles, reps, hiring, ramp, absence, heads, routing and management.

use super::behaviour::Behaviour;
use super::pay::PayPlan;
use super::quantity::Quantity;
use super::{ProductId, RoleId, SegmentId};
use crate::calendar::Calendar;
use crate::units::{DAYS_A_YEAR, whole_months};

/// A kind of work and its holders (TOML: `[roles.NAME]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// Name as in the file.
    pub name: String,
    /// Fills free hours with accounts from the base.
    pub prospects: bool,
    /// Answers inbound leads.
    pub answers_inbound: bool,
    /// Stages that it works, one flag a stage.
    pub works: Vec<bool>,
    /// Serves customers.
    pub serves_customers: bool,
    /// Segments that it serves, one flag a segment.
    pub segments: Vec<bool>,
    /// Products that it sells, one flag a product.
    pub products: Vec<bool>,
    /// What is served first.
    pub priority: Priority,
    /// Open deals at which a rep stops prospecting; `u32::MAX` = no limit.
    pub open_deals: u32,
    /// Most inbound leads of a rep.
    pub leads_at_most: Option<LeadCap>,
    /// Hours of a working day.
    pub hours: Quantity,
    /// Whether touches and orders that the rest of a day does not suffice for are begun on it and ended on the next.
    pub carry_over: bool,
    /// Hours a day that are not for selling, by activity (admin, CRM, meetings, travel …).
    pub workday: Vec<(String, Quantity)>,
    /// Log standard deviation of skill (an odds multiplier, lognormal with mean 1); 0 = all alike.
    pub skill_spread: Quantity,
    /// From the first day to full strength.
    pub ramp: Ramp,
    /// People at the start, and named people who come later.
    pub reps: Vec<Rep>,
    /// Hiring waves.
    pub hires: Vec<Hire>,
    /// Probability of leaving per calendar day, after the early months.
    pub attrition_per_day: Quantity,
    /// Factor on attrition in the first `early_days` days.
    pub early_attrition: Quantity,
    /// Length of the early period, days.
    pub early_days: Quantity,
    /// Days until a leaver's successor starts; `None` = not replaced.
    pub replace_after_days: Option<Quantity>,
    /// What becomes of a leaver's deals.
    pub leaver: Leaver,
    /// Share of a leaver's customers who leave too, 0 to 1.
    pub customers_leave: Quantity,
    /// Dismissal under quota.
    pub dismissal: Option<Dismissal>,
    /// Quota in sales value per month, major units; 0 = none.
    pub quota_per_month: Quantity,
    /// Whether the quota of somebody who ramps is scaled by the strength of the day.
    pub ramped_quota: bool,
    /// Base pay per filled seat and month, major units.
    pub pay_per_month: Quantity,
    /// What is paid beside the base.
    pub plan: PayPlan,
    /// One-off cost of filling a seat.
    pub hire_cost: Quantity,
    /// Probability that an offer is accepted; a refused one costs another time to fill.
    pub offer_accepted: Quantity,
    /// Days to fill a seat when an offer fails.
    pub time_to_fill_days: Quantity,
    /// Calendar days of training without selling at the start.
    pub training_days: Quantity,
    /// Absence.
    pub away: Away,
    /// Probability that a due touch is made on its day, 0 to 1.
    pub discipline: Quantity,
    /// Share of touches made wrongly, 0 to 1: they take their time and settle nothing till a check finds them.
    pub wrong: Quantity,
    /// Share of touches that stop at the first question, 0 to 1: they take their time, reach nobody, and lie till a
    /// check finds them.
    pub blocked: Quantity,
    /// What a streak of refusals does to its holders: an assumption, none unless stated.
    pub mood: Option<Mood>,
    /// What pay does to its holders: assumptions, none unless stated.
    pub behaviour: Behaviour,
    /// What its holders do for other reps, if they lead.
    pub head: Option<Head>,
}

impl Role {
    /// Whether its people are paid anything.
    pub fn is_paid(&self) -> bool {
        self.pay_per_month != Quantity::Known(0.0) || !self.plan.is_empty()
    }

    /// Seats: people at the start and hires.
    pub fn seats(&self) -> usize {
        self.reps.len() + self.hires.iter().map(|hire| hire.count as usize).sum::<usize>()
    }
}

/// What a streak of refusals does to a rep: a stated assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct Mood {
    /// Refusals one after another, without a touch that moved a deal forwards, 1 or more.
    pub streak: u32,
    /// Calendar days that it lasts, from the day after the streak.
    pub days: Quantity,
    /// Share of the selling hours that is left, 0 to 1.
    pub hours: Quantity,
    /// Factor on the daily probability of leaving, 1 or more.
    pub quits: Quantity,
}

/// Most inbound leads that a rep gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadCap {
    /// How many, 1 or more.
    pub count: u32,
    /// In what time.
    pub per: LeadPeriod,
}

/// The time in which a rep gets a number of leads at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadPeriod {
    /// A calendar day.
    Day,
    /// A week, Monday to Sunday.
    Week,
}

/// What a rep serves first. Ties go to the oldest due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// The deal closest to money.
    LatestStage,
    /// The touch that has waited longest.
    OldestDue,
    /// The largest deal value.
    LargestValue,
    /// The best odds to advance.
    Hottest,
}

/// How strength grows with tenure.
#[derive(Clone, Debug, PartialEq)]
pub struct Ramp {
    /// Strength on the first day, 0 to 1.
    pub start: Quantity,
    /// Calendar days to full strength (linear), to half-way (logistic: the middle of the curve is at
    /// half of it), or three time constants (exponential); 0 = at once.
    pub days: Quantity,
    /// Form of the curve.
    pub shape: RampShape,
    /// What strength acts on.
    pub acts: RampActs,
}

/// Form of a ramp between its start and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RampShape {
    /// start + (1 − start)·min(1, t/days).
    Linear,
    /// start + (1 − start)·L(t), L logistic from 0 at day 0 to 1 at `days`.
    Logistic,
    /// start + (1 − start)·(1 − exp(−3t/days)).
    Exponential,
}

/// What the ramp multiplies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RampActs {
    /// Odds of every touch.
    Odds,
    /// Selling hours.
    Hours,
    /// Both.
    Both,
}

/// A person who is there, or whose start is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Rep {
    /// Name, or the role's name and a number.
    pub name: String,
    /// First day, from the start of the run; at or below 0 = already there since.
    pub since_day: i64,
    /// Already ramped at the start, whatever `since_day` says.
    pub is_ramped: bool,
    /// Skill as an odds multiplier; `None` = drawn.
    pub skill: Option<Quantity>,
    /// Segments that only this rep serves, or `None` for all of the role's.
    pub segments: Option<Vec<SegmentId>>,
    /// The only products that this rep sells, or `None` for all of the role's.
    pub products: Option<Vec<ProductId>>,
}

/// A wave of hiring: `count` seats, the first filled on `from_day`, then one each `every_days`.
#[derive(Clone, Debug, PartialEq)]
pub struct Hire {
    /// Seats to fill, 0 or more.
    pub count: u32,
    /// Day on which the first new rep starts, if the first offer is accepted.
    pub from_day: u32,
    /// Days between starts; 0 = all on the same day. Whole months are months of the calendar.
    pub every_days: f64,
}

impl Hire {
    /// Day on which the seat `nth` of the wave, the first being 0, is first filled.
    pub fn start(&self, calendar: &Calendar, nth: u32) -> u32 {
        let from = i64::from(self.from_day);
        let start = match whole_months(self.every_days) {
            Some(months) => calendar.months_after(from, months.saturating_mul(nth)),
            None => from + (self.every_days * f64::from(nth)) as i64,
        };
        u32::try_from(start).unwrap_or(u32::MAX)
    }
}

/// What becomes of a leaver's deals.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaver {
    /// They wait in the seat for the successor.
    Wait,
    /// They go to colleagues; each is lost with this probability.
    Reroute {
        /// Probability that a re-routed deal is lost, 0 to 1.
        loss: Quantity,
    },
}

/// Dismissal: under `under` of quota for `months` full months in a row, after the ramp.
#[derive(Clone, Debug, PartialEq)]
pub struct Dismissal {
    /// Share of quota, 0 to 1.
    pub under: Quantity,
    /// Months in a row, 1 or more.
    pub months: u32,
}

/// Days on which a rep does not work.
#[derive(Clone, Debug, PartialEq)]
pub struct Away {
    /// Calendar days of vacation a year, taken in two blocks.
    pub vacation_days_a_year: Quantity,
    /// Mean working days lost to sickness a year, each day alone.
    pub sick_days_a_year: Quantity,
}

/// Days of vacation in a year of 365.25 days: 365 are all of it.
pub fn vacation_a_year(days: f64) -> f64 {
    if days >= 365.0 { DAYS_A_YEAR } else { days.max(0.0) }
}

/// What a head does for the reps.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Roles that it leads, one flag a role.
    pub leads: Vec<bool>,
    /// Reps whom one head can coach fully, above 0.
    pub span: Quantity,
    /// Odds multiplier of full coaching, above 0. With more than `span` reps a head the multiplier is
    /// coaching^(span·heads/reps).
    pub coaching: Quantity,
    /// Share of the selling hours in which a head sells, 0 to 1; coaching has the rest, and `span` shrinks to
    /// span·(1 − sells). `None` = sells in all of them, if it works stages, and coaches beside that.
    pub sells: Option<Quantity>,
}

/// How leads and handed-over deals find a rep among those who may take them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Routing {
    /// In turn over filled seats.
    RoundRobin,
    /// The fewest open deals; ties in turn.
    LeastLoaded,
    /// The highest skill × ramp among those with room (under their limit of open deals, and nothing waits there from the
    /// day before), ties in turn; else the least loaded.
    BySkill,
}

/// Discipline and control.
#[derive(Clone, Debug, PartialEq)]
pub struct Management {
    /// Calendar days between checks that find forgotten touches; `None` = nobody checks.
    pub check_every_days: Option<Quantity>,
    /// Hours of a check per rep.
    pub check_hours_per_rep: Quantity,
    /// Cost of an hour of checking, major units.
    pub check_hour_cost: Quantity,
    /// Role that checks, in hours of its own; `None` = the founder.
    pub check_by: Option<RoleId>,
    /// Hours a week that the founder has to check.
    pub hours_a_week: Quantity,
    /// CRM adoption, 0 to 1: the share of contacts that stand in it.
    pub crm: Quantity,
    /// Share of those that it recalls when they would be forgotten, 0 to 1.
    pub crm_recalls: Quantity,
}

/// Rivalry between reps who do the same job: a stated assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct Rivalry {
    /// Reps in the role from which rivalry acts.
    pub from: u32,
    /// Odds multiplier.
    pub odds: Quantity,
    /// Hours multiplier.
    pub hours: Quantity,
    /// Reps in the role above which it is split into teams; `u32::MAX` = never.
    pub split_above: u32,
    /// Odds multiplier once split, beside `odds`.
    pub split_odds: Quantity,
    /// Hours multiplier once split, beside `hours`.
    pub split_hours: Quantity,
}

/// A training event.
#[derive(Clone, Debug, PartialEq)]
pub struct Training {
    /// Day of the event.
    pub day: u32,
    /// Hours that it takes from each rep that day.
    pub hours: Quantity,
    /// Roles that attend, one flag a role.
    pub roles: Vec<bool>,
    /// Odds multiplier right after it.
    pub odds: Quantity,
    /// Days in which the effect (its logarithm) halves; infinite = it stays.
    pub half_life_days: Quantity,
    /// Cost of the event, major units.
    pub cost: Quantity,
}

//! Roles and seats.

use crate::scenario::LeadPeriod;
use crate::study::method::spread::{Mean, Spread};
use serde::Serialize;

/// A role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoleRow {
    /// Name.
    pub name: String,
    /// Seats.
    pub seats: usize,
    /// Filled seats, mean over the run.
    pub headcount: f64,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Hours at the ends of days that were lost, mean: touches waited, the rest of the day did not suffice for them, and
    /// nothing is carried over.
    pub lost_hours: f64,
    /// Of the hours that there were, the share that was lost so.
    pub lost_share: f64,
    /// Touches overdue on an evening of a working day, mean over the last four weeks of the run (all of
    /// a shorter one).
    pub overdue: f64,
    /// Of these, orders of customers.
    pub overdue_orders: f64,
    /// People who left, mean.
    pub leavers: f64,
    /// Leads that had to wait, if there is a limit of leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_back: Option<HeldBack>,
    /// How often nobody is left in it while deals wait there, and nobody is to come; absent if hardly ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands_empty: Option<StandsEmpty>,
    /// What keeps it from bringing more; `None` if nothing stands out.
    pub short_of: Option<Shortage>,
}

/// Leads that had to wait as nobody may get more of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct HeldBack {
    /// Most leads of a rep.
    pub at_most: u32,
    /// In what time.
    pub per: LeadPeriod,
    /// Leads that found nobody with room on the day they came, mean.
    pub leads: f64,
    /// Such leads that wait on an evening of a working day, mean over the last four weeks.
    pub waiting: f64,
}

impl RoleRow {
    /// Touches overdue near the end for each holder; leads that a limit holds back wait for nobody's time.
    pub fn queue(&self) -> f64 {
        let held = self.held_back.map_or(0.0, |held| held.waiting);
        (self.overdue - held).max(0.0) / self.headcount.max(0.1)
    }

    /// Whether next to all hours are used.
    pub fn is_full(&self) -> bool {
        self.utilisation.is_some_and(|used| used > 0.95)
    }
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatRow {
    /// Name of the person, or of the seat: its role and number.
    pub name: String,
    /// Whether the seat is filled during the run by a hiring wave.
    pub is_hired: bool,
    /// Role.
    pub role: String,
    /// Sales.
    pub sales: Spread,
    /// Revenue.
    pub revenue: Spread,
    /// Touches.
    pub touches: Mean,
    /// Share of touches that moved the deal.
    pub effective_share: f64,
    /// Hours used / hours there were.
    pub utilisation: Option<f64>,
    /// Revenue / quota, if there is a quota.
    pub attainment: Option<Spread>,
    /// Touches overdue on an evening of a working day, mean over the last four weeks of the run.
    pub overdue: Mean,
    /// Whether the skill is drawn anew in every replication.
    pub varies_in_skill: bool,
}

/// What keeps a role from bringing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shortage {
    /// People: nobody is left in it, and deals wait there.
    People,
    /// Time: its touches pile up.
    Time,
    /// Time on some days: touches wait or are lost on the way, though not all hours of the run are used.
    TimeAtPeaks,
    /// Room under its limit of leads.
    LeadLimit,
    /// Room under its limit of open deals.
    OpenDeals,
    /// Accounts to call.
    Accounts,
    /// Work of any kind.
    Work,
}

impl Shortage {
    /// Whether more time would bring more, be it by more people.
    pub fn is_of_time(self) -> bool {
        use Shortage::{LeadLimit, People, Time, TimeAtPeaks};
        matches!(self, People | Time | TimeAtPeaks | LeadLimit)
    }
}

/// A role that nobody is left in while deals wait there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StandsEmpty {
    /// Share of replications in which it ends so.
    pub probability: f64,
    /// Day on which the last one leaves, the middle one of those replications, ISO; `None` if there never was anybody.
    pub from: Option<String>,
    /// Deals that wait there at the end, mean of those replications.
    pub deals: f64,
}

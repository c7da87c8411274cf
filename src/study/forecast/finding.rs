//! What a forecast found.

mod base;
mod deals;
mod periods;
mod roles;
mod targets;
mod warnings;
mod without_best;

pub use base::{BaseFinding, SegmentRow};
pub use deals::{CohortRow, Cycle, HandedRow, LossRow, Source, SourceRow, StageRow};
pub use periods::{PeriodRow, Told};
pub use roles::{HeldBack, RoleRow, SeatRow, Shortage, StandsEmpty};
pub use targets::TargetRow;
pub use warnings::{DrySegment, LostHours, NeglectCause, Neglected, RoleLoad, Warning};
pub use without_best::WithoutBest;

use super::behaviour::BehaviourRow;
use super::bottleneck::Bottleneck;
use super::conduct::Conduct;
use super::customers::CustomerFinding;
use super::last_year::BesideLastYear;
use super::money::MoneyFinding;
use super::one_more::OneMore;
use super::pay::PayFinding;
use super::payback::PaybackFinding;
use super::products::ProductRow;
use super::slips::Slips;
use super::teams::TeamFinding;
use crate::figures::Figure;
use crate::scenario::Measure;
use crate::statistics::Estimate;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::spread::{Mean, Spread};
use serde::Serialize;

/// What a forecast found. Money is in major units, shares are 0 to 1, time is in days or hours as the
/// names say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    /// The question and the frame.
    pub heading: Heading,
    /// How the numbers came about.
    pub basis: Basis,
    /// The answer.
    pub headline: Headline,
    /// Totals over the run.
    pub totals: Vec<TotalRow>,
    /// Results by period.
    pub periods: Vec<PeriodRow>,
    /// What each source of accounts brought: prospecting, the deals open at the start, each channel. All
    /// sales are of new business; what customers buy again would be fields of its own.
    pub sources: Vec<SourceRow>,
    /// What became of the deals that each role handed over; a role that hands nothing over has no row.
    pub handed: Vec<HandedRow>,
    /// What each product brought; empty if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<ProductRow>,
    /// Deals that were open at the start.
    pub open_at_start: usize,
    /// The funnel, stage by stage.
    pub funnel: Vec<StageRow>,
    /// Sales / closed deals (won or lost), all replications together; `None` if nothing was closed.
    pub win_rate: Option<Mean>,
    /// What customers bring after the first sale; absent if nobody orders again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customers: Option<CustomerFinding>,
    /// Win rate by period of first contact, of deals that had closed by the end.
    pub cohorts: Vec<CohortRow>,
    /// Time from first contact to sale, days; `None` without sales.
    pub cycle: Option<Cycle>,
    /// Roles.
    pub roles: Vec<RoleRow>,
    /// Seats.
    pub seats: Vec<SeatRow>,
    /// Share of revenue of the best rep and of the best two, over replications with revenue.
    pub top_reps: [Spread; 2],
    /// What was forgotten or done wrongly, and what refusals do to people.
    pub conduct: Conduct,
    /// What is assumed that pay does to people, and what came of it; all results rest on it.
    pub behaviour: Vec<BehaviourRow>,
    /// What is assumed of rivalry and of trainings.
    pub teams: TeamFinding,
    /// What pay plans cost and whom they pay; `None` if no role is paid anything beside a base.
    pub pay: Option<PayFinding>,
    /// The base.
    pub base: BaseFinding,
    /// Targets.
    pub targets: Vec<TargetRow>,
    /// P(all targets met), if there are several.
    pub all_targets: Option<Estimate>,
    /// The statement of the run, and the cash.
    pub money: MoneyFinding,
    /// P(loss over the run).
    #[serde(rename = "p_loss")]
    pub loss: Estimate,
    /// Day of the lowest cash.
    pub lowest_cash_day: Spread,
    /// Luck and ignorance.
    pub variance: Variance,
    /// The stage whose improvement brings most.
    pub bottleneck: Option<Bottleneck>,
    /// What one more rep of each role that prospects brings; empty unless the base runs dry in half of the
    /// replications.
    pub one_more: Vec<OneMore>,
    /// What touches forgotten, made wrongly or stopped at the first question cost; `None` if none ever is.
    pub slips: Option<Slips>,
    /// What the department would have sold last year with the people of today; absent if the file says nothing of last year,
    /// or a variant is played.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_last_year: Option<BesideLastYear>,
    /// When one more hire has paid for itself; `None` if nobody asked.
    pub payback: Option<PaybackFinding>,
    /// What is lost without the rep who brings most; `None` if nobody asked.
    pub without_best: Option<WithoutBest>,
    /// What a spreadsheet that multiplies reps by quota and months would say: revenue, hires counted from
    /// the day on which they are planned; `None` if no role that signs contracts has a quota.
    pub naive_revenue: Option<f64>,
    /// The roles in it: those that sign contracts and have a quota.
    pub naive_roles: Vec<String>,
    /// What to change.
    pub warnings: Vec<Warning>,
}

impl Forecast {
    /// Whether cash is worth a table and a chart of its own: something is paid beside the goods, cash is stated at
    /// the start or asked for, or it comes at other times than revenue.
    pub fn tells_cash(&self) -> bool {
        let mean = |total: Figure| self.total(total).map_or(0.0, |spread| spread.mean);
        let is_asked = self.targets.iter().any(|target| target.asked.measure == Measure::Cash);
        let is_late = self.money.cash.owed.mean > 0.0 || self.comes_late();
        let has_money = mean(Figure::Revenue) != 0.0 || mean(Figure::CashIn) != 0.0;
        mean(Figure::Costs) > 0.0
            || self.money.cash.is_opening_stated
            || is_asked
            || (has_money && is_late)
    }

    /// Whether more time of a role would bring more, be it by more people.
    pub fn wants_time(&self, role: &str) -> bool {
        let row = self.roles.iter().find(|row| row.name == role);
        row.and_then(|row| row.short_of).is_some_and(Shortage::is_of_time)
    }

    /// Whether money comes in other periods than those in which revenue is counted.
    fn comes_late(&self) -> bool {
        self.periods.iter().any(|row| {
            (row.spread(Figure::CashIn).mean - row.spread(Figure::Revenue).mean).abs() > 0.005
        })
    }
}

/// The answer: a quantity over the run, and the first target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Headline {
    /// What the spread is of: revenue, or sales if no money is involved.
    pub quantity: Figure,
    /// Its spread.
    pub spread: Spread,
    /// 95 % interval of its median.
    pub median: Estimate,
    /// Index of the headline target in `targets`, if there is one.
    pub target: Option<usize>,
}

/// A total over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TotalRow {
    /// Which total.
    pub total: Figure,
    /// Its spread.
    pub spread: Spread,
}

/// Luck and ignorance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variance {
    /// Numbers in the scenario that the user does not know exactly.
    pub stated: usize,
    /// Share of the headline's variance that comes from them; `None` without them, or if there were too
    /// few runs to split the variance.
    pub ignorance: Option<Estimate>,
    /// The unknowns by the share of variance that they explain alone (squared correlation).
    pub unknowns: Vec<UnknownRow>,
}

/// An unknown number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnknownRow {
    /// Path in the scenario.
    pub path: String,
    /// Share of the headline's variance that it explains by a straight line, 0 to 1.
    pub share: f64,
    /// Whether a larger value raises the headline.
    pub raises: bool,
}

impl Forecast {
    /// The spread of a total over the run.
    pub fn total(&self, total: Figure) -> Option<&Spread> {
        self.totals.iter().find(|row| row.total == total).map(|row| &row.spread)
    }
}

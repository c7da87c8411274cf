//! `forecast`: a scenario played thousands of times, and what that says about it.

pub mod behaviour;
pub mod bottleneck;
pub mod conduct;
pub mod customers;
pub(in crate::study) mod earned;
mod finder;
pub mod finding;
pub mod last_year;
pub mod loyalty;
pub mod money;
pub mod one_more;
pub mod pay;
pub mod payback;
pub mod products;
pub(in crate::study) mod seats;
pub mod shortage;
pub mod slips;
pub mod summary;
pub mod teams;
pub mod warnings;
pub mod without_best;

pub use crate::study::method::target::{TargetAsked, TargetScope};
pub use finding::{
    BaseFinding, CohortRow, Cycle, Forecast, HandedRow, Headline, HeldBack, LossRow, PeriodRow,
    RoleRow, SeatRow, SegmentRow, Source, SourceRow, StageRow, TargetRow, Told, TotalRow,
    UnknownRow, Variance,
};

use crate::figures::Figure;
use crate::scenario::{Quantity, Scenario, Segment, Varying};
use crate::study::method::findings::{Basis, LEVEL, halt};
use crate::study::method::replicate::{Plan, Precision, Watch, lock, replicate};
use bottleneck::bottleneck;
use finder::{Again, Finder, median};
use one_more::one_more;
use slips::{slip, slips};
use std::sync::{Mutex, PoisonError};
use summary::Summary;

/// Plays `scenario` as often as `plan` says.
pub fn forecast(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> Forecast {
    let quantity = headline_total(scenario);
    let summary = Mutex::new(Summary::new(scenario));
    let replicated = replicate(
        scenario,
        plan,
        "forecast",
        watch,
        |outcome| lock(&summary).push(outcome, quantity.minor(outcome), &scenario.calendar),
        || is_precise(&lock(&summary), plan, quantity),
    );
    let summary = summary.into_inner().unwrap_or_else(PoisonError::into_inner);
    let bottleneck = bottleneck(scenario, plan, quantity, watch);
    let finder = Finder { scenario, summary: &summary, quantity };
    let is_dry = summary.runs_dry.share() >= 0.5;
    let today = (quantity, finder.prospected_each());
    let one_more = if is_dry { one_more(scenario, plan, today, watch) } else { Some(Vec::new()) };
    let has_slips = slip(scenario);
    let slips = if has_slips { slips(scenario, plan, quantity, watch) } else { None };
    let is_halted = replicated.is_partial
        || bottleneck.is_none()
        || one_more.is_none()
        || (has_slips && slips.is_none());
    let basis = Basis {
        seed: plan.seed,
        runs: replicated.runs,
        is_partial: replicated.is_partial,
        halt: halt(is_halted, watch),
        is_precise: match plan.precision {
            Precision::Runs(_) => None,
            Precision::Reached { .. } => Some(is_precise(&summary, plan, quantity)),
        },
        level: LEVEL,
    };
    finder.find(basis, Again { bottleneck, one_more: one_more.unwrap_or_default(), slips })
}

/// Revenue, unless deals have no value to speak of.
pub(super) fn headline_total(scenario: &Scenario) -> Figure {
    let is_token =
        |value: &Varying| matches!(value, Varying::Fixed(Quantity::Known(v)) if *v <= 1.0);
    let mut prices = scenario.products.iter().filter_map(|product| product.price.as_ref());
    let is_paid = |segment: &Segment| {
        let customers = segment.customers.as_ref();
        let subscribes = customers.is_some_and(|customers| customers.subscription.is_some());
        !is_token(&segment.deal_value) || subscribes
    };
    let has_money = prices.any(|price| !is_token(price)) || scenario.segments.iter().any(is_paid);
    if has_money { Figure::Revenue } else { Figure::Sales }
}

fn is_precise(summary: &Summary, plan: &Plan, quantity: Figure) -> bool {
    let Some(half_width) = plan.half_width() else { return false };
    match summary.targets.first() {
        Some(target) => target.met.interval(LEVEL).is_known_to(half_width),
        None => median(summary, quantity).is_known_to_share(half_width),
    }
}

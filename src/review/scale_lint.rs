//! Amounts that should agree and are ten times apart or more: thousands left out, a month in place of a year, a margin
//! that nobody stated.

mod amounts;

use super::doubt::{Doubt, DoubtKind, path};
use super::implied::Implied;
use super::written::Amount;
use crate::language::problem::quoted;
use crate::messages::{Both, Say, messages};
use crate::scenario::quantity::Draws;
use crate::scenario::{Measure, Quantity, Scenario, Segment};
pub(super) use amounts::value_of;
use amounts::{Amounts, FAR, rounded};

messages!(say, "review/scale_lint");

/// Everything doubtful about the size of amounts.
pub fn doubts(scenario: &Scenario, implied: &Implied, middle: Draws) -> Vec<Doubt> {
    let amounts = Amounts::of(scenario, implied, middle);
    let mut doubts = Vec::new();
    doubts.extend(no_margin(scenario));
    doubts.extend(value_of_last_year(scenario, middle));
    doubts.extend(margin_of_last_year(scenario, middle));
    doubts.extend(amounts.value_for_pay());
    doubts.extend(amounts.last_year_for_pay());
    let quotas: Vec<Doubt> =
        (0..scenario.roles.len()).filter_map(|role| amounts.quota(role)).collect();
    // A quota that is far off what can be sold is far off last year for the same reason.
    doubts.extend(quotas.is_empty().then(|| amounts.last_year_for_quotas()).flatten());
    doubts.extend(quotas);
    doubts.extend(scenario.channels.iter().filter_map(|channel| amounts.lead_cost(channel)));
    doubts.extend(scenario.roles.iter().filter_map(|role| amounts.hire_cost(role)));
    doubts.extend(amounts.cash());
    doubts
}

/// Costs or profits where all revenue counts as margin, because no segment says otherwise.
fn no_margin(scenario: &Scenario) -> Option<Doubt> {
    let is_cost = |number: Quantity| number != Quantity::Known(0.0);
    let overheads = &scenario.overheads;
    let has_costs = scenario.roles.iter().any(|role| role.is_paid() || is_cost(role.hire_cost))
        || scenario.channels.iter().any(|of| is_cost(of.cost_per_lead) || of.budget.is_some())
        || is_cost(overheads.per_month)
        || !overheads.one_off.is_empty();
    let is_asked = |target: &crate::scenario::Target| {
        matches!(target.measure, Measure::Margin | Measure::Profit)
    };
    let asked = scenario.targets.iter().find(|target| is_asked(target));
    if asked.is_none() && !has_costs {
        return None;
    }
    let products = &scenario.products;
    let lacks = |segment: &&Segment| {
        let of_products =
            segment.products.iter().all(|part| products[part.product].margin.is_some());
        !segment.states_margin && (segment.products.is_empty() || !of_products)
    };
    let segment = scenario.segments.iter().find(lacks)?;
    let why: Both = match asked {
        Some(target) => Both::new(&say::MarginAsked { target: &quoted(&target.name) }),
        None => Both::new(&say::CostsStated),
    };
    let seen = say::NoMargin { segment: &quoted(&segment.name), why: &why };
    let told: [&dyn Say; 3] = [&seen, &say::NoMarginMatters, &say::NoMarginHelps];
    Some(Doubt::new(DoubtKind::NoMargin, path(&["segments", &segment.name, "margin"]), told))
}

/// Mean value of a first deal: over all segments the least and the most.
fn deal_values(scenario: &Scenario, middle: Draws) -> (f64, f64) {
    let values = scenario.segments.iter().map(|segment| scenario.mean_deal(segment, middle).0);
    values.fold((f64::INFINITY, 0.0), |(least, most), value| (least.min(value), most.max(value)))
}

/// Revenue of last year, divided by its sales, beside the value of a deal.
fn value_of_last_year(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    let (revenue, sales) = (scenario.history.revenue?, scenario.history.sales?);
    let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
    let (least, most) = deal_values(scenario, middle);
    let each = revenue / sales;
    // What customers buy again is revenue without a sale.
    let is_far = each < least / FAR || each > most * FAR && !has_customers;
    is_far.then(|| {
        let seen = say::ValueOfLastYear {
            revenue: &Amount(revenue),
            sales: &Amount(sales),
            each: &rounded(each),
            value: &rounded(if each < least { least } else { most }),
        };
        let told: [&dyn Say; 3] = [&seen, &say::ValueOfLastYearMatters, &say::ValueOfLastYearHelps];
        Doubt::new(DoubtKind::FarApart, path(&["last_year", "revenue"]), told)
    })
}

/// Margin of last year beside its revenue.
fn margin_of_last_year(scenario: &Scenario, middle: Draws) -> Option<Doubt> {
    let (revenue, margin) = (scenario.history.revenue?, scenario.history.margin?);
    let margins = scenario.segments.iter().map(|segment| scenario.mean_deal(segment, middle).1);
    let (least, most) = margins.fold((1.0, 0.0), |(l, m): (f64, f64), of| (l.min(of), m.max(of)));
    let share = margin / revenue;
    let is_far = share > 1.0 || share < least / FAR || share > most * FAR;
    is_far.then(|| {
        let seen = say::MarginOfLastYear { margin: &Amount(margin), revenue: &Amount(revenue) };
        let told: [&dyn Say; 3] =
            [&seen, &say::MarginOfLastYearMatters, &say::MarginOfLastYearHelps];
        Doubt::new(DoubtKind::FarApart, path(&["last_year", "margin"]), told)
    })
}

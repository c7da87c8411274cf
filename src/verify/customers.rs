//! How often customers order again, how long they stay, and what that is worth.

use super::bench::{Chapter, Department};
use super::measured::{deviation, mean, share};
use crate::calendar::months_after;
use crate::engine::{Metric, Outcome, Stock};
use crate::statistics::closed_forms::nps;
use crate::statistics::closed_forms::repeat::{BetaGeometric, ParetoNegativeBinomial};
use crate::statistics::closed_forms::subscription::Subscription;

const SHOP: Department = Department::new("customers", include_str!("customers.toml"));

/// The same with customers who leave at gamma rates instead of after an order: shapes 0.55 and 0.61, rates
/// 10.56 and 11.64 weeks.
const LEAVERS: Department = SHOP.with(&[
    "segments.all.customers.orders=0.0520833333/week",
    "segments.all.customers.orders_spread=1.34839972",
    "segments.all.customers.drop_out=0%",
    "segments.all.customers.drop_out_spread=0",
    "segments.all.customers.lifetime=133.5737705d",
    "segments.all.customers.churn_spread=1.28036880",
]);

/// Customers in each of these departments.
const CUSTOMERS: f64 = 100.0;

pub(super) fn check(chapter: &mut Chapter) {
    drop_outs(chapter);
    leavers(chapter);
    counts(chapter);
    worth(chapter);
    subscriptions(chapter);
    neglect(chapter);
    scores(chapter);
}

/// Orders in the first `weeks` weeks; the first can come on the day after the sale.
fn orders(outcome: &Outcome, weeks: usize) -> f64 {
    let days = outcome.flows.iter().take(1 + 7 * weeks);
    days.map(|flows| flows[Metric::Orders as usize]).sum::<i64>() as f64
}

fn time(weeks: usize) -> String {
    if weeks == 1 { "a week".into() } else { format!("{weeks} weeks") }
}

fn drop_outs(chapter: &mut Chapter) {
    let shop = BetaGeometric { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    let source = "BG/NBD, Fader, Hardie & Lee 2005";
    let weeks = [1, 3, 32];
    let found = chapter.play(&SHOP, 20_000, |o| weeks.map(|weeks| orders(o, weeks)));
    for (weeks, found) in weeks.into_iter().zip(found) {
        let name =
            format!("mean orders in {} of customers of whom some drop out after each", time(weeks));
        chapter.claim(name, source, shop.purchases(weeks as f64), mean(&found).per(CUSTOMERS));
    }
    const ONE: Department = SHOP.with(&["channels.site.counts=[1]"]);
    let [none] = chapter.play(&ONE, 60_000, |o| [f64::from(orders(o, 39) == 0.0)]);
    let expected = shop.none(39.0);
    let name = "the share of customers who have not come back in 39 weeks";
    chapter.claim(name, source, expected, share(&none, expected));
}

fn leavers(chapter: &mut Chapter) {
    let shop = ParetoNegativeBinomial { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
    let source = "Pareto/NBD, Schmittlein, Morrison & Colombo 1987";
    let weeks = [1, 2, 3, 4, 5, 39];
    let found = chapter.play(&LEAVERS, 20_000, |o| weeks.map(|weeks| orders(o, weeks)));
    for (weeks, found) in weeks.into_iter().zip(found) {
        let name =
            format!("mean orders in {} of customers who leave at rates of their own", time(weeks));
        chapter.claim(name, source, shop.purchases(weeks as f64), mean(&found).per(CUSTOMERS));
    }
    let [stay] = chapter.play(&LEAVERS, 20_000, |o| {
        [o.stocks.last().map_or(0.0, |segments| segments[0][Stock::Customer as usize] as f64)]
    });
    let expected = libm::pow(11.64 / (11.64 + 39.0), 0.61);
    let name = "the share of them that is left after 39 weeks";
    chapter.claim(name, "gamma mixture (β/(β + t))^s", expected, mean(&stay).per(CUSTOMERS));
}

/// Poisson counts at gamma rates are negative binomial.
fn counts(chapter: &mut Chapter) {
    const LOYAL: Department = SHOP.with(&[
        "segments.all.customers.drop_out=0%",
        "segments.all.customers.drop_out_spread=0",
        "segments.all.customers.orders_spread=0.8",
    ]);
    let expected = 39.0 * 0.05505211;
    let [count, squares] = chapter.play(&LOYAL, 20_000, |o| {
        let distance = orders(o, 39) - CUSTOMERS * expected;
        [orders(o, 39), distance * distance]
    });
    let source = "negative binomial: m, m + m²·cv²";
    let of = |what: &str| format!("{what} of the orders of a customer who never leaves");
    chapter.claim(of("mean"), source, expected, mean(&count).per(CUSTOMERS));
    let variance = expected + expected * expected * 0.64;
    chapter.claim(of("variance"), source, variance, mean(&squares).per(CUSTOMERS));
}

/// LTV = S·C·P·t: value of an order, orders in a time, margin, time for which a customer stays.
fn worth(chapter: &mut Chapter) {
    const SHORT: Department = SHOP.with(&[
        "horizon=9y",
        "report=month",
        "segments.all.customers.orders=4/year",
        "segments.all.customers.orders_spread=0.5",
        "segments.all.customers.drop_out=0%",
        "segments.all.customers.drop_out_spread=0",
        "segments.all.customers.lifetime=120d",
    ]);
    let [margin] = chapter.play(&SHORT, 20_000, |o| [o.total(Metric::Margin) as f64 / 100.0]);
    // What is left to come after nine years is less than one part in 10¹¹.
    let expected = 100.0 * 0.4 * (1.0 + 4.0 / 365.25 * 120.0);
    let name = "margin of a customer over their life, the first sale and S·C·P·t";
    chapter.claim(name, "LTV = S·C·P·t", expected, mean(&margin).per(CUSTOMERS));
}

/// A cohort that pays by the month, leaves at a constant rate and renews by a constant share.
fn subscriptions(chapter: &mut Chapter) {
    const PAYING: Department = SHOP.with(&[
        "horizon=731d",
        "report=month",
        "segments.all.customers.orders=0.0000001/year",
        "segments.all.customers.orders_spread=0",
        "segments.all.customers.drop_out=0%",
        "segments.all.customers.drop_out_spread=0",
        "segments.all.customers.churn=3%/month",
        "segments.all.customers.subscription={ monthly = 50, first = \"40%\", grows_over = \"6mo\", \
         term = \"12mo\", renewal = \"80%\" }",
    ]);
    let [revenue, recurring] = chapter.play(&PAYING, 20_000, |o| {
        let last = o.recurring.last().map_or(0, |amount| amount.0);
        [o.total(Metric::SubscriptionRevenue) as f64 / 100.0, last as f64 / 100.0]
    });
    // The twenty-four months of the calendar that begin on the second day, 5 January 2027, end with the run.
    let plan = Subscription {
        monthly: 50.0,
        first: 0.4,
        grows_over: 6.0,
        term: 12,
        renewal: 0.8,
        hazard: -libm::log(0.97),
    };
    let since = jiff::civil::date(2027, 1, 5);
    let expected = (0..24).map(|month| {
        let days = (months_after(since, month) - since).get_days();
        let renewed = libm::pow(plan.renewal, f64::from(month / plan.term));
        let months = f64::from(days) / crate::units::DAYS_A_MONTH;
        libm::exp(-plan.hazard * months) * renewed * plan.payment(month)
    });
    let source = "Σ e^(−h·t(k))·r^⌊k/T⌋·payment(k)";
    let name = "what a customer pays by the month in two years with churn and one renewal";
    chapter.claim(name, source, expected.sum(), mean(&revenue).per(CUSTOMERS));
    let days = 730.0 / crate::units::DAYS_A_MONTH;
    let expected = libm::exp(-plan.hazard * days) * 0.8 * 50.0;
    let name = "the monthly recurring revenue of a customer after two years";
    chapter.claim(name, "r·e^(−h·t)", expected, mean(&recurring).per(CUSTOMERS));
}

/// Customers whom nobody cares for: a month at their own rate, then four times that.
fn neglect(chapter: &mut Chapter) {
    const ALONE: Department = SHOP.with(&[
        "segments.all.customers.orders=0.0000001/year",
        "segments.all.customers.orders_spread=0",
        "segments.all.customers.drop_out=0%",
        "segments.all.customers.drop_out_spread=0",
        "segments.all.customers.lifetime=2y",
        "segments.all.customers.care={ hours = 1, neglect = 4 }",
        "roles.nobody={ does = [\"customers\"], reps = 0, hire = { count = 1, from = \"273d\" } }",
        "segments.all.customers.to=nobody",
    ]);
    let [stay] = chapter.play(&ALONE, 20_000, |o| {
        [o.stocks.last().map_or(0.0, |segments| segments[0][Stock::Customer as usize] as f64)]
    });
    // From 5 January to 5 February.
    let month = 31.0;
    let days = month + 4.0 * (273.0 - month);
    let expected = libm::exp(-days / (2.0 * crate::units::DAYS_A_YEAR));
    let name = "the share of customers that is left after 39 weeks in which nobody cares for them";
    chapter.claim(name, "e^(−h·(m + 4·(t − m)))", expected, mean(&stay).per(CUSTOMERS));
}

/// Fifty customers, half of them promoters and a fifth detractors: NPS 30 ± 21.6.
fn scores(chapter: &mut Chapter) {
    const FIFTY: Department = SHOP.with(&[
        "horizon=2d",
        "channels.site.counts=[50]",
        "segments.all.customers.nps={ promoters = \"50%\", detractors = \"20%\" }",
    ]);
    let [points] = chapter.play(&FIFTY, 40_000, |o| {
        let [promoters, _, detractors] = o.groups.last().copied().unwrap_or_default();
        [nps::score(promoters as f64 / 50.0, detractors as f64 / 50.0)]
    });
    let source = "NPS 30 ± 21.6 points at n = 50";
    let name = "net promoter score of fifty customers, half promoters and a fifth detractors";
    chapter.claim(name, source, nps::score(0.5, 0.2), mean(&points));
    let name = "its margin, 95 %: 1.96 standard deviations";
    chapter.claim(name, source, nps::margin(0.5, 0.2, 50.0), deviation(&points).per(1.0 / 1.96));
}

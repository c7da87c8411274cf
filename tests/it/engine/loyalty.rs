//! Loyalty programmes, against arithmetic by hand.

use crate::played::{plan, read_with, replications};
use voronka::engine::{Metric, Outcome, Stock};
use voronka::figures::Figure;
use voronka::study::Plan;
use voronka::study::method::replicate::Unwatched;
use voronka::study::payback;

/// Twenty deals that are won on the first day by one seller; customers of the programme cost 5 a month each.
const SHOP: &str = r#"
start = 2027-01-04
horizon = "1y"
report = "month"

[calendar]
work_days = "mon-sun"

[segments.all]
deal_value = 100
margin = "40%"

[segments.all.customers]
orders = "6/year"
lifetime = "1y"
loyalty = { cost = "5/month", leave = 1 }

[channels.site]
counts = [20]

[[stages]]
name = "contract"
convert = "100%"
hours = 0

[roles.seller]
does = ["inbound"]
stages = ["contract"]
reps = 1
"#;

#[test]
fn every_customer_costs_their_part_every_month_and_every_order_its_share() {
    let share = "segments.all.customers.loyalty.of_orders=10%";
    for outcome in
        replications(&read_with(SHOP, &[share, "segments.all.customers.lifetime=20y"]), 100)
    {
        let left = outcome.total(Metric::LeftCustomers);
        let orders = outcome.total(Metric::Orders);
        let cost = outcome.total(Metric::Loyalty) - orders * 10_00;
        // Twelve months begin within the year for those who stay all of it.
        let whole = (20 - left) * 12 * 500;
        assert!((whole..=20 * 12 * 500).contains(&cost), "{cost}");
        assert_eq!(
            outcome.profit().0,
            outcome.total(Metric::Margin) - outcome.total(Metric::Loyalty)
        );
        let of = |entry: Figure| {
            (0..outcome.flows.len())
                .map(|period| entry.in_period(&outcome, period) as i64)
                .sum::<i64>()
        };
        assert_eq!(of(Figure::Loyalty), outcome.total(Metric::Loyalty));
        assert_eq!(of(Figure::CashIn) - of(Figure::CashOut), outcome.profit().0);
    }
}

#[test]
fn customers_of_a_programme_stay_longer() {
    let outcomes =
        replications(&read_with(SHOP, &["segments.all.customers.loyalty.leave=0.5"]), 100);
    let last = |outcome: &Outcome| outcome.stocks.last().unwrap()[0][Stock::Customer as usize];
    let stay: i64 = outcomes.iter().map(last).sum();
    let share = (-0.5 * 364.0 / 365.25_f64).exp();
    let error = (2_000.0 * share * (1.0 - share)).sqrt();
    assert!(((stay as f64 - 2_000.0 * share) / error).abs() < 4.0, "{stay} {}", 2_000.0 * share);
}

#[test]
fn a_programme_that_keeps_nobody_never_pays_back() {
    let plan = plan(20, 1);
    let set = ["segments.all.customers.loyalty.leave=1"];
    let found =
        payback(&read_with(SHOP, &set), &plan, &Unwatched).loyalty.expect("there is a programme");
    assert_eq!((found.months, found.margin.mean, found.kept.mean), (None, 0.0, 0.0));
    assert_eq!(found.profit.mean, -found.cost.mean);
    assert!(found.cost.mean > 0.0 && found.cost.mean <= 20.0 * 12.0 * 5.0);
}

#[test]
fn a_programme_is_compared_with_the_same_luck_without_it() {
    let scenario = read_with(SHOP, &["segments.all.customers.loyalty.leave=0.25"]);
    let mut without = scenario.clone();
    without.segments[0].customers.as_mut().unwrap().loyalty = None;
    let plan = Plan { seed: 5, ..plan(100, 1) };
    let found = payback(&scenario, &plan, &Unwatched).loyalty.expect("there is a programme");
    let sum = |outcomes: &[Outcome], of: &dyn Fn(&Outcome) -> i64| -> f64 {
        outcomes.iter().map(of).sum::<i64>() as f64 / 100.0
    };
    let (with, without) = (replications(&scenario, 100), replications(&without, 100));
    let margin = |outcome: &Outcome| outcome.total(Metric::Margin);
    let profit = |outcome: &Outcome| outcome.profit().0;
    let added = (sum(&with, &margin) - sum(&without, &margin)) / 100.0;
    assert!((found.margin.mean - added).abs() < 1e-6, "{} {added}", found.margin.mean);
    let added = (sum(&with, &profit) - sum(&without, &profit)) / 100.0;
    assert!((found.profit.mean - added).abs() < 1e-6, "{} {added}", found.profit.mean);
    // An order of 100 every two months leaves 40: far more than 10.
    assert!(found.profit.mean > 0.0 && found.months.is_some() && found.kept.mean > 3.0);
    // Whoever leaves with the programme would have left without it, and sooner.
    for (with, without) in with.iter().zip(&without) {
        assert!(with.total(Metric::LeftCustomers) <= without.total(Metric::LeftCustomers));
    }
}

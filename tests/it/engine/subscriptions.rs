//! Subscriptions, against arithmetic by hand.

use crate::played::{once, plan, read_with};
use voronka::engine::Metric;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;

/// Twenty deals that are won on the first day, worth 10 each, by one seller; their customers pay 100 a month, half of it at
/// first and all of it after five months.
const CLUB: &str = r#"
start = 2027-01-04
horizon = "1y"
report = "month"

[calendar]
work_days = "mon-sun"

[segments.all]
deal_value = 10
margin = "60%"

[segments.all.customers.subscription]
monthly = 100
first = "50%"
grows_over = "5mo"

[channels.site]
counts = [20]

[[stages]]
name = "contract"
convert = "100%"
hours = 0.1

[roles.seller]
does = ["inbound"]
stages = ["contract"]
reps = 1
"#;

/// What twenty customers pay in twelve months: 50, 60, 70, 80 and 90, and seven times 100; minor units.
const FIRST_YEAR: i64 = 20 * 1_050 * 100;

#[test]
fn every_month_is_paid_in_advance_and_is_revenue_margin_and_cash() {
    let outcome = once(CLUB, &[]);
    assert_eq!(outcome.total(Metric::SubscriptionRevenue), FIRST_YEAR);
    assert_eq!(outcome.total(Metric::Revenue), FIRST_YEAR + 20 * 1_000);
    assert_eq!(outcome.total(Metric::Margin), (FIRST_YEAR + 20 * 1_000) * 6 / 10);
    assert_eq!(outcome.total(Metric::CashIn), FIRST_YEAR + 20 * 1_000);
    assert_eq!(outcome.profit().0, (FIRST_YEAR + 20 * 1_000) * 6 / 10);
    assert_eq!(outcome.total(Metric::RepeatRevenue), 0);
    assert_eq!(outcome.seats[0].revenue.0, FIRST_YEAR + 20 * 1_000);
    assert_eq!(outcome.seats[0].repeat_revenue.0, FIRST_YEAR);
    // In the second month twenty customers pay 60, from the sixth on 100.
    let recurring: Vec<i64> = outcome.recurring.iter().map(|amount| amount.0 / 2_000).collect();
    assert_eq!(recurring[..3], [50, 60, 70]);
    assert_eq!(recurring.last(), Some(&100));
}

#[test]
fn who_does_not_renew_leaves_at_the_end_of_the_term_and_pays_no_more() {
    let term = "segments.all.customers.subscription.term=3mo";
    let none = once(CLUB, &[term, "segments.all.customers.subscription.renewal=0%"]);
    // Three months: 50, 60 and 70.
    assert_eq!(none.total(Metric::SubscriptionRevenue), 20 * 180 * 100);
    assert_eq!(none.total(Metric::LeftCustomers), 20);
    assert_eq!((none.total(Metric::Renewed), none.total(Metric::NotRenewed)), (0, 20));
    assert_eq!(none.recurring.last().map(|amount| amount.0), Some(0));
    let all = once(CLUB, &[term, "segments.all.customers.subscription.renewal=100%"]);
    assert_eq!(all.total(Metric::SubscriptionRevenue), FIRST_YEAR);
    // After three, six and nine months.
    assert_eq!((all.total(Metric::Renewed), all.total(Metric::NotRenewed)), (60, 0));
}

#[test]
fn who_comes_back_begins_anew() {
    let outcome = once(
        CLUB,
        &[
            "segments.all.customers.subscription.term=3mo",
            "segments.all.customers.subscription.renewal=0%",
            "segments.all.customers.win_back={ share = \"100%\", after = \"3mo\", hours = 0 }",
        ],
    );
    // Three months again, after half a year.
    assert_eq!(outcome.total(Metric::SubscriptionRevenue), 2 * 20 * 180 * 100);
    assert_eq!(outcome.total(Metric::WonBack), 20);
    assert_eq!(outcome.total(Metric::LeftCustomers), 40);
}

#[test]
fn a_subscription_is_paid_as_a_sale_is() {
    let outcome = once(CLUB, &["sale.advance=50%", "sale.rest_fails=100%"]);
    assert_eq!(outcome.total(Metric::CashIn), (FIRST_YEAR + 20 * 1_000) / 2);
    assert_eq!(outcome.total(Metric::SubscriptionRevenue), FIRST_YEAR);
}

#[test]
fn a_farmer_is_credited_with_the_months_of_the_customers_whom_they_keep() {
    let farmer = "roles.farmer={ does = [\"customers\"], reps = 1 }";
    let outcome = once(CLUB, &[farmer, "segments.all.customers.to=farmer"]);
    assert_eq!(outcome.seats[0].repeat_revenue.0, 0);
    assert_eq!(outcome.seats[1].repeat_revenue.0, FIRST_YEAR);
    assert_eq!(outcome.seats[1].repeat_margin.0, FIRST_YEAR * 6 / 10);
}

#[test]
fn orders_beside_a_subscription_are_revenue_of_their_own() {
    let orders = ["segments.all.customers.orders=1/month", "segments.all.customers.order_value=7"];
    let outcome = once(CLUB, &orders);
    let served = outcome.total(Metric::Orders);
    assert!(served > 0);
    assert_eq!(outcome.total(Metric::RepeatRevenue), served * 700);
    assert_eq!(outcome.total(Metric::SubscriptionRevenue), FIRST_YEAR);
    let all = FIRST_YEAR + served * 700 + 20 * 1_000;
    assert_eq!(outcome.total(Metric::Revenue), all);
}

#[test]
fn the_forecast_tells_what_recurs_and_what_a_subscriber_is_worth() {
    let plan = plan(4, 1);
    let churn = "segments.all.customers.churn=2%/month";
    let found = forecast(&read_with(CLUB, &[churn]), &plan, &Unwatched);
    let customers = found.customers.expect("there are customers");
    let of = customers.subscription.expect("who subscribe");
    assert!(of.recurring_at_end.mean > 0.0 && of.recurring_at_end.mean < 2_000.0);
    assert_eq!(of.renewed, None);
    let worth = &customers.worth[0];
    // 0.98 of the customers stay from month to month: Σ 0.98^k = 50 months of 100, less what is not paid at first.
    let stays = |month: i32| 0.98_f64.powi(month);
    let less: f64 = (0..5).map(|month| (50.0 - 10.0 * f64::from(month)) * stays(month)).sum();
    let paid = worth.subscription_in_all.expect("they leave in the end");
    assert!((paid - (5_000.0 - less)).abs() < 1e-6, "{paid}");
    assert!((worth.lifetime_value().expect("they leave") - paid * 0.6).abs() < 1e-9);
    let months = worth.years.expect("they leave") * 12.0;
    assert!((months + 1.0 / 0.98_f64.ln()).abs() < 1e-9, "{months}");
}

//! Customers who order again, against arithmetic by hand.

use crate::played::{at_the_end, play};
use voronka::engine::{Metric, Stock};

/// Twenty deals that are won on the first day, worth 100 each, by one hunter; a farmer stands by.
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

[channels.site]
counts = [20]

[[stages]]
name = "contract"
convert = "100%"
hours = 0.1

[roles.hunter]
does = ["inbound"]
stages = ["contract"]
reps = 1

[roles.farmer]
reps = 1
"#;

#[test]
fn every_order_is_revenue_margin_and_cash_and_every_customer_stays_or_leaves() {
    for outcome in play(SHOP, &[], 100) {
        let orders = outcome.total(Metric::Orders);
        assert!(orders > 0);
        assert_eq!(outcome.total(Metric::RepeatRevenue), orders * 10_000);
        assert_eq!(outcome.total(Metric::Revenue), (20 + orders) * 10_000);
        assert_eq!(outcome.total(Metric::Margin), (20 + orders) * 40_00);
        assert_eq!(outcome.total(Metric::CashIn), (20 + orders) * 10_000);
        let left = outcome.total(Metric::LeftCustomers);
        assert_eq!(at_the_end(&outcome, Stock::Customer) + left, 20);
        assert_eq!(at_the_end(&outcome, Stock::Former), left);
    }
}

#[test]
fn an_order_that_takes_nobodys_time_changes_nothing_else() {
    let with = play(SHOP, &[], 100);
    let without = play(SHOP, &["segments.all.customers.orders=0.0000001/year"], 100);
    for (with, without) in with.iter().zip(&without) {
        for metric in [Metric::Sales, Metric::Touches, Metric::HoursUsed, Metric::Lost] {
            assert_eq!(with.total(metric), without.total(metric), "{metric:?}");
        }
        assert_eq!(without.total(Metric::Orders), 0);
    }
}

#[test]
fn orders_take_the_time_that_they_say() {
    for outcome in play(SHOP, &["segments.all.customers.hours=2"], 100) {
        let orders = outcome.total(Metric::Orders);
        assert_eq!(outcome.total(Metric::HoursUsed), 20 * 360 + orders * 7200);
        assert_eq!(outcome.total(Metric::Touches), 20 + orders);
        assert_eq!(outcome.seats[0].orders as i64, orders);
    }
}

#[test]
fn customers_move_to_the_farmer_after_so_many_sales() {
    let moved = "segments.all.customers.to=farmer";
    for outcome in play(SHOP, &[moved], 100) {
        assert_eq!((outcome.seats[0].orders, outcome.seats[0].sales), (0, 20));
        assert_eq!(outcome.seats[1].orders as i64, outcome.total(Metric::Orders));
        assert_eq!(outcome.seats[1].revenue.0, outcome.total(Metric::RepeatRevenue));
    }
    let mut by_farmer = 0;
    for outcome in play(SHOP, &[moved, "segments.all.customers.after_orders=3"], 100) {
        // Two orders of each customer at the most are served by the hunter.
        assert!(outcome.seats[0].orders <= 40);
        by_farmer += outcome.seats[1].orders;
    }
    assert!(by_farmer > 0);
}

#[test]
fn customers_move_to_the_role_that_does_customers_though_no_file_names_it() {
    for outcome in play(SHOP, &["roles.farmer.does=[\"customers\"]"], 100) {
        assert_eq!(outcome.seats[0].orders, 0);
        assert_eq!(outcome.seats[1].orders as i64, outcome.total(Metric::Orders));
        assert!(outcome.seats[1].orders > 0);
    }
}

#[test]
fn each_order_is_worth_more_than_the_order_before() {
    let set = ["channels.site.counts=[1]", "segments.all.customers.growth=10%"];
    for outcome in play(SHOP, &set, 100) {
        let orders = outcome.total(Metric::Orders);
        let value = |order: i64| (10_000.0 * 1.1_f64.powi(order as i32 - 1)).round() as i64;
        let expected: i64 = (1..=orders).map(value).sum();
        assert_eq!(outcome.total(Metric::RepeatRevenue), expected);
    }
}

#[test]
fn orders_wait_for_a_farmer_who_is_not_there() {
    let set = [
        "segments.all.customers.to=farmer",
        "segments.all.customers.hours=1",
        "segments.all.customers.lifetime=20y",
        "roles.farmer.reps=0",
        "roles.farmer.hire={ count = 1, from = \"364d\" }",
    ];
    for outcome in play(SHOP, &set, 100) {
        // On its only day the seat serves eight of them.
        let (served, waiting) = (outcome.total(Metric::Orders), outcome.seats[1].overdue);
        assert_eq!(served, 8);
        assert!(waiting > 0, "{waiting}");
    }
}

#[test]
fn customers_go_with_the_rep_who_leaves_or_to_colleagues() {
    let leaves = ["roles.hunter.attrition=90%/week", "roles.hunter.reps=2"];
    let stay = play(SHOP, &[leaves[0], leaves[1], "segments.all.customers.lifetime=20y"], 100);
    let go = play(
        SHOP,
        &[
            leaves[0],
            leaves[1],
            "segments.all.customers.lifetime=20y",
            "roles.hunter.customers_leave=100%",
        ],
        100,
    );
    for (stay, go) in stay.iter().zip(&go) {
        assert_eq!(stay.seats[0].leavers + stay.seats[1].leavers, 2);
        let left = stay.total(Metric::LeftCustomers);
        assert_eq!(at_the_end(stay, Stock::Customer) + left, stay.total(Metric::Sales));
        assert_eq!(at_the_end(go, Stock::Customer), 0);
        assert_eq!(go.total(Metric::LeftCustomers), go.total(Metric::Sales));
    }
    // Those who stay leave by their lifetime alone: at most one in twenty within the year.
    let total = |metric| stay.iter().map(|outcome| outcome.total(metric)).sum::<i64>() as f64;
    let (left, share) = (total(Metric::LeftCustomers) / total(Metric::Sales), 0.05);
    let error = libm::sqrt(share * (1.0 - share) / total(Metric::Sales));
    assert!(left <= share + 3.5 * error, "{left}");
}

#[test]
fn who_drops_out_after_an_order_orders_once() {
    let set = ["segments.all.customers.drop_out=100%", "segments.all.customers.lifetime=20y"];
    for outcome in play(SHOP, &set, 100) {
        assert!(outcome.total(Metric::Orders) <= 20);
        let (orders, left) = (outcome.total(Metric::Orders), outcome.total(Metric::LeftCustomers));
        assert!((orders..=20).contains(&left), "{orders} {left}");
    }
}

#[test]
fn former_customers_are_asked_back_once() {
    let set = [
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.orders=2/day",
        "segments.all.customers.lifetime=20y",
        "segments.all.customers.win_back={ share = \"100%\", after = \"90d\", hours = 1 }",
        "roles.hunter.reps=2",
    ];
    for outcome in play(SHOP, &set, 100) {
        // Each orders, leaves, comes back after ninety days, orders, and leaves for good.
        assert_eq!(outcome.total(Metric::Orders), 40);
        assert_eq!(outcome.total(Metric::WonBack), 20);
        assert_eq!(outcome.total(Metric::LeftCustomers), 40);
        assert_eq!(at_the_end(&outcome, Stock::Former), 20);
        // Twenty deals and twenty attempts: the orders take nobody's time.
        assert_eq!(outcome.total(Metric::Touches), 40);
        assert_eq!(outcome.total(Metric::HoursUsed), 20 * 360 + 20 * 3600);
        // Whoever lost a customer does not ask: each rep won ten and wins back the other ten.
        assert_eq!(outcome.seats.iter().map(|seat| seat.orders).collect::<Vec<_>>(), [20, 20, 0]);
    }
}

#[test]
fn one_in_three_comes_back() {
    let set = [
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.orders=2/day",
        "segments.all.customers.lifetime=20y",
        "segments.all.customers.win_back={ share = \"33%\", after = \"90d\", hours = 0 }",
    ];
    let back: i64 =
        play(SHOP, &set, 100).iter().map(|outcome| outcome.total(Metric::WonBack)).sum();
    let (expected, error) = (2_000.0 * 0.33, (2_000.0_f64 * 0.33 * 0.67).sqrt());
    assert!(((back as f64 - expected) / error).abs() < 4.0, "{back}");
}

#[test]
fn an_order_belongs_to_who_serves_it_wherever_the_customer_has_moved_since() {
    let set = [
        "channels.site.counts=[1]",
        "segments.all.customers.orders=4/day",
        "segments.all.customers.lifetime=1w",
        "segments.all.customers.hours=3",
        "segments.all.customers.to=farmer",
        "segments.all.customers.after_orders=2",
    ];
    let mut by_hunter = 0;
    for outcome in play(SHOP, &set, 100) {
        // What each has worked says what each has served: orders of three hours, one deal of a tenth.
        let [hunter, farmer, ..] = &outcome.seats[..] else { panic!("two seats") };
        assert_eq!(hunter.used, hunter.sales * 360 + hunter.orders * 3 * 3600);
        assert_eq!(farmer.used, farmer.orders * 3 * 3600);
        assert_eq!(hunter.repeat_revenue.0, hunter.orders as i64 * 10_000);
        by_hunter = by_hunter.max(hunter.orders);
    }
    // The second order and those after it were waiting there when the first was served.
    assert!(by_hunter > 1, "{by_hunter}");
}

#[test]
fn what_waits_for_former_customers_goes_to_colleagues_too() {
    let set = [
        "horizon=2w",
        "roles.hunter.reps=2",
        "roles.hunter.attrition=90%/week",
        "segments.all.customers.orders=4/day",
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.lifetime=20y",
        "segments.all.customers.hours=8",
    ];
    let mut seen = 0;
    for outcome in play(SHOP, &set, 100) {
        let [one, other, ..] = &outcome.seats[..] else { panic!("two seats") };
        for (gone, there) in [(one, other), (other, one)] {
            if gone.leavers == 1 && there.leavers == 0 {
                assert_eq!(gone.overdue, 0);
                seen += i64::from(there.overdue > 0);
            }
        }
    }
    assert!(seen > 0, "nobody was there alone with orders");
}

#[test]
fn former_customers_come_back_by_the_reason_for_which_they_left() {
    let set = [
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.orders=2/day",
        "segments.all.customers.lifetime=20y",
        "segments.all.customers.win_back={ share = \"100%\", after = \"90d\", hours = 0 }",
        "segments.all.customers.reasons={ price = { share = \"70%\" }, closed = { share = \"30%\", win_back = \"0%\" } }",
    ];
    let outcomes = play(SHOP, &set, 100);
    let mut by_price = 0;
    for outcome in &outcomes {
        let [price, closed] = outcome.reasons[0][..] else { panic!("two reasons") };
        // All twenty leave once; whom the price drove away comes back, and leaves for good.
        assert_eq!(closed[1], 0);
        let back = outcome.total(Metric::WonBack);
        assert_eq!(price[1] as i64, back);
        assert_eq!((price[0] + closed[0]) as i64, 20 + back);
        assert_eq!(outcome.total(Metric::LeftCustomers), 20 + back);
        by_price += back;
    }
    let (expected, error) = (2_000.0 * 0.7, (2_000.0_f64 * 0.7 * 0.3).sqrt());
    assert!(((by_price as f64 - expected) / error).abs() < 4.0, "{by_price}");
}

#[test]
fn whoever_goes_with_a_rep_goes_for_no_other_reason() {
    let set = [
        "roles.hunter.attrition=90%/week",
        "roles.hunter.customers_leave=100%",
        "segments.all.customers.lifetime=20y",
        "segments.all.customers.reasons={ price = { share = \"100%\" } }",
    ];
    for outcome in play(SHOP, &set, 100) {
        let of_themselves = outcome.reasons[0][0][0] as i64;
        assert!(
            of_themselves <= 3 && outcome.total(Metric::LeftCustomers) == 20,
            "{of_themselves}"
        );
    }
}

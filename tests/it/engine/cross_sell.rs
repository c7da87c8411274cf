//! Further products, wallets, the ABC-XYZ grid and what customers bring by age, against arithmetic by hand.

use crate::played::{plan, play, read_with};
use voronka::engine::Metric;
use voronka::engine::outcome::{AgeResult, GridCell};
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Plan, forecast};
use voronka::units::Money;

/// Twenty deals for product a that are won on the first day, worth 100 each; b and c are taken up by customers.
const SHOP: &str = r#"
start = 2027-01-04
horizon = "400d"
report = "month"

[calendar]
work_days = "mon-sun"

[products.a]
price = 100
margin = "40%"

[products.b]
price = 1000
margin = "50%"
cross_sell = { per_order = 0 }

[products.c]
price = 10
cross_sell = { rate = "0%/year" }

[segments.all]
products = { a = 1 }

[segments.all.customers]
orders = "2/day"

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

/// No orders to speak of.
const NEVER: &str = "segments.all.customers.orders=0.0000001/year";

#[test]
fn a_certain_cross_sell_comes_with_the_first_order_and_once() {
    for outcome in play(SHOP, &["products.b.cross_sell.per_order=100%"], 20) {
        // Nobody waits 400 days for the first of two orders a day.
        let b = outcome.products[1];
        assert_eq!((b.adopted, b.orders, b.deals, b.sales), (20, 20, 0, 0));
        assert_eq!((b.revenue.0, b.margin.0), (20 * 100_000, 20 * 50_000));
        assert_eq!(outcome.customers[0].adopted, 20);
        // Everybody has a and b.
        assert_eq!((outcome.customers[0].won, outcome.customers[0].products), (20, 40));
        let a = outcome.products[0];
        assert_eq!(a.orders as i64, outcome.total(Metric::Orders) - 20);
        assert_eq!(a.revenue.0, (20 + a.orders as i64) * 10_000);
        assert_eq!(outcome.products[2].adopted, 0);
    }
}

#[test]
fn customers_take_up_a_product_of_themselves_at_its_rate() {
    let outcomes = play(SHOP, &[NEVER, "products.c.cross_sell.rate=50%/year"], 20);
    let adopted: u64 = outcomes.iter().map(|outcome| outcome.products[2].adopted).sum();
    // Half a year's share is left after each year; they are customers for 399 days.
    let p = 1.0 - 0.5_f64.powf(399.0 / 365.25);
    let n = 400.0;
    let z = (adopted as f64 - n * p) / (n * p * (1.0 - p)).sqrt();
    assert!(z.abs() < 4.0, "{adopted}: {z}");
    for outcome in &outcomes {
        assert_eq!(outcome.products[2].orders, outcome.products[2].adopted);
        assert_eq!(outcome.total(Metric::Orders), outcome.products[2].adopted as i64);
    }
}

#[test]
fn each_order_takes_the_time_that_its_product_asks_for() {
    let set = [
        "segments.all.customers.orders=10/year",
        "segments.all.customers.hours=0.5",
        "products.b.cross_sell.per_order=100%",
        "products.b.cross_sell.hours=2",
    ];
    for outcome in play(SHOP, &set, 20) {
        let (a, b) = (outcome.products[0].orders as i64, outcome.products[1].orders as i64);
        assert_eq!(outcome.total(Metric::HoursUsed), 20 * 360 + a * 1800 + b * 7200);
        assert_eq!(outcome.total(Metric::Touches), 20 + a + b);
    }
}

#[test]
fn no_order_exceeds_the_wallet_of_the_year() {
    let one = "channels.site.counts=[1]";
    for hours in ["segments.all.customers.hours=0", "segments.all.customers.hours=0.1"] {
        for outcome in play(SHOP, &[one, hours, "segments.all.customers.wallet=350"], 20) {
            // The sale and two orders in the first year, three orders in the second: 35 days of two orders a day.
            assert_eq!(outcome.total(Metric::Orders), 5);
            let customers = &outcome.customers[0];
            assert!(customers.unplaced > 500, "{customers:?}");
            // The first year lies in the run as a whole.
            assert_eq!((customers.served.0, customers.wallet.0), (30_000, 35_000));
        }
    }
    // A product that does not fit is not taken up, and may be later.
    let set = [one, "segments.all.customers.wallet=350", "products.b.cross_sell.per_order=100%"];
    for outcome in play(SHOP, &set, 20) {
        assert_eq!((outcome.products[1].adopted, outcome.customers[0].products), (0, 1));
    }
}

#[test]
fn a_first_sale_beyond_the_wallet_is_all_of_it() {
    for outcome in play(SHOP, &["segments.all.customers.wallet=50"], 20) {
        assert_eq!(outcome.total(Metric::Orders), 0);
        let customers = &outcome.customers[0];
        assert_eq!((customers.served.0, customers.wallet.0), (20 * 5_000, 20 * 5_000));
    }
}

#[test]
fn the_year_in_which_a_customer_leaves_counts_and_none_after_it() {
    let set = [
        "horizon=3y",
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.wallet=1000",
        "segments.all.customers.orders=2/day",
    ];
    for outcome in play(SHOP, &set, 20) {
        // The sale and one order, and they are gone.
        let customers = &outcome.customers[0];
        assert_eq!((customers.served.0, customers.wallet.0), (20 * 20_000, 20 * 100_000));
    }
}

#[test]
fn who_comes_back_within_a_year_has_no_second_wallet_in_it() {
    let set = [
        "segments.all.customers.drop_out=100%",
        "segments.all.customers.win_back={ share = \"100%\", after = \"1w\", hours = 0 }",
        "segments.all.customers.wallet=250",
    ];
    for outcome in play(SHOP, &set, 20) {
        // The sale and one order, and they are gone; back a week later, the next order does not fit.
        assert_eq!((outcome.total(Metric::WonBack), outcome.total(Metric::Orders)), (20, 20));
        let customers = &outcome.customers[0];
        assert_eq!(customers.unplaced, 20);
        assert_eq!((customers.served.0, customers.wallet.0), (20 * 20_000, 20 * 25_000));
    }
}

#[test]
fn a_wide_wallet_changes_neither_number_nor_value_of_orders() {
    for hours in ["segments.all.customers.hours=0", "segments.all.customers.hours=1"] {
        let growth = "segments.all.customers.growth=1%";
        let set =
            [hours, growth, "channels.site.counts=[1]", "segments.all.customers.orders=20/year"];
        for outcome in
            play(SHOP, &[set[0], set[1], set[2], set[3], "segments.all.customers.wallet=1000M"], 20)
        {
            let orders = outcome.total(Metric::Orders);
            let value = |order: i64| (10_000.0 * 1.01_f64.powi(order as i32 - 1)).round() as i64;
            assert_eq!(outcome.total(Metric::RepeatRevenue), (1..=orders).map(value).sum::<i64>());
        }
    }
}

#[test]
fn the_grid_goes_by_revenue_and_steadiness() {
    let cell = |customers, revenue| GridCell { customers, revenue: Money(revenue) };
    let set = [
        NEVER,
        r#"segments.big={ deal_value = 1, products = { d = 1 }, customers = { orders = "0.0000001/year" } }"#,
        "products.d={ price = 8000 }",
        "channels.site.segments={ all = 1 }",
        "channels.fair={ counts = [1], segments = { big = 1 } }",
    ];
    for outcome in play(SHOP, &set, 20) {
        // 8000 of 10 000: A. The next fifteen of 100 begin before 95 %: B. The rest: C. Nobody buys again: Z.
        let none = cell(0, 0);
        assert_eq!(outcome.grid.0[0], [none, none, cell(1, 800_000), none]);
        assert_eq!(outcome.grid.0[1], [none, none, cell(15, 150_000), none]);
        assert_eq!(outcome.grid.0[2], [none, none, cell(5, 50_000), none]);
    }
    for outcome in play(SHOP, &["horizon=181d"], 20) {
        let new: u64 = outcome.grid.0.iter().map(|row| row[3].customers).sum();
        assert_eq!(new, 20);
    }
    // 182 orders a quarter vary by 1/√182 = 7 %; ten of a quarter's orders by a third; one by all of itself.
    for (orders, column) in [("2/day", 0), ("1/mo", 2)] {
        let outcome =
            &play(SHOP, &[&format!("segments.all.customers.orders={orders}"), "horizon=10y"], 20)
                [0];
        let found: u64 = outcome.grid.0.iter().map(|row| row[column].customers).sum();
        assert!(found >= 20 || column != 0, "{orders}: {found}");
        let revenue: i64 = outcome.grid.0.iter().flatten().map(|cell| cell.revenue.0).sum();
        assert_eq!(revenue, outcome.total(Metric::Revenue));
    }
}

#[test]
fn what_customers_bring_is_told_by_quarters_of_their_lives() {
    let pays = "segments.all.customers.subscription={ monthly = 100 }";
    for outcome in play(SHOP, &[NEVER, pays, "horizon=190d"], 20) {
        // Months begin on days 1, 31, 61, then 92, 122, 153 and 183: three payments in each quarter of 91 days.
        let age = AgeResult { customers: 20, margin: Money(20 * 3 * 4_000) };
        assert_eq!(outcome.customers[0].ages, [age, age]);
    }
    // Those who come on the tenth day are watched for one quarter of a run of 190 days less.
    let late = "channels.site.counts=[0, 0, 0, 0, 0, 0, 0, 0, 0, 20]";
    for outcome in play(SHOP, &[NEVER, pays, late, "horizon=190d"], 20) {
        let ages = &outcome.customers[0].ages;
        assert_eq!((ages[0].customers, ages[1].customers), (20, 0));
        assert_eq!((ages[0].margin.0, ages[1].margin.0), (20 * 3 * 4_000, 0));
    }
}

#[test]
fn simulated_customers_bring_what_the_formula_says_of_the_same_time() {
    let set = [
        "segments.all.customers.orders=6/year",
        "segments.all.customers.lifetime=1y",
        "segments.all.customers.drop_out=5%",
        "horizon=3y",
    ];
    let plan = Plan { seed: 2, ..plan(400, 1) };
    let found = forecast(&read_with(SHOP, &set), &plan, &Unwatched);
    let worth = found.customers.expect("there are customers").worth.remove(0);
    let simulated = worth.simulated.expect("they were watched");
    // Twelve quarters of 91 days; they leave at 1 + 6 · 5 % a year, and each order brings 40.
    let years = 12.0 * 91.0 / 365.25;
    let stays = (1.0 - libm::exp(-1.3 * years)) / 1.3;
    assert!((simulated.years - years).abs() < 1e-9, "{}", simulated.years);
    assert!((simulated.reckoned - 40.0 * 6.0 * stays).abs() < 1e-6, "{}", simulated.reckoned);
    let z = (simulated.margin.mean - simulated.reckoned) / simulated.margin.error;
    assert!(z.abs() < 4.0, "{} {} {z}", simulated.margin.mean, simulated.margin.error);
    let all = worth.lifetime_value.expect("they leave");
    assert!((all - 40.0 * 6.0 / 1.3).abs() < 1e-9, "{all}");
    assert_eq!((worth.value_to_cost, simulated.to_cost), (None, None));
}

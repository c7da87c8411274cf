//! Care of customers, against arithmetic by hand.

use crate::played::{at_the_end, plan, play, read_with};
use voronka::engine::{Metric, Stock};
use voronka::review::implied;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;

/// Twenty deals that are won on the first day by one seller, who keeps the customers. Nobody orders in a lifetime.
const DESK: &str = r#"
start = 2027-01-04
horizon = "1y"
report = "month"

[calendar]
work_days = "mon-sun"

[segments.all]
deal_value = 10

[segments.all.customers]
orders = "0.0000001/year"
care = { hours = 1 }

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

[roles.farmer]
reps = 1
"#;

/// Nobody sits at the farmer's desk before the last day.
const NOBODY: [&str; 3] = [
    "segments.all.customers.to=farmer",
    "roles.farmer.reps=0",
    "roles.farmer.hire={ count = 1, from = \"364d\" }",
];

#[test]
fn every_customer_gets_their_hours_every_month_where_there_is_time() {
    for outcome in play(DESK, &[], 100) {
        // Twelve months begin within the year, and eleven of them end.
        assert_eq!(outcome.total(Metric::HoursUsed), 20 * 360 + 12 * 20 * 3600);
        assert_eq!(outcome.total(Metric::CareAsked), 11 * 20 * 3600);
        assert_eq!(outcome.total(Metric::CareGiven), 11 * 20 * 3600);
        assert_eq!(outcome.total(Metric::Touches), 20);
    }
}

#[test]
fn care_that_is_longer_than_a_day_is_given_over_several() {
    let set = ["channels.site.counts=[1]", "segments.all.customers.care.hours=12", "horizon=3d"];
    for outcome in play(DESK, &set, 100) {
        let used: Vec<u64> = outcome.seats.iter().map(|seat| seat.used).collect();
        // Asked for on the second day: eight hours, and four on the third.
        assert_eq!(used, [360 + 12 * 3600, 0]);
    }
}

#[test]
fn care_that_nobody_has_time_for_is_missing() {
    // Of four hundred hours a month, the eight hours of each day from the second on are given.
    for outcome in play(DESK, &["segments.all.customers.care.hours=20"], 100) {
        let (asked, given) = (outcome.total(Metric::CareAsked), outcome.total(Metric::CareGiven));
        assert_eq!(asked, 11 * 400 * 3600);
        assert_eq!(outcome.total(Metric::HoursUsed), 20 * 360 + 364 * 8 * 3600);
        // What is begun when a month ends is missing in it.
        assert!(given < asked && given > 10 * 240 * 3600, "{given}");
    }
    let set: Vec<&str> = NOBODY.into();
    for outcome in play(DESK, &set, 100) {
        assert_eq!(outcome.total(Metric::CareAsked), 11 * 20 * 3600);
        assert_eq!(outcome.total(Metric::CareGiven), 0);
    }
}

#[test]
fn due_touches_come_before_care_and_prospecting_after_it() {
    let set = [
        "channels.site.counts=[20, 0, 80, 80, 80, 80, 80, 80, 80]",
        "stages.contract.hours=0.1",
        "horizon=9d",
    ];
    for outcome in play(DESK, &set, 100) {
        // Eighty deals of a tenth of an hour fill every day from the third on: care is given on the second alone.
        assert_eq!(outcome.total(Metric::Sales), 20 + 7 * 80);
        assert_eq!(outcome.total(Metric::HoursUsed), (20 + 7 * 80) * 360 + 8 * 3600);
    }
}

#[test]
fn neglected_customers_leave_so_many_times_as_fast() {
    let mut set: Vec<&str> = NOBODY.into();
    set.extend(["segments.all.customers.lifetime=2y", "segments.all.customers.care.neglect=3"]);
    let stay: i64 =
        play(DESK, &set, 100).iter().map(|outcome| at_the_end(outcome, Stock::Customer)).sum();
    // A month at the rate of one in two years, then three times that, from the second day of the year to its end.
    let (rate, month): (f64, f64) = (1.0 / 730.5, 365.25 / 12.0);
    let share = (-rate * month - 3.0 * rate * (364.0 - month)).exp();
    let error = (2_000.0 * share * (1.0 - share)).sqrt();
    assert!(((stay as f64 - 2_000.0 * share) / error).abs() < 4.0, "{stay} {}", 2_000.0 * share);
    // Who is cared for leaves at their own rate.
    let kept = play(DESK, &set[3..], 100);
    let stay: i64 = kept.iter().map(|outcome| at_the_end(outcome, Stock::Customer)).sum();
    let share = (-rate * 364.0).exp();
    let error = (2_000.0 * share * (1.0 - share)).sqrt();
    assert!(((stay as f64 - 2_000.0 * share) / error).abs() < 4.0, "{stay} {}", 2_000.0 * share);
}

#[test]
fn neglect_weighs_on_renewals_and_orders_too() {
    let mut set: Vec<&str> = NOBODY.into();
    set.extend([
        "segments.all.customers.care.neglect=2",
        "segments.all.customers.subscription={ monthly = 1, term = \"1y\", renewal = \"50%\" }",
        "horizon=380d",
    ]);
    set[2] = "roles.farmer.hire={ count = 1, from = \"379d\" }";
    let renewed: i64 =
        play(DESK, &set, 100).iter().map(|outcome| outcome.total(Metric::Renewed)).sum();
    // Half squared.
    let error = (2_000.0_f64 * 0.25 * 0.75).sqrt();
    assert!(((renewed as f64 - 500.0) / error).abs() < 4.0, "{renewed}");
}

#[test]
fn the_care_of_a_leavers_customers_goes_to_colleagues_with_them() {
    let set = [
        "roles.seller.reps=2",
        "roles.seller.attrition=50%/month",
        "segments.all.customers.care.hours=2",
    ];
    let mut seen = 0;
    for outcome in play(DESK, &set, 100) {
        let leavers: u32 = outcome.seats.iter().map(|seat| seat.leavers).sum();
        if leavers == 1 {
            // One of two was there all year, and forty hours a month are little.
            let (asked, given) =
                (outcome.total(Metric::CareAsked), outcome.total(Metric::CareGiven));
            assert_eq!((asked, given), (11 * 40 * 3600, 11 * 40 * 3600));
            seen += 1;
        }
    }
    let days = ["roles.seller.reps=2", "roles.seller.attrition=60%/year"];
    for outcome in play(DESK, &days, 100)
        .iter()
        .filter(|o| o.seats.iter().map(|s| s.leavers).sum::<u32>() == 1)
    {
        assert_eq!(outcome.total(Metric::CareGiven), 11 * 20 * 3600);
        seen += 1;
    }
    assert!(seen > 5, "{seen}");
}

#[test]
fn the_forecast_tells_how_much_of_the_care_is_given() {
    let plan = plan(4, 1);
    let set: Vec<&str> = NOBODY.into();
    for (set, share) in [(&set[..0], 1.0), (&set[..], 0.0)] {
        let care = forecast(&read_with(DESK, set), &plan, &Unwatched)
            .customers
            .and_then(|found| found.care);
        let care = care.expect("they need care");
        assert_eq!((care.asked.mean, care.given.mean), (220.0, 220.0 * share));
        assert_eq!(care.share.expect("months ended").mean, share);
    }
}

#[test]
fn the_hours_of_care_are_told_before_anything_is_played() {
    let loads = implied(&read_with(DESK, &[])).orders;
    let told: Vec<[f64; 3]> =
        loads.iter().map(|load| [load.hours, load.of_a_hundred, load.care_of_a_hundred]).collect();
    // An hour a month for each of a hundred.
    assert_eq!(told, [[0.0, 0.0, 100.0]]);
}

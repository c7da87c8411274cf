//! What a day does not suffice for, deals that came to a vacant seat, and work that nobody gets or finds, against
//! arithmetic by hand.

use crate::played::{flow, played, read};
use voronka::engine::outcome::LossReason;
use voronka::engine::{Metric, Outcome};
use voronka::review::{DoubtKind, doubts, implied};

/// A hundred leads on the first of so many days, each of whose touches takes `hours`.
fn touching(days: u32, hours: f64, role: &str) -> Outcome {
    played(&format!(
        r#"start = 2027-01-04
        horizon = "{days}d"
        report = "day"
        calendar = {{ work_days = "mon-sun", hours = 7 }}
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [100]
        [[stages]]
        name = "contract"
        convert = 1
        hours = {hours}
        [roles.rep]
        does = ["inbound"]
        stages = ["contract"]
        reps = 1
        {role}
        "#
    ))
}

#[test]
fn what_is_carried_over_leaves_no_hour_of_the_day_idle() {
    // Four times an hour and a half into seven hours; or 98 hours of two weeks in full: 65 touches and half an hour.
    let whole = touching(14, 1.5, "carry_over = false");
    assert_eq!(flow(&whole, Metric::Touches), [4; 14]);
    assert_eq!(whole.total(Metric::HoursUsed), 14 * 6 * 3600);
    for priority in ["latest_stage", "oldest_due", "largest_value", "hottest"] {
        let role = format!("priority = \"{priority}\"");
        let carried = touching(14, 1.5, &role);
        assert_eq!(flow(&carried, Metric::Touches), [4, 5, 5, 4, 5, 5, 4, 5, 5, 4, 5, 5, 4, 5]);
        assert_eq!(carried.total(Metric::HoursUsed), 14 * 7 * 3600);
    }
}

#[test]
fn time_spent_on_a_touch_is_not_paid_twice_when_days_grow_longer() {
    // Strength and with it the day grow from a tenth to all of eight hours within two days.
    let role = "reps = [{ since = \"new\" }]\ncarry_over = false\n\
                ramp = { over = \"2d\", start = \"10%\", acts = \"hours\" }";
    let outcome = touches_of_the_new(role);
    let seen = (flow(&outcome, Metric::Touches), flow(&outcome, Metric::HoursUsed));
    // 0.8 and 4.4 hours of seven are spent before a day of eight brings the 1.8 that are missing.
    let used = [0.8, 4.4, 1.8, 7.0, 7.0].map(|hours: f64| (hours * 3600.0).round() as i64);
    assert_eq!(seen, (vec![0, 0, 1, 1, 1], used.to_vec()));
}

/// A hundred leads for one new rep, each of whose touches takes seven hours.
fn touches_of_the_new(role: &str) -> Outcome {
    played(&format!(
        r#"start = 2027-01-04
        horizon = "5d"
        report = "day"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [100]
        [[stages]]
        name = "contract"
        convert = 1
        hours = 7
        [roles.rep]
        does = ["inbound"]
        stages = ["contract"]
        {role}
        "#
    ))
}

/// Customers whose orders take an hour and a half of a rep who has seven hours.
fn orders(role: &str) -> Outcome {
    played(&format!(
        r#"start = 2027-01-04
        horizon = "28d"
        report = "day"
        calendar = {{ work_days = "mon-sun", hours = 7 }}
        [segments.all]
        deal_value = 100
        customers = {{ orders = "99/day", hours = 1.5, to = "keeper" }}
        [channels.site]
        counts = [40]
        [[stages]]
        name = "contract"
        convert = 1
        hours = 0.1
        [roles.rep]
        does = ["inbound"]
        stages = ["contract"]
        reps = 1
        [roles.keeper]
        does = ["customers"]
        reps = 1
        {role}
        "#
    ))
}

#[test]
fn orders_are_carried_over_too() {
    let served = |role: &str| flow(&orders(role), Metric::Orders)[4..].to_vec();
    assert_eq!(served("carry_over = false"), [4; 24]);
    let carried = served("");
    // Twenty-four days of seven hours are 112 orders; one may have been begun before them.
    let sum: i64 = carried.iter().sum();
    assert!(
        (111..=113).contains(&sum) && carried.iter().all(|n| (4..=5).contains(n)),
        "{carried:?}"
    );
}

#[test]
fn the_deal_that_came_to_a_vacant_seat_is_lost_with_whoever_then_worked_it() {
    let lost = |loss: &str| {
        let outcome = played(&format!(
            r#"start = 2027-01-01
            horizon = "70d"
            [segments.all]
            deal_value = 100
            [channels.site]
            counts = [1]
            [[stages]]
            name = "contract"
            advance = [{}1]
            lose = [{}0]
            [roles.rep]
            does = ["inbound"]
            stages = ["contract"]
            reps = [{{ name = "A", since = 2027-01-04 }}]
            hire = [{{ count = 1, from = "45d" }}]
            quota = "1k/month"
            dismiss = {{ under = "50%", months = 1 }}
            leaver_loss = "{loss}"
            "#,
            "0, ".repeat(90),
            "0, ".repeat(90),
        ));
        // A sold nothing in February and is gone on the first of March.
        assert_eq!((outcome.seats[0].dismissed, outcome.seats[1].dismissed), (1, 0));
        outcome.stages[0].lost[LossReason::Dropped as usize]
    };
    assert_eq!((lost("100%"), lost("0%")), (1, 0));
}

/// Doubts about who does what.
fn doubted(segment: &str, roles: &str) -> Vec<DoubtKind> {
    let scenario = read(&format!(
        r#"start = 2027-01-04
        horizon = "12mo"
        [segments.all]
        accounts = 3000
        deal_value = 100
        {segment}
        [[stages]]
        name = "contact"
        convert = "30%"
        touches = 3
        gap = "3d"
        [[stages]]
        name = "contract"
        convert = "30%"
        touches = 3
        gap = "3d"
        {roles}
        "#
    ));
    let kinds = doubts(&scenario, &implied(&scenario)).into_iter().map(|doubt| doubt.kind);
    let ours = [
        DoubtKind::UnfedRole,
        DoubtKind::NoCustomers,
        DoubtKind::Unchecked,
        DoubtKind::LongOrder,
        DoubtKind::SmallWallet,
    ];
    kinds.filter(|kind| ours.contains(kind)).collect()
}

const REP: &str =
    "[roles.rep]\ndoes = [\"prospect\"]\nstages = [\"contact\", \"contract\"]\nreps = 2\n";

#[test]
fn a_head_who_sells_what_others_sell_is_reached_by_nothing() {
    let head =
        "[roles.head]\ndoes = [\"lead\"]\nstages = [\"contract\"]\nreps = 1\nsells = \"50%\"\n";
    assert_eq!(doubted("", REP), []);
    assert_eq!(doubted("", &format!("{REP}{head}")), [DoubtKind::UnfedRole]);
    // Who hands over at the contract feeds the head; a head who sells nothing need not be fed.
    let opener = REP.replace(", \"contract\"", "");
    assert_eq!(doubted("", &format!("{opener}{head}")), []);
    assert_eq!(doubted("", &format!("{REP}{}", head.replace("sells = \"50%\"\n", ""))), []);
}

#[test]
fn work_that_is_not_there_and_work_that_nobody_finds_is_doubted() {
    let farmer = "[roles.farmer]\ndoes = [\"customers\"]\nreps = 1\n";
    let both = [DoubtKind::UnfedRole, DoubtKind::NoCustomers];
    assert_eq!(doubted("", &format!("{REP}{farmer}")), both);
    let customers = |hours: f64| format!("customers = {{ orders = \"4/year\", hours = {hours} }}");
    assert_eq!(doubted(&customers(8.0), &format!("{REP}{farmer}")), []);
    assert_eq!(doubted(&customers(9.0), &format!("{REP}{farmer}")), [DoubtKind::LongOrder]);
    let wallet = |rest: &str| format!("customers = {{ orders = \"4/year\", {rest} }}");
    assert_eq!(doubted(&wallet("wallet = 100, order_value = 100"), REP), []);
    let small = doubted(&wallet("wallet = 99, order_value = 100"), REP);
    assert_eq!(small, [DoubtKind::SmallWallet]);
    let amiss = format!("{REP}blocked = \"5%\"\n");
    assert_eq!(doubted("", &amiss), [DoubtKind::Unchecked]);
    assert_eq!(doubted("", &format!("{amiss}[management]\ncheck_every = \"1w\"")), []);
}

//! Tasks that stop, checks and whose hours they take, and what leaks away, against arithmetic by hand.

use crate::played::{flow, found, near, played};
use voronka::engine::{Metric, Outcome};
use voronka::messages::Lang;
use voronka::report::words::Words;
use voronka::study::Forecast;

/// Two weeks from a Monday, every day worked, eight hours a day.
const FORTNIGHT: &str = r#"
start = 2027-01-04
horizon = "14d"
report = "day"
calendar = { work_days = "mon-sun" }
"#;

/// One lead of the first day for a rep who comes on the third, and whose touches all go amiss.
fn amiss(how: &str, stage: &str, checks: &str) -> Outcome {
    played(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contract"
        convert = 1
        hours = 2
        {stage}
        [roles.rep]
        does = ["inbound"]
        stages = ["contract"]
        reps = [{{ since = 2027-01-06 }}]
        {how}
        {checks}
        "#
    ))
}

#[test]
fn a_touch_that_stops_takes_its_time_and_reaches_nobody_till_the_check() {
    for (checks, touches) in [("", 1), ("[management]\ncheck_every = \"1w\"", 2)] {
        let outcome = amiss("blocked = 1", "", checks);
        let mut days = [0; 14];
        days[2] = 1;
        days[7] = touches - 1;
        assert_eq!(flow(&outcome, Metric::Touches), days);
        assert_eq!(outcome.total(Metric::HoursUsed), touches * 2 * 3600);
        assert_eq!((outcome.seats[0].blocked as i64, outcome.seats[0].wrong), (touches, 0));
        assert_eq!((outcome.total(Metric::Effective), outcome.stages[0].open), (0, 1));
    }
}

#[test]
fn a_client_whom_a_stopped_touch_did_not_reach_waits_on_since_it_was_due() {
    let patience = "patience = \"4d\"\ndecay = 1";
    let lost = |how: &str| {
        let outcome = amiss(how, patience, "");
        assert_eq!(outcome.stages[0].forgotten, 1);
        flow(&outcome, Metric::Lost).iter().position(|&n| n == 1)
    };
    // Due on day 0, touched on day 2; gone on the day after four of waiting.
    assert_eq!((lost("blocked = 1"), lost("wrong = 1")), (Some(5), Some(7)));
}

#[test]
fn touches_go_amiss_in_the_stated_shares() {
    let outcome = played(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 100000
        deal_value = 1
        [[stages]]
        name = "contact"
        convert = 1
        hours = 0.1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        reps = 5
        wrong = "20%"
        blocked = "30%"
        "#
    ));
    let touches = 5.0 * 14.0 * 80.0;
    let sum =
        |of: fn(&voronka::engine::SeatResult) -> u64| outcome.seats.iter().map(of).sum::<u64>();
    let (wrong, blocked) = (sum(|seat| seat.wrong), sum(|seat| seat.blocked));
    near(wrong as f64 / touches, 0.2, (0.2 * 0.8 / touches).sqrt());
    near(blocked as f64 / touches, 0.3, (0.3 * 0.7 / touches).sqrt());
    assert_eq!(outcome.total(Metric::Sales) as u64 + wrong + blocked, touches as u64);
}

/// A head who calls for an hour each, and two reps who are checked every week for an hour each.
fn checked(head: &str, by: &str) -> String {
    format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 9000
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = 0
        hours = 1
        [roles.head]
        does = ["lead", "prospect"]
        stages = ["contact"]
        reps = {head}
        [roles.rep]
        does = ["inbound"]
        stages = ["contact"]
        reps = 2
        [management]
        check_every = "1w"
        check_hours = 1
        check_hour_cost = 30
        {by}
        "#
    )
}

#[test]
fn the_hours_of_a_check_come_from_the_day_of_the_head_who_checks() {
    let (by_head, by_founder) = (checked("1", "check_by = \"head\""), checked("1", ""));
    let outcome = played(&by_head);
    let mut calls = [8; 14];
    // The check of Sunday takes two of its hours.
    (calls[6], calls[13]) = (6, 6);
    assert_eq!(flow(&outcome, Metric::Prospected), calls);
    assert_eq!(outcome.total(Metric::CheckHours), 2 * 2 * 3600);
    assert_eq!(outcome.total(Metric::Overheads), 4 * 30 * 100);
    // Three people are there for the founder to check.
    let outcome = played(&by_founder);
    assert_eq!(flow(&outcome, Metric::Prospected), [8; 14]);
    assert_eq!(outcome.total(Metric::CheckHours), 2 * 3 * 3600);
    // Two heads share the hours: each loses a call.
    let outcome = played(&checked("2", "check_by = \"head\""));
    assert_eq!(flow(&outcome, Metric::Prospected)[5..8], [16, 14, 16]);
}

#[test]
fn a_check_longer_than_the_day_takes_the_next_days_too() {
    let long = checked("1", "check_by = \"head\"").replace("check_hours = 1", "check_hours = 5");
    assert_eq!(flow(&played(&long), Metric::Prospected)[5..9], [8, 0, 6, 8]);
}

#[test]
fn nothing_is_checked_while_nobody_is_there_who_checks() {
    let outcome = played(&checked("[{ since = 2027-01-12 }]", "check_by = \"head\""));
    // The head comes after the first Sunday.
    assert_eq!(outcome.total(Metric::CheckHours), 2 * 3600);
    let [first, second] = [6, 13].map(|day| flow(&outcome, Metric::CheckHours)[day]);
    assert_eq!((first, second), (0, 2 * 3600));
}

#[test]
fn the_page_tells_whose_hours_checks_take_and_what_they_cost() {
    let told = |text: &str| {
        let found = found(text, 2);
        let checks = found.conduct.checks.clone().expect("somebody checks");
        let words = Words::new(Lang::En, &found.heading);
        (checks.hours.mean, checks.cost.mean, words.checks(&checks).expect("it takes time"))
    };
    let (hours, cost, said) = told(&checked("1", "check_by = \"head\""));
    assert_eq!((hours, cost), (4.0, 120.0));
    assert!(said.contains("4 hours of `head`") && said.contains("120"), "{said}");
    let (hours, _, said) = told(&checked("1", ""));
    assert_eq!(hours, 6.0);
    assert!(said.contains("6 hours of the founder"), "{said}");
}

/// Six deals with somebody who forgets nothing and four with somebody who forgets everything.
fn leaking(stage: &str, more: &str) -> Forecast {
    found(
        &format!(
            r#"{FORTNIGHT}
        [segments.all]
        deal_value = 1
        [[stages]]
        name = "offer"
        convert = 1
        {stage}
        [[stages]]
        name = "contract"
        convert = 1
        [roles.careful]
        stages = ["offer", "contract"]
        reps = [{{ name = "A" }}]
        [roles.careless]
        stages = ["offer"]
        discipline = 0
        reps = [{{ name = "B" }}]
        [[deals]]
        stage = "contract"
        count = 6
        owner = "A"
        value = 100
        [[deals]]
        stage = "offer"
        count = 4
        owner = "A"
        value = 100
        [[deals]]
        stage = "offer"
        count = 4
        owner = "B"
        value = 300
        {more}
        "#
        ),
        2,
    )
}

#[test]
fn what_leaks_away_is_what_the_department_brings_more_without_slips() {
    // All others are sold, so that nothing but forgetting stood between these four and the sale.
    for stage in ["", "patience = \"2d\"\ndecay = 1"] {
        let found = leaking(stage, "");
        let leak = found.conduct.leak.as_ref().expect("something leaks away");
        assert_eq!((leak.deals.mean, leak.recalled), (4.0, 0.0));
        let words = Words::new(Lang::En, &found.heading);
        assert_eq!(words.leak(leak), "Deals lost or left lying because of it: 4.");
        // Played again without slips, they bring their value.
        let slips = found.slips.as_ref().expect("B forgets everything");
        assert_eq!((slips.revenue.mean, slips.sales.mean), (1200.0, 4.0));
        assert_eq!((slips.revenue.error, slips.share.mean), (0.0, 4.0 / 14.0));
        let said = words.slips(slips, found.headline.quantity);
        assert!(said.contains("brings 4 more sales: slips take"), "{said}");
    }
    // A check finds what lies: nothing is lost but time.
    assert_eq!(leaking("", "[management]\ncheck_every = \"3d\"").conduct.leak, None);
}

#[test]
fn the_crm_recalls_its_share_of_what_stands_in_it() {
    let forgotten = |crm: &str| {
        let outcome = played(&format!(
            r#"{FORTNIGHT}
            [segments.all]
            deal_value = 1
            [channels.site]
            counts = [4000]
            [[stages]]
            name = "contact"
            convert = 0
            hours = 0
            [roles.rep]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            discipline = "50%"
            [management]
            {crm}
            "#
        ));
        outcome.total(Metric::Forgotten) as f64 / 4000.0
    };
    let half = "crm = \"50%\"";
    let partly = "crm = { adoption = \"50%\", recalls = \"40%\" }";
    for (crm, expected) in [("", 0.5), (half, 0.25), (partly, 0.5 * 0.8f64)] {
        let error = (expected * (1.0 - expected) / 4000.0).sqrt();
        near(forgotten(crm), expected, error);
    }
    assert_eq!(forgotten("crm = 1"), 0.0);
}

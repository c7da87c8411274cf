//! Where the hours of people go: work that is begun on one day and ended on another, checks by somebody whose hours end,
//! deals that were forgotten, and the order of queues, against arithmetic by hand.

use crate::played::{certain, flow, found, near, played, read, read_with};
use voronka::engine::outcome::LossReason;
use voronka::engine::{Metric, Outcome, simulate};
use voronka::figures::Figure;
use voronka::messages::Lang;
use voronka::random::Streams;
use voronka::report::words::Words;
use voronka::study::{Forecast, Warning};

const HOUR: i64 = 3600;

/// A rep who prospects for half a year of 129 working days of eight hours.
fn prospecting(hours: f64, accounts: u32, role: &str) -> Outcome {
    played(&format!(
        r#"start = 2026-01-01
        horizon = "6mo"
        [segments.firms]
        accounts = {accounts}
        deal_value = 1000
        [[stages]]
        name = "sell"
        convert = "50%"
        hours = {hours}
        [roles.ae]
        does = ["prospect"]
        stages = ["sell"]
        reps = 1
        {role}
        "#
    ))
}

#[test]
fn a_first_touch_that_does_not_fit_the_rest_of_a_day_is_ended_on_a_later_one() {
    for (hours, touches) in [(9.0, 129 * 8 / 9), (5.0, 129 * 8 / 5), (3.0, 129 * 8 / 3), (20.0, 51)]
    {
        let outcome = prospecting(hours, 1000, "");
        assert_eq!(outcome.total(Metric::Prospected), touches, "{hours} hours");
        assert_eq!(outcome.total(Metric::HoursUsed), 129 * 8 * HOUR);
    }
    // What is longer than a day must be begun on another in any case; what is shorter, only if it is carried over.
    for (hours, touches) in [(9.0, 114), (5.0, 129), (3.0, 258)] {
        let outcome = prospecting(hours, 1000, "carry_over = false");
        assert_eq!(outcome.total(Metric::Prospected), touches, "{hours} hours, not carried over");
    }
}

#[test]
fn nobody_begins_a_call_without_an_account_or_without_room() {
    // Three accounts and not one more to begin with.
    let dry = prospecting(5.0, 3, "");
    assert_eq!((dry.total(Metric::Prospected), dry.total(Metric::HoursUsed)), (3, 15 * HOUR));
    // One deal at a time, which never ends: its first touch and no other.
    let full = |limit: &str| {
        played(&format!(
            r#"start = 2027-01-04
            horizon = "28d"
            [segments.firms]
            accounts = 100
            deal_value = 1
            [[stages]]
            name = "sell"
            advance = [0, 1]
            lose = [0, 0]
            gap = "300d"
            hours = 5
            [roles.ae]
            does = ["prospect"]
            stages = ["sell"]
            reps = 1
            {limit}
            "#
        ))
    };
    let outcome = full("open_deals = 1");
    assert_eq!(
        (outcome.total(Metric::Prospected), outcome.total(Metric::HoursUsed)),
        (1, 5 * HOUR)
    );
    assert_eq!(full("").total(Metric::Prospected), 20 * 8 / 5);
}

#[test]
fn due_touches_come_before_a_call_that_was_begun() {
    // Six hours of calling leave two, which go into the next call; the due touch of the second day comes before it.
    let outcome = played(
        r#"start = 2027-01-04
        horizon = "4d"
        report = "day"
        [segments.firms]
        accounts = 100
        deal_value = 1
        [[stages]]
        name = "sell"
        advance = [0, 0, 0, 0, 1]
        lose = [0, 0, 0, 0, 0]
        gap = "1d"
        hours = 6
        [roles.ae]
        does = ["prospect"]
        stages = ["sell"]
        reps = 1
        "#,
    );
    // Day 2: the due touch takes six hours, two go into the call: four by now. Day 3: six, and the call is made.
    assert_eq!(flow(&outcome, Metric::Prospected), [1, 0, 1, 0]);
    assert_eq!(flow(&outcome, Metric::Touches), [1, 1, 2, 1]);
}

/// More touches than there are hours: 5.5 a day for each of two reps.
fn busy(hours: f64, role: &str) -> String {
    format!(
        r#"start = 2027-01-04
        horizon = "12mo"
        [segments.a]
        deal_value = 1000
        [channels.site]
        leads = "200/month"
        [[stages]]
        name = "offer"
        convert = "30%"
        touches = 2
        gap = "3d"
        hours = {hours}
        [roles.rep]
        does = ["inbound"]
        stages = ["offer"]
        reps = 2
        workday = {{ admin = 2.5 }}
        {role}
        "#
    )
}

#[test]
fn a_little_more_work_a_touch_is_a_little_less_done() {
    let days = 261.0;
    for hours in [1.8, 1.84, 2.7, 2.75, 2.76, 2.8, 5.5, 5.6] {
        let touches = played(&busy(hours, "")).total(Metric::Touches) as f64;
        // The queue is never empty but for the first days.
        let expected = 2.0 * days * 5.5 / hours;
        assert!(touches <= expected + 1.0 && touches > 0.98 * expected, "{touches} of {expected}");
    }
}

#[test]
fn hours_that_lie_idle_while_touches_wait_are_told() {
    let told = |hours: f64, role: &str| {
        let found = found(&busy(hours, role), 4);
        let lost = found.warnings.iter().find_map(|warning| match warning {
            Warning::HoursLieIdle { roles } => Some(roles.clone()),
            _ => None,
        });
        (lost, found)
    };
    assert_eq!(told(2.76, "").0, None);
    assert_eq!(told(2.75, "carry_over = false").0, None);
    // One touch of 2.76 hours a day leaves 2.74 of 5.5.
    let (lost, found) = told(2.76, "carry_over = false");
    let lost = lost.expect("half of the day is lost");
    assert!((lost[0].share - 2.74 / 5.5).abs() < 0.01, "{lost:?}");
    let words = Words::new(Lang::En, &found.heading);
    let said = words.advices(&found.warnings);
    assert!(said.iter().any(|advice| advice.seen.contains("`rep` loses")), "{said:?}");
}

/// Twenty reps who forget all that is due, each with one lead of the first day.
fn watched(checks: &str) -> String {
    let rep =
        "[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"contact\"]\nreps = 20\ndiscipline = 0";
    format!(
        r#"start = 2027-01-04
        horizon = "70d"
        report = "day"
        [segments.all]
        deal_value = 1
        [channels.site]
        counts = [20]
        [[stages]]
        name = "contact"
        convert = 1
        {rep}
        [roles.head]
        does = ["lead"]
        reps = 1
        [management]
        check_every = "1w"
        {checks}
        "#
    )
}

#[test]
fn who_checks_gets_as_far_as_the_hours_go() {
    // Twenty checks of ten hours and forty hours a week: four reps a week, each every fifth week.
    let outcome = played(&watched("check_hours = 10\ncheck_by = \"head\""));
    let checks = outcome.checks;
    assert_eq!((checks.due, checks.asked), (200, 200 * 10 * 3600));
    // From the first Friday on: 46 of the 50 working days.
    assert_eq!(outcome.total(Metric::CheckHours), 46 * 8 * HOUR);
    assert_eq!((checks.made, checks.available), (36, 50 * 8 * 3600));
    // The n-th rep is done when 10 n hours are over; what was found is due on the next working day, and forgotten again.
    let mut due = [0; 70];
    due[0] = 20;
    for n in 1..=36_usize {
        let day = 4 + (10 * n).div_ceil(8) - 1;
        let next = day + 1;
        let calendar_day = next / 5 * 7 + next % 5;
        if calendar_day < 70 {
            due[calendar_day] += 1;
        }
    }
    assert_eq!(flow(&outcome, Metric::Forgotten), due);
}

#[test]
fn the_founder_has_the_hours_that_are_stated_or_forty_a_week() {
    let outcome = |hours: &str| played(&watched(&format!("check_hours = 1\n{hours}")));
    // Twenty reps and the head are 21 hours a week; the last Friday has eight of them.
    assert_eq!(outcome("").total(Metric::CheckHours), (9 * 21 + 8) * HOUR);
    let few = outcome("hours = 5");
    // An hour a day, from the first Friday on.
    assert_eq!((few.total(Metric::CheckHours), few.checks.made), (46 * HOUR, 46));
}

#[test]
fn checks_that_do_not_fit_are_told() {
    let found = found(&watched("check_hours = 10\nhours = 10"), 2);
    let told = found.warnings.iter().any(
        |warning| matches!(warning, Warning::ChecksDoNotFit { by: None, made, .. } if *made < 0.05),
    );
    assert!(told, "{:?}", found.warnings);
    let words = Words::new(Lang::En, &found.heading);
    let said = words.checks(found.conduct.checks.as_ref().expect("somebody checks"));
    assert!(said.expect("it takes time").contains("that you wrote for it"));
}

/// Checks that take all of the days of a head who coaches, of reps who forget nothing.
fn coached(coaching: &str, checks: &str) -> Outcome {
    played(&format!(
        r#"start = 2027-01-04
        horizon = "6mo"
        [segments.all]
        accounts = 100000
        deal_value = 1
        [[stages]]
        name = "contact"
        convert = "30%"
        hours = 1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        reps = 4
        [roles.head]
        does = ["lead"]
        reps = 1
        span = 4
        coaching = {coaching}
        {checks}
        "#
    ))
}

#[test]
fn nobody_coaches_in_the_hours_that_go_into_checks() {
    let checks = |hours: &str| {
        format!("[management]\ncheck_every = \"1d\"\ncheck_by = \"head\"\ncheck_hours = {hours}")
    };
    let sales = |outcome: Outcome| flow(&outcome, Metric::Sales);
    // All of the day: as if nobody coached, deal by deal. Half of it: the square root of what coaching does.
    assert_eq!(sales(coached("2", &checks("24"))), sales(coached("1", "")));
    assert_eq!(sales(coached("2.25", &checks("1"))), sales(coached("1.5", "")));
    assert_eq!(sales(coached("2", &checks("0"))), sales(coached("2", "")));
}

#[test]
fn a_deal_for_which_nobody_has_planned_anything_is_not_in_work() {
    // One deal at a time: what is forgotten on the next day leaves room for another call, found or not.
    for checks in ["", "[management]\ncheck_every = \"3d\""] {
        let outcome = played(&format!(
            r#"start = 2027-01-04
            horizon = "14d"
            report = "day"
            calendar = {{ work_days = "mon-sun" }}
            [segments.firms]
            accounts = 100
            deal_value = 1
            [[stages]]
            name = "sell"
            advance = [0, 1]
            lose = [0, 0]
            hours = 1
            patience = "5d"
            decay = 1
            [roles.ae]
            does = ["prospect"]
            stages = ["sell"]
            reps = 1
            open_deals = 1
            discipline = 0
            {checks}
            "#
        ));
        assert_eq!(flow(&outcome, Metric::Prospected), [1; 14], "{checks}");
        assert!(outcome.stages[0].lost[LossReason::Neglected as usize] > 0);
    }
}

#[test]
fn a_limit_of_open_deals_does_not_bring_a_forgetful_department_to_a_standstill() {
    let used = |more: &[&str]| {
        let text = r#"start = 2027-01-01
        horizon = "12mo"
        [segments.s]
        accounts = 100000
        deal_value = 1000
        [[stages]]
        name = "call"
        convert = "50%"
        touches = 3
        hours = 0.5
        gap = "3d"
        [roles.rep]
        does = ["prospect"]
        stages = ["call"]
        reps = 1
        open_deals = 50
        "#;
        let outcome = simulate(&read_with(text, more), &Streams::new(3, 0));
        (outcome.total(Metric::Sales) as f64, outcome.total(Metric::HoursUsed) as f64)
    };
    let (careful, forgetful) = (used(&[]), used(&["management.discipline=90%"]));
    assert!(forgetful.1 > 0.98 * careful.1, "{forgetful:?} of {careful:?}");
    // Each touch settles with a third, and the next is forgotten with a tenth: a deal gets to its end with 1/3 / (1 − 0.6),
    // after 1 / (1 − 0.6) touches, by as many hours; three touches a deal that is not forgotten.
    let settles = (1.0 / 3.0) / 0.4;
    let expected = careful.0 * settles * 3.0 * 0.4;
    near(forgetful.0, expected, (careful.0 / 2.0).sqrt() * 2.0);
}

/// Ten leads on each of Saturday, Sunday and Monday, and eight hours on Monday.
fn weekend(priority: &str) -> Outcome {
    certain(&read(&format!(
        r#"start = 2027-01-04
        horizon = "8d"
        report = "day"
        [segments.a]
        deal_value = 1
        [channels.mon]
        counts = [0, 0, 0, 0, 0, 0, 0, 10]
        [channels.sun]
        counts = [0, 0, 0, 0, 0, 0, 10, 0]
        [channels.sat]
        counts = [0, 0, 0, 0, 0, 10, 0, 0]
        [[stages]]
        name = "s"
        convert = "100%"
        hours = 1
        [roles.r]
        does = ["inbound"]
        stages = ["s"]
        reps = 1
        priority = "{priority}"
        "#
    )))
}

#[test]
fn the_oldest_due_is_served_first_whatever_stands_in_the_diary() {
    for priority in ["oldest_due", "largest_value", "hottest", "latest_stage"] {
        let outcome = weekend(priority);
        let sales: Vec<u64> = outcome.sources.iter().map(|source| source.sales).collect();
        assert_eq!(sales[sales.len() - 3..], [0, 0, 8], "{priority}");
    }
}

#[test]
fn the_oldest_due_of_all_stages_comes_first() {
    // A deal of the second stage is due on Saturday, one of the first on Sunday, another of the second on Monday.
    let outcome = certain(&read(
        r#"start = 2027-01-08
        horizon = "4d"
        report = "day"
        [segments.a]
        deal_value = 1
        [channels.sun]
        counts = [0, 0, 1, 0]
        [channels.mon]
        counts = [0, 0, 0, 1]
        enters = "t"
        [[stages]]
        name = "s"
        convert = 1
        hours = 3
        gap = "1d"
        [[stages]]
        name = "t"
        convert = 1
        hours = 5
        gap = "1d"
        [roles.r]
        does = ["inbound"]
        stages = ["s", "t"]
        reps = 1
        priority = "oldest_due"
        [[deals]]
        stage = "t"
        count = 1
        "#,
    ));
    // Monday has eight hours: five for the deal at the start, which was due before the weekend's lead, and three for that.
    assert_eq!((outcome.stages[0].effective, outcome.stages[1].effective), (1, 1));
}

#[test]
fn patience_that_never_runs_out_changes_nothing() {
    let text = r#"start = 2027-01-04
        horizon = "26w"
        [segments.a]
        deal_value = 1000
        [channels.site]
        leads = "4/day"
        half_life = "1d"
        [[stages]]
        name = "s"
        convert = "30%"
        hours = 1
        [[stages]]
        name = "t"
        convert = "50%"
        hours = 1
        gap = "3d"
        [roles.r]
        does = ["inbound"]
        stages = ["s", "t"]
        reps = 1
        "#;
    let patient = ["stages.s.patience=10y", "stages.s.decay=0.001"];
    for run in 0..20 {
        let streams = Streams::new(1, run);
        let (without, with) =
            (simulate(&read(text), &streams), simulate(&read_with(text, &patient), &streams));
        assert_eq!(without.flows, with.flows);
        assert_eq!((without.stages, without.seats), (with.stages, with.seats));
    }
}

#[test]
fn what_slips_cost_is_what_the_same_department_brings_more_without_them() {
    let text = |role: &str| {
        format!(
            r#"start = 2027-01-04
            horizon = "6mo"
            [segments.firms]
            accounts = 6000
            deal_value = "5k"
            margin = "50%"
            [[stages]]
            name = "contact"
            convert = "25%"
            touches = 2
            gap = "3d"
            hours = 0.5
            patience = "5d"
            decay = "10%"
            [roles.rep]
            does = ["prospect"]
            stages = ["contact"]
            reps = 3
            {role}
            [management]
            check_every = "1w"
            check_hours = 0.5
            check_hour_cost = 60
            [targets.plan]
            what = "revenue"
            at_least = "1k"
            "#
        )
    };
    let with = found(&text("wrong = \"10%\"\nblocked = \"10%\"\ndiscipline = \"85%\""), 40);
    let without = found(&text(""), 40);
    assert_eq!(without.slips, None);
    let slips = with.slips.clone().expect("there are slips");
    let mean = |found: &Forecast, of: Figure| found.total(of).expect("it is told").mean;
    let taken = mean(&without, Figure::Revenue) - mean(&with, Figure::Revenue);
    assert!(taken > 0.0 && (slips.revenue.mean - taken).abs() < 1e-6 * taken, "{taken} {slips:?}");
    let profit = mean(&without, Figure::Profit) - mean(&with, Figure::Profit);
    assert!((slips.profit.mean - profit).abs() < 1e-6 * profit, "{profit} {slips:?}");
    assert!((slips.share.mean - taken / mean(&without, Figure::Revenue)).abs() < 1e-9);
    assert_eq!(slips.chance, Some([1.0, 1.0]));
    let decides =
        with.warnings.iter().any(|warning| matches!(warning, Warning::SlipsDecide { .. }));
    assert_eq!(decides, slips.decide());
    assert!(decides, "{slips:?}");
}

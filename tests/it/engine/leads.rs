//! Who gets the leads: people who are there and have room, in turn where they are alike, and no more of them than a
//! limit says.

use crate::department::Department;
use crate::played::{certain, flow, plan, read, read_with, replications};
use voronka::engine::{Metric, Outcome};
use voronka::scenario::{LeadPeriod, Scenario};
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Warning, forecast};

/// Leads that sign at the first touch, of an hour, on every day of the week.
fn closing(horizon: &str, leads: &str, more: &str) -> Scenario {
    Department::answering()
        .lasting("2026-06-01", horizon)
        .with("", "report = \"day\"")
        .with("[channels.site]", &format!("counts = {leads}"))
        .with("[[stages]]", "name = \"close\"\ngap = \"1d\"\nhours = 1")
        .without("[roles.seller]")
        .and(more)
        .read()
}

fn sales(outcome: &Outcome) -> Vec<u64> {
    outcome.seats.iter().map(|seat| seat.sales).collect()
}

const ONE_A_DAY: &str =
    "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";

fn reps(more: &str) -> String {
    format!("[roles.rep]\nstages = [\"close\"]\ndoes = [\"inbound\"]\n{more}")
}

#[test]
fn equal_reps_get_equal_leads_by_skill() {
    let text = reps("reps = 3") + "\n[routing]\nrule = \"by_skill\"";
    assert_eq!(sales(&certain(&closing("30d", ONE_A_DAY, &text))), [10, 10, 10]);
}

#[test]
fn the_strongest_gets_leads_while_nothing_waits_there_from_the_day_before() {
    // Two hours a day, an hour a touch: of five leads a day the best can serve two, and from the second morning on
    // three wait there. Then the next best gets all, and is as far behind on the morning after.
    let text = reps(
        "hours = 2\nreps = [{ name = \"best\", skill = 2 }, { name = \"good\", skill = 1.5 }, { name = \"fair\", skill = 1 }]",
    ) + "\n[routing]\nrule = \"by_skill\"";
    let leads = "[5, 5, 5, 0, 0, 0, 0, 0]";
    assert_eq!(sales(&certain(&closing("8d", leads, &text))), [5, 5, 5]);
    // With a limit of open deals the rest of the first day's leads goes on at once.
    let text = text.replace("hours = 2", "hours = 2\nopen_deals = 2");
    assert_eq!(sales(&certain(&closing("8d", "[5, 0, 0, 0, 0, 0, 0, 0]", &text))), [2, 2, 1]);
}

/// Six inbound leads a day, lost for good if nobody answers within two days.
fn patience(reps: u32, more: &str) -> Scenario {
    read(&format!(
        r#"start = 2027-01-01
        horizon = "12mo"
        [segments.all]
        deal_value = 100
        [channels.site]
        leads = "6/day"
        [[stages]]
        name = "answer"
        convert = "50%"
        hours = 0.5
        patience = "2d"
        decay = 1
        [roles.rep]
        stages = ["answer"]
        does = ["inbound"]
        reps = {reps}
        {more}"#
    ))
}

/// Mean leads lost because nobody answered in time, and mean sales.
fn lost_and_sold(scenario: &Scenario) -> (f64, f64) {
    let outcomes = replications(scenario, 40);
    let neglected = |outcome: &Outcome| {
        outcome
            .stages
            .iter()
            .map(|stage| stage.lost[voronka::engine::outcome::LossReason::Neglected as usize])
            .sum::<u64>()
    };
    let mean =
        |of: &dyn Fn(&Outcome) -> f64| outcomes.iter().map(of).sum::<f64>() / outcomes.len() as f64;
    (mean(&|o| neglected(o) as f64), mean(&|o| o.total(Metric::Sales) as f64))
}

#[test]
fn nobodys_leads_wait_with_who_is_away() {
    // 2190 leads a year take less than a fifth of the hours of five reps, of whom one in ten is away.
    let (lost, sold) = lost_and_sold(&patience(5, "vacation = \"28d/year\"\nsick = \"10d/year\""));
    assert!(lost < 2.0, "{lost} of 2190 leads are lost");
    // As it would be if leads went to whoever is on the list.
    let (to_absent, _) = lost_and_sold(&patience(
        5,
        "vacation = \"28d/year\"\nsick = \"10d/year\"\n[routing]\nabsent = true",
    ));
    assert!(to_absent > 40.0, "{to_absent} of 2190 leads are lost");
    // Three with vacation are not outsold by two without.
    let (_, of_three) = lost_and_sold(&patience(3, "vacation = \"28d/year\""));
    let (_, of_two) = lost_and_sold(&patience(2, ""));
    assert!(of_three > of_two - 8.0, "three sell {of_three}, two {of_two}");
    assert!((sold - of_two).abs() < 30.0, "five sell {sold}, two {of_two}");
}

#[test]
fn who_is_in_training_gets_no_leads_and_no_deals() {
    // The second starts on the first day with a week of training; the deals of the hunter go to the first alone.
    let text = r#"[[stages]]
        name = "sign"
        convert = 1
        gap = "1d"
        [roles.hunter]
        stages = ["close"]
        does = ["inbound"]
        reps = 1
        [roles.closer]
        stages = ["sign"]
        training = "1w"
        reps = [{ name = "old" }, { name = "new", since = "new" }]"#;
    let leads = "[4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0]";
    let outcome = certain(&closing("14d", leads, text));
    assert_eq!(sales(&outcome), [0, 6, 2]);
    // If nobody else is there, they go to who is in training, and wait.
    let alone = text.replace("{ name = \"old\" }, ", "");
    let outcome = certain(&closing("14d", leads, &alone));
    assert_eq!(sales(&outcome), [0, 8]);
    // Monday to Sunday are for training: the first four are signed on the second Monday.
    assert_eq!(flow(&outcome, Metric::Sales)[..8], [0, 0, 0, 0, 0, 0, 0, 4]);
}

#[test]
fn leads_beyond_the_limit_wait_till_somebody_has_room() {
    // Two reps take two leads a day each: of seven on the first day four are answered, then the other three.
    let text = reps("leads_at_most = \"2/day\"\nreps = 2");
    let outcome = certain(&closing("6d", "[7, 0, 0, 0, 0, 0]", &text));
    assert_eq!(flow(&outcome, Metric::Touches), [4, 3, 0, 0, 0, 0]);
    assert_eq!(outcome.held_leads, [3]);
    assert_eq!(outcome.overdue, [3, 0, 0, 0, 0, 0]);
    // The oldest come first, and a week's limit holds till Sunday: 1 June 2026 is a Monday.
    let text = reps("leads_at_most = \"3/week\"\nreps = 1");
    let outcome = certain(&closing("15d", "[2, 2, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]", &text));
    assert_eq!(flow(&outcome, Metric::Touches), [2, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(outcome.held_leads, [4]);
    let plan = plan(2, 1);
    let scenario =
        closing("6d", "[7, 0, 0, 0, 0, 0]", &reps("leads_at_most = \"2/day\"\nreps = 2"));
    let found = forecast(&scenario, &plan, &Unwatched);
    let is_told = |warning: &Warning| matches!(warning, Warning::LeadsHeldBack { at_most: 2, leads, .. } if *leads == 3.0);
    assert!(found.warnings.iter().any(is_told), "{:?}", found.warnings);
}

#[test]
fn a_lead_that_waits_loses_its_odds_and_its_patience() {
    // Two leads on one day for one rep who takes one a day, or a week.
    let text = r#"start = 2026-06-01
        horizon = "14d"
        report = "day"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [2]
        half_life = "1d"
        [[stages]]
        name = "close"
        convert = "50%"
        [roles.rep]
        stages = ["close"]
        does = ["inbound"]
        reps = 1
        leads_at_most = "1/day""#;
    let impatient = read(
        &text
            .replace("[[stages]]", "[[stages]]\npatience = \"3d\"\ndecay = 1")
            .replace("1/day", "1/week"),
    );
    let outcome = replications(&impatient, 1).remove(0);
    let lost = outcome.stages[0].lost[voronka::engine::outcome::LossReason::Neglected as usize];
    assert_eq!((lost, outcome.total(Metric::Touches)), (1, 1));
    assert_eq!(outcome.total(Metric::Lost) + outcome.total(Metric::Sales), 2);
    // Without patience both are answered, the second a day late, at half the odds: 1/2 and 1/3 are won.
    let outcomes = replications(&read(text), 6_000);
    let won = outcomes.iter().map(|o| o.total(Metric::Sales)).sum::<i64>() as f64;
    let (mean, spread) = (1.0 / 2.0 + 1.0 / 3.0, 1.0f64 / 4.0 + 2.0 / 9.0);
    crate::played::near(won / 6_000.0, mean, (spread / 6_000.0).sqrt());
}

#[test]
fn a_limit_goes_by_the_day_or_the_week_in_whole_leads() {
    let text = reps("reps = 1");
    let scenario = closing("6d", "[1]", &(text.clone() + "\nleads_at_most = \"4 a week\""));
    let cap = scenario.roles[0].leads_at_most.unwrap();
    assert_eq!((cap.count, cap.per), (4, LeadPeriod::Week));
    let without = closing("6d", "[1]", &text);
    assert_eq!(without.roles[0].leads_at_most, None);
    // A limit that nobody reaches changes nothing.
    let (one, other) = (
        closing("30d", ONE_A_DAY, &reps("reps = 3\nleads_at_most = \"50/day\"")),
        closing("30d", ONE_A_DAY, &reps("reps = 3")),
    );
    assert_eq!(sales(&certain(&one)), sales(&certain(&other)));
}

#[test]
fn with_nobody_away_the_switch_changes_nothing() {
    let text = |absent: &str| {
        format!(
            r#"start = 2027-01-01
            horizon = "3mo"
            [segments.all]
            deal_value = "1k to 3k"
            [channels.site]
            leads = "4/day"
            [[stages]]
            name = "close"
            convert = "30%"
            touches = 2
            gap = "2d to 9d"
            [roles.rep]
            stages = ["close"]
            does = ["inbound"]
            reps = 3
            attrition = "200%/year"
            replace_after = "1mo"
            {absent}"#
        )
    };
    let [one, other] = ["", "[routing]\nabsent = true"]
        .map(|absent| replications(&read_with(&text(absent), &[]), 5));
    assert!(one == other);
}

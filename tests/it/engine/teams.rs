//! Rivalry, roles that are split into teams, and trainings, against arithmetic by hand.

use crate::department::Department;
use crate::played::{found, played};
use voronka::engine::Metric;
use voronka::messages::Lang;
use voronka::report::words::Words;

/// Callers who make a call an hour, eight a day, two weeks without a day off.
fn calling_daily(people: &str) -> String {
    Department::calling()
        .lasting("2027-01-04", "14d")
        .with("", "report = \"day\"\ncalendar = { work_days = \"mon-sun\" }")
        .with("[segments.all]", "accounts = 1000000")
        .with("[[stages]]", "convert = \"50%\"")
        .without("[roles.hunter]")
        .with("[roles.hunter]", "does = [\"prospect\"]\nstages = [\"contact\"]")
        .and(people)
        .text()
}

fn calls(people: &str) -> Vec<i64> {
    played(&calling_daily(people))
        .flows
        .iter()
        .map(|flows| flows[Metric::Prospected as usize])
        .collect()
}

#[test]
fn a_role_with_too_many_people_is_split_and_has_the_factors_of_both() {
    let rivalry = "[rivalry]\nfrom = 3\nodds = 1\nhours = 0.75\nsplit_above = 3\nsplit_hours = 0.5";
    // Alone eight calls, from three people on six, above three of them three.
    for (people, each) in [(2, 8), (3, 6), (4, 3)] {
        assert_eq!(calls(&format!("reps = {people}\n{rivalry}")), [people * each; 14], "{people}");
    }
    // It is split although rivalry acts from more people on only.
    let split = rivalry.replace("from = 3", "from = 9");
    assert_eq!(calls(&format!("reps = 4\n{split}")), [4 * 4; 14]);
}

#[test]
fn the_page_tells_what_is_assumed_of_rivalry_and_on_how_many_days_it_acted() {
    // The fourth comes for the second week.
    let people = "reps = 3\nhire = [{ count = 1, from = \"7d\" }]";
    let rivalry = "[rivalry]\nfrom = 4\nodds = 1.1\nsplit_above = 3\nsplit_odds = 1.05";
    let found = found(&calling_daily(&format!("{people}\n{rivalry}")), 2);
    let row = found.teams.rivalry.expect("rivalry is assumed");
    let (share, split) = (row.share, row.split.clone().expect("a role is split"));
    // Four people on seven days, of three on seven and four on seven.
    let expected = 28.0 / 49.0;
    assert!((share.mean - expected).abs() < 1e-12 && (split.share.mean - expected).abs() < 1e-12);
    let said = Words::new(Lang::En, &found.heading).rivalry(&row);
    let part = "from 4 reps in a role on, rivalry means odds × 1.1. That held on 57% of their days. Above 3 a \
                role is split into teams, which means odds × 1.05. That held on 57% of the days.";
    assert!(said.contains(part), "{said}");
}

#[test]
fn a_training_tells_who_attended_and_what_it_took() {
    let training =
        "[[training]]\ndate = 2027-01-06\nhours = 4\nodds = 3\ncost = 250\nhalf_life = \"10d\"";
    let people = "reps = 2\nhire = [{ count = 1, from = \"7d\" }]";
    let text = calling_daily(&format!("{people}\n{training}"));
    let daily = calls(&format!("{people}\n{training}"));
    // Two people lose four hours of Wednesday; the third comes later.
    assert_eq!((daily[1], daily[2], daily[3], daily[7]), (16, 8, 16, 24));
    assert_eq!(played(&text).total(Metric::Overheads), 25_000);
    let found = found(&text, 2);
    let row = &found.teams.trainings[0];
    assert_eq!((row.people.mean, row.hours, row.cost, row.odds), (2.0, 4.0, 250.0, 3.0));
    let said = Words::new(Lang::En, &found.heading).training(row);
    assert!(said.contains("2 people for 4 hours each, at a cost of"), "{said}");
}

#[test]
fn what_a_training_taught_is_half_forgotten_after_its_half_life() {
    // Half of the calls are won; after a training of odds × 9 nine in ten, ten days later √9 to one.
    let training =
        "reps = 400\n[[training]]\ndate = 2027-01-04\nhours = 0\nodds = 9\nhalf_life = \"10d\"";
    let outcome = played(&calling_daily(training));
    for (day, odds) in [(0, 9.0), (10, 3.0f64)] {
        let at = |metric: Metric| outcome.flows[day][metric as usize] as f64;
        let (share, calls, expected) = (
            at(Metric::Sales) / at(Metric::Prospected),
            at(Metric::Prospected),
            odds / (1.0 + odds),
        );
        let z = (share - expected) / (expected * (1.0 - expected) / calls).sqrt();
        assert!(z.abs() < 4.0, "day {day}: {share}, expected {expected}: z = {z}");
    }
}

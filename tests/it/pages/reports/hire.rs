//! The page, JSON, tables and charts of how many to hire.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use crate::played::{self, loaded, plan};
use std::collections::BTreeSet;
use voronka::messages::Lang;
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::scenario::Scenario;
use voronka::study::hire::Hiring;
use voronka::study::hire::{Question, Sized, hire};
use voronka::study::method::replicate::Unwatched;

fn quickstart() -> Scenario {
    loaded("quickstart.toml", include_str!("../../../../scenarios/quickstart.toml"), None, &[])
        .scenario
}

fn hiring_report(question: &Question) -> Report<Hiring> {
    let plan = plan(60, 2);
    played::report(
        &question.scenario.name,
        format!("voronka hire {}.toml --seed 1 --runs 60", question.scenario.name),
        60,
        hire(question, &plan, &Unwatched),
    )
}

/// How many reps, at once or in a quarter.
fn dated(scenario: &Scenario) -> Report<Hiring> {
    hiring_report(&Question {
        scenario,
        target: 0,
        sized: vec![Sized { role: 0, least: 3, most: 7 }],
        confidence: 0.6,
        starts: vec![Some(0), Some(90)],
        budget: Some(450e3),
        cash_lasts: None,
    })
}

/// More than can be reached.
fn limited(scenario: &Scenario) -> Report<Hiring> {
    hiring_report(&Question {
        scenario,
        target: 0,
        sized: vec![Sized { role: 0, least: 3, most: 5 }],
        confidence: 0.95,
        starts: vec![None],
        budget: None,
        cash_lasts: None,
    })
}

/// Account managers and hunters together, for half as much again.
fn hired_together(scenario: &Scenario) -> Report<Hiring> {
    let sized = [("hunter", 0, 3), ("account", 2, 4)].map(|(name, least, most)| {
        let role = scenario.roles.iter().position(|role| role.name == name);
        Sized { role: role.expect("it is in the file"), least, most }
    });
    hiring_report(&Question {
        scenario,
        target: 1,
        sized: sized.to_vec(),
        confidence: 0.5,
        starts: vec![None],
        budget: None,
        cash_lasts: None,
    })
}

fn doubled() -> Scenario {
    let text = include_str!("../../../../scenarios/double-in-a-year.toml");
    loaded("double-in-a-year.toml", text, None, &[]).scenario
}

#[test]
fn the_page_of_how_many_to_hire_reads_well() {
    insta::assert_snapshot!(
        "hire",
        shown(dated(&quickstart()).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_how_many_to_hire_reads_well_in_russian() {
    let report = dated(&quickstart()).in_language(Lang::Ru);
    insta::assert_snapshot!("hire_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn the_page_of_a_target_out_of_reach_names_the_wall_in_russian() {
    let report = limited(&quickstart()).in_language(Lang::Ru);
    insta::assert_snapshot!("hire_limit_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn the_page_of_a_target_out_of_reach_names_the_wall() {
    insta::assert_snapshot!(
        "hire_limit",
        shown(limited(&quickstart()).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_two_roles_reads_well() {
    insta::assert_snapshot!(
        "hire_two_roles",
        shown(hired_together(&doubled()).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn a_page_of_how_many_to_hire_keeps_to_its_width() {
    let scenario = quickstart();
    let reports = [dated(&scenario), limited(&scenario)];
    for (report, width) in reports.iter().flat_map(|of| [80, 100, 140].map(|width| (of, width))) {
        let page = report.text(Detail::Full, width, Style::Plain);
        keeps_to(&page, width);
        assert!(!page.contains("inf"));
    }
}

#[test]
fn the_keys_of_the_json_of_how_many_to_hire_are_those_of_its_version() {
    let scenario = quickstart();
    let mut paths = BTreeSet::new();
    for report in [dated(&scenario), limited(&scenario)] {
        let text = json::text(&report);
        note_keys(&text, "voronka.hire/1", &mut paths);
    }
    insta::assert_snapshot!("hire_json_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_line_of_a_table_of_how_many_to_hire_has_a_cell_for_every_column() {
    let scenario = quickstart();
    let mut headers = BTreeSet::new();
    for report in [dated(&scenario), limited(&scenario)] {
        for (name, bytes) in report.tables() {
            headers.insert(header(name, bytes));
        }
    }
    let headers: Vec<String> = headers.into_iter().collect();
    insta::assert_snapshot!("hire_csv_headers", headers.join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_how_many_to_hire_can_be_drawn() {
    let (small, large) = (quickstart(), doubled());
    let reports = [dated(&small), limited(&small), hired_together(&large)];
    let drawn = reports.each_ref().map(Report::charts);
    for (stem, chart) in drawn.iter().flatten() {
        can_be_drawn(stem, chart);
    }
    let stems = drawn.each_ref().map(|charts| {
        let stems: Vec<&str> = charts.iter().map(|(stem, _)| stem.as_str()).collect();
        stems.join(" ")
    });
    assert_eq!(stems, ["chance profit cash_out", "chance profit cash_out walls", "chance"]);
    // The confidence has its line, and each date its name.
    let texts = shown(drawn[0][0].1.texts().join("|"));
    let parts = ["wanted", "60%", "from 1 January 2027", "from 1 April 2027", "people in rep"];
    assert!(parts.iter().all(|part| texts.contains(part)), "{texts}");
}

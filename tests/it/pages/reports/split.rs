//! The page, JSON, tables and charts of a split.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::messages::Lang;
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::study::method::replicate::Unwatched;
use voronka::study::split::Split;
use voronka::study::split::{Question, split};

const DOUBLE: &str = include_str!("../../../../scenarios/double-in-a-year.toml");

fn split_report(text: &str, roles: Vec<usize>, people: u32) -> Report<Split> {
    let scenario = load("my.toml", text, &Overrides::default()).expect("a department").scenario;
    let question = Question { scenario: &scenario, roles, people, least: 1, goal: Figure::Profit };
    let plan = plan(40, 2);
    let found = split(&question, &plan, &Unwatched);
    played::report(
        &scenario.name,
        format!("voronka split {people} my.toml --seed 1 --runs 40"),
        found.basis.runs,
        found,
    )
}

fn split_of_two() -> Report<Split> {
    split_report(DOUBLE, vec![1, 0], 8)
}

fn split_of_three() -> Report<Split> {
    let text = format!(
        "{DOUBLE}\n[roles.closer]\nstages = [\"contract\"]\nreps = 1\npay = \"90k/month\"\n"
    );
    split_report(&text, vec![1, 0, 2], 6)
}

#[test]
fn the_page_of_a_split_reads_well() {
    insta::assert_snapshot!("split", shown(split_of_two().text(Detail::Full, WIDTH, Style::Plain)));
}

#[test]
fn the_page_of_a_split_reads_well_in_russian() {
    let report = split_of_two().in_language(Lang::Ru);
    insta::assert_snapshot!("split_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for report in [report, split_of_three().in_language(Lang::Ru)] {
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
        }
    }
}

#[test]
fn a_page_of_a_split_keeps_to_its_width() {
    for report in [split_of_two(), split_of_three()] {
        for width in [80, 100, 140] {
            keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_a_split_are_those_of_its_version() {
    let report = split_of_two();
    let text = json::text(&report);
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.split/1", &mut paths);
    for (name, bytes) in report.tables() {
        paths.insert(header(name, bytes));
    }
    insta::assert_snapshot!("split_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_a_split_can_be_drawn() {
    let mut stems = Vec::new();
    for report in [split_of_two(), split_of_three()] {
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
            stems.push(stem);
        }
    }
    assert_eq!(stems, ["profit", "p_target", "busy", "map"]);
}

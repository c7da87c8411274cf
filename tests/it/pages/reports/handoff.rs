//! The page, JSON, tables and charts of a hand-off.

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
use voronka::study::handoff::Handoff;
use voronka::study::handoff::{Asked, handoff};
use voronka::study::method::replicate::Unwatched;

const DOUBLE: &str = include_str!("../../../../scenarios/double-in-a-year.toml");
const REF8: &str = include_str!("../../../../scenarios/ref8.toml");

fn handoff_report(
    text: &str,
    from: usize,
    to: usize,
    variant: Option<&str>,
    credits: &[f64],
) -> Report<Handoff> {
    let overrides = Overrides { variant: variant.map(str::to_owned), set: Vec::new() };
    let base = load("my.toml", text, &overrides).expect("a department").scenario;
    let asked = Asked {
        source: ("my.toml", text),
        overrides: &overrides,
        base: &base,
        from,
        to,
        stages: None,
        kept: (0..=3).collect(),
        credits: credits.to_vec(),
        goal: Figure::Profit,
    };
    let plan = plan(40, 2);
    let found = handoff(&asked, &plan, &Unwatched).expect("combinations");
    played::report(
        &base.name,
        "voronka handoff my.toml --seed 1 --runs 40",
        found.basis.runs,
        found,
    )
}

/// Hunters stand second in the file; nobody buys again.
fn hunters() -> Report<Handoff> {
    handoff_report(DOUBLE, 1, 0, None, &[])
}

/// Customers order again.
fn customers_moved() -> Report<Handoff> {
    handoff_report(REF8, 0, 1, Some("customers"), &[])
}

#[test]
fn the_page_of_a_hand_off_reads_well() {
    insta::assert_snapshot!("handoff", shown(hunters().text(Detail::Full, WIDTH, Style::Plain)));
    insta::assert_snapshot!(
        "handoff_customers",
        shown(customers_moved().text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_a_hand_off_reads_well_in_russian() {
    let page = |report: &Report<Handoff>| shown(report.text(Detail::Full, WIDTH, Style::Plain));
    let [hunters, customers] = [hunters(), customers_moved()].map(|of| of.in_language(Lang::Ru));
    insta::assert_snapshot!("handoff_ru", page(&hunters));
    insta::assert_snapshot!("handoff_customers_ru", page(&customers));
    let shared = handoff_report(DOUBLE, 1, 0, None, &[0.0, 0.25]).in_language(Lang::Ru);
    for report in [hunters, customers, shared] {
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
        }
    }
}

#[test]
fn a_page_of_a_hand_off_keeps_to_its_width() {
    for report in [hunters(), handoff_report(DOUBLE, 1, 0, None, &[0.0, 0.25])] {
        for width in [80, 100, 140] {
            keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_a_hand_off_are_those_of_its_version() {
    let report = handoff_report(DOUBLE, 1, 0, None, &[0.0, 0.25]);
    let text = json::text(&report);
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.handoff/1", &mut paths);
    for (name, bytes) in report.tables() {
        paths.insert(header(name, bytes));
    }
    insta::assert_snapshot!("handoff_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_a_hand_off_can_be_drawn() {
    let mut stems = Vec::new();
    for report in [hunters(), customers_moved(), handoff_report(DOUBLE, 1, 0, None, &[0.0, 0.25])] {
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
            stems.push(stem);
        }
    }
    assert_eq!(stems, ["handoff", "lost", "handoff", "handoff", "lost"]);
}

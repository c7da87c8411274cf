//! The page, JSON, tables and charts of pay plans beside each other.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use std::collections::BTreeSet;
use voronka::report::schemes::SchemesReport;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Provenance, charts, json};
use voronka::scenario::{Loaded, Overrides, load};
use voronka::study::replicate::Unwatched;
use voronka::study::schemes::{Version, schemes};
use voronka::study::{Plan, Precision};

const FILE: &str = include_str!("../../../scenarios/bonus-schemes.toml");

fn read(variant: Option<&str>) -> Loaded {
    let set = ["money.pay_budget=2.7k/month", "roles.rep.pay.market=1.4k/month"].map(String::from);
    let overrides = Overrides { variant: variant.map(str::to_owned), set: set.into() };
    load("bonus-schemes.toml", FILE, &overrides).expect("a right scenario")
}

/// The plan of the file, and those of `variants`.
fn report(variants: &[&str]) -> SchemesReport {
    let loaded: Vec<Loaded> =
        [None].into_iter().chain(variants.iter().copied().map(Some)).map(read).collect();
    let title = |name: &str| {
        let place = loaded[0].scenario.variants.iter().position(|other| other == name);
        loaded[0].variant_titles[place.expect("it is in the file")].as_str()
    };
    let version = |(place, loaded): (usize, &'_ Loaded)| {
        let name = place.checked_sub(1).map(|place| variants[place]);
        (name, name.map(title), loaded.scenario.clone())
    };
    let versions: Vec<_> = loaded.iter().enumerate().map(version).collect();
    let versions: Vec<Version> = versions
        .iter()
        .map(|(name, title, scenario)| Version { name: *name, title: *title, scenario })
        .collect();
    let plan = Plan { seed: 1, precision: Precision::Runs(60), threads: 2 };
    let provenance = Provenance {
        version: "1.2.3".into(),
        scenario: "bonus-schemes".into(),
        digest: "0123456789ab".into(),
        seed: 1,
        runs: 60,
        command: "voronka pay bonus-schemes.toml --seed 1 --runs 60".into(),
    };
    SchemesReport::new(provenance, schemes(&versions, &plan, &Unwatched))
}

const ALL: [&str; 5] =
    ["quota-and-kpi", "thresholds", "contest", "paid-per-lead", "effort-assumed"];

#[test]
fn the_page_of_pay_plans_reads_well() {
    insta::assert_snapshot!("plans", shown(report(&ALL).text(WIDTH, Style::Plain)));
}

#[test]
fn the_page_of_one_plan_compares_nothing() {
    let page = report(&[]).text(WIDTH, Style::Plain);
    assert!(page.contains("As it is, pay comes to"), "{page}");
    assert!(!page.contains("More or less than as it is") && !page.contains("No plan"), "{page}");
}

#[test]
fn a_page_of_pay_plans_keeps_to_its_width() {
    let report = report(&["contest", "paid-per-lead"]);
    for width in [80, 100, 140] {
        keeps_to(&report.text(width, Style::Plain), width);
    }
}

#[test]
fn the_keys_of_the_json_of_pay_plans_are_those_of_its_version() {
    let text = json::text(&report(&ALL));
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.pay/1", &mut paths);
    insta::assert_snapshot!("plans_json_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_line_of_a_table_of_pay_plans_has_a_cell_for_every_column() {
    let mut headers = Vec::new();
    for (name, bytes) in report(&ALL).tables() {
        headers.push(header(name, bytes));
    }
    insta::assert_snapshot!("plans_csv_headers", headers.join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_pay_plans_can_be_drawn() {
    let report = report(&["contest", "paid-per-lead"]);
    let charts = charts::schemes::charts(&report);
    for (stem, chart) in &charts {
        can_be_drawn(stem, chart);
    }
    let stems: Vec<&str> = charts.iter().map(|(stem, _)| stem.as_str()).collect();
    assert_eq!(
        stems,
        [
            "profit",
            "cost-of-sales",
            "pay-as-it-is-rep",
            "pay-contest-rep",
            "pay-paid-per-lead-rep",
            "pay-paid-per-lead-hunter",
            "attainment-as-it-is-rep",
            "attainment-contest-rep",
            "attainment-paid-per-lead-rep",
            "components",
            "payout-rep"
        ]
    );
    // The market and the quota have their lines, thresholds their names, and the payout its tenths.
    let texts = |stem: &str| {
        let chart = charts.iter().find(|(other, _)| other == stem).expect("it is drawn");
        shown(chart.1.texts().join("|"))
    };
    assert!(texts("pay-as-it-is-rep").contains("market $1_400"));
    assert!(texts("attainment-contest-rep").contains("quota 100"));
    let payout = texts("payout-rep");
    assert!(["quota", "80%", "100%"].iter().all(|part| payout.contains(part)), "{payout}");
}

//! The page, JSON, tables and charts of a hand-off.

use super::{collect, shown};
use std::collections::BTreeSet;
use voronka::report::handoff::HandoffReport;
use voronka::report::plot::missing_glyphs;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Provenance, charts, json};
use voronka::scenario::{Overrides, load};
use voronka::study::handoff::{Asked, handoff};
use voronka::study::outputs::Output;
use voronka::study::replicate::Unwatched;
use voronka::study::{Plan, Precision};

const DOUBLE: &str = include_str!("../../../scenarios/double-in-a-year.toml");
const REF8: &str = include_str!("../../../scenarios/ref8.toml");

fn report(
    text: &str,
    from: usize,
    to: usize,
    variant: Option<&str>,
    credits: &[f64],
) -> HandoffReport {
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
        goal: Output::Profit,
    };
    let plan = Plan { seed: 1, precision: Precision::Runs(40), threads: 2 };
    let found = handoff(&asked, &plan, &Unwatched).expect("combinations");
    let provenance = Provenance {
        version: "1.2.3".into(),
        scenario: base.name.clone(),
        digest: "0123456789ab".into(),
        seed: 1,
        runs: found.basis.runs,
        command: "voronka handoff my.toml --seed 1 --runs 40".into(),
    };
    HandoffReport::new(provenance, found)
}

/// Hunters stand second in the file; nobody buys again.
fn hunters() -> HandoffReport {
    report(DOUBLE, 1, 0, None, &[])
}

/// Customers order again.
fn customers() -> HandoffReport {
    report(REF8, 0, 1, Some("customers"), &[])
}

#[test]
fn the_page_of_a_hand_off_reads_well() {
    insta::assert_snapshot!("handoff", shown(hunters().text(WIDTH, Style::Plain)));
    insta::assert_snapshot!("handoff_customers", shown(customers().text(WIDTH, Style::Plain)));
}

#[test]
fn a_page_of_a_hand_off_keeps_to_its_width() {
    for report in [hunters(), report(DOUBLE, 1, 0, None, &[0.0, 0.25])] {
        for width in [80, 100, 140] {
            let page = report.text(width, Style::Plain);
            let widest = page.lines().max_by_key(|line| line.chars().count()).expect("lines");
            assert!(widest.chars().count() <= width, "{width}: {widest}");
            assert!(!page.contains("NaN") && !page.contains('\u{1b}'));
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_a_hand_off_are_those_of_its_version() {
    let report = report(DOUBLE, 1, 0, None, &[0.0, 0.25]);
    let text = json::text(&report);
    assert!(text.starts_with("{\n  \"format\": \"voronka.handoff/1\",") && text.ends_with("}\n"));
    let mut paths = BTreeSet::new();
    collect(&serde_json::from_str(&text).expect("JSON"), "", &mut paths);
    for (name, bytes) in report.tables() {
        let text = String::from_utf8(bytes).expect("text");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        assert!(rows.records().all(|row| row.is_ok()), "{name}");
        assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
        paths.insert(format!("{name}: {}", text.lines().next().expect("a header")));
    }
    insta::assert_snapshot!("handoff_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_a_hand_off_can_be_drawn() {
    let mut stems = Vec::new();
    for report in [hunters(), customers(), report(DOUBLE, 1, 0, None, &[0.0, 0.25])] {
        for (stem, chart) in charts::handoff::charts(&report) {
            let texts = chart.texts().join(" ") + &chart.caption().title;
            assert!(missing_glyphs(&texts).is_empty() && !texts.contains("NaN"), "{stem}: {texts}");
            stems.push(stem);
        }
    }
    assert_eq!(stems, ["handoff", "lost", "handoff", "handoff", "lost"]);
}

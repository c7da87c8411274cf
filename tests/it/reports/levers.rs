//! The page, JSON, tables and charts of levers.

use super::held::{can_be_drawn, keeps_to, note_keys};
use super::shown;
use std::collections::BTreeSet;
use voronka::report::levers::LeversReport;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Provenance, charts, json};
use voronka::scenario::{Overrides, load};
use voronka::study::levers::{Ask, levers};
use voronka::study::outputs::Output;
use voronka::study::replicate::Unwatched;
use voronka::study::{Plan, Precision};

const FILE: &str = include_str!("../../../scenarios/quickstart.toml");

fn report(text: &str, goal: Option<Output>, runs: u64) -> LeversReport {
    let overrides = Overrides::default();
    let base = load("quickstart.toml", text, &overrides).expect("a department");
    let ask =
        Ask { source: ("quickstart.toml", text), overrides: &overrides, goal, by: 0.1, only: &[] };
    let plan = Plan { seed: 1, precision: Precision::Runs(runs), threads: 2 };
    let found = levers(&ask, &base, &plan, &Unwatched);
    let provenance = Provenance {
        version: "1.2.3".into(),
        scenario: "quickstart".into(),
        digest: "0123456789ab".into(),
        seed: 1,
        runs: found.basis.runs,
        command: "voronka levers quickstart.toml --by 0.1 --seed 1 --runs 20".into(),
    };
    LeversReport::new(provenance, found)
}

#[test]
fn the_page_of_levers_reads_well() {
    insta::assert_snapshot!("levers", shown(report(FILE, None, 20).text(WIDTH, Style::Plain)));
}

#[test]
fn a_page_of_levers_keeps_to_its_width_whatever_is_asked() {
    // Nothing is unknown, and no target is stated.
    let plain = FILE.replace("[targets.double]\nwhat = \"revenue\"\ngrowth = \"100%\"", "");
    let sure = plain
        .replace("\"40/month to 60/month\"", "\"50/month\"")
        .replace("\"25% to 35%\"", "\"30%\"")
        .replace("\"40% to 50%\"", "\"45%\"")
        .replace("\"3mo to 5mo\"", "\"4mo\"");
    for (text, goal) in [
        (FILE, Output::PTarget),
        (FILE, Output::PLoss),
        (&sure, Output::Refusals),
        (&sure, Output::Pay),
        (&sure, Output::Sales),
    ] {
        let report = report(text, Some(goal), 6);
        for width in [80, 140] {
            keeps_to(&report.text(width, Style::Plain), width);
        }
        let is_sure = text == sure;
        let page = report.text(100, Style::Plain).replace('\n', " ");
        assert_eq!(page.contains("so nothing is unknown"), is_sure, "{page}");
        for (stem, chart) in charts::levers::charts(&report) {
            can_be_drawn(&stem, &chart);
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_levers_are_those_of_its_version() {
    let report = report(FILE, None, 6);
    let text = json::text(&report);
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.levers/1", &mut paths);
    for (name, bytes) in report.tables() {
        let text = String::from_utf8(bytes).expect("text");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        for row in rows.records() {
            let row = row.expect("a row");
            assert!(
                row.iter().all(|cell| !["NaN", "inf", "-inf"].contains(&cell)),
                "{name}: {row:?}"
            );
        }
        paths.insert(format!("{name}: {}", text.lines().next().expect("a header")));
    }
    insta::assert_snapshot!("levers_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_charts_of_levers_are_the_bars_and_the_tornado() {
    let stems: Vec<String> =
        charts::levers::charts(&report(FILE, None, 6)).into_iter().map(|(stem, _)| stem).collect();
    assert_eq!(stems, ["levers", "tornado"]);
}

//! The page, JSON, tables and charts of a sweep.

use super::{collect, shown};
use std::collections::BTreeSet;
use voronka::report::plot::missing_glyphs;
use voronka::report::sweep::SweepReport;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Provenance, charts, json};
use voronka::scenario::Overrides;
use voronka::study::outputs::Output;
use voronka::study::replicate::Unwatched;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, Precision};

const FILE: &str = include_str!("../../../scenarios/quickstart.toml");

fn report(vary: &[&str], design: Design, against: Option<Output>) -> SweepReport {
    let axes = vary.iter().map(|text| Axis::parse(text).expect("an axis")).collect();
    let points = Points::new(axes, design, 8, 1).expect("points");
    let overrides = Overrides::default();
    let source = ("quickstart.toml", FILE);
    let goal = Output::Profit;
    let ask =
        Ask { source, overrides: &overrides, points: &points, goal, against, argument: "--vary" };
    let plan = Plan { seed: 1, precision: Precision::Runs(40), threads: 2 };
    let base = ask.check().expect("departments");
    let none = PointRows::new(points.clone(), measures(&base.scenario));
    let found = sweep(&ask, &base, none, &plan, &Unwatched, |_| true).expect("departments");
    let provenance = Provenance {
        version: "1.2.3".into(),
        scenario: "quickstart".into(),
        digest: "0123456789ab".into(),
        seed: 1,
        runs: found.basis.runs,
        command: "voronka sweep quickstart.toml --seed 1 --runs 40".into(),
    };
    SweepReport::new(provenance, found)
}

fn two_axes() -> SweepReport {
    let vary = ["roles.rep.reps=2..4", "channels.site.leads=30/month,50/month"];
    report(&vary, Design::Grid, Some(Output::PLoss))
}

#[test]
fn the_page_of_a_sweep_reads_well() {
    insta::assert_snapshot!("sweep", shown(two_axes().text(WIDTH, Style::Plain)));
}

#[test]
fn a_page_of_a_sweep_keeps_to_its_width() {
    let report = two_axes();
    for width in [80, 100, 140] {
        let page = report.text(width, Style::Plain);
        let widest = page.lines().max_by_key(|line| line.chars().count()).expect("lines");
        assert!(widest.chars().count() <= width, "{width}: {widest}");
        assert!(!page.contains("NaN") && !page.contains('\u{1b}'));
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_a_sweep_are_those_of_its_version() {
    let report = two_axes();
    let text = json::text(&report);
    assert!(text.starts_with("{\n  \"format\": \"voronka.sweep/1\",") && text.ends_with("}\n"));
    let mut paths = BTreeSet::new();
    collect(&serde_json::from_str(&text).expect("JSON"), "", &mut paths);
    for (name, bytes) in report.tables() {
        let text = String::from_utf8(bytes).expect("text");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        assert!(rows.records().all(|row| row.is_ok()), "{name}");
        assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
        paths.insert(format!("{name}: {}", text.lines().next().expect("a header")));
    }
    insta::assert_snapshot!("sweep_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_a_sweep_can_be_drawn() {
    let one = report(&["stages.proposal.convert=30%..60%"], Design::Sobol, None);
    let two = two_axes();
    let vary = ["roles.rep.reps=2,3", "roles.rep.ramp=2mo,3mo"];
    let list = report(&vary, Design::List, None);
    let mut stems = Vec::new();
    for report in [&one, &two, &list] {
        for (stem, chart) in charts::sweep::charts(report) {
            let texts = chart.texts().join(" ") + &chart.caption().title;
            assert!(missing_glyphs(&texts).is_empty() && !texts.contains("NaN"), "{stem}: {texts}");
            stems.push(stem);
        }
    }
    assert_eq!(
        stems,
        [
            "profit-by-proposal-convert",
            "heat",
            "front",
            "profit-by-rep-reps",
            "p_loss-by-rep-reps",
            "profit-by-site-leads",
            "p_loss-by-site-leads",
            "profit-by-rep-reps",
        ]
    );
}

//! The page, JSON, tables and charts of a sweep.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::figures::Figure;
use voronka::language::Overrides;
use voronka::messages::Lang;
use voronka::plot::{Chart, missing_glyphs};
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::study::method::replicate::Unwatched;
use voronka::study::sweep::Sweep;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};

const FILE: &str = include_str!("../../../../scenarios/quickstart.toml");

/// A hundred leads in February, each a day for a seller.
const SUMS: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
[channels.site]
counts = [100]
[[stages]]
name = "contact"
convert = "100%"
hours = 8
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 2
open_deals = 1000
"#;

fn sweep_report(vary: &[&str], design: Design, against: Option<Figure>) -> Report<Sweep> {
    swept(FILE, vary, (design, 8), (Figure::Profit, against), 40)
}

fn swept(
    text: &str,
    vary: &[&str],
    (design, count): (Design, u64),
    (goal, against): (Figure, Option<Figure>),
    runs: u64,
) -> Report<Sweep> {
    let axes = vary.iter().map(|text| Axis::parse(text).expect("an axis")).collect();
    let points = Points::new(axes, design, count, 1).expect("points");
    let overrides = Overrides::default();
    let source = ("quickstart.toml", text);
    let ask =
        Ask { source, overrides: &overrides, points: &points, goal, against, argument: "--vary" };
    let plan = plan(runs, 2);
    let base = ask.check().expect("departments");
    let none = PointRows::new(points.clone(), measures(&base.scenario, None));
    let found = sweep(&ask, &base, none, &plan, &Unwatched, |_| true).expect("departments");
    played::report(
        "quickstart",
        "voronka sweep quickstart.toml --seed 1 --runs 40",
        found.basis.runs,
        found,
    )
}

fn two_axes() -> Report<Sweep> {
    let vary = ["roles.rep.reps=2..4", "channels.site.leads=30/month,50/month"];
    sweep_report(&vary, Design::Grid, Some(Figure::PLoss))
}

#[test]
fn the_page_of_a_sweep_reads_well() {
    insta::assert_snapshot!("sweep", shown(two_axes().text(Detail::Full, WIDTH, Style::Plain)));
}

#[test]
fn the_page_of_a_sweep_reads_well_in_russian() {
    let report = two_axes().in_language(Lang::Ru);
    insta::assert_snapshot!("sweep_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn a_chart_of_another_measure_speaks_of_that_measure() {
    let vary = ["roles.rep.reps=2..4"];
    let report = sweep_report(&vary, Design::Grid, Some(Figure::LowestCash));
    let caption = |stem: &str| {
        let charts = report.charts();
        let chart = charts.into_iter().find(|(other, _)| other == stem).expect("a chart").1;
        let Chart::Lines(lines) = chart else { panic!("{stem} is a line") };
        (lines.caption.title.clone(), lines.caption.subtitle.clone())
    };
    let (title, subtitle) = caption("profit-by-rep-reps");
    assert!(title.starts_with("Profit is highest with people in rep"), "{title}");
    assert!(subtitle.contains("title: the best point on new luck"), "{subtitle}");
    let (title, subtitle) = caption("lowest_cash-by-rep-reps");
    assert!(title.starts_with("Cash at its lowest is highest with people in rep"), "{title}");
    assert!(!subtitle.contains("new luck"), "{subtitle}");
}

#[test]
fn one_point_that_is_best_in_both_goals_costs_neither() {
    // Two sellers serve 56 of the hundred leads, three 84: more sales, more revenue.
    let goals = (Figure::Sales, Some(Figure::Revenue));
    let report = swept(SUMS, &["roles.seller.reps=2,3"], (Design::Grid, 0), goals, 4);
    assert_eq!(report.finding.front, [1]);
    let page = report.text(Detail::Full, WIDTH, Style::Plain);
    assert!(page.contains("The one point that is best in both"), "{page}");
    assert!(!page.contains("costs the other"), "{page}");
}

#[test]
fn a_best_point_near_the_end_of_a_range_that_is_filled_is_told() {
    // All leads are served: the more of them buy, the more is sold.
    let vary = ["stages.contact.convert=30%..90%"];
    let report = swept(SUMS, &vary, (Design::Sobol, 16), (Figure::Sales, None), 100);
    let page = report.text(Detail::Full, WIDTH, Style::Plain).replace('\n', " ");
    assert!(page.contains("at or near the edge of what was tried: contact convert = 8"), "{page}");
}

#[test]
fn a_page_of_a_sweep_keeps_to_its_width() {
    let report = two_axes();
    for width in [80, 100, 140] {
        keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_a_sweep_are_those_of_its_version() {
    let report = two_axes();
    let text = json::text(&report);
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.sweep/1", &mut paths);
    for (name, bytes) in report.tables() {
        paths.insert(header(name, bytes));
    }
    insta::assert_snapshot!("sweep_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_a_sweep_can_be_drawn() {
    let one = sweep_report(&["stages.proposal.convert=30%..60%"], Design::Sobol, None);
    let two = two_axes();
    let vary = ["roles.rep.reps=2,3", "roles.rep.ramp=2mo,3mo"];
    let list = sweep_report(&vary, Design::List, None);
    let mut stems = Vec::new();
    for report in [&one, &two, &list] {
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
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

#[test]
fn a_heat_map_of_many_points_holds_the_means_of_the_sums() {
    let vary = ["roles.seller.reps=1..30", "segments.all.deal_value=1..120"];
    let report = swept(SUMS, &vary, (Design::Grid, 0), (Figure::Revenue, None), 4);
    let charts = report.charts();
    let Some((_, Chart::Field(field))) = charts.iter().find(|(stem, _)| stem == "heat") else {
        panic!("a field")
    };
    // A seller serves 28 of 100 leads. Two values of a deal share a cell, every number of sellers has its own.
    let revenue = |reps: f64, cell: f64| (2.0 * cell + 1.5) * f64::min(100.0, 28.0 * reps);
    assert_eq!((field.cells.len(), field.cells[0].len()), (30, 60));
    let (low, high) = (revenue(1.0, 0.0), revenue(4.0, 59.0));
    for (row, cells) in (1..).zip(&field.cells) {
        for (column, share) in cells.iter().enumerate() {
            let expected = (revenue(f64::from(row), column as f64) - low) / (high - low);
            assert!((share - expected).abs() < 1e-12, "{row} {column}: {share}, not {expected}");
        }
    }
    assert_eq!([field.sides[0].ends, field.sides[1].ends], [(0.5, 120.5), (0.5, 30.5)]);
    assert_eq!([field.sides[0].step, field.sides[1].step], [1.0, 1.0]);
    // Four sellers are enough for all leads: the first of the best.
    let (spot, _) = field.mark.as_ref().expect("a best point");
    assert_eq!(*spot, [119.5 / 120.0, 3.5 / 30.0]);
    let texts = charts.iter().flat_map(|(_, chart)| chart.texts()).collect::<Vec<_>>().join(" ");
    assert!(missing_glyphs(&texts).is_empty() && !texts.contains("NaN"), "{texts}");
}

#[test]
fn a_space_of_many_points_is_drawn_as_cells_and_one_of_few_is_not() {
    let vary = ["roles.seller.reps=1..8 step 1", "segments.all.deal_value=10..20"];
    let stems = |report: &Report<Sweep>| -> Vec<String> {
        report.charts().into_iter().map(|(stem, _)| stem).collect()
    };
    let many = swept(SUMS, &vary, (Design::Sobol, 256), (Figure::Revenue, None), 4);
    assert_eq!(stems(&many)[0], "heat");
    let Some((_, Chart::Field(field))) = many.charts().into_iter().next() else {
        panic!("a field")
    };
    // Eight numbers of sellers, and so many cells of values that each holds some points.
    assert_eq!((field.cells.len(), field.cells[0].len()), (8, 4));
    let known = field.cells.iter().flatten().filter(|share| share.is_finite());
    assert_eq!(known.count(), 32, "256 points fill all of them evenly");
    let few = swept(SUMS, &vary, (Design::Sobol, 64), (Figure::Revenue, None), 4);
    assert!(!stems(&few).contains(&"heat".to_owned()));
}

//! The page, JSON, tables and charts of pay plans beside each other.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::language::{Loaded, Overrides, load};
use voronka::messages::Lang;
use voronka::plot::Chart;
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::versions::Version;
use voronka::study::pay::Schemes;
use voronka::study::pay::schemes;

const FILE: &str = include_str!("../../../../scenarios/bonus-schemes.toml");

fn with_market(variant: Option<&str>) -> Loaded {
    let set = ["money.pay_budget=2.7k/month", "roles.rep.pay.market=1.4k/month"].map(String::from);
    let overrides = Overrides { variant: variant.map(str::to_owned), set: set.into() };
    load("bonus-schemes.toml", FILE, &overrides).expect("a right scenario")
}

/// The plan of the file, and those of `variants`.
fn schemes_report(variants: &[&str]) -> Report<Schemes> {
    let loaded: Vec<Loaded> =
        [None].into_iter().chain(variants.iter().copied().map(Some)).map(with_market).collect();
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
    let plan = plan(60, 2);
    played::report(
        "bonus-schemes",
        "voronka pay bonus-schemes.toml --seed 1 --runs 60",
        60,
        schemes(&versions, &plan, &Unwatched),
    )
}

const ALL: [&str; 5] =
    ["quota-and-kpi", "thresholds", "contest", "paid-per-lead", "effort-assumed"];

#[test]
fn the_page_of_pay_plans_reads_well() {
    insta::assert_snapshot!(
        "plans",
        shown(schemes_report(&ALL).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_pay_plans_reads_well_in_russian() {
    let report = schemes_report(&ALL).in_language(Lang::Ru);
    insta::assert_snapshot!("plans_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn the_page_of_one_plan_compares_nothing() {
    let page = schemes_report(&[]).text(Detail::Full, WIDTH, Style::Plain);
    assert!(page.contains("As it is, pay comes to"), "{page}");
    assert!(!page.contains("More or less than as it is") && !page.contains("No plan"), "{page}");
}

#[test]
fn a_page_of_pay_plans_keeps_to_its_width() {
    let report = schemes_report(&["contest", "paid-per-lead"]);
    for width in [80, 100, 140] {
        keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
    }
}

#[test]
fn the_keys_of_the_json_of_pay_plans_are_those_of_its_version() {
    let text = json::text(&schemes_report(&ALL));
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.pay/1", &mut paths);
    insta::assert_snapshot!("plans_json_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_line_of_a_table_of_pay_plans_has_a_cell_for_every_column() {
    let mut headers = Vec::new();
    for (name, bytes) in schemes_report(&ALL).tables() {
        headers.push(header(name, bytes));
    }
    insta::assert_snapshot!("plans_csv_headers", headers.join("\n"));
}

#[test]
fn every_letter_on_the_charts_of_pay_plans_can_be_drawn() {
    let report = schemes_report(&["contest", "paid-per-lead"]);
    let charts = report.charts();
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

/// Managers of one plan as it is and of another in a variant, with charts.
fn managers(pay: &str, other: &str) -> Report<Schemes> {
    let read = |pay: &str| {
        let text = format!(
            r#"start = 2027-01-01
            horizon = "6mo"
            [segments.all]
            deal_value = 1000
            [channels.site]
            leads = "20/month"
            [[stages]]
            name = "contact"
            convert = "50%"
            [roles.account]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            quota = "10k/month"
            pay = {{ {pay} }}
            "#
        );
        load("test.toml", &text, &Overrides::default()).expect("a right scenario").scenario
    };
    let scenarios = [read(pay), read(other)];
    let version = |(place, scenario)| {
        let name = (place > 0).then_some("other");
        Version { name, title: name, scenario }
    };
    let versions: Vec<Version> = scenarios.iter().enumerate().map(version).collect();
    let plan = plan(40, 1);
    Report { finding: schemes(&versions, &plan, &Unwatched), ..schemes_report(&[]) }
}

fn chart_of(report: &Report<Schemes>, stem: &str) -> Chart {
    let charts = report.charts();
    charts.into_iter().find(|(other, _)| other == stem).expect("it is drawn").1
}

const COMMISSION: &str = "base = \"2600/month\", commission = { on = \"revenue\", rate = \"5%\" }";

#[test]
fn a_quarterly_plan_stands_beside_a_monthly_one_by_the_month() {
    let quarterly = format!("every = \"quarter\", {COMMISSION}");
    let report = managers(COMMISSION, &quarterly);
    let page = shown(report.text(Detail::Full, WIDTH, Style::Plain));
    // 2 600 and 5 % of 10 000.
    let at_quota = |line: &&str| line.starts_with("100%") && line.contains("USD");
    let row = page.lines().find(at_quota).expect("the quota has a row");
    assert_eq!(row.matches("3_100_USD").count(), 2, "{row}");
    assert!(page.contains("Quarterly pay is shown by the month"), "{page}");
    assert!(page.contains("`account` with `other`"), "{page}");
    assert!(page.contains("the months and quarters attain"), "{page}");
    let title = chart_of(&report, "payout-account").texts().join("|");
    let told = shown(title);
    assert!(told.contains("An account who makes the quota is paid"), "{told}");
    assert!(told.contains("a month, the same with \"other\""), "{told}");
    let monthly = managers(COMMISSION, COMMISSION).text(Detail::Full, WIDTH, Style::Plain);
    assert!(!monthly.contains("uarterly"), "{monthly}");
}

#[test]
fn pay_that_never_varies_is_one_bar_with_room_around_it_and_one_mark() {
    let report = managers("base = \"2600/month\", market = \"2700/month\"", COMMISSION);
    let chart = chart_of(&report, "pay-as-it-is-account");
    let Chart::Histogram(bars) = &chart else { panic!("bars of months") };
    assert_eq!((bars.p10, bars.median, bars.p90), (None, Some(2_600.0), None));
    assert_eq!(bars.heights.iter().filter(|height| **height > 0.0).count(), 1);
    assert_eq!(bars.edges.len(), bars.heights.len() + 1);
    let full =
        bars.heights.iter().position(|height| *height == 1.0).expect("all months in one bar");
    assert_eq!((bars.edges[full], bars.edges[full + 1]), (2_600.0, 2_601.0));
    assert!(full > 0 && full + 1 < bars.heights.len());
    assert!(
        chart
            .texts()
            .iter()
            .any(|text| text.contains("an account is paid") && text.contains("every month"))
    );
}

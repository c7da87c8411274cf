//! How much memory studies take: what does not grow with the number of replications, and by how much the rest does.

use super::played::read;
use allocation_counter::measure;
use voronka::scenario::{Overrides, Scenario};
use voronka::statistics::samples::EXACT;
use voronka::study::compare::{Wish, compare};
use voronka::study::hire::{Question, Sized, hire};
use voronka::study::outputs::Output;
use voronka::study::replicate::Unwatched;
use voronka::study::schemes::{Version, schemes};
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, Precision, forecast, odds};

/// A day on which a few leads are won or not, by two sellers.
const FILE: &str = r#"
start = 2027-02-01
horizon = "1d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
margin = "40%"
[channels.site]
counts = [4]
[[stages]]
name = "contact"
convert = 0.5
hours = 0
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
hire = { count = 1 }
pay = { base = "10/month", bonus = { for = "sale", amount = 10 } }
[targets.plan]
what = "sales"
at_least = 2
"#;

/// Replications beyond which nothing is kept one by one, and twice as many.
const RUNS: [u64; 2] = [2 * EXACT as u64, 4 * EXACT as u64];

/// Bytes that a study takes for each further replication.
fn bytes_a_run(study: impl Fn(&Scenario, &Plan)) -> f64 {
    let scenario = read(FILE);
    let peak = |runs| {
        let plan = Plan { seed: 1, precision: Precision::Runs(runs), threads: 1 };
        measure(|| study(&scenario, &plan)).bytes_max as f64
    };
    let [few, many] = RUNS.map(peak);
    println!("{few} bytes, and {many} after twice as many replications");
    (many - few) / (RUNS[1] - RUNS[0]) as f64
}

fn versions<'a>(scenario: &'a Scenario) -> [Version<'a>; 2] {
    [None, Some("again")].map(|name| Version { name, title: name, scenario })
}

#[test]
fn a_forecast_takes_no_more_memory_for_more_replications() {
    let bytes = bytes_a_run(|scenario, plan| drop(forecast(scenario, plan, &Unwatched)));
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

#[test]
fn a_comparison_takes_no_more_memory_for_more_replications() {
    let wish = Wish { goal: None, confidence: 0.95 };
    let bytes =
        bytes_a_run(|scenario, plan| drop(compare(&versions(scenario), wish, plan, &Unwatched)));
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

#[test]
fn a_sweep_takes_no_more_memory_for_more_replications() {
    let axes = vec![Axis::parse("roles.seller.hire.count=1,2").expect("an axis")];
    let points = Points::new(axes, Design::Grid, 0, 1).expect("points");
    let overrides = Overrides::default();
    let bytes = bytes_a_run(|_, plan| {
        let source = ("test.toml", FILE);
        let goal = Output::PTarget;
        let ask = Ask {
            source,
            overrides: &overrides,
            points: &points,
            goal,
            against: None,
            argument: "--vary",
        };
        let base = ask.check().expect("departments");
        drop(sweep(
            &ask,
            &base,
            PointRows::new(points.clone(), measures(&base.scenario)),
            plan,
            &Unwatched,
            |_| true,
        ));
    });
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

/// Lists that grow double their room: up to three times what is in them is taken for a moment.
const GROWING: f64 = 3.0;

#[test]
fn plans_for_pay_keep_eleven_numbers_of_each_replication() {
    let bytes = bytes_a_run(|scenario, plan| drop(schemes(&versions(scenario), plan, &Unwatched)));
    assert!(bytes > 8.0 && bytes < GROWING * 2.0 * 11.0 * 8.0, "{bytes} bytes a replication");
}

#[test]
fn a_search_for_people_keeps_five_numbers_of_each_replication() {
    let bytes = bytes_a_run(|scenario, plan| {
        let sized = vec![Sized { role: 0, least: 1, most: 2 }];
        let question = Question {
            scenario,
            target: 0,
            sized,
            confidence: 0.5,
            starts: vec![None],
            budget: None,
        };
        drop(hire(&question, plan, &Unwatched));
    });
    assert!(bytes > 8.0 && bytes < GROWING * 2.0 * 5.0 * 8.0, "{bytes} bytes a replication");
}

#[test]
fn odds_keep_a_day_of_each_rep_and_replication() {
    let bytes = bytes_a_run(|scenario, plan| {
        let lengthened = |_: u32| Some(scenario.clone());
        let question =
            odds::Question { scenario, target: 0, horizon: Some(1), lengthened: &lengthened };
        drop(odds(&question, plan, &Unwatched));
    });
    assert!(bytes > 1.0 && bytes < GROWING * 4.0 * 4.0, "{bytes} bytes a replication");
}

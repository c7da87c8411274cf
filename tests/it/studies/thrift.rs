//! What studies cost in replications, counted.

use crate::played::{read_with, until};
use std::sync::atomic::{AtomicU64, Ordering};
use voronka::figures::Figure;
use voronka::language::Overrides;
use voronka::scenario::Scenario;
use voronka::study::compare::{Wish, compare};
use voronka::study::method::replicate::Watch;
use voronka::study::method::versions::Version;
use voronka::study::pay::schemes;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, Precision, forecast};

/// Counts replications.
#[derive(Default)]
struct Counting(AtomicU64);

impl Counting {
    fn of(study: impl FnOnce(&dyn Watch)) -> u64 {
        let counting = Counting::default();
        study(&counting);
        counting.0.into_inner()
    }
}

impl Watch for Counting {
    fn progress(&self, _: &str, done: u64, _: u64) {
        self.0.fetch_max(done, Ordering::Relaxed);
    }
    fn is_stopped(&self) -> bool {
        false
    }
}

/// Twenty leads in a day, each won for 100 or not; the target is five.
const FILE: &str = r#"
start = 2027-02-01
horizon = "1d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
margin = "40%"
[channels.site]
counts = [20]
[[stages]]
name = "contact"
convert = 0.25
hours = 0
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
pay = { base = "10/month", bonus = { for = "sale", amount = 10 } }
[targets.plan]
what = "sales"
at_least = 5
"#;

fn converting(share: &str) -> Scenario {
    read_with(FILE, &[&format!("stages.contact.convert={share}")])
}

fn named_versions<'a>(scenarios: &'a [Scenario]) -> Vec<Version<'a>> {
    let names = [None, Some("b"), Some("c"), Some("d")];
    let version = |(&name, scenario)| Version { name, title: name, scenario };
    names.iter().zip(scenarios).map(version).collect()
}

#[test]
fn comparing_versions_costs_no_more_than_a_forecast_of_each() {
    // To two points: the chance of each is known so well alone, and on the same luck the best is chosen.
    let to_two_points = until(Precision::Reached { half_width: 0.02, most: 20_000 });
    let scenarios = ["25%", "27%", "22%", "40%"].map(converting);
    let alone = |scenario| forecast(scenario, &to_two_points, &Counting::default()).basis.runs;
    let forecasts: u64 = scenarios.iter().map(alone).sum();
    let wish = Wish { goal: None, confidence: 0.95 };
    let compared = Counting::of(|watch| {
        let found = compare(&named_versions(&scenarios), wish, &to_two_points, watch);
        let choice = found.choice.expect("there are four");
        assert_eq!((choice.best, choice.confidence), (3, Some(0.95)));
    });
    println!("{compared} replications, {forecasts} of forecasts");
    assert!(compared <= forecasts, "{compared} replications, {forecasts} of forecasts");
}

#[test]
fn as_many_runs_as_are_said_to_be_needed_make_the_choice() {
    let scenarios = ["25%", "25.5%"].map(converting);
    let wish = Wish { goal: None, confidence: 0.95 };
    for seed in 1..=10 {
        let choice = |most| {
            let precision = Precision::Reached { half_width: 0.02, most };
            let plan = Plan { seed, ..until(precision) };
            let found = compare(&named_versions(&scenarios), wish, &plan, &Counting::default());
            found.choice.expect("there are two")
        };
        if let Some(needed) = choice(2_000).needed {
            assert_eq!(choice(needed).confidence, Some(0.95), "seed {seed}: {needed} runs");
        }
    }
}

#[test]
fn a_fixed_number_of_runs_is_played_for_each_version_and_no_more() {
    let scenarios = ["25%", "27%", "40%"].map(converting);
    let wish = Wish { goal: None, confidence: 0.95 };
    let fixed = until(Precision::Runs(700));
    let compared =
        Counting::of(|watch| drop(compare(&named_versions(&scenarios), wish, &fixed, watch)));
    assert_eq!(compared, 3 * 700);
    // Each plan has one component beside its base.
    let paid = Counting::of(|watch| drop(schemes(&named_versions(&scenarios), &fixed, watch)));
    assert_eq!(paid, 2 * 3 * 700);
}

#[test]
fn a_sweep_plays_its_points_and_the_best_against_the_next_once_more() {
    let axes = vec![Axis::parse("stages.contact.convert=10%,20%,30%,40%").expect("an axis")];
    let points = Points::new(axes, Design::Grid, 0, 1).expect("points");
    let (overrides, source, goal) = (Overrides::default(), ("test.toml", FILE), Figure::PTarget);
    let ask = Ask {
        source,
        overrides: &overrides,
        points: &points,
        goal,
        against: None,
        argument: "--vary",
    };
    let base = ask.check().expect("departments");
    let played = Counting::of(|watch| {
        drop(sweep(
            &ask,
            &base,
            PointRows::new(points.clone(), measures(&base.scenario, None)),
            &until(Precision::Runs(300)),
            watch,
            |_| true,
        ));
    });
    // Four points; then the best, the file as it is and the three others.
    assert_eq!(played, (4 + 5) * 300);
}

//! How much memory studies take: it does not grow with the number of replications.

use crate::played::{plan, read};
use allocation_counter::measure;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::scenario::Scenario;
use voronka::statistics::samples::EXACT;
use voronka::statistics::series::A_DOUBLING;
use voronka::study::compare::{Wish, compare};
use voronka::study::hire::{Question, Sized, hire};
use voronka::study::levers::indices::indices;
use voronka::study::levers::information::{Choice, information};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::versions::Version;
use voronka::study::pay::schemes;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, forecast, levers, odds, split};

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

/// What so many series take for each replication that doubles their number: a doubling adds some blocks to each, and
/// lists that grow take room for twice as many.
fn doubling(series: u64) -> f64 {
    (2 * 8 * series * A_DOUBLING as u64) as f64 / (MANY[1] - MANY[0]) as f64
}

/// So many that a doubling is little beside them, and twice as many.
const MANY: [u64; 2] = [50_000, 100_000];

/// Bytes that a study takes for each further replication.
fn bytes_a_run(study: impl Fn(&Scenario, &Plan)) -> f64 {
    bytes_between(RUNS, study)
}

fn bytes_between(runs: [u64; 2], study: impl Fn(&Scenario, &Plan)) -> f64 {
    let scenario = read(FILE);
    let peak = |runs| {
        let plan = plan(runs, 1);
        measure(|| study(&scenario, &plan)).bytes_max as f64
    };
    let [few, many] = runs.map(peak);
    println!("{few} bytes, and {many} after twice as many replications");
    (many - few) / (runs[1] - runs[0]) as f64
}

fn twice<'a>(scenario: &'a Scenario) -> [Version<'a>; 2] {
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
        bytes_a_run(|scenario, plan| drop(compare(&twice(scenario), wish, plan, &Unwatched)));
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

#[test]
fn a_sweep_takes_a_few_blocks_more_for_twice_as_many_replications() {
    let axes = vec![Axis::parse("roles.seller.hire.count=1,2").expect("an axis")];
    let points = Points::new(axes, Design::Grid, 0, 1).expect("points");
    let overrides = Overrides::default();
    let bytes = bytes_between(MANY, |_, plan| {
        let source = ("test.toml", FILE);
        let goal = Figure::PTarget;
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
            PointRows::new(points.clone(), measures(&base.scenario, None)),
            plan,
            &Unwatched,
            |_| true,
        ));
    });
    // The goal at two points and in the file, and the differences to the best.
    assert!(bytes < doubling(3 * 5), "{bytes} bytes a replication");
}

#[test]
fn plans_for_pay_take_a_few_blocks_more_for_twice_as_many_replications() {
    let study = |scenario: &Scenario, plan: &Plan| {
        drop(schemes(&twice(scenario), plan, &Unwatched));
    };
    let bytes = bytes_between(MANY, study);
    // Twelve numbers of each plan, and those of the differences.
    assert!(bytes < doubling(3 * 12), "{bytes} bytes a replication");
}

#[test]
fn a_search_for_people_takes_a_few_blocks_more_for_twice_as_many_replications() {
    let bytes = bytes_between(MANY, |scenario, plan| {
        let sized = vec![Sized { role: 0, least: 1, most: 2 }];
        let question = Question {
            scenario,
            target: 0,
            sized,
            confidence: 0.5,
            starts: vec![None],
            budget: None,
            cash_lasts: None,
        };
        drop(hire(&question, plan, &Unwatched));
    });
    // Five numbers of each number of people.
    assert!(bytes < doubling(3 * 5), "{bytes} bytes a replication");
}

#[test]
fn odds_take_no_more_memory_for_more_replications() {
    let bytes = bytes_a_run(|scenario, plan| {
        let lengthened = |_: u32| Some(scenario.clone());
        let question =
            odds::Question { scenario, target: 0, horizon: Some(1), lengthened: &lengthened };
        drop(odds(&question, plan, &Unwatched));
    });
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

#[test]
fn levers_take_a_few_blocks_more_for_twice_as_many_replications() {
    let overrides = Overrides::default();
    let base = load("test.toml", FILE, &overrides).expect("a department");
    let only = ["stages".to_owned()];
    let ask = levers::Ask {
        source: ("test.toml", FILE),
        overrides: &overrides,
        goal: Some(Figure::Profit),
        by: 0.1,
        only: &only,
    };
    let bytes = bytes_between(MANY, |_, plan| drop(levers::levers(&ask, &base, plan, &Unwatched)));
    // Three numbers of the department and of it with a stage a tenth better and worse, in the choice and measured.
    assert!(bytes < doubling(3 * 3 * 3), "{bytes} bytes a replication");
}

#[test]
fn a_split_takes_a_few_blocks_more_for_twice_as_many_replications() {
    let bytes = bytes_between(MANY, |_, plan| {
        let scenario = read(&two_roles());
        let question = split::Question {
            scenario: &scenario,
            roles: vec![0, 1],
            people: 2,
            least: 1,
            goal: Figure::Profit,
        };
        drop(split::split(&question, plan, &Unwatched));
    });
    // Fifteen numbers of one composition and of the file, and what is told of them.
    assert!(bytes < doubling(3 * 15), "{bytes} bytes a replication");
}

/// The same with somebody who calls the leads first.
fn two_roles() -> String {
    let call = "[[stages]]\nname = \"call\"\nconvert = 0.5\nhours = 0\n[[stages]]";
    let caller =
        "[roles.caller]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nreps = 1\n[roles.seller]";
    let text = FILE.replace("[[stages]]", call).replace("does = [\"inbound\"]\n", "");
    text.replace("hire = { count = 1 }\n", "").replace("[roles.seller]", caller)
}

#[test]
fn knowledge_takes_part_with_all_cases_and_no_more_than_are_kept() {
    let unsure = FILE.replace("convert = 0.5", "convert = \"40%..60%\"");
    let option = |price: &str| {
        let set = vec![format!("segments.all.deal_value={price}")];
        let loaded = load("test.toml", &unsure, &Overrides { set, ..Overrides::default() });
        Choice { name: price.into(), loaded: loaded.expect("a department") }
    };
    let options = ["90", "100"].map(option);
    let bytes = bytes_between([200_000, 400_000], |_, plan| {
        drop(information(&options, Figure::Profit, plan, &Unwatched));
        drop(indices(&options[0].loaded.scenario, Figure::Profit, plan, &Unwatched));
    });
    assert!(bytes < 0.1, "{bytes} bytes a replication");
}

//! What each study costs beside playing its replications: a fixed number of them, in a small department.
//!
//! `cargo bench --bench studies`. Times are of replications that were played: those of the lines of one run can be
//! compared, and with `forecast`, which plays the same department.

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::scenario::Scenario;
use voronka::study::compare::{Wish, compare};
use voronka::study::hire::{Question, Sized, hire};
use voronka::study::method::replicate::Watch;
use voronka::study::method::versions::Version;
use voronka::study::odds::{self, odds};
use voronka::study::pay::schemes;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, Precision, forecast, handoff, levers, split};

/// A quarter of a department of two sellers who are paid a commission.
const FILE: &str = r#"
start = 2027-01-01
horizon = "90d"
[segments.shops]
accounts = 1500
deal_value = { mean = "8k", sigma = 0.6 }
margin = "40%"
[channels.site]
leads = "15/month"
[[stages]]
name = "call"
convert = "20% to 30%"
touches = 3
gap = "2d to 7d"
hours = 0.5
[[stages]]
name = "offer"
convert = "35%"
touches = 2
gap = "3d to 10d"
hours = 2
[roles.rep]
does = ["prospect", "inbound"]
stages = ["call", "offer"]
reps = 1
hire = { count = 1 }
quota = "40k/month"
pay = { base = "3k/month", commission = { on = "revenue", rate = "5%" }, cap = "4k" }
[targets.plan]
what = "revenue"
at_least = "250k"
"#;

const PLAN: Plan = Plan { seed: 1, precision: Precision::Runs(100), threads: 1 };

/// Counts the replications that are played.
#[derive(Default)]
struct Counting(AtomicU64);

impl Watch for Counting {
    fn progress(&self, _: &str, done: u64, _: u64) {
        self.0.fetch_max(done, Ordering::Relaxed);
    }
    fn is_stopped(&self) -> bool {
        false
    }
}

/// The department with other numbers in some places.
fn department(set: &[&str]) -> Scenario {
    let overrides = Overrides { variant: None, set: set.iter().map(|s| s.to_string()).collect() };
    match load("studies.toml", FILE, &overrides) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    }
}

/// Measures a study, in replications a second.
fn measured<T>(group: &mut BenchmarkGroup<WallTime>, name: &str, study: impl Fn(&dyn Watch) -> T) {
    let counting = Counting::default();
    study(&counting);
    group.throughput(Throughput::Elements(counting.0.into_inner()));
    group.bench_function(name, |bench| {
        bench.iter(|| black_box(study(&voronka::study::method::replicate::Unwatched)));
    });
}

fn studies(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("replications");
    group.sample_size(10);
    let plain = department(&[]);
    measured(&mut group, "forecast", |watch| forecast(&plain, &PLAN, watch));
    let others =
        ["25%", "30%"].map(|convert| department(&[&format!("stages.call.convert={convert}")]));
    let version = |(place, scenario)| {
        let name = [None, Some("b"), Some("c")][place];
        Version { name, title: name, scenario }
    };
    let versions: Vec<Version> =
        [&plain, &others[0], &others[1]].into_iter().enumerate().map(version).collect();
    let wish = Wish { goal: None, confidence: 0.95 };
    measured(&mut group, "compare, three versions", |watch| compare(&versions, wish, &PLAN, watch));
    measured(&mut group, "pay, three versions", |watch| schemes(&versions, &PLAN, watch));
    measured(&mut group, "hire, one to four", |watch| {
        let sized = vec![Sized { role: 0, least: 1, most: 4 }];
        let question = Question {
            scenario: &plain,
            target: 0,
            sized,
            confidence: 0.8,
            starts: vec![None],
            budget: None,
            cash_lasts: None,
        };
        hire(&question, &PLAN, watch)
    });
    let lengthened = |days: u32| Some(department(&[&format!("horizon={days}d")]));
    let question =
        odds::Question { scenario: &plain, target: 0, horizon: Some(120), lengthened: &lengthened };
    measured(&mut group, "odds", |watch| odds(&question, &PLAN, watch));
    swept(&mut group);
    moved(&mut group);
    organised(&mut group);
    group.finish();
}

fn moved(group: &mut BenchmarkGroup<WallTime>) {
    let overrides = Overrides::default();
    let Ok(base) = load("studies.toml", FILE, &overrides) else { panic!("a department") };
    let only = ["stages".to_owned()];
    let goal = Some(Figure::Profit);
    let source = ("studies.toml", FILE);
    let ask = levers::Ask { source, overrides: &overrides, goal, by: 0.1, only: &only };
    measured(group, "levers, numbers of the stages", |watch| {
        levers::levers(&ask, &base, &PLAN, watch)
    });
}

/// Two roles, one of which hands over to the other.
const TWO_ROLES: &str = include_str!("../scenarios/double-in-a-year.toml");

fn role(scenario: &Scenario, name: &str) -> usize {
    let place = scenario.roles.iter().position(|role| role.name == name);
    place.unwrap_or_else(|| panic!("no role {name}"))
}

fn organised(group: &mut BenchmarkGroup<WallTime>) {
    let overrides = Overrides { variant: None, set: vec!["horizon=90d".into()] };
    let Ok(base) = load("two.toml", TWO_ROLES, &overrides) else { panic!("a department") };
    let (base, goal) = (&base.scenario, Figure::Profit);
    let asked = handoff::Asked {
        source: ("two.toml", TWO_ROLES),
        overrides: &overrides,
        base,
        from: role(base, "hunter"),
        to: role(base, "account"),
        stages: None,
        kept: vec![0],
        credits: Vec::new(),
        goal,
    };
    measured(group, "handoff, all stages", |watch| {
        let Ok(found) = handoff::handoff(&asked, &PLAN, watch) else { panic!("combinations") };
        found
    });
    let question = split::Question { scenario: base, roles: vec![0, 1], people: 5, least: 1, goal };
    measured(group, "split, four ways", |watch| split::split(&question, &PLAN, watch));
}

fn swept(group: &mut BenchmarkGroup<WallTime>) {
    let Ok(axis) = Axis::parse("roles.rep.hire.count=1..4") else { return };
    let Ok(points) = Points::new(vec![axis], Design::Grid, 0, 1) else { return };
    let (overrides, source) = (Overrides::default(), ("studies.toml", FILE));
    let goal = Figure::Profit;
    let ask = Ask {
        source,
        overrides: &overrides,
        points: &points,
        goal,
        against: None,
        argument: "--vary",
    };
    let Ok(base) = ask.check() else { panic!("four departments") };
    let none = || PointRows::new(points.clone(), measures(&base.scenario, None));
    measured(group, "sweep, four points", |watch| {
        sweep(&ask, &base, none(), &PLAN, watch, |_| true)
    });
}

criterion_group!(benches, studies);
criterion_main!(benches);

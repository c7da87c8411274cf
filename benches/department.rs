//! Replication throughput on the reference department, in touches a second.
//!
//! `cargo bench --bench department`. Ratios between the lines of one run carry over to other machines,
//! times do not. `benches/counted.rs` counts instructions instead of seconds.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use voronka::engine::{Metric, Workspace};
use voronka::language::{Overrides, load};
use voronka::random::Streams;
use voronka::scenario::Scenario;
use voronka::study::method::replicate::Unwatched;
use voronka::study::replicate;
use voronka::study::{Plan, Precision, forecast};

/// The reference department with overrides.
fn ref8(set: &[&str]) -> Scenario {
    let overrides = Overrides { variant: None, set: set.iter().map(|s| s.to_string()).collect() };
    match load("ref8.toml", include_str!("../scenarios/ref8.toml"), &overrides) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    }
}

/// A department `scale` times as large.
fn scaled(scale: u32) -> Scenario {
    let set = [
        format!("segments.all.accounts={}", 3000 * scale),
        format!("channels.inbound.leads={}/day", 4 * scale),
        format!("roles.hunter.reps={scale}"),
        format!("roles.hunter.hire.0.count={}", 2 * scale),
        format!("roles.account.reps={}", 5 * scale),
    ];
    ref8(&set.iter().map(String::as_str).collect::<Vec<&str>>())
}

fn touches(scenario: &Scenario) -> u64 {
    let mut workspace = Workspace::new(scenario);
    let sum: i64 =
        (0..20).map(|r| workspace.simulate(&Streams::new(1, r)).total(Metric::Touches)).sum();
    sum as u64 / 20
}

fn replications(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("touches");
    let cases = [
        ("8 reps", scaled(1)),
        ("80 reps", scaled(10)),
        ("800 reps", scaled(100)),
        ("base of 3,000,000", ref8(&["segments.all.accounts=3000000"])),
        ("a quarter", ref8(&["horizon=90d"])),
        ("eight years", ref8(&["horizon=8y"])),
        (
            "patience, discipline, checks",
            ref8(&[
                "stages.contact.patience=5d",
                "stages.contact.decay=3%",
                "management.discipline=90%",
                "management.check_every=1w",
            ]),
        ),
        ("ranges", ref8(&["stages.contact.convert=25% to 32%"])),
    ];
    for (name, scenario) in &cases {
        group.throughput(Throughput::Elements(touches(scenario)));
        group.sample_size(10);
        group.bench_with_input(BenchmarkId::from_parameter(name), scenario, |bench, scenario| {
            let mut workspace = Workspace::new(scenario);
            let mut replication = 0;
            bench.iter(|| {
                replication += 1;
                black_box(workspace.simulate(&Streams::new(1, replication)).cycle[0])
            });
        });
    }
    group.finish();
}

fn threads(criterion: &mut Criterion) {
    let scenario = ref8(&[]);
    let mut group = criterion.benchmark_group("1,000 replications");
    group.sample_size(10);
    for threads in [1, 2] {
        let plan = Plan { seed: 1, precision: Precision::Runs(1_000), threads };
        group.bench_with_input(BenchmarkId::new("threads", threads), &plan, |bench, plan| {
            bench.iter(|| {
                let mut sales = 0;
                let fold =
                    |outcome: &voronka::engine::Outcome| sales += outcome.total(Metric::Sales);
                replicate(&scenario, plan, "bench", &Unwatched, fold, || false);
                black_box(sales)
            });
        });
    }
    group.finish();
}

fn forecasts(criterion: &mut Criterion) {
    let text = include_str!("../scenarios/quickstart.toml");
    let Ok(loaded) = load("quickstart.toml", text, &Overrides::default()) else { return };
    let mut group = criterion.benchmark_group("forecast");
    group.sample_size(10);
    group.bench_function("quickstart, 1,000 replications", |bench| {
        let plan = Plan { seed: 1, precision: Precision::Runs(1_000), threads: 0 };
        bench.iter(|| black_box(forecast(&loaded.scenario, &plan, &Unwatched).basis.runs));
    });
    group.finish();
}

criterion_group!(benches, replications, threads, forecasts);
criterion_main!(benches);

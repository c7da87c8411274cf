//! What a point of a sweep costs beside its replications: a week of one rep, where that is most of it.
//!
//! `cargo bench --bench points`. A point is to cost no more than some twenty replications of this department.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use voronka::engine::Workspace;
use voronka::figures::Figure;
use voronka::language::{Overrides, Template, load};
use voronka::random::Streams;
use voronka::report::sweep::tables::Lines;
use voronka::study::method::replicate::Unwatched;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, measures, sweep};
use voronka::study::{Plan, Precision};

/// A week of one rep.
const WEEK: &str = r#"
start = 2027-02-01
horizon = "7d"
[segments.all]
deal_value = 1000
margin = "40%"
[channels.site]
leads = "2/day"
[[stages]]
name = "call"
convert = "40%"
touches = 1
hours = 0.5
[[stages]]
name = "proposal"
convert = "30%"
touches = 2
gap = "1d"
hours = 1
[roles.rep]
does = ["inbound"]
stages = ["call", "proposal"]
reps = 1
pay = "600/month"
[targets.plan]
what = "revenue"
at_least = 2000
"#;

static NOTHING: Overrides = Overrides { variant: None, set: Vec::new() };

fn at(number: usize) -> String {
    format!("stages.call.convert={}%", 1 + number % 97)
}

/// Twenty replications, and what comes before and after them.
fn parts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("a week of one rep");
    let Ok(week) = load("week.toml", WEEK, &NOTHING) else { return };
    let mut desk = Workspace::new(&week.scenario);
    let mut number = 0;
    let mut next = || {
        number += 1;
        number
    };
    group.bench_function("20 replications", |bench| {
        bench.iter(|| {
            let first = 20 * next() as u64;
            let days = (first..first + 20).map(|of| desk.simulate(&Streams::new(1, of)).cycle[0]);
            black_box(days.sum::<u32>())
        });
    });
    group.bench_function("a desk and its first replication", |bench| {
        bench.iter(|| {
            let mut desk = Workspace::new(&week.scenario);
            black_box(desk.simulate(&Streams::new(1, next() as u64)).cycle[0])
        });
    });
    group.bench_function("the file read with a value", |bench| {
        let read = |set| load("week.toml", WEEK, &Overrides { variant: None, set });
        bench.iter(|| black_box(read(vec![at(next())]).is_ok()));
    });
    let Ok(template) = Template::read("week.toml", WEEK, &NOTHING) else { return };
    group.bench_function("the file that was read once with a value", |bench| {
        bench.iter(|| black_box(template.with(&[at(next())]).is_ok()));
    });
    group.finish();
}

/// Points of 20 replications each, with their lines, on one thread.
fn points(criterion: &mut Criterion) {
    let vary = ["stages.call.convert=1%..40%", "stages.proposal.convert=1%..25%"];
    let axes = vary.iter().filter_map(|text| Axis::parse(text).ok()).collect();
    let Ok(points) = Points::new(axes, Design::Grid, 0, 1) else { return };
    let (source, goal) = (("week.toml", WEEK), Figure::Profit);
    let argument = "--vary";
    let ask = Ask { source, overrides: &NOTHING, points: &points, goal, against: None, argument };
    let Ok(base) = ask.check() else { return };
    let measures = measures(&base.scenario, None);
    let lines = Lines::new(&points, measures.clone());
    let mut group = criterion.benchmark_group("sweep");
    group.sample_size(10);
    group.throughput(Throughput::Elements(points.count()));
    for (name, runs) in [("points of 4 replications", 4), ("points of 20 replications", 20)] {
        let plan = Plan { seed: 1, precision: Precision::Runs(runs), threads: 1 };
        group.bench_function(name, |bench| {
            bench.iter(|| {
                let (none, mut bytes) = (PointRows::new(points.clone(), measures.clone()), 0);
                let found = sweep(&ask, &base, none, &plan, &Unwatched, |row| {
                    bytes += lines.line(row).len();
                    true
                });
                black_box((found.is_ok(), bytes))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, parts, points);
criterion_main!(benches);

//! The reference department against the table published for it: means and standard deviations over
//! 40,000 replications of an independent implementation.

use crate::played::plan;
use crate::proofs::reproducible::REF8;
use std::thread::available_parallelism;
use voronka::engine::{Metric, Outcome};
use voronka::language::{Overrides, load};
use voronka::statistics::Moments;
use voronka::study::method::replicate::{Plan, Unwatched, replicate};

/// Replications behind the published numbers.
const PUBLISHED: f64 = 40_000.0;

/// What is published: mean and standard deviation.
const TABLE: [(&str, f64, f64); 5] = [
    ("revenue", 1_035_006.0, 164_601.0),
    ("won", 345.08, 52.87),
    ("touches", 13_444.6, 610.7),
    ("closed accounts", 358.80, 29.94),
    ("lost", 3_588.9, 238.5),
];

/// The same with customers who order again.
const WITH_CUSTOMERS: [(&str, f64, f64); 6] = [
    ("revenue", 2_015_960.0, 325_223.0),
    ("won", 344.91, 52.42),
    ("touches", 13_768.7, 629.3),
    ("closed accounts", 358.54, 29.83),
    ("lost", 3_586.3, 238.3),
    ("orders", 327.07, 57.03),
];

/// Mean revenue by 20 days.
const BY_20_DAYS: [f64; 13] = [
    8_573.0, 31_929.0, 37_993.0, 44_069.0, 65_619.0, 82_292.0, 94_612.0, 104_712.0, 111_288.0,
    113_173.0, 113_523.0, 113_552.0, 113_671.0,
];

/// The numbers of the table and the revenue by 20 days.
fn totals(outcome: &Outcome) -> Vec<f64> {
    let total = |metric: Metric| outcome.total(metric) as f64;
    let revenue = |days: &[_]| {
        let of = |day: &[i64; voronka::engine::outcome::METRICS]| day[Metric::Revenue as usize];
        days.iter().map(of).sum::<i64>() as f64 / 100.0
    };
    let mut row = vec![
        total(Metric::Revenue) / 100.0,
        total(Metric::Sales),
        total(Metric::Touches),
        total(Metric::Closed),
        total(Metric::Lost),
        total(Metric::Orders),
    ];
    row.extend(outcome.flows.chunks(20).map(revenue));
    row
}

fn rows(variant: Option<&str>, runs: u64) -> Vec<Vec<f64>> {
    let variant = variant.map(str::to_owned);
    let by_day = Overrides { variant, set: vec!["report=day".to_owned()] };
    let loaded = load("ref8.toml", REF8, &by_day);
    let scenario = loaded.unwrap_or_else(|problems| panic!("{problems}")).scenario;
    let threads = available_parallelism().map_or(1, usize::from);
    let plan = Plan { seed: 8, ..plan(runs, threads) };
    let mut rows = Vec::new();
    replicate(&scenario, &plan, "ref8", &Unwatched, |outcome| rows.push(totals(outcome)), || false);
    rows
}

/// Notes a value more than four standard errors from what is expected.
fn compare(what: &str, value: f64, expected: f64, error: f64, wrong: &mut Vec<String>) {
    let z = (value - expected) / error;
    let line = format!("{what}: {value:.2}, published {expected}, error {error:.2}, z {z:.2}");
    println!("{line}");
    if z.abs() > 4.0 {
        wrong.push(line);
    }
}

/// Standard error of a standard deviation, from the fourth moment of the values.
fn error_of_deviation(values: &[f64], mean: f64, deviation: f64) -> f64 {
    let n = values.len() as f64;
    let fourth = values.iter().map(|x| (x - mean).powi(4)).sum::<f64>() / n;
    (fourth - deviation.powi(4)).sqrt() / (2.0 * deviation)
}

/// Plays a variant and compares it with a table, and with revenue by 20 days.
fn agrees(variant: Option<&str>, table: &[(&str, f64, f64)], by_20_days: &[f64], runs: u64) {
    let rows = rows(variant, runs);
    let column = |at: usize| rows.iter().map(|row| row[at]).collect::<Vec<f64>>();
    let both = (1.0 / runs as f64 + 1.0 / PUBLISHED).sqrt();
    let mut wrong = Vec::new();
    for (at, (what, mean, deviation)) in table.iter().copied().enumerate() {
        let values = column(at);
        let seen: Moments = values.iter().copied().collect();
        compare(what, seen.mean(), mean, deviation * both, &mut wrong);
        let error = error_of_deviation(&values, seen.mean(), seen.deviation()) * both;
        compare(&format!("spread of {what}"), seen.deviation(), deviation, error, &mut wrong);
    }
    for (part, expected) in by_20_days.iter().copied().enumerate() {
        let seen: Moments = column(WITH_CUSTOMERS.len() + part).into_iter().collect();
        let what = format!("revenue of days {} to {}", part * 20, part * 20 + 19);
        compare(&what, seen.mean(), expected, seen.deviation() * both, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_thousand_replications_agree_with_the_published_table() {
    agrees(None, &TABLE, &BY_20_DAYS, 2_000);
}

#[test]
fn two_thousand_replications_with_customers_agree_with_the_published_table() {
    agrees(Some("customers"), &WITH_CUSTOMERS, &[], 2_000);
}

#[test]
#[ignore = "a minute: run with --ignored"]
fn twenty_thousand_replications_agree_with_the_published_table() {
    agrees(None, &TABLE, &BY_20_DAYS, 20_000);
    agrees(Some("customers"), &WITH_CUSTOMERS, &[], 20_000);
}

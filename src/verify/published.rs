//! The reference department, as an independent program played it 40,000 times.

use super::bench::{Chapter, Department};
use super::measured::{Measured, deviation, mean, share};
use crate::engine::{Metric, Outcome};

const REFERENCE: Department =
    Department::new("ref8", include_str!("../../scenarios/ref8.toml")).with(&["report=day"]);

const SOURCE: &str = "40,000 replications of an independent program";
const THEIR_RUNS: f64 = 40_000.0;

/// Published means and standard deviations between replications.
const TOTALS: [(&str, f64, f64); 5] = [
    ("revenue in 260 days", 1_035_006.0, 164_601.0),
    ("deals won", 345.08, 52.87),
    ("touches", 13_444.6, 610.7),
    ("accounts closed for ever", 358.80, 29.94),
    ("deals lost", 3_588.9, 238.5),
];

/// Published revenue of each 20 days.
const REVENUE: [f64; 13] = [
    8_573.0, 31_929.0, 37_993.0, 44_069.0, 65_619.0, 82_292.0, 94_612.0, 104_712.0, 111_288.0,
    113_173.0, 113_523.0, 113_552.0, 113_671.0,
];

/// Published P10, P50 and P90 of the revenue.
const QUANTILES: [(f64, f64); 3] = [(0.1, 824_217.0), (0.5, 1_032_700.0), (0.9, 1_248_896.0)];

pub(super) fn check(chapter: &mut Chapter) {
    let columns: [Vec<f64>; 18] = chapter.play(&REFERENCE, 20_000, read);
    let (totals, parts) = columns.split_at(TOTALS.len());
    for (found, (what, average, spread)) in totals.iter().zip(TOTALS) {
        let theirs = spread / libm::sqrt(THEIR_RUNS);
        chapter.claim(format!("mean {what}"), SOURCE, average, mean(found).beside(theirs));
        let found = both(deviation(found));
        chapter.claim(format!("standard deviation of {what}"), SOURCE, spread, found);
    }
    for (p, amount) in QUANTILES {
        let below: Vec<f64> = totals[0].iter().map(|&r| f64::from(u8::from(r < amount))).collect();
        let name =
            format!("the share of years with less revenue than the published P{:.0}", 100.0 * p);
        chapter.claim(name, SOURCE, p, both(share(&below, p)));
    }
    for (part, (found, average)) in parts.iter().zip(REVENUE).enumerate() {
        let name = format!("revenue of days {} to {}", 20 * part + 1, 20 * part + 20);
        chapter.claim(name, SOURCE, average, both(mean(found)));
    }
}

/// With the error of their number, taken to vary as ours does.
fn both(ours: Measured) -> Measured {
    ours.beside(ours.error * libm::sqrt(ours.runs as f64 / THEIR_RUNS))
}

/// The totals and the revenue by 20 days.
fn read(outcome: &Outcome) -> [f64; 18] {
    let total = |metric| outcome.total(metric) as f64;
    let mut row = [0.0; 18];
    row[0] = total(Metric::Revenue) / 100.0;
    row[1..5].copy_from_slice(
        &[Metric::Sales, Metric::Touches, Metric::Closed, Metric::Lost].map(total),
    );
    for (day, flows) in outcome.flows.iter().enumerate() {
        row[5 + day / 20] += flows[Metric::Revenue as usize] as f64 / 100.0;
    }
    row
}

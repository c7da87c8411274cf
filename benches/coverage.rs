//! How often intervals hold the truth: a thousand experiments and more each, with truth from arithmetic.
//!
//! `cargo bench --bench coverage` prints a line an interval, or `cargo bench --bench coverage -- sweep` those of the
//! studies whose name has that in it. It fails if one is off by more than three standard errors.

#[allow(dead_code)]
#[path = "../tests/it/department.rs"]
mod department;
#[allow(dead_code)]
#[path = "../tests/it/proofs/coverage/experiments.rs"]
mod experiments;
#[allow(dead_code)]
#[path = "../tests/it/found.rs"]
mod found;
#[allow(dead_code)]
#[path = "../tests/it/played.rs"]
mod played;

use experiments::{EXPERIMENTS, Experiment, Promise, Row, repeated};

fn main() {
    let wanted = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    println!("{:<60}{:>10}{:>8}{:>8}{:>8}", "interval", "nominal", "held", "of", "z");
    let all = EXPERIMENTS.iter().flat_map(|experiments| experiments.iter());
    let wanted = all.filter(|experiment| experiment.name.contains(&wanted));
    let off: usize = wanted.map(told).sum();
    if off > 0 {
        println!("{off} off by more than three standard errors");
        std::process::exit(1);
    }
}

/// Prints the intervals of an experiment, and returns how many do not keep their promise.
fn told(experiment: &Experiment) -> usize {
    println!("{}", experiment.name);
    let rows = repeated(experiment, experiment.repetitions[1]);
    rows.iter().for_each(|(interval, row)| println!("{}", line(interval, row)));
    rows.values().filter(|row| !row.is_kept(3.0)).count()
}

fn line(interval: &str, row: &Row) -> String {
    let nominal = match row.promise {
        Promise::Exactly(level) => format!("{:.1}%", 100.0 * level),
        Promise::AtLeast(level) => format!("≥ {:.1}%", 100.0 * level),
    };
    let held = 100.0 * row.held as f64 / row.of as f64;
    let mark = if row.is_kept(3.0) { "" } else { "  off" };
    format!("  {interval:<58}{nominal:>10}{held:>7.1}%{:>8}{:>8.2}{mark}", row.of, row.z())
}

//! Instructions a touch, counted under valgrind: the same on every run, whatever else the machine does.
//!
//! `cargo bench --bench counted` (needs valgrind on the path). The program runs itself twice under
//! `valgrind --tool=callgrind`, with few and with more replications, and divides the difference, so that
//! start-up does not count.

use std::process::Command;
use voronka::engine::{Metric, Workspace};
use voronka::language::{Overrides, load};
use voronka::random::Streams;

/// Replications of the two runs.
const RUNS: [u64; 2] = [10, 30];

/// What is measured: a name, and overrides of the reference department.
const CASES: [(&str, &[&str]); 7] = [
    ("ref8", &[]),
    ("a base of 3,000,000", &["segments.all.accounts=3000000"]),
    ("two years", &["horizon=2y"]),
    (
        "with a target and quotas",
        &["targets.plan.what=revenue", "targets.plan.at_least=1M", "roles.account.quota=20k/month"],
    ),
    ("with patience", &["stages.contact.patience=5d", "stages.contact.decay=3%"]),
    ("with discipline and checks", &["management.discipline=90%", "management.check_every=1w"]),
    ("with a range", &["stages.contact.convert=25% to 32%"]),
];

fn main() {
    match std::env::var("VORONKA_COUNTED") {
        Ok(case) => play(&case),
        Err(_) => CASES.iter().for_each(|(name, _)| report(name)),
    }
}

fn report(name: &str) {
    match (counted(name, RUNS[0]), counted(name, RUNS[1])) {
        (Some((few, before)), Some((more, after))) => {
            let touch = (more - few) as f64 / (after - before) as f64;
            println!("{name:<32}{touch:>8.1} instructions a touch");
        }
        _ => println!("{name:<32}  not counted: is valgrind installed?"),
    }
}

/// Instructions and touches of `runs` replications.
fn counted(name: &str, runs: u64) -> Option<(u64, u64)> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .env("VORONKA_COUNTED", format!("{name}={runs}"))
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = said.lines().find_map(|line| line.split("Collected : ").nth(1))?;
    let touches = String::from_utf8_lossy(&output.stdout).trim().parse().ok()?;
    Some((line.trim().parse().ok()?, touches))
}

/// Plays the replications of a case and prints the touches made.
fn play(case: &str) {
    let Some((name, runs)) = case.split_once('=') else { return };
    let Some((_, set)) = CASES.iter().find(|(known, _)| *known == name) else { return };
    let overrides = Overrides { variant: None, set: set.iter().map(|s| s.to_string()).collect() };
    match load("ref8.toml", include_str!("../scenarios/ref8.toml"), &overrides) {
        Ok(loaded) => {
            let mut workspace = Workspace::new(&loaded.scenario);
            let touches = |r| workspace.simulate(&Streams::new(1, r)).total(Metric::Touches);
            println!("{}", (0..runs.parse().unwrap_or(1)).map(touches).sum::<i64>());
        }
        Err(problems) => eprint!("{problems}"),
    }
}

//! The same version, scenario and seed give the same numbers: on any number of threads, in any order of
//! work, in whatever periods they are shown.

use crate::played::{Impatient, plan, read};
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use voronka::engine::outcome::Yield;
use voronka::engine::{Metric, Outcome, Workspace, simulate};
use voronka::random::Streams;
use voronka::scenario::Scenario;
use voronka::study::method::replicate::{Plan, Unwatched, replicate};

pub const REF8: &str = include_str!("../../../scenarios/ref8.toml");
pub const BUSY: &str = include_str!("golden/busy.toml");

/// Written in the environment to renew the golden files instead of comparing with them.
const RENEW: &str = "VORONKA_GOLDEN";

/// Outcomes of the first replications under a seed.
fn replicated(scenario: &Scenario, seed: u64, runs: u64, threads: usize) -> Vec<Outcome> {
    let plan = Plan { seed, ..plan(runs, threads) };
    let mut outcomes = Vec::new();
    let keep = |outcome: &Outcome| outcomes.push(outcome.clone());
    replicate(scenario, &plan, "a test", &Unwatched, keep, || false);
    outcomes
}

#[test]
fn one_thread_two_and_eight_bring_the_same_outcomes_in_the_same_order() {
    for text in [REF8, BUSY] {
        let scenario = read(text);
        let alone = replicated(&scenario, 3, 130, 1);
        assert_eq!(alone.len(), 130);
        for threads in [2, 8] {
            let together = replicated(&scenario, 3, 130, threads);
            assert!(alone == together, "{}: {threads} threads differ", scenario.name);
        }
    }
}

#[test]
fn a_halt_leaves_the_first_outcomes_in_order_on_any_number_of_threads() {
    let scenario = read(REF8);
    let all = replicated(&scenario, 3, 200, 1);
    for threads in [1, 2, 8] {
        let plan = Plan { seed: 3, ..plan(5_000, threads) };
        let mut outcomes = Vec::new();
        let keep = |outcome: &Outcome| outcomes.push(outcome.clone());
        let watch = Impatient::after(2);
        let ended = replicate(&scenario, &plan, "a test", &watch, keep, || false);
        // The first look comes before the first replication, another after each hundred.
        assert_eq!((ended.runs, ended.is_partial), (200, true), "{threads} threads");
        assert!(outcomes == all, "{threads} threads");
    }
}

#[test]
fn what_is_enough_is_asked_after_whole_batches() {
    let scenario = read(REF8);
    for threads in [1, 8] {
        let plan = Plan { seed: 3, ..plan(4_200, threads) };
        let seen = AtomicU64::new(0);
        let mut asked = Vec::new();
        let count = |_: &Outcome| {
            seen.fetch_add(1, Ordering::Relaxed);
        };
        let ended = replicate(&scenario, &plan, "a test", &Unwatched, count, || {
            asked.push(seen.load(Ordering::Relaxed));
            asked.len() == 3
        });
        assert_eq!((ended.runs, ended.is_partial), (3_000, false));
        assert_eq!(asked, [2_000, 2_500, 3_000], "{threads} threads");
    }
}

#[test]
fn the_same_seed_gives_the_same_outcomes_and_another_seed_others() {
    let scenario = read(BUSY);
    let first = replicated(&scenario, 5, 10, 1);
    assert!(first == replicated(&scenario, 5, 10, 1));
    assert!(first != replicated(&scenario, 6, 10, 1));
}

#[test]
fn no_two_replications_are_alike() {
    for text in [REF8, BUSY] {
        let outcomes = replicated(&read(text), 1, 40, 1);
        for (index, outcome) in outcomes.iter().enumerate() {
            assert!(outcomes[..index].iter().all(|other| other != outcome), "replication {index}");
        }
    }
}

#[test]
fn two_replications_that_share_ignorance_draw_the_same_unknowns() {
    let outcomes = replicated(&read(BUSY), 1, 20, 1);
    for pair in outcomes.chunks(2) {
        assert_eq!(pair[0].draws, pair[1].draws);
        assert_ne!(pair[0].flows, pair[1].flows);
    }
    let unlike = outcomes.chunks(2).zip(outcomes.chunks(2).skip(1));
    unlike.for_each(|(one, next)| assert_ne!(one[0].draws, next[0].draws));
}

#[test]
fn a_workspace_that_is_used_again_forgets_what_was() {
    for text in [REF8, BUSY] {
        let scenario = read(text);
        let mut used = Workspace::new(&scenario);
        for replication in 0..20 {
            let streams = Streams::new(11, replication);
            let fresh = simulate(&scenario, &streams);
            assert!(*used.simulate(&streams) == fresh, "replication {replication}");
        }
    }
}

#[test]
fn a_workspace_that_goes_back_gives_what_it_gave() {
    let scenario = read(BUSY);
    let mut workspace = Workspace::new(&scenario);
    let there: Vec<Outcome> =
        (0..10).map(|r| workspace.simulate(&Streams::new(1, r)).clone()).collect();
    for replication in (0..10).rev() {
        let back = workspace.simulate(&Streams::new(1, replication));
        assert!(*back == there[replication as usize], "replication {replication}");
    }
}

#[test]
fn totals_are_the_same_by_day_by_week_and_by_month() {
    for text in [REF8, BUSY] {
        let by = |period: &str| {
            let bare = text.replace("report = \"month\"\n", "");
            let scenario = read(&format!("report = \"{period}\"\n{bare}"));
            simulate(&scenario, &Streams::new(2, 0))
        };
        let (day, week, month) = (by("day"), by("week"), by("month"));
        assert!(day.flows.len() > week.flows.len() && week.flows.len() > month.flows.len());
        for other in [week, month] {
            let totals = |of: &Outcome| Metric::ALL.map(|metric| of.total(metric));
            assert_eq!(totals(&day), totals(&other));
            assert_eq!(day.stages, other.stages);
            assert_eq!(day.seats, other.seats);
            assert_eq!(day.cycle, other.cycle);
            assert_eq!(day.stocks.last(), other.stocks.last());
            assert_eq!(day.cash.last(), other.cash.last());
            assert_eq!(day.lowest_cash, other.lowest_cash);
            assert_eq!((day.dry_month, &day.draws), (other.dry_month, &other.draws));
        }
    }
}

/// What 40 replications brought together, one number a line.
fn digest(scenario: &Scenario) -> String {
    let outcomes = replicated(scenario, 1, 40, 1);
    let mut text = String::from("sums over 40 replications with seed 1\n");
    let mut add = |name: &str, of: &dyn Fn(&Outcome) -> i64| {
        let sum: i64 = outcomes.iter().map(of).sum();
        writeln!(text, "{name} {sum}").expect("a String takes all");
    };
    for metric in Metric::ALL {
        add(&format!("{metric:?}"), &|outcome| outcome.total(metric));
    }
    for (stage, stated) in scenario.stages.iter().enumerate() {
        let name = |part: &str| format!("stage {} {part}", stated.name);
        add(&name("entered"), &|outcome| outcome.stages[stage].entered as i64);
        add(&name("won"), &|outcome| outcome.stages[stage].won_through as i64);
        add(&name("lost"), &|outcome| outcome.stages[stage].lost.iter().sum::<u64>() as i64);
        add(&name("waiting"), &|outcome| outcome.stages[stage].waiting as i64);
    }
    for seat in 0..outcomes[0].seats.len() {
        add(&format!("seat {seat} sales"), &|outcome| outcome.seats[seat].sales as i64);
        add(&format!("seat {seat} leavers"), &|outcome| i64::from(outcome.seats[seat].leavers));
    }
    let channels = scenario.channels.iter().map(|channel| channel.name.as_str());
    let sources = ["prospecting", "open at the start"].into_iter().chain(channels);
    for (source, name) in sources.enumerate() {
        add_yield(&mut add, &format!("from {name}"), &|outcome| outcome.sources[source]);
    }
    for (role, stated) in scenario.roles.iter().enumerate() {
        add_yield(&mut add, &format!("from hand-offs of {}", stated.name), &|outcome| {
            outcome.handed[role]
        });
    }
    add("closing cash", &|outcome| outcome.cash.last().map_or(0, |cash| cash.0));
    add("lowest cash", &|outcome| outcome.lowest_cash.amount.0);
    for target in 0..scenario.targets.len() {
        let name = format!("target {} met", scenario.targets[target].name);
        add(&name, &|outcome| i64::from(outcome.targets[target].is_met));
    }
    text
}

fn add_yield(
    add: &mut impl FnMut(&str, &dyn Fn(&Outcome) -> i64),
    name: &str,
    of: &dyn Fn(&Outcome) -> Yield,
) {
    add(&format!("{name}, deals"), &|outcome| of(outcome).deals as i64);
    add(&format!("{name}, sales"), &|outcome| of(outcome).sales as i64);
    add(&format!("{name}, revenue"), &|outcome| of(outcome).revenue.0);
}

fn golden(name: &str, text: &str) {
    let path = format!("{}/tests/it/proofs/golden/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let seen = digest(&read(text));
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(&path, seen).expect("the golden file can be written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<String> = kept
        .lines()
        .zip(seen.lines())
        .filter(|(old, new)| old != new)
        .map(|(old, new)| format!("was {old}, is {new}"))
        .collect();
    assert!(
        kept == seen,
        "{name}: the same seed gives other numbers than before.\n{}\nIf that is meant, say so under \
         \"Changes results\" in the changelog and renew the file: {RENEW}=1 cargo test --test it golden",
        changed.join("\n")
    );
}

#[test]
fn golden_ref8_brings_the_numbers_that_it_always_brought() {
    golden("ref8", REF8);
}

#[test]
fn golden_busy_department_brings_the_numbers_that_it_always_brought() {
    golden("busy", BUSY);
}

//! Leads that wait for reps.
//!
//! A day makes steps of what is continuous in the textbook. The expectations are the exact laws of
//! the stepped queue; notes give the continuous value, and finer steps come closer to it.

use super::bench::{Chapter, Department};
use super::measured::{Measured, mean, ratio};
use crate::engine::outcome::LossReason;
use crate::engine::{Metric, Outcome, Stock};
use crate::statistics::closed_forms::day_queue::{DayQueue, day_queue, poisson};
use crate::statistics::closed_forms::queues;

const FIXED: Department = Department::new("fixed_service", include_str!("fixed_service.toml"));
const QUEUE: Department = Department::new("many_servers", include_str!("many_servers.toml"));
const LOST: Department = Department::new("lost_calls", include_str!("lost_calls.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    fixed_service(chapter);
    three_servers(chapter);
    one_server(chapter);
    lost_calls(chapter);
}

/// Sums over all days of a queue that starts empty.
#[derive(Clone, Copy, Debug, Default)]
struct Waits {
    /// Leads left at the end of a day.
    left: f64,
    /// Leads not served on the day on which they came.
    unserved: f64,
}

/// The queue with fixed service of a day and leads until `last`, followed day by day (Lindley 1952):
/// left = max(0, left + leads − servers).
fn lindley(arrivals: &[f64], servers: usize, last: u32, days: u32) -> Waits {
    let (mut law, mut waits) = (vec![1.0], Waits::default());
    for day in 0..days {
        let leads = if day < last { arrivals } else { &[1.0] };
        let mut next = vec![0.0; (law.len() + leads.len()).min(400)];
        for (before, p) in law.iter().enumerate() {
            for (come, q) in leads.iter().enumerate() {
                let left = (before + come).saturating_sub(servers).min(next.len() - 1);
                next[left] += p * q;
                waits.left += p * q * left as f64;
                let unserved = (before + come).saturating_sub(before.max(servers));
                waits.unserved += p * q * unserved as f64;
            }
        }
        law = next;
    }
    waits
}

fn fixed_service(chapter: &mut Chapter) {
    let leads = 4.0 * 900.0;
    let waits = lindley(&poisson(4.0), 5, 900, 1000);
    let [waited, sold] = chapter
        .play(&FIXED, 3_000, |o| [o.stages[0].waiting as f64, o.total(Metric::Sales) as f64]);
    let long = day_queue(&poisson(4.0), 1.0, 5);
    let long_run = |of: fn(&DayQueue) -> f64| long.as_ref().map_or(f64::NAN, of);
    let name = "mean wait in days of four leads a day for a rep who makes five contacts a day";
    *chapter.claim(name, "Lindley 1952", waits.left / leads, mean(&waited).per(leads)) =
        format!("{:.4} in the long run", long_run(|q| q.wait_days));
    let name = "the share of those leads that wait a day or more, seen by what a late answer costs";
    let late = mean(&sold).per(0.5 * leads);
    let late = Measured { value: 1.0 - late.value, ..late };
    *chapter.claim(name, "Lindley 1952", waits.unserved / leads, late) =
        format!("{:.4} in the long run", long_run(|q| q.p_wait));
}

/// Period ends that are left out: five years from an empty start.
const WARM_UP: usize = 60;

/// Mean number waiting, and mean number waiting or in work, at the ends of months past the start.
fn steady(outcome: &Outcome) -> [f64; 2] {
    let there = outcome.stocks.iter().map(|segments| segments[0][Stock::InWork as usize]);
    let count = (outcome.overdue.len() - WARM_UP) as f64;
    let waiting: i64 = outcome.overdue[WARM_UP..].iter().sum();
    let there: i64 = there.skip(WARM_UP).sum();
    [waiting as f64 / count, there as f64 / count]
}

/// Erlang's delay system with a step of 2, 1 and ½ minutes.
fn three_servers(chapter: &mut Chapter) {
    let exact = queues::queue(0.2, 0.1, 3);
    for (step, name, department) in [
        (2.0, "two minutes", QUEUE.with(&["channels.site.leads=0.4/day", "stages.call.touches=5"])),
        (1.0, "a minute", QUEUE),
        (
            0.5,
            "half a minute",
            QUEUE.with(&["channels.site.leads=0.1/day", "stages.call.touches=20"]),
        ),
    ] {
        let Some(queue) = day_queue(&poisson(0.2 * step), 0.1 * step, 3) else { continue };
        let [waiting, there] = chapter.play(&department, 3_000, steady);
        let claim =
            format!("mean number waiting for three reps, .2 and .1 a minute, in steps of {name}");
        let source = "chain of days, Grassmann, Taksar & Heyman 1985";
        let note = chapter.claim(claim, source, queue.waiting, mean(&waiting));
        *note = beside(queue.waiting, exact.waiting, "Erlang 1917");
        if step == 1.0 {
            let claim = "mean number waiting or in work there, counted overnight";
            let note = chapter.claim(claim, source, queue.left, mean(&there));
            *note = beside(queue.left, exact.in_system, "Erlang 1917");
        }
    }
}

/// What the steps do to a continuous value.
fn beside(stepped: f64, exact: f64, source: &str) -> String {
    let change = 100.0 * (stepped / exact - 1.0);
    format!("{exact:.5} in continuous time ({source}); the step changes it by {change:+.1} %")
}

/// One server, 5 arrive and 8 are served in a unit of time, with steps of 1/8 and 1/32.
fn one_server(chapter: &mut Chapter) {
    let exact = queues::queue(5.0, 8.0, 1);
    for (steps, department) in [
        (
            8.0,
            QUEUE.with(&[
                "channels.site.leads=0.625/day",
                "stages.call.touches=1",
                "stages.call.hours=8",
            ]),
        ),
        (
            32.0,
            QUEUE.with(&[
                "channels.site.leads=0.15625/day",
                "stages.call.touches=4",
                "stages.call.hours=8",
            ]),
        ),
    ] {
        let Some(queue) = day_queue(&poisson(5.0 / steps), 8.0 / steps, 1) else { continue };
        let [waiting, _] = chapter.play(&department, 3_000, steady);
        let name = format!("mean wait for one server, rates 5 and 8, in steps of 1/{steps}");
        let source = "chain of days and L = λW, Little 1961";
        let wait = queue.wait_days / steps;
        let note = chapter.claim(name, source, wait, mean(&waiting).per(5.0));
        *note = beside(wait, exact.wait, "Erlang 1917");
    }
}

/// Erlang's loss system with calls of 5 and of 20 days.
fn lost_calls(chapter: &mut Chapter) {
    for (days, department) in
        [(5.0, LOST), (20.0, LOST.with(&["channels.site.leads=0.1/day", "stages.call.touches=19"]))]
    {
        let blocked = |o: &Outcome| o.stages[0].lost[LossReason::Neglected as usize] as f64;
        let [lost, calls] =
            chapter.play(&department, 3_000, |o| [blocked(o), o.total(Metric::Leads) as f64]);
        let expected = lost_share(&poisson(2.0 / days), 1.0 / (days - 1.0), 3, 2000);
        let name =
            format!("the share of calls lost on three lines at load 2, calls of {days} days");
        let note =
            chapter.claim(name, "chain of days from empty lines", expected, ratio(&lost, &calls));
        *note = beside(expected, queues::erlang_b(2.0, 3), "Erlang 1917");
    }
}

/// Share of calls that find every line busy, on `days` days from empty lines; a call that was picked up
/// ends on each later day with probability `finish`.
fn lost_share(arrivals: &[f64], finish: f64, lines: usize, days: u32) -> f64 {
    let mut law = vec![0.0; lines + 1];
    law[0] = 1.0;
    let (mut lost, mut calls) = (0.0, 0.0);
    for _ in 0..days {
        let mut next = vec![0.0; lines + 1];
        for (busy, p) in law.iter().enumerate() {
            for (come, q) in arrivals.iter().enumerate() {
                let taken = come.min(lines - busy);
                lost += p * q * (come - taken) as f64;
                calls += p * q * come as f64;
                for (stay, r) in binomial(busy, 1.0 - finish).into_iter().enumerate() {
                    next[stay + taken] += p * q * r;
                }
            }
        }
        law = next;
    }
    // The last day's calls hang up after the run.
    lost / calls
}

/// Probabilities of 0, 1, … `n` successes.
fn binomial(n: usize, p: f64) -> Vec<f64> {
    (0..n).fold(vec![1.0], |law, _| {
        let at = |k: usize| law.get(k).copied().unwrap_or(0.0);
        let from_below = |k: usize| if k == 0 { 0.0 } else { at(k - 1) };
        (0..=law.len()).map(|k| (1.0 - p) * at(k) + p * from_below(k)).collect()
    })
}

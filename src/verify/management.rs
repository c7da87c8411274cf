//! What is not done in time: patience, discipline, checks, hand-offs.

use super::bench::{Chapter, Department};
use super::measured::{mean, ratio};
use crate::engine::outcome::LossReason;
use crate::engine::{Metric, Outcome};
use crate::statistics::closed_forms::times::{Lognormal, whole_days};

const PATIENCE: Department = Department::new("patience", include_str!("patience.toml"));
const DISCIPLINE: Department = Department::new("discipline", include_str!("discipline.toml"));
const LEAVERS: Department = Department::new("leavers", include_str!("leavers.toml"));
const HANDOFF: Department = Department::new("handoff", include_str!("handoff.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    patience(chapter);
    forgotten_patience(chapter);
    checks(chapter);
    no_checks(chapter);
    handoff(chapter);
    leavers(chapter);
}

fn lost(outcome: &Outcome, stage: usize, reason: LossReason) -> f64 {
    outcome.stages[stage].lost[reason as usize] as f64
}

fn patience(chapter: &mut Chapter) {
    let [gone] = chapter.play(&PATIENCE, 10_000, |o| [lost(o, 0, LossReason::Neglected)]);
    let expected = 1.0 - libm::pow(0.9, 15.0);
    let name = "the share of clients who go in 20 days, 5 without harm and 10 % a day after";
    chapter.claim(name, "1 − (1 − decay)^(wait − patience)", expected, mean(&gone).per(200.0));
}

/// A check that finds a forgotten contact does not make the client wait anew, nor twice as impatient.
fn forgotten_patience(chapter: &mut Chapter) {
    let forgotten = PATIENCE.with(&["management.discipline=0%", "management.check_every=4d"]);
    let [gone] = chapter.play(&forgotten, 10_000, |o| [lost(o, 0, LossReason::Neglected)]);
    let expected = 1.0 - libm::pow(0.9, 24.0);
    let name =
        "the share of clients who go in 29 days of contacts that are found and forgotten again";
    chapter.claim(name, "1 − (1 − decay)^(wait − patience)", expected, mean(&gone).per(200.0));
}

/// Forgotten on some day of the week and found at its end, and again if it is forgotten again.
fn checks(chapter: &mut Chapter) {
    let forgets = 0.2 * 0.75;
    let [forgotten, waited, leads] = chapter.play(&DISCIPLINE, 3_000, |o| {
        let [forgotten, leads] = [Metric::Forgotten, Metric::Leads].map(|m| o.total(m) as f64);
        [forgotten, o.stages[0].waiting as f64, leads]
    });
    let often = forgets / (1.0 - forgets);
    let name =
        "times that a due contact is forgotten at 80 % discipline and a CRM that recalls 25 %";
    chapter.claim(name, "geometric series f/(1 − f)", often, ratio(&forgotten, &leads));
    let delay = forgets * 4.0 + forgets * often * 7.0;
    let name = "days that contacts are late for it where the head checks every week";
    chapter.claim(
        name,
        "4 days to the first check, 7 to each later one",
        delay,
        ratio(&waited, &leads),
    );
}

/// A forgotten contact is never made: the deal must get through all of its contacts.
fn no_checks(chapter: &mut Chapter) {
    let nobody = DISCIPLINE.with(&["management.check_every=7305d", "stages.call.touches=3"]);
    let [sales, leads] =
        chapter.play(&nobody, 3_000, |o| [Metric::Sales, Metric::Leads].map(|m| o.total(m) as f64));
    let (made, settles) = (0.85, 1.0 / 3.0);
    let expected = settles * made / (1.0 - (1.0 - settles) * made);
    let name = "P(won) of three contacts on average where nobody checks";
    chapter.claim(name, "geometric series s·d/(1 − (1 − s)·d)", expected, ratio(&sales, &leads));
}

fn handoff(chapter: &mut Chapter) {
    let law = Lognormal::with_mean(5.0, 0.8);
    let (gap, _) = whole_days(|x| 1.0 - law.cdf(x));
    let [dropped, days, kept] = chapter.play(&HANDOFF, 10_000, |o| {
        let stage = &o.stages[1];
        [lost(o, 1, LossReason::Dropped), stage.days as f64, stage.won_through as f64]
    });
    chapter.claim(
        "the share of deals dropped at a hand-off",
        "binomial",
        0.15,
        mean(&dropped).per(200.0),
    );
    let name = "days from the hand-off to the new owner's contact";
    chapter.claim(name, "gap in whole days + delay", gap + 3.0, ratio(&days, &kept));
}

/// Deals that fall due when their rep has left, and perhaps who had them after that.
fn leavers(chapter: &mut Chapter) {
    let [dropped] = chapter.play(&LEAVERS, 10_000, |o| [lost(o, 0, LossReason::Dropped)]);
    let expected = 1.0 - outlives(10, 30, 0.03, 0.3);
    let name = "the share of deals lost because their reps left within 30 days";
    chapter.claim(name, "Markov chain of who is left", expected, mean(&dropped).per(200.0));
}

/// Chance that a deal outlives `days` on each of which everybody of `people` leaves with the probability `leaves`, and it
/// is lost with `loss` if its rep does; it is with each of those who are there alike.
fn outlives(people: usize, days: u32, leaves: f64, loss: f64) -> f64 {
    let mut there = vec![0.0; people + 1];
    there[people] = 1.0;
    for _ in 0..days {
        let mut next = vec![0.0; people + 1];
        for (n, &chance) in there.iter().enumerate() {
            // Of n people k leave: binomial, from one k to the next.
            let mut of_k = libm::pow(1.0 - leaves, n as f64);
            for k in 0..=n {
                let share = k as f64 / n.max(1) as f64;
                next[n - k] += chance * of_k * (1.0 - loss * share);
                of_k *= (n - k) as f64 / (k + 1) as f64 * leaves / (1.0 - leaves);
            }
        }
        there = next;
    }
    there.iter().sum()
}

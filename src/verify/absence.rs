//! Vacation and sickness.

use super::bench::{Chapter, Department};
use super::measured::{mean, variance};
use crate::engine::{Metric, Outcome};

const DESKS: Department = Department::new("absence", include_str!("absence.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    vacation(chapter, "calendar", 365.0, &DESKS);
    let weekdays = DESKS.with(&["calendar.work_days=mon-fri"]);
    vacation(chapter, "working", 261.0, &weekdays);
    sickness(chapter);
}

/// Days at the desk, of ten reps.
fn worked(outcome: &Outcome) -> f64 {
    outcome.total(Metric::HoursAvailable) as f64 / 28_800.0
}

/// Every day is as likely to lie in a vacation as any other. A year from a Monday on has 52 weeks and a Monday.
fn vacation(chapter: &mut Chapter, kind: &str, days: f64, department: &Department) {
    let off = days * 28.0 / 365.25;
    let [worked] = chapter.play(department, 200, |o| [worked(o)]);
    let away: Vec<f64> = worked.iter().map(|worked| days - worked / 10.0).collect();
    let name = format!("{kind} days that four weeks of vacation take in a year");
    chapter.claim(name, "28 days of 365.25", off, mean(&away));
}

fn sickness(chapter: &mut Chapter) {
    let sick = DESKS.with(&[
        "calendar.work_days=mon-fri",
        "roles.seller.vacation=0d/year",
        "roles.seller.sick=8d/year",
    ]);
    let [worked] = chapter.play(&sick, 20_000, |o| [worked(o)]);
    let lost: Vec<f64> = worked.iter().map(|worked| 2610.0 - worked).collect();
    let share = 8.0 / (5.0 * 365.25 / 7.0);
    let name = "working days that ten reps lose to sickness in a year, eight each";
    chapter.claim(name, "binomial", 2610.0 * share, mean(&lost));
    let name = "variance of those days, each day alone";
    chapter.claim(name, "binomial", 2610.0 * share * (1.0 - share), variance(&lost));
}

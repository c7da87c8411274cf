//! From first contact to sale, and what can be sold within a week.

use super::bench::{Chapter, Department};
use super::measured::{Measured, mean, share};
use crate::engine::Outcome;
use crate::statistics::closed_forms::times;
use crate::statistics::closed_forms::times::Lognormal;
use crate::statistics::normal;

const FORTNIGHT: Department = Department::new("cycle", include_str!("cycle.toml"));
const STATED: Department = Department::new("stated_cycle", include_str!("stated_cycle.toml"));
const AGREEMENTS: Department = Department::new("agreements", include_str!("agreements.toml"));
const WEEK: Department = Department::new("week", include_str!("week.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    fortnight(chapter);
    stated(chapter);
    agreements(chapter);
    for (deals_won, department) in [
        (1.0, WEEK),
        (0.3, WEEK.with(&["stages.deal.convert=0.3"])),
        (0.2, WEEK.with(&["stages.deal.convert=0.2"])),
    ] {
        week(chapter, deals_won, &department);
    }
}

/// Median 14 days, one in ten under 7.
fn law() -> Lognormal {
    Lognormal::through(14.0, 0.1, 7.0)
}

fn fortnight(chapter: &mut Chapter) {
    let law = law();
    let [length, three, four] =
        chapter.play(&FORTNIGHT, 5_000, |o| [mean_cycle(o), within(o, 21), within(o, 28)]);
    let (days, _) = times::whole_days(|x| 1.0 - law.cdf(x));
    *chapter.claim(
        "a cycle with median 14 days, one in ten under 7, lasts 16.2 days on average",
        "lognormal exp(mu + sigma²/2), in whole days",
        days,
        mean(&length),
    ) = format!("{:.4} in continuous time", law.mean());
    for (weeks, found) in [(3.0, three), (4.0, four)] {
        let name = format!("the share of that cycle that is over within {weeks} weeks");
        let note = chapter.claim(name, "lognormal F", law.cdf(7.0 * weeks + 0.5), mean(&found));
        *note = format!(
            "{:.4} in continuous time; a time up to half a day longer counts as that day",
            law.cdf(7.0 * weeks)
        );
    }
}

/// Gaps fitted to two quantiles of the whole. Between whole days a time is read on the scale of the
/// lognormal.
fn stated(chapter: &mut Chapter) {
    let shares = chapter.play(&STATED, 5_000, |o| [29, 30, 59, 60].map(|days| within(o, days)));
    let found = |days: f64, before: &[f64], after: &[f64]| {
        let (low, high) = (libm::log(days - 0.5), libm::log(days + 0.5));
        let way = (libm::log(days) - low) / (high - low);
        let mixed: Vec<f64> =
            before.iter().zip(after).map(|(a, b)| (1.0 - way) * a + way * b).collect();
        let scores = [before, after].map(|shares| normal::quantile(mean(shares).value));
        let value = normal::cumulative((1.0 - way) * scores[0] + way * scores[1]);
        Measured { value, ..mean(&mixed) }
    };
    let name = |share: &str| format!("the share of a fitted cycle within its stated {share}");
    let [median, late] = [found(30.0, &shares[0], &shares[1]), found(60.0, &shares[2], &shares[3])];
    chapter.claim(name("median"), "what the file states", 0.5, median);
    chapter.claim(name("90 % point"), "what the file states", 0.9, late);
}

fn mean_cycle(outcome: &Outcome) -> f64 {
    let days = outcome.cycle.iter().enumerate().map(|(day, &n)| day as f64 * f64::from(n));
    days.sum::<f64>() / sales(outcome)
}

/// Share of sales within `days` of the first contact.
fn within(outcome: &Outcome, days: usize) -> f64 {
    f64::from(outcome.cycle[..=days].iter().sum::<u32>()) / sales(outcome)
}

fn sales(outcome: &Outcome) -> f64 {
    f64::from(outcome.cycle.iter().sum::<u32>())
}

fn agreements(chapter: &mut Chapter) {
    let law = Lognormal::with_mean(5.0, 0.8);
    let (expected, spread) = times::cycle(2, 3.0, times::whole_days(|x| 1.0 - law.cdf(x)));
    let square = |day: usize| (day as f64 - expected) * (day as f64 - expected);
    let [length, squares] = chapter.play(&AGREEMENTS, 5_000, |o| {
        let days = o.cycle.iter().enumerate().map(|(day, &n)| square(day) * f64::from(n));
        [mean_cycle(o), days.sum::<f64>() / sales(o)]
    });
    let source = "geometric sums, Wald 1944";
    let name = "the mean cycle of two agreements of three contacts each, gaps lognormal";
    chapter.claim(name, source, expected, mean(&length));
    chapter.claim("the variance of that cycle", source, spread, mean(&squares));
}

/// Five deals a rep and a deadline: one rep, and all three.
fn week(chapter: &mut Chapter, won: f64, department: &Department) {
    let ends = (0..5).map(|day| law().cdf(6.5 - f64::from(day))).sum::<f64>() / 5.0;
    let one = 1.0 - libm::pow(1.0 - won * ends, 5.0);
    let exact = times::sale_by(7.0, 5.0, 5, won, |x| law().cdf(x));
    let [sold, all] = chapter.play(department, 300_000, |o| {
        let sold = o.targets[0].seats.iter().filter(|&&sold| sold).count();
        [sold as f64 / 3.0, f64::from(u8::from(o.targets[0].is_met))]
    });
    let name = format!("P(a rep sells in the first week), five deals won with share {won}");
    let note = chapter.claim(name, "1 − (1 − w·mean F)⁵", one, mean(&sold));
    *note = format!("{exact:.4} if deals begin and end at any hour");
    // Rarer events than that have no normal error.
    if libm::pow(one, 3.0) * all.len() as f64 > 20.0 {
        let name = format!("P(all three reps sell in the first week), share {won}");
        let expected = libm::pow(one, 3.0);
        let note = chapter.claim(name, "cube of the same", expected, share(&all, expected));
        *note = format!("{:.1e} if deals begin and end at any hour", exact * exact * exact);
    }
}

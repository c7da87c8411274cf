//! People: turnover of seats, leaving, offers, ramps.

use super::bench::{Chapter, Department};
use super::measured::{mean, ratio};
use crate::engine::{Metric, Outcome, SeatResult};
use crate::statistics::closed_forms::base;
use crate::statistics::closed_forms::ramp::{Shape, mean_strength, strength};
use crate::units::{DAYS_A_YEAR, with_odds};

const TURNOVER: Department = Department::new("turnover", include_str!("turnover.toml"));
const NEWCOMERS: Department = Department::new("newcomers", include_str!("newcomers.toml"));
const RAMP: Department = Department::new("ramp", include_str!("ramp.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    turnover(chapter);
    survival(chapter);
    offers(chapter);
    // The logistic curve of the engine is eight logits wide.
    for (shape, name, department) in [
        (Shape::Linear, "a linear", RAMP),
        (Shape::Logistic(8.0), "a logistic", RAMP.with(&["roles.seller.ramp.shape=logistic"])),
        (Shape::Exponential, "an exponential", RAMP.with(&["roles.seller.ramp.shape=exponential"])),
    ] {
        ramp(chapter, shape, name, &department);
    }
    ramped_hours(chapter);
}

/// What becomes of a seat in the mean, day by day.
#[derive(Clone, Copy, Debug, Default)]
struct Use {
    filled: f64,
    strength: f64,
    hires: f64,
    leavers: f64,
}

/// A seat filled on day 0 whose holders leave with probability `hazard` a day, are replaced after `fill`
/// days and grow by `strength(age)`: the renewal equation (Feller 1941).
fn seat(hazard: f64, fill: usize, days: usize, strength: impl Fn(usize) -> f64) -> Use {
    let stays = |age: usize| libm::pow(1.0 - hazard, age as f64);
    // From the first day of a holder to the end of the run.
    let (mut filled, mut grown) = (vec![0.0], vec![0.0]);
    for age in 0..days {
        filled.push(filled[age] + stays(age));
        grown.push(grown[age] + stays(age) * strength(age));
    }
    let (mut starts, mut sum): (Vec<f64>, Use) = (Vec::new(), Use::default());
    let mut there = 0.0;
    for day in 0..days {
        let leaving = there * hazard;
        let back = if day >= fill { leavers_on(&starts, day - fill, hazard) } else { 0.0 };
        let start = if day == 0 { 1.0 } else { back };
        there += start - leaving;
        starts.push(start);
        sum.filled += start * filled[days - day];
        sum.strength += start * grown[days - day];
        sum.hires += start;
        sum.leavers += leaving;
    }
    sum
}

/// Leavers on `day`, of those who started before.
fn leavers_on(starts: &[f64], day: usize, hazard: f64) -> f64 {
    (0..day)
        .map(|start| starts[start] * hazard * libm::pow(1.0 - hazard, (day - start - 1) as f64))
        .sum()
}

/// Days of the run, and seats of [`TURNOVER`].
const TEN_YEARS: f64 = 3653.0;
const SEATS: f64 = 20.0;

fn turnover(chapter: &mut Chapter) {
    let grown = |age: usize| strength(Shape::Linear, 0.0, 91.0, age as f64);
    let expected = seat(0.00182523, 122, TEN_YEARS as usize, grown);
    let [empty, ramped, hired, left] = chapter.play(&TURNOVER, 2_000, read_seats);
    let (days, table) = (SEATS * TEN_YEARS, base::seat(4.0, 3.0, 18.0));
    let source = "renewals, Feller 1941";
    let name = "the share of time that a seat is empty: stay 18 months, fill 4";
    let vacancy = 1.0 - expected.filled / TEN_YEARS;
    let note = chapter.claim(name, source, vacancy, mean(&empty).per(days));
    *note = format!("{:.3} in the long run", table.vacancy);
    let name = "the strength of that seat as a share of a full one, ramp 3 months";
    let strength = expected.strength / TEN_YEARS;
    let note = chapter.claim(name, source, strength, mean(&ramped).per(days));
    *note = format!("{:.3} in the long run for stays that outlast the ramp", table.effective);
    let name = "hires a year for that seat, the first included";
    let years = TEN_YEARS / DAYS_A_YEAR;
    let note = chapter.claim(name, source, expected.hires / years, mean(&hired).per(SEATS * years));
    *note = format!("{:.3} in the long run", table.hires_a_year);
    let name = "days that the seat is empty for each leaver: stock over flow";
    let each = (TEN_YEARS - expected.filled) / expected.leavers;
    let note = chapter.claim(name, "L = λW, Little 1961", each, ratio(&empty, &left));
    *note = "122 but for the vacancies that the run cuts short".to_owned();
}

/// Empty days, days of full strength, people who came and people who left.
fn read_seats(outcome: &Outcome) -> [f64; 4] {
    let sum = |of: fn(&SeatResult) -> u32| f64::from(outcome.seats.iter().map(of).sum::<u32>());
    let empty = SEATS * TEN_YEARS - outcome.total(Metric::SeatDays) as f64;
    let ramped = outcome.total(Metric::RampedDays) as f64 * 1e-6;
    [empty, ramped, sum(|seat| seat.occupants), sum(|seat| seat.leavers)]
}

fn survival(chapter: &mut Chapter) {
    let hazard = 0.3 / DAYS_A_YEAR;
    // From 4 January to 4 April.
    let early = 90.0;
    let stays = |days: f64| {
        let first = libm::pow(1.0 - 2.0 * hazard, days.min(early));
        first * libm::pow(1.0 - hazard, (days - early).max(0.0))
    };
    let [left, filled] = chapter.play(&NEWCOMERS, 10_000, |o| {
        let left: u32 = o.seats.iter().map(|seat| seat.leavers).sum();
        [f64::from(left), o.total(Metric::SeatDays) as f64]
    });
    let source = "product of daily hazards, Kaplan & Meier 1958";
    let name = "the share of newcomers who leave in a year at a turnover of 30 %, twice as fast in three months";
    chapter.claim(name, source, 1.0 - stays(364.0), mean(&left).per(50.0));
    let expected = (0..365).map(|day| stays(f64::from(day))).sum();
    chapter.claim(
        "days that such a newcomer stays in the first year",
        source,
        expected,
        mean(&filled).per(50.0),
    );
}

/// Each refused offer costs another time to fill.
fn offers(chapter: &mut Chapter) {
    let refused =
        NEWCOMERS.with(&["roles.seller.attrition=0%/year", "roles.seller.offer_accepted=80%"]);
    let empty = |o: &Outcome| 50.0 * 365.0 - o.total(Metric::SeatDays) as f64;
    let [vacant] = chapter.play(&refused, 10_000, |o| [empty(o)]);
    let expected =
        (1..10).map(|k| libm::pow(0.2, f64::from(k)) * (365 - 40 * (k - 1)).min(40) as f64).sum();
    let name = "days that a seat stays empty when one offer in five is refused, 40 days each";
    chapter.claim(name, "geometric number of offers", expected, mean(&vacant).per(50.0));
}

/// Strength is read each morning; the ledger keeps millionths of it.
fn ramp(chapter: &mut Chapter, shape: Shape, name: &str, department: &Department) {
    let days = 120;
    let at = |day: u32| strength(shape, 0.3, 90.0, f64::from(day));
    let [ramped, sales] = chapter.play(department, 10_000, |o| {
        [o.total(Metric::RampedDays) as f64, o.total(Metric::Sales) as f64]
    });
    let millionths = (0..days).map(|day| (at(day) * 1e6) as i64).sum::<i64>() as f64;
    let unit = 1e6 * f64::from(days);
    let claim = format!("mean strength over 120 days of {name} ramp of 90 days");
    let note = chapter.claim(
        claim,
        "integral of the ramp, day by day",
        millionths / unit,
        mean(&ramped).per(unit),
    );
    *note = format!("{:.4} in continuous time", mean_strength(shape, 0.3, 90.0, 120.0));
    let expected = (0..days).map(|day| 20.0 * with_odds(0.4, at(day))).sum();
    let claim = format!("sales of a rep on {name} ramp that acts on the odds");
    chapter.claim(claim, "Σ rate × p·k/(1 − p + p·k)", expected, mean(&sales));
}

fn ramped_hours(chapter: &mut Chapter) {
    let hours = RAMP.with(&["roles.seller.ramp.acts=hours"]);
    let [available] = chapter.play(&hours, 200, |o| [o.total(Metric::HoursAvailable) as f64]);
    let at = |day: u32| strength(Shape::Linear, 0.3, 90.0, f64::from(day));
    let seconds = (0..120).map(|day| (28_800.0 * at(day)) as u64).sum::<u64>() as f64;
    let name = "hours of a rep on a linear ramp that acts on the hours";
    chapter.claim(
        name,
        "integral of the ramp, in whole seconds",
        seconds / 3600.0,
        mean(&available).per(3600.0),
    );
}

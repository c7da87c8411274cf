//! Influences on the odds: how they compose, and what a spread of skill does to the mean.

use super::bench::{Chapter, Department};
use super::measured::{mean, variance};
use crate::engine::{Metric, Outcome};
use crate::statistics::normal::density;
use crate::units::with_odds;

const ODDS: Department = Department::new("odds", include_str!("odds.toml"));
const SKILL: Department = Department::new("skill", include_str!("skill.toml"));
const RESPONSE: Department = Department::new("response", include_str!("response.toml"));

const SOURCE: &str = "p·k/(1 − p + p·k)";

pub(super) fn check(chapter: &mut Chapter) {
    product(chapter);
    skill(chapter);
    let name = "P(won) of fourteen reps under a head who can coach seven, odds × 1.5";
    coaching(chapter, name, libm::sqrt(1.5), &SKILL.with(&[ALIKE, COACH, "roles.seller.reps=14"]));
    let name = "P(won) of five reps under that head";
    coaching(chapter, name, 1.5, &SKILL.with(&[ALIKE, COACH, "roles.seller.reps=5"]));
    response(chapter);
}

fn sold(outcome: &Outcome) -> f64 {
    outcome.total(Metric::Sales) as f64
}

const ALIKE: &str = "roles.seller.skill_spread=0";
const COACH: &str = "roles.head.coaching=1.5";

fn coaching(chapter: &mut Chapter, name: &str, factor: f64, department: &Department) {
    let [sales] = chapter.play(department, 10_000, |o| [sold(o)]);
    let source = "coaching^(span·heads/reps)";
    chapter.claim(name, source, with_odds(0.3, factor), mean(&sales).per(1000.0));
}

fn product(chapter: &mut Chapter) {
    let factors = 0.8 * 1.5 * 1.2 * 0.9 * 1.3 * 1.15 * 1.1 * 1.25;
    let [sales] = chapter.play(&ODDS, 10_000, |o| [sold(o)]);
    let name =
        "P(won) under segment, stage, channel, season, skill, coaching, rivalry and training";
    chapter.claim(name, SOURCE, with_odds(0.3, factors), mean(&sales).per(200.0));
}

/// Mean of `f` over a lognormal skill with mean 1: the trapezoid on nine deviations either side.
fn over_skills(spread: f64, f: impl Fn(f64) -> f64) -> f64 {
    let step = 0.01;
    let at = |k: i32| {
        let z = f64::from(k) * step;
        density(z) * f(libm::exp(spread * z - 0.5 * spread * spread))
    };
    (-900..=900).map(at).sum::<f64>() * step
}

fn skill(chapter: &mut Chapter) {
    let won = |k: f64| with_odds(0.3, k);
    let expected = over_skills(0.5, won);
    let square = over_skills(0.5, |k| won(k) * won(k));
    // Twenty leads a rep: luck within reps and the spread between them.
    let spread = 50.0 * (20.0 * (expected - square) + 400.0 * (square - expected * expected));
    let [sales] = chapter.play(&SKILL, 20_000, |o| [sold(o)]);
    let source = "p·k/(1 − p + p·k) over a lognormal k, by quadrature";
    *chapter.claim(
        "P(won) of reps whose odds differ",
        source,
        expected,
        mean(&sales).per(1000.0),
    ) = "0.3 of a rep of mean skill".to_owned();
    chapter.claim("variance of their sales", source, spread, variance(&sales));
}

fn response(chapter: &mut Chapter) {
    let waited = |days: f64| with_odds(0.4, libm::exp2(-days / 2.0));
    let week = 5.0 * waited(0.0) + waited(1.0) + waited(2.0);
    let [sales] = chapter.play(&RESPONSE, 10_000, |o| [sold(o)]);
    let name = "sales where weekend leads wait till Monday and odds halve every two days";
    chapter.claim(name, "odds × 2^(−wait/half-life)", 10.0 * 10.0 * week, mean(&sales));
}

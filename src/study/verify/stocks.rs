//! Stocks of accounts that rest: cooling, and the pool. With random leads each is a Poisson number with
//! mean λ·W, whatever the law of the stay (Palm 1938; Little 1961).

use super::bench::{Chapter, Department};
use super::measured::{mean, ratio, variance};
use crate::engine::{Metric, Outcome, Stock};
use crate::statistics::closed_forms::flows;
use crate::statistics::closed_forms::times::{Lognormal, whole_days};

const COOLING: Department = Department::new("cooling", include_str!("cooling.toml"));
const POOL: Department = Department::new("pool", include_str!("pool.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    cooling(chapter);
    pool(chapter);
    kept_pool(chapter);
}

fn at_the_end(outcome: &Outcome, stock: Stock) -> f64 {
    outcome.stocks[outcome.stocks.len() - 1][0][stock as usize] as f64
}

fn cooling(chapter: &mut Chapter) {
    let law = Lognormal::with_mean(40.0, 0.6);
    let (stay, _) = whole_days(|x| 1.0 - law.cdf(x));
    let expected = 5.0 * 0.8 * stay;
    let [stock] = chapter.play(&COOLING, 20_000, |o| [at_the_end(o, Stock::Cooling)]);
    let source = "L = λW, Little 1961";
    chapter.claim("mean accounts that cool off", source, expected, mean(&stock));
    let name = "variance of the accounts that cool off";
    chapter.claim(name, "a Poisson stock, Palm 1938", expected, variance(&stock));
}

fn pool(chapter: &mut Chapter) {
    let days = 900;
    let expected: f64 = (0..days).map(|age| 12.0 * libm::exp(-f64::from(age) / 60.0)).sum();
    let [stock] = chapter.play(&POOL, 5_000, |o| [at_the_end(o, Stock::Pool)]);
    let source = "L = λW, Little 1961";
    let note = chapter.claim("mean accounts in the pool", source, expected, mean(&stock));
    let continuous = flows::pool(12.0, 1.0 / 60.0, f64::from(days));
    *note = format!("{continuous:.1} in continuous time");
    unmet_needs(chapter);
}

/// Without a contact only needs younger than ten days are met; the last lead has twenty days for it.
fn unmet_needs(chapter: &mut Chapter) {
    let closed = POOL.with(&["channels.site.until=880d"]);
    let [warm, leads] = chapter
        .play(&closed, 5_000, |o| [Metric::Warmed, Metric::Leads].map(|m| o.total(m) as f64));
    let name = "the share of needs met by a rep who has no time for regular contacts";
    let met = -libm::expm1(-10.0 / 60.0);
    let source = "1 − exp(−contact_every/need_every)";
    chapter.claim(name, source, met, ratio(&warm, &leads));
}

/// With time for regular contacts no need goes to a competitor.
fn kept_pool(chapter: &mut Chapter) {
    let kept = POOL.with(&["segments.all.pool.contact_hours=0.01"]);
    let [lost] = chapter.play(&kept, 200, |o| [at_the_end(o, Stock::Cooling)]);
    let name = "needs lost to competitors where the pool is kept in contact";
    chapter.claim(name, "none is older than its contact", 0.0, mean(&lost));
}

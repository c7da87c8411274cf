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
    let [stock, warm, leads] = chapter.play(&POOL, 5_000, |outcome| {
        let flow = |metric| outcome.total(metric) as f64;
        [at_the_end(outcome, Stock::Pool), flow(Metric::Warmed), flow(Metric::Leads)]
    });
    let source = "L = λW, Little 1961";
    let note = chapter.claim("mean accounts in the pool", source, expected, mean(&stock));
    let continuous = flows::pool(12.0, 1.0 / 60.0, f64::from(days));
    *note = format!("{continuous:.1} in continuous time");
    // Without a contact only needs younger than ten days are met, and those that arise within the run.
    let met = |age: u32| -libm::expm1(-f64::from(age.min(10)) / 60.0);
    let expected = (0..days).map(met).sum::<f64>() / f64::from(days);
    let name = "the share of leads whose need is met by a rep without time for regular contacts";
    let source = "1 − exp(−remembers/need_every)";
    let note = chapter.claim(name, source, expected, ratio(&warm, &leads));
    *note = format!("{:.4} in the long run", met(10));
}

/// With time for regular contacts no need goes to a competitor.
fn kept_pool(chapter: &mut Chapter) {
    let kept = POOL.with(&["segments.all.pool.contact_hours=0.01", "calendar.hours=8"]);
    let [lost] = chapter.play(&kept, 200, |o| [at_the_end(o, Stock::Cooling)]);
    let name = "needs lost to competitors where the pool is kept in contact";
    chapter.claim(name, "none is older than its contact", 0.0, mean(&lost));
}

//! From the signature to the money, and deals that were open before.

use super::bench::{Chapter, Department};
use super::measured::mean;
use crate::engine::{Metric, Outcome};
use crate::statistics::closed_forms::times::{Lognormal, whole_days};

const SALE: Department = Department::new("sale", include_str!("sale.toml"));
const OPEN: Department = Department::new("open_deals", include_str!("open_deals.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    payment(chapter);
    open_deals(chapter);
}

/// Mean time from first contact to sale, days.
fn cycle(outcome: &Outcome) -> f64 {
    let days = outcome.cycle.iter().enumerate().map(|(day, &n)| day as f64 * f64::from(n));
    days.sum::<f64>() / f64::from(outcome.cycle.iter().sum::<u32>())
}

fn payment(chapter: &mut Chapter) {
    let [sales, cash, days] = chapter.play(&SALE, 10_000, |o| {
        let [sales, cash] = [Metric::Sales, Metric::CashIn].map(|m| o.total(m) as f64);
        [sales, cash / 100.0, cycle(o)]
    });
    let name = "sales of 200 contracts whose advance fails in one case of ten";
    chapter.claim(name, "thinned Poisson, Rényi 1956", 180.0, mean(&sales));
    let name = "cash of those contracts: 40 % in advance, 95 % of the rest";
    chapter.claim(
        name,
        "n·(1 − fails)·(a + (1 − a)(1 − rest fails))",
        180_000.0 * 0.97,
        mean(&cash),
    );
    // A wait for money may be no day at all.
    let law = Lognormal::with_mean(10.0, 0.7);
    let expected = whole_days(|x| 1.0 - law.cdf(x)).0 - law.cdf(0.5);
    chapter.claim(
        "days from the signature to the advance",
        "lognormal in whole days",
        expected,
        mean(&days),
    );
}

/// The wait for the next contact is that of a gap that has lasted five days.
fn open_deals(chapter: &mut Chapter) {
    let law = Lognormal::with_mean(8.0, 0.8);
    let later = |day: u32| 1.0 - law.cdf(f64::from(day) + 0.5);
    let expected = 5.0 + (5..3000).map(later).sum::<f64>() / later(4);
    let [days] = chapter.play(&OPEN, 10_000, |o| [cycle(o)]);
    let name = "cycle of a deal that has waited five days at the start";
    chapter.claim(name, "E(D | D ≥ 5), lognormal in whole days", expected, mean(&days));
}

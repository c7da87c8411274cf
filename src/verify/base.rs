//! A finite base: what it sustains, and what refusals do to it.

use super::bench::{Chapter, Department};
use super::measured::mean;
use crate::engine::{Metric, Outcome};
use crate::statistics::closed_forms::base::contact_ceiling;
use crate::units::with_odds;

const CEILING: Department = Department::new("ceiling", include_str!("ceiling.toml"));
const FATIGUE: Department = Department::new("fatigue", include_str!("fatigue.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    ceiling(chapter);
    fatigue(chapter);
}

fn total(outcome: &Outcome, metric: Metric) -> f64 {
    outcome.total(metric) as f64
}

/// Mean calls to an account that is free again after 182 days (nine in ten) or one, called at once, on
/// `days` days.
fn renewals(days: usize) -> f64 {
    let mut called = vec![1.0];
    for day in 1..days {
        let after = |wait: usize| if day >= wait { called[day - wait] } else { 0.0 };
        called.push(0.9 * after(182) + 0.1 * after(1));
    }
    called.iter().sum()
}

fn ceiling(chapter: &mut Chapter) {
    let weeks = 520.0;
    let [calls] = chapter.play(&CEILING, 1_000, |o| [total(o, Metric::Prospected)]);
    let name = "calls a week that a base of 1,000 sustains, nine in ten refusing for half a year";
    let expected = 1000.0 * renewals(3640) / weeks;
    *chapter.claim(name, "renewals, Feller 1941", expected, mean(&calls).per(weeks)) = format!(
        "ceiling N/(rT) = {:.1}; the run begins with a full base and ends with one that rests",
        contact_ceiling(1000.0, 0.9, 26.0)
    );
}

/// Accounts called five times, at ever lower odds, unless they buy or close.
fn fatigue(chapter: &mut Chapter) {
    let (mut open, mut sold, mut closed) = (500.0, 0.0, 0.0);
    for refusals in 0..5 {
        let won = with_odds(0.3, libm::pow(0.5, f64::from(refusals)));
        sold += open * won;
        closed += open * (1.0 - won) * 0.2;
        open *= (1.0 - won) * 0.8;
    }
    let [sales, burnt] =
        chapter.play(&FATIGUE, 10_000, |o| [total(o, Metric::Sales), total(o, Metric::Closed)]);
    let source = "odds × fatigue^refusals";
    chapter.claim(
        "sales to accounts whose odds halve with each refusal",
        source,
        sold,
        mean(&sales),
    );
    chapter.claim("accounts of that base that close for ever", source, closed, mean(&burnt));
}

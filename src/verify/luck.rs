//! Small numbers: what luck alone does.

use super::bench::{Chapter, Department};
use super::measured::share;
use crate::engine::Outcome;
use crate::statistics::closed_forms::luck::{range_at_least, wins_at_least};

const SIZING: Department = Department::new("sizing", include_str!("sizing.toml"));
const EQUALS: Department = Department::new("equals", include_str!("equals.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    for (deals, department) in [(40, SIZING), (49, SIZING.with(&["channels.site.counts=[49]"]))] {
        let met = |o: &Outcome| f64::from(u8::from(o.targets[0].is_met));
        let [met] = chapter.play(&department, 50_000, |o| [met(o)]);
        let expected = wins_at_least(10, deals, 0.25);
        let name = format!("P(ten wins from {deals} deals of which one in four is won)");
        chapter.claim(name, "binomial tail", expected, share(&met, expected));
    }
    let apart = |o: &Outcome| {
        let sales = || o.seats.iter().map(|seat| seat.sales);
        f64::from(u8::from(sales().max() >= sales().min().map(|least| least + 6)))
    };
    let [apart] = chapter.play(&EQUALS, 50_000, |o| [apart(o)]);
    let expected = range_at_least(6, 3, 4.0);
    let name =
        "P(the best of three equal reps outsells the worst by six), four sales each on average";
    chapter.claim(name, "range of Poisson numbers", expected, share(&apart, expected));
}

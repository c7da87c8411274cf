//! The variance of a result, split into luck and ignorance: Var = E(Var | unknown) + Var(E | unknown).

use super::bench::{Chapter, Department};
use super::measured::Measured;
use crate::engine::Metric;
use crate::statistics::VarianceSplit;

const RATE: Department = Department::new("ignorance", include_str!("ignorance.toml"));
const SHARE: Department = Department::new("unknown_share", include_str!("unknown_share.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    let log = 0.15 * 0.15;
    let rate = 100.0 * libm::exp(0.5 * log);
    split(chapter, "a lognormal rate", [rate, rate, rate * rate * libm::expm1(log)], &RATE);
    const FLAT: Department =
        RATE.with(&["channels.site.leads={dist=\"uniform\",low=\"0.6/day\",high=\"1.4/day\"}"]);
    split(chapter, "a rate anywhere between two", [100.0, 100.0, 6400.0 / 12.0], &FLAT);
    // Beta(12, 28): variance p(1 − p)/41.
    let unknown = 0.3 * 0.7 / 41.0;
    let luck = 100.0 * (0.3 * 0.7 - unknown);
    split(chapter, "a beta share", [30.0, luck, 1e4 * unknown], &SHARE);
}

/// Mean, luck and ignorance of the sales under an unknown.
fn split(chapter: &mut Chapter, of: &str, expected: [f64; 3], department: &Department) {
    let [mean, luck, ignorance] = expected;
    let [sales] = chapter.play(department, 40_000, |o| [o.total(Metric::Sales) as f64]);
    let mut split = VarianceSplit::default();
    sales.iter().for_each(|&sales| split.push(sales));
    let runs = 2 * split.pairs();
    let found = |value, error| Measured { value, error, runs };
    let source = "total variance: E(Var) + Var(E)";
    let name = format!("mean sales under {of}");
    chapter.claim(name, source, mean, found(split.mean(), split.standard_error()));
    let name = format!("variance of sales under {of}");
    chapter.claim(name, source, luck + ignorance, found(split.total(), split.total_error()));
    let name = format!("the share of that variance that is ignorance, under {of}");
    let share = split.ignorance_share().unwrap_or(f64::NAN);
    chapter.claim(name, source, ignorance / (luck + ignorance), found(share, split.share_error()));
}

//! Pay plans, paid for sales that are normal.
//!
//! A run sells once, for an amount that nobody knows: normal, with a standard deviation of 20 where the quota is 100.
//! Two runs share what is unknown, and one of them is read.

use super::bench::{Chapter, Department};
use super::measured::{Measured, mean, share};
use crate::engine::Outcome;
use crate::statistics::closed_forms::pay::{Threshold, above_quota, bands, bonus, retroactive};

const DEPARTMENT: Department = Department::new("plans", include_str!("plans.toml"));
const DEVIATION: f64 = 20.0;
const QUOTA: f64 = 100.0;
const RUNS: u64 = 80_000;

/// The mean of the sales, and what sets it.
const AT_100: &str = "segments.all.deal_value.mean={ dist = \"normal\", mean = 100, sd = 20 }";
const AT_95: &str = "segments.all.deal_value.mean={ dist = \"normal\", mean = 95, sd = 20 }";
const AT_90: &str = "segments.all.deal_value.mean={ dist = \"normal\", mean = 90, sd = 20 }";

/// All revenue above the quota.
const ABOVE: &str =
    "roles.seller.pay.commission={ on = \"revenue\", steps = [{ from = 1, rate = 1 }] }";
/// The share of the step that was reached, of all revenue.
const OF_ALL: &str = "roles.seller.pay.commission={ on = \"revenue\", retroactive = true, \
     steps = [{ from = 0.8, rate = 0.5 }, { from = 0.9, rate = 0.8 }, { from = 1, rate = 1 }] }";
/// A bonus of 100 in three lumps: 50 at 80, 30 at 90, 20 at 100.
const LOWER: &str = "roles.seller.pay.soft={ amount = 50, kpi = \"revenue\", at_least = 80 }";
const MIDDLE: &str = "roles.seller.pay.team_bonus={ amount = 30, at_least = 0.9 }";
const UPPER: &str = "roles.seller.pay.soft={ amount = 20, kpi = \"revenue\", at_least = 100 }";

/// Thresholds of the same bonus, and the share of it that is paid from there on.
const PLAN: [Threshold; 3] = [
    Threshold { from: 80.0, pays: 0.5 },
    Threshold { from: 90.0, pays: 0.8 },
    Threshold { from: 100.0, pays: 1.0 },
];

pub(super) fn check(chapter: &mut Chapter) {
    accelerator(chapter, 100.0, &DEPARTMENT.with(&[ABOVE, AT_100]));
    accelerator(chapter, 90.0, &DEPARTMENT.with(&[ABOVE, AT_90]));
    attained(chapter, &DEPARTMENT.with(&[LOWER, AT_100]));
    let lumps = [DEPARTMENT.with(&[LOWER, MIDDLE, AT_100]), DEPARTMENT.with(&[UPPER, AT_100])];
    lump_sums(chapter, 100.0, &lumps);
    let lumps = [DEPARTMENT.with(&[LOWER, MIDDLE, AT_95]), DEPARTMENT.with(&[UPPER, AT_95])];
    lump_sums(chapter, 95.0, &lumps);
    of_all(chapter, 100.0, &DEPARTMENT.with(&[OF_ALL, AT_100]));
    of_all(chapter, 95.0, &DEPARTMENT.with(&[OF_ALL, AT_95]));
}

/// Revenue and what the plan adds, major units, one run of each two.
fn play(chapter: &Chapter, department: &Department) -> [Vec<f64>; 2] {
    let read = |outcome: &Outcome| {
        let payday = &outcome.paydays[0];
        [payday.revenue.major(), payday.variable.major()]
    };
    chapter.play(department, RUNS, read).map(|all| all.into_iter().step_by(2).collect())
}

fn accelerator(chapter: &mut Chapter, average: f64, department: &Department) {
    let [_, paid] = play(chapter, department);
    let name =
        format!("pay of an accelerator from the quota of 100 on, sales normal ({average}, 20)");
    let source = "(mean − Q)Φ(d) + deviation·φ(d), Bachelier 1900";
    chapter.claim(name, source, above_quota(average, DEVIATION, QUOTA), mean(&paid));
}

fn attained(chapter: &mut Chapter, department: &Department) {
    let [sold, _] = play(chapter, department);
    let expected = bands(100.0, DEVIATION, &PLAN);
    let edges = [f64::NEG_INFINITY, 80.0, 90.0, 100.0, f64::INFINITY];
    for (band, &expected) in edges.windows(2).zip(&expected) {
        let within = |&sold: &f64| f64::from(u8::from((band[0]..band[1]).contains(&sold)));
        let found: Vec<f64> = sold.iter().map(within).collect();
        let name = match (band[0].is_finite(), band[1].is_finite()) {
            (false, _) => format!("share of months below {} % of the quota", band[1]),
            (_, false) => format!("share of months from {} % of the quota on", band[0]),
            _ => format!("share of months from {} to {} % of the quota", band[0], band[1]),
        };
        chapter.claim(name, "normal (100, 20)", expected, share(&found, expected));
    }
}

/// A bonus in lumps, paid by two plans that are played apart.
fn lump_sums(chapter: &mut Chapter, average: f64, departments: &[Department; 2]) {
    let [lower, upper] =
        departments.each_ref().map(|department| mean(&play(chapter, department)[1]));
    let found = Measured { value: lower.value + upper.value, ..lower.beside(upper.error) };
    let name = format!(
        "share of a bonus paid at 80, 90 and 100 % of the quota, sales normal ({average}, 20)"
    );
    let expected = bonus(average, DEVIATION, &PLAN);
    chapter.claim(name, "Σ P(band)·share", expected, found.per(100.0));
}

/// A commission on all revenue by the step that was reached.
fn of_all(chapter: &mut Chapter, average: f64, department: &Department) {
    let [_, paid] = play(chapter, department);
    let name = format!("retroactive commission of 50, 80 and 100 %, sales normal ({average}, 20)");
    let expected = retroactive(average, DEVIATION, &PLAN);
    chapter.claim(name, "Σ share·E(X; band), truncated normal", expected, mean(&paid));
}

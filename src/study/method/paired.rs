//! Departments played on the same luck, and the differences between them.
//!
//! What differs between two departments shows through the luck that they share: differences are taken
//! replication by replication. Replications 2k and 2k + 1 share what the user does not know, so that a pair
//! counts once in every error.

use super::replicate::{Plan, Watch, replicate};
use super::spread::Mean;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Series, differences, intervals};

/// Replications of each of two departments that are compared beside the main question.
pub(in crate::study) const RUNS: u64 = 800;

/// What a department brought, by replication, and how deals left its stages.
pub(in crate::study) struct Played {
    revenue: Series,
    sales: Series,
    /// By stage: deals that left forwards, and all that left.
    left: Vec<[u64; 2]>,
}

impl Played {
    /// Sales, or revenue in minor units, by replication.
    pub(in crate::study) fn of(&self, quantity: Figure) -> &Series {
        if quantity == Figure::Sales { &self.sales } else { &self.revenue }
    }

    /// Share of the deals leaving a stage that left it forwards; 0 if none left it.
    pub(in crate::study) fn conversion(&self, stage: usize) -> f64 {
        let [forwards, left] = self.left[stage];
        if left == 0 { 0.0 } else { forwards as f64 / left as f64 }
    }

    fn note(&mut self, outcome: &Outcome) {
        self.revenue.push(Figure::Revenue.minor(outcome));
        self.sales.push(Figure::Sales.minor(outcome));
        for ([forwards, left], stage) in self.left.iter_mut().zip(&outcome.stages) {
            *forwards += stage.won_through;
            *left += stage.left();
        }
    }
}

/// Plays a department to compare it; `what` is the name of the work in progress. `None` if somebody calls
/// a halt.
pub(in crate::study) fn played(
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
) -> Option<Played> {
    played_and_seen(scenario, plan, what, watch, |_| ())
}

/// The same, with each outcome shown to `see`.
pub(in crate::study) fn played_and_seen(
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    mut see: impl FnMut(&Outcome) + Send,
) -> Option<Played> {
    let left = vec![[0; 2]; scenario.stages.len()];
    let mut played = Played { revenue: Series::default(), sales: Series::default(), left };
    let note = |outcome: &Outcome| {
        played.note(outcome);
        see(outcome);
    };
    let result = replicate(scenario, plan, what, watch, note, || false);
    (!result.is_partial).then_some(played)
}

/// The mean difference between two departments, over the replications that both have, with the error of its pairs.
pub(in crate::study) fn difference(today: &Series, better: &Series, unit: f64) -> Mean {
    mean(&better.less(today), unit)
}

/// The mean of values by replication with the error of their pairs, which is wider where there are few, so that ± 1.96
/// of it hold the truth in 95 %; with less than two pairs that is told as none.
pub(in crate::study) fn mean(values: &Series, unit: f64) -> Mean {
    let freedom = values.blocks().len() as f64 - 1.0;
    let error = values.standard_error() * intervals::widening(freedom) / unit;
    Mean { mean: values.mean() / unit, error: if error.is_finite() { error } else { 0.0 } }
}

/// How many times as many replications with luck of their own would tell two departments apart no better, by the
/// errors of their means and that of the difference; `None` if it never varies but for rounding.
pub(in crate::study) fn times_independent(today: &Series, better: &Series) -> Option<f64> {
    let [today, better] = today.common(better);
    let squared = |values: &Series| {
        let error = mean(values, 1.0).error;
        error * error
    };
    differences::times_smaller(squared(&today) + squared(&better), squared(&better.less(&today)))
}

/// Mean gains with their errors. A gain that no pair showed may still be there, only too rare for them:
/// its error is what one pair with the largest gain seen anywhere would have added.
pub(in crate::study) fn means(gains: &[Series], unit: f64) -> Vec<Mean> {
    let pairs = |gains: &Series| gains.blocks().map(|(gain, _)| gain).collect::<Vec<f64>>();
    let seen = gains.iter().flat_map(pairs);
    let largest = seen.fold(0.0, |most: f64, gain| most.max(gain.abs()));
    let of = |gains: &Series| {
        let pairs = pairs(gains);
        match pairs.iter().all(|&gain| gain == 0.0) {
            true => Mean { error: largest / unit / pairs.len() as f64, ..mean(gains, unit) },
            false => mean(gains, unit),
        }
    };
    gains.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[f64]) -> Series {
        values.iter().copied().collect()
    }

    #[test]
    fn the_error_of_a_gain_is_that_of_pairs() {
        // Pairs gain 1 and 3: mean 2, standard error √((1 + 1) / 1 / 2) = 1.
        let (today, better) =
            (series(&[10.0, 20.0, 30.0, 40.0]), series(&[11.0, 21.0, 34.0, 42.0]));
        // With two pairs ± 12.706 of them hold the truth in 95 %.
        let found = difference(&today, &better, 1.0);
        assert_eq!(means(&[better.less(&today)], 1.0), [found]);
        assert!(found.mean == 2.0 && (1.96 * found.error / 12.706 - 1.0).abs() < 1e-4);
        assert_eq!(difference(&series(&[1.0, 2.0]), &series(&[2.0, 3.0]), 1.0).error, 0.0);
    }

    #[test]
    fn shared_luck_saves_what_it_takes_out_of_the_difference() {
        // Pairs 1, 3 and 2, 6: variances of means 1 and 4, of their difference 1.
        let times = |a: [f64; 4], b: [f64; 4]| times_independent(&series(&a), &series(&b));
        let found = times([0.0, 2.0, 3.0, 3.0], [2.0, 2.0, 4.0, 8.0]);
        assert!((found.expect("it varies") - 5.0).abs() < 1e-12);
        assert_eq!(times([1.0, 1.0, 3.0, 3.0], [2.0, 2.0, 4.0, 4.0]), None);
        // A tenth more each time, but for the last digits of the sums.
        assert_eq!(times([100.0, 100.3, 101.7, 100.9], [100.1, 100.4, 101.8, 101.0]), None);
    }

    #[test]
    fn a_gain_that_no_pair_showed_is_not_known_to_be_none() {
        let found =
            means(&[series(&[0.0; 8]), series(&[0.0, 0.0, 8.0, 8.0, 0.0, 0.0, 0.0, 0.0])], 1.0);
        // Four pairs, one of which might have had 8.
        assert_eq!(found[0], Mean { mean: 0.0, error: 2.0 });
        assert_eq!(found[1].mean, 2.0);
    }
}

//! Departments played on the same luck, and the differences between them.
//!
//! What differs between two departments shows through the luck that they share: differences are taken
//! replication by replication. Replications 2k and 2k + 1 share what the user does not know, so that a pair
//! counts once in every error.

use super::outputs::Output;
use super::replicate::{Plan, Watch, replicate};
use super::spread::Mean;
use super::summary::Total;
use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::statistics::{Moments, normal};

/// Replications of each of two departments that are compared beside the main question.
pub(super) const RUNS: u64 = 800;

/// Standard errors on either side in a 95 % interval.
pub(super) const REACH: f64 = 1.96;

/// Standard errors by which the best-looking of several versions must lead over another to be told from it: in 95 % of
/// all comparisons none is then called worse that is not, all pairs together (Bonferroni 1936). Two take 1.96.
pub(super) fn reach_among(versions: usize) -> f64 {
    let pairs = (versions * versions.saturating_sub(1) / 2).max(1);
    normal::reach(1.0 - 0.05 / pairs as f64)
}

/// What a department brought, by replication, and how deals left its stages.
pub(super) struct Played {
    revenue: Vec<f64>,
    sales: Vec<f64>,
    /// By stage: deals that left forwards, and all that left.
    left: Vec<[u64; 2]>,
}

impl Played {
    /// Sales, or revenue in minor units, by replication.
    pub(super) fn of(&self, quantity: Total) -> &[f64] {
        if quantity == Total::Sales { &self.sales } else { &self.revenue }
    }

    /// Share of the deals leaving a stage that left it forwards; 0 if none left it.
    pub(super) fn conversion(&self, stage: usize) -> f64 {
        let [forwards, left] = self.left[stage];
        if left == 0 { 0.0 } else { forwards as f64 / left as f64 }
    }

    fn note(&mut self, outcome: &Outcome) {
        self.revenue.push(Output::Revenue.minor(outcome));
        self.sales.push(Output::Sales.minor(outcome));
        for ([forwards, left], stage) in self.left.iter_mut().zip(&outcome.stages) {
            *forwards += stage.won_through;
            *left += stage.left();
        }
    }
}

/// Plays a department to compare it; `what` is the name of the work in progress. `None` if somebody calls
/// a halt.
pub(super) fn played(
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
) -> Option<Played> {
    played_and_seen(scenario, plan, what, watch, |_| ())
}

/// The same, with each outcome shown to `see`.
pub(super) fn played_and_seen(
    scenario: &Scenario,
    plan: &Plan,
    what: &str,
    watch: &dyn Watch,
    mut see: impl FnMut(&Outcome) + Send,
) -> Option<Played> {
    let left = vec![[0; 2]; scenario.stages.len()];
    let mut played = Played { revenue: Vec::new(), sales: Vec::new(), left };
    let note = |outcome: &Outcome| {
        played.note(outcome);
        see(outcome);
    };
    let result = replicate(scenario, plan, what, watch, note, || false);
    (!result.is_partial).then_some(played)
}

/// Differences between the means of pairs, which share what the user does not know.
pub(super) fn differences(today: &[f64], better: &[f64]) -> Vec<f64> {
    pairs(&gains(today, better)).collect()
}

/// What the second has more than the first, run by run.
pub(super) fn gains(today: &[f64], better: &[f64]) -> Vec<f64> {
    better.iter().zip(today).map(|(b, t)| b - t).collect()
}

/// Means of the pairs of replications that share what the user does not know.
fn pairs(values: &[f64]) -> impl Iterator<Item = f64> {
    values.chunks(2).map(|pair| pair.iter().sum::<f64>() / pair.len() as f64)
}

/// The mean difference between two departments with the error of its pairs.
pub(super) fn difference(today: &[f64], better: &[f64], unit: f64) -> Mean {
    mean(&gains(today, better), unit)
}

/// The mean of values by replication with the error of their pairs.
pub(super) fn mean(values: &[f64], unit: f64) -> Mean {
    let all: Moments = values.iter().copied().collect();
    Mean { mean: all.mean() / unit, ..Mean::of(&pairs(values).collect(), unit) }
}

/// How many times as many replications with luck of their own would tell two departments apart no better, by the
/// errors of their means and that of the difference; `None` if it never varies.
pub(super) fn times_independent(today: &[f64], better: &[f64]) -> Option<f64> {
    let squared = |values: &[f64]| {
        let error = mean(values, 1.0).error;
        error * error
    };
    let times = (squared(today) + squared(better)) / squared(&gains(today, better));
    times.is_finite().then_some(times)
}

/// Values by replication whose mean is the ratio of two sums and whose error is that of the ratio: by
/// linearisation. `None` if the lower sum is nothing.
pub(super) fn ratio(above: &[f64], below: &[f64]) -> Option<Vec<f64>> {
    let sum: f64 = below.iter().sum();
    let (share, each) = (above.iter().sum::<f64>() / sum, sum / below.len() as f64);
    let value = |(a, b): (&f64, &f64)| share + (a - share * b) / each;
    (sum > 0.0).then(|| above.iter().zip(below).map(value).collect())
}

/// Mean gains with their errors. A gain that no pair showed may still be there, only too rare for them:
/// its error is what one pair with the largest gain seen anywhere would have added.
pub(super) fn means(gains: &[Vec<f64>], unit: f64) -> Vec<Mean> {
    let largest = gains.iter().flatten().fold(0.0, |most: f64, gain| most.max(gain.abs()));
    let mean = |pairs: &Vec<f64>| {
        let mean = Mean::of(&pairs.iter().copied().collect::<Moments>(), unit);
        match pairs.iter().all(|&gain| gain == 0.0) {
            true => Mean { error: largest / unit / pairs.len() as f64, ..mean },
            false => mean,
        }
    };
    gains.iter().map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_of_a_gain_is_that_of_pairs() {
        // Pairs gain 1 and 3: mean 2, standard error √((1 + 1) / 1 / 2) = 1.
        let (today, better) = ([10.0, 20.0, 30.0, 40.0], [11.0, 21.0, 34.0, 42.0]);
        let pairs = differences(&today, &better);
        assert_eq!(pairs, [1.0, 3.0]);
        assert_eq!(means(&[pairs], 1.0), [Mean { mean: 2.0, error: 1.0 }]);
        assert_eq!(difference(&today, &better, 1.0), Mean { mean: 2.0, error: 1.0 });
    }

    #[test]
    fn many_versions_take_a_larger_lead_than_two() {
        // Sidak's table for six pairs at 5 %: 2.631; Bonferroni's is a little more, 2.638.
        assert!((reach_among(2) - 1.96).abs() < 1e-4 && (reach_among(4) - 2.638).abs() < 1e-3);
        assert_eq!(reach_among(1), reach_among(2));
    }

    #[test]
    fn shared_luck_saves_what_it_takes_out_of_the_difference() {
        // Pairs 1, 3 and 2, 6: variances of means 1 and 4, of their difference 1.
        let times = times_independent(&[0.0, 2.0, 3.0, 3.0], &[2.0, 2.0, 4.0, 8.0]);
        assert!((times.expect("it varies") - 5.0).abs() < 1e-12);
        assert_eq!(times_independent(&[1.0, 1.0, 3.0, 3.0], &[2.0, 2.0, 4.0, 4.0]), None);
    }

    #[test]
    fn a_ratio_is_that_of_the_sums_with_its_own_error() {
        // Pay 10, 20, 30, 40 of revenue 100, 100, 200, 600: 100 of 1 000. What is left over of a mean of 250:
        // 0, 10, 10 and −20, in pairs 5 and −5: error 5 of 250.
        let (pay, revenue) = ([10.0, 20.0, 30.0, 40.0], [100.0, 100.0, 200.0, 600.0]);
        let found = mean(&ratio(&pay, &revenue).expect("there is revenue"), 1.0);
        assert!((found.mean - 0.1).abs() < 1e-15 && (found.error - 0.02).abs() < 1e-15);
        assert_eq!(ratio(&pay, &[0.0; 4]), None);
    }

    #[test]
    fn a_gain_that_no_pair_showed_is_not_known_to_be_none() {
        let found = means(&[vec![0.0; 4], vec![0.0, 8.0, 0.0, 0.0]], 1.0);
        assert_eq!(found[0], Mean { mean: 0.0, error: 2.0 });
        assert_eq!(found[1].mean, 2.0);
    }
}

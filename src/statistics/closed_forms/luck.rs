//! Small numbers: how likely a target is, and how unlike equal reps look.

use super::day_queue;
use crate::statistics::intervals;

/// Probability 0 to 1 of `wins` or more from `deals` deals, each won with probability `p`.
pub fn wins_at_least(wins: u64, deals: u64, p: f64) -> f64 {
    intervals::at_least(wins, deals, p)
}

/// Probability 0 to 1 that the best of `reps` equal reps with a Poisson number of sales of mean `mean`
/// outsells the worst by `range` (1 or more) or more: one less Σ over the worst m of F(m … m + range −
/// 1)^n − F(m + 1 … m + range − 1)^n.
pub fn range_at_least(range: usize, reps: i32, mean: f64) -> f64 {
    let pmf = day_queue::poisson(mean);
    let within = |from: usize, to: usize| -> f64 {
        pmf[from.min(pmf.len())..to.min(pmf.len())].iter().sum::<f64>().powi(reps)
    };
    let alike = |worst: usize| within(worst, worst + range) - within(worst + 1, worst + range);
    1.0 - (0..pmf.len()).map(alike).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_wins_at_one_in_four_need_49_deals_and_not_40() {
        assert!((wins_at_least(10, 40, 0.25) - 0.56).abs() < 5e-3);
        assert!(wins_at_least(10, 48, 0.25) < 0.8);
    }

    #[test]
    fn three_equal_reps_differ_by_six_sales_in_one_period_of_eight() {
        assert!((range_at_least(6, 3, 4.0) - 0.122).abs() < 5e-4, "{}", range_at_least(6, 3, 4.0));
        assert_eq!(range_at_least(1, 1, 4.0), 0.0);
    }

    #[test]
    fn the_range_agrees_with_counting_every_outcome() {
        let pmf = day_queue::poisson(1.5);
        let mut exact = 0.0;
        for (a, p) in pmf.iter().enumerate() {
            exact += pmf
                .iter()
                .enumerate()
                .filter(|(b, _)| a.abs_diff(*b) >= 2)
                .map(|(_, q)| p * q)
                .sum::<f64>();
        }
        assert!((range_at_least(2, 2, 1.5) - exact).abs() < 1e-12);
    }
}

//! Does what was seen agree with what was expected?
//!
//! A verdict is a p-value, the probability of seeing at least so large a deviation when there is
//! nothing to find. A test that must not fail by chance compares in standard errors instead
//! ([`z_score`]) and fails beyond four of them, once in 16,000.

use statrs::function::gamma::gamma_ur;
use std::f64::consts::PI;

/// The size of a deviation and how often luck alone makes one as large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// Test statistic, 0 or more: a largest distance of distributions, or χ².
    pub statistic: f64,
    /// Probability 0 to 1 of so large a statistic by luck.
    pub p_value: f64,
}

/// Kolmogorov–Smirnov test of independent `values` against the continuous distribution `cdf`.
pub fn kolmogorov(values: &[f64], cdf: impl Fn(f64) -> f64) -> Verdict {
    let sorted = ascending(values);
    let n = sorted.len() as f64;
    let gap = |(k, &value): (usize, &f64)| {
        let p = cdf(value);
        (p - k as f64 / n).max((k + 1) as f64 / n - p)
    };
    let statistic = sorted.iter().enumerate().map(gap).fold(0.0, f64::max);
    Verdict { statistic, p_value: kolmogorov_tail(statistic, n) }
}

/// Kolmogorov–Smirnov test that two independent samples share one continuous distribution.
pub fn kolmogorov_two(first: &[f64], second: &[f64]) -> Verdict {
    let (a, b) = (ascending(first), ascending(second));
    let (n, m) = (a.len() as f64, b.len() as f64);
    let up_to = |sorted: &[f64], x: f64| sorted.partition_point(|&value| value <= x) as f64;
    let gap = |&x: &f64| (up_to(&a, x) / n - up_to(&b, x) / m).abs();
    let statistic = a.iter().chain(&b).map(gap).fold(0.0, f64::max);
    Verdict { statistic, p_value: kolmogorov_tail(statistic, n * m / (n + m)) }
}

fn ascending(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// P(D ≥ `distance`) for `n` values: Kolmogorov's limit at (√n + 0.12 + 0.11/√n)·D (Stephens 1970).
fn kolmogorov_tail(distance: f64, n: f64) -> f64 {
    let root = libm::sqrt(n);
    kolmogorov_limit((root + 0.12 + 0.11 / root) * distance)
}

/// Kolmogorov's limit Q(x) = 2·Σ (−1)^(k−1)·exp(−2k²x²), and its mirror series where that is slow.
fn kolmogorov_limit(x: f64) -> f64 {
    if x < 0.2 {
        return 1.0;
    }
    if x < 1.0 {
        let term = |k: i32| libm::exp(-f64::from((2 * k - 1).pow(2)) * PI * PI / (8.0 * x * x));
        return 1.0 - libm::sqrt(2.0 * PI) / x * (1..=20).map(term).sum::<f64>();
    }
    let term = |k: i32| libm::exp(-2.0 * f64::from(k * k) * x * x);
    2.0 * (1..=20).map(|k| if k % 2 == 1 { term(k) } else { -term(k) }).sum::<f64>()
}

/// Pearson's χ² test of counts against expected counts; neighbouring cells are joined until five or
/// more are expected in each. `fitted` parameters were estimated from the same counts.
pub fn chi_square(observed: &[u64], expected: &[f64], fitted: usize) -> Verdict {
    let cells = joined(observed, expected);
    let statistic = cells.iter().map(|(seen, due)| (seen - due) * (seen - due) / due).sum();
    let freedom = cells.len().saturating_sub(1 + fitted) as f64;
    Verdict { statistic, p_value: chi_square_tail(statistic, freedom) }
}

/// P(χ² ≥ `statistic`) on `freedom` degrees of freedom; 1 without freedom.
fn chi_square_tail(statistic: f64, freedom: f64) -> f64 {
    if statistic <= 0.0 || freedom <= 0.0 { 1.0 } else { gamma_ur(freedom / 2.0, statistic / 2.0) }
}

/// (observed, expected) with cells of fewer than five expected joined to the next, the rest to the
/// last.
fn joined(observed: &[u64], expected: &[f64]) -> Vec<(f64, f64)> {
    let mut cells: Vec<(f64, f64)> = Vec::new();
    let mut open = (0.0, 0.0);
    for (&seen, &due) in observed.iter().zip(expected) {
        open = (open.0 + seen as f64, open.1 + due);
        if open.1 >= 5.0 {
            cells.push(std::mem::take(&mut open));
        }
    }
    match cells.last_mut() {
        Some(last) => *last = (last.0 + open.0, last.1 + open.1),
        None => cells.push(open),
    }
    cells
}

/// How many standard errors `value` lies above `expected`; without error 0 if equal, else ±∞.
pub fn z_score(value: f64, expected: f64, error: f64) -> f64 {
    if value == expected { 0.0 } else { (value - expected) / error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_points_of_kolmogorovs_limit_come_out() {
        // Smirnov 1948: 10 %, 5 % and 1 % points 1.2238, 1.3581, 1.6276; the median 0.82757.
        let points = [(1.22385, 0.10), (1.35810, 0.05), (1.62762, 0.01), (0.82757, 0.50)];
        for (x, p) in points {
            assert!((kolmogorov_limit(x) - p).abs() < 1e-5, "at {x}: {}", kolmogorov_limit(x));
        }
        assert!((kolmogorov_limit(1.0) - kolmogorov_limit(1.0 - 1e-12)).abs() < 1e-10);
        assert!((kolmogorov_limit(0.2) - 1.0).abs() < 1e-10);
    }

    #[test]
    fn the_distance_is_taken_on_both_sides_of_each_step() {
        let verdict = kolmogorov(&[0.9, 0.2, 0.3], |x| x);
        assert!((verdict.statistic - (2.0 / 3.0 - 0.3)).abs() < 1e-15);
        // Exact table (Miller 1956): D = 0.410 for n = 10 is the 5 % point.
        assert!((kolmogorov_tail(0.40925, 10.0) - 0.05).abs() < 1e-3);
    }

    #[test]
    fn two_samples_that_interleave_agree_and_two_that_part_do_not() {
        let even: Vec<f64> = (0..100).map(|k| f64::from(2 * k)).collect();
        let odd: Vec<f64> = (0..100).map(|k| f64::from(2 * k + 1)).collect();
        let far: Vec<f64> = even.iter().map(|x| x + 100.0).collect();
        assert!((kolmogorov_two(&even, &odd).statistic - 0.01).abs() < 1e-12);
        assert!(kolmogorov_two(&even, &odd).p_value > 0.999);
        assert_eq!(kolmogorov_two(&even, &far).statistic, 0.5);
        assert!(kolmogorov_two(&even, &far).p_value < 1e-9);
    }

    #[test]
    fn mendels_peas_have_the_chi_square_of_the_textbook() {
        // 315, 101, 108, 32 against 9:3:3:1: χ² = 0.470 on 3 degrees, p = 0.925.
        let expected = [312.75, 104.25, 104.25, 34.75];
        let verdict = chi_square(&[315, 101, 108, 32], &expected, 0);
        assert!((verdict.statistic - 0.470024).abs() < 1e-6);
        assert!((verdict.p_value - 0.9254259).abs() < 1e-6);
    }

    #[test]
    fn thin_cells_are_joined_before_they_are_judged() {
        let cells = joined(&[1, 2, 9, 0, 1], &[2.0, 2.0, 8.0, 0.7, 0.3]);
        assert_eq!(cells, [(13.0, 13.0)]);
        assert_eq!(chi_square(&[3], &[3.0], 0).p_value, 1.0);
    }

    #[test]
    fn a_score_counts_standard_errors() {
        assert_eq!(z_score(11.0, 10.0, 0.5), 2.0);
        assert_eq!(z_score(10.0, 10.0, 0.0), 0.0);
        assert_eq!(z_score(11.0, 10.0, 0.0), f64::INFINITY);
    }
}

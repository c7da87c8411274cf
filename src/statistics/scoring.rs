//! How good a forecast was, once the truth is known: used when history is played back.
//!
//! All scores are proper: a forecaster gains nothing by saying other than what it believes. Lower is
//! better, in the unit of the output.

use super::intervals::{self, Estimate};

/// Continuous ranked probability score of `values` as a forecast of `truth`: E|X − y| − E|X − X'|/2
/// (Matheson & Winkler 1976; Gneiting & Raftery 2007). 0 is perfect; for one value it is the
/// absolute error; NaN without values.
pub fn crps(values: &[f64], truth: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len() as f64;
    let miss: f64 = sorted.iter().map(|value| (value - truth).abs()).sum();
    let weight = |k: usize| (2 * k + 1) as f64 - n;
    let spread: f64 = sorted.iter().enumerate().map(|(k, value)| weight(k) * value).sum();
    miss / n - spread / (n * n)
}

/// Pinball loss of `forecast` as the quantile of probability `p` (0 to 1) of what was `truth`.
pub fn pinball(p: f64, forecast: f64, truth: f64) -> f64 {
    let miss = truth - forecast;
    if miss >= 0.0 { p * miss } else { (p - 1.0) * miss }
}

/// Interval score: the width, and 2/(1 − level) for each unit by which the truth lies outside
/// (Gneiting & Raftery 2007).
pub fn interval_score(forecast: &Estimate, truth: f64) -> f64 {
    let outside = (forecast.low - truth).max(0.0) + (truth - forecast.high).max(0.0);
    forecast.high - forecast.low + 2.0 / (1.0 - forecast.level) * outside
}

/// Share of the truths that lay in their forecast intervals, with its 95 % interval; NaN of none.
pub fn coverage(forecasts: &[(Estimate, f64)]) -> Estimate {
    let held = forecasts.iter().filter(|(forecast, truth)| forecast.contains(*truth)).count();
    intervals::wilson(held as u64, forecasts.len() as u64, 0.95)
}

/// How many of `values` lie below `truth`: over many forecasts that are right, every rank is as
/// likely as any other (a flat rank histogram).
pub fn rank(values: &[f64], truth: f64) -> usize {
    values.iter().filter(|&&value| value < truth).count()
}

#[cfg(test)]
mod tests {
    use super::super::normal;
    use super::*;

    #[test]
    fn one_value_scores_its_absolute_error() {
        assert_eq!(crps(&[7.0], 4.0), 3.0);
        assert_eq!(crps(&[4.0, 4.0], 4.0), 0.0);
        assert!((crps(&[0.0, 1.0], 0.0) - 0.25).abs() < 1e-15);
    }

    #[test]
    fn the_score_of_a_normal_forecast_is_that_of_the_closed_form() {
        // Gneiting & Raftery 2007: σ(z(2Φ(z) − 1) + 2φ(z) − 1/√π).
        let n = 20_000;
        let forecast: Vec<f64> =
            (0..n).map(|k| normal::quantile((f64::from(k) + 0.5) / f64::from(n))).collect();
        for z in [-1.3, 0.0, 2.0] {
            let exact = z * (2.0 * normal::cumulative(z) - 1.0) + 2.0 * normal::density(z)
                - 1.0 / libm::sqrt(std::f64::consts::PI);
            assert!((crps(&forecast, z) - exact).abs() < 1e-4, "at {z}");
        }
    }

    #[test]
    fn the_best_forecast_of_a_quantile_is_the_quantile() {
        let loss = |forecast: f64| -> f64 {
            (1..=100).map(|truth| pinball(0.8, forecast, f64::from(truth))).sum()
        };
        assert!(loss(80.5) < loss(78.0) && loss(80.5) < loss(83.0));
        assert_eq!(pinball(0.9, 10.0, 20.0), 9.0);
        assert!((pinball(0.9, 20.0, 10.0) - 1.0).abs() < 1e-15);
    }

    #[test]
    fn an_interval_pays_for_its_width_and_for_what_it_misses() {
        let forecast = Estimate { value: 5.0, low: 4.0, high: 6.0, level: 0.8 };
        assert_eq!(interval_score(&forecast, 5.0), 2.0);
        assert!((interval_score(&forecast, 7.0) - 12.0).abs() < 1e-12);
        assert_eq!(coverage(&[(forecast, 5.0), (forecast, 6.0), (forecast, 9.0)]).value, 2.0 / 3.0);
    }

    #[test]
    fn a_rank_counts_what_lies_below_the_truth() {
        assert_eq!(rank(&[1.0, 2.0, 3.0], 2.5), 2);
        assert_eq!(rank(&[1.0, 2.0, 3.0], 0.0), 0);
    }
}

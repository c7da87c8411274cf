//! What a pay plan pays on average, for sales or attainment with a normal distribution.

use crate::statistics::normal;

/// Mean sales above `quota`, which an accelerator pays more for, when sales are normal with `mean` and
/// standard deviation `deviation` above 0: E(X − Q)⁺ = (mean − Q)·Φ(d) + deviation·φ(d), d = (mean −
/// Q)/deviation (Bachelier 1900).
pub fn above_quota(mean: f64, deviation: f64, quota: f64) -> f64 {
    let d = (mean - quota) / deviation;
    (mean - quota) * normal::cumulative(d) + deviation * normal::density(d)
}

/// A threshold of attainment and the share of the bonus paid from there on, up to the next one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// Attainment from which it counts, in the unit of the quota.
    pub from: f64,
    /// Share of the bonus, 1 for all of it.
    pub pays: f64,
}

/// Probabilities of attainment below the first of `thresholds` (ascending) and within each of them, for
/// attainment normal with `mean` and standard deviation `deviation` above 0.
pub fn bands(mean: f64, deviation: f64, thresholds: &[Threshold]) -> Vec<f64> {
    let below = |x: f64| normal::cumulative((x - mean) / deviation);
    let mut cuts: Vec<f64> = thresholds.iter().map(|threshold| below(threshold.from)).collect();
    cuts.push(1.0);
    let before = std::iter::once(0.0).chain(cuts.iter().copied());
    cuts.iter().zip(before).map(|(to, from)| to - from).collect()
}

/// Mean share of the bonus paid by `thresholds` (ascending); nothing below the first.
pub fn bonus(mean: f64, deviation: f64, thresholds: &[Threshold]) -> f64 {
    let reached = bands(mean, deviation, thresholds).into_iter().skip(1);
    reached.zip(thresholds).map(|(p, threshold)| p * threshold.pays).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: [Threshold; 3] = [
        Threshold { from: 80.0, pays: 0.5 },
        Threshold { from: 90.0, pays: 0.8 },
        Threshold { from: 100.0, pays: 1.0 },
    ];

    #[test]
    fn an_accelerator_pays_for_luck_alone() {
        assert!((above_quota(100.0, 20.0, 100.0) - 7.9788).abs() < 5e-5);
        assert!((above_quota(90.0, 20.0, 100.0) - 3.9559).abs() < 5e-5);
    }

    #[test]
    fn attainment_falls_into_these_bands() {
        let expected = [0.1587, 0.1499, 0.1915, 0.5];
        for (got, want) in bands(100.0, 20.0, &PLAN).iter().zip(expected) {
            assert!((got - want).abs() < 5e-5, "{got} for {want}");
        }
    }

    #[test]
    fn thresholds_pay_these_shares_of_the_bonus() {
        assert!((bonus(100.0, 20.0, &PLAN) - 0.7281).abs() < 5e-5);
        assert!((bonus(95.0, 20.0, &PLAN) - 0.6466).abs() < 5e-5);
        assert_eq!(bonus(95.0, 20.0, &[]), 0.0);
    }
}

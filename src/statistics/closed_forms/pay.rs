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

/// Mean commission on sales that are normal with `mean` and standard deviation `deviation` above 0, when the share of
/// the threshold that was reached holds for all of them: E(X; a ≤ X < b) = mean·(Φ(β) − Φ(α)) − deviation·(φ(β) −
/// φ(α)), α and β the standardised ends of the band (the truncated normal distribution).
pub fn retroactive(mean: f64, deviation: f64, thresholds: &[Threshold]) -> f64 {
    let upwards = |from: f64| {
        let d = (from - mean) / deviation;
        mean * (1.0 - normal::cumulative(d)) + deviation * normal::density(d)
    };
    let mut before = 0.0;
    let steps = thresholds.iter().map(|threshold| {
        let more = threshold.pays - before;
        before = threshold.pays;
        more * upwards(threshold.from)
    });
    steps.sum()
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

    #[test]
    fn a_commission_on_all_sales_is_the_integral_of_its_shares() {
        for mean in [95.0, 100.0, 120.0] {
            // The middle of strips of 1/100 up to nine deviations.
            let at = |k: u32| mean - 180.0 + (f64::from(k) + 0.5) / 100.0;
            let pays =
                |x: f64| PLAN.iter().rev().find(|step| x >= step.from).map_or(0.0, |s| s.pays);
            let strip = |x: f64| pays(x) * x * normal::density((x - mean) / 20.0) / 20.0 / 100.0;
            let integral: f64 = (0..36_000).map(|k| strip(at(k))).sum();
            assert!((retroactive(mean, 20.0, &PLAN) - integral).abs() < 1e-3, "{mean}");
        }
        // Where all is paid all, it is the mean.
        let all = [Threshold { from: -1e3, pays: 1.0 }];
        assert!((retroactive(100.0, 20.0, &all) - 100.0).abs() < 1e-9);
    }
}

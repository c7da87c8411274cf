//! Distributions by inversion: one uniform gives one draw, monotone in the uniform and in the mean.
//!
//! Rejection samplers are faster for some of these, but use up a number of uniforms that depends on
//! the parameter, which would break common random numbers between variants.

mod counts;
mod gamma_beta;
mod inverse;
mod normal;

pub use counts::{Counts, geometric};
pub use gamma_beta::{beta_cdf, gamma_cdf, gamma_quantile};
pub use inverse::{invert, root};
use libm::log1p;
pub use normal::{normal_cdf, normal_quantile};

/// An exponential waiting time with the given mean.
pub fn exponential(u: f64, mean: f64) -> f64 {
    -mean * log1p(-u)
}

#[cfg(test)]
mod tests {
    use super::*;
    use libm::exp;
    use statrs::distribution::{DiscreteCDF, NegativeBinomial, Poisson};

    #[test]
    fn normal_quantile_inverts_its_distribution() {
        for p in [1e-12, 0.001, 0.1, 0.25, 0.5, 0.9, 0.999, 1.0 - 1e-9] {
            let back = normal_cdf(normal_quantile(p));
            assert!((back / p - 1.0).abs() < 1e-9, "{p}: {back}");
        }
        assert!((normal_quantile(0.9) - 1.281_551_565_544_600_4).abs() < 1e-14);
    }

    #[test]
    fn a_root_is_found_in_few_steps_at_a_jump_too() {
        let found = |low: f64, high: f64, f: &dyn Fn(f64) -> f64| {
            let count = std::cell::Cell::new(0);
            let counted = |x| {
                count.set(count.get() + 1);
                f(x)
            };
            (root(low, high, 1e-14, counted), count.get())
        };
        let (x, steps) = found(0.0, 8.0, &|x| x * x - 2.0);
        assert!((x - std::f64::consts::SQRT_2).abs() < 1e-14 && steps < 15, "{x}: {steps}");
        let (x, steps) = found(-60.0, 1.0, &|x| exp(x) - 0.5);
        assert!((x + std::f64::consts::LN_2).abs() < 2e-14 && steps < 20, "{x}: {steps}");
        let (x, steps) = found(0.0, 8.0, &|x| if x < 3.7 { -0.3 } else { 0.1 });
        assert!((x - 3.7).abs() < 1e-13 && steps < 60, "{x}: {steps}");
    }

    #[test]
    fn gamma_of_shape_one_is_exponential() {
        for x in [0.01, 0.5, 1.0, 3.0, 20.0] {
            assert!((gamma_cdf(1.0, x) - (1.0 - exp(-x))).abs() < 1e-14);
        }
        assert!((gamma_quantile(4.5, gamma_cdf(4.5, 3.3)) - 3.3).abs() < 1e-9);
    }

    #[test]
    fn beta_matches_its_closed_forms() {
        // Beta(2, 3): F(x) = 6x² − 8x³ + 3x⁴; Beta(1/2, 1/2): (2/π)·asin √x.
        for x in [0.01f64, 0.2, 0.5, 0.83, 0.999] {
            let cubic = 6.0 * x.powi(2) - 8.0 * x.powi(3) + 3.0 * x.powi(4);
            assert!((beta_cdf(2.0, 3.0, x) - cubic).abs() < 1e-13);
            let arc = 2.0 / std::f64::consts::PI * x.sqrt().asin();
            assert!((beta_cdf(0.5, 0.5, x) - arc).abs() < 1e-12);
        }
    }

    /// Fails unless the draw passes each count where the cumulative probability does.
    fn steps(law: impl DiscreteCDF<u64, f64>, draw: impl Fn(f64) -> u32) {
        let likely = |p: &f64| (1e-6..1.0 - 1e-6).contains(p);
        let counts = (0..10_000).filter(|&k| likely(&law.cdf(k)));
        for k in counts {
            let p = law.cdf(k);
            let (below, above) = (draw(p - 1e-10), draw(p + 1e-10));
            assert!(u64::from(below) <= k && k < u64::from(above), "{k}: {below} and {above}");
        }
    }

    #[test]
    fn counts_invert_their_distribution() {
        for mean in [0.3, 4.0, 60.0, 2_000.0] {
            steps(Poisson::new(mean).unwrap(), |u| Counts::new(mean, 1.0).at(u));
            // Failures before mean / 2 successes of probability 1/3: variance 3 times the mean.
            let law = NegativeBinomial::new(mean / 2.0, 1.0 / 3.0).unwrap();
            steps(law, |u| Counts::new(mean, 3.0).at(u));
        }
    }

    #[test]
    fn more_volume_keeps_the_old_counts() {
        for u in [0.01, 0.4, 0.7, 0.999] {
            assert!(Counts::new(4.0, 1.0).at(u) <= Counts::new(4.5, 1.0).at(u));
            assert!(Counts::new(4.0, 2.0).at(u) <= Counts::new(4.4, 2.0).at(u));
        }
    }

    #[test]
    fn a_certain_success_takes_one_trial_and_an_impossible_one_for_ever() {
        assert_eq!(geometric(0.7, 1.0), 1);
        assert_eq!(geometric(0.7, 0.0), u32::MAX);
        assert_eq!(geometric(0.0, 0.3), 1);
    }
}

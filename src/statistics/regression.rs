//! Which unknowns drive an output: what to find out first.
//!
//! For each unknown the squared correlation with the output, the share of the output's variance
//! that a straight line in that unknown alone explains. Independent unknowns with straight effects
//! sum to the share of ignorance; what bends or acts together is not seen here.

use super::intervals::{self, Estimate};
use super::normal;

/// Streaming correlation of unknowns with one output.
#[derive(Clone, Debug, Default)]
pub struct Influence {
    count: u64,
    output: Axis,
    unknowns: Vec<Axis>,
}

/// Running mean, sum of squares and sum of products with the output.
#[derive(Clone, Copy, Debug, Default)]
struct Axis {
    mean: f64,
    squares: f64,
    products: f64,
}

impl Influence {
    /// No replications yet of `unknowns` unknowns.
    pub fn new(unknowns: usize) -> Influence {
        Influence { unknowns: vec![Axis::default(); unknowns], ..Influence::default() }
    }

    /// Adds the next replication: the drawn unknowns and the output, all finite.
    pub fn push(&mut self, unknowns: &[f64], output: f64) {
        self.count += 1;
        let n = self.count as f64;
        let before = output - self.output.mean;
        self.output.mean += before / n;
        let after = output - self.output.mean;
        self.output.squares += before * after;
        for (axis, &value) in self.unknowns.iter_mut().zip(unknowns) {
            let moved = value - axis.mean;
            axis.mean += moved / n;
            axis.squares += moved * (value - axis.mean);
            axis.products += moved * after;
        }
    }

    /// Number of replications.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Correlation −1 to 1 of unknown `index` with the output; none if either does not vary.
    pub fn correlation(&self, index: usize) -> Option<f64> {
        let axis = &self.unknowns[index];
        let scale = libm::sqrt(axis.squares) * libm::sqrt(self.output.squares);
        (scale > 0.0).then(|| (axis.products / scale).clamp(-1.0, 1.0))
    }

    /// Change of the output for one unit of unknown `index`, least squares; none if it does not
    /// vary.
    pub fn slope(&self, index: usize) -> Option<f64> {
        let axis = &self.unknowns[index];
        (axis.squares > 0.0).then(|| axis.products / axis.squares)
    }

    /// Share 0 to 1 of the output's variance that a straight line in unknown `index` explains, less
    /// what luck alone would show: (r²(n − 1) − 1)/(n − 2), n being pairs; none below four
    /// pairs or if either does not vary.
    pub fn share(&self, index: usize) -> Option<f64> {
        let (r, n) = (self.correlation(index).filter(|_| self.pairs() > 3.0)?, self.pairs());
        Some(((r * r * (n - 1.0) - 1.0) / (n - 2.0)).clamp(0.0, 1.0))
    }

    /// Standard error of the correlation: (1 − r²)/√(n − 1) with n the number of pairs of
    /// replications. The twins of a pair share their unknowns; where luck rules, the true error is
    /// down to 0.7 of this.
    pub fn standard_error(&self, index: usize) -> Option<f64> {
        let r = self.correlation(index)?;
        Some((1.0 - r * r) / libm::sqrt(self.pairs() - 1.0))
    }

    /// Interval of the correlation by Fisher's z, n being pairs of replications; none below four
    /// pairs or if either does not vary.
    pub fn interval(&self, index: usize, level: f64) -> Option<Estimate> {
        let r = self.correlation(index).filter(|_| self.pairs() > 3.0)?;
        let z = intervals::normal(libm::atanh(r), 1.0 / libm::sqrt(self.pairs() - 3.0), level);
        Some(Estimate { value: r, low: libm::tanh(z.low), high: libm::tanh(z.high), level })
    }

    /// Probability of so strong a correlation by luck, were there none.
    pub fn p_value(&self, index: usize) -> Option<f64> {
        let r = self.correlation(index).filter(|_| self.pairs() > 3.0)?;
        Some(normal::two_sided(libm::atanh(r) * libm::sqrt(self.pairs() - 3.0)))
    }

    fn pairs(&self) -> f64 {
        (self.count / 2) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every combination of two unknowns at −1 and 1, and luck at −1 and 1 within each pair.
    fn factorial(effects: [f64; 2], luck: f64, rounds: usize) -> Influence {
        let mut influence = Influence::new(2);
        for k in 0..8 * rounds {
            let sign = |bit: usize| if k >> bit & 1 == 0 { -1.0 } else { 1.0 };
            let (first, second) = (sign(1), sign(2));
            let output = 100.0 + effects[0] * first + effects[1] * second + luck * sign(0);
            influence.push(&[first, second], output);
        }
        influence
    }

    #[test]
    fn shares_are_the_squared_effects_over_the_variance() {
        let influence = factorial([3.0, -4.0], 12.0, 1000);
        assert!((influence.correlation(0).unwrap() - 3.0 / 13.0).abs() < 1e-12);
        assert!((influence.correlation(1).unwrap() + 4.0 / 13.0).abs() < 1e-12);
        assert!((influence.share(1).unwrap() - 16.0 / 169.0).abs() < 1e-3);
        assert!((influence.slope(1).unwrap() + 4.0).abs() < 1e-12);
    }

    #[test]
    fn an_unknown_without_effect_has_no_share() {
        let influence = factorial([0.0, 1.0], 1.0, 50);
        assert_eq!(influence.share(0), Some(0.0));
        assert!(influence.interval(0, 0.95).unwrap().contains(0.0));
        assert!(influence.p_value(0).unwrap() > 0.99 && influence.p_value(1).unwrap() < 1e-9);
    }

    #[test]
    fn the_error_shrinks_with_the_root_of_the_pairs() {
        let influence = factorial([3.0, 4.0], 12.0, 10);
        let r: f64 = 3.0 / 13.0;
        assert_eq!(influence.count(), 80);
        let expected = (1.0 - r * r) / libm::sqrt(39.0);
        assert!((influence.standard_error(0).unwrap() - expected).abs() < 1e-12);
    }

    #[test]
    fn nothing_is_said_of_what_does_not_vary() {
        let influence = factorial([0.0, 0.0], 0.0, 3);
        assert_eq!(influence.correlation(0), None);
        assert_eq!(Influence::new(1).correlation(0), None);
    }
}

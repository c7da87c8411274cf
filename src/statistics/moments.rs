//! Mean and variance of a stream, one value at a time.

/// Count, mean and variance of a stream of finite values (Welford's recurrence, 1962). The mean of
/// whole numbers is exact as long as their sum stays below 2^53.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    count: u64,
    sum: f64,
    mean: f64,
    squares: f64,
    /// The first value of a pair whose second is still to come, while the count is odd.
    waiting: f64,
    /// Of the means of pairs, the first value with the second, the third with the fourth: their mean, and the squares about
    /// it.
    pair_mean: f64,
    pair_squares: f64,
    /// Whether the values came one by one.
    has_pairs: bool,
}

impl Default for Moments {
    fn default() -> Moments {
        Moments {
            count: 0,
            sum: 0.0,
            mean: 0.0,
            squares: 0.0,
            waiting: 0.0,
            pair_mean: 0.0,
            pair_squares: 0.0,
            has_pairs: true,
        }
    }
}

impl Moments {
    /// Those of `count` values with this mean and this sum of squares about it.
    pub(super) fn about(count: u64, mean: f64, squares: f64) -> Moments {
        let sum = mean * count as f64;
        Moments { count, sum, mean, squares, has_pairs: false, ..Moments::default() }
    }

    /// Adds one finite value.
    pub fn push(&mut self, value: f64) {
        self.count += 1;
        self.sum += value;
        let before = value - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (value - self.mean);
        if self.count.is_multiple_of(2) {
            let pair = 0.5 * (self.waiting + value);
            let before = pair - self.pair_mean;
            self.pair_mean += before / (self.count / 2) as f64;
            self.pair_squares += before * (pair - self.pair_mean);
        } else {
            self.waiting = value;
        }
    }

    /// Number of values.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Mean; NaN when nothing was pushed.
    pub fn mean(&self) -> f64 {
        self.sum / self.count as f64
    }

    /// Unbiased variance, dividing by n − 1; NaN for fewer than two values.
    pub fn variance(&self) -> f64 {
        if self.count < 2 { f64::NAN } else { self.squares / (self.count - 1) as f64 }
    }

    /// Standard deviation, the root of the variance.
    pub fn deviation(&self) -> f64 {
        libm::sqrt(self.variance())
    }

    /// Standard error of the mean of independent values.
    pub fn standard_error(&self) -> f64 {
        libm::sqrt(self.variance() / self.count as f64)
    }

    /// Standard error of the mean of values of which the first goes with the second, the third with the fourth and so on:
    /// that of the means of pairs. `None` if they did not come one by one, or below two pairs.
    pub fn pair_error(&self) -> Option<f64> {
        let pairs = (self.count / 2) as f64;
        let is_known = self.has_pairs && pairs >= 2.0;
        is_known.then(|| libm::sqrt(self.pair_squares / (pairs - 1.0) / pairs))
    }
}

impl FromIterator<f64> for Moments {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Moments {
        let mut moments = Moments::default();
        values.into_iter().for_each(|value| moments.push(value));
        moments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_variance_are_those_of_the_textbook() {
        let moments: Moments = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0].into_iter().collect();
        assert_eq!(moments.mean(), 5.0);
        assert!((moments.variance() - 32.0 / 7.0).abs() < 1e-14);
    }

    #[test]
    fn a_large_common_part_does_not_drown_the_variance() {
        let moments: Moments = (0..1000).map(|k| 1e12 + f64::from(k % 2)).collect();
        assert!((moments.variance() - 250.0 / 999.0).abs() < 1e-6);
    }

    #[test]
    fn the_error_of_pairs_is_that_of_their_means() {
        // Means of pairs 2 and 6: variance 8, error √(8 / 2).
        let moments: Moments = [1.0, 3.0, 4.0, 8.0].into_iter().collect();
        assert_eq!(moments.pair_error(), Some(2.0));
        assert_eq!([1.0, 3.0, 4.0].into_iter().collect::<Moments>().pair_error(), None);
    }

    #[test]
    fn nothing_is_claimed_of_an_empty_stream() {
        assert!(Moments::default().mean().is_nan());
        assert!([1.0].into_iter().collect::<Moments>().variance().is_nan());
    }
}

//! Mean and variance of a stream, one value at a time.

/// Count, mean and variance of a stream of finite values (Welford's recurrence, 1962). The mean of
/// whole numbers is exact as long as their sum stays below 2^53.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    count: u64,
    sum: f64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// Those of `count` values with this mean and this sum of squares about it.
    pub(super) fn about(count: u64, mean: f64, squares: f64) -> Moments {
        Moments { count, sum: mean * count as f64, mean, squares }
    }

    /// Adds one finite value.
    pub fn push(&mut self, value: f64) {
        self.count += 1;
        self.sum += value;
        let before = value - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (value - self.mean);
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
    fn nothing_is_claimed_of_an_empty_stream() {
        assert!(Moments::default().mean().is_nan());
        assert!([1.0].into_iter().collect::<Moments>().variance().is_nan());
    }
}

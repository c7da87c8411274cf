//! A ratio of two sums, such as sales of closed deals, and how well it is known.
//!
//! The mean of the shares of replications would favour those with little in them; the ratio of the sums does not. Its
//! error is that of the mean of what is above less the ratio times what is below: by linearisation (Cochran 1977, 2.11).

use super::moments::Moments;

/// Sums above and below, one pair of numbers a replication.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ratio {
    count: u64,
    /// Means above and below.
    means: [f64; 2],
    /// Sums of squares and products about them: above, both, below.
    squares: [f64; 3],
}

impl Ratio {
    /// Adds what one replication has above and below, both finite.
    pub fn push(&mut self, above: f64, below: f64) {
        self.count += 1;
        let before = [above - self.means[0], below - self.means[1]];
        let part = 1.0 / self.count as f64;
        self.means[0] += part * before[0];
        self.means[1] += part * before[1];
        let after = [above - self.means[0], below - self.means[1]];
        self.squares[0] += before[0] * after[0];
        self.squares[1] += before[0] * after[1];
        self.squares[2] += before[1] * after[1];
    }

    /// The ratio of the sums and what is known of it: moments whose mean and standard error are those of the ratio. Empty
    /// if there is nothing below.
    pub fn moments(&self) -> Moments {
        if self.means[1] <= 0.0 {
            return Moments::default();
        }
        let ratio = self.means[0] / self.means[1];
        let [above, both, below] = self.squares;
        let squares = (above - 2.0 * ratio * both + ratio * ratio * below).max(0.0);
        Moments::about(self.count, ratio, squares / (self.means[1] * self.means[1]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_that_of_the_sums_with_its_own_error() {
        // Pay 10, 20, 30, 40 of revenue 100, 100, 200, 600: 100 of 1 000. Pay less a tenth of the revenue: 0, 10, 10 and
        // −20, whose mean has the error √(600/3/4) = 7.07 of 250.
        let mut found = Ratio::default();
        for (pay, revenue) in [(10.0, 100.0), (20.0, 100.0), (30.0, 200.0), (40.0, 600.0)] {
            found.push(pay, revenue);
        }
        let found = found.moments();
        assert!((found.mean() - 0.1).abs() < 1e-15);
        assert!((found.standard_error() - libm::sqrt(50.0) / 250.0).abs() < 1e-15);
    }

    #[test]
    fn nothing_is_claimed_of_nothing() {
        let mut found = Ratio::default();
        assert_eq!(found.moments().count(), 0);
        found.push(0.0, 0.0);
        assert_eq!(found.moments().count(), 0);
        found.push(1.0, 2.0);
        assert_eq!(found.moments().mean(), 0.5);
    }
}

//! One number by replication, kept so that departments on the same luck can be held against each other.
//!
//! Replications 2k and 2k + 1 share what the user does not know, so that a pair is the smallest thing an error is
//! taken of. The first [`PAIRS`] pairs are kept one by one. What comes after them is kept in blocks that grow as the
//! series does: each time it doubles, [`A_DOUBLING`] blocks more. Where blocks begin depends on the number of the
//! replication alone, so that two series of different lengths are held against each other block by block. Sums and
//! means are exact however long a series is; its error is that of its blocks, each weighing as much as it holds.

/// Pairs that are kept one by one.
pub const PAIRS: usize = 4096;

/// Blocks of each doubling after them.
pub const A_DOUBLING: usize = 512;

/// Replications in the first blocks after the pairs.
const FIRST_BLOCK: u64 = (2 * PAIRS / A_DOUBLING) as u64;

/// A number by replication, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Of each block.
    sums: Vec<f64>,
    /// Replications.
    count: u64,
    /// Replications that the last block still has room for.
    room: u64,
}

/// Replications in a block, by its place.
fn size(place: usize) -> u64 {
    match place.checked_sub(PAIRS) {
        None => 2,
        Some(after) => FIRST_BLOCK << (after / A_DOUBLING),
    }
}

impl Series {
    /// No replications.
    pub const EMPTY: Series = Series { sums: Vec::new(), count: 0, room: 0 };

    /// Adds the value of the next replication, finite.
    pub fn push(&mut self, value: f64) {
        if self.room == 0 {
            self.room = size(self.sums.len());
            self.sums.push(0.0);
        }
        if let Some(last) = self.sums.last_mut() {
            *last += value;
        }
        self.room -= 1;
        self.count += 1;
    }

    /// Number of replications.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Sum over the replications.
    pub fn sum(&self) -> f64 {
        self.sums.iter().sum()
    }

    /// Mean over the replications; NaN when there is none.
    pub fn mean(&self) -> f64 {
        self.sum() / self.count as f64
    }

    /// Means of the blocks, pairs first, each with its weight in pairs.
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = (f64, f64)> {
        let held = |place: usize| {
            let is_last = place + 1 == self.sums.len();
            (size(place) - if is_last { self.room } else { 0 }) as f64
        };
        self.sums.iter().enumerate().map(move |(place, sum)| (sum / held(place), 0.5 * held(place)))
    }

    /// Standard error of the mean, from the spread of the blocks; NaN below two.
    pub fn standard_error(&self) -> f64 {
        let (mut weight, mut mean, mut squares) = (0.0, 0.0, 0.0);
        for (value, own) in self.blocks() {
            weight += own;
            let before = value - mean;
            mean += own * before / weight;
            squares += own * before * (value - mean);
        }
        let freedom = self.sums.len() as f64 - 1.0;
        if freedom < 1.0 { f64::NAN } else { libm::sqrt(squares / freedom / weight) }
    }

    /// Its first replications, `runs` at the most: all if there are no more, otherwise whole blocks.
    pub fn first(&self, runs: u64) -> Series {
        let mut first = self.clone();
        first.shorten(runs);
        first
    }

    /// Leaves the same.
    fn shorten(&mut self, runs: u64) {
        while self.count > runs && !self.sums.is_empty() {
            self.sums.pop();
            self.count -= size(self.sums.len()) - self.room;
            self.room = 0;
        }
    }

    /// What this one has more than `other`, over the replications that both have.
    pub fn less(&self, other: &Series) -> Series {
        self.with(other, |own, their, _| own - their)
    }

    /// What this one and `other` have together, over the replications that both have.
    pub fn plus(&self, other: &Series) -> Series {
        self.with(other, |own, their, _| own + their)
    }

    /// The same with each value multiplied.
    pub fn times(&self, factor: f64) -> Series {
        Series { sums: self.sums.iter().map(|sum| factor * sum).collect(), ..*self }
    }

    /// Values whose mean is the ratio of the sums of this one and of `below`, and whose error is that of the ratio: by
    /// linearisation (Cochran 1977, 2.11). `None` if the sum below is not above 0.
    pub fn over(&self, below: &Series) -> Option<Series> {
        let [above, below] = self.common(below);
        let (sum, share) = (below.sum(), above.sum() / below.sum());
        let each = sum / below.count as f64;
        let value = |a: f64, b: f64, size: f64| size * share + (a - share * b) / each;
        (sum > 0.0).then(|| above.with(&below, value))
    }

    /// A series whose block sums follow from those of two, and from the number of replications in the block.
    fn with(&self, other: &Series, value: impl Fn(f64, f64, f64) -> f64) -> Series {
        let [own, other] = self.common(other);
        let blocks = own.sums.iter().zip(&other.sums).zip(own.blocks());
        let sums = blocks.map(|((a, b), (_, pairs))| value(*a, *b, 2.0 * pairs));
        Series { sums: sums.collect(), ..own }
    }

    /// The replications that both have.
    pub fn common(&self, other: &Series) -> [Series; 2] {
        let mut both = [self.first(other.count), other.first(self.count)];
        let runs = both[0].count.min(both[1].count);
        both.iter_mut().for_each(|series| series.shorten(runs));
        both
    }
}

impl FromIterator<f64> for Series {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Series {
        let mut series = Series::default();
        values.into_iter().for_each(|value| series.push(value));
        series
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[f64]) -> Series {
        values.iter().copied().collect()
    }

    /// Values that no formula of the series knows, uniform on 0 to 2²⁴.
    fn noise(run: u64) -> f64 {
        let mixed = (run + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        ((mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 40) as f64
    }

    fn noises(count: u64) -> Series {
        (0..count).map(noise).collect()
    }

    /// Standard error of a mean of so many of them.
    fn error(count: u64) -> f64 {
        16_777_216.0 / libm::sqrt(12.0 * count as f64)
    }

    #[test]
    fn the_error_is_that_of_pairs() {
        // Pairs 1 and 3: mean 2, standard error √((1 + 1) / 1 / 2) = 1.
        let series = of(&[1.0, 1.0, 4.0, 2.0]);
        assert_eq!((series.mean(), series.standard_error()), (2.0, 1.0));
        assert!(of(&[1.0, 3.0]).standard_error().is_nan() && Series::default().mean().is_nan());
    }

    #[test]
    fn a_long_series_takes_little_and_knows_as_much() {
        let count = 1_000_000;
        let series = noises(count);
        // 4,096 pairs, then 512 blocks for each doubling of 8,192 replications: nearly seven of them.
        assert!(series.sums.len() <= PAIRS + 7 * A_DOUBLING, "{}", series.sums.len());
        assert!(((series.mean() - 8_388_608.0) / error(count)).abs() < 3.0);
        // Of 7,600 blocks the error itself is known to 1/√(2·7,600) = 0.8 %.
        let ratio = series.standard_error() / error(count);
        assert!((ratio - 1.0).abs() < 3.0 * 0.008, "{ratio}");
    }

    #[test]
    fn twins_that_always_agree_count_once_however_long_the_series_is() {
        let twins: Series = (0..200_000).map(|run| noise(run / 2)).collect();
        let ratio = twins.standard_error() / error(100_000);
        assert!((ratio - 1.0).abs() < 3.0 * 0.01, "{ratio}");
    }

    #[test]
    fn series_of_different_lengths_are_held_against_each_other_where_both_are() {
        let (long, short) = (noises(100_000), noises(30_000));
        let same = long.less(&short);
        assert!(same.sums.iter().all(|&sum| sum == 0.0));
        // Whole blocks of the first 30 000: less than one of 32 to 64 is left over.
        assert!((29_936..=30_000).contains(&same.count()), "{}", same.count());
        assert_eq!(short.less(&long).count(), same.count());
        assert_eq!(short.less(&short).count(), 30_000);
        assert_eq!(long.first(5_001).count(), 5_000);
        assert_eq!(of(&[1.0, 2.0, 3.0]).plus(&of(&[5.0, 5.0, 5.0])), of(&[6.0, 7.0, 8.0]));
    }

    #[test]
    fn a_ratio_is_that_of_the_sums_with_its_own_error() {
        // Pay 10, 20, 30, 40 of revenue 100, 100, 200, 600: 100 of 1 000. What is left over of a mean of 250:
        // 0, 10, 10 and −20, in pairs 5 and −5: error 5 of 250.
        let (pay, revenue) = (of(&[10.0, 20.0, 30.0, 40.0]), of(&[100.0, 100.0, 200.0, 600.0]));
        let found = pay.over(&revenue).expect("there is revenue");
        assert!((found.mean() - 0.1).abs() < 1e-15);
        assert!((found.standard_error() - 0.02).abs() < 1e-15);
        assert_eq!(pay.over(&of(&[0.0; 4])), None);
    }
}

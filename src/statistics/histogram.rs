//! A histogram of values of any sign and size in bins 1/256 of a doubling wide.
//!
//! A bin is the leading bits of the number, so no logarithm is taken. It keeps its smallest and
//! largest value and takes the others as spread evenly between: whole numbers up to 512 and amounts
//! that repeat come back exactly, smooth outputs closely, and nothing errs by more than 1/256 =
//! 0.4 %. Values closer to zero than 1e-9 count as zero. Memory grows with the span of the values (6
//! KB for each doubling), not with their number.

/// Bits of a number that choose its bin: the exponent and the first 8 of the fraction.
const DROPPED_BITS: u32 = 44;
/// Bins in a doubling, and the step in which windows grow.
const DOUBLING: usize = 256;
/// Anything closer to zero counts as zero.
const TINY: f64 = 1e-9;

/// Values that share their leading bits.
#[derive(Clone, Copy, Debug, Default)]
struct Bin {
    count: u32,
    low: f64,
    high: f64,
}

impl Bin {
    fn push(&mut self, magnitude: f64) {
        self.low = if self.count == 0 { magnitude } else { self.low.min(magnitude) };
        self.high = self.high.max(magnitude);
        self.count += 1;
    }

    /// The magnitude with `rank` smaller ones in this bin.
    fn ranked(&self, rank: u64) -> f64 {
        match self.count {
            1 => self.low,
            count => self.low + (self.high - self.low) * rank as f64 / f64::from(count - 1),
        }
    }
}

/// The bins in use for values of one sign, by magnitude.
#[derive(Clone, Debug, Default)]
struct Window {
    first: usize,
    bins: Vec<Bin>,
    count: u64,
}

fn key(magnitude: f64) -> usize {
    (magnitude.to_bits() >> DROPPED_BITS) as usize
}

impl Window {
    fn push(&mut self, magnitude: f64) {
        let key = key(magnitude);
        self.reach(key);
        self.bins[key - self.first].push(magnitude);
        self.count += 1;
    }

    /// Makes room for `key`, by whole doublings.
    fn reach(&mut self, key: usize) {
        if self.bins.is_empty() {
            self.first = key - key % DOUBLING;
        }
        if key < self.first {
            let first = key - key % DOUBLING;
            self.bins.splice(0..0, std::iter::repeat_n(Bin::default(), self.first - first));
            self.first = first;
        }
        let needed = (key - self.first + 1).next_multiple_of(DOUBLING);
        if needed > self.bins.len() {
            self.bins.resize(needed, Bin::default());
        }
    }

    fn clear(&mut self) {
        self.bins.fill(Bin::default());
        self.count = 0;
    }

    /// The magnitude with `rank` smaller ones; NaN beyond the last.
    fn ranked(&self, mut rank: u64) -> f64 {
        for bin in &self.bins {
            match rank.checked_sub(u64::from(bin.count)) {
                Some(beyond) => rank = beyond,
                None => return bin.ranked(rank),
            }
        }
        f64::NAN
    }
}

/// Values of any sign.
#[derive(Clone, Debug, Default)]
pub(super) struct Histogram {
    negative: Window,
    zero: u64,
    positive: Window,
}

impl Histogram {
    /// Adds one finite value.
    pub(super) fn push(&mut self, value: f64) {
        match value {
            v if v >= TINY => self.positive.push(v),
            v if v <= -TINY => self.negative.push(-v),
            _ => self.zero += 1,
        }
    }

    /// Forgets the values and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.negative.clear();
        self.zero = 0;
        self.positive.clear();
    }

    /// The value with `rank` values before it in ascending order; NaN beyond the last.
    pub(super) fn ranked(&self, rank: u64) -> f64 {
        let (negative, middle) = (self.negative.count, self.negative.count + self.zero);
        match rank {
            rank if rank < negative => -self.negative.ranked(negative - 1 - rank),
            rank if rank < middle => 0.0,
            rank => self.positive.ranked(rank - middle),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[f64]) -> Histogram {
        let mut histogram = Histogram::default();
        values.iter().for_each(|&value| histogram.push(value));
        histogram
    }

    #[test]
    fn values_of_every_sign_come_back_in_order() {
        let histogram = of(&[0.25, -3.0, 0.0, 1e12, -1e-3, 7.0]);
        let ranked: Vec<f64> = (0..6).map(|rank| histogram.ranked(rank)).collect();
        let exact = [-3.0, -1e-3, 0.0, 0.25, 7.0, 1e12];
        assert_eq!(ranked, exact);
        assert!(histogram.ranked(6).is_nan());
    }

    #[test]
    fn a_bin_is_no_wider_than_a_256th() {
        for k in 1..2000 {
            let value = 1.7e-6 * libm::pow(1.013, f64::from(k));
            let edge = f64::from_bits((key(value) as u64) << DROPPED_BITS);
            assert!(value >= edge && (value - edge) / value < 1.0 / 256.0, "at {value}");
        }
    }

    #[test]
    fn whole_numbers_up_to_512_come_back_exactly() {
        let values: Vec<f64> = (-512..=512).map(f64::from).collect();
        let histogram = of(&values);
        for (rank, x) in (-512..=512).enumerate() {
            assert_eq!(histogram.ranked(rank as u64), f64::from(x), "at {rank}");
        }
    }

    #[test]
    fn a_cleared_histogram_is_empty_and_keeps_its_memory() {
        let mut histogram = of(&[1.0, -2.0, 0.0]);
        let memory = histogram.positive.bins.capacity();
        histogram.clear();
        assert!(histogram.ranked(0).is_nan());
        assert_eq!(histogram.positive.bins.capacity(), memory);
    }
}

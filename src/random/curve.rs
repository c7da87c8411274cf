//! A smooth distribution as a table: the middle by interpolation, the tails by whoever knows them exactly.

/// Cells between 0 and 1.
const CELLS: usize = 4096;
/// What lies outside of [`EDGE`, 1 − `EDGE`) is no matter for a straight line.
const EDGE: f64 = 1.0 / 32.0;

/// Quantiles at equal distances, with straight lines between them: the quantiles of a lognormal of log-spread
/// 1 are met to five parts in a million.
#[derive(Clone, Debug, Default)]
pub struct Curve {
    points: Vec<f64>,
}

impl Curve {
    /// Fills the table with the values of `quantile`.
    pub fn fill(&mut self, quantile: impl Fn(f64) -> f64) {
        let first = EDGE * CELLS as f64;
        let last = (1.0 - EDGE) * CELLS as f64;
        self.points.clear();
        self.points
            .extend((first as usize..=last as usize).map(|i| quantile(i as f64 / CELLS as f64)));
    }

    /// The value at the uniform `u`; none if the table is empty or `u` lies in a tail.
    #[inline]
    pub fn at(&self, u: f64) -> Option<f64> {
        let place = (u - EDGE) * CELLS as f64;
        // A signed number of 32 bits is the fastest to convert to and from.
        let cell = place as i32;
        let first = cell as usize;
        let [low, high] = *self.points.get(first..first.wrapping_add(2))? else { return None };
        (place >= 0.0).then_some(low + (high - low) * (place - f64::from(cell)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_a_lognormal_is_met_closely() {
        let exact = |u: f64| libm::exp(crate::random::distribution::normal_quantile(u));
        let mut curve = Curve::default();
        curve.fill(exact);
        let off = |i: u32| {
            let u = f64::from(i) / 100_003.0;
            curve.at(u).map_or(0.0, |value| (value / exact(u) - 1.0).abs())
        };
        assert!((0..=100_003).map(off).fold(0.0, f64::max) < 5e-6);
    }

    #[test]
    fn tails_and_an_empty_table_are_left_to_others() {
        assert_eq!(Curve::default().at(0.5), None);
        let mut curve = Curve::default();
        curve.fill(|u| u);
        assert_eq!([0.0, 0.031, 0.969, 1.0].map(|u| curve.at(u)), [None; 4]);
        assert!((curve.at(0.4).unwrap_or(0.0) - 0.4).abs() < 1e-12);
    }
}

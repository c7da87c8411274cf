//! From values to pixels, with ticks at round numbers.

/// Values beyond this are drawn at it.
const LIMIT: f64 = 1e18;

/// The lowest and the highest of the finite values; none when there is none.
pub(super) fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let finite = values.into_iter().filter(|value| value.is_finite());
    finite.map(|value| value.clamp(-LIMIT, LIMIT)).fold(None, |range, value| match range {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}

/// A straight scale between values and pixels whose ends are round numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
    pub step: f64,
    pub start: f64,
    pub end: f64,
}

impl Scale {
    /// A scale over `range` with about `ticks` steps of at least `least`, drawn from `start` to
    /// `end`.
    pub(super) fn round(range: (f64, f64), ticks: f64, least: f64, start: f64, end: f64) -> Scale {
        let (low, high) = opened(range);
        let step = round_step((high - low) / ticks.max(1.0), least > 0.0).max(least);
        let low = (low / step + 1e-9).floor() * step;
        let high = ((high / step - 1e-9).ceil() * step).max(low + step);
        Scale { low, high, step, start, end }
    }

    /// The pixel of `value`; what lies beyond the ends is drawn at the end.
    pub(super) fn at(&self, value: f64) -> f64 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.start + share * (self.end - self.start)
    }

    /// The same scale with less empty room beyond `range`; zero stays an end.
    pub(super) fn trimmed(self, range: (f64, f64)) -> Scale {
        let room = self.step * 0.3;
        let low = if self.low == 0.0 { 0.0 } else { self.low.max(range.0 - room) };
        let high = if self.high == 0.0 { 0.0 } else { self.high.min(range.1 + room) };
        if self.ticks().len() < 3 || range.0 == range.1 {
            self
        } else {
            Scale { low, high, ..self }
        }
    }

    /// The round numbers on the scale.
    pub(super) fn ticks(&self) -> Vec<f64> {
        let first = (self.low / self.step - 1e-6).ceil();
        let steps = ((self.high / self.step + 1e-6).floor() - first).clamp(0.0, 100.0) as usize;
        (0..=steps).map(|number| (first + number as f64) * self.step + 0.0).collect()
    }

    /// The largest absolute value on the scale.
    pub(super) fn largest(&self) -> f64 {
        self.low.abs().max(self.high.abs())
    }
}

/// A range with room inside, even when all values are one.
fn opened((low, high): (f64, f64)) -> (f64, f64) {
    let size = low.abs().max(high.abs());
    match (low, high) {
        (low, high) if high - low > size * 1e-9 => (low, high),
        (0.0, _) => (0.0, 1.0),
        (low, _) if low > 0.0 => (low - size * 0.1, low + size * 0.1),
        (low, _) => (low - size * 0.1, low + size * 0.1),
    }
}

/// A number of the kind 1, 2, 2.5 or 5 times a power of ten, near or above `rough`; a whole one where
/// `is_whole` and it is above one.
fn round_step(rough: f64, is_whole: bool) -> f64 {
    let power = libm::exp10(libm::floor(libm::log10(rough.max(1e-12))));
    let ratio = rough / power;
    let fits = |nice: &f64| ratio <= nice * 1.15 && (!is_whole || power > 1.0 || *nice != 2.5);
    let nice = [1.0, 2.0, 2.5, 5.0].into_iter().find(fits);
    nice.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_values() {
        let scale = Scale::round((0.0, 12.4e6), 5.0, 0.0, 0.0, 100.0);
        assert_eq!(scale.ticks(), [0.0, 2.5e6, 5e6, 7.5e6, 10e6, 12.5e6]);
    }

    #[test]
    fn whole_things_have_ticks_at_whole_numbers() {
        let scale = Scale::round((0.0, 19.0), 8.0, 1.0, 0.0, 100.0);
        assert_eq!(scale.ticks(), [0.0, 5.0, 10.0, 15.0, 20.0]);
    }

    #[test]
    fn all_zero_values_still_make_a_scale() {
        let scale = Scale::round((0.0, 0.0), 5.0, 1.0, 0.0, 100.0);
        assert_eq!(scale.ticks(), [0.0, 1.0]);
        assert_eq!(scale.at(0.0), 0.0);
    }

    #[test]
    fn trimming_keeps_the_values_and_the_ticks_between() {
        let range = (-1.13, 2.76);
        let scale = Scale::round(range, 5.0, 0.0, 0.0, 100.0).trimmed(range);
        assert!(scale.low <= -1.13 && scale.low > -2.0);
        assert_eq!(scale.ticks(), [-1.0, 0.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn the_extent_leaves_out_what_is_no_number() {
        assert_eq!(extent([f64::NAN, 3.0, f64::INFINITY, -1.0]), Some((-1.0, 3.0)));
        assert_eq!(extent([f64::NAN]), None);
    }
}

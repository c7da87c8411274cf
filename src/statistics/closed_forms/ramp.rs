//! Mean strength of a rep over the first days of the job.

/// Form of a ramp from its start to full strength 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Straight: t/days.
    Linear,
    /// Logistic of the given steepness k (above 0), stretched to run from 0 at day 0 to 1 at `days`,
    /// half-way at half of them.
    Logistic(f64),
    /// Exponential, three time constants long: 1 − exp(−3t/days), which never quite ends.
    Exponential,
}

/// Share 0 to 1 of a ramp of `days` (above 0) covered at time `t` (0 or more) since the first day.
pub fn covered(shape: Shape, days: f64, t: f64) -> f64 {
    let part = t / days;
    match shape {
        Shape::Exponential => -libm::expm1(-3.0 * part),
        _ if part >= 1.0 => 1.0,
        Shape::Linear => part,
        Shape::Logistic(k) => {
            let (low, high) = (logistic(-0.5 * k), logistic(0.5 * k));
            (logistic(k * (part - 0.5)) - low) / (high - low)
        }
    }
}

/// Strength at time `t`: start + (1 − start)·covered.
pub fn strength(shape: Shape, start: f64, days: f64, t: f64) -> f64 {
    start + (1.0 - start) * covered(shape, days, t)
}

/// Mean strength over the first `time` (above 0), in continuous time: the integral of [`strength`]
/// over 0 to `time`, divided by it.
pub fn mean_strength(shape: Shape, start: f64, days: f64, time: f64) -> f64 {
    start + (1.0 - start) * days * area(shape, time / days) / time
}

/// Integral of the covered share over 0 to `part` ramps.
fn area(shape: Shape, part: f64) -> f64 {
    match shape {
        Shape::Exponential => part + libm::expm1(-3.0 * part) / 3.0,
        _ if part > 1.0 => part - 0.5,
        Shape::Linear => 0.5 * part * part,
        Shape::Logistic(k) => {
            let (low, high) = (logistic(-0.5 * k), logistic(0.5 * k));
            let grown = softplus(k * (part - 0.5)) - softplus(-0.5 * k);
            (grown / k - low * part) / (high - low)
        }
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// ln(1 + e^x), the integral of the logistic.
fn softplus(x: f64) -> f64 {
    libm::log1p(libm::exp(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: [Shape; 4] =
        [Shape::Linear, Shape::Logistic(6.0), Shape::Logistic(10.0), Shape::Exponential];

    /// Mean strength over the days 0 to `count` − 1, each taken at its beginning: what a simulation that
    /// steps by days uses.
    fn daily_mean_strength(shape: Shape, start: f64, days: f64, count: u32) -> f64 {
        let sum: f64 = (0..count).map(|day| strength(shape, start, days, f64::from(day))).sum();
        sum / f64::from(count)
    }

    #[test]
    fn a_ramp_starts_at_its_start_and_ends_at_full_strength() {
        for shape in SHAPES {
            assert!((strength(shape, 0.3, 90.0, 0.0) - 0.3).abs() < 1e-15);
            let end = strength(shape, 0.3, 90.0, 90.0);
            let left = if shape == Shape::Exponential { 0.7 * libm::exp(-3.0) } else { 0.0 };
            assert!((end - (1.0 - left)).abs() < 1e-12);
        }
    }

    #[test]
    fn a_straight_ramp_from_nothing_costs_half_of_its_length() {
        assert!((mean_strength(Shape::Linear, 0.0, 90.0, 90.0) - 0.5).abs() < 1e-15);
        assert!((mean_strength(Shape::Linear, 0.0, 90.0, 180.0) - 0.75).abs() < 1e-15);
        assert!((mean_strength(Shape::Linear, 0.3, 90.0, 45.0) - 0.475).abs() < 1e-15);
        assert!((mean_strength(Shape::Logistic(8.0), 0.0, 90.0, 90.0) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn an_exponential_ramp_has_covered_two_thirds_on_average_at_its_end() {
        let exact = 1.0 - (1.0 - libm::exp(-3.0)) / 3.0;
        assert!((mean_strength(Shape::Exponential, 0.0, 60.0, 60.0) - exact).abs() < 1e-14);
    }

    #[test]
    fn the_integral_is_the_limit_of_short_days() {
        for shape in SHAPES {
            for time in [20u32, 90, 200] {
                let steps = 1000;
                let fine = daily_mean_strength(shape, 0.3, 90.0 * f64::from(steps), time * steps);
                let exact = mean_strength(shape, 0.3, 90.0, f64::from(time));
                // The left ends of steps miss half a step of the climb.
                assert!((fine - exact).abs() < 0.35 / f64::from(time * steps) + 1e-9, "{shape:?}");
            }
        }
    }
}

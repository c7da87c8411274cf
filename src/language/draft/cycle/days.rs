//! Sums of a random number of random gaps in whole days, by their generating functions.
//!
//! A distribution over days is held as its discrete Fourier transform, so that sums multiply and a
//! geometric number of gaps is a quotient. Days beyond the horizon wrap around; a small damping makes
//! what wraps weigh less than 10⁻⁸.

use std::f64::consts::TAU;

/// How many touches a won deal takes: per touch the chances to advance and to lose, the last repeated.
pub struct Touches {
    /// Chances touch by touch.
    pub settled: Vec<(f64, f64)>,
    /// Steps, each settled anew.
    pub steps: u16,
    /// Whether the first touch comes at once, without a gap.
    pub is_first: bool,
}

/// A complex number.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Complex {
    re: f64,
    im: f64,
}

impl Complex {
    const ONE: Complex = Complex { re: 1.0, im: 0.0 };

    fn turn(angle: f64) -> Complex {
        Complex { re: libm::cos(angle), im: libm::sin(angle) }
    }

    fn plus(self, other: Complex) -> Complex {
        Complex { re: self.re + other.re, im: self.im + other.im }
    }

    fn minus(self, other: Complex) -> Complex {
        Complex { re: self.re - other.re, im: self.im - other.im }
    }

    fn times(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }

    fn scaled(self, factor: f64) -> Complex {
        Complex { re: self.re * factor, im: self.im * factor }
    }

    fn over(self, other: Complex) -> Complex {
        let conjugate = Complex { re: other.re, im: -other.im };
        self.times(conjugate).scaled(1.0 / (other.re * other.re + other.im * other.im))
    }

    fn power(self, exponent: u16) -> Complex {
        let (mut result, mut base, mut left) = (Complex::ONE, self, exponent);
        while left > 0 {
            if left % 2 == 1 {
                result = result.times(base);
            }
            base = base.times(base);
            left /= 2;
        }
        result
    }
}

/// P(max(`least`, X rounded) = k) for k = 0 .. `days`, from P(X ≤ x).
pub fn whole_days(within: impl Fn(f64) -> f64, least: usize, days: usize) -> Vec<f64> {
    let mut below = 0.0;
    let day = |k: usize| {
        let now = if k < least { 0.0 } else { within(k as f64 + 0.5) };
        let exactly = now - below;
        below = now;
        exactly
    };
    (0..days).map(day).collect()
}

/// Rounds in which the weekdays of touches settle.
const ROUNDS: usize = 30;

/// The days from one touch to the next if a touch that falls due on a day off of the week is made on
/// the next working day, over the weekdays on which touches come to be made. `gap[k]` is P(gap = k).
pub fn served(gap: &[f64], week: [bool; 7]) -> Vec<f64> {
    if week == [true; 7] || week == [false; 7] {
        return gap.to_vec();
    }
    let wait = std::array::from_fn(|day| (0..7).find(|w| week[(day + w) % 7]).unwrap_or(0));
    let on = weekdays(gap, &wait, week);
    let mut served = vec![0.0; gap.len()];
    for (start, share) in on.iter().enumerate().filter(|(_, share)| **share > 0.0) {
        for (days, probability) in gap.iter().enumerate() {
            if let Some(sum) = served.get_mut(days + wait[(start + days) % 7]) {
                *sum += share * probability;
            }
        }
    }
    served
}

/// Shares of the weekdays in touches that follow one another for long.
fn weekdays(gap: &[f64], wait: &[usize; 7], week: [bool; 7]) -> [f64; 7] {
    let mut by_weekday = [0.0; 7];
    gap.iter().enumerate().for_each(|(days, probability)| by_weekday[days % 7] += probability);
    let known: f64 = by_weekday.iter().sum();
    let mut on = week.map(|is_worked| f64::from(u8::from(is_worked)));
    for _ in 0..ROUNDS {
        let all: f64 = on.iter().sum();
        let mut next = [0.0; 7];
        for (start, share) in on.iter().enumerate() {
            for (days, probability) in by_weekday.iter().enumerate() {
                let due = (start + days) % 7;
                next[(due + wait[due]) % 7] += share / all * probability;
            }
            // Gaps that are longer than what is looked at end on any day.
            let rest = (1.0 - known).max(0.0) / 7.0;
            (0..7).for_each(|due| next[(due + wait[due]) % 7] += share / all * rest);
        }
        on = next;
    }
    on
}

/// A distribution over days as its damped transform.
pub struct Spectrum {
    values: Vec<Complex>,
    days: usize,
    damping: f64,
}

impl Spectrum {
    /// Zero days for certain; `days` days will be looked at.
    pub fn one(days: usize) -> Spectrum {
        let size = (2 * days).next_power_of_two();
        // Damping to the power of the size is 10⁻⁸.
        let damping = libm::exp(-18.42 / size as f64);
        Spectrum { values: vec![Complex::ONE; size], days, damping }
    }

    /// The distribution with these probabilities of 0, 1, 2 … days; what is missing lies beyond.
    pub fn of(probabilities: &[f64], days: usize) -> Spectrum {
        let mut spectrum = Spectrum::one(days);
        spectrum.values.fill(Complex::default());
        let mut factor = 1.0;
        for (value, probability) in spectrum.values.iter_mut().zip(probabilities) {
            value.re = probability * factor;
            factor *= spectrum.damping;
        }
        transform(&mut spectrum.values, 1.0);
        spectrum
    }

    /// Adds independent days.
    pub fn times(&mut self, other: &Spectrum) {
        for (value, other) in self.values.iter_mut().zip(&other.values) {
            *value = value.times(*other);
        }
    }

    /// Adds the gaps of a stage.
    pub fn take(&mut self, gap: &Spectrum, touches: &Touches) {
        let won = touches.chance_to_win();
        for (value, gap) in self.values.iter_mut().zip(&gap.values) {
            let step = touches.gaps_to_win(*gap, false).scaled(1.0 / won);
            let first = touches.gaps_to_win(*gap, touches.is_first).scaled(1.0 / won);
            *value = value.times(first).times(step.power(touches.steps - 1));
        }
    }

    /// Adds `days` days.
    pub fn delay(&mut self, days: usize) {
        if days == 0 {
            return;
        }
        let size = self.values.len() as f64;
        let damped = libm::pow(self.damping, days as f64);
        for (i, value) in self.values.iter_mut().enumerate() {
            *value = value.times(Complex::turn(TAU * i as f64 * days as f64 / size)).scaled(damped);
        }
    }

    /// P(≤ k days) for each day looked at.
    pub fn cumulated(mut self) -> Vec<f64> {
        transform(&mut self.values, -1.0);
        let size = self.values.len() as f64;
        let (mut sum, mut factor) = (0.0, 1.0 / size);
        let mut day = |value: &Complex| {
            sum = f64::clamp(sum + (value.re * factor).max(0.0), 0.0, 1.0);
            factor /= self.damping;
            sum
        };
        self.values[..self.days].iter().map(&mut day).collect()
    }
}

impl Touches {
    /// Probability that a step is ever won.
    fn chance_to_win(&self) -> f64 {
        self.gaps_to_win(Complex::ONE, false).re.max(1e-12)
    }

    /// Σ P(won at touch j)·g^j, or g^(j−1) if the first touch comes at once.
    fn gaps_to_win(&self, gap: Complex, at_once: bool) -> Complex {
        let mut sum = Complex::default();
        let mut open = if at_once { Complex::ONE } else { gap };
        let last = self.settled.len() - 1;
        for (advance, lose) in &self.settled[..last] {
            sum = sum.plus(open.scaled(*advance));
            open = open.times(gap).scaled(1.0 - advance - lose);
        }
        let (advance, lose) = self.settled[last];
        let again = Complex::ONE.minus(gap.scaled(1.0 - advance - lose));
        sum.plus(open.scaled(advance).over(again))
    }
}

/// Discrete Fourier transform in place; `sign` 1 there, −1 back (without the division).
fn transform(values: &mut [Complex], sign: f64) {
    let size = values.len();
    let bits = size.trailing_zeros();
    for i in 0..size {
        let j = if bits == 0 { 0 } else { i.reverse_bits() >> (usize::BITS - bits) };
        if i < j {
            values.swap(i, j);
        }
    }
    let mut half = 1;
    while half < size {
        let turns: Vec<Complex> =
            (0..half).map(|k| Complex::turn(sign * TAU * k as f64 / (2 * half) as f64)).collect();
        for block in values.chunks_mut(2 * half) {
            let (left, right) = block.split_at_mut(half);
            for ((a, b), turn) in left.iter_mut().zip(right).zip(&turns) {
                let turned = b.times(*turn);
                (*a, *b) = (a.plus(turned), a.minus(turned));
            }
        }
        half *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_geometric_number_of_one_day_gaps_is_geometric() {
        let gap = Spectrum::of(&[0.0, 1.0], 40);
        let mut sum = Spectrum::one(40);
        let touches = Touches { settled: vec![(0.25, 0.0)], steps: 1, is_first: false };
        sum.take(&gap, &touches);
        for (k, found) in sum.cumulated().iter().enumerate() {
            let exact = 1.0 - 0.75_f64.powi(k as i32);
            assert!((found - exact).abs() < 1e-7, "{k}: {found} {exact}");
        }
    }

    #[test]
    fn what_falls_on_a_weekend_is_served_on_monday() {
        let five = [true, true, true, true, true, false, false];
        // A gap of a week keeps its weekday; of a day it takes three on Fridays, one day in five.
        let served_after = |days: usize| {
            let mut gap = vec![0.0; 12];
            gap[days] = 1.0;
            served(&gap, five)
        };
        assert!((served_after(7)[7] - 1.0).abs() < 1e-12);
        let day = served_after(1);
        assert!((day[1] - 0.8).abs() < 1e-12 && (day[3] - 0.2).abs() < 1e-12, "{day:?}");
    }

    #[test]
    fn losses_do_not_count_and_the_first_touch_may_come_at_once() {
        // Won at touch 1, 2, 3 with 0.1, 0.36, 0.162 …: the last pair repeats.
        let touches = Touches { settled: vec![(0.1, 0.3), (0.6, 0.1)], steps: 1, is_first: true };
        let gap = Spectrum::of(&[0.0, 1.0], 10);
        let mut sum = Spectrum::one(10);
        sum.take(&gap, &touches);
        let days = sum.cumulated();
        let won = 0.1 + 0.6 * 0.6 / (1.0 - 0.3);
        assert!((days[0] - 0.1 / won).abs() < 1e-7);
        assert!((days[1] - (0.1 + 0.36) / won).abs() < 1e-7);
    }
}

//! Distributions by inversion: one uniform gives one draw, monotone in the uniform and in the mean.
//!
//! Rejection samplers are faster for some of these, but use up a number of uniforms that depends on
//! the parameter, which would break common random numbers between variants.

use libm::{erfc, exp, floor, lgamma, log, log1p, sqrt};

/// P(Z ≤ x) of a standard normal.
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

/// The standard normal quantile at `p` in (0, 1): algorithm AS 241 (Wichura 1988), relative error
/// about 10⁻¹⁶.
pub fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180625 - q * q;
        return q * ratio(r, &CENTRE);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = sqrt(-log(tail));
    let x = if r <= 5.0 { ratio(r - 1.6, &MIDDLE) } else { ratio(r - 5.0, &FAR) };
    if q < 0.0 { -x } else { x }
}

/// Numerator and denominator of a rational function, highest power first.
type Rational = ([f64; 8], [f64; 8]);

fn ratio(x: f64, (above, below): &Rational) -> f64 {
    let horner = |c: &[f64; 8]| c.iter().fold(0.0, |sum, &c| sum * x + c);
    horner(above) / horner(below)
}

const CENTRE: Rational = (
    [
        2.509_080_928_730_122_7e3,
        3.343_057_558_358_813e4,
        6.726_577_092_700_87e4,
        4.592_195_393_154_987e4,
        1.373_169_376_550_946e4,
        1.971_590_950_306_551_3e3,
        1.331_416_678_917_843_8e2,
        3.387_132_872_796_366_5,
    ],
    [
        5.226_495_278_852_854e3,
        2.872_908_573_572_194_3e4,
        3.930_789_580_009_271e4,
        2.121_379_430_158_659_7e4,
        5.394_196_021_424_751e3,
        6.871_870_074_920_579e2,
        4.231_333_070_160_091e1,
        1.0,
    ],
);

const MIDDLE: Rational = (
    [
        7.745_450_142_783_414e-4,
        2.272_384_498_926_918_4e-2,
        2.417_807_251_774_506e-1,
        1.270_458_252_452_368_4,
        3.647_848_324_763_204_5,
        5.769_497_221_460_691,
        4.630_337_846_156_546,
        1.423_437_110_749_683_5,
    ],
    [
        1.050_750_071_644_416_9e-9,
        5.475_938_084_995_345e-4,
        1.519_866_656_361_645_7e-2,
        1.481_039_764_274_800_8e-1,
        6.897_673_349_851e-1,
        1.676_384_830_183_803_8,
        2.053_191_626_637_759,
        1.0,
    ],
);

const FAR: Rational = (
    [
        2.010_334_399_292_288_1e-7,
        2.711_555_568_743_487_6e-5,
        1.242_660_947_388_078_4e-3,
        2.653_218_952_657_612_4e-2,
        2.965_605_718_285_048_7e-1,
        1.784_826_539_917_291_3,
        5.463_784_911_164_114,
        6.657_904_643_501_103,
    ],
    [
        2.044_263_103_389_939_8e-15,
        1.421_511_758_316_446e-7,
        1.846_318_317_510_054_8e-5,
        7.868_691_311_456_133e-4,
        1.487_536_129_085_061_5e-2,
        1.369_298_809_227_358e-1,
        5.998_322_065_558_88e-1,
        1.0,
    ],
);

/// P(X ≤ x) of a gamma with shape `shape` and scale 1: series below the mode, continued fraction
/// above it (Abramowitz & Stegun 6.5.29 and 6.5.31).
pub fn gamma_cdf(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = exp(shape * log(x) - x - lgamma(shape));
    if x < shape + 1.0 {
        front * lower_series(shape, x)
    } else {
        1.0 - front * upper_fraction(shape, x)
    }
}

fn lower_series(shape: f64, x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0 / shape, 1.0 / shape, shape);
    while term > sum * 1e-16 {
        n += 1.0;
        term *= x / n;
        sum += term;
    }
    sum
}

fn upper_fraction(shape: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - shape;
    let (mut c, mut d) = (1.0 / TINY, 1.0 / b);
    let mut h = d;
    for i in 1..1000 {
        let a = -f64::from(i) * (f64::from(i) - shape);
        b += 2.0;
        d = 1.0 / (a * d + b).abs().max(TINY).copysign(a * d + b);
        c = b + a / c;
        h *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

/// P(X ≤ x) of a beta with shapes `a` and `b`: continued fraction (Abramowitz & Stegun 26.5.8),
/// on the side of the mean where it converges fast.
pub fn beta_cdf(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return f64::from(x >= 1.0);
    }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let safe = |v: f64| if v.abs() < 1e-300 { 1e-300 } else { v };
    let (mut c, mut d) = (1.0, 1.0 / safe(1.0 - (a + b) * x / (a + 1.0)));
    let mut h = d;
    for i in 1..10_000 {
        let m = f64::from(i);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let before = h;
        for term in [even, odd] {
            d = 1.0 / safe(1.0 + term * d);
            c = safe(1.0 + term / c);
            h *= d * c;
        }
        if (h / before - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

/// The value in [low, high] at which the increasing function `cdf` reaches `p`, as exactly as numbers
/// allow.
pub fn invert(p: f64, low: f64, high: f64, cdf: impl Fn(f64) -> f64) -> f64 {
    root(low, high, 1e-15, |x| cdf(x) - p)
}

/// The value in [low, high] at which the increasing function `f` is 0 to within `tolerance`, or the one
/// nearest to it that numbers with a relative error of `tolerance` allow: a parabola through the last
/// three values where it is trusted, else a bisection, as at a jump (Chandrupatla 1997).
pub fn root(low: f64, high: f64, tolerance: f64, f: impl Fn(f64) -> f64) -> f64 {
    let (mut near, mut far) = ((low, f(low)), (high, f(high)));
    let mut part = 0.5;
    for _ in 0..200 {
        let x = near.0 + part * (far.0 - near.0);
        let new = (x, f(x));
        let is_same_side = (new.1 < 0.0) == (near.1 < 0.0);
        let old = if is_same_side { near } else { std::mem::replace(&mut far, near) };
        near = new;
        let best = if near.1.abs() < far.1.abs() { near } else { far };
        let least = tolerance * best.0.abs() / (far.0 - near.0).abs();
        if best.1.abs() <= tolerance || least > 0.5 {
            return best.0;
        }
        part = step(near, far, old).clamp(least, 1.0 - least);
    }
    0.5 * (near.0 + far.0)
}

/// How far to go from `near` towards `far`, on the other side of the root.
fn step((a, fa): (f64, f64), (b, fb): (f64, f64), (c, fc): (f64, f64)) -> f64 {
    let (place, height) = ((a - b) / (c - b), (fa - fb) / (fc - fb));
    let is_trusted = height * height < place && (1.0 - height) * (1.0 - height) < 1.0 - place;
    if !is_trusted {
        return 0.5;
    }
    fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
}

/// The quantile at `p` of a gamma with the given shape and scale 1.
pub fn gamma_quantile(shape: f64, p: f64) -> f64 {
    let mut high = shape + 10.0 * sqrt(shape) + 10.0;
    while gamma_cdf(shape, high) < p && high < 1e12 {
        high *= 2.0;
    }
    invert(p, 0.0, high, |x| gamma_cdf(shape, x))
}

/// Trials until the first success, 1 or more, each with probability `p`; `u32::MAX` if p is 0.
pub fn geometric(u: f64, p: f64) -> u32 {
    if p >= 1.0 {
        return 1;
    }
    let trials = 1.0 + floor(log1p(-u) / log1p(-p));
    if trials < f64::from(u32::MAX) { trials as u32 } else { u32::MAX }
}

/// An exponential waiting time with the given mean.
pub fn exponential(u: f64, mean: f64) -> f64 {
    -mean * log1p(-u)
}

/// Counts with a given mean and variance, ready to be drawn by inversion: more volume adds counts and keeps
/// the old ones.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    mean: f64,
    dispersion: f64,
    /// The smallest count that is looked at, and its probability.
    first: f64,
    weight: f64,
    /// The probability of that count or less, of the next one or less, and so on.
    sums: [f64; SUMS],
}

/// Cumulative probabilities that counts keep at hand.
const SUMS: usize = 16;

impl Counts {
    /// Negative binomial counts with the given mean and variance `dispersion`·mean; Poisson if the
    /// dispersion is 1 or less.
    pub fn new(mean: f64, dispersion: f64) -> Counts {
        let mut counts = Counts { mean, dispersion: dispersion.max(1.0), ..Counts::default() };
        if mean <= 0.0 {
            return counts;
        }
        let first = lowest_likely(mean, mean * counts.dispersion);
        let log_weight = if counts.dispersion == 1.0 {
            first * log(mean) - mean - lgamma(first + 1.0)
        } else {
            let (size, p) = negative_binomial(mean, counts.dispersion);
            let choose = lgamma(first + size) - lgamma(size) - lgamma(first + 1.0);
            choose + first * log(p) + size * log1p(-p)
        };
        (counts.first, counts.weight) = (first, exp(log_weight));
        let (mut weight, mut sum) = (counts.weight, counts.weight);
        for (place, kept) in counts.sums.iter_mut().enumerate() {
            *kept = sum;
            weight *= growth(mean, counts.dispersion, first + place as f64);
            sum += weight;
        }
        counts
    }

    /// Whether these are the counts of that mean and dispersion.
    #[inline]
    pub fn are_of(&self, mean: f64, dispersion: f64) -> bool {
        self.mean == mean && self.dispersion == dispersion.max(1.0)
    }

    /// The count at the uniform `u` in [0, 1).
    #[inline]
    pub fn at(&self, u: f64) -> u32 {
        if self.mean <= 0.0 {
            return 0;
        }
        match self.sums.iter().position(|&sum| sum > u) {
            Some(place) => self.first as u32 + place as u32,
            None => self.search(u),
        }
    }

    #[inline(never)]
    fn search(&self, u: f64) -> u32 {
        chop_down(u, self.first, self.weight, |k| growth(self.mean, self.dispersion, k))
    }
}

/// Size and probability of the negative binomial with this mean and dispersion.
fn negative_binomial(mean: f64, dispersion: f64) -> (f64, f64) {
    (mean / (dispersion - 1.0), 1.0 - 1.0 / dispersion)
}

/// P(k + 1) / P(k).
fn growth(mean: f64, dispersion: f64, k: f64) -> f64 {
    if dispersion == 1.0 {
        return mean / (k + 1.0);
    }
    let (size, p) = negative_binomial(mean, dispersion);
    p * (size + k) / (k + 1.0)
}

/// A count below which nothing worth 10⁻³⁰ lies: summing may start there without underflow.
fn lowest_likely(mean: f64, variance: f64) -> f64 {
    floor(mean - 12.0 * sqrt(variance) - 20.0).max(0.0)
}

/// The smallest k, counted from `first`, whose cumulative weight exceeds u.
#[inline]
fn chop_down(u: f64, first: f64, weight: f64, growth: impl Fn(f64) -> f64) -> u32 {
    let (mut k, mut weight, mut sum) = (first, weight, weight);
    while sum <= u && (weight > 1e-18 || growth(k) > 1.0) && k < 1e8 {
        weight *= growth(k);
        k += 1.0;
        sum += weight;
    }
    k as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{DiscreteCDF, NegativeBinomial, Poisson};

    #[test]
    fn normal_quantile_inverts_its_distribution() {
        for p in [1e-12, 0.001, 0.1, 0.25, 0.5, 0.9, 0.999, 1.0 - 1e-9] {
            let back = normal_cdf(normal_quantile(p));
            assert!((back / p - 1.0).abs() < 1e-9, "{p}: {back}");
        }
        assert!((normal_quantile(0.9) - 1.281_551_565_544_600_4).abs() < 1e-14);
    }

    #[test]
    fn a_root_is_found_in_few_steps_at_a_jump_too() {
        let found = |low: f64, high: f64, f: &dyn Fn(f64) -> f64| {
            let count = std::cell::Cell::new(0);
            let counted = |x| {
                count.set(count.get() + 1);
                f(x)
            };
            (root(low, high, 1e-14, counted), count.get())
        };
        let (x, steps) = found(0.0, 8.0, &|x| x * x - 2.0);
        assert!((x - std::f64::consts::SQRT_2).abs() < 1e-14 && steps < 15, "{x}: {steps}");
        let (x, steps) = found(-60.0, 1.0, &|x| exp(x) - 0.5);
        assert!((x + std::f64::consts::LN_2).abs() < 2e-14 && steps < 20, "{x}: {steps}");
        let (x, steps) = found(0.0, 8.0, &|x| if x < 3.7 { -0.3 } else { 0.1 });
        assert!((x - 3.7).abs() < 1e-13 && steps < 60, "{x}: {steps}");
    }

    #[test]
    fn gamma_of_shape_one_is_exponential() {
        for x in [0.01, 0.5, 1.0, 3.0, 20.0] {
            assert!((gamma_cdf(1.0, x) - (1.0 - exp(-x))).abs() < 1e-14);
        }
        assert!((gamma_quantile(4.5, gamma_cdf(4.5, 3.3)) - 3.3).abs() < 1e-9);
    }

    #[test]
    fn beta_matches_its_closed_forms() {
        // Beta(2, 3): F(x) = 6x² − 8x³ + 3x⁴; Beta(1/2, 1/2): (2/π)·asin √x.
        for x in [0.01f64, 0.2, 0.5, 0.83, 0.999] {
            let cubic = 6.0 * x.powi(2) - 8.0 * x.powi(3) + 3.0 * x.powi(4);
            assert!((beta_cdf(2.0, 3.0, x) - cubic).abs() < 1e-13);
            let arc = 2.0 / std::f64::consts::PI * x.sqrt().asin();
            assert!((beta_cdf(0.5, 0.5, x) - arc).abs() < 1e-12);
        }
    }

    /// Fails unless the draw passes each count where the cumulative probability does.
    fn steps(law: impl DiscreteCDF<u64, f64>, draw: impl Fn(f64) -> u32) {
        let likely = |p: &f64| (1e-6..1.0 - 1e-6).contains(p);
        let counts = (0..10_000).filter(|&k| likely(&law.cdf(k)));
        for k in counts {
            let p = law.cdf(k);
            let (below, above) = (draw(p - 1e-10), draw(p + 1e-10));
            assert!(u64::from(below) <= k && k < u64::from(above), "{k}: {below} and {above}");
        }
    }

    #[test]
    fn counts_invert_their_distribution() {
        for mean in [0.3, 4.0, 60.0, 2_000.0] {
            steps(Poisson::new(mean).unwrap(), |u| Counts::new(mean, 1.0).at(u));
            // Failures before mean / 2 successes of probability 1/3: variance 3 times the mean.
            let law = NegativeBinomial::new(mean / 2.0, 1.0 / 3.0).unwrap();
            steps(law, |u| Counts::new(mean, 3.0).at(u));
        }
    }

    #[test]
    fn more_volume_keeps_the_old_counts() {
        for u in [0.01, 0.4, 0.7, 0.999] {
            assert!(Counts::new(4.0, 1.0).at(u) <= Counts::new(4.5, 1.0).at(u));
            assert!(Counts::new(4.0, 2.0).at(u) <= Counts::new(4.4, 2.0).at(u));
        }
    }

    #[test]
    fn a_certain_success_takes_one_trial_and_an_impossible_one_for_ever() {
        assert_eq!(geometric(0.7, 1.0), 1);
        assert_eq!(geometric(0.7, 0.0), u32::MAX);
        assert_eq!(geometric(0.0, 0.3), 1);
    }
}

//! Where a monotone function takes a value.

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

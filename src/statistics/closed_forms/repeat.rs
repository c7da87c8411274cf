//! Repeat purchases of customers who drop out unseen: how many a new customer makes in a time.

/// BG/NBD (Fader, Hardie & Lee 2005): purchases at a gamma(`r`, `alpha`) rate, drop-out after each with
/// a beta(`a`, `b`) probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaGeometric {
    /// Shape of the purchase rate, above 0.
    pub r: f64,
    /// Rate of the purchase rate, in units of time, above 0.
    pub alpha: f64,
    /// First shape of the drop-out probability, above 0 and not 1.
    pub a: f64,
    /// Second shape of the drop-out probability, above 0.
    pub b: f64,
}

impl BetaGeometric {
    /// Mean repeat purchases in time `t`: (a + b − 1)/(a − 1)·(1 − (α/(α + t))^r · ₂F₁(r, b; a + b − 1;
    /// t/(α + t))).
    pub fn purchases(&self, t: f64) -> f64 {
        let &BetaGeometric { r, alpha, a, b } = self;
        let series = hypergeometric(r, b, a + b - 1.0, t / (alpha + t));
        (a + b - 1.0) / (a - 1.0) * (1.0 - self.none(t) * series)
    }

    /// Probability 0 to 1 of no repeat purchase in time `t`: (α/(α + t))^r.
    pub fn none(&self, t: f64) -> f64 {
        libm::pow(self.alpha / (self.alpha + t), self.r)
    }
}

/// Gauss' series ₂F₁(a, b; c; z) for z from 0 to below 1: terms until they no longer count.
fn hypergeometric(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let (mut sum, mut term) = (1.0, 1.0);
    for k in (0..10_000_000).map(f64::from) {
        term *= (a + k) * (b + k) / ((c + k) * (k + 1.0)) * z;
        sum += term;
        if term.abs() < 1e-17 * sum.abs() {
            break;
        }
    }
    sum
}

/// Pareto/NBD (Schmittlein, Morrison & Colombo 1987): purchases at a gamma(`r`, `alpha`) rate, drop-out
/// at a gamma(`s`, `beta`) rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParetoNegativeBinomial {
    /// Shape of the purchase rate, above 0.
    pub r: f64,
    /// Rate of the purchase rate, in units of time, above 0.
    pub alpha: f64,
    /// Shape of the drop-out rate, above 0.
    pub s: f64,
    /// Rate of the drop-out rate, in units of time, above 0.
    pub beta: f64,
}

impl ParetoNegativeBinomial {
    /// Mean repeat purchases in time `t`: r·β/(α(s − 1))·(1 − (β/(β + t))^(s − 1)), and its limit
    /// r·β/α·ln((β + t)/β) at s = 1.
    pub fn purchases(&self, t: f64) -> f64 {
        let &ParetoNegativeBinomial { r, alpha, s, beta } = self;
        let life = libm::log1p(t / beta);
        let decayed = if s == 1.0 { life } else { -libm::expm1((1.0 - s) * life) / (s - 1.0) };
        r * beta / alpha * decayed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fader, Hardie & Lee 2005 print these with three decimals (.243, 4.414, .793, 2.426); their
    /// means of purchases come from the unrounded estimates.
    const CDNOW: BetaGeometric =
        BetaGeometric { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
    /// As in the manual of the R package BTYD.
    const CDNOW_PARETO: ParetoNegativeBinomial =
        ParetoNegativeBinomial { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };

    #[test]
    fn the_disc_shop_sells_again_as_published_for_the_beta_geometric_model() {
        for (weeks, purchases) in [(1.0, 0.0532), (3.0, 0.1506), (32.0, 1.0437)] {
            let got = CDNOW.purchases(weeks);
            assert!((got - purchases).abs() < 5e-5, "{weeks}: {got}");
        }
    }

    #[test]
    fn more_than_half_of_the_disc_shops_customers_never_come_back() {
        let rounded = BetaGeometric { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
        assert!((rounded.none(39.0) - 0.5737864).abs() < 5e-8, "{}", rounded.none(39.0));
    }

    #[test]
    fn the_disc_shop_sells_again_as_published_for_the_pareto_model() {
        let published = [0.05077821, 0.09916088, 0.14542507, 0.18979930, 0.23247466];
        for (weeks, purchases) in (1..).map(f64::from).zip(published) {
            let got = CDNOW_PARETO.purchases(weeks);
            assert!((got - purchases).abs() < 6e-9, "{weeks}: {got}");
        }
    }

    #[test]
    fn the_pareto_model_is_smooth_where_its_formula_divides_by_zero() {
        let at = |s| ParetoNegativeBinomial { s, ..CDNOW_PARETO }.purchases(30.0);
        assert!((at(1.0) - at(1.0 + 1e-9)).abs() < 1e-8);
        assert!((at(1.0) - at(1.0 - 1e-9)).abs() < 1e-8);
    }

    #[test]
    fn gauss_series_gives_its_known_values() {
        // ₂F₁(1, 1; 2; z) = −ln(1 − z)/z and ₂F₁(a, b; b; z) = (1 − z)^−a.
        assert!((hypergeometric(1.0, 1.0, 2.0, 0.9) + libm::log(0.1) / 0.9).abs() < 1e-14);
        assert!((hypergeometric(0.3, 2.0, 2.0, 0.99) - libm::pow(0.01, -0.3)).abs() < 1e-12);
    }
}

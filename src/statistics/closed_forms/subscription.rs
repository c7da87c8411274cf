//! Subscriptions: what customers who leave at a constant rate and renew by a constant share pay over time.

/// A subscription that is paid in advance for each month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Subscription {
    /// Amount a month in the steady state.
    pub monthly: f64,
    /// Share of it that is paid for the first month, 0 to 1.
    pub first: f64,
    /// Months until the whole amount is paid, in a straight line; 0 = from the second month on.
    pub grows_over: f64,
    /// Months of a term; 0 = it runs on.
    pub term: u32,
    /// Probability of renewal at the end of a term, 0 to 1.
    pub renewal: f64,
    /// Rate of leaving a month, 0 or more.
    pub hazard: f64,
}

impl Subscription {
    /// Payment for month k (0 first) of a customer who is there: monthly × (first + (1 − first)·min(1, k /
    /// grows_over)).
    pub fn payment(&self, month: u32) -> f64 {
        let way = f64::from(month) / self.grows_over.max(1e-9);
        self.monthly * (self.first + (1.0 - self.first) * way.min(1.0))
    }

    /// Probability of being there when month k begins: e^(−hazard·k) · renewal^⌊k / term⌋.
    pub fn stays(&self, month: u32) -> f64 {
        let terms = month.checked_div(self.term).unwrap_or(0);
        libm::exp(-self.hazard * f64::from(month)) * libm::pow(self.renewal, f64::from(terms))
    }

    /// Mean payments of a new customer for the first `months` months: Σ stays(k)·payment(k).
    pub fn revenue(&self, months: u32) -> f64 {
        (0..months).map(|month| self.stays(month) * self.payment(month)).sum()
    }

    /// Mean months of the first `months` for which a customer stays: ∫ stays(x) dx from 0 on.
    pub fn months_within(&self, months: f64) -> f64 {
        let term = if self.term == 0 { months } else { f64::from(self.term) };
        let (mut from, mut renewed, mut sum) = (0.0, 1.0, 0.0);
        while from < months && term > 0.0 {
            let length = f64::min(term, months - from);
            let in_it = match self.hazard > 0.0 {
                true => -libm::expm1(-self.hazard * length) / self.hazard,
                false => length,
            };
            sum += renewed * libm::exp(-self.hazard * from) * in_it;
            (from, renewed) = (from + term, renewed * self.renewal);
        }
        sum
    }

    /// Mean months for which a customer stays: (1 − e^(−h·T))/h / (1 − renewal·e^(−h·T)) with terms of T months, 1/h
    /// without; infinite if nobody ever leaves.
    pub fn life(&self) -> f64 {
        let (h, term) = (self.hazard, f64::from(self.term));
        if self.term == 0 || self.renewal >= 1.0 {
            return 1.0 / h;
        }
        let whole = libm::exp(-h * term);
        let in_a_term = if h > 0.0 { -libm::expm1(-h * term) / h } else { term };
        in_a_term / (1.0 - self.renewal * whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_within_are_the_area_under_those_who_stay() {
        let plain = |hazard: f64, term: u32, renewal: f64| Subscription {
            monthly: 1.0,
            first: 1.0,
            grows_over: 0.0,
            term,
            renewal,
            hazard,
        };
        // Without terms (1 − e^(−hT)) / h; without leaving T; with both renewed by half: 3 + 3/2 + 1/4.
        let found = plain(0.1, 0, 1.0).months_within(12.0);
        assert!((found - (1.0 - (-1.2_f64).exp()) / 0.1).abs() < 1e-9, "{found}");
        assert_eq!(plain(0.0, 0, 1.0).months_within(12.0), 12.0);
        assert_eq!(plain(0.0, 3, 0.5).months_within(7.0), 3.0 + 1.5 + 0.25);
        let long = plain(0.1, 3, 0.5);
        assert!((long.months_within(1000.0) - long.life()).abs() < 1e-9);
    }

    const PLAN: Subscription = Subscription {
        monthly: 100.0,
        first: 0.5,
        grows_over: 5.0,
        term: 12,
        renewal: 0.8,
        hazard: 0.0,
    };

    #[test]
    fn the_first_year_is_added_up_by_hand() {
        // 50, 60, 70, 80, 90 and then 100 a month.
        assert!((PLAN.revenue(12) - 1050.0).abs() < 1e-9);
        // Four in five stay for a second year, and four in five of those for a third.
        assert!((PLAN.revenue(36) - 1050.0 - 960.0 - 768.0).abs() < 1e-9);
        assert!((PLAN.life() - 60.0).abs() < 1e-9);
    }

    #[test]
    fn a_constant_churn_is_a_geometric_series() {
        // A twentieth leaves each month: Σ 0.95^k = 20, over the first year 20·(1 − 0.95¹²) = 9.1928…
        let churn = Subscription { first: 1.0, term: 0, hazard: -libm::log(0.95), ..PLAN };
        assert!((churn.revenue(12) - 919.279_824).abs() < 1e-5, "{}", churn.revenue(12));
        assert!((churn.revenue(2_000) - 2_000.0).abs() < 1e-9);
        assert!((churn.life() - 1.0 / -libm::log(0.95)).abs() < 1e-12);
    }

    #[test]
    fn life_is_the_area_under_the_curve_of_those_who_stay() {
        let both = Subscription { hazard: 0.03, ..PLAN };
        let area: f64 = (0..200_000)
            .map(|k| {
                let month = (f64::from(k) + 0.5) / 200.0;
                let terms = (month / 12.0).floor();
                libm::exp(-0.03 * month) * libm::pow(0.8, terms) / 200.0
            })
            .sum();
        assert!((both.life() - area).abs() < 1e-5, "{} {area}", both.life());
    }
}

//! What a customer may buy: what the wallet of the year still holds, and products that they do not have yet.
//!
//! Years of a customer are counted from the day of the first sale; only whole ones within the run count.

use super::customer::CustomerId;
use crate::engine::outcome::CustomerResult;
use crate::units::{Day, Money, Seconds};

/// Days of a customer's year.
pub(in crate::engine) const YEAR: Day = 365;

/// Marks an entry in the queue of orders as one whose product and value are known.
pub(in crate::engine) const PLACED: u32 = 1 << 30;

/// An order that waits, whose product and value are known.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct PlacedOrder {
    pub customer: CustomerId,
    pub product: u8,
    pub value: Money,
    pub cost: Seconds,
}

/// What a customer has bought, where a wallet or a further product asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Purchases {
    /// Day of the first sale, and the day on which they left, or the end of the run.
    pub first: Day,
    pub until: Day,
    /// Products, as bits.
    pub products: u32,
    /// When they take up another product, days from the start of the run; never = [`f64::MAX`].
    pub adopts: f64,
    /// What they buy a year in all, from whomever; nothing if that is not stated.
    pub wallet: Money,
    /// Their year, and what was ordered and served in it.
    pub year: u32,
    pub ordered: Money,
    pub served: Money,
}

impl Purchases {
    /// Goes on to a year; years that end in the run count.
    pub fn reach_year(&mut self, year: u32, horizon: Day, result: &mut CustomerResult) {
        if year <= self.year || self.wallet == Money::ZERO {
            return;
        }
        let whole = (horizon.saturating_sub(self.first) / YEAR).min(year);
        if self.year < whole {
            result.served += self.served.min(self.wallet);
            result.wallet += Money(self.wallet.0 * i64::from(whole - self.year));
        }
        (self.year, self.ordered, self.served) = (year, Money::ZERO, Money::ZERO);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_a_wallet_count_that_end_in_the_run() {
        let mut result = CustomerResult::default();
        let wallet = Money(1000);
        let mut purchases = Purchases { wallet, served: Money(700), ..Purchases::default() };
        purchases.reach_year(1, 3 * YEAR, &mut result);
        assert_eq!((result.served, result.wallet), (Money(700), wallet));
        // More than the wallet is all of it; a year without purchases counts; the fourth is not over.
        purchases.served = Money(5000);
        purchases.reach_year(3, 3 * YEAR + 364, &mut result);
        assert_eq!((result.served, result.wallet), (Money(1700), Money(3000)));
        purchases.served = Money(5000);
        purchases.reach_year(4, 3 * YEAR + 364, &mut result);
        assert_eq!((result.served, result.wallet), (Money(1700), Money(3000)));
    }
}

//! Discounts of the deals that are signed.

use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::units::Money;

impl Department<'_> {
    /// The value of a deal that is signed now, less the discount of the day, which is kept in mind.
    #[inline(never)]
    pub(super) fn discounted(&mut self, place: usize, id: DealId, value: Money) -> Money {
        let discounts = &mut self.world.pay.discounts;
        if discounts.len() <= id as usize {
            discounts.resize(id as usize + 1, Money::ZERO);
        }
        let offer = self.world.pay.conduct.get(place).and_then(|conduct| conduct.offer);
        let discount = offer.map_or(Money::ZERO, |offer| value.share(offer.depth));
        discounts[id as usize] = discount;
        self.world.folders[id as usize].value = value - discount;
        value - discount
    }

    /// What a sale brings less than it would have without a discount: the whole of it is missing in the margin.
    #[inline(never)]
    pub(super) fn margin_less_discount(&mut self, id: DealId, value: Money, share: f64) -> Money {
        let discount = self.world.pay.discounts.get(id as usize).copied().unwrap_or_default();
        let seat = usize::from(self.world.deals[id as usize].seat);
        let result = &mut self.outcome.behaviour[self.world.seats[seat].role];
        result.discounted += u64::from(discount != Money::ZERO);
        result.discount += discount;
        (value + discount).share(share) - discount
    }
}

//! Payments: what comes at once and later, and what never comes.

use super::targets::Event;
use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::credits::Payer;
use crate::random::Stream;
use crate::units::{Day, Money};

impl Department<'_> {
    /// The advance comes at once and the rest later, by the luck of whether it does and when.
    #[inline(never)]
    pub(in crate::engine) fn invoice(
        &mut self,
        value: Money,
        luck: (f64, u32),
        payer: Payer,
        day: Day,
    ) {
        let advance = value.share(self.rules.sale.advance);
        let rest = value - advance;
        let comes = luck.0 >= self.rules.sale.rest_fails;
        if rest != Money::ZERO {
            let due = self.rules.days.banked_after(day, &self.rules.sale.rest_after, luck.1);
            if due < self.scenario.calendar.horizon() {
                let payment = self.expect_rest(payer, rest, comes);
                self.world.agenda.payments.push(due, payment);
            }
        }
        if self.rules.pay.has_credits {
            self.credit_payment(payer, advance);
        }
        self.receive(advance, day);
    }

    /// It is clear that money for something sold never comes: it was counted as profit and is none.
    #[inline(never)]
    pub(in crate::engine) fn write_off(&mut self, amount: Money) {
        self.world.count(Metric::WriteOffs, amount.0);
        self.world.money.profit -= amount;
    }

    pub(in crate::engine) fn receive(&mut self, amount: Money, day: Day) {
        self.world.count(Metric::CashIn, amount.0);
        self.world.money.cash += amount;
        self.credit(Event::Cash(amount), None, None, day);
    }
}

/// Draws that [`payment_luck`] makes.
pub(super) const PAYMENT_DRAWS: u64 = 2;

/// Whether and when the rest of a payment comes.
pub(in crate::engine) fn payment_luck(luck: &mut Stream) -> (f64, u32) {
    (luck.uniform(), (luck.bits() >> 32) as u32)
}

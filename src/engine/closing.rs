//! Phase 6: contracts, advances and payments. A sale is a signed contract and an advance received.

use super::Department;
use super::credit::Payer;
use super::deal::{Deal, DealId};
use super::ledger::Event;
use super::outcome::{LONGEST_CYCLE, Metric};
use super::world::Payment;
use crate::random::Stream;
use crate::units::{Day, Money};

impl Department<'_> {
    /// The contract is signed.
    pub(super) fn sign(&mut self, place: usize, id: DealId, day: Day) {
        let mut value = self.value_of(id);
        if self.rules.has_discounts {
            value = self.discounted(place, id, value);
        }
        let segment = self.world.deals[id as usize].segment;
        let seat = &mut self.world.seats[place];
        seat.open = seat.open.saturating_sub(1);
        self.world.count(Metric::Signed, 1);
        self.world.count(Metric::Bookings, value.0);
        self.credit(Event::Signed(value), Some(place), Some(segment), day);
        if self.rules.has_products {
            let product = self.world.folders[id as usize].product;
            self.credit_product(Event::Signed(value), product, day);
        }
        if self.rules.pays_at_once {
            self.sell(id, day);
        } else {
            self.await_advance(id, day);
        }
    }

    #[inline(never)]
    fn await_advance(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let (fails, after) = payment_luck(&mut deal.luck);
        let fails = fails < self.rules.advance_fails;
        let due = self.rules.banked_after(day, &self.rules.advance_after, after);
        if due < self.scenario.calendar.horizon() {
            let payment = if fails { Payment::NoAdvance(id) } else { Payment::Advance(id) };
            self.world.payments.push(due, payment);
        }
    }

    /// Advances and payments that are due today.
    pub(super) fn closing(&mut self, day: Day) {
        if !self.world.payments.is_empty(day) {
            self.collect_all(day);
        }
    }

    #[inline(never)]
    fn collect_all(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.payments_today);
        loop {
            self.world.payments.take(day, &mut due);
            if due.is_empty() {
                break;
            }
            for payment in due.drain(..) {
                self.collect(payment, day);
            }
        }
        self.world.payments_today = due;
    }

    #[inline(never)]
    fn collect(&mut self, payment: Payment, day: Day) {
        match payment {
            Payment::Nothing => {}
            Payment::Advance(id) => self.sell(id, day),
            Payment::NoAdvance(id) => {
                let stage = self.rules.stages.len() - 1;
                self.lose_signed(id, stage, day);
            }
            Payment::Rest(amount) => self.receive(amount, day),
            Payment::NoRest(amount) => self.write_off(amount),
            Payment::Noted(due) => self.collect_noted(due, day),
        }
    }

    /// The advance is in: the sale is made.
    #[inline(never)]
    fn sell(&mut self, id: DealId, day: Day) {
        let deal: Deal = self.world.deals[id as usize];
        let place = usize::from(deal.seat);
        let value = self.world.folders[id as usize].value;
        let product = self.world.folders[id as usize].product;
        let share = self.rules.margin_of(deal.segment, product);
        let margin = if self.rules.has_discounts {
            self.margin_less_discount(id, value, share)
        } else {
            value.share(share)
        };
        self.book_sale(value, margin, place);
        if self.rules.has_credits {
            self.credit_win(id, value, margin, day);
        }
        self.world.count(Metric::Sales, 1);
        self.outcome.seats[place].sales += 1;
        let event = Event::Sold { value, margin };
        self.credit(event, Some(place), Some(deal.segment), day);
        let cycle = (i64::from(day) - i64::from(deal.first)).max(0) as usize;
        self.outcome.cycle[cycle.min(LONGEST_CYCLE)] += 1;
        if self.rules.has_products {
            self.note_sold(id, margin, cycle, day);
        }
        self.close_won(id, day);
        self.credit_source(id);
        if self.rules.pays_in_one {
            self.receive(value, day);
        } else {
            self.ask_for_the_rest(id, day);
        }
        self.becomes_customer(id, day);
        if self.rules.has_credits {
            self.end_win();
        }
    }

    /// Something is sold from a seat: revenue, and a margin of some share, which is returned. The goods are paid at
    /// once.
    #[inline]
    pub(super) fn earn(&mut self, value: Money, share: f64, place: usize) -> Money {
        let margin = value.share(share);
        self.book_sale(value, margin, place);
        margin
    }

    #[inline]
    fn book_sale(&mut self, value: Money, margin: Money, place: usize) {
        self.world.count(Metric::Revenue, value.0);
        self.world.count(Metric::Margin, margin.0);
        self.world.profit += margin;
        self.world.cash -= value - margin;
        self.world.seats[place].month_revenue += value;
        // The desk of a role without seats has no result.
        if let Some(result) = self.outcome.seats.get_mut(place) {
            result.revenue += value;
            result.margin += margin;
        }
    }

    #[inline(never)]
    fn ask_for_the_rest(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let value = self.world.folders[id as usize].value;
        let is_paid = value.share(self.rules.advance) == value;
        let luck = if is_paid { (0.0, 0) } else { payment_luck(&mut deal.luck) };
        let payer = if self.rules.has_credits { Payer::NewCustomer } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
    }

    /// The advance comes at once and the rest later, by the luck of whether it does and when.
    #[inline(never)]
    pub(super) fn invoice(&mut self, value: Money, luck: (f64, u32), payer: Payer, day: Day) {
        let advance = value.share(self.rules.advance);
        let rest = value - advance;
        let comes = luck.0 >= self.rules.rest_fails;
        if rest != Money::ZERO {
            let due = self.rules.banked_after(day, &self.rules.rest_after, luck.1);
            if due < self.scenario.calendar.horizon() {
                let payment = self.expect_rest(payer, rest, comes);
                self.world.payments.push(due, payment);
            }
        }
        if self.rules.has_credits {
            self.credit_payment(payer, advance);
        }
        self.receive(advance, day);
    }

    /// It is clear that money for something sold never comes: it was counted as profit and is none.
    #[inline(never)]
    pub(super) fn write_off(&mut self, amount: Money) {
        self.world.count(Metric::WriteOffs, amount.0);
        self.world.profit -= amount;
    }

    pub(super) fn receive(&mut self, amount: Money, day: Day) {
        self.world.count(Metric::CashIn, amount.0);
        self.world.cash += amount;
        self.credit(Event::Cash(amount), None, None, day);
    }
}

/// Draws that [`payment_luck`] makes.
pub(super) const PAYMENT_DRAWS: u64 = 2;

/// Whether and when the rest of a payment comes.
pub(super) fn payment_luck(luck: &mut Stream) -> (f64, u32) {
    (luck.uniform(), (luck.bits() >> 32) as u32)
}

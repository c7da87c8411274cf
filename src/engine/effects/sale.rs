//! From the contract to the sale. A sale is a signed contract and an advance received.

use super::payments::payment_luck;
use super::targets::Event;
use crate::engine::outcome::{LONGEST_CYCLE, Metric, Stock};
use crate::engine::state::Department;
use crate::engine::state::credits::Payer;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::payment::Payment;
use crate::units::{Day, Money};

impl Department<'_> {
    /// The contract is signed.
    pub(super) fn sign(&mut self, place: usize, id: DealId, day: Day) {
        let mut value = self.value_of(id);
        if self.rules.pay.has_discounts {
            value = self.discounted(place, id, value);
        }
        let segment = self.world.deals[id as usize].segment;
        let seat = &mut self.world.seats[place];
        seat.open = seat.open.saturating_sub(1);
        self.world.count(Metric::Signed, 1);
        self.world.count(Metric::Bookings, value.0);
        self.credit(Event::Signed(value), Some(place), Some(segment), day);
        if self.rules.products.exist {
            let product = self.world.folders[id as usize].product;
            self.credit_product(Event::Signed(value), product, day);
        }
        if self.rules.sale.pays_at_once {
            self.sell(id, day);
        } else {
            self.await_advance(id, day);
        }
    }

    #[inline(never)]
    fn await_advance(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let (fails, after) = payment_luck(&mut deal.luck);
        let fails = fails < self.rules.sale.advance_fails;
        let due = self.rules.days.banked_after(day, &self.rules.sale.advance_after, after);
        if due < self.scenario.calendar.horizon() {
            let payment = if fails { Payment::NoAdvance(id) } else { Payment::Advance(id) };
            self.world.agenda.payments.push(due, payment);
        }
    }

    /// The advance is in: the sale is made.
    #[inline(never)]
    pub(in crate::engine) fn sell(&mut self, id: DealId, day: Day) {
        let deal: Deal = self.world.deals[id as usize];
        let place = usize::from(deal.seat);
        let value = self.world.folders[id as usize].value;
        let product = self.world.folders[id as usize].product;
        let share = self.rules.margin_of(deal.segment, product);
        let margin = if self.rules.pay.has_discounts {
            self.margin_less_discount(id, value, share)
        } else {
            value.share(share)
        };
        self.book_sale(value, margin, place);
        if self.rules.pay.has_credits {
            self.credit_win(id, value, margin, day);
        }
        self.world.count(Metric::Sales, 1);
        self.outcome.seats[place].sales += 1;
        let event = Event::Sold { value, margin };
        self.credit(event, Some(place), Some(deal.segment), day);
        let cycle = (i64::from(day) - i64::from(deal.first)).max(0) as usize;
        self.outcome.cycle[cycle.min(LONGEST_CYCLE)] += 1;
        if self.rules.products.exist {
            self.note_sold(id, margin, cycle, day);
        }
        self.close_won(id, day);
        self.credit_source(id);
        if self.rules.sale.pays_in_one {
            self.receive(value, day);
        } else {
            self.ask_for_the_rest(id, day);
        }
        self.becomes_customer(id, day);
        if self.rules.pay.has_credits {
            self.end_win();
        }
    }

    /// Something is sold from a seat: revenue, and a margin of some share, which is returned. The goods are paid at
    /// once.
    #[inline]
    pub(in crate::engine) fn earn(&mut self, value: Money, share: f64, place: usize) -> Money {
        let margin = value.share(share);
        self.book_sale(value, margin, place);
        margin
    }

    #[inline]
    fn book_sale(&mut self, value: Money, margin: Money, place: usize) {
        self.world.count(Metric::Revenue, value.0);
        self.world.count(Metric::Margin, margin.0);
        self.world.money.profit += margin;
        self.world.money.cash -= value - margin;
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
        let is_paid = value.share(self.rules.sale.advance) == value;
        let luck = if is_paid { (0.0, 0) } else { payment_luck(&mut deal.luck) };
        let payer = if self.rules.pay.has_credits { Payer::NewCustomer } else { Payer::Anybody };
        self.invoice(value, luck, payer, day);
    }

    /// A record of the state of an account that has bought.
    fn becomes_customer(&mut self, id: DealId, day: Day) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::InWork, Stock::Customer);
        if self.rules.customers.exist {
            self.start_customer(id, day);
        }
        self.world.free.push(id);
    }
}

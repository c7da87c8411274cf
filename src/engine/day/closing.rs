//! Phase 6: advances and payments that are due today.

use crate::engine::state::Department;
use crate::engine::state::credits::Due;
use crate::engine::state::payment::Payment;
use crate::units::Day;

impl Department<'_> {
    /// Advances and payments that are due today.
    ///
    /// Writes: `world.{agenda, base, books, cursors, customers, deals, free, money, pay, seats, trays}`,
    /// `outcome.{behaviour, cohorts, customers, cycle, handed, passed, products, seats, sources, stages,
    /// targets}`.
    pub(super) fn closing(&mut self, day: Day) {
        if !self.world.agenda.payments.is_empty(day) {
            self.collect_all(day);
        }
    }

    #[inline(never)]
    fn collect_all(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.trays.payments_today);
        loop {
            self.world.agenda.payments.take(day, &mut due);
            if due.is_empty() {
                break;
            }
            for payment in due.drain(..) {
                self.collect(payment, day);
            }
        }
        self.world.trays.payments_today = due;
    }

    #[inline(never)]
    pub(in crate::engine) fn collect(&mut self, payment: Payment, day: Day) {
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

    /// A payment of which somebody asks is due.
    #[inline(never)]
    fn collect_noted(&mut self, id: u32, day: Day) {
        let due = self.world.pay.credits.dues[id as usize];
        self.world.pay.credits.free_dues.push(id);
        match due {
            Due::Order { seat, amount } => {
                self.credit_order_cash(usize::from(seat), amount);
                self.receive(amount, day);
            }
            Due::Sale { win, amount } => {
                self.credit_cash(win, amount);
                self.world.pay.credits.let_go(win);
                self.receive(amount, day);
            }
            Due::NoRest { win, amount } => {
                self.write_off(amount);
                self.take_back(win, day);
            }
        }
    }
}

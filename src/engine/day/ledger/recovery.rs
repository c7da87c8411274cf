//! Clawbacks and draws on paydays.

use crate::engine::state::Department;
use crate::scenario::pay::Month;
use crate::units::{Day, Money};

impl Department<'_> {
    /// Adds what is taken back and advanced to the parts of a seat's pay, which go up to the cap.
    #[inline(never)]
    pub(super) fn recover(
        &mut self,
        place: usize,
        day: Day,
        month: &Month,
        parts: &mut Vec<Money>,
    ) {
        let (role, person) = (self.world.seats[place].role, self.world.seats[place].person);
        let rule = &self.rules.roles[role];
        let [mut returned, mut lost] = [Money::ZERO; 2];
        if let Some((_, share)) = rule.credit.clawback {
            let months = self.pay_period(role, day).1..=self.scenario.calendar.month_of(day);
            let credits = &mut self.world.pay.credits;
            if month.days > 0 {
                credits.note_rates(place, months, rule.terms.paid_rates(month, parts));
            }
            [returned, lost] = credits.take_returned(place, person, share);
        }
        let (debt, left) = self.world.pay.debts.of(place, person);
        self.outcome.unrecovered[role] += lost + left;
        if month.days > 0 {
            rule.terms.settle(month, returned, debt, parts);
        }
    }

    /// What is still owed when the run ends.
    pub(super) fn close_debts(&mut self) {
        for (role, sum) in self.outcome.unrecovered.iter_mut().enumerate() {
            let debts = &self.world.pay.debts.0[self.world.seats_of(role)];
            *sum += debts.iter().map(|(_, debt)| debt.sum()).sum();
        }
    }
}

//! Paydays: at the end of a month or a quarter, and of the run, the plans pay for what was done since the last one.
//!
//! A pay period belongs to the seat: a leaver and the successor share it. A seat on which nobody sat on any day
//! of it is paid nothing beside the base, which is nothing too. What is owed for draws and clawbacks belongs to
//! the person.

use crate::engine::outcome::Payday;
use crate::engine::state::Department;
use crate::engine::state::pay_book::PayBook;
use crate::scenario::pay::{Month, PayPeriod};
use crate::units::{Day, Money};
use std::cmp::Reverse;

impl Department<'_> {
    /// Pays what the plans say at the end of a month or of the run.
    #[inline(never)]
    pub(super) fn pay_plans(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let ends_quarter = calendar.ends_quarter(day);
        let mut book = std::mem::take(&mut self.world.pay.book);
        for role in 0..self.rules.roles.len() {
            let has_market = self.scenario.roles[role].plan.market.is_some();
            let rule = &self.rules.roles[role];
            let is_due = rule.every == PayPeriod::Month || ends_quarter;
            if is_due && (has_market || !rule.terms.is_empty()) {
                self.pay_role(role, day, &mut book);
            }
        }
        self.world.pay.book = book;
        if day + 1 == calendar.horizon() && self.rules.pay.has_recovery {
            self.close_debts();
        }
    }

    fn pay_role(&mut self, role: usize, day: Day, book: &mut PayBook) {
        let terms = &self.rules.roles[role].terms;
        let places = self.world.seats_of(role);
        let mut best = std::mem::take(&mut book.best);
        best.clear();
        let month = |place: usize| self.month(place, day, book);
        let (mut revenue, mut quota) = (Money::ZERO, Money::ZERO);
        for place in places.clone() {
            let of = month(place);
            revenue += of.revenue;
            quota += of.quota;
            if of.days > 0 && of.revenue > Money::ZERO {
                best.push(place);
            }
        }
        best.sort_unstable_by_key(|&place| (Reverse(month(place).revenue), place));
        best.truncate(terms.winners());
        best.sort_unstable();
        book.best = best;
        let is_team_there = terms.is_team_there(revenue, quota);
        for place in places {
            self.pay_seat(place, day, is_team_there, book);
        }
    }

    fn pay_seat(&mut self, place: usize, day: Day, is_team_there: bool, book: &mut PayBook) {
        let role = self.world.seats[place].role;
        let mut parts = std::mem::take(&mut book.parts);
        parts.clear();
        let is_among_best = book.best.binary_search(&place).is_ok();
        let month = Month { is_team_there, is_among_best, ..self.month(place, day, book) };
        if month.days > 0 {
            self.rules.roles[role].terms.earn(&month, &mut parts);
        }
        if self.rules.pay.has_recovery {
            self.recover(place, day, &month, &mut parts);
        }
        let variable: Money = parts.iter().copied().sum();
        let result = &mut self.outcome.seats[place];
        let base = result.pay - book.paid[place].pay;
        result.pay += variable;
        result.variable_pay += variable;
        self.outcome.paydays.push(Payday {
            seat: place,
            days: month.days,
            is_whole: month.days == month.length,
            pay: base + variable,
            variable,
            revenue: month.revenue,
            quota: month.quota,
        });
        for (sum, part) in self.outcome.pay_parts[role][1..].iter_mut().zip(&parts) {
            *sum += *part;
        }
        self.outcome.variable_pay[self.scenario.calendar.period_of(day)] += variable;
        if self.rules.pay.has_behaviour {
            self.note_paid(place, base + variable, (month.days, month.length));
        }
        let stages = if book.entered.is_empty() { 0 } else { self.world.lanes_a_seat };
        book.entered[place * stages..(place + 1) * stages].fill(0);
        self.world.pay.credits.clear_tally(place);
        book.paid[place] = self.outcome.seats[place].clone();
        book.parts = parts;
        self.owe(variable);
    }

    /// What a payday paid for so many of the days of a pay period.
    #[inline(never)]
    fn note_paid(&mut self, place: usize, pay: Money, (days, length): (u32, u32)) {
        if days > 0 {
            let person = self.world.seats[place].person;
            let months = self.rules.roles[self.world.seats[place].role].every.months() * days;
            let a_month = pay.major() * f64::from(length) / f64::from(months);
            self.world.pay.conduct[place].paid = Some((person, a_month));
        }
    }
}

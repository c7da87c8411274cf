//! Paydays: at the end of a month or a quarter, and of the run, the plans pay for what was done since the last one.
//!
//! A pay period belongs to the seat: a leaver and the successor share it. A seat on which nobody sat on any day
//! of it is paid nothing beside the base, which is nothing too. What is owed for draws and clawbacks belongs to
//! the person.

use super::Department;
use super::deal::DealId;
use super::outcome::{Payday, SeatResult};
use super::world::World;
use crate::scenario::pay::{Act, Month, PayPeriod};
use crate::units::{Day, Money};
use std::cmp::Reverse;

/// What was done since the last payday, and room to reckon.
#[derive(Debug, Default)]
pub(super) struct PayBook {
    /// What each seat had done by the last payday.
    paid: Vec<SeatResult>,
    /// Deals brought into each stage since then, as many places a seat as there are stages; empty unless a
    /// plan counts them.
    entered: Vec<u32>,
    /// The parts of one seat's pay.
    parts: Vec<Money>,
    /// The same of what somebody might be paid.
    pub room: Vec<Money>,
    /// The seats that win the contest, ascending.
    best: Vec<usize>,
}

impl PayBook {
    /// Nothing was done yet; `stages` is 0 unless deals brought into stages are counted.
    pub fn open(&mut self, seats: usize, stages: usize) {
        self.paid.clear();
        self.paid.resize(seats, SeatResult::default());
        self.entered.clear();
        self.entered.resize(seats * stages, 0);
    }
}

impl World {
    /// A deal was brought into a stage by its seat.
    pub fn note_entry(&mut self, place: usize, stage: usize) {
        let entered = &mut self.pay_book.entered;
        if !entered.is_empty() {
            entered[place * self.lanes_a_seat + stage] += 1;
        }
    }
}

impl Department<'_> {
    /// The giver of a deal that changes hands.
    pub(super) fn note_giver(&mut self, id: DealId) {
        let place = usize::from(self.world.deals[id as usize].seat);
        if let Some(result) = self.outcome.seats.get_mut(place) {
            result.handed += 1;
        }
        if self.rules.has_credits {
            self.note_split(id, place);
            self.note_finder(id, place);
        }
    }

    /// Pays what the plans say at the end of a month or of the run.
    #[inline(never)]
    pub(super) fn pay_plans(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let ends_quarter = calendar.ends_quarter(day);
        let mut book = std::mem::take(&mut self.world.pay_book);
        for role in 0..self.rules.roles.len() {
            let has_market = self.scenario.roles[role].plan.market.is_some();
            let rule = &self.rules.roles[role];
            let is_due = rule.every == PayPeriod::Month || ends_quarter;
            if is_due && (has_market || !rule.terms.is_empty()) {
                self.pay_role(role, day, &mut book);
            }
        }
        self.world.pay_book = book;
        if day + 1 == calendar.horizon() && self.rules.has_recovery {
            self.close_debts();
        }
    }

    /// The pay period of a role that ends on `day`: days of it, and its first month.
    pub(super) fn pay_period(&self, role: usize, day: Day) -> (u32, usize) {
        let (calendar, month) = (&self.scenario.calendar, self.scenario.calendar.month_of(day));
        match self.rules.roles[role].every {
            PayPeriod::Month => (u32::from(self.rules.day_of_month[day as usize].1), month),
            PayPeriod::Quarter => {
                let before = calendar.month_of_year(day) % 3;
                (calendar.days_in_quarter(day), month.saturating_sub(before))
            }
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
        if self.rules.has_recovery {
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
        if self.rules.has_behaviour {
            self.note_paid(place, base + variable, (month.days, month.length));
        }
        let stages = if book.entered.is_empty() { 0 } else { self.world.lanes_a_seat };
        book.entered[place * stages..(place + 1) * stages].fill(0);
        self.world.credits.clear_tally(place);
        book.paid[place] = self.outcome.seats[place].clone();
        book.parts = parts;
        self.owe(variable);
    }

    /// What a seat did since the last payday.
    pub(super) fn month<'b>(&self, place: usize, day: Day, book: &'b PayBook) -> Month<'b> {
        let (now, then) = (&self.outcome.seats[place], &book.paid[place]);
        let stages = if book.entered.is_empty() { 0 } else { self.world.lanes_a_seat };
        let tally = self.world.credits.tally(place);
        let seat = &self.world.seats[place];
        // Days since presence was noted last; none on a payday, for which it has just been.
        let unnoted = if seat.is_filled() { day.saturating_sub(seat.present_from) } else { 0 };
        Month {
            days: (now.filled_days - then.filled_days) as u32 + unnoted,
            length: self.pay_period(seat.role, day).0,
            touches: now.touches - then.touches,
            effective: now.effective - then.effective,
            handed: now.handed - then.handed,
            sales: now.sales - then.sales,
            orders: now.orders - then.orders,
            revenue: now.revenue - then.revenue,
            margin: now.margin - then.margin,
            repeat: [
                now.repeat_revenue - then.repeat_revenue,
                now.repeat_margin - then.repeat_margin,
            ],
            cash: tally.cash,
            repeat_cash: tally.repeat_cash,
            split: tally.split,
            tail: tally.tail,
            quota: now.quota - then.quota,
            entered: &book.entered[place * stages..(place + 1) * stages],
            is_team_there: false,
            is_among_best: false,
        }
    }
}

/// The stages that the plans count entries into, as bits.
pub(super) fn counted_stages(scenario: &crate::scenario::Scenario) -> u32 {
    let acts = scenario.roles.iter().flat_map(|role| role.plan.acts());
    acts.fold(0, |bits, act| match act {
        Act::Entered(stage) => bits | 1 << stage,
        _ => bits,
    })
}

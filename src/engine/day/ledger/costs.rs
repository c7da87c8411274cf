//! The day's costs and pay.

use crate::engine::outcome::{Metric, SeatResult};
use crate::engine::state::Department;
use crate::engine::state::seat::Seat;
use crate::units::{Day, Money};

impl Department<'_> {
    #[inline(never)]
    pub(super) fn accrue_costs(&mut self, day: Day) {
        let profit = self.world.money.profit;
        let calendar = &self.scenario.calendar;
        let is_payday = calendar.ends_month(day) || day + 1 == calendar.horizon();
        if is_payday {
            (0..self.world.seats.len()).for_each(|place| self.note_presence(place, day + 1));
        }
        if self.rules.overheads != Money::ZERO || !self.scenario.overheads.one_off.is_empty() {
            self.accrue_overheads(day);
        }
        let (people, strength) = self.world.staff.present;
        self.world.count(Metric::SeatDays, people);
        self.world.count(Metric::RampedDays, strength);
        if self.rules.pay.has_pay {
            self.accrue_pay(day);
        }
        if is_payday {
            self.pay_people(day);
        }
        debug_assert!(self.world.money.profit <= profit);
    }

    #[inline(never)]
    fn accrue_overheads(&mut self, day: Day) {
        let overheads = self.part_of_month(self.rules.overheads, day);
        self.pay_out(Metric::Overheads, overheads);
        for (on, _, amount) in &self.scenario.overheads.one_off {
            if *on == day {
                self.pay_out(Metric::Overheads, Money::from_major(amount.at(&self.outcome.draws)));
            }
        }
    }

    /// What was earned since the last payday is paid.
    #[inline(never)]
    fn pay_people(&mut self, day: Day) {
        if self.rules.pay.has_plans {
            self.pay_plans(day);
        }
        let paid = std::mem::take(&mut self.world.money.pay_owed);
        self.world.money.cash -= paid;
        self.outcome.pay_paid[self.scenario.calendar.period_of(day)] += paid;
    }

    /// Pay is earned by the day and paid at the end of the month.
    #[inline(never)]
    fn accrue_pay(&mut self, day: Day) {
        for role in 0..self.rules.roles.len() {
            let rule = &self.rules.roles[role];
            if rule.pay != Money::ZERO || rule.quota != Money::ZERO {
                self.accrue_pay_of(role, day);
            }
        }
    }

    /// A day's pay and quotas of a role.
    #[inline(never)]
    fn accrue_pay_of(&mut self, role: usize, day: Day) {
        let rule = &self.rules.roles[role];
        let (pay, full_quota) =
            (self.part_of_month(rule.pay, day), self.part_of_month(rule.quota, day));
        let places = self.world.seats_of(role);
        let results = &mut self.outcome.seats[places.clone()];
        let seats = &self.world.seats[places];
        let all = earn_pay(results, seats, (pay, full_quota), rule.ramps_quota);
        self.outcome.pay_parts[role][0] += all;
        self.owe(all);
    }

    /// Pay is earned; the cash leaves at the end of the month.
    pub(super) fn owe(&mut self, pay: Money) {
        self.world.count(Metric::Pay, pay.0);
        self.world.money.pay_owed += pay;
        self.world.money.profit -= pay;
    }
}

/// A day's pay and quota of those who sit in these seats; returns all the pay.
fn earn_pay(
    results: &mut [SeatResult],
    seats: &[Seat],
    (pay, full_quota): (Money, Money),
    is_ramped: bool,
) -> Money {
    let mut all = Money::ZERO;
    for (seat, result) in seats.iter().zip(results) {
        if seat.is_filled() {
            let ramped = is_ramped.then(|| full_quota.share(seat.strength));
            result.quota += ramped.unwrap_or(full_quota);
            result.pay += pay;
            all += pay;
        }
    }
    all
}

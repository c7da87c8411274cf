//! Phase 7: the day is closed.
//!
//! In this order: costs and pay, stocks, what the evening leaves undone, the checks that ended, cash, targets, and the
//! ends of months and periods.

mod checks;
mod costs;
mod month;
mod pay;
mod recovery;
mod targets;

use crate::engine::outcome::{
    LAST_DAYS, LowestCash, Metric, SeatResult, SegmentResult, StageResult, Stock,
};
use crate::engine::rules::rivalry::RivalryRule;
use crate::engine::rules::role::RoleRule;
use crate::engine::state::Department;
use crate::engine::state::base::Base;
use crate::engine::state::seat::Seat;
use crate::engine::state::world::World;
use crate::units::{Day, Money};

impl Department<'_> {
    /// The day is closed, and on its day the month and the period.
    ///
    /// Writes: `world.{agenda, books, checks, deals, diary, folders, free, money, pay, search, seats, staff,
    /// trays}`, `outcome.{accounts, cash, dry_month, flows, groups, held_evenings, lowest_cash, overdue,
    /// overdue_evenings, pay_paid, pay_parts, paydays, recurring, rival_days, seats, segments, split_days,
    /// stages, stocks, targets, unrecovered, variable_pay}`.
    pub(super) fn ledger(&mut self, day: Day) {
        self.accrue_costs(day);
        if let Some(rule) = &self.rules.rivalry {
            let [rivals, split] = rivals(rule, &self.world.staff.filled);
            self.outcome.rival_days += rivals;
            self.outcome.split_days += split;
        }
        count_stocks(&mut self.outcome.stages, &self.world.books.in_stage);
        self.count_evening(day);
        if self.rules.checks.every.is_some() && self.scenario.calendar.is_working(day) {
            self.end_checks(day);
        }
        note_cash(&mut self.outcome.lowest_cash, self.world.money.cash, day);
        if !self.scenario.targets.is_empty() {
            self.judge_targets(day);
        }
        let calendar = &self.scenario.calendar;
        if calendar.ends_month(day) {
            self.end_month(day);
        }
        let period = calendar.period_of(day);
        if calendar.period_ends()[period] == day {
            self.end_period(period);
        }
    }

    /// What a working day leaves undone, and the segments that it leaves without a fresh account.
    fn count_evening(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        if !calendar.is_working(day) {
            return;
        }
        let (seats, period) = (&self.world.seats, calendar.period_of(day));
        let overdue = seats.iter().map(|seat| u64::from(seat.overdue()));
        self.outcome.overdue_evenings[period] += overdue.sum::<u64>();
        if day + LAST_DAYS >= calendar.horizon() {
            count_late_evening(&mut self.outcome.seats, seats);
            if self.rules.routing.has_lead_caps {
                count_held_leads(&mut self.outcome.held_evenings, &*self.world, &self.rules.roles);
            }
        }
        count_dry_evening(&mut self.outcome.segments, &self.world.base);
    }

    #[inline(never)]
    fn end_period(&mut self, period: usize) {
        let touches = count_touches(&mut self.outcome.stages, &mut self.world.books.made);
        self.world.count(Metric::Touches, touches);
        self.outcome.flows[period] = std::mem::take(&mut self.world.books.flows).0;
        for (segment, base) in self.world.base.iter().enumerate() {
            self.outcome.stocks[period][segment] = base.stocks;
            self.outcome.accounts[period][segment] = base.accounts;
        }
        let overdue = self.world.seats.iter().map(|seat| i64::from(seat.overdue())).sum();
        self.outcome.overdue[period] = overdue;
        self.outcome.recurring[period] = self.world.customers.recurring;
        self.outcome.groups[period] = self.world.customers.groups;
        self.outcome.cash[period] = self.world.money.cash;
    }
}

/// Adds today's deals to the occupancy of each stage.
fn count_stocks(stages: &mut [StageResult], in_stage: &[i64]) {
    for (result, &count) in stages.iter_mut().zip(in_stage) {
        result.occupancy += count as u64;
    }
}

/// Notes the cash of an evening if it is the lowest so far.
fn note_cash(lowest: &mut LowestCash, cash: Money, day: Day) {
    if day == 0 || cash < lowest.amount {
        let out_on = lowest.out_on.or((cash < Money::ZERO).then_some(day));
        *lowest = LowestCash { amount: cash, day, out_on };
    }
}

/// What one of the last evenings leaves undone in each seat.
#[inline(never)]
fn count_late_evening(results: &mut [SeatResult], seats: &[Seat]) {
    for (result, seat) in results.iter_mut().zip(seats) {
        result.overdue_evenings += u64::from(seat.overdue());
        result.overdue_order_evenings += seat.orders.len() as u64;
    }
}

/// Leads of each role that wait on one of the last evenings.
#[inline(never)]
fn count_held_leads(held: &mut [u64], world: &World, roles: &[RoleRule]) {
    for (role, held) in held.iter_mut().enumerate() {
        if roles[role].lead_cap.is_some() {
            *held += u64::from(world.seats[world.desk_of(role)].overdue());
        }
    }
}

/// Counts the evening of a working day for the segments that it leaves without a fresh account.
fn count_dry_evening(segments: &mut [SegmentResult], base: &[Base]) {
    for (result, base) in segments.iter_mut().zip(base) {
        let is_dry = u32::from(base.stocks[Stock::Fresh as usize] == 0);
        result.dry_evenings += is_dry;
        result.this_month += is_dry;
    }
}

/// Those on whom rivalry acts, and those whose role is split, with so many people in each role.
#[cold]
fn rivals(rule: &RivalryRule, filled: &[f64]) -> [u64; 2] {
    let sum = |holds: &dyn Fn(f64) -> bool| {
        filled.iter().filter(|people| holds(**people)).map(|people| *people as u64).sum()
    };
    [sum(&|people| rule.acts(people)), sum(&|people| rule.splits(people))]
}

/// Moves the touches of a period to the results of their stages; returns how many there were.
fn count_touches(stages: &mut [StageResult], made: &mut [(u64, u64)]) -> i64 {
    let mut all = 0;
    for (result, made) in stages.iter_mut().zip(made) {
        let (touches, waited) = std::mem::take(made);
        result.touches += touches;
        result.waiting += waited;
        all += touches as i64;
    }
    all
}

//! Phase 7: the day's entries, targets, month ends, and the check that finds what was forgotten.

use super::Department;
use super::deal::{DealId, FROM_BASE, FROM_START};
use super::outcome::{LAST_DAYS, Metric, Outcome, Stock};
use crate::scenario::{Measure, Scope, Target};
use crate::units::{Day, Money};

/// Something that a target may count.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// A contract was signed.
    Signed(Money),
    /// A sale was made.
    Sold { value: Money, margin: Money },
    /// An order of a customer was served, or a month of a subscription paid.
    Ordered { value: Money, margin: Money },
    /// Cash came in.
    Cash(Money),
    /// A deal entered a stage.
    Entered(usize),
    /// Profit of a day, any sign.
    Profit(Money),
}

impl Event {
    pub fn amount(self, measure: &Measure) -> i64 {
        match (self, measure) {
            (Event::Signed(value), Measure::Bookings) | (Event::Cash(value), Measure::Cash) => {
                value.0
            }
            (Event::Profit(value), Measure::Profit) => value.0,
            (Event::Sold { .. }, Measure::Sales | Measure::NewCustomers) => 1,
            (Event::Sold { value, .. } | Event::Ordered { value, .. }, Measure::Revenue) => value.0,
            (Event::Sold { margin, .. } | Event::Ordered { margin, .. }, Measure::Margin) => {
                margin.0
            }
            (Event::Entered(stage), Measure::Reached(wanted)) => i64::from(stage == *wanted),
            _ => 0,
        }
    }
}

impl Department<'_> {
    /// Money leaves the department now.
    pub(super) fn pay_out(&mut self, metric: Metric, amount: Money) {
        if amount != Money::ZERO {
            self.world.count(metric, amount.0);
            self.world.cash -= amount;
            self.world.profit -= amount;
        }
    }

    /// The part of a monthly amount that falls on `day`; the parts of a full month add up exactly.
    pub(super) fn part_of_month(&self, amount: Money, day: Day) -> Money {
        if amount == Money::ZERO {
            return Money::ZERO;
        }
        let (nth, length) = self.rules.day_of_month[day as usize];
        let until = |n: i64| amount.0 * n / i64::from(length);
        Money(until(i64::from(nth)) - until(i64::from(nth) - 1))
    }

    pub(super) fn ledger(&mut self, day: Day) {
        self.accrue_costs(day);
        if self.rules.rivalry.is_some() {
            self.count_rivals();
        }
        self.count_stocks();
        self.count_evening(day);
        if self.rules.check_every.is_some() && self.scenario.calendar.is_working(day) {
            self.end_checks(day);
        }
        self.note_cash(day);
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

    #[inline(never)]
    fn accrue_costs(&mut self, day: Day) {
        let profit = self.world.profit;
        let calendar = &self.scenario.calendar;
        let is_payday = calendar.ends_month(day) || day + 1 == calendar.horizon();
        if is_payday {
            (0..self.world.seats.len()).for_each(|place| self.note_presence(place, day + 1));
        }
        if self.rules.overheads != Money::ZERO || !self.scenario.overheads.one_off.is_empty() {
            self.accrue_overheads(day);
        }
        let (people, strength) = self.world.present;
        self.world.count(Metric::SeatDays, people);
        self.world.count(Metric::RampedDays, strength);
        if self.rules.has_pay {
            self.accrue_pay(day);
        }
        if is_payday {
            self.pay_people(day);
        }
        debug_assert!(self.world.profit <= profit);
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
        if self.rules.has_plans {
            self.pay_plans(day);
        }
        let paid = std::mem::take(&mut self.world.pay_owed);
        self.world.cash -= paid;
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
        let is_ramped = rule.ramps_quota;
        let mut all = Money::ZERO;
        let places = self.world.seats_of(role);
        let results = &mut self.outcome.seats[places.clone()];
        for (seat, result) in self.world.seats[places].iter().zip(results) {
            if seat.is_filled() {
                let ramped = is_ramped.then(|| full_quota.share(seat.strength));
                result.quota += ramped.unwrap_or(full_quota);
                result.pay += pay;
                all += pay;
            }
        }
        self.outcome.pay_parts[role][0] += all;
        self.owe(all);
    }

    /// Notes the days on which somebody has sat in a seat, up to the day before `until`.
    pub(super) fn note_presence(&mut self, place: usize, until: Day) {
        let seat = &mut self.world.seats[place];
        let days = until.saturating_sub(seat.present_from);
        if seat.is_filled() {
            seat.month_days += days;
            self.outcome.seats[place].filled_days += u64::from(days);
        }
        seat.present_from = until;
    }

    /// Pay is earned; the cash leaves at the end of the month.
    pub(super) fn owe(&mut self, pay: Money) {
        self.world.count(Metric::Pay, pay.0);
        self.world.pay_owed += pay;
        self.world.profit -= pay;
    }

    fn count_stocks(&mut self) {
        for (result, &count) in self.outcome.stages.iter_mut().zip(&self.world.in_stage) {
            result.occupancy += count as u64;
        }
    }

    /// The touches of a period.
    fn count_touches(&mut self) {
        let mut all = 0;
        for (result, made) in self.outcome.stages.iter_mut().zip(&mut self.world.made) {
            let (touches, waited) = std::mem::take(made);
            result.touches += touches;
            result.waiting += waited;
            all += touches as i64;
        }
        self.world.count(Metric::Touches, all);
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
            self.count_late_evening();
        }
        for (result, base) in self.outcome.segments.iter_mut().zip(&self.world.base) {
            let is_dry = u32::from(base.stocks[Stock::Fresh as usize] == 0);
            result.dry_evenings += is_dry;
            result.this_month += is_dry;
        }
    }

    /// What one of the last evenings leaves undone in each seat.
    #[inline(never)]
    fn count_late_evening(&mut self) {
        for (result, seat) in self.outcome.seats.iter_mut().zip(&self.world.seats) {
            result.overdue_evenings += u64::from(seat.overdue());
            result.overdue_order_evenings += seat.orders.len() as u64;
        }
        if self.rules.has_lead_caps {
            self.count_held_leads();
        }
    }

    /// Where the accounts stand before the first day.
    #[inline(never)]
    pub(super) fn note_opening(&mut self) {
        for (opening, base) in self.outcome.opening_stocks.iter_mut().zip(&self.world.base) {
            *opening = base.stocks;
        }
    }

    fn note_cash(&mut self, day: Day) {
        let lowest = &mut self.outcome.lowest_cash;
        if day == 0 || self.world.cash < lowest.amount {
            let amount = self.world.cash;
            let out_on = lowest.out_on.or((amount < Money::ZERO).then_some(day));
            *lowest = super::outcome::LowestCash { amount, day, out_on };
        }
    }

    /// Adds an event to every target that counts it.
    #[inline(always)]
    pub(super) fn credit(
        &mut self,
        event: Event,
        place: Option<usize>,
        segment: Option<u8>,
        day: Day,
    ) {
        if !self.scenario.targets.is_empty() {
            self.credit_targets(event, place, segment, day);
        }
    }

    #[inline(never)]
    fn credit_targets(
        &mut self,
        event: Event,
        place: Option<usize>,
        segment: Option<u8>,
        day: Day,
    ) {
        let results = self.outcome.targets.iter_mut();
        let targets = self.scenario.targets.iter().zip(&mut self.world.progress).zip(results);
        for ((target, progress), result) in targets {
            let amount = event.amount(&target.measure);
            if amount == 0 || !(target.from_day..=target.by_day).contains(&day) {
                continue;
            }
            let role = place.map(|place| self.world.seats[place].role);
            match (&target.scope, place) {
                (Scope::Department, _) => progress.total += amount,
                (Scope::Role(wanted), _) if role == Some(*wanted) => progress.total += amount,
                (Scope::Segment(wanted), _) if segment.map(usize::from) == Some(*wanted) => {
                    progress.total += amount;
                }
                (Scope::EachRep(_), Some(place)) if place < progress.seats.len() => {
                    progress.seats[place] += amount;
                    let is_enough = progress.seats[place] as f64 >= wanted(target);
                    result.note_seat(place, is_enough, day);
                }
                _ => {}
            }
        }
    }

    /// Adds the entry of a deal into its stage to the targets and the pay plans that count it.
    #[inline(always)]
    pub(super) fn credit_entry(&mut self, id: DealId, day: Day) {
        if self.rules.watched != 0 {
            self.credit_watched(id, day);
        }
    }

    #[inline(never)]
    fn credit_watched(&mut self, id: DealId, day: Day) {
        let deal = &self.world.deals[id as usize];
        let stage = usize::from(deal.stage);
        if self.rules.watched >> stage & 1 == 1 {
            let (place, segment) = (usize::from(deal.seat), deal.segment);
            self.world.note_entry(place, stage);
            self.credit(Event::Entered(stage), Some(place), Some(segment), day);
            if self.rules.has_products {
                let product = self.world.folders[id as usize].product;
                self.credit_product(Event::Entered(stage), product, day);
            }
        }
    }

    #[inline(never)]
    fn judge_targets(&mut self, day: Day) {
        let profit = std::mem::replace(&mut self.world.profit_noted, self.world.profit);
        self.credit(Event::Profit(self.world.profit - profit), None, None, day);
        for index in 0..self.scenario.targets.len() {
            let target = &self.scenario.targets[index];
            if (target.from_day..=target.by_day).contains(&day) {
                self.judge(index, target, day);
            }
        }
    }

    fn judge(&mut self, index: usize, target: &Target, day: Day) {
        let value = self.reached(index, target);
        let wanted = wanted(target);
        let result = &mut self.outcome.targets[index];
        let period = self.scenario.calendar.period_of(day);
        let share = if wanted > 0.0 { value / wanted } else { f64::from(value >= wanted) };
        result.path[period] = share;
        let is_met = value >= wanted;
        if is_met != result.met_on.is_some() {
            result.met_on = is_met.then_some(day);
            result.turns.push(day);
        }
        if day == target.by_day {
            // What is reached by the deadline holds on after it.
            result.path[period..].fill(share);
            result.value = value;
            result.is_met = value >= wanted;
            if let Scope::EachRep(role) = target.scope {
                let progress = &self.world.progress[index].seats;
                let seats = self.world.seats.iter().zip(progress);
                let mine = seats.filter(|(seat, _)| role.is_none_or(|role| role == seat.role));
                result.seats.extend(mine.map(|(_, &value)| value as f64 >= wanted));
            }
        }
    }

    /// Progress of a target; the worst rep's for a target of each rep.
    fn reached(&self, index: usize, target: &Target) -> f64 {
        let progress = &self.world.progress[index];
        let Scope::EachRep(role) = target.scope else { return progress.total as f64 };
        let seats = self.world.seats.iter().zip(&progress.seats);
        let mine = seats.filter(|(seat, _)| role.is_none_or(|role| role == seat.role));
        mine.map(|(_, &value)| value).min().unwrap_or(0) as f64
    }

    #[inline(never)]
    fn end_month(&mut self, day: Day) {
        if self.outcome.dry_month.is_none()
            && self.world.looked > 0
            && 2 * self.world.dry >= self.world.looked
        {
            self.outcome.dry_month = Some(self.scenario.calendar.month_of(day));
        }
        (self.world.looked, self.world.dry) = (0, 0);
        self.end_month_of_segments(day);
        for place in 0..self.world.seats.len() {
            self.review(place, day);
        }
    }

    /// Notes the first month in which a segment was without a fresh account on half of the working days.
    fn end_month_of_segments(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let (nth, _) = self.rules.day_of_month[day as usize];
        let worked = calendar.working_days_between((day + 1).saturating_sub(nth.into()), day + 1);
        for result in &mut self.outcome.segments {
            let dry = std::mem::take(&mut result.this_month);
            if dry > 0 && 2 * dry >= worked {
                result.dry_month = result.dry_month.or(Some(calendar.month_of(day)));
            }
        }
    }

    /// Dismissal under quota, after the ramp and only for full months.
    fn review(&mut self, place: usize, day: Day) {
        let seat = &mut self.world.seats[place];
        let revenue = std::mem::take(&mut seat.month_revenue);
        let days = std::mem::take(&mut seat.month_days);
        let rule = &self.rules.roles[seat.role];
        let Some((under, months)) = rule.dismissal else { return };
        let is_whole = days == u32::from(self.rules.day_of_month[day as usize].1);
        let tenure = (i64::from(day) - seat.hired) as f64;
        let is_ramped = seat.is_ramped || tenure >= seat.ramp_days;
        if !seat.is_filled() || !is_whole || !is_ramped || rule.quota == Money::ZERO {
            return;
        }
        let is_under = (revenue.0 as f64) < under * rule.quota.0 as f64;
        seat.months_under = if is_under { seat.months_under + 1 } else { 0 };
        if seat.months_under >= months {
            seat.changes_on = day + 1;
            self.world.next_change = self.world.next_change.min(day + 1);
            self.outcome.seats[place].dismissed += 1;
        }
    }

    #[inline(never)]
    fn end_period(&mut self, period: usize) {
        self.count_touches();
        self.outcome.flows[period] = std::mem::take(&mut self.world.flows).0;
        for (segment, base) in self.world.base.iter().enumerate() {
            self.outcome.stocks[period][segment] = base.stocks;
            self.outcome.accounts[period][segment] = base.accounts;
        }
        let overdue = self.world.seats.iter().map(|seat| i64::from(seat.overdue())).sum();
        self.outcome.overdue[period] = overdue;
        self.outcome.recurring[period] = self.world.recurring;
        self.outcome.groups[period] = self.world.groups;
        self.outcome.cash[period] = self.world.cash;
    }

    /// What is still open when the run ends.
    pub(super) fn close_run(&mut self) {
        for (stage, &count) in self.world.in_stage.iter().enumerate() {
            let result = &mut self.outcome.stages[stage];
            result.open = count as u64;
            result.seconds = result.touches * u64::from(self.rules.touches.of(stage as u8).cost);
        }
        self.count_stranded();
        for (result, seat) in self.outcome.seats.iter_mut().zip(&self.world.seats) {
            result.role = seat.role;
            result.overdue = u64::from(seat.overdue());
            result.overdue_orders = seat.orders.len() as u64;
        }
        if self.rules.has_customers {
            self.close_histories();
        }
        debug_assert!(self.world.base.iter().all(|b| b.stocks.iter().sum::<i64>() == b.accounts));
        debug_assert!(self.world.base.iter().all(|b| b.stocks[Stock::Fresh as usize] >= 0));
    }

    /// Deals are opened with accounts that came from `channel`.
    pub(super) fn open_cohort(&mut self, day: Day, count: u64, channel: u8) {
        self.outcome.cohorts[self.scenario.calendar.period_of(day)][0] += count;
        self.outcome.sources[source(channel)].deals += count;
    }

    /// A role gives a deal away.
    pub(super) fn note_hand_over(&mut self, id: DealId, role: usize) {
        let roles = &mut self.world.folders[id as usize].handed_by;
        self.outcome.handed[role].deals += u64::from(*roles >> role & 1 == 0);
        *roles |= 1 << role;
    }

    /// A sale is credited to where its account came from, and to the roles that handed the deal over.
    pub(super) fn credit_source(&mut self, id: DealId) {
        let folder = &self.world.folders[id as usize];
        let channel = self.world.deals[id as usize].channel;
        self.outcome.sources[source(channel)].win(folder.value);
        let mut roles = folder.handed_by;
        while roles != 0 {
            self.outcome.handed[roles.trailing_zeros() as usize].win(folder.value);
            roles &= roles - 1;
        }
    }

    /// A deal is closed, won.
    pub(super) fn close_won(&mut self, id: DealId, day: Day) {
        let first = self.world.deals[id as usize].first.max(0) as Day;
        let cohort = &mut self.outcome.cohorts[self.scenario.calendar.period_of(first.min(day))];
        cohort[1] += 1;
        cohort[2] += 1;
    }
}

/// Place of a channel among the sources of an outcome.
fn source(channel: u8) -> usize {
    match channel {
        FROM_BASE => Outcome::PROSPECTING,
        FROM_START => Outcome::OPEN_AT_START,
        channel => Outcome::CHANNELS + usize::from(channel),
    }
}

/// What a target asks for, in minor units or counts.
fn wanted(target: &Target) -> f64 {
    match target.measure {
        Measure::Sales | Measure::NewCustomers | Measure::Reached(_) => target.at_least,
        _ => target.at_least * 100.0,
    }
}

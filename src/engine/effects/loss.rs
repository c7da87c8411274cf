//! What the loss of a deal does: to its stage, its rep, the cohort of its first contact and its account.

use crate::calendar::Calendar;
use crate::engine::outcome::{LossReason, METRICS, Metric, StageResult, Stock};
use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::base::Base;
use crate::engine::state::books::Books;
use crate::engine::state::deal::{Account, Deal, DealId};
use crate::engine::state::seat::Seat;
use crate::engine::state::touched::Open;
use crate::engine::state::world::World;
use crate::units::Day;

/// Everything that a loss touches.
pub(in crate::engine) struct Losses<'a> {
    deals: &'a mut [Deal],
    rules: &'a Rules,
    calendar: &'a Calendar,
    seats: &'a mut [Seat],
    in_stage: &'a mut [i64],
    stages: &'a mut [StageResult],
    cohorts: &'a mut [[u64; 3]],
    flows: &'a mut [i64; METRICS],
    base: &'a mut [Base],
    free: &'a mut Vec<DealId>,
    respect_cool_off: bool,
    day: Day,
}

impl Losses<'_> {
    /// Deals are lost to refusals by the reps who own them.
    #[inline]
    pub fn refuse_all(&mut self, lost: &[Open]) {
        for open in lost {
            self.leave_rep(open.id());
            self.leave_stage(open.id(), LossReason::Refused);
        }
        self.count(LossReason::Refused, lost.len());
        self.free.extend(lost.iter().map(|open| open.id()));
    }

    /// A deal is lost by the rep who owns it; "not now" joins the pool next.
    #[inline]
    fn lose_owned(&mut self, id: DealId, reason: LossReason) {
        self.leave_rep(id);
        self.lose(id, reason);
    }

    #[inline(always)]
    fn leave_rep(&mut self, id: DealId) {
        let seat = &mut self.seats[usize::from(self.deals[id as usize].seat)];
        seat.open = seat.open.saturating_sub(1);
    }

    /// The deal leaves its stage and its account the work; "not now" joins the pool next.
    #[inline(never)]
    pub fn lose(&mut self, id: DealId, reason: LossReason) {
        self.leave_stage(id, reason);
        self.count(reason, 1);
        if reason != LossReason::NotNow {
            self.free.push(id);
        }
    }

    #[inline(always)]
    fn leave_stage(&mut self, id: DealId, reason: LossReason) {
        let deal = &mut self.deals[id as usize];
        let stage = usize::from(deal.stage);
        let result = &mut self.stages[stage];
        exit_stage(deal, result, &mut self.in_stage[stage], self.rules, self.day);
        result.lost[reason as usize] += 1;
        self.close(id, reason);
    }

    /// The account of a lost deal leaves the work, unless it said "not now".
    #[inline(always)]
    fn close(&mut self, id: DealId, reason: LossReason) {
        let first = self.deals[id as usize].first.max(0) as Day;
        self.cohorts[self.calendar.period_of(first.min(self.day))][2] += 1;
        if reason != LossReason::NotNow {
            self.burn(id, reason);
        }
    }

    #[inline(always)]
    pub fn count(&mut self, reason: LossReason, deals: usize) {
        self.flows[Metric::Lost as usize] += deals as i64;
        if reason == LossReason::Refused {
            self.flows[Metric::Refusals as usize] += deals as i64;
        }
    }

    /// The account of a lost deal cools off or closes; the state of the account changes from in work.
    #[inline(always)]
    fn burn(&mut self, id: DealId, reason: LossReason) {
        let deal = &mut self.deals[id as usize];
        let segment = usize::from(deal.segment);
        let (rule, base) = (&self.rules.segments[segment], &mut self.base[segment]);
        let mut closed_below = 0;
        if reason == LossReason::Refused {
            deal.refusals = deal.refusals.saturating_add(1);
            closed_below = rule.closed_below[usize::from(deal.is(Deal::PREMATURE))];
        } else if reason == LossReason::Closed {
            closed_below = u64::MAX;
        }
        base.stocks[Stock::InWork as usize] -= 1;
        let (closing, cooling) = deal.luck.pair();
        if u64::from(closing) < closed_below {
            self.flows[Metric::Closed as usize] += 1;
            base.stocks[Stock::Closed as usize] += 1;
            return;
        }
        base.stocks[Stock::Cooling as usize] += 1;
        let cooled = self.rules.days.after(self.day, &rule.cool_off, cooling);
        let account = Account { luck: deal.luck, cooled, refusals: deal.refusals };
        if !rule.cools_plainly {
            self.cool_otherwise(segment, account, cooling);
        } else if cooled < self.calendar.horizon() {
            base.cooling.push(cooled, account);
        } else if !self.respect_cool_off {
            self.cool_beyond(segment, account, cooled, cooling);
        }
    }

    /// The account of a lost deal is called again by a rule of its own, or never.
    #[inline(never)]
    fn cool_otherwise(&mut self, segment: usize, account: Account, cooling: u32) {
        let (rule, base) = (&self.rules.segments[segment], &mut self.base[segment]);
        let until = rule.call_again.map_or(account.cooled, |days| self.day + days);
        if !rule.is_called {
            base.cool_uncalled(until);
        } else if until < self.calendar.horizon() {
            base.cooling.push(until, account);
        } else if !self.respect_cool_off {
            self.cool_beyond(segment, account, until, cooling);
        }
    }

    /// The account of a lost deal may be called again after the end of the run.
    #[inline(never)]
    fn cool_beyond(&mut self, segment: usize, account: Account, until: Day, cooling: u32) {
        let rule = &self.rules.segments[segment];
        let until = match rule.cool_off.working && rule.call_again.is_none() {
            true => self.calendar.nth_working_day(self.day + 1, rule.cool_off.days.at(cooling)),
            false => until,
        };
        self.base[segment].cool_beyond(account, until);
    }
}

impl Department<'_> {
    /// Everything that losses of today touch.
    #[inline]
    pub(in crate::engine) fn losses(&mut self, day: Day) -> Losses<'_> {
        let World { deals, seats, books, base, free, .. } = &mut *self.world;
        let Books { in_stage, flows, .. } = books;
        Losses {
            deals,
            rules: self.rules,
            calendar: &self.scenario.calendar,
            seats,
            in_stage,
            stages: &mut self.outcome.stages,
            cohorts: &mut self.outcome.cohorts,
            flows: &mut flows.0,
            base,
            free,
            respect_cool_off: self.scenario.respect_cool_off,
            day,
        }
    }

    /// A deal is lost by the rep who owns it.
    pub(in crate::engine) fn lose(&mut self, id: DealId, reason: LossReason, day: Day) {
        if self.rules.products.exist {
            self.note_lost(id);
        }
        self.losses(day).lose_owned(id, reason);
        self.keep_warm(id, reason, day);
    }

    /// A deal is lost that counts in nobody's open deals.
    pub(in crate::engine) fn lose_unowned(&mut self, id: DealId, reason: LossReason, day: Day) {
        if self.rules.products.exist {
            self.note_lost(id);
        }
        self.losses(day).lose(id, reason);
        self.keep_warm(id, reason, day);
    }

    /// A deal is lost after the signature.
    pub(in crate::engine) fn lose_signed(&mut self, id: DealId, stage: usize, day: Day) {
        if self.rules.products.exist {
            self.note_lost(id);
        }
        let mut losses = self.losses(day);
        losses.stages[stage].lost[LossReason::Unpaid as usize] += 1;
        losses.close(id, LossReason::Unpaid);
        losses.count(LossReason::Unpaid, 1);
        losses.free.push(id);
    }

    /// An account of the pool is lost to a competitor.
    pub(in crate::engine) fn lose_from_pool(&mut self, id: DealId, day: Day) {
        let mut losses = self.losses(day);
        losses.burn(id, LossReason::Refused);
        losses.free.push(id);
    }

    /// Who says "not now" joins the pool.
    #[inline]
    fn keep_warm(&mut self, id: DealId, reason: LossReason, day: Day) {
        if reason == LossReason::NotNow {
            self.join_pool(id, day);
        }
    }
}

/// A deal leaves its stage, forwards or lost.
#[inline]
pub(super) fn exit_stage(
    deal: &mut Deal,
    result: &mut StageResult,
    in_stage: &mut i64,
    rules: &Rules,
    day: Day,
) {
    result.days += u64::from(day - Day::from(deal.entered));
    *in_stage -= 1;
    if deal.is(Deal::LATE) {
        deal.flags &= !Deal::LATE;
        deal.odds = rules.channels[usize::from(deal.channel)].odds;
    }
}

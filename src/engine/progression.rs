//! What a touch does to a deal: it advances, is lost, or defers.

use super::Department;
use super::deal::{Deal, DealId};
use super::outcome::{LossReason, Metric, Stock};
use super::rules::{ChannelRule, Rules, StageTouch, TouchRule};
use super::selling::Shift;
use crate::calendar::Calendar;
use crate::units::{Day, Money};
use libm::exp2;

/// Largest value of a deal, major units: what a heavy tail draws beyond it is cut off, so that sums
/// stay exact.
const LARGEST_VALUE: f64 = 1e12;

/// What a touch comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing is settled: the client wants to be contacted again.
    Defers,
    /// The step is settled forwards, if the client qualifies.
    Advances,
    /// The deal is lost.
    Fails,
}

/// The rep meets the client. The luck is drawn, then the parameters are applied to it: a better rep
/// wins every deal that a worse one would have won with the same luck.
#[inline]
pub(super) fn meet(
    deal: &mut Deal,
    rules: &Rules,
    rule: &StageTouch,
    closing: &[f64],
    shift: &Shift,
) -> Verdict {
    let mut touch = rule.touch;
    if rule.is_special {
        touch = rules.special_touch(deal, closing);
    }
    let odds = rules.odds[usize::from(deal.segment) << 5 | usize::from(deal.stage & 31)];
    let forward = touch.forward * (odds * shift.power * f64::from(deal.odds));
    let chance = rule.lift * forward / (1.0 - touch.forward + forward);
    let advance = touch.settle * chance;
    let luck = deal.luck.uniform();
    if luck >= touch.settle {
        Verdict::Defers
    } else if luck < advance {
        Verdict::Advances
    } else {
        Verdict::Fails
    }
}

impl Rules {
    /// Draws the gap to a deal's next touch in its stage; the day on which it is served, if that lies
    /// within the run.
    #[inline]
    pub fn next_touch(&self, deal: &mut Deal, day: Day) -> Option<Day> {
        let luck = (deal.luck.bits() >> 32) as u32;
        let due = self.after(day, &self.gaps[usize::from(deal.stage & 31)], luck);
        let served = *self.served.get(due as usize)?;
        deal.due = served as u16;
        ((served as usize) < self.served.len()).then_some(served)
    }

    /// A touch of a stage whose touches differ, whose clients lose patience or which follows the
    /// calendar.
    #[cold]
    fn special_touch(&self, deal: &mut Deal, closing: &[f64]) -> TouchRule {
        let stage = usize::from(deal.stage);
        let listed = &self.stages[stage].listed;
        let touch = match listed.len() {
            0 => self.touches.of(deal.stage).touch,
            n => listed[usize::from(deal.touches).min(n - 1)],
        };
        deal.touches = deal.touches.saturating_add(1);
        deal.stamp = deal.stamp.wrapping_add(1);
        TouchRule { forward: crate::units::with_odds(touch.forward, closing[stage]), ..touch }
    }
}

impl Department<'_> {
    /// A touch has settled a step.
    #[inline]
    pub(super) fn settle(&mut self, shift: &mut Shift, id: DealId, verdict: Verdict) {
        let stage = self.world.deals[id as usize].stage;
        let rule = self.rules.touches.of(stage);
        if rule.asks && !self.is_qualified(id) {
            self.lose(id, LossReason::NotNow, shift.day);
        } else if verdict == Verdict::Advances {
            self.advance(shift, id);
        } else {
            let reason = if rule.only_refused { LossReason::Refused } else { self.reason(id) };
            self.lose(id, reason, shift.day);
        }
    }

    /// Whether the client has what the stage asks for: a need, money. Both are always drawn, so that
    /// a question more shifts nobody's luck.
    fn is_qualified(&mut self, id: DealId) -> bool {
        let deal = &mut self.world.deals[id as usize];
        let (stage, segment) = (usize::from(deal.stage), usize::from(deal.segment));
        let (rule, market) = (&self.rules.stages[stage], &self.rules.segments[segment]);
        let (need, money) = (deal.luck.uniform(), deal.luck.uniform());
        let has_need = deal.is(Deal::WARM) || need < market.need;
        (!rule.asks_need || has_need) && (!rule.asks_solvent || money < market.solvent)
    }

    /// The next touch in the same stage falls due after a gap.
    #[inline]
    fn defer(&mut self, id: DealId, day: Day) {
        if let Some(due) = self.rules.next_touch(&mut self.world.deals[id as usize], day) {
            self.world.write_down(id, day, due);
        }
    }

    fn advance(&mut self, shift: &mut Shift, id: DealId) {
        let day = shift.day;
        shift.effective += 1;
        let deal = &mut self.world.deals[id as usize];
        let stage = usize::from(deal.stage);
        deal.step += 1;
        deal.touches = 0;
        let has_more_steps = deal.step < self.rules.stages[stage].steps;
        self.outcome.stages[stage].effective += 1;
        if has_more_steps {
            self.defer(id, day);
            return;
        }
        self.outcome.stages[stage].won_through += 1;
        self.exit_stage(id, day);
        if stage + 1 == self.rules.stages.len() {
            self.sign(shift.place, id, day);
        } else {
            self.enter(id, stage + 1, day);
        }
    }

    /// A deal leaves its stage, forwards or lost.
    fn exit_stage(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        let stage = usize::from(deal.stage);
        self.outcome.stages[stage].days += u64::from(day - Day::from(deal.entered));
        self.world.in_stage[stage] -= 1;
        if deal.is(Deal::LATE) {
            deal.flags &= !Deal::LATE;
            deal.odds = self.rules.channels[usize::from(deal.channel)].odds;
        }
    }

    /// A deal enters a stage, and another role's hands if its own does not work there.
    pub(super) fn enter(&mut self, id: DealId, stage: usize, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        (deal.stage, deal.step, deal.touches) = (stage as u8, 0, 0);
        deal.entered = day as u16;
        self.count_entry(id, stage, day);
        let deal = &self.world.deals[id as usize];
        let (place, segment) = (usize::from(deal.seat), usize::from(deal.segment));
        let role = self.world.seats[place].role;
        if self.scenario.roles[role].works[stage] {
            self.defer(id, day);
        } else {
            self.world.seats[place].open = self.world.seats[place].open.saturating_sub(1);
            let next = self.rules.takes[segment * self.rules.stages.len() + stage];
            self.note_hand_over(id, role);
            self.hand_over(id, next, day);
        }
    }

    fn hand_over(&mut self, id: DealId, role: usize, day: Day) {
        let stage = usize::from(self.world.deals[id as usize].stage);
        let rule = &self.rules.stages[stage];
        let deal = &mut self.world.deals[id as usize];
        if rule.handoff_drop > 0.0 && deal.luck.uniform() < rule.handoff_drop {
            deal.holder = super::deal::NOBODY;
            self.lose_unowned(id, LossReason::Dropped, day);
            return;
        }
        let luck = (deal.luck.bits() >> 32) as u32;
        let due = self.rules.after(day, &self.rules.gaps[stage], luck);
        let due = due.saturating_add(rule.handoff_delay);
        self.assign(id, role);
        self.schedule(id, day, due);
    }

    /// Counts a deal into a stage.
    pub(super) fn count_entry(&mut self, id: DealId, stage: usize, day: Day) {
        self.outcome.stages[stage].entered += 1;
        self.world.in_stage[stage] += 1;
        if self.rules.watched >> stage & 1 == 1 {
            let deal = &self.world.deals[id as usize];
            let (place, segment) = (usize::from(deal.seat), deal.segment);
            self.credit_entry(stage, place, segment, day);
        }
    }

    fn reason(&mut self, id: DealId) -> LossReason {
        let deal = &mut self.world.deals[id as usize];
        let rule = &self.rules.stages[usize::from(deal.stage)];
        let luck = deal.luck.uniform();
        if luck < rule.lost[0] {
            LossReason::Refused
        } else if luck < rule.lost[1] {
            LossReason::NotNow
        } else {
            LossReason::Closed
        }
    }

    /// A deal is lost by the rep who owns it.
    pub(super) fn lose(&mut self, id: DealId, reason: LossReason, day: Day) {
        let place = usize::from(self.world.deals[id as usize].seat);
        self.world.seats[place].open = self.world.seats[place].open.saturating_sub(1);
        self.lose_unowned(id, reason, day);
    }

    /// A deal is lost that counts in nobody's open deals.
    pub(super) fn lose_unowned(&mut self, id: DealId, reason: LossReason, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        // Whatever patience its client had left is of no account.
        deal.stamp = deal.stamp.wrapping_add(1);
        let stage = usize::from(deal.stage);
        self.outcome.stages[stage].lost[reason as usize] += 1;
        self.exit_stage(id, day);
        self.close_lost(id, reason, day);
    }

    /// The account of a deal that was lost, in a stage or after the signature.
    pub(super) fn close_lost(&mut self, id: DealId, reason: LossReason, day: Day) {
        self.world.count(Metric::Lost, 1);
        self.close_cohort(id, false, day);
        match reason {
            LossReason::NotNow => self.join_pool(id, day),
            LossReason::Refused => {
                self.world.count(Metric::Refusals, 1);
                self.burn(id, reason, day);
            }
            _ => self.burn(id, reason, day),
        }
    }

    /// Value of a deal, drawn once.
    pub(super) fn value_of(&mut self, id: DealId) -> Money {
        let deal = &mut self.world.deals[id as usize];
        if deal.value == Money::ZERO {
            let segment = &self.scenario.segments[usize::from(deal.segment)];
            let luck = deal.luck.open_uniform();
            let value = segment.deal_value.quantile(&self.outcome.draws, luck);
            deal.value = Money::from_major(value.min(LARGEST_VALUE));
        }
        deal.value
    }

    /// Odds of every stage today, by the month of the quarter and the days left in the month.
    pub(super) fn follow_calendar(&mut self, day: Day) {
        let calendar = &self.scenario.calendar;
        let month = calendar.month_of_year(day) % 3;
        let left = calendar.days_left_in_month(day);
        for (odds, rule) in self.world.closing_odds.iter_mut().zip(&self.rules.stages) {
            if let Some((months, last_days, rush)) = rule.closing {
                *odds = months[month] * if left < last_days { rush } else { 1.0 };
            }
        }
    }

    /// A record of the state of an account that has bought.
    pub(super) fn becomes_customer(&mut self, id: DealId) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::InWork, Stock::Customer);
        self.world.free.push(id);
    }
}

/// The day of the first contact, and what the wait for it did to the odds of the first stage. The deal
/// belongs to the cohort of this day, no longer to that of its arrival.
pub(super) fn first_contact(
    deal: &mut Deal,
    channels: &[ChannelRule],
    calendar: &Calendar,
    cohorts: &mut [[u64; 3]],
    day: Day,
) {
    // In this order: a prospect of today is counted at the end of its rep's day.
    cohorts[calendar.period_of(day)][0] += 1;
    cohorts[calendar.period_of(deal.first.max(0) as Day)][0] -= 1;
    deal.flags |= Deal::CONTACTED;
    deal.first = day as i16;
    let wait = f64::from(day - Day::from(deal.entered));
    let half_life = channels.get(usize::from(deal.channel)).map(|c| c.half_life);
    if let Some(half_life) = half_life.filter(|h| h.is_finite() && wait > 0.0) {
        deal.odds *= exp2(-wait / half_life) as f32;
        deal.flags |= Deal::LATE;
    }
}

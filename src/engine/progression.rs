//! What a touch does to a deal: it advances, is lost, or defers.

use super::Department;
use super::deal::{Deal, DealId, Folder};
use super::diary::AHEAD;
use super::loss::exit_stage;
use super::outcome::{LossReason, Metric, Outcome, SeatResult, StageResult, Stock};
use super::routing::days_early;
use super::rules::{ChannelRule, Rules, SpanRule};
use super::touched::{Open, Sieve};
use super::world::{Seat, World};
use crate::calendar::Calendar;
use crate::scenario::Scenario;
use crate::units::{Day, Money};
use libm::exp2;

/// Largest value of a deal, major units: what a heavy tail draws beyond it is cut off, so that sums
/// stay exact.
pub(super) const LARGEST_VALUE: f64 = 1e12;

impl Rules {
    /// The first working day from `due` on; none if that lies past the run.
    #[inline]
    pub fn served_from(&self, due: Day) -> Option<Day> {
        let served = *self.served.get(due as usize)?;
        ((served as usize) < self.served.len()).then_some(served)
    }
}

impl Department<'_> {
    /// Touches have settled a step of each of these deals backwards.
    pub(super) fn turn_down(&mut self, lost: &[Open], day: Day) {
        let rules = self.rules;
        if rules.is_plainly_lost {
            return self.losses(day).refuse_all(lost);
        }
        self.turn_down_singly(lost, day);
    }

    /// The same, one by one.
    #[inline(never)]
    fn turn_down_singly(&mut self, lost: &[Open], day: Day) {
        let rules = self.rules;
        for id in lost.iter().map(|deal| deal.id()) {
            let rule = rules.touches.of(self.world.deals[id as usize].stage);
            let is_fit = !rule.asks || self.is_qualified(id);
            let reason = if is_fit { self.reason(id) } else { LossReason::NotNow };
            self.lose(id, reason, day);
        }
    }

    /// Touches have settled a step of each of these deals forwards, if the clients qualify. Those that want
    /// another touch are noted with the luck of its gap; `stay` and `rest` are for those that stay with their
    /// reps, and for the others.
    #[inline]
    pub(super) fn move_on(
        &mut self,
        advanced: &[Open],
        deferred: &mut Sieve,
        [stay, rest]: [&mut Sieve; 2],
        day: Day,
    ) {
        stay.clear();
        rest.clear();
        if !self.rules.is_plainly_lost || self.rules.watched != 0 {
            return self.qualify_all(advanced, deferred, day);
        }
        self.world.count(Metric::Effective, advanced.len() as i64);
        let mut steps = self.steps(day);
        for id in advanced.iter().map(|deal| deal.id()) {
            let (is_through, stays) = steps.settle(id);
            let deal = Open::new(id, u32::from(is_through));
            stay.note(deal, stays);
            rest.note(deal, !stays);
        }
        for deal in stay.deals() {
            let id = deal.id();
            let next = if deal.luck() == 0 { steps.again(id) } else { steps.go_on(id) };
            if let Next::Step(luck) | Next::Stage(luck) = next {
                deferred.push(Open::new(id, luck));
            }
        }
        for deal in rest.deals() {
            let next = self.steps(day).go_on(deal.id());
            if let Some(luck) = self.follow(deal.id(), next, day) {
                deferred.push(Open::new(deal.id(), luck));
            }
        }
    }

    /// The same, one by one.
    #[inline(never)]
    fn qualify_all(&mut self, advanced: &[Open], deferred: &mut Sieve, day: Day) {
        advanced.iter().for_each(|deal| self.qualify(deal.id(), deferred, day));
    }

    fn qualify(&mut self, id: DealId, deferred: &mut Sieve, day: Day) {
        let rule = self.rules.touches.of(self.world.deals[id as usize].stage);
        if rule.asks && !self.is_qualified(id) {
            self.lose(id, LossReason::NotNow, day);
        } else {
            self.world.count(Metric::Effective, 1);
            let next = self.steps(day).advance(id);
            if let Some(luck) = self.follow(id, next, day) {
                deferred.push(Open::new(id, luck));
            }
        }
    }

    /// What follows a step; returns the luck of the gap to the next touch if there is one to plan.
    #[inline]
    fn follow(&mut self, id: DealId, next: Next, day: Day) -> Option<u32> {
        match next {
            Next::Step(luck) => Some(luck),
            Next::Stage(luck) => {
                self.credit_entry(id, day);
                Some(luck)
            }
            Next::Role => {
                self.credit_entry(id, day);
                self.hand_over(id, day)
            }
            Next::Contract => {
                self.sign(usize::from(self.world.deals[id as usize].seat), id, day);
                None
            }
        }
    }

    /// Everything that steps of today touch.
    #[inline]
    fn steps(&mut self, day: Day) -> Steps<'_> {
        let World { deals, folders, seats, in_stage, .. } = &mut *self.world;
        let Outcome { stages, seats: results, .. } = &mut *self.outcome;
        Steps { deals, folders, seats, in_stage, stages, results, rules: self.rules, day }
    }

    /// A deal that is warm again enters a stage.
    pub(super) fn enter_warm(&mut self, id: DealId, stage: usize, day: Day) {
        let next = self.steps(day).enter(id, stage);
        if let Some(luck) = self.follow(id, next, day) {
            self.put_off(&[Open::new(id, luck)], day);
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

    /// A deal goes to the role that works its stage; returns the luck of the gap to the first touch, unless
    /// that is planned already or never comes.
    #[inline]
    fn hand_over(&mut self, id: DealId, day: Day) -> Option<u32> {
        let product = self.world.folders[id as usize].product;
        let World { deals, seats, .. } = &mut *self.world;
        let deal = &mut deals[id as usize];
        let stage = usize::from(deal.stage);
        let giver = seats[usize::from(deal.seat)].role;
        let role = self.rules.taker(product, usize::from(deal.segment), stage);
        // Who gave it first is asked before the giver is noted.
        self.note_giver(id);
        self.note_hand_over(id, giver);
        let deal = &mut self.world.deals[id as usize];
        let (rule, result) = (&self.rules.stages[stage], &mut self.outcome.stages[stage]);
        result.handed += 1;
        if rule.handoff_drop > 0.0 && deal.luck.uniform() < rule.handoff_drop {
            result.handed_dropped += 1;
            deal.holder = super::deal::NOBODY;
            self.lose_unowned(id, LossReason::Dropped, day);
            return None;
        }
        let (luck, _) = deal.luck.pair();
        let first_touch = match self.rules.asks_who_is_there {
            true => self.first_touch(id, luck, day),
            false => day,
        };
        self.assign(id, role, first_touch);
        if rule.handoff_delay == 0 {
            return Some(luck);
        }
        let due = self.rules.after(day, self.rules.gap_of(stage, product), luck);
        self.schedule(id, day, due.saturating_add(rule.handoff_delay));
        None
    }

    /// The working day of the first touch of a deal that changes hands, by the luck of its gap.
    #[inline(never)]
    fn first_touch(&self, id: DealId, luck: u32, day: Day) -> Day {
        let stage = usize::from(self.world.deals[id as usize].stage);
        let product = self.world.folders[id as usize].product;
        let due = self.gap_ends(stage, product, luck, day);
        self.first_working_day(due.saturating_add(self.rules.stages[stage].handoff_delay))
    }

    /// Deals whose clients want to be contacted again, each with the luck of its gap.
    #[inline]
    pub(super) fn put_off(&mut self, deferred: &[Open], day: Day) {
        if !self.rules.product_gaps.is_empty() {
            return self.put_off_products(deferred, day);
        }
        if self.rules.ranks_touches {
            return self.put_off_noted(deferred, day);
        }
        let Some(gaps) = self.rules.gaps.first_chunk::<32>() else { return };
        let gap = |_, deal: &Deal, _: &[Folder]| &gaps[usize::from(deal.stage & 31)];
        self.put_off_by(deferred, day, gap, |_, _, _| ());
    }

    /// The same where it is asked how long before its working day a touch was due.
    #[inline(never)]
    fn put_off_noted(&mut self, deferred: &[Open], day: Day) {
        let Some(gaps) = self.rules.gaps.first_chunk::<32>() else { return };
        let gap = |_, deal: &Deal, _: &[Folder]| &gaps[usize::from(deal.stage & 31)];
        self.put_off_by(deferred, day, gap, note_early);
    }

    /// The same, with the gap of each deal.
    #[inline(always)]
    pub(super) fn put_off_by<'g>(
        &mut self,
        deferred: &[Open],
        day: Day,
        gap: impl Fn(DealId, &Deal, &[Folder]) -> &'g SpanRule,
        note: impl Fn(&mut [Folder], DealId, u8),
    ) {
        let World { deals, folders, diary, touches, .. } = &mut *self.world;
        let (rules, deals) = (self.rules, deals.as_mut_slice());
        let served = rules.served.as_slice();
        let mut diary = diary.writer();
        for open in deferred {
            let id = open.id();
            let deal = &mut deals[id as usize];
            let planned = rules.after(day, gap(id, deal, folders), open.luck());
            let due = served.get(planned as usize).copied().unwrap_or(Day::MAX);
            note(folders, id, days_early(planned, due));
            if due - day < AHEAD {
                deal.due = due as u16;
                diary.write(id, deal, due);
            } else if (due as usize) < served.len() {
                deal.due = due as u16;
                touches.push(due, id);
            }
        }
    }

    /// Counts a deal into its stage.
    pub(super) fn count_entry(&mut self, id: DealId, day: Day) {
        self.count_entries(usize::from(self.world.deals[id as usize].stage), 1);
        self.credit_entry(id, day);
    }

    /// Counts deals into a stage.
    pub(super) fn count_entries(&mut self, stage: usize, count: i64) {
        self.outcome.stages[stage].entered += count as u64;
        self.world.in_stage[stage] += count;
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

    /// Value of a deal, drawn once.
    pub(super) fn value_of(&mut self, id: DealId) -> Money {
        let deal = &mut self.world.deals[id as usize];
        let folder = &mut self.world.folders[id as usize];
        if folder.value == Money::ZERO {
            let segment = usize::from(deal.segment);
            let (luck, product) = (deal.luck.open_uniform(), folder.product);
            let value = self.price_at(segment, product, luck);
            self.world.folders[id as usize].value = Money::from_major(value.min(LARGEST_VALUE));
        }
        self.world.folders[id as usize].value
    }

    /// Odds of every stage today, by the month of the quarter and the days left in the month.
    #[inline(never)]
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
    pub(super) fn becomes_customer(&mut self, id: DealId, day: Day) {
        let segment = self.world.deals[id as usize].segment;
        self.world.moves(segment, Stock::InWork, Stock::Customer);
        if self.rules.has_customers {
            self.start_customer(id, day);
        }
        self.world.free.push(id);
    }
}

/// Notes by how many days the next touch of a deal is due before it is served.
#[inline]
pub(super) fn note_early(folders: &mut [Folder], id: DealId, early: u8) {
    folders[id as usize].early = early;
}

/// Value of a deal of a segment at the uniform `luck`, major units.
#[inline]
pub(super) fn value_at(
    rules: &Rules,
    scenario: &Scenario,
    draws: &[f64],
    segment: usize,
    luck: f64,
) -> f64 {
    let table = rules.segments[segment].value.at(luck);
    table.unwrap_or_else(|| exact_value(scenario, draws, segment, luck))
}

/// The same without a table.
#[inline(never)]
fn exact_value(scenario: &Scenario, draws: &[f64], segment: usize, luck: f64) -> f64 {
    scenario.segments[segment].deal_value.quantile(draws, luck)
}

/// Everything that steps forwards touch.
struct Steps<'a> {
    deals: &'a mut [Deal],
    folders: &'a mut [Folder],
    seats: &'a mut [Seat],
    in_stage: &'a mut [i64],
    stages: &'a mut [StageResult],
    results: &'a mut [SeatResult],
    rules: &'a Rules,
    day: Day,
}

/// What follows a step forwards.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Another step of the stage, with the luck of the gap to its first touch.
    Step(u32),
    /// The next stage, with the same rep, and that luck.
    Stage(u32),
    /// The next stage, in the hands of another role.
    Role,
    /// The contract.
    Contract,
}

impl Steps<'_> {
    /// A step is settled forwards.
    fn advance(&mut self, id: DealId) -> Next {
        if self.settle(id).0 { self.go_on(id) } else { self.again(id) }
    }

    /// The same, without what follows; returns whether it was the last of its stage, and whether the deal stays
    /// with its rep.
    #[inline(always)]
    fn settle(&mut self, id: DealId) -> (bool, bool) {
        let deal = &mut self.deals[id as usize];
        let stage = usize::from(deal.stage);
        let (result, rule) = (&mut self.stages[stage], self.rules.touches.of(deal.stage));
        self.results[usize::from(deal.seat)].effective += 1;
        result.effective += 1;
        deal.step += 1;
        if rule.is_special {
            self.folders[id as usize].touches = 0;
        }
        if deal.step < rule.steps {
            return (false, true);
        }
        let role = self.seats[usize::from(deal.seat)].role;
        let works = u64::from(self.rules.roles[role].works) >> ((stage + 1) & 63);
        exit_stage(deal, result, &mut self.in_stage[stage], self.rules, self.day);
        result.won_through += 1;
        (true, works & 1 == 1)
    }

    /// Another step of the stage follows.
    #[inline(always)]
    fn again(&mut self, id: DealId) -> Next {
        Next::Step(self.deals[id as usize].luck.pair().0)
    }

    /// What follows the last step of a stage.
    #[inline(always)]
    fn go_on(&mut self, id: DealId) -> Next {
        let next = usize::from(self.deals[id as usize].stage) + 1;
        if next == self.rules.stages.len() { Next::Contract } else { self.enter(id, next) }
    }

    /// A deal enters a stage, and leaves its rep's hands if they do not work there.
    #[inline(always)]
    fn enter(&mut self, id: DealId, stage: usize) -> Next {
        self.stages[stage].entered += 1;
        self.in_stage[stage] += 1;
        let deal = &mut self.deals[id as usize];
        (deal.stage, deal.step) = (stage as u8, 0);
        deal.entered = self.day as u16;
        let seat = &mut self.seats[usize::from(deal.seat)];
        if self.rules.roles[seat.role].works >> stage & 1 == 1 {
            seat.held |= 1 << stage;
            return Next::Stage(deal.luck.pair().0);
        }
        seat.open = seat.open.saturating_sub(1);
        Next::Role
    }
}

/// The first contact with a deal, if it is that.
#[inline]
pub(super) fn first_contact(
    deal: &mut Deal,
    channels: &[ChannelRule],
    calendar: &Calendar,
    cohorts: &mut [[u64; 3]],
    day: Day,
) {
    if deal.is(Deal::CONTACTED) {
        return;
    }
    deal.flags |= Deal::CONTACTED;
    if deal.first != day as i16 {
        late_contact(deal, channels, calendar, cohorts, day);
    }
}

/// What the wait for the first contact does: to the odds of the first stage, and to the cohort, which is
/// that of this day, no longer that of the arrival.
#[inline(never)]
fn late_contact(
    deal: &mut Deal,
    channels: &[ChannelRule],
    calendar: &Calendar,
    cohorts: &mut [[u64; 3]],
    day: Day,
) {
    cohorts[calendar.period_of(day)][0] += 1;
    cohorts[calendar.period_of(deal.first.max(0) as Day)][0] -= 1;
    deal.first = day as i16;
    let wait = f64::from(day - Day::from(deal.entered));
    let half_life = channels.get(usize::from(deal.channel)).map(|c| c.half_life);
    if let Some(half_life) = half_life.filter(|h| h.is_finite() && wait > 0.0) {
        deal.odds *= exp2(-wait / half_life) as f32;
        deal.flags |= Deal::LATE;
    }
}

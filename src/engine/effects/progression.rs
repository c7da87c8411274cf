//! What follows a step forwards: the next touch, another role, or the contract.

use super::schedule::days_early;
use super::steps::Next;
use crate::engine::outcome::LossReason;
use crate::engine::rules::span::SpanRule;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, Folder, NOBODY};
use crate::engine::state::diary::AHEAD;
use crate::engine::state::touched::Open;
use crate::engine::state::world::World;
use crate::units::Day;

impl Department<'_> {
    /// What follows a step; returns the luck of the gap to the next touch if there is one to plan.
    #[inline]
    pub(in crate::engine) fn follow(&mut self, id: DealId, next: Next, day: Day) -> Option<u32> {
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

    /// A deal that is warm again enters a stage.
    pub(in crate::engine) fn enter_warm(&mut self, id: DealId, stage: usize, day: Day) {
        let next = self.steps(day).enter(id, stage);
        if let Some(luck) = self.follow(id, next, day) {
            self.put_off(&[Open::new(id, luck)], day);
        }
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
            deal.holder = NOBODY;
            self.lose_unowned(id, LossReason::Dropped, day);
            return None;
        }
        let (luck, _) = deal.luck.pair();
        let first_touch = match self.rules.routing.asks_who_is_there {
            true => self.first_touch(id, luck, day),
            false => day,
        };
        self.assign(id, role, first_touch);
        if rule.handoff_delay == 0 {
            return Some(luck);
        }
        let due = self.rules.days.after(day, self.rules.gap_of(stage, product), luck);
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
    pub(in crate::engine) fn put_off(&mut self, deferred: &[Open], day: Day) {
        if !self.rules.products.gaps.is_empty() {
            return self.put_off_products(deferred, day);
        }
        if self.rules.routing.ranks_touches {
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
    fn put_off_by<'g>(
        &mut self,
        deferred: &[Open],
        day: Day,
        gap: impl Fn(DealId, &Deal, &[Folder]) -> &'g SpanRule,
        note: impl Fn(&mut [Folder], DealId, u8),
    ) {
        let World { deals, folders, diary, agenda, .. } = &mut *self.world;
        let (rules, deals) = (self.rules, deals.as_mut_slice());
        let served = rules.days.served.as_slice();
        let mut diary = diary.writer();
        for open in deferred {
            let id = open.id();
            let deal = &mut deals[id as usize];
            let planned = rules.days.after(day, gap(id, deal, folders), open.luck());
            let due = served.get(planned as usize).copied().unwrap_or(Day::MAX);
            note(folders, id, days_early(planned, due));
            if due - day < AHEAD {
                deal.due = due as u16;
                diary.write(id, deal, due);
            } else if (due as usize) < served.len() {
                deal.due = due as u16;
                agenda.touches.push(due, id);
            }
        }
    }

    /// Deals whose clients want to be contacted again, where gaps hang on the product.
    #[inline(never)]
    fn put_off_products(&mut self, deferred: &[Open], day: Day) {
        let rules = self.rules;
        let gap = |id: DealId, deal: &Deal, folders: &[Folder]| {
            rules.gap_of(usize::from(deal.stage), folders[id as usize].product)
        };
        self.put_off_by(deferred, day, gap, note_early);
    }

    /// Counts a deal into its stage.
    pub(in crate::engine) fn count_entry(&mut self, id: DealId, day: Day) {
        self.count_entries(usize::from(self.world.deals[id as usize].stage), 1);
        self.credit_entry(id, day);
    }

    /// Counts deals into a stage.
    pub(in crate::engine) fn count_entries(&mut self, stage: usize, count: i64) {
        self.outcome.stages[stage].entered += count as u64;
        self.world.books.in_stage[stage] += count;
    }
}

/// Notes by how many days the next touch of a deal is due before it is served.
#[inline]
fn note_early(folders: &mut [Folder], id: DealId, early: u8) {
    folders[id as usize].early = early;
}

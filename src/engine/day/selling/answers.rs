//! What a settled touch does to a deal: it advances or is lost.

use crate::engine::effects::steps::Next;
use crate::engine::outcome::{LossReason, Metric};
use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::touched::{Open, Sieve};
use crate::units::Day;

impl Department<'_> {
    /// Touches have settled a step of each of these deals backwards.
    pub(super) fn turn_down(&mut self, lost: &[Open], day: Day) {
        let rules = self.rules;
        if rules.special.is_plainly_lost {
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
            let deal = &mut self.world.deals[id as usize];
            let is_fit = !rule.asks || is_qualified(deal, rules);
            let reason = if is_fit { reason(deal, rules) } else { LossReason::NotNow };
            self.lose(id, reason, day);
        }
    }

    /// Touches have settled a step of each of these deals forwards, if the clients qualify. Those that want
    /// another touch are noted with the luck of its gap; `stay` and `rest` are for those that stay with their
    /// reps, and for the others.
    #[inline]
    pub(in crate::engine) fn move_on(
        &mut self,
        advanced: &[Open],
        deferred: &mut Sieve,
        [stay, rest]: [&mut Sieve; 2],
        day: Day,
    ) {
        stay.clear();
        rest.clear();
        if !self.rules.special.is_plainly_lost || self.rules.special.watched != 0 {
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
        if rule.asks && !is_qualified(&mut self.world.deals[id as usize], self.rules) {
            self.lose(id, LossReason::NotNow, day);
        } else {
            self.world.count(Metric::Effective, 1);
            let next = self.steps(day).advance(id);
            if let Some(luck) = self.follow(id, next, day) {
                deferred.push(Open::new(id, luck));
            }
        }
    }
}

/// Whether the client has what the stage asks for: a need, money. Both are always drawn, so that
/// a question more shifts nobody's luck.
fn is_qualified(deal: &mut Deal, rules: &Rules) -> bool {
    let (stage, segment) = (usize::from(deal.stage), usize::from(deal.segment));
    let (rule, market) = (&rules.stages[stage], &rules.segments[segment]);
    let (need, money) = (deal.luck.uniform(), deal.luck.uniform());
    let has_need = deal.is(Deal::WARM) || need < market.need;
    (!rule.asks_need || has_need) && (!rule.asks_solvent || money < market.solvent)
}

/// Why a deal is lost.
fn reason(deal: &mut Deal, rules: &Rules) -> LossReason {
    let rule = &rules.stages[usize::from(deal.stage)];
    let luck = deal.luck.uniform();
    if luck < rule.lost[0] {
        LossReason::Refused
    } else if luck < rule.lost[1] {
        LossReason::NotNow
    } else {
        LossReason::Closed
    }
}

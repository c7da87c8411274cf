//! Steps forwards: through a stage, into the next one, into other hands or to the contract.

use super::loss::exit_stage;
use crate::engine::outcome::{Outcome, SeatResult, StageResult};
use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, Folder};
use crate::engine::state::seat::Seat;
use crate::engine::state::world::World;
use crate::units::Day;

/// Everything that steps forwards touch.
pub(in crate::engine) struct Steps<'a> {
    deals: &'a mut [Deal],
    folders: &'a mut [Folder],
    seats: &'a mut [Seat],
    in_stage: &'a mut [i64],
    stages: &'a mut [StageResult],
    results: &'a mut [SeatResult],
    rules: &'a Rules,
    day: Day,
}

impl Steps<'_> {
    /// A step is settled forwards.
    pub fn advance(&mut self, id: DealId) -> Next {
        if self.settle(id).0 { self.go_on(id) } else { self.again(id) }
    }

    /// The same, without what follows; returns whether it was the last of its stage, and whether the deal stays
    /// with its rep.
    #[inline(always)]
    pub fn settle(&mut self, id: DealId) -> (bool, bool) {
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
    pub fn again(&mut self, id: DealId) -> Next {
        Next::Step(self.deals[id as usize].luck.pair().0)
    }

    /// What follows the last step of a stage.
    #[inline(always)]
    pub fn go_on(&mut self, id: DealId) -> Next {
        let next = usize::from(self.deals[id as usize].stage) + 1;
        if next == self.rules.stages.len() { Next::Contract } else { self.enter(id, next) }
    }

    /// A deal enters a stage, and leaves its rep's hands if they do not work there.
    #[inline(always)]
    pub fn enter(&mut self, id: DealId, stage: usize) -> Next {
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

/// What follows a step forwards.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::engine) enum Next {
    /// Another step of the stage, with the luck of the gap to its first touch.
    Step(u32),
    /// The next stage, with the same rep, and that luck.
    Stage(u32),
    /// The next stage, in the hands of another role.
    Role,
    /// The contract.
    Contract,
}

impl Department<'_> {
    /// Everything that steps of today touch.
    #[inline]
    pub(in crate::engine) fn steps(&mut self, day: Day) -> Steps<'_> {
        let World { deals, folders, seats, books, .. } = &mut *self.world;
        let in_stage = &mut books.in_stage;
        let Outcome { stages, seats: results, .. } = &mut *self.outcome;
        Steps { deals, folders, seats, in_stage, stages, results, rules: self.rules, day }
    }
}

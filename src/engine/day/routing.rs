//! Phase 4: every due touch finds its rep; clients who waited too long are gone.

use crate::engine::effects::queues::is_forgotten;
use crate::engine::outcome::{LossReason, Metric};
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, Folder, NOBODY};
use crate::engine::state::diary::Due;
use crate::engine::state::seat::{Seat, Stamped};
use crate::engine::state::world::World;
use crate::units::Day;

impl Department<'_> {
    /// Due touches join the queues of their reps; a rep of a plain role works straight from the diary.
    ///
    /// Writes: `world.{agenda, base, books, cursors, deals, diary, folders, free, lanes, lined_up, seats,
    /// trays}`, `outcome.{cohorts, products, stages}`.
    pub(super) fn routing(&mut self, day: Day) {
        if !self.world.agenda.expiries.is_empty(day) {
            self.expire(day);
        }
        if !self.world.agenda.touches.is_empty(day) {
            self.open_later_pages(day);
        }
        let queues = |seat: &Seat| (!seat.is_plain || seat.today == 0) && seat.held != 0;
        let mut first = 0;
        while let Some(next) = self.world.seats[first..].iter().position(queues) {
            self.open_page(first + next, day);
            first += next + 1;
        }
        if !self.world.agenda.contacts.is_empty(day) {
            let World { agenda, trays, seats, deals, folders, .. } = &mut *self.world;
            agenda.contacts.take(day, &mut trays.stamped_today);
            contacts_fall_due(&mut seats[..], &mut trays.stamped_today, &deals[..], &folders[..]);
        }
    }

    /// Touches that were written down more than a diary ahead.
    #[inline(never)]
    fn open_later_pages(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.trays.due_today);
        self.world.agenda.touches.take(day, &mut due);
        for id in due.drain(..) {
            self.world.write_down(id, day, day);
        }
        self.world.trays.due_today = due;
    }

    /// All that is due in a seat today.
    #[inline(never)]
    fn open_page(&mut self, place: usize, day: Day) {
        let mut held = self.world.seats[place].held;
        while held != 0 {
            let stage = held.trailing_zeros() as usize;
            held &= held - 1;
            let diary = &mut self.world.diary;
            let due = diary.take(place, stage, day);
            due.on_page().iter().for_each(|&id| self.fall_due(id, day));
            if !due.is_on_page() {
                self.open_rest(due, day);
            }
        }
    }

    /// What a page has no room for.
    #[inline(never)]
    fn open_rest(&mut self, due: Due, day: Day) {
        let mut rest = due.without_page();
        while let Some(id) = rest.pop(&mut self.world.deals) {
            self.fall_due(id, day);
        }
    }

    #[inline(always)]
    fn fall_due(&mut self, id: DealId, day: Day) {
        if self.world.deals[id as usize].is(Deal::GONE) {
            return self.world.free.push(id);
        }
        if self.rules.routing.reroutes && self.is_orphaned(id) {
            return self.pass_on(id, day);
        }
        let World { deals, seats, .. } = &mut *self.world;
        let deal = &mut deals[id as usize];
        let seat = &mut seats[usize::from(deal.seat)];
        // A deal that was set aside and is found is in work again.
        if deal.is(Deal::FORGOTTEN) {
            deal.flags &= !Deal::FORGOTTEN;
            seat.open += 1;
        }
        if is_forgotten(deal, seat, &self.rules.roles[seat.role], day) {
            self.forget_due(id, day);
        } else {
            self.line_up(id, day);
        }
    }

    /// A touch that falls due is forgotten; the client's patience runs all the same.
    #[inline(never)]
    fn forget_due(&mut self, id: DealId, day: Day) {
        self.world.count(Metric::Forgotten, 1);
        if self.rules.special.has_patience {
            self.lose_patience(id, day);
        }
        self.world.forget(id, day);
    }

    /// Whether a deal that its owner would not leave to a successor has to pass to a colleague.
    #[inline(never)]
    fn is_orphaned(&self, id: DealId) -> bool {
        let deal = &self.world.deals[id as usize];
        let seat = &self.world.seats[usize::from(deal.seat)];
        let has_left = deal.holder != NOBODY && deal.holder != seat.person;
        let is_stranded = !seat.is_filled() && self.is_anybody_there(seat.role);
        self.rules.roles[seat.role].reroute_loss.is_some() && (has_left || is_stranded)
    }

    /// Clients who waited too long are gone; their places in the queues stay behind, empty.
    #[inline(never)]
    fn expire(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.trays.stamped_today);
        self.world.agenda.expiries.take(day, &mut due);
        for entry in due.drain(..) {
            let deal = &mut self.world.deals[entry.deal as usize];
            let Folder { stamp, product, .. } = self.world.folders[entry.deal as usize];
            if stamp == entry.stamp && !deal.is(Deal::GONE) {
                let copy = *deal;
                deal.flags |= Deal::GONE;
                let is_queued = !deal.is(Deal::FORGOTTEN);
                self.world.seats[usize::from(copy.seat)].gone += u32::from(is_queued);
                if !is_queued {
                    self.leak(entry.deal);
                }
                let id = self.world.keep(copy);
                self.world.folders[id as usize].product = product;
                if is_queued {
                    self.lose(id, LossReason::Neglected, day);
                } else {
                    // What was forgotten is no open deal of its rep.
                    self.lose_unowned(id, LossReason::Neglected, day);
                }
            }
        }
        self.world.trays.stamped_today = due;
    }

    /// A client has lost patience with a touch that was forgotten or went amiss.
    #[cold]
    fn leak(&mut self, id: DealId) {
        let stage = usize::from(self.world.deals[id as usize].stage);
        self.outcome.stages[stage].forgotten += 1;
    }
}

/// Regular contacts that are due join the queues of their reps, but for those that are stale.
#[inline(never)]
fn contacts_fall_due(
    seats: &mut [Seat],
    due: &mut Vec<Stamped>,
    deals: &[Deal],
    folders: &[Folder],
) {
    for entry in due.drain(..) {
        if folders[entry.deal as usize].stamp == entry.stamp {
            let seat = &mut seats[usize::from(deals[entry.deal as usize].seat)];
            seat.has_more = true;
            seat.contacts.push_back(entry);
        }
    }
}

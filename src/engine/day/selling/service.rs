//! Touches that are due: by stage, by rank, and regular contacts.

use super::begun::{begins, begins_touch};
use crate::engine::outcome::Metric;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::diary::{Due, ROOM};
use crate::engine::state::seat::{Seat, line_up};
use crate::engine::state::shift::Shift;
use crate::engine::state::world::World;
use crate::units::Seconds;

impl Department<'_> {
    /// Serves due touches, latest stage first; what the time does not suffice for waits in the queues.
    /// Returns whether the time sufficed.
    #[inline(always)]
    pub(super) fn serve_stages(&mut self, shift: &mut Shift, mut is_time_left: bool) -> bool {
        let seat = &self.world.seats[shift.place];
        let waiting = seat.waiting as u32;
        let mut held = seat.held | waiting;
        if is_time_left && waiting == 0 {
            held = self.serve_whole_pages(shift, held);
        }
        while held != 0 {
            let stage = held.ilog2();
            held ^= 1 << stage;
            let waits = waiting >> stage & 1 == 1;
            is_time_left = is_time_left && (!waits || self.serve_overdue(shift, stage));
            is_time_left = self.serve_page(shift, stage as u8, is_time_left);
        }
        is_time_left
    }

    /// Serves what falls due today in these stages, latest first, as long as the time suffices for whole
    /// pages; returns the stages that are left.
    #[inline(always)]
    fn serve_whole_pages(&mut self, shift: &mut Shift, mut held: u32) -> u32 {
        let World { diary, touched, books, .. } = &mut *self.world;
        let made = &mut books.made;
        let (mut left, mut all) = (u64::from(shift.left), 0);
        let (counts, pages) = diary.look_up(shift.place, shift.day);
        touched.reserve(counts.len() * ROOM);
        while held != 0 {
            let stage = held.ilog2() as usize;
            let place = stage & counts.len().wrapping_sub(1);
            let (Some(on_page), Some(page)) = (counts.get_mut(place), pages.get(place)) else {
                break;
            };
            let (count, rule) = (*on_page, self.rules.touches.of(stage as u8));
            let time = u64::from(rule.cost) * u64::from(count);
            if count > ROOM as u32 || time > left {
                break;
            }
            *on_page = 0;
            left -= time;
            all += count;
            made[stage & 31].0 += u64::from(count);
            touched.push_page(page, count);
            held ^= 1 << stage;
        }
        shift.left = left as Seconds;
        shift.touches += all;
        held
    }

    /// Serves what waits in a lane; returns whether the time sufficed.
    #[inline(never)]
    fn serve_overdue(&mut self, shift: &mut Shift, lane: u32) -> bool {
        let World { deals, seats, lanes, lanes_a_seat, free, touched, books, .. } =
            &mut *self.world;
        let made = &mut books.made;
        let seat = &mut seats[shift.place];
        let queue = &mut lanes[shift.place * *lanes_a_seat + lane as usize];
        while let Some(deal) = deals.get(queue.head as usize) {
            if deal.is(Deal::GONE) {
                seat.gone -= 1;
                free.push(queue.head);
            } else if take_time(
                seat,
                queue.head,
                self.rules.touches.of(deal.stage).cost,
                &mut shift.left,
            ) {
                shift.note(deal, made);
                touched.push(queue.head);
            } else {
                return false;
            }
            queue.head = deal.next;
            seat.queued -= 1;
        }
        seat.waiting &= !(1 << lane);
        true
    }

    /// Serves what falls due today in a stage; what the time does not suffice for joins the queue.
    #[inline(never)]
    fn serve_page(&mut self, shift: &mut Shift, stage: u8, is_time_left: bool) -> bool {
        let World { diary, seats, .. } = &mut *self.world;
        let due = diary.take(shift.place, usize::from(stage), shift.day);
        if due.is_on_page() && seats[shift.place].begun == 0 {
            self.serve_part(shift, &due, stage, is_time_left)
        } else {
            self.serve_singly(shift, due, stage, is_time_left)
        }
    }

    /// Serves as many of the deals that fall due in a stage as the time suffices for; returns whether it
    /// suffices for all.
    #[inline(never)]
    fn serve_part(&mut self, shift: &mut Shift, due: &Due, stage: u8, is_time_left: bool) -> bool {
        let cost = self.rules.touches.of(stage).cost;
        let World { deals, seats, lanes, lanes_a_seat, touched, books, .. } = &mut *self.world;
        let made = &mut books.made;
        let seat = &mut seats[shift.place];
        let on_page = due.on_page();
        let count = on_page.len() as u32;
        let served = shift.left.checked_div(cost).map_or(count, |served| served.min(count));
        let served = if is_time_left { served } else { 0 };
        touched.reserve(ROOM);
        touched.push_page(due.page(), served);
        made[usize::from(stage & 31)].0 += u64::from(served);
        shift.touches += served;
        shift.left -= served * cost;
        let later = &on_page[served as usize..];
        let Some(&next) = later.first() else { return is_time_left };
        let is_made = is_time_left && begins_touch(seat, next, cost, &mut shift.left);
        debug_assert!(!is_made);
        let lane = &mut lanes[shift.place * *lanes_a_seat + usize::from(stage)];
        later.iter().for_each(|&id| line_up(deals, lane, seat, id, stage, shift.day));
        false
    }

    /// The same, deal by deal.
    #[inline(never)]
    fn serve_singly(
        &mut self,
        shift: &mut Shift,
        mut due: Due,
        stage: u8,
        mut is_time_left: bool,
    ) -> bool {
        while let Some(id) = due.pop(&mut self.world.deals) {
            is_time_left = is_time_left && self.spend(shift, id);
            if is_time_left {
                self.touch(shift, id);
            } else {
                self.world.queue(id, stage, shift.day);
            }
        }
        is_time_left
    }

    /// Serves what is due by rank, for a role that asks for that; returns whether the time sufficed.
    #[inline(never)]
    pub(super) fn serve_ranked(&mut self, shift: &mut Shift) -> bool {
        while let Some(id) = self.next_ranked(shift) {
            self.touch(shift, id);
        }
        self.world.seats[shift.place].ranked.is_empty()
    }

    /// Takes the next deal from a queue that is ordered by rank, and the time for it from the day.
    fn next_ranked(&mut self, shift: &mut Shift) -> Option<DealId> {
        loop {
            let id = self.world.seats[shift.place].ranked.peek()?.2;
            if !self.spend(shift, id) {
                return None;
            }
            self.world.seats[shift.place].ranked.pop();
            if !self.world.deals[id as usize].is(Deal::GONE) {
                return Some(id);
            }
            self.let_go(shift.place, id);
        }
    }

    /// Takes the time for a touch from the day; returns whether it suffices. What is gone takes none.
    #[inline]
    fn spend(&mut self, shift: &mut Shift, id: DealId) -> bool {
        let World { deals, seats, .. } = &mut *self.world;
        let deal = &deals[id as usize];
        let cost = self.rules.touches.of(deal.stage).cost;
        deal.is(Deal::GONE) || take_time(&mut seats[shift.place], id, cost, &mut shift.left)
    }

    /// The rep makes a touch.
    #[inline]
    fn touch(&mut self, shift: &mut Shift, id: DealId) {
        let World { deals, touched, books, .. } = &mut *self.world;
        let made = &mut books.made;
        shift.note(&deals[id as usize], made);
        touched.push(id);
    }

    /// The regular contact with the rep's pool that fell due first; returns whether the time sufficed.
    #[inline(never)]
    pub(super) fn keep_contact(&mut self, shift: &mut Shift) -> bool {
        let World { deals, folders, seats, .. } = &mut *self.world;
        let seat = &mut seats[shift.place];
        let Some(&entry) = seat.contacts.front() else { return false };
        let deal = &mut deals[entry.deal as usize];
        let is_due = folders[entry.deal as usize].stamp == entry.stamp;
        let cost = self.rules.segments[usize::from(deal.segment)].contact_cost;
        let may_begin = seat.may_begin(cost);
        if !is_due {
            // What was begun for it goes into the next.
        } else if cost <= shift.left && seat.begun_contact == 0 {
            shift.left -= cost;
        } else if !begins(&mut seat.begun_contact, may_begin, cost, &mut shift.left) {
            return false;
        }
        seat.contacts.pop_front();
        if is_due {
            deal.entered = shift.day as u16;
            self.world.count(Metric::PoolContacts, 1);
            self.schedule_contact(entry, shift.day);
        }
        true
    }
}

/// Takes the time for a touch from what is left of a day; returns whether it suffices.
#[inline]
fn take_time(seat: &mut Seat, id: DealId, cost: Seconds, left: &mut Seconds) -> bool {
    if cost > *left || seat.begun != 0 {
        return begins_touch(seat, id, cost, left);
    }
    *left -= cost;
    true
}

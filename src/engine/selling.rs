//! Phase 5: each rep serves due touches by priority till the hours are gone, then prospects.

use super::Department;
use super::begun::{begins, begins_touch};
use super::deal::{Deal, DealId, FROM_BASE};
use super::diary::{Due, ROOM};
use super::outcome::Metric;
use super::world::{Seat, World, line_up};
use crate::units::{Day, Seconds};

/// A rep's working day, as far as it has come.
#[derive(Debug)]
pub(super) struct Shift {
    /// Seat.
    pub place: usize,
    pub day: Day,
    /// Time that is left.
    pub left: Seconds,
    pub touches: u32,
}

impl Shift {
    /// Counts a touch, and the days for which it was due.
    #[inline]
    fn note(&mut self, deal: &Deal, made: &mut [(u64, u64); 32]) {
        let made = &mut made[usize::from(deal.stage & 31)];
        made.0 += 1;
        made.1 += u64::from(self.day - Day::from(deal.due));
        self.touches += 1;
    }
}

impl Department<'_> {
    pub(super) fn selling(&mut self, day: Day) {
        if self.rules.has_closing {
            self.follow_calendar(day);
        }
        self.world.is_scarce = self.is_base_scarce();
        if self.world.evenings.is_some() {
            self.note_morning();
        }
        let seats = self.world.seats.len();
        let mut place = self.scenario.calendar.working_days_between(0, day) as usize % seats.max(1);
        let (mut used, mut available) = (0, 0);
        for _ in 0..seats {
            let today = self.world.seats[place].today;
            if today > 0 {
                let mut shift = Shift { place, day, left: today, touches: 0 };
                self.work(&mut shift);
                let result = &mut self.outcome.seats[place];
                result.touches += u64::from(shift.touches);
                result.used += u64::from(today - shift.left);
                result.available += u64::from(today);
                used += i64::from(today - shift.left);
                available += i64::from(today);
            }
            place = if place + 1 < seats { place + 1 } else { 0 };
        }
        if !self.world.hunts.is_empty() {
            used += self.share_accounts(day) as i64;
        }
        self.world.count(Metric::HoursUsed, used);
        self.world.count(Metric::HoursAvailable, available);
        if self.world.evenings.is_some() {
            self.note_evenings(day);
        }
        self.hear_clients(day);
    }

    /// A day ends on which something may wait, unless the rep still looks for accounts.
    #[inline(never)]
    fn end_with_work_left(&mut self, shift: &Shift) {
        if self.world.hunts.last().is_none_or(|hunt| hunt.place() != shift.place) {
            self.count_lost_time(shift);
        }
    }

    /// What is left of a day on which work waits for which it does not suffice is lost, unless that is begun.
    pub(super) fn count_lost_time(&mut self, shift: &Shift) {
        let seat = &self.world.seats[shift.place];
        if !seat.carries_over && (seat.overdue() > 0 || !seat.contacts.is_empty()) {
            let waits_for_pay = self.world.conduct.get(shift.place).is_some_and(|of| of.neglects);
            let lost = if waits_for_pay { 0 } else { shift.left };
            self.outcome.seats[shift.place].lost_time += u64::from(lost);
        }
    }

    /// A rep's day: orders, due touches, regular contacts, care of customers, then prospecting. A touch for which the time does
    /// not suffice ends the day; nothing overtakes it, and it is begun if the role carries work over.
    #[inline]
    fn work(&mut self, shift: &mut Shift) {
        if self.rules.has_behaviour {
            self.work_as_paid(shift);
            return self.end_with_work_left(shift);
        }
        let seat = &self.world.seats[shift.place];
        let is_time_left = !seat.has_more || seat.orders.is_empty() || self.serve_orders(shift);
        if !self.serve_stages(shift, is_time_left) {
            return self.end_with_work_left(shift);
        }
        let seat = &self.world.seats[shift.place];
        let is_done = !seat.has_more || seat.ranked.is_empty() && seat.contacts.is_empty();
        let prospects = self.scenario.roles[seat.role].prospects;
        if !is_done || self.rules.has_care {
            return self.end_day(shift, prospects);
        }
        // Nothing waits.
        if prospects {
            self.prospect(shift);
        }
    }

    /// The rest of a day after the touches of the stages, where more may be due.
    #[inline(never)]
    fn end_day(&mut self, shift: &mut Shift, prospects: bool) {
        if self.serve_rest(shift) && prospects {
            self.prospect(shift);
        }
        self.end_with_work_left(shift);
    }

    /// Serves touches that are due by rank, then regular contacts; returns whether the time sufficed for the
    /// touches.
    #[inline(never)]
    pub(super) fn serve_rest(&mut self, shift: &mut Shift) -> bool {
        if !self.world.seats[shift.place].ranked.is_empty() && !self.serve_ranked(shift) {
            return false;
        }
        while !self.world.seats[shift.place].contacts.is_empty() && self.keep_contact(shift) {}
        if self.rules.has_care {
            self.care_for_customers(shift);
        }
        true
    }

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
        let World { diary, touched, made, .. } = &mut *self.world;
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
        let World { deals, seats, lanes, lanes_a_seat, free, touched, made, .. } = &mut *self.world;
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
        let World { deals, seats, lanes, lanes_a_seat, touched, made, .. } = &mut *self.world;
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
    fn serve_ranked(&mut self, shift: &mut Shift) -> bool {
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

    /// The empty place in a queue of a deal that was lost while it stood there.
    pub(super) fn let_go(&mut self, place: usize, id: DealId) {
        self.world.seats[place].gone -= 1;
        self.world.free.push(id);
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
        let World { deals, touched, made, .. } = &mut *self.world;
        shift.note(&deals[id as usize], made);
        touched.push(id);
    }

    /// The regular contact with the rep's pool that fell due first; returns whether the time sufficed.
    #[inline(never)]
    fn keep_contact(&mut self, shift: &mut Shift) -> bool {
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

    /// Accounts from the base till the hours or the accounts are gone; each is touched at once. A rep who
    /// may hold so many deals only hears what came of today's touches first, and goes on while there is room.
    #[inline(never)]
    pub(super) fn prospect(&mut self, shift: &mut Shift) {
        if self.world.is_scarce {
            return self.look_later(shift);
        }
        let limit = self.scenario.roles[self.world.seats[shift.place].role].open_deals;
        let cost = self.rules.touches.of(0).cost.max(1);
        let (mut opened, mut is_dry) = (0, false);
        let mut room = 0;
        while !is_dry {
            if limit < u32::MAX {
                self.hear_clients(shift.day);
            }
            let seat = &self.world.seats[shift.place];
            room = limit.saturating_sub(seat.open);
            // What was spent on a call that was begun on another day counts for the first.
            let wanted = (shift.left.saturating_add(seat.begun_call) / cost).min(room);
            if wanted == 0 {
                break;
            }
            let called = self.call_prospects(shift, wanted);
            if called > 0 {
                let begun = std::mem::take(&mut self.world.seats[shift.place].begun_call);
                shift.left = (shift.left + begun).saturating_sub(called * cost);
            }
            (opened, is_dry) = (opened + called, called < wanted);
            if limit == u32::MAX {
                room -= called;
                break;
            }
        }
        if shift.left > 0 && room > 0 && !is_dry && self.world.seats[shift.place].may_begin(cost) {
            self.begin_call(shift);
        }
        self.note_prospecting(shift.day, opened, is_dry);
    }

    /// What a rep's search for accounts came to on a day.
    #[inline(always)]
    pub(super) fn note_prospecting(&mut self, day: Day, opened: u32, is_dry: bool) {
        if opened == 0 && !is_dry {
            return;
        }
        self.world.dry += i64::from(is_dry);
        self.world.looked += 1;
        self.world.count(Metric::DryDays, i64::from(is_dry));
        self.world.count(Metric::ProspectingDays, 1);
        self.world.count(Metric::Prospected, i64::from(opened));
        self.open_cohort(day, u64::from(opened), FROM_BASE);
    }

    /// The rest of a day goes into a first touch for which it does not suffice, if there is an account to call.
    #[inline(never)]
    pub(super) fn begin_call(&mut self, shift: &mut Shift) {
        if self.has_account(shift.place) {
            let seat = &mut self.world.seats[shift.place];
            seat.begun_call = seat.begun_call.saturating_add(shift.left);
            shift.left = 0;
        }
    }

    /// Opens deals with so many accounts, if there are any; returns how many.
    #[inline(always)]
    pub(super) fn call_prospects(&mut self, shift: &mut Shift, wanted: u32) -> u32 {
        let opened = self.open_prospects(shift, wanted);
        self.count_entries(0, i64::from(opened));
        let seat = &mut self.world.seats[shift.place];
        seat.open += opened;
        seat.held |= 1;
        self.world.made[0].0 += u64::from(opened);
        shift.touches += opened;
        opened
    }

    /// Calls so many accounts, if there are any; returns how many.
    #[inline(always)]
    fn open_prospects(&mut self, shift: &Shift, wanted: u32) -> u32 {
        let mut opened = 0;
        while opened < wanted {
            match self.call_accounts(shift.place, wanted - opened, shift.day) {
                0 => break,
                called => opened += called,
            }
        }
        if self.rules.has_products {
            self.offer_products(shift.place, opened);
        }
        if self.rules.watched & 1 == 1 {
            for index in 0..opened as usize {
                self.credit_entry(self.world.touched.last(index), shift.day);
            }
        }
        opened
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

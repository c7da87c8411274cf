//! Phase 5: each rep serves due touches by priority till the hours are gone, then prospects.

use super::Department;
use super::deal::{Deal, DealId, NO_DEAL};
use super::outcome::Metric;
use super::world::Seat;
use crate::units::{Day, Seconds};

/// A rep's working day, as far as it has come.
#[derive(Debug)]
pub(super) struct Shift {
    /// Seat.
    pub place: usize,
    pub day: Day,
    /// Time that is left.
    pub left: Seconds,
    /// Odds multiplier of the rep today.
    pub power: f64,
    pub touches: u32,
    /// Touches that moved a deal.
    pub effective: u32,
}

impl Department<'_> {
    pub(super) fn selling(&mut self, day: Day) {
        if self.rules.has_closing {
            self.follow_calendar(day);
        }
        for place in 0..self.world.seats.len() {
            let seat = &self.world.seats[place];
            if seat.is_filled() && seat.today > 0 {
                let (left, power) = (seat.today, seat.power);
                let mut shift = Shift { place, day, left, power, touches: 0, effective: 0 };
                self.work(&mut shift);
                self.end_shift(&shift);
            }
        }
    }

    /// A rep's day: due touches, regular contacts, then prospecting. A touch for which the time does
    /// not suffice ends the day; nothing overtakes it.
    fn work(&mut self, shift: &mut Shift) {
        while let Some(id) = self.next_due(shift) {
            self.touch(shift, id);
        }
        if self.is_waiting(shift.place) {
            return;
        }
        if !self.world.seats[shift.place].contacts.is_empty() {
            self.keep_contact(shift);
        }
        if self.scenario.roles[self.world.seats[shift.place].role].prospects {
            self.prospect(shift);
        }
    }

    fn is_waiting(&self, place: usize) -> bool {
        let seat = &self.world.seats[place];
        seat.waiting != 0 || !seat.ranked.is_empty()
    }

    /// Takes the deal that the rep serves next from its queue, and the time for it from the day; `None`
    /// if nothing is due or the time does not suffice.
    #[inline]
    fn next_due(&mut self, shift: &mut Shift) -> Option<DealId> {
        let world = &mut *self.world;
        loop {
            let seat = &mut world.seats[shift.place];
            if seat.waiting == 0 {
                return if seat.ranked.is_empty() { None } else { self.next_ranked(shift) };
            }
            let lane = 63 - seat.waiting.leading_zeros();
            let queue = &mut world.lanes[shift.place * world.lanes_a_seat + lane as usize];
            let deal = &mut world.deals[queue.head as usize];
            let cost = self.rules.touches.of(deal.stage).cost;
            if cost > shift.left && !continues(seat, cost, &mut shift.left, deal) {
                return None;
            }
            let id = queue.head;
            queue.head = deal.next;
            seat.waiting &= !(u64::from(queue.head == NO_DEAL) << lane);
            seat.queued -= 1;
            if deal.is(Deal::GONE) {
                world.free.push(id);
                continue;
            }
            shift.left -= cost.min(shift.left);
            return Some(id);
        }
    }

    /// The same for a queue that is ordered by rank.
    fn next_ranked(&mut self, shift: &mut Shift) -> Option<DealId> {
        loop {
            let seat = &mut self.world.seats[shift.place];
            let id = seat.ranked.peek()?.2;
            let deal = &self.world.deals[id as usize];
            let cost = self.rules.touches.of(deal.stage).cost;
            if cost > shift.left && !continues(seat, cost, &mut shift.left, deal) {
                return None;
            }
            seat.ranked.pop();
            if deal.is(Deal::GONE) {
                self.world.free.push(id);
                continue;
            }
            shift.left -= cost.min(shift.left);
            return Some(id);
        }
    }

    /// Regular contacts with the rep's pool.
    fn keep_contact(&mut self, shift: &mut Shift) {
        while let Some(&entry) = self.world.seats[shift.place].contacts.front() {
            let deal = &mut self.world.deals[entry.deal as usize];
            let is_stale = deal.stamp != entry.stamp;
            let cost = self.rules.segments[usize::from(deal.segment)].contact_cost;
            if !is_stale && cost > shift.left {
                return;
            }
            self.world.seats[shift.place].contacts.pop_front();
            if !is_stale {
                shift.left -= cost;
                deal.entered = shift.day as u16;
                self.world.count(Metric::PoolContacts, 1);
                self.schedule_contact(entry, shift.day);
            }
        }
    }

    /// Accounts from the base till the hours or the accounts are gone; each is touched at once.
    fn prospect(&mut self, shift: &mut Shift) {
        let limit = self.scenario.roles[self.world.seats[shift.place].role].open_deals;
        let cost = self.rules.touches.of(0).cost.max(1);
        let mut has_looked = false;
        while shift.left >= cost && self.world.seats[shift.place].open < limit {
            if !has_looked {
                self.world.count(Metric::ProspectingDays, 1);
                self.world.looked += 1;
                has_looked = true;
            }
            let Some(id) = self.next_account(shift.place, shift.day) else {
                self.world.count(Metric::DryDays, 1);
                self.world.dry += 1;
                return;
            };
            shift.left -= cost;
            self.open_prospect(shift, id);
        }
    }

    fn open_prospect(&mut self, shift: &mut Shift, id: DealId) {
        let deal = &mut self.world.deals[id as usize];
        deal.entered = shift.day as u16;
        deal.first = shift.day as i16;
        deal.due = shift.day as u16;
        self.give(id, shift.place);
        self.world.count(Metric::Prospected, 1);
        self.count_entry(id, 0, shift.day);
        self.open_cohort(shift.day);
        self.touch(shift, id);
    }

    fn end_shift(&mut self, shift: &Shift) {
        let available = self.world.seats[shift.place].today;
        let used = u64::from(available - shift.left);
        let result = &mut self.outcome.seats[shift.place];
        result.touches += u64::from(shift.touches);
        result.effective += u64::from(shift.effective);
        result.used += used;
        result.available += u64::from(available);
        self.world.count(Metric::Touches, i64::from(shift.touches));
        self.world.count(Metric::Effective, i64::from(shift.effective));
        self.world.count(Metric::HoursUsed, used as i64);
        self.world.count(Metric::HoursAvailable, i64::from(available));
    }
}

/// A touch that is longer than the whole day is begun, and made on the day on which the time spent on
/// it suffices. Returns whether that is today; what is gone takes no time.
#[cold]
fn continues(seat: &mut Seat, cost: Seconds, left: &mut Seconds, deal: &Deal) -> bool {
    if deal.is(Deal::GONE) {
        return true;
    }
    if cost <= seat.today {
        return false;
    }
    let missing = cost.saturating_sub(seat.begun);
    if missing > *left {
        seat.begun += *left;
        *left = 0;
        return false;
    }
    *left -= missing;
    seat.begun = 0;
    true
}

//! Phase 5: each rep serves due touches by priority till the hours are gone, then prospects.

use super::Department;
use super::deal::{Deal, DealId, NO_DEAL};
use super::outcome::Metric;
use crate::units::{Day, Seconds};

impl Department<'_> {
    pub(super) fn selling(&mut self, day: Day) {
        if self.rules.has_closing {
            self.follow_calendar(day);
        }
        for place in 0..self.world.seats.len() {
            if self.world.seats[place].is_filled() {
                let left = self.work(place, day);
                self.note_hours(place, left);
            }
        }
    }

    /// A rep's day; returns the time that was left over.
    fn work(&mut self, place: usize, day: Day) -> Seconds {
        let mut left = self.world.seats[place].today;
        while let Some(id) = self.first_in_line(place) {
            let cost = self.rules.stages[usize::from(self.world.deals[id as usize].stage)].cost;
            if self.world.deals[id as usize].is(Deal::GONE) {
                self.leave_line(place, id);
                self.world.free.push(id);
                continue;
            }
            if cost > left && !self.continues(place, cost, &mut left) {
                return left;
            }
            left -= cost.min(left);
            self.leave_line(place, id);
            self.outcome.seats[place].touches += 1;
            self.touch(place, id, day);
        }
        self.keep_contact(place, day, &mut left);
        if self.scenario.roles[self.world.seats[place].role].prospects {
            self.prospect(place, day, &mut left);
        }
        left
    }

    /// A touch that is longer than the whole day is begun, and made on the day on which the time spent
    /// on it suffices. Returns whether that is today.
    fn continues(&mut self, place: usize, cost: Seconds, left: &mut Seconds) -> bool {
        let seat = &mut self.world.seats[place];
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

    /// The deal that the rep serves next.
    #[inline]
    fn first_in_line(&self, place: usize) -> Option<DealId> {
        let seat = &self.world.seats[place];
        if seat.waiting != 0 {
            let lane = 63 - seat.waiting.leading_zeros() as usize;
            let id = self.world.lanes[place * self.world.lanes_a_seat + lane].head;
            debug_assert_ne!(id, NO_DEAL);
            return Some(id);
        }
        seat.ranked.peek().map(|&(_, _, id)| id)
    }

    #[inline]
    fn leave_line(&mut self, place: usize, id: DealId) {
        let waiting = self.world.seats[place].waiting;
        if waiting != 0 {
            let taken = self.world.unqueue(place, 63 - waiting.leading_zeros());
            debug_assert_eq!(taken, id);
        } else {
            self.world.seats[place].ranked.pop();
        }
    }

    /// Regular contacts with the rep's pool.
    fn keep_contact(&mut self, place: usize, day: Day, left: &mut Seconds) {
        while let Some(&entry) = self.world.seats[place].contacts.front() {
            let deal = &mut self.world.deals[entry.deal as usize];
            let is_stale = deal.stamp != entry.stamp;
            let cost = self.rules.segments[usize::from(deal.segment)].contact_cost;
            if !is_stale && cost > *left {
                return;
            }
            self.world.seats[place].contacts.pop_front();
            if !is_stale {
                *left -= cost;
                deal.entered = day as u16;
                self.world.count(Metric::PoolContacts, 1);
                self.schedule_contact(entry, day);
            }
        }
    }

    /// Accounts from the base till the hours or the accounts are gone; each is touched at once.
    fn prospect(&mut self, place: usize, day: Day, left: &mut Seconds) {
        let limit = self.scenario.roles[self.world.seats[place].role].open_deals;
        let cost = self.rules.stages[0].cost;
        let mut has_looked = false;
        while *left >= cost && *left > 0 && self.world.seats[place].open < limit {
            if !has_looked {
                self.world.count(Metric::ProspectingDays, 1);
                self.world.looked += 1;
                has_looked = true;
            }
            let Some(id) = self.next_account(place, day) else {
                self.world.count(Metric::DryDays, 1);
                self.world.dry += 1;
                return;
            };
            *left -= cost;
            self.open_prospect(place, id, day);
        }
    }

    fn open_prospect(&mut self, place: usize, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        deal.entered = day as u16;
        deal.due = day as u16;
        deal.stage = 0;
        self.give(id, place);
        self.world.count(Metric::Prospected, 1);
        self.count_entry(id, 0, day);
        self.open_cohort(day);
        self.outcome.seats[place].touches += 1;
        self.touch(place, id, day);
    }

    fn note_hours(&mut self, place: usize, left: Seconds) {
        let seat = &self.world.seats[place];
        let (used, available) = (u64::from(seat.today - left), u64::from(seat.today));
        let result = &mut self.outcome.seats[place];
        result.used += used;
        result.available += available;
        self.world.count(Metric::HoursUsed, used as i64);
        self.world.count(Metric::HoursAvailable, available as i64);
    }
}

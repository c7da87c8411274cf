//! Leads beyond what a rep may get in a day or a week: they wait at the desk of their role, where nobody sits, and are
//! given out as soon as somebody has room.
//!
//! They are due since they came: the odds of the first answer sink, clients lose patience, and they count as overdue.

use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId};
use crate::engine::state::seat::Seat;
use crate::scenario::{LeadCap, LeadPeriod};
use crate::units::Day;

/// The lane of a desk in which leads wait, the oldest first, whatever their stage.
const LANE: u8 = 0;

impl Department<'_> {
    /// The day or the week of a limit of leads.
    fn period_of_cap(&self, cap: LeadCap, day: Day) -> u32 {
        match cap.per {
            LeadPeriod::Day => day,
            LeadPeriod::Week => (day + self.scenario.calendar.weekday(0) as Day) / 7,
        }
    }

    /// Notes who may get another lead today; returns whether anybody may.
    fn note_who_takes_leads(&mut self, role: usize, day: Day) -> bool {
        let Some(cap) = self.rules.roles[role].lead_cap else { return true };
        let period = self.period_of_cap(cap, day);
        let places = self.world.seats_of(role);
        note_who_is_below(&mut self.world.seats[places], cap, period)
    }

    /// The seat for a lead of a role with a limit: of one who is there on the day `due` and has room, or, if nobody is
    /// there, of anyone with room; else the desk where it waits.
    #[inline(never)]
    pub(super) fn find_seat_below_cap(
        &mut self,
        role: usize,
        segment: u8,
        product: u32,
        day: Day,
    ) -> usize {
        let found = self.find_room(role, segment, product, day);
        if let (Some(place), Some(cap)) = (found, self.rules.roles[role].lead_cap) {
            let period = self.period_of_cap(cap, day);
            count_lead(&mut self.world.seats[place], period);
        }
        found.unwrap_or_else(|| self.world.desk_of(role))
    }

    /// The seat of somebody who may get a lead.
    fn find_room(&mut self, role: usize, segment: u8, product: u32, day: Day) -> Option<usize> {
        if !self.note_who_takes_leads(role, day) {
            return None;
        }
        let due = self.first_working_day(day);
        let places = self.world.seats_of(role);
        let serves = |seat: &Seat| seat.is_filled() && seat.serves(segment);
        let is_served = places.clone().any(|place| serves(&self.world.seats[place]));
        // Where nobody serves the segment, anybody does.
        let serves = |seat: &Seat| seat.is_filled() && (seat.serves(segment) || !is_served);
        let sells = |seat: &Seat| serves(seat) && seat.products & product != 0;
        let is_sold = places.clone().any(|place| sells(&self.world.seats[place]));
        let fits = |seat: &Seat| if is_sold { sells(seat) } else { serves(seat) };
        let mut is_anybody_there = false;
        for place in places {
            let is_one = fits(&self.world.seats[place]);
            is_anybody_there |=
                is_one && self.rules.routing.asks_who_is_there && self.is_present_on(place, due);
        }
        let (rules, asks) = (self.rules, is_anybody_there);
        let has_room =
            |seat: &Seat| seat.takes_leads && fits(seat) && (!asks || seat.presence == (due, true));
        let is_able =
            |seat: &Seat| has_room(seat) && rules.products.is_able(seat.ability(), product);
        let able = if product == 0 { None } else { self.by_rule_of_all(role, is_able) };
        able.or_else(|| self.by_rule_of_all(role, has_room))
    }

    /// Lets a lead wait that has found nobody with room; returns whether it does.
    #[inline(never)]
    pub(super) fn holds_back(&mut self, id: DealId, day: Day) -> bool {
        let deal = self.world.deals[id as usize];
        let place = usize::from(deal.seat);
        let role = self.world.seats[place].role;
        if !self.world.is_desk(place) || self.rules.roles[role].lead_cap.is_none() {
            return false;
        }
        self.outcome.held_leads[role] += 1;
        self.world.queue(id, LANE, day);
        if self.rules.special.has_patience {
            self.lose_patience(id, Day::from(deal.due));
        }
        true
    }

    /// On a working day leads that wait are given to those who have room, the oldest first.
    #[inline(never)]
    pub(super) fn give_out_leads(&mut self, day: Day) {
        if !self.scenario.calendar.is_working(day) {
            return;
        }
        for role in 0..self.rules.roles.len() {
            if self.rules.roles[role].lead_cap.is_some() {
                let desk = self.world.desk_of(role);
                self.give_out_from(desk, role, day);
            }
        }
    }

    fn give_out_from(&mut self, desk: usize, role: usize, day: Day) {
        let mut waiting = std::mem::take(&mut self.world.trays.due_today);
        while self.world.seats[desk].waiting != 0 && self.note_who_takes_leads(role, day) {
            let id = self.world.unqueue(desk, u32::from(LANE));
            let deal = self.world.deals[id as usize];
            if deal.is(Deal::GONE) {
                self.let_go(desk, id);
                continue;
            }
            let product = self.rules.products.bit_of(self.world.folders[id as usize].product);
            let place = self.find_seat_below_cap(role, deal.segment, product, day);
            if place == desk {
                waiting.push(id);
                continue;
            }
            let at_desk = &mut self.world.seats[desk].open;
            *at_desk = at_desk.saturating_sub(1);
            self.give(id, place);
            // Its patience runs since it was due.
            self.receive_due(id, day);
        }
        // Those for whom only others would do stay ahead of the younger ones.
        if !waiting.is_empty() {
            while self.world.seats[desk].waiting != 0 {
                let id = self.world.unqueue(desk, u32::from(LANE));
                waiting.push(id);
            }
            for id in waiting.drain(..) {
                self.world.queue(id, LANE, day);
            }
        }
        self.world.trays.due_today = waiting;
    }
}

/// Notes which of these may get another lead in a day or week; returns whether anybody may.
fn note_who_is_below(seats: &mut [Seat], cap: LeadCap, period: Day) -> bool {
    let mut anybody = false;
    for seat in seats {
        let (last, count) = seat.leads;
        seat.takes_leads = last != period || count < cap.count;
        anybody |= seat.takes_leads && seat.is_filled();
    }
    anybody
}

/// Counts a lead that somebody gets in a day or week.
fn count_lead(seat: &mut Seat, period: Day) {
    let (last, count) = &mut seat.leads;
    *count = if *last == period { *count + 1 } else { 1 };
    *last = period;
}

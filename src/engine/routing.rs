//! Phase 4: every lead, every due touch and every deal that changes hands finds its rep.

use super::Department;
use super::deal::{Deal, DealId, Folder, NOBODY};
use super::diary::Due;
use super::outcome::{LossReason, Metric};
use super::rules::RoleRule;
use super::world::{Seat, Stamped, World};
use crate::random::Purpose;
use crate::random::distribution::geometric;
use crate::scenario::{Priority, Routing};
use crate::units::Day;
use std::cmp::Reverse;

/// Days by which something was due before the working day on which it is served.
#[inline]
pub(super) fn days_early(due: Day, served: Day) -> u8 {
    served.saturating_sub(due).min(u32::from(u8::MAX)) as u8
}

/// Whoever is there on any day may have it.
pub(super) const ANY_DAY: Day = Day::MAX;

/// Whether the rep forgets a due touch, who from now on is the deal's holder.
#[inline]
fn is_forgotten(deal: &mut Deal, seat: &Seat, rule: &RoleRule, day: Day) -> bool {
    deal.holder = seat.person;
    rule.forgets > 0.0 && deal.luck.aside(Purpose::Forgetting, day).uniform() < rule.forgets
}

impl Department<'_> {
    /// Due touches join the queues of their reps; a rep of a plain role works straight from the diary.
    pub(super) fn routing(&mut self, day: Day) {
        if !self.world.expiries.is_empty(day) {
            self.expire(day);
        }
        if !self.world.touches.is_empty(day) {
            self.open_later_pages(day);
        }
        let queues = |seat: &Seat| (!seat.is_plain || seat.today == 0) && seat.held != 0;
        let mut first = 0;
        while let Some(next) = self.world.seats[first..].iter().position(queues) {
            self.open_page(first + next, day);
            first += next + 1;
        }
        if !self.world.contacts.is_empty(day) {
            self.contacts_fall_due(day);
        }
    }

    /// Touches that were written down more than a diary ahead.
    #[inline(never)]
    fn open_later_pages(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.due_today);
        self.world.touches.take(day, &mut due);
        for id in due.drain(..) {
            self.world.write_down(id, day, day);
        }
        self.world.due_today = due;
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
        if self.rules.reroutes && self.is_orphaned(id) {
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
        if self.rules.has_patience {
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

    fn is_anybody_there(&self, role: usize) -> bool {
        self.world.seats_of(role).any(|place| self.world.seats[place].is_filled())
    }

    /// A touch that has been due for some time comes to a seat: it is forgotten, or joins the queue.
    #[inline(never)]
    pub(super) fn receive_due(&mut self, id: DealId, day: Day) {
        let World { deals, seats, .. } = &mut *self.world;
        let deal = &mut deals[id as usize];
        let seat = &seats[usize::from(deal.seat)];
        if is_forgotten(deal, seat, &self.rules.roles[seat.role], day) {
            self.world.count(Metric::Forgotten, 1);
            self.world.forget(id, day);
        } else {
            self.join_queue(id, day);
        }
    }

    /// A touch falls due and joins the queue of its seat.
    #[inline(always)]
    fn line_up(&mut self, id: DealId, day: Day) {
        if self.rules.has_patience {
            self.lose_patience(id, day);
        }
        self.join_queue(id, day);
    }

    #[inline(always)]
    fn join_queue(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        deal.flags &= !Deal::FORGOTTEN;
        let (place, stage) = (usize::from(deal.seat), deal.stage);
        match self.scenario.roles[self.world.seats[place].role].priority {
            Priority::LatestStage => self.world.queue(id, stage, day),
            Priority::OldestDue | Priority::LargestValue | Priority::Hottest => self.rank(id, day),
        }
    }

    #[inline(never)]
    fn rank(&mut self, id: DealId, day: Day) {
        self.world.deals[id as usize].waits(day);
        let deal = self.world.deals[id as usize];
        let place = usize::from(deal.seat);
        let rank = match self.scenario.roles[self.world.seats[place].role].priority {
            Priority::Hottest => self.heat(id).to_bits(),
            Priority::LargestValue => self.value_of(id).0.max(0) as u64,
            Priority::OldestDue | Priority::LatestStage => 0,
        };
        let due = deal.due.saturating_sub(u16::from(self.world.folders[id as usize].early));
        self.world.lined_up += 1;
        let order = Reverse((due, self.world.lined_up));
        let seat = &mut self.world.seats[place];
        seat.has_more = true;
        seat.ranked.push((rank, order, id));
    }

    /// Probability that a deal's next settled touch moves it forwards.
    fn heat(&self, id: DealId) -> f64 {
        let deal = &self.world.deals[id as usize];
        let stage = usize::from(deal.stage);
        let odds = self.rules.odds[usize::from(deal.segment) << 5 | stage];
        self.world.heat_of_product(self.rules, id, odds * f64::from(deal.odds))
    }

    /// When a waiting client will lose patience. A touch that fell due before, and was found by a check
    /// or passed on to a colleague, has its day already.
    #[inline(never)]
    pub(super) fn lose_patience(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        if Day::from(deal.due) < day {
            return;
        }
        let Some((patience, decay)) = self.rules.stages[usize::from(deal.stage)].patience else {
            return;
        };
        let luck = deal.luck.aside(Purpose::Patience, day).uniform();
        let wait = patience.saturating_add(geometric(luck, decay));
        let entry = Stamped { deal: id, stamp: self.world.folders[id as usize].stamp };
        let last = day.saturating_add(wait);
        let horizon = self.scenario.calendar.horizon();
        let noticed = self.rules.served.get(last as usize).copied().unwrap_or(horizon);
        if noticed < horizon {
            self.world.expiries.push(noticed, entry);
        }
    }

    /// Clients who waited too long are gone; their places in the queues stay behind, empty.
    #[inline(never)]
    fn expire(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.stamped_today);
        self.world.expiries.take(day, &mut due);
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
        self.world.stamped_today = due;
    }

    #[inline(never)]
    fn contacts_fall_due(&mut self, day: Day) {
        let mut due = std::mem::take(&mut self.world.stamped_today);
        self.world.contacts.take(day, &mut due);
        for entry in due.drain(..) {
            if self.world.folders[entry.deal as usize].stamp == entry.stamp {
                let place = usize::from(self.world.deals[entry.deal as usize].seat);
                let seat = &mut self.world.seats[place];
                seat.has_more = true;
                seat.contacts.push_back(entry);
            }
        }
        self.world.stamped_today = due;
    }

    /// Puts the next touch of a deal on `due`, or on the first working day after it; past the end there
    /// is none.
    #[inline]
    pub(super) fn schedule(&mut self, id: DealId, today: Day, due: Day) {
        if let Some(served) = self.rules.served_from(due) {
            self.world.deals[id as usize].due = served as u16;
            self.world.folders[id as usize].early = days_early(due, served);
            self.world.write_down(id, today, served);
        }
    }

    /// The first working day from `due` on, past the end of the run too: who gets a deal does not hang on how long the run
    /// is.
    pub(super) fn first_working_day(&self, due: Day) -> Day {
        let beyond = || self.scenario.calendar.nth_working_day(due, 1);
        self.rules.served_from(due).unwrap_or_else(beyond)
    }

    /// Gives a deal to a rep of `role`; its first touch there falls due on `due`.
    pub(super) fn assign(&mut self, id: DealId, role: usize, due: Day) {
        let segment = self.world.deals[id as usize].segment;
        let product = self.rules.bit_of(self.world.folders[id as usize].product);
        let place = self.find_seller(role, segment, product, due);
        self.give(id, place);
    }

    /// Gives a deal to the seat `place`.
    pub(super) fn give(&mut self, id: DealId, place: usize) {
        let World { deals, seats, .. } = &mut *self.world;
        let (deal, seat) = (&mut deals[id as usize], &mut seats[place]);
        debug_assert!(self.rules.roles[seat.role].works >> deal.stage & 1 == 1);
        seat.take(deal.stage);
        deal.seat = place as u16;
        deal.holder = seat.person;
    }

    /// A filled seat of the role that serves the segment and whose occupant is there on the day `due`, by the rule of
    /// routing; else one whose occupant is away; else any that serves it; else any. A role without seats has a desk where
    /// nobody sits.
    #[inline(always)]
    pub(super) fn find_seat(&mut self, role: usize, segment: u8, due: Day) -> usize {
        if self.rules.goes_in_turn {
            let World { seats, first_seat, cursors, .. } = &mut *self.world;
            let (place, after) = (first_seat[role] + cursors[role], first_seat[role + 1]);
            let seat = seats.get(place).filter(|_| place < after);
            if seat.is_some_and(|seat| seat.is_filled() && seat.serves(segment)) {
                cursors[role] = if place + 1 < after { cursors[role] + 1 } else { 0 };
                return place;
            }
        }
        self.search_seat(role, segment, due)
    }

    /// The same where it is not the next seat.
    #[inline(never)]
    fn search_seat(&mut self, role: usize, segment: u8, due: Day) -> usize {
        let serves = |seat: &Seat| seat.is_filled() && seat.serves(segment);
        let found = self.by_rule(role, due, serves);
        found.unwrap_or_else(|| self.find_vacant_seat(role, segment))
    }

    /// The same for a deal for a product, one bit, or for none, no bit: first one who sells it and has the skill
    /// that it asks for, then a seat whose occupant sells it.
    #[inline(always)]
    pub(super) fn find_seller(
        &mut self,
        role: usize,
        segment: u8,
        product: u32,
        due: Day,
    ) -> usize {
        if product == 0 {
            return self.find_seat(role, segment, due);
        }
        let able = self.find_able(role, segment, product, due);
        able.unwrap_or_else(|| self.find_seat(role, segment, due))
    }

    #[inline(never)]
    fn find_able(&mut self, role: usize, segment: u8, product: u32, due: Day) -> Option<usize> {
        let rules = self.rules;
        let sells = |seat: &Seat| seat.serves(segment) && seat.products & product != 0;
        let is_able = |seat: &Seat| seat.is_filled() && rules.is_able(seat, product);
        self.by_rule(role, due, |seat| sells(seat) && is_able(seat))
            .or_else(|| self.by_rule(role, due, |seat| sells(seat) && seat.is_filled()))
            .or_else(|| self.next_seat(role, sells))
    }

    /// One of those who fit and are there on the day `due`; if nobody of them is, one of those who fit.
    #[inline]
    fn by_rule(&mut self, role: usize, due: Day, fits: impl Fn(&Seat) -> bool) -> Option<usize> {
        let present = self.by_rule_of_present(role, due, &fits);
        present.or_else(|| self.by_rule_of_all(role, fits))
    }

    fn by_rule_of_present(
        &mut self,
        role: usize,
        due: Day,
        fits: impl Fn(&Seat) -> bool,
    ) -> Option<usize> {
        if !self.rules.asks_who_is_there || due == ANY_DAY {
            return None;
        }
        for place in self.world.seats_of(role) {
            if self.world.seats[place].is_filled() {
                self.is_present_on(place, due);
            }
        }
        self.by_rule_of_all(role, |seat| {
            seat.is_filled() && seat.presence == (due, true) && fits(seat)
        })
    }

    #[inline]
    pub(super) fn by_rule_of_all(
        &mut self,
        role: usize,
        fits: impl Fn(&Seat) -> bool,
    ) -> Option<usize> {
        match self.scenario.routing {
            Routing::RoundRobin => self.next_seat(role, fits),
            Routing::LeastLoaded => self.least_loaded(role, fits),
            Routing::BySkill => self.most_skilled(role, fits),
        }
    }

    #[inline(never)]
    fn find_vacant_seat(&mut self, role: usize, segment: u8) -> usize {
        let serves = |seat: &Seat| seat.serves(segment);
        self.next_seat(role, serves)
            .or_else(|| self.next_seat(role, |_| true))
            .unwrap_or_else(|| self.world.desk_of(role))
    }

    #[inline]
    fn next_seat(&mut self, role: usize, fits: impl Fn(&Seat) -> bool) -> Option<usize> {
        let World { seats, first_seat, cursors, .. } = &mut *self.world;
        let first = first_seat[role];
        let seats = &seats[first..first_seat[role + 1]];
        let mut seat = cursors[role];
        for _ in 0..seats.len() {
            let (place, is_fit) = (seat, seats.get(seat).is_some_and(&fits));
            seat = if seat + 1 < seats.len() { seat + 1 } else { 0 };
            if is_fit {
                cursors[role] = seat;
                return Some(first + place);
            }
        }
        None
    }

    #[inline(never)]
    fn least_loaded(&mut self, role: usize, fits: impl Fn(&Seat) -> bool) -> Option<usize> {
        let seats = self.world.seats_of(role);
        let fitting = seats.clone().filter(|&place| fits(&self.world.seats[place]));
        let least = fitting.map(|place| self.world.seats[place].open).min()?;
        self.next_seat(role, |seat| fits(seat) && seat.open == least)
    }

    #[inline(never)]
    fn most_skilled(&mut self, role: usize, fits: impl Fn(&Seat) -> bool) -> Option<usize> {
        let limit = self.scenario.roles[role].open_deals;
        let has_room = |seat: &Seat| fits(seat) && seat.open < limit && !seat.is_behind;
        let skill = |seat: &Seat| seat.skill * seat.strength;
        let seats = &self.world.seats[self.world.seats_of(role)];
        let best = seats.iter().filter(|seat| has_room(seat)).map(skill).max_by(f64::total_cmp);
        match best {
            Some(best) => self.next_seat(role, |seat| has_room(seat) && skill(seat) == best),
            None => self.least_loaded(role, fits),
        }
    }

    /// Notes where something waits this morning that was due on an earlier day.
    #[inline(never)]
    pub(super) fn note_who_is_behind(&mut self) {
        self.world.seats.iter_mut().for_each(|seat| seat.is_behind = seat.overdue() > 0);
    }

    /// A leaver's queues go to colleagues; what is due later follows on its day.
    #[inline(never)]
    pub(super) fn clear_desk(&mut self, place: usize, day: Day) {
        let mut desk = std::mem::take(&mut self.world.due_today);
        while self.world.seats[place].waiting != 0 {
            let lane = self.world.seats[place].waiting.trailing_zeros();
            desk.push(self.world.unqueue(place, lane));
        }
        while let Some((_, _, id)) = self.world.seats[place].ranked.pop() {
            desk.push(id);
        }
        while let Some(id) = self.world.remember(place) {
            desk.push(id);
        }
        (self.world.seats[place].open, self.world.seats[place].gone) = (0, 0);
        for id in desk.drain(..) {
            self.pass_on(id, day);
        }
        self.world.due_today = desk;
    }

    /// What waits at the desk of a leaver goes to colleagues as soon as there are any.
    #[inline(never)]
    pub(super) fn clear_vacant_desks(&mut self, day: Day) {
        if self.rules.roles.iter().all(|rule| rule.reroute_loss.is_none()) {
            return;
        }
        for place in 0..self.world.seats.len() {
            let seat = &self.world.seats[place];
            let waits = seat.waiting != 0 || !seat.ranked.is_empty();
            let role = seat.role;
            let is_left_behind = self.rules.roles[role].reroute_loss.is_some()
                && !seat.is_filled()
                && !self.world.is_desk(place);
            if waits && is_left_behind && self.is_anybody_there(role) {
                self.clear_desk(place, day);
            }
            if self.rules.has_customers && is_left_behind && self.is_anybody_there(role) {
                self.pass_customers_on(place);
            }
        }
    }

    /// Chance that a deal is lost whose rep has left, and has passed from colleague to colleague since: each of those who
    /// left in the meantime costs it the loss of a leaver, if it was theirs.
    fn loss_since(&self, id: DealId, role: usize) -> f64 {
        let loss = self.rules.roles[role].reroute_loss.unwrap_or(0.0);
        let deal = &self.world.deals[id as usize];
        let departures = &self.world.departures[role];
        let left = &self.world.left_with[usize::from(deal.seat)];
        let then = usize::from(deal.holder).checked_sub(1).and_then(|place| left.get(place));
        let later = match (then, departures.last()) {
            (Some(&then), Some(last)) => last.outlived - departures[then as usize].outlived,
            _ => 0.0,
        };
        // Where nobody else has left, or all is lost with the first, the loss is the stated one to the last digit.
        if loss >= 1.0 || later == 0.0 { loss } else { 1.0 - (1.0 - loss) * libm::exp(later) }
    }

    /// A deal whose rep has left is lost, or goes to a colleague.
    #[inline(never)]
    fn pass_on(&mut self, id: DealId, day: Day) {
        let deal = &mut self.world.deals[id as usize];
        if deal.is(Deal::GONE) {
            self.world.free.push(id);
            return;
        }
        let role = self.world.seats[usize::from(deal.seat)].role;
        let loss = self.loss_since(id, role);
        let deal = &mut self.world.deals[id as usize];
        // Once it is nobody's, its rep's leaving has been paid for.
        if deal.holder != NOBODY && deal.luck.uniform() < loss {
            deal.holder = NOBODY;
            // The client's patience can no longer run out.
            self.world.folders[id as usize].move_on();
            self.lose_unowned(id, LossReason::Dropped, day);
        } else {
            let due = self.first_working_day(day);
            self.assign(id, role, due);
            self.line_up(id, day);
        }
    }
}

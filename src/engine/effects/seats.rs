//! Who gets a deal, a lead or a customer.

use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::engine::state::seat::Seat;
use crate::engine::state::world::World;
use crate::scenario::Routing;
use crate::units::Day;

/// Whoever is there on any day may have it.
pub(in crate::engine) const ANY_DAY: Day = Day::MAX;

impl Department<'_> {
    /// Gives a deal to a rep of `role`; its first touch there falls due on `due`.
    pub(in crate::engine) fn assign(&mut self, id: DealId, role: usize, due: Day) {
        let segment = self.world.deals[id as usize].segment;
        let product = self.rules.products.bit_of(self.world.folders[id as usize].product);
        let place = self.find_seller(role, segment, product, due);
        self.give(id, place);
    }

    /// Gives a deal to the seat `place`.
    pub(in crate::engine) fn give(&mut self, id: DealId, place: usize) {
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
    pub(in crate::engine) fn find_seat(&mut self, role: usize, segment: u8, due: Day) -> usize {
        if self.rules.routing.goes_in_turn {
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
    pub(in crate::engine) fn find_seller(
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
        let is_able =
            |seat: &Seat| seat.is_filled() && rules.products.is_able(seat.ability(), product);
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
        if !self.rules.routing.asks_who_is_there || due == ANY_DAY {
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
    pub(in crate::engine) fn by_rule_of_all(
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
        let skill = |seat: &Seat| seat.ability();
        let seats = &self.world.seats[self.world.seats_of(role)];
        let best = seats.iter().filter(|seat| has_room(seat)).map(skill).max_by(f64::total_cmp);
        match best {
            Some(best) => self.next_seat(role, |seat| has_room(seat) && skill(seat) == best),
            None => self.least_loaded(role, fits),
        }
    }
}

//! Who leaves, and what becomes of their deals and customers.

use super::strength::millionths;
use crate::engine::effects::seats::ANY_DAY;
use crate::engine::state::Department;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::deal::NOBODY;
use crate::engine::state::seat::{NEVER, Seat};
use crate::engine::state::staff::{Departure, Staff};
use crate::engine::state::world::World;
use crate::units::Day;
use libm::log1p;

impl Department<'_> {
    /// The occupant leaves before the day's work.
    pub(super) fn leave(&mut self, place: usize, day: Day) {
        self.note_presence(place, day);
        let seat = &mut self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        self.world.staff.present.0 -= 1;
        self.world.staff.present.1 -= millionths(seat.strength);
        seat.person = NOBODY;
        seat.today = 0;
        let back = rule.replace_after;
        let back = back.map_or(NEVER, |wait| self.day_after(day, wait));
        self.world.seats[place].changes_on = back;
        self.world.staff.next_change = self.world.staff.next_change.min(back);
        self.world.staff.has_changed = true;
        self.outcome.seats[place].leavers += 1;
        self.outcome.seats[place].left_on = day;
        if let Some(loss) = rule.reroute_loss {
            let World { seats, first_seat, staff, .. } = &mut *self.world;
            let role = seats[place].role;
            let colleagues = &seats[first_seat[role]..first_seat[role + 1]];
            let Staff { departures, left_with, .. } = staff;
            note_departure(&mut departures[role], &mut left_with[place], colleagues, day, loss);
            self.clear_desk(place, day);
        }
        if self.rules.customers.exist {
            self.part_with_customers(place, day);
        }
    }

    /// The day on which a length that begins today ends, tomorrow at the earliest.
    pub(super) fn day_after(&self, day: Day, length: f64) -> Day {
        let end = self.scenario.calendar.end_of(i64::from(day), length);
        (end.max(i64::from(day) + 1)) as Day
    }

    /// A leaver's queues go to colleagues; what is due later follows on its day.
    #[inline(never)]
    fn clear_desk(&mut self, place: usize, day: Day) {
        let mut desk = std::mem::take(&mut self.world.trays.due_today);
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
        self.world.trays.due_today = desk;
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
            if self.rules.customers.exist && is_left_behind && self.is_anybody_there(role) {
                self.pass_customers_on(place);
            }
        }
    }

    /// The customers of a rep who leaves: some leave too, the others stay with the seat or, where a leaver's deals
    /// do, go to colleagues.
    #[inline(never)]
    fn part_with_customers(&mut self, place: usize, day: Day) {
        let role = self.world.seats[place].role;
        let share = self.rules.roles[role].customers_leave;
        for id in 0..self.world.customers.all.len() as CustomerId {
            let customer = &mut self.world.customers.all[id as usize];
            let is_theirs = usize::from(customer.seat) == place && !customer.has_left;
            if is_theirs && share > 0.0 && customer.luck.uniform() < share {
                self.customer_leaves(id, day);
            }
        }
        if self.rules.roles[role].reroute_loss.is_some() {
            self.pass_customers_on(place);
        }
    }

    /// The customers of a seat that stands empty go to colleagues with the orders and the care that wait. So does what
    /// waits for those who have left already.
    #[inline(never)]
    fn pass_customers_on(&mut self, place: usize) {
        let role = self.world.seats[place].role;
        for id in 0..self.world.customers.all.len() as CustomerId {
            let customer = &self.world.customers.all[id as usize];
            let is_needed = !customer.has_left || customer.waiting > 0;
            if usize::from(customer.seat) == place && is_needed {
                let colleague = self.find_seat(role, customer.segment, ANY_DAY);
                self.move_customer(id, colleague);
            }
        }
        let mut orders = std::mem::take(&mut self.world.seats[place].orders);
        for _ in 0..orders.len() {
            let Some(id) = orders.pop_front() else { break };
            let customer = self.world.customer_of(id);
            let seat = usize::from(self.world.customers.all[customer as usize].seat);
            match seat == place {
                true => orders.push_back(id),
                false => self.world.seats[seat].line_up_order(id),
            }
        }
        self.world.seats[place].orders = orders;
    }
}

/// Notes that somebody left today whose colleagues these are: a deal that is with any of the role was with the leaver by
/// chance.
#[inline(never)]
fn note_departure(
    departures: &mut Vec<Departure>,
    left_with: &mut Vec<u32>,
    colleagues: &[Seat],
    day: Day,
    loss: f64,
) {
    if departures.last().is_none_or(|last| last.day != day) {
        // Whoever begins today has nothing yet.
        let was_there = |seat: &&Seat| seat.is_filled() && seat.hired < i64::from(day);
        let there = colleagues.iter().filter(was_there).count() as u32 + 1;
        let outlived = departures.last().map_or(0.0, |last| last.outlived);
        departures.push(Departure { day, there, left: 0, outlived });
    }
    let index = departures.len() - 1;
    let before = index.checked_sub(1).map_or(0.0, |index| departures[index].outlived);
    let today = &mut departures[index];
    today.left += 1;
    let share = f64::from(today.left) / f64::from(today.there);
    today.outlived = before + log1p(-loss * share.min(1.0));
    left_with.push(index as u32);
}

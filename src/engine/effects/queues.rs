//! The queues of touches that are due: how they are joined, and how clients in them lose patience.

use crate::engine::outcome::{LossReason, Metric};
use crate::engine::rules::role::RoleRule;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, NOBODY};
use crate::engine::state::seat::{Seat, Stamped};
use crate::engine::state::world::World;
use crate::random::Purpose;
use crate::random::distribution::geometric;
use crate::scenario::Priority;
use crate::units::Day;
use std::cmp::Reverse;

impl Department<'_> {
    /// A touch that has been due for some time comes to a seat: it is forgotten, or joins the queue.
    #[inline(never)]
    pub(in crate::engine) fn receive_due(&mut self, id: DealId, day: Day) {
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
    pub(in crate::engine) fn line_up(&mut self, id: DealId, day: Day) {
        if self.rules.special.has_patience {
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
    pub(in crate::engine) fn lose_patience(&mut self, id: DealId, day: Day) {
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
        let noticed = self.rules.days.served.get(last as usize).copied().unwrap_or(horizon);
        if noticed < horizon {
            self.world.agenda.expiries.push(noticed, entry);
        }
    }

    /// A deal whose rep has left is lost, or goes to a colleague.
    #[inline(never)]
    pub(in crate::engine) fn pass_on(&mut self, id: DealId, day: Day) {
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

    /// Chance that a deal is lost whose rep has left, and has passed from colleague to colleague since: each of those who
    /// left in the meantime costs it the loss of a leaver, if it was theirs.
    fn loss_since(&self, id: DealId, role: usize) -> f64 {
        let loss = self.rules.roles[role].reroute_loss.unwrap_or(0.0);
        let deal = &self.world.deals[id as usize];
        let departures = &self.world.staff.departures[role];
        let left = &self.world.staff.left_with[usize::from(deal.seat)];
        let then = usize::from(deal.holder).checked_sub(1).and_then(|place| left.get(place));
        let later = match (then, departures.last()) {
            (Some(&then), Some(last)) => last.outlived - departures[then as usize].outlived,
            _ => 0.0,
        };
        // Where nobody else has left, or all is lost with the first, the loss is the stated one to the last digit.
        if loss >= 1.0 || later == 0.0 { loss } else { 1.0 - (1.0 - loss) * libm::exp(later) }
    }

    /// The empty place in a queue of a deal that was lost while it stood there.
    pub(in crate::engine) fn let_go(&mut self, place: usize, id: DealId) {
        self.world.seats[place].gone -= 1;
        self.world.free.push(id);
    }
}

/// Whether the rep forgets a due touch, who from now on is the deal's holder.
#[inline]
pub(in crate::engine) fn is_forgotten(
    deal: &mut Deal,
    seat: &Seat,
    rule: &RoleRule,
    day: Day,
) -> bool {
    deal.holder = seat.person;
    rule.forgets > 0.0 && deal.luck.aside(Purpose::Forgetting, day).uniform() < rule.forgets
}

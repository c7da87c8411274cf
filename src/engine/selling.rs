//! Phase 5: each rep serves due touches by priority till the hours are gone, then prospects.

use super::Department;
use super::deal::{Deal, DealId, FROM_BASE, NO_DEAL};
use super::diary::AHEAD;
use super::outcome::Metric;
use super::progression::{Verdict, first_contact, meet};
use super::world::{Seat, World};
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

impl Shift {
    fn new(place: usize, day: Day, seat: &Seat) -> Shift {
        let (left, power) = (seat.today, seat.power);
        Shift { place, day, left, power, touches: 0, effective: 0 }
    }
}

impl Department<'_> {
    pub(super) fn selling(&mut self, day: Day) {
        if self.rules.has_closing {
            self.follow_calendar(day);
        }
        // Who calls first matters when accounts are scarce: everybody does in turn.
        let seats = self.world.seats.len();
        let first = self.scenario.calendar.working_days_between(0, day) as usize % seats.max(1);
        for place in (first..seats).chain(0..first) {
            let seat = &self.world.seats[place];
            if seat.is_filled() && seat.today > 0 {
                let mut shift = Shift::new(place, day, seat);
                self.work(&mut shift);
                self.end_shift(&shift);
            }
        }
    }

    /// A rep's day: due touches, regular contacts, then prospecting. A touch for which the time does
    /// not suffice ends the day; nothing overtakes it.
    fn work(&mut self, shift: &mut Shift) {
        if !self.serve_stages(shift) || !self.serve_ranked(shift) {
            return;
        }
        if !self.world.seats[shift.place].contacts.is_empty() {
            self.keep_contact(shift);
        }
        if self.scenario.roles[self.world.seats[shift.place].role].prospects {
            self.prospect(shift);
        }
    }

    /// Serves due touches, latest stage first; what the time does not suffice for waits in the queues.
    /// Returns whether the time sufficed.
    fn serve_stages(&mut self, shift: &mut Shift) -> bool {
        let waiting = self.world.seats[shift.place].waiting;
        let mut due = waiting as u32 | self.world.diary.marks(shift.place, shift.day);
        let mut is_time_left = true;
        while due != 0 {
            let stage = due.ilog2();
            due ^= 1 << stage;
            is_time_left = is_time_left && self.serve_overdue(shift, stage);
            if self.world.diary.marks(shift.place, shift.day) >> stage & 1 == 1 {
                is_time_left = self.serve_page(shift, stage as usize, is_time_left);
            }
        }
        is_time_left
    }

    /// Serves what is overdue in a stage.
    fn serve_overdue(&mut self, shift: &mut Shift, stage: u32) -> bool {
        while self.world.seats[shift.place].waiting >> stage & 1 == 1 {
            let lane = shift.place * self.world.lanes_a_seat + stage as usize;
            let id = self.world.lanes[lane].head;
            if !self.spend(shift, id) {
                return false;
            }
            self.world.unqueue(shift.place, stage);
            if self.world.deals[id as usize].is(Deal::GONE) {
                self.let_go(shift.place, id);
            } else {
                self.touch(shift, id);
            }
        }
        true
    }

    /// Serves what falls due today in a stage; what the time does not suffice for joins the queue.
    fn serve_page(&mut self, shift: &mut Shift, stage: usize, mut is_time_left: bool) -> bool {
        let (rules, world) = (self.rules, &mut *self.world);
        let World { deals, diary, touches, closing_odds, seats, settled, .. } = world;
        let (deals, rule) = (deals.as_mut_slice(), rules.touches.of(stage as u8));
        let mut id = diary.take(shift.place, shift.day, stage);
        let mut count = 0;
        while is_time_left && id != NO_DEAL {
            if rule.cost <= shift.left {
                shift.left -= rule.cost;
            } else if !begins(&mut seats[shift.place], rule.cost, &mut shift.left) {
                is_time_left = false;
                break;
            }
            let deal = &mut deals[id as usize];
            let next = deal.next;
            count += 1;
            if !deal.is(Deal::CONTACTED) {
                let cohorts = &mut self.outcome.cohorts;
                first_contact(deal, &rules.channels, &self.scenario.calendar, cohorts, shift.day);
            }
            match meet(deal, rules, rule, closing_odds, shift) {
                Verdict::Defers => {
                    if let Some(due) = rules.next_touch(deal, shift.day) {
                        if due - shift.day < AHEAD {
                            diary.write(id, deal, due);
                        } else {
                            touches.push(due, id);
                        }
                    }
                }
                verdict => settled.push((id, verdict)),
            }
            id = next;
        }
        world.made[stage & 31].0 += count;
        shift.touches += count;
        self.queue_all(id, stage as u8);
        self.settle_all(shift);
        is_time_left
    }

    /// A list of deals joins the queue of their stage.
    fn queue_all(&mut self, mut id: DealId, stage: u8) {
        while id != NO_DEAL {
            let next = self.world.deals[id as usize].next;
            self.world.queue(id, stage);
            id = next;
        }
    }

    /// Settles what the touches of a stage came to.
    fn settle_all(&mut self, shift: &mut Shift) {
        let mut settled = std::mem::take(&mut self.world.settled);
        for &(id, verdict) in &settled {
            self.settle(shift, id, verdict);
        }
        settled.clear();
        self.world.settled = settled;
    }

    /// Serves what is due by rank, for a role that asks for that; returns whether the time sufficed.
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
    fn let_go(&mut self, place: usize, id: DealId) {
        self.world.seats[place].gone -= 1;
        self.world.free.push(id);
    }

    /// Takes the time for a touch from the day; returns whether it suffices. What is gone takes none.
    #[inline]
    fn spend(&mut self, shift: &mut Shift, id: DealId) -> bool {
        let deal = &self.world.deals[id as usize];
        let cost = self.rules.touches.of(deal.stage).cost;
        if deal.is(Deal::GONE) {
            return true;
        }
        if cost > shift.left {
            return begins(&mut self.world.seats[shift.place], cost, &mut shift.left);
        }
        shift.left -= cost;
        true
    }

    /// The rep makes a touch: it defers the deal, or settles its step.
    #[inline]
    fn touch(&mut self, shift: &mut Shift, id: DealId) {
        let world = &mut *self.world;
        let deal = &mut world.deals[id as usize];
        let made = &mut world.made[usize::from(deal.stage & 31)];
        made.0 += 1;
        made.1 += shift.day - Day::from(deal.due);
        shift.touches += 1;
        if !deal.is(Deal::CONTACTED) {
            let cohorts = &mut self.outcome.cohorts;
            first_contact(deal, &self.rules.channels, &self.scenario.calendar, cohorts, shift.day);
        }
        let rule = self.rules.touches.of(deal.stage);
        let verdict = meet(deal, self.rules, rule, &world.closing_odds, shift);
        if verdict != Verdict::Defers {
            return self.settle(shift, id, verdict);
        }
        if let Some(due) = self.rules.next_touch(deal, shift.day) {
            if due - shift.day < AHEAD {
                world.diary.write(id, deal, due);
            } else {
                world.touches.push(due, id);
            }
        }
    }

    /// Regular contacts with the rep's pool.
    fn keep_contact(&mut self, shift: &mut Shift) {
        while let Some(&entry) = self.world.seats[shift.place].contacts.front() {
            let deal = &mut self.world.deals[entry.deal as usize];
            let is_stale = deal.stamp != entry.stamp;
            // A contact that is longer than a day takes a day.
            let longest = self.world.seats[shift.place].today;
            let cost = self.rules.segments[usize::from(deal.segment)].contact_cost.min(longest);
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
        let before = self.outcome.stages[0].entered;
        let wants_more = |department: &Department, shift: &Shift| {
            shift.left >= cost && department.world.seats[shift.place].open < limit
        };
        if !wants_more(self, shift) {
            return;
        }
        self.world.count(Metric::ProspectingDays, 1);
        self.world.looked += 1;
        while wants_more(self, shift) {
            let Some(id) = self.next_account(shift.place, shift.day) else {
                self.world.count(Metric::DryDays, 1);
                self.world.dry += 1;
                break;
            };
            shift.left -= cost;
            self.open_prospect(shift, id);
        }
        let opened = self.outcome.stages[0].entered - before;
        self.world.count(Metric::Prospected, opened as i64);
        self.open_cohort(shift.day, opened, FROM_BASE);
    }

    fn open_prospect(&mut self, shift: &mut Shift, id: DealId) {
        let seat = &mut self.world.seats[shift.place];
        seat.open += 1;
        let deal = &mut self.world.deals[id as usize];
        deal.seat = shift.place as u16;
        deal.holder = seat.person;
        deal.entered = shift.day as u16;
        deal.first = shift.day as i16;
        deal.due = shift.day as u16;
        self.count_entry(id, 0, shift.day);
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
        self.world.count(Metric::Effective, i64::from(shift.effective));
        self.world.count(Metric::HoursUsed, used as i64);
        self.world.count(Metric::HoursAvailable, i64::from(available));
    }
}

/// A touch that is longer than the whole day is begun, and made on the day on which the time spent on
/// it suffices. Returns whether that is today.
#[cold]
fn begins(seat: &mut Seat, cost: Seconds, left: &mut Seconds) -> bool {
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

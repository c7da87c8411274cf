//! What is: deals, seats with their queues, the base, the calendar of what is due.

use super::agenda::Agenda;
use super::base::Base;
use super::books::{Books, Purse};
use super::check_desk::CheckDesk;
use super::customer::{ASKS, CustomerId};
use super::customers::Customers;
use super::deal::{Deal, DealId, Folder, NO_DEAL};
use super::diary::{AHEAD, Diary, pages_a_seat};
use super::evening::Evenings;
use super::pay::Pay;
use super::purchases::PLACED;
use super::rate::Rate;
use super::records::{keep, reset};
use super::search::Search;
use super::seat::{EMPTY, Lane, Seat, append, line_up, pop};
use super::staff::Staff;
use super::touched::Touched;
use super::trays::Trays;
use super::wheel::Wheel;
use crate::engine::outcome::{Metric, Stock};
use crate::engine::rules::Rules;
use crate::engine::rules::product::sold_by;
use crate::random::{Purpose, Streams};
use crate::scenario::{Rep, Scenario, Scope, Target};
use crate::units::Day;

/// The world of one replication.
#[derive(Debug, Default)]
pub(in crate::engine) struct World {
    pub deals: Vec<Deal>,
    pub free: Vec<DealId>,
    /// One a deal.
    pub folders: Vec<Folder>,
    /// What deals that are opened together have in common.
    pub template: Deal,
    pub diary: Diary,
    /// What falls due, beyond the diaries.
    pub agenda: Agenda,
    pub seats: Vec<Seat>,
    /// First seat of each role, and the number of seats at the end. Desks of roles without seats follow.
    pub first_seat: Vec<usize>,
    pub cursors: Vec<usize>,
    pub lanes: Vec<Lane>,
    pub lanes_a_seat: usize,
    /// Touches that have lined up by rank so far.
    pub lined_up: u32,
    /// Odds multiplier of each seat today.
    pub powers: Vec<f64>,
    /// Odds multiplier of each stage today by the closing calendar.
    pub closing_odds: Vec<f64>,
    /// Deals touched today, till it is settled what came of it.
    pub touched: Touched,
    pub staff: Staff,
    pub base: Vec<Base>,
    pub rates: Vec<Rate>,
    pub search: Search,
    pub customers: Customers,
    pub pay: Pay,
    /// Who waits to be checked.
    pub checks: CheckDesk,
    pub books: Books,
    pub money: Purse,
    pub trays: Trays,
    pub evenings: Evenings,
}

impl World {
    /// Clears everything for a new replication and sets the department up as it starts.
    pub fn open(&mut self, scenario: &Scenario, rules: &Rules, streams: &Streams) {
        let horizon = scenario.calendar.horizon();
        self.deals.clear();
        self.folders.clear();
        self.free.clear();
        self.agenda.clear(horizon, rules.days.reach());
        if rules.customers.exist {
            self.customers.clear(horizon);
        }
        self.evenings.noted.iter_mut().for_each(Vec::clear);
        self.money = Purse { cash: rules.opening_cash, ..Purse::default() };
        self.search.clear();
        self.lined_up = 0;
        reset(&mut self.closing_odds, scenario.stages.len(), 1.0);
        self.rates.resize_with(rules.channels.len(), Rate::default);
        let channels = rules.channels.iter().zip(&rules.lineages.leads);
        for (rate, (channel, &lineage)) in self.rates.iter_mut().zip(channels) {
            rate.per_day = channel.rate;
            rate.days = streams.row(Purpose::Leads, lineage);
        }
        self.open_base(rules, horizon);
        self.open_seats(scenario, rules);
        self.open_desks(scenario, rules);
        let people = self.first_seat[scenario.roles.len()];
        let seats = |target: &Target| match target.scope {
            Scope::EachRep(_) => people,
            _ => 0,
        };
        self.books.open(scenario.stages.len(), scenario.targets.iter().map(seats));
    }

    fn open_base(&mut self, rules: &Rules, horizon: Day) {
        self.base.resize_with(rules.segments.len(), Base::default);
        for (base, rule) in self.base.iter_mut().zip(&rules.segments) {
            base.open(rule.accounts, horizon);
        }
    }

    fn open_seats(&mut self, scenario: &Scenario, rules: &Rules) {
        let mut place = 0;
        self.first_seat.clear();
        for (role, rule) in scenario.roles.iter().enumerate() {
            self.first_seat.push(place);
            let people = rule.reps.iter().enumerate().map(|(i, rep)| (Some(i), first_day(rep)));
            let hires = rule.hires.iter().flat_map(|hire| {
                (0..hire.count).map(|nth| (None, hire.start(&scenario.calendar, nth)))
            });
            for (ordinal, (rep, day)) in people.chain(hires).enumerate() {
                if place == self.seats.len() {
                    self.seats.push(Seat::new());
                }
                self.seats[place].open(role, ordinal as u64, rep, day);
                self.seats[place].segments = rules.routing.served_segments[role];
                if rules.products.exist {
                    self.seats[place].products = sold_by(scenario, role, None);
                }
                place += 1;
            }
        }
        self.first_seat.push(place);
        for role in 0..scenario.roles.len() {
            if self.seats_of(role).is_empty() || rules.roles[role].lead_cap.is_some() {
                self.open_desk(role, place);
                place += 1;
            }
        }
        self.seats.truncate(place);
    }

    /// What there is beside each seat, and the queues and diaries of all.
    fn open_desks(&mut self, scenario: &Scenario, rules: &Rules) {
        let (seats, stages) = (self.seats.len(), scenario.stages.len());
        self.lanes_a_seat = stages;
        reset(&mut self.lanes, seats * stages, EMPTY);
        reset(&mut self.powers, seats, 1.0);
        reset(&mut self.cursors, scenario.roles.len(), 0);
        if rules.days.reach() > scenario.calendar.horizon() {
            self.diary.clear();
        }
        self.diary.open(seats, pages_a_seat(rules.roles.iter().map(|role| role.works)));
        self.staff.open(scenario.roles.len(), seats);
        self.pay.open(rules, seats, stages, scenario.calendar.months());
        if rules.customers.has_care {
            self.customers.open_care(seats);
        }
        if rules.checks.every.is_some() {
            self.checks.open(seats);
        }
    }

    /// A desk where nobody ever sits: for the deals of a role without seats, whose work is never done, or for leads that
    /// wait till somebody has room.
    fn open_desk(&mut self, role: usize, place: usize) {
        if place == self.seats.len() {
            self.seats.push(Seat::new());
        }
        self.seats[place].open(role, 0, None, Day::MAX);
    }

    /// Adds to a flow.
    #[inline]
    pub fn count(&mut self, metric: Metric, amount: i64) {
        self.books.flows.0[metric as usize] += amount;
    }

    /// Moves an account from one state to another.
    #[inline]
    pub fn moves(&mut self, segment: u8, from: Stock, to: Stock) {
        let stocks = &mut self.base[usize::from(segment)].stocks;
        stocks[from as usize] -= 1;
        stocks[to as usize] += 1;
    }

    /// A record for `deal`, used again if one is free.
    #[inline(always)]
    pub fn keep(&mut self, deal: Deal) -> DealId {
        keep(&mut self.deals, &mut self.folders, &mut self.free, &deal).0
    }

    /// Writes a deal down for `due`, a working day from `today` on.
    #[inline]
    pub fn write_down(&mut self, id: DealId, today: Day, due: Day) {
        let deal = &mut self.deals[id as usize];
        write_down(&mut self.diary, &mut self.agenda.touches, id, deal, today, due);
    }

    /// Puts a deal at the end of its seat's lane.
    #[inline]
    pub fn queue(&mut self, id: DealId, lane: u8, day: Day) {
        let World { deals, seats, lanes, lanes_a_seat, .. } = self;
        let place = usize::from(deals[id as usize].seat);
        let row = &mut lanes[place * *lanes_a_seat + usize::from(lane)];
        line_up(deals, row, &mut seats[place], id, lane, day);
    }

    /// Takes the first deal of a lane.
    #[inline]
    pub fn unqueue(&mut self, seat: usize, lane: u32) -> DealId {
        let place = seat * self.lanes_a_seat + lane as usize;
        let id = pop(&self.deals, &mut self.lanes[place]);
        self.seats[seat].waiting &= !(u64::from(self.lanes[place].head == NO_DEAL) << lane);
        self.seats[seat].queued -= 1;
        id
    }

    /// Puts a forgotten touch aside. A deal for which nobody has planned anything is not in work: it takes none of the
    /// room that its rep has.
    pub fn forget(&mut self, id: DealId, day: Day) {
        let seat = usize::from(self.deals[id as usize].seat);
        self.seats[seat].open = self.seats[seat].open.saturating_sub(1);
        let mut lane = self.seats[seat].forgotten;
        append(&mut self.deals, &mut lane, id);
        self.deals[id as usize].waits(day);
        self.deals[id as usize].flags |= Deal::FORGOTTEN;
        self.seats[seat].forgotten = lane;
    }

    /// The oldest forgotten touch of a seat.
    pub fn remember(&mut self, seat: usize) -> Option<DealId> {
        let mut lane = self.seats[seat].forgotten;
        if lane.head == NO_DEAL {
            return None;
        }
        let id = pop(&self.deals, &mut lane);
        self.seats[seat].forgotten = lane;
        Some(id)
    }

    /// The desk of a role that has no seats.
    pub fn desk_of(&self, role: usize) -> usize {
        let desks = self.first_seat[self.first_seat.len() - 1]..self.seats.len();
        desks.into_iter().find(|&place| self.seats[place].role == role).unwrap_or(0)
    }

    /// Whether a place is a desk where nobody sits.
    pub fn is_desk(&self, place: usize) -> bool {
        place >= self.first_seat[self.first_seat.len() - 1]
    }

    /// Seats of a role.
    pub fn seats_of(&self, role: usize) -> std::ops::Range<usize> {
        self.first_seat[role]..self.first_seat[role + 1]
    }

    /// A deal was brought into a stage by its seat.
    pub fn note_entry(&mut self, place: usize, stage: usize) {
        let entered = &mut self.pay.book.entered;
        if !entered.is_empty() {
            entered[place * self.lanes_a_seat + stage] += 1;
        }
    }

    /// The customer of an entry in the queue of orders.
    pub(in crate::engine) fn customer_of(&self, entry: u32) -> CustomerId {
        match entry & PLACED {
            0 => entry & !ASKS,
            _ => self.customers.placed[(entry & !PLACED) as usize].customer,
        }
    }
}

/// Writes a deal down for `due`, a working day from `today` on: in the diary, if it looks that far ahead.
#[inline]
fn write_down(
    diary: &mut Diary,
    later: &mut Wheel<DealId>,
    id: DealId,
    deal: &mut Deal,
    today: Day,
    due: Day,
) {
    if due - today < AHEAD {
        diary.write(id, deal, due);
    } else {
        later.push(due, id);
    }
}

fn first_day(rep: &Rep) -> Day {
    rep.since_day.clamp(0, i64::from(Day::MAX)) as Day
}

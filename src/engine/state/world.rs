//! What is: deals, seats with their queues, the base, the calendar of what is due.

use super::base::Base;
use super::before::Before;
use super::bond::Bond;
use super::check_desk::CheckDesk;
use super::conduct::{Conduct, Offered};
use super::credits::Credits;
use super::customer::{ASKS, Customer, CustomerId};
use super::deal::{Deal, DealId, Folder, NO_DEAL};
use super::debts::Debts;
use super::diary::{AHEAD, Diary, pages_a_seat};
use super::evening::Evening;
use super::history::Histories;
use super::hunt::Hunt;
use super::pay_book::PayBook;
use super::payment::Payment;
use super::purchases::{PLACED, PlacedOrder, Purchases};
use super::records::keep;
use super::seat::{EMPTY, Lane, Seat, Stamped, append, line_up, pop};
use super::touched::Touched;
use super::wheel::Wheel;
use crate::engine::outcome::{METRICS, Metric, Stock};
use crate::engine::rules::Rules;
use crate::engine::rules::product::sold_by;
use crate::random::distribution::Counts;
use crate::random::{Purpose, Row, Streams};
use crate::scenario::{Rep, Scenario, Scope};
use crate::units::{Day, Money};
use std::collections::VecDeque;

/// Leads of a channel.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Rate {
    /// Mean a day before season and weekday.
    pub per_day: f64,
    /// The counts drawn last.
    pub counts: Counts,
    /// Luck of each day's count.
    pub days: Row,
}

impl Rate {
    /// Counts of another distribution.
    #[inline(never)]
    pub fn renew(&mut self, mean: f64, dispersion: f64) {
        self.counts = Counts::new(mean, dispersion);
    }
}

/// A day on which people of a role left.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Departure {
    pub day: Day,
    /// People who were there in the morning.
    pub there: u32,
    /// Of these, people who left.
    pub left: u32,
    /// Of a deal that is with any of the role, the logarithm of the chance that it outlives all who have left by then.
    pub outlived: f64,
}

/// How far a target has come.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Progress {
    /// In minor units or counts.
    pub total: i64,
    /// By seat, for a target of each rep.
    pub seats: Vec<i64>,
}

/// What flowed in a period so far, by metric.
#[derive(Debug)]
pub(in crate::engine) struct Flows(pub [i64; METRICS]);

impl Default for Flows {
    fn default() -> Flows {
        Flows([0; METRICS])
    }
}

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
    /// Touches due later than the diaries look ahead.
    pub touches: Wheel<DealId>,
    pub contacts: Wheel<Stamped>,
    pub needs: Wheel<Stamped>,
    pub expiries: Wheel<Stamped>,
    pub payments: Wheel<Payment>,
    /// Who has bought; what stands among the free ones has no meaning.
    pub customers: Vec<Customer>,
    pub free_customers: Vec<CustomerId>,
    /// What each customer may still buy, where a wallet or a further product asks for it.
    pub purchases: Vec<Purchases>,
    /// What everybody has bought.
    pub histories: Histories,
    /// Orders that wait and whose value is known; some records are free.
    pub placed: Vec<PlacedOrder>,
    pub free_placed: Vec<u32>,
    /// How each of them stands by the month, where something happens by the month.
    pub bonds: Vec<Bond>,
    /// Promoters, passives and detractors among present customers.
    pub groups: [i64; 3],
    /// Customers who wait for care, by seat; who has left or moved stands there for nothing.
    pub care: Vec<VecDeque<CustomerId>>,
    /// What present customers paid for their present month of subscription.
    pub recurring: Money,
    /// When something happens next with each customer; the horizon stands for all days beyond it.
    pub visits: Wheel<CustomerId>,
    /// Customers with whom something happens today.
    pub visited: Vec<CustomerId>,
    pub seats: Vec<Seat>,
    /// Days on which people of each role left.
    pub departures: Vec<Vec<Departure>>,
    /// Which of these each occupant left on, by seat.
    pub left_with: Vec<Vec<u32>>,
    /// First seat of each role, and the number of seats at the end. Desks of roles without seats follow.
    pub first_seat: Vec<usize>,
    pub cursors: Vec<usize>,
    pub lanes: Vec<Lane>,
    pub lanes_a_seat: usize,
    pub base: Vec<Base>,
    /// Flows of the present period.
    pub flows: Flows,
    pub cash: Money,
    /// Pay that has been earned and is paid at the end of the month.
    pub pay_owed: Money,
    /// What was done since the last payday.
    pub pay_book: PayBook,
    /// The sales that pay plans follow.
    pub credits: Credits,
    /// What pay does to who sits in each seat today; empty where nothing is assumed.
    pub conduct: Vec<Conduct>,
    /// Deals that are offered a discount in the touches that are being settled.
    pub offered: Vec<Offered>,
    /// Who waits to be checked.
    pub checks: CheckDesk,
    /// Discount of each deal that is signed.
    pub discounts: Vec<Money>,
    /// What people owe for draws and clawbacks.
    pub debts: Debts,
    /// Margin less costs since the start.
    pub profit: Money,
    /// The same at the end of yesterday.
    pub profit_noted: Money,
    /// Odds and hours multipliers of each role today: coaching, rivalry.
    pub role_odds: Vec<f64>,
    pub role_hours: Vec<f64>,
    pub staff_changed: bool,
    /// No seat changes before this day.
    pub next_change: Day,
    /// Odds multiplier of each seat today.
    pub powers: Vec<f64>,
    /// Everybody who is there is steady.
    pub is_steady: bool,
    /// People who are there, and the sum of their strengths in millionths.
    pub present: (i64, i64),
    /// People in each role, while roles are weighed.
    pub filled: Vec<f64>,
    pub progress: Vec<Progress>,
    pub rates: Vec<Rate>,
    /// Deals in each stage.
    pub in_stage: Vec<i64>,
    /// Odds multiplier of each stage today by the closing calendar.
    pub closing_odds: Vec<f64>,
    /// Month-to-date days on which prospecting reps looked for accounts, and found none.
    pub looked: i64,
    pub dry: i64,
    /// The most calls that all who prospect could make on any day.
    pub most_calls: u64,
    /// There are too few accounts for all who could call some today.
    pub is_scarce: bool,
    /// Those who look for them when all that was due is done, and the seat that got one last.
    pub hunts: Vec<Hunt>,
    pub called_last: usize,
    pub due_today: Vec<DealId>,
    /// Touches that have lined up by rank so far.
    pub lined_up: u32,
    /// Touches of the period so far by stage, and the days that they had waited.
    pub made: [(u64, u64); 32],
    /// Deals touched today, till it is settled what came of it.
    pub touched: Touched,
    /// Deals of a round of touches as they were before it, where moods hang on it.
    pub before: Vec<Before>,
    pub stamped_today: Vec<Stamped>,
    pub payments_today: Vec<Payment>,
    /// What evenings leave behind, for who asks.
    pub evenings: Option<Vec<Evening>>,
    /// For them, the time that each seat had used in the morning.
    pub mornings: Vec<u64>,
}

impl World {
    /// Clears everything for a new replication and sets the department up as it starts.
    pub fn open(&mut self, scenario: &Scenario, rules: &Rules, streams: &Streams) {
        let horizon = scenario.calendar.horizon();
        self.deals.clear();
        self.folders.clear();
        self.free.clear();
        self.touches.clear(rules.reach());
        self.contacts.clear(rules.reach());
        self.needs.clear(horizon);
        self.expiries.clear(horizon);
        self.payments.clear(horizon);
        if rules.has_customers {
            self.customers.clear();
            self.free_customers.clear();
            self.histories.clear();
            self.placed.clear();
            self.free_placed.clear();
            self.bonds.clear();
            self.visits.clear(horizon + 1);
        }
        self.evenings.iter_mut().for_each(Vec::clear);
        self.flows = Flows::default();
        self.cash = rules.opening_cash;
        self.pay_owed = Money::ZERO;
        self.recurring = Money::ZERO;
        self.groups = [0; 3];
        self.profit = Money::ZERO;
        self.profit_noted = Money::ZERO;
        (self.looked, self.dry) = (0, 0);
        self.lined_up = 0;
        self.called_last = usize::MAX;
        reset(&mut self.in_stage, scenario.stages.len(), 0);
        reset(&mut self.closing_odds, scenario.stages.len(), 1.0);
        reset(&mut self.role_odds, scenario.roles.len(), 1.0);
        reset(&mut self.role_hours, scenario.roles.len(), 1.0);
        self.departures.iter_mut().for_each(Vec::clear);
        self.departures.resize_with(scenario.roles.len(), Vec::new);
        self.rates.resize_with(rules.channels.len(), Rate::default);
        let channels = rules.channels.iter().zip(&rules.leads);
        for (rate, (channel, &lineage)) in self.rates.iter_mut().zip(channels) {
            rate.per_day = channel.rate;
            rate.days = streams.row(Purpose::Leads, lineage);
        }
        self.open_base(rules, horizon);
        self.open_seats(scenario, rules);
        if rules.has_care {
            self.care.iter_mut().for_each(VecDeque::clear);
            self.care.resize_with(self.seats.len(), VecDeque::new);
        }
        self.open_targets(scenario);
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
                self.seats[place].segments = rules.served_segments[role];
                if rules.has_products {
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
        self.left_with.iter_mut().for_each(Vec::clear);
        self.left_with.resize_with(place, Vec::new);
        self.lanes_a_seat = scenario.stages.len();
        reset(&mut self.powers, place, 1.0);
        self.next_change = 0;
        reset(&mut self.lanes, place * self.lanes_a_seat, EMPTY);
        if rules.reach() > scenario.calendar.horizon() {
            self.diary.clear();
        }
        self.diary.open(place, pages_a_seat(rules.roles.iter().map(|role| role.works)));
        self.pay_book.open(place, if rules.counts_entries { self.lanes_a_seat } else { 0 });
        if rules.has_credits {
            self.credits.open(place, scenario.calendar.months(), rules.splits);
        }
        if rules.has_recovery {
            self.debts.open(place);
        }
        if rules.check_every.is_some() {
            self.checks.open(place);
        }
        if rules.has_behaviour {
            reset(&mut self.conduct, place, Conduct::USUAL);
            self.discounts.clear();
        }
        reset(&mut self.cursors, scenario.roles.len(), 0);
        (self.staff_changed, self.is_steady) = (true, false);
        self.present = (0, 0);
    }

    /// A desk where nobody ever sits: for the deals of a role without seats, whose work is never done, or for leads that
    /// wait till somebody has room.
    fn open_desk(&mut self, role: usize, place: usize) {
        if place == self.seats.len() {
            self.seats.push(Seat::new());
        }
        self.seats[place].open(role, 0, None, Day::MAX);
    }

    fn open_targets(&mut self, scenario: &Scenario) {
        self.progress.resize_with(scenario.targets.len(), Progress::default);
        for (progress, target) in self.progress.iter_mut().zip(&scenario.targets) {
            progress.total = 0;
            let people = self.first_seat[scenario.roles.len()];
            let seats = if matches!(target.scope, Scope::EachRep(_)) { people } else { 0 };
            reset(&mut progress.seats, seats, 0);
        }
    }

    /// Adds to a flow.
    #[inline]
    pub fn count(&mut self, metric: Metric, amount: i64) {
        self.flows.0[metric as usize] += amount;
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
        write_down(&mut self.diary, &mut self.touches, id, deal, today, due);
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
        let entered = &mut self.pay_book.entered;
        if !entered.is_empty() {
            entered[place * self.lanes_a_seat + stage] += 1;
        }
    }

    /// The customer of an entry in the queue of orders.
    pub(in crate::engine) fn customer_of(&self, entry: u32) -> CustomerId {
        match entry & PLACED {
            0 => entry & !ASKS,
            _ => self.placed[(entry & !PLACED) as usize].customer,
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

fn reset<T: Clone>(values: &mut Vec<T>, length: usize, value: T) {
    values.clear();
    values.resize(length, value);
}

fn first_day(rep: &Rep) -> Day {
    rep.since_day.clamp(0, i64::from(Day::MAX)) as Day
}

//! What is: deals, seats with their queues, the base, the calendar of what is due.

use super::behaviour::{Conduct, Offered};
use super::checks::CheckDesk;
use super::credit::Credits;
use super::customers::history::Histories;
use super::customers::months::Bond;
use super::customers::purchases::{PlacedOrder, Purchases};
use super::customers::{Customer, CustomerId};
use super::deal::{Account, Deal, DealId, Folder, NO_DEAL, NOBODY};
use super::diary::{AHEAD, Diary, pages_a_seat};
use super::evenings::Evening;
use super::mood::Before;
use super::outcome::{METRICS, Metric, STOCKS, Stock};
use super::pay::PayBook;
use super::products::sold_by;
use super::recovery::Debts;
use super::rules::Rules;
use super::scarce::Hunt;
use super::touched::Touched;
use super::wheel::Wheel;
use crate::random::distribution::Counts;
use crate::random::{Purpose, Row, Stream, Streams};
use crate::scenario::{Rep, Scenario, Scope};
use crate::units::{Day, Money, Seconds};
use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, VecDeque};

/// A waiting touch ranked by value or heat (highest first), then by the day on which it was due and by the order in
/// which touches lined up (oldest first).
pub(super) type Ranked = (u64, Reverse<(u16, u32)>, DealId);

/// A first-in-first-out queue of deals, linked through `Deal::next`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lane {
    pub head: DealId,
    pub tail: DealId,
}

const EMPTY: Lane = Lane { head: NO_DEAL, tail: NO_DEAL };

/// Something scheduled for a deal, stale if the deal's stamp has moved on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stamped {
    pub deal: DealId,
    pub stamp: u32,
}

/// A payment that is due.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Payment {
    /// The advance of a signed deal: it makes the sale.
    #[default]
    Nothing,
    Advance(DealId),
    /// The day on which it becomes clear that the advance never comes.
    NoAdvance(DealId),
    /// The rest.
    Rest(Money),
    /// The day on which it becomes clear that the rest never comes.
    NoRest(Money),
    /// The rest of something of which a pay plan asks, or the day on which it does not come.
    Noted(u32),
}

/// A place for a rep, and who sits there. What every day asks for stands first, so that few lines of a processor's
/// cache have to be fetched for a seat.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(super) struct Seat {
    /// Working time today.
    pub today: Seconds,
    /// Stages in which the seat has ever held a deal, as bits.
    pub held: u32,
    /// Which lanes hold something, as bits.
    pub waiting: u64,
    pub role: usize,
    /// Open deals of the present occupant.
    pub open: u32,
    /// Touches in the queues.
    pub queued: u32,
    /// Of those, touches of deals that are gone.
    pub gone: u32,
    /// Time already spent on a touch that is ended on another day.
    pub begun: Seconds,
    /// The same of the order that waits first.
    pub begun_order: Seconds,
    /// The same of the regular contact that is due first.
    pub begun_contact: Seconds,
    /// Hours of training and of checks still to be given.
    pub in_class: Seconds,
    /// Products that the occupant sells, as bits.
    pub products: u32,
    /// Which of the people who have sat here sits here now, or [`NOBODY`].
    pub person: u16,
    /// Serves what falls due straight from the diary.
    pub is_plain: bool,
    /// Strength and hours of every day to come are those of today, till somebody leaves, starts or is
    /// trained.
    pub is_steady: bool,
    pub is_ramped: bool,
    /// Its holder ends tomorrow what the rest of a day does not suffice for.
    pub carries_over: bool,
    /// This morning something waited past its day; only where that decides who gets leads.
    pub is_behind: bool,
    /// Its occupant may get another lead today, or none because of a limit.
    pub takes_leads: bool,
    /// An order, a contact or a touch by rank has waited here: if not, there is none.
    pub has_more: bool,
    /// Orders of customers that wait.
    pub orders: VecDeque<CustomerId>,
    /// Regular contacts with the pool that are due.
    pub contacts: VecDeque<Stamped>,
    /// Touches by value or heat, when the role asks for that.
    pub ranked: BinaryHeap<Ranked>,
    /// Time already spent on the first touch of an account that is called on another day.
    pub begun_call: Seconds,
    /// Ordinal in the role: part of the lineage of its occupants.
    pub ordinal: u64,
    /// Place in the list of people at the start, if it is one of theirs.
    pub rep: Option<usize>,
    /// People who have sat here.
    pub occupants: u32,
    /// The day or week in which the occupant got a lead last, and how many in it, where that is limited.
    pub leads: (u32, u32),
    /// A day, and whether the occupant is there on it.
    pub presence: (Day, bool),
    /// Offers made for the present vacancy.
    pub offers: u32,
    /// Next day on which somebody leaves or starts; the horizon or later = never.
    pub changes_on: Day,
    pub hired: i64,
    /// First day after the training at the start.
    pub trained_on: i64,
    /// Days of the ramp, and of the time in which new people leave more often, from the day of joining.
    pub ramp_days: f64,
    pub early_days: f64,
    pub skill: f64,
    /// Segments as bits.
    pub segments: u128,
    /// What the ramp makes of the odds or hours today.
    pub strength: f64,
    /// The deal of the touch that is begun.
    pub begun_on: DealId,
    /// Trainings attended, as bits.
    pub trained: u64,
    /// First day on which the occupant was there and which is not counted yet.
    pub present_from: Day,
    /// Quota of the present month's filled days and revenue against it.
    pub month_days: u32,
    pub month_revenue: Money,
    pub months_under: u32,
    /// Day on which the next half-year begins, and the vacation's first day and the day after it.
    pub vacation: (i64, i64, i64),
    /// Touches that were forgotten, made wrongly, or stopped at the first question.
    pub forgotten: Lane,
    /// Refusals since the last touch that moved a deal forwards, or since the last streak.
    pub refused: u32,
    /// Weighed down by refusals till the day before.
    pub low_until: Day,
    /// Luck of the choice between segments to call.
    pub picks: Stream,
}

/// One segment's accounts.
#[derive(Debug, Default)]
pub(super) struct Base {
    /// Accounts that nobody has touched.
    pub untouched: u64,
    /// Ordinal of the next one.
    pub next: u64,
    /// Accounts that have cooled off.
    pub returned: VecDeque<Account>,
    /// Accounts that cool off, by the day on which they may be called again.
    pub cooling: Wheel<Account>,
    /// The same beyond the end of the run, where some are called before their turn.
    later: BinaryHeap<Later>,
    /// Accounts that were ever put there.
    numbered: usize,
    /// Accounts that cool off and that nobody will ever call, by the day on which that ends.
    pub uncalled: Vec<u32>,
    /// Accounts by state.
    pub stocks: [i64; STOCKS],
    /// All that there ever were.
    pub accounts: i64,
    /// The counts of new accounts drawn last.
    pub inflow: Counts,
}

/// An account whose turn comes after the end of the run.
#[derive(Debug)]
struct Later {
    /// The sooner the greater; of those on one day the latest, as in a wheel.
    rank: (Reverse<Day>, usize),
    account: Account,
}

impl PartialEq for Later {
    fn eq(&self, other: &Later) -> bool {
        self.rank == other.rank
    }
}

impl Eq for Later {}

impl PartialOrd for Later {
    fn partial_cmp(&self, other: &Later) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Later {
    fn cmp(&self, other: &Later) -> Ordering {
        self.rank.cmp(&other.rank)
    }
}

impl Base {
    /// An account may be called again after the end of the run.
    #[inline(never)]
    pub fn cool_beyond(&mut self, account: Account, until: Day) {
        self.numbered += 1;
        self.later.push(Later { rank: (Reverse(until), self.numbered), account });
    }

    /// The first day from `from` on, not today, on which an account may be called again.
    pub fn next_turn(&self, from: Day) -> Option<Day> {
        let in_run = self.cooling.first_from(from);
        in_run.or_else(|| self.later.peek().map(|later| later.rank.0.0))
    }

    /// Takes an account of that day.
    pub fn take_next(&mut self, from: Day) -> Option<Account> {
        let in_run = self.cooling.pop_from(from);
        in_run.or_else(|| self.later.pop().map(|later| later.account))
    }

    /// An account that nobody will call again cools off till a day.
    #[inline(never)]
    pub fn cool_uncalled(&mut self, until: Day) {
        if let Some(count) = self.uncalled.get_mut(until as usize) {
            *count += 1;
        }
    }

    /// So many new accounts, with deals.
    #[inline]
    pub fn welcome(&mut self, count: i64) {
        self.accounts += count;
        self.stocks[Stock::InWork as usize] += count;
    }
}

/// Leads of a channel.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rate {
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
pub(super) struct Departure {
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
pub(super) struct Progress {
    /// In minor units or counts.
    pub total: i64,
    /// By seat, for a target of each rep.
    pub seats: Vec<i64>,
}

/// What flowed in a period so far, by metric.
#[derive(Debug)]
pub(super) struct Flows(pub [i64; METRICS]);

impl Default for Flows {
    fn default() -> Flows {
        Flows([0; METRICS])
    }
}

/// The world of one replication.
#[derive(Debug, Default)]
pub(super) struct World {
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
            base.untouched = rule.accounts;
            base.next = 0;
            base.returned.clear();
            base.cooling.clear(horizon);
            base.later.clear();
            base.numbered = 0;
            reset(&mut base.uncalled, horizon as usize, 0);
            base.stocks = [0; STOCKS];
            base.stocks[Stock::Fresh as usize] = rule.accounts as i64;
            base.accounts = rule.accounts as i64;
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
}

/// Writes a deal down for `due`, a working day from `today` on: in the diary, if it looks that far ahead.
#[inline]
pub(super) fn write_down(
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

/// Puts something into a free place, or at the end; returns the place.
pub(super) fn store<T>(all: &mut Vec<T>, free: &mut Vec<u32>, item: T) -> u32 {
    match free.pop() {
        Some(id) => {
            all[id as usize] = item;
            id
        }
        None => {
            all.push(item);
            all.len() as u32 - 1
        }
    }
}

/// A record for a deal like `deal`, used again if one is free; and the record.
#[inline(always)]
pub(super) fn keep<'d>(
    deals: &'d mut Vec<Deal>,
    folders: &mut Vec<Folder>,
    free: &mut Vec<DealId>,
    deal: &Deal,
) -> (DealId, &'d mut Deal) {
    let id = free.pop().unwrap_or_else(|| add_record(deals, folders));
    folders[id as usize].renew();
    let record = &mut deals[id as usize];
    *record = *deal;
    (id, record)
}

#[cold]
#[inline(never)]
fn add_record(deals: &mut Vec<Deal>, folders: &mut Vec<Folder>) -> DealId {
    deals.push(Deal::default());
    folders.push(Folder::default());
    deals.len() as DealId - 1
}

/// Puts a deal at the end of a lane of its seat.
#[inline]
pub(super) fn line_up(
    deals: &mut [Deal],
    lane: &mut Lane,
    seat: &mut Seat,
    id: DealId,
    number: u8,
    day: Day,
) {
    append(deals, lane, id);
    deals[id as usize].waits(day);
    seat.waiting |= 1 << number;
    seat.queued += 1;
}

#[inline]
fn append(deals: &mut [Deal], lane: &mut Lane, id: DealId) {
    deals[id as usize].next = NO_DEAL;
    if lane.head == NO_DEAL {
        lane.head = id;
    } else {
        deals[lane.tail as usize].next = id;
    }
    lane.tail = id;
}

#[inline]
fn pop(deals: &[Deal], lane: &mut Lane) -> DealId {
    let id = lane.head;
    lane.head = deals[id as usize].next;
    id
}

fn reset<T: Clone>(values: &mut Vec<T>, length: usize, value: T) {
    values.clear();
    values.resize(length, value);
}

fn first_day(rep: &Rep) -> Day {
    rep.since_day.clamp(0, i64::from(Day::MAX)) as Day
}

impl Seat {
    fn new() -> Seat {
        Seat {
            role: 0,
            ordinal: 0,
            rep: None,
            occupants: 0,
            leads: (0, 0),
            presence: (Day::MAX, false),
            person: NOBODY,
            offers: 0,
            changes_on: 0,
            hired: 0,
            trained_on: 0,
            ramp_days: 0.0,
            early_days: 0.0,
            is_ramped: false,
            is_steady: false,
            is_plain: false,
            skill: 1.0,
            segments: u128::MAX,
            products: u32::MAX,
            strength: 1.0,
            today: 0,
            carries_over: false,
            is_behind: false,
            takes_leads: true,
            has_more: false,
            begun: 0,
            begun_on: NO_DEAL,
            begun_order: 0,
            begun_contact: 0,
            begun_call: 0,
            in_class: 0,
            trained: 0,
            open: 0,
            held: 0,
            waiting: 0,
            queued: 0,
            gone: 0,
            present_from: 0,
            month_days: 0,
            month_revenue: Money::ZERO,
            months_under: 0,
            vacation: (0, 0, 0),
            orders: VecDeque::new(),
            contacts: VecDeque::new(),
            forgotten: EMPTY,
            refused: 0,
            low_until: 0,
            ranked: BinaryHeap::new(),
            picks: Stream::default(),
        }
    }

    /// A vacant seat whose first occupant starts on `day`; keeps its memory.
    fn open(&mut self, role: usize, ordinal: u64, rep: Option<usize>, day: Day) {
        let mut orders = std::mem::take(&mut self.orders);
        let mut contacts = std::mem::take(&mut self.contacts);
        let mut ranked = std::mem::take(&mut self.ranked);
        orders.clear();
        contacts.clear();
        ranked.clear();
        *self =
            Seat { role, ordinal, rep, changes_on: day, orders, contacts, ranked, ..Seat::new() };
    }

    /// Touches that are due and not made, on deals that are still there.
    pub fn overdue(&self) -> u32 {
        let more = if self.has_more { self.ranked.len() + self.orders.len() } else { 0 };
        self.queued + more as u32 - self.gone
    }

    /// An order of a customer waits.
    pub fn line_up_order(&mut self, order: CustomerId) {
        self.has_more = true;
        self.orders.push_back(order);
    }

    /// Gets a deal in a stage.
    #[inline]
    pub fn take(&mut self, stage: u8) {
        self.open += 1;
        self.held |= 1 << (stage & 31);
    }

    /// Whether the occupant serves a segment.
    #[inline]
    pub fn serves(&self, segment: u8) -> bool {
        let (low, high) = (self.segments as u64, (self.segments >> 64) as u64);
        (if segment < 64 { low } else { high }) >> (segment & 63) & 1 == 1
    }

    /// Whether somebody sits here.
    #[inline]
    pub fn is_filled(&self) -> bool {
        self.person != NOBODY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_whose_turn_comes_next_is_told_beyond_the_end_too() {
        let account = |refusals: u8| Account { refusals, ..Account::default() };
        let mut base = Base::default();
        base.cooling.clear(10);
        for (until, name) in [(40, 1), (25, 2), (40, 3), (12, 4)] {
            base.cool_beyond(account(name), until);
        }
        base.cooling.push(8, account(5));
        assert_eq!(base.next_turn(3), Some(8));
        let mut turns = Vec::new();
        while let Some(day) = base.next_turn(3) {
            turns.push((day, base.take_next(3).map(|account| account.refusals)));
        }
        // Of two on the same day the one that came last, as within the run.
        let expected = [(8, 5), (12, 4), (25, 2), (40, 3), (40, 1)];
        assert_eq!(turns, expected.map(|(day, name)| (day, Some(name))));
    }
}

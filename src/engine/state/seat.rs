//! Seats with their queues, and who sits there.

use super::customer::CustomerId;
use super::deal::{Deal, DealId, NO_DEAL, NOBODY};
use crate::random::Stream;
use crate::units::{Day, Money, Seconds};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// A waiting touch ranked by value or heat (highest first), then by the day on which it was due and by the order in
/// which touches lined up (oldest first).
pub(in crate::engine) type Ranked = (u64, Reverse<(u16, u32)>, DealId);

/// A first-in-first-out queue of deals, linked through `Deal::next`.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Lane {
    pub head: DealId,
    pub tail: DealId,
}

pub(super) const EMPTY: Lane = Lane { head: NO_DEAL, tail: NO_DEAL };

/// Something scheduled for a deal, stale if the deal's stamp has moved on.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Stamped {
    pub deal: DealId,
    pub stamp: u32,
}

/// A place for a rep, and who sits there. What every day asks for stands first, so that few lines of a processor's
/// cache have to be fetched for a seat.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(in crate::engine) struct Seat {
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

impl Seat {
    pub(in crate::engine) fn new() -> Seat {
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
    pub(in crate::engine) fn open(
        &mut self,
        role: usize,
        ordinal: u64,
        rep: Option<usize>,
        day: Day,
    ) {
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

    /// Skill × ramp of who sits here.
    pub fn ability(&self) -> f64 {
        self.skill * self.strength
    }

    /// Whether somebody sits here.
    #[inline]
    pub fn is_filled(&self) -> bool {
        self.person != NOBODY
    }
}

impl Seat {
    /// Whether something that takes so long may be begun on a day on which it cannot be ended.
    pub fn may_begin(&self, cost: Seconds) -> bool {
        self.carries_over || cost > self.today
    }

    /// Whether the training at the start of somebody new is still going on.
    #[inline]
    pub(in crate::engine) fn is_in_training(&self, day: Day) -> bool {
        !self.is_ramped && i64::from(day) < self.trained_on
    }
}

/// No day of any run.
pub(in crate::engine) const NEVER: Day = Day::MAX;

/// Puts a deal at the end of a lane of its seat.
#[inline]
pub(in crate::engine) fn line_up(
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
pub(super) fn append(deals: &mut [Deal], lane: &mut Lane, id: DealId) {
    deals[id as usize].next = NO_DEAL;
    if lane.head == NO_DEAL {
        lane.head = id;
    } else {
        deals[lane.tail as usize].next = id;
    }
    lane.tail = id;
}

#[inline]
pub(super) fn pop(deals: &[Deal], lane: &mut Lane) -> DealId {
    let id = lane.head;
    lane.head = deals[id as usize].next;
    id
}

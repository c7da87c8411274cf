//! Sales that pay plans follow: who took part in them, and what may still become of them.

use super::deal::NOBODY;
use crate::scenario::pay::MOST_GIVERS;
use crate::units::{Day, Money};

/// Place of a sale in [`Credits::wins`].
pub(in crate::engine) type WinId = u32;

/// Who pays.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) enum Payer {
    /// Nobody asks.
    Anybody,
    /// Who has just bought for the first time.
    NewCustomer,
    /// A customer, for an order to a seat.
    Customer(usize),
}

/// A rep, as long as they stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) struct Person {
    pub seat: u16,
    pub person: u16,
}

pub(in crate::engine) const NO_ONE: Person = Person { seat: 0, person: NOBODY };

/// What a seat is credited with since the last payday, beside what its results say.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Tally {
    pub cash: Money,
    pub repeat_cash: Money,
    /// Revenue, margin and cash of deals that it handed over.
    pub split: [Money; 3],
    /// Revenue and margin of orders of customers whom it handed over.
    pub tail: [Money; 2],
}

/// A share of a sale.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Part {
    pub who: Person,
    pub value: Money,
    pub margin: Money,
}

/// A first sale that may still be asked for.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Win {
    pub day: Day,
    /// Who signed first, then those who handed it over.
    pub parts: [Part; MOST_GIVERS + 1],
    pub is_taken_back: bool,
    /// A payment and a customer may refer to it.
    pub references: u8,
}

/// A payment of which somebody asks.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) enum Due {
    /// The rest of an order, for a seat.
    Order { seat: u16, amount: Money },
    /// The rest of a sale.
    Sale { win: WinId, amount: Money },
    /// The day on which it becomes clear that the rest of a sale never comes.
    NoRest { win: WinId, amount: Money },
}

/// What is known of a customer.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Tie {
    pub win: WinId,
    /// Who found the customer, as the first with a tail to hand the deal over, and the day of the first sale.
    pub finder: (Person, Day),
    /// Who handed the customer over, and when.
    pub winner: (Person, Day),
}

pub(in crate::engine) const NO_WIN: WinId = WinId::MAX;

pub(in crate::engine) const NO_TIE: Tie =
    Tie { win: NO_WIN, finder: (NO_ONE, 0), winner: (NO_ONE, 0) };

/// Commission on a share of a sale of some month is to be taken back.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Returned {
    pub part: Part,
    pub month: usize,
}

/// The sales that plans follow; empty where none does.
#[derive(Debug, Default)]
pub(in crate::engine) struct Credits {
    pub tallies: Vec<Tally>,
    /// Who handed each deal over, a place for each role with a split.
    pub givers: Vec<Person>,
    /// The first of a role with a tail who handed each deal over.
    pub finders: Vec<Person>,
    pub splits: usize,
    pub wins: Vec<Win>,
    pub free_wins: Vec<WinId>,
    /// The sale that is being made.
    pub present: WinId,
    pub dues: Vec<Due>,
    pub free_dues: Vec<u32>,
    pub ties: Vec<Tie>,
    pub returned: Vec<Returned>,
    /// Commission paid on each unit of revenue and margin, by seat and month.
    rates: Vec<[f64; 2]>,
    months: usize,
}

impl Credits {
    /// Nothing was sold yet.
    pub fn open(&mut self, seats: usize, months: usize, splits: usize) {
        self.tallies.clear();
        self.tallies.resize(seats, Tally::default());
        self.givers.clear();
        self.finders.clear();
        self.splits = splits;
        self.wins.clear();
        self.free_wins.clear();
        self.present = NO_WIN;
        self.dues.clear();
        self.free_dues.clear();
        self.ties.clear();
        self.returned.clear();
        self.rates.clear();
        self.rates.resize(seats * months, [0.0; 2]);
        self.months = months;
    }

    /// What a seat was credited with since the last payday.
    pub fn tally(&self, seat: usize) -> Tally {
        self.tallies.get(seat).copied().unwrap_or_default()
    }

    /// A payday is over.
    pub fn clear_tally(&mut self, seat: usize) {
        if let Some(tally) = self.tallies.get_mut(seat) {
            *tally = Tally::default();
        }
    }

    /// What a payday paid on each unit of revenue and margin of these months.
    pub fn note_rates(
        &mut self,
        seat: usize,
        months: std::ops::RangeInclusive<usize>,
        rates: [f64; 2],
    ) {
        let from = seat * self.months;
        self.rates[from + months.start()..=from + months.end()].fill(rates);
    }

    /// Commission that is to be taken back from the person in a seat, and from those who sat there before.
    pub fn take_returned(&mut self, seat: usize, person: u16, share: f64) -> [Money; 2] {
        let (rates, months) = (&self.rates, self.months);
        let mut sums = [Money::ZERO; 2];
        self.returned.retain(|returned| {
            let Part { who, value, margin } = returned.part;
            let is_here = usize::from(who.seat) == seat;
            if is_here {
                let [on_revenue, on_margin] = rates[seat * months + returned.month];
                let paid = on_revenue * value.0 as f64 + on_margin * margin.0 as f64;
                sums[usize::from(who.person != person)] += Money(libm::round(share * paid) as i64);
            }
            !is_here
        });
        sums
    }

    pub fn let_go(&mut self, id: WinId) {
        let win = &mut self.wins[id as usize];
        win.references -= 1;
        if win.references == 0 {
            self.free_wins.push(id);
        }
    }
}

//! What customers bought in all, how steadily, and what that brings by the time since their first sale.
//!
//! Nothing in a run hangs on it, so what happens is noted in a word and entered into the histories many notes at a time.
//! Quarters of a customer are counted from the day of the first sale; only whole ones within the run count.

use super::customer::CustomerId;
use crate::engine::outcome::{AgeResult, CustomerResult, Grid, QUARTER, Ranked};
use crate::units::{Day, Money};

/// Notes that are entered together.
pub(in crate::engine) const NOTES: usize = 1024;

/// What happens to a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) enum Happening {
    /// The first sale, of some value.
    Won,
    /// Something that they bought after it was served or paid.
    Bought,
    /// They leave.
    Left,
    /// They are customers again from that day on.
    Back,
    /// Nothing more will happen; the record may be used for another.
    Gone,
}

/// No value and no margin.
pub(in crate::engine) const NOTHING: (Money, Money) = (Money::ZERO, Money::ZERO);

/// What happened to a customer on a day.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Note {
    pub customer: CustomerId,
    pub day: u16,
    pub happening: Happening,
    pub segment: u8,
    pub value: Money,
    pub margin: Money,
}

impl Note {
    pub const NONE: Note = Note {
        customer: 0,
        day: 0,
        happening: Happening::Gone,
        segment: 0,
        value: Money::ZERO,
        margin: Money::ZERO,
    };
}

/// What all customers bought.
#[derive(Debug, Default)]
pub(in crate::engine) struct Histories {
    /// Room for [`NOTES`] once there is one; what stands behind the first `noted` has no meaning.
    pub notes: Vec<Note>,
    pub noted: usize,
    /// By the place of the customer.
    present: Vec<History>,
    /// Everybody whose history is complete.
    all: Vec<Ranked>,
}

impl Histories {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.noted = 0;
        self.present.clear();
        self.all.clear();
    }

    /// Writes a note; the others must have been entered if there is no room for it.
    #[inline]
    pub fn write(&mut self, note: Note) {
        self.notes[self.noted] = note;
        self.noted += 1;
    }

    /// Enters all notes.
    #[inline]
    pub fn enter_notes(&mut self, results: &mut [CustomerResult], horizon: Day) {
        let written = std::mem::take(&mut self.noted);
        for note in &self.notes[..written] {
            let place = note.customer as usize;
            if place >= self.present.len() {
                self.present.resize(place + 1, History::default());
            }
            let history = &mut self.present[place];
            let result = &mut results[usize::from(note.segment)];
            match note.happening {
                Happening::Won => {
                    *history = History::begin(note, &mut result.ages, horizon);
                    result.won += 1;
                }
                Happening::Bought => history.buy(note, &mut result.ages, horizon),
                Happening::Left => history.until = Day::from(note.day),
                Happening::Back => history.until = horizon,
                Happening::Gone => {
                    history.is_open = false;
                    self.all.push(history.ranked());
                }
            }
        }
    }

    /// The grid of all who ever were customers, when the run is over.
    pub fn grid(&mut self) -> Grid {
        let open = self.present.drain(..).filter(|history| history.is_open);
        self.all.extend(open.map(History::ranked));
        Grid::of(&mut self.all)
    }
}

/// What a customer bought.
#[derive(Clone, Copy, Debug, Default)]
struct History {
    /// Day of the first sale, and the day on which they left, or the end of the run.
    first: Day,
    until: Day,
    /// All that was ever served, the first sale included.
    revenue: Money,
    /// More may happen.
    is_open: bool,
    /// Their quarter, what was served in it after the first sale, and sums over the quarters before it.
    quarter: u32,
    recent: f64,
    sum: f64,
    squares: f64,
}

impl History {
    /// Whole quarters till a day.
    fn quarters(&self, until: Day) -> u32 {
        until.saturating_sub(self.first) / QUARTER
    }

    /// Goes on to a quarter.
    fn reach_quarter(&mut self, quarter: u32) {
        if quarter > self.quarter {
            self.sum += self.recent;
            self.squares += self.recent * self.recent;
            (self.quarter, self.recent) = (quarter, 0.0);
        }
    }

    /// Coefficient of variation over the whole quarters in which they were customers: none if there are fewer than
    /// two, infinite if nothing was ordered.
    fn variation(mut self) -> Option<f64> {
        let quarters = self.quarters(self.until);
        self.reach_quarter(quarters);
        let count = f64::from(quarters);
        let mean = self.sum / count;
        let variance = (self.squares / count - mean * mean).max(0.0);
        (quarters >= 2)
            .then(|| if mean > 0.0 { libm::sqrt(variance) / mean } else { f64::INFINITY })
    }

    fn ranked(self) -> Ranked {
        Ranked::new(self.revenue, self.variation())
    }

    /// The history of somebody who was won.
    fn begin(note: &Note, ages: &mut [AgeResult], horizon: Day) -> History {
        let history = History {
            first: Day::from(note.day),
            until: horizon,
            revenue: note.value,
            is_open: true,
            ..History::default()
        };
        // Their last whole quarter in the run; whoever reaches it has had those before it.
        let last = (history.quarters(horizon) as usize).wrapping_sub(1);
        if let Some(age) = ages.get_mut(last) {
            age.customers += 1;
        }
        history
    }

    /// Something was bought.
    fn buy(&mut self, note: &Note, ages: &mut [AgeResult], horizon: Day) {
        let quarter = self.quarters(Day::from(note.day));
        self.revenue += note.value;
        if self.until == horizon {
            self.reach_quarter(quarter);
            self.recent += note.value.0 as f64;
        }
        if quarter < self.quarters(horizon) {
            ages[quarter as usize].margin += note.margin;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Someone who bought for so much in each quarter and left after so many days.
    fn bought(quarters: &[f64], until: Day) -> Option<f64> {
        let mut history = History { first: 7, until: 7 + until, ..History::default() };
        for (quarter, value) in quarters.iter().enumerate() {
            if *value > 0.0 {
                history.reach_quarter(quarter as u32);
                history.recent += value;
            }
        }
        history.variation()
    }

    #[test]
    fn variation_is_that_of_whole_quarters() {
        // 100, 0, 300, 200: mean 150, variance (50² + 150² + 150² + 50²) / 4 = 12 500.
        let found = bought(&[100.0, 0.0, 300.0, 200.0], 4 * QUARTER).expect("four quarters");
        assert!((found - 12_500.0_f64.sqrt() / 150.0).abs() < 1e-12, "{found}");
        // The quarter in which they left does not count: 100 and 300 vary by 100 of 200.
        assert_eq!(bought(&[100.0, 300.0, 999.0], 2 * QUARTER + 90), Some(0.5));
        assert_eq!(bought(&[5.0, 5.0, 5.0], 3 * QUARTER), Some(0.0));
        assert_eq!(bought(&[0.0, 0.0], 2 * QUARTER), Some(f64::INFINITY));
        assert_eq!(bought(&[9.0], 2 * QUARTER - 1), None);
        // Quarters of nothing at the end count.
        assert_eq!(bought(&[100.0], 2 * QUARTER), Some(1.0));
    }

    #[test]
    fn a_record_that_is_used_again_is_another_customer() {
        let mut histories = Histories { notes: vec![Note::NONE; 6], ..Histories::default() };
        let mut results = [CustomerResult::new(400)];
        let mut note = |happening, day, value| {
            let (value, margin) = (Money(value), Money(value / 10));
            let note = Note { customer: 0, day, happening, segment: 0, value, margin };
            histories.write(note);
        };
        note(Happening::Won, 0, 500);
        note(Happening::Bought, 100, 300);
        note(Happening::Left, 190, 0);
        // Served after they had left: revenue, but nothing that they ordered steadily.
        note(Happening::Bought, 195, 100);
        note(Happening::Gone, 195, 0);
        note(Happening::Won, 200, 50);
        histories.enter_notes(&mut results, 400);
        results.iter_mut().for_each(CustomerResult::count_ages);
        // 190 days are two quarters: nothing, then 300.
        assert_eq!(histories.all, [Ranked::new(Money(900), Some(1.0))]);
        let ages: Vec<_> =
            results[0].ages.iter().map(|age| (age.customers, age.margin.0)).collect();
        assert_eq!(ages, [(2, 0), (2, 30), (1, 10), (1, 0)]);
        // 900 of 950 is less than 95 %; of two quarters of nothing the variation is beyond all bounds.
        assert_eq!(histories.grid().0[1][2].revenue, Money(50));
    }
}

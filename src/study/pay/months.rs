//! How the pay of rep-months is spread, in bars of round width.

use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::study::forecast::pay::PayFinding;
use serde::Serialize;
use std::collections::BTreeMap;

/// About how many bars show the shape.
const BARS: f64 = 28.0;

/// Share of the months in the longest tail, which is told and not drawn.
const TAIL: f64 = 0.005;

/// Pay of the rep-months of a role, by the month, in bars of equal width; major units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MonthBars {
    /// Role.
    pub role: String,
    /// Where the first bar starts.
    pub from: f64,
    /// Width of each.
    pub width: f64,
    /// Share of the rep-months in each.
    pub shares: Vec<f64>,
    /// Share of the rep-months beyond the last.
    pub beyond: f64,
}

impl MonthBars {
    /// Whether every month pays the same, to the major unit.
    pub fn is_even(&self) -> bool {
        self.shares.len() == 1 && self.width == 1.0 && self.beyond == 0.0
    }
}

/// Most amounts that are told apart.
const CELLS: usize = 8192;

/// Rep-months by role.
#[derive(Clone, Debug)]
pub(super) struct PayMonths(Vec<Cells>);

/// Rep-months by their pay, in cells of equal width.
#[derive(Clone, Debug)]
struct Cells {
    /// Width of a cell, whole major units: a power of ten.
    width: i64,
    /// By where the cell starts.
    counts: BTreeMap<i64, u64>,
}

impl Cells {
    /// Cells of one major unit.
    fn new() -> Cells {
        Cells { width: 1, counts: BTreeMap::new() }
    }

    /// Adds a month that is paid so many major units. Where there are too many cells, ten become one.
    fn push(&mut self, pay: i64) {
        *self.counts.entry(self.start(pay)).or_default() += 1;
        while self.counts.len() > CELLS {
            self.width *= 10;
            for (pay, count) in std::mem::take(&mut self.counts) {
                *self.counts.entry(self.start(pay)).or_default() += count;
            }
        }
    }

    fn start(&self, pay: i64) -> i64 {
        pay.div_euclid(self.width) * self.width
    }
}

impl PayMonths {
    /// None yet.
    pub fn new(scenario: &Scenario) -> PayMonths {
        PayMonths(scenario.roles.iter().map(|_| Cells::new()).collect())
    }

    /// Adds the whole months of an outcome.
    pub fn push(&mut self, outcome: &Outcome) {
        for payday in outcome.paydays.iter().filter(|payday| payday.is_whole) {
            let role = outcome.seats[payday.seat].role;
            self.0[role].push((payday.a_month() / 100.0).floor() as i64);
        }
    }

    /// The bars of each role that has such months.
    pub fn tell(&self, scenario: &Scenario, pay: &PayFinding) -> Vec<MonthBars> {
        let told = pay.roles.iter().filter_map(|row| {
            let role = scenario.roles.iter().position(|role| role.name == row.role)?;
            bars(&self.0[role], &row.role)
        });
        told.collect()
    }
}

fn bars(cells: &Cells, role: &str) -> Option<MonthBars> {
    let counts = &cells.counts;
    let all: u64 = counts.values().sum();
    let least = *counts.keys().next()?;
    let mut below = 0;
    let is_tail = |(_, count): &(&i64, &u64)| {
        below += **count;
        below as f64 >= (1.0 - TAIL) * all as f64
    };
    let last = counts.iter().find(is_tail).map_or(least, |(pay, _)| *pay);
    // A multiple of a cell, as both are 1, 2 or 5 times a power of ten.
    let width = round_width((last - least) as f64 / BARS).max(cells.width);
    let from = least.div_euclid(width) * width;
    let mut shares = vec![0.0; ((last - from) / width + 1) as usize];
    let mut beyond = 0.0;
    for (pay, count) in counts {
        let share = *count as f64 / all as f64;
        match shares.get_mut(((pay - from) / width) as usize) {
            Some(bar) => *bar += share,
            None => beyond += share,
        }
    }
    let (from, width) = (from as f64, width as f64);
    Some(MonthBars { role: role.to_owned(), from, width, shares, beyond })
}

/// The least of 1, 2 and 5 times a power of ten that is no less than `rough`.
fn round_width(rough: f64) -> i64 {
    let powers = (0..15).map(|power| 10i64.pow(power));
    let widths = powers.flat_map(|power| [power, 2 * power, 5 * power]);
    widths.into_iter().find(|&width| width as f64 >= rough).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_one_pay_stand_in_one_bar_and_bars_start_at_round_amounts() {
        let of = |counts: &[(i64, u64)]| {
            bars(&Cells { width: 1, counts: counts.iter().copied().collect() }, "rep")
        };
        let months = of(&[(900, 300), (1_400, 99), (1_460, 600), (9_000, 1)]);
        let found = months.expect("there are months");
        // From 900 to 1 460 in 28 bars: 20 each.
        assert_eq!((found.from, found.width, found.shares.len()), (900.0, 20.0, 29));
        assert_eq!([found.shares[0], found.shares[25], found.shares[28]], [0.3, 0.099, 0.6]);
        assert_eq!(found.beyond, 0.001);
        assert_eq!(of(&[]), None);
        let one = of(&[(0, 4)]).expect("there are months");
        assert_eq!((one.width, one.shares), (1.0, vec![1.0]));
        assert_eq!([0.3, 3.0, 21.0, 60.0].map(round_width), [1, 5, 50, 100]);
    }

    #[test]
    fn months_of_very_many_amounts_take_few_cells_and_the_same_bars() {
        // Each amount from −20 000 to 79 999 once: bars of 5 000.
        let mut cells = Cells::new();
        (-20_000..80_000).rev().for_each(|pay| cells.push(pay));
        assert!(cells.counts.len() <= CELLS && cells.counts.len() * 10 >= CELLS);
        assert_eq!((cells.width, cells.counts[&-20_000]), (100, 100));
        let found = bars(&cells, "rep").expect("there are months");
        assert_eq!((found.from, found.width), (-20_000.0, 5_000.0));
        assert!((found.shares[0] - 0.05).abs() < 1e-12, "{found:?}");
    }
}

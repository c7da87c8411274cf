//! What is asked of the numbers of people.

use crate::scenario::{RoleId, Scenario};
use crate::study::method::staffing::Staffing;
use std::ops::RangeInclusive;

/// A role whose number of people is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sized {
    /// Which role.
    pub role: RoleId,
    /// Fewest people.
    pub least: u32,
    /// Most people, `least` or more.
    pub most: u32,
}

impl Sized {
    pub(super) fn counts(&self) -> RangeInclusive<u32> {
        self.least..=self.most
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The department as its file is.
    pub scenario: &'a Scenario,
    /// Place of the target in the scenario.
    pub target: usize,
    /// The roles whose numbers are asked for, one or more.
    pub sized: Vec<Sized>,
    /// Chance with which the target is to be met, 0 to 1.
    pub confidence: f64,
    /// First days of hiring that are tried, at least one; `None` = as in the file.
    pub starts: Vec<Option<u32>>,
    /// Most that pay and hiring of the department may come to over the run, mean, major units.
    pub budget: Option<f64>,
    /// Chance with which the cash is to last, 0 to 1: not to fall below 0 on any day.
    pub cash_lasts: Option<f64>,
}

impl Question<'_> {
    pub(super) fn roles(&self) -> Vec<RoleId> {
        self.sized.iter().map(|sized| sized.role).collect()
    }

    /// Trials at the most: of several roles those along the edge between enough and too few.
    pub(super) fn trials(&self) -> u64 {
        match self.sized.len() {
            1 => self.combinations(),
            _ => 2 * self.sizes().sum::<u64>() * self.starts.len() as u64,
        }
    }

    /// Every number of people that there is to try, at every date.
    pub(super) fn staffings(&self) -> Vec<Staffing> {
        let mut all: Vec<Vec<u32>> = vec![Vec::new()];
        for sized in &self.sized {
            let longer = |counts: &Vec<u32>| -> Vec<Vec<u32>> {
                sized.counts().map(|count| [&counts[..], &[count]].concat()).collect()
            };
            all = all.iter().flat_map(longer).collect();
        }
        let at =
            |start: usize| all.iter().map(move |counts| Staffing { counts: counts.clone(), start });
        (0..self.starts.len()).flat_map(at).collect()
    }

    /// How many numbers of people there are to try.
    pub(super) fn combinations(&self) -> u64 {
        self.sizes().product::<u64>() * self.starts.len() as u64
    }

    /// How many numbers of people there are in each role.
    pub(super) fn sizes(&self) -> impl Iterator<Item = u64> {
        self.sized.iter().map(|of| u64::from(of.most - of.least) + 1)
    }
}

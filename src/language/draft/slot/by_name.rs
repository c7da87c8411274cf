//! Numbers by the names of things, or by names of their own.

use super::Slot;
use super::scaled::{Share, with_room};
use crate::language::document::{Entry, Value};
use crate::language::written::Complaint;
use crate::language::{Kind, Thing, Unit};
use crate::messages::messages;
use crate::scenario::quantity::Quantity;

messages!(say, "language/draft/slot/by_name");

impl Slot<'_> {
    /// Names with shares that must sum to 100 %: (index, share), in the order of the things.
    pub fn shares(&self) -> Option<Vec<(usize, f64)>> {
        let Kind::SharesOf(thing) = self.kind_of() else { return None };
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(say::SharesBy { thing, doc: self.doc });
            return None;
        };
        let mut read = Vec::new();
        for entry in &table.entries {
            let index = self.find(thing, &entry.key, entry.key_place);
            let share = self.part(&entry.key, &entry.node).exact();
            read.push((index, share));
        }
        let shares: Vec<(usize, f64)> = read
            .iter()
            .map(|(index, share)| Some(((*index)?, (*share)?)))
            .collect::<Option<_>>()?;
        self.sum_to_one(&shares)?;
        let met = |entry: &Entry, share: f64| self.part(&entry.key, &entry.node).met_share(share);
        let met = table
            .entries
            .iter()
            .zip(&read)
            .filter_map(|(entry, (index, share))| Some(((*index)?, met(entry, (*share)?))));
        let mut met: Vec<(usize, Share)> = met.collect();
        met.sort_by_key(|share| share.0);
        Some(with_room(met))
    }

    fn sum_to_one(&self, shares: &[(usize, f64)]) -> Option<()> {
        let whole: f64 = shares.iter().map(|share| share.1).sum();
        if (whole - 1.0).abs() < 0.001 {
            return Some(());
        }
        let found = say::SumTo { whole: &Unit::Share.say(whole) };
        self.wrong(Complaint::new(found, say::SharesInAll));
        None
    }

    /// Names with factors: (index, factor).
    pub fn factors(&self) -> Vec<(usize, Quantity)> {
        let Kind::FactorsOf(thing, _) = self.kind_of() else { return Vec::new() };
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(say::FactorsBy { thing, doc: self.doc });
            return Vec::new();
        };
        let factor = |entry: &Entry| {
            let index = self.find(thing, &entry.key, entry.key_place)?;
            Some((index, self.part(&entry.key, &entry.node).number()?))
        };
        table.entries.iter().filter_map(factor).collect()
    }

    /// Free names with numbers.
    pub fn free(&self) -> Vec<(String, Quantity)> {
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(say::NamesWithHours { doc: self.doc });
            return Vec::new();
        };
        let entry =
            |entry: &Entry| Some((entry.key.clone(), self.part(&entry.key, &entry.node).number()?));
        table.entries.iter().filter_map(entry).collect()
    }
}

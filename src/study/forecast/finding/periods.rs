//! Results by period.

use super::base::by_state;
use crate::engine::outcome::STOCKS;
use crate::figures::{ByPeriod, Figure};
use crate::study::forecast::money::Entries;
use crate::study::method::spread::{Mean, Spread};
use crate::units::Day;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A period.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodRow {
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// Days in it.
    pub days: Day,
    /// What the catalogue says is told of a period, in its order.
    pub told: Vec<(Figure, Told)>,
    /// Profit and loss line by line, and cash from its opening to its closing: means, major units. The
    /// lines add up in every replication.
    pub statement: Entries,
    /// Accounts by state at the end: fresh, in work, pool, cooling, customer, closed, former.
    pub stocks: [Mean; STOCKS],
}

/// What is told of a figure in a period, in the unit of the figure: count, major units, hours, a share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Told {
    /// How it is spread over the replications.
    Spread(Spread),
    /// Its mean over the replications that have one; `None` if none has.
    Mean(Option<Mean>),
    /// Reckoned over all replications; `None` if it does not exist.
    Number(Option<f64>),
}

impl PeriodRow {
    /// What is told of a figure.
    ///
    /// # Panics
    /// If the catalogue says that it is not told by period.
    pub fn of(&self, figure: Figure) -> &Told {
        let found = self.told.iter().find(|(of, _)| *of == figure);
        &found.expect("a figure that is told by period").1
    }

    /// How a figure is spread.
    ///
    /// # Panics
    /// If the catalogue says that its spread is not told by period.
    pub fn spread(&self, figure: Figure) -> &Spread {
        match self.of(figure) {
            Told::Spread(spread) => spread,
            _ => panic!("no spread of {} is told by period", figure.key()),
        }
    }

    /// The mean of a figure; not a number where there is none.
    ///
    /// # Panics
    /// If the catalogue says that it is not told by period.
    pub fn mean(&self, figure: Figure) -> Mean {
        match *self.of(figure) {
            Told::Spread(Spread { mean, error, .. }) => Mean { mean, error },
            Told::Mean(mean) => mean.unwrap_or(Mean { mean: f64::NAN, error: f64::NAN }),
            Told::Number(number) => Mean { mean: number.unwrap_or(f64::NAN), error: f64::NAN },
        }
    }

    /// A number that is reckoned over all replications, if it exists.
    ///
    /// # Panics
    /// If the catalogue says that it is not told by period.
    pub fn number(&self, figure: Figure) -> Option<f64> {
        Some(self.mean(figure).mean).filter(|number| !number.is_nan())
    }

    fn told_as(&self, by_period: &[ByPeriod]) -> impl Iterator<Item = &(Figure, Told)> {
        self.told.iter().filter(|(figure, told)| {
            // What no replication has is left out.
            by_period.contains(&figure.row().by_period) && *told != Told::Mean(None)
        })
    }
}

/// Spreads, the statement, means, accounts, and what there is at the end.
impl Serialize for PeriodRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("days", &self.days)?;
        for (figure, told) in self.told_as(&[ByPeriod::Spread]) {
            map.serialize_entry(figure.key(), told)?;
        }
        map.serialize_entry("statement", &self.statement)?;
        map.serialize_entry("means", &Means(self))?;
        map.serialize_entry("stocks", &Stocks(&self.stocks))?;
        for (figure, told) in self.told_as(&[ByPeriod::Evening]) {
            map.serialize_entry(figure.key(), told)?;
        }
        map.end()
    }
}

struct Means<'a>(&'a PeriodRow);

impl Serialize for Means<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let told = self.0.told_as(&[ByPeriod::Mean, ByPeriod::OfMeans]);
        serializer.collect_map(told.map(|(figure, told)| (figure.key(), told)))
    }
}

struct Stocks<'a>(&'a [Mean; STOCKS]);

impl Serialize for Stocks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_state(self.0, serializer)
    }
}

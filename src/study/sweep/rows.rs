//! The points that were played, kept in little room.
//!
//! Of each point some thirty numbers are kept and nothing else: what its values are is worked out anew from the axes.
//! A hundred thousand points take some 25 megabytes.

use super::points::Points;
use crate::figures::{Figure, Kind};
use crate::statistics::Estimate;
use crate::study::method::findings::LEVEL;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use serde::ser::{Serialize, Serializer};
use std::collections::BTreeSet;

/// Points that are listed one by one; of more some.
pub const MOST_LISTED: usize = 1_000;

/// Of more points, how many of the best and of the front are listed.
const LISTED: usize = MOST_LISTED / 2;

/// What was found at one point.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PointRow {
    /// Its number, from 0.
    pub number: u64,
    /// Its values, one an axis, as they are written.
    pub at: Vec<String>,
    /// Where they lie on their axes: numbers, or places in a list from 0.
    pub places: Vec<f64>,
    /// Digest of its scenario.
    pub digest: String,
    /// Replications.
    pub runs: u64,
    /// What is told of it.
    pub figures: Vec<OutputFigure>,
}

impl PointRow {
    /// A figure; `None` if it does not exist here.
    pub fn known(&self, measure: Figure) -> Option<&Known> {
        self.figures.iter().find(|figure| figure.measure == measure).map(|figure| &figure.known)
    }

    /// The number of a figure; NaN if it does not exist here.
    pub fn value(&self, measure: Figure) -> f64 {
        self.known(measure).map_or(f64::NAN, Known::value)
    }
}

/// Points in their order, from the first. As a list it has all of few points, and of many those that were chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRows {
    points: Points,
    measures: Vec<Figure>,
    /// Digest and replications of each.
    heads: Vec<(u64, u64)>,
    /// The figures of each in a row, in the order of the measures.
    numbers: Vec<f64>,
    /// Those that are listed of many.
    listed: BTreeSet<u64>,
}

/// Numbers that a figure is kept in.
fn width(measure: Figure) -> usize {
    if measure.kind() == Kind::Chance { 3 } else { 2 }
}

impl PointRows {
    /// None yet of `points`, with these `measures` of each.
    pub fn new(points: Points, measures: Vec<Figure>) -> PointRows {
        let (heads, numbers, listed) = Default::default();
        PointRows { points, measures, heads, numbers, listed }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// The next point, with a digest of at most 16 hexadecimal digits and a figure for each measure.
    pub fn push(&mut self, row: &PointRow) {
        let digest = u64::from_str_radix(&row.digest, 16).unwrap_or(0);
        self.heads.push((digest, row.runs));
        for &measure in &self.measures {
            match row.known(measure) {
                Some(Known::Mean(Mean { mean, error })) => self.numbers.extend([*mean, *error]),
                Some(Known::Chance(Estimate { value, low, high, .. })) => {
                    self.numbers.extend([*value, *low, *high]);
                }
                None => self.numbers.extend(std::iter::repeat_n(f64::NAN, width(measure))),
            }
        }
    }

    /// A point.
    pub fn row(&self, number: u64) -> Option<PointRow> {
        let (digest, runs) = *self.heads.get(number as usize)?;
        let levels = self.points.at(number);
        let figure =
            |&measure: &Figure| Some(OutputFigure::alone(measure, self.known(number, measure)?));
        Some(PointRow {
            number,
            places: levels.iter().map(|level| level.at).collect(),
            at: levels.into_iter().map(|level| level.name).collect(),
            digest: format!("{digest:012x}"),
            runs,
            figures: self.measures.iter().filter_map(figure).collect(),
        })
    }

    /// All of them, one after the other.
    pub fn iter(&self) -> impl Iterator<Item = PointRow> + '_ {
        self.all().filter_map(|number| self.row(number))
    }

    /// What they are points of.
    pub fn points(&self) -> &Points {
        &self.points
    }

    /// What is told of each.
    pub fn measures(&self) -> &[Figure] {
        &self.measures
    }

    /// Numbers of all of them.
    pub fn all(&self) -> std::ops::Range<u64> {
        0..self.len() as u64
    }

    /// A figure of a point; `None` if it does not exist.
    pub fn known(&self, number: u64, measure: Figure) -> Option<Known> {
        let (start, stride) = self.place(measure)?;
        let numbers = self.numbers.get(number as usize * stride + start..)?;
        match (measure.kind(), numbers) {
            (Kind::Chance, &[value, low, high, ..]) => {
                Some(Known::Chance(Estimate { value, low, high, level: LEVEL }))
            }
            (Kind::Money | Kind::Count, &[mean, error, ..]) => {
                Some(Known::Mean(Mean { mean, error }))
            }
            _ => None,
        }
    }

    /// The number of a figure; NaN if it does not exist.
    pub fn value(&self, number: u64, measure: Figure) -> f64 {
        self.known(number, measure).map_or(f64::NAN, |known| known.value())
    }

    /// The numbers of a figure, point by point; NaN where it does not exist.
    pub fn values(&self, measure: Figure) -> impl Iterator<Item = f64> {
        self.all().map(move |number| self.value(number, measure))
    }

    /// Replications of each.
    pub fn runs(&self) -> impl Iterator<Item = u64> {
        self.heads.iter().map(|&(_, runs)| runs)
    }

    /// Replications of one; 0 if it was not played.
    pub fn runs_of(&self, number: u64) -> u64 {
        self.heads.get(number as usize).map_or(0, |&(_, runs)| runs)
    }

    /// Where a figure begins in a row, and how long rows are.
    fn place(&self, wanted: Figure) -> Option<(usize, usize)> {
        let place = self.measures.iter().position(|&measure| measure == wanted)?;
        let sum = |measures: &[Figure]| measures.iter().map(|&measure| width(measure)).sum();
        Some((sum(&self.measures[..place]), sum(&self.measures)))
    }

    /// Chooses those that are listed of many: the first of the best, those at hand on the front, and the `others`.
    pub(super) fn list(&mut self, best: &[u64], front: &[u64], others: impl Iterator<Item = u64>) {
        if self.len() <= MOST_LISTED {
            return;
        }
        let step = front.len().div_ceil(LISTED).max(1);
        let best = best.iter().take(LISTED).copied();
        self.listed = best.chain(front.iter().copied().step_by(step)).chain(others).collect();
    }

    /// Points that are not listed.
    pub fn unlisted(&self) -> u64 {
        if self.len() <= MOST_LISTED { 0 } else { (self.len() - self.listed.len()) as u64 }
    }

    /// Numbers of the points that are listed.
    fn numbers(&self) -> Vec<u64> {
        if self.len() <= MOST_LISTED {
            self.all().collect()
        } else {
            self.listed.iter().copied().collect()
        }
    }
}

impl Serialize for PointRows {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.numbers().into_iter().filter_map(|number| self.row(number)))
    }
}

//! Targets, and how likely they are met.

use super::Finder;
use crate::statistics::Estimate;
use crate::study::forecast::finding::TargetRow;
use crate::study::forecast::summary::TargetSummary;
use crate::study::method::findings::LEVEL;
use crate::study::method::target::{TargetAsked, unit_of};
use crate::units::Day;

impl Finder<'_> {
    pub(super) fn targets(&self) -> Vec<TargetRow> {
        (0..self.summary.targets.len()).map(|index| self.target(index)).collect()
    }

    pub(super) fn all_targets(&self) -> Estimate {
        let each = self.summary.targets.iter().map(|target| target.met.interval(LEVEL));
        together(self.summary.all_targets.interval(LEVEL), each)
    }

    pub(super) fn target(&self, index: usize) -> TargetRow {
        let (target, seen) = (&self.scenario.targets[index], &self.summary.targets[index]);
        let by_period: Vec<Estimate> = seen.by_period.iter().map(|t| t.interval(LEVEL)).collect();
        let reaches = |share: f64| {
            // What can be lost again, as profit, is likely from where on it stays so.
            let below = by_period.iter().rposition(|estimate| estimate.value < share);
            let period = below.map_or(0, |last| last + 1);
            by_period.get(period)?;
            let end = self.scenario.calendar.period_ends()[period];
            Some(self.date(end.min(target.by_day)))
        };
        TargetRow {
            asked: TargetAsked::of(self.scenario, target),
            probability: seen.met.interval(LEVEL),
            value: self.spread(&seen.value, unit_of(target.measure)),
            likely_from: [reaches(0.5), reaches(0.8)],
            by_period,
            seats: seen.seats.iter().map(|tally| tally.interval(LEVEL)).collect(),
            met_on: days_met(seen, target.from_day),
        }
    }
}

/// P(all targets met), with no more room above it than that of the least likely of them.
fn together(all: Estimate, each: impl Iterator<Item = Estimate>) -> Estimate {
    all.within(0.0, each.fold(1.0, |least: f64, target| least.min(target.high)))
}

/// The middle of each fiftieth of the replications, so that every outcome stands for as many.
fn days_met(seen: &TargetSummary, from: Day) -> Vec<Option<u32>> {
    let outcome = |dot: u64| {
        let day = seen.met_on.ranked((2 * dot + 1) * seen.met_on.count() / 100);
        day.is_finite().then(|| day as Day - from + 1)
    };
    (0..50).map(outcome).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::intervals;

    #[test]
    fn all_targets_are_met_no_more_often_than_one_of_them_may_be() {
        // Never together in 100 pairs, the rarer one once in 200 runs: Wilson's upper end is
        // z² / (n + z²) = 3.7% for the first, and 2.8% for the second.
        let all = intervals::wilson(0, 100, 0.95);
        let each = [intervals::wilson(120, 200, 0.95), intervals::wilson(1, 200, 0.95)];
        assert!((all.high - 3.8415 / 103.8415).abs() < 1e-5 && all.high > each[1].high);
        let found = together(all, each.into_iter());
        assert_eq!((found.value, found.low, found.high), (0.0, 0.0, each[1].high));
        // A limit that is narrower already stays.
        assert_eq!(together(each[1], [each[0], each[1]].into_iter()), each[1]);
    }
}

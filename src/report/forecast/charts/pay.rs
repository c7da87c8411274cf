//! Charts of pay that several commands draw: attainment against thresholds, and what is paid for it.

use crate::plot::{Caption, Histogram, Lines, Mark, Series, Target, Unit};
use crate::report::words::Words;
use crate::scenario::pay::Payout;
use crate::study::forecast::pay::Attainment;

/// Share of the months up to which tenths of the quota are drawn; the others are told.
const DRAWN: f64 = 0.99;

/// Tenths of the quota that are drawn in any case.
const LEAST: usize = 15;

/// The quota, in per cent of itself.
const QUOTA: f64 = 100.0;

/// Rep-months by attainment, with the quota and the thresholds of the plan.
pub(in crate::report) fn attainment(
    caption: Caption,
    attainment: &Attainment,
    words: &Words,
) -> Histogram {
    let (_, heights) = attainment.shares.split_last().unwrap_or((&0.0, &[]));
    let mut below = 0.0;
    let is_enough = |share: &f64| {
        below += share;
        below >= DRAWN
    };
    let shown = heights.iter().position(is_enough).map_or(heights.len(), |bar| bar + 1);
    let thresholds = attainment.thresholds.iter().filter(|threshold| threshold.is_paid);
    let highest = thresholds.clone().map(|threshold| 10.0 * threshold.from).fold(0.0, f64::max);
    let shown = shown.max(LEAST).max(highest as usize + 1).min(heights.len());
    let beyond = 1.0 - heights[..shown].iter().sum::<f64>();
    let marks = thresholds.filter(|threshold| threshold.from != 1.0).map(|threshold| Mark {
        words: words.numbers().share(threshold.from, 0.005),
        value: QUOTA * threshold.from,
    });
    Histogram {
        caption,
        unit: Unit::number(),
        x_axis: words.attainment_axis(),
        height_unit: Unit::share(),
        y_axis: String::new(),
        edges: (0..=shown).map(|tenth| 10.0 * tenth as f64).collect(),
        heights: heights[..shown].to_vec(),
        beyond: if beyond < 1e-9 { 0.0 } else { beyond },
        marks: marks.collect(),
        target: Some(Target::level(words.quota_label(), QUOTA)),
        ..Histogram::default()
    }
}

/// What is paid from nothing to one and a half times the quota, a line a plan or role.
pub(in crate::report) fn payout(
    caption: Caption,
    unit: Unit,
    curves: &[(String, &[Payout])],
    words: &Words,
) -> Lines {
    let series = curves.iter().map(|(name, curve)| {
        Series::new(name.clone(), curve.iter().map(|of| of.base + of.variable).collect())
    });
    let first = curves.first().map_or(&[][..], |(_, curve)| curve);
    let quota = first.iter().any(|of| of.attainment == 1.0).then_some(1.0);
    Lines {
        caption,
        unit,
        places: first.iter().map(|of| of.attainment).collect(),
        periods: first.iter().map(|of| words.numbers().share(of.attainment, 0.005)).collect(),
        label_every: 10,
        x_axis: words.attainment_axis(),
        y_axis: String::new(),
        series: series.collect(),
        target: None,
        mark: quota.map(|place| (words.quota_label(), place)),
    }
}

//! Thresholds of a plan that drive nobody.

use super::finding::{PayRow, Threshold};

/// Share of the rep-months below which a threshold of pay drives nobody, and above the rest of which it is
/// part of the base.
pub const OUT_OF_SIGHT: f64 = 0.01;

/// The first threshold that pays and is hardly ever reached.
pub(in crate::study) fn out_of_sight(row: &PayRow) -> Option<&Threshold> {
    paid(row).find(|step| step.reached < OUT_OF_SIGHT)
}

/// The last threshold above nothing that pays and is hardly ever missed.
pub(in crate::study) fn cleared(row: &PayRow) -> Option<&Threshold> {
    paid(row).filter(|step| step.reached > 1.0 - OUT_OF_SIGHT && step.from > 0.0).last()
}

fn paid(row: &PayRow) -> impl Iterator<Item = &Threshold> {
    let thresholds = row.attainment.iter().flat_map(|attainment| &attainment.thresholds);
    thresholds.filter(|step| step.is_paid)
}

//! What a test looks up in what a study found.

use voronka::figures::Figure;
use voronka::study::compare::Comparison;
use voronka::study::method::outputs::Difference;
use voronka::study::odds::{Curve, Odds, Who};
use voronka::study::sweep::{BestPoint, Sweep};

/// The odds of somebody.
pub fn curve(found: &Odds, who: Who) -> &Curve {
    found.curves.iter().find(|curve| curve.who == who).expect("it is told")
}

/// The best of the points that were played.
pub fn best_point(found: &Sweep) -> &BestPoint {
    found.best.as_ref().expect("points were played")
}

/// By how much a version differs from the first.
pub fn difference(found: &Comparison, version: usize, measure: Figure) -> Difference {
    let figure = found.versions[version].figure(measure);
    figure.and_then(|of| of.difference).expect("it was compared")
}

//! Totals that several parts of the page look at.

use crate::figures::Figure;
use crate::study::Forecast;
use crate::study::method::spread::Spread;

/// The spread of a total.
pub(in crate::report) fn total(forecast: &Forecast, total: Figure) -> &Spread {
    forecast.total(total).unwrap_or(&forecast.headline.spread)
}

/// Whether the scenario states any cost.
pub(in crate::report) fn has_costs(forecast: &Forecast) -> bool {
    total(forecast, Figure::Costs).mean > 0.0
}

//! Money that hangs on nobody: overheads, one-off costs, the cash at the start, last year.

use super::quantity::Quantity;

/// Costs of the department as a whole (TOML: `[money]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Overheads {
    /// Overhead per month, major units.
    pub per_month: Quantity,
    /// Cash at the start, major units.
    pub opening_cash: Quantity,
    /// One-off costs: (day, what for, major units).
    pub one_off: Vec<(u32, String, Quantity)>,
}

/// The twelve months before the start (TOML: `[last_year]`), the base of growth targets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Revenue, major units.
    pub revenue: Option<f64>,
    /// Sales, count.
    pub sales: Option<f64>,
    /// Margin, major units.
    pub margin: Option<f64>,
}

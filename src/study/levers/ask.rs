//! What is asked of the levers.

use crate::figures::Figure;
use crate::language::Overrides;
use crate::scenario::Scenario;
use crate::study::forecast::headline_total;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Name of the file and its text.
    pub source: (&'a str, &'a str),
    /// What is laid over the file.
    pub overrides: &'a Overrides,
    /// What is to be raised, or lowered where less of it is better; `None` = [`default_goal`].
    pub goal: Option<Figure>,
    /// By how much each number is moved, a share above 0 and below 1.
    pub by: f64,
    /// Paths of the numbers, or of the tables, that are looked at; empty = all.
    pub only: &'a [String],
}

/// What is to be raised unless somebody says: profit, or first sales where no money is involved. A chance would be no
/// good goal for all departments: where it is near 0 or 100 %, nothing moves it.
pub fn default_goal(scenario: &Scenario) -> Figure {
    if headline_total(scenario) == Figure::Revenue { Figure::Profit } else { Figure::Sales }
}

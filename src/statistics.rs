//! What thousands of replications say, and how far it can be believed.
//!
//! Replications arrive one by one, in order and in pairs: replications 2k and 2k + 1 share what the
//! user does not know and differ in luck. From that stream this room keeps quantiles
//! ([`samples`]), shares (`tally`), ratios of sums (`ratio`), the split of the variance into ignorance and luck
//! (`variance_split`), the unknowns that matter (`regression`), differences between variants
//! (`differences`, [`series`]) and intervals ([`intervals`]) in bounded memory. Every result is a function of
//! the stream alone: no clock, no randomness, no dependence on threads.
//!
//! [`goodness`] compares with an expectation; [`closed_forms`] is the
//! arithmetic of a sales department that a simulation can be compared with.

pub mod closed_forms;
pub(crate) mod differences;
pub mod goodness;
pub(crate) mod indices;
pub mod intervals;
pub(crate) mod moments;
pub mod normal;
pub(crate) mod ratio;
pub(crate) mod regression;
pub mod samples;
pub(crate) mod selection;
pub mod series;
pub(crate) mod smooth;
pub(crate) mod tally;
pub(crate) mod variance_split;
pub(crate) mod worth;

mod histogram;

pub use differences::Differences;
pub use indices::Indices;
pub use intervals::Estimate;
pub use moments::Moments;
pub use ratio::Ratio;
pub use regression::Influence;
pub use samples::Samples;
pub use selection::Selection;
pub use series::Series;
pub use tally::Tally;
pub use variance_split::VarianceSplit;
pub use worth::Worth;

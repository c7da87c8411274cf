//! Studies: one primitive, [`replicate()`], and the questions that stand on it.
//!
//! A study decides which scenarios are replicated how often and how the outcomes are summarised; it
//! returns a value that every form of report shows. It knows no files, terminals or clocks. [`method`] has what all of
//! them count with, [`forecast`](mod@forecast) a department and its chapters; every other room is one question. Questions
//! use methods and the forecast, never each other.

pub mod compare;
pub mod forecast;
pub mod handoff;
pub mod hire;
pub mod levers;
pub mod method;
pub mod odds;
pub mod pay;
pub mod split;
pub mod sweep;

pub use compare::compare;
pub use forecast::last_year::last_year;
pub use forecast::payback::payback;
pub use forecast::summary::Summary;
pub use forecast::warnings::Warning;
pub use forecast::without_best::without_best;
pub use forecast::{Forecast, forecast};
pub use handoff::handoff;
pub use hire::hire;
pub use levers::levers;
pub use method::replicate::{Plan, Precision, Watch, replicate};
pub use method::spread::Spread;
pub use odds::odds;
pub use pay::schemes;
pub use split::split;
pub use sweep::sweep;

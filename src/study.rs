//! Studies: one primitive, [`replicate()`], and the questions that stand on it.
//!
//! A study decides which scenarios are replicated how often and how the outcomes are summarised; it
//! returns a value that every form of report shows. It knows no files, terminals or clocks.

pub mod behaviour;
pub mod bottleneck;
pub mod busy;
pub mod compare;
pub mod conduct;
pub mod contest;
pub mod customers;
pub mod forecast;
pub mod handoff;
pub mod hire;
pub mod indices;
pub mod information;
pub mod last_year;
pub mod levers;
pub mod loyalty;
pub mod money;
pub mod odds;
pub mod one_more;
pub mod outputs;
mod paired;
pub mod pay;
pub mod payback;
pub mod products;
pub mod replicate;
pub mod schemes;
pub mod shortage;
pub mod slips;
pub mod split;
pub mod spread;
pub mod summary;
pub mod sweep;
pub mod teams;
pub mod verdict;
pub mod verify;
pub mod warnings;
pub mod without_best;

pub use compare::compare;
pub use forecast::{Forecast, forecast};
pub use handoff::handoff;
pub use hire::hire;
pub use last_year::last_year;
pub use levers::levers;
pub use odds::odds;
pub use payback::payback;
pub use replicate::{Plan, Precision, Watch, replicate};
pub use schemes::schemes;
pub use split::split;
pub use spread::Spread;
pub use summary::Summary;
pub use sweep::sweep;
pub use verify::{Verification, verify};
pub use warnings::Warning;
pub use without_best::without_best;

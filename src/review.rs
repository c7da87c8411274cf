//! Judgement of a scenario, before anything is simulated: what it implies, and what in it is probably not meant.
//!
//! - [`implied`](mod@implied): the arithmetic that its author could have done.
//! - `lint`: doubts, each of one kind, at one place, in three sentences: what was seen, why it matters, what helps.
//!   Those about pay, work, sizes and what never counts stand in files of their own.
//! - `written`: numbers as those sentences write them, in each language.
//! - `pay_sums`: how long a rep needs to tell what a month has paid.
//!
//! What is wrong with a file, the [`language`](crate::language) says; [`load`] has both said at once.

pub(crate) mod doubt;
pub mod implied;
mod judged;
pub(crate) mod lint;
mod never_lint;
pub(crate) mod pay_lint;
pub(crate) mod pay_sums;
mod scale_lint;
mod work_lint;
mod written;

pub use doubt::{Doubt, DoubtKind, VariantDoubt};
pub use implied::{Implied, implied};
pub use judged::{Reviewed, load};
pub use lint::doubts;

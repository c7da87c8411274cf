//! What the tables are written with: limits and kinds that several share.

use crate::language::Kind::*;
use crate::language::{Default, Field, Hint, Kind, Limits, TableSpec, Unit, above, from_to};
use crate::messages::{self, messages};

messages!(pub(super) defaults, "language/tables/defaults");

/// Longest duration, days: 20 years.
pub const LONGEST: f64 = 7305.0;

/// Longest run, days: ten years.
pub const LONGEST_RUN: f64 = 3653.0;

/// Greatest amount of money in one number.
pub(super) const RICHEST: f64 = 1e12;

/// Most roles.
pub const MOST_ROLES: usize = 50;

/// Most reps in all roles.
pub const MOST_REPS: f64 = 10_000.0;

/// Most leads of a channel in a day.
pub const MOST_LEADS: f64 = 100_000.0;

/// Most training events.
pub const MOST_TRAININGS: usize = 64;

/// Most deals open at the start.
pub const MOST_DEALS: f64 = 100_000.0;

pub(super) const DURATION: Limits = from_to(0.0, LONGEST);

pub(super) const POSITIVE_DURATION: Limits = above(0.0, LONGEST);

pub(super) const WHOLE_SHARE: Limits = from_to(0.0, 1.0);

pub(super) const AMOUNT: Limits = from_to(0.0, RICHEST);

pub(super) const ODDS: Limits = above(0.0, 1000.0);

pub(super) const SHARE: Kind = Number(Unit::Share, WHOLE_SHARE);

pub(super) const FACTOR: Kind = Number(Unit::Factor, ODDS);

pub(super) const MONEY: Kind = Number(Unit::Money, AMOUNT);

pub(super) const MONEY_RATE: Kind = Number(Unit::MoneyRate, AMOUNT);

pub(super) const DAYS: Kind = Number(Unit::Days, DURATION);

pub(super) const SPAN: Kind = Span(DURATION);

pub(super) const DAY_HOURS: Limits = from_to(0.0, 24.0);

pub(super) const fn f(
    key: &'static str,
    kind: Kind,
    default: Default,
    doc: messages::Text,
    example: &'static str,
) -> Field {
    Field { key, kind, default, doc, example, hint: Hint::Nothing }
}

pub(super) const fn table(
    header: &'static str,
    word: &'static str,
    doc: messages::Text,
    fields: &'static [Field],
) -> TableSpec {
    TableSpec { header, word, doc, fields, main: "", makers: &[] }
}

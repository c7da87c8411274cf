//! What the tables of the language are made of: units, limits, kinds, defaults, fields.

use super::unit::Unit;
use crate::messages::{Both, Say, Text, messages};

messages!(say, "language/vocabulary");

/// Least and greatest value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Least value.
    pub min: f64,
    /// Greatest value.
    pub max: f64,
    /// Whether the value must lie above `min`.
    pub above: bool,
}

/// From `min` to `max`, both allowed.
pub const fn from_to(min: f64, max: f64) -> Limits {
    Limits { min, max, above: false }
}

/// Above `min`, up to `max`.
pub const fn above(min: f64, max: f64) -> Limits {
    Limits { min, max, above: true }
}

impl Limits {
    /// Whether `value` lies within.
    pub fn hold(self, value: f64) -> bool {
        let low = if self.above { value > self.min } else { value >= self.min };
        low && value <= self.max
    }

    /// Why `value` does not: (what was found, what is expected); `None` if it does.
    pub fn complaint(self, unit: Unit, value: f64) -> Option<(Both, Both)> {
        if self.hold(value) {
            return None;
        }
        let (min, max) = (unit.say(self.min), unit.say(self.max));
        let is = |is_above: bool, limit: &String| {
            Both::new(&say::IsBeyond { value: &unit.say(value), is_above, limit })
        };
        let more = || Both::new(&say::MoreThan { limit: &min });
        match value {
            v if v.is_nan() => Some((Both::new(&say::IsNotANumber), Both::new(&unit.expected()))),
            v if v > self.max => Some((is(true, &max), Both::new(&say::AtMost { limit: &max }))),
            v if v < self.min && self.above => Some((is(false, &min), more())),
            v if v < self.min => Some((is(false, &min), Both::new(&say::AtLeast { limit: &min }))),
            v if v == self.min && self.above => {
                Some((Both::new(&say::IsTheLimit { value: &min }), more()))
            }
            _ => None,
        }
    }
}

/// A thing that has names in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// `[segments.NAME]`.
    Segment,
    /// `[products.NAME]`.
    Product,
    /// A region that some segment names.
    Region,
    /// `[[stages]]`.
    Stage,
    /// `[roles.NAME]`.
    Role,
    /// A named rep of any role.
    Rep,
}

impl Thing {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Thing::Segment => "segment",
            Thing::Product => "product",
            Thing::Region => "region",
            Thing::Stage => "stage",
            Thing::Role => "role",
            Thing::Rep => "rep",
        }
    }
}

/// How a field is written.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// true or false.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of these words.
    Choices(&'static [&'static str]),
    /// A date.
    Date,
    /// A date, or a duration after the start.
    Moment,
    /// A duration, or the last day.
    Horizon,
    /// A date, or the word "new".
    Since,
    /// `"mon-fri"` or a list of weekdays.
    Weekdays,
    /// A list of dates and of texts "DATE to DATE".
    Holidays,
    /// A whole number, known exactly.
    Whole(Limits),
    /// A number that must be known exactly.
    Exact(Unit, Limits),
    /// A number that may be a range of ignorance.
    Number(Unit, Limits),
    /// A quantity that varies from case to case.
    Varies(Unit, Limits),
    /// A span of time that varies from case to case and may count working days.
    Span(Limits),
    /// A list of exact numbers: unit, limits, fewest and most entries.
    List(Unit, Limits, usize, usize),
    /// A list of numbers, each of which may be a range: unit, limits, how many.
    Numbers(Unit, Limits, usize),
    /// Exact leads per day, or per week or month.
    Counts,
    /// A name.
    NameOf(Thing),
    /// A list of names.
    NamesOf(Thing),
    /// Names with their exact shares.
    SharesOf(Thing),
    /// Names with factors that may be ranges.
    FactorsOf(Thing, Limits),
    /// Free names with numbers that may be ranges.
    Free(Unit, Limits),
    /// Quantiles ("10%") with exact durations.
    Quantiles(Limits),
    /// A table.
    Table(&'static TableSpec),
    /// A number of its main key, or a table.
    Short(&'static TableSpec),
    /// Tables by name.
    Named(&'static TableSpec),
    /// A list of tables.
    Tables(&'static TableSpec),
    /// A table, or a list of them.
    OneOrMore(&'static TableSpec),
    /// A count, or a list of tables.
    CountOr(&'static TableSpec, Limits),
    /// Variants: tables of the same shape as the file.
    Variants,
}

/// What holds if a field is absent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Default {
    /// It must be there.
    Must,
    /// This value, as it would be written.
    Is(&'static str),
    /// What these words say.
    Else(Text),
}

/// What to think of when a value of a field is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Nothing in particular.
    Nothing,
    /// What is settled without a contact is no stage.
    DropTheStage,
    /// A refusal makes the next yes no likelier.
    NoLikelier,
}

impl Hint {
    /// It, as it is said; nothing, if it says nothing.
    pub(crate) fn said(self) -> impl Say {
        say::HintOf { hint: self }
    }
}

/// A field of a table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// How it is written.
    pub kind: Kind,
    /// What holds without it.
    pub default: Default,
    /// What it is, in one line.
    pub doc: Text,
    /// A value as it may be written.
    pub example: &'static str,
    /// What to think of when a value is refused.
    pub hint: Hint,
}

impl Field {
    /// The same field with a hint for those whose value is refused.
    pub const fn hint(mut self, hint: Hint) -> Field {
        self.hint = hint;
        self
    }
}

/// A table of the language.
#[derive(Debug)]
pub struct TableSpec {
    /// Header as written, e.g. `[[stages]]`.
    pub header: &'static str,
    /// The id of what an instance is called in messages, e.g. `stage`, `soft-salary`.
    pub word: &'static str,
    /// What it describes.
    pub doc: Text,
    /// Its fields, in the order of the reference.
    pub fields: &'static [Field],
    /// The key that a bare value stands for (`ramp = "3mo"`); empty if none.
    pub main: &'static str,
    /// Keys of which a new instance in a variant needs one; otherwise its name is a slip of the pen.
    pub makers: &'static [&'static str],
}

impl TableSpec {
    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.key)
    }
}

/// The tables that a field opens, if it opens any.
pub fn table_of(kind: Kind) -> Option<&'static TableSpec> {
    match kind {
        Kind::Table(spec)
        | Kind::Short(spec)
        | Kind::Named(spec)
        | Kind::Tables(spec)
        | Kind::OneOrMore(spec)
        | Kind::CountOr(spec, _) => Some(spec),
        _ => None,
    }
}

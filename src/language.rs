//! The language of scenarios: how a department is written in TOML, and the way from the text to the checked
//! [`Scenario`](crate::scenario::Scenario).
//!
//! - `vocabulary`: what tables and keys are made of: kinds, units, limits, defaults. `tables` is every table and key
//!   in these terms, one static description. The reader asks its fields through it (a key that it lacks, or that nobody
//!   asks for, fails the tests), and unknown keys, the JSON [`schema()`] and the [`reference()`] are written from it.
//! - `document`: the file as a tree of values, each of which knows its `place`; what variants and `--set` lay over it.
//! - `written`: a single value as people write it: "30%", "1.5M", "3mo", "20% to 30%".
//! - `draft`: the tree read into the scenario, table by table; [`load`] is its front door.
//! - `problem`: what is wrong, shown where it is wrong.
//!
//! It says whether a department can be played. Whether it is meant so, [`review`](crate::review) judges.

mod as_written;
pub(crate) mod asked;
mod called;
mod document;
mod draft;
pub(crate) mod forms;
pub(crate) mod number;
pub(crate) mod path;
pub(crate) mod place;
pub(crate) mod problem;
mod problems;
mod reference;
mod schema;
pub(crate) mod synonyms;
pub(crate) mod tables;
mod unit;
pub(crate) mod vocabulary;
mod written;

pub use as_written::as_written;
pub use document::Change;
pub use draft::{
    Loaded, Overrides, Read, Template, VariantChanges, load, load_judged, load_scaled,
    variant_changes,
};
pub use number::{Number, NumberForm};
pub use path::ParameterPath;
pub use place::{Place, Source, Sources};
pub use problem::{Problem, Severity};
pub use problems::Problems;
pub use reference::reference;
pub use schema::schema;
pub use tables::SCENARIO;
pub use unit::{Unit, short};
pub use vocabulary::{
    Default, Field, Hint, Kind, Limits, TableSpec, Thing, above, from_to, table_of,
};

//! Versions of a department that are played beside each other.

use crate::scenario::Scenario;
use serde::Serialize;

/// A version of the scenario that is to be compared.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Name of the variant; `None` = the file as it is.
    pub name: Option<&'a str>,
    /// Title of the variant: the one stated, or the name.
    pub title: Option<&'a str>,
    /// The scenario as it is played.
    pub scenario: &'a Scenario,
}

/// A version that cannot be compared, and is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Its name.
    pub name: String,
    /// What is not the same as in the first.
    pub why: String,
    /// The command that shows it alone.
    pub see: String,
}

//! A table read into a scenario, as far as it can be.

use super::fields::Fields;
use super::notes::Notes;
use super::variants::Variant;
use crate::language::document::Table;
use crate::language::number::Number;
use crate::language::problem::{Problem, Severity};
use crate::scenario::Scenario;

/// The scenario as far as it could be read, and what was noted.
pub(super) struct Drafted {
    pub(super) scenario: Option<Scenario>,
    pub(super) problems: Vec<Problem>,
    pub(super) numbers: Vec<Number>,
}

pub(super) fn draft(table: &Table, source_name: &str, variants: &[Variant]) -> Drafted {
    read_with(&Notes::new(table), table, source_name, variants)
}

pub(super) fn read_with(
    notes: &Notes,
    table: &Table,
    source_name: &str,
    variants: &[Variant],
) -> Drafted {
    let root = Fields::root(notes, table);
    let mut scenario = super::department::scenario(&root, source_name);
    scenario.variants = variants.iter().map(|variant| variant.name.clone()).collect();
    root.done();
    let problems = notes.problems.take();
    let is_sound = problems.iter().all(|problem| problem.severity == Severity::Warning);
    scenario.unknowns = notes.unknowns.take();
    let numbers = notes.numbers.take();
    Drafted { scenario: is_sound.then_some(scenario), problems, numbers }
}

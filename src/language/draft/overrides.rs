//! What overrides the file: a variant and arguments, and the texts that problems point into.

use crate::language::document::{FILE_BYTES, Table, argument};
use crate::language::path::ParameterPath;
use crate::language::place::{Place, Source, Sources};
use crate::language::problem::Problem;
use crate::messages::{Both, Number, Say, messages};

messages!(say, "language/draft/overrides");

/// What overrides the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    /// Name of the variant to take, from `[variants.NAME]`.
    pub variant: Option<String>,
    /// Arguments `path=value`, laid over file and variant in this order.
    pub set: Vec<String>,
}

/// Most `--set` arguments.
pub(super) const ARGUMENTS: usize = 1000;

pub(super) fn sources(source_name: &str, text: &str, options: &Overrides) -> Sources {
    let source = |name: Both, text: &str| Source { name, text: text.to_owned() };
    let named = |name: &str| Both::from(name.to_owned());
    let kept = if text.len() > FILE_BYTES { "" } else { text };
    let mut sources = vec![source(named(source_name), kept)];
    let name = |number: usize| match options.set.len() {
        1 => named("--set"),
        _ => Both::new(&say::NumberedSet { number: &number.to_string() }),
    };
    let arguments = options.set.iter().take(ARGUMENTS).enumerate();
    sources.extend(arguments.map(|(index, text)| source(name(index + 1), text)));
    sources.extend(options.variant.iter().map(|text| source(named("--variant"), text)));
    sources
}

pub(super) fn too_large(text: &str, options: &Overrides) -> Option<Problem> {
    let problem = |title: &dyn Say, expected: &dyn Say| {
        Problem::new(&ParameterPath::root(), Place::default(), title).expected(expected)
    };
    let longest = options.set.iter().map(String::len).max().unwrap_or(0);
    if text.len() > FILE_BYTES {
        let found = say::FileOf { bytes: &Number::written(text.len().to_string()) };
        return Some(problem(&found, &say::AtMost { most: &FILE_BYTES.to_string() }));
    }
    if options.set.len() > ARGUMENTS || longest > FILE_BYTES {
        let expected = say::AtMostArguments { most: &ARGUMENTS.to_string() };
        return Some(problem(&say::TooMuchToSet, &expected));
    }
    None
}

pub(super) fn read_arguments(options: &Overrides, problems: &mut Vec<Problem>) -> Vec<Table> {
    let mut tables = Vec::new();
    for (i, text) in options.set.iter().enumerate() {
        match argument(text, i as u16 + 1) {
            Ok(table) => tables.push(table),
            Err(found) => problems.extend(found),
        }
    }
    tables
}

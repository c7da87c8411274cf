//! Variants of the file, and what is laid over it.

use super::overrides::Overrides;
use crate::language::document::{Overlay, Table, Value};
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, nearest, quoted};
use crate::messages::{Both, Number, messages};

messages!(say, "language/draft/variants");

/// Most variants in a file.
const VARIANTS: usize = 100;

/// A variant of the file.
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) title: String,
    over: Table,
}

/// Takes the variants out of the file.
pub(super) fn take_variants(table: &mut Table, problems: &mut Vec<Problem>) -> Vec<Variant> {
    let Some(entry) = table.remove("variants") else { return Vec::new() };
    let path = ParameterPath::root().with("variants");
    let Value::Table(named) = entry.node.value else {
        problems.push(no_variants(&path, entry.node.place));
        return Vec::new();
    };
    if named.entries.len() > VARIANTS {
        let title = say::SoMany { count: &Number::written(named.entries.len().to_string()) };
        let problem = Problem::new(&path, entry.key_place, title);
        problems.push(problem.expected(say::AtMost { most: &VARIANTS.to_string() }));
        return Vec::new();
    }
    let mut variants = Vec::new();
    for entry in named.entries {
        let Value::Table(mut over) = entry.node.value else {
            problems.push(no_variants(&path.with(&entry.key), entry.node.place));
            continue;
        };
        let title = over.remove("title").and_then(|title| title.node.as_text().map(str::to_owned));
        let title = title.unwrap_or_else(|| entry.key.clone());
        variants.push(Variant { name: entry.key, title, over });
    }
    variants
}

fn no_variants(path: &ParameterPath, place: Place) -> Problem {
    let (header, line) = ("[variants.bigger]", "roles.hunter.reps = 4");
    Problem::new(path, place, say::NoTable { path: &path.to_string() })
        .expected(say::TablesThatOverride)
        .help(say::ForExample { header: &header, line: &line })
}

/// The variant that was asked for, if there is one of that name.
pub(super) fn chosen<'v>(
    options: &Overrides,
    variants: &'v [Variant],
    problems: &mut Vec<Problem>,
) -> Option<&'v Variant> {
    let wanted = options.variant.as_deref()?;
    let found = variants.iter().find(|variant| variant.name == wanted);
    if found.is_none() {
        let names = || variants.iter().map(|variant| variant.name.as_str());
        let place = Place::new(options.set.len() as u16 + 1, 0..wanted.len());
        let expected = match nearest(wanted, names()) {
            Some(near) => Both::new(&say::DidYouMean { name: &quoted(near) }),
            None if variants.is_empty() => Both::new(&say::FileHasNone),
            None => Both::new(&say::FileHas { names: &crate::language::problem::names(names()) }),
        };
        let path = ParameterPath::root().with("variants");
        let title = say::NoVariant { name: &quoted(wanted) };
        problems.push(Problem::new(&path, place, title).expected(expected));
    }
    found
}

/// Lays the variant and then each argument over the file.
pub(super) fn lay(
    table: &mut Table,
    variant: Option<&Variant>,
    overrides: Vec<Table>,
    problems: &mut Vec<Problem>,
) {
    if let Some(variant) = variant {
        let name = quoted(&variant.name);
        Overlay { who: &say::Variant { name: &name }, problems }.lay(table, variant.over.clone());
    }
    for over in overrides {
        Overlay { who: &"--set", problems }.lay(table, over);
    }
}

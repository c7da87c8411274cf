//! From the file as written to the checked scenario.
//!
//! Reading never stops at a problem: it notes it and goes on, so that one run shows all of them. The
//! value leaves the draft only if there was no error.

mod again;
mod alike;
mod behaviour;
mod blame;
mod channels;
mod check;
mod currency;
mod customers;
mod cycle;
mod department;
mod drafted;
mod fields;

mod market;
mod moment;
mod money;
mod names;
mod notes;
mod overrides;
mod pay;
mod people;
mod process;
mod products;
mod reps;
mod run;
mod slot;
mod targets;
mod team;
mod unread;
mod variants;

use super::document::{Change, Table, changes, parse};
use super::number::Number;
use super::path::ParameterPath;
use super::place::{Place, Sources};
use super::problem::{Problem, Severity};
use super::problems::Problems;
use crate::messages::{Lang, messages};
use crate::scenario::Scenario;
pub use again::Template;
use blame::{Alone, is_among};
pub(super) use currency::Currency;
use drafted::{Drafted, draft, read_with};
use notes::Notes;
pub use overrides::Overrides;
use overrides::{read_arguments, sources, too_large};
use variants::{Variant, chosen, lay, take_variants};

messages!(say, "language/draft");

/// A scenario that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The checked scenario.
    pub scenario: Scenario,
    /// What is doubtful in it.
    pub warnings: Problems,
    /// What is doubtful in its variants and not in the file alone, if neither a variant nor another
    /// number was asked for.
    pub of_variants: Problems,
    /// Digest of what was read, variant and overrides included: 12 hexadecimal digits. Comments, layout
    /// and the order of keys do not change it; the spelling of a number ("30%", 0.3) does.
    pub digest: String,
    /// Titles of the variants, in the order of [`Scenario::variants`]: the title stated, or the name.
    pub variant_titles: Vec<String>,
    /// Every number that was read, in the order of reading: those stated and those that defaults supply.
    pub numbers: Vec<Number>,
}

/// A scenario on the way from its file: the file with all that is laid over it, or one of its variants.
#[derive(Clone, Copy)]
pub struct Read<'a> {
    /// The variant, if it is one that nobody asked for.
    pub variant: Option<&'a str>,
    /// What was read.
    pub scenario: &'a Scenario,
    table: &'a Table,
}

impl Read<'_> {
    /// Where the file says what stands at `path`.
    pub fn place(&self, path: &ParameterPath) -> Place {
        super::document::locate(self.table, path)
    }
}

/// Tells what is doubtful in a scenario that was read.
type Judge<'j> = &'j mut dyn FnMut(&Read) -> Vec<Problem>;

/// Reads the scenario `text`, which was found in the file `source_name`.
///
/// # Errors
/// All problems of the file, its variants and the overrides, in their order.
pub fn load(source_name: &str, text: &str, options: &Overrides) -> Result<Loaded, Problems> {
    load_scaled(source_name, text, options, &[])
}

/// The same with what `judge` finds doubtful among the warnings. It is shown the scenario first, then, if neither a
/// variant nor another number was asked for, each of its variants.
///
/// # Errors
/// All problems of the file, its variants and the overrides, in their order.
pub fn load_judged(
    source_name: &str,
    text: &str,
    options: &Overrides,
    judge: &mut dyn FnMut(&Read) -> Vec<Problem>,
) -> Result<Loaded, Problems> {
    read(source_name, text, options, &[], judge)
}

/// The same with some numbers read larger or smaller than they are then written: path and factor above 0. A whole number
/// goes by 1 at the least, a range and a distribution as a whole, and none leaves its limits.
///
/// # Errors
/// All problems of the file, its variants, the overrides and the numbers so changed, in their order.
pub fn load_scaled(
    source_name: &str,
    text: &str,
    options: &Overrides,
    scaled: &[(String, f64)],
) -> Result<Loaded, Problems> {
    read(source_name, text, options, scaled, &mut |_| Vec::new())
}

fn read(
    source_name: &str,
    text: &str,
    options: &Overrides,
    scaled: &[(String, f64)],
    judge: Judge,
) -> Result<Loaded, Problems> {
    let sources = sources(source_name, text, options);
    if let Some(problem) = too_large(text, options) {
        return Err(Problems::new(sources, vec![problem]));
    }
    let (mut table, mut problems) = parse(&sources[0].text);
    let overrides = read_arguments(options, &mut problems);
    if !problems.is_empty() {
        return Err(Problems::new(sources, problems).in_language(lang_of(&table)));
    }
    if table.entries.is_empty() {
        let problem = Problem::new(&ParameterPath::root(), Place::default(), say::StatesNothing);
        let problem = problem.expected(say::AScenario).help(say::StartFromOne);
        return Err(Problems::new(sources, vec![problem]));
    }
    let variants = take_variants(&mut table, &mut problems);
    let chosen = chosen(options, &variants, &mut problems);
    let plain = table.clone();
    let alone = Alone { plain: &plain, chosen, overrides: &overrides, source_name };
    lay(&mut table, chosen, overrides.clone(), &mut problems);
    let notes = Notes::of_numbers(&table, scaled);
    let Drafted { scenario, problems: found, numbers } =
        read_with(&notes, &table, source_name, &variants);
    problems.extend(alone.blame(options, found));
    let read = |scenario| Read { variant: None, scenario, table: &table };
    let doubtful = scenario.as_ref().map_or(Vec::new(), |scenario| judge(&read(scenario)));
    let mut of_variants = Vec::new();
    if *options == Overrides::default() && scaled.is_empty() {
        of_variants = check_variants(&plain, source_name, &variants, judge, &mut problems);
    }
    problems.extend(doubtful);
    let loaded = finish(sources.clone(), scenario, problems, &table, &variants)?;
    let of_variants = Problems::new(sources, of_variants).in_language(loaded.scenario.lang);
    Ok(Loaded { of_variants, numbers, ..loaded })
}

/// What a variant changes in the file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct VariantChanges {
    /// Name of the variant.
    pub name: String,
    /// Its title, or its name.
    pub title: String,
    /// Every value that it states otherwise than the file, or in addition, or no more.
    pub changes: Vec<Change>,
}

/// What each variant of the file `text` ends up with, beside the file; of a variant that is asked for, what that one
/// does. The arguments are laid over both. Of a giant file only the first few variants are read.
pub fn variant_changes(text: &str, options: &Overrides) -> Vec<VariantChanges> {
    let (mut plain, mut ignored) = parse(text);
    let arguments = read_arguments(options, &mut ignored);
    let variants = take_variants(&mut plain, &mut ignored);
    let most = VALUES / plain.values().max(1);
    let wanted = |variant: &&Variant| options.variant.as_ref().is_none_or(|n| *n == variant.name);
    let mut laid = |variant| {
        let mut table = plain.clone();
        lay(&mut table, variant, arguments.clone(), &mut ignored);
        table
    };
    let base = laid(None);
    let changed = variants.iter().filter(wanted).take(most).map(|variant| VariantChanges {
        name: variant.name.clone(),
        title: variant.title.clone(),
        changes: changes(&base, &laid(Some(variant))),
    });
    changed.collect()
}

/// Values that are read over and over for the sake of variants that nobody asked for.
const VALUES: usize = 500_000;

/// Reads each variant too, and keeps the errors that the file alone does not have; returned is what is doubtful in
/// variants. Of a giant file only the first few variants are read; a variant that is chosen always is.
fn check_variants(
    plain: &Table,
    source_name: &str,
    variants: &[Variant],
    judge: Judge,
    problems: &mut Vec<Problem>,
) -> Vec<Problem> {
    let (mut laid, mut found) = (Vec::new(), Vec::new());
    for variant in variants.iter().take(VALUES / plain.values().max(1)) {
        let mut table = plain.clone();
        lay(&mut table, Some(variant), Vec::new(), &mut laid);
        let Drafted { scenario, problems: drafted, .. } = draft(&table, source_name, &[]);
        let new = drafted.into_iter().filter(|problem| !is_among(problem, problems));
        found.extend(new.map(|problem| (variant.name.clone(), problem)));
        let name = Some(variant.name.as_str());
        let read = |scenario| Read { variant: name, scenario, table: &table };
        let doubtful = scenario.as_ref().map_or(Vec::new(), |scenario| judge(&read(scenario)));
        found.extend(doubtful.into_iter().map(|problem| (variant.name.clone(), problem)));
    }
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    laid.extend(alike::told_once(found, variants.len()));
    let (errors, warnings): (Vec<_>, Vec<_>) = laid.into_iter().partition(is_error);
    problems.extend(errors);
    warnings
}

fn finish(
    sources: Sources,
    scenario: Option<Scenario>,
    problems: Vec<Problem>,
    table: &Table,
    variants: &[Variant],
) -> Result<Loaded, Problems> {
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    match scenario {
        Some(scenario) if !problems.iter().any(is_error) => Ok(Loaded {
            scenario,
            warnings: Problems::new(sources, problems).in_language(lang_of(table)),
            of_variants: Problems::default(),
            digest: super::document::digest(table),
            variant_titles: variants.iter().map(|variant| variant.title.clone()).collect(),
            numbers: Vec::new(),
        }),
        _ => {
            let errors = problems.into_iter().filter(is_error).collect();
            Err(Problems::new(sources, errors).in_language(lang_of(table)))
        }
    }
}

/// The language that a file states, right or wrong otherwise.
fn lang_of(table: &Table) -> Option<Lang> {
    let stated = table.get("lang")?.as_text()?;
    Lang::ALL.into_iter().find(|lang| lang.code() == stated)
}

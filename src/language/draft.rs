//! From the file as written to the checked scenario.
//!
//! Reading never stops at a problem: it notes it and goes on, so that one run shows all of them. The
//! value leaves the draft only if there was no error.

mod again;
mod behaviour;
mod check;
mod currency;
mod customers;
mod cycle;
mod fields;
mod market;
mod moment;
mod money;
mod names;
mod pay;
mod people;
mod process;
mod products;
mod run;
mod scaled;
mod slot;
mod targets;
mod team;
mod unread;
mod value;
mod variants;

use super::document::{Change, FILE_BYTES, Overlay, Table, Value, argument, changes, parse};
use super::number::Number;
use super::path::ParameterPath;
use super::place::{Place, Source, Sources};
use super::problem::{Problem, Problems, Severity, nearest, quoted};
use super::written::belief;
use crate::scenario::Scenario;
use crate::scenario::quantity::{Belief, Quantity, Unknown};
pub use again::Template;
pub(super) use currency::Currency;
use fields::Fields;
use names::Names;
use std::cell::RefCell;
use unread::Unread;

/// What overrides the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    /// Name of the variant to take, from `[variants.NAME]`.
    pub variant: Option<String>,
    /// Arguments `path=value`, laid over file and variant in this order.
    pub set: Vec<String>,
}

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

/// Most variants in a file.
const VARIANTS: usize = 100;
/// Most `--set` arguments.
const ARGUMENTS: usize = 1000;

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
        return Err(Problems::new(sources, problems));
    }
    let variants = take_variants(&mut table, &mut problems);
    let chosen = chosen(options, &variants, &mut problems);
    let plain = table.clone();
    let alone = Alone { plain: &plain, chosen, overrides: &overrides, source_name };
    lay(&mut table, chosen, overrides.clone(), &mut problems);
    let notes = Notes { scaled: scaled.to_vec(), keeps_numbers: true, ..Notes::new(&table) };
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
    Ok(Loaded { of_variants: Problems::new(sources, of_variants), numbers, ..loaded })
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

/// The file with each argument alone, to find out which of them breaks it.
struct Alone<'a> {
    plain: &'a Table,
    chosen: Option<&'a Variant>,
    overrides: &'a [Table],
    source_name: &'a str,
}

impl Alone<'_> {
    /// Errors in lines of the file that are right without the arguments: each is told with the first
    /// argument that brings it about.
    fn blame(&self, options: &Overrides, found: Vec<Problem>) -> Vec<Problem> {
        let is_doubtful =
            |problem: &Problem| problem.severity == Severity::Error && problem.place.source == 0;
        if self.overrides.is_empty() || !found.iter().any(is_doubtful) {
            return found;
        }
        let without = self.errors(&[]);
        let with: Vec<Vec<Problem>> = self
            .overrides
            .iter()
            .take(BLAMED)
            .map(|one| self.errors(std::slice::from_ref(one)))
            .collect();
        let blamed = |problem: Problem| {
            if !is_doubtful(&problem) || is_among(&problem, &without) {
                return problem;
            }
            let culprit = with.iter().position(|errors| is_among(&problem, errors));
            let who = match culprit.and_then(|index| options.set.get(index)) {
                Some(argument) => format!("with --set {argument}"),
                None => "with these --set arguments together".to_owned(),
            };
            Problem { title: format!("{who}: {}", problem.title), ..problem }
        };
        found.into_iter().map(blamed).collect()
    }

    fn errors(&self, overrides: &[Table]) -> Vec<Problem> {
        let mut table = self.plain.clone();
        lay(&mut table, self.chosen, overrides.to_vec(), &mut Vec::new());
        draft(&table, self.source_name, &[]).problems
    }
}

/// Most `--set` arguments that are tried one by one.
const BLAMED: usize = 20;

fn is_among(problem: &Problem, others: &[Problem]) -> bool {
    others.iter().any(|other| other.place == problem.place && other.title == problem.title)
}

/// A variant of the file.
struct Variant {
    name: String,
    title: String,
    over: Table,
}

fn sources(source_name: &str, text: &str, options: &Overrides) -> Sources {
    let source = |name: &str, text: &str| Source { name: name.to_owned(), text: text.to_owned() };
    let kept = if text.len() > FILE_BYTES { "" } else { text };
    let mut sources = vec![source(source_name, kept)];
    let name = |number: usize| match options.set.len() {
        1 => "--set".to_owned(),
        _ => format!("--set no. {number}"),
    };
    let arguments = options.set.iter().take(ARGUMENTS).enumerate();
    sources.extend(arguments.map(|(index, text)| source(&name(index + 1), text)));
    sources.extend(options.variant.iter().map(|text| source("--variant", text)));
    sources
}

fn too_large(text: &str, options: &Overrides) -> Option<Problem> {
    let problem = |title: String, expected: String| {
        Problem::new(&ParameterPath::root(), Place::default(), title).expected(expected)
    };
    let longest = options.set.iter().map(String::len).max().unwrap_or(0);
    if text.len() > FILE_BYTES {
        let found = format!("the file has {} bytes", text.len());
        return Some(problem(found, format!("expected at most {FILE_BYTES}")));
    }
    if options.set.len() > ARGUMENTS || longest > FILE_BYTES {
        let found = "too much to set".to_owned();
        return Some(problem(
            found,
            format!("expected at most {ARGUMENTS} short `--set` arguments"),
        ));
    }
    None
}

fn read_arguments(options: &Overrides, problems: &mut Vec<Problem>) -> Vec<Table> {
    let mut tables = Vec::new();
    for (i, text) in options.set.iter().enumerate() {
        match argument(text, i as u16 + 1) {
            Ok(table) => tables.push(table),
            Err(found) => problems.extend(found),
        }
    }
    tables
}

/// Takes the variants out of the file.
fn take_variants(table: &mut Table, problems: &mut Vec<Problem>) -> Vec<Variant> {
    let Some(entry) = table.remove("variants") else { return Vec::new() };
    let path = ParameterPath::root().with("variants");
    let Value::Table(named) = entry.node.value else {
        problems.push(no_variants(&path, entry.node.place));
        return Vec::new();
    };
    if named.entries.len() > VARIANTS {
        let title = format!("{} variants", named.entries.len());
        let problem = Problem::new(&path, entry.key_place, title);
        problems.push(problem.expected(format!("expected at most {VARIANTS}")));
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
    Problem::new(path, place, format!("{path} is no table"))
        .expected("expected tables that override parts of the file")
        .help("for example [variants.bigger] and below it roles.hunter.reps = 4")
}

/// The variant that was asked for, if there is one of that name.
fn chosen<'v>(
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
            Some(near) => format!("did you mean {}?", quoted(near)),
            None if variants.is_empty() => "the file has no [variants.NAME]".to_owned(),
            None => format!("the file has {}", super::problem::names(names())),
        };
        let path = ParameterPath::root().with("variants");
        let title = format!("no variant {}", quoted(wanted));
        problems.push(Problem::new(&path, place, title).expected(expected));
    }
    found
}

/// Lays the variant and then each argument over the file.
fn lay(
    table: &mut Table,
    variant: Option<&Variant>,
    overrides: Vec<Table>,
    problems: &mut Vec<Problem>,
) {
    if let Some(variant) = variant {
        let who = format!("variant {}", quoted(&variant.name));
        Overlay { who: &who, problems }.lay(table, variant.over.clone());
    }
    for over in overrides {
        Overlay { who: "--set", problems }.lay(table, over);
    }
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
    laid.extend(variants::told_once(found, variants.len()));
    let (errors, warnings): (Vec<_>, Vec<_>) = laid.into_iter().partition(is_error);
    problems.extend(errors);
    warnings
}

/// The scenario as far as it could be read, and what was noted.
struct Drafted {
    scenario: Option<Scenario>,
    problems: Vec<Problem>,
    numbers: Vec<Number>,
}

fn draft(table: &Table, source_name: &str, variants: &[Variant]) -> Drafted {
    read_with(&Notes::new(table), table, source_name, variants)
}

fn read_with(notes: &Notes, table: &Table, source_name: &str, variants: &[Variant]) -> Drafted {
    let root = Fields::root(notes, table);
    let mut scenario = run::scenario(&root, source_name);
    scenario.variants = variants.iter().map(|variant| variant.name.clone()).collect();
    root.done();
    let problems = notes.problems.take();
    let is_sound = problems.iter().all(|problem| problem.severity == Severity::Warning);
    scenario.unknowns = notes.unknowns.take();
    let numbers = notes.numbers.take();
    Drafted { scenario: is_sound.then_some(scenario), problems, numbers }
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
            warnings: Problems::new(sources, problems),
            of_variants: Problems::default(),
            digest: super::document::digest(table),
            variant_titles: variants.iter().map(|variant| variant.title.clone()).collect(),
            numbers: Vec::new(),
        }),
        _ => {
            let errors = problems.into_iter().filter(is_error).collect();
            Err(Problems::new(sources, errors))
        }
    }
}

/// What is noted while the file is read.
pub struct Notes {
    /// Problems so far.
    pub problems: RefCell<Vec<Problem>>,
    /// Numbers that are not known exactly.
    pub unknowns: RefCell<Vec<Unknown>>,
    /// What has a name in the file.
    pub names: Names,
    /// What amounts of the file are in.
    currency: Currency,
    /// Paths of what could not be read.
    unread: RefCell<Vec<ParameterPath>>,
    /// Whether it is noted which numbers are read.
    keeps_numbers: bool,
    /// Numbers that were read so far.
    numbers: RefCell<Vec<Number>>,
    /// Numbers that are read larger or smaller than they are written.
    scaled: Vec<(String, f64)>,
    top: Place,
}

impl Notes {
    fn new(table: &Table) -> Notes {
        let top = table.entries.first().map_or(Place::default(), |entry| entry.key_place);
        Notes {
            problems: RefCell::default(),
            unknowns: RefCell::default(),
            unread: RefCell::default(),
            names: Names::of_table(table),
            currency: Currency::of_table(table),
            keeps_numbers: false,
            numbers: RefCell::default(),
            scaled: Vec::new(),
            top,
        }
    }

    /// Notes a problem.
    pub fn note(&self, problem: Problem) {
        if problem.is_error() {
            self.unread.borrow_mut().push(problem.path.clone());
        }
        self.problems.borrow_mut().push(problem);
    }

    /// Notes a key that the language lacks; `meant` is the path of the one that it may stand for, which is not read then.
    /// What it says otherwise is missing nowhere.
    pub fn note_unknown_key(&self, problem: Problem, meant: Option<ParameterPath>) {
        self.unread.borrow_mut().extend(meant);
        self.problems.borrow_mut().push(problem);
    }

    /// What could not be read so far.
    pub fn unread(&self) -> Unread {
        Unread(self.unread.borrow().clone())
    }

    /// Where the file begins.
    pub fn top(&self) -> Place {
        self.top
    }

    /// A number that is not known exactly.
    pub fn unknown(&self, path: &ParameterPath, belief: Belief) -> Quantity {
        let mut unknowns = self.unknowns.borrow_mut();
        unknowns.push(Unknown { path: path.to_string(), belief });
        Quantity::Unknown(unknowns.len() - 1)
    }

    /// `factor` times a number, above 0; one that is not known exactly is changed in place.
    pub fn times(&self, number: Quantity, factor: f64) -> Quantity {
        match number {
            Quantity::Known(value) => Quantity::Known(value * factor),
            Quantity::Unknown(index) => {
                let belief = &mut self.unknowns.borrow_mut()[index].belief;
                *belief = belief::scaled(belief, factor);
                number
            }
            Quantity::Scaled { .. } => number.times(factor),
        }
    }

    /// The value of a number, or the middle of what is believed of it.
    pub fn central(&self, quantity: Quantity) -> f64 {
        self.at(quantity, 0.5)
    }

    /// The value of a number, or the one below which it lies with probability `p`.
    pub fn at(&self, quantity: Quantity, p: f64) -> f64 {
        quantity.given(|unknown| self.unknowns.borrow()[unknown].belief.quantile(p))
    }

    /// The unknown numbers so far, each in the middle of what is believed of it.
    pub fn middle(&self) -> Vec<f64> {
        crate::scenario::middle(&self.unknowns.borrow())
    }
}

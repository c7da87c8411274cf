//! Finding and reading a scenario.

use super::arguments::{Chosen, Global};
use super::stop::Stop;
use super::templates::{nearest, quickstart};
use crate::language::Loaded;
use crate::language::Overrides;
use crate::language::Problems;
use crate::messages::{Both, Lang, Number, Say, messages, told};
use crate::review;
use crate::review::Reviewed;
use crate::scenario::Scenario;
use crate::study::method::versions::{LeftOut, Version};
use std::io::Read;
use std::path::Path;

messages!(say, "cli/source");

/// Largest scenario file, bytes; one more is read, so that the loader can say that it is too large.
const LARGEST: u64 = 1 << 20;

/// The scenario that the arguments choose, with what is doubtful in it.
pub(super) fn read(chosen: &Chosen, global: &Global) -> Result<Loaded, Stop> {
    Source::of(chosen.file.as_deref(), global)?.load(&chosen.overrides())
}

/// A scenario as it is written, to be read with one change or another.
#[derive(Clone)]
pub(super) struct Source<'a> {
    global: &'a Global,
    name: String,
    text: String,
    /// How many numbers are set by `--set`, and the argument that sets those after them.
    argument: Option<(usize, &'static str)>,
}

impl<'a> Source<'a> {
    /// The text of a file, of standard input, or of the embedded department.
    pub fn of(file: Option<&Path>, global: &'a Global) -> Result<Source<'a>, Stop> {
        let (name, text) = text_of(file, global)?;
        Ok(Source { global, name, text, argument: None })
    }

    /// The same where an argument sets the numbers after the first `known`, so that problems name it.
    pub fn naming(self, known: usize, argument: &'static str) -> Source<'a> {
        Source { argument: Some((known, argument)), ..self }
    }

    /// Its name, and the text itself.
    pub fn parts(&self) -> (&str, &str) {
        (&self.name, &self.text)
    }

    /// What is wrong with it, told.
    pub fn bad(&self, problems: &Problems) -> Stop {
        Stop::BadInput(rendered(problems, self.global).into())
    }

    /// The scenario with these changes.
    pub fn load(&self, overrides: &Overrides) -> Result<Loaded, Stop> {
        Ok(self.review(overrides)?.loaded)
    }

    /// The same, with the doubts that its variants raise.
    pub fn review(&self, overrides: &Overrides) -> Result<Reviewed, Stop> {
        let named = |problems: Problems| match self.argument {
            Some((known, argument)) => problems.naming_arguments(known, argument),
            None => problems,
        };
        let reviewed = review::load(&self.name, &self.text, overrides).map_err(named);
        let Reviewed { loaded, variant_doubts } =
            reviewed.map_err(|problems| self.bad(&problems))?;
        self.global.hear(loaded.scenario.lang);
        let loaded = Loaded {
            warnings: named(loaded.warnings),
            of_variants: named(loaded.of_variants),
            ..loaded
        };
        Ok(Reviewed { loaded, variant_doubts })
    }
}

/// A scenario as its file is, and variants of it by name.
pub(super) struct Versions {
    /// The file as it is, with the changes asked for.
    pub file: Loaded,
    /// The variants, with the same changes.
    pub variants: Vec<(String, Loaded)>,
}

/// The scenario of a source and the variants that are `wanted`; of none, all.
pub(super) fn versions(
    source: &Source<'_>,
    wanted: &[String],
    set: &[String],
) -> Result<Versions, Stop> {
    let read = |variant| source.load(&Overrides { variant, set: set.to_vec() });
    let file = read(None)?;
    let mut names: Vec<String> = Vec::new();
    for name in if wanted.is_empty() { &file.scenario.variants } else { wanted } {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let variants = names.into_iter().map(|name| Ok((name.clone(), read(Some(name))?)));
    Ok(Versions { variants: variants.collect::<Result<_, Stop>>()?, file })
}

impl Versions {
    /// The file as it is, which may have a name, then the others; each with its title, or its name.
    pub fn list<'a>(&'a self, name: Option<&'a str>) -> Vec<Version<'a>> {
        let file = Version { name, title: name, scenario: &self.file.scenario };
        let others = self.variants.iter().map(|(name, loaded)| {
            let variants = &self.file.scenario.variants;
            let place = variants.iter().position(|variant| variant == name);
            let title = place.and_then(|place| self.file.variant_titles.get(place));
            let title = Some(title.unwrap_or(name).as_str());
            Version { name: Some(name), title, scenario: &loaded.scenario }
        });
        [file].into_iter().chain(others).collect()
    }

    /// Takes away those that are over other days or in other money than the file as it is, and says of each why, and how
    /// to `see` it by its name.
    ///
    /// # Errors
    /// Nothing is left to compare the file with.
    pub fn split_off_apart(&mut self, see: impl Fn(&str) -> String) -> Result<Vec<LeftOut>, Stop> {
        let mut left_out: Vec<LeftOut> = Vec::new();
        let mut first_why: Option<Both> = None;
        let first = &self.file.scenario;
        let had_some = !self.variants.is_empty();
        self.variants.retain(|(name, loaded)| {
            let why = apart(first, &loaded.scenario);
            left_out.extend(why.as_ref().map(|why| LeftOut {
                name: name.clone(),
                // Programs read it too: the same in every language.
                why: why.to_string(),
                see: see(name),
            }));
            first_why = first_why.take().or(why.clone());
            why.is_none()
        });
        match left_out.first().zip(first_why) {
            Some((LeftOut { name, .. }, why)) if had_some && self.variants.is_empty() => {
                Err(Stop::wrong_with_help(&say::Apart { name, why: &why }, &say::StateTheSame))
            }
            _ => Ok(left_out),
        }
    }

    /// What is doubtful in the file and, beyond that, in the variants that are played.
    pub fn remarks(&self, global: &Global) -> String {
        let rendered = |problems: &Problems| rendered(problems, global);
        if !self.file.of_variants.is_empty()
            && self.variants.len() == self.file.scenario.variants.len()
        {
            return rendered(&self.file.warnings) + &rendered(&self.file.of_variants);
        }
        let own = self
            .variants
            .iter()
            .map(|(name, loaded)| loaded.warnings.of_variant_beyond(name, &self.file.warnings));
        own.fold(rendered(&self.file.warnings), |all, problems| all + &rendered(&problems))
    }
}

/// Why two scenarios cannot be compared.
fn apart(first: &Scenario, other: &Scenario) -> Option<Both> {
    let (a, b) = (&first.calendar, &other.calendar);
    if first.currency != other.currency {
        let quoted = |text: &str| format!("\"{text}\"");
        let (one, other) = (quoted(&first.currency), quoted(&other.currency));
        return Some(Both::new(&say::OtherCurrency { one: &one, other: &other }));
    }
    if a.start() != b.start() {
        let (one, other) = (a.start().to_string(), b.start().to_string());
        return Some(Both::new(&say::OtherStart { one: &one, other: &other }));
    }
    (a.horizon() != b.horizon()).then(|| {
        let (one, other) = (a.horizon().to_string(), Number::written(b.horizon().to_string()));
        Both::new(&say::OtherHorizon { one: &one, other: &other })
    })
}

/// The scenario of a file as it is, with the changes asked for.
pub(super) fn plain(file: &Path, set: &[String], global: &Global) -> Result<Loaded, Stop> {
    read(&Chosen { file: Some(file.to_owned()), variant: None, set: set.to_vec() }, global)
}

/// Problems as text for standard error, which takes the colours out when they are not wanted.
pub(super) fn rendered(problems: &Problems, global: &Global) -> String {
    match problems.is_empty() {
        true => String::new(),
        false => problems.render(global.lang(problems.lang()), true),
    }
}

/// Name and text of a scenario.
fn text_of(file: Option<&Path>, global: &Global) -> Result<(String, String), Stop> {
    match file {
        None => Ok(("quickstart.toml".into(), quickstart(global.lang(None)).into())),
        Some(path) if path == Path::new("-") => {
            let text =
                utf8(&told(&say::StandardInput, global.lang_heard()), &mut std::io::stdin())?;
            // A department without a name has that of its file, which programs read: the same in every language.
            Ok((told(&say::StandardInput, Lang::En), text))
        }
        Some(path) => {
            let name = path.display().to_string();
            let file = std::fs::File::open(path).map_err(|error| unreadable(&name, &error))?;
            let text = utf8(&name, &mut { file })?;
            Ok((name, text))
        }
    }
}

fn utf8(name: &str, reader: &mut dyn Read) -> Result<String, Stop> {
    let mut bytes = Vec::new();
    let read = reader.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(name, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        let place = format!("\n  --> {name}:{}", line + 1);
        let what = Both::each(|lang| told(&say::NotText, lang) + &place);
        Stop::wrong_with_help(&what, &say::SaveAsText)
    })
}

fn unreadable(name: &str, error: &std::io::Error) -> Stop {
    let help = match error.kind() {
        std::io::ErrorKind::NotFound => instead(name),
        _ => Both::new(&say::FromATemplate),
    };
    let system = error.to_string();
    let why: &dyn Say = match error.kind() {
        std::io::ErrorKind::NotFound => &say::NoSuchFile,
        std::io::ErrorKind::IsADirectory => &say::IsAFolder,
        _ => &system,
    };
    Stop::wrong_with_help(&say::Unreadable { name: &name, why: &why }, &help)
}

/// What to write in place of a name that no file has: that of a file or of a shipped scenario.
fn instead(name: &str) -> Both {
    let stem = name.strip_suffix(".toml").unwrap_or(name);
    let file = format!("{stem}.toml");
    if name != file && Path::new(&file).is_file() {
        return Both::new(&say::DidYouMean { file: &file });
    }
    match nearest(stem) {
        Some(known) if known == stem => Both::new(&say::IsShipped { known: &known }),
        Some(known) => Both::new(&say::DidYouMeanShipped { known: &known }),
        None => Both::new(&say::FromATemplate),
    }
}

//! What is to be decided: variants of a scenario, or values of one of its numbers.

use super::arguments::Chosen;
use super::source::Source;
use super::stop::Stop;
use crate::language::Overrides;
use crate::language::load;
use crate::messages::{Both, Number, messages};
use crate::study::levers::information::Choice;
use crate::study::sweep::Axis;

messages!(say, "cli/decide");

/// The name of the file without a variant.
const AS_IT_IS: &str = "as-it-is";

/// Options at the most: each is played as often as the others.
const MOST: usize = 20;

/// Options of a decision.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    options: Options,
    written: String,
}

#[derive(Clone, Debug)]
enum Options {
    Variants(Vec<String>),
    Values(Axis),
}

impl Decision {
    /// Reads `as-it-is,variant` or `path=values`.
    pub fn parse(text: &str) -> Result<Decision, Both> {
        let options = match text.contains('=') {
            true => Options::Values(Axis::parse(text)?),
            false => Options::Variants(names(text)?),
        };
        let count = match &options {
            Options::Variants(names) => names.len(),
            Options::Values(axis) => axis.levels.len(),
        };
        if count > MOST {
            let options = Number::written(count.to_string());
            return Err(Both::new(&say::TooMany { options: &options, most: &MOST.to_string() }));
        }
        Ok(Decision { options, written: text.to_owned() })
    }

    /// As it was written.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The departments to decide between.
    pub fn choices(&self, source: &Source<'_>, chosen: &Chosen) -> Result<Vec<Choice>, Stop> {
        match &self.options {
            Options::Variants(names) => variants(names, source, chosen),
            Options::Values(axis) => values(axis, source, chosen),
        }
    }
}

fn names(text: &str) -> Result<Vec<String>, Both> {
    let names: Vec<String> = text.split(',').map(|name| name.trim().to_owned()).collect();
    let twice = names.iter().enumerate().find(|(place, name)| names[..*place].contains(name));
    match twice {
        _ if names.iter().any(String::is_empty) => Err(Both::new(&say::NameMissing)),
        Some((_, name)) => Err(Both::new(&say::Twice { name })),
        None if names.len() < 2 => {
            let other = if text == AS_IT_IS { "two-more-reps" } else { text };
            Err(Both::new(&say::OneOption { today: &AS_IT_IS, other: &other }))
        }
        None => Ok(names),
    }
}

fn variants(names: &[String], source: &Source, chosen: &Chosen) -> Result<Vec<Choice>, Stop> {
    if chosen.variant.is_some() {
        return Err(Stop::wrong(&say::NamesThemItself));
    }
    let choice = |name: &String| {
        let variant = Some(name.clone()).filter(|name| name != AS_IT_IS);
        let (file, text) = source.parts();
        let loaded = load(file, text, &Overrides { variant, set: chosen.set.clone() });
        let loaded = loaded.map_err(|problems| source.bad(&problems.naming_variant("--decide")))?;
        Ok(Choice { name: name.clone(), loaded })
    };
    names.iter().map(choice).collect()
}

fn values(axis: &Axis, source: &Source, chosen: &Chosen) -> Result<Vec<Choice>, Stop> {
    let source = source.clone().naming(chosen.set.len(), "--decide");
    let choice = |level: &crate::study::sweep::Level| {
        let mut overrides = chosen.overrides();
        overrides.set.push(level.set());
        let loaded = source.load(&overrides)?;
        Ok(Choice { name: format!("{}={}", axis.path, level.name), loaded })
    };
    axis.levels.iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_decision_is_told() {
        for (text, told) in [
            ("better", "one option is no decision"),
            ("a,,b", "a name is missing"),
            ("a,b,a", "a is named twice"),
            ("roles.rep.reps=3", "one value"),
            ("roles.rep.reps=1..40", "40 options"),
        ] {
            let error = Decision::parse(text).expect_err(text).to_string();
            assert!(error.contains(told), "{text}: {error}");
        }
        let alone = Decision::parse("as-it-is").expect_err("one").to_string();
        assert!(alone.contains("such as as-it-is,two-more-reps or"), "{alone}");
        assert_eq!(Decision::parse("as-it-is, b").expect("two").written(), "as-it-is, b");
    }
}

//! What is wrong with a command line, in the language of whoever typed it.
//!
//! Clap says it in English; here it is said once more from what clap knows of it, in English word for word as clap does.

use super::help::{in_language, word};
use crate::messages::{Both, Lang, Say, messages, told};
use clap::builder::styling::{Style, Styles};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use std::error::Error as _;

messages!(say, "cli/refusal");

/// What there is more than one of.
#[derive(Clone, Copy)]
enum Thing {
    Argument,
    Command,
    Value,
}

/// What is wrong, with the colours of a terminal. What is no refusal reads as clap has it: help, the version.
pub(super) fn refused(error: &Error, lang: Lang) -> String {
    let refusal = Refusal { error, lang, styles: Styles::styled() };
    refusal.whole().unwrap_or_else(|| in_language(&error.render(), lang))
}

struct Refusal<'a> {
    error: &'a Error,
    lang: Lang,
    styles: Styles,
}

impl Refusal<'_> {
    fn whole(&self) -> Option<String> {
        let what = self.what()?;
        let mut text =
            format!("{} {what}", styled(self.styles.get_error(), &self.say(&say::Error)));
        let tips = self.tips();
        if !tips.is_empty() {
            text.push('\n');
        }
        for tip in tips {
            let word = styled(self.styles.get_valid(), &self.say(&say::Tip));
            text += &format!("\n  {word} {tip}");
        }
        if let Some(ContextValue::StyledStr(usage)) = self.error.get(ContextKind::Usage) {
            text += &format!("\n\n{}", in_language(usage, self.lang));
        }
        let help = styled(self.styles.get_literal(), "--help");
        text += &format!("\n\n{}\n", self.say(&say::TryHelp { help: &help }));
        Some(text)
    }

    /// What is wrong; `None` if clap has more to say of it than is known here.
    fn what(&self) -> Option<String> {
        let invalid = |text: &str| styled(self.styles.get_invalid(), text);
        let literal = |text: &str| styled(self.styles.get_literal(), text);
        let argument = self.text(ContextKind::InvalidArg);
        let value = self.text(ContextKind::InvalidValue);
        let command = self.text(ContextKind::InvalidSubcommand);
        Some(match self.error.kind() {
            ErrorKind::UnknownArgument => {
                self.say(&say::UnknownArgument { argument: &invalid(argument?) })
            }
            ErrorKind::InvalidSubcommand => {
                self.say(&say::UnknownCommand { command: &invalid(command?) })
            }
            ErrorKind::InvalidValue => {
                let told = match value? {
                    "" => self.say(&say::NoValue { argument: &invalid(argument?) }),
                    value => self.say(&say::InvalidValue {
                        value: &invalid(value),
                        argument: &literal(argument?),
                    }),
                };
                told + &self.list("word--possible-values", ContextKind::ValidValue)
            }
            ErrorKind::ValueValidation => {
                let (value, argument) = (invalid(value?), literal(argument?));
                let told = self.say(&say::InvalidValue { value: &value, argument: &argument });
                format!("{told}: {}", self.reason()?)
            }
            ErrorKind::TooManyValues => {
                let (value, argument) = (invalid(value?), literal(argument?));
                self.say(&say::NoValueWanted { value: &value, argument: &argument })
            }
            ErrorKind::MissingRequiredArgument => {
                let missing = self.texts(ContextKind::InvalidArg)?.iter();
                let missing =
                    missing.map(|of| format!("\n  {}", styled(self.styles.get_valid(), of)));
                self.say(&say::Missing) + &missing.collect::<String>()
            }
            ErrorKind::MissingSubcommand => {
                let told = self.say(&say::NoCommand { program: &invalid(command?) });
                told + &self.list("word--subcommands", ContextKind::ValidSubcommand)
            }
            ErrorKind::ArgumentConflict => self.conflict(argument?)?,
            _ => return None,
        })
    }

    /// Two arguments that do not go together, or one that is there twice.
    fn conflict(&self, argument: &str) -> Option<String> {
        let invalid = |text: &str| styled(self.styles.get_invalid(), text);
        match self.error.get(ContextKind::PriorArg)? {
            ContextValue::String(prior) if prior == argument => {
                Some(self.say(&say::Twice { argument: &invalid(argument) }))
            }
            ContextValue::String(prior) => Some(
                self.say(&say::NotWith { argument: &invalid(argument), other: &invalid(prior) }),
            ),
            ContextValue::Strings(priors) => {
                let others = priors.iter().map(|prior| format!("\n  {}", invalid(prior)));
                let told = self.say(&say::NotWithThese { argument: &invalid(argument) });
                Some(told + &others.collect::<String>())
            }
            _ => None,
        }
    }

    /// Why a value is not taken: of our own in the language, of a whole number as clap says it, which is English.
    fn reason(&self) -> Option<String> {
        let source = self.error.source()?;
        if let Some(told) = source.downcast_ref::<Both>() {
            return Some(told.of(self.lang).to_owned());
        }
        let english = source.to_string();
        // Of a range clap says where it begins and ends: `1 is not in 2..=200`.
        let range = english.split_once("..");
        let range = range.and_then(|(before, high)| Some((before.rsplit(' ').next()?, high)));
        Some(match range {
            Some(_) if self.lang == Lang::En => english,
            Some((low, high)) => match high.strip_prefix('=') {
                Some(high) => self.say(&say::FromTo { low: &low, high: &high }),
                None => self.say(&say::AtLeast { low: &low }),
            },
            None => self.say(&say::WholeNumber),
        })
    }

    /// What to write instead.
    fn tips(&self) -> Vec<String> {
        let alike = [
            (ContextKind::SuggestedSubcommand, Thing::Command),
            (ContextKind::SuggestedArg, Thing::Argument),
            (ContextKind::SuggestedValue, Thing::Value),
        ];
        let valid = |text: &str| format!("'{}'", styled(self.styles.get_valid(), text));
        let mut tips = Vec::new();
        for (kind, thing) in alike {
            let (names, is_one) = match self.error.get(kind) {
                Some(ContextValue::String(name)) => (valid(name), true),
                Some(ContextValue::Strings(names)) => {
                    let all: Vec<String> = names.iter().map(|name| valid(name)).collect();
                    (all.join(", "), names.len() == 1)
                }
                _ => continue,
            };
            tips.push(self.say(&say::Alike { thing, names: &names, is_one }));
        }
        if let Some(ContextValue::StyledStrs(more)) = self.error.get(ContextKind::Suggested) {
            tips.extend(more.iter().filter_map(|tip| self.tip(&tip.ansi().to_string())));
        }
        tips
    }

    /// A tip that clap has written: how to pass what looks like an option, or the command that has it.
    fn tip(&self, english: &str) -> Option<String> {
        if self.lang == Lang::En {
            return Some(english.to_owned());
        }
        let quoted: Vec<&str> = english.split('\'').skip(1).step_by(2).collect();
        match quoted[..] {
            [value, typed] if english.starts_with("to ") => {
                Some(self.say(&say::AsValue { value: &value, typed: &typed }))
            }
            [typed] => Some(self.say(&say::Exists { typed: &typed })),
            _ => None,
        }
    }

    fn list(&self, word_id: &str, kind: ContextKind) -> String {
        match self.texts(kind) {
            Some(values) if !values.is_empty() => {
                let values = values.iter().map(|value| styled(self.styles.get_valid(), value));
                let values = values.collect::<Vec<_>>().join(", ");
                format!("\n  [{}: {values}]", word(word_id, self.lang))
            }
            _ => String::new(),
        }
    }

    fn text(&self, kind: ContextKind) -> Option<&str> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => Some(text),
            _ => None,
        }
    }

    fn texts(&self, kind: ContextKind) -> Option<&[String]> {
        match self.error.get(kind) {
            Some(ContextValue::Strings(texts)) => Some(texts),
            _ => None,
        }
    }

    fn say(&self, what: &dyn Say) -> String {
        told(what, self.lang)
    }
}

fn styled(style: &Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::super::Arguments;
    use super::super::help::spoken;
    use super::*;
    use clap::CommandFactory;

    /// A mistake of each kind.
    const MISTAKES: [&str; 18] = [
        "frocast",
        "sweeep",
        "forecast --chart out",
        "forecast --nonsense",
        "forecast --set",
        "forecast --deadline 30",
        "forecast --runs 1",
        "forecast --runs many",
        "forecast --seed -1",
        "forecast --color alway",
        "forecast --quiet=yes",
        "forecast a.toml b.toml",
        "forecast --seed 1 --seed 2",
        "forecast --runs 9 --precision 1%",
        "hire --growth 1 --sales 2 --target x --revenue 4",
        "sweep",
        "completions cmd",
        "--quiet",
    ];

    fn mistake(words: &str, lang: Lang) -> Error {
        let words = ["voronka"].into_iter().chain(words.split(' '));
        spoken(Arguments::command(), lang).try_get_matches_from(words).expect_err("a mistake")
    }

    #[test]
    fn in_english_all_reads_as_clap_says_it() {
        for words in MISTAKES.iter().filter(|words| **words != "forecast --runs many") {
            let error = mistake(words, Lang::En);
            assert_eq!(refused(&error, Lang::En), error.render().ansi().to_string(), "{words}");
        }
    }

    #[test]
    fn a_word_in_place_of_a_whole_number_is_answered_in_plain_words() {
        let told = refused(&mistake("forecast --runs many", Lang::En), Lang::En);
        assert!(told.contains("expected a whole number"), "{told}");
    }

    #[test]
    fn in_russian_nothing_is_left_of_the_english_of_clap() {
        let english = [
            "error",
            "tip:",
            "Usage",
            "value",
            "argument",
            "unexpected",
            "required",
            " is ",
            "try",
        ];
        for words in MISTAKES {
            let told = refused(&mistake(words, Lang::Ru), Lang::Ru);
            assert!(told.contains("ошибка:"), "{words}: {told}");
            for word in english {
                assert!(!told.contains(word), "{words}: {word}: {told}");
            }
        }
    }
}

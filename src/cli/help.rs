//! Help of the command line, in the language of whoever reads it.
//!
//! Texts stand in `help/*.ftl`, one file for each command, and are put in only where clap ends in help or an error: whoever runs
//! a command does not pay for them. In `every.ftl` stands what several commands have in common.

use crate::messages::{Lang, Text, messages};
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

messages!(check, "cli/help/check");
messages!(compare, "cli/help/compare");
messages!(completions, "cli/help/completions");
messages!(every, "cli/help/every");
messages!(forecast, "cli/help/forecast");
messages!(guide, "cli/help/guide");
messages!(handoff, "cli/help/handoff");
messages!(help, "cli/help/help");
messages!(hire, "cli/help/hire");
messages!(init, "cli/help/init");
messages!(levers, "cli/help/levers");
messages!(odds, "cli/help/odds");
messages!(pay, "cli/help/pay");
messages!(schema, "cli/help/schema");
messages!(split, "cli/help/split");
messages!(sweep, "cli/help/sweep");
messages!(verify, "cli/help/verify");
messages!(voronka, "cli/help/voronka");

/// The text of a command with an id.
type Find = fn(&str) -> Option<Text>;

/// The texts of each command, and how far to the right the remarks stand beside its examples.
const COMMANDS: [(&str, Find, usize); 17] = [
    ("check", check::find, 0),
    ("compare", compare::find, 56),
    ("completions", completions::find, 0),
    ("forecast", forecast::find, 0),
    ("guide", guide::find, 0),
    ("handoff", handoff::find, 57),
    ("help", help::find, 0),
    ("hire", hire::find, 51),
    ("init", init::find, 0),
    ("levers", levers::find, 46),
    ("odds", odds::find, 48),
    ("pay", pay::find, 47),
    ("schema", schema::find, 0),
    ("split", split::find, 49),
    ("sweep", sweep::find, 40),
    ("verify", verify::find, 0),
    ("voronka", voronka::find, 42),
];

/// Words of clap's own that stand in what it writes, each with the id of its text.
const OWN: [(&str, &str); 4] = [
    ("Usage:", "word--usage"),
    ("Arguments:", "word--arguments"),
    ("Options:", "word--options"),
    ("[OPTIONS]", "word--any-options"),
];

/// The command line with its help.
pub(super) fn spoken(mut command: Command, lang: Lang) -> Command {
    if lang != Lang::En {
        // Clap's own `--help`, `--version` and `help` are there only after that; their English is clap's.
        command.build();
    }
    with_texts(command, lang)
}

/// What clap has written, with its own words in the language.
pub(super) fn in_language(written: &StyledStr, lang: Lang) -> String {
    let written = written.ansi().to_string();
    if lang == Lang::En {
        return written;
    }
    OWN.iter().fold(written, |all, (own, id)| {
        let word = word(id, lang);
        let colon = if own.ends_with(':') { ":" } else { "" };
        all.replace(own, &[word, colon].concat())
    })
}

/// A word of help itself.
pub(super) fn word(id: &str, lang: Lang) -> &'static str {
    every::find(id).map_or("", |text| text.of(lang))
}

fn with_texts(command: Command, lang: Lang) -> Command {
    let name = command.get_name().to_owned();
    let say = |id: &str| text(&name, id).map(|text| text.of(lang));
    let mut command = command;
    if let Some(about) = say("about") {
        command = command.about(about);
    }
    if let Some(examples) = say("examples") {
        command = command.after_help(examples_of(&name, examples, lang));
    }
    if lang != Lang::En {
        command = command.subcommand_help_heading(word("word--commands", lang));
        command = command.subcommand_value_name(word("value--COMMAND", lang));
    }
    command
        .mut_args(|arg| argument(arg, &name, lang))
        .mut_subcommands(|command| with_texts(command, lang))
}

/// A text of a command, or one that it has in common with others.
fn text(command: &str, id: &str) -> Option<Text> {
    let own = COMMANDS.iter().find(|(name, ..)| *name == command);
    own.and_then(|(_, find, _)| find(id)).or_else(|| every::find(id))
}

fn argument(arg: Arg, command: &str, lang: Lang) -> Arg {
    let say = |id: &str| text(command, id).map_or("", |text| text.of(lang));
    let mut told = say(arg.get_id().as_str()).to_owned();
    let mut arg = arg;
    if let Some(heading) = arg.get_help_heading() {
        let heading = say(&heading_id(heading));
        arg = arg.help_heading(heading);
    }
    if lang == Lang::En || !takes_value(&arg) {
        return arg.help(told);
    }
    // Clap says these in English.
    let list = |of: Vec<String>| of.join(", ");
    let defaults = arg.get_default_values().iter();
    let possible = arg.get_possible_values();
    let stated = [
        ("word--default", list(defaults.map(|of| of.to_string_lossy().into_owned()).collect())),
        ("word--possible-values", list(possible.iter().map(|of| of.get_name().into()).collect())),
    ];
    for (id, values) in stated.iter().filter(|(_, values)| !values.is_empty()) {
        told += &[" [", word(id, lang), ": ", values, "]"].concat();
    }
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<&'static str> = names.iter().map(|name| say(&value_id(name))).collect();
    arg.help(told).value_names(names).hide_default_value(true).hide_possible_values(true)
}

fn takes_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

fn heading_id(heading: &str) -> String {
    ["heading--", heading].concat()
}

/// The id of what stands for a value: `value--PATH-VALUE` for `PATH=VALUE`.
fn value_id(name: &str) -> String {
    ["value--", &name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")].concat()
}

/// Columns of a narrow terminal.
const NARROW: usize = 80;

/// Examples below each other, with what each is about beside it, or below it where there is no room for all beside.
fn examples_of(command: &str, examples: &str, lang: Lang) -> String {
    let column = COMMANDS.iter().find(|(name, ..)| *name == command).map_or(0, |of| of.2);
    let examples: Vec<(&str, Option<&str>)> = examples
        .split("\n\n")
        .map(|example| match example.split_once(" — ") {
            Some((typed, about)) => (typed, Some(about)),
            None => (example, None),
        })
        .collect();
    let fits = |(typed, about): &(&str, Option<&str>)| {
        let has_room = |about: &str| 2 + column + about.chars().count() <= NARROW;
        about.is_none_or(|about| typed.chars().count() < column && has_room(about))
    };
    let are_beside = examples.iter().all(fits);
    let lines = examples.iter().map(|(typed, about)| match about {
        Some(about) if are_beside => format!("\n  {typed:column$}{about}"),
        Some(about) => format!("\n  {typed}\n      {about}"),
        None => format!("\n  {typed}"),
    });
    format!("{}:{}", word("word--examples", lang), lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::super::Arguments;
    use super::*;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    /// Everything that there is, by command.
    fn all() -> Vec<(&'static str, &'static str)> {
        let texts = [
            ("check", check::ALL),
            ("compare", compare::ALL),
            ("completions", completions::ALL),
            ("", every::ALL),
            ("forecast", forecast::ALL),
            ("guide", guide::ALL),
            ("handoff", handoff::ALL),
            ("help", help::ALL),
            ("hire", hire::ALL),
            ("init", init::ALL),
            ("levers", levers::ALL),
            ("odds", odds::ALL),
            ("pay", pay::ALL),
            ("schema", schema::ALL),
            ("split", split::ALL),
            ("sweep", sweep::ALL),
            ("verify", verify::ALL),
            ("voronka", voronka::ALL),
        ];
        let ids =
            texts.into_iter().map(|(name, texts)| texts.iter().map(move |(id, _)| (name, *id)));
        ids.flatten().collect()
    }

    /// The ids that a command asks for.
    fn ids(command: &Command) -> Vec<String> {
        let arguments = command.get_arguments();
        let of_argument = |arg: &Arg| {
            let heading = arg.get_help_heading().map(heading_id);
            let names = arg.get_value_names().filter(|_| takes_value(arg)).unwrap_or_default();
            let names = names.iter().map(|name| value_id(name));
            [arg.get_id().to_string()].into_iter().chain(heading).chain(names).collect::<Vec<_>>()
        };
        ["about".to_owned()].into_iter().chain(arguments.flat_map(of_argument)).collect()
    }

    #[test]
    fn every_text_is_there_and_none_is_left_over() {
        let mut command = Arguments::command();
        command.build();
        let mut wanted = BTreeSet::new();
        let commands = [&command].into_iter().chain(command.get_subcommands());
        for command in commands {
            let name = command.get_name();
            let (_, find, column) =
                COMMANDS.iter().find(|(of, ..)| *of == name).unwrap_or_else(|| panic!("{name}"));
            for id in ids(command) {
                let is_own = find(&id).is_some();
                assert!(is_own || every::find(&id).is_some(), "{name}: {id}");
                wanted.insert((if is_own { name } else { "" }, id));
            }
            let has_examples = find("examples").is_some();
            assert_eq!(has_examples, *column > 0, "{name}");
            if has_examples {
                wanted.insert((name, "examples".into()));
            }
        }
        let more = ["usage", "commands", "arguments", "options", "any-options"];
        let more =
            more.into_iter().chain(["examples", "default", "possible-values", "subcommands"]);
        wanted.extend(more.map(|word| ("", format!("word--{word}"))));
        wanted.insert(("", "value--COMMAND".into()));
        let there = all().into_iter().map(|(name, id)| (name, id.to_owned()));
        assert_eq!(there.collect::<BTreeSet<_>>(), wanted);
    }

    #[test]
    fn examples_fit_a_narrow_terminal() {
        for (command, find, _) in COMMANDS {
            let Some(examples) = find("examples") else { continue };
            for lang in Lang::ALL {
                for line in examples_of(command, examples.of(lang), lang).lines() {
                    assert!(line.chars().count() <= NARROW, "{command}: {line}");
                }
            }
        }
    }

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for lang in Lang::ALL {
            spoken(Arguments::command(), lang).debug_assert();
        }
    }

    #[test]
    fn what_stands_for_a_value_is_in_english_what_clap_knows() {
        for command in Arguments::command().get_subcommands() {
            for arg in command.get_arguments().filter(|arg| takes_value(arg)) {
                for name in arg.get_value_names().unwrap_or_default() {
                    let text = every::find(&value_id(name)).map(|text| text.en);
                    assert_eq!(text, Some(name.as_str()));
                }
            }
        }
    }

    /// Help as it is read, without colours.
    fn help_of(words: &[&str], lang: Lang) -> String {
        let command = spoken(Arguments::command(), lang);
        let error = command.try_get_matches_from(words).expect_err("help ends it");
        let shown = in_language(&error.render(), lang);
        let parts = shown.split('\u{1b}').map(|part| match part.split_once('m') {
            Some((codes, text)) if codes.starts_with('[') => text,
            _ => part,
        });
        parts.collect()
    }

    /// Two words of English beside each other, outside of what is typed.
    fn english(help: &str) -> Option<String> {
        let is_typed = |line: &&str| line.starts_with("  voronka ") || line.starts_with("Запуск:");
        let lines = help.lines().filter(|line| !is_typed(line));
        let text = lines.collect::<Vec<_>>().join("\n");
        let said = text.split('`').step_by(2).flat_map(|said| said.split_whitespace().chain([""]));
        let words: Vec<&str> = said.collect();
        let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
        let two = words.windows(2).find(|two| two.iter().all(is_word));
        two.map(|two| two.join(" "))
    }

    #[test]
    fn russian_help_is_russian_throughout() {
        let command = Arguments::command();
        let names = command.get_subcommands().map(Command::get_name);
        let mut pages: Vec<Vec<&str>> = names.map(|name| vec![name, "--help"]).collect();
        pages.extend([vec!["--help"], vec!["help", "help"]]);
        for words in pages {
            let help = help_of(&[vec!["voronka"], words].concat(), Lang::Ru);
            assert_eq!(english(&help), None, "{help}");
            for (own, _) in OWN {
                assert!(!help.contains(own), "{own}: {help}");
            }
            assert!(help.contains("Запуск: voronka"), "{help}");
        }
    }
}

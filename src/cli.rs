//! The command line: arguments in, a library call, a report out.
//!
//! Results go to standard output, progress and warnings to standard error. Exit codes: 0 done, 1
//! failed, 2 bad usage or a bad scenario, 3 a required probability not met, 130 interrupted with
//! partial results labelled as such.

mod arguments;
mod asked;
mod check;
mod compare;
mod completions;
mod decide;
mod forecast;
mod guide;
mod handoff;
mod help;
mod hire;
mod init;
mod levers;
mod odds;
mod output;
mod pay;
mod progress;
mod refusal;
mod runner;
mod schema;
mod source;
mod split;
mod stop;
mod sweep;
mod templates;
mod verify;

use crate::messages::Lang;
use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

#[derive(Debug, Parser)]
#[command(name = "voronka", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: arguments::Global,
}

#[derive(Debug, Subcommand)]
enum Command {
    Forecast(forecast::Forecast),
    Compare(compare::Compare),
    Pay(pay::Pay),
    Odds(odds::Odds),
    Hire(Box<hire::Hire>),
    Levers(levers::Levers),
    Split(split::Split),
    Handoff(handoff::Handoff),
    Sweep(sweep::Sweep),
    Check(check::Check),
    Init(init::Init),
    Guide(guide::Guide),
    Schema(schema::Schema),
    Verify(verify::Verify),
    Completions(completions::Completions),
}

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let arguments = match read(&words) {
        Ok(arguments) => arguments,
        Err(refused) => return tell(&refused, arguments::lang_at_start(&words)),
    };
    arguments.global.color.apply();
    let global = &arguments.global;
    let done = match &arguments.command {
        Command::Forecast(command) => command.run(global),
        Command::Compare(command) => command.run(global),
        Command::Pay(command) => command.run(global),
        Command::Odds(command) => command.run(global),
        Command::Hire(command) => command.run(global),
        Command::Levers(command) => command.run(global),
        Command::Split(command) => command.run(global),
        Command::Handoff(command) => command.run(global),
        Command::Sweep(command) => command.run(global),
        Command::Check(command) => command.run(global),
        Command::Init(command) => command.run(global),
        Command::Guide(command) => command.run(global),
        Command::Schema(command) => command.run(global),
        Command::Verify(command) => command.run(global),
        Command::Completions(command) => {
            command.run(&mut help::spoken(Arguments::command(), global.lang(None)))
        }
    };
    let Err(stop) = done else { return ExitCode::SUCCESS };
    let (code, text) = stop.ending(global.lang_heard());
    output::tell(&text);
    ExitCode::from(code)
}

/// A command line that was not understood, or that asks for help.
#[derive(Debug)]
struct Refused {
    words: Vec<OsString>,
    error: clap::Error,
}

/// What was typed. A scenario where a command should stand is forecast: `voronka my.toml` is `voronka forecast my.toml`.
fn read(words: &[OsString]) -> Result<Arguments, Refused> {
    let mut words = words.to_owned();
    Arguments::try_parse_from(&words).or_else(|error| {
        let Some(place) = scenario(&words, &error) else { return Err(Refused { words, error }) };
        words.insert(place, "forecast".into());
        Arguments::try_parse_from(&words).map_err(|error| Refused { words, error })
    })
}

/// Where a scenario stands in place of a command.
fn scenario(words: &[OsString], error: &clap::Error) -> Option<usize> {
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else {
        return None;
    };
    let is_scenario = word == "-" || word.ends_with(".toml") || Path::new(word).is_file();
    words.iter().position(|other| other == word.as_str()).filter(|_| is_scenario)
}

/// Says what is wrong with a command line, or gives the help that was asked for. Only now is anything read that people read:
/// the command line is looked at once more, by one that has its texts.
fn tell(Refused { words, error }: &Refused, lang: Lang) -> ExitCode {
    let spoken = help::spoken(Arguments::command(), lang).try_get_matches_from(words);
    let told = refusal::refused(spoken.as_ref().err().unwrap_or(error), lang);
    if error.use_stderr() {
        output::tell(&told);
    } else if let Err(stop) = output::print(&told) {
        let (code, text) = stop.ending(lang);
        output::tell(&text);
        return ExitCode::from(code);
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

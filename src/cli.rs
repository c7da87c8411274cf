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
mod handoff;
mod hire;
mod init;
mod levers;
mod odds;
mod output;
mod pay;
mod progress;
mod runner;
mod schema;
mod source;
mod split;
mod stop;
mod sweep;
mod templates;
mod verify;

use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use stop::Stop;

/// Plays a sales department forward day by day, thousands of times, and answers with probabilities.
#[derive(Debug, Parser)]
#[command(name = "voronka", version, max_term_width = 100, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: arguments::Global,
}

const EXAMPLES: &str = "\
Examples:
  voronka forecast                          the year of an example department
  voronka my.toml                           the same of your department
  voronka init double-in-a-year > my.toml   a commented scenario to start from
  voronka check my.toml                     what it implies, and every mistake in it
  voronka forecast my.toml --charts charts  the forecast, with its pictures";

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
    Schema(schema::Schema),
    Verify(verify::Verify),
    Completions(completions::Completions),
}

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let arguments = read().unwrap_or_else(|error| error.exit());
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
        Command::Init(command) => command.run(),
        Command::Schema(command) => command.run(),
        Command::Verify(command) => command.run(global),
        Command::Completions(command) => command.run(&mut Arguments::command()),
    };
    done.map_or_else(report, |()| ExitCode::SUCCESS)
}

/// What was typed. A scenario where a command should stand is forecast: `voronka my.toml` is `voronka forecast my.toml`.
fn read() -> Result<Arguments, clap::Error> {
    let mut words: Vec<OsString> = std::env::args_os().collect();
    Arguments::try_parse_from(&words).or_else(|error| {
        let Some(place) = scenario(&words, &error) else { return Err(error) };
        words.insert(place, "forecast".into());
        Arguments::try_parse_from(&words)
    })
}

/// Where a scenario stands in place of a command.
fn scenario(words: &[OsString], error: &clap::Error) -> Option<usize> {
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else {
        return None;
    };
    let is_scenario = word.ends_with(".toml") || Path::new(word).is_file();
    words.iter().position(|other| other == word.as_str()).filter(|_| is_scenario)
}

fn report(stop: Stop) -> ExitCode {
    let (code, text) = match stop {
        Stop::BadInput(text) => (2, text),
        Stop::Failed(text) => (1, format!("error: {text}\n")),
        Stop::Unmet(text) => (3, format!("{text}\n")),
        Stop::Interrupted => (130, String::new()),
    };
    output::tell(&text);
    ExitCode::from(code)
}

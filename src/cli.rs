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

use crate::report::words::typed;
use clap::{CommandFactory, Parser, Subcommand};
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
    let arguments = Arguments::try_parse().unwrap_or_else(|error| misread(error));
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

/// Ends the program with what is wrong with its arguments: a file where a command should stand is answered with the
/// command that plays it.
fn misread(error: clap::Error) -> ! {
    let is_unknown = error.kind() == clap::error::ErrorKind::InvalidSubcommand;
    let word = std::env::args().nth(1).filter(|_| is_unknown);
    let is_file = |word: &String| word.ends_with(".toml") || Path::new(word).is_file();
    let Some(file) = word.filter(is_file) else { error.exit() };
    output::tell(&format!(
        "error: \"{file}\" is a file, and no command says what to do with it\n   = help: to play it: `voronka forecast {0}`; \
         to find its mistakes: `voronka check {0}`\n",
        typed(&file)
    ));
    std::process::exit(2)
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

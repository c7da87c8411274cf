//! The program as tests start it: deaf to the language and the colours of the machine on which they run.

use std::process::Command;

/// Where the program is.
pub const PATH: &str = env!("CARGO_BIN_EXE_voronka");

/// What says in which language a machine speaks; the first of them goes before the others.
pub const LANGUAGE: [&str; 4] = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

/// The program with these arguments, on a machine that speaks English.
pub fn voronka(arguments: &[&str]) -> Command {
    let mut command = Command::new(PATH);
    command.args(arguments).env_remove("NO_COLOR").env_remove("COLUMNS");
    for name in LANGUAGE {
        command.env(name, "en_US.UTF-8");
    }
    command
}

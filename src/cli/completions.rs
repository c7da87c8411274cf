//! `voronka completions`: completion of commands and options in a shell.

use super::output;
use super::stop::Stop;
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Completions {
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

impl Completions {
    pub fn run(&self, command: &mut clap::Command) -> Result<(), Stop> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, command, "voronka", &mut script);
        output::print(&String::from_utf8_lossy(&script))
    }
}

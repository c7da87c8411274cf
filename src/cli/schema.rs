//! `voronka schema`: the scenario language for editors and for readers.

use super::output;
use super::stop::Stop;
use crate::figures;
use crate::language::{reference, schema};
use clap::Args;

/// Print the JSON Schema of scenario files, for completion in editors
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Print the reference of the scenario language instead, as Markdown
    #[arg(long, conflicts_with = "outputs")]
    reference: bool,
    /// Print what is told of a department instead, as Markdown: keys of JSON and CSV, units, and what can be a `--goal`
    #[arg(long)]
    outputs: bool,
}

impl Schema {
    pub fn run(&self) -> Result<(), Stop> {
        if self.reference {
            return output::print(&reference());
        }
        if self.outputs {
            return output::print(&figures::reference());
        }
        let text = serde_json::to_string_pretty(&schema());
        output::print(&text.map_err(|error| Stop::Failed(error.to_string()))?)
    }
}

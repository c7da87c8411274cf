//! `voronka schema`: the scenario language for editors and for readers.

use super::arguments::Global;
use super::output;
use super::stop::Stop;
use crate::figures;
use crate::language::{reference, schema};
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Schema {
    #[arg(long, conflicts_with = "outputs")]
    reference: bool,
    #[arg(long)]
    outputs: bool,
}

impl Schema {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let lang = global.lang(None);
        if self.reference {
            return output::print(&reference(lang));
        }
        if self.outputs {
            return output::print(&figures::reference(lang));
        }
        let text = serde_json::to_string_pretty(&schema(lang));
        output::print(&text.map_err(|error| Stop::failed(&error.to_string()))?)
    }
}

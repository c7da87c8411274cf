//! `voronka check`: every mistake of a scenario, and what it implies before anything is simulated.

use super::arguments::{Chosen, Global, WHAT_COMES_OUT};
use super::{Stop, output, source};
use crate::report::{implied, terminal};
use crate::scenario::implied::implied as arithmetic;
use crate::scenario::lint::doubts;
use clap::Args;

/// Find every mistake in a scenario, and show what it implies
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    chosen: Chosen,
    /// Print JSON instead of a page
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
}

impl Check {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let loaded = source::read(&self.chosen)?;
        if !global.quiet {
            output::tell(&source::rendered(&loaded.warnings));
            if !loaded.warnings.is_empty() && !loaded.of_variants.is_empty() {
                output::tell("\n");
            }
            output::tell(&source::rendered(&loaded.of_variants));
        }
        let arithmetic = arithmetic(&loaded.scenario);
        let doubts = doubts(&loaded.scenario, &arithmetic);
        let checked = implied::Checked {
            format: implied::CHECK,
            digest: &loaded.digest,
            cycle_fit: loaded.scenario.cycle_fit.as_ref().map(Into::into),
            implied: &arithmetic,
            doubts: &doubts,
            variant_doubts: &loaded.variant_doubts,
            remarks: [loaded.warnings.list().len(), loaded.of_variants.list().len()],
        };
        if self.json {
            let text = serde_json::to_string_pretty(&checked);
            return output::print(&text.map_err(|error| Stop::Failed(error.to_string()))?);
        }
        let (width, style) = (output::width(), terminal::Style::Rich);
        output::print(&implied::text(&loaded.scenario, &checked, width, style))
    }
}

//! `voronka verify`: known results beside the simulation.

use super::arguments::Global;
use super::output;
use super::progress::Lookout;
use super::stop::Stop;
use crate::verify::{Effort, verify};
use clap::Args;

/// Recompute known results beside the simulation; exit with 1 if one is off
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Where the luck comes from: the same seed gives the same numbers
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Threads to use, 0 = one a core; never changes a number
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
    /// Play less often: rougher, and done in seconds
    #[arg(long)]
    quick: bool,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let lookout = Lookout::new(global.quiet, None);
        let effort = if self.quick { Effort::Quick } else { Effort::Full };
        let verification = verify(effort, self.seed, self.threads, &lookout);
        lookout.finish();
        if lookout.is_interrupted() {
            output::tell("stopped before all claims were compared\n");
            return Err(Stop::Interrupted);
        }
        if self.json {
            let text = serde_json::to_string_pretty(&verification);
            output::print(&text.map_err(|error| Stop::Failed(error.to_string()))?)?;
        } else {
            let lang = global.lang(None);
            output::print(&crate::report::verify::verification(&verification, lang))?;
        }
        if verification.is_ok() {
            Ok(())
        } else {
            Err(Stop::Failed("a known result is off".into()))
        }
    }
}

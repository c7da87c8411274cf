//! `voronka verify`: known results beside the simulation.

use super::arguments::Global;
use super::output;
use super::progress::Lookout;
use super::stop::Stop;
use crate::messages::{Both, messages};
use crate::verify::{Effort, verify};
use clap::Args;

messages!(say, "cli/verify");

#[derive(Debug, Args)]
pub(super) struct Verify {
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    #[arg(long, value_name = "N", default_value_t = 0)]
    threads: usize,
    #[arg(long)]
    quick: bool,
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let lookout = Lookout::new(global.quiet, None, global.lang(None));
        let effort = if self.quick { Effort::Quick } else { Effort::Full };
        let verification = verify(effort, self.seed, self.threads, &lookout);
        lookout.finish();
        if lookout.is_interrupted() {
            return Err(Stop::InterruptedEarly(Both::new(&say::NotAllCompared)));
        }
        if self.json {
            let text = serde_json::to_string_pretty(&verification);
            output::print(&text.map_err(|error| Stop::failed(&error.to_string()))?)?;
        } else {
            let lang = global.lang(None);
            output::print(&crate::report::verify::verification(&verification, lang))?;
        }
        if verification.is_ok() { Ok(()) } else { Err(Stop::failed(&say::Off)) }
    }
}

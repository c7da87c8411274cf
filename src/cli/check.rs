//! `voronka check`: every mistake of a scenario, and what it implies before anything is simulated.

use super::arguments::{Chosen, Global, WHAT_COMES_OUT};
use super::output;
use super::progress::Lookout;
use super::source;
use super::stop::Stop;
use crate::language::variant_changes;
use crate::report::{check as implied, terminal};
use crate::review::{Reviewed, doubts, implied as arithmetic};
use crate::study::forecast::last_year::BesideLastYear;
use crate::study::{self, Plan, Precision};
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
}

/// Where the luck of the short run beside last year comes from.
const SEED: u64 = 1;

impl Check {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let overrides = self.chosen.overrides();
        let source = source::Source::of(self.chosen.file.as_deref(), global)?;
        let Reviewed { loaded, variant_doubts } = source.review(&overrides)?;
        let variants = variant_changes(source.parts().1, &overrides);
        if !global.quiet {
            output::tell(&source::rendered(&loaded.warnings, global));
            if !loaded.warnings.is_empty() && !loaded.of_variants.is_empty() {
                output::tell("\n");
            }
            output::tell(&source::rendered(&loaded.of_variants, global));
        }
        let arithmetic = arithmetic(&loaded.scenario);
        let lookout = Lookout::new(true, None, global.lang_heard());
        let plan = Plan { seed: SEED, precision: Precision::Runs(0), threads: 0 };
        let is_file = self.chosen.variant.is_none();
        let last_year =
            is_file.then(|| study::last_year(&loaded.scenario, &plan, &lookout)).flatten();
        lookout.finish();
        let mut doubts = doubts(&loaded.scenario, &arithmetic);
        let of_last_year = last_year.as_ref().map_or(Vec::new(), BesideLastYear::doubts);
        let more = of_last_year.len();
        doubts.splice(0..0, of_last_year);
        let checked = implied::Checked {
            format: implied::CHECK,
            digest: &loaded.digest,
            cycle_fit: loaded.scenario.cycle_fit.as_ref().map(Into::into),
            implied: &arithmetic,
            doubts: &doubts,
            variant_doubts: &variant_doubts,
            variants: &variants,
            beside_last_year: last_year.as_ref(),
            remarks: [loaded.warnings.list().len() + more, loaded.of_variants.list().len()],
        };
        if self.json {
            let text = serde_json::to_string_pretty(&checked);
            return output::print(&text.map_err(|error| Stop::failed(&error.to_string()))?);
        }
        let (width, style) = (output::width(), terminal::Style::Rich);
        let lang = global.lang(loaded.scenario.lang);
        output::print(&implied::text(&loaded.scenario, &checked, lang, width, style))
    }
}

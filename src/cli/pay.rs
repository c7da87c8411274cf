//! `voronka pay`: the pay plans of a scenario and of its variants beside each other.

use super::arguments::{Effort, Global, WHAT_COMES_OUT, quoted};
use super::output::Views;
use super::progress::Lookout;
use super::source::{self, Versions};
use super::{Stop, output};
use crate::report::schemes::SchemesReport;
use crate::report::{Provenance, charts, json, terminal};
use crate::study::schemes::{Version, schemes};
use clap::Args;
use std::path::PathBuf;

/// Compare pay plans: what each costs, whom it pays, and what its components bring
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Pay {
    /// Scenario file; `-` reads standard input; without it, the embedded example department
    #[arg(value_name = "SCENARIO.toml")]
    file: Option<PathBuf>,
    /// Compare this variant with the file as it is, as often as you like; without it, all variants
    #[arg(long, value_name = "NAME", help_heading = WHICH_PLANS)]
    variant: Vec<String>,
    /// Put another number in its place in every plan: `--set roles.rep.pay.base=900/month`
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHICH_PLANS)]
    set: Vec<String>,
    /// Most that pay may come to, such as `5k/month` or `60k/year`: how often is it more? The same as
    /// `--set money.pay_budget=…`
    #[arg(long, value_name = "AMOUNT", help_heading = WHICH_PLANS)]
    budget: Option<String>,
    #[command(flatten)]
    effort: Effort,
    /// Print JSON instead of a page
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
    #[command(flatten)]
    views: Views,
}

const WHICH_PLANS: &str = "Which plans";

const EXAMPLES: &str = "\
Examples:
  voronka pay my.toml --budget 60k/year          the plan of the file and of all its variants
  voronka pay my.toml --variant contest          one variant against the file as it is
  voronka pay my.toml --charts charts            with pictures of who is paid what";

impl Pay {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let set = self.changes();
        let versions = source::versions(self.file.as_deref(), &self.variant, &set)?;
        if !global.quiet {
            output::tell(&versions.remarks());
        }
        let lookout = Lookout::new(global.quiet, self.effort.deadline);
        let mut found = schemes(&played(&versions), &self.effort.plan(), &lookout);
        lookout.finish();
        let runs = found.basis.runs;
        if runs == 0 {
            output::tell("stopped before anything was played\n");
            return Err(Stop::Interrupted);
        }
        found.heading.changes = set;
        let provenance = Provenance {
            version: env!("CARGO_PKG_VERSION").into(),
            scenario: versions.file.scenario.name.clone(),
            digest: versions.file.digest.clone(),
            seed: self.effort.seed,
            runs,
            command: self.command(runs),
        };
        let report = SchemesReport::new(provenance, found);
        self.views.write(global.quiet, || report.tables(), || charts::schemes::charts(&report))?;
        match self.json {
            true => output::print(&json::text(&report))?,
            false => output::print(&report.text(output::width(), terminal::Style::Rich))?,
        }
        if lookout.is_interrupted() { Err(Stop::Interrupted) } else { Ok(()) }
    }

    /// The numbers put in place of those of the file, the budget among them.
    fn changes(&self) -> Vec<String> {
        let budget = self.budget.iter().map(|budget| format!("money.pay_budget={budget}"));
        self.set.iter().cloned().chain(budget).collect()
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let mut words = vec!["voronka".to_string(), "pay".into()];
        words.extend(self.file.as_ref().map(|file| quoted(&file.display().to_string())));
        let variants = self.variant.iter().map(|name| ("--variant", name));
        let changes = self.set.iter().map(|change| ("--set", change));
        let budget = self.budget.iter().map(|budget| ("--budget", budget));
        for (option, value) in variants.chain(changes).chain(budget) {
            words.extend([option.into(), quoted(value)]);
        }
        words.extend(["--seed".into(), self.effort.seed.to_string()]);
        words.extend(["--runs".into(), runs.to_string()]);
        words.join(" ")
    }
}

/// The file as it is, then its variants.
fn played(versions: &Versions) -> Vec<Version<'_>> {
    let file = Version { name: None, title: None, scenario: &versions.file.scenario };
    let variants = versions.variants.iter().map(|(name, loaded)| {
        let place = versions.file.scenario.variants.iter().position(|variant| variant == name);
        let title = place.and_then(|place| versions.file.variant_titles.get(place));
        let title = title.map(String::as_str);
        Version { name: Some(name), title, scenario: &loaded.scenario }
    });
    [file].into_iter().chain(variants).collect()
}

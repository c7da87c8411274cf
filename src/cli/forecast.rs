//! `voronka forecast`: a scenario played thousands of times.

use super::arguments::{Again, Chosen, Effort, Global, WHAT_COMES_OUT, share};
use super::output::Views;
use super::progress::Lookout;
use super::{Stop, output, source};
use crate::report::{Detail, Report, charts, csv, numbers, terminal};
use crate::study;
use clap::Args;

/// Play a scenario thousands of times and say what to expect
#[derive(Debug, Args)]
pub(super) struct Forecast {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    effort: Effort,
    /// Print only the answer, what it rests on and what to mind
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    brief: bool,
    /// Print JSON instead of a page
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
    #[command(flatten)]
    views: Views,
    /// Also try one more hire in each role, and the department without its loyalty programme: when
    /// has it paid for itself? Each is played up to 800 times more, and so is the department as it is
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    payback: bool,
    /// Also play it without the rep who brings most: what is lost? Up to 800 runs with and without
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    without_best: bool,
    /// Exit with 3 if the first target is less likely than this
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = WHAT_COMES_OUT)]
    require: Option<f64>,
}

impl Forecast {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let loaded = source::read(&self.chosen)?;
        if !global.quiet {
            output::tell(&source::rendered(&loaded.warnings));
        }
        if self.require.is_some() && loaded.scenario.targets.is_empty() {
            return Err(Stop::BadInput(NO_TARGET.into()));
        }
        let lookout = Lookout::new(global.quiet, self.effort.deadline);
        let mut finding = study::forecast(&loaded.scenario, &self.effort.plan(), &lookout);
        if self.chosen.variant.is_none() && finding.basis.runs > 0 {
            let plan = self.effort.plan();
            finding.beside_last_year = study::last_year(&loaded.scenario, &plan, &lookout);
        }
        if self.payback && finding.basis.runs > 0 {
            let plan = self.effort.plan();
            finding.payback = Some(study::payback(&loaded.scenario, &plan, &lookout));
        }
        if self.without_best && finding.basis.runs > 0 {
            let plan = self.effort.plan();
            finding.without_best = study::without_best(&loaded.scenario, &finding, &plan, &lookout);
        }
        lookout.finish();
        if finding.basis.runs == 0 {
            return Err(output::nothing_played());
        }
        self.chosen.note(&loaded, &mut finding.heading);
        let runs = finding.basis.runs;
        let provenance = self.effort.provenance(&loaded, runs, self.command(runs));
        let report = Report::new(provenance, finding);
        self.print(&report)?;
        self.views.write(global.quiet, || csv::tables(&report), || charts::charts(&report))?;
        self.judge(&report, &lookout)
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let again = Again::of("forecast", &self.chosen).runs(&self.effort, runs);
        again.flag("--payback", self.payback).flag("--without-best", self.without_best).text()
    }

    fn print(&self, report: &Report) -> Result<(), Stop> {
        let detail = if self.brief { Detail::Answer } else { Detail::Full };
        let page = |width, style| terminal::text(report, detail, width, style);
        output::show(report, self.json, page)
    }

    fn judge(&self, report: &Report, lookout: &Lookout) -> Result<(), Stop> {
        if lookout.is_interrupted() {
            return Err(Stop::Interrupted);
        }
        let (Some(required), Some(target)) = (self.require, report.finding.targets.first()) else {
            return Ok(());
        };
        let reached = target.probability.value;
        if reached >= required {
            return Ok(());
        }
        Err(Stop::Unmet(format!(
            "target \"{}\" is met in {} of the runs, less than the {} required",
            target.name,
            numbers::share(reached, 0.0),
            numbers::share(required, 0.0)
        )))
    }
}

const NO_TARGET: &str = "\
error: --require needs a target, and the scenario has none
   = help: add a table such as\n\n     [targets.plan]\n     what = \"revenue\"\n     at_least = \"1M\"\n";

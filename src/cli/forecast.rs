//! `voronka forecast`: a scenario played thousands of times.

use super::arguments::{Again, Chosen, Effort, Global, WHAT_COMES_OUT, share};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source;
use super::stop::Stop;
use crate::language::Loaded;
use crate::report::numbers;
use crate::study::{self, Forecast as Found, Plan};
use clap::Args;

/// Play a scenario thousands of times and say what to expect
#[derive(Debug, Args)]
pub(super) struct Forecast {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
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
        let loaded = source::read(&self.chosen, global)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&source::rendered(&loaded.warnings, global));
        if self.require.is_some() && loaded.scenario.targets.is_empty() {
            return Err(Stop::BadInput(NO_TARGET.into()));
        }
        let report = runner.run(
            &loaded,
            |runs| self.command(runs),
            |plan, lookout| Ok(self.play(&loaded, plan, lookout)),
        )?;
        self.judge(&report.finding)
    }

    fn play(&self, loaded: &Loaded, plan: &Plan, lookout: &Lookout) -> Found {
        let scenario = &loaded.scenario;
        let mut found = study::forecast(scenario, plan, lookout);
        if found.basis.runs == 0 {
            return found;
        }
        if self.chosen.variant.is_none() {
            found.beside_last_year = study::last_year(scenario, plan, lookout);
        }
        if self.payback {
            found.payback = Some(study::payback(scenario, plan, lookout));
        }
        if self.without_best {
            found.without_best = study::without_best(scenario, &found, plan, lookout);
        }
        self.chosen.note(loaded, &mut found.heading);
        found
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let again = Again::of("forecast", &self.chosen).runs(&self.effort, runs);
        again.flag("--payback", self.payback).flag("--without-best", self.without_best).text()
    }

    fn judge(&self, found: &Found) -> Result<(), Stop> {
        let (Some(required), Some(target)) = (self.require, found.targets.first()) else {
            return Ok(());
        };
        let reached = target.probability.value;
        if reached >= required {
            return Ok(());
        }
        Err(Stop::Unmet(format!(
            "target \"{}\" is met in {} of the runs, less than the {} required",
            target.asked.name,
            numbers::share(reached, 0.0),
            numbers::share(required, 0.0)
        )))
    }
}

const NO_TARGET: &str = "\
error: --require needs a target, and the scenario has none
   = help: add a table such as\n\n     [targets.plan]\n     what = \"revenue\"\n     at_least = \"1M\"\n";

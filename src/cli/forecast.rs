//! `voronka forecast`: a scenario played thousands of times.

use super::arguments::{Again, Chosen, Effort, Global, WHAT_COMES_OUT, share};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source;
use super::stop::Stop;
use crate::language::Loaded;
use crate::messages::{Both, messages, told};
use crate::report::numbers::Numbers;
use crate::study::{self, Forecast as Found, Plan};
use clap::Args;

messages!(say, "cli/forecast");

#[derive(Debug, Args)]
pub(super) struct Forecast {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    payback: bool,
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    without_best: bool,
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = WHAT_COMES_OUT)]
    require: Option<f64>,
}

impl Forecast {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let loaded = source::read(&self.chosen, global)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&source::rendered(&loaded.warnings, global));
        if self.require.is_some() && loaded.scenario.targets.is_empty() {
            let keys = [("what", "\"revenue\""), ("at_least", "\"1M\"")];
            let (none, help) = (say::NoTarget, say::AddATable);
            return Err(Stop::wrong_with_table(&none, &help, "targets.plan", &keys));
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
        Err(Stop::Unmet(Both::each(|lang| {
            let share = |value| Numbers::new(lang, "").share(value, 0.0);
            let (reached, required) = (share(reached), share(required));
            let target = &target.asked.name;
            told(&say::Unmet { target, reached: &reached, required: &required }, lang)
        })))
    }
}

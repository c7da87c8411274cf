//! `voronka odds`: how likely a target is by each day, and why it is missed by its date.

use super::arguments::{Again, Chosen, Effort, Global};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source};
use super::stop::Stop;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::odds::{Question, odds};
use crate::units::Day;
use clap::Args;

/// Tell how likely a target is by each day, for a rep, each and all, and why it is missed
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Odds {
    #[command(flatten)]
    chosen: Chosen,
    /// The target in question; without it, the first of the scenario
    #[arg(long, value_name = "NAME", help_heading = WHICH_TARGET)]
    target: Option<String>,
    /// Tell the chance over this time, such as `26w` or `1y`; without it, until the target is as good as
    /// met. The same as `--set horizon=…`, but that the target keeps its date
    #[arg(long, value_name = "TIME", help_heading = WHICH_TARGET)]
    within: Option<String>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHICH_TARGET: &str = "Which target";

const EXAMPLES: &str = "\
Examples:
  voronka odds my.toml                            the first target of the scenario
  voronka odds my.toml --target one_sale_in_all   another one
  voronka odds my.toml --within 26w --charts out  over half a year, with pictures for the wall";

impl Odds {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let source = Source::of(self.chosen.file.as_deref(), global)?;
        let overrides = |horizon: Option<&str>| {
            let mut overrides = self.chosen.overrides();
            overrides.set.extend(horizon.map(|horizon| format!("horizon={horizon}")));
            overrides
        };
        let loaded = source.load(&overrides(None))?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&source::rendered(&loaded.warnings, global));
        let target = self.place_of_target(&loaded.scenario)?;
        let horizon = match &self.within {
            None => None,
            Some(within) => {
                let asked = source.clone().naming(self.chosen.set.len(), "--within");
                let long = asked.load(&overrides(Some(within)))?.scenario;
                Some(self.horizon(&loaded.scenario, target, &long)?)
            }
        };
        let lengthened = |days: Day| {
            let long = source.load(&overrides(Some(&format!("{days}d"))));
            long.ok().map(|long| long.scenario)
        };
        let question =
            Question { scenario: &loaded.scenario, target, horizon, lengthened: &lengthened };
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = odds(&question, plan, lookout);
            self.chosen.note(&loaded, &mut found.heading);
            Ok(found)
        };
        runner.run(&loaded, |runs| self.command(runs), play).map(|_| ())
    }

    /// Which of the targets is in question.
    fn place_of_target(&self, scenario: &Scenario) -> Result<usize, Stop> {
        if scenario.targets.is_empty() {
            return Err(Stop::BadInput(NO_TARGET.into()));
        }
        let Some(wanted) = &self.target else { return Ok(0) };
        let place = scenario.targets.iter().position(|target| target.name == *wanted);
        place.ok_or_else(|| {
            let known: Vec<String> =
                scenario.targets.iter().map(|target| format!("\"{}\"", target.name)).collect();
            let known = known.join(", ");
            Stop::BadInput(format!(
                "error: no target \"{wanted}\"\n   = help: the scenario has {known}\n"
            ))
        })
    }

    /// The days asked for, which must reach to the target's date.
    fn horizon(&self, stated: &Scenario, target: usize, long: &Scenario) -> Result<Day, Stop> {
        let (days, date) = (long.calendar.horizon(), stated.targets[target].by_day + 1);
        if days >= date {
            return Ok(days);
        }
        let by = stated.calendar.date(i64::from(date) - 1);
        Err(Stop::BadInput(format!(
            "error: --within ends before the date of the target \"{}\", {by}\n   = help: write {date}d or more\n",
            stated.targets[target].name
        )))
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let again = Again::of("odds", &self.chosen).option("--target", &self.target);
        again.option("--within", &self.within).runs(&self.effort, runs).text()
    }
}

const NO_TARGET: &str = "\
error: the scenario has no target whose odds could be told
   = help: add a table such as\n\n     [targets.one_sale_each]\n     what = \"sales\"\n     at_least = 1\n     scope = \"each_rep\"\n";

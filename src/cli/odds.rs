//! `voronka odds`: how likely a target is by each day, and why it is missed by its date.

use super::arguments::{Again, Chosen, Effort, Global};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source};
use super::stop::Stop;
use crate::messages::messages;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::odds::{Question, odds};
use crate::units::Day;
use clap::Args;

messages!(say, "cli/odds");

#[derive(Debug, Args)]
pub(super) struct Odds {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_name = "NAME", help_heading = WHICH_TARGET)]
    target: Option<String>,
    #[arg(long, value_name = "TIME", help_heading = WHICH_TARGET)]
    within: Option<String>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHICH_TARGET: &str = "which-target";

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
            let keys = [("what", "\"sales\""), ("at_least", "1"), ("scope", "\"each_rep\"")];
            let (none, help) = (say::NoTarget, say::AddATable);
            return Err(Stop::wrong_with_table(&none, &help, "targets.one_sale_each", &keys));
        }
        let Some(wanted) = &self.target else { return Ok(0) };
        let place = scenario.targets.iter().position(|target| target.name == *wanted);
        place.ok_or_else(|| {
            let known: Vec<String> =
                scenario.targets.iter().map(|target| format!("\"{}\"", target.name)).collect();
            let known = known.join(", ");
            Stop::wrong_with_help(&say::NoSuchTarget { wanted }, &say::Targets { known: &known })
        })
    }

    /// The days asked for, which must reach to the target's date.
    fn horizon(&self, stated: &Scenario, target: usize, long: &Scenario) -> Result<Day, Stop> {
        let (days, date) = (long.calendar.horizon(), stated.targets[target].by_day + 1);
        if days >= date {
            return Ok(days);
        }
        let by = stated.calendar.date(i64::from(date) - 1);
        let (by, days) = (by.to_string(), format!("{date}d"));
        let name = &stated.targets[target].name;
        Err(Stop::wrong_with_help(
            &say::TooShort { target: name, by: &by },
            &say::WriteMore { days: &days },
        ))
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let again = Again::of("odds", &self.chosen).option("--target", &self.target);
        again.option("--within", &self.within).runs(&self.effort, runs).text()
    }
}

//! `voronka pay`: the pay plans of a scenario and of its variants beside each other.

use super::arguments::{Again, Effort, Global};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source};
use super::stop::Stop;
use crate::messages::messages;
use crate::scenario::Role;
use crate::study::Plan;
use crate::study::pay::schemes;
use clap::Args;
use std::path::PathBuf;

messages!(say, "cli/pay");

#[derive(Debug, Args)]
pub(super) struct Pay {
    #[arg(value_name = "SCENARIO.toml")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", help_heading = WHICH_PLANS)]
    variant: Vec<String>,
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHICH_PLANS)]
    set: Vec<String>,
    #[arg(long, value_name = "AMOUNT", help_heading = WHICH_PLANS)]
    budget: Option<String>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHICH_PLANS: &str = "which-plans";

impl Pay {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let set = self.changes();
        let file = Source::of(self.file.as_deref(), global)?.naming(self.set.len(), "--budget");
        let mut versions = source::versions(&file, &self.variant, &set)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&versions.remarks(global));
        let left_out = versions.split_off_apart(|name| {
            let again = Again::new("forecast", &self.file).option("--variant", [name]);
            again.option("--set", &self.set).text()
        })?;
        let plans = versions.list(None);
        if !plans.iter().flat_map(|plan| &plan.scenario.roles).any(Role::is_paid) {
            return Err(nobody_is_paid(&versions.file.scenario.roles[0].name));
        }
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = schemes(&plans, plan, lookout);
            found.heading.changes.clone_from(&set);
            found.left_out.clone_from(&left_out);
            Ok(found)
        };
        runner.run(&versions.file, |runs| self.command(runs), play).map(|_| ())
    }

    /// The numbers put in place of those of the file, the budget among them.
    fn changes(&self) -> Vec<String> {
        let budget = self.budget.iter().map(|budget| format!("money.pay_budget={budget}"));
        self.set.iter().cloned().chain(budget).collect()
    }

    /// The command that gives the same numbers again.
    fn command(&self, runs: u64) -> String {
        let again = Again::new("pay", &self.file).option("--variant", &self.variant);
        let again = again.option("--set", &self.set).option("--budget", &self.budget);
        again.runs(&self.effort, runs).text()
    }
}

fn nobody_is_paid(role: &str) -> Stop {
    let keys = [("base", "\"2k/month\""), ("commission", "{ on = \"revenue\", rate = \"5%\" }")];
    let table = format!("roles.{role}.pay");
    Stop::wrong_with_table(&say::NobodyIsPaid, &say::WritePay, &table, &keys)
}

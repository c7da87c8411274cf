//! `voronka hire`: the fewest people with whom a target is met as often as wanted.

use super::arguments::{Again, Chosen, Effort, Global, share};
use super::asked::{Named, bad, place};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source};
use super::stop::Stop;
use crate::language::Loaded;
use crate::language::asked::amount;
use crate::language::asked::day_of_run;
use crate::messages::messages;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::hire::{Question, Sized, hire};
use clap::Args;

messages!(say, "cli/hire");

#[derive(Debug, Args)]
pub(super) struct Hire {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_name = "ROLE", value_delimiter = ',', alias = "roles", help_heading = HOW_MANY)]
    role: Vec<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=200), help_heading = HOW_MANY)]
    up_to: Option<u32>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=200), help_heading = HOW_MANY)]
    at_least: Option<u32>,
    #[arg(long, value_name = "DAY", help_heading = HOW_MANY)]
    from: Vec<String>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true, help_heading = HOW_MANY)]
    budget: Option<String>,
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = HOW_MANY)]
    cash_lasts: Option<f64>,
    #[arg(long, value_name = "SHARE", default_value = "80%", value_parser = share, help_heading = WHAT_TO_REACH)]
    confidence: f64,
    #[arg(long, value_name = "NAME", help_heading = WHAT_TO_REACH)]
    target: Option<String>,
    #[arg(long, value_name = "DATE", help_heading = WHAT_TO_REACH)]
    by: Option<String>,
    #[arg(long, value_name = "SHARE", conflicts_with_all = ["target", "revenue", "profit", "sales"], help_heading = WHAT_TO_REACH)]
    growth: Option<String>,
    #[arg(long, value_name = "AMOUNT", conflicts_with_all = ["target", "profit", "sales"], help_heading = WHAT_TO_REACH)]
    revenue: Option<String>,
    #[arg(long, value_name = "AMOUNT", conflicts_with_all = ["target", "sales"], help_heading = WHAT_TO_REACH)]
    profit: Option<String>,
    #[arg(long, value_name = "N", conflicts_with = "target", help_heading = WHAT_TO_REACH)]
    sales: Option<String>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const HOW_MANY: &str = "how-many";
const WHAT_TO_REACH: &str = "what-to-reach";

/// Roles sized together at the most.
const MOST_ROLES: usize = 3;

/// People tried beyond the fewest, unless a number is asked.
const BEYOND: u32 = 10;

/// Name of a target that is asked for on the command line.
const ASKED: &str = "asked";

impl Hire {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let loaded = self.load(global)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&source::rendered(&loaded.warnings, global));
        let question = self.question(&loaded.scenario)?;
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = hire(&question, plan, lookout);
            self.chosen.note(&loaded, &mut found.heading);
            Ok(found)
        };
        runner.run(&loaded, |_| self.command(), play).map(|_| ())
    }

    /// The scenario, with the target that was asked for.
    fn load(&self, global: &Global) -> Result<Loaded, Stop> {
        let asked = self.asked();
        let mut chosen = self.chosen.clone();
        if let Some((_, what, key, value)) = asked {
            chosen.set.push(format!("targets.{ASKED}.what={what}"));
            chosen.set.push(format!("targets.{ASKED}.{key}={value}"));
        }
        let source = Source::of(chosen.file.as_deref(), global)?;
        let read = |chosen: &Chosen, name| {
            // What is asked beside `--set` came by the option `name`.
            source.clone().naming(self.chosen.set.len(), name).load(&chosen.overrides())
        };
        let loaded = read(&chosen, asked.map_or("--set", |(option, ..)| option))?;
        let Some(by) = &self.by else { return Ok(loaded) };
        let name = match asked {
            Some(_) => ASKED.to_owned(),
            None => loaded.scenario.targets[self.target(&loaded.scenario)?].name.clone(),
        };
        chosen.set.push(format!("targets.{name}.by={by}"));
        read(&chosen, "--by")
    }

    /// What is to be reached in place of a target of the scenario: the option, what is counted, the key and its value.
    fn asked(&self) -> Option<(&'static str, &'static str, &'static str, &String)> {
        let all = [
            ("--growth", "revenue", "growth", &self.growth),
            ("--revenue", "revenue", "at_least", &self.revenue),
            ("--profit", "profit", "at_least", &self.profit),
            ("--sales", "sales", "at_least", &self.sales),
        ];
        all.into_iter()
            .find_map(|(option, what, key, value)| Some((option, what, key, value.as_ref()?)))
    }

    fn question<'a>(&self, scenario: &'a Scenario) -> Result<Question<'a>, Stop> {
        let starts: Result<Vec<Option<u32>>, Stop> = self
            .from
            .iter()
            .map(|text| {
                day_of_run(text, &scenario.calendar)
                    .map(Some)
                    .map_err(|found| bad("--from", &found))
            })
            .collect();
        let starts = starts?;
        if self.cash_lasts.is_some() && !scenario.overheads.states_cash() {
            return Err(bad("--cash-lasts", &say::NoCash));
        }
        let budget = self.budget.as_ref().map(|text| amount(text, scenario)).transpose();
        let budget = budget.map_err(|found| bad("--budget", &found));
        Ok(Question {
            scenario,
            target: self.target(scenario)?,
            sized: self.sized(scenario)?,
            confidence: self.confidence,
            starts: if starts.is_empty() { vec![None] } else { starts },
            budget: budget?,
            cash_lasts: self.cash_lasts,
        })
    }

    /// Place of the target.
    fn target(&self, scenario: &Scenario) -> Result<usize, Stop> {
        if scenario.targets.is_empty() {
            let keys = [("what", "\"revenue\""), ("at_least", "\"1M\"")];
            let (none, help) = (say::NothingToReach, say::SayWhatToReach);
            return Err(Stop::wrong_with_table(&none, &help, "targets.plan", &keys));
        }
        let wanted = self.asked().map(|_| ASKED).or(self.target.as_deref());
        let Some(wanted) = wanted else { return Ok(0) };
        let names: Vec<&str> = scenario.targets.iter().map(|target| target.name.as_str()).collect();
        place(Named::Target, wanted, &names)
    }

    fn sized(&self, scenario: &Scenario) -> Result<Vec<Sized>, Stop> {
        let names: Vec<&str> = scenario.roles.iter().map(|role| role.name.as_str()).collect();
        let mut roles: Vec<usize> = Vec::new();
        for wanted in &self.role {
            let role = place(Named::Role, wanted, &names)?;
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        if roles.is_empty() {
            roles.push(only_seller(scenario, &names)?);
        }
        if roles.len() > MOST_ROLES {
            return Err(bad("--role", &say::TooManyRoles { most: &MOST_ROLES.to_string() }));
        }
        roles.into_iter().map(|role| self.sizes(scenario, role)).collect()
    }

    fn sizes(&self, scenario: &Scenario, role: usize) -> Result<Sized, Stop> {
        let of = &scenario.roles[role];
        let least = self.at_least.unwrap_or(of.reps.len() as u32);
        let most = self.up_to.unwrap_or(least + BEYOND);
        if most < least {
            let (most, least) = (most.to_string(), least.to_string());
            return Err(match self.at_least {
                Some(_) => bad("--up-to", &say::BelowLeast { most: &most, least: &least }),
                None => {
                    let found = say::BelowToday { most: &most, least: &least, role: &of.name };
                    bad("--up-to", &found)
                }
            });
        }
        Ok(Sized { role, least, most })
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        Again::of("hire", &self.chosen)
            .option("--role", &self.role)
            .option("--at-least", self.at_least)
            .option("--up-to", self.up_to)
            .option("--from", &self.from)
            .option("--budget", &self.budget)
            .option("--cash-lasts", self.cash_lasts)
            .option("--target", &self.target)
            .option("--by", &self.by)
            .option("--growth", &self.growth)
            .option("--revenue", &self.revenue)
            .option("--profit", &self.profit)
            .option("--sales", &self.sales)
            .option("--confidence", [self.confidence])
            .thoroughly(&self.effort)
            .text()
    }
}

/// The only role that works stages.
fn only_seller(scenario: &Scenario, names: &[&str]) -> Result<usize, Stop> {
    let mut sellers =
        (0..scenario.roles.len()).filter(|&role| scenario.roles[role].works.contains(&true));
    match (sellers.next(), sellers.next()) {
        (Some(role), None) => Ok(role),
        _ => Err(Stop::wrong_with_help(
            &say::SeveralRoles,
            &say::AddRole { roles: &names.join(", ") },
        )),
    }
}

//! `voronka hire`: the fewest people with whom a target is met as often as wanted.

use super::arguments::{Again, Chosen, Effort, Global, share};
use super::asked::{bad, place};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source};
use super::stop::Stop;
use crate::language::Loaded;
use crate::language::asked::amount;
use crate::language::asked::day_of_run;
use crate::messages::Lang;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::hire::{Question, Sized, hire};
use clap::Args;

/// Find how many to hire so that a target is met as often as wanted
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Hire {
    #[command(flatten)]
    chosen: Chosen,
    /// Role whose number is asked for; two or three for roles together: `hunter,account`. Without it, the only role
    /// that works stages
    #[arg(long, value_name = "ROLE", value_delimiter = ',', alias = "roles", help_heading = HOW_MANY)]
    role: Vec<String>,
    /// Most people to try in each role; without it, ten more than the fewest
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=200), help_heading = HOW_MANY)]
    up_to: Option<u32>,
    /// Fewest people to try in each role; without it, those who are there
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=200), help_heading = HOW_MANY)]
    at_least: Option<u32>,
    /// Try hires that begin on this day, as often as you like: `2027-03-01`, `60d` or `3mo` after the start, `0d` for at
    /// once; without it, as the file has it
    #[arg(long, value_name = "DAY", help_heading = HOW_MANY)]
    from: Vec<String>,
    /// Most that pay and hiring of the department may come to over the run, on average: `6M`
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true, help_heading = HOW_MANY)]
    budget: Option<String>,
    /// Only numbers of people with whom cash stays above 0 every day, with this chance: `95%`; the scenario states the
    /// `cash` at the start
    #[arg(long, value_name = "SHARE", value_parser = share, help_heading = HOW_MANY)]
    cash_lasts: Option<f64>,
    /// Chance with which the target is to be met
    #[arg(long, value_name = "SHARE", default_value = "80%", value_parser = share, help_heading = WHAT_TO_REACH)]
    confidence: f64,
    /// Target of the scenario; without it, the first
    #[arg(long, value_name = "NAME", help_heading = WHAT_TO_REACH)]
    target: Option<String>,
    /// Reach it by this day; without it, by that of the target. The same as `--set targets.NAME.by=…`
    #[arg(long, value_name = "DATE", help_heading = WHAT_TO_REACH)]
    by: Option<String>,
    /// Growth of revenue over last year in place of a target of the scenario: `100%`
    #[arg(long, value_name = "SHARE", conflicts_with_all = ["target", "revenue", "profit", "sales"], help_heading = WHAT_TO_REACH)]
    growth: Option<String>,
    /// Revenue to reach in place of a target of the scenario: `80M`
    #[arg(long, value_name = "AMOUNT", conflicts_with_all = ["target", "profit", "sales"], help_heading = WHAT_TO_REACH)]
    revenue: Option<String>,
    /// Profit to reach in place of a target of the scenario
    #[arg(long, value_name = "AMOUNT", conflicts_with_all = ["target", "sales"], help_heading = WHAT_TO_REACH)]
    profit: Option<String>,
    /// Number of sales to reach in place of a target of the scenario
    #[arg(long, value_name = "N", conflicts_with = "target", help_heading = WHAT_TO_REACH)]
    sales: Option<String>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const HOW_MANY: &str = "How many";
const WHAT_TO_REACH: &str = "What to reach";

/// Roles sized together at the most.
const MOST_ROLES: usize = 3;

/// People tried beyond the fewest, unless a number is asked.
const BEYOND: u32 = 10;

/// Name of a target that is asked for on the command line.
const ASKED: &str = "asked";

const EXAMPLES: &str = "\
Examples:
  voronka hire my.toml --confidence 80%              how many in its role meet its first target
  voronka hire my.toml --role hunter --up-to 12      how many hunters
  voronka hire my.toml --role hunter,account         how many of both together
  voronka hire my.toml --from 0d --from 3mo          at once, or in a quarter?
  voronka hire my.toml --growth 100% --budget 6M     double the revenue within a budget for people";

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
                    .map_err(|found| bad("--from", found.of(Lang::En)))
            })
            .collect();
        let starts = starts?;
        if self.cash_lasts.is_some() && !scenario.overheads.states_cash() {
            let found = "the scenario states no cash at the start; write cash = \"500k\" in [money], or add --set \
                         money.cash=500k";
            return Err(bad("--cash-lasts", found));
        }
        let budget = self.budget.as_ref().map(|text| amount(text, scenario)).transpose();
        let budget = budget.map_err(|found| bad("--budget", found.of(Lang::En)));
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
            return Err(Stop::BadInput(NO_TARGET.into()));
        }
        let wanted = self.asked().map(|_| ASKED).or(self.target.as_deref());
        let Some(wanted) = wanted else { return Ok(0) };
        let names: Vec<&str> = scenario.targets.iter().map(|target| target.name.as_str()).collect();
        place("target", wanted, &names)
    }

    fn sized(&self, scenario: &Scenario) -> Result<Vec<Sized>, Stop> {
        let names: Vec<&str> = scenario.roles.iter().map(|role| role.name.as_str()).collect();
        let mut roles: Vec<usize> = Vec::new();
        for wanted in &self.role {
            let role = place("role", wanted, &names)?;
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        if roles.is_empty() {
            roles.push(only_seller(scenario, &names)?);
        }
        if roles.len() > MOST_ROLES {
            return Err(bad(
                "--role",
                &format!("at most {MOST_ROLES} roles can be sized together"),
            ));
        }
        roles.into_iter().map(|role| self.sizes(scenario, role)).collect()
    }

    fn sizes(&self, scenario: &Scenario, role: usize) -> Result<Sized, Stop> {
        let of = &scenario.roles[role];
        let least = self.at_least.unwrap_or(of.reps.len() as u32);
        let most = self.up_to.unwrap_or(least + BEYOND);
        if most < least {
            let found = match self.at_least {
                Some(_) => format!("{most} is less than --at-least {least}"),
                None => format!(
                    "{most} is less than the {least} who are there in `{}`: to try fewer, add --at-least",
                    of.name
                ),
            };
            return Err(bad("--up-to", &found));
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
        _ => Err(Stop::BadInput(format!(
            "error: several roles work stages: which one is to be sized?\n   = help: add --role, one of: {}\n",
            names.join(", ")
        ))),
    }
}

const NO_TARGET: &str = "\
error: there is nothing to reach: the scenario has no target
   = help: say what to reach with --growth, --revenue, --profit or --sales, or add a table such as\n
     [targets.plan]
     what = \"revenue\"
     at_least = \"1M\"\n";

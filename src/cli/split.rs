//! `voronka split`: so many people in two or three roles, and how many of them in each.

use super::arguments::{Again, Chosen, Effort, Global};
use super::asked::{GOAL, PRECISION, WHAT_IS_TRIED, bad, check_goal, goal, place};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source;
use super::stop::Stop;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::split::{MOST, Question, split};
use clap::Args;

/// Find how to split so many people between two or three roles
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, mut_arg("precision", |arg| arg.help(PRECISION)))]
pub(super) struct Split {
    /// People in these roles together
    #[arg(value_name = "N", value_parser = people)]
    people: u32,
    #[command(flatten)]
    chosen: Chosen,
    /// The roles, two or three: `hunter,account`; without it, those that do the selling
    #[arg(long, value_name = "ROLES", value_delimiter = ',', alias = "role", help_heading = WHAT_IS_TRIED)]
    roles: Vec<String>,
    /// Fewest people in each role
    #[arg(long, value_name = "N", default_value_t = 1, help_heading = WHAT_IS_TRIED)]
    least: u32,
    #[arg(long, value_name = "WHAT", default_value = "profit", value_parser = goal, help = GOAL, help_heading = WHAT_IS_TRIED)]
    goal: Figure,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

/// So many people.
fn people(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(people @ 1..=200) => Ok(people),
        _ => Err("expected how many people there are to split, 1 to 200, as in `voronka split 8 my.toml`".into()),
    }
}

const EXAMPLES: &str = "\
Examples:
  voronka split 8 my.toml                          eight people: how many hunt, how many keep?
  voronka split 8 my.toml --roles hunter,account --goal p_target
  voronka split 9 my.toml --roles sdr,closer,farmer --charts out";

impl Split {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let loaded = source::read(&self.chosen, global)?;
        check_goal("--goal", self.goal, &loaded.scenario)?;
        let question = self.question(&loaded.scenario)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&source::rendered(&loaded.warnings, global));
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = split(&question, plan, lookout);
            self.chosen.note(&loaded, &mut found.heading);
            Ok(found)
        };
        runner.run(&loaded, |_| self.command(), play).map(|_| ())
    }

    fn question<'a>(&self, scenario: &'a Scenario) -> Result<Question<'a>, Stop> {
        let roles = self.places(scenario)?;
        let (people, least, goal) = (self.people, self.least, self.goal);
        if least > people / roles.len() as u32 {
            let found = format!(
                "{people} is too few for {} roles of at least {least}: write {} or more",
                roles.len(),
                u64::from(least) * roles.len() as u64
            );
            return Err(bad(if least > 1 { "--least" } else { "N" }, &found));
        }
        let question = Question { scenario, roles, people, least, goal };
        match question.count() {
            1 => Err(bad("--least", "that leaves one split alone: there is nothing to compare")),
            all if all > MOST as u64 => {
                let found = format!("{all} splits; at most {MOST}: write a larger number");
                Err(bad("--least", &found))
            }
            _ => Ok(question),
        }
    }

    /// The roles that are named, or those that do the selling.
    fn places(&self, scenario: &Scenario) -> Result<Vec<usize>, Stop> {
        let names: Vec<&str> = scenario.roles.iter().map(|role| role.name.as_str()).collect();
        let mut roles: Vec<usize> = Vec::new();
        for wanted in &self.roles {
            let role = place("role", wanted.trim(), &names)?;
            if roles.contains(&role) {
                return Err(bad("--roles", &format!("{wanted} stands there twice")));
            }
            roles.push(role);
        }
        if roles.is_empty() {
            let sells = |&role: &usize| sells(scenario, role);
            roles = (0..scenario.roles.len()).filter(sells).collect();
            let pairs = scenario.hand_overs();
            roles.sort_by_key(|role| pairs.iter().filter(|(_, taker)| taker == role).count());
        }
        match roles.len() {
            2 | 3 => Ok(roles),
            _ if names.len() == 1 => Err(Stop::BadInput(format!(
                "error: the scenario has one role, {}: there is nothing to split\n   = help: write a second [roles.NAME] \
                 in the file; how many people one role takes, `voronka hire` says\n",
                names[0]
            ))),
            found => Err(Stop::BadInput(format!(
                "error: {found} {}: people are split between two or three\n   = help: add --roles, two or three of: {}\n",
                if found == 1 { "role" } else { "roles" },
                names.join(", ")
            ))),
        }
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        let roles = Some(self.roles.join(",")).filter(|roles| !roles.is_empty());
        let again = Again::of(&format!("split {}", self.people), &self.chosen);
        again
            .option("--roles", roles)
            .option("--least", [self.least])
            .option("--goal", [self.goal.key()])
            .thoroughly(&self.effort)
            .text()
    }
}

/// Whether a role has people who work stages or look after customers, and does not lead.
fn sells(scenario: &Scenario, role: usize) -> bool {
    let of = &scenario.roles[role];
    let works = of.works.contains(&true) || of.serves_customers;
    works && of.head.is_none() && of.seats() > 0
}

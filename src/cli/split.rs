//! `voronka split`: so many people in two or three roles, and how many of them in each.

use super::arguments::{Again, Chosen, Effort, Global};
use super::asked::{Named, WHAT_IS_TRIED, bad, check_goal, goal, place};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source;
use super::stop::Stop;
use crate::figures::Figure;
use crate::messages::{Both, Number, messages};
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::split::{MOST, Question, split};
use clap::Args;

messages!(say, "cli/split");

#[derive(Debug, Args)]
pub(super) struct Split {
    #[arg(value_name = "N", value_parser = people)]
    people: u32,
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_name = "ROLES", value_delimiter = ',', alias = "role", help_heading = WHAT_IS_TRIED)]
    roles: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 1, help_heading = WHAT_IS_TRIED)]
    least: u32,
    #[arg(long, value_name = "WHAT", default_value = "profit", value_parser = goal, help_heading = WHAT_IS_TRIED)]
    goal: Figure,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

/// So many people.
fn people(text: &str) -> Result<u32, Both> {
    match text.parse() {
        Ok(people @ 1..=200) => Ok(people),
        _ => Err(Both::new(&say::People)),
    }
}

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
            let enough = u64::from(least) * roles.len() as u64;
            let found = say::TooFew {
                people: &people.to_string(),
                roles: &roles.len().to_string(),
                least: &least.to_string(),
                enough: &enough.to_string(),
            };
            return Err(bad(if least > 1 { "--least" } else { "N" }, &found));
        }
        let question = Question { scenario, roles, people, least, goal };
        match question.count() {
            1 => Err(bad("--least", &say::OneSplit)),
            all if all > MOST as u64 => {
                let splits = Number::written(all.to_string());
                let most = MOST.to_string();
                Err(bad("--least", &say::TooManySplits { splits: &splits, most: &most }))
            }
            _ => Ok(question),
        }
    }

    /// The roles that are named, or those that do the selling.
    fn places(&self, scenario: &Scenario) -> Result<Vec<usize>, Stop> {
        let names: Vec<&str> = scenario.roles.iter().map(|role| role.name.as_str()).collect();
        let mut roles: Vec<usize> = Vec::new();
        for wanted in &self.roles {
            let role = place(Named::Role, wanted.trim(), &names)?;
            if roles.contains(&role) {
                return Err(bad("--roles", &say::Twice { role: wanted }));
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
            _ if names.len() == 1 => {
                Err(Stop::wrong_with_help(&say::OneRole { role: &names[0] }, &say::SecondRole))
            }
            found => {
                let roles = Number::written(found.to_string());
                let names = names.join(", ");
                Err(Stop::wrong_with_help(
                    &say::TwoOrThree { roles: &roles },
                    &say::AddRoles { names: &names },
                ))
            }
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

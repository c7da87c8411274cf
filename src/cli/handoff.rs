//! `voronka handoff`: where a deal goes from one role to the next, and who gets the credit.

use super::arguments::{Again, Chosen, Effort, Global};
use super::asked::{Named, WHAT_IS_TRIED, bad, check_goal, goal, place};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{Source, rendered};
use super::stop::Stop;
use crate::figures::Figure;
use crate::language::Overrides;
use crate::messages::{Both, messages, told};
use crate::report::handoff::words::unfit;
use crate::scenario::Scenario;
use crate::study::Plan;
use crate::study::handoff::{Asked, handoff};
use crate::study::sweep::Axis;
use clap::Args;

messages!(say, "cli/handoff");

#[derive(Debug, Args)]
pub(super) struct Handoff {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_name = "ROLE", help_heading = WHAT_IS_TRIED)]
    from: Option<String>,
    #[arg(long, value_name = "ROLE", help_heading = WHAT_IS_TRIED)]
    to: Option<String>,
    #[arg(long, value_name = "STAGES", value_delimiter = ',', help_heading = WHAT_IS_TRIED)]
    stages: Vec<String>,
    #[arg(long, value_name = "VALUES", default_value = "0..5", help_heading = WHAT_IS_TRIED)]
    keep: String,
    #[arg(long, value_name = "VALUES", help_heading = WHAT_IS_TRIED)]
    credit: Option<String>,
    #[arg(long, value_name = "WHAT", default_value = "profit", value_parser = goal, help_heading = WHAT_IS_TRIED)]
    goal: Figure,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

impl Handoff {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let source = Source::of(self.chosen.file.as_deref(), global)?;
        let overrides = self.chosen.overrides();
        let base = source.load(&overrides)?;
        check_goal("--goal", self.goal, &base.scenario)?;
        let asked = self.asked(source.parts(), &overrides, &base.scenario)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&rendered(&base.warnings, global));
        let roles = [asked.from, asked.to].map(|role| base.scenario.roles[role].name.as_str());
        let lang = global.lang(base.scenario.lang);
        let unfit = |why| Stop::BadInput(unfit(&why, roles[0], roles[1], lang).into());
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = handoff(&asked, plan, lookout).map_err(unfit)?;
            self.chosen.note(&base, &mut found.heading);
            Ok(found)
        };
        runner.run(&base, |_| self.command(), play).map(|_| ())
    }

    fn asked<'a>(
        &self,
        source: (&'a str, &'a str),
        overrides: &'a Overrides,
        base: &'a Scenario,
    ) -> Result<Asked<'a>, Stop> {
        let (from, to) = self.roles(base)?;
        let asked = Asked {
            source,
            overrides,
            base,
            from,
            to,
            stages: None,
            kept: self.kept()?,
            credits: self.credits()?,
            goal: self.goal,
        };
        let stages = if self.stages.is_empty() { None } else { Some(self.places(&asked)?) };
        Ok(Asked { stages, ..asked })
    }

    /// The two roles: those that are named, or the only two between which deals go today.
    fn roles(&self, base: &Scenario) -> Result<(usize, usize), Stop> {
        let names: Vec<&str> = base.roles.iter().map(|role| role.name.as_str()).collect();
        let named = |name: &Option<String>| {
            name.as_ref().map(|name| place(Named::Role, name, &names)).transpose()
        };
        let (from, to) = (named(&self.from)?, named(&self.to)?);
        let pairs = base.hand_overs();
        let fits = |pair: &&(usize, usize)| {
            from.is_none_or(|from| from == pair.0) && to.is_none_or(|to| to == pair.1)
        };
        let fitting: Vec<&(usize, usize)> = pairs.iter().filter(fits).collect();
        match (from, to, &fitting[..]) {
            (Some(from), Some(to), _) if from == to => Err(bad("--to", &say::SameRole)),
            (Some(from), Some(to), _) => Ok((from, to)),
            (_, _, [pair]) => Ok(**pair),
            _ => Err(which_roles(&names, &pairs)),
        }
    }

    /// Places of the stages that are named.
    fn places(&self, asked: &Asked) -> Result<Vec<usize>, Stop> {
        let stages = &asked.base.stages;
        let names: Vec<&str> =
            stages.iter().map(|stage| stage.name.as_str()).chain(["never"]).collect();
        let possible = asked.possible();
        let mut places = Vec::new();
        for wanted in &self.stages {
            let at = place(Named::Stage, wanted.trim(), &names)?;
            if !possible.contains(&at) {
                let can: Vec<&str> = possible.iter().map(|&place| names[place]).collect();
                let (wanted, can) = (format!("{wanted:?}"), can.join(", "));
                let found = match can.is_empty() {
                    true => Both::new(&say::NotAtAnyStage { wanted: &wanted }),
                    false => Both::new(&say::NotAtStage { wanted: &wanted, can: &can }),
                };
                return Err(bad("--stages", &found));
            }
            if !places.contains(&at) {
                places.push(at);
            }
        }
        places.sort_unstable();
        Ok(places)
    }

    fn kept(&self) -> Result<Vec<u32>, Stop> {
        let wrong = || bad("--keep", &say::WholeNumbers);
        let values = values("keep", &self.keep).map_err(|error| bad("--keep", &error))?;
        let whole = |value: &String| value.parse().ok().filter(|&kept: &u32| kept <= 1000);
        values.iter().map(|value| whole(value).ok_or_else(wrong)).collect()
    }

    fn credits(&self) -> Result<Vec<f64>, Stop> {
        let Some(text) = &self.credit else { return Ok(Vec::new()) };
        let wrong = || bad("--credit", &say::Shares);
        let values = values("credit", text).map_err(|error| bad("--credit", &error))?;
        let share = |value: &String| {
            let number: f64 = value.strip_suffix('%')?.trim().parse().ok()?;
            (0.0..=100.0).contains(&number).then_some(number / 100.0)
        };
        values.iter().map(|value| share(value).ok_or_else(wrong)).collect()
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        let stages = self.stages.join(",");
        Again::of("handoff", &self.chosen)
            .option("--from", &self.from)
            .option("--to", &self.to)
            .option("--stages", Some(stages).filter(|stages| !stages.is_empty()))
            .option("--keep", [&self.keep])
            .option("--credit", &self.credit)
            .option("--goal", [self.goal.key()])
            .thoroughly(&self.effort)
            .text()
    }
}

/// The values of an axis without a path: one, a range or a list.
fn values(name: &str, text: &str) -> Result<Vec<String>, Both> {
    let text = text.trim();
    if !text.contains(',') && !text.contains("..") {
        return Ok(vec![text.to_owned()]);
    }
    let axis = Axis::parse(&format!("{name}={text}"))?;
    Ok(axis.levels.into_iter().map(|level| level.name).collect())
}

fn which_roles(names: &[&str], pairs: &[(usize, usize)]) -> Stop {
    if let [role] = names {
        return Stop::wrong_with_help(&Both::new(&say::OneRole { role: &role }), &say::SecondRole);
    }
    let named = |&(from, to): &(usize, usize), lang| {
        told(&say::FromTo { from: &names[from], to: &names[to] }, lang)
    };
    let what = Both::each(|lang| {
        let pairs: Vec<String> = pairs.iter().map(|pair| named(pair, lang)).collect();
        match pairs.is_empty() {
            true => told(&say::WhichOfNone, lang),
            false => told(&say::WhichOf { pairs: &pairs.join(", ") }, lang),
        }
    });
    Stop::wrong_with_help(&what, &say::AddRoles { roles: &names.join(", ") })
}

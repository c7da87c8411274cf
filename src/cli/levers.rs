//! `voronka levers`: what to fix first.

use super::arguments::{Again, Chosen, Effort, Global, share};
use super::asked::{check_goal, goal};
use super::decide::Decision;
use super::output;
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{Source, rendered};
use super::stop::Stop;
use crate::figures::Figure;
use crate::language::Loaded;
use crate::language::problem::nearest;
use crate::messages::{Both, messages};
use crate::study::Plan;
use crate::study::levers::{Ask, levers, levers_of};
use clap::Args;

messages!(say, "cli/levers");

#[derive(Debug, Args)]
pub(super) struct Levers {
    #[command(flatten)]
    chosen: Chosen,
    #[arg(long, value_name = "WHAT", value_parser = goal, help_heading = WHAT_IS_MOVED)]
    output: Option<Figure>,
    #[arg(long, value_name = "SHARE", default_value = "10%", value_parser = share, help_heading = WHAT_IS_MOVED)]
    by: f64,
    #[arg(long, value_name = "PATH", help_heading = WHAT_IS_MOVED)]
    only: Vec<String>,
    #[arg(long, value_name = "OPTIONS", value_parser = Decision::parse, help_heading = WHAT_IS_DECIDED)]
    decide: Option<Decision>,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHAT_IS_MOVED: &str = "what-is-moved";

const WHAT_IS_DECIDED: &str = "what-is-decided";

impl Levers {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let source = Source::of(self.chosen.file.as_deref(), global)?;
        let overrides = self.chosen.overrides();
        let base = source.load(&overrides)?;
        self.check(&base)?;
        let decide = |decision: &Decision| decision.choices(&source, &self.chosen);
        let choices = self.decide.as_ref().map(decide).transpose()?.unwrap_or_default();
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&rendered(&base.warnings, global));
        let ask = Ask {
            source: source.parts(),
            overrides: &overrides,
            goal: self.output,
            by: self.by,
            only: &self.only,
        };
        let play = |plan: &Plan, lookout: &Lookout| {
            let found = levers(&ask, &base, plan, lookout);
            let mut found = found.with_knowledge(&base.scenario, &choices, plan, lookout);
            if found.today.is_empty() {
                return Err(output::nothing_played());
            }
            self.chosen.note(&base, &mut found.heading);
            Ok(found)
        };
        runner.run(&base, |_| self.command(), play).map(|_| ())
    }

    fn check(&self, base: &Loaded) -> Result<(), Stop> {
        if let Some(output) = self.output {
            check_goal("--output", output, &base.scenario)?;
        }
        let strange = self.only.iter().find(|path| !is_known(base, path));
        strange.map_or(Ok(()), |path| Err(no_number(base, path)))
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        Again::of("levers", &self.chosen)
            .option("--output", self.output.map(Figure::key))
            .option("--by", [self.by])
            .option("--only", &self.only)
            .option("--decide", self.decide.as_ref().map(Decision::written))
            .thoroughly(&self.effort)
            .text()
    }
}

/// Whether a path is that of a number, or of a table with some.
fn is_known(base: &Loaded, path: &str) -> bool {
    let is_of = |of: &str| {
        of.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    levers_of(base).any(|number| is_of(&number.path))
}

fn no_number(base: &Loaded, path: &str) -> Stop {
    let paths = || levers_of(base).flat_map(|number| beginnings(&number.path));
    let depth = |path: &str| path.matches('.').count();
    let alike = paths().filter(|other| depth(other) == depth(path));
    let help = match nearest(path, alike).or_else(|| nearest(path, paths())) {
        Some(near) => Both::new(&say::DidYouMean { near: &near }),
        None => Both::new(&say::AsInTheTable),
    };
    Stop::wrong_with_help(&say::NoNumber { path: &path }, &help)
}

/// A path, and those of the tables that it stands in.
fn beginnings(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('.').map(|(end, _)| end);
    ends.chain([path.len()]).map(|end| &path[..end])
}

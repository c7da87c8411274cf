//! `voronka compare`: variants of a scenario, or scenarios, beside each other.

use super::arguments::{Again, Effort, Global, share};
use super::asked::{check_goal, goal};
use super::output;
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{self, Source, Versions};
use super::stop::Stop;
use crate::figures::Figure;
use crate::messages::{Both, messages};
use crate::study::Plan;
use crate::study::compare::{Wish, compare};
use crate::study::method::versions::Version;
use clap::Args;
use std::path::{Path, PathBuf};

messages!(say, "cli/compare");

#[derive(Debug, Args)]
pub(super) struct Compare {
    #[arg(value_name = "SCENARIO.toml")]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "NAME", help_heading = WHAT_IS_COMPARED)]
    variant: Vec<String>,
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHAT_IS_COMPARED)]
    set: Vec<String>,
    #[arg(long, value_name = "WHAT", value_parser = goal, help_heading = WHAT_IS_COMPARED)]
    goal: Option<Figure>,
    #[arg(long, value_name = "SHARE", default_value = "95%", value_parser = confidence, help_heading = WHAT_IS_COMPARED)]
    confidence: f64,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHAT_IS_COMPARED: &str = "what-is-compared";

impl Compare {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let mut versions = self.read(global)?;
        let left_out = versions.split_off_apart(|name| self.see(name))?;
        self.check(&versions)?;
        let first = self.first_name();
        let wish = Wish { goal: self.goal, confidence: self.confidence };
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        let play = |plan: &Plan, lookout: &Lookout| {
            let mut found = compare(&versions.list(first.as_deref()), wish, plan, lookout);
            found.heading.changes.clone_from(&self.set);
            found.left_out.clone_from(&left_out);
            Ok(found)
        };
        runner.run(&versions.file, |_| self.command(), play).map(|_| ())
    }

    /// The versions that are asked for; of several files each is one.
    fn read(&self, global: &Global) -> Result<Versions, Stop> {
        if self.files.len() > 1 && !self.variant.is_empty() {
            return Err(Stop::wrong_with_help(&say::SeveralFiles, &say::OneFile));
        }
        if self.files.iter().filter(|file| *file == Path::new("-")).count() > 1 {
            return Err(Stop::wrong_with_help(&say::InputTwice, &say::SaveOne));
        }
        let file = self.files.first().map(PathBuf::as_path);
        let mut versions = source::versions(&Source::of(file, global)?, &self.variant, &self.set)?;
        if !global.quiet {
            output::tell(&versions.remarks(global));
        }
        if self.files.len() > 1 {
            let others = self.files[1..].iter();
            let others =
                others.map(|file| Ok((name(file), source::plain(file, &self.set, global)?)));
            versions.variants = others.collect::<Result<_, Stop>>()?;
        }
        Ok(versions)
    }

    /// Name of the first version, if there are several files.
    fn first_name(&self) -> Option<String> {
        self.files.first().filter(|_| self.files.len() > 1).map(|file| name(file))
    }

    /// Whether what is to be compared can be: there is a target where one is the goal.
    fn check(&self, versions: &Versions) -> Result<(), Stop> {
        let Some(goal) = self.goal else { return Ok(()) };
        let lacks = |version: &Version| !goal.exists_in(version.scenario);
        match versions.list(None).iter().find(|version| lacks(version)) {
            Some(version) => check_goal("--goal", goal, version.scenario),
            None => Ok(()),
        }
    }

    /// The command that shows a version alone.
    fn see(&self, name: &str) -> String {
        let again = match self.files.len() {
            0 | 1 => Again::new("forecast", &self.files).option("--variant", [name]),
            _ => Again::new("forecast", &[PathBuf::from(name)]),
        };
        again.option("--set", &self.set).text()
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        let confidence = Some(self.confidence).filter(|_| self.effort.runs.is_none());
        Again::new("compare", &self.files)
            .option("--variant", &self.variant)
            .option("--set", &self.set)
            .option("--goal", self.goal.map(Figure::key))
            .option("--confidence", confidence)
            .thoroughly(&self.effort)
            .text()
    }
}

/// Name of a file among others.
fn name(file: &Path) -> String {
    file.display().to_string()
}

/// A share between one half and 1.
fn confidence(text: &str) -> Result<f64, Both> {
    match share(text) {
        Ok(value) if value > 0.5 => Ok(value),
        _ => Err(Both::new(&say::Confidence { low: &"50 %", high: &"100 %" })),
    }
}

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
use crate::study::Plan;
use crate::study::compare::{Wish, compare};
use crate::study::method::versions::Version;
use clap::Args;
use std::path::{Path, PathBuf};

/// Compare variants or scenarios: which is better, by how much, and how sure is that
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Compare {
    /// Scenario file, whose variants are compared with it; or several files, each as it is; `-` reads standard input;
    /// without any, the embedded example department
    #[arg(value_name = "SCENARIO.toml")]
    files: Vec<PathBuf>,
    /// Compare this variant with the file as it is, as often as you like; without it, all variants
    #[arg(long, value_name = "NAME", help_heading = WHAT_IS_COMPARED)]
    variant: Vec<String>,
    /// Put another number in its place in every version: `--set roles.rep.ramp=4mo`
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHAT_IS_COMPARED)]
    set: Vec<String>,
    /// What is to be best: revenue, profit, sales, p_target, lowest_cash, costs or another output; `voronka schema
    /// --outputs` lists them. Without it, the chance of the first target if there is one, else profit if people
    /// are paid, else revenue
    #[arg(long, value_name = "WHAT", value_parser = goal, help_heading = WHAT_IS_COMPARED)]
    goal: Option<Figure>,
    /// How sure the choice is to be. Versions that differ by less than the precision count as alike
    #[arg(long, value_name = "SHARE", default_value = "95%", value_parser = confidence, help_heading = WHAT_IS_COMPARED)]
    confidence: f64,
    #[command(flatten)]
    effort: Effort,
    #[command(flatten)]
    shown: Shown,
}

const WHAT_IS_COMPARED: &str = "What is compared";

const EXAMPLES: &str = "\
Examples:
  voronka compare my.toml                                 the file as it is and all its variants
  voronka compare my.toml --variant a --goal profit       one variant against the file as it is
  voronka compare today.toml tomorrow.toml --charts out   two files, with pictures";

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
            return Err(Stop::BadInput(SEVERAL_FILES.into()));
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

const SEVERAL_FILES: &str = "\
error: `--variant` takes one file, and there are several
   = help: compare the variants of one file, or several files as they are\n";

/// Name of a file among others.
fn name(file: &Path) -> String {
    file.display().to_string()
}

/// A share between one half and 1.
fn confidence(text: &str) -> Result<f64, String> {
    match share(text) {
        Ok(value) if value > 0.5 => Ok(value),
        _ => Err("expected a share between 50 % and 100 %, such as 95% or 0.95".into()),
    }
}

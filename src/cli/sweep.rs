//! `voronka sweep`: which values of which numbers serve a goal best.

mod rows;

use super::arguments::{Again, Effort, Global, WHAT_COMES_OUT};
use super::asked::{GOAL, WHAT_IS_TRIED, bad, check_goal, goal};
use super::output;
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{Source, rendered};
use super::stop::Stop;
use crate::figures::Figure;
use crate::language::{Loaded, Overrides, ParameterPath};
use crate::study::Plan as Play;
use crate::study::sweep::{Ask, Axis, BadPoint, Design, Points, sweep};
use clap::{Args, ValueEnum};
use rows::Rows;
use std::path::PathBuf;

/// Try many values of some numbers: which serve a goal best, and what lies beside them
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, mut_arg("precision", |arg| arg.help(PRECISION)))]
pub(super) struct Sweep {
    /// Scenario file; `-` reads standard input; without it, the embedded example department
    #[arg(value_name = "SCENARIO.toml")]
    file: Option<PathBuf>,
    /// Take this variant of the scenario; a name that there is not lists them all
    #[arg(long, value_name = "NAME", help_heading = WHAT_IS_TRIED)]
    variant: Option<String>,
    /// Put another number in its place at every point: `--set roles.rep.ramp=4mo`
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHAT_IS_TRIED)]
    set: Vec<String>,
    /// Try these values, as often as you like: `roles.rep.reps=1..6`, `stages.proposal.convert=20%..40%
    /// step 5%`, or a list `20%,30%,40%` as the scenario writes them
    #[arg(long, value_name = "PATH=VALUES", required = true, value_parser = Axis::parse, help_heading = WHAT_IS_TRIED)]
    vary: Vec<Axis>,
    /// How values are put together; grid: each with each; list: the first of all, then the second of all;
    /// sobol: points that fill the space evenly, `a..b` without a step being any number between
    #[arg(long, value_enum, default_value_t = Plan::Grid, value_name = "HOW", help_heading = WHAT_IS_TRIED)]
    design: Plan,
    /// Points of a sobol design, at most 65536; powers of two fill best [default: 256]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(2..), help_heading = WHAT_IS_TRIED)]
    points: Option<u64>,
    #[arg(long, value_name = "WHAT", default_value = "profit", value_parser = goal, help = GOAL, help_heading = WHAT_IS_TRIED)]
    goal: Figure,
    /// A second goal: the points that no other beats in both are shown
    #[arg(long, value_name = "WHAT", value_parser = goal, help_heading = WHAT_IS_TRIED)]
    against: Option<Figure>,
    #[command(flatten)]
    effort: Effort,
    /// Write a line for each point into this CSV file as soon as it is played
    #[arg(long, value_name = "FILE.csv", help_heading = WHAT_COMES_OUT)]
    out: Option<PathBuf>,
    /// Go on after the points that are in that file already
    #[arg(long, requires = "out", help_heading = WHAT_COMES_OUT)]
    resume: bool,
    #[command(flatten)]
    shown: Shown,
}

const PRECISION: &str = "Play each point until the goal is known to ± this: points of a chance, per cent of the \
     revenue for money, per cent of itself for a number";

const EXAMPLES: &str = "\
Examples:
  voronka sweep my.toml --vary roles.rep.reps=1..6 --goal p_target
  voronka sweep my.toml --vary roles.rep.reps=2..5 --vary channels.site.leads=40/month,60/month --against p_loss
  voronka sweep my.toml --vary stages.proposal.convert=30%..60% --design sobol --points 64 --out points.csv";

/// How values are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Plan {
    Grid,
    List,
    Sobol,
}

/// Points of a sobol design unless their number is stated.
const SOBOL_POINTS: u64 = 256;

impl Sweep {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let source = Source::of(self.file.as_deref(), global)?;
        let overrides = Overrides { variant: self.variant.clone(), set: self.set.clone() };
        self.check_paths()?;
        let points = self.tried()?;
        let ask = Ask {
            source: source.parts(),
            overrides: &overrides,
            points: &points,
            goal: self.goal,
            against: self.against,
            argument: "--vary",
        };
        let base = ask.check().map_err(|bad| self.told(&bad, global))?;
        self.check_goals(&base)?;
        let runner = Runner { global, effort: &self.effort, shown: &self.shown };
        runner.warn(&rendered(&base.warnings, global));
        let mut rows = Rows::open(self.out.as_deref(), self.resume, &ask, &base, &self.effort)?;
        let play = |plan: &Play, lookout: &Lookout| {
            let done = rows.take_done();
            let found = sweep(&ask, &base, done, plan, lookout, |row| rows.keep(row));
            rows.close()?;
            let mut found = found.map_err(|bad| self.told(&bad, global))?;
            if found.points.is_empty() {
                output::tell("stopped before a point was played to its end\n");
                return Err(Stop::Interrupted);
            }
            found.heading.variant.clone_from(&self.variant);
            found.heading.changes.clone_from(&self.set);
            Ok(found)
        };
        runner.run(&base, |_| self.command(), play).map(|_| ())
    }

    fn tried(&self) -> Result<Points, Stop> {
        let design = match self.design {
            Plan::Grid => Design::Grid,
            Plan::List => Design::List,
            Plan::Sobol => Design::Sobol,
        };
        if self.points.is_some() && design != Design::Sobol {
            return Err(bad("--points", "only a sobol design has a number of points of its own"));
        }
        let wanted = self.points.unwrap_or(SOBOL_POINTS);
        Points::new(self.vary.clone(), design, wanted, self.effort.seed)
            .map_err(|error| bad("--vary", &error))
    }

    /// A number that is varied cannot stand still.
    fn check_paths(&self) -> Result<(), Stop> {
        let path_of = |text: &str| ParameterPath::parse(text.split('=').next()?.trim());
        let is_same = |axis: &Axis, set: &str| path_of(set) == ParameterPath::parse(&axis.path);
        for axis in &self.vary {
            if let Some(set) = self.set.iter().find(|set| is_same(axis, set)) {
                let found = format!("--set {set} gives the same number; leave one of them out");
                return Err(bad(&format!("--vary {}", axis.written()), &found));
            }
        }
        Ok(())
    }

    fn check_goals(&self, base: &Loaded) -> Result<(), Stop> {
        if self.against == Some(self.goal) {
            return Err(bad("--against", "it is the goal itself; name another"));
        }
        check_goal("--goal", self.goal, &base.scenario)?;
        self.against.map_or(Ok(()), |against| check_goal("--against", against, &base.scenario))
    }

    /// What is wrong with a point.
    fn told(&self, bad: &BadPoint, global: &Global) -> Stop {
        let mut text = rendered(&bad.problems, global);
        for axis in &self.vary {
            let is_of = |at: &&String| at.split('=').next() == Some(&*axis.path);
            let at = bad.at.iter().find(is_of).filter(|at| text.contains(at.as_str()));
            if at.is_some_and(|at| !axis.is_listed(at)) {
                text += &format!("   = it is one of the values of --vary {}\n", axis.written());
            }
        }
        if bad.at.len() > 1 {
            text += &format!("   = at the point {}\n", bad.at.join(", "));
        }
        let between =
            self.vary.iter().find(|axis| self.design == Plan::Sobol && axis.is_continuous());
        if let Some(axis) = between.filter(|_| text.contains("whole number")) {
            let written = axis.written();
            text += &format!(
                "   = help: a sobol design takes any number of `{written}`; for whole ones write `{written} step 1`\n"
            );
        }
        Stop::BadInput(text)
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        let (design, points) = match self.design {
            Plan::Grid => (None, None),
            Plan::List => (Some("list"), None),
            Plan::Sobol => (Some("sobol"), Some(self.points.unwrap_or(SOBOL_POINTS))),
        };
        Again::new("sweep", &self.file)
            .option("--variant", &self.variant)
            .option("--set", &self.set)
            .option("--vary", self.vary.iter().map(|axis| axis.written()))
            .option("--design", design)
            .option("--points", points)
            .option("--goal", [self.goal.key()])
            .option("--against", self.against.map(Figure::key))
            .thoroughly(&self.effort)
            .text()
    }
}

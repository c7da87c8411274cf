//! `voronka sweep`: which values of which numbers serve a goal best.

mod rows;

use super::arguments::{Again, Effort, Global, WHAT_COMES_OUT};
use super::asked::{WHAT_IS_TRIED, bad, check_goal, goal};
use super::output::Shown;
use super::progress::Lookout;
use super::runner::Runner;
use super::source::{Source, rendered};
use super::stop::{Stop, note};
use crate::figures::Figure;
use crate::language::{Loaded, Overrides, ParameterPath};
use crate::messages::{Both, messages};
use crate::study::Plan as Play;
use crate::study::sweep::{Ask, Axis, BadPoint, Design, Points, sweep};
use clap::{Args, ValueEnum};
use rows::Rows;
use std::path::PathBuf;

messages!(say, "cli/sweep");

#[derive(Debug, Args)]
pub(super) struct Sweep {
    #[arg(value_name = "SCENARIO.toml")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", help_heading = WHAT_IS_TRIED)]
    variant: Option<String>,
    #[arg(long, value_name = "PATH=VALUE", help_heading = WHAT_IS_TRIED)]
    set: Vec<String>,
    #[arg(long, value_name = "PATH=VALUES", required = true, value_parser = Axis::parse, help_heading = WHAT_IS_TRIED)]
    vary: Vec<Axis>,
    #[arg(long, value_enum, default_value_t = Plan::Grid, value_name = "HOW", help_heading = WHAT_IS_TRIED)]
    design: Plan,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(2..), help_heading = WHAT_IS_TRIED)]
    points: Option<u64>,
    #[arg(long, value_name = "WHAT", default_value = "profit", value_parser = goal, help_heading = WHAT_IS_TRIED)]
    goal: Figure,
    #[arg(long, value_name = "WHAT", value_parser = goal, help_heading = WHAT_IS_TRIED)]
    against: Option<Figure>,
    #[command(flatten)]
    effort: Effort,
    #[arg(long, value_name = "FILE.csv", help_heading = WHAT_COMES_OUT)]
    out: Option<PathBuf>,
    #[arg(long, requires = "out", help_heading = WHAT_COMES_OUT)]
    resume: bool,
    #[command(flatten)]
    shown: Shown,
}

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
        global.hear(base.scenario.lang);
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
                return Err(Stop::InterruptedEarly(Both::new(&say::NoPoint)));
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
            return Err(bad("--points", &say::OnlySobol));
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
                let option = format!("--vary {}", axis.written());
                return Err(bad(&option, &say::SetToo { set }));
            }
        }
        Ok(())
    }

    fn check_goals(&self, base: &Loaded) -> Result<(), Stop> {
        if self.against == Some(self.goal) {
            return Err(bad("--against", &say::GoalItself));
        }
        check_goal("--goal", self.goal, &base.scenario)?;
        self.against.map_or(Ok(()), |against| check_goal("--against", against, &base.scenario))
    }

    /// What is wrong with a point.
    fn told(&self, bad: &BadPoint, global: &Global) -> Stop {
        let text = rendered(&bad.problems, global);
        let mut notes = Vec::new();
        for axis in &self.vary {
            let is_of = |at: &&String| at.split('=').next() == Some(&*axis.path);
            let at = bad.at.iter().find(is_of).filter(|at| text.contains(at.as_str()));
            if at.is_some_and(|at| !axis.is_listed(at)) {
                notes.push(Both::new(&say::OneOfTheValues { axis: &axis.written() }));
            }
        }
        if bad.at.len() > 1 {
            notes.push(Both::new(&say::AtPoint { at: &bad.at.join(", ") }));
        }
        let between =
            self.vary.iter().find(|axis| self.design == Plan::Sobol && axis.is_continuous());
        let wants_whole = bad.problems.to_string().contains("whole");
        if let Some(axis) = between.filter(|_| wants_whole) {
            notes.push(Both::new(&say::AnyNumber { axis: &axis.written() }));
        }
        Stop::BadInput(Both::each(|lang| {
            text.clone() + &notes.iter().map(|of| note(of, lang)).collect::<String>()
        }))
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

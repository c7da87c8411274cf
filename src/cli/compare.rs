//! `voronka compare`: variants of a scenario, or scenarios, beside each other.

use super::arguments::{Effort, Global, WHAT_COMES_OUT, quoted, share};
use super::output::Views;
use super::progress::Lookout;
use super::source::{self, Versions};
use super::{Stop, output};
use crate::report::compare::CompareReport;
use crate::report::{Provenance, charts, json, terminal};
use crate::scenario::{Loaded, Scenario};
use crate::study::compare::{Goal, Wish, compare};
use crate::study::schemes::Version;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

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
    /// What the best has most of; without it, the chance of the first target if there is one, else profit if people
    /// are paid, else revenue
    #[arg(long, value_enum, value_name = "GOAL", help_heading = WHAT_IS_COMPARED)]
    goal: Option<Wanted>,
    /// How sure the choice is to be. Versions that differ by less than the precision count as alike
    #[arg(long, value_name = "SHARE", default_value = "95%", value_parser = confidence, help_heading = WHAT_IS_COMPARED)]
    confidence: f64,
    #[command(flatten)]
    effort: Effort,
    /// Print JSON instead of a page
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
    #[command(flatten)]
    views: Views,
}

const WHAT_IS_COMPARED: &str = "What is compared";

const EXAMPLES: &str = "\
Examples:
  voronka compare my.toml                                 the file as it is and all its variants
  voronka compare my.toml --variant a --goal profit       one variant against the file as it is
  voronka compare today.toml tomorrow.toml --charts out   two files, with pictures";

/// What the best has most of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Wanted {
    /// The chance of the first target
    Target,
    Profit,
    Revenue,
    Sales,
    /// Cash at its lowest
    Cash,
}

impl Wanted {
    fn goal(self) -> Goal {
        match self {
            Wanted::Target => Goal::Target,
            Wanted::Profit => Goal::Profit,
            Wanted::Revenue => Goal::Revenue,
            Wanted::Sales => Goal::Sales,
            Wanted::Cash => Goal::Cash,
        }
    }
}

/// What is to be compared: the first, and the others with their names.
struct Compared {
    first: Loaded,
    others: Vec<(String, Option<String>, Loaded)>,
    name: Option<String>,
}

impl Compare {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let compared = self.read(global)?;
        self.check(&compared)?;
        let lookout = Lookout::new(global.quiet, self.effort.deadline);
        let wish = Wish { goal: self.goal.map(Wanted::goal), confidence: self.confidence };
        let mut found = compare(&compared.versions(), wish, &self.effort.plan(), &lookout);
        lookout.finish();
        let runs = found.basis.runs;
        if runs == 0 {
            output::tell("stopped before anything was played\n");
            return Err(Stop::Interrupted);
        }
        found.heading.changes = self.set.clone();
        let provenance = Provenance {
            version: env!("CARGO_PKG_VERSION").into(),
            scenario: compared.first.scenario.name.clone(),
            digest: compared.first.digest.clone(),
            seed: self.effort.seed,
            runs,
            command: self.command(),
        };
        let report = CompareReport::new(provenance, found);
        self.views.write(global.quiet, || report.tables(), || charts::compare::charts(&report))?;
        match self.json {
            true => output::print(&json::text(&report))?,
            false => output::print(&report.text(output::width(), terminal::Style::Rich))?,
        }
        if lookout.is_interrupted() { Err(Stop::Interrupted) } else { Ok(()) }
    }

    fn read(&self, global: &Global) -> Result<Compared, Stop> {
        if self.files.len() > 1 && !self.variant.is_empty() {
            return Err(Stop::BadInput(
                "error: `--variant` takes one file, and there are several\n   = help: compare the variants of one file, or several \
                 files as they are\n"
                    .into(),
            ));
        }
        let read = |file| source::versions(file, &self.variant, &self.set);
        let versions = read(self.files.first().map(PathBuf::as_path))?;
        if !global.quiet {
            output::tell(&versions.remarks());
        }
        let Versions { file, variants } = versions;
        if self.files.len() < 2 {
            let titled = |(place, (name, loaded)): (usize, (String, Loaded))| {
                let title = title_of(&file, &name);
                (name, title, loaded, place)
            };
            let others = variants.into_iter().enumerate().map(titled);
            let others = others.map(|(name, title, loaded, _)| (name, title, loaded)).collect();
            return Ok(Compared { first: file, others, name: None });
        }
        let name = |file: &PathBuf| file.display().to_string();
        let others = self.files[1..].iter().map(|other| {
            let loaded = source::plain(other, &self.set)?;
            Ok((name(other), None, loaded))
        });
        let others = others.collect::<Result<_, Stop>>()?;
        Ok(Compared { first: file, others, name: Some(name(&self.files[0])) })
    }

    /// Whether what is to be compared can be: the same days and money, and a target where one is the goal.
    fn check(&self, compared: &Compared) -> Result<(), Stop> {
        let first = &compared.first.scenario;
        for (name, _, loaded) in &compared.others {
            if let Some(problem) = apart(first, &loaded.scenario) {
                return Err(Stop::BadInput(format!(
                    "error: {name} cannot be compared with the first: {problem}\n   = help: state the same in both\n"
                )));
            }
        }
        let all = [first].into_iter().chain(compared.others.iter().map(|of| &of.2.scenario));
        if self.goal == Some(Wanted::Target) && all.clone().any(|of| of.targets.is_empty()) {
            return Err(Stop::BadInput(
                "error: `--goal target`: there is no target\n   = help: state one in [[targets]], or take another goal: profit, \
                 revenue, sales, cash\n"
                    .into(),
            ));
        }
        Ok(())
    }

    /// The command that gives the same numbers again.
    fn command(&self) -> String {
        let mut words = vec!["voronka".to_string(), "compare".into()];
        words.extend(self.files.iter().map(|file| quoted(&file.display().to_string())));
        let variants = self.variant.iter().map(|name| ("--variant", name.clone()));
        let changes = self.set.iter().map(|change| ("--set", change.clone()));
        let goal = self.goal.and_then(|goal| goal.to_possible_value());
        let goal = goal.map(|goal| ("--goal", goal.get_name().to_owned()));
        for (option, value) in variants.chain(changes).chain(goal) {
            words.extend([option.into(), quoted(&value)]);
        }
        let effort = &self.effort;
        words.extend(["--seed".into(), effort.seed.to_string()]);
        match effort.runs {
            Some(runs) => words.extend(["--runs".into(), runs.to_string()]),
            None => words.extend([
                "--confidence".into(),
                self.confidence.to_string(),
                "--precision".into(),
                effort.precision.to_string(),
                "--most".into(),
                effort.most.to_string(),
            ]),
        }
        words.join(" ")
    }
}

impl Compared {
    fn versions(&self) -> Vec<Version<'_>> {
        let name = self.name.as_deref();
        let first = Version { name, title: name, scenario: &self.first.scenario };
        let others = self.others.iter().map(|(name, title, loaded)| Version {
            name: Some(name),
            title: title.as_deref().or(Some(name)),
            scenario: &loaded.scenario,
        });
        [first].into_iter().chain(others).collect()
    }
}

/// The title of a variant, if it has one.
fn title_of(file: &Loaded, name: &str) -> Option<String> {
    let place = file.scenario.variants.iter().position(|variant| variant == name);
    place.and_then(|place| file.variant_titles.get(place)).cloned()
}

/// Why two scenarios cannot be compared.
fn apart(first: &Scenario, other: &Scenario) -> Option<String> {
    let (a, b) = (&first.calendar, &other.calendar);
    if first.currency != other.currency {
        return Some(format!("`currency` is \"{}\" and \"{}\"", first.currency, other.currency));
    }
    if a.start() != b.start() {
        return Some(format!("`start` is {} and {}", a.start(), b.start()));
    }
    (a.horizon() != b.horizon())
        .then(|| format!("`horizon` is {} and {} days", a.horizon(), b.horizon()))
}

/// A share between one half and 1.
fn confidence(text: &str) -> Result<f64, String> {
    match share(text) {
        Ok(value) if value > 0.5 => Ok(value),
        _ => Err("expected a share between 50 % and 100 %, such as 95% or 0.95".into()),
    }
}

//! Arguments that several commands share.

use crate::language::{Loaded, Overrides};
use crate::messages::Lang;
use crate::report::Provenance;
use crate::report::words::typed;
use crate::study::method::findings::Heading;
use crate::study::{Plan, Precision};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::time::Duration;

/// Arguments of every command.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Global {
    /// Colour the output; auto: on a terminal, unless `NO_COLOR` is set
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN", help_heading = EVERYWHERE)]
    pub color: Color,
    /// Print results only: no progress, no remarks
    #[arg(short, long, global = true, help_heading = EVERYWHERE)]
    pub quiet: bool,
    /// Language of pages and charts: en, ru. Not shown while some pages speak English only
    #[arg(long, global = true, hide = true, value_name = "LANG", value_parser = lang)]
    lang: Option<Lang>,
}

impl Global {
    /// The language of what people read: the one asked for, else that of the scenario, else that of the machine.
    pub fn lang(&self, scenario: Option<Lang>) -> Lang {
        let of_machine = || sys_locale::get_locale().and_then(|locale| Lang::of(&locale));
        self.lang.or(scenario).or_else(of_machine).unwrap_or_default()
    }
}

fn lang(text: &str) -> Result<Lang, String> {
    let known = Lang::ALL.into_iter().find(|lang| lang.code() == text);
    known.ok_or_else(|| "expected en or ru".into())
}

/// Heading of the options about results.
pub(super) const WHAT_COMES_OUT: &str = "What comes out";

/// Heading of the options of every command.
const EVERYWHERE: &str = "Options of every command";

/// When to colour the output; `Auto` means on a terminal, unless `NO_COLOR` is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// Holds for all further output.
    pub fn apply(self) {
        match self {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// Which scenario.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Which department")]
pub(super) struct Chosen {
    /// Scenario file; `-` reads standard input; without it, the embedded example department
    #[arg(value_name = "SCENARIO.toml", help_heading = None)]
    pub file: Option<PathBuf>,
    /// Take this variant of the scenario; a name that there is not lists them all
    #[arg(long, value_name = "NAME")]
    pub variant: Option<String>,
    /// Put another number in its place, as often as you like: `--set roles.rep.ramp=4mo`
    #[arg(long, value_name = "PATH=VALUE")]
    pub set: Vec<String>,
}

impl Chosen {
    /// What is laid over the file.
    pub fn overrides(&self) -> Overrides {
        Overrides { variant: self.variant.clone(), set: self.set.clone() }
    }

    /// Notes which version of the scenario was played.
    pub fn note(&self, loaded: &Loaded, heading: &mut Heading) {
        let place = self
            .variant
            .as_ref()
            .and_then(|wanted| loaded.scenario.variants.iter().position(|name| name == wanted));
        heading.variant.clone_from(&self.variant);
        heading.variant_title = place.and_then(|place| loaded.variant_titles.get(place)).cloned();
        heading.changes.clone_from(&self.set);
    }
}

/// How often and from which seed.
#[derive(Debug, Args)]
#[command(next_help_heading = "How thoroughly")]
pub(super) struct Effort {
    /// Where the luck comes from: the same seed gives the same numbers
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Play it so many times; without it, as often as the precision takes
    #[arg(long, value_name = "N", conflicts_with_all = ["precision", "most"], value_parser = clap::value_parser!(u64).range(2..=10_000_000))]
    pub runs: Option<u64>,
    /// Play until the answer is known to ± this: points of a chance (of the first target, of the budget),
    /// or per cent of the middle case
    #[arg(long, value_name = "SHARE", default_value = "1%", allow_hyphen_values = true, value_parser = share)]
    pub precision: f64,
    /// Give up on the precision after so many runs
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    pub most: u64,
    /// Stop after this time with what is known by then: `30s`, `5m`
    #[arg(long, value_name = "TIME", value_parser = deadline)]
    pub deadline: Option<Duration>,
    /// Threads to use, 0 = one a core; never changes a number
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub threads: usize,
}

impl Effort {
    /// Where a result of these replications comes from.
    pub fn provenance(&self, loaded: &Loaded, runs: u64, command: String) -> Provenance {
        Provenance {
            version: env!("CARGO_PKG_VERSION").into(),
            scenario: loaded.scenario.name.clone(),
            digest: loaded.digest.clone(),
            seed: self.seed,
            runs,
            command,
        }
    }

    /// How thoroughly, as it is written on the command line.
    pub fn words(&self) -> Vec<String> {
        match self.plan().precision {
            Precision::Runs(runs) => vec!["--runs".into(), runs.to_string()],
            Precision::Reached { half_width, most } => vec![
                "--precision".into(),
                half_width.to_string(),
                "--most".into(),
                most.to_string(),
            ],
        }
    }

    /// The plan that the arguments ask for.
    pub fn plan(&self) -> Plan {
        let precision = match self.runs {
            Some(runs) => Precision::Runs(runs),
            None => Precision::Reached { half_width: self.precision, most: self.most.max(2) },
        };
        Plan { seed: self.seed, precision, threads: self.threads.min(1024) }
    }
}

/// A share between 0 and 1, written `0.01` or `1%`.
pub(super) fn share(text: &str) -> Result<f64, String> {
    let (digits, unit) = match text.trim().strip_suffix('%') {
        Some(digits) => (digits.trim(), 100.0),
        None => (text.trim(), 1.0),
    };
    let value = digits.parse::<f64>().map(|number| number / unit);
    match value {
        Ok(value) if value > 0.0 && value < 1.0 => Ok(value),
        _ => Err("expected a share above 0 % and below 100 %, such as 80% or 0.8".into()),
    }
}

/// A command as it is typed to get the same numbers again.
pub(super) struct Again(Vec<String>);

impl Again {
    /// The command over these files.
    pub fn new<'a>(command: &str, files: impl IntoIterator<Item = &'a PathBuf>) -> Again {
        let files = files.into_iter().map(|file| typed(&file.display().to_string()));
        Again(["voronka".to_owned(), command.to_owned()].into_iter().chain(files).collect())
    }

    /// The command over the scenario that was chosen.
    pub fn of(command: &str, chosen: &Chosen) -> Again {
        let again = Again::new(command, &chosen.file);
        again.option("--variant", &chosen.variant).option("--set", &chosen.set)
    }

    /// With an option for each of its values.
    pub fn option<T: ToString>(mut self, name: &str, values: impl IntoIterator<Item = T>) -> Again {
        for value in values {
            self.0.extend([name.to_owned(), typed(&value.to_string())]);
        }
        self
    }

    /// With a flag, if it was given.
    pub fn flag(mut self, name: &str, is_given: bool) -> Again {
        self.0.extend(is_given.then(|| name.to_owned()));
        self
    }

    /// With so many replications from the same seed.
    pub fn runs(self, effort: &Effort, runs: u64) -> Again {
        self.option("--seed", [effort.seed]).option("--runs", [runs])
    }

    /// From the same seed, as thoroughly as was asked for.
    pub fn thoroughly(self, effort: &Effort) -> Again {
        let mut again = self.option("--seed", [effort.seed]);
        again.0.extend(effort.words());
        again
    }

    pub fn text(self) -> String {
        self.0.join(" ")
    }
}

fn deadline(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let digits = text.trim_end_matches(|c: char| c.is_alphabetic());
    let seconds = match &text[digits.len()..] {
        "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => f64::NAN,
    };
    let total = digits.parse::<f64>().unwrap_or(f64::NAN) * seconds;
    let is_sane = total > 0.0 && total <= 1e6;
    is_sane
        .then(|| Duration::from_secs_f64(total))
        .ok_or("expected a time such as 30s or 5m".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_with_and_without_a_percent_sign() {
        assert_eq!(share("80%"), Ok(0.8));
        assert_eq!(share("0.8"), Ok(0.8));
        assert!(share("80").is_err() && share("0").is_err() && share("x%").is_err());
    }

    #[test]
    fn deadlines_need_a_unit() {
        assert_eq!(deadline("30s"), Ok(Duration::from_secs(30)));
        assert_eq!(deadline("1.5m"), Ok(Duration::from_secs(90)));
        assert!(deadline("30").is_err() && deadline("-3s").is_err() && deadline("1e99h").is_err());
    }
}

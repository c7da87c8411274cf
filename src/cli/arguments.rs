//! Arguments that several commands share.

use crate::language::{Loaded, Overrides};
use crate::messages::{Both, Lang, messages};
use crate::report::Provenance;
use crate::report::words::typed;
use crate::study::method::findings::Heading;
use crate::study::{Plan, Precision};
use clap::{Args, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

messages!(say, "cli/arguments");

/// Arguments of every command.
#[derive(Debug, Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN", help_heading = EVERYWHERE)]
    pub color: Color,
    #[arg(short, long, global = true, help_heading = EVERYWHERE)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "LANG", value_parser = lang, help_heading = EVERYWHERE)]
    lang: Option<Lang>,
    /// The language that the scenario states, as soon as it is read.
    #[arg(skip)]
    heard: OnceLock<Option<Lang>>,
}

impl Global {
    /// The language of what people read: the one asked for, else that of the scenario, else that of the machine.
    pub fn lang(&self, scenario: Option<Lang>) -> Lang {
        self.lang.or(scenario).or_else(of_machine).unwrap_or_default()
    }

    /// Notes which language the scenario states; the first that is read counts.
    pub fn hear(&self, scenario: Option<Lang>) {
        self.heard.get_or_init(|| scenario);
    }

    /// The language of what people read, by what is known so far.
    pub fn lang_heard(&self) -> Lang {
        self.lang(self.heard.get().copied().flatten())
    }
}

/// The language of this machine.
fn of_machine() -> Option<Lang> {
    sys_locale::get_locale().and_then(|locale| Lang::of(&locale))
}

/// The language of what is said before the arguments are understood: that of `--lang`, wherever it stands, else that of the
/// machine.
pub(super) fn lang_at_start(words: &[OsString]) -> Lang {
    let words = || words.iter().skip(1).map(|word| word.to_str().unwrap_or_default());
    let after = || words().skip(1).chain([""]);
    let asked =
        words().zip(after()).take_while(|(word, _)| *word != "--").find_map(|(word, next)| {
            lang(if word == "--lang" { next } else { word.strip_prefix("--lang=")? }).ok()
        });
    asked.or_else(of_machine).unwrap_or_default()
}

fn lang(text: &str) -> Result<Lang, Both> {
    let known = Lang::ALL.into_iter().find(|lang| lang.code() == text);
    known.ok_or_else(|| Both::new(&say::Languages))
}

/// Heading of the options about results.
pub(super) const WHAT_COMES_OUT: &str = "what-comes-out";

/// Heading of the options of every command.
const EVERYWHERE: &str = "every-command";

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
#[command(next_help_heading = "which-department")]
pub(super) struct Chosen {
    #[arg(value_name = "SCENARIO.toml", help_heading = None)]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub variant: Option<String>,
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
#[command(next_help_heading = "how-thoroughly")]
pub(super) struct Effort {
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    #[arg(long, value_name = "N", conflicts_with_all = ["precision", "most"], value_parser = clap::value_parser!(u64).range(2..=10_000_000))]
    pub runs: Option<u64>,
    #[arg(long, value_name = "SHARE", default_value = "1%", allow_hyphen_values = true, value_parser = share)]
    pub precision: f64,
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    pub most: u64,
    #[arg(long, value_name = "TIME", value_parser = deadline)]
    pub deadline: Option<Duration>,
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
pub(super) fn share(text: &str) -> Result<f64, Both> {
    let (digits, unit) = match text.trim().strip_suffix('%') {
        Some(digits) => (digits.trim(), 100.0),
        None => (text.trim(), 1.0),
    };
    let value = digits.parse::<f64>().map(|number| number / unit);
    match value {
        Ok(value) if value > 0.0 && value < 1.0 => Ok(value),
        _ => Err(Both::new(&say::Share { low: &"0 %", high: &"100 %" })),
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

fn deadline(text: &str) -> Result<Duration, Both> {
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
    is_sane.then(|| Duration::from_secs_f64(total)).ok_or_else(|| Both::new(&say::Time))
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
    fn the_language_is_known_before_anything_is_understood() {
        let of = |words: &str| {
            let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            lang_at_start(&words)
        };
        let of_this_machine = of_machine().unwrap_or_default();
        assert_eq!(of("voronka --lang ru forecast --nonsense"), Lang::Ru);
        assert_eq!(of("voronka forecast --lang=en"), Lang::En);
        assert_eq!(of("voronka forecast --lang de --lang ru"), Lang::Ru);
        for words in ["voronka", "voronka --lang", "voronka --lang de", "voronka x -- --lang ru"] {
            assert_eq!(of(words), of_this_machine, "{words}");
        }
    }

    #[test]
    fn deadlines_need_a_unit() {
        assert_eq!(deadline("30s"), Ok(Duration::from_secs(30)));
        assert_eq!(deadline("1.5m"), Ok(Duration::from_secs(90)));
        assert!(deadline("30").is_err() && deadline("-3s").is_err() && deadline("1e99h").is_err());
    }
}

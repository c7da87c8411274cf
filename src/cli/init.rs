//! `voronka init`: a commented scenario to start from.

use super::{Stop, output};
use crate::report::words::typed;
use clap::Args;

/// Print a commented scenario to start from
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Name of the scenario; `--list` shows them all
    #[arg(default_value = "quickstart")]
    template: String,
    /// List the scenarios with the question that each answers
    #[arg(long)]
    list: bool,
}

/// The shipped scenarios, by name.
pub(super) const TEMPLATES: [(&str, &str); 10] = [
    ("quickstart", super::source::QUICKSTART),
    ("one-week-target", include_str!("../../scenarios/one-week-target.toml")),
    ("double-in-a-year", include_str!("../../scenarios/double-in-a-year.toml")),
    ("burning-base", include_str!("../../scenarios/burning-base.toml")),
    ("keep-the-customers", include_str!("../../scenarios/keep-the-customers.toml")),
    ("twelve-meetings", include_str!("../../scenarios/twelve-meetings.toml")),
    ("bonus-schemes", include_str!("../../scenarios/bonus-schemes.toml")),
    ("olist", include_str!("../../scenarios/olist.toml")),
    ("olist-june", include_str!("../../scenarios/olist-june.toml")),
    ("ref8", include_str!("../../scenarios/ref8.toml")),
];

impl Init {
    pub fn run(&self) -> Result<(), Stop> {
        if self.list {
            return output::print(&list());
        }
        match TEMPLATES.iter().find(|(name, _)| *name == self.template) {
            Some((_, text)) => output::print(text),
            None => Err(Stop::BadInput(unknown(&self.template))),
        }
    }
}

fn list() -> String {
    TEMPLATES.iter().map(|(name, text)| format!("{name:<20}{}\n", question(text))).collect()
}

/// The question with which a scenario file opens.
fn question(text: &str) -> &str {
    let line = text.lines().find_map(|line| line.strip_prefix("question = \""));
    line.map_or("", |line| line.trim_end_matches('"'))
}

/// The shipped scenario whose name is nearest, if one is near enough to be meant.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    crate::scenario::problem::nearest(name, TEMPLATES.iter().map(|(known, _)| *known))
}

fn unknown(name: &str) -> String {
    if name.ends_with(".toml") || name.contains(['/', '\\']) {
        let stem = std::path::Path::new(name).file_stem().and_then(|stem| stem.to_str());
        let template = stem.and_then(nearest).map_or(String::new(), |near| format!(" {near}"));
        let file = typed(name);
        return format!(
            "error: \"{name}\" is a file, and `init` takes the name of a template\n   = help: to write one to that file: \
             `voronka init{template} > {file}`\n"
        );
    }
    let help = match nearest(name) {
        Some(known) => format!("did you mean `{known}`? "),
        None => String::new(),
    };
    format!(
        "error: there is no template \"{name}\"\n   = help: {help}`voronka init --list` names them all\n"
    )
}

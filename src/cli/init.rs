//! `voronka init`: a commented scenario to start from.

use super::output;
use super::stop::Stop;
use super::templates::{TEMPLATES, nearest};
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

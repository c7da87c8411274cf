//! `voronka init`: a commented scenario to start from.

use super::output;
use super::stop::Stop;
use super::templates::{TEMPLATES, nearest};
use crate::messages::{Both, messages};
use crate::report::words::typed;
use clap::Args;

messages!(say, "cli/init");

#[derive(Debug, Args)]
pub(super) struct Init {
    #[arg(default_value = "quickstart")]
    template: String,
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
            None => Err(unknown(&self.template)),
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

fn unknown(name: &str) -> Stop {
    if name.ends_with(".toml") || name.contains(['/', '\\']) {
        let stem = std::path::Path::new(name).file_stem().and_then(|stem| stem.to_str());
        let template = stem.and_then(nearest).map_or(String::new(), |near| format!(" {near}"));
        let file = typed(name);
        return Stop::wrong_with_help(
            &say::IsAFile { name: &name },
            &say::WriteToFile { template: &template, file: &file },
        );
    }
    let help = match nearest(name) {
        Some(near) => Both::new(&say::DidYouMean { near: &near }),
        None => Both::new(&say::ListAll),
    };
    Stop::wrong_with_help(&say::NoTemplate { name: &name }, &help)
}

//! `voronka init`: a commented scenario to start from.

use super::arguments::Global;
use super::output;
use super::stop::Stop;
use super::templates::{TEMPLATES, Template, nearest};
use crate::messages::{Both, Lang, messages};
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
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let lang = global.lang(None);
        if self.list {
            return output::print(&list(lang));
        }
        match TEMPLATES.iter().find(|template| template.name == self.template) {
            Some(template) => output::print(template.text(lang)),
            None => Err(unknown(&self.template)),
        }
    }
}

fn list(lang: Lang) -> String {
    let line = |template: &Template| format!("{:<20}{}\n", template.name, template.question(lang));
    TEMPLATES.iter().map(line).collect()
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

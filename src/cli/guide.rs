//! `voronka guide`: the manual, topic by topic.

use super::arguments::Global;
use super::output;
use super::stop::Stop;
use crate::guide::{TOPICS, Topic};
use crate::messages::{Lang, messages, told};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

messages!(say, "cli/guide");

#[derive(Debug, Args)]
pub(super) struct Guide {
    #[arg(value_parser = PossibleValuesParser::new(TOPICS.map(|topic| topic.name)))]
    topic: Option<String>,
}

impl Guide {
    pub fn run(&self, global: &Global) -> Result<(), Stop> {
        let lang = global.lang(None);
        match self.topic.as_deref().and_then(Topic::named) {
            None => output::print(&topics(lang)),
            Some(topic) if std::io::stdout().is_terminal() => shown(&painted(topic.text(lang))),
            Some(topic) => output::print(topic.text(lang)),
        }
    }
}

/// Every topic with what it is about.
fn topics(lang: Lang) -> String {
    let longest = TOPICS.iter().map(|topic| topic.name.len()).max().unwrap_or(0);
    let line = |topic: &Topic| {
        let title = topic.title(lang).replace('`', "");
        format!("  {:longest$}  {title}\n", topic.name)
    };
    let lines: String = TOPICS.iter().map(line).collect();
    format!("{}\n\n{lines}\n{}\n", told(&say::Topics, lang), told(&say::HowToRead, lang))
}

/// Shows a text in the pager of the reader, so that it does not run past the screen; without one it is printed.
fn shown(text: &str) -> Result<(), Stop> {
    let named = std::env::var("PAGER").ok().filter(|pager| !pager.trim().is_empty());
    let pager = named.unwrap_or_else(|| "less -R -F -X".into());
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else { return output::print(text) };
    let Ok(mut child) = Command::new(program).args(words).stdin(Stdio::piped()).spawn() else {
        return output::print(text);
    };
    if let Some(mut page) = child.stdin.take() {
        // Whoever leaves the pager early does not want the rest.
        let _ = page.write_all(text.as_bytes());
    }
    let _ = child.wait();
    Ok(())
}

/// Headings and what is marked as bold, in bold.
fn painted(markdown: &str) -> String {
    let mut is_code = false;
    let line = |line: &str| {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
            return String::new();
        }
        match line.strip_prefix('#') {
            _ if is_code => format!("    {line}\n"),
            Some(heading) => format!("{BOLD}{}{RESET}\n", heading.trim_start_matches('#').trim()),
            None => format!("{}\n", bold(line)),
        }
    };
    markdown.lines().map(line).collect()
}

fn bold(line: &str) -> String {
    let mut parts = line.split("**").enumerate();
    let first = parts.next().map_or("", |(_, part)| part).to_owned();
    parts.fold(first, |line, (place, part)| line + if place % 2 == 1 { BOLD } else { RESET } + part)
}

const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

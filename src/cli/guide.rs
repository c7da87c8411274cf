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
            Some(topic) if std::io::stdout().is_terminal() => {
                shown(&painted(topic.text(lang), output::width()))
            }
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

/// Headings and what is marked as bold, in bold; prose in lines of at most `width` columns, tables and code as they are.
fn painted(markdown: &str, width: usize) -> String {
    let mut page = String::new();
    let mut prose = Prose::default();
    let mut is_code = false;
    for line in markdown.lines() {
        let words = line.trim_start();
        if words.starts_with("```") {
            is_code = !is_code;
            page += &prose.taken(width);
        } else if is_code {
            page += &format!("    {line}\n");
        } else if let Some(heading) = words.strip_prefix('#') {
            let heading = heading.trim_start_matches('#').trim();
            page += &format!("{}{BOLD}{heading}{RESET}\n", prose.taken(width));
        } else if words.is_empty() || words.starts_with('|') {
            page += &format!("{}{}\n", prose.taken(width), bold(line));
        } else {
            if words.starts_with("- ") {
                page += &prose.taken(width);
            }
            prose.add(line);
        }
    }
    page + &prose.taken(width)
}

/// A paragraph, or an entry of a list, that is being read.
#[derive(Default)]
struct Prose {
    words: String,
    indent: usize,
    hangs: usize,
}

impl Prose {
    fn add(&mut self, line: &str) {
        let words = line.trim();
        if self.words.is_empty() {
            self.indent = line.len() - line.trim_start().len();
            self.hangs = if words.starts_with("- ") { 2 } else { 0 };
        } else {
            self.words.push(' ');
        }
        self.words += words;
    }

    /// Its lines; then there is nothing of it left.
    fn taken(&mut self, width: usize) -> String {
        let Prose { words, indent, hangs } = std::mem::take(self);
        let (mut lines, mut line) = (Vec::new(), " ".repeat(indent));
        let mut is_first = true;
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            if !is_first && columns(&line) + 1 + columns(word) > width {
                lines.push(std::mem::replace(&mut line, " ".repeat(indent + hangs)));
            } else if !is_first {
                line.push(' ');
            }
            line += word;
            is_first = false;
        }
        if !is_first {
            lines.push(line);
        }
        let mut is_bold = false;
        let painted = lines.iter().map(|line| {
            let opens = if is_bold { BOLD } else { "" };
            is_bold ^= line.matches("**").count() % 2 == 1;
            let closes = if is_bold { RESET } else { "" };
            let inner = if opens.is_empty() { bold(line) } else { unbold(line) };
            format!("{opens}{inner}{closes}\n")
        });
        painted.collect()
    }
}

/// Columns of a word on the screen: marks of bold take none.
fn columns(text: &str) -> usize {
    text.replace("**", "").chars().count()
}

fn bold(line: &str) -> String {
    marked(line, [BOLD, RESET])
}

/// A line that begins in bold.
fn unbold(line: &str) -> String {
    marked(line, [RESET, BOLD])
}

/// A line with its marks as the one and the other in turn.
fn marked(line: &str, [first, second]: [&str; 2]) -> String {
    let mut parts = line.split("**").enumerate();
    let start = parts.next().map_or("", |(_, part)| part).to_owned();
    parts.fold(start, |line, (place, part)| {
        line + if place % 2 == 1 { first } else { second } + part
    })
}

const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_fits_the_terminal_and_the_rest_stays() {
        for (topic, lang) in TOPICS.iter().flat_map(|topic| Lang::ALL.map(|lang| (topic, lang))) {
            let page = painted(topic.text(lang), 60).replace(BOLD, "").replace(RESET, "");
            let prose = |line: &&str| !line.starts_with("    ") && !line.starts_with('|');
            for line in page.lines().filter(prose) {
                let is_one_word = !line.trim_start_matches([' ', '-']).contains(' ');
                let is_heading = topic.text(lang).contains(&format!("# {line}"));
                let fits = line.chars().count() <= 60 || is_one_word || is_heading;
                assert!(fits, "{}: {line}", topic.name);
            }
        }
    }

    #[test]
    fn what_is_bold_over_a_line_break_is_bold_on_both_lines() {
        let page = painted("one **two three** four\n", 8);
        assert_eq!(page, format!("one {BOLD}two{RESET}\n{BOLD}three{RESET}\nfour\n"));
    }
}

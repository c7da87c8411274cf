//! `voronka guide`: the manual, topic by topic.

use super::arguments::Global;
use super::output;
use super::stop::Stop;
use crate::guide::{TOPICS, Topic};
use crate::messages::{Lang, messages, told};
use crate::report::terminal::wrap;
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
    let markdown = markdown.replace("**", MARK);
    let mut page = String::new();
    let mut prose = Prose::default();
    let mut is_code = false;
    for line in markdown.lines() {
        let words = line.trim_start();
        if words.starts_with("```") {
            is_code = !is_code;
            page += &prose.taken(width);
        } else if is_code {
            page += &format!("    {}\n", line.replace(MARK, "**"));
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
}

impl Prose {
    fn add(&mut self, line: &str) {
        if self.words.is_empty() {
            self.indent = line.len() - line.trim_start().len();
        } else {
            self.words.push(' ');
        }
        self.words += line.trim();
    }

    /// Its lines; then there is nothing of it left.
    fn taken(&mut self, width: usize) -> String {
        let Prose { words, indent } = std::mem::take(self);
        if words.is_empty() {
            return String::new();
        }
        let hangs = if words.starts_with("- ") { "  " } else { "" };
        let lines = wrap(&words, width.saturating_sub(indent), hangs);
        bold(&lines.lines().map(|line| format!("{:indent$}{line}\n", "")).collect::<String>())
    }
}

/// What stands between marks in bold, on each line of its own, so that no paint runs over a line break.
fn bold(text: &str) -> String {
    let mut is_bold = false;
    let painted = text.split_inclusive('\n').map(|line| {
        let opens = if is_bold { BOLD } else { "" };
        let mut parts = line.trim_end_matches('\n').split(MARK);
        let mut painted = [opens, parts.next().unwrap_or_default()].concat();
        for part in parts {
            is_bold = !is_bold;
            painted += if is_bold { BOLD } else { RESET };
            painted += part;
        }
        let closes = if is_bold { RESET } else { "" };
        [&painted, closes, &line[line.trim_end_matches('\n').len()..]].concat()
    });
    painted.collect()
}

/// Where bold begins or ends, of no width on a screen: a word joiner.
const MARK: &str = "\u{2060}";

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

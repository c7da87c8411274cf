//! A problem as text: title, file, line, the line itself, a caret and the help under it.

use crate::language::place::{Place, Source};
use crate::language::problem::{Problem, Severity};
use crate::messages::{Lang, messages, told};
use std::fmt::Write as _;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

messages!(say, "language/problems/excerpt");

/// Widest part of a line that is shown, columns.
const WIDEST: usize = 100;

/// Line and column of byte `at`, both from 1; columns count characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    (line, before[start..].chars().count() + 1)
}

/// The problem as lines of text.
pub fn show(problem: &Problem, sources: &[Source], lang: Lang, coloured: bool) -> String {
    let paint = Paint { coloured, severity: problem.severity };
    let source = &sources[usize::from(problem.place.source)];
    let (line, column) = line_and_column(&source.text, problem.place.start as usize);
    let marks = marks(problem, lang);
    let gutter = widest_line_number(&marks, sources);
    let (word, title) = (problem.severity.word(lang), problem.title.of(lang));
    let mut out = format!("{}: {}\n", paint.severity(&word), paint.bold(title));
    let arrow = paint.dim(&format!("{:gutter$}-->", ""));
    let _ = writeln!(out, "{arrow} {}:{line}:{column}", source.name.of(lang));
    let _ = writeln!(out, "{}", paint.dim(&format!("{:gutter$} |", "")));
    let mut above = String::new();
    for (i, mark) in marks.iter().enumerate() {
        if i > 0 && are_apart(marks[i - 1], *mark, sources) {
            let _ = writeln!(out, "{}", paint.dim("..."));
        }
        show_mark(&mut out, mark, sources, gutter, &paint, &mut above);
    }
    if let Some(help) = &problem.help {
        show_help(&mut out, help.of(lang), gutter, lang, &paint);
    }
    out
}

/// A marked place: where, what it says, and whether it is the line to change.
type Mark<'a> = (Place, &'a str, bool);

/// The line to change and the quoted one, in file order.
fn marks(problem: &Problem, lang: Lang) -> Vec<Mark<'_>> {
    let mut marks = vec![(problem.place, problem.expected.of(lang), true)];
    if let Some((place, label)) = &problem.also {
        marks.push((*place, label.of(lang), false));
    }
    marks.sort_by_key(|mark| mark.0);
    marks
}

fn line_of(place: Place, sources: &[Source]) -> usize {
    line_and_column(&sources[usize::from(place.source)].text, place.start as usize).0
}

fn widest_line_number(marks: &[Mark], sources: &[Source]) -> usize {
    let widest = marks.iter().map(|mark| line_of(mark.0, sources)).max().unwrap_or(1);
    widest.to_string().len()
}

fn are_apart(above: Mark, below: Mark, sources: &[Source]) -> bool {
    above.0.source != below.0.source || line_of(above.0, sources) + 1 < line_of(below.0, sources)
}

/// Shows the line, unless it is the one just shown `above`, and the caret under it.
fn show_mark(
    out: &mut String,
    mark: &Mark,
    sources: &[Source],
    gutter: usize,
    paint: &Paint,
    above: &mut String,
) {
    let (place, label, is_main) = *mark;
    let text = &sources[usize::from(place.source)].text;
    let (line, _) = line_and_column(text, place.start as usize);
    let shown = marked_line(text, place);
    let caret = if is_main { "^" } else { "-" };
    let under = format!("{} {label}", caret.repeat(shown.width));
    let under =
        if is_main { paint.severity(under.trim_end()) } else { paint.dim(under.trim_end()) };
    let bar = paint.dim(&format!("{:gutter$} |", ""));
    let numbered = format!("{} {}", paint.dim(&format!("{line:gutter$} |")), shown.line);
    if numbered != *above {
        let _ = writeln!(out, "{}", numbered.trim_end());
    }
    *above = numbered;
    let _ = writeln!(out, "{bar} {:indent$}{under}", "", indent = shown.indent);
}

fn show_help(out: &mut String, help: &str, gutter: usize, lang: Lang, paint: &Paint) {
    let mark = format!("= {}:", told(&say::Help, lang));
    for (i, line) in help.lines().enumerate() {
        let mark = if i == 0 { mark.clone() } else { " ".repeat(mark.width()) };
        let _ = writeln!(out, "{:gutter$} {} {line}", "", paint.dim(&mark));
    }
}

/// A line as it is shown: tabs as spaces, a long one cut around the marked part.
struct MarkedLine {
    line: String,
    indent: usize,
    width: usize,
}

fn marked_line(text: &str, place: Place) -> MarkedLine {
    let start = (place.start as usize).min(text.len());
    let from = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let to = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let end = (place.end as usize).clamp(start, to.max(start));
    let before = visible(&text[from..start]);
    let marked = visible(&text[start..end]);
    let after = visible(text[end..to.max(end)].trim_end());
    cut(before, marked, after)
}

fn cut(mut before: String, mut marked: String, mut after: String) -> MarkedLine {
    let is_long = before.width() + marked.width() + after.width() > WIDEST;
    if is_long && before.width() > WIDEST / 2 {
        let tail: Vec<char> = before.chars().rev().take(WIDEST / 4).collect();
        before = format!("…{}", tail.into_iter().rev().collect::<String>());
    }
    if is_long && marked.width() > WIDEST / 2 {
        marked = format!("{}…", marked.chars().take(WIDEST / 2).collect::<String>());
        after.clear();
    }
    if is_long && after.width() > WIDEST / 2 {
        after = format!("{}…", after.chars().take(WIDEST / 4).collect::<String>());
    }
    let (indent, width) = (before.width(), marked.width().max(1));
    MarkedLine { line: format!("{before}{marked}{after}").trim_end().to_owned(), indent, width }
}

/// Tabs become four spaces, other control characters vanish.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\t' => out.push_str("    "),
            c if c.width().is_none() => {}
            c => out.push(c),
        }
    }
    out
}

/// Colours, if wanted.
struct Paint {
    coloured: bool,
    severity: Severity,
}

impl Paint {
    fn with(&self, code: &str, text: &str) -> String {
        if self.coloured { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn severity(&self, text: &str) -> String {
        let code = if self.severity == Severity::Error { "1;31" } else { "1;33" };
        self.with(code, text)
    }

    fn bold(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.with("1;34", text)
    }
}

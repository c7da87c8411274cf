//! A file of messages as it is written: Fluent syntax, English and Russian beside each other as attributes of one message.
//!
//! ```ftl
//! # Which of two ways it goes.
//! # $way (Direction)
//! Moved =
//!     .en = { $way -> [raise] Raise *[lower] Lower } `{ $path }`.
//!     .ru = { $way -> [raise] Повысьте *[lower] Снизьте } `{ $path }`.
//! ```

use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Message as Parsed,
};
use fluent_syntax::ast::{Pattern as ParsedPattern, PatternElement, VariantKey};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::fmt;

/// The languages, by the names of their attributes.
pub const LANGUAGES: [&str; 2] = ["en", "ru"];

/// What is wrong, and in which line.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.what)
    }
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Sentences with arguments, each a type of its own.
    Sentences,
    /// Texts without arguments that are looked up by id: `### kind: texts`.
    Texts,
    /// Texts without arguments, each a constant: `### kind: constants`.
    Constants,
    /// Nouns with what a sentence needs of them: `### kind: nouns`.
    Nouns,
}

/// A file of messages.
#[derive(Debug)]
pub struct Catalogue {
    pub kind: Kind,
    pub doc: String,
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Debug)]
pub struct Message {
    pub id: String,
    pub line: usize,
    pub doc: String,
    /// What is stated of arguments.
    pub stated: Vec<Stated>,
    /// Attributes: a text in a language, or a form of a noun.
    pub parts: Vec<(String, Pattern)>,
}

/// What a comment states of an argument: `$way (Direction)`, `$unit (Unit) only en`.
#[derive(Debug)]
pub struct Stated {
    pub name: String,
    /// Its type.
    pub kind: String,
    /// The language that alone has it.
    pub only: Option<String>,
}

impl Message {
    pub fn part(&self, name: &str) -> Option<&Pattern> {
        self.parts.iter().find(|(part, _)| part == name).map(|(_, pattern)| pattern)
    }
}

/// A text with gaps.
pub type Pattern = Vec<Piece>;

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Value(Value),
    /// One of several texts: what is asked, and under which answer which text, the default last.
    Choice(Value, Vec<(Key, Pattern)>),
}

/// What is put in a gap, or asked by a choice.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Argument(String),
    Literal(String),
    /// Another message of the file.
    Message(String),
    Function(String, Vec<Value>),
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    Word(String),
    Number(String),
}

/// A file as it is written.
pub fn read(text: &str) -> Result<Catalogue, Vec<Problem>> {
    let line_at = |place: usize| text[..place.min(text.len())].matches('\n').count() + 1;
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let told = |error: &ParserError| Problem {
            line: line_at(error.pos.start),
            what: match &error.kind {
                // The parser does not tell what is wrong with an attribute.
                ErrorKind::ExpectedMessageField { entry_id } => format!(
                    "`{entry_id}`: its first text is not understood: a `{{` that is not closed, or a line that begins \
                     with `[`, `*`, `.` or `}}`"
                ),
                kind => kind.to_string(),
            },
        };
        errors.iter().map(told).collect::<Vec<Problem>>()
    })?;
    let mut catalogue = Catalogue { kind: Kind::Sentences, doc: String::new(), messages: vec![] };
    let mut problems = Vec::new();
    let mut from = 0;
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => {
                for line in &comment.content {
                    match line.strip_prefix("kind: ") {
                        None => catalogue.doc += &format!("{line}\n"),
                        Some("texts") => catalogue.kind = Kind::Texts,
                        Some("constants") => catalogue.kind = Kind::Constants,
                        Some("nouns") => catalogue.kind = Kind::Nouns,
                        Some(other) => problems.push(Problem {
                            line: 1,
                            what: format!(
                                "no kind of file is called `{other}`: texts, constants or nouns"
                            ),
                        }),
                    }
                }
            }
            Entry::Message(parsed) => {
                // The tree has no places: a message stands behind the one before it.
                let start = format!("\n{} =", parsed.id.name);
                let place = text[from..].find(&start).map_or(0, |at| from + at + 1);
                from = from.max(place);
                match message(parsed, line_at(place)) {
                    Ok(message) => catalogue.messages.push(message),
                    Err(problem) => problems.push(problem),
                }
            }
            Entry::Term(term) => problems.push(Problem {
                line: 1,
                what: format!("`-{}` is a term; write a message and refer to it", term.id.name),
            }),
            Entry::Comment(_) | Entry::GroupComment(_) => {}
            Entry::Junk { .. } => unreachable!("junk is an error"),
        }
    }
    if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
}

fn message(parsed: &Parsed<&str>, line: usize) -> Result<Message, Problem> {
    let id = parsed.id.name;
    let problem = |what: String| Problem { line, what: format!("`{id}`: {what}") };
    if parsed.value.is_some() {
        return Err(problem("the text stands in `.en` and `.ru`, not behind `=`".into()));
    }
    let (doc, stated) = parsed.comment.as_ref().map_or_else(Default::default, comment);
    let parts = parsed.attributes.iter().map(|attribute: &Attribute<&str>| {
        let pattern = pattern(&attribute.value).map_err(problem)?;
        Ok((attribute.id.name.to_owned(), pattern))
    });
    let parts = parts.collect::<Result<Vec<_>, Problem>>()?;
    Ok(Message { id: id.into(), line, doc, stated, parts })
}

/// What a comment says, and what it states of arguments.
fn comment(comment: &Comment<&str>) -> (String, Vec<Stated>) {
    let (mut doc, mut stated) = (String::new(), Vec::new());
    for line in &comment.content {
        let argument = line.strip_prefix('$').and_then(|line| line.split_once(" ("));
        match argument.and_then(|(name, rest)| Some((name, rest.split_once(')')?))) {
            Some((name, (kind, rest))) => stated.push(Stated {
                name: name.into(),
                kind: kind.into(),
                only: rest.trim().strip_prefix("only ").map(String::from),
            }),
            None => doc += &format!("{line}\n"),
        }
    }
    (doc, stated)
}

fn pattern(parsed: &ParsedPattern<&str>) -> Result<Pattern, String> {
    let mut pieces = Vec::new();
    for element in &parsed.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut pieces, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => match value(inline)? {
                    Value::Literal(text) => push_text(&mut pieces, &text),
                    value => pieces.push(Piece::Value(value)),
                },
                Expression::Select { selector, variants } => {
                    let mut cases = Vec::new();
                    for variant in variants {
                        let key = match variant.key {
                            VariantKey::Identifier { name } => Key::Word(name.into()),
                            VariantKey::NumberLiteral { value } => Key::Number(value.into()),
                        };
                        cases.push((variant.default, key, pattern(&variant.value)?));
                    }
                    cases.sort_by_key(|(is_default, ..)| *is_default);
                    let cases = cases.into_iter().map(|(_, key, text)| (key, text)).collect();
                    pieces.push(Piece::Choice(value(selector)?, cases));
                }
            },
        }
    }
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = one_line(text);
        }
    }
    Ok(pieces)
}

fn push_text(pieces: &mut Pattern, more: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push_str(more),
        _ => pieces.push(Piece::Text(more.into())),
    }
}

/// Lines of the file are no lines of the page: a line that ends is a space, an empty one a paragraph. No line breaks before
/// the sign of per cent.
fn one_line(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some(end) = rest.find('\n') {
        let (line, next) = rest.split_at(end);
        let after = next.trim_start_matches('\n');
        written.push_str(line);
        written.push_str(if next.len() - after.len() > 1 { "\n\n" } else { " " });
        rest = after;
    }
    (written + rest).replace(" %", "\u{202F}%")
}

fn value(inline: &InlineExpression<&str>) -> Result<Value, String> {
    Ok(match inline {
        InlineExpression::StringLiteral { value } => {
            Value::Literal(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
        }
        InlineExpression::NumberLiteral { value } => Value::Literal((*value).into()),
        InlineExpression::VariableReference { id } => Value::Argument(id.name.into()),
        InlineExpression::FunctionReference { id, arguments } => {
            if !arguments.named.is_empty() {
                return Err(format!("{} takes no named arguments", id.name));
            }
            let given = arguments.positional.iter().map(value);
            Value::Function(id.name.into(), given.collect::<Result<_, _>>()?)
        }
        InlineExpression::MessageReference { id, attribute: None } => {
            Value::Message(id.name.into())
        }
        other => return Err(format!("not understood: {other:?}")),
    })
}

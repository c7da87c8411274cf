//! The Rust of a catalogue: a type for each sentence, with a field for each argument.

use super::catalogue::{Catalogue, Key, Kind, LANGUAGES, Message, Pattern, Piece, Value};
use super::check::{Type, arguments};
use std::fmt::Write;

/// The Rust of a whole file.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::from("// Written by src/messages/build/rust.rs.\n");
    match catalogue.kind {
        Kind::Sentences => {
            for message in &catalogue.messages {
                sentence(catalogue, message, &mut out);
            }
        }
        Kind::Texts => texts(catalogue, &mut out),
        Kind::Constants => constants(catalogue, &mut out),
        Kind::Nouns => nouns(catalogue, &mut out),
    }
    out
}

fn put(out: &mut String, line: std::fmt::Arguments) {
    out.write_fmt(line).and_then(|()| out.write_char('\n')).expect("text can be written to a text");
}

macro_rules! line {
    ($out:expr, $($text:tt)*) => { put($out, format_args!($($text)*)) };
}

fn docs(text: &str, out: &mut String) {
    for text in text.lines() {
        line!(out, "#[doc = {:?}]", format!(" {text}"));
    }
}

/// How a text reads, for the editor.
fn shown(pattern: &Pattern) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(more) => text.push_str(more),
            Piece::Value(Value::Argument(name)) => text += &format!("{{{name}}}"),
            Piece::Choice(_, cases) => {
                text += &cases.first().map_or(String::new(), |(_, text)| shown(text))
            }
            Piece::Value(_) => text.push('…'),
        }
    }
    text
}

fn sentence(catalogue: &Catalogue, message: &Message, out: &mut String) {
    let fields = arguments(catalogue, message);
    let is_borrowed =
        fields.iter().any(|(_, kind)| matches!(kind, Type::Said | Type::Number | Type::List));
    let (declared, used) = if is_borrowed { ("<'a>", "<'_>") } else { ("", "") };
    docs(&message.doc, out);
    for language in LANGUAGES {
        docs(
            &format!(
                "\n> {}",
                shown(&message.parts.iter().find(|(part, _)| part == language).expect("checked").1)
            ),
            out,
        );
    }
    line!(out, "#[derive(Clone, Copy)]");
    if is_put_in(catalogue, &message.id) {
        // Others say it, if nobody else does.
        line!(out, "#[allow(dead_code)]");
    }
    if fields.is_empty() {
        line!(out, "pub struct {};", message.id);
    } else {
        line!(out, "pub struct {}{declared} {{", message.id);
        for (name, kind) in &fields {
            let kind = match kind {
                Type::Said => "&'a dyn crate::messages::Say",
                Type::Number => "&'a crate::messages::Number",
                Type::Noun => "&'static crate::messages::Noun",
                Type::List => "&'a [String]",
                Type::Rust(kind) => kind,
            };
            line!(out, "    pub {}: {kind},", name.replace('-', "_"));
        }
        line!(out, "}}");
    }
    line!(out, "impl crate::messages::Say for {}{used} {{", message.id);
    line!(out, "    fn say(&self, lang: crate::messages::Lang, out: &mut String) {{");
    let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    let given: Vec<String> =
        fields.iter().map(|(name, kind)| argument(catalogue, message, name, kind)).collect();
    line!(out, "        crate::messages::fill([");
    for language in LANGUAGES {
        let mut template = String::new();
        encode(
            &Encoding { catalogue, message, language, names: &names },
            message.part(language).expect("checked"),
            &mut template,
        );
        line!(out, "            {template:?},");
    }
    line!(out, "        ], &[{}], lang, out);", given.join(", "));
    line!(out, "    }}\n}}");
}

/// Whether another message of the file holds this one.
fn is_put_in(catalogue: &Catalogue, id: &str) -> bool {
    fn holds(pattern: &Pattern, id: &str) -> bool {
        pattern.iter().any(|piece| match piece {
            Piece::Text(_) => false,
            Piece::Value(value) => is_it(value, id),
            Piece::Choice(_, cases) => cases.iter().any(|(_, text)| holds(text, id)),
        })
    }
    fn is_it(value: &Value, id: &str) -> bool {
        match value {
            Value::Message(other) => other == id,
            Value::Function(_, given) => given.iter().any(|value| is_it(value, id)),
            Value::Argument(_) | Value::Literal(_) => false,
        }
    }
    let parts = catalogue.messages.iter().flat_map(|message| &message.parts);
    parts.into_iter().any(|(_, pattern)| holds(pattern, id))
}

/// An argument as it is handed to `messages::fill`.
fn argument(catalogue: &Catalogue, message: &Message, name: &str, kind: &Type) -> String {
    let field = format!("self.{}", field(name));
    match kind {
        Type::Said => format!("crate::messages::Arg::Said({field})"),
        Type::Number => format!("crate::messages::Arg::Number({field})"),
        Type::Noun => format!("crate::messages::Arg::Noun({field})"),
        Type::List => format!("crate::messages::Arg::List({field})"),
        Type::Rust(kind) if kind == "bool" => {
            let answers = answers(catalogue, message, name);
            let place =
                |word: &str| answers.words.iter().position(|answer| answer == word).unwrap_or(0);
            format!(
                "crate::messages::Arg::Which(if {field} {{ {} }} else {{ {} }})",
                place("yes"),
                place("no")
            )
        }
        Type::Rust(kind) => {
            let answers = answers(catalogue, message, name);
            let arms = answers.words.iter().enumerate();
            let mut arms: Vec<String> =
                arms.map(|(place, word)| format!("{kind}::{} => {place}", camel(word))).collect();
            if answers.has_other {
                arms.push("_ => u8::MAX".into());
            }
            format!("crate::messages::Arg::Which(match {field} {{ {} }})", arms.join(", "))
        }
    }
}

/// What an argument of Rust may be, by the choices that a message makes with it. Where one of the choices names all, the
/// compiler makes sure that it does.
#[derive(Default)]
struct Answers {
    words: Vec<String>,
    has_other: bool,
}

fn answers(catalogue: &Catalogue, message: &Message, name: &str) -> Answers {
    let mut answers = Answers { words: vec![], has_other: true };
    for language in LANGUAGES {
        collect(catalogue, language, message.part(language).expect("checked"), name, &mut answers);
    }
    answers
}

fn collect(
    catalogue: &Catalogue,
    language: &str,
    pattern: &Pattern,
    name: &str,
    into: &mut Answers,
) {
    for piece in pattern {
        match piece {
            Piece::Value(Value::Message(id)) => {
                collect(
                    catalogue,
                    language,
                    other(catalogue, id).part(language).expect("checked"),
                    name,
                    into,
                );
            }
            Piece::Choice(asked, cases) => {
                if *asked == Value::Argument(name.into()) {
                    let words = cases.iter().map(|(key, _)| word(key));
                    into.has_other &= words.clone().any(|word| word == "other");
                    for word in words.filter(|word| *word != "other") {
                        if !into.words.iter().any(|known| known == word) {
                            into.words.push(word.into());
                        }
                    }
                }
                for (_, text) in cases {
                    collect(catalogue, language, text, name, into);
                }
            }
            _ => {}
        }
    }
}

fn word(key: &Key) -> &str {
    match key {
        Key::Word(word) | Key::Number(word) => word,
    }
}

fn other<'a>(catalogue: &'a Catalogue, id: &str) -> &'a Message {
    catalogue.messages.iter().find(|other| other.id == id).expect("checked")
}

/// What is encoded, for `messages::fill` to read.
struct Encoding<'a> {
    catalogue: &'a Catalogue,
    message: &'a Message,
    language: &'a str,
    names: &'a [&'a str],
}

impl Encoding<'_> {
    fn place(&self, name: &str) -> char {
        let place = self.names.iter().position(|known| *known == name).expect("an argument");
        char::from(b'0' + u8::try_from(place).expect("few arguments"))
    }

    /// The first argument of a function.
    fn first(&self, given: &[Value]) -> char {
        match given.first() {
            Some(Value::Argument(name)) => self.place(name),
            _ => unreachable!("checked"),
        }
    }
}

fn encode(of: &Encoding, pattern: &Pattern, out: &mut String) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Value(value) => encode_value(of, value, out),
            Piece::Choice(asked, cases) => {
                let (argument, is_rust) = match asked {
                    Value::Argument(name) => (of.place(name), Some(name)),
                    Value::Function(_, given) => (of.first(given), None),
                    _ => unreachable!("checked"),
                };
                out.push('\u{5}');
                out.push(argument);
                let last = cases.len() - 1;
                for (place, (key, text)) in cases.iter().enumerate() {
                    let label = match key {
                        _ if place == last => "*".into(),
                        Key::Number(number) => format!("={number}"),
                        Key::Word(word) if ["one", "few", "many"].contains(&word.as_str()) => {
                            word.clone()
                        }
                        Key::Word(word) => match is_rust {
                            Some(name) => {
                                let answers = answers(of.catalogue, of.message, name);
                                let place = answers.words.iter().position(|answer| answer == word);
                                place.expect("an answer").to_string()
                            }
                            None => word.clone(),
                        },
                    };
                    out.push_str(&label);
                    out.push('\u{1D}');
                    encode(of, text, out);
                    out.push('\u{1F}');
                }
                out.push('\u{1E}');
            }
        }
    }
}

fn encode_value(of: &Encoding, value: &Value, out: &mut String) {
    match value {
        Value::Literal(text) => out.push_str(text),
        Value::Message(id) => {
            encode(of, other(of.catalogue, id).part(of.language).expect("checked"), out);
        }
        Value::Argument(name) => out.extend(['\u{1}', of.place(name)]),
        Value::Function(function, given) => match function.as_str() {
            "CAP" | "A" => {
                out.push(if function == "A" { '\u{8}' } else { '\u{6}' });
                encode_value(of, &given[0], out);
                out.push('\u{1E}');
            }
            "AND" => out.extend(['\u{3}', of.first(given), '&']),
            "OR" => out.extend(['\u{3}', of.first(given), '|']),
            "PLURAL" => {
                out.extend(['\u{4}', of.first(given)]);
                for form in &given[1..] {
                    encode_value(of, form, out);
                    out.push('\u{1F}');
                }
                out.push('\u{1E}');
            }
            case => {
                let case = case.chars().next().expect("the name of a case").to_ascii_lowercase();
                out.extend(['\u{2}', of.first(given), case]);
            }
        },
    }
}

fn texts(catalogue: &Catalogue, out: &mut String) {
    let mut messages: Vec<&Message> = catalogue.messages.iter().collect();
    messages.sort_by(|a, b| a.id.cmp(&b.id));
    line!(out, "/// All texts, by id.");
    line!(out, "pub static ALL: &[(&str, crate::messages::Text)] = &[");
    for message in messages {
        let [en, ru] = LANGUAGES.map(|language| whole(message, language));
        line!(out, "    ({:?}, crate::messages::Text {{ en: {en:?}, ru: {ru:?} }}),", message.id);
    }
    line!(out, "];");
    line!(out, "/// The text with an id.");
    line!(out, "pub fn find(id: &str) -> Option<crate::messages::Text> {{");
    line!(out, "    ALL.binary_search_by(|(other, _)| (*other).cmp(id)).ok().map(|at| ALL[at].1)");
    line!(out, "}}");
}

fn constants(catalogue: &Catalogue, out: &mut String) {
    for message in &catalogue.messages {
        let name = message.id.to_uppercase().replace('-', "_");
        let [en, ru] = LANGUAGES.map(|language| whole(message, language));
        docs(&format!("{en}\n\n{ru}"), out);
        line!(out, "pub const {name}: crate::messages::Text =");
        line!(out, "    crate::messages::Text {{ en: {en:?}, ru: {ru:?} }};");
    }
}

fn nouns(catalogue: &Catalogue, out: &mut String) {
    for message in &catalogue.messages {
        let form = |name: &str| whole(message, name);
        docs(&message.doc, out);
        line!(
            out,
            "pub static {}: crate::messages::Noun = crate::messages::Noun {{",
            message.id.to_uppercase().replace('-', "_")
        );
        let is_plural = message.part("number").is_some();
        let bare = form("en");
        let name = match message.part("article") {
            Some(_) => format!("the {bare}"),
            None => bare.clone(),
        };
        line!(
            out,
            "    en: crate::messages::English {{ name: {name:?}, bare: {bare:?}, is_plural: {is_plural} }},"
        );
        line!(out, "    ru: crate::messages::Russian {{ nom: {:?},", form("ru"));
        for case in ["gen", "dat", "acc", "ins", "pre"] {
            line!(out, "        r#{case}: {:?},", form(case));
        }
        line!(out, "        gender: crate::messages::Gender::{} }},\n}};", camel(&form("gender")));
    }
    line!(out, "/// All nouns, by id.");
    line!(out, "#[allow(dead_code)]");
    line!(out, "pub static ALL: &[(&str, &crate::messages::Noun)] = &[");
    for message in &catalogue.messages {
        line!(out, "    ({:?}, &{}),", message.id, message.id.to_uppercase().replace('-', "_"));
    }
    line!(out, "];");
}

/// A part without arguments.
fn whole(message: &Message, part: &str) -> String {
    let pieces = message.part(part).map_or(&[][..], Vec::as_slice);
    pieces
        .iter()
        .map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "" })
        .collect()
}

fn field(name: &str) -> String {
    name.replace('-', "_")
}

/// `two-words` or `two_words` as `TwoWords`.
fn camel(word: &str) -> String {
    let parts = word.split(['-', '_']);
    parts
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

//! What a catalogue must be: whole in every language, with arguments that match.

use super::catalogue::{
    Catalogue, Key, Kind, LANGUAGES, Message, Pattern, Piece, Problem, Stated, Value,
};
use std::collections::BTreeSet;

/// Forms that a noun has beside its names: English article and number, where it has them; Russian cases and gender.
pub const FORMS: [&str; 8] = ["article", "number", "gen", "dat", "acc", "ins", "pre", "gender"];
/// Functions that put a noun in a case, in Russian.
pub const CASES: [&str; 6] = ["NOM", "GEN", "DAT", "ACC", "INS", "PRE"];

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Whatever can be said: a text, or another message.
    Said,
    /// A number as it is written, with the rule for what is counted.
    Number,
    /// A noun of a file of nouns.
    Noun,
    /// Things in a row.
    List,
    /// Something of Rust that can be asked which it is.
    Rust(String),
}

/// All that is wrong with a file.
pub fn check(catalogue: &Catalogue) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for message in &catalogue.messages {
        let mut found = Vec::new();
        if !seen.insert(&message.id) {
            found.push("stands in the file twice".to_owned());
        }
        match catalogue.kind {
            Kind::Nouns => noun(message, &mut found),
            Kind::Texts | Kind::Constants | Kind::Sentences => {
                sentence(catalogue, message, &mut found)
            }
        }
        let told = found.into_iter().map(|what| format!("`{}`: {what}", message.id));
        problems.extend(told.map(|what| Problem { line: message.line, what }));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Arguments of a message in the order in which English has them, with their types.
pub fn arguments(catalogue: &Catalogue, message: &Message) -> Vec<(String, Type)> {
    let mut uses = Vec::new();
    for pattern in LANGUAGES.iter().filter_map(|language| message.part(language)) {
        uses_of(catalogue, pattern, &mut uses, 0);
    }
    let mut arguments: Vec<(String, Type)> = Vec::new();
    for (name, kind) in uses {
        match arguments.iter_mut().find(|(other, _)| *other == name) {
            // What is only said may be more than that elsewhere.
            Some((_, known)) if *known == Type::Said => *known = kind,
            Some(_) => {}
            None => arguments.push((name, kind)),
        }
    }
    for (name, kind) in &mut arguments {
        if let Some(stated) = message.stated.iter().find(|stated| stated.name == *name) {
            *kind = match stated.kind.as_str() {
                "Said" => Type::Said,
                "Number" => Type::Number,
                "Noun" => Type::Noun,
                "List" => Type::List,
                other => Type::Rust(other.into()),
            };
        }
    }
    arguments
}

/// Arguments that a text has, as what it uses them.
fn uses_of(catalogue: &Catalogue, pattern: &Pattern, uses: &mut Vec<(String, Type)>, depth: usize) {
    let one = |value: &Value, kind: Type, uses: &mut Vec<(String, Type)>| match value {
        Value::Argument(name) => uses.push((name.clone(), kind)),
        Value::Function(..) => used_by(value, uses),
        Value::Message(id) if depth < 8 => {
            let other = catalogue.messages.iter().find(|other| other.id == *id);
            let pattern = other.and_then(|other| other.part("en"));
            if let Some(pattern) = pattern {
                uses_of(catalogue, pattern, uses, depth + 1);
            }
        }
        Value::Message(_) | Value::Literal(_) => {}
    };
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Value(value) => one(value, Type::Said, uses),
            Piece::Choice(asked, cases) => {
                let is_count = cases.iter().all(|(key, _)| is_count(key));
                one(asked, if is_count { Type::Number } else { Type::Said }, uses);
                for (_, text) in cases {
                    uses_of(catalogue, text, uses, depth);
                }
            }
        }
    }
}

fn used_by(value: &Value, uses: &mut Vec<(String, Type)>) {
    let Value::Function(function, given) = value else { return };
    let kind = match function.as_str() {
        "AND" | "OR" => Type::List,
        "PLURAL" => Type::Number,
        "CAP" | "A" => Type::Said,
        _ => Type::Noun,
    };
    match given.first() {
        Some(Value::Argument(name)) => uses.push((name.clone(), kind)),
        Some(inner) => used_by(inner, uses),
        None => {}
    }
}

fn is_count(key: &Key) -> bool {
    match key {
        Key::Number(_) => true,
        Key::Word(word) => ["one", "few", "many", "other"].contains(&word.as_str()),
    }
}

fn sentence(catalogue: &Catalogue, message: &Message, found: &mut Vec<String>) {
    if catalogue.kind == Kind::Sentences && !is_name_of_type(&message.id) {
        found.push("is to be the name of a type: LikeThis".into());
    }
    for (part, _) in &message.parts {
        if !LANGUAGES.contains(&part.as_str()) {
            found.push(format!("no language is called `.{part}`"));
        }
    }
    let mut used: Vec<BTreeSet<String>> = Vec::new();
    for language in LANGUAGES {
        let Some(pattern) = message.part(language) else {
            found.push(format!("has no `.{language}`"));
            return;
        };
        let mut uses = Vec::new();
        uses_of(catalogue, pattern, &mut uses, 0);
        used.push(uses.into_iter().map(|(name, _)| name).collect());
        alphabet(language, pattern, found);
    }
    for name in used[0].symmetric_difference(&used[1]) {
        let [with, without] = match used[0].contains(name) {
            true => LANGUAGES,
            false => [LANGUAGES[1], LANGUAGES[0]],
        };
        let is_meant =
            |stated: &&Stated| stated.name == *name && stated.only.as_deref() == Some(with);
        if !message.stated.iter().any(|stated| is_meant(&stated)) {
            found.push(format!("`.{without}` has no ${name}"));
        }
    }
    for Stated { name, .. } in &message.stated {
        if !used.iter().any(|used| used.contains(name)) {
            found.push(format!("${name} is stated and never used"));
        }
    }
    let arguments = arguments(catalogue, message);
    if matches!(catalogue.kind, Kind::Texts | Kind::Constants) && !arguments.is_empty() {
        found.push("a text that is no sentence has no arguments".into());
    }
    let known =
        |name: &str| arguments.iter().find(|(known, _)| known == name).map(|(_, kind)| kind);
    for language in LANGUAGES {
        let pattern = message.part(language).expect("present, as seen above");
        pieces(catalogue, language, pattern, &known, found);
    }
}

type Known<'a> = dyn Fn(&str) -> Option<&'a Type> + 'a;

fn pieces(
    catalogue: &Catalogue,
    language: &str,
    pattern: &Pattern,
    known: &Known,
    found: &mut Vec<String>,
) {
    for piece in pattern {
        match piece {
            Piece::Text(text) if text.contains("  ") => {
                found.push(format!("`.{language}` has two spaces in a row"));
            }
            Piece::Text(_) => {}
            Piece::Value(value) => said(catalogue, language, value, known, found),
            Piece::Choice(asked, cases) => {
                choice(language, asked, cases, known, found);
                for (_, text) in cases {
                    pieces(catalogue, language, text, known, found);
                }
            }
        }
    }
}

fn said(
    catalogue: &Catalogue,
    language: &str,
    value: &Value,
    known: &Known,
    found: &mut Vec<String>,
) {
    match value {
        Value::Literal(_) => {}
        Value::Message(id) => {
            let is_there = catalogue.messages.iter().any(|other| other.id == *id);
            if !is_there {
                found.push(format!("no message of the file is called `{id}`"));
            }
        }
        Value::Argument(name) => match known(name) {
            Some(Type::Noun) if language == "ru" => {
                found.push(format!("`.ru` puts ${name} in no case: NOM(${name}), GEN …"));
            }
            Some(Type::List) => {
                found.push(format!("a list is joined: AND(${name}) or OR(${name})"))
            }
            Some(Type::Rust(_)) => found.push(format!("${name} can only be asked, not said")),
            _ => {}
        },
        Value::Function(function, given) => {
            let argument = match given.first() {
                Some(Value::Argument(name)) => known(name),
                _ => None,
            };
            let is_right = match function.as_str() {
                "CAP" if given.len() == 1 => {
                    said(catalogue, language, &given[0], known, found);
                    true
                }
                "A" => {
                    language == "en"
                        && given.len() == 1
                        && matches!(argument, Some(Type::Said | Type::Noun))
                }
                "AND" | "OR" => given.len() == 1 && argument == Some(&Type::List),
                "PLURAL" => {
                    let forms = if language == "ru" { 3 } else { 2 };
                    argument == Some(&Type::Number)
                        && given.len() == 1 + forms
                        && given[1..].iter().all(|form| matches!(form, Value::Literal(_)))
                }
                "BARE" => language == "en" && given.len() == 1 && argument == Some(&Type::Noun),
                case if CASES.contains(&case) => {
                    language == "ru" && given.len() == 1 && argument == Some(&Type::Noun)
                }
                _ => false,
            };
            if !is_right {
                found.push(format!("`.{language}`: {function} is not known, or not so"));
            }
        }
    }
}

fn choice(
    language: &str,
    asked: &Value,
    cases: &[(Key, Pattern)],
    known: &Known,
    found: &mut Vec<String>,
) {
    let words = || {
        cases.iter().filter_map(|(key, _)| match key {
            Key::Word(word) => Some(word.as_str()),
            Key::Number(_) => None,
        })
    };
    let has = |word: &str| words().any(|other| other == word);
    let demand = |wanted: &[&str], found: &mut Vec<String>| {
        let missing: Vec<&str> =
            wanted.iter().copied().filter(|wanted| !words().any(|word| word == *wanted)).collect();
        let strange: Vec<&str> = words().filter(|word| !wanted.contains(word)).collect();
        if !missing.is_empty() || !strange.is_empty() {
            found.push(format!(
                "`.{language}` chooses among {wanted:?}: {missing:?} missing, {strange:?} strange"
            ));
        }
    };
    match asked {
        Value::Argument(name) => match known(name) {
            // The same words for every number but some.
            Some(Type::Number) if words().all(|word| word == "other") => {}
            Some(Type::Number) if language == "ru" => {
                demand(&["one", "few", "many", "other"], found)
            }
            Some(Type::Number) => demand(&["one", "other"], found),
            Some(Type::Rust(kind)) if kind == "bool" => demand(&["yes", "no"], found),
            Some(Type::Rust(_)) => {
                let plural = ["one", "few", "many"].into_iter().filter(|word| has(word));
                found.extend(plural.map(|word| {
                    format!("[{word}] is a form of a number: name the case otherwise")
                }));
            }
            _ => {
                found.push(format!("state what ${name} is: `# ${name} (bool)`, or an enum of Rust"))
            }
        },
        Value::Function(function, given) if function == "AGREE" && given.len() == 1 => {
            let Value::Argument(name) = &given[0] else {
                return found.push("AGREE takes a noun".into());
            };
            if known(name) != Some(&Type::Noun) {
                found.push(format!("${name} is no noun"));
            }
            match language {
                "ru" if !has("singular") => {
                    demand(&["masculine", "feminine", "neuter", "plural"], found)
                }
                _ => demand(&["singular", "plural"], found),
            }
        }
        other => found.push(format!("cannot be asked: {other:?}")),
    }
}

fn noun(message: &Message, found: &mut Vec<String>) {
    let needed = LANGUAGES.into_iter().chain(FORMS.into_iter().skip(2));
    for form in needed {
        if message.part(form).is_none() {
            found.push(format!("has no `.{form}`"));
        }
    }
    for (part, pattern) in &message.parts {
        if !LANGUAGES.contains(&part.as_str()) && !FORMS.contains(&part.as_str()) {
            found.push(format!("no form is called `.{part}`"));
        }
        let [Piece::Text(text)] = pattern.as_slice() else {
            found.push(format!("`.{part}` is to be a plain text"));
            continue;
        };
        let is_right = match part.as_str() {
            "article" => text == "the",
            "number" => text == "plural",
            "gender" => ["masculine", "feminine", "neuter", "plural"].contains(&text.as_str()),
            "en" => true,
            _ => text.chars().any(is_cyrillic) || text.chars().all(|letter| !letter.is_lowercase()),
        };
        if !is_right {
            found.push(format!("`.{part}` cannot be `{text}`"));
        }
    }
}

/// English without Cyrillic letters; Russian with some, where it has words at all outside of backticks.
fn alphabet(language: &str, pattern: &Pattern, found: &mut Vec<String>) {
    let mut text = String::new();
    all_text(pattern, &mut text);
    let words: String = text.split('`').step_by(2).collect();
    let has_cyrillic = words.chars().any(is_cyrillic);
    let has_latin = words.chars().any(|letter| letter.is_ascii_lowercase());
    match language {
        "en" if has_cyrillic => found.push("`.en` has Cyrillic letters".into()),
        "ru" if has_latin && !has_cyrillic => found.push("`.ru` is not in Russian".into()),
        _ => {}
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4FF}').contains(&letter)
}

fn all_text(pattern: &Pattern, into: &mut String) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => into.push_str(text),
            Piece::Choice(_, cases) => cases.iter().for_each(|(_, text)| all_text(text, into)),
            Piece::Value(Value::Function(_, given)) => {
                for value in given {
                    if let Value::Literal(text) = value {
                        into.push_str(text);
                    }
                }
            }
            Piece::Value(_) => {}
        }
    }
}

fn is_name_of_type(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_uppercase())
        && id.chars().all(|letter| letter.is_ascii_alphanumeric())
}

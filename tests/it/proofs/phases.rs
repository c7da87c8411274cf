//! What each phase of the engine's day writes: its line `Writes:`, held against the source.
//!
//! Read is the text, not the program: from the entry of a phase on, calls are followed by their names through its steps,
//! the effects and the methods of the world. A part of the world or of the outcome is written where the code assigns to it,
//! takes it by `&mut`, calls a method on it that takes `&mut self`, or hands on a name under which it was taken out of
//! `&mut *self.world`. What the reader does not know is an error, not a part that is only read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A function of the engine.
#[derive(Clone, Debug)]
struct Function {
    /// The type whose `impl` it stands in; none for a free one.
    owner: String,
    name: String,
    doc: String,
    head: String,
    /// Without comments, all on one line.
    body: String,
}

impl Function {
    fn is_changing(&self) -> bool {
        self.head.contains("&mut self")
    }
}

/// The functions of a source file as rustfmt leaves it.
fn functions_of(text: &str) -> Vec<Function> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let (mut found, mut owner, mut doc) = (Vec::new(), String::new(), String::new());
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let rest = line.trim_start();
        let indent = &line[..line.len() - rest.len()];
        if indent.is_empty() && rest.starts_with("impl") {
            owner = owner_of(rest);
        } else if line == "}" {
            owner.clear();
        } else if let Some(words) = rest.strip_prefix("///") {
            doc += words;
        } else if let Some(name) = name_of(rest) {
            let (name, mut head, mut body) = (name.to_owned(), rest.to_owned(), String::new());
            while !head.ends_with(['{', '}', ';']) {
                head += lines.next().expect("a function has a body").trim_start();
            }
            let end = format!("{indent}}}");
            if head.ends_with('{') {
                for line in lines.by_ref().take_while(|line| *line != end) {
                    let line = line.split(" // ").next().unwrap_or_default().trim();
                    if !line.starts_with("//") {
                        body += if line.starts_with('.') { "" } else { " " };
                        body += line;
                    }
                }
            }
            body.push(' ');
            found.push(Function {
                owner: owner.clone(),
                name,
                doc: std::mem::take(&mut doc),
                head,
                body,
            });
        } else if !rest.starts_with('#') {
            doc.clear();
        }
    }
    found
}

/// The type of an `impl`: of a trait that of which it is the one.
fn owner_of(line: &str) -> String {
    let of = line.rsplit(" for ").next().unwrap_or(line);
    let mut words = of.trim_start_matches("impl").split(['{', ' ']).filter(|word| !word.is_empty());
    let last = words.next_back().unwrap_or_default();
    last.split('<').next().unwrap_or_default().to_owned()
}

/// The name of the function that begins on a line, if one does.
fn name_of(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let is_head = before.split_whitespace().all(|word| {
        ["pub", "pub(super)", "pub(crate)", "pub(in", "const"].contains(&word)
            || word.starts_with("crate::")
    });
    is_head.then(|| word(after))
}

/// The name with which a text begins.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

/// Where a name stands in a text on its own, not as part of another or of what stands before it.
fn stands_at<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_inner = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).map(|(at, _)| at).filter(move |at| {
        let (before, after) = (&text[..*at], &text[at + name.len()..]);
        let is_field = before.ends_with('.') && !before.ends_with("..");
        !before.ends_with(is_inner) && !is_field && !after.starts_with(is_inner)
    })
}

/// What stands after a bracket that is closed again.
fn after_brackets(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// What is done to a place that a path leads to.
#[derive(Debug, PartialEq, Eq)]
enum Done<'t> {
    /// A method is called on it or on a part of it.
    Called(&'t str),
    /// The path ends there; `is_whole` if it is not a part of what it began with.
    Ends { at: usize, is_whole: bool },
}

/// Follows a path from `at` on through fields and indices.
fn parse_chain(text: &str, mut at: usize) -> Done<'_> {
    let mut is_whole = true;
    loop {
        let rest = &text[at..];
        if rest.starts_with('[') {
            at += after_brackets(rest);
        } else if rest.starts_with('.') && !rest.starts_with("..") {
            let name = word(&rest[1..]);
            at += 1 + name.len();
            if text[at..].starts_with('(') || text[at..].starts_with("::<") {
                return Done::Called(name);
            }
        } else {
            return Done::Ends { at, is_whole };
        }
        is_whole = false;
    }
}

/// Whether the text goes on with an assignment.
fn assigns(rest: &str) -> bool {
    let rest = rest.trim_start();
    let with = ["+=", "-=", "*=", "/=", "|=", "&=", "^=", "%=", "<<=", ">>="];
    let plainly = rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>");
    plainly || with.iter().any(|sign| rest.starts_with(sign))
}

/// Whether what stands at `start` is assigned to with others: `(a, b) = …`.
fn is_among_assigned(text: &str, start: usize) -> bool {
    let mut depth = 0;
    for (at, c) in text[..start].char_indices().rev() {
        depth += i32::from(")]}".contains(c)) - i32::from("([{".contains(c));
        if depth < 0 {
            let is_first = text[..at].trim_end().is_empty()
                || text[..at].trim_end().ends_with([';', '{', '}', ',', '(']);
            let end = at + after_brackets(&text[at..]);
            return c == '(' && is_first && assigns(&text[end..])
                || c == '(' && is_among_assigned(text, at);
        }
    }
    false
}

/// Methods of the standard library that change what they are called on.
const CHANGING: [&str; 30] = [
    "append",
    "as_deref_mut",
    "as_mut",
    "as_mut_slice",
    "clear",
    "copy_from_slice",
    "drain",
    "extend",
    "extend_from_slice",
    "fill",
    "first_mut",
    "get_mut",
    "get_or_insert_with",
    "insert",
    "iter_mut",
    "last_mut",
    "pop",
    "pop_back",
    "pop_front",
    "push",
    "push_back",
    "push_front",
    "remove",
    "resize",
    "resize_with",
    "retain",
    "sort_unstable",
    "sort_unstable_by_key",
    "swap",
    "truncate",
];

/// Methods of the standard library that do not.
const READING: [&str; 17] = [
    "as_slice",
    "clone",
    "first",
    "front",
    "get",
    "is_empty",
    "is_none",
    "is_some",
    "iter",
    "last",
    "len",
    "max",
    "min",
    "peek",
    "saturating_sub",
    "to_bits",
    "trailing_zeros",
];

/// What a function writes itself, whom it calls, and what the reader does not understand of it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Deeds {
    writes: BTreeSet<String>,
    calls: BTreeSet<(&'static str, String)>,
    unknown: Vec<String>,
}

/// Names of methods that change what they are called on, and of those that do not.
struct Methods {
    changing: BTreeSet<String>,
    reading: BTreeSet<String>,
}

impl Methods {
    /// Those of the standard library, and of these types.
    fn of(functions: &[Function]) -> Methods {
        let own = |changing: bool| {
            let of_parts =
                functions.iter().filter(|of| !["", "World"].contains(&of.owner.as_str()));
            let alike = of_parts.filter(move |of| of.is_changing() == changing);
            alike.map(|of| of.name.clone())
        };
        let std = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        Methods {
            changing: own(true).chain(std(&CHANGING)).collect(),
            reading: own(false).chain(std(&READING)).collect(),
        }
    }
}

/// Reads what a function of the department or of the world does.
fn deeds(function: &Function, methods: &Methods) -> Deeds {
    let mut deeds = Deeds::default();
    if !function.is_changing() {
        return deeds;
    }
    let mut body = function.body.clone();
    let roots: &[(&str, &str)] = match function.owner.as_str() {
        "World" => &[("self", "world")],
        _ => &[("self.world", "world"), ("self.outcome", "outcome")],
    };
    let mut names = Vec::new();
    for (root, what) in roots {
        names.extend(take_apart(&mut body, root, what));
    }
    for (root, what) in roots {
        for at in stands_at(&body, root) {
            let end = at + root.len();
            let Some(after) = body[end..].strip_prefix('.') else {
                if !body[..at].ends_with("&*") {
                    deeds.unknown.push(format!("hands on {root}"));
                }
                continue;
            };
            let part = word(after);
            if after[part.len()..].starts_with('(') {
                deeds.calls.insert(("World", part.to_owned()));
            } else {
                let end = end + 1 + part.len();
                note(&mut deeds, &body, (at, end), &format!("{what}.{part}"), methods, false);
            }
        }
    }
    for (name, part) in &names {
        for at in stands_at(&body, name) {
            note(&mut deeds, &body, (at, at + name.len()), part, methods, true);
        }
    }
    if function.owner == "Department" {
        for at in stands_at(&body, "self") {
            match body[at + 4..].strip_prefix('.') {
                Some(after) if after[word(after).len()..].starts_with(['(', ':']) => {
                    deeds.calls.insert(("Department", word(after).to_owned()));
                }
                Some(_) => {}
                None => deeds.unknown.push("hands on itself".to_owned()),
            }
        }
    }
    if body.contains("ref mut ") {
        deeds.unknown.push("binds by ref mut".to_owned());
    }
    deeds
}

/// The names that a function gives to the parts of the world or the outcome when it takes that apart, with the parts; that
/// is taken out of the text.
fn take_apart(body: &mut String, root: &str, what: &str) -> Vec<(String, String)> {
    let kind = if what == "world" { "let World {" } else { "let Outcome {" };
    let whole = if root == "self" { "self;".to_owned() } else { format!("&mut *{root};") };
    let mut names = Vec::new();
    while let Some(start) = body.find(kind) {
        let open = start + kind.len();
        let close = open + body[open..].find('}').expect("what is open is closed");
        let Some(end) = body[close..].strip_prefix("} = ").and_then(|of| of.strip_prefix(&whole))
        else {
            break;
        };
        for field in body[open..close].split(',').map(str::trim) {
            let (part, name) = field.split_once(": ").unwrap_or((field, field));
            if !part.is_empty() && part != ".." {
                names.push((name.to_owned(), format!("{what}.{part}")));
            }
        }
        let end = body.len() - end.len();
        body.replace_range(start..end, "");
    }
    names
}

/// Notes whether a part is written that a text names from one place to another. What was taken out of `&mut` by its name is
/// also written if it is handed on.
fn note(
    deeds: &mut Deeds,
    body: &str,
    (start, end): (usize, usize),
    part: &str,
    methods: &Methods,
    is_taken: bool,
) {
    let before = body[..start].trim_end();
    let is_label = body[end..].starts_with(':') && !body[end..].starts_with("::");
    if is_taken && is_label {
        return;
    }
    let is_written = match parse_chain(body, end) {
        _ if before.trim_end_matches('*').ends_with("&mut") => true,
        Done::Called(name) if methods.changing.contains(name) => true,
        Done::Called(name) if methods.reading.contains(name) => false,
        Done::Called(name) => {
            deeds.unknown.push(format!("calls {name} on {part}"));
            true
        }
        Done::Ends { at, is_whole } => {
            let is_handed_on = is_taken
                && is_whole
                && !before.ends_with(['&', '*'])
                && body[at..].trim_start().starts_with([',', ')', '}', ';', '{']);
            is_handed_on || assigns(&body[at..]) || is_among_assigned(body, start)
        }
    };
    if is_written {
        deeds.writes.insert(part.to_owned());
    }
}

/// What the functions of the department and of the world do.
type All = BTreeMap<(&'static str, String), Deeds>;

/// All that a function writes, with those that it calls.
fn written_from(all: &All, from: &(&'static str, String)) -> BTreeSet<String> {
    let (mut seen, mut open) = (BTreeSet::from([from]), vec![from]);
    let mut writes = BTreeSet::new();
    while let Some(next) = open.pop() {
        let deeds = all.get(next).unwrap_or_else(|| panic!("there is no {} {}", next.0, next.1));
        writes.extend(deeds.writes.iter().cloned());
        open.extend(deeds.calls.iter().filter(|call| seen.insert(call)));
    }
    writes
}

/// The parts that a function's documentation says it writes.
fn stated(doc: &str) -> Option<BTreeSet<String>> {
    let (_, line) = doc.split_once("Writes:")?;
    let mut parts = BTreeSet::new();
    for what in ["world", "outcome"] {
        let list = line.split_once(&format!("{what}.{{")).and_then(|(_, of)| of.split_once('}'));
        let names = list.map_or("", |(names, _)| names).split(',').map(str::trim);
        let full = names.filter(|name| !name.is_empty());
        parts.extend(full.map(|name| format!("{what}.{name}")));
    }
    Some(parts)
}

/// The line that says so.
fn writes_line(parts: &BTreeSet<String>) -> String {
    let list = |what: &str| {
        let names = parts.iter().filter_map(|part| part.strip_prefix(what));
        let names = names.collect::<Vec<_>>().join(", ");
        (!names.is_empty()).then(|| format!("`{what}{{{names}}}`"))
    };
    let lists: Vec<String> = ["world.", "outcome."].into_iter().filter_map(list).collect();
    let (mut text, mut length) = (String::from("    ///"), 7);
    for word in format!("Writes: {}.", lists.join(", ")).split(' ') {
        if length + 1 + word.len() > 110 {
            text += "\n    ///";
            length = 7;
        }
        text = text + " " + word;
        length += 1 + word.len();
    }
    text
}

fn collect_functions(place: &Path, found: &mut Vec<Function>) {
    if place.is_dir() {
        for entry in fs::read_dir(place).expect("the source can be read") {
            collect_functions(&entry.expect("the source can be read").path(), found);
        }
    } else {
        found.extend(functions_of(&fs::read_to_string(place).expect("the source can be read")));
    }
}

fn functions_in(places: &[&str]) -> Vec<Function> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    places.iter().for_each(|place| collect_functions(&source.join(place), &mut found));
    found
}

fn deeds_of_all(functions: &[Function], methods: &Methods) -> All {
    let mut all = All::new();
    for of in functions {
        let owner = match of.owner.as_str() {
            "Department" => "Department",
            "World" => "World",
            _ => continue,
        };
        all.insert((owner, of.name.clone()), deeds(of, methods));
    }
    all
}

/// Parts of the world and the outcome that stay what they are from before the first day on.
const BEFORE: [&str; 5] = [
    "outcome.draws",
    "outcome.opening_cash",
    "outcome.spans",
    "world.first_seat",
    "world.lanes_a_seat",
];

/// The fields of a struct of the engine.
fn parts_of(file: &str, name: &str, what: &str) -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine").join(file);
    let text = fs::read_to_string(source).expect("the source can be read");
    let fields = text.split_once(&format!("struct {name} {{\n")).map_or("", |(_, after)| after);
    let lines = fields.lines().take_while(|line| *line != "}");
    let names = lines.filter_map(|line| line.strip_prefix("    pub ")?.split(':').next());
    names.map(|name| format!("{what}.{name}")).collect()
}

#[test]
fn each_phase_says_what_it_writes() {
    let state = ["engine/state", "engine/state.rs", "engine/outcome", "engine/outcome.rs"];
    let parts = functions_in(&[&state[..], &["random", "random.rs", "units.rs"]].concat());
    let rest = functions_in(&["engine/effects", "engine/day", "engine/day.rs", "engine/state"]);
    let all = deeds_of_all(&rest, &Methods::of(&parts));
    assert!(all.len() > 300, "the functions of the engine are not where they were");
    let mut wrong = Vec::new();
    for ((owner, name), deeds) in &all {
        wrong.extend(deeds.unknown.iter().map(|what| format!("{owner}::{name} {what}")));
    }
    for of in rest.iter().filter(|of| of.owner.is_empty()) {
        if ["mut World", "mut Outcome", "mut Department"].iter().any(|all| of.head.contains(all)) {
            wrong.push(format!("{} takes all that there is", of.name));
        }
    }
    let own: BTreeSet<_> = functions_in(&["engine/day.rs"]).into_iter().map(|of| of.name).collect();
    let mut phases = BTreeSet::new();
    for name in &own {
        let calls = &all[&("Department", name.clone())].calls;
        phases.extend(
            calls.iter().filter(|(owner, name)| *owner == "Department" && !own.contains(name)),
        );
    }
    let mut writing = 0;
    for phase in phases {
        let writes = written_from(&all, phase);
        let is_it = |of: &&Function| (of.owner.as_str(), &of.name) == (phase.0, &phase.1);
        let doc = rest.iter().find(is_it).map_or("", |of| of.doc.as_str());
        writing += usize::from(!writes.is_empty());
        let said = stated(doc).unwrap_or_default();
        if said != writes {
            let list = |parts: Vec<&String>| format!("{parts:?}").replace('"', "");
            let (silent, idle) = (writes.difference(&said), said.difference(&writes));
            let (silent, idle) = (list(silent.collect()), list(idle.collect()));
            let line = writes_line(&writes);
            wrong.push(format!("{}: not named {silent}, not written {idle}:\n{line}", phase.1));
        }
    }
    assert!(writing > 8, "the phases are not where they were");
    let parts: BTreeSet<_> =
        [("state/world.rs", "World", "world"), ("outcome.rs", "Outcome", "outcome")]
            .into_iter()
            .flat_map(|(file, of, what)| parts_of(file, of, what))
            .collect();
    let somewhere = written_from(&all, &("Department", "play".to_owned()));
    let nowhere: Vec<_> = parts.difference(&somewhere).map(String::as_str).collect();
    assert_eq!(nowhere, BEFORE, "what is there before the first day");
    assert!(somewhere.is_subset(&parts), "{:?}", somewhere.difference(&parts));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_writes_reads_all_forms() {
    let read = |body: &str| {
        let body = body.replace('\n', "\n        ");
        let text =
            format!("impl Department<'_> {{\n    fn f(&mut self) {{\n        {body}\n    }}\n}}");
        let state = functions_of(
            "impl<T> Wheel<T> {\n    fn turn(&mut self) {\n    }\n    fn look(&self) {\n    }\n}",
        );
        deeds(&functions_of(&text)[0], &Methods::of(&state))
    };
    let writes = |body: &str| {
        let deeds = read(body);
        assert_eq!(deeds.unknown, [""; 0], "{body}");
        deeds.writes.into_iter().collect::<Vec<_>>().join(" ")
    };
    for body in [
        "self.world.a = 1;",
        "self.world.a[self.world.b[i]].c += 1;",
        "*self.world.a.b >>= 1;",
        "let x = (&self.world.b, &mut self.world.a.c);",
        "(x, self.world.a) = (0, self.world.b);",
        "if y {\n    (self.world.a.b, (x, z)) = (0, (1, 2));\n}",
        "self.world\n    .a[i]\n    .turn();",
        "self.world.a.c.push(self.world.b.look());",
        "for x in self.world.a.iter_mut().zip(&self.world.b) {",
        "let World { a, b, .. } = &mut *self.world;\na.c -= b.c;",
        "let World { a: c, b, .. } = &mut *self.world;\nlet x = &mut c[b[0]];",
        "let World { a, b, .. } = &mut *self.world;\nput(a, &b[..], *b);",
        "let World { a, b, .. } = &mut *self.world;\nAll { a, b: &*b, c: 0 }",
    ] {
        assert_eq!(writes(body), "world.a", "{body}");
    }
    for body in [
        "if self.world.a == 1 && self.world.b[0] >= 2 {",
        "let x = f(self.world.a, &self.world.b);",
        "match self.world.a { 1 => 2 }",
        "let (x, y) = (self.world.a, self.world.b);",
        "// self.world.a = 1;",
        "let world = &*self.world;",
        "let World { a, b, .. } = &mut *self.world;\nlet x = a[*b] + b.look();",
    ] {
        assert_eq!(writes(body), "", "{body}");
    }
    assert_eq!(
        writes("let Outcome { a: b, .. } = &mut *self.outcome;\nb.push(1);\nself.outcome.c = 1;"),
        "outcome.a outcome.c"
    );
    for body in [
        "f(self);",
        "f(self.world);",
        "self.world.a.dream();",
        "let w = &mut *self.world;",
        "let World { a: A { ref mut b }, .. } = &mut *self.world;",
    ] {
        assert!(!read(body).unknown.is_empty(), "{body}");
    }
    let calls = read("self.g(self.world.h(1)).map(|x| self.i::<u8>(x));").calls;
    let calls: Vec<_> = calls.iter().map(|(owner, name)| format!("{owner}::{name}")).collect();
    assert_eq!(calls, ["Department::g", "Department::i", "World::h"]);
}

#[test]
fn a_line_that_lies_is_found() {
    let doc = " What it does. Writes: `world.{a, b}`, `outcome.{c}`.";
    let said = stated(doc).expect("it says so");
    assert_eq!(writes_line(&said), format!("    ///{}", doc.replace(" What it does.", "")));
    let text = "impl Department<'_> {\n    fn f(&mut self) {\n        self.g();\n    }\n    fn g(&mut self) {\n        \
        self.world.h();\n        self.outcome.c += 1;\n    }\n}\nimpl World {\n    fn h(&mut self) {\n        \
        self.a = 1;\n        self.h();\n    }\n}";
    let all = deeds_of_all(&functions_of(text), &Methods::of(&[]));
    let writes = written_from(&all, &("Department", "f".to_owned()));
    assert_eq!(writes.into_iter().collect::<Vec<_>>(), ["outcome.c", "world.a"]);
    assert_eq!(stated(" It writes nothing."), None);
}

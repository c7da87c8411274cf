//! Who may look into which room: the plan of the house, held against the source.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms in a row: each may use what stands to its right.
const ROOMS: [&str; 18] = [
    "main", "cli", "serve", "guide", "report", "verify", "study", "figures", "review", "language",
    "engine", "scenario", "random", "calendar", "plot", "digits", "units", "messages",
];

/// Rooms of the row that do not know each other: how a department is written, and how it is played.
const STRANGERS: [(&str, &str); 2] = [("language", "engine"), ("review", "engine")];

/// Rooms beside the row, and what they may use.
const BESIDE: [(&str, &[&str]); 2] = [
    ("statistics", &["units"]),
    ("crm", &["language", "scenario", "statistics", "calendar", "units"]),
];

/// Who may use the rooms beside the row.
const GUESTS: [(&str, &[&str]); 2] = [
    ("statistics", &["verify", "study", "report", "crm", "main", "cli"]),
    ("crm", &["main", "cli", "serve"]),
];

/// A source file without its tests and comments.
struct File {
    path: PathBuf,
    code: String,
}

impl File {
    /// The room that the file belongs to; the root of the library belongs to none.
    fn room(&self) -> Option<&str> {
        let first = self.path.iter().next()?.to_str()?;
        Some(first.trim_end_matches(".rs")).filter(|room| *room != "lib")
    }

    /// Its name as a module of the library: `engine::day`; the root has none.
    fn module(&self) -> String {
        let path = self.path.with_extension("");
        let names: Vec<_> = path.iter().filter_map(|name| name.to_str()).collect();
        if names == ["lib"] { String::new() } else { names.join("::") }
    }

    fn is_in(&self, place: &str) -> bool {
        self.path.starts_with(place) || self.path == Path::new(&format!("{place}.rs"))
    }

    /// Rooms that the code names.
    fn uses(&self) -> Vec<String> {
        let after = self.code.split("crate::").skip(1);
        after.flat_map(named).filter(|room| Some(room.as_str()) != self.room()).collect()
    }
}

/// Shelves of the studies that every question may use; all other files beside them are questions.
const SHELVES: [&str; 2] = ["method", "forecast"];

/// Whether a shelf of the studies may use another: methods nothing, the forecast methods, a question both and no other
/// question.
fn may_use_shelf(shelf: &str, other: &str) -> bool {
    let place = |name: &str| SHELVES.iter().position(|of| *of == name);
    shelf == other || place(other).is_some_and(|to| place(shelf).is_none_or(|from| to < from))
}

/// The first names after `crate::`, of a list in braces all.
fn named(after: &str) -> Vec<String> {
    let name = |text: &str| {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let Some(list) = after.strip_prefix('{') else { return vec![name(after)] };
    let mut depth = 0;
    let split = |c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    };
    let end = list.find("};").unwrap_or(list.len());
    list[..end].split(split).map(name).collect()
}

fn source() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    assert!(files.len() > 50, "the source is not where it was");
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("the source can be read") {
        let path = entry.expect("the source can be read").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).expect("the source can be read");
            let path = path.strip_prefix(root).expect("it lies in the source").to_owned();
            files.push(File { path, code: without_tests(&text) });
        }
    }
}

/// Tests stand at the end of a file, comments on lines of their own.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).collect::<Vec<&str>>().join("\n")
}

/// Fails with every file that names one of the `words` outside the `places`.
fn only_in(words: &[&str], places: &[&str]) {
    let mut strays = Vec::new();
    for file in source() {
        for word in words.iter().filter(|word| names(&file.code, word)) {
            if !places.iter().any(|place| file.is_in(place)) {
                strays.push(format!("{}: {word}", file.path.display()));
            }
        }
    }
    assert!(strays.is_empty(), "only in {places:?}:\n{}", strays.join("\n"));
}

/// Whether the code names `word`, not as the end of a longer name.
fn names(code: &str, word: &str) -> bool {
    let is_whole =
        |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(word).any(|(at, _)| is_whole(at))
}

fn may_use(room: &str, other: &str) -> bool {
    let beside = |list: &[(&str, &[&str])], key: &str, wanted: &str| {
        list.iter().any(|(name, with)| *name == key && with.contains(&wanted))
    };
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    match (place(room), place(other)) {
        (Some(from), Some(to)) => from < to && !STRANGERS.contains(&(room, other)),
        (None, _) => beside(&BESIDE, room, other),
        (_, None) => beside(&GUESTS, other, room),
    }
}

#[test]
fn every_room_uses_only_the_rooms_to_its_right() {
    let mut wrong = Vec::new();
    for file in source() {
        let Some(room) = file.room() else { continue };
        for other in file.uses().iter().filter(|other| !may_use(room, other)) {
            wrong.push(format!("{} uses {other}", file.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn questions_use_methods_and_the_forecast_and_never_each_other() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in source() {
        let mut folders = file.path.iter().filter_map(|name| name.to_str());
        let (Some("study"), Some(shelf)) = (folders.next(), folders.next()) else { continue };
        let shelf = shelf.trim_end_matches(".rs");
        seen += 1;
        // Whoever leaves the shelf says so by the whole path.
        let out = "super::".repeat(file.path.iter().count() - 1);
        if file.code.contains(&out) {
            wrong.push(format!("{} leaves its shelf by {out}", file.path.display()));
        }
        let used = file.code.split("crate::study::").skip(1).flat_map(named);
        for other in used.filter(|other| !may_use_shelf(shelf, other)) {
            wrong.push(format!("{} uses {other}", file.path.display()));
        }
    }
    assert!(seen > 50, "the studies are not where they were");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_outside_prints_reads_files_and_looks_at_the_clock() {
    let words = ["println!", "print!", "eprintln!", "eprint!", "dbg!", "std::fs", "std::time"];
    // A build script reads files and speaks to cargo.
    only_in(&words, &["main", "cli", "serve", "messages/build"]);
}

#[test]
fn only_the_room_of_randomness_knows_the_generator() {
    only_in(&["rand::", "use rand;", "rand_distr::"], &["random"]);
}

#[test]
fn only_the_charts_know_how_to_draw() {
    only_in(&["tiny_skia::", "plotters::", "ttf_parser::"], &["plot"]);
}

#[test]
fn only_the_language_knows_the_format_of_files() {
    only_in(&["toml::"], &["language", "crm/draft"]);
}

#[test]
fn files_have_names_that_say_what_is_in_them() {
    let vague = ["mod", "utils", "util", "helpers", "helper", "common", "manager", "misc"];
    for file in source() {
        let name = file.path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        assert!(!vague.contains(&name), "{}", file.path.display());
    }
}

#[test]
fn the_reader_of_imports_reads_all_forms() {
    assert_eq!(named("units::{Day, Money};"), ["units"]);
    assert_eq!(named("{engine::{Outcome, x}, random::Key};"), ["engine", "random"]);
    assert!(may_use("study", "engine") && !may_use("engine", "study"));
    assert!(may_use("language", "scenario") && !may_use("scenario", "language"));
    assert!(!may_use("language", "engine") && !may_use("engine", "language"));
    assert!(may_use("study", "statistics") && !may_use("engine", "statistics"));
    assert!(!may_use("statistics", "random") && !may_use("crm", "engine"));
    assert!(may_use_shelf("hire", "forecast") && may_use_shelf("forecast", "method"));
    assert!(!may_use_shelf("hire", "pay") && !may_use_shelf("method", "forecast"));
    assert!(may_use_shelf("hire", "hire") && !may_use_shelf("forecast", "pay"));
}

/// What a module uses of others, by name: `engine::day`.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// A path that a module imports, the name by which it knows it, and whether others may import that from here.
#[derive(Debug, PartialEq, Eq)]
struct Import {
    path: String,
    name: String,
    is_public: bool,
}

/// The modules that each of these modules, with name and code, uses. What is re-exported is used where it stands, and a
/// re-export uses nothing.
fn uses_of(modules: &[(String, &str)]) -> Uses {
    let names: BTreeSet<&str> = modules.iter().map(|(name, _)| name.as_str()).collect();
    let read: Vec<_> = modules.iter().map(|(name, code)| (name, imports(code))).collect();
    let mut exports = BTreeMap::new();
    for (module, (imports, _)) in &read {
        for import in imports.iter().filter(|import| import.is_public) {
            if let Some(place) = place_of(module, &import.path, &names) {
                exports.insert(((*module).clone(), import.name.clone()), place);
            }
        }
    }
    let home = |mut place: (String, String)| {
        for _ in 0..9 {
            let Some(next) = exports.get(&place) else { break };
            place = next.clone();
        }
        place.0
    };
    let mut uses = Uses::new();
    for (module, (imports, rest)) in &read {
        let imported = imports.iter().filter(|import| !import.is_public);
        let paths = imported.map(|import| import.path.as_str()).chain(paths_in(rest));
        let places = paths.filter_map(|path| place_of(module, path, &names)).map(home);
        let others = places.filter(|other| other != *module).collect();
        uses.insert((*module).clone(), others);
    }
    uses
}

/// Everything that the code imports, and the code without that and without who may see what.
fn imports(code: &str) -> (Vec<Import>, String) {
    let (mut imports, mut rest, mut open) = (Vec::new(), String::new(), None);
    for line in code.lines() {
        let mut text = line.trim_start();
        let mut is_public = false;
        if let Some(after) = text.strip_prefix("pub") {
            let after =
                after.strip_prefix('(').and_then(|of| of.split_once(')')).map_or(after, |of| of.1);
            (is_public, text) = (true, after.trim_start());
        }
        let (is_public, mut tree) = match open.take() {
            Some(begun) => begun,
            None if text.starts_with("use ") => (is_public, String::new()),
            None => {
                rest += text;
                rest.push('\n');
                continue;
            }
        };
        tree += text;
        match tree.strip_suffix(';') {
            Some(whole) => {
                let whole = whole.trim_start_matches("use ");
                imports.extend(branches(whole).into_iter().map(|(path, name)| Import {
                    path,
                    name,
                    is_public,
                }));
            }
            None => open = Some((is_public, tree)),
        }
    }
    (imports, rest)
}

/// The paths of a tree of imports, each with the name by which it is known.
fn branches(tree: &str) -> Vec<(String, String)> {
    let Some((stem, list)) = tree.split_once('{') else {
        let (path, alias) = tree.split_once(" as ").unwrap_or((tree, tree));
        let path = path.trim().trim_end_matches("::self");
        let name = if alias == tree { path } else { alias.trim() };
        return vec![(path.to_owned(), name.rsplit("::").next().unwrap_or(name).to_owned())];
    };
    let mut depth = 0;
    let split = |c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    };
    let list = list[..list.rfind('}').unwrap_or(list.len())].split(split).map(str::trim);
    let full = list.filter(|branch| !branch.is_empty());
    full.flat_map(|branch| branches(&format!("{stem}{branch}"))).collect()
}

/// The paths that the code names elsewhere than in imports.
fn paths_in(code: &str) -> impl Iterator<Item = &str> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let words = code.split(move |c| !is_path(c)).map(|word| word.trim_matches(':'));
    words.filter(|word| word.contains("::"))
}

/// The module to which a path leads from a module, and what it asks for there; none if that is not ours.
fn place_of(module: &str, path: &str, modules: &BTreeSet<&str>) -> Option<(String, String)> {
    let join = |at: &[&str], part: &str| [at, &[part]].concat().join("::");
    let mut at: Vec<&str> = module.split("::").collect();
    let mut parts = path.split("::").peekable();
    match *parts.peek()? {
        "crate" => at.clear(),
        "self" | "super" => {}
        child if modules.contains(join(&at, child).as_str()) => {}
        _ => return None,
    }
    while let Some(part) = parts.next_if(|part| ["crate", "self", "super"].contains(part)) {
        if part == "super" {
            at.pop();
        }
    }
    while let Some(part) = parts.next_if(|part| modules.contains(join(&at, part).as_str())) {
        at.push(part);
    }
    Some((at.join("::"), parts.next().unwrap_or_default().to_owned()))
}

/// The shortest way from a module through those of its room back to itself.
fn circle(start: &str, uses: &Uses) -> Option<Vec<String>> {
    let room = |name: &str| name.split("::").next().map(str::to_owned);
    let mut ways = VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        let next = way.last().and_then(|last| uses.get(last)).into_iter().flatten();
        for other in next.filter(|other| room(other) == room(start)) {
            let longer = [&way[..], std::slice::from_ref(other)].concat();
            if other == start {
                return Some(longer);
            }
            if seen.insert(other.clone()) {
                ways.push_back(longer);
            }
        }
    }
    None
}

#[test]
fn no_module_is_in_an_import_circle() {
    let files = source();
    let modules: Vec<_> = files.iter().map(|file| (file.module(), file.code.as_str())).collect();
    let uses = uses_of(&modules);
    let circles: BTreeSet<_> = uses.keys().filter_map(|name| circle(name, &uses)).collect();
    let told: Vec<_> = circles.iter().map(|way| way.join(" → ")).collect();
    assert!(told.is_empty(), "files that import each other:\n{}", told.join("\n"));
}

#[test]
fn in_the_engine_nothing_looks_up() {
    // Each may use those before it; a day's phases, which stand in one folder, do not use each other.
    let order = ["engine/outcome", "engine/rules", "engine/state", "engine/effects", "engine/day"];
    let place = |file: &File| order.iter().position(|place| file.is_in(place));
    let phase = |file: &File| {
        let name = file.path.strip_prefix(order[4]).ok()?.with_extension("");
        name.iter().next().map(std::ffi::OsStr::to_owned)
    };
    let files: Vec<File> = source().into_iter().filter(|file| place(file).is_some()).collect();
    let mut found = BTreeMap::new();
    for file in files.iter().filter(|file| *file.path != *"engine/day.rs") {
        for name in functions(&file.code) {
            found.entry(name).or_insert_with(Vec::new).push(file);
        }
    }
    let mut wrong = Vec::new();
    for file in &files {
        for called in called(&file.code) {
            // Of a name that there is more than once it is not known which is meant.
            let Some([home]) = found.get(called).map(Vec::as_slice) else { continue };
            let phases = phase(file).zip(phase(home));
            if place(home) > place(file) || phases.is_some_and(|(one, other)| one != other) {
                let (from, to) = (file.path.display(), home.path.display());
                wrong.push(format!("{from} calls {called} of {to}"));
            }
        }
    }
    assert!(found.len() > 300, "the functions of the engine are not where they were");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names of the functions that the code has.
fn functions(code: &str) -> BTreeSet<&str> {
    code.split("fn ").skip(1).filter_map(|after| after.split(['(', '<']).next()).collect()
}

/// Names of the functions that the code calls on what it belongs to.
fn called(code: &str) -> BTreeSet<&str> {
    let calls = code.split('(').filter_map(|before| before.rsplit_once("self."));
    let is_name = |name: &&str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
    calls.map(|(_, name)| name).filter(is_name).collect()
}

#[test]
fn the_reader_of_circles_reads_all_forms() {
    let (found, rest) = imports(
        "use a::{b::{self, C as D}, e::*};\npub(in crate::x) use f::{\n    G,\n};\nlet h = i::j();",
    );
    let import = |path: &str, name: &str, is_public| Import {
        path: path.to_owned(),
        name: name.to_owned(),
        is_public,
    };
    let expected = [
        import("a::b", "b", false),
        import("a::b::C", "D", false),
        import("a::e::*", "*", false),
        import("f::G", "G", true),
    ];
    assert_eq!(found, expected);
    assert_eq!(paths_in(&rest).collect::<Vec<_>>(), ["i::j"]);
    let uses = |modules: &[(&str, &str)]| {
        let modules: Vec<_> =
            modules.iter().map(|(name, code)| ((*name).to_owned(), *code)).collect();
        uses_of(&modules)
    };
    // A re-export leads to where it comes from, and is no use of it.
    let all = uses(&[
        ("a", "pub use c::Z;\nuse b::Y;"),
        ("a::b", "use super::Z;\nuse std::fmt;"),
        ("a::c", "fn f() { crate::d::e::<u8>() }\npub(in crate::a) fn g() {}"),
        ("d", ""),
    ]);
    let told = |name: &str| all[name].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!([told("a"), told("a::b"), told("a::c")], [vec!["a::b"], vec!["a::c"], vec!["d"]]);
    assert_eq!(circle("a", &all), None);
    let round = uses(&[
        ("a", "use b::Y;"),
        ("a::b", "use self::c::X;"),
        ("a::b::c", "use super::super::Z;"),
    ]);
    assert_eq!(
        called("self.a(b.c(), self.d.e(self.f()))").into_iter().collect::<Vec<_>>(),
        ["a", "f"]
    );
    assert_eq!(
        functions("fn a() {}\npub fn b<T>(t: T) {}").into_iter().collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert_eq!(circle("a::b", &round).unwrap_or_default().join(" "), "a::b a::b::c a a::b");
}

/// Files whose texts in quotes are names of fonts, for programmers, what the parser of TOML says, patterns for editors, or the
/// words of the language that Russian ones stand for.
const NOT_READ: [&str; 5] = [
    "plot/font.rs",
    "plot/svg.rs",
    "language/document/syntax.rs",
    "language/schema/patterns.rs",
    "language/written/russian.rs",
];

/// Texts in quotes with two words or more, but for values of a scenario and for those that only programmers read.
fn prose(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find(['"', '\'']) {
        let before = rest[..start].trim_end();
        if rest[start..].starts_with('\'') {
            // A letter in quotes, or a lifetime.
            let letter = rest[start..].strip_prefix("'\\").map_or(0, |_| 1) + 2;
            let end = rest[start..].char_indices().nth(letter);
            rest = match end {
                Some((at, '\'')) => &rest[start + at + 1..],
                _ => &rest[start + 1..],
            };
            continue;
        }
        let text = &rest[start + 1..];
        let mut is_escaped = false;
        let end = text.find(|c| {
            let is_end = c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            is_end
        });
        let (text, after) = text.split_at(end.unwrap_or(text.len()));
        let words = without_gaps(text).split(' ').map(letters).collect::<Vec<usize>>();
        let is_technical = ["expect(", "unreachable!(", "panic!(", "doc =", "reason ="]
            .iter()
            .any(|of| before.ends_with(of));
        let is_prose = words.iter().filter(|letters| **letters > 1).count() > 1;
        if is_prose && !is_technical && !is_value(text) {
            found.push(text.to_owned());
        }
        rest = after.strip_prefix('"').unwrap_or(after);
    }
    found
}

/// Whether a text of Rust is a value as a scenario has it: a text in quotes, a list, a table in braces.
fn is_value(text: &str) -> bool {
    let within = |start, end| text.len() > 3 && text.starts_with(start) && text.ends_with(end);
    let is_text = within("\\\"", "\\\"") && text.matches('"').count() == 2;
    is_text || within("[", "]") || within("{ ", " }")
}

/// How many small letters of English a word has.
fn letters(word: &str) -> usize {
    word.chars().filter(char::is_ascii_lowercase).count()
}

/// A text without what is put in.
fn without_gaps(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('}').map_or("", |(_, rest)| rest))
}

#[test]
fn sentences_stand_in_the_catalogue() {
    let speaks = |file: &File| {
        let rooms = ["report", "cli", "plot", "figures", "language", "review", "scenario"];
        rooms.iter().any(|room| file.is_in(room))
    };
    let mut wrong = Vec::new();
    for file in source().iter().filter(|file| speaks(file)) {
        let path = file.path.to_string_lossy().replace('\\', "/");
        let found = prose(&file.code);
        if let Some(text) = found.first().filter(|_| !NOT_READ.contains(&path.as_str())) {
            wrong.push(format!("{path}: into the catalogue: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names of the functions that a text declares outside of anything else.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let words = ["pub(crate) ", "pub(super) ", "pub ", "const ", "async "];
        let bare = words.iter().fold(line, |left, word| left.strip_prefix(word).unwrap_or(left));
        bare.strip_prefix("fn ")?.split(['(', '<']).next()
    })
}

#[test]
fn no_two_files_of_the_tests_have_a_function_of_the_same_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    assert!(files.len() > 50, "the tests are not where they were");
    let mut places: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        for name in declared(&file.code) {
            places.entry(name).or_default().insert(file.path.display().to_string());
        }
    }
    places.retain(|_, files| files.len() > 1);
    assert!(places.is_empty(), "one of the two for both, or a name that says more: {places:#?}");
}

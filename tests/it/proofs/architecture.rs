//! Who may look into which room: the plan of the house, held against the source.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms in a row: each may use what stands to its right.
const ROOMS: [&str; 16] = [
    "main", "cli", "serve", "report", "verify", "study", "figures", "review", "language", "engine",
    "scenario", "random", "calendar", "plot", "digits", "units",
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

    fn is_in(&self, place: &str) -> bool {
        self.path.starts_with(place) || self.path == Path::new(&format!("{place}.rs"))
    }

    /// Rooms that the code names.
    fn uses(&self) -> Vec<String> {
        let after = self.code.split("crate::").skip(1);
        after.flat_map(named).filter(|room| Some(room.as_str()) != self.room()).collect()
    }
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
fn only_the_outside_prints_reads_files_and_looks_at_the_clock() {
    let words = ["println!", "print!", "eprintln!", "eprint!", "dbg!", "std::fs", "std::time"];
    only_in(&words, &["main", "cli", "serve"]);
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
}

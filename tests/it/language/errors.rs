//! Wrong scenarios and what is said about them: each `errors/NAME.toml` has its exact message beside
//! it in `NAME.txt`.
//!
//! A first line `#! --set path=value` or `#! --variant name` overrides the file. To write the
//! messages anew, run with `WRITE_MESSAGES=1` and read the difference.

use std::fs;
use std::path::{Path, PathBuf};
use voronka::language::Overrides;
use voronka::review::{Reviewed, load};

fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/language/errors");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().unwrap() == "toml").collect();
    files.sort();
    files
}

/// Overrides in the first lines of a file.
fn overrides(text: &str) -> Overrides {
    let mut options = Overrides::default();
    for line in text.lines().map_while(|line| line.strip_prefix("#! ")) {
        match line.split_once(' ') {
            Some(("--set", argument)) => options.set.push(argument.to_owned()),
            Some(("--variant", name)) => options.variant = Some(name.to_owned()),
            _ => panic!("{line}"),
        }
    }
    options
}

/// What is said about a file: its problems, or the warnings if it can be run.
fn said(name: &str, text: &str) -> String {
    match load(name, text, &overrides(text)) {
        Ok(Reviewed { loaded, .. }) => {
            loaded.warnings.to_string() + &loaded.of_variants.to_string()
        }
        Err(problems) => problems.to_string(),
    }
}

#[test]
fn every_wrong_scenario_is_answered_in_the_words_beside_it() {
    let mut wrong = Vec::new();
    for path in corpus() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let said = said(&name, &fs::read_to_string(&path).unwrap());
        let beside = path.with_extension("txt");
        if std::env::var_os("WRITE_MESSAGES").is_some() {
            fs::write(&beside, &said).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if said != expected || said.is_empty() {
            wrong.push(format!("{name}\n--- expected\n{expected}\n--- found\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_corpus_is_large() {
    assert!(corpus().len() >= 70, "{}", corpus().len());
}

#[test]
fn no_message_speaks_of_the_program() {
    let words = [
        "Some(",
        "None",
        "f64",
        "usize",
        "u32",
        "Vec<",
        "String",
        "serde",
        "struct",
        "enum",
        "invalid type",
        "NaN",
    ];
    for path in corpus() {
        let said = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        for word in words {
            assert!(!said.contains(word), "{} says {word}", path.display());
        }
    }
}

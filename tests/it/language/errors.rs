//! Wrong scenarios and what is said about them: each `errors/NAME.toml` has its exact message beside
//! it in `NAME.txt`.
//!
//! A first line `#! --set path=value` or `#! --variant name` overrides the file. To write the
//! messages anew, run with `WRITE_MESSAGES=1` and read the difference. They are in the language that the file states, English
//! without.

use std::fs;
use std::path::{Path, PathBuf};
use voronka::language::{Overrides, Problem, Problems};
use voronka::messages::{Both, Lang};
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
fn said_of(name: &str, text: &str) -> String {
    let told = |problems: &Problems| problems.render(problems.lang().unwrap_or_default(), false);
    match load(name, text, &overrides(text)) {
        Ok(Reviewed { loaded, .. }) => told(&loaded.warnings) + &told(&loaded.of_variants),
        Err(problems) => told(&problems),
    }
}

#[test]
fn every_wrong_scenario_is_answered_in_the_words_beside_it() {
    let mut wrong = Vec::new();
    for path in corpus() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let said = said_of(&name, &fs::read_to_string(&path).unwrap());
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

/// What is said of a problem.
fn texts(problem: &Problem) -> Vec<&Both> {
    let also = problem.also.as_ref().map(|(_, label)| label);
    let told = [Some(&problem.title), Some(&problem.expected), problem.help.as_ref(), also];
    told.into_iter().flatten().filter(|text| **text != Both::default()).collect()
}

#[test]
fn every_mistake_reads_in_russian_too() {
    let is_russian = |text: &str| text.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я'));
    let mut wrong = Vec::new();
    for path in corpus() {
        let text = fs::read_to_string(&path).unwrap();
        let Err(problems) = load("test.toml", &text, &overrides(&text)) else { continue };
        for text in problems.list().iter().flat_map(texts) {
            let (english, russian) = (text.of(Lang::En), text.of(Lang::Ru));
            if !is_russian(russian) || english == russian {
                wrong.push(format!("{}: {english}: {russian}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_scenario_that_cannot_be_read_is_told_in_its_own_language() {
    let lang = |text: &str| load("test.toml", text, &Overrides::default()).unwrap_err().lang();
    assert_eq!(lang("lang = \"ru\"\nhorizon = \"soon\"\n"), Some(Lang::Ru));
    assert_eq!(lang("lang = \"ru\"\nhorizon = \n"), Some(Lang::Ru));
    assert_eq!(lang("lang = \"russian\"\nhorizon = \"soon\"\n"), None);
    assert_eq!(lang("horizon = \"soon\"\n"), None);
}

//! The README and the guide, held against the program: their commands are understood, and what they show is what comes out.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

const README: &str = include_str!("../../../README.md");
const RUSSIAN_README: &str = include_str!("../../../src/guide/readme.ru.md");
const RUSSIAN: &str = "ru_RU.UTF-8";

/// A document: where it lies, what it says, and in which language the program answers it.
struct Document {
    path: PathBuf,
    text: String,
    locale: &'static str,
}

/// The README and every topic of the guide.
fn documents() -> Vec<Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = std::fs::read_dir(root.join("src/guide")).expect("src/guide can be read");
    let mut paths: Vec<PathBuf> = guide.map(|entry| entry.expect("an entry").path()).collect();
    paths.push(root.join("README.md"));
    paths.sort();
    let document = |path: PathBuf| {
        let is_russian = path.to_string_lossy().ends_with(".ru.md");
        let locale = if is_russian { RUSSIAN } else { "en_US.UTF-8" };
        Document { text: std::fs::read_to_string(&path).expect("it can be read"), path, locale }
    };
    paths.into_iter().map(document).collect()
}

/// A block of code: its language and its lines, without the indent of a list.
struct Block {
    language: String,
    lines: Vec<String>,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match (open, line.trim_start().strip_prefix("```")) {
            (None, Some(language)) => {
                open = Some(indent);
                blocks.push(Block { language: language.into(), lines: Vec::new() });
            }
            (Some(_), Some(_)) => open = None,
            (Some(indent), None) => {
                let lines = &mut blocks.last_mut().expect("an open block").lines;
                lines.push(line.get(indent..).unwrap_or_default().into());
            }
            (None, None) => {}
        }
    }
    blocks
}

/// A folder with nothing but the README's example, in the language of the reader, as `my.toml`: whatever else a page plays, it
/// has its reader write with `init` before.
fn folder(locale: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a folder for temporary files");
    let readme = if locale == RUSSIAN { RUSSIAN_README } else { README };
    let text = example(readme).expect("an example of a scenario").join("\n");
    std::fs::write(place.path().join("my.toml"), text).expect("written");
    place
}

/// The lines of the first scenario that a page shows.
fn example(text: &str) -> Option<Vec<String>> {
    blocks(text).into_iter().find(|block| block.language == "toml").map(|block| block.lines)
}

/// Words of a command line without quotes.
fn run_in(words: &[&str], locale: &str, place: &Path, stdin: Stdio) -> Output {
    crate::pages::program::voronka(words)
        .envs(crate::pages::program::LANGUAGE.map(|name| (name, locale)))
        .current_dir(place)
        .stdin(stdin)
        .output()
        .expect("the program starts")
}

/// One command between the pipes of a line, without redirections; `None` if it is not ours.
fn words(part: &str) -> Option<Vec<&str>> {
    let part = part.split('>').next().unwrap_or_default().trim();
    let ours = part.strip_prefix("cargo run --release -- ").or(part.strip_prefix("voronka "))?;
    Some(ours.split_whitespace().collect())
}

/// The commands that play a department.
const STUDIES: [&str; 9] =
    ["forecast", "pay", "odds", "hire", "compare", "sweep", "levers", "handoff", "split"];

#[test]
fn every_command_of_readme_and_guide_is_understood() {
    let mut tried = 0;
    for document in documents() {
        let place = folder(document.locale);
        for line in shell(&document.text) {
            tried += tries(&line, document.locale, place.path());
        }
    }
    assert!(tried > 12, "{tried} commands");
}

/// The lines of its blocks of commands.
fn shell(text: &str) -> Vec<String> {
    let of_shell = |block: &Block| block.language == "sh";
    blocks(text).into_iter().filter(of_shell).flat_map(|block| block.lines).collect()
}

/// Writes what the page has its reader write with `init`.
fn writes_templates(text: &str, locale: &str, place: &Path) {
    for line in shell(text).iter().filter(|line| line.starts_with("voronka init ")) {
        tries(line, locale, place);
    }
}

/// Tries the commands of a line, each with what the one before it prints; how many there were.
fn tries(line: &str, locale: &str, place: &Path) -> usize {
    let mut before: Option<Vec<u8>> = None;
    let mut tried = 0;
    for part in line.split('|') {
        let Some(mut words) = words(part) else { continue };
        if STUDIES.contains(&words[0]) {
            words.extend(["--runs", "2"]);
        }
        let stdin = match before.take() {
            Some(text) => {
                std::fs::write(place.join("piped"), text).expect("written");
                std::fs::File::open(place.join("piped")).expect("opened").into()
            }
            None => Stdio::null(),
        };
        let output = run_in(&words, locale, place, stdin);
        let code = output.status.code();
        // 3 says that a required chance is not met, which is an answer.
        let is_understood = matches!(code, Some(0 | 3));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(is_understood, "{line}\nexit code {code:?}\n{said}");
        // The example of the README stays what it is.
        if let Some((_, file)) = part.split_once('>').filter(|(_, file)| file.trim() != "my.toml") {
            std::fs::write(place.join(file.trim()), &output.stdout).expect("written");
        }
        before = Some(output.stdout);
        tried += 1;
    }
    tried
}

/// After a change of results `README=renew cargo test readme` writes the new numbers into the outputs that README and guide
/// show. Numbers in their sentences are for people to look through.
#[test]
fn what_readme_and_guide_show_is_what_comes_out() {
    let renews = std::env::var("README").is_ok_and(|wish| wish == "renew");
    let (mut shown, mut wrong) = (0, Vec::new());
    for document in documents() {
        let mut text = document.text.clone();
        let place = folder(document.locale);
        writes_templates(&text, document.locale, place.path());
        for block in blocks(&document.text).into_iter().filter(|block| block.language == "console")
        {
            let (command, expected) = block.lines.split_first().expect("a command");
            let words = command.strip_prefix("$ ").and_then(words).expect("a command of ours");
            let output = run_in(&words, document.locale, place.path(), Stdio::null());
            let printed = plain(&String::from_utf8_lossy(&output.stdout));
            if let Err(missing) = is_printed(&printed, expected) {
                let path = document.path.display();
                wrong
                    .push(format!("{path}: {command}\ndoes not print: {missing}\nbut:\n{printed}"));
                text = renewed(&text, expected, &printed);
            }
            shown += 1;
        }
        if renews && text != document.text {
            std::fs::write(&document.path, text).expect("written");
        }
    }
    assert!(shown > 4, "{shown} outputs");
    assert!(
        renews || wrong.is_empty(),
        "`README=renew cargo test readme` renews:\n{}",
        wrong.join("\n")
    );
}

/// The example of the README is that of the guide, in each language.
#[test]
fn the_example_stands_in_the_guide_too() {
    let guides = [
        (README, include_str!("../../../src/guide/scenario.md")),
        (RUSSIAN_README, include_str!("../../../src/guide/scenario.ru.md")),
    ];
    for (readme, guide) in guides {
        assert!(example(readme).is_some_and(|example| example.len() > 20));
        assert_eq!(example(readme), example(guide));
    }
}

/// Whoever reads Russian sees Russian departments: their questions, stages and money, wherever the department of the page is
/// shipped in Russian.
#[test]
fn russian_pages_play_russian_departments() {
    let asked = [
        "Will four reps",
        "Can each of three",
        "Can the department",
        "Will two reps",
        "What does each",
    ];
    for document in documents().into_iter().filter(|document| document.locale == RUSSIAN) {
        let path = document.path.display();
        for question in asked {
            assert!(!document.text.contains(question), "{path}: {question}");
        }
        let shows_dollars = |block: &Block| block.lines.iter().any(|line| line.contains('$'));
        let played = blocks(&document.text).into_iter().filter(|block| block.language == "console");
        let in_dollars: Vec<String> = played
            .map(|mut block| {
                // What is typed stands behind a `$`.
                block.lines.remove(0);
                block
            })
            .filter(shows_dollars)
            .flat_map(|block| block.lines)
            .collect();
        assert!(in_dollars.is_empty(), "{path}: {in_dollars:?}");
    }
}

/// The README with every line of `shown` as it is `printed` now, found by its words.
fn renewed(readme: &str, shown: &[String], printed: &str) -> String {
    let mut left = printed.lines();
    let mut readme = readme.to_string();
    for old in shown.iter().filter(|line| line.as_str() != "…" && !line.is_empty()) {
        let mut rest = left.clone();
        if let Some(new) = rest.find(|line| wording(line) == wording(old)) {
            readme = readme.replacen(old.as_str(), new, 1);
            left = rest;
        }
    }
    readme
}

/// A line without its numbers.
fn wording(line: &str) -> String {
    let is_of_number = |c: char| c.is_numeric() || c.is_whitespace() || ".,−+±".contains(c);
    let is_unit = |word: &&str| matches!(word.trim_end_matches([',', '.', ';', ')']), "k" | "M");
    let words = line.split_whitespace().filter(|word| !is_unit(word));
    words.flat_map(|word| word.chars().filter(|c| !is_of_number(*c))).collect()
}

/// Narrow spaces are for screens.
fn plain(text: &str) -> String {
    text.replace('\u{202f}', " ")
}

/// Whether `printed` has the `expected` lines in their order, with a line `…` for any number of lines.
fn is_printed(printed: &str, expected: &[String]) -> Result<(), String> {
    let mut left = printed.lines();
    let mut may_skip = false;
    for line in expected {
        let is_next = |printed: &str| printed.trim_end() == line.trim_end();
        match (line.as_str(), may_skip) {
            ("…", _) => may_skip = true,
            (_, true) => {
                left.find(|printed| is_next(printed)).ok_or(line)?;
                may_skip = false;
            }
            _ if left.next().is_some_and(is_next) => {}
            _ => return Err(line.clone()),
        }
    }
    if may_skip || left.next().is_none() { Ok(()) } else { Err("the end".into()) }
}

#[test]
fn an_ellipsis_stands_for_any_lines_and_nothing_else_does() {
    let lines = |text: &str| text.lines().map(String::from).collect::<Vec<String>>();
    assert!(is_printed("a\nb\nc", &lines("a\n…\nc")).is_ok());
    assert!(is_printed("a\nb\nc", &lines("a\n…")).is_ok());
    assert!(is_printed("a\nb\nc", &lines("a\nc")).is_err());
    assert!(is_printed("a\nb\nc", &lines("a\nb")).is_err());
    assert!(is_printed("a\nb\nc", &lines("…\nd")).is_err());
}

#[test]
fn renewing_changes_numbers_and_keeps_words() {
    let shown = ["A: $1.2 M, or 3 of 100.", "…", "B"].map(String::from);
    let readme = "x\n$ voronka\nA: $1.2 M, or 3 of 100.\n…\nB\n";
    let printed = "A: $900 k, or 2.5 of 100.\nC\nB";
    let expected = "x\n$ voronka\nA: $900 k, or 2.5 of 100.\n…\nB\n";
    assert_eq!(renewed(readme, &shown, printed), expected);
}

/// The pictures that README and guide show, each with the language in which it is drawn.
const PICTURES: [(&str, &str); 2] = [("revenue.svg", "en_US.UTF-8"), ("revenue.ru.svg", RUSSIAN)];

#[test]
fn the_pictures_of_readme_and_guide_are_what_is_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(".pictures");
    let place = tempfile::tempdir().expect("a folder for temporary files");
    let renews = std::env::var("README").is_ok_and(|wish| wish == "renew");
    for (name, locale) in PICTURES {
        let command = ["forecast", "--charts", locale];
        let output = run_in(&command, locale, place.path(), Stdio::null());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let drawn = place.path().join(locale).join("revenue.svg");
        if renews {
            std::fs::copy(&drawn, root.join(name)).expect("copied");
        }
        let [drawn, shown] =
            [drawn, root.join(name)].map(|path| std::fs::read_to_string(path).expect("a picture"));
        assert!(drawn == shown, "`README=renew cargo test readme` draws .pictures/{name} anew");
    }
}

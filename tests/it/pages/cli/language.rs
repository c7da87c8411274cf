//! In which language a page is, and what stays the same in all.

use super::{assert_exit, empty_folder, printed, run, said, voronka_in};
use crate::pages::program;

/// A command that is over soon.
const LEVERS: [&str; 6] = ["levers", "--only", "stages", "--runs", "4", "--quiet"];

fn page(more: &[&str]) -> String {
    let output = run(&[&LEVERS, more].concat());
    assert_exit(&output, 0);
    printed(&output)
}

#[test]
fn the_page_is_in_the_language_that_is_asked_for() {
    let (english, russian) = (page(&["--lang", "en"]), page(&["--lang", "ru"]));
    assert_eq!(english, page(&[]));
    assert!(english.contains("looked at"), "{english}");
    assert!(russian.contains("Просмотрено") && !russian.contains("looked at"), "{russian}");
    let output = run(&["levers", "--lang", "de"]);
    assert_exit(&output, 2);
    assert!(said(&output).contains("expected en or ru"), "{}", said(&output));
}

#[test]
fn what_programs_read_is_the_same_in_all_languages() {
    let files = |lang: &str| {
        let place = empty_folder();
        let text = printed(&run(&["init"]));
        std::fs::write(place.path().join("my.toml"), text).expect("written");
        let asked = ["my.toml", "--csv", "out", "--lang", lang, "--json"];
        let words = [&LEVERS[..], &asked].concat();
        let output = voronka_in(place.path(), &words).output().expect("the program starts");
        assert_exit(&output, 0);
        let mut files = vec![(String::new(), output.stdout)];
        for name in super::entries(&place.path().join("out")) {
            let bytes = std::fs::read(place.path().join("out").join(&name)).expect("a table");
            files.push((name, bytes));
        }
        files
    };
    let english = files("en");
    assert!(english.len() > 2);
    assert_eq!(english, files("ru"));
}

#[test]
fn without_a_file_the_department_is_the_one_of_the_readers_language() {
    let of = |words: &[&str], lang: &str| {
        let output = run(&[words, &["--lang", lang]].concat());
        assert_exit(&output, 0);
        printed(&output)
    };
    let place = empty_folder();
    for (lang, money) in [("en", "$"), ("ru", "₽")] {
        let file = place.path().join("my.toml");
        std::fs::write(&file, of(&["init"], lang)).expect("written");
        let told = |file: Option<&str>| {
            let words = [&["forecast", "--runs", "20", "--quiet", "--brief"][..], file.as_slice()];
            of(&words.concat(), lang)
        };
        let [named, unnamed] = [told(file.to_str()), told(None)];
        // The name of the file begins the page and stands in the commands at its end.
        let answer = |page: &str| {
            let (page, _) = page.rsplit_once("\n\nvoronka ").expect("how it came about");
            page.split_once(": ").expect("a question").1.to_owned()
        };
        assert!(answer(&unnamed).contains(money), "{unnamed}");
        assert_eq!(answer(&named), answer(&unnamed));
    }
}

#[test]
fn a_scenario_states_its_language_and_the_machine_speaks_where_nobody_else_does() {
    let place = empty_folder();
    let printed_template = run(&["init"]);
    let file = place.path().join("my.toml");
    let text = printed(&printed_template);
    let of = |text: &str, lang: Option<&str>, machine: &str| {
        std::fs::write(&file, text).expect("written");
        let mut words = LEVERS.to_vec();
        words.insert(1, "my.toml");
        words.extend(lang.into_iter().flat_map(|lang| ["--lang", lang]));
        let mut command = voronka_in(place.path(), &words);
        for name in program::LANGUAGE {
            command.env(name, machine);
        }
        let output = command.output().expect("the program starts");
        assert_exit(&output, 0);
        printed(&output).contains("Просмотрено")
    };
    let russian = format!("lang = \"ru\"\n{text}");
    assert!(of(&russian, None, "en_US.UTF-8"));
    assert!(!of(&russian, Some("en"), "ru_RU.UTF-8"));
    let english = format!("lang = \"en\"\n{text}");
    assert!(!of(&english, None, "ru_RU.UTF-8"));
    assert!(of(&english, Some("ru"), "en_US.UTF-8"));
    // Elsewhere it is not the environment that says what a machine speaks.
    if cfg!(target_os = "linux") {
        assert!(of(&text, None, "ru_RU.UTF-8"));
    }
    assert!(!of(&text, None, "C"));
}

#[test]
fn a_stated_language_is_no_other_scenario() {
    let text = printed(&run(&["init"]));
    let digest = |text: &str| {
        let output =
            super::run_with_input(&["forecast", "-", "--runs", "2", "--json"], text.as_bytes());
        assert_exit(&output, 0);
        printed(&output)
    };
    assert_eq!(digest(&text), digest(&format!("lang = \"ru\"\n{text}")));
}

#[test]
fn help_and_refusals_are_in_the_language_that_is_asked_for_wherever_it_stands() {
    let help = |words: &[&str]| {
        let words = printed(&run(words));
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let russian = help(&["--lang", "ru", "levers", "--help"]);
    assert!(russian.contains("Запуск: voronka levers [ПАРАМЕТРЫ]"), "{russian}");
    assert!(russian.contains("[по умолчанию: 10%]"), "{russian}");
    assert_eq!(russian, help(&["levers", "--help", "--lang=ru"]));
    assert!(help(&["levers", "--help"]).contains("[default: 10%]"));
    for words in [&["forecast", "--nonsense"][..], &["forecast", "no-such.toml"]] {
        let (english, russian) = (run(words), run(&[words, &["--lang", "ru"]].concat()));
        for output in [&english, &russian] {
            assert_exit(output, 2);
        }
        assert!(said(&english).starts_with("error:"), "{}", said(&english));
        assert!(said(&russian).starts_with("ошибка:"), "{}", said(&russian));
    }
}

#[test]
fn whoever_types_nothing_of_a_language_is_told_in_that_of_the_machine() {
    let place = empty_folder();
    let help = |machine: &str| {
        let mut command = voronka_in(place.path(), &["--help"]);
        for name in program::LANGUAGE {
            command.env(name, machine);
        }
        printed(&command.output().expect("the program starts"))
    };
    assert_eq!(help("C"), help("en_US.UTF-8"));
    if cfg!(target_os = "linux") {
        assert!(help("ru_RU.UTF-8").contains("Команды:"));
    }
}

#[test]
fn a_mistake_in_a_scenario_that_states_its_language_is_told_in_it() {
    let place = empty_folder();
    let file = place.path().join("my.toml");
    let text = format!("lang = \"ru\"\n{}", printed(&run(&["init"])));
    std::fs::write(&file, text).expect("written");
    let refused = |more: &[&str]| {
        let words = [&["hire", "my.toml", "--role", "nobody"], more].concat();
        let output = voronka_in(place.path(), &words).output().expect("the program starts");
        assert_exit(&output, 2);
        said(&output)
    };
    assert!(refused(&[]).contains("в сценарии нет роли"), "{}", refused(&[]));
    assert!(refused(&["--lang", "en"]).contains("there is no role"));
}

#[test]
fn a_language_that_is_not_spoken_is_refused_with_those_that_are() {
    let names_both = |told: &str| {
        let words: Vec<&str> = told.split(|c: char| !c.is_alphanumeric()).collect();
        assert!(words.contains(&"en") && words.contains(&"ru"), "{told}");
    };
    for words in [&["--lang", "de", "forecast"][..], &["forecast", "--lang=de"]] {
        let output = run(words);
        assert_exit(&output, 2);
        names_both(&said(&output));
    }
    let text = format!("lang = \"de\"\n{}", printed(&run(&["init"])));
    let output = super::run_with_input(&["check", "-"], text.as_bytes());
    assert_exit(&output, 2);
    names_both(&said(&output));
}

#[test]
fn the_language_is_offered_in_every_help() {
    for words in [&["--help"][..], &["levers", "--help"], &["guide", "--help"]] {
        assert!(printed(&run(words)).contains("--lang"));
    }
}

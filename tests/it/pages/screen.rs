//! What a study prints unless it is asked for more: one screen of 24 lines of 80 columns, in every language.

use crate::pages::program::{LANGUAGE, voronka};

/// Every study of a department that has what it asks about.
const STUDIES: [&[&str]; 21] = [
    &["forecast", "scenarios/quickstart.toml"],
    &["forecast", "scenarios/one-week-target.toml"],
    &["forecast", "scenarios/double-in-a-year.toml"],
    &["forecast", "scenarios/burning-base.toml"],
    &["forecast", "scenarios/keep-the-customers.toml"],
    &["forecast", "scenarios/bonus-schemes.toml"],
    &["forecast", "scenarios/twelve-meetings.toml"],
    &["forecast", "scenarios/olist.toml"],
    &["forecast", "scenarios/ru/burning-base.toml"],
    &["forecast", "scenarios/ru/keep-the-customers.toml"],
    &["forecast", "scenarios/ru/twelve-meetings.toml"],
    &["pay", "scenarios/ru/bonus-schemes.toml", "--budget", "1,65 млн ₽ в год"],
    &["compare", "scenarios/quickstart.toml"],
    &["compare", "scenarios/bonus-schemes.toml", "--goal", "profit"],
    &["odds", "scenarios/one-week-target.toml"],
    &["pay", "scenarios/bonus-schemes.toml", "--budget", "33k/year"],
    &["hire", "scenarios/quickstart.toml", "--growth", "75%", "--up-to", "6"],
    &["split", "8", "scenarios/double-in-a-year.toml"],
    &["handoff", "scenarios/double-in-a-year.toml"],
    &["levers", "scenarios/quickstart.toml", "--only", "stages"],
    &["sweep", "scenarios/quickstart.toml", "--vary", "roles.rep.reps=2..4", "--goal", "profit"],
];

#[test]
fn what_a_study_prints_fits_on_a_screen() {
    let mut wrong = Vec::new();
    for study in STUDIES {
        for locale in ["en_US.UTF-8", "ru_RU.UTF-8"] {
            let mut command = voronka(study);
            command.args(["--runs", "20", "-q"]).envs(LANGUAGE.map(|name| (name, locale)));
            let output = command.output().expect("the program starts");
            let page = String::from_utf8(output.stdout).expect("text");
            // What is shown is chosen for 80 columns, however wide it is printed.
            if page.lines().count() > 23 || !page.trim_end().ends_with("--full") {
                wrong.push(format!("{study:?} {locale}: {} lines\n{page}", page.lines().count()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

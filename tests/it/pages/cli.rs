//! The command as its users meet it: pages, files, exit codes, and what happens when something is in the way.

mod check;
mod decide;
mod handoff;
mod language;
mod levers;
mod sweep;

use crate::pages::program;
use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The command in an empty folder, with nobody at the keyboard.
fn voronka_in(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program::voronka(arguments);
    command.current_dir(folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn empty_folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
}

/// Runs the command to its end.
fn run(arguments: &[&str]) -> Output {
    voronka_in(empty_folder().path(), arguments).output().expect("the program starts")
}

/// Runs the command with `text` on standard input.
fn run_with_input(arguments: &[&str], text: &[u8]) -> Output {
    let place = empty_folder();
    let mut command = voronka_in(place.path(), arguments);
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
    // A program that does not want to hear more is checked by what it answers.
    let _ = child.stdin.take().expect("standard input").write_all(text);
    child.wait_with_output().expect("the program ends")
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

#[track_caller]
fn assert_exit(output: &Output, code: i32) {
    assert_eq!(output.status.code(), Some(code), "{}\n{}", printed(output), said(output));
}

/// Runs the command and takes its JSON.
#[track_caller]
fn json(arguments: &[&str]) -> Value {
    let output = run(arguments);
    assert_exit(&output, 0);
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn entries(folder: &Path) -> Vec<String> {
    let list = std::fs::read_dir(folder).expect("the folder can be read");
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.expect("an entry").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> = list.map(name).collect();
    names.sort();
    names
}

const TEMPLATES: [&str; 10] = [
    "quickstart",
    "one-week-target",
    "double-in-a-year",
    "burning-base",
    "keep-the-customers",
    "twelve-meetings",
    "bonus-schemes",
    "olist",
    "olist-june",
    "ref8",
];

#[test]
fn pay_warns_of_the_variants_that_it_plays() {
    let told = |more: &[&str]| {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/bonus-schemes.toml");
        said(&run(&[&["pay", file, "--runs", "4"], more].concat()))
    };
    let warning = "variant \"paid-per-lead\": role \"rep\": 155 hours of work";
    assert!(told(&[]).contains(warning));
    assert!(told(&["--budget", "33k/year"]).contains(warning));
    assert!(told(&["--variant", "paid-per-lead"]).contains(warning));
    assert!(!told(&["--variant", "contest"]).contains(warning));
}

#[test]
fn a_page_that_goes_into_a_pipe_is_as_wide_as_columns_says() {
    let widest = |columns: &str| {
        let place = empty_folder();
        let mut command = voronka_in(place.path(), &["forecast", "--runs", "20", "-q"]);
        let page = printed(&command.env("COLUMNS", columns).output().expect("the program starts"));
        page.lines().map(|line| line.chars().count()).max().expect("lines")
    };
    let usual = widest("");
    assert!((90..=100).contains(&usual), "{usual}");
    assert!(widest("80") <= 80 && widest("60") <= 60 && widest("1") <= 60);
    assert!((101..=120).contains(&widest("400")));
    for nonsense in ["0", "-1", "wide"] {
        assert_eq!(widest(nonsense), usual, "{nonsense}");
    }
}

#[test]
fn a_hyphen_is_a_scenario_wherever_a_file_is() {
    let text = std::fs::read("scenarios/quickstart.toml").expect("it is shipped");
    let short = run_with_input(&["-", "--runs", "20", "-q"], &text);
    let whole = run_with_input(&["forecast", "-", "--runs", "20", "-q"], &text);
    assert_exit(&short, 0);
    assert_eq!(printed(&short), printed(&whole));
    let twice = run_with_input(&["compare", "-", "-", "-q"], &text);
    assert_exit(&twice, 2);
    assert!(said(&twice).starts_with("error: standard input can be read only once"));
}

#[test]
fn a_folder_that_has_no_name_or_a_file_that_is_a_folder_is_told_before_anything_is_played() {
    for (language, expected) in [("en", "expected the name of a folder"), ("ru", "нужно имя папки")]
    {
        for option in ["--csv", "--charts"] {
            let refused = run(&["forecast", option, "", "--lang", language]);
            assert_exit(&refused, 2);
            assert!(said(&refused).contains(expected), "{}", said(&refused));
        }
    }
    let sweep = ["sweep", "--vary", "roles.rep.reps=1..2", "--out", "."];
    for more in [&[][..], &["--resume"]] {
        let refused = run(&[&sweep, more].concat());
        assert_exit(&refused, 2);
        assert!(said(&refused).contains("--out .: that is a folder"), "{}", said(&refused));
    }
}

#[test]
fn an_output_that_is_no_goal_is_not_taken_for_a_misspelt_one() {
    for (command, option) in [("compare", "--goal"), ("levers", "--output")] {
        let refused = run(&[command, option, "prospected"]);
        assert_exit(&refused, 2);
        let said = said(&refused);
        assert!(said.contains("is no goal; the goals are revenue, "), "{said}");
    }
}

#[test]
fn a_zero_has_no_sign_for_programs() {
    let place = empty_folder();
    let file = std::path::absolute("scenarios/one-week-target.toml").expect("a path");
    let words = ["compare", &file.display().to_string(), "--runs", "20", "--csv", "out"];
    let json = voronka_in(place.path(), &[&words[..], &["--json", "-q"]].concat()).output();
    let json = json.expect("the program starts");
    assert_exit(&json, 0);
    assert!(!printed(&json).contains(" -0.0"));
    for name in entries(&place.path().join("out")) {
        let table = std::fs::read_to_string(place.path().join("out").join(&name)).expect("text");
        assert!(!table.split([',', '\r']).any(|cell| cell == "-0"), "{name}: {table}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_that_could_not_be_written_ends_well() {
    for words in [&["--help"][..], &["--version"], &["help", "pay"], &["guide"], &["init"]] {
        let place = empty_folder();
        let full = std::fs::File::options().write(true).open("/dev/full").expect("it is there");
        let output = voronka_in(place.path(), words).stdout(full).output();
        let output = output.expect("the program starts");
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", said(&output));
        assert!(said(&output).starts_with("error: "), "{words:?}: {}", said(&output));
    }
}

#[test]
fn help_pages_and_refusals_read_as_they_did() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("voronka", Path::new(program::PATH));
    for name in program::LANGUAGE {
        cases.env(name, "en_US.UTF-8");
    }
    cases.env("COLUMNS", "");
    cases.case("tests/it/pages/cli/*.trycmd");
}

#[test]
fn every_template_is_listed_with_its_question_and_can_be_checked() {
    let list = run(&["init", "--list"]);
    assert_exit(&list, 0);
    let list = printed(&list);
    assert_eq!(list.lines().count(), TEMPLATES.len());
    for name in TEMPLATES {
        let line = list.lines().find(|line| line.split_whitespace().next() == Some(name));
        assert!(line.is_some_and(|line| line.ends_with('?')), "{name}: {line:?}");
        let template = run(&["init", name]);
        assert_exit(&template, 0);
        let checked = run_with_input(&["check", "-", "-q"], &template.stdout);
        assert_exit(&checked, 0);
    }
}

#[test]
fn every_template_is_listed_in_the_language_of_the_reader_and_those_in_english_say_so() {
    for (lang, alone) in [("en", "in no other language"), ("ru", "(по-английски)")] {
        let list = printed(&run(&["init", "--list", "--lang", lang]));
        for name in TEMPLATES {
            let asks = list.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            let asks = asks.unwrap_or_else(|| panic!("{name} is not in {list}")).trim();
            let text = printed(&run(&["init", name, "--lang", lang]));
            let is_its_own = text.contains(&format!("\nquestion = \"{asks}\"\n"));
            assert_eq!(is_its_own, !asks.ends_with(alone), "{name}: {asks}");
            let is_russian = text.contains("\nlang = \"ru\"\n");
            assert_eq!(is_russian, lang == "ru" && is_its_own, "{name} in {lang}");
            let is_read = asks.chars().any(|letter| ('а'..='я').contains(&letter));
            assert_eq!(is_read, lang == "ru", "{name}: {asks}");
        }
    }
}

#[test]
fn init_without_a_name_gives_the_department_that_is_played_without_a_file() {
    let place = empty_folder();
    std::fs::write(place.path().join("quickstart.toml"), run(&["init"]).stdout).expect("written");
    let arguments = ["forecast", "quickstart.toml", "--runs", "20", "--json"];
    let output = voronka_in(place.path(), &arguments).output().expect("the program starts");
    let from_file: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let embedded = json(&["forecast", "--runs", "20", "--json"]);
    assert_eq!(from_file["finding"], embedded["finding"]);
}

#[test]
fn a_bad_scenario_is_told_with_all_its_mistakes_and_exit_2() {
    let bad = include_bytes!("../language/errors/several_problems.toml");
    for command in ["check", "forecast", "pay", "odds", "hire", "compare"] {
        let output = run_with_input(&[command, "-"], bad);
        assert_exit(&output, 2);
        assert!(output.stdout.is_empty());
        assert!(said(&output).matches("error:").count() >= 3, "{}", said(&output));
        assert!(said(&output).contains("--> standard input:"), "{}", said(&output));
    }
}

#[test]
fn a_forecast_as_json_says_what_it_is_and_where_it_came_from() {
    let found = json(&["forecast", "--runs", "50", "--json", "--seed", "7"]);
    assert_eq!(found["format"], "voronka.forecast/1");
    let from = &found["provenance"];
    assert_eq!(from["seed"], 7);
    assert_eq!(from["runs"], 50);
    assert_eq!(from["scenario"], "quickstart");
    assert_eq!(from["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(from["digest"].as_str().map(str::len), Some(12));
    assert_eq!(found["finding"]["basis"]["is_partial"], false);
    assert_eq!(json(&["check", "--json"])["format"], "voronka.check/1");
}

#[test]
fn the_odds_of_a_target_come_again_with_the_command_at_their_foot() {
    let place = empty_folder();
    let text = run(&["init", "one-week-target"]).stdout;
    std::fs::write(place.path().join("week.toml"), text).expect("written");
    let json = |words: &[&str]| {
        let output = voronka_in(place.path(), words).output().expect("the program starts");
        assert_exit(&output, 0);
        serde_json::from_slice::<Value>(&output.stdout).expect("JSON")
    };
    let of = ["--target", "one_sale_in_all", "--within", "4w", "--variant", "from-zero"];
    let first = json(&[&["odds", "week.toml", "--runs", "60", "--json"], of.as_slice()].concat());
    assert_eq!(first["format"], "voronka.odds/1");
    assert_eq!(first["finding"]["horizon"], 28);
    assert_eq!(first["finding"]["target"]["name"], "one_sale_in_all");
    let again = first["provenance"]["command"].as_str().expect("a command");
    let mut words: Vec<&str> = again.split(' ').skip(1).collect();
    words.push("--json");
    assert_eq!(json(&words)["finding"], first["finding"]);
}

#[test]
fn the_command_at_the_foot_gives_the_same_answer_again() {
    let change = ["--set", "roles.rep.reps=2", "--variant", "better-proposals"];
    let first =
        json(&[&["forecast", "--precision", "10%", "--json", "-q"], change.as_slice()].concat());
    let again = first["provenance"]["command"].as_str().expect("a command");
    assert!(again.starts_with("voronka forecast "), "{again}");
    let mut words: Vec<&str> = again.split(' ').skip(1).collect();
    words.push("--json");
    let second = json(&words);
    assert_eq!(first["provenance"], second["provenance"]);
    for part in ["headline", "totals", "periods", "targets", "funnel", "seats", "bottleneck"] {
        assert_eq!(first["finding"][part], second["finding"][part], "{part}");
    }
}

#[test]
fn pay_plans_as_json_say_what_they_are_and_are_the_same_again() {
    let place = empty_folder();
    std::fs::write(place.path().join("my.toml"), run(&["init", "bonus-schemes"]).stdout)
        .expect("written");
    let pay = |words: &[&str]| {
        let output = voronka_in(place.path(), words).output().expect("the program starts");
        assert_exit(&output, 0);
        output.stdout
    };
    let plain = ["pay", "my.toml", "--runs", "50", "--json", "-q"];
    let asked = ["--budget", "30k/year", "--variant", "contest", "--variant", "thresholds"];
    let first: Value = serde_json::from_slice(&pay(&[&plain[..], &asked].concat())).expect("JSON");
    assert_eq!(first["format"], "voronka.pay/1");
    let names = |found: &Value| {
        let schemes = found["finding"]["schemes"].as_array().expect("a list").clone();
        schemes.iter().map(|of| of["variant"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let some = |name: &str| Some(name.to_owned());
    assert_eq!(names(&first), [None, some("contest"), some("thresholds")]);
    assert_eq!(first["finding"]["schemes"][1]["budget"], 30_000.0);
    let all = serde_json::from_slice(&pay(&plain)).expect("JSON");
    assert_eq!(names(&all).len(), 6);
    let again = first["provenance"]["command"].as_str().expect("a command");
    assert!(again.starts_with("voronka pay my.toml --variant contest "), "{again}");
    let words: Vec<&str> = again.split(' ').skip(1).chain(["--json"]).collect();
    let second: Value = serde_json::from_slice(&pay(&words)).expect("JSON");
    assert_eq!(first, second);
    for threads in ["1", "2"] {
        let other = pay(&[&plain[..], &asked, &["--threads", threads]].concat());
        assert_eq!(serde_json::from_slice::<Value>(&other).expect("JSON"), first);
    }
}

#[test]
fn a_wrong_budget_or_plan_is_told_and_a_deadline_gives_what_is_known() {
    let budget = run(&["pay", "--budget", "60k"]);
    assert_exit(&budget, 2);
    let told = said(&budget);
    assert!(told.contains("states no period") && told.contains("--budget:1"), "{told}");
    assert!(!told.contains("--set:"), "{told}");
    let budget = run(&["pay", "--set", "horizon=3mo", "--budget", "60k"]);
    assert!(said(&budget).contains("--budget:1"), "{}", said(&budget));
    let variant = run(&["pay", "--variant", "better-proposal"]);
    assert_exit(&variant, 2);
    assert!(said(&variant).contains("better-proposals"), "{}", said(&variant));
    let late = run(&["pay", "--runs", "1000000", "--deadline", "0.5s"]);
    assert_exit(&late, 0);
    assert!(printed(&late).contains("partial"), "{}", printed(&late));
}

#[test]
fn how_many_to_hire_as_json_is_the_same_again() {
    let asked = [
        "hire",
        "--growth",
        "50%",
        "--by",
        "2027-10-31",
        "--up-to",
        "5",
        "--from",
        "1mo",
        "--runs",
        "50",
    ];
    let first = json(&[&asked[..], &["--confidence", "60%", "--json", "-q"]].concat());
    assert_eq!(first["format"], "voronka.hire/1");
    let target = &first["finding"]["target"];
    assert_eq!((&target["name"], &target["by"]), (&"asked".into(), &"2027-10-31".into()));
    // Half as much again as the 720 k of last year.
    assert_eq!((&target["growth"], &target["at_least"]), (&0.5.into(), &1_080_000.0.into()));
    assert_eq!(first["finding"]["starts"], serde_json::json!(["2027-02-01"]));
    let again = first["provenance"]["command"].as_str().expect("a command");
    let words: Vec<&str> = again.split(' ').skip(1).chain(["--json", "--threads", "2"]).collect();
    assert_eq!(json(&words), first);
}

#[test]
fn what_cannot_be_hired_is_refused_with_what_to_write_instead() {
    for (arguments, expected) in [
        (&["--role", "reps"][..], "did you mean rep?"),
        (&["--target", "doubel"], "there are: double"),
        (&["--from", "2029-01-01"], "lies outside the run"),
        (&["--from", "soon"], "expected a date such as 2027-01-01"),
        (&["--up-to", "1"], "to try fewer, add --at-least"),
        (&["--budget", "much"], "expected an amount of money"),
        (&["--cash-lasts", "0"], "expected a share"),
        (
            &["--cash-lasts", "95%", "--set", "money={ overhead = \"14k/month\" }"],
            "states no cash at the start",
        ),
        (&["--revenue", "much"], "expected an amount of money"),
        (&["--by", "2029-01-01"], "after the end of the run"),
        (&["--by", "31.12.2027"], "write 2027-12-31"),
        (&["--by", "31.12.2027"], "--by"),
        (&["--growth", "much"], "--growth"),
        (&["--from", "31.12.2027"], "expected a date such as 2027-01-01"),
        (&["--budget", "-100"], "expected one amount above 0"),
        (&["--budget", "300k RUB"], "expected an amount in $"),
    ] {
        let output = run(&[&["hire"], arguments].concat());
        assert_exit(&output, 2);
        assert!(said(&output).contains(expected), "{arguments:?}: {}", said(&output));
    }
    let several = run_with_input(&["hire", "-"], &run(&["init", "double-in-a-year"]).stdout);
    assert_exit(&several, 2);
    assert!(said(&several).contains("account, hunter"), "{}", said(&several));
    let aimless = run_with_input(&["hire", "-"], &run(&["init", "bonus-schemes"]).stdout);
    assert_exit(&aimless, 2);
    assert!(said(&aimless).contains("there is nothing to reach"), "{}", said(&aimless));
    let late = run(&["hire", "--runs", "1000000", "--deadline", "0.5s"]);
    assert_exit(&late, 0);
    assert!(printed(&late).contains("partial"), "{}", printed(&late));
}

#[test]
fn tables_and_charts_are_written_into_folders_that_are_made() {
    let place = empty_folder();
    let arguments = ["forecast", "--runs", "50", "--csv", "a/tables", "--charts", "charts", "-q"];
    let output = voronka_in(place.path(), &arguments).output().expect("the program starts");
    assert_exit(&output, 0);
    assert!(said(&output).is_empty());
    let tables = entries(&place.path().join("a/tables"));
    assert!(tables.contains(&"totals.csv".into()), "{tables:?}");
    assert!(tables.iter().all(|name| name.ends_with(".csv")), "{tables:?}");
    let charts = entries(&place.path().join("charts"));
    assert!(charts.contains(&"revenue.svg".into()) && charts.contains(&"revenue.png".into()));
    assert!(charts.iter().all(|name| name.ends_with(".svg") || name.ends_with(".png")));
}

#[test]
fn if_one_file_cannot_be_written_none_is() {
    for (csv, charts, exit, told) in [
        ("tables", "taken", 2, "taken is a file, not a folder; name another"),
        ("taken", "charts", 2, "taken is a file, not a folder; name another"),
        ("tables", "blocked", 1, "error: cannot write into blocked"),
    ] {
        let place = empty_folder();
        let path = place.path();
        std::fs::write(path.join("taken"), "not a folder").expect("written");
        std::fs::create_dir_all(path.join("blocked/revenue.svg")).expect("made");
        let arguments = ["forecast", "--runs", "50", "--csv", csv, "--charts", charts];
        let output = voronka_in(path, &arguments).output().expect("the program starts");
        assert_exit(&output, exit);
        assert!(said(&output).contains(told), "{}", said(&output));
        // What was played is shown all the same; where nothing can be written nothing is played.
        assert_eq!(printed(&output).contains("seed 1"), exit == 1);
        assert_eq!(entries(path), ["blocked", "taken"]);
        assert_eq!(entries(&path.join("blocked")), ["revenue.svg"]);
    }
}

#[test]
fn unknown_names_are_answered_with_known_ones() {
    let path = run(&["forecast", "--set", "roles.rep.rmap=3mo"]);
    assert_exit(&path, 2);
    assert!(said(&path).contains("did you mean `ramp`?"), "{}", said(&path));
    let variant = run(&["forecast", "--variant", "nonsense"]);
    assert_exit(&variant, 2);
    for name in ["two-more-reps", "better-proposals", "twice-the-leads"] {
        assert!(said(&variant).contains(name), "{}", said(&variant));
    }
    let template = run(&["init", "quickstrat"]);
    assert_exit(&template, 2);
    assert!(said(&template).contains("did you mean `quickstart`?"), "{}", said(&template));
    assert_exit(&run(&["frocast"]), 2);
    assert_exit(&run(&["forecast", "--runs", "1"]), 2);
    assert_exit(&run(&["forecast", "--deadline", "30"]), 2);
}

#[test]
fn a_scenario_comes_from_standard_input_too() {
    let quickstart = run(&["init"]).stdout;
    let output = run_with_input(&["forecast", "-", "--runs", "50", "--brief"], &quickstart);
    assert_exit(&output, 0);
    assert!(printed(&output).contains("Revenue in 2027"), "{}", printed(&output));
    assert!(said(&output).is_empty(), "{}", said(&output));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for arguments in [&["forecast", "--runs", "400"][..], &["schema"], &["init", "olist"]] {
        let place = empty_folder();
        let mut child = voronka_in(place.path(), arguments).spawn().expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the program ends");
        assert_exit(&output, 0);
        assert!(said(&output).is_empty(), "{}", said(&output));
    }
}

#[test]
fn a_required_chance_that_is_not_met_exits_with_3_and_shows_the_forecast() {
    let arguments = ["forecast", "--runs", "50", "--brief", "--require"];
    let short = run(&[&arguments[..], &["99%"]].concat());
    assert_exit(&short, 3);
    assert!(printed(&short).contains("Chance of reaching the target"), "{}", printed(&short));
    assert!(said(&short).contains("less than the 99% required"), "{}", said(&short));
    assert_exit(&run(&[&arguments[..], &["0.01"]].concat()), 0);
    let no_target =
        run_with_input(&["forecast", "-", "--require", "5%"], &run(&["init", "ref8"]).stdout);
    assert_exit(&no_target, 2);
    assert!(said(&no_target).contains("[targets.plan]"), "{}", said(&no_target));
}

#[test]
fn files_that_cannot_be_read_are_told_plainly() {
    let place = empty_folder();
    std::fs::write(place.path().join("latin.toml"), b"# one\nquestion = \"caf\xe9?\"\n")
        .expect("written");
    let says = |file: &str| {
        let output =
            voronka_in(place.path(), &["check", file]).output().expect("the program starts");
        assert_exit(&output, 2);
        said(&output)
    };
    assert!(
        says("missing.toml")
            .contains("cannot read the scenario missing.toml: there is no such file")
    );
    assert!(says(".").contains("that is a folder"));
    let latin = says("latin.toml");
    assert!(latin.contains("not text in UTF-8") && latin.contains("latin.toml:2"), "{latin}");
}

#[test]
fn a_deadline_gives_what_is_known_by_then_and_says_so() {
    let arguments = ["forecast", "--runs", "10000000", "--deadline", "0.5s"];
    let found = json(&[&arguments[..], &["--json"]].concat());
    assert_eq!(found["finding"]["basis"]["is_partial"], true);
    let runs = found["provenance"]["runs"].as_u64().expect("a number");
    assert!((1..10_000_000).contains(&runs), "{runs}");
    let page = run(&arguments);
    assert_exit(&page, 0);
    assert!(printed(&page).contains("deadline"), "{}", printed(&page));
}

#[test]
fn threads_never_change_a_byte() {
    for form in ["--json", "--brief"] {
        let of = |threads| run(&["forecast", "--runs", "300", "--threads", threads, form]).stdout;
        let one = of("1");
        assert!(!one.is_empty());
        assert_eq!(one, of("2"), "{form}");
        assert_eq!(one, of("0"), "{form}");
    }
}

#[test]
fn colour_is_for_terminals_unless_it_is_asked_for() {
    let arguments = ["forecast", "--runs", "20", "--brief"];
    let is_coloured = |more: &[&str], no_color: bool| {
        let place = empty_folder();
        let mut command = voronka_in(place.path(), &[&arguments[..], more].concat());
        if no_color {
            command.env("NO_COLOR", "1");
        }
        command.output().expect("the program starts").stdout.contains(&0x1b)
    };
    assert!(!is_coloured(&[], false));
    assert!(!is_coloured(&[], true));
    assert!(!is_coloured(&["--color", "never"], false));
    assert!(is_coloured(&["--color", "always"], false));
}

#[test]
fn quiet_leaves_results_alone() {
    let loud = run(&["forecast", "--runs", "20", "--csv", "tables"]);
    let quiet = run(&["forecast", "--runs", "20", "--csv", "tables", "-q"]);
    assert_eq!(loud.stdout, quiet.stdout);
    assert!(said(&loud).contains("wrote tables/totals.csv"), "{}", said(&loud));
    assert!(quiet.stderr.is_empty());
}

#[test]
fn the_schema_is_json_and_the_reference_is_a_page() {
    let schema = json(&["schema"]);
    assert!(schema["properties"]["stages"].is_object());
    let reference = run(&["schema", "--reference"]);
    assert_exit(&reference, 0);
    assert!(printed(&reference).starts_with("# The scenario file"));
}

#[test]
fn shells_get_completions() {
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert_exit(&output, 0);
        assert!(printed(&output).contains("forecast"), "{shell}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_gives_what_is_known_and_exits_with_130() {
    let found = interrupted(&["forecast", "--runs", "10000000", "--json"]);
    assert_eq!(found["finding"]["basis"]["is_partial"], true);
    assert_eq!(found["finding"]["warnings"][0]["kind"], "partial");
    let found = interrupted(&["hire", "--runs", "10000000", "--json"]);
    assert_eq!(found["finding"]["basis"]["halt"], "interrupted");
    assert!(found["finding"]["answer"].is_null() && found["finding"]["limit"].is_null());
    let found = interrupted(&["pay", "--runs", "10000000", "--json"]);
    assert_eq!(found["finding"]["basis"]["is_partial"], true);
    assert_eq!(found["finding"]["basis"]["halt"], "interrupted");
}

/// Starts the command, interrupts it after a while, and takes its JSON.
#[cfg(unix)]
fn interrupted(arguments: &[&str]) -> Value {
    let place = empty_folder();
    let child = voronka_in(place.path(), arguments).spawn().expect("the program starts");
    // Long enough for the program to begin to listen, even on a busy machine.
    std::thread::sleep(std::time::Duration::from_secs(2));
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(kill.expect("kill starts").success());
    let output = child.wait_with_output().expect("the program ends");
    assert_exit(&output, 130);
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Whatever a study recommends, that it breaks the cash comes first.
#[test]
fn a_recommendation_that_the_cash_does_not_bear_begins_with_that() {
    let broke = ["--set", "money.cash=1k", "--runs", "40"];
    let double = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/double-in-a-year.toml");
    let bonus = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/bonus-schemes.toml");
    for study in [
        &["sweep", "--vary", "roles.rep.reps=2,3"][..],
        &["split", "4", double],
        &["handoff", double, "--stages", "proposal,never"],
        &["pay", bonus],
        &["compare"],
        &["levers", "--decide", "roles.rep.reps=2..3", "--only", "roles.rep.reps"],
        &["hire", "--up-to", "3"],
    ] {
        let output = run(&[study, &broke[..]].concat());
        assert_exit(&output, 0);
        let page = printed(&output);
        let answer = page.split("\n\n").nth(1).unwrap_or_default();
        let is_first = match study[0] {
            // Nobody is recommended where nobody is enough.
            "hire" => answer.replace('\n', " ").contains("ash runs out in "),
            _ => answer.starts_with("Cash runs out in "),
        };
        assert!(is_first, "{study:?}: {page}");
    }
}

#[test]
fn files_are_written_though_nobody_reads_the_page_to_its_end() {
    let place = empty_folder();
    let arguments = ["forecast", "--runs", "40", "--quiet", "--csv", "tables"];
    let mut child = voronka_in(place.path(), &arguments).spawn().expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait().expect("the program ends");
    assert_eq!(ended.code(), Some(0));
    let tables = place.path().join("tables").read_dir().expect("the folder is there");
    assert!(tables.count() > 3);
}

/// One list of goals: whatever is better one way or the other can be asked of every study.
#[test]
fn every_study_takes_every_goal() {
    let double = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/double-in-a-year.toml");
    for (goal, named) in [
        ("costs", &["Costs are lowest", "Costs look lowest", "costs"][..]),
        ("new_revenue", &["New revenue is highest", "New revenue looks highest", "new revenue"]),
        ("lost", &["Deals lost are fewest", "Deals lost look fewest", "deals lost", "lost deals"]),
        (
            "p_loss",
            &["A loss is rarest", "A loss seems rarest", "the same chance of a loss", "P(loss)"],
        ),
    ] {
        for study in [
            &["sweep", "--vary", "roles.rep.reps=2,3"][..],
            &["split", "4", double],
            &["handoff", double, "--stages", "proposal,never"],
            &["compare", "--variant", "two-more-reps"],
        ] {
            let output = run(&[study, &["--goal", goal, "--runs", "40"][..]].concat());
            assert_exit(&output, 0);
            let page = printed(&output);
            let answer = page.split("\n\n").nth(1).unwrap_or_default().replace('\n', " ");
            let is_named = named.iter().any(|said| answer.contains(said));
            let is_tied = answer.contains("points are as good");
            assert!(is_named || is_tied, "{study:?} {goal}: {answer}");
            assert!(!answer.contains(": – "), "{study:?} {goal}: {answer}");
        }
        let levers = ["levers", "--output", goal, "--only", "roles.rep", "--runs", "40"];
        assert_exit(&run(&levers), 0);
    }
    let printed = printed(&run(&["schema", "--outputs"]));
    for key in ["`costs`", "`p_target`", "`closing_cash`", "`under_market`"] {
        assert!(printed.contains(key), "{key}");
    }
}

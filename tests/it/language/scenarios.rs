//! The scenarios that are shipped with the tool.

use crate::played::plan;
use std::path::{Path, PathBuf};
use voronka::figures::Figure;
use voronka::language::{Loaded, Overrides, load};
use voronka::random::Streams;
use voronka::review::{self, DoubtKind};
use voronka::scenario::Scenario;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Path and text of every shipped scenario.
fn shipped() -> Vec<(PathBuf, String)> {
    let files = scenarios_in("scenarios");
    assert!(files.len() >= 8, "{} scenarios", files.len());
    files
}

/// Path and text of every scenario in a folder.
fn scenarios_in(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .expect("the folder can be read")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a text file");
            (path, text)
        })
        .collect()
}

fn read_file(path: &Path, text: &str, variant: Option<&str>) -> Loaded {
    let over = Overrides { variant: variant.map(str::to_owned), set: Vec::new() };
    match review::load(&path.display().to_string(), text, &over) {
        Ok(reviewed) => reviewed.loaded,
        Err(problems) => panic!("{problems}"),
    }
}

#[test]
fn every_shipped_scenario_and_variant_is_read_and_played() {
    for (path, text) in shipped() {
        let base = read_file(&path, &text, None);
        let variants = base.scenario.variants.clone();
        for variant in std::iter::once(None).chain(variants.iter().map(|name| Some(name.as_str())))
        {
            let loaded = read_file(&path, &text, variant);
            let mut workspace = voronka::engine::Workspace::new(&loaded.scenario);
            for run in 0..20 {
                let outcome = workspace.simulate(&Streams::new(1, run));
                assert!(
                    Figure::Touches.of(outcome) > 0.0,
                    "{} {variant:?}: nobody works",
                    path.display()
                );
            }
        }
    }
}

/// What the unit of money of an English scenario is in the Russian one; in those that are not named here it is the same.
const RUBLES: [(&str, f64); 6] = [
    ("quickstart.toml", 20.0),
    ("one-week-target.toml", 20.0),
    ("burning-base.toml", 20.0),
    ("bonus-schemes.toml", 50.0),
    ("keep-the-customers.toml", 30.0),
    ("twelve-meetings.toml", 20.0),
];

/// A scenario in Russian with its stages and people called as those of the English one: luck goes by names.
fn with_english_names(russian: &str, english: &str) -> String {
    let names = |text: &str| -> Vec<String> {
        let scenario = read_file(Path::new("a.toml"), text, None).scenario;
        let people = scenario.roles.into_iter().flat_map(|role| role.reps).map(|rep| rep.name);
        scenario.stages.into_iter().map(|stage| stage.name).chain(people).collect()
    };
    let pairs = names(russian).into_iter().zip(names(english));
    pairs.fold(russian.to_owned(), |text, (here, there)| {
        text.replace(&format!("\"{here}\""), &format!("\"{there}\""))
    })
}

/// Which numbers of a department are in doubt, and why.
fn places_in_doubt(scenario: &Scenario) -> Vec<(DoubtKind, String)> {
    let doubts = review::doubts(scenario, &review::implied(scenario)).into_iter();
    doubts.map(|doubt| (doubt.kind, doubt.path.to_string())).collect()
}

#[test]
fn a_scenario_in_russian_is_the_department_of_the_english_one() {
    let russian = scenarios_in("scenarios/ru");
    for (name, _) in RUBLES {
        assert!(russian.iter().any(|(path, _)| path.ends_with(name)), "{name} is not in Russian");
    }
    for (path, text) in russian {
        let name = path.file_name().expect("a name");
        let twin = root().join("scenarios").join(name);
        let english = std::fs::read_to_string(&twin).expect("a scenario of that name in English");
        let text = with_english_names(&text, &english);
        let variants = read_file(&twin, &english, None).scenario.variants;
        assert_eq!(variants, read_file(&path, &text, None).scenario.variants);
        for variant in std::iter::once(None).chain(variants.iter().map(|name| Some(name.as_str())))
        {
            let here = read_file(&path, &text, variant).scenario;
            let there = read_file(&twin, &english, variant).scenario;
            assert_eq!(
                places_in_doubt(&here),
                places_in_doubt(&there),
                "{} {variant:?}",
                path.display()
            );
            let mut played = [&here, &there].map(voronka::engine::Workspace::new);
            for run in 0..10 {
                let streams = Streams::new(1, run);
                let [here, there] = played.each_mut().map(|department| {
                    let outcome = department.simulate(&streams);
                    let figures = [Figure::Revenue, Figure::Profit, Figure::Touches, Figure::Lost];
                    figures.map(|figure| figure.of(outcome))
                });
                // Each amount in dollars is rounded to a cent, up or down: of a few thousand the errors make less than
                // that of a thousand all rounded one way.
                let money = RUBLES.iter().find(|(file, _)| name == *file).map_or(1.0, |row| row.1);
                for ((here, there), scale) in
                    here.into_iter().zip(there).zip([money, money, 1.0, 1.0])
                {
                    let is_same = (here - scale * there).abs() <= 0.005 * 1000.0 * (scale - 1.0);
                    assert!(is_same, "{} {variant:?}: {here} {there}", path.display());
                }
            }
        }
    }
}

#[test]
fn every_shipped_scenario_opens_with_its_question() {
    for (path, text) in shipped().into_iter().chain(scenarios_in("scenarios/ru")) {
        let comment = text.lines().next().unwrap_or_default();
        let asks = comment.starts_with('#') && comment.contains('?');
        assert!(asks, "{} opens with {comment:?}", path.display());
        let question = read_file(&path, &text, None).scenario.question;
        assert!(question.ends_with('?'), "{} asks {question:?}", path.display());
    }
}

#[test]
fn every_shipped_scenario_is_named_in_the_manual() {
    for page in ["src/guide/shipped.md", "src/guide/shipped.ru.md"] {
        let text = std::fs::read_to_string(root().join(page)).expect("a page of the manual");
        for (path, _) in shipped() {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a file name");
            assert!(text.contains(&format!("| `{name}` |")), "{page} does not name {name}");
        }
    }
}

/// Five deals a rep, started one a day, sold with the share 0.3 of a lognormal cycle with a median of 14
/// days and one in ten under 7: the sum on paper.
#[test]
fn the_week_on_paper_comes_out() {
    use voronka::statistics::normal::cumulative;
    let path = root().join("scenarios/one-week-target.toml");
    let text = std::fs::read_to_string(&path).expect("the scenario");
    let scenario = read_file(&path, &text, Some("textbook")).scenario;
    let found = forecast(&scenario, &plan(20_000, 1), &Unwatched);
    let sold_by = |days: f64| cumulative((days / 14.0).ln() / 0.54087);
    let none: f64 = (0..5).map(|day| 1.0 - 0.3 * sold_by(6.5 - f64::from(day))).product();
    let expected = 1.0 - none;
    assert!((expected - 0.043).abs() < 5e-4, "{expected}");
    let error = (expected * none / 20_000.0).sqrt();
    for seat in &found.targets[0].seats {
        assert!((seat.value - expected).abs() < 4.0 * error, "{} for {expected}", seat.value);
    }
    assert!(found.targets[0].probability.value < 6e-4);
}

#[test]
fn a_deal_value_may_be_unknown() {
    let path = root().join("scenarios/quickstart.toml");
    let text = std::fs::read_to_string(&path).expect("the scenario");
    let over = Overrides {
        variant: None,
        set: vec!["segments.firms.deal_value.mean=\"10k to 14k\"".to_owned()],
    };
    let scenario = match load("quickstart.toml", &text, &over) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    };
    assert_eq!(forecast(&scenario, &plan(10, 1), &Unwatched).headline.quantity, Figure::Revenue);
}

/// What ramps, waiting and empty seats, which are not in the arithmetic, may take from the hours.
const ROUGHLY: f64 = 0.1;

#[test]
fn the_load_that_check_tells_is_about_the_share_of_hours_that_the_simulation_uses() {
    for name in ["double-in-a-year", "twelve-meetings", "olist", "olist-june", "one-week-target"] {
        let path = root().join(format!("scenarios/{name}.toml"));
        let text = std::fs::read_to_string(&path).expect("a text file");
        let scenario = read_file(&path, &text, None).scenario;
        let implied = voronka::review::implied(&scenario);
        let found = forecast(&scenario, &plan(20, 1), &Unwatched);
        for (role, played) in implied.roles.iter().zip(&found.roles) {
            let used = played.utilisation.expect("there are hours");
            let (load, role) = (role.load, &role.name);
            assert!((load - used).abs() < ROUGHLY, "{name}: {role} has {load} and uses {used}");
        }
    }
}

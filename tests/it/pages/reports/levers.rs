//! The page, JSON, tables and charts of levers.

use super::held::{can_be_drawn, keeps_to, note_keys};
use super::shown;
use crate::played::{self, Impatient, plan};
use std::collections::BTreeSet;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::messages::Lang;
use voronka::report::json;
use voronka::report::levers::words::shown as shown_levers;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::words::Words;
use voronka::report::{Detail, Report};
use voronka::study::levers::Levers;
use voronka::study::levers::{Ask, levers};
use voronka::study::method::replicate::{Unwatched, Watch};

const FILE: &str = include_str!("../../../../scenarios/quickstart.toml");

fn levers_report(text: &str, goal: Option<Figure>, runs: u64) -> Report<Levers> {
    levers_watched(text, goal, &[], runs, &Unwatched)
}

fn levers_watched(
    text: &str,
    goal: Option<Figure>,
    only: &[String],
    runs: u64,
    watch: &dyn Watch,
) -> Report<Levers> {
    let overrides = Overrides::default();
    let base = load("quickstart.toml", text, &overrides).expect("a department");
    let ask = Ask { source: ("quickstart.toml", text), overrides: &overrides, goal, by: 0.1, only };
    let plan = plan(runs, 2);
    let found = levers(&ask, &base, &plan, watch);
    played::report(
        "quickstart",
        "voronka levers quickstart.toml --by 0.1 --seed 1 --runs 20",
        found.basis.runs,
        found,
    )
}

#[test]
fn the_page_of_levers_reads_well() {
    insta::assert_snapshot!(
        "levers",
        shown(levers_report(FILE, None, 20).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_levers_reads_well_in_russian() {
    let report = levers_report(FILE, None, 20).in_language(Lang::Ru);
    insta::assert_snapshot!("levers_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn levers_that_were_looked_at_are_told_though_none_was_measured() {
    let report = levers_watched(FILE, None, &[], 20, &Impatient::after(60));
    let found = &report.finding;
    assert!(found.basis.is_partial && found.first.is_none() && !found.levers.is_empty());
    let page = report.text(Detail::Full, WIDTH, Style::Plain).replace('\n', " ");
    for told in ["looks best", "Partial: a first look", &found.levers[0].path] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let stems = report.charts().into_iter().map(|(stem, _)| stem);
    assert_eq!(stems.collect::<Vec<_>>(), ["levers"]);
}

#[test]
fn levers_stand_in_the_order_of_what_they_bring_behind_the_first() {
    let report = levers_report(FILE, None, 20);
    let shown = shown_levers(&report.finding);
    let gains: Vec<f64> = shown.iter().filter_map(|lever| Some(lever.gain?.mean)).collect();
    assert_eq!(gains.len(), 12);
    assert!(gains[1..].is_sorted_by(|a, b| a >= b), "{gains:?}");
    assert_eq!(shown[0].path, report.finding.levers[0].path);
    // The sentence about what comes next names them in the same order.
    let page = report.text(Detail::Full, WIDTH, Style::Plain).replace('\n', " ");
    let next = page.split("Next: ").nth(1).and_then(|rest| rest.split(". ").next()).expect("next");
    let places: Vec<Option<usize>> =
        shown[1..4].iter().map(|lever| next.find(&lever.path)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "{next}: {places:?}");
}

#[test]
fn one_number_is_not_told_as_many_and_a_part_of_a_step_is_told_in_people() {
    // A tenth more than two people is 2.2.
    let only = ["roles.rep.reps".to_owned()];
    let report = levers_watched(FILE, None, &only, 8, &Unwatched);
    let page = report.text(Detail::Full, WIDTH, Style::Plain);
    assert!(page.contains("1 number was looked at"), "{page}");
    assert!(page.contains("2 → 2.2 people"), "{page}");
}

#[test]
fn a_page_of_levers_keeps_to_its_width_whatever_is_asked() {
    // Nothing is unknown, and no target is stated.
    let plain = FILE.replace("[targets.double]\nwhat = \"revenue\"\ngrowth = \"100%\"", "");
    let sure = plain
        .replace("\"40/month to 60/month\"", "\"50/month\"")
        .replace("\"25% to 35%\"", "\"30%\"")
        .replace("\"40% to 50%\"", "\"45%\"")
        .replace("\"3mo to 5mo\"", "\"4mo\"");
    for (text, goal) in [
        (FILE, Figure::PTarget),
        (FILE, Figure::PLoss),
        (&sure, Figure::Refusals),
        (&sure, Figure::Pay),
        (&sure, Figure::Sales),
    ] {
        let report = levers_report(text, Some(goal), 6);
        for width in [80, 140] {
            keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
        }
        let is_sure = text == sure;
        let page = report.text(Detail::Full, 100, Style::Plain).replace('\n', " ");
        assert_eq!(page.contains("so nothing is unknown"), is_sure, "{page}");
        for (stem, chart) in report.charts() {
            can_be_drawn(&stem, &chart);
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_levers_are_those_of_its_version() {
    let report = levers_report(FILE, None, 6);
    let text = json::text(&report);
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.levers/1", &mut paths);
    for (name, bytes) in report.tables() {
        let text = String::from_utf8(bytes).expect("text");
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        for row in rows.records() {
            let row = row.expect("a row");
            assert!(
                row.iter().all(|cell| !["NaN", "inf", "-inf"].contains(&cell)),
                "{name}: {row:?}"
            );
        }
        paths.insert(format!("{name}: {}", text.lines().next().expect("a header")));
    }
    insta::assert_snapshot!("levers_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_title_of_the_bars_says_how_many_cannot_be_told_from_the_first() {
    let report = levers_report(FILE, None, 20);
    let rivals = report.finding.first.as_ref().expect("they were measured").rivals.len();
    assert!(rivals > 1, "{rivals}");
    let (_, bars) = &report.charts()[0];
    let title = &bars.caption().title;
    assert!(title.ends_with(&format!("; {rivals} others cannot be told apart from it")), "{title}");
}

#[test]
fn the_charts_of_levers_are_the_bars_and_the_tornado() {
    let stems: Vec<String> =
        levers_report(FILE, None, 6).charts().into_iter().map(|(stem, _)| stem).collect();
    assert_eq!(stems, ["levers", "tornado"]);
}

/// A target that a run in many meets by luck.
const RARE: &str = r#"
start = 2027-01-04
horizon = "1w"
[segments.firms]
accounts = 500
deal_value = 1000
[[stages]]
name = "call"
convert = "3% to 5%"
touches = 2
hours = 0.4
[[stages]]
name = "offer"
convert = "20% to 30%"
hours = 1
[roles.rep]
does = ["prospect"]
stages = ["call", "offer"]
reps = 2
[targets.t]
what = "sales"
at_least = 4
"#;

#[test]
fn no_sentence_of_a_rare_target_claims_what_its_tables_deny() {
    let report = levers_report(RARE, Some(Figure::PTarget), 40);
    let found = &report.finding;
    let page = report.text(Detail::Full, 2000, Style::Plain);
    let measured = found.levers.iter().filter(|lever| lever.is_measured);
    let most = measured.filter_map(|lever| Some((lever, lever.gain?.mean)));
    let most = most.filter(|(_, gain)| *gain > 0.0).max_by(|a, b| a.1.total_cmp(&b.1));
    if let Some(named) = page.lines().find(|line| line.contains("which looks best")) {
        let (lever, _) = most.expect("something looks best");
        assert!(named.contains(&format!("`{}`", lever.path)), "{page}");
    }
    assert!(!page.lines().any(|line| line.ends_with("by 0.")), "{page}");
    // That nothing was seen is said of the runs in which it was not.
    let never = found.shares.as_ref().is_some_and(|shares| shares.luck.is_none());
    assert_eq!(page.contains("runs played for it"), never, "{page}");
    assert!(!page.contains("in every run"), "{page}");
    let title = Words::new(Lang::En, &found.heading)
        .tornado_title(found, found.tornado.as_ref().expect("there are unknown numbers"));
    let is_told = page.contains("No unknown number alone moves");
    assert_eq!(title.starts_with("No unknown number alone moves"), is_told, "{title}");
}

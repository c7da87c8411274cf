//! The page, JSON, tables and charts of a target's odds.

use super::held::{can_be_drawn, header, keeps_to, note_keys};
use super::shown;
use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::messages::Lang;
use voronka::plot::Chart;
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::study::method::replicate::Unwatched;
use voronka::study::odds::Odds;
use voronka::study::odds::{Cause, Question, odds};

const WEEK: &str = include_str!("../../../../scenarios/one-week-target.toml");
const QUICKSTART: &str = include_str!("../../../../scenarios/quickstart.toml");

fn odds_report(text: &str, target: usize, set: &[&str], runs: u64) -> Report<Odds> {
    let loaded = played::loaded("test.toml", text, None, set);
    let lengthened = |days: u32| {
        let horizon = format!("horizon={days}d");
        Some(played::loaded("test.toml", text, None, &[set, &[horizon.as_str()]].concat()).scenario)
    };
    let scenario = &loaded.scenario;
    let question = Question { scenario, target, horizon: None, lengthened: &lengthened };
    let plan = plan(runs, 2);
    played::report(
        &scenario.name,
        format!("voronka odds {}.toml --seed 1 --runs {runs}", scenario.name),
        runs,
        odds(&question, &plan, &Unwatched),
    )
}

fn week_report() -> Report<Odds> {
    odds_report(WEEK, 0, &[], 400)
}

#[test]
fn the_page_of_a_target_reads_well() {
    insta::assert_snapshot!("odds", shown(week_report().text(Detail::Full, WIDTH, Style::Plain)));
}

#[test]
fn the_page_of_a_target_reads_well_in_russian() {
    let report = week_report().in_language(Lang::Ru);
    insta::assert_snapshot!("odds_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        can_be_drawn(&stem, &chart);
    }
}

#[test]
fn shares_beside_the_curves_are_written_as_the_language_does() {
    let charts = week_report().in_language(Lang::Ru).charts();
    let texts: Vec<String> = charts.iter().flat_map(|(_, chart)| chart.texts()).collect();
    let is_english = |text: &&String| {
        text.match_indices('%').any(|(at, _)| text[..at].ends_with(|c: char| c.is_ascii_digit()))
    };
    // `95%-ные` is an adjective.
    let wrong: Vec<&String> =
        texts.iter().filter(is_english).filter(|of| !of.contains("%-")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_page_of_a_target_of_all_asks_nothing_of_reps() {
    let page = odds_report(QUICKSTART, 0, &[], 20).text(Detail::Full, WIDTH, Style::Plain);
    let asked = page.split("Chance of ").nth(1).expect("what is asked");
    assert!(asked.contains("of revenue by 31 December 2027: "), "{page}");
    assert!(!page.contains("picked at random") && !page.contains(" in all"), "{page}");
}

#[test]
fn a_target_that_is_never_met_is_said_never_to_become_likely() {
    let found = odds_report(WEEK, 0, &["stages.offer.convert=0%"], 40);
    let page = shown(found.text(Detail::Full, WIDTH, Style::Plain));
    // The deals that were open at the start may still be sold; Vera has none.
    let is_never = page.contains("The chance stays below 50% within ");
    assert!(is_never && page.contains(" within 7_days: 0% (less than "), "{page}");
    assert_eq!(found.finding.reps[2].name, "Vera");
    assert!(found.finding.reps[2].likely.iter().all(|likely| likely.day.is_none()));
}

#[test]
fn a_page_of_odds_keeps_to_its_width() {
    let report = week_report();
    for width in [80, 100, 140] {
        keeps_to(&report.text(Detail::Full, width, Style::Plain), width);
    }
}

#[test]
fn the_keys_of_the_json_of_odds_are_those_of_its_version() {
    let text = json::text(&week_report());
    let mut paths = BTreeSet::new();
    note_keys(&text, "voronka.odds/1", &mut paths);
    insta::assert_snapshot!("odds_json_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_line_of_a_table_of_odds_has_a_cell_for_every_column() {
    let mut headers = Vec::new();
    for (name, bytes) in week_report().tables() {
        headers.push(header(name, bytes));
    }
    insta::assert_snapshot!("odds_csv_headers", headers.join("\n"));
}

#[test]
fn the_charts_of_odds_state_what_was_found_in_letters_that_can_be_drawn() {
    let charts = week_report().charts();
    let stems: Vec<&str> = charts.iter().map(|(stem, _)| stem.as_str()).collect();
    assert_eq!(stems, ["odds", "causes", "days"]);
    for (stem, chart) in &charts {
        can_be_drawn(stem, chart);
    }
    let titles = charts.iter().map(|(_, chart)| shown(&chart.caption().title));
    insta::assert_snapshot!("odds_chart_titles", titles.collect::<Vec<_>>().join("\n"));
    let Chart::Dots(dots) = &charts[2].1 else { panic!("the days are dots") };
    assert_eq!(dots.outcomes.len(), 50);
    let Chart::Bars(bars) = &charts[1].1 else { panic!("the causes are bars") };
    assert_eq!(bars.rows.len(), 5);
}

#[test]
fn why_a_cause_that_is_taken_away_makes_it_worse_is_not_made_up() {
    let mut report = week_report();
    let why = report.finding.why.as_mut().expect("it is missed");
    let skill = why.parts.iter_mut().find(|of| of.cause == Cause::Skill).expect("skill");
    (skill.part.mean, skill.part.error) = (-0.02, 0.001);
    let page = shown(report.text(Detail::Full, WIDTH, Style::Plain)).replace('\n', " ");
    let told = "Why it is missed more often without skill and ramp, this page does not know";
    assert!(page.contains(told) && page.contains("more without skill and ramp"), "{page}");
    assert!(!page.contains("before the first day that counts"), "{page}");
}

//! What the spread hangs on, and what knowledge is worth: sentences, tables, JSON, columns and charts.

use super::held::{can_be_drawn, header, keeps_to};
use super::{estimated, json_paths, shown, year};
use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::{Detail, Report};
use voronka::study::levers::Levers;
use voronka::study::levers::indices::{InputShare, Shares, UnknownShare};
use voronka::study::levers::information::{
    Choice, ChoiceFrom, Information, OptionFinding, UnknownWorth, WorthOf,
};
use voronka::study::levers::{Ask, levers};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;

const FILE: &str = include_str!("../../../../scenarios/quickstart.toml");

fn variant_choices(variants: &[&str]) -> Vec<Choice> {
    let choice = |name: &&str| {
        let variant = Some((*name).to_owned()).filter(|name| name != "as-it-is");
        let overrides = Overrides { variant, set: Vec::new() };
        let loaded = load("quickstart.toml", FILE, &overrides).expect("a department");
        Choice { name: (*name).into(), loaded }
    };
    variants.iter().map(choice).collect()
}

fn knowledge_report(output: Figure, variants: &[&str]) -> Report<Levers> {
    let overrides = Overrides::default();
    let base = load("quickstart.toml", FILE, &overrides).expect("a department");
    let only = ["roles.rep.ramp".to_owned()];
    let ask = Ask {
        source: ("quickstart.toml", FILE),
        overrides: &overrides,
        goal: Some(output),
        by: 0.1,
        only: &only,
    };
    let plan = plan(20, 2);
    let found = levers(&ask, &base, &plan, &Unwatched);
    let found = found.with_knowledge(&base.scenario, &variant_choices(variants), &plan, &Unwatched);
    played::report(
        "quickstart",
        "voronka levers quickstart.toml --by 0.1 --seed 1 --runs 20",
        found.basis.runs,
        found,
    )
}

fn knowledge(output: Figure) -> Report<Levers> {
    knowledge_report(output, &["as-it-is", "two-more-reps"])
}

#[test]
fn the_page_of_what_knowledge_is_worth_reads_well() {
    let page = knowledge(Figure::Profit).text(Detail::Full, WIDTH, Style::Plain);
    let from = page.find("Where the spread comes from").expect("a heading");
    insta::assert_snapshot!("knowledge", shown(&page[from..]));
}

#[test]
fn a_page_of_knowledge_keeps_to_its_width_whatever_is_asked() {
    for output in [Figure::PTarget, Figure::Pay, Figure::Sales] {
        let report = knowledge(output);
        for width in [80, 140] {
            let page = report.text(Detail::Full, width, Style::Plain);
            keeps_to(&page, width);
            assert!(!page.contains(" inf "), "{page}");
        }
        let charts = report.charts();
        let stems: Vec<&str> = charts.iter().map(|(stem, _)| stem.as_str()).collect();
        assert!(stems.ends_with(&["spread", "worth-of-knowing"]), "{stems:?}");
        for (stem, chart) in &charts {
            can_be_drawn(stem, chart);
        }
    }
}

#[test]
fn the_keys_of_the_json_and_the_columns_of_knowledge_are_those_of_its_version() {
    let report = knowledge(Figure::Profit);
    let mut paths = BTreeSet::new();
    let finding: serde_json::Value = serde_json::from_str(&json::text(&report)).expect("JSON");
    for block in ["shares", "information"] {
        json_paths(&finding["finding"][block], block, &mut paths);
    }
    let names = ["shares.csv", "worth_of_knowing.csv", "options.csv", "choices.csv"];
    for (name, bytes) in report.tables().into_iter().filter(|(name, _)| names.contains(name)) {
        paths.insert(header(name, bytes));
    }
    insta::assert_snapshot!("knowledge_keys", paths.into_iter().collect::<Vec<_>>().join("\n"));
}

fn information(worth: (f64, f64, f64), changes: f64) -> Information {
    let (value, low, high) = worth;
    let of = WorthOf { worth: estimated(value, low, high), changes };
    let option = |name: &str, mean: f64, behind: f64| OptionFinding {
        cash_runs_out: None,
        name: name.into(),
        value: Mean { mean, error: 5_000.0 },
        behind: Mean { mean: behind, error: if behind > 0.0 { 2_000.0 } else { 0.0 } },
    };
    let turn = ["47%", "46%", "48%"].map(str::to_owned);
    Information {
        output: Figure::Profit,
        runs: 4_000,
        options: vec![option("as-it-is", 380_000.0, 20_000.0), option("hire", 400_000.0, 0.0)],
        best: 1,
        unknowns: vec![UnknownWorth {
            path: "stages.proposal.convert".into(),
            of,
            choices: vec![
                ChoiceFrom { from: None, value: None, option: 0 },
                ChoiceFrom {
                    from: Some(estimated(0.47, 0.46, 0.48)),
                    value: Some(turn),
                    option: 1,
                },
            ],
        }],
        all: Some(of),
        is_precise: None,
        is_partial: false,
    }
}

#[test]
fn what_knowledge_is_worth_is_said_in_sentences() {
    let says = |found: &Information| shown(year().worth_answer(found).join("\n"));
    let worth = says(&information((14_000.0, 12_000.0, 16_000.0), 0.31));
    assert_eq!(
        worth,
        "Knowing `stages.proposal.convert` before you decide is worth at most 14_k ± 2_k_₽ in 2027; pay no more than \
         that for a survey.\nThe choice by its value: `as-it-is`, from 47% (46% to 48%) on `hire`. In 31% of cases that \
         differs from the choice without knowing."
    );
    let mut decided = information((14_000.0, 12_000.0, 16_000.0), 0.31);
    let choice = |found: &Information| shown(year().decision(found).join("\n"));
    assert_eq!(
        choice(&decided),
        "As things stand, choose `hire`: profit is 400_k ± 10_k_₽, better than `as-it-is` by 20_k ± 4_k_₽."
    );
    // What the error bar hides is not told as a lead, and the cash comes before the choice.
    decided.options[0].behind = Mean { mean: 2_000.0, error: 2_000.0 };
    decided.options[1].cash_runs_out = Some(estimated(0.5, 0.4, 0.6));
    assert_eq!(
        choice(&decided),
        "Cash runs out in 50% of runs (±10) with `hire`.\nAs things stand, choose `hire`: profit is 400_k ± 10_k_₽; \
         `as-it-is` cannot be told apart from it (behind by 2_000 ± 4_000_₽)."
    );
    let unsure = says(&information((300.0, 0.0, 1_840.0), 0.04));
    assert!(
        unsure.starts_with(
            "No number alone is clearly worth finding out before you decide; the worth of each is below 1_900_₽."
        ),
        "{unsure}"
    );
    let nothing = says(&information((0.0, 0.0, 12.0), 0.0));
    assert!(
        nothing.starts_with(
            "No knowledge would change the choice: `hire` is best whatever the unknown numbers are, as far as these \
             runs show."
        ),
        "{nothing}"
    );
}

#[test]
fn what_the_spread_hangs_on_is_said_in_a_sentence() {
    let share = |value: f64| estimated(value, value - 0.03, value + 0.03);
    let of =
        |alone: f64, others: f64| InputShare { alone: share(alone), with_others: share(others) };
    let found = Shares {
        output: Figure::Profit,
        rows: 500,
        runs: 3_000,
        deviation: 193_000.0,
        unknowns: vec![UnknownShare {
            path: "stages.proposal.convert".into(),
            shares: of(0.2, 0.3),
        }],
        luck: Some(of(0.7, 0.8)),
        knowable: Some(share(0.2)),
        together: Some(share(0.1)),
        is_precise: Some(false),
        is_partial: false,
    };
    assert_eq!(
        shown(year().shares_answer(&found)),
        "Luck is 80% (±3) of the spread of profit (its variance): so much stays even if every unknown number becomes \
         known. Of the rest, `stages.proposal.convert` matters most: knowing it alone takes 20% (±3) away."
    );
    // One that takes more alone is named, though another takes more with others; 18 and 20 ± 3 are alike, 5 is not.
    let unknown = |path: &str, alone: f64, others: f64| UnknownShare {
        path: path.into(),
        shares: of(alone, others),
    };
    let mut several = found.clone();
    several.unknowns.insert(0, unknown("channels.site.leads", 0.18, 0.4));
    several.unknowns.push(unknown("roles.rep.ramp", 0.05, 0.2));
    let told = shown(year().shares_answer(&several));
    assert!(
        told.ends_with(
            "Of the rest, `stages.proposal.convert` matters most: knowing it alone takes 20% (±3) away; \
             `channels.site.leads` (18% (±3)) cannot be told apart from it."
        ),
        "{told}"
    );
    assert!(year().shares_title(&several).ends_with("stages.proposal.convert weighs most"));
    let note = shown(year().shares_note(&found));
    assert!(
        note.contains("together: 10% (±3).") && note.contains("`--most` allows more"),
        "{note}"
    );
    let still = Shares { luck: None, unknowns: Vec::new(), ..found };
    let runs = shown(year().shares_answer(&still));
    assert!(runs.contains("No spread of profit is seen: it was the same in all"), "{runs}");
}

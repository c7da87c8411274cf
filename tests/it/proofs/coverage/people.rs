//! What a search for the number of people prints.

use super::{Experiment, Seen, USUAL, WIDE, binomial, estimate, mean, reached, runs, seen};
use crate::department::Department;
use crate::played::read;
use voronka::scenario::{Quantity, Scenario};
use voronka::study::Plan;
use voronka::study::hire::{Hiring, Question, Sized, TrialRow, Verdict, hire};
use voronka::study::method::replicate::Unwatched;

pub const EXPERIMENTS: [Experiment; 5] = [
    Experiment { name: "hire, a number trial runs", play: known_number, repetitions: [60, 1_000] },
    Experiment {
        name: "hire, until it is known",
        play: sequential_number,
        repetitions: [20, 1_000],
    },
    Experiment { name: "hire, nearly enough", play: close, repetitions: [20, 1_000] },
    Experiment { name: "hire, walls", play: walls, repetitions: [60, 1_000] },
    Experiment {
        name: "hire, one more who changes luck alone",
        play: alike_numbers,
        repetitions: [200, 1_000],
    },
];

/// A day is one contact long, so that whoever is there settles one deal a day; half of them are sales of 100.
fn to_be_hired(days: u32, more: &str) -> Scenario {
    Department::calling()
        .lasting("2027-02-01", &format!("{days}d"))
        .with("[segments.all]", "accounts = 1000\nmargin = \"100%\"")
        .with("[[stages]]", "convert = 0.5\ntouches = 1\nhours = 8")
        .without("[roles.hunter]")
        .with(
            "[roles.seller]",
            "does = [\"prospect\"]\nstages = [\"contact\"]\nhire = { count = 1 }\nhire_cost = 900",
        )
        .with("[targets.wins]", "what = \"sales\"\nat_least = 3")
        .and(more)
        .read()
}

fn hired(scenario: &Scenario, [least, most]: [u32; 2], confidence: f64, plan: &Plan) -> Hiring {
    let sized = vec![Sized { role: 0, least, most }];
    let question = Question {
        scenario,
        target: 0,
        sized,
        confidence,
        starts: vec![None],
        budget: None,
        cash_lasts: None,
    };
    hire(&question, plan, &Unwatched)
}

fn trial(found: &Hiring, count: u32) -> &TrialRow {
    found.trials.iter().find(|row| row.counts == [count]).expect("it was played")
}

/// Three wins of seven, eight or nine deals; the eighth decides where two of seven are won: 21/256.
fn known_number(seed: u64) -> Vec<Seen> {
    let found = hired(&to_be_hired(1, ""), [7, 8], 0.5, &runs(seed, 200));
    let step = trial(&found, 8).step.expect("seven were played");
    let mut all = vec![
        estimate("P(target) of a number", USUAL, &trial(&found, 7).chance, binomial(7, 3, 0.5)),
        mean("mean of a number", USUAL, &trial(&found, 8).revenue, 400.0),
        mean("what one more brings", USUAL, &step.revenue, 50.0),
        mean("what one more does to P(target)", USUAL, &step.chance, 21.0 / 256.0),
    ];
    // Fifty a day, of which a half is a sale of 100, are 900 after eighteen days.
    let found = hired(&to_be_hired(28, ""), [1, 2], 0.0, &runs(seed, 200));
    let answer = found.answer.as_ref().expect("one is enough");
    let back = answer.wrong[0].more.as_ref().and_then(|of| of.payback).expect("it costs something");
    let months = 18.0 * 12.0 / 365.25;
    let is_held = back.least.is_some_and(|least| least <= months)
        && back.most.is_none_or(|most| months <= most);
    all.push(seen("payback of one more", WIDE, is_held));
    all
}

/// Chances that were played until they are told from the confidence, or known.
fn sequential_number(seed: u64) -> Vec<Seen> {
    let found = hired(&to_be_hired(1, ""), [5, 9], 0.8, &reached(seed, 0.03, 5_000));
    let truth = |count: u32| binomial(count, 3, 0.5);
    let mut all: Vec<Seen> = (5..=9)
        .map(|n| {
            estimate(
                format!("P(target) of {n}, played until it is decided"),
                USUAL,
                &trial(&found, n).chance,
                truth(n),
            )
        })
        .collect();
    all.push(of_answer(&found));
    let step = trial(&found, 8).step.expect("seven were played");
    all.push(mean("what the last one does to P(target)", USUAL, &step.chance, 21.0 / 256.0));
    all
}

/// The chance of the number that is the answer.
fn of_answer(found: &Hiring) -> Seen {
    let answer = found.answer.as_ref().expect("nine are enough");
    let row = &found.trials[answer.trial];
    estimate("P(target) of the answer", USUAL, &row.chance, binomial(row.counts[0], 3, 0.5))
}

/// Seven meet it in 77.3 of 100, eight in 85.5: nobody is to be told on the wrong side of 78.
fn close(seed: u64) -> Vec<Seen> {
    let found = hired(&to_be_hired(1, ""), [6, 9], 0.78, &reached(seed, 0.02, 5_000));
    let is_wrong = |row: &TrialRow| {
        let is_enough = binomial(row.counts[0], 3, 0.5) >= 0.78;
        row.verdict == Some(if is_enough { Verdict::FallsShort } else { Verdict::Reaches })
    };
    let is_wrong = found.trials.iter().any(is_wrong);
    vec![seen("no number is told on the wrong side", WIDE, !is_wrong), of_answer(&found)]
}

/// Four accounts make four deals, whoever calls them; without that wall nine make nine.
fn walls(seed: u64) -> Vec<Seen> {
    let mut small = to_be_hired(1, "");
    small.segments[0].accounts = Quantity::Known(4.0);
    let found = hired(&small, [8, 9], 0.8, &runs(seed, 200));
    let limit = found.limit.as_ref().expect("there are not enough accounts");
    let (with, without) = (binomial(4, 3, 0.5), binomial(9, 3, 0.5));
    vec![
        estimate("P(target) without a wall", USUAL, &limit.walls[0].chance, without),
        mean("what removing a wall brings", USUAL, &limit.walls[0].lift, without - with),
    ]
}

/// Leads enough for one go round to whoever is there; each has a skill of his own and everybody time enough: one more
/// changes who sells, and nothing on average.
fn alike_numbers(seed: u64) -> Vec<Seen> {
    let text = r#"start = 2027-02-01
        horizon = "7d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [20]
        [[stages]]
        name = "contact"
        convert = 0.3
        hours = 0
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        hire = { count = 1 }
        hire_cost = 1
        skill_spread = 0.8
        [targets.wins]
        what = "sales"
        at_least = 6
        "#;
    let found = hired(&read(text), [2, 3], 0.5, &runs(seed, 100));
    let step = trial(&found, 3).step.expect("two were played");
    vec![mean("no difference of revenue with one more", USUAL, &step.revenue, 0.0)]
}

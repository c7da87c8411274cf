//! What the odds of a target print.

use super::{Experiment, Seen, UNKNOWN, USUAL, WIDE, estimate, mean, over_unknown, runs, seen};
use crate::found::curve;
use crate::played::read_with;
use voronka::study::method::replicate::Unwatched;
use voronka::study::odds::{Cause, Likely, Odds, Question, Who, odds};

pub const EXPERIMENTS: [Experiment; 2] = [
    Experiment { name: "odds, all is known", play: known_days, repetitions: [20, 1_000] },
    Experiment {
        name: "odds, a chance is not known",
        play: unknown_days,
        repetitions: [20, 4_000],
    },
];

/// Two reps are given a lead each day, and each of them is won with `convert`; each is to sell within a week.
fn file(convert: &str) -> String {
    format!(
        r#"start = 2027-02-01
        horizon = "7d"
        calendar.work_days = "mon-sun"
        [segments.all]
        deal_value = 1
        [channels.given]
        counts = [{}]
        [[stages]]
        name = "contact"
        convert = {convert}
        hours = 0.01
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 2
        [targets.one_each]
        what = "sales"
        at_least = 1
        scope = "each_rep"
        "#,
        ["2"; 28].join(",")
    )
}

fn odds_at(text: &str, seed: u64, times: u64) -> Odds {
    let of_days = |days: u32| Some(read_with(text, &[&format!("horizon={days}d")]));
    let scenario = read_with(text, &[]);
    let question =
        Question { scenario: &scenario, target: 0, horizon: Some(28), lengthened: &of_days };
    odds(&question, &runs(seed, times), &Unwatched)
}

/// Whether the days between which it becomes so likely hold the first on which it is.
fn likely(name: &str, found: &Likely, chance: impl Fn(u32) -> f64) -> Seen {
    let day = (1..=28).find(|&day| chance(day) >= found.chance).expect("within four weeks");
    let is_held =
        found.low.is_some_and(|low| low <= day) && found.high.is_none_or(|high| day <= high);
    seen(name, WIDE, is_held)
}

fn known_days(seed: u64) -> Vec<Seen> {
    let found = odds_at(&file("0.1"), seed, 200);
    let missed = |day: u32| 0.9f64.powi(day as i32);
    let (one, each) = (|day| 1.0 - missed(day), |day| (1.0 - missed(day)) * (1.0 - missed(day)));
    let curve = |who| curve(&found, who);
    let why = found.why.as_ref().expect("nobody called a halt");
    // Without lost deals it is met for certain; with ten times as many leads where neither rep misses 70.
    let more = one(70) * one(70);
    let part = |cause| why.parts.iter().find(|part| part.cause == cause).expect("all are told");
    vec![
        estimate("P(each rep) by the date", USUAL, &curve(Who::EachRep).by_date, each(7)),
        estimate("P(a rep) by the date", USUAL, &curve(Who::ARep).by_date, one(7)),
        estimate("P(any rep) by the date", USUAL, &curve(Who::AnyRep).by_date, 1.0 - missed(14)),
        estimate("P(each rep) by a day", USUAL, &curve(Who::EachRep).points[11].chance, each(12)),
        estimate("P(one rep)", USUAL, &found.reps[0].by_date, one(7)),
        likely("even odds of each rep", &curve(Who::EachRep).likely[0], each),
        likely("four to one of each rep", &curve(Who::EachRep).likely[1], each),
        likely("even odds of a rep", &curve(Who::ARep).likely[0], one),
        mean("P(missed)", USUAL, &why.missed, 1.0 - each(7)),
        mean(
            "share of lost deals",
            USUAL,
            &part(Cause::Qualification).part,
            0.5 * (1.0 - each(7) + 1.0 - more),
        ),
        mean("share of too few deals", USUAL, &part(Cause::Deals).part, 0.5 * (more - each(7))),
        estimate("P(met) without one cause", WIDE, &part(Cause::Deals).alone, more),
        mean("average by the date", USUAL, &why.average, 1.4),
    ]
}

fn unknown_days(seed: u64) -> Vec<Seen> {
    let found = odds_at(&file(UNKNOWN), seed, 200);
    let one = |day: u32| over_unknown(|p| 1.0 - (1.0 - p).powi(day as i32));
    let each = |day: u32| over_unknown(|p| (1.0 - (1.0 - p).powi(day as i32)).powi(2));
    let curve = |who| curve(&found, who);
    let why = found.why.as_ref().expect("nobody called a halt");
    vec![
        estimate(
            "P(each rep) by a day, twins",
            USUAL,
            &curve(Who::EachRep).points[3].chance,
            each(4),
        ),
        estimate("P(a rep) by a day, twins", USUAL, &curve(Who::ARep).points[2].chance, one(3)),
        likely("even odds of each rep, twins", &curve(Who::EachRep).likely[0], each),
        mean("P(missed), twins", USUAL, &why.missed, 1.0 - each(7)),
        mean("average by the date, twins", USUAL, &why.average, 14.0 * 0.3),
    ]
}

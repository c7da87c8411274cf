//! What a comparison of versions prints.

use super::{
    Experiment, Promise, Seen, UNKNOWN, USUAL, WIDE, binomial, estimate, mean, of_four_channels,
    over_unknown, reached, runs, seen,
};
use crate::found::difference;
use voronka::figures::Figure;
use voronka::random::{Key, Purpose, Streams};
use voronka::scenario::Scenario;
use voronka::statistics::normal;
use voronka::study::Plan;
use voronka::study::compare::{Comparison, Wish, compare};
use voronka::study::method::outputs::{Difference, Sides};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::versions::Version;

pub const EXPERIMENTS: [Experiment; 6] = [
    Experiment { name: "compare, all is known", play: known_versions, repetitions: [60, 2_000] },
    Experiment {
        name: "compare, a chance is not known",
        play: unknown_versions,
        repetitions: [60, 2_000],
    },
    Experiment { name: "compare, until it is decided", play: decided, repetitions: [10, 1_000] },
    Experiment {
        name: "compare, the same but for luck",
        play: alike_versions,
        repetitions: [400, 2_000],
    },
    Experiment {
        name: "compare, four the same but for luck",
        play: all_alike,
        repetitions: [200, 2_000],
    },
    Experiment {
        name: "compare, the best is chosen",
        play: chosen_of_four,
        repetitions: [10, 1_000],
    },
];

pub fn compared_by(scenarios: &[Scenario], goal: Figure, plan: &Plan) -> Comparison {
    let names = [None, Some("b"), Some("c"), Some("d")];
    let version = |(&name, scenario)| Version { name, title: name, scenario };
    let versions: Vec<Version> = names.iter().zip(scenarios).map(version).collect();
    compare(&versions, Wish { goal: Some(goal), confidence: 0.95 }, plan, &Unwatched)
}

fn sides(of: Difference) -> Sides {
    of.sides.expect("runs were counted on both sides")
}

const TARGET: &str = "[targets.plan]\nwhat = \"sales\"\nat_least = 12\n";

/// Forty leads, won with 25 and with 30 % on the same luck: who is won at 25 % is won at 30 %.
fn known_versions(seed: u64) -> Vec<Seen> {
    let scenarios = [0.25, 0.3].map(|p| of_four_channels([40, 0, 0, 0], &p.to_string(), TARGET));
    let found = compared_by(&scenarios, Figure::Sales, &runs(seed, 100));
    let more = |measure| difference(&found, 1, measure);
    let value = found.versions[1].figure(Figure::Revenue).expect("it is told").mean();
    let met = [0.25, 0.3].map(|p| binomial(40, 12, p));
    let target = found.versions[0].target.expect("there is one");
    let some = 1.0 - 0.95f64.powi(40);
    vec![
        mean("mean of a version", USUAL, &value, 1_200.0),
        estimate("P(target) of a version", USUAL, &target, met[0]),
        estimate("difference of means", USUAL, &sides(more(Figure::Sales)).interval, 2.0),
        mean("difference of means with its error", USUAL, &more(Figure::Profit).more, 80.0),
        estimate(
            "difference of P(target)",
            USUAL,
            &sides(more(Figure::PTarget)).interval,
            met[1] - met[0],
        ),
        estimate("P(more)", WIDE, &sides(more(Figure::Sales)).larger, some),
        estimate("P(less)", WIDE, &sides(more(Figure::Sales)).smaller, 0.0),
    ]
}

/// Twenty leads, and twice as many, with a chance that nobody knows.
fn unknown_versions(seed: u64) -> Vec<Seen> {
    let scenarios = [20, 40].map(|leads| of_four_channels([leads, 0, 0, 0], UNKNOWN, TARGET));
    let found = compared_by(&scenarios, Figure::Sales, &runs(seed, 100));
    let more = |measure| difference(&found, 1, measure);
    let value = found.versions[1].figure(Figure::Sales).expect("it is told").mean();
    let met = |leads: u32| over_unknown(|p| binomial(leads, 12, p));
    let target = found.versions[1].target.expect("there is one");
    vec![
        mean("mean of a version, twins", USUAL, &value, 12.0),
        estimate("P(target) of a version, twins", USUAL, &target, met(40)),
        estimate("difference of means, twins", USUAL, &sides(more(Figure::Sales)).interval, 6.0),
        estimate(
            "difference of P(target), twins",
            USUAL,
            &sides(more(Figure::PTarget)).interval,
            met(40) - met(20),
        ),
        estimate(
            "P(more), twins",
            WIDE,
            &sides(more(Figure::Sales)).larger,
            over_unknown(|p| binomial(20, 1, p)),
        ),
    ]
}

/// Three versions that are played until one is chosen, differences of one sale in ten being of account.
fn decided(seed: u64) -> Vec<Seen> {
    let scenarios = [0.25, 0.26, 0.32].map(|p| of_four_channels([20, 0, 0, 0], &p.to_string(), ""));
    let found = compared_by(&scenarios, Figure::Sales, &reached(seed, 0.02, 6_000));
    let last = found.versions[2].figure(Figure::Sales).expect("it is told").mean();
    vec![
        estimate(
            "difference of one left out",
            USUAL,
            &sides(difference(&found, 1, Figure::Sales)).interval,
            0.2,
        ),
        estimate(
            "difference of the one chosen",
            USUAL,
            &sides(difference(&found, 2, Figure::Sales)).interval,
            1.4,
        ),
        mean("mean of the one chosen", USUAL, &last, 6.4),
    ]
}

/// The same department on luck of its own: no difference is one.
fn alike_versions(seed: u64) -> Vec<Seen> {
    let scenarios =
        [[40, 0, 0, 0], [0, 40, 0, 0]].map(|leads| of_four_channels(leads, "0.25", TARGET));
    let found = compared_by(&scenarios, Figure::Sales, &runs(seed, 100));
    let choice = found.choice.as_ref().expect("there are two");
    vec![
        estimate(
            "no difference of means",
            USUAL,
            &sides(difference(&found, 1, Figure::Sales)).interval,
            0.0,
        ),
        estimate(
            "no difference of P(target)",
            USUAL,
            &sides(difference(&found, 1, Figure::PTarget)).interval,
            0.0,
        ),
        seen("the best of two is not told from the other", USUAL, !choice.rivals.is_empty()),
        mean("the lead of the best of two", USUAL, &choice.lead, 0.0),
    ]
}

/// Four times the same department on luck of its own: none is told from the one that looks best.
fn all_alike(seed: u64) -> Vec<Seen> {
    let leads = [[20, 0, 0, 0], [0, 20, 0, 0], [0, 0, 20, 0], [0, 0, 0, 20]];
    let found = compared_by(
        &leads.map(|leads| of_four_channels(leads, "0.25", "")),
        Figure::Sales,
        &runs(seed, 100),
    );
    let choice = found.choice.as_ref().expect("there are four");
    vec![
        seen("none of four is told from the best", WIDE, choice.rivals.len() == 3),
        seen(
            "the best of four is the first or may be",
            WIDE,
            choice.best == 0 || choice.rivals.contains(&0),
        ),
    ]
}

/// One of four is better by the least that counts, a share of what the first brings; luck is not shared.
fn chosen_of_four(seed: u64) -> Vec<Seen> {
    let department = |place: usize| {
        let mut leads = [0; 4];
        leads[place] = 20;
        of_four_channels(leads, if place == 2 { "0.275" } else { "0.25" }, "")
    };
    let scenarios = [0, 1, 2, 3].map(department);
    let found = compared_by(&scenarios, Figure::Sales, &reached(seed, 0.1, 40_000));
    let choice = found.choice.as_ref().expect("there are four");
    vec![
        seen("the choice is made", Promise::AtLeast(0.999), choice.confidence == Some(0.95)),
        seen("the best is chosen", WIDE, choice.best == 2),
    ]
}

/// Four versions whose chances are anything between 15 and 35 %: by how much the one that is called best is so more often
/// than it is said to be at the least, and by how much it loses less than it is said to lose at the most.
pub fn doubts(seed: u64) -> [f64; 2] {
    let mut luck = Streams::new(30, seed).open(Purpose::Study, Key::of(0));
    let chances = [0, 1, 2, 3].map(|_| 0.15 + 0.2 * normal::cumulative(luck.normal()));
    let department = |place: usize| {
        let mut leads = [0; 4];
        leads[place] = 20;
        of_four_channels(leads, &chances[place].to_string(), "")
    };
    let found = compared_by(&[0, 1, 2, 3].map(department), Figure::Sales, &runs(seed, 40));
    let choice = found.choice.expect("there are four");
    let most = chances.iter().copied().fold(0.0, f64::max);
    let lost = 20.0 * (most - chances[choice.best]);
    [f64::from(u8::from(lost == 0.0)) - choice.is_best, choice.expected_loss - lost]
}

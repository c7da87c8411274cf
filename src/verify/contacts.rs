//! How many contacts a deal takes, and whether it is won.

use super::bench::{Chapter, Department};
use super::measured::mean;
use crate::engine::outcome::LossReason;
use crate::engine::{Metric, Outcome};
use crate::statistics::closed_forms::contacts::{Chain, Stage, touches};

const CHAIN: Department = Department::new("chain", include_str!("chain.toml"));
const STEPS: Department = Department::new("steps", include_str!("steps.toml"));
const LISTED: Department = Department::new("listed", include_str!("listed.toml"));

/// Deals in each of these departments.
const DEALS: f64 = 100.0;

pub(super) fn check(chapter: &mut Chapter) {
    let from = [
        ("first", CHAIN),
        ("second", CHAIN.with(&["channels.site.enters=second"])),
        ("third", CHAIN.with(&["channels.site.enters=third"])),
    ];
    for (stage, (name, department)) in from.into_iter().enumerate() {
        chain(chapter, stage, name, &department);
    }
    steps(chapter);
    qualification(chapter);
    listed(chapter);
}

fn sold(outcome: &Outcome) -> f64 {
    outcome.total(Metric::Sales) as f64
}

/// Sales, contacts, and the squared distance of the contacts from `expected`, all of `DEALS` deals.
fn count(outcome: &Outcome, expected: f64) -> [f64; 3] {
    let contacts = outcome.total(Metric::Touches) as f64;
    let distance = contacts - DEALS * expected;
    [sold(outcome), contacts, distance * distance]
}

fn chain(chapter: &mut Chapter, stage: usize, name: &str, department: &Department) {
    let chain = Chain::in_a_row(&[0.5, 0.5, 0.6], &[0.3, 0.25, 0.3]);
    let (won, contacts) = (chain.won()[stage], chain.contacts()[stage]);
    let [sales, made, squares] = chapter.play(department, 30_000, |o| count(o, contacts));
    let source = "absorbing chain N = (I − Q)⁻¹, Kemeny & Snell 1960";
    let of = |what: &str| format!("{what} from the {name} of three stages");
    chapter.claim(of("P(won)"), source, won, mean(&sales).per(DEALS));
    chapter.claim(of("mean contacts"), source, contacts, mean(&made).per(DEALS));
    let spread = chain.contacts_variance()[stage];
    chapter.claim(of("variance of contacts"), source, spread, mean(&squares).per(DEALS));
}

fn steps(chapter: &mut Chapter) {
    let stage = Stage { convert: 0.6, touches: 3.0, steps: 4 };
    let (contacts, spread) = touches(&stage);
    let [sales, made, squares, moved] = chapter.play(&STEPS, 30_000, |o| {
        let [sales, made, squares] = count(o, contacts);
        [sales, made, squares, o.total(Metric::Effective) as f64]
    });
    let source = "geometric touches, Wald 1944";
    let four = |what: &str| format!("{what} of four agreements");
    chapter.claim(four("P(won)"), "product of the steps", 0.6, mean(&sales).per(DEALS));
    chapter.claim(four("mean contacts"), source, contacts, mean(&made).per(DEALS));
    chapter.claim(four("variance of contacts"), source, spread, mean(&squares).per(DEALS));
    let effective = (1..=4).map(|step| libm::pow(0.6, f64::from(step) / 4.0)).sum();
    let name = four("mean contacts that move the deal");
    chapter.claim(name, "Σ P(step k settled forwards)", effective, mean(&moved).per(DEALS));
}

fn qualification(chapter: &mut Chapter) {
    const ASKED: Department =
        STEPS.with(&["stages.deal.asks=[\"need\",\"solvent\"]", "stages.deal.steps=1"]);
    let [sales, later] = chapter
        .play(&ASKED, 30_000, |o| [sold(o), o.stages[0].lost[LossReason::NotNow as usize] as f64]);
    let source = "need × solvent × convert";
    let name = "P(won) where six in ten have a need, seven in ten the money, and six in ten buy";
    chapter.claim(name, source, 0.6 * 0.7 * 0.6, mean(&sales).per(DEALS));
    let name = "the share of those deals that end as not now";
    chapter.claim(name, "1 − need × solvent", 1.0 - 0.6 * 0.7, mean(&later).per(DEALS));
}

fn listed(chapter: &mut Chapter) {
    let [sales, made] =
        chapter.play(&LISTED, 30_000, |o| [sold(o), o.total(Metric::Touches) as f64]);
    let source = "geometric series from the second contact on";
    let (won, contacts) = (0.05 + 0.65 * 0.2 / 0.3, 1.0 + 0.65 / 0.3);
    let of = |what: &str| format!("{what} where the first contact differs from later ones");
    chapter.claim(of("P(won)"), source, won, mean(&sales).per(DEALS));
    chapter.claim(of("mean contacts"), source, contacts, mean(&made).per(DEALS));
}

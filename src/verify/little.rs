//! Little's law, L·T = Σ W, and the books of every stage: the engine counts deals in a stage each evening
//! and, on its own, adds up the days of each deal that leaves. Once every deal has left, the two sums
//! are one (Little 1961), in every single run.

use super::bench::{Chapter, Department};
use super::measured::mean;
use crate::engine::outcome::STOCKS;
use crate::engine::{Outcome, StageResult};

const BUSY: Department = Department::new("little", include_str!("little.toml"));

pub(super) fn check(chapter: &mut Chapter) {
    let [first, second, third, flows, accounts] = chapter.play(&BUSY, 1_000, |o| {
        let [first, second, third] = [0, 1, 2].map(|stage| unexplained(&o.stages[stage]));
        [first, second, third, unbalanced(o), missing(o)]
    });
    for (stage, days) in [("first", first), ("second", second), ("third", third)] {
        let name = format!("days in the {stage} stage that arrivals × time do not explain");
        chapter.claim(name, "L = λW, Little 1961", 0.0, mean(&days));
    }
    let name =
        "deals that entered a stage and neither left it forwards, nor were lost, nor are open";
    chapter.claim(name, "conservation of deals", 0.0, mean(&flows));
    let name = "accounts in no state or in two";
    chapter.claim(name, "conservation of accounts", 0.0, mean(&accounts));
}

/// Evenings on which a deal was there, less the days of deals that left: at least 0.
fn unexplained(stage: &StageResult) -> f64 {
    (stage.occupancy as f64 - stage.days as f64).abs()
}

fn unbalanced(outcome: &Outcome) -> f64 {
    let rest = |stage: &StageResult| {
        let left = stage.won_through + stage.lost.iter().sum::<u64>() + stage.open;
        stage.entered as f64 - left as f64
    };
    outcome.stages.iter().map(|stage| rest(stage).abs()).sum()
}

fn missing(outcome: &Outcome) -> f64 {
    let periods = outcome.stocks.iter().zip(&outcome.accounts);
    let of = |(stocks, accounts): (&Vec<[i64; STOCKS]>, &Vec<i64>)| {
        stocks[0].iter().sum::<i64>().abs_diff(accounts[0]) as f64
    };
    periods.map(of).sum()
}

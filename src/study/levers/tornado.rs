//! What is not known, at the ends of what is believed: the goal with each unknown number at its P10 and at its P90,
//! the others drawn as believed, on the same luck.

use super::play::{Player, Row, of};
use crate::scenario::language::short;
use crate::scenario::{Belief, Loaded, Scenario};
use crate::study::paired::{self, REACH};
use crate::study::replicate::BATCH;
use crate::study::spread::Mean;
use serde::Serialize;

/// The goal at the ends of what is believed of each unknown number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tornado {
    /// The goal with all drawn as believed; `None` if nothing is unknown.
    pub mean: Option<Mean>,
    /// A bar for each unknown number, the widest first.
    pub bars: Vec<Bar>,
    /// Replications of each version.
    pub runs: u64,
}

/// An unknown number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Its path.
    pub path: String,
    /// Its P10: one time in ten it is lower.
    pub p10: End,
    /// Its P90: one time in ten it is higher.
    pub p90: End,
    /// What the goal has more at its P90 than at its P10, on the same luck.
    pub width: Mean,
}

/// An unknown number at an end of what is believed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct End {
    /// Its value, in the unit of the field: shares 0 to 1, days, hours, major units of money.
    pub at: f64,
    /// The same as people write it.
    pub value: String,
    /// The goal.
    pub goal: Mean,
    /// What it has more than with all drawn as believed, on the same luck.
    pub more: Mean,
}

/// Plays the unknown numbers of a department; `None` if somebody calls a halt.
pub(super) fn tornado(base: &Loaded, player: &mut Player) -> Option<Tornado> {
    let scenario = &base.scenario;
    let ends: Vec<[Scenario; 2]> =
        (0..scenario.unknowns.len()).map(|place| ends(scenario, place)).collect();
    let mut today: Vec<Row> = Vec::new();
    let mut played = vec![[Vec::new(), Vec::new()]; ends.len()];
    let mut runs = 0;
    while runs < player.plan.most() && !ends.is_empty() && !are_precise(&played, &today, player) {
        let until = (runs + BATCH).min(player.plan.most());
        player.expect((until - runs) * (2 * ends.len() as u64 + 1));
        today.extend(player.play(scenario, runs, until, "unknowns")?);
        for (ends, rows) in ends.iter().zip(&mut played) {
            for (end, rows) in ends.iter().zip(rows) {
                rows.extend(player.play(end, runs, until, "unknowns")?);
            }
        }
        runs = until;
    }
    let goal = |rows: &[Row]| of(rows, player.goal);
    let bar = |(place, rows): (usize, &[Vec<Row>; 2])| {
        let unknown = &scenario.unknowns[place];
        let end = |p: f64, rows: &[Row]| {
            let at = unknown.belief.quantile(p);
            End {
                at,
                value: written(base, &unknown.path, at),
                goal: paired::mean(&goal(rows), 1.0),
                more: paired::difference(&goal(&today), &goal(rows), 1.0),
            }
        };
        let width = paired::difference(&goal(&rows[0]), &goal(&rows[1]), 1.0);
        Bar { path: unknown.path.clone(), p10: end(LOW, &rows[0]), p90: end(HIGH, &rows[1]), width }
    };
    let mut bars: Vec<Bar> = played.iter().enumerate().map(bar).collect();
    bars.sort_by(|a, b| b.width.mean.abs().total_cmp(&a.width.mean.abs()));
    let mean = (!bars.is_empty()).then(|| paired::mean(&goal(&today), 1.0));
    Some(Tornado { mean, bars, runs })
}

/// A value of the number at a path, as people write it.
pub(in crate::study) fn written(base: &Loaded, path: &str, value: f64) -> String {
    let is_of = |of: &str| {
        path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let number = base.numbers.iter().find(|number| is_of(&number.path));
    number.map_or_else(|| short(value), |number| number.say(value))
}

const LOW: f64 = 0.1;
const HIGH: f64 = 0.9;

/// The department with an unknown number at its P10, and at its P90.
fn ends(scenario: &Scenario, place: usize) -> [Scenario; 2] {
    [LOW, HIGH].map(|p| {
        let mut known = scenario.clone();
        let belief = &mut known.unknowns[place].belief;
        let at = belief.quantile(p);
        *belief = Belief::Uniform { low: at, high: at };
        known
    })
}

fn are_precise(played: &[[Vec<Row>; 2]], today: &[Row], player: &Player) -> bool {
    if today.is_empty() {
        return false;
    }
    let Some(precision) = player.indifference(today) else { return false };
    played.iter().all(|[low, high]| {
        let width = paired::difference(&of(low, player.goal), &of(high, player.goal), 1.0);
        REACH * width.error <= precision
    })
}

//! What is not known, at the ends of what is believed: the goal with each unknown number at its P10 and at its P90,
//! the others drawn as believed, on the same luck.

use super::play::{Player, Row, of};
use crate::scenario::language::short;
use crate::scenario::{Belief, Loaded, Scenario};
use crate::study::paired::{self, REACH};
use crate::study::replicate::BATCH;
use crate::study::spread::Mean;
use serde::Serialize;

/// The ends of what is believed: one time in ten a number is lower, one in ten higher.
const LOW: f64 = 0.1;
const HIGH: f64 = 0.9;

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

/// The department as it is, and with each unknown number at its two ends, replication by replication.
struct Played {
    today: Vec<Row>,
    ends: Vec<[Vec<Row>; 2]>,
    runs: u64,
}

/// Plays the unknown numbers of a department; `None` if somebody calls a halt.
pub(super) fn tornado(base: &Loaded, player: &mut Player) -> Option<Tornado> {
    let unknowns = &base.scenario.unknowns;
    let ends: Vec<[Scenario; 2]> =
        (0..unknowns.len()).map(|place| ends(&base.scenario, place)).collect();
    let played = play(&base.scenario, &ends, player)?;
    let mut bars: Vec<Bar> =
        (0..unknowns.len()).map(|place| bar(base, place, &played, player)).collect();
    bars.sort_by(|a, b| b.width.mean.abs().total_cmp(&a.width.mean.abs()));
    let today = of(&played.today, player.goal);
    let mean = (!bars.is_empty()).then(|| paired::mean(&today, 1.0));
    Some(Tornado { mean, bars, runs: played.runs })
}

/// Plays until all widths are known to the precision asked for.
fn play(scenario: &Scenario, ends: &[[Scenario; 2]], player: &mut Player) -> Option<Played> {
    let both = || [Vec::new(), Vec::new()];
    let mut played =
        Played { today: Vec::new(), ends: ends.iter().map(|_| both()).collect(), runs: 0 };
    while played.runs < player.plan.most() && !ends.is_empty() && !are_precise(&played, player) {
        let until = (played.runs + BATCH).min(player.plan.most());
        player.expect((until - played.runs) * (2 * ends.len() as u64 + 1));
        let mut next = |scenario: &Scenario| player.play(scenario, played.runs, until, "unknowns");
        played.today.extend(next(scenario)?);
        for (ends, rows) in ends.iter().zip(&mut played.ends) {
            for (end, rows) in ends.iter().zip(rows) {
                rows.extend(next(end)?);
            }
        }
        played.runs = until;
    }
    Some(played)
}

fn bar(base: &Loaded, place: usize, played: &Played, player: &Player) -> Bar {
    let unknown = &base.scenario.unknowns[place];
    let goal = |rows: &[Row]| of(rows, player.goal);
    let end = |p: f64, rows: &[Row]| {
        let at = unknown.belief.quantile(p);
        End {
            at,
            value: written(base, &unknown.path, at),
            goal: paired::mean(&goal(rows), 1.0),
            more: paired::difference(&goal(&played.today), &goal(rows), 1.0),
        }
    };
    let [low, high] = &played.ends[place];
    let width = paired::difference(&goal(low), &goal(high), 1.0);
    Bar { path: unknown.path.clone(), p10: end(LOW, low), p90: end(HIGH, high), width }
}

/// A value of the number at a path, as people write it.
pub(in crate::study) fn written(base: &Loaded, path: &str, value: f64) -> String {
    let is_of = |of: &str| {
        path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let number = base.numbers.iter().find(|number| is_of(&number.path));
    number.map_or_else(|| short(value), |number| number.say(value))
}

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

fn are_precise(played: &Played, player: &Player) -> bool {
    if played.runs == 0 {
        return false;
    }
    let Some(precision) = player.indifference(&played.today) else { return false };
    played.ends.iter().all(|[low, high]| {
        let width = paired::difference(&of(low, player.goal), &of(high, player.goal), 1.0);
        REACH * width.error <= precision
    })
}

//! What is not known, at the ends of what is believed: the goal with each unknown number at its P10 and at its P90,
//! the others drawn as believed, on the same luck.

use super::play::{Player, Sheet};
use crate::language::Loaded;
use crate::language::short;
use crate::scenario::{Belief, Scenario};
use crate::statistics::Series;
use crate::study::method::paired;
use crate::study::method::replicate::BATCH;
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
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

/// The department as it is, and with each unknown number at its two ends, by replication.
struct Played {
    today: Sheet,
    ends: Vec<[Sheet; 2]>,
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
    let mean = (!bars.is_empty()).then(|| paired::mean(played.today.of(player.goal), 1.0));
    Some(Tornado { mean, bars, runs: played.today.runs() })
}

/// Plays until all widths are known to the precision asked for.
fn play(scenario: &Scenario, ends: &[[Scenario; 2]], player: &mut Player) -> Option<Played> {
    let both = ends.iter().map(|_| player.sheets()).collect();
    let mut played = Played { today: player.sheet(), ends: both };
    while !ends.is_empty() && !are_precise(&played, player) {
        let done = played.today.runs();
        let until = (done + BATCH).min(player.plan.most());
        if done == until {
            break;
        }
        player.expect((until - done) * (2 * ends.len() as u64 + 1));
        let mut next = |scenario: &Scenario| player.play(scenario, [done, until], "unknowns");
        played.today.extend(&next(scenario)?);
        for (ends, sheets) in ends.iter().zip(&mut played.ends) {
            for (end, sheet) in ends.iter().zip(sheets) {
                sheet.extend(&next(end)?);
            }
        }
    }
    Some(played)
}

fn bar(base: &Loaded, place: usize, played: &Played, player: &Player) -> Bar {
    let unknown = &base.scenario.unknowns[place];
    let end = |p: f64, goal: &Series| {
        let at = unknown.belief.quantile(p);
        End {
            at,
            value: written(base, &unknown.path, at),
            goal: paired::mean(goal, 1.0),
            more: paired::difference(played.today.of(player.goal), goal, 1.0),
        }
    };
    let [low, high] = played.ends[place].each_ref().map(|sheet| sheet.of(player.goal));
    let width = paired::difference(low, high, 1.0);
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
    if played.today.is_empty() {
        return false;
    }
    let Some(precision) = player.indifference(&played.today) else { return false };
    played.ends.iter().all(|[low, high]| {
        let width = paired::difference(low.of(player.goal), high.of(player.goal), 1.0);
        REACH * width.error <= precision
    })
}

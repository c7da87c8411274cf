//! Which unknown number the spread of an output hangs on, and how much of it is luck that no knowledge takes away.
//!
//! Inputs are the unknowns of a scenario and luck as one more. Row by row two departments A and B are played that
//! have nothing in common, then both with one input of the other, for each input in turn
//! (`statistics::indices`). Rows are played until all shares are known well enough for a guide, or as often
//! as the plan allows.

use crate::engine::{Outcome, Workspace};
use crate::figures::Figure;
use crate::random::Streams;
use crate::scenario::{Scenario, Unknown};
use crate::statistics::{Estimate, Indices};
use crate::study::method::findings::LEVEL;
use crate::study::method::replicate::{LEAST, Plan, Play, Watch, lock, replicate_by};
use serde::Serialize;
use std::sync::Mutex;

/// A share is a guide: it is known well enough at so many times the precision of the plan, so that 1 % asks for
/// ± 5 points.
const GUIDE: f64 = 5.0;

/// Rows at the most: every row takes part in the errors, so that all are kept.
const MOST: u64 = 20_000;

/// What the spread of an output hangs on. Shares of its variance, 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shares {
    /// The output.
    pub output: Figure,
    /// Rows.
    pub rows: u64,
    /// Replications of all rows together.
    pub runs: u64,
    /// Standard deviation of the output in one replication, in its own unit.
    pub deviation: f64,
    /// The unknowns, the one with the largest total share first; none if the output never varies.
    pub unknowns: Vec<UnknownShare>,
    /// Luck; `None` if the output never varies.
    pub luck: Option<InputShare>,
    /// What all unknowns take together: what would go if all of them became known.
    pub knowable: Option<Estimate>,
    /// What neither luck nor any unknown takes alone, but several of them together.
    pub together: Option<Estimate>,
    /// Whether every share is known as exactly as was asked; `None` if a number of runs was asked.
    pub is_precise: Option<bool>,
    /// Somebody called a halt before the end.
    pub is_partial: bool,
}

/// What one input takes of the variance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct InputShare {
    /// Alone: what goes if it alone becomes known (first-order index).
    pub alone: Estimate,
    /// With others: what is left if all others become known (total-order index).
    pub with_others: Estimate,
}

/// What an unknown takes of the variance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnknownShare {
    /// Its path.
    pub path: String,
    /// Its shares.
    #[serde(flatten)]
    pub shares: InputShare,
}

/// Tells what the spread of `output` hangs on; `None` if every number is known, or nothing was played.
pub fn indices(
    scenario: &Scenario,
    output: Figure,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Shares> {
    if scenario.unknowns.is_empty() {
        return None;
    }
    let rows = Rows { scenario, seed: plan.seed };
    let gathered = Mutex::new((Vec::new(), Indices::new(rows.inputs())));
    let note = |outcome: &Outcome| {
        let mut gathered = lock(&gathered);
        let (row, indices) = &mut *gathered;
        row.push(output.of(outcome));
        if row.len() == indices.width() {
            indices.push(row);
            row.clear();
        }
    };
    let asked = plan.at_least(LEAST);
    let width = rows.width();
    let whole = asked.until(asked.most().min(MOST) * width);
    let is_enough = || is_precise(&lock(&gathered).1, &asked) == Some(true);
    let play: &Play = &|desk, number| rows.play(desk, number);
    let what = "spread";
    let ended = replicate_by(play, scenario, &whole, what, watch, note, is_enough);
    let (_, indices) = &*lock(&gathered);
    let shares = || told(scenario, output, indices, is_precise(indices, &asked));
    (indices.count() > 1).then(|| Shares { is_partial: ended.is_partial, ..shares() })
}

/// Pairs of departments, and what each has of the other.
struct Rows<'a> {
    scenario: &'a Scenario,
    seed: u64,
}

impl Rows<'_> {
    /// The unknowns and luck.
    fn inputs(&self) -> usize {
        self.scenario.unknowns.len() + 1
    }

    /// Replications in a row.
    fn width(&self) -> u64 {
        Indices::new(self.inputs()).width() as u64
    }

    /// Plays a replication: of each row A, B, then for each input A with that of B and B with that of A.
    fn play<'d>(&self, desk: &'d mut Workspace, number: u64) -> &'d Outcome {
        let (row, place) = (number / self.width(), number % self.width());
        let swapped = (place >= 2).then(|| (place as usize - 2) / 2);
        let own = place % 2;
        let side = |input: usize| if swapped == Some(input) { 1 - own } else { own };
        let streams = [0, 1].map(|side| Streams::new(self.seed, 2 * row + side));
        let value = |(input, unknown): (usize, &Unknown)| {
            unknown.belief.quantile(streams[side(input) as usize].belief(&unknown.path))
        };
        let draws: Vec<f64> = self.scenario.unknowns.iter().enumerate().map(value).collect();
        desk.simulate_with(&streams[side(self.inputs() - 1) as usize], &draws)
    }
}

/// Whether every share is known well enough; `None` if a number of runs was asked.
fn is_precise(indices: &Indices, plan: &Plan) -> Option<bool> {
    let half_width = plan.half_width()?;
    let is_known = |share: Option<Estimate>| {
        share.is_none_or(|share| share.half_width() <= GUIDE * half_width)
    };
    let are_known =
        |input| is_known(indices.first(input, LEVEL)) && is_known(indices.total(input, LEVEL));
    Some(indices.count() > 1 && (0..indices.inputs()).all(are_known))
}

fn told(
    scenario: &Scenario,
    output: Figure,
    indices: &Indices,
    is_precise: Option<bool>,
) -> Shares {
    let share = |input: usize| {
        let alone = share_of(indices.first(input, LEVEL)?);
        Some(InputShare { alone, with_others: share_of(indices.total(input, LEVEL)?) })
    };
    let named = scenario.unknowns.iter().enumerate();
    let unknown = |(input, unknown): (usize, &Unknown)| {
        Some(UnknownShare { path: unknown.path.clone(), shares: share(input)? })
    };
    let mut unknowns: Vec<UnknownShare> = named.filter_map(unknown).collect();
    let size = |of: &UnknownShare| of.shares.with_others.value;
    unknowns.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let luck = share(scenario.unknowns.len());
    Shares {
        output,
        rows: indices.count(),
        runs: indices.count() * indices.width() as u64,
        deviation: libm::sqrt(indices.variance()),
        unknowns,
        luck,
        knowable: luck.map(|luck| rest(luck.with_others)),
        together: indices.together(LEVEL).map(share_of),
        is_precise,
        is_partial: false,
    }
}

/// A share lies between 0 and 1.
fn share_of(found: Estimate) -> Estimate {
    Estimate { value: found.value.clamp(0.0, 1.0), ..found.within(0.0, 1.0) }
}

/// What is left of 1.
fn rest(share: Estimate) -> Estimate {
    let Estimate { value, low, high, level } = share;
    Estimate { value: 1.0 - value, low: 1.0 - high, high: 1.0 - low, level }
}

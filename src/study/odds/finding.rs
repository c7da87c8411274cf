//! What was found of the odds.

use super::causes::Cause;
use super::curve::{Curve, Likely};
use crate::statistics::Estimate;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::spread::{Mean, REACH};
use crate::study::method::target::{Key, TargetAsked};
use crate::units::Day;
use serde::{Serialize, Serializer};

/// What was found. Days count from the first that counts for the target, 1 = that day; shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Odds {
    /// The question and the frame, as stated.
    pub heading: Heading,
    /// How the numbers came about.
    pub basis: Basis,
    /// The target.
    #[serde(serialize_with = "told")]
    pub target: TargetAsked,
    /// Days over which the chance is told.
    pub horizon: Day,
    /// Whether somebody asked for these days; otherwise they are as many as it takes.
    pub is_horizon_asked: bool,
    /// Chances by day: the target as it is stated first, then other ways to look at it.
    pub curves: Vec<Curve>,
    /// For a target of each rep: the reps alone.
    pub reps: Vec<RepOdds>,
    /// Day on which a rep picked at random has what a target of each rep asks for, or on which another target is
    /// met: fifty equally likely outcomes in ascending order; `None` = not within the horizon.
    pub days: Vec<Option<u32>>,
    /// Channels whose leads end within the horizon.
    pub ended: Vec<EndedChannel>,
    /// Why the target is missed by its date; `None` if somebody called a halt before anything of it was known.
    pub why: Option<Why>,
}

/// One rep's chance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RepOdds {
    /// Name.
    pub name: String,
    /// P(has it by the date).
    pub by_date: Estimate,
    /// When it becomes 50 % and 80 % likely.
    pub likely: [Likely; 2],
}

/// A channel that has leads for a time only.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EndedChannel {
    /// Name.
    pub name: String,
    /// Last day of the run on which it has leads, 1 = the first; 0 = never.
    pub last_day: Day,
}

/// What makes up the shortfall.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why {
    /// Replications of each combination.
    pub runs: u64,
    /// Whether somebody called a halt before all of them were done.
    pub is_partial: bool,
    /// P(missed by the date): what is missing to one of the chance that is told.
    pub missed: Mean,
    /// The causes, the largest part first.
    pub parts: Vec<Part>,
    /// P(missed by the date) with no cause left: luck, and what none of them touches.
    pub left: Mean,
    /// P(met by the date) without each combination of causes.
    pub combinations: Vec<Combination>,
    /// What there is by the date on average as it is, count or major units; of a target of each rep, what all have
    /// together.
    pub average: Mean,
    /// What is asked for, in the same unit and of all together.
    pub asked: f64,
}

/// A cause and its part of the shortfall.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Which.
    pub cause: Cause,
    /// Its part of P(missed): the mean over all orders.
    pub part: Mean,
    /// P(met by the date) if it alone is taken away.
    pub alone: Estimate,
    /// P(met by the date) if all others are taken away.
    pub others: Estimate,
    /// How many times as many replications would tell the part no better if each combination had luck of its own; `None`
    /// if the part never varies.
    pub times_independent: Option<f64>,
}

/// Some of the causes taken away.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Combination {
    /// Causes that are taken away.
    pub without: Vec<Cause>,
    /// P(met by the date).
    pub met: Estimate,
}

impl Why {
    /// The same told of all replications in which the chance by the date was counted, `met`: of those that miss it there,
    /// causes have the shares that they have in the replications played without them. Parts and what is left then add up to
    /// what is missed, and nothing is told twice with two numbers.
    pub(super) fn of_all(self, met: &Estimate) -> Why {
        let missed = 1.0 - met.value;
        // Where none was missed in the few replications, nothing is known of its causes.
        let times = if self.missed.mean > 0.0 { missed / self.missed.mean } else { 0.0 };
        let mean = |of: Mean| Mean { mean: times * of.mean, error: times * of.error };
        let chance = |of: Estimate| {
            let met = |share: f64| (1.0 - times * (1.0 - share)).clamp(0.0, 1.0);
            match times > 0.0 {
                true => {
                    Estimate { value: met(of.value), low: met(of.low), high: met(of.high), ..of }
                }
                false => of,
            }
        };
        let part = |of: Part| Part {
            part: mean(of.part),
            alone: chance(of.alone),
            others: chance(of.others),
            ..of
        };
        let combination = |of: Combination| Combination {
            met: if of.without.is_empty() { *met } else { chance(of.met) },
            ..of
        };
        Why {
            missed: Mean { mean: missed, error: met.half_width() / REACH },
            parts: self.parts.into_iter().map(part).collect(),
            left: if times > 0.0 { mean(self.left) } else { Mean { mean: missed, ..self.left } },
            combinations: self.combinations.into_iter().map(combination).collect(),
            ..self
        }
    }
}

/// What is told of the target.
const TOLD: [Key; 10] = [
    Key::Name,
    Key::Measure,
    Key::Stage,
    Key::Scope,
    Key::Of,
    Key::Reps,
    Key::AtLeast,
    Key::From,
    Key::By,
    Key::Days,
];

fn told<S: Serializer>(asked: &TargetAsked, serializer: S) -> Result<S::Ok, S::Error> {
    asked.told(&TOLD).serialize(serializer)
}

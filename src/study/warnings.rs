//! Typed warnings: what was seen, why it matters, what helps.

use super::forecast::{Forecast, Halt};
use crate::scenario::Scenario;
use crate::statistics::normal;
use serde::Serialize;

/// Something that the user should know before trusting or following a forecast.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Warning {
    /// A role has more to do than hours: touches pile up.
    Overload {
        /// Role.
        role: String,
        /// Hours used / hours there were.
        utilisation: f64,
        /// Touches overdue at the end, mean.
        overdue: f64,
    },
    /// A role has little to do.
    Idle {
        /// Role.
        role: String,
        /// Hours used / hours there were.
        utilisation: f64,
    },
    /// Prospecting reps run out of accounts.
    BaseRunsDry {
        /// Share of replications.
        probability: f64,
        /// Typical month, ISO date of its first day.
        from: Option<String>,
    },
    /// A target is all but impossible.
    TargetOutOfReach {
        /// Target.
        target: String,
        /// P(met).
        probability: f64,
    },
    /// Revenue hangs on one rep.
    KeyPerson {
        /// Share of revenue of the best rep.
        share: f64,
        /// Share that the luckiest of equal reps would have, about.
        by_luck: f64,
        /// Reps.
        reps: usize,
    },
    /// Many deals are lost because due touches were not made.
    Neglect {
        /// Stage.
        stage: String,
        /// Share of the stage's losses.
        share: f64,
    },
    /// The department runs out of cash.
    CashRunsOut {
        /// Lowest cash at P10.
        p10: f64,
        /// Lowest cash at the median.
        p50: f64,
    },
    /// Most of the spread comes from numbers that nobody has measured.
    MostlyIgnorance {
        /// Share of the variance.
        share: f64,
        /// The number that explains most of it.
        path: String,
    },
    /// The headline is not known as precisely as was asked.
    Imprecise {
        /// Replications done.
        runs: u64,
    },
    /// The run was interrupted.
    Partial {
        /// Replications done.
        runs: u64,
    },
    /// The time allowed was over before everything was done.
    DeadlineReached {
        /// Replications done.
        runs: u64,
    },
    /// There is nobody in any seat on any day.
    NobodyWorks,
    /// There are people and not one working hour.
    NoWorkingDay,
}

/// Everything in `forecast` that a user should be told.
pub fn warnings(scenario: &Scenario, forecast: &Forecast) -> Vec<Warning> {
    let mut found = Vec::new();
    found.extend(of_work(forecast));
    found.extend(of_basis(forecast));
    found.extend(of_roles(forecast));
    found.extend(of_base(forecast));
    found.extend(of_targets(forecast));
    found.extend(of_key_person(forecast));
    found.extend(of_neglect(forecast));
    found.extend(of_cash(scenario, forecast));
    found.extend(of_ignorance(forecast));
    found
}

/// Why nothing happens at all.
fn of_work(forecast: &Forecast) -> Option<Warning> {
    let is_empty = forecast.roles.iter().all(|role| role.headcount <= 0.0);
    let has_hours = forecast.roles.iter().any(|role| role.utilisation.is_some());
    match (is_empty, has_hours) {
        (true, _) => Some(Warning::NobodyWorks),
        (false, false) => Some(Warning::NoWorkingDay),
        _ => None,
    }
}

fn of_basis(forecast: &Forecast) -> Option<Warning> {
    let runs = forecast.basis.runs;
    if forecast.basis.halt == Some(Halt::Deadline) {
        Some(Warning::DeadlineReached { runs })
    } else if forecast.basis.halt.is_some() || forecast.basis.is_partial {
        Some(Warning::Partial { runs })
    } else if forecast.basis.is_precise == Some(false) {
        Some(Warning::Imprecise { runs })
    } else {
        None
    }
}

fn of_roles(forecast: &Forecast) -> impl Iterator<Item = Warning> + '_ {
    forecast.roles.iter().filter_map(|role| {
        let utilisation = role.utilisation?;
        let name = role.name.clone();
        let queue_a_seat = role.overdue / role.headcount.max(0.1);
        // A queue of twenty a rep is overload even if the first months were quiet.
        if (utilisation > 0.95 && queue_a_seat > 5.0) || queue_a_seat > 20.0 {
            Some(Warning::Overload { role: name, utilisation, overdue: role.overdue })
        } else if utilisation < 0.4 && role.headcount >= 0.5 {
            Some(Warning::Idle { role: name, utilisation })
        } else {
            None
        }
    })
}

fn of_base(forecast: &Forecast) -> Option<Warning> {
    let probability = forecast.base.runs_dry.value;
    let from = forecast.base.dry_from.clone();
    (probability >= 0.05).then_some(Warning::BaseRunsDry { probability, from })
}

fn of_targets(forecast: &Forecast) -> impl Iterator<Item = Warning> + '_ {
    forecast.targets.iter().filter(|target| target.probability.value < 0.05).map(|target| {
        Warning::TargetOutOfReach {
            target: target.name.clone(),
            probability: target.probability.value,
        }
    })
}

fn of_key_person(forecast: &Forecast) -> Option<Warning> {
    let sales = forecast.seats.iter().map(|seat| seat.sales.mean).filter(|&sales| sales > 0.0);
    let sales: Vec<f64> = sales.collect();
    let reps = sales.len();
    let each = sales.iter().sum::<f64>() / reps.max(1) as f64;
    let (share, by_luck) = (forecast.top_reps[0].mean, share_by_luck(reps, each));
    let is_key = reps >= 3
        && each >= FEWEST_SALES
        && share > 0.3
        && share > 2.0 / reps as f64
        && share > 1.25 * by_luck;
    is_key.then_some(Warning::KeyPerson { share, by_luck, reps })
}

/// Sales a rep below which the best one is whoever had luck.
const FEWEST_SALES: f64 = 5.0;

/// Share of the sales of the luckiest of `reps` equals who make `each` sales on average: the largest
/// of so many Poisson numbers, taken as normal (Blom 1958).
fn share_by_luck(reps: usize, each: f64) -> f64 {
    let n = reps.max(1) as f64;
    let largest = normal::quantile((n - 0.375) / (n + 0.25));
    (1.0 + largest.max(0.0) / libm::sqrt(each.max(1e-9))).min(n) / n
}

fn of_neglect(forecast: &Forecast) -> impl Iterator<Item = Warning> + '_ {
    use crate::engine::outcome::LossReason;
    forecast.funnel.iter().filter_map(|stage| {
        let all: f64 = stage.lost.iter().map(|row| row.deals).sum();
        let neglected = stage.lost.iter().find(|row| row.reason == LossReason::Neglected)?;
        let share = neglected.deals / all;
        (share > 0.1).then(|| Warning::Neglect { stage: stage.name.clone(), share })
    })
}

/// Only if the user stated the cash at the start.
fn of_cash(scenario: &Scenario, forecast: &Forecast) -> Option<Warning> {
    use super::summary::Total;
    let is_stated = scenario.overheads.opening_cash != crate::scenario::Quantity::Known(0.0);
    let lowest = forecast.totals.iter().find(|row| row.total == Total::LowestCash)?.spread;
    let runs_out = is_stated && lowest.p10 < 0.0;
    runs_out.then_some(Warning::CashRunsOut { p10: lowest.p10, p50: lowest.p50 })
}

fn of_ignorance(forecast: &Forecast) -> Option<Warning> {
    let split = forecast.variance.ignorance.as_ref()?;
    let path = forecast.variance.unknowns.first()?.path.clone();
    let share = split.value;
    // A split from few runs may be anything.
    (share > 0.5 && split.low > 0.35).then_some(Warning::MostlyIgnorance { share, path })
}

//! The department without the rep who brings most, re-simulated on the same luck.

use super::forecast::Forecast;
use super::paired::{RUNS, differences, means, played};
use super::replicate::{Plan, Watch};
use super::spread::Mean;
use crate::scenario::{RoleId, Scenario};
use serde::Serialize;

/// What is lost if the rep who brings most leaves before the first day, and nobody takes the seat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WithoutBest {
    /// Name of the rep: of those who are there at the start, the one with the largest mean revenue, or sales
    /// if no money is involved.
    pub name: String,
    /// Replications with the rep, and as many without.
    pub runs: u64,
    /// Revenue lost, major units, or sales.
    pub loss: Mean,
    /// The same as a share of what there is with the rep.
    pub share: Mean,
}

/// Plays the department of `today` without its best rep; `None` if nobody is there at the start who sells, or
/// somebody calls a halt.
pub fn without_best(
    scenario: &Scenario,
    today: &Forecast,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<WithoutBest> {
    let quantity = today.headline.quantity;
    let (name, (role, place)) = best(scenario, today)?;
    let plan = plan.at_most(RUNS);
    let play = |scenario: &Scenario| played(scenario, &plan, "without best", watch);
    let runs = plan.most();
    let mut smaller = scenario.clone();
    // Who starts after the last day never comes; the seat keeps its number and the others their luck.
    smaller.roles[role].reps[place].since_day = i64::from(scenario.calendar.horizon());
    let with = play(scenario)?;
    let without = play(&smaller)?;
    let losses = differences(without.of(quantity), with.of(quantity));
    let loss = means(&[losses], quantity.unit())[0];
    let all = with.of(quantity).iter().sum::<f64>() / quantity.unit() / runs.max(1) as f64;
    let share = |part: f64| if all > 0.0 { part / all } else { 0.0 };
    let share = Mean { mean: share(loss.mean), error: share(loss.error) };
    Some(WithoutBest { name, runs, loss, share })
}

/// Name, role and place of the rep who brings most.
fn best(scenario: &Scenario, today: &Forecast) -> Option<(String, (RoleId, usize))> {
    let seats = scenario
        .roles
        .iter()
        .enumerate()
        .flat_map(|(role, of)| (0..of.seats()).map(move |place| (role, place)));
    let is_there = |(role, place): &(RoleId, usize)| {
        scenario.roles[*role].reps.get(*place).is_some_and(|rep| rep.since_day <= 0)
    };
    let there = today.seats.iter().zip(seats).filter(|(_, seat)| is_there(seat));
    let brings = |seat: &super::forecast::SeatRow| match today.headline.quantity {
        super::summary::Total::Sales => seat.sales.mean,
        _ => seat.revenue.mean,
    };
    let best = there.max_by(|a, b| brings(a.0).total_cmp(&brings(b.0)))?;
    (brings(best.0) > 0.0).then(|| (best.0.name.clone(), best.1))
}

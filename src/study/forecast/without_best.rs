//! The department without the rep who brings most, re-simulated on the same luck.

pub use super::finding::WithoutBest;

use super::finding::Forecast;
use crate::engine::Outcome;
use crate::engine::outcome::SeatResult;
use crate::figures::Figure;
use crate::scenario::{RoleId, Scenario};
use crate::statistics::Series;
use crate::study::method::paired::{RUNS, difference, means, played, played_and_seen};
use crate::study::method::replicate::{Plan, Watch};
use crate::study::method::spread::Mean;

/// The name of the work in progress.
const WHAT: &str = "without best";

/// Plays the department of `today` without its best rep; `None` if nobody is there at the start who sells, or
/// somebody calls a halt.
pub fn without_best(
    scenario: &Scenario,
    today: &Forecast,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<WithoutBest> {
    let quantity = today.headline.quantity;
    let sellers = sellers(scenario, today);
    let first = sellers.first()?;
    let plan = plan.at_most(RUNS);
    let runs = plan.most();
    let mut smaller = scenario.clone();
    // Who starts after the last day never comes; the seat keeps its number and the others their luck.
    smaller.roles[first.role].reps[first.place].since_day = i64::from(scenario.calendar.horizon());
    let mut leads = [Series::default(), Series::default()];
    let see = |outcome: &Outcome| {
        for (seller, values) in [sellers.get(1), Some(first)].into_iter().zip(&mut leads) {
            let brought = seller.map(|seller| brought(&outcome.seats[seller.seat], quantity));
            brought.into_iter().for_each(|value| values.push(value));
        }
    };
    let with = played_and_seen(scenario, &plan, WHAT, watch, see)?;
    let without = played(&smaller, &plan, WHAT, watch)?;
    let losses = with.of(quantity).less(without.of(quantity));
    let loss = means(&[losses], quantity.divisor())[0];
    let all = with.of(quantity).sum() / quantity.divisor() / runs.max(1) as f64;
    let share = |part: f64| if all > 0.0 { part / all } else { 0.0 };
    let share = Mean { mean: share(loss.mean), error: share(loss.error) };
    let lead = sellers.get(1).map(|_| difference(&leads[0], &leads[1], quantity.divisor()));
    Some(WithoutBest { name: first.name.clone(), runs, loss, share, lead })
}

/// A rep who is there at the start and sells.
struct Seller {
    name: String,
    role: RoleId,
    place: usize,
    /// Place among all seats.
    seat: usize,
}

/// Revenue of a seat in minor units, or its sales.
fn brought(seat: &SeatResult, quantity: Figure) -> f64 {
    if quantity == Figure::Sales { seat.sales as f64 } else { seat.revenue.0 as f64 }
}

/// The reps who are there at the start and sell, the one who brings most first.
fn sellers(scenario: &Scenario, today: &Forecast) -> Vec<Seller> {
    let roles = scenario.roles.iter().enumerate();
    let seats = roles.flat_map(|(role, of)| (0..of.seats()).map(move |place| (role, place)));
    let mut found: Vec<(f64, Seller)> = Vec::new();
    for (seat, ((role, place), row)) in seats.zip(&today.seats).enumerate() {
        let brings = match today.headline.quantity {
            Figure::Sales => row.sales.mean,
            _ => row.revenue.mean,
        };
        let rep = scenario.roles[role].reps.get(place);
        if rep.is_some_and(|rep| rep.since_day <= 0) && brings > 0.0 {
            found.push((brings, Seller { name: row.name.clone(), role, place, seat }));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().rev().map(|(_, seller)| seller).collect()
}

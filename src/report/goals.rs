//! What charts of departments of which one is best have in common.

use crate::figures::{Figure, Kind};
use crate::messages::Lang;
use crate::plot::Unit;
use crate::study::method::outputs::Known;

/// What a goal is measured in.
pub fn unit_of(goal: Figure, currency: &str) -> Unit {
    match goal.kind() {
        Kind::Money => Unit::money(currency),
        Kind::Chance | Kind::Share => Unit::share(),
        Kind::Count | Kind::Hours => Unit::count(goal.name(Lang::En)),
    }
}

/// How dark a cell is: the better the darker.
pub fn heat_share<'a>(
    goal: Figure,
    all: impl Iterator<Item = &'a Known>,
) -> impl Fn(Option<&Known>) -> f64 {
    let score = move |known: &Known| if goal.is_wanted() { known.value() } else { -known.value() };
    let (low, high) = all
        .map(score)
        .fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    move |known| match known {
        Some(known) if high > low => (score(known) - low) / (high - low),
        Some(_) => 0.5,
        None => 0.0,
    }
}

/// The second line of a cell: whether it is the best, and the chance of the target.
pub fn best_detail(is_best: bool, target: &str) -> String {
    match (is_best, target.is_empty()) {
        (false, _) => target.to_owned(),
        (true, true) => "the best".into(),
        (true, false) => format!("the best · {target}"),
    }
}

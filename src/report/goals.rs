//! What charts of departments of which one is best have in common.

use crate::figures::{Figure, Kind};
use crate::messages::Lang;
use crate::plot::Unit;
use crate::study::method::outputs::Known;

/// What a goal is measured in.
pub fn unit_of(goal: Figure, currency: &str, lang: Lang) -> Unit {
    match goal.kind() {
        Kind::Money => Unit::money(currency),
        Kind::Chance | Kind::Share => Unit::share(),
        Kind::Count | Kind::Points | Kind::Hours => Unit::count(goal.name(lang)),
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

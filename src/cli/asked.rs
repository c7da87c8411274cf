//! What several commands ask for: a goal, roles and stages by their names, and how it is told that there is none.

use super::stop::Stop;
use crate::figures::Figure;
use crate::language::problem::nearest;
use crate::scenario::Scenario;

/// Heading of the options about what is tried.
pub(super) const WHAT_IS_TRIED: &str = "What is tried";

/// Help of `--goal` where the best of several is chosen.
pub(super) const GOAL: &str = "What is to be best: revenue, profit, sales, p_target, lowest_cash, costs or another output; \
     `voronka schema --outputs` lists them";

/// Help of `--precision` where the best of several is chosen.
pub(super) const PRECISION: &str = "Play until the best is told from the others by this, and differences below it do not \
     count: points of a chance, per cent of the revenue for money, per cent of itself for a number";

/// The output with this name.
pub(super) fn goal(text: &str) -> Result<Figure, String> {
    let names = || Figure::goals().map(Figure::key);
    let found = Figure::named(text).filter(|found| Figure::goals().any(|goal| goal == *found));
    found.ok_or_else(|| match nearest(text, names()) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("expected one of {}", names().collect::<Vec<_>>().join(", ")),
    })
}

/// A chance of a target needs one, that of running out of cash the cash at the start.
pub(super) fn check_goal(option: &str, goal: Figure, scenario: &Scenario) -> Result<(), Stop> {
    match (goal.exists_in(scenario), goal) {
        (true, _) => Ok(()),
        (false, Figure::PCashOut) => Err(bad(
            option,
            "the scenario does not say what cash there is at the start; write `cash` in [money]",
        )),
        (false, _) => Err(bad(option, "the scenario has no target; write one as [targets.plan]")),
    }
}

/// Place of a name among those that there are.
pub(super) fn place(what: &str, wanted: &str, names: &[&str]) -> Result<usize, Stop> {
    names.iter().position(|name| *name == wanted).ok_or_else(|| {
        let near = nearest(wanted, names.iter().copied());
        let near = near.map_or(String::new(), |name| format!("did you mean {name}? "));
        Stop::BadInput(format!(
            "error: there is no {what} {wanted:?} in the scenario\n   = help: {near}there are: {}\n",
            names.join(", ")
        ))
    })
}

/// What is wrong with the value of an option.
pub(super) fn bad(option: &str, found: &str) -> Stop {
    Stop::BadInput(format!("error: {option}: {found}\n"))
}

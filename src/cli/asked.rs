//! What several commands ask for: a goal, roles and stages by their names, and how it is told that there is none.

use super::stop::Stop;
use crate::figures::Figure;
use crate::language::problem::nearest;
use crate::messages::{Both, Say, messages, told};
use crate::scenario::Scenario;

messages!(say, "cli/asked");

/// Heading of the options about what is tried.
pub(super) const WHAT_IS_TRIED: &str = "what-is-tried";

/// What a scenario has by name.
#[derive(Clone, Copy)]
pub(super) enum Named {
    Role,
    Stage,
    Target,
}

/// The output with this name.
pub(super) fn goal(text: &str) -> Result<Figure, Both> {
    let names = || Figure::goals().map(Figure::key);
    let found = Figure::named(text).filter(|found| Figure::goals().any(|goal| goal == *found));
    found.ok_or_else(|| match nearest(text, names()) {
        _ if Figure::named(text).is_some() => {
            Both::new(&say::NoGoal { names: &names().collect::<Vec<_>>().join(", ") })
        }
        Some(near) => Both::new(&say::DidYouMean { name: &near }),
        None => Both::new(&say::OneOf { names: &names().collect::<Vec<_>>().join(", ") }),
    })
}

/// A chance of a target needs one, that of running out of cash the cash at the start.
pub(super) fn check_goal(option: &str, goal: Figure, scenario: &Scenario) -> Result<(), Stop> {
    match (goal.exists_in(scenario), goal) {
        (true, _) => Ok(()),
        (false, Figure::PCashOut) => Err(bad(option, &say::NoCash)),
        (false, _) => Err(bad(option, &say::NoTarget)),
    }
}

/// Place of a name among those that there are.
pub(super) fn place(what: Named, wanted: &str, names: &[&str]) -> Result<usize, Stop> {
    names.iter().position(|name| *name == wanted).ok_or_else(|| {
        let quoted = format!("{wanted:?}");
        let none = say::NoneNamed { what, name: &quoted };
        let names_of_all = names.join(", ");
        match nearest(wanted, names.iter().copied()) {
            Some(near) => {
                Stop::wrong_with_help(&none, &say::MeantOrAll { near: &near, names: &names_of_all })
            }
            None => Stop::wrong_with_help(&none, &say::All { names: &names_of_all }),
        }
    })
}

/// What is wrong with the value of an option.
pub(super) fn bad(option: &str, found: &dyn Say) -> Stop {
    Stop::wrong(&Both::each(|lang| format!("{option}: {}", told(found, lang))))
}

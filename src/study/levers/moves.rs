//! The numbers of a scenario, each larger and smaller.

use super::ask::Ask;
use crate::language::Loaded;
use crate::language::Number;
use crate::language::NumberForm;
use crate::language::Unit;
use crate::language::load_scaled;
use crate::scenario::Scenario;
use serde::Serialize;

/// Tables whose numbers say what is asked, what was and what is: nobody can pull them.
const NO_LEVERS: [&str; 4] = ["targets", "last_year", "deals", "horizon"];

/// Tables whose numbers are looked at only where they are asked for: a longer day for the same pay is no lever.
const ON_REQUEST: [&str; 1] = ["calendar"];

/// A number with the department in which it is smaller, and that in which it is larger.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The number as it is.
    pub number: Number,
    /// Smaller and larger; `None` where it cannot be.
    pub steps: [Option<MovedTo>; 2],
}

/// A department with a number moved.
#[derive(Clone, Debug)]
pub struct MovedTo {
    /// The department.
    pub scenario: Scenario,
    /// The number as people write it.
    pub value: String,
    /// The same as a number.
    pub at: f64,
    /// How much larger, as a share of what it is; below 0 if smaller.
    pub change: f64,
}

/// How many numbers were looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Numbers {
    /// Numbers that the file states or defaults supply, without those that say what is asked, what was, and what is on
    /// the first day, and without those that are left out.
    pub all: u64,
    /// Numbers that are looked at only where they are asked for: those of the calendar, and factors of 1 that the file
    /// does not state.
    pub left_out: u64,
    /// Of these: are 0, so that nothing is a tenth of them.
    pub zero: u64,
    /// Of these: cannot be moved alone without breaking a rule of the file.
    pub tied: u64,
    /// Of these: move nothing that was looked at, in any replication.
    pub idle: u64,
}

/// All numbers that can be moved, in the order of the file.
pub(super) fn moved(ask: &Ask, base: &Loaded) -> (Vec<Moved>, Numbers) {
    let mut count = Numbers::default();
    let mut found = Vec::new();
    let is_asked =
        |number: &&Number| ask.only.is_empty() || ask.only.iter().any(|path| is_of(number, path));
    for number in levers_of(base).filter(is_asked) {
        if ask.only.is_empty() && is_on_request(number) {
            count.left_out += 1;
            continue;
        }
        count.all += 1;
        if number.value == 0.0 || !number.value.is_finite() {
            count.zero += 1;
            continue;
        }
        let steps = [1.0 - ask.by, 1.0 + ask.by].map(|factor| step(ask, number, factor));
        if steps.iter().all(Option::is_none) {
            count.tied += 1;
            continue;
        }
        found.push(Moved { number: number.clone(), steps });
    }
    (found, count)
}

/// The numbers that can be levers.
pub fn levers_of(base: &Loaded) -> impl Iterator<Item = &Number> {
    base.numbers.iter().filter(|number| !NO_LEVERS.contains(&first_name(&number.path)))
}

/// Whether a number is looked at only where it is asked for.
fn is_on_request(number: &Number) -> bool {
    let is_unwritten = !number.is_stated && number.unit == Unit::Factor && number.value == 1.0;
    is_unwritten || ON_REQUEST.contains(&first_name(&number.path))
}

/// Whether a number is that at `path`, or stands in the table there.
fn is_of(number: &Number, path: &str) -> bool {
    let rest = number.path.strip_prefix(path);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn first_name(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// The department with the number moved; `None` if it stays where it is, or the file then breaks a rule.
fn step(ask: &Ask, number: &Number, factor: f64) -> Option<MovedTo> {
    let (name, text) = ask.source;
    let scaled = [(number.path.clone(), factor)];
    let loaded = load_scaled(name, text, ask.overrides, &scaled).ok()?;
    let moved = loaded.numbers.into_iter().find(|other| other.path == number.path)?;
    let change = moved.value / number.value - 1.0;
    let is_moved = moved.value != number.value || number.form == NumberForm::Varying;
    is_moved.then(|| MovedTo {
        scenario: loaded.scenario,
        value: moved.written(),
        at: moved.value,
        change,
    })
}

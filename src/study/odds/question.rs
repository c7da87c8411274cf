//! What is asked of the odds, and who must reach the target.

use crate::scenario::{RoleId, Scenario, Scope, Target};
use crate::study::forecast::seats::seat_name;
use crate::units::Day;

/// What is asked, and of which department.
pub struct Question<'a> {
    /// The department as it is stated.
    pub scenario: &'a Scenario,
    /// Index of the target among its targets.
    pub target: usize,
    /// Days of the run over which the chance is told, at least to the target's date; `None` = as many as it takes.
    pub horizon: Option<Day>,
    /// The same department played for so many days; `None` if it cannot be.
    pub lengthened: &'a dyn Fn(Day) -> Option<Scenario>,
}

/// Those who must reach a target of each rep; nobody for another.
pub(super) struct Group {
    /// Places among all seats.
    pub seats: Vec<usize>,
    /// Their names.
    pub names: Vec<String>,
    pub role: Option<RoleId>,
}

impl Group {
    /// Those whom a target of each rep is about.
    pub fn of(scenario: &Scenario, target: &Target) -> Group {
        let mut group = Group { seats: Vec::new(), names: Vec::new(), role: None };
        let Scope::EachRep(wanted) = target.scope else { return group };
        group.role = wanted;
        let roles = scenario.roles.iter().enumerate();
        let seats = roles.flat_map(|(role, of)| (0..of.seats()).map(move |place| (role, place)));
        for (seat, (role, place)) in seats.enumerate() {
            if wanted.is_none_or(|wanted| wanted == role) {
                group.seats.push(seat);
                group.names.push(seat_name(&scenario.roles[role], place));
            }
        }
        group
    }

    /// Whether there is more than one question to a target: that of a rep, of each and of all.
    pub fn is_several(&self) -> bool {
        self.seats.len() > 1
    }
}

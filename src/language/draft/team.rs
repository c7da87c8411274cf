//! Routing, management, rivalry and training.

use super::fields::Fields;
use super::run::Run;
use crate::language::tables::MOST_TRAININGS;
use crate::messages::messages;
use crate::scenario::people::{Management, Rivalry, Routing, Training};
use crate::scenario::quantity::Quantity;

messages!(say, "language/draft/team");

/// Hours a week that the founder has to check, unless it is stated.
const FOUNDER_HOURS: f64 = 40.0;

/// How leads and handed-over deals find a rep, and whether they go to people who are away.
pub fn routing(root: &Fields) -> (Routing, bool) {
    let Some(fields) = root.table("routing") else { return (Routing::RoundRobin, false) };
    let rule = match fields.choice_if("rule") {
        Some("least_loaded") => Routing::LeastLoaded,
        Some("by_skill") => Routing::BySkill,
        _ => Routing::RoundRobin,
    };
    let to_absent = fields.flag("absent");
    fields.done();
    (rule, to_absent)
}

/// Management as checked, and the discipline of roles that state none.
pub struct Managed {
    /// Checks.
    pub checked: Management,
    /// Discipline of the department.
    pub discipline: Quantity,
}

/// Checks and discipline.
pub fn management(root: &Fields) -> Managed {
    let no = Quantity::Known(0.0);
    let Some(fields) = root.table("management") else {
        let checked = Management {
            check_every_days: None,
            check_hours_per_rep: no,
            check_hour_cost: no,
            check_by: None,
            hours_a_week: Quantity::Known(FOUNDER_HOURS),
            crm: no,
            crm_recalls: no,
        };
        return Managed { checked, discipline: Quantity::Known(1.0) };
    };
    let (crm, crm_recalls) = crm(&fields);
    let checked = Management {
        check_every_days: fields.number_if("check_every"),
        check_hours_per_rep: fields.number("check_hours"),
        check_hour_cost: fields.number("check_hour_cost"),
        check_by: fields.slot("check_by").and_then(|slot| slot.name()),
        hours_a_week: fields.number("hours"),
        crm,
        crm_recalls,
    };
    for key in ["check_hours", "check_hour_cost", "check_by", "hours"] {
        if fields.states(key) && !fields.states("check_every") {
            let found = say::Without { key: &key, other: &"check_every" };
            let expected = say::HowOften;
            fields.note(fields.problem(key, found).expected(expected));
        }
    }
    let discipline = fields.number("discipline");
    fields.done();
    Managed { checked, discipline }
}

/// Adoption of the CRM, and what it recalls of what stands in it.
fn crm(management: &Fields) -> (Quantity, Quantity) {
    let no = Quantity::Known(0.0);
    if !management.states("crm") {
        return (no, no);
    }
    let Some(fields) = management.table("crm") else { return (no, no) };
    let crm = (management.main_number("crm", &fields).unwrap_or(no), fields.number("recalls"));
    fields.done();
    crm
}

/// What rivalry between reps with the same job brings.
pub fn rivalry(fields: Fields) -> Option<Rivalry> {
    let rivalry = Rivalry {
        from: fields.whole("from"),
        odds: fields.number("odds"),
        hours: fields.number("hours"),
        split_above: fields.whole_if("split_above").unwrap_or(u32::MAX),
        split_odds: fields.number("split_odds"),
        split_hours: fields.number("split_hours"),
    };
    for key in ["split_odds", "split_hours"] {
        if fields.states(key) && !fields.states("split_above") {
            let found = say::Without { key: &key, other: &"split_above" };
            let expected = say::FromHowMany;
            fields.note(fields.problem(key, found).expected(expected));
        }
    }
    fields.done();
    Some(rivalry)
}

/// Training events.
pub fn trainings(root: &Fields, run: Run, roles: usize) -> Vec<Training> {
    let tables = root.tables("training");
    root.note_too_many("training", tables.len(), MOST_TRAININGS);
    tables.into_iter().take(MOST_TRAININGS).map(|fields| training(fields, run, roles)).collect()
}

fn training(fields: Fields, run: Run, roles: usize) -> Training {
    let training = Training {
        day: fields.day_in_run("date", run).unwrap_or(0),
        hours: fields.number("hours"),
        roles: fields.slot("roles").map_or(vec![true; roles], |slot| slot.names()),
        odds: fields.number("odds"),
        half_life_days: fields.number_if("half_life").unwrap_or(Quantity::Known(f64::INFINITY)),
        cost: fields.number("cost"),
    };
    fields.done();
    training
}

//! Working time: what people have, and what orders and care of customers ask for.

use super::numbers::{ImpliedRole, OrderLoad};
use crate::scenario::quantity::Draws;
use crate::scenario::{Role, Scenario, Segment, middle, vacation_a_year};
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR};

/// The load of orders and of care, where they take time.
pub(super) fn order_loads(scenario: &Scenario) -> Vec<OrderLoad> {
    let middle = middle(&scenario.unknowns);
    let load = |segment: &Segment| {
        let customers = segment.customers.as_ref()?;
        let hours = customers.hours.at(&middle);
        let role = scenario.keeper(customers).map(|role| scenario.roles[role].name.clone());
        let monthly = customers.orders_per_day.at(&middle) * DAYS_A_MONTH;
        let of_a_hundred = 100.0 * monthly * hours;
        let care = customers.care.as_ref().map_or(0.0, |care| care.hours.at(&middle));
        (hours > 0.0 || care > 0.0).then(|| OrderLoad {
            segment: segment.name.clone(),
            role,
            hours,
            of_a_hundred,
            care_of_a_hundred: 100.0 * care,
        })
    };
    scenario.segments.iter().filter_map(load).collect()
}

/// Present and hired people.
pub(in crate::review) fn seats(role: &Role) -> f64 {
    let hired: u32 = role.hires.iter().map(|hire| hire.count).sum();
    role.reps.len() as f64 + f64::from(hired)
}

pub(super) fn capacity(scenario: &Scenario, role: &Role, middle: Draws) -> ImpliedRole {
    let seats = seats(role);
    let other: f64 = role.workday.iter().map(|(_, hours)| hours.at(middle)).sum();
    let calendar = &scenario.calendar;
    let worked = f64::from(calendar.working_days()) / f64::from(calendar.horizon());
    let vacation = vacation_a_year(role.away.vacation_days_a_year.at(middle)) / DAYS_A_YEAR;
    let sick = role.away.sick_days_a_year.at(middle) / (worked * DAYS_A_YEAR).max(1.0);
    let there = (1.0 - vacation).max(0.0) * (1.0 - sick).max(0.0);
    let sells =
        role.head.as_ref().and_then(|head| head.sells).map_or(1.0, |share| share.at(middle));
    let hours = (role.hours.at(middle) - other).max(0.0) * sells * worked * DAYS_A_MONTH * there;
    ImpliedRole {
        name: role.name.clone(),
        seats,
        selling_hours_per_month: seats * hours,
        inbound_hours_per_month: 0.0,
        prospected_hours_per_month: 0.0,
        contacts_per_month: 0.0,
        load: 0.0,
    }
}

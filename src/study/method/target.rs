//! What a target asks, in the words of the scenario.

use crate::scenario::{Measure, Scenario, Scope};
use serde::Serialize;

/// For whom a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetScope {
    /// The whole department.
    Department,
    /// Every rep, of one role if one is named, must reach it.
    EachRep,
    /// A role together.
    Role,
    /// A segment.
    Segment,
    /// A product.
    Product,
}

/// Name of the stage that deals must reach, if a measure counts that.
pub(in crate::study) fn stage_name(scenario: &Scenario, measure: &Measure) -> Option<String> {
    match measure {
        Measure::Reached(stage) => Some(scenario.stages[*stage].name.clone()),
        _ => None,
    }
}

/// The measure in the words of the scenario.
pub fn measure_name(measure: &Measure) -> &'static str {
    match measure {
        Measure::Sales => "sales",
        Measure::Revenue => "revenue",
        Measure::Bookings => "bookings",
        Measure::Cash => "cash",
        Measure::Margin => "margin",
        Measure::Profit => "profit",
        Measure::NewCustomers => "new_customers",
        Measure::Reached(_) => "reached",
    }
}

pub(in crate::study) fn unit_of(measure: &Measure) -> f64 {
    match measure {
        Measure::Sales | Measure::NewCustomers | Measure::Reached(_) => 1.0,
        _ => 100.0,
    }
}

/// The role, the segment or the product that a scope is, or is limited to.
pub(in crate::study) fn scope_name(scenario: &Scenario, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Department | Scope::EachRep(None) => None,
        Scope::EachRep(Some(role)) | Scope::Role(role) => Some(scenario.roles[*role].name.clone()),
        Scope::Segment(segment) => Some(scenario.segments[*segment].name.clone()),
        Scope::Product(product) => Some(scenario.products[*product].name.clone()),
    }
}

pub(in crate::study) fn scope_kind(scope: &Scope) -> TargetScope {
    match scope {
        Scope::Department => TargetScope::Department,
        Scope::EachRep(_) => TargetScope::EachRep,
        Scope::Role(_) => TargetScope::Role,
        Scope::Segment(_) => TargetScope::Segment,
        Scope::Product(_) => TargetScope::Product,
    }
}

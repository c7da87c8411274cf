//! What a target asks, in the words of the scenario.

use crate::figures::Figure;
use crate::scenario::{Measure, Scenario, Scope, Target};
use crate::units::Day;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

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

/// The row of the catalogue that tells of the whole run what a target counts; `None` for what only a target counts.
pub fn figure_of(measure: Measure) -> Option<Figure> {
    match measure {
        Measure::Sales => Some(Figure::Sales),
        Measure::Revenue => Some(Figure::Revenue),
        Measure::Bookings => Some(Figure::Bookings),
        Measure::Cash => Some(Figure::CashIn),
        Measure::Margin => Some(Figure::Margin),
        Measure::Profit => Some(Figure::Profit),
        Measure::NewCustomers | Measure::Reached(_) => None,
    }
}

/// What a target asks. Whoever finds something of it tells those of these that its question is about.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetAsked {
    /// Name as in the file.
    pub name: String,
    /// What is counted.
    pub measure: Measure,
    /// Stage, if deals that reach one are counted.
    pub stage: Option<String>,
    /// For whom.
    pub scope: TargetScope,
    /// Name of the role, the segment or the product, if the scope is one or is limited to one.
    pub of: Option<String>,
    /// Reps who must reach it, 1 or more; 1 for a target that is not of each rep.
    pub reps: usize,
    /// Least value that meets it: count or major units.
    pub at_least: f64,
    /// Growth over last year that it stands for.
    pub growth: Option<f64>,
    /// First day that counts, ISO.
    pub from: String,
    /// Deadline, ISO.
    pub by: String,
    /// Days from the first to the deadline, both included.
    pub days: Day,
}

impl TargetAsked {
    /// Of a target of a scenario.
    pub fn of(scenario: &Scenario, target: &Target) -> TargetAsked {
        let date = |day: Day| scenario.calendar.date(i64::from(day)).to_string();
        TargetAsked {
            name: target.name.clone(),
            measure: target.measure,
            stage: stage_name(scenario, &target.measure),
            scope: scope_kind(&target.scope),
            of: scope_name(scenario, &target.scope),
            reps: reps(scenario, &target.scope),
            at_least: target.at_least,
            growth: target.growth,
            from: date(target.from_day),
            by: date(target.by_day),
            days: target.by_day - target.from_day + 1,
        }
    }

    /// Of the first target of a scenario; `None` if it has none.
    pub fn first(scenario: &Scenario) -> Option<TargetAsked> {
        scenario.targets.first().map(|target| TargetAsked::of(scenario, target))
    }

    /// Whether it is an amount of money rather than a count.
    pub fn is_money(&self) -> bool {
        self.measure.is_money()
    }

    /// These of it, in this order.
    pub(in crate::study) fn told<'a>(&'a self, keys: &'a [Key]) -> Told<'a> {
        Told { asked: self, keys }
    }

    fn value(&self, key: Key) -> Value<'_> {
        match key {
            Key::Name => Value::Text(&self.name),
            Key::Measure => Value::Text(self.measure.key()),
            Key::Stage => Value::Named(self.stage.as_deref()),
            Key::Scope => Value::Scope(self.scope),
            Key::Of => Value::Named(self.of.as_deref()),
            Key::Reps => Value::Count(self.reps as u64),
            Key::AtLeast => Value::Number(self.at_least),
            Key::Growth => Value::Share(self.growth),
            Key::From => Value::Text(&self.from),
            Key::By => Value::Text(&self.by),
            Key::Days => Value::Count(u64::from(self.days)),
        }
    }
}

/// What there is to tell of a target, by its key in a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::study) enum Key {
    Name,
    Measure,
    Stage,
    Scope,
    Of,
    Reps,
    AtLeast,
    Growth,
    From,
    By,
    Days,
}

/// What stands under a key.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Named(Option<&'a str>),
    Scope(TargetScope),
    Count(u64),
    Number(f64),
    Share(Option<f64>),
}

/// Some of what a target asks; equal to that of another that asks the same of it.
#[derive(Clone, Copy, Debug)]
pub(in crate::study) struct Told<'a> {
    asked: &'a TargetAsked,
    keys: &'a [Key],
}

impl Told<'_> {
    fn entries(&self) -> impl Iterator<Item = (Key, Value<'_>)> {
        self.keys.iter().map(|&key| (key, self.asked.value(key)))
    }
}

impl PartialEq for Told<'_> {
    fn eq(&self, other: &Told) -> bool {
        self.entries().eq(other.entries())
    }
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.keys.len()))?;
        for (key, value) in self.entries() {
            map.serialize_entry(&key, &value)?;
        }
        map.end()
    }
}

/// Reps who must reach a target: those who are there at the start and those who are hired.
fn reps(scenario: &Scenario, scope: &Scope) -> usize {
    let seats = |role: usize| scenario.roles[role].seats();
    let all = match scope {
        Scope::EachRep(Some(role)) => seats(*role),
        Scope::EachRep(None) => (0..scenario.roles.len()).map(seats).sum(),
        _ => 1,
    };
    all.max(1)
}

/// Name of the stage that deals must reach, if a measure counts that.
fn stage_name(scenario: &Scenario, measure: &Measure) -> Option<String> {
    match measure {
        Measure::Reached(stage) => Some(scenario.stages[*stage].name.clone()),
        _ => None,
    }
}

/// Minor units in one of what a measure is told in.
pub(in crate::study) fn unit_of(measure: Measure) -> f64 {
    if measure.is_money() { 100.0 } else { 1.0 }
}

/// The role, the segment or the product that a scope is, or is limited to.
fn scope_name(scenario: &Scenario, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Department | Scope::EachRep(None) => None,
        Scope::EachRep(Some(role)) | Scope::Role(role) => Some(scenario.roles[*role].name.clone()),
        Scope::Segment(segment) => Some(scenario.segments[*segment].name.clone()),
        Scope::Product(product) => Some(scenario.products[*product].name.clone()),
    }
}

fn scope_kind(scope: &Scope) -> TargetScope {
    match scope {
        Scope::Department => TargetScope::Department,
        Scope::EachRep(_) => TargetScope::EachRep,
        Scope::Role(_) => TargetScope::Role,
        Scope::Segment(_) => TargetScope::Segment,
        Scope::Product(_) => TargetScope::Product,
    }
}

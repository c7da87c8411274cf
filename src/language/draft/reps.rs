//! Reps by name or by number, and those who are hired later.

use super::fields::Fields;
use super::names::unnamed;
use super::process::note_repeated;
use super::products;
use super::run::Run;
use crate::language::Thing;
use crate::language::document::Value;
use crate::messages::messages;
use crate::scenario::people::{Hire, Rep};
use crate::units::whole_months;

messages!(say, "language/draft/reps");

/// The reps of a role: a count, or who they are.
pub(super) fn reps(role: &str, fields: &Fields, run: Run, names: &mut Vec<String>) -> Vec<Rep> {
    let Some(slot) = fields.slot("reps") else { return Vec::new() };
    match &slot.node.value {
        Value::List(_) => {
            let tables = fields.tables("reps");
            tables
                .into_iter()
                .enumerate()
                .map(|(seat, table)| rep(role, seat, table, run, names))
                .collect()
        }
        Value::Number(..) | Value::Text(_) => {
            let count = slot.whole().unwrap_or(0) as usize;
            (0..count).map(|seat| present(unnamed(role, seat))).collect()
        }
        _ => {
            slot.wrong_kind(say::ACountOrAList { doc: slot.doc });
            Vec::new()
        }
    }
}

fn present(name: String) -> Rep {
    Rep { name, since_day: 0, is_ramped: true, skill: None, segments: None, products: None }
}

fn rep(role: &str, seat: usize, fields: Fields, run: Run, names: &mut Vec<String>) -> Rep {
    note_repeated(&fields, names);
    let name = fields.text_if("name").unwrap_or_else(|| unnamed(role, seat));
    let since_day = since(&fields, run);
    let segments = products::served(&fields, &fields.notes.names.regions_of_segments);
    let products = products::sold(&fields);
    let rep = Rep {
        name,
        since_day: since_day.unwrap_or(0),
        is_ramped: since_day.is_none(),
        skill: fields.number_if("skill"),
        segments: segments.map(indices),
        products: products.map(indices),
    };
    fields.done();
    rep
}

fn since(fields: &Fields, run: Run) -> Option<i64> {
    let slot = fields.slot("since")?;
    if slot.node.as_text() == Some("new") {
        return Some(0);
    }
    let is_date = matches!(slot.node.value, Value::Date(_))
        || slot.node.as_text().is_some_and(|text| text.trim().parse::<jiff::civil::Date>().is_ok());
    if !is_date {
        slot.wrong_kind_or_text(say::DateOrNew { date: &"2024-05-01" });
        return None;
    }
    slot.date().map(|date| run.day_of(date))
}

pub(super) fn hires(role: &Fields, run: Run) -> Vec<Hire> {
    let waves = role.tables("hire");
    waves.into_iter().map(|wave| hire(wave, run)).collect()
}

pub(super) fn hire(fields: Fields, run: Run) -> Hire {
    let from = fields.day_from_start("from", run, say::AreReps).unwrap_or(0);
    let hire = Hire {
        count: fields.whole("count"),
        from_day: from,
        every_days: fields.exact_if("every").map_or(0.0, whole_days),
    };
    if from >= run.horizon && run.is_sure && fields.states("from") {
        let problem = fields.problem("from", say::HiredTooLate).warning();
        fields.note(problem.expected(say::LastDayIs { date: &run.last().to_string() }));
    }
    fields.done();
    hire
}

/// Days between one and the next: whole ones, unless they are whole months.
fn whole_days(length: f64) -> f64 {
    if whole_months(length).is_some() { length } else { libm::round(length) }
}

pub(super) fn flags(fields: &Fields, key: &'static str) -> Option<Vec<bool>> {
    Some(fields.slot(key)?.names())
}

pub(super) fn served(fields: &Fields) -> Vec<bool> {
    let names = &fields.notes.names;
    let all = || vec![true; names.of(Thing::Segment).len()];
    products::served(fields, &names.regions_of_segments).unwrap_or_else(all)
}

pub(super) fn sold(fields: &Fields) -> Vec<bool> {
    products::sold(fields)
        .unwrap_or_else(|| vec![true; fields.notes.names.of(Thing::Product).len()])
}

/// The places of the flags that are up.
pub(super) fn indices(flags: Vec<bool>) -> Vec<usize> {
    (0..flags.len()).filter(|i| flags[*i]).collect()
}

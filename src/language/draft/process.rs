//! Stages, the sale and a stated cycle.

use super::fields::{Fields, is_a_name};
use crate::language::Thing;
use crate::language::Unit;
use crate::language::document::Value;
use crate::language::problem::quoted;
use crate::language::written::{self, Complaint, Written};
use crate::messages::messages;
use crate::scenario::process::{
    ClosingCalendar, CycleFit, LossMix, Patience, SaleTerms, Stage, Touch,
};
use crate::scenario::quantity::{Quantity, Span, SpanUnit, Varying};

messages!(say, "language/draft/process");

/// Most stages.
const MOST: usize = 30;

/// All stages.
pub fn stages(root: &Fields) -> Vec<Stage> {
    let tables = root.tables("stages");
    if tables.is_empty() && root.notes.names.of(Thing::Stage).is_empty() {
        root.note_missing("stages");
    }
    root.note_too_many("stages", tables.len(), MOST);
    let mut names: Vec<String> = Vec::new();
    for table in &tables {
        note_repeated(table, &mut names);
    }
    tables.into_iter().take(MOST).map(stage).collect()
}

/// A name that an earlier table of the list has too, or that is no name.
pub fn note_repeated(table: &Fields, names: &mut Vec<String>) {
    let Some(name) = table.text_if("name") else { return };
    if !is_a_name(&name) {
        let problem = table.problem("name", say::NoProperName);
        table.note(problem.expected(say::AProperName));
    } else if names.contains(&name) {
        let problem = table.problem("name", say::NameTaken { name: &quoted(&name) });
        table.note(problem.expected(say::ANewName));
    }
    names.push(name);
}

fn stage(fields: Fields) -> Stage {
    let asks = fields.slot("asks").map(|slot| slot.choices()).unwrap_or_default();
    let handoff = fields.table("handoff");
    let no = Quantity::Known(0.0);
    let stage = Stage {
        name: fields.text_if("name").unwrap_or_default(),
        touch: touch(&fields),
        lift: 1.0,
        steps: fields.whole("steps") as u16,
        gap: fields.span("gap"),
        hours: fields.number("hours"),
        lost: fields.table("lost").map_or(all_refused(), lost),
        asks_need: asks.contains(&"need"),
        asks_solvent: asks.contains(&"solvent"),
        patience: patience(&fields),
        closing: fields.table_if("closing").map(closing),
        handoff_delay_days: handoff.as_ref().map_or(no, |handoff| handoff.number("delay")),
        handoff_drop: handoff.as_ref().map_or(no, |handoff| handoff.number("drop")),
    };
    if let Some(handoff) = handoff {
        handoff.done();
    }
    fields.done();
    stage
}

/// `convert` and `touches`, or `advance` and `lose`.
fn touch(fields: &Fields) -> Touch {
    let convert = fields.number_if("convert");
    let touches = fields.number("touches");
    let (advance, lose) = (fields.slot("advance"), fields.slot("lose"));
    let is_listed = fields.states("advance") || fields.states("lose");
    if !is_listed {
        if !fields.states("convert") {
            fields.note_missing("convert");
        }
        return Touch::Geometric { convert: convert.unwrap_or(Quantity::Known(1.0)), touches };
    }
    note_both_ways(fields);
    let lists =
        (advance.and_then(|slot| slot.exact_list()), lose.and_then(|slot| slot.exact_list()));
    match lists {
        (Some(advance), Some(lose)) => Touch::Listed(touch_by_touch(fields, &advance, &lose)),
        _ => Touch::Listed(vec![(1.0, 0.0)]),
    }
}

fn note_both_ways(fields: &Fields) {
    for key in ["convert", "touches"] {
        if fields.states(key) {
            let problem = fields.problem(key, say::BesideAdvance { key: &key });
            let other = if fields.states("advance") { "advance" } else { "lose" };
            let problem = problem.expected(say::OneWay);
            fields.note(problem.also(fields.place_of(other), say::TouchByTouch));
        }
    }
    for (key, other) in [("advance", "lose"), ("lose", "advance")] {
        if !fields.states(key) {
            let problem = fields.problem(other, say::Without { key: &other, other: &key });
            fields.note(problem.expected(say::BothChances { key: &key }));
        }
    }
}

/// Pairs of chances; the shorter list repeats its last entry.
fn touch_by_touch(fields: &Fields, advance: &[f64], lose: &[f64]) -> Vec<(f64, f64)> {
    let at = |list: &[f64], i: usize| list[i.min(list.len() - 1)];
    let length = advance.len().max(lose.len());
    let pairs: Vec<(f64, f64)> = (0..length).map(|i| (at(advance, i), at(lose, i))).collect();
    let over = pairs.iter().position(|(advance, lose)| advance + lose > 1.0 + 1e-9);
    if let Some(touch) = over {
        let sum = Unit::Share.say(pairs[touch].0 + pairs[touch].1);
        let found = say::TouchSettles { touch: &(touch + 1).to_string(), sum: &sum };
        let problem = fields.problem("lose", found).expected(say::AtMostAll);
        fields.note(problem.also(fields.place_of("advance"), say::ChancesToAdvance));
    }
    let last = pairs[length - 1];
    if last.0 + last.1 <= 0.0 {
        let problem = fields.problem("advance", say::LastSettlesNone);
        fields.note(problem.expected(say::ALastChance));
    }
    pairs
}

fn all_refused() -> LossMix {
    LossMix {
        refused: Quantity::Known(1.0),
        not_now: Quantity::Known(0.0),
        closed: Quantity::Known(0.0),
    }
}

fn lost(fields: Fields) -> LossMix {
    let not_now = fields.exact_if("not_now");
    let closed = fields.exact_if("closed");
    let refused = fields.exact_if("refused");
    let is_stated = fields.states("refused");
    let (Some(not_now), Some(closed)) = (not_now, closed) else { return all_refused() };
    let rest = 1.0 - not_now - closed;
    let refused = refused.unwrap_or(rest);
    if (is_stated && (refused - rest).abs() > 0.001) || rest < -0.001 {
        let whole = Unit::Share.say(refused.max(0.0) + not_now + closed);
        let problem = fields.problem_here(say::SharesSumTo { whole: &whole });
        fields.note(problem.expected(say::SharesInAll).help(say::LeaveRefused));
    }
    fields.done();
    LossMix {
        refused: Quantity::Known(rest.clamp(0.0, 1.0)),
        not_now: Quantity::Known(not_now),
        closed: Quantity::Known(closed),
    }
}

fn patience(fields: &Fields) -> Option<Patience> {
    let (days, decay) = (fields.number_if("patience"), fields.number_if("decay"));
    for (key, other) in [("patience", "decay"), ("decay", "patience")] {
        if fields.states(key) && !fields.states(other) {
            let problem = fields.problem(key, say::Without { key: &key, other: &other });
            let doc = &fields.field(other).doc;
            fields.note(problem.expected(say::ExpectedBeside { other: &other, doc }));
        }
    }
    Some(Patience { days: days?, decay: decay? })
}

fn closing(fields: Fields) -> ClosingCalendar {
    let one = Quantity::Known(1.0);
    let months = fields.slot("month_of_quarter").and_then(|slot| slot.numbers());
    let closing = ClosingCalendar {
        month_of_quarter: months.and_then(|months| months.try_into().ok()).unwrap_or([one; 3]),
        last_days: fields.whole("last_days"),
        last_days_odds: fields.number("last_days_odds"),
    };
    fields.done();
    closing
}

/// What follows the signature.
pub fn sale(root: &Fields) -> SaleTerms {
    let Some(fields) = root.table("sale") else { return paid_at_once() };
    let sale = SaleTerms {
        advance: fields.number("advance"),
        advance_after: fields.span("advance_after"),
        advance_fails: fields.number("advance_fails"),
        rest_after: fields.span("rest_after"),
        rest_fails: fields.number("rest_fails"),
    };
    fields.done();
    sale
}

fn paid_at_once() -> SaleTerms {
    let none = Quantity::Known(0.0);
    let now = || Span { length: Varying::Fixed(none), unit: SpanUnit::Days };
    SaleTerms {
        advance: Quantity::Known(1.0),
        advance_after: now(),
        advance_fails: none,
        rest_after: now(),
        rest_fails: none,
    }
}

/// The quantiles of a stated cycle in ascending order, not yet fitted.
pub fn stated_cycle(fields: &Fields) -> Option<CycleFit> {
    let median = fields.exact_if("median");
    let more = fields.slot("quantiles").and_then(|slot| second_point(&slot));
    let mut stated = vec![(0.5, median?)];
    if let Some(point) = more? {
        let agrees = (point.0 < 0.5) == (point.1 < stated[0].1) && point.1 != stated[0].1;
        if !agrees || point.0 == 0.5 {
            let problem = fields.problem("quantiles", say::Contradict);
            let median = Unit::Days.say(stated[0].1);
            let expected = say::OnThatSide { is_below: point.0 < 0.5, median: &median };
            let problem = problem.expected(expected);
            fields.note(problem.also(fields.place_of("median"), say::TheMedian));
        }
        stated.push(point);
    }
    stated.sort_by(|a, b| a.0.total_cmp(&b.0));
    Some(CycleFit { fitted: stated.clone(), stated, scale: 1.0, sigma: None })
}

/// The second stated quantile: `None` if it could not be read, `Some(None)` if there is none.
fn second_point(slot: &super::slot::Slot) -> Option<Option<(f64, f64)>> {
    let Value::Table(table) = &slot.node.value else {
        slot.wrong_kind(say::ATableSuchAs { table: &"{ \"10%\" = \"7d\" }" });
        return None;
    };
    match table.entries.as_slice() {
        [] => Some(None),
        [entry] => {
            let share = match written::read(Unit::Share, &entry.key) {
                Ok(Written::One(share)) if (0.01..=0.99).contains(&share) => share,
                _ => {
                    let found = say::HasTheKey { key: &quoted(&entry.key) };
                    slot.wrong_at(entry.key_place, Complaint::new(found, say::APercentage));
                    return None;
                }
            };
            Some(Some((share, slot.part(&entry.key, &entry.node).exactly()?)))
        }
        [_, second, ..] => {
            slot.wrong_at(second.key_place, Complaint::new(say::TwoEntries, say::OnePoint));
            None
        }
    }
}

//! Targets, and deals open at the start.

use super::fields::Fields;
use super::moment::Moment;
use super::run::Run;
use super::slot::Slot;
use crate::language::document::Value;
use crate::language::problem::quoted;
use crate::language::tables::MOST_DEALS;
use crate::language::{Thing, Unit, short};
use crate::messages::{Number, messages};
use crate::scenario::money::History;
use crate::scenario::targets::{Measure, Scope, StartingDeal, Target};
use crate::units::Money;

messages!(say, "language/draft/targets");

/// Most targets.
const MOST: usize = 100;

/// All targets.
pub fn targets(root: &Fields, run: Run, history: &History) -> Vec<Target> {
    let named = root.named("targets");
    root.note_too_many("targets", named.len(), MOST);
    let read = |(name, fields)| target(root, name, fields, run, history);
    named.into_iter().take(MOST).map(read).collect()
}

fn target(root: &Fields, name: String, fields: Fields, run: Run, history: &History) -> Target {
    let what = fields.choice_if("what");
    let measure = measure(&fields, what);
    let growth = fields.exact_if("growth");
    let at_least = fields.exact_if("at_least");
    note_goal(&fields);
    note_bare_growth(&fields, growth);
    if let (Some(what), Some(at_least)) = (what, at_least) {
        note_fraction(&fields, what, at_least);
    }
    let base =
        growth.and_then(|growth| Some((1.0 + growth) * last_year(root, &fields, what?, history)?));
    let (from_day, by_day) = days(&fields, run);
    let scope = scope(&fields);
    if let Some(what) = what {
        note_ownerless(&fields, what, &scope);
    }
    let target = Target {
        name,
        measure: measure.unwrap_or(Measure::Sales),
        scope,
        at_least: at_least.or(base).unwrap_or(0.0),
        growth,
        from_day,
        by_day,
    };
    fields.done();
    target
}

fn measure(fields: &Fields, what: Option<&str>) -> Option<Measure> {
    let stage = fields.slot("stage").and_then(|slot| slot.name());
    let what = what?;
    if what != "reached" && fields.states("stage") {
        let problem = fields.problem("stage", say::StageUncounted).expected(say::OnlyReached);
        fields.note(problem.also(fields.place_of("what"), say::WhatIsCounted));
    }
    Some(match what {
        "sales" => Measure::Sales,
        "revenue" => Measure::Revenue,
        "bookings" => Measure::Bookings,
        "cash" => Measure::Cash,
        "margin" => Measure::Margin,
        "profit" => Measure::Profit,
        "new_customers" => Measure::NewCustomers,
        _ => {
            if !fields.states("stage") {
                fields.note_missing("stage");
            }
            Measure::Reached(stage?)
        }
    })
}

/// What is counted one by one.
#[derive(Clone, Copy, Debug)]
enum Counted {
    Sales,
    Customers,
    Deals,
}

/// What is counted comes in whole numbers.
fn note_fraction(fields: &Fields, what: &str, at_least: f64) {
    let is_count = matches!(what, "sales" | "new_customers" | "reached");
    if is_count && at_least != libm::floor(at_least) {
        let problem = fields.problem("at_least", say::AtLeastIs { amount: &short(at_least) });
        let counted = match what {
            "sales" => Counted::Sales,
            "new_customers" => Counted::Customers,
            _ => Counted::Deals,
        };
        let (low, high) = (short(libm::floor(at_least)), short(libm::ceil(at_least)));
        fields.note(
            problem
                .expected(say::OneByOne { counted })
                .also(fields.place_of("what"), say::WhatIsCounted)
                .help(say::WriteOr { one: &low, other: &high }),
        );
    }
}

/// Growth above 100 % without a sign of percent: a share that may have been meant as a percentage.
fn note_bare_growth(fields: &Fields, growth: Option<f64>) {
    let is_bare = |slot: &Slot| matches!(slot.node.value, Value::Number(..));
    let bare = fields.slot("growth").filter(is_bare).and(growth);
    let Some(growth) = bare.filter(|growth| *growth > 1.0) else { return };
    let percent = Unit::Share.say(growth).replace(' ', "");
    let share = short(growth);
    let problem = fields.problem("growth", say::GrowthOf { percent: &percent }).warning();
    let (one, other) = (format!("\"{share}%\""), format!("\"{percent}\""));
    fields.note(
        problem
            .expected(say::TimesAsMuch { times: &Number::written(short(1.0 + growth)) })
            .help(say::WhicheverIsMeant { one: &one, other: &other }),
    );
}

/// One of `at_least` and `growth` must be stated.
fn note_goal(fields: &Fields) {
    match (fields.states("at_least"), fields.states("growth")) {
        (false, false) => {
            let problem = fields.problem("at_least", say::NoAmount);
            let (line, other) = ("at_least = \"60M\"", "growth = \"100%\"");
            let help = say::AddLineOr { line: &line, other: &other };
            fields.note(problem.expected(say::AmountOrGrowth).help(help));
        }
        (true, true) => {
            let found = say::BothOf { one: &"at_least", other: &"growth" };
            let problem = fields.problem("growth", found).expected(say::OneOfTheTwo);
            fields.note(problem.also(fields.place_of("at_least"), say::TheOther));
        }
        _ => {}
    }
}

/// What growth is over.
fn last_year(root: &Fields, fields: &Fields, what: &str, history: &History) -> Option<f64> {
    let base = match what {
        "revenue" => history.revenue,
        "sales" => history.sales,
        "margin" => history.margin,
        _ => {
            let problem = fields.problem("growth", say::GrowthOfWhat { what: &what });
            let problem = problem.expected(say::GrowthOfSome);
            fields.note(problem.also(fields.place_of("what"), say::WhatIsCounted));
            return None;
        }
    };
    let table = root.path_of("last_year");
    let is_unread = !fields.notes.unread().has_at(&table.with(what));
    if base.is_none() && !is_unread {
        let problem = fields.problem("growth", say::GrowthOverNothing { what: &what });
        let problem = problem.expected(say::OfLastYear { what: &what });
        fields.note(match root.states("last_year") {
            true => problem.help(say::AddTo { what: &what }),
            false => problem.help(say::AddLastYear { what: &what }),
        });
    }
    base
}

/// First and last day that count.
fn days(fields: &Fields, run: Run) -> (u32, u32) {
    let last = run.horizon - 1;
    let from = fields.day_in_run("from", run).unwrap_or(0);
    let by = match fields.slot("by").map(|slot| slot.moment(run)) {
        None | Some(None) => i64::from(last),
        Some(Some(Moment::On(day))) => day,
        Some(Some(Moment::After(days))) => days - 1,
    };
    let by_day = by.clamp(0, i64::from(last)) as u32;
    if by > i64::from(last) && run.is_sure {
        let problem = fields.problem("by", say::AfterTheEnd);
        let expected = say::OrEarlier { date: &run.last().to_string() };
        fields.note(problem.expected(expected).help(say::LongerHorizon));
    } else if by < i64::from(from) && run.is_sure {
        let problem = fields.problem("by", say::EndsBefore).expected(say::OnOrAfter);
        let from = if fields.states("from") { Some(fields.place_of("from")) } else { None };
        fields.note(match from {
            Some(from) => problem.also(from, say::FirstThatCounts),
            None => problem.help(say::RunStarts { date: &run.start.to_string() }),
        });
    }
    (from.min(by_day), by_day)
}

fn scope(fields: &Fields) -> Scope {
    let scope = fields.choice_if("scope");
    let role = fields.slot("role").and_then(|slot| slot.name());
    let segment = fields.slot("segment").and_then(|slot| slot.name());
    if fields.states("segment") && (fields.states("role") || scope == Some("each_rep")) {
        let other = if fields.states("role") { "role" } else { "scope" };
        let found = say::BothOf { one: &"segment", other: &other };
        let problem = fields.problem("segment", found).expected(say::OneOfTheTwo);
        fields.note(problem.also(fields.place_of(other), say::TheOther));
    }
    let product = fields.slot("product").and_then(|slot| slot.name());
    let others = ["segment", "role"].into_iter().find(|key| fields.states(key));
    let other = others.or((scope == Some("each_rep")).then_some("scope"));
    if let Some(other) = other.filter(|_| fields.states("product")) {
        let found = say::BothOf { one: &"product", other: &other };
        let problem = fields.problem("product", found).expected(say::OneOfTheTwo);
        fields.note(problem.also(fields.place_of(other), say::TheOther));
    }
    if let Some(product) = product {
        return Scope::Product(product);
    }
    match (scope, role, segment) {
        (Some("each_rep"), role, _) => Scope::EachRep(role),
        (_, Some(role), _) => Scope::Role(role),
        (_, None, Some(segment)) => Scope::Segment(segment),
        _ => Scope::Department,
    }
}

/// Whose a target is, if it is not the department's.
#[derive(Clone, Copy, Debug)]
enum Owner {
    Rep,
    Role,
    Segment,
    Product,
}

/// Cash and profit are of the department and of no rep or role; profit of no segment either.
fn note_ownerless(fields: &Fields, what: &str, scope: &Scope) {
    let (owner, key) = match scope {
        Scope::EachRep(_) => (Owner::Rep, "scope"),
        Scope::Role(_) => (Owner::Role, "role"),
        Scope::Segment(_) => (Owner::Segment, "segment"),
        Scope::Product(_) => (Owner::Product, "product"),
        Scope::Department => return,
    };
    if matches!(what, "profit" | "cash") {
        let problem = fields.problem("what", say::OfAn { what: &what, owner });
        let problem = problem.expected(say::BelongsToAll { what: &what, owner });
        fields.note(problem.also(fields.place_of(key), say::ForWhom));
    }
}

/// Deals open at the start.
pub fn deals(root: &Fields, run: Run) -> Vec<StartingDeal> {
    let tables = root.tables("deals").into_iter();
    let deals: Vec<StartingDeal> = tables.filter_map(|fields| deal(fields, run)).collect();
    let all: f64 = deals.iter().map(|deal| f64::from(deal.count)).sum();
    if all > MOST_DEALS {
        let found = say::DealsOpen { count: &Number::written(all.to_string()) };
        let problem = root.problem("deals", found);
        root.note(problem.expected(say::AtMost { most: &MOST_DEALS.to_string() }));
    }
    deals
}

fn deal(fields: Fields, run: Run) -> Option<StartingDeal> {
    let age = fields.exact_if("age");
    let first_contact = fields.exact_if("first_contact").or(age);
    if let (Some(age), Some(first)) = (age, first_contact)
        && first < age
    {
        let problem = fields.problem("first_contact", say::FirstAfterLast);
        let also = problem.also(fields.place_of("age"), say::SoLongAgo);
        fields.note(also.expected(say::AtLeastTheAge));
    }
    let deal = StartingDeal {
        count: fields.whole("count"),
        stage: fields.slot("stage").and_then(|slot| slot.name()).unwrap_or(0),
        steps_done: fields.whole("steps_done") as u16,
        age_days: run.days_back(age.unwrap_or(0.0)),
        since_first_contact_days: run.days_back(first_contact.unwrap_or(0.0)),
        segment: segment(&fields),
        product: fields.slot("product").and_then(|slot| slot.name()),
        value: fields.exact_if("value").map(Money::from_major),
        owner: owner(&fields),
    };
    fields.done();
    Some(deal)
}

fn segment(fields: &Fields) -> usize {
    let known = fields.notes.names.of(Thing::Segment);
    match fields.slot("segment") {
        Some(slot) => slot.name().unwrap_or(0),
        None => {
            if known.len() > 1 {
                let problem = fields.problem("segment", say::SegmentMissing);
                let names = fields.known(known);
                fields.note(problem.expected(say::OneOfSeveral { names: &names }));
            }
            0
        }
    }
}

fn owner(fields: &Fields) -> Option<(usize, usize)> {
    let slot = fields.slot("owner")?;
    let rep = slot.name()?;
    let names = &fields.notes.names;
    let name = &names.of(Thing::Rep)[rep];
    let namesakes = names.of(Thing::Rep).iter().filter(|other| *other == name).count();
    if namesakes > 1 {
        let count = Number::written(namesakes.to_string());
        let found = say::Namesakes { count: &count, name: &quoted(name) };
        let problem = fields.problem("owner", found);
        fields.note(problem.expected(say::OneRepsName));
    }
    names.rep_seats.get(rep).copied()
}

//! Targets, and deals open at the start.

use super::fields::Fields;
use super::moment::Moment;
use super::run::Run;
use super::slot::Slot;
use crate::language::document::Value;
use crate::language::problem::quoted;
use crate::language::tables::MOST_DEALS;
use crate::language::{Thing, Unit, short};
use crate::scenario::money::History;
use crate::scenario::targets::{Measure, Scope, StartingDeal, Target};
use crate::units::Money;

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
        let problem = fields.problem("stage", "stage with a target that counts no stage");
        fields.note(
            problem
                .expected("expected only with what = \"reached\"")
                .also(fields.place_of("what"), "what is counted"),
        );
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

/// What is counted comes in whole numbers.
fn note_fraction(fields: &Fields, what: &str, at_least: f64) {
    let is_count = matches!(what, "sales" | "new_customers" | "reached");
    if is_count && at_least != libm::floor(at_least) {
        let problem = fields.problem("at_least", &format!("at_least is {}", short(at_least)));
        let counted = match what {
            "sales" => "sales",
            "new_customers" => "customers",
            _ => "deals",
        };
        let (low, high) = (short(libm::floor(at_least)), short(libm::ceil(at_least)));
        fields.note(
            problem
                .expected(format!("expected a whole number: {counted} are counted one by one"))
                .also(fields.place_of("what"), "what is counted")
                .help(format!("write {low} or {high}")),
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
    let problem =
        fields.problem("growth", &format!("growth of {percent} over last year")).warning();
    let times = short(1.0 + growth);
    fields.note(
        problem
            .expected(format!("{times} times as much as last year"))
            .help(format!("write \"{share}%\" or \"{percent}\", whichever is meant")),
    );
}

/// One of `at_least` and `growth` must be stated.
fn note_goal(fields: &Fields) {
    match (fields.states("at_least"), fields.states("growth")) {
        (false, false) => {
            let problem = fields.problem("at_least", "no amount to reach");
            fields.note(
                problem
                    .expected("expected `at_least` or `growth`")
                    .help("add a line such as at_least = \"60M\" or growth = \"100%\""),
            );
        }
        (true, true) => {
            let problem = fields.problem("growth", "both `at_least` and `growth`");
            fields.note(
                problem
                    .expected("expected one of the two")
                    .also(fields.place_of("at_least"), "the other"),
            );
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
            let problem = fields.problem("growth", &format!("growth of {what}"));
            fields.note(
                problem
                    .expected("expected growth of \"revenue\", \"sales\" or \"margin\"")
                    .also(fields.place_of("what"), "what is counted"),
            );
            return None;
        }
    };
    let table = root.path_of("last_year");
    let is_unread = !fields.notes.unread().has_at(&table.with(what));
    if base.is_none() && !is_unread {
        let problem = fields.problem("growth", &format!("growth over a {what} that is not stated"));
        let problem = problem.expected(format!("expected `{what}` of [last_year]"));
        let help = if root.states("last_year") {
            format!("add {what} = … to [last_year]")
        } else {
            format!(
                "add a table [last_year] with {what} = …, or write `at_least` in place of `growth`"
            )
        };
        fields.note(problem.help(help));
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
        let problem = fields.problem("by", "the date lies after the end of the run");
        fields.note(
            problem
                .expected(format!("expected {} or earlier, the last day", run.last()))
                .help("or make `horizon` longer"),
        );
    } else if by < i64::from(from) && run.is_sure {
        let problem = fields.problem("by", "ends before it begins");
        let problem = problem.expected("expected a day on or after the first that counts");
        let from = if fields.states("from") { Some(fields.place_of("from")) } else { None };
        fields.note(match from {
            Some(from) => problem.also(from, "the first day that counts"),
            None => problem.help(format!("the run starts on {}", run.start)),
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
        let problem = fields.problem("segment", &format!("both `segment` and `{other}`"));
        fields.note(
            problem.expected("expected one of the two").also(fields.place_of(other), "the other"),
        );
    }
    let product = fields.slot("product").and_then(|slot| slot.name());
    let others = ["segment", "role"].into_iter().find(|key| fields.states(key));
    let other = others.or((scope == Some("each_rep")).then_some("scope"));
    if let Some(other) = other.filter(|_| fields.states("product")) {
        let problem = fields.problem("product", &format!("both `product` and `{other}`"));
        let problem = problem.expected("expected one of the two");
        fields.note(problem.also(fields.place_of(other), "the other"));
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

/// Cash and profit are of the department and of no rep or role; profit of no segment either.
fn note_ownerless(fields: &Fields, what: &str, scope: &Scope) {
    let (whose, key) = match scope {
        Scope::EachRep(_) => ("rep", "scope"),
        Scope::Role(_) => ("role", "role"),
        Scope::Segment(_) => ("segment", "segment"),
        Scope::Product(_) => ("product", "product"),
        Scope::Department => return,
    };
    let is_owned = !matches!((what, whose), ("profit" | "cash", _));
    if !is_owned {
        let problem = fields.problem("what", &format!("{what} of a {whose}"));
        let expected = format!(
            "{what} belongs to the department as a whole; of a {whose} expected sales, revenue, bookings, margin, new_customers or reached"
        );
        fields.note(problem.expected(expected).also(fields.place_of(key), "for whom it counts"));
    }
}

/// Deals open at the start.
pub fn deals(root: &Fields, run: Run) -> Vec<StartingDeal> {
    let tables = root.tables("deals").into_iter();
    let deals: Vec<StartingDeal> = tables.filter_map(|fields| deal(fields, run)).collect();
    let all: f64 = deals.iter().map(|deal| f64::from(deal.count)).sum();
    if all > MOST_DEALS {
        let problem = root.problem("deals", &format!("{all} deals open at the start"));
        root.note(problem.expected(format!("expected at most {MOST_DEALS}")));
    }
    deals
}

fn deal(fields: Fields, run: Run) -> Option<StartingDeal> {
    let age = fields.exact_if("age");
    let first_contact = fields.exact_if("first_contact").or(age);
    if let (Some(age), Some(first)) = (age, first_contact)
        && first < age
    {
        let problem =
            fields.problem("first_contact", "first_contact is later than the last contact");
        let also = problem.also(fields.place_of("age"), "the last contact was this long ago");
        fields.note(also.expected("expected at least the `age` of the deal"));
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
                let problem = fields.problem("segment", "`segment` is missing");
                fields.note(problem.expected(format!(
                    "expected one, as there are several: {}",
                    fields.known(known)
                )));
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
        let problem =
            fields.problem("owner", &format!("{namesakes} reps are called {}", quoted(name)));
        fields.note(problem.expected("expected a name that one rep has"));
    }
    names.rep_seats.get(rep).copied()
}

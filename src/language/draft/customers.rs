//! What becomes of those who have bought.

use super::fields::Fields;
use crate::language::Unit;
use crate::messages::messages;
use crate::scenario::customers::{
    Care, Churn, Customers, Loyalty, NetPromoters, Reason, Subscription, WinBack,
};
use crate::scenario::quantity::Quantity;

messages!(say, "language/draft/customers");

/// The customers of a segment.
pub fn customers(fields: Fields) -> Customers {
    let to = fields.slot("to").and_then(|slot| slot.name());
    let customers = Customers {
        orders_per_day: fields.number_if("orders").unwrap_or(Quantity::Known(0.0)),
        orders_spread: fields.number("orders_spread"),
        churn: churn(&fields),
        churn_spread: fields.number("churn_spread"),
        drop_out: fields.number("drop_out"),
        drop_out_spread: fields.number("drop_out_spread"),
        order_value: fields.states("order_value").then(|| fields.varying("order_value")),
        wallet: fields.states("wallet").then(|| fields.varying("wallet")),
        growth: fields.number("growth"),
        hours: fields.number("hours"),
        subscription: fields.table_if("subscription").map(subscription),
        care: fields.table_if("care").map(care),
        nps: fields.table_if("nps").map(|nps| net_promoters(nps, fields.states("care"))),
        loyalty: fields.table_if("loyalty").map(loyalty),
        reasons: reasons(&fields),
        win_back: fields.table_if("win_back").map(win_back),
        to,
        after_orders: fields.whole("after_orders"),
        handoff_drop: fields.number("handoff_drop"),
    };
    note_nobody_to_move_to(&fields);
    note_nothing_bought(&fields);
    note_spreads(&fields);
    fields.done();
    customers
}

/// What goes with another key of a subscription.
#[derive(Clone, Copy, Debug)]
enum Missing {
    Renewal,
    Term,
    GrowsOver,
    First,
}

fn subscription(fields: Fields) -> Subscription {
    let subscription = Subscription {
        monthly: fields.varying("monthly"),
        first: fields.number("first"),
        grows_over_days: fields.number("grows_over"),
        term_days: fields.number_if("term"),
        renewal: fields.number("renewal"),
    };
    let pairs = [
        ("term", "renewal", Missing::Renewal),
        ("renewal", "term", Missing::Term),
        ("first", "grows_over", Missing::GrowsOver),
        ("grows_over", "first", Missing::First),
    ];
    for (key, other, missing) in pairs {
        if fields.states(key) && !fields.states(other) {
            let problem = fields.problem(key, say::Without { key: &key, other: &other });
            fields.note(problem.expected(say::ExpectedBeside { missing }));
        }
    }
    fields.done();
    subscription
}

fn care(fields: Fields) -> Care {
    let care = Care { hours: fields.number("hours"), neglect: fields.number("neglect") };
    fields.done();
    care
}

fn net_promoters(fields: Fields, needs_care: bool) -> NetPromoters {
    let nps = NetPromoters {
        promoters: fields.number("promoters"),
        detractors: fields.number("detractors"),
        promoters_leave: fields.number("promoters_leave"),
        detractors_leave: fields.number("detractors_leave"),
        neglect: fields.number("neglect"),
    };
    let shares = [nps.promoters, nps.detractors].map(|share| fields.notes.central(share));
    let is_there = |key| fields.states(key) && fields.was_read(key);
    let are_stated = is_there("promoters") && is_there("detractors");
    if are_stated && shares[0] + shares[1] > 1.0 + 1e-9 {
        let problem = fields.problem("detractors", say::MoreThanEverybody);
        let problem = problem.expected(say::AtMostAll);
        fields.note(problem.also(fields.place_of("promoters"), say::ThePromoters));
    }
    if fields.states("neglect") && !needs_care {
        let problem = fields.problem("neglect", say::Without { key: &"neglect", other: &"care" });
        fields.note(problem.expected(say::CareOf { table: &"[segments.NAME.customers]" }));
    }
    fields.done();
    nps
}

fn loyalty(fields: Fields) -> Loyalty {
    let loyalty = Loyalty {
        cost_per_month: fields.number("cost"),
        of_orders: fields.number("of_orders"),
        leave: fields.number("leave"),
    };
    if !fields.states("cost") && !fields.states("of_orders") {
        let problem = fields.problem_here(say::CostsNothing);
        fields.note(problem.expected(say::CostOrOrders));
    }
    fields.done();
    loyalty
}

/// Why customers leave.
fn reasons(fields: &Fields) -> Vec<Reason> {
    let mut stated = Vec::new();
    let named = fields.named("reasons");
    fields.note_too_many("reasons", named.len(), MOST_REASONS);
    for (name, reason) in named.into_iter().take(MOST_REASONS) {
        if reason.states("win_back") && !fields.states("win_back") {
            let problem = reason.problem("win_back", say::NobodyAsked);
            reason.note(problem.expected(say::WinBackToo));
        }
        let (share, win_back) = (reason.number("share"), reason.number_if("win_back"));
        reason.done();
        stated.push(Reason { name, share, win_back });
    }
    let sum: f64 = stated.iter().map(|reason| fields.notes.central(reason.share)).sum();
    let was_read = fields.notes.unread().has(&["segments.*.customers.reasons.*.share"]);
    let is_known = |reason: &Reason| matches!(reason.share, Quantity::Known(_));
    if was_read && !stated.is_empty() && stated.iter().all(is_known) && (sum - 1.0).abs() > 1e-6 {
        let found = say::ReasonsSumTo { whole: &Unit::Share.say(sum) };
        fields.note(fields.problem("reasons", found).expected(say::ForOneOfThem));
    }
    stated
}

/// Most reasons of a segment.
const MOST_REASONS: usize = 50;

/// Customers order or subscribe; what speaks of orders needs orders.
fn note_nothing_bought(fields: &Fields) {
    if fields.states("orders") {
        return;
    }
    if !fields.states("subscription") {
        return fields.note_missing("orders");
    }
    for key in ["orders_spread", "drop_out", "order_value", "growth", "hours"] {
        if fields.states(key) {
            let problem = fields.problem(key, say::Without { key: &key, other: &"orders" });
            fields.note(problem.expected(say::OrdersBeside));
        }
    }
}

fn win_back(fields: Fields) -> WinBack {
    let win_back = WinBack {
        share: fields.number("share"),
        after_days: fields.number("after"),
        hours: fields.number("hours"),
    };
    fields.done();
    win_back
}

fn churn(fields: &Fields) -> Churn {
    let (lifetime, share) = (fields.number_if("lifetime"), fields.number_if("churn"));
    if fields.states("lifetime") && fields.states("churn") {
        let problem = fields.problem("churn", say::BothWays).expected(say::OneOfTheTwo);
        fields.note(problem.also(fields.place_of("lifetime"), say::TheOther));
    }
    match (lifetime, share) {
        (Some(days), _) => Churn::Lifetime(days),
        (None, Some(share)) => Churn::Share(share),
        (None, None) => Churn::Never,
    }
}

fn note_nobody_to_move_to(fields: &Fields) {
    if fields.states("after_orders") && !fields.states("to") {
        let found = say::Without { key: &"after_orders", other: &"to" };
        fields.note(fields.problem("after_orders", found).expected(say::ToBeside));
    }
}

/// A spread needs something that it spreads.
fn note_spreads(fields: &Fields) {
    let is_stated = |key: &'static str| fields.states(key);
    let moot = [
        (
            "churn_spread",
            is_stated("churn") || is_stated("lifetime"),
            ["`churn`", "`lifetime`"].as_slice(),
        ),
        ("drop_out_spread", is_stated("drop_out"), &["`drop_out`"]),
    ];
    for (key, is_fit, wanted) in moot {
        if is_stated(key) && !is_fit {
            let keys: Vec<String> = wanted.iter().map(|key| (*key).to_owned()).collect();
            let problem = fields.problem(key, say::NothingToSpread { key: &key });
            fields.note(problem.expected(say::ExpectedOneBeside { keys: &keys }));
        }
    }
}

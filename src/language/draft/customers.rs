//! What becomes of those who have bought.

use super::fields::Fields;
use crate::language::Unit;
use crate::scenario::customers::{
    Care, Churn, Customers, Loyalty, NetPromoters, Reason, Subscription, WinBack,
};
use crate::scenario::quantity::Quantity;

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

fn subscription(fields: Fields) -> Subscription {
    let subscription = Subscription {
        monthly: fields.varying("monthly"),
        first: fields.number("first"),
        grows_over_days: fields.number("grows_over"),
        term_days: fields.number_if("term"),
        renewal: fields.number("renewal"),
    };
    let pairs = [
        ("term", "renewal", "the share that renews at its end"),
        ("renewal", "term", "the time after which it is asked"),
        ("first", "grows_over", "the time until the whole amount is paid"),
        ("grows_over", "first", "the share that is paid for the first month"),
    ];
    for (key, other, what) in pairs {
        if fields.states(key) && !fields.states(other) {
            let problem = fields.problem(key, &format!("`{key}` without `{other}`"));
            fields.note(problem.expected(format!("expected `{other}` beside it: {what}")));
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
        let found = "`promoters` and `detractors` together are more than everybody";
        let problem = fields.problem("detractors", found);
        fields.note(
            problem
                .expected("expected at most 100% together: the rest are passive")
                .also(fields.place_of("promoters"), "the promoters"),
        );
    }
    if fields.states("neglect") && !needs_care {
        let problem = fields.problem("neglect", "`neglect` without `care`");
        fields.note(
            problem.expected("expected `care` in [segments.NAME.customers]: what may be missing"),
        );
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
        let problem = fields.problem_here("a loyalty programme that costs nothing");
        fields.note(problem.expected(
            "expected `cost`, a month for each customer, or `of_orders`, a share of their orders",
        ));
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
            let problem = reason.problem("win_back", "nobody is asked back");
            let expected = "expected `win_back` of these customers too: when they are asked";
            reason.note(problem.expected(expected));
        }
        let (share, win_back) = (reason.number("share"), reason.number_if("win_back"));
        reason.done();
        stated.push(Reason { name, share, win_back });
    }
    let sum: f64 = stated.iter().map(|reason| fields.notes.central(reason.share)).sum();
    let was_read = fields.notes.unread().has(&["segments.*.customers.reasons.*.share"]);
    let is_known = |reason: &Reason| matches!(reason.share, Quantity::Known(_));
    if was_read && !stated.is_empty() && stated.iter().all(is_known) && (sum - 1.0).abs() > 1e-6 {
        let problem = fields.problem(
            "reasons",
            &format!("the shares of the reasons sum to {}", Unit::Share.say(sum)),
        );
        fields.note(problem.expected("expected 100%: whoever leaves does so for one of them"));
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
            let problem = fields.problem(key, &format!("`{key}` without `orders`"));
            fields.note(problem.expected("expected `orders` beside it"));
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
        let problem = fields.problem("churn", "both `lifetime` and `churn`");
        fields.note(
            problem
                .expected("expected one of the two: they say the same in two ways")
                .also(fields.place_of("lifetime"), "the other"),
        );
    }
    match (lifetime, share) {
        (Some(days), _) => Churn::Lifetime(days),
        (None, Some(share)) => Churn::Share(share),
        (None, None) => Churn::Never,
    }
}

fn note_nobody_to_move_to(fields: &Fields) {
    if fields.states("after_orders") && !fields.states("to") {
        let problem = fields.problem("after_orders", "`after_orders` without `to`");
        fields.note(problem.expected("expected `to` beside it: the role that customers move to"));
    }
}

/// A spread needs something that it spreads.
fn note_spreads(fields: &Fields) {
    let is_stated = |key: &'static str| fields.states(key);
    let moot = [
        ("churn_spread", is_stated("churn") || is_stated("lifetime"), "`churn` or `lifetime`"),
        ("drop_out_spread", is_stated("drop_out"), "`drop_out`"),
    ];
    for (key, is_fit, wanted) in moot {
        if is_stated(key) && !is_fit {
            let problem = fields.problem(key, &format!("`{key}` without anything to spread"));
            fields.note(problem.expected(format!("expected {wanted} beside it")));
        }
    }
}

//! What becomes of those who have bought.

use super::fields::Fields;
use crate::scenario::customers::{Churn, Customers, WinBack};

/// The customers of a segment.
pub fn customers(fields: Fields) -> Customers {
    let to = fields.slot("to").and_then(|slot| slot.name());
    let customers = Customers {
        orders_per_day: fields.number("orders"),
        orders_spread: fields.number("orders_spread"),
        churn: churn(&fields),
        churn_spread: fields.number("churn_spread"),
        drop_out: fields.number("drop_out"),
        drop_out_spread: fields.number("drop_out_spread"),
        order_value: fields.states("order_value").then(|| fields.varying("order_value")),
        growth: fields.number("growth"),
        hours: fields.number("hours"),
        win_back: fields.table_if("win_back").map(win_back),
        to,
        after_orders: fields.whole("after_orders"),
    };
    note_nobody_to_move_to(&fields);
    note_spreads(&fields);
    fields.done();
    customers
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

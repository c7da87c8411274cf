//! What pay does to people of a role.

use super::fields::Fields;
use super::pay::has_quota;
use crate::messages::messages;
use crate::scenario::behaviour::{Behaviour, Comfort, Discounts, Effort, GivesUp, PullsForward};
use crate::scenario::pay::PayPlan;
use crate::scenario::quantity::Quantity;

messages!(say, "language/draft/behaviour");

/// What is assumed of the holders of a role with this plan.
pub fn behaviour(role: &Fields, plan: &PayPlan) -> Behaviour {
    let Some(fields) = role.table_if("behaviour") else { return Behaviour::default() };
    let behaviour = Behaviour {
        effort: fields.table_if("effort").map(effort),
        gives_up: fields.table_if("gives_up").map(|fields| gives_up(role, fields, plan)),
        coasts: fields.number_if("coasts"),
        pulls_forward: fields.table_if("pulls_forward").map(pulls_forward),
        discounts: fields.table_if("discounts").map(discounts),
        neglects: fields.number_if("neglects"),
        underpaid: fields.table_if("underpaid").map(|fields| underpaid(role, fields, plan)),
        comfort: fields.table_if("comfort").map(comfort),
    };
    let pay_was_read = role.was_read("pay");
    if behaviour.coasts.is_some() && plan.cap.is_none() && pay_was_read {
        let problem = fields.problem("coasts", say::NoCap);
        fields.note(problem.expected(say::ACap));
    }
    fields.done();
    behaviour
}

fn effort(fields: Fields) -> Effort {
    let effort = Effort {
        elasticity: fields.number("elasticity"),
        reference: fields.number("reference"),
        least: fields.number("least"),
        most: fields.number("most"),
    };
    fields.done();
    effort
}

fn gives_up(role: &Fields, fields: Fields, plan: &PayPlan) -> GivesUp {
    let of = GivesUp { under: fields.number("under"), hours: fields.number("hours") };
    let was_read = role.was_read("pay") && role.was_read("quota");
    if was_read && (!has_quota(role) || plan.is_empty()) {
        let problem = fields.problem("under", say::NothingPaidBy);
        fields.note(problem.expected(say::QuotaAndPay));
    }
    fields.done();
    of
}

fn pulls_forward(fields: Fields) -> PullsForward {
    let of = PullsForward { share: fields.number("share"), days: days(&fields) };
    fields.done();
    of
}

fn discounts(fields: Fields) -> Discounts {
    let of = Discounts {
        depth: fields.number("depth"),
        days: days(&fields),
        elasticity: fields.number("elasticity"),
    };
    fields.done();
    of
}

fn days(fields: &Fields) -> u32 {
    fields.exact_if("days").map_or(1, |days| libm::round(days) as u32)
}

fn underpaid(role: &Fields, fields: Fields, plan: &PayPlan) -> Quantity {
    let quits = fields.number("quits");
    if plan.market.is_none() && role.was_read("pay") {
        let problem = fields.problem("quits", say::NoMarket);
        fields.note(problem.expected(say::AMarket));
    }
    fields.done();
    quits
}

fn comfort(fields: Fields) -> Comfort {
    let of = Comfort { above_per_month: fields.number("above"), hours: fields.number("hours") };
    fields.done();
    of
}

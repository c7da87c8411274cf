//! Overheads, the cash at the start, last year.

use super::fields::Fields;
use super::run::Run;
use crate::scenario::money::{History, Overheads};
use crate::scenario::quantity::Quantity;

/// Costs of the department as a whole.
pub fn overheads(root: &Fields, run: Run) -> Overheads {
    let no = Quantity::Known(0.0);
    let Some(fields) = root.table("money") else {
        return Overheads {
            per_month: no,
            pay_budget: None,
            opening_cash: no,
            is_cash_stated: false,
            one_off: Vec::new(),
        };
    };
    let overheads = Overheads {
        per_month: fields.number("overhead"),
        pay_budget: fields.number_if("pay_budget"),
        opening_cash: fields.number("cash"),
        is_cash_stated: fields.states("cash"),
        one_off: fields.tables("one_off").into_iter().map(|cost| one_off(cost, run)).collect(),
    };
    fields.done();
    overheads
}

fn one_off(fields: Fields, run: Run) -> (u32, String, Quantity) {
    let day = fields.day_in_run("date", run).unwrap_or(0);
    let what = fields.text_if("what").unwrap_or_default();
    let cost = fields.number("cost");
    fields.done();
    (day, what, cost)
}

/// The twelve months before the start.
pub fn last_year(fields: Fields) -> History {
    let history = History {
        revenue: fields.exact_if("revenue"),
        sales: fields.exact_if("sales"),
        margin: fields.exact_if("margin"),
    };
    fields.done();
    history
}

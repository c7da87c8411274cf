//! Cells that studies which choose the best of several rows have in common.

use crate::figures::Figure;
use crate::report::csv::{NONE, Row};
use crate::study::method::busy::BusyRow;
use crate::study::method::contest::Behind;

/// What a row has less than the best.
pub(in crate::report) fn behind(behind: Option<&Behind>) -> Row {
    let told = behind.map_or(String::new(), |of| of.is_told.to_string());
    let less = behind.map_or(NONE, |of| of.less);
    let times = behind.and_then(|of| of.times_independent);
    Row::default().mean("behind", &less).text("is_told", told).optional("times_independent", times)
}

/// How busy a role is.
pub(in crate::report) fn busy(name: &str, of: &BusyRow) -> Row {
    let of_role = |figure: Figure| format!("{name}_{}", figure.key());
    Row::default()
        .number(of_role(Figure::Headcount), of.people)
        .mean(format!("{name}_pay_a_month"), &of.pay.unwrap_or(NONE))
        .mean(of_role(Figure::Utilisation), &of.used.unwrap_or(NONE))
        .mean(of_role(Figure::Overdue), &of.overdue.unwrap_or(NONE))
}

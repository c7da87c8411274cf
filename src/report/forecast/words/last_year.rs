//! Sentences about what a file would have sold last year.

use crate::report::numbers;
use crate::report::numbers::Numbers;
use crate::study::forecast::last_year::Beside;

/// What the department of the file comes to in a year with the people of today, and how far that is from last year.
pub fn beside(row: &Beside, people: usize, is_led_up: bool, money: &Numbers) -> String {
    let (played, last) = match row.measure {
        "sales" => (
            format!("{} sales", numbers::mean_with_bar(&row.played)),
            format!("{} sales", numbers::stated(row.last_year)),
        ),
        what => (
            format!("{} of {what}", money.money_with_bar(&row.played)),
            format!("{} of {what}", money.stated_money(row.last_year)),
        ),
    };
    let whom = match people {
        1 => "the one person of today".to_owned(),
        n => format!("the {n} people of today"),
    };
    let factor = if row.ratio >= 1.0 { row.ratio } else { 1.0 / row.ratio.max(1e-9) };
    let times = if factor < 9.95 { format!("{factor:.1}") } else { numbers::whole(factor) };
    let far = if row.ratio >= 1.0 { "That is" } else { "Last year had" };
    if row.is_far {
        return format!(
            "This file is unlike last year. With {whom} it makes {played} in a year; last year had {last}. {far} {times} times \
             as much. Find out why before you trust a forecast."
        );
    }
    let apart =
        if factor < 1.05 { String::new() } else { format!(" {far} {times} times as much.") };
    let under_way = match is_led_up {
        true => {
            " That year begins with deals under way; the forecast begins without any: list yours in `[[deals]]`."
        }
        false => "",
    };
    format!(
        "Beside last year: with {whom} this file makes {played} in a year; last year had {last}.{apart}{under_way}"
    )
}

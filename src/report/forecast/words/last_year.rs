//! Sentences about what a file would have sold last year.

use crate::figures::Figure;
use crate::messages::{Number, Say, messages, told};
use crate::report::numbers::Numbers;
use crate::study::forecast::last_year::Beside;

messages!(say, "report/forecast/words/last_year");

/// What the department of the file comes to in a year with the people of today, and how far that is from last year.
pub fn beside(row: &Beside, people: usize, is_led_up: bool, money: &Numbers) -> String {
    let say = |message: &dyn Say| told(message, money.lang());
    let is_sales = row.measure == "sales";
    let figure = Figure::named(row.measure).unwrap_or(Figure::Revenue).noun();
    let amount =
        |written: String| say(&say::Amount { amount: &Number::written(written), is_sales, figure });
    let (played, last) = match is_sales {
        true => (money.mean_with_bar(&row.played), money.stated(row.last_year)),
        false => (money.money_with_bar(&row.played), money.stated_money(row.last_year)),
    };
    let (played, last) = (&amount(played), &amount(last));
    let people = &Number::written(people.to_string());
    let is_more = row.ratio >= 1.0;
    let factor = if is_more { row.ratio } else { 1.0 / row.ratio.max(1e-9) };
    let times = if factor < 9.95 { money.number(factor, 0.1) } else { money.whole(factor) };
    let far = || say(&say::HowFar { is_more, times: &Number::written(&times) });
    let said = match row.is_far {
        true => [
            Some(say(&say::Unlike { people, played, last })),
            Some(far()),
            Some(say(&say::FindOutWhy)),
        ],
        false => {
            let apart = (factor >= 1.05).then(far);
            let under_way = is_led_up.then(|| say(&say::UnderWay));
            [Some(say(&say::Beside { people, played, last })), apart, under_way]
        }
    };
    said.into_iter().flatten().collect::<Vec<String>>().join(" ")
}

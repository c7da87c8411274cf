//! Results and capacity by period.

use super::by_period::table;
use super::statement;
use super::totals::has_costs;
use crate::figures::Figure;
use crate::report::block::{Block, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::{Numbers, bar};
use crate::report::words::Words;
use crate::study::forecast::{Forecast, PeriodRow};

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let has_money = forecast.headline.quantity == Figure::Revenue;
    let results = if has_money {
        table(forecast, words, &words.columns_of_revenue(), |row| revenue(row, words.numbers()))
    } else {
        table(forecast, words, &words.columns_of_sales(), |row| sales(row, words.numbers()))
    };
    let capacity =
        table(forecast, words, &words.columns_of_capacity(), |row| capacity(row, words.numbers()));
    let mut blocks = section(&words.heading_of(Section::Periods), results);
    if has_costs(forecast) {
        blocks.extend(statement::profit(forecast, words));
    }
    if forecast.tells_cash() {
        blocks.extend(statement::of_cash(forecast, words));
    }
    blocks.extend(section(&words.heading_of(Section::Capacity), capacity));
    blocks
}

fn revenue(row: &PeriodRow, numbers: &Numbers) -> Vec<String> {
    let spread = row.spread(Figure::Revenue);
    let values = [spread.mean, spread.p10, spread.p50, spread.p90];
    let mut cells = numbers.money_row(values, bar(spread)).to_vec();
    cells.push(numbers.money(
        row.spread(Figure::CumulativeRevenue).p50,
        bar(row.spread(Figure::CumulativeRevenue)),
    ));
    cells.push(numbers.number(row.spread(Figure::Sales).mean, bar(row.spread(Figure::Sales))));
    cells
}

fn sales(row: &PeriodRow, numbers: &Numbers) -> Vec<String> {
    numbers.count_row(row.spread(Figure::Sales)).into()
}

fn capacity(row: &PeriodRow, numbers: &Numbers) -> Vec<String> {
    vec![
        numbers.mean_count(&row.mean(Figure::Headcount)),
        numbers.mean_count(&row.mean(Figure::Ramped)),
        row.number(Figure::Utilisation).map_or("–".into(), |share| numbers.share(share, 0.01)),
        numbers.mean_count(&row.mean(Figure::Touches)),
        numbers.mean_count(&row.mean(Figure::Overdue)),
        row.number(Figure::RevenueARep)
            .map_or("–".into(), |_| numbers.mean_money(&row.mean(Figure::RevenueARep))),
    ]
}

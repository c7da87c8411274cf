//! Totals over the run: money, then counts.

use super::answer::{has_costs, total};
use super::{Block, Table, section};
use crate::report::numbers::{self, bar};
use crate::report::words::{self, Section, Words, columns};
use crate::study::forecast::Forecast;
use crate::study::summary::Total;

pub(super) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut table = Table::new(columns::TOTALS);
    let shown = Total::ALL.into_iter().filter(|&which| is_telling(forecast, which));
    table.rows = shown.map(|which| row(forecast, which, words)).collect();
    let mut blocks = vec![Block::Table(table)];
    if has_costs(forecast) {
        let day = words.lowest_cash(total(forecast, Total::LowestCash), forecast);
        blocks.push(Block::Sentence(day));
    }
    section(Section::Money.heading(), blocks)
}

/// Contracts that are all paid in full on the day are the same as revenue, and so on.
fn is_telling(forecast: &Forecast, which: Total) -> bool {
    let (spread, revenue) = (total(forecast, which), total(forecast, Total::Revenue));
    match which {
        Total::Sales => true,
        Total::Revenue => spread.mean > 0.0 || forecast.headline.quantity == which,
        Total::Bookings | Total::CashIn | Total::Margin => {
            spread.mean > 0.0 && spread.mean != revenue.mean
        }
        Total::Profit | Total::LowestCash => has_costs(forecast),
        _ => spread.mean > 0.0,
    }
}

fn row(forecast: &Forecast, which: Total, words: &Words) -> Vec<String> {
    let spread = total(forecast, which);
    let is_money = which.unit() != 1.0;
    let mean = match is_money {
        true => words.numbers().money(spread.mean, bar(spread)),
        false => numbers::number(spread.mean, bar(spread)),
    };
    let quantile = |value: f64| match is_money {
        true => words.numbers().money(value, bar(spread)),
        false => numbers::whole(value),
    };
    let name = words::total(which).to_owned();
    vec![name, mean, quantile(spread.p10), quantile(spread.p50), quantile(spread.p90)]
}

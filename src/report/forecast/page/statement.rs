//! Profit and loss by period, line by line, and the cash.

use super::by_period::table;
use super::totals::total;
use crate::figures::Figure;
use crate::report::block::{Block, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::{Numbers, bar};
use crate::report::words::Words;
use crate::study::forecast::money::Entries;
use crate::study::forecast::{Forecast, PeriodRow};

/// Profit and loss.
pub(in crate::report) fn profit(forecast: &Forecast, words: &Words) -> Vec<Block> {
    section(&words.heading_of(Section::Profit), profit_and_loss(forecast, words))
}

/// The cash.
pub(in crate::report) fn of_cash(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut of_cash =
        table(forecast, words, &words.columns_of_cash(), |row| cash(row, words.numbers()));
    let lowest = total(forecast, Figure::LowestCash);
    of_cash.push(Block::Sentence(words.lowest_cash(lowest, forecast)));
    of_cash.extend(words.shortage(lowest, &forecast.money.cash).map(Block::Sentence));
    of_cash.extend(words.owed(&forecast.money.cash).map(Block::Sentence));
    let written_off = forecast.money.in_all.of(Figure::WriteOffs);
    of_cash.extend(words.written_off(written_off).map(Block::Sentence));
    section(&words.heading_of(Section::Cash), of_cash)
}

/// The lines that are not always nothing, by period and in all.
fn profit_and_loss(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let is_telling = |entry: &Figure| {
        let is_result = matches!(entry, Figure::Revenue | Figure::Profit);
        is_result || forecast.money.in_all.of(*entry).mean != 0.0
    };
    let shown: Vec<Figure> = Figure::profit_and_loss().filter(is_telling).collect();
    // Eight columns of amounts have no room for the currency in each cell.
    let bare = words.numbers().bare();
    let cells = |of: &Entries| -> Vec<String> {
        shown.iter().map(|&entry| bare.mean_money(of.of(entry))).collect()
    };
    let names: Vec<&str> = shown.iter().map(|&entry| entry.column(words.lang())).collect();
    let mut blocks = table(forecast, words, &names, |row| cells(&row.statement));
    if let Some(Block::Table(table)) = blocks.first_mut() {
        let in_all = [words.in_all()].into_iter().chain(cells(&forecast.money.in_all));
        table.rows.push(in_all.collect());
    }
    blocks.extend(words.means_in_currency().map(Block::Note));
    blocks
}

/// Cash that came and went in a period, and what there is at its end.
fn cash(row: &PeriodRow, numbers: &Numbers) -> Vec<String> {
    let flow = |entry: Figure| numbers.mean_money(row.statement.of(entry));
    let spread = row.spread(Figure::ClosingCash);
    let end = [spread.mean, spread.p10, spread.p50, spread.p90];
    let end = numbers.money_row(end, bar(spread));
    [flow(Figure::CashIn), flow(Figure::CashOut)].into_iter().chain(end).collect()
}

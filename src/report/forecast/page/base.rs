//! The base: where its accounts stand, and how it burns.

use crate::engine::outcome::STOCKS as STATES;
use crate::report::block::{Block, Table, section, step};
use crate::report::forecast::words::tables::Section;
use crate::report::words::Words;
use crate::study::forecast::Forecast;
use crate::study::method::spread::Mean;

/// Rows at the most.
const MOST: usize = 8;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    if forecast.base.accounts.mean == 0.0 {
        return Vec::new();
    }
    let mut blocks = vec![Block::Table(by_period(forecast, words))];
    if forecast.base.segments.len() > 1 {
        blocks.push(Block::Table(by_segment(forecast, words)));
    }
    let lines = words.burn(&forecast.base);
    if !lines.is_empty() {
        blocks.push(Block::Sentence(lines.join(" ")));
    }
    section(&words.heading_of(Section::Base), blocks)
}

fn by_period(forecast: &Forecast, words: &Words) -> Table {
    let period = forecast.heading.period;
    let mut table =
        Table::new([words.end_of_period(period)].into_iter().chain(words.columns_of_stocks()));
    let step = step(forecast.periods.len(), MOST);
    let last = forecast.periods.len().saturating_sub(1) % step;
    table.rows = forecast
        .periods
        .iter()
        .skip(last)
        .step_by(step)
        .map(|row| line(words.period(&row.to, period), &row.stocks, words))
        .collect();
    table.without_columns(|cell| cell == "0")
}

fn by_segment(forecast: &Forecast, words: &Words) -> Table {
    let mut table =
        Table::new([words.segment_column()].into_iter().chain(words.columns_of_stocks()));
    let segments = forecast.base.segments.iter();
    table.rows = segments.map(|row| line(row.name.clone(), &row.stocks, words)).collect();
    table.without_columns(|cell| cell == "0")
}

fn line(name: String, stocks: &[Mean; STATES], words: &Words) -> Vec<String> {
    let cells = stocks.iter().map(|stock| words.numbers().mean_count(stock));
    [name].into_iter().chain(cells).collect()
}

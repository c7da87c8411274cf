//! What each product brought.

use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::Forecast;
use crate::study::forecast::products::ProductRow;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    if forecast.products.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(words.columns_of_products());
    table.rows = forecast.products.iter().map(|row| cells(row, words)).collect();
    let has_orders = forecast.products.iter().any(|row| row.orders.mean > 0.0);
    let orders = words.orders_column();
    let table = table.with_columns(|name| has_orders || name != orders);
    section(&words.heading_of(Section::Products), vec![Block::Table(table)])
}

fn cells(row: &ProductRow, words: &Words) -> Vec<String> {
    let [mean, p10, _, p90] = [row.revenue.mean, row.revenue.p10, row.revenue.p50, row.revenue.p90];
    let [mean, p10, p90] = words.numbers().money_row([mean, p10, p90], bar(&row.revenue));
    let none = || "–".to_owned();
    vec![
        row.name.clone(),
        words.numbers().mean_count(&row.deals),
        words.numbers().number(row.sales.mean, bar(&row.sales)),
        row.win_rate.map_or_else(none, |rate| words.numbers().share(rate.mean, 1.96 * rate.error)),
        row.cycle_days
            .map_or_else(none, |days| words.numbers().number(days.mean, 1.96 * days.error)),
        words.numbers().mean_count(&row.orders),
        mean,
        p10,
        p90,
        row.revenue_share.map_or_else(none, |share| words.numbers().share(share, 0.01)),
        words.numbers().mean_money(&row.margin),
    ]
}

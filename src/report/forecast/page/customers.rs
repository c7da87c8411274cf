//! Customers who order again or subscribe.

use super::totals::total;
use crate::engine::Stock;
use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::customers::{
    CLASSES, CustomerFinding, GridFinding, GridRow, ReasonRow, STEADINESS,
};
use crate::study::forecast::{Forecast, PeriodRow};

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let Some(found) = &forecast.customers else { return Vec::new() };
    let mut blocks =
        super::by_period::table(forecast, words, &words.columns_of_customers(), |row| {
            cells(row, words)
        });
    if let Some(of) = &found.subscription {
        let cells = |row: &PeriodRow| subscriptions(row, words);
        blocks.extend(super::by_period::table(
            forecast,
            words,
            &words.columns_of_subscriptions(),
            cells,
        ));
        blocks.extend(words.renewals(of).map(Block::Sentence));
    }
    if let Some(of) = &found.care {
        blocks.extend(super::by_period::table(forecast, words, &words.columns_of_care(), |row| {
            care(row, words)
        }));
        blocks.push(Block::Sentence(words.care(of)));
        blocks.extend(of.assumed.iter().map(|of| Block::Note(words.assumed_care(of))));
    }
    blocks.extend(found.cross_sell.as_ref().map(|of| Block::Sentence(words.cross_sell(of))));
    blocks.extend(found.wallet.as_ref().map(|of| Block::Sentence(words.wallet(of))));
    blocks.extend(grid(&found.grid, words));
    blocks.extend(found.nps.as_ref().map(|of| Block::Sentence(words.net_promoters(of))));
    blocks.extend(reasons(found, words));
    let cost = found.cost_of_a_customer.as_ref();
    let worth = found.worth.iter().map(|worth| words.worth_of_customer(worth, cost));
    blocks.extend(worth.map(Block::Sentence));
    let simulated = found.worth.iter().filter_map(|worth| words.simulated_worth(worth));
    blocks.extend(simulated.map(Block::Sentence));
    blocks.extend(words.worth_leaves_out(found).map(Block::Note));
    section(&words.heading_of(Section::Customers), blocks)
}

/// The ABC-XYZ grid, if there was any customer.
fn grid(grid: &GridFinding, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.columns_of_grid());
    let row = |(class, cells): (&&str, &[GridRow])| {
        let cells = cells.iter().map(|cell| words.grid_cell(cell));
        [(*class).to_owned()].into_iter().chain(cells).collect()
    };
    table.rows = CLASSES.iter().zip(grid.cells.chunks(STEADINESS.len())).map(row).collect();
    let table = table.without_columns(|cell| cell.is_empty());
    let is_empty = table.columns.len() == 1;
    let note = Block::Note(words.grid_note(grid));
    if is_empty { Vec::new() } else { vec![Block::Table(table), note] }
}

/// How much of the revenue customers bring.
pub(in crate::report) fn sentence(forecast: &Forecast, words: &Words) -> Option<String> {
    let found = forecast.customers.as_ref()?;
    let revenue = total(forecast, Figure::RepeatRevenue);
    let paid = total(forecast, Figure::SubscriptionRevenue);
    match &found.subscription {
        Some(of) if paid.mean > 0.0 => Some(words.subscriptions(found, of, paid)),
        _ => (revenue.mean > 0.0).then(|| words.repeat_orders(found, revenue)),
    }
}

/// Why customers leave, and who comes back.
fn reasons(found: &CustomerFinding, words: &Words) -> Option<Block> {
    let row = |row: &ReasonRow| {
        let share = (row.left.mean > 0.0).then(|| row.won_back.mean / row.left.mean);
        vec![
            row.segment.clone(),
            row.reason.clone(),
            words.numbers().mean_count(&row.left),
            words.numbers().mean_count(&row.won_back),
            share.map_or("–".into(), |share| words.numbers().share(share, 0.01)),
        ]
    };
    let mut table = Table::new(words.columns_of_leaving()).with_keys(2);
    table.rows = found.reasons.iter().map(row).collect();
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// Care in a period.
fn care(row: &PeriodRow, words: &Words) -> Vec<String> {
    let (asked, given) = (&row.mean(Figure::CareAsked), &row.mean(Figure::CareGiven));
    let share = (asked.mean > 0.0).then(|| words.numbers().share(given.mean / asked.mean, 0.01));
    vec![
        words.numbers().mean_count(&row.stocks[Stock::Customer as usize]),
        words.numbers().mean_count(asked),
        words.numbers().mean_count(given),
        share.unwrap_or_else(|| "–".into()),
    ]
}

/// Subscriptions in a period.
fn subscriptions(row: &PeriodRow, words: &Words) -> Vec<String> {
    let (all, paid) = (row.spread(Figure::Revenue).mean, &row.mean(Figure::SubscriptionRevenue));
    let share = if all > 0.0 { paid.mean / all } else { 0.0 };
    vec![
        words.numbers().mean_money(paid),
        words.numbers().share(share, 0.01),
        words.numbers().mean_money(&row.mean(Figure::RecurringRevenue)),
    ]
}

fn cells(row: &PeriodRow, words: &Words) -> Vec<String> {
    let (all, repeat) = (row.spread(Figure::Revenue).mean, &row.mean(Figure::RepeatRevenue));
    let share = if all > 0.0 { repeat.mean / all } else { 0.0 };
    vec![
        words.numbers().number(row.spread(Figure::Sales).mean, bar(row.spread(Figure::Sales))),
        words.numbers().mean_count(&row.mean(Figure::Orders)),
        words.numbers().money(repeat.mean, 1.96 * repeat.error),
        words.numbers().share(share, 0.01),
        words.numbers().mean_count(&row.mean(Figure::LeftCustomers)),
        words.numbers().mean_count(&row.mean(Figure::WonBack)),
        words.numbers().mean_count(&row.stocks[Stock::Customer as usize]),
    ]
}

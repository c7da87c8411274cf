//! Totals over the run: money, then counts.

use super::totals::{has_costs, total};
use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::{Forecast, HandedRow};
use crate::study::method::spread::{Mean, Spread};

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.columns_of_totals());
    let shown = Figure::totals().filter(|&which| is_telling(forecast, which));
    table.rows = shown.map(|which| row(forecast, which, words)).collect();
    let mut blocks = section(&words.heading_of(Section::Money), vec![Block::Table(table)]);
    blocks.extend(sources(forecast, words));
    blocks
}

/// Contracts that are all paid in full on the day are the same as revenue, and so on.
fn is_telling(forecast: &Forecast, which: Figure) -> bool {
    let (spread, revenue) = (total(forecast, which), total(forecast, Figure::Revenue));
    match which {
        Figure::Sales => true,
        Figure::Revenue => forecast.headline.quantity == which,
        Figure::Bookings | Figure::CashIn | Figure::Margin => {
            let has_money = forecast.headline.quantity == Figure::Revenue;
            has_money && spread.mean > 0.0 && spread.mean != revenue.mean
        }
        Figure::NewRevenue | Figure::RepeatRevenue | Figure::SubscriptionRevenue => {
            let has_money = forecast.headline.quantity == Figure::Revenue;
            let is_later = |which: Figure| total(forecast, which).mean > 0.0;
            let of_itself = which == Figure::NewRevenue || is_later(which);
            let later = [Figure::RepeatRevenue, Figure::SubscriptionRevenue];
            has_money && of_itself && later.into_iter().any(is_later)
        }
        Figure::Profit | Figure::LowestCash => has_costs(forecast),
        Figure::Goods => spread.mean > 0.0 && has_costs(forecast),
        Figure::Costs => is_sum(forecast),
        _ => spread.mean > 0.0,
    }
}

/// Whether costs in all are more than one kind of costs.
fn is_sum(forecast: &Forecast) -> bool {
    let kinds = [
        Figure::Pay,
        Figure::Hiring,
        Figure::LeadCost,
        Figure::Overheads,
        Figure::Loyalty,
        Figure::WriteOffs,
    ];
    kinds.into_iter().filter(|&cost| total(forecast, cost).mean > 0.0).count() > 1
}

fn row(forecast: &Forecast, which: Figure, words: &Words) -> Vec<String> {
    let spread = total(forecast, which);
    let cells = if which.divisor() == 1.0 {
        words.numbers().count_row(spread)
    } else {
        words.numbers().money_row([spread.mean, spread.p10, spread.p50, spread.p90], bar(spread))
    };
    [which.line(words.lang())].into_iter().chain(cells).collect()
}

/// What each source of accounts brought, and what became of the deals handed over.
fn sources(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let sources = forecast.sources.iter().filter(|row| row.deals.mean > 0.0);
    let mut table = Table::new(words.columns_of_sources());
    table.rows = sources
        .map(|row| {
            let share =
                row.revenue_share.map_or("–".into(), |share| words.numbers().share(share, 0.01));
            let mut cells = brought(&row.deals, &row.new_sales, &row.new_revenue, words);
            cells.push(share);
            [words.source(row)].into_iter().chain(cells).collect()
        })
        .collect();
    let has_money = forecast.headline.quantity == Figure::Revenue;
    let of_money = words.columns_of_money();
    let is_other = |name: &str| of_money.iter().all(|of| of != name);
    let keep = |table: Table| if has_money { table } else { table.with_columns(is_other) };
    let mut blocks = section(&words.heading_of(Section::Sources), vec![Block::Table(keep(table))]);
    let returned = forecast.periods.iter().map(|row| row.mean(Figure::Returned).mean).sum();
    blocks.extend(words.returned(returned).map(Block::Note));
    if forecast.handed.is_empty() {
        return blocks;
    }
    let mut handed = Table::new(words.columns_of_handed());
    let row = |row: &HandedRow| {
        let cells = brought(&row.deals, &row.sales, &row.revenue, words);
        [row.role.clone()].into_iter().chain(cells).collect()
    };
    handed.rows = forecast.handed.iter().map(row).collect();
    blocks.push(Block::Table(keep(handed)));
    blocks
}

/// Deals, sales out of them, the share that this is, and revenue.
fn brought(deals: &Mean, sales: &Mean, revenue: &Spread, words: &Words) -> Vec<String> {
    let won = if deals.mean > 0.0 { sales.mean / deals.mean } else { 0.0 };
    let mut cells = vec![
        words.numbers().mean_count(deals),
        words.numbers().mean_count(sales),
        words.numbers().share(won, 1.96 * sales.error / deals.mean.max(1e-9)),
    ];
    let values = [revenue.mean, revenue.p10, revenue.p90];
    cells.extend(words.numbers().money_row(values, bar(revenue)));
    cells
}

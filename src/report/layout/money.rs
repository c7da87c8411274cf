//! Totals over the run: money, then counts.

use super::answer::{has_costs, total};
use super::{Block, Table, section};
use crate::report::numbers::{self, bar};
use crate::report::words::{self, Section, Words, columns};
use crate::study::forecast::{Forecast, HandedRow};
use crate::study::spread::{Mean, Spread};
use crate::study::summary::Total;

pub(super) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut table = Table::new(columns::TOTALS);
    let shown = Total::ALL.into_iter().filter(|&which| is_telling(forecast, which));
    table.rows = shown.map(|which| row(forecast, which, words)).collect();
    let mut blocks = section(Section::Money.heading(), vec![Block::Table(table)]);
    blocks.extend(sources(forecast, words));
    blocks
}

/// Contracts that are all paid in full on the day are the same as revenue, and so on.
fn is_telling(forecast: &Forecast, which: Total) -> bool {
    let (spread, revenue) = (total(forecast, which), total(forecast, Total::Revenue));
    match which {
        Total::Sales => true,
        Total::Revenue => forecast.headline.quantity == which,
        Total::Bookings | Total::CashIn | Total::Margin => {
            let has_money = forecast.headline.quantity == Total::Revenue;
            has_money && spread.mean > 0.0 && spread.mean != revenue.mean
        }
        Total::NewRevenue | Total::RepeatRevenue | Total::SubscriptionRevenue => {
            let has_money = forecast.headline.quantity == Total::Revenue;
            let is_later = |which: Total| total(forecast, which).mean > 0.0;
            let of_itself = which == Total::NewRevenue || is_later(which);
            let later = [Total::RepeatRevenue, Total::SubscriptionRevenue];
            has_money && of_itself && later.into_iter().any(is_later)
        }
        Total::Profit | Total::LowestCash => has_costs(forecast),
        Total::Goods => spread.mean > 0.0 && has_costs(forecast),
        Total::Costs => is_sum(forecast),
        _ => spread.mean > 0.0,
    }
}

/// Whether costs in all are more than one kind of costs.
fn is_sum(forecast: &Forecast) -> bool {
    let kinds = [
        Total::Pay,
        Total::Hiring,
        Total::LeadCost,
        Total::Overheads,
        Total::Loyalty,
        Total::WriteOffs,
    ];
    kinds.into_iter().filter(|&cost| total(forecast, cost).mean > 0.0).count() > 1
}

fn row(forecast: &Forecast, which: Total, words: &Words) -> Vec<String> {
    let spread = total(forecast, which);
    let cells = if which.unit() == 1.0 {
        numbers::count_row(spread)
    } else {
        words.numbers().money_row([spread.mean, spread.p10, spread.p50, spread.p90], bar(spread))
    };
    [words::total(which).to_owned()].into_iter().chain(cells).collect()
}

/// What each source of accounts brought, and what became of the deals handed over.
fn sources(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let sources = forecast.sources.iter().filter(|row| row.deals.mean > 0.0);
    let mut table = Table::new(columns::SOURCES);
    table.rows = sources
        .map(|row| {
            let share = row.revenue_share.map_or("–".into(), |share| numbers::share(share, 0.01));
            let mut cells = brought(&row.deals, &row.new_sales, &row.new_revenue, words);
            cells.push(share);
            [words.source(row)].into_iter().chain(cells).collect()
        })
        .collect();
    let has_money = forecast.headline.quantity == Total::Revenue;
    let is_money = |name: &str| !columns::MONEY_OF_SOURCES.contains(&name);
    let keep = |table: Table| if has_money { table } else { table.with_columns(is_money) };
    let mut blocks = section(Section::Sources.heading(), vec![Block::Table(keep(table))]);
    let returned = forecast.periods.iter().map(|row| row.means.returned.mean).sum();
    blocks.extend(words.returned(returned).map(Block::Note));
    if forecast.handed.is_empty() {
        return blocks;
    }
    let mut handed = Table::new(columns::HANDED);
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
        numbers::mean_count(deals),
        numbers::mean_count(sales),
        numbers::share(won, 1.96 * sales.error / deals.mean.max(1e-9)),
    ];
    let values = [revenue.mean, revenue.p10, revenue.p90];
    cells.extend(words.numbers().money_row(values, bar(revenue)));
    cells
}

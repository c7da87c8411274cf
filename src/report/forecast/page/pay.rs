//! Pay plans: what they cost, whom they pay, and how many months reach their thresholds.

use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::pay::quarterly;
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::Forecast;
use crate::study::forecast::pay::{PayFinding, PayRow};

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let Some(pay) = &forecast.pay else { return Vec::new() };
    let mut blocks = vec![Block::Sentence(words.pay(pay))];
    let mut roles = Table::new(words.columns_of_pay());
    roles.rows = pay.roles.iter().filter_map(|row| month(row, words)).collect();
    if !roles.rows.is_empty() {
        let roles = roles.without_columns(str::is_empty);
        blocks.extend([Block::Table(roles), Block::Note(words.pay_note(quarterly(pay)))]);
    }
    let attained = |row: &PayRow| {
        row.attainment.as_ref().map(|attainment| Block::Sentence(words.attained(row, attainment)))
    };
    blocks.extend(pay.roles.iter().filter_map(attained));
    blocks.push(Block::Table(parts(pay, words)));
    blocks.extend(pay.roles.iter().filter_map(|row| words.unrecovered(row)).map(Block::Note));
    section(&words.heading_of(Section::Pay), blocks)
}

fn month(row: &PayRow, words: &Words) -> Option<Vec<String>> {
    let (month, ends) = (row.month.as_ref()?, row.ends.as_ref()?);
    let cells = [month.mean, month.p10, month.p50, month.p90, ends[0].mean, ends[1].mean];
    let share = row.variable.mean / row.pay.mean.max(1e-9);
    let cells = words.numbers().money_row(cells, bar(month));
    let under = row.market.as_ref();
    let under = under.map_or(String::new(), |market| words.share_with_bar(&market.under));
    let row = [row.role.clone()].into_iter().chain(cells);
    Some(row.chain([words.numbers().share(share, 0.005), under]).collect())
}

fn parts(pay: &PayFinding, words: &Words) -> Table {
    let mut table = Table::new(words.columns_of_pay_parts());
    for row in &pay.roles {
        let role = Some(row.role.as_str()).filter(|_| pay.roles.len() > 1);
        table.rows.extend(row.parts.iter().map(|part| {
            let share = words.numbers().share(part.cost.mean / row.pay.mean.max(1e-9), 0.005);
            vec![words.pay_part(role, part), words.pay_cost(&part.cost), share]
        }));
    }
    table
}

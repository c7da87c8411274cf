//! The funnel, why deals are lost, and how long a sale takes.

use crate::engine::outcome::LossReason;
use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::answer::stands_out;
use crate::report::forecast::words::tables::Section;
use crate::report::words::Words;
use crate::study::forecast::{Forecast, StageRow};

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut funnel = Table::new(words.columns_of_funnel());
    let stages = forecast.funnel.iter().enumerate();
    funnel.rows = stages.map(|(at, row)| stage(row, forecast.funnel.get(at + 1), words)).collect();
    let mut blocks = vec![Block::Table(funnel)];
    blocks.extend(forecast.win_rate.map(|rate| Block::Sentence(words.win_rate(&rate))));
    let days = forecast.heading.days;
    blocks.extend(forecast.cycle.iter().map(|cycle| Block::Sentence(words.cycle(cycle, days))));
    let raised = super::answer::told_bottleneck(forecast);
    let quantity = forecast.headline.quantity;
    let none = raised.filter(|found| !stands_out(found, quantity));
    let none = none.map(|found| words.bottleneck(found, quantity, &forecast.funnel));
    blocks.extend(none.map(Block::Sentence));
    blocks.extend(raised.and_then(|found| words.not_as_raised(found, quantity)).map(Block::Note));
    let mut blocks = section(&words.heading_of(Section::Funnel), blocks);
    blocks.extend(losses(forecast, words));
    blocks
}

fn stage(row: &StageRow, next: Option<&StageRow>, words: &Words) -> Vec<String> {
    let (is_used, numbers) = (row.entered.mean > 0.0, words.numbers());
    let mut cells = vec![row.name.clone()];
    cells.extend(words.stage_flow(row, next));
    cells.extend([
        numbers.tenths(row.touches_a_deal),
        numbers.share(row.effective_share, 0.01),
        numbers.tenths(row.days),
        numbers.tenths(row.waiting),
    ]);
    if is_used {
        cells
    } else {
        vec![row.name.clone(), "0".into()].into_iter().chain((0..6).map(|_| "–".into())).collect()
    }
}

fn losses(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.columns_of_losses());
    table.rows = forecast.funnel.iter().map(|row| loss(row, words)).collect();
    let table = table.without_columns(|cell| cell.is_empty());
    let has_losses = table.columns.len() > 1;
    let mut blocks = if has_losses { vec![Block::Table(table)] } else { Vec::new() };
    let taken = forecast.periods.iter().map(|row| row.mean(Figure::TakenNeeds).mean).sum();
    blocks.extend(words.taken_needs(taken, &forecast.base.assumed_memory).map(Block::Note));
    section(&words.heading_of(Section::Losses), blocks)
}

fn loss(row: &StageRow, words: &Words) -> Vec<String> {
    let deals = |reason: LossReason| {
        let lost = row.lost.iter().find(|loss| loss.reason == reason);
        let is_unpaid = reason == LossReason::Unpaid;
        let deals = if is_unpaid { row.unpaid } else { lost.map_or(0.0, |loss| loss.deals) };
        words.stage_deals(deals, row)
    };
    let mut cells = vec![row.name.clone()];
    cells.extend(LossReason::ALL.map(deals));
    cells.push(words.stage_deals(row.open, row));
    cells
}

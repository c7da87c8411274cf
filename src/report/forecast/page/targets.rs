//! Targets: what was asked, how often it is met, how far one gets, from when it is likely.

use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::{Forecast, SeatRow, TargetRow, TargetScope};

/// Reps shown in the table of their targets at the most.
const MOST_REPS: usize = 12;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    if forecast.targets.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(words.columns_of_targets());
    table.rows = forecast.targets.iter().map(|target| row(target, words)).collect();
    let mut blocks = vec![Block::Table(table)];
    let likely = forecast.targets.iter().filter_map(|target| words.likely(target));
    let is_each =
        |target: &TargetRow| target.asked.scope == TargetScope::EachRep && target.seats.len() > 1;
    if forecast.targets.iter().any(is_each) {
        blocks.push(Block::Note(words.weakest()));
    }
    blocks.extend(likely.map(Block::Sentence));
    blocks.extend(by_rep(forecast, words));
    section(&words.heading_of(Section::Targets), blocks)
}

/// How often each rep meets the targets that each rep has.
fn by_rep(forecast: &Forecast, words: &Words) -> Option<Block> {
    let each = forecast.targets.iter().filter(|target| target.seats.len() > 1);
    let each: Vec<&TargetRow> = each.collect();
    let names = each.iter().map(|target| target.asked.name.clone());
    let mut table = Table::new([words.column_of_chances()].into_iter().chain(names));
    let cell = |target: &TargetRow, seat: usize| {
        let place = place_in(forecast, target, seat)?;
        let (value, bar) = words.numbers().of_hundred(target.seats.get(place)?);
        Some(format!("{value} ({bar})"))
    };
    for (number, seat) in forecast.seats.iter().enumerate() {
        let cells = each.iter().map(|target| cell(target, number).unwrap_or_default());
        let row: Vec<String> = [seat.name.clone()].into_iter().chain(cells).collect();
        if row[1..].iter().any(|cell| !cell.is_empty()) {
            table.rows.push(row);
        }
    }
    let more = table.rows.len().saturating_sub(MOST_REPS);
    if more > 0 {
        table.rows.truncate(MOST_REPS);
        let mut row = vec![String::new(); table.columns.len()];
        row[0] = words.more(more);
        table.rows.push(row);
    }
    (!each.is_empty()).then_some(Block::Table(table))
}

/// Where the seat stands among those that the target is for.
fn place_in(forecast: &Forecast, target: &TargetRow, seat: usize) -> Option<usize> {
    let is_in = |seat: &&SeatRow| target.asked.of.as_ref().is_none_or(|role| *role == seat.role);
    let before = forecast.seats[..seat].iter().filter(is_in).count();
    is_in(&&forecast.seats[seat]).then_some(before)
}

fn row(target: &TargetRow, words: &Words) -> Vec<String> {
    let (value, bar_of_hundred) = words.numbers().of_hundred(&target.probability);
    let spread = &target.value;
    let [p10, p50, p90] = if target.asked.is_money() {
        words.numbers().money_row([spread.p10, spread.p50, spread.p90], bar(spread))
    } else {
        let [_, outcomes @ ..] = words.numbers().count_row(spread);
        outcomes
    };
    let met = format!("{value} ({bar_of_hundred})");
    vec![words.target_name(target), words.goal(target), met, p10, p50, p90]
}

//! The page of a split: the best one, all of them, and how busy the people of each role are.

use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::contest::page as contest;
use crate::report::words::Words;
use crate::study::split::{Split, SplitRow};

/// The blocks of the page.
pub fn page(report: &Report<Split>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(words.split_cash(found).map(Block::Answer));
    blocks.extend(words.split_answer(found).into_iter().map(Block::Answer));
    blocks.extend(words.split_advices(found).into_iter().map(Block::Warning));
    blocks.extend(words.split_beside(found).into_iter().map(Block::Sentence));
    let shown = contest::shown(&found.rows);
    blocks.extend(section(&words.splits_heading(), all(found, &shown, &words)));
    blocks.extend(section(&words.paid_heading(), contest::paid(&words, found.pay.as_ref())));
    blocks.extend(section(&words.split_busy_heading(), busy(found, &shown, &words)));
    blocks.extend(section(&words.split_ends_heading(), ends(found, &words)));
    let rests_on = words.split_rests_on(found).into_iter().map(Block::Sentence).collect();
    blocks.extend(section(&words.goal_sure_heading(), rests_on));
    blocks
}

fn all(found: &Split, rows: &[&SplitRow], words: &Words) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let others = contest::beside(found.goal, found.target.is_some());
    let columns = contest::columns(words, found.goal, &others);
    let mut table = Table::new([words.split_column()].into_iter().chain(columns));
    let name = |row: &SplitRow| vec![words.split_point(found, &row.counts)];
    table.rows = contest::rows(words, (found.goal, &others), &found.rows, rows, name);
    vec![Block::Table(table), Block::Note(words.split_note(found))]
}

fn busy(found: &Split, rows: &[&SplitRow], words: &Words) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(words.split_busy_columns(found));
    table.rows = rows.iter().map(|row| words.split_busy(found, row)).collect();
    vec![Block::Table(table.without_columns(str::is_empty)), Block::Note(words.split_busy_note())]
}

/// All that stands in the way at each end.
fn ends(found: &Split, words: &Words) -> Vec<Block> {
    let told = found.ends.iter().filter_map(|end| words.split_walls(found, end));
    told.map(Block::Sentence).collect()
}

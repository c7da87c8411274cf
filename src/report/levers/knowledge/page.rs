//! What the spread hangs on, and what knowledge is worth before a decision, on the page of the levers.

use crate::report::block::{Block, Table};
use crate::report::words::Words;
use crate::study::levers::indices::Shares;
use crate::study::levers::information::Information;

/// Unknown numbers in a table at the most.
const MOST_ROWS: usize = 15;

/// What the spread hangs on: the unknowns, then luck.
pub(in crate::report) fn shares(found: Option<&Shares>, words: &Words) -> Vec<Block> {
    let Some((found, luck)) = found.and_then(|found| Some((found, found.luck.as_ref()?))) else {
        return Vec::new();
    };
    let mut table = Table::new(words.share_columns());
    let row =
        |of: &crate::study::levers::indices::UnknownShare| words.share_row(&of.path, &of.shares);
    table.rows = found.unknowns.iter().take(MOST_ROWS).map(row).collect();
    table.rows.push(words.share_row(&words.luck(), luck));
    vec![Block::Table(table), Block::Note(words.shares_note(found))]
}

/// What knowledge is worth: the unknowns, all at once, and the options.
pub(in crate::report) fn worth(found: Option<&Information>, words: &Words) -> Vec<Block> {
    let Some(found) = found else { return Vec::new() };
    let mut worths = Table::new(words.worth_columns());
    let rows = found.unknowns.iter().take(MOST_ROWS);
    worths.rows = rows.map(|of| words.worth_row(found, of)).collect();
    if found.unknowns.len() > 1 {
        worths.rows.extend(found.all.iter().map(|of| words.worth_row_of_all(found, of)));
    }
    let mut options = Table::new(words.option_columns(found));
    options.rows = words.option_rows(found);
    vec![Block::Table(worths), Block::Table(options), Block::Note(words.worth_note(found))]
}

//! The page of a hand-off: the best combination, what is lost at each change of rep, and all combinations.

use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::contest::page as contest;
use crate::report::words::Words;
use crate::study::handoff::{Handoff, HandoffRow};

/// The blocks of the page.
pub fn page(report: &Report<Handoff>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(words.handoff_cash(found).map(Block::Answer));
    blocks.extend(words.handoff_answer(found).into_iter().map(Block::Answer));
    let write = words.handoff_write(found);
    blocks.extend(
        write
            .iter()
            .map(|(_, lines)| words.handoff_lines_elsewhere(found, lines))
            .map(Block::Pointer),
    );
    blocks.extend(words.handoff_advices(found).into_iter().map(Block::Warning));
    blocks.extend(words.handoff_beside(found).into_iter().map(Block::Sentence));
    if let Some((say, lines)) = write {
        let how = vec![Block::Sentence(say), Block::Code(lines)];
        blocks.extend(section(&words.handoff_write_heading(), how));
    }
    blocks.extend(section(&words.handoff_lost_heading(), lost(found, &words)));
    blocks.extend(section(&words.handoff_all_heading(), all(found, &words)));
    blocks.extend(section(&words.paid_heading(), contest::paid(&words, found.pay.as_ref())));
    blocks.extend(section(&words.handoff_busy_heading(), busy(found, &words)));
    blocks.extend(section(&words.handoff_out_heading(), left_out(found, &words)));
    let rests_on = words.handoff_rests_on(found).into_iter().map(Block::Sentence).collect();
    blocks.extend(section(&words.goal_sure_heading(), rests_on));
    blocks
}

fn lost(found: &Handoff, words: &Words) -> Vec<Block> {
    if found.costs.is_empty() {
        return Vec::new();
    }
    let mut counted = Table::new(words.handoff_counted_columns()).with_keys(2);
    counted.rows = found.costs.iter().flat_map(|of| words.handoff_counted(found, of)).collect();
    let mut priced = Table::new(words.handoff_priced_columns()).with_keys(2);
    priced.rows = found.costs.iter().flat_map(|of| words.handoff_priced(found, of)).collect();
    let mut blocks = vec![Block::Table(counted.without_columns(str::is_empty))];
    if !priced.rows.is_empty() {
        blocks.push(Block::Table(priced));
    }
    blocks.push(Block::Note(words.handoff_lost_note(found)));
    blocks
}

/// Columns that name a combination.
const NAMES: usize = 3;

/// A table of combinations whose names stand in one column, so that a wide table leaves room for its numbers.
fn named(table: Table) -> Table {
    let is_there = |column: &usize| table.rows.iter().any(|row| !row[*column].is_empty());
    let names: Vec<usize> = (0..NAMES).filter(is_there).collect();
    let join = |row: &Vec<String>| -> Vec<String> {
        let name = names.iter().map(|&column| match row[column].as_str() {
            "" => "–",
            cell => cell,
        });
        let name = name.collect::<Vec<&str>>().join(" / ");
        [name].into_iter().chain(row[NAMES..].iter().cloned()).collect()
    };
    let rows = table.rows.iter().map(join).collect();
    Table { keys: 1, columns: join(&table.columns), rows }.without_columns(str::is_empty)
}

fn all(found: &Handoff, words: &Words) -> Vec<Block> {
    let rows = contest::shown(&found.rows);
    if rows.is_empty() {
        return Vec::new();
    }
    let others = contest::beside(found.goal, found.target.is_some());
    let names = words.handoff_columns(found).into_iter();
    let mut table = Table::new(names.chain(contest::columns(words, found.goal, &others)));
    let names = |row: &HandoffRow| words.handoff_cells(found, &row.combination);
    table.rows = contest::rows(words, (found.goal, &others), &found.rows, &rows, names);
    vec![Block::Table(named(table)), Block::Note(words.handoff_note(found))]
}

/// The people of the two roles in each combination.
fn busy(found: &Handoff, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.handoff_busy_columns(found));
    let row = |row: &&HandoffRow| {
        let names = words.handoff_cells(found, &row.combination).into_iter();
        names.chain(row.roles.iter().flat_map(|of| words.busy_cells(of))).collect()
    };
    table.rows = contest::shown(&found.rows).iter().map(row).collect();
    match table.rows.is_empty() {
        true => Vec::new(),
        false => vec![Block::Table(named(table)), Block::Note(words.busy_note())],
    }
}

fn left_out(found: &Handoff, words: &Words) -> Vec<Block> {
    let told = found.left_out.iter().map(|of| words.handoff_left_out(of, &found.from));
    told.map(Block::Sentence).collect()
}

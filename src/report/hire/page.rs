//! The page of `hire`: how many, what being wrong by one costs, every number that was played, and the walls.

use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::words::Words;
use crate::study::hire::Hiring;

/// The blocks of the page.
pub fn page(report: &Report<Hiring>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(words.hire_answer(found).into_iter().map(Block::Answer));
    blocks.extend(words.hire_advices(found).into_iter().map(Block::Warning));
    blocks.extend(words.hire_beside(found).into_iter().map(Block::Sentence));
    blocks.extend(section(&words.trials_heading(), trials(found, &words)));
    blocks.extend(section(&words.steps_heading(), steps(found, &words)));
    blocks.extend(section(&words.walls_heading(), walls(found, &words)));
    let rests_on = words.hire_rests_on(found).into_iter().map(Block::Sentence).collect();
    blocks.extend(section(&words.hire_sure_heading(), rests_on));
    blocks.push(Block::Legend(words.hire_legend(found)));
    blocks
}

/// Most combinations that a page shows.
const MOST_SHOWN: usize = 40;

fn trials(found: &Hiring, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.trial_columns(found)).with_keys(2);
    let shown = likeliest(found);
    table.rows = shown.iter().map(|&place| words.trial_row(found, place)).collect();
    let mut blocks = tabled(table);
    let left_out = found.trials.len() - shown.len();
    blocks.extend((left_out > 0).then(|| Block::Note(words.trials_left_out(left_out))));
    blocks
}

/// Places of the trials that a page shows: all, or the likeliest of very many, in their order.
fn likeliest(found: &Hiring) -> Vec<usize> {
    let mut places: Vec<usize> = (0..found.trials.len()).collect();
    if found.roles.len() > 1 && places.len() > MOST_SHOWN {
        let chance = |place: usize| found.trials[place].chance.value;
        places.sort_by(|&a, &b| chance(b).total_cmp(&chance(a)));
        places.truncate(MOST_SHOWN);
        places.sort_unstable();
    }
    places
}

fn steps(found: &Hiring, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.step_columns());
    table.rows = found.trials.iter().filter_map(|row| words.step_row(found, row)).collect();
    let mut blocks = tabled(table);
    if !blocks.is_empty() {
        blocks.push(Block::Note(words.steps_note()));
    }
    blocks
}

fn walls(found: &Hiring, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.wall_columns());
    let walls = found.limit.iter().flat_map(|limit| &limit.walls);
    table.rows = walls.map(|of| words.wall_row(of)).collect();
    tabled(table)
}

fn tabled(table: Table) -> Vec<Block> {
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Table(table.without_columns(str::is_empty))]
}

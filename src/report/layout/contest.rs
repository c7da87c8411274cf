//! Columns that departments beside each other have in common.

use super::{Block, Table};
use crate::report::words::{Words, contest as words_contest, sweep as words_of};
use crate::study::busy::PayMoves;
use crate::study::contest::Behind;
use crate::study::outputs::{Known, Output};

/// Rows in a table at the most; of more the best.
pub const MOST_ROWS: usize = 30;

/// What is told beside the goal.
pub fn beside(goal: Output, has_target: bool) -> Vec<Output> {
    let all = [Output::Revenue, Output::Profit, Output::PTarget];
    let is_told = |of: &Output| *of != goal && (has_target || *of != Output::PTarget);
    all.into_iter().filter(is_told).collect()
}

/// Names of the columns of the goal, of what is missing to the best, and of what is told beside.
pub fn columns(goal: Output, others: &[Output]) -> Vec<String> {
    let goal = words_of::measure(goal).to_owned();
    let others = others.iter().map(|&of| words_of::measure(of).to_owned());
    [goal, "than the best".to_owned()].into_iter().chain(others).collect()
}

/// The cells of these columns; `all` are the goals of all rows.
pub fn cells<'a>(
    words: &Words,
    goal: Output,
    others: &[Output],
    known: impl Fn(Output) -> Option<&'a Known>,
    all: &[Known],
    behind: Option<&Behind>,
) -> Vec<String> {
    let told = [words.known_among(goal, known(goal), all), words.goal_behind(goal, behind)];
    let others = others.iter().map(|&of| words.known(of, known(of)));
    told.into_iter().chain(others).collect()
}

/// What people are paid as the file is and in the best.
pub fn paid(words: &Words, pay: Option<&PayMoves>) -> Vec<Block> {
    let Some(pay) = pay.filter(|pay| pay.roles.iter().any(|of| of.more.is_some())) else {
        return Vec::new();
    };
    let mut table = Table::new(words_contest::PAID_COLUMNS);
    table.rows = words.pay_move_rows(pay);
    vec![Block::Table(table)]
}

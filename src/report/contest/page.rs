//! Columns that departments beside each other have in common.

use crate::figures::Figure;
use crate::report::block::{Block, Table};
use crate::report::words::Words;
use crate::study::method::busy::PayMoves;
use crate::study::method::contest::{Contestant, knowns};

/// Rows in a table at the most; of more the best.
const MOST_ROWS: usize = 30;

/// What is told beside the goal.
pub fn beside(goal: Figure, has_target: bool) -> Vec<Figure> {
    let all = [Figure::Revenue, Figure::Profit, Figure::PTarget];
    let is_told = |of: &Figure| *of != goal && (has_target || *of != Figure::PTarget);
    all.into_iter().filter(is_told).collect()
}

/// Names of the columns of the goal, of what is missing to the best, and of what is told beside.
pub fn columns(words: &Words, goal: Figure, others: &[Figure]) -> Vec<String> {
    let name = |of: Figure| of.name(words.lang()).to_owned();
    let others = others.iter().map(|&of| name(of));
    [name(goal), words.behind_column()].into_iter().chain(others).collect()
}

/// The rows that are shown: all in their order, or the best.
pub fn shown<R: Contestant>(rows: &[R]) -> Vec<&R> {
    let mut rows: Vec<&R> = rows.iter().filter(|row| !row.figures().is_empty()).collect();
    if rows.len() > MOST_ROWS {
        let behind = |row: &R| row.behind().map_or(0.0, |of| of.less.mean.abs());
        rows.sort_by(|a, b| behind(a).total_cmp(&behind(b)));
        rows.truncate(MOST_ROWS);
    }
    rows
}

/// The cells of these columns for some of `all` rows, after the `names` of each.
pub fn rows<R: Contestant>(
    words: &Words,
    (goal, others): (Figure, &[Figure]),
    all: &[R],
    shown: &[&R],
    names: impl Fn(&R) -> Vec<String>,
) -> Vec<Vec<String>> {
    let goals = knowns(all, goal);
    let cells = |row: &&R| {
        let told = [
            words.known_among(goal, row.known(goal), &goals),
            words.goal_behind(goal, row.behind()),
        ];
        let others = others.iter().map(|&of| words.known(of, row.known(of)));
        names(row).into_iter().chain(told).chain(others).collect()
    };
    shown.iter().map(cells).collect()
}

/// What people are paid as the file is and in the best.
pub fn paid(words: &Words, pay: Option<&PayMoves>) -> Vec<Block> {
    let Some(pay) = pay.filter(|pay| pay.roles.iter().any(|of| of.more.is_some())) else {
        return Vec::new();
    };
    let mut table = Table::new(words.paid_columns());
    table.rows = words.pay_move_rows(pay);
    vec![Block::Table(table)]
}

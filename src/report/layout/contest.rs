//! Columns that departments beside each other have in common.

use crate::report::words::{Words, sweep as words_of};
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

/// The cells of these columns.
pub fn cells<'a>(
    words: &Words,
    goal: Output,
    others: &[Output],
    known: impl Fn(Output) -> Option<&'a Known>,
    behind: Option<&Behind>,
) -> Vec<String> {
    let told = [words.known(goal, known(goal)), words.goal_behind(goal, behind)];
    let others = others.iter().map(|&of| words.known(of, known(of)));
    told.into_iter().chain(others).collect()
}

//! The page of a sweep: the best point, what lies beside it, the points, and the front of two goals.

use super::words as words_of;
use crate::figures::Figure;
use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::words::Words;
use crate::study::method::outputs::Known;
use crate::study::sweep::{PointRow, Sweep};

/// Points of a front in its table at the most.
const BEST_ROWS: usize = 20;

/// Measures beside the goals at the most.
const MOST_MEASURES: usize = 6;

/// The blocks of the page.
pub fn page(report: &Report<Sweep>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    let rows = words_of::shown(found);
    blocks.extend(words.sweep_cash(found).map(Block::Answer));
    blocks.extend(words.sweep_answer(found).into_iter().map(Block::Answer));
    blocks.extend(words.front_sentence(found).map(Block::Sentence));
    blocks.extend(words.sweep_advices(found).into_iter().map(Block::Warning));
    blocks.extend(section(&words.best_heading(), duels(found, &words)));
    blocks.extend(section(&words.front_heading(found), front(found, &words)));
    blocks.extend(section(&words.points_heading(found, rows.len()), points(found, &rows, &words)));
    blocks
}

/// The best point beside its rivals.
fn duels(found: &Sweep, words: &Words) -> Vec<Block> {
    let Some(best) = found.best.as_ref().filter(|best| !best.duels.is_empty()) else {
        return Vec::new();
    };
    let mut table = Table::new(words.duel_columns(found));
    let all = words.goals_of(found);
    let known = |of: Option<&Known>| words.known_among(found.goal, of, &all);
    let own = known(found.goal_at_best().as_ref());
    let none = String::new;
    table.rows.push(vec![words.best_row(found, best), own, none(), none(), none()]);
    table.rows.extend(best.duels.iter().map(|duel| {
        let more = words.duel_more(found, duel);
        let times = words.times_of_runs(duel.times_independent);
        let value = known(Some(&duel.known));
        vec![words.rival(found, duel), value, more, words.duel_told(duel), times]
    }));
    vec![Block::Table(table), Block::Note(words.best_note())]
}

fn rows(found: &Sweep, numbers: impl Iterator<Item = u64>) -> Vec<PointRow> {
    numbers.filter_map(|number| found.points.row(number)).collect()
}

fn points(found: &Sweep, rows: &[PointRow], words: &Words) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let (table, columns) = table_of(found, rows, words);
    vec![Block::Table(table), Block::Note(words.points_note(found, &columns))]
}

fn front(found: &Sweep, words: &Words) -> Vec<Block> {
    let step = crate::report::block::step(found.front.len(), BEST_ROWS);
    let rows = rows(found, found.front.iter().copied().step_by(step));
    if rows.is_empty() { Vec::new() } else { vec![Block::Table(table_of(found, &rows, words).0)] }
}

/// A row a point: its values, the goals with their errors, and what else is told of it.
fn table_of(found: &Sweep, rows: &[PointRow], words: &Words) -> (Table, Vec<Figure>) {
    let goals: Vec<Figure> = [Some(found.goal), found.against].into_iter().flatten().collect();
    let others = [
        Figure::Revenue,
        Figure::Profit,
        Figure::Sales,
        Figure::PTarget,
        Figure::PLoss,
        Figure::LowestCash,
        Figure::Burnt,
    ];
    let is_told = |measure: &Figure| {
        !goals.contains(measure) && rows.iter().any(|row| !matches!(row.value(*measure), 0.0))
    };
    let is_there = |measure: &Figure| rows.iter().any(|row| row.known(*measure).is_some());
    let others = others.into_iter().filter(is_told).filter(is_there);
    let others: Vec<Figure> = others.take(MOST_MEASURES - found.axes.len().min(4)).collect();
    let columns = goals.iter().chain(&others).map(|&of| of.name(words.lang()).to_owned());
    let mut table =
        Table::new(words.axis_names(found).into_iter().chain(columns)).with_keys(found.axes.len());
    let all = words.goals_of(found);
    let against: Vec<Known> = found
        .against
        .iter()
        .flat_map(|&of| rows.iter().filter_map(move |row| row.known(of).copied()))
        .collect();
    table.rows = rows
        .iter()
        .map(|row| {
            let goal = |&of: &Figure| match of == found.goal {
                true => words.known_among(of, found.goal_at(row.number).as_ref(), &all),
                false => words.known_among(of, row.known(of), &against),
            };
            let other = |&of: &Figure| words.known_alone(of, row.known(of));
            let cells = goals.iter().map(goal).chain(others.iter().map(other));
            row.at.iter().map(|value| words.axis_level(value)).chain(cells).collect()
        })
        .collect();
    (table, goals.into_iter().chain(others).collect())
}

//! The page of `odds`: how likely, why not, by when, and who.

use super::words as words_of;
use crate::report::Report;
use crate::report::block::{Bar, Block, Table, section};
use crate::report::words::Words;
use crate::statistics::Estimate;
use crate::study::odds::{Curve, Odds, Why};
use crate::units::Day;

/// Weeks that have a row of their own, as far as the horizon goes.
const WEEKS: [Day; 22] =
    [1, 2, 3, 4, 6, 8, 10, 13, 17, 21, 26, 34, 43, 52, 65, 78, 104, 130, 156, 208, 312, 520];

/// Reps with a row at the most.
const MOST_REPS: usize = 12;

/// The blocks of the page.
pub fn page(report: &Report<Odds>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.push(Block::Answer(words.odds_answer(found)));
    blocks.push(Block::Answer(words.odds_when(found)));
    blocks.extend(words.odds_why(found).map(Block::Answer));
    blocks.extend(words.odds_alone(found).map(Block::Answer));
    blocks.extend(words.odds_others(found).map(Block::Sentence));
    blocks.extend(words.odds_average(found).map(Block::Sentence));
    blocks.extend(words.odds_advices(found).into_iter().map(Block::Warning));
    let why = found.why.as_ref().filter(|why| words_of::is_missed(why));
    blocks.extend(why.into_iter().flat_map(|why| causes(why, &words)));
    blocks.extend(section(&words.by_when_heading(), by_day(found, &words)));
    blocks.extend(section(&words.who_heading(), who(found, &words)));
    if why.is_some() {
        blocks.extend(words.causes_defined().map(Block::Legend));
    }
    blocks.push(Block::Legend(words.odds_legend(found)));
    blocks
}

/// Why it is missed: bars, and what taking each cause away brings.
fn causes(why: &Why, words: &Words) -> Vec<Block> {
    let bar = |(name, written, length)| Bar { name, written, length };
    let bars = words.why_bars(why).into_iter().map(bar).collect();
    let mut table = Table::new(words.cause_columns());
    table.rows = words.cause_rows(why);
    let bars = vec![Block::Bars(bars), Block::Note(words.why_note(why))];
    let mut blocks = section(&words.why_heading(), bars);
    blocks.extend(section(&words.without_heading(), vec![Block::Table(table)]));
    blocks
}

/// The chances by the end of some weeks, or of every day if there are few. Where nothing changes there is no row.
fn by_day(found: &Odds, words: &Words) -> Vec<Block> {
    let names = found.curves.iter().map(|curve| words.whose(found, curve));
    let mut table = Table::new([words.by_day_column()].into_iter().chain(names));
    let mut last: Option<Vec<f64>> = None;
    for day in shown_days(found) {
        let chances: Vec<&Estimate> =
            found.curves.iter().map(|curve| chance(curve, day, found.target.days)).collect();
        let values: Vec<f64> = chances.iter().map(|chance| chance.value).collect();
        if day == found.target.days || last.as_ref() != Some(&values) {
            let cells = chances.into_iter().map(|chance| words.of_hundred(chance));
            table.rows.push([words.by_day(found, day)].into_iter().chain(cells).collect());
        }
        last = Some(values);
    }
    vec![Block::Table(table)]
}

/// Days that may have a row: the date, and some weeks.
fn shown_days(found: &Odds) -> Vec<Day> {
    let is_shown =
        |day: &Day| found.horizon < 21 || (day.is_multiple_of(7) && WEEKS.contains(&(day / 7)));
    let points = found.curves[0].points.iter().map(|point| point.day).filter(is_shown);
    let mut days: Vec<Day> = points.chain([found.target.days]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The chance by the end of a day that has a point, or by the date.
fn chance(curve: &Curve, day: Day, date: Day) -> &Estimate {
    let point = curve.points.iter().find(|point| point.day == day && day != date);
    point.map_or(&curve.by_date, |point| &point.chance)
}

/// Whose chance, and when it becomes likely: all ways to look at the target, then the reps.
fn who(found: &Odds, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.who_columns());
    table.rows = found.curves.iter().map(|curve| words.whose_row(found, curve)).collect();
    table.rows.extend(found.reps.iter().take(MOST_REPS).map(|rep| words.rep_row(rep)));
    let more = found.reps.len().saturating_sub(MOST_REPS);
    if more > 0 {
        let mut row = vec![String::new(); table.columns.len()];
        row[0] = words.more(more);
        table.rows.push(row);
    }
    vec![Block::Table(table), Block::Note(words.who_note(found))]
}

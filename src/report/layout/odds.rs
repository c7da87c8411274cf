//! The page of `odds`: how likely, why not, by when, and who.

use super::{Bar, Block, Table, section};
use crate::report::odds::OddsReport;
use crate::report::words::{Words, odds as words_of};
use crate::study::odds::{Odds, Why};
use crate::units::Day;

/// Weeks that have a row of their own, as far as the horizon goes.
const WEEKS: [Day; 22] =
    [1, 2, 3, 4, 6, 8, 10, 13, 17, 21, 26, 34, 43, 52, 65, 78, 104, 130, 156, 208, 312, 520];

/// Reps with a row at the most.
const MOST_REPS: usize = 12;

/// The blocks of the page.
pub fn page(report: &OddsReport) -> Vec<Block> {
    let (found, words) = (&report.finding, Words::new(&report.finding.heading));
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.push(Block::Answer(words.odds_answer(found)));
    blocks.push(Block::Answer(words.odds_when(found)));
    blocks.extend(words.odds_why(found).map(Block::Answer));
    blocks.extend(words.odds_others(found).map(Block::Sentence));
    blocks.extend(words.odds_alone(found).map(Block::Sentence));
    blocks.extend(words.odds_advices(found).into_iter().map(Block::Warning));
    blocks.extend(found.why.iter().flat_map(|why| causes(found, why, &words)));
    blocks.extend(section(words_of::WHEN, by_day(found, &words)));
    blocks.extend(section(words_of::WHO, who(found, &words)));
    blocks.push(Block::Foot(words.odds_legend(found)));
    blocks.extend(words.provenance(&report.provenance, &found.heading).map(Block::Foot));
    blocks
}

/// Why it is missed: bars, what taking each cause away brings, and what each is.
fn causes(found: &Odds, why: &Why, words: &Words) -> Vec<Block> {
    let bar = |(name, written, length)| Bar { name, written, length };
    let bars = words.why_bars(why).into_iter().map(bar).collect();
    let mut table = Table::new(words_of::CAUSE_COLUMNS);
    table.rows = why.parts.iter().map(|part| words.cause_row(part)).collect();
    table.rows.extend(words.left_rows(why));
    let mut blocks = vec![Block::Bars(bars), Block::Note(words.why_note(why, found))];
    blocks.push(Block::Table(table));
    blocks.extend(words.causes_defined().map(Block::Note));
    section(words_of::WHY, blocks)
}

/// The chances by the end of some weeks, or of every day if there are few.
fn by_day(found: &Odds, words: &Words) -> Vec<Block> {
    let names = found.curves.iter().map(|curve| words.whose(found, curve));
    let mut table = Table::new([words.by_day_column().to_owned()].into_iter().chain(names));
    let asked = found.target.days;
    let is_shown = |day: Day| {
        day == asked || found.horizon < 21 || (day % 7 == 0 && WEEKS.contains(&(day / 7)))
    };
    let mut days: Vec<Day> = found.curves[0].points.iter().map(|point| point.day).collect();
    days.push(asked);
    days.sort_unstable();
    days.dedup();
    for day in days.into_iter().filter(|&day| is_shown(day)) {
        let cell = |curve: &crate::study::odds::Curve| {
            let point = curve.points.iter().find(|point| point.day == day);
            let chance = point.map_or(&curve.by_date, |point| &point.chance);
            words.of_hundred(chance)
        };
        let cells = found.curves.iter().map(cell);
        table.rows.push([words.by_day(found, day)].into_iter().chain(cells).collect());
    }
    vec![Block::Table(table)]
}

/// Whose chance, and when it becomes likely: all ways to look at the target, then the reps.
fn who(found: &Odds, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words_of::WHO_COLUMNS);
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

//! The page of `compare`: which version is best, what each brings, how they differ, how sure that is.

use crate::figures::Figure;
use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::words::Words;
use crate::study::compare::{Comparison, VersionFinding};

/// What a column of the tables is about.
const MEASURES: [Figure; 7] = [
    Figure::PTarget,
    Figure::Revenue,
    Figure::Profit,
    Figure::Sales,
    Figure::Pay,
    Figure::LowestCash,
    Figure::Burnt,
];

/// How many of them say what a version brings; the others say what it takes.
const BROUGHT: usize = 4;

/// The blocks of the page.
pub fn page(report: &Report<Comparison>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(words.versions_answer(found).into_iter().map(Block::Answer));
    blocks.extend(words.versions_sure(found).into_iter().map(Block::Sentence));
    blocks.extend(words.versions_left_out(&found.left_out).into_iter().map(Block::Sentence));
    blocks.extend(words.versions_halted(found).map(Block::Warning));
    let (brought, taken) = MEASURES.split_at(BROUGHT);
    blocks.extend(section(&words.compared_beside_heading(), beside(found, &words, brought)));
    if taken.iter().any(|&of| {
        known(found).any(|version| !words.compared_value(found, version.figure(of)).is_empty())
    }) {
        blocks.extend(section(&words.compared_takes_heading(), beside(found, &words, taken)));
    }
    blocks.extend(section(&words.compared_differences_heading(), differences(found, &words)));
    blocks.extend(section(&words.compared_sure_heading(), how_sure(found, &words)));
    blocks.push(Block::Legend(words.versions_legend(found)));
    blocks.extend(words.version_titles(found).map(Block::Legend));
    blocks
}

/// Versions of which something is known.
fn known(found: &Comparison) -> impl Iterator<Item = &VersionFinding> {
    found.versions.iter().filter(|version| !version.figures.is_empty())
}

fn beside(found: &Comparison, words: &Words, measures: &[Figure]) -> Vec<Block> {
    let mut table = Table::new(words.compared_columns(measures));
    table.rows = known(found)
        .map(|version| {
            let cells = measures.iter().map(|&measure| match (measure, &version.target) {
                (Figure::PTarget, Some(chance)) => words.compared_chance(found, chance),
                (Figure::PTarget, None) => String::new(),
                _ => words.compared_value(found, version.figure(measure)),
            });
            [words.version_name(version)].into_iter().chain(cells).collect()
        })
        .collect();
    vec![Block::Table(table.without_columns(str::is_empty))]
}

fn differences(found: &Comparison, words: &Words) -> Vec<Block> {
    let others: Vec<&VersionFinding> = known(found).skip(1).collect();
    if others.is_empty() {
        return Vec::new();
    }
    let table = |measures: &[Figure]| {
        let mut table = Table::new(words.compared_columns(measures));
        let row = |version: &&VersionFinding| {
            let cell = |measure: &Figure| words.more_than_first(found, version.figure(*measure));
            [words.version_name(version)].into_iter().chain(measures.iter().map(cell)).collect()
        };
        table.rows = others.iter().map(row).collect();
        Block::Table(table.without_columns(str::is_empty))
    };
    let (aims, means) = MEASURES.split_at(BROUGHT - 1);
    let tables = [aims, means].map(table);
    tables.into_iter().chain([Block::Note(words.compared_note())]).collect()
}

/// How often one brings more than the first, how far it went, and what shared luck saved.
fn how_sure(found: &Comparison, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.how_sure_columns(found));
    table.rows = known(found).skip(1).map(|version| words.how_sure(found, version)).collect();
    let promise = words.versions_promise(found).map(Block::Sentence);
    match table.rows.is_empty() {
        true => promise.into_iter().collect(),
        false => {
            let table = [Block::Table(table), Block::Note(words.how_sure_note(found))];
            promise.into_iter().chain(table).collect()
        }
    }
}

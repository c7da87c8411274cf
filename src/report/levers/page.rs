//! The page of the levers: which to pull first, the best few, the stage to improve, and what is not known.

use super::words as words_of;
use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::levers::knowledge::page as knowledge;
use crate::report::words::Words;
use crate::study::levers::{Bar, Lever, Levers, StageLever};

/// Levers on a page at the most.
const MOST_LEVERS: usize = 12;

/// Unknown numbers on a page at the most.
const MOST_BARS: usize = 15;

/// The blocks of the page.
pub fn page(report: &Report<Levers>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(answer(found, &words));
    // Each block of the page is a section of its own; one more is one more line.
    blocks.extend(section(&words.levers_heading(found), levers(found, &words)));
    blocks.extend(section(&words.stages_heading(), stages(found.bottleneck.as_ref(), &words)));
    blocks.extend(section(&words.unknowns_heading(), unknowns(found, &words)));
    let shares = knowledge::shares(found.shares.as_ref(), &words);
    blocks.extend(section(&words.shares_heading(), shares));
    let worth = knowledge::worth(found.information.as_ref(), &words);
    blocks.extend(section(&words.worth_heading(), worth));
    blocks
}

fn answer(found: &Levers, words: &Words) -> Vec<Block> {
    // What was asked to be decided comes first.
    let decided = found.information.iter().flat_map(|of| words.decision(of));
    let mut blocks: Vec<Block> = decided.map(Block::Answer).collect();
    blocks.extend(words.levers_answer(found).into_iter().map(Block::Answer));
    let worth = found.information.iter().flat_map(|of| words.worth_answer(of));
    blocks.extend(worth.map(Block::Sentence));
    let stage = found.bottleneck.as_ref();
    blocks.extend(stage.map(|of| Block::Sentence(words.stage_lever(found, of))));
    blocks.extend(found.tornado.as_ref().map(|of| Block::Sentence(words.tornado(found, of))));
    blocks.extend(found.shares.as_ref().map(|of| Block::Sentence(words.shares_answer(of))));
    blocks.extend(words.elasticity(found).map(Block::Sentence));
    blocks.push(Block::Sentence(words.numbers_looked_at(found)));
    blocks.extend(words.levers_halted(found).map(Block::Warning));
    blocks
}

/// The best few.
fn levers(found: &Levers, words: &Words) -> Vec<Block> {
    let mut shown: Vec<&Lever> = words_of::shown(found);
    shown.truncate(MOST_LEVERS);
    if shown.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(words.lever_columns(found));
    table.rows = shown.iter().map(|lever| words.lever_row(found, lever)).collect();
    let table = table.without_columns(str::is_empty);
    vec![Block::Table(table), Block::Note(words.levers_note(found))]
}

/// What improving each stage adds.
fn stages(found: Option<&StageLever>, words: &Words) -> Vec<Block> {
    let Some(of) = found.filter(|of| of.stages.len() > 1) else { return Vec::new() };
    let all = of.found.gains_of(of.quantity);
    let gains = all.iter().zip(&of.found.conversions);
    let mut table = Table::new(words.stage_lever_columns(of));
    table.rows = of
        .stages
        .iter()
        .zip(gains)
        .map(|(name, (gain, conversion))| {
            let added = words.gain_among(gain, of.quantity, all);
            vec![name.clone(), words.conversion(conversion), added]
        })
        .collect();
    vec![Block::Table(table), Block::Note(words.stage_lever_note(of))]
}

/// What is not known, at the ends of what is believed.
fn unknowns(found: &Levers, words: &Words) -> Vec<Block> {
    let Some(tornado) = found.tornado.as_ref().filter(|of| !of.bars.is_empty()) else {
        return Vec::new();
    };
    let mut table = Table::new(words.tornado_columns(found));
    let row = |bar: &Bar| words.tornado_row(found, bar);
    table.rows = tornado.bars.iter().take(MOST_BARS).map(row).collect();
    vec![Block::Table(table), Block::Note(words.tornado_note(found, tornado))]
}

//! The first screen: of a page, what 24 lines of 80 columns hold.
//!
//! The answer is always there. Then comes what to mind, and what helps, as far as there is room; then the first table, if it fits; then what the answer rests on, sentence by sentence. The last lines say where the rest is.

use super::block::Block;
use super::terminal::{Style, blocks_as_text};
use super::words::Words;

/// Lines of a terminal, less that of the next command.
const LINES: usize = 23;

/// Columns of a terminal.
const COLUMNS: usize = 80;

/// The blocks of the first screen, in the order of the page.
pub(super) fn of(page: Vec<Block>, foot: &[Block], words: &Words) -> Vec<Block> {
    let mut draft = Draft { kept: vec![None; page.len()], left: 0, foot, words };
    for (place, block) in page.iter().enumerate() {
        if matches!(block, Block::Title(_) | Block::Answer(_) | Block::Pointer(_)) {
            draft.kept[place] = Some(block.clone());
        }
    }
    draft.keep_warnings(&page);
    let headings = page.iter().enumerate().filter(|(_, block)| matches!(block, Block::Heading(_)));
    let mut headings = headings.map(|(place, _)| place);
    let first = headings.next().unwrap_or(page.len());
    let next = headings.next().unwrap_or(page.len());
    draft.keep_if_it_fits(&page, first..next);
    for (place, block) in page[..first].iter().enumerate() {
        if draft.kept[place].is_none()
            && !matches!(block, Block::Warning(_))
            && !draft.keep_if_it_fits(&page, place..place + 1)
        {
            break;
        }
    }
    draft.blocks()
}

struct Draft<'a> {
    /// By block of the page: what is shown of it.
    kept: Vec<Option<Block>>,
    /// Warnings for which there was no room.
    left: usize,
    foot: &'a [Block],
    words: &'a Words,
}

impl Draft<'_> {
    /// What was seen of every warning comes before what helps against the first.
    fn keep_warnings(&mut self, page: &[Block]) {
        let warnings = page.iter().enumerate().filter_map(|(place, block)| match block {
            Block::Warning(advice) => Some((place, advice)),
            _ => None,
        });
        let warnings: Vec<_> = warnings.collect();
        for (place, advice) in &warnings {
            if !self.keep_instead(*place, Some(Block::Warning((*advice).clone().seen_alone()))) {
                self.left += 1;
            }
        }
        for (place, advice) in warnings {
            if self.kept[place].is_some() {
                self.keep_instead(place, Some(Block::Warning(advice.clone().without_why())));
            }
        }
    }

    /// Puts a block in the place of what is kept there if there is room; whether there was.
    fn keep_instead(&mut self, place: usize, block: Option<Block>) -> bool {
        let before = std::mem::replace(&mut self.kept[place], block);
        let fits = self.fits();
        if !fits {
            self.kept[place] = before;
        }
        fits
    }

    /// Keeps some blocks of a page if there is room for all; whether there was.
    fn keep_if_it_fits(&mut self, page: &[Block], places: std::ops::Range<usize>) -> bool {
        let before = self.kept.clone();
        for place in places {
            // Small print at the foot explains tables further down.
            if !matches!(page[place], Block::Legend(_) | Block::Foot(_)) {
                self.kept[place] = Some(page[place].clone());
            }
        }
        let fits = self.fits();
        if !fits {
            self.kept = before;
        }
        fits
    }

    fn fits(&self) -> bool {
        blocks_as_text(&self.blocks(), COLUMNS, Style::Plain).lines().count() <= LINES
    }

    fn blocks(&self) -> Vec<Block> {
        let more = (self.left > 0).then(|| Block::Foot(self.words.more_to_mind(self.left)));
        self.kept.iter().flatten().cloned().chain(more).chain(self.foot.iter().cloned()).collect()
    }
}

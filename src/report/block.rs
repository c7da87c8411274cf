//! What is on a page and in which order: blocks that every form of page shows.
//!
//! The answer comes first, then what to mind, then what it rests on, then tables. What a scenario
//! says nothing about (no quotas, no costs, no base) is left out.

/// A piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The scenario and its question.
    Title(String),
    /// A sentence of the answer.
    Answer(String),
    /// A sentence.
    Sentence(String),
    /// On the first screen alone, a sentence that says where something stands for which there is no room.
    Pointer(String),
    /// A warning: what was seen, why it matters, what helps.
    Warning(super::words::Advice),
    /// The heading of a section.
    Heading(String),
    /// A table.
    Table(Table),
    /// Bars beside each other, the longest as long as there is room.
    Bars(Vec<Bar>),
    /// Lines that are to be copied as they are.
    Code(Vec<String>),
    /// Small print below a table.
    Note(String),
    /// Small print at the foot of the page: what signs and words of its tables mean.
    Legend(String),
    /// Small print at the foot of the page: where the numbers come from.
    Foot(String),
}

/// A bar among others.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub name: String,
    /// Its number as it is written.
    pub written: String,
    /// Its length, in the unit of all; below 0 it is not drawn.
    pub length: f64,
}

/// A table of finished words and numbers. The first columns hold names, the others numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// How many columns it takes to name a row: they stand again where a wide table goes on below.
    pub keys: usize,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows, each as long as there are columns.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns and no rows, whose first column names them.
    pub fn new<S: Into<String>>(columns: impl IntoIterator<Item = S>) -> Table {
        let columns = columns.into_iter().map(Into::into).collect();
        Table { keys: 1, columns, rows: Vec::new() }
    }

    /// The same if it takes so many columns to name a row.
    pub fn with_keys(self, keys: usize) -> Table {
        Table { keys, ..self }
    }

    /// The same without the columns, but the first, in which `is_empty` holds for every cell.
    pub(in crate::report) fn without_columns(self, is_empty: impl Fn(&str) -> bool) -> Table {
        let keep: Vec<bool> = (0..self.columns.len())
            .map(|column| column == 0 || self.rows.iter().any(|row| !is_empty(&row[column])))
            .collect();
        self.kept(&keep)
    }

    /// The same with the columns whose names `is_wanted`.
    pub(in crate::report) fn with_columns(self, is_wanted: impl Fn(&str) -> bool) -> Table {
        let keep: Vec<bool> = self.columns.iter().map(|name| is_wanted(name)).collect();
        self.kept(&keep)
    }

    fn kept(mut self, keep: &[bool]) -> Table {
        let filter = |cells: Vec<String>| {
            cells.into_iter().zip(keep).filter(|(_, keep)| **keep).map(|(cell, _)| cell).collect()
        };
        self.rows = self.rows.into_iter().map(filter).collect();
        self.keys = keep.iter().take(self.keys).filter(|keep| **keep).count().max(1);
        self.columns = filter(self.columns);
        self
    }
}

impl super::words::Advice {
    /// The same without why it matters.
    pub(in crate::report) fn without_why(self) -> Self {
        Self { matters: String::new(), ..self }
    }

    /// What was seen and nothing else.
    pub(in crate::report) fn seen_alone(self) -> Self {
        Self { helps: String::new(), ..self.without_why() }
    }
}

/// The answer alone: what is asked, what is found, and that there is something to mind.
pub(in crate::report) fn answer(page: Vec<Block>) -> Vec<Block> {
    let told = page.into_iter().filter_map(|block| match block {
        Block::Title(_) | Block::Answer(_) => Some(block),
        Block::Warning(advice) => Some(Block::Warning(advice.seen_alone())),
        _ => None,
    });
    told.collect()
}

/// A section: nothing if it has nothing to show.
pub(in crate::report) fn section(heading: &str, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    [Block::Heading(heading.into())].into_iter().chain(blocks).collect()
}

/// Of `count` rows at most about `most`, evenly: the step from one that is shown to the next.
pub(in crate::report) fn step(count: usize, most: usize) -> usize {
    count.div_ceil(most).max(1)
}

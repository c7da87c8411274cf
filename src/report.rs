//! The views of a result: everything a founder or a head of sales gets to see.
//!
//! A [`Report`] is where a finding came from and the finding itself. The terminal page, JSON, CSV
//! tables and charts are views of that one value; none of them computes a number of its own.
//!
//! JSON (`voronka.forecast/1`): `format`, `provenance` and `finding`, whose fields are those of
//! [`Forecast`](crate::study::Forecast). Money is in major units, shares run from 0 to 1, dates are ISO. What does not exist
//! or is not bounded is `null`. Within a version fields are only added, and totals to the list of totals.
//! What each source of accounts brought is in `sources`, what became of deals handed over in `handed`;
//! `new_sales` and `new_revenue` are those of first sales. P10 to P90 are outcomes that came: `p10` is
//! the smallest that at least one replication in ten does not exceed. The CSV tables hold the same.

pub mod block;
mod charts;
pub mod check;
pub mod compare;
mod contest;
pub mod csv;
pub mod forecast;
mod goals;
pub mod handoff;
pub mod hire;
pub mod json;
pub mod levers;
pub mod numbers;
pub mod odds;
pub mod pay;
mod screen;
pub mod split;
pub mod sweep;
pub mod terminal;
pub mod verify;
pub mod words;

use crate::messages::Lang;
use crate::plot::Chart;
use crate::study::method::findings::{Basis, Heading};
use block::Block;
use serde::Serialize;
use terminal::{Style, blocks_as_text};
use words::Words;

/// Where a finding came from: enough to get it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Provenance {
    /// Version of voronka.
    pub version: String,
    /// Name of the scenario.
    pub scenario: String,
    /// Digest of the scenario as it was played, in hexadecimal.
    pub digest: String,
    /// Seed.
    pub seed: u64,
    /// Replications done.
    pub runs: u64,
    /// The command that gives the same numbers again.
    pub command: String,
}

/// What a study found, as every form of report shows it.
pub trait Finding: Serialize + Sized {
    /// Name and version of the JSON form, for programs that read it.
    const FORMAT: &'static str;

    /// The question and the frame.
    fn heading(&self) -> &Heading;

    /// How the numbers came about.
    fn basis(&self) -> &Basis;

    /// The whole page.
    fn page(report: &Report<Self>) -> Vec<Block>;

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    fn tables(&self) -> Vec<(&'static str, Vec<u8>)>;

    /// The charts: the stem of a file name and the chart, in the order of a page.
    fn charts(report: &Report<Self>) -> Vec<(String, Chart)>;
}

/// A finding and where it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report<F> {
    /// Name and version of the form, for programs that read it.
    pub format: &'static str,
    /// Where it came from.
    pub provenance: Provenance,
    /// What was found.
    pub finding: F,
    /// The language of what people read of it; programs read the same in all.
    #[serde(skip)]
    pub language: Lang,
}

impl<F: Finding> Report<F> {
    /// A report of a finding, in English.
    pub fn new(provenance: Provenance, finding: F) -> Report<F> {
        Report { format: F::FORMAT, provenance, finding, language: Lang::En }
    }

    /// The same in a language.
    pub fn in_language(self, lang: Lang) -> Report<F> {
        Report { language: lang, ..self }
    }

    /// The language that its page and charts speak.
    pub fn lang(&self) -> Lang {
        self.language
    }

    /// The words about it.
    pub fn words(&self) -> Words {
        Words::new(self.lang(), self.finding.heading())
    }

    /// The page, as much of it as is asked for.
    pub fn page(&self, detail: Detail) -> Vec<Block> {
        let (words, from) = (self.words(), &self.provenance);
        let foot =
            |how: String| [words.provenance(from, self.finding.heading()), how].map(Block::Foot);
        let again = || foot(words.again(from));
        match detail {
            Detail::Answer => block::answer(F::page(self)).into_iter().chain(again()).collect(),
            Detail::Screen => screen::of(F::page(self), &foot(words.whole_page(from)), &words),
            Detail::Full => {
                let page = F::page(self).into_iter();
                let page = page.filter(|block| !matches!(block, Block::Pointer(_)));
                page.chain(again()).collect()
            }
        }
    }

    /// The page as text, lines at most `width` wide (40 at least), with a line break at its end.
    pub fn text(&self, detail: Detail, width: usize, style: Style) -> String {
        blocks_as_text(&self.page(detail), width, style)
    }

    /// The tables: name of the file and its bytes. Tables without rows are left out.
    pub fn tables(&self) -> Vec<(&'static str, Vec<u8>)> {
        self.finding.tables()
    }

    /// The charts: the stem of a file name and the chart, in the order of a page.
    pub fn charts(&self) -> Vec<(String, Chart)> {
        let lang = self.lang();
        let charts = F::charts(self).into_iter();
        charts.map(|(stem, chart)| (stem, chart.in_language(lang))).collect()
    }
}

/// How much a page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The answer alone.
    Answer,
    /// What one screen holds: the answer, what to mind, what it rests on.
    Screen,
    /// All that was found.
    Full,
}

//! Charts of the levers: what moving each number brings, and the tornado of what is not known.

use super::words::shown;
use crate::figures::Kind;
use crate::plot::{BarRow, Bars, Chart, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::levers::knowledge::charts as knowledge;
use crate::study::levers::{Lever, Levers};

/// Rows of a chart at the most.
const MOST_ROWS: usize = 15;

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Levers>) -> Vec<(String, Chart)> {
    let draughtsman = Draughtsman::of(report);
    let charts = [
        ("levers", draughtsman.levers()),
        ("tornado", draughtsman.tornado()),
        ("spread", draughtsman.shares()),
        ("worth-of-knowing", draughtsman.worth()),
    ];
    charts.into_iter().filter_map(|(stem, chart)| Some((stem.to_owned(), chart?))).collect()
}

impl Draughtsman<'_, Levers> {
    fn unit(&self) -> Unit {
        match self.found.goal.kind() {
            Kind::Money => self.money(),
            Kind::Chance | Kind::Share => Unit::share(),
            Kind::Count | Kind::Points | Kind::Hours => {
                Unit::count(self.found.goal.name(self.words.lang()))
            }
        }
    }

    /// What moving each number brings, with its interval.
    fn levers(&self) -> Option<Chart> {
        let sign = if self.found.goal.is_wanted() { 1.0 } else { -1.0 };
        let row = |lever: &Lever| {
            let gain = lever.gain?;
            let (value, reach) = (sign * gain.mean, 1.96 * gain.error);
            Some(BarRow {
                name: lever.path.clone(),
                detail: self.words.lever_detail(self.found, lever),
                written: self.words.lever_written(self.found, lever),
                value,
                low: value - reach,
                high: value + reach,
            })
        };
        let mut rows: Vec<BarRow> = shown(self.found).into_iter().filter_map(row).collect();
        let more = rows.len().saturating_sub(MOST_ROWS);
        rows.truncate(MOST_ROWS);
        (!rows.is_empty()).then(|| {
            Chart::Bars(Bars {
                caption: self.caption(
                    self.words.levers_title(self.found),
                    self.words.levers_subtitle(self.found),
                ),
                unit: self.unit(),
                rows,
                more,
                ..Bars::default()
            })
        })
    }

    /// What the spread of the goal hangs on.
    fn shares(&self) -> Option<Chart> {
        knowledge::shares(self.found.shares.as_ref()?, &self.words, &self.note)
    }

    /// What knowledge is worth before the choice.
    fn worth(&self) -> Option<Chart> {
        let found = self.found.information.as_ref()?;
        knowledge::worth(found, &self.words, self.unit(), &self.note)
    }

    /// The goal with each unknown number at the ends of what is believed.
    fn tornado(&self) -> Option<Chart> {
        let tornado = self.found.tornado.as_ref()?;
        let mean = tornado.mean?;
        let rows = tornado.bars.iter().take(MOST_ROWS).map(|bar| BarRow {
            name: bar.path.clone(),
            detail: self.words.bar_detail(bar),
            low: bar.p10.goal.mean,
            high: bar.p90.goal.mean,
            ..BarRow::default()
        });
        Some(Chart::Bars(Bars {
            caption: self.caption(
                self.words.tornado_title(self.found, tornado),
                self.words.tornado_subtitle(self.found),
            ),
            unit: self.unit(),
            rows: rows.collect(),
            more: tornado.bars.len().saturating_sub(MOST_ROWS),
            base: Some(mean.mean),
            ..Bars::default()
        }))
    }
}

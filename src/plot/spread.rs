//! The range of each rep: where eight outcomes in ten lie, the median, and the quota.

use super::axis::{TICK, crisp};
use super::drawing::say;
use super::ink::{ACCENT, LIGHT, PLAN, QUIET, TEXT, WHITE};
use super::ladder::{Ladder, MOST_ROWS, Rows};
use super::page::{Caption, Page};
use super::scale::extent;
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::unit::Unit;

/// One rep.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpreadRow {
    /// The rep's name.
    pub name: String,
    /// One outcome in ten lies below.
    pub p10: f64,
    /// The middle outcome.
    pub median: f64,
    /// Nine outcomes in ten lie below.
    pub p90: f64,
    /// The quota, if there is one.
    pub quota: Option<f64>,
    /// The middle outcome as it is to be written; empty: as the unit writes it.
    pub written: String,
}

/// One range a rep, P10 to P90, with the median and the quota.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// The label of the values, with their unit.
    pub x_axis: String,
    /// The reps, in the order shown; 40 at most are drawn, the others counted.
    pub rows: Vec<SpreadRow>,
    /// Reps that are not among the rows; counted below them.
    pub more: usize,
}

impl Spread {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        let shown = &self.rows[..self.rows.len().min(MOST_ROWS)];
        let values = shown
            .iter()
            .flat_map(|row| [row.p10, row.median, row.p90, row.quota.unwrap_or(row.p10)]);
        match extent(values) {
            Some((low, high)) => self.draw(&mut page, (low.min(0.0), high.max(0.0))),
            None => page.nothing(),
        }
        page.close()
    }

    fn draw(&self, page: &mut Page, range: (f64, f64)) {
        let lettering = Lettering::new(12.0, TEXT).bold().end();
        let widest = |row: &SpreadRow| lettering.width(&self.written(row));
        let heading = Lettering::new(TICK, QUIET).end();
        let room = self
            .rows
            .iter()
            .map(widest)
            .fold(heading.width(&self.caption.say(&say::Median)), f64::max)
            + 18.0;
        let rows = Rows {
            names: self.rows.iter().map(|row| (row.name.as_str(), "")).collect(),
            more: self.more,
            unit: &self.unit,
            axis: &self.x_axis,
            range,
            sides: (0.0, room),
            head: 16.0,
            flags: &|_| Vec::new(),
        };
        let ladder = Ladder::frame(page, &rows);
        let right = page.body.right;
        self.draw_key(&mut page.sheet, ladder.panel, right);
        for (number, row) in self.rows.iter().take(ladder.shown).enumerate() {
            let y = ladder.y(number);
            draw_row(&mut page.sheet, &ladder, row, y);
            page.sheet.text((right, y + 4.5), &self.written(row), lettering);
        }
    }

    fn written(&self, row: &SpreadRow) -> String {
        if row.written.is_empty() { self.unit.value(row.median) } else { row.written.clone() }
    }

    /// Explains bar, dot and dash above the rows.
    fn draw_key(&self, sheet: &mut Sheet, panel: Panel, right: f64) {
        let (letters, y) = (Lettering::new(TICK, QUIET), panel.top - 10.0);
        let is_wide = self.rows.iter().any(|row| row.p10 < row.p90);
        let bar = Panel { left: panel.left, top: y - 8.0, right: panel.left + 26.0, bottom: y };
        if is_wide {
            sheet.rectangle(bar, LIGHT);
        }
        sheet.rimmed_disc((panel.left + 13.0, y - 4.0), 4.0, ACCENT, Stroke::solid(WHITE, 1.0));
        let words = match is_wide {
            true => self.caption.say(&say::MostOutcomesAndMedian),
            false => self.caption.say(&say::TheMedian),
        };
        sheet.text((panel.left + 33.0, y), &words, letters);
        if self.rows.iter().any(|row| row.quota.is_some_and(f64::is_finite)) {
            let x = panel.left + 33.0 + letters.width(&words) + 24.0;
            sheet.line(vec![(x, y - 10.0), (x, y + 2.0)], Stroke::solid(PLAN, 2.5));
            let quota = self.caption.say(&say::Quota);
            sheet.text((x + 8.0, y), &quota, Lettering { ink: PLAN, ..letters }.bold());
        }
        sheet.text((right, y), &self.caption.say(&say::Median), letters.end());
    }
}

fn draw_row(sheet: &mut Sheet, ladder: &Ladder, row: &SpreadRow, y: f64) {
    let half = ladder.thickness() * 0.35;
    if row.p10.is_finite() && row.p90.is_finite() {
        let (left, right) = (ladder.x.at(row.p10.min(row.p90)), ladder.x.at(row.p90.max(row.p10)));
        let right = right.max(left + 1.0);
        sheet.rectangle(Panel { left, top: y - half, right, bottom: y + half }, LIGHT);
    }
    if let Some(quota) = row.quota.filter(|quota| quota.is_finite()) {
        let x = crisp(ladder.x.at(quota));
        sheet.line(vec![(x, y - half - 3.0), (x, y + half + 3.0)], Stroke::solid(PLAN, 2.5));
    }
    if row.median.is_finite() {
        let place = (ladder.x.at(row.median), y);
        sheet.rimmed_disc(place, half.max(4.0) + 0.5, ACCENT, Stroke::solid(WHITE, 1.0));
    }
}

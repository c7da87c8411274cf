//! Compared values with their intervals; or a tornado, when a base is given.

use super::axis::crisp;
use super::ink::{ACCENT, GREY, MEDIUM, QUIET, TEXT};
use super::labels::{Flag, draw_flags};
use super::ladder::{Ladder, MOST_ROWS, Rows};
use super::page::{Caption, Page};
use super::scale::extent;
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::target::{DASH, Target};
use super::unit::Unit;

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarRow {
    /// What is measured or varied.
    pub name: String,
    /// A smaller second line, such as `3 → 6 months`; may be empty.
    pub detail: String,
    /// The value; in a tornado it is not shown.
    pub value: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end of the interval.
    pub high: f64,
}

/// Horizontal bars with whiskers. With a `base`, a tornado: each bar runs from `low` to `high`
/// around the base.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values are measured in.
    pub unit: Unit,
    /// The label of the values, with their unit.
    pub x_axis: String,
    /// The rows, in the order shown; 40 at most are drawn.
    pub rows: Vec<BarRow>,
    /// The value all rows are varied around; makes the chart a tornado.
    pub base: Option<f64>,
    /// The plan or limit, if there is one.
    pub target: Option<Target>,
}

impl Bars {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        let shown = &self.rows[..self.rows.len().min(MOST_ROWS)];
        let value = |row: &BarRow| if self.base.is_some() { row.low } else { row.value };
        let rows = shown.iter().flat_map(|row| [value(row), row.low, row.high]);
        match extent(rows) {
            Some(range) => self.draw(&mut page, range),
            None => page.nothing(),
        }
        page.close()
    }

    fn draw(&self, page: &mut Page, range: (f64, f64)) {
        let marks = self.target.iter().map(Target::value).chain(self.base);
        let origin = if self.base.is_none() { Some(0.0) } else { None };
        let values = [range.0, range.1].into_iter().chain(marks).chain(origin);
        let room = self.label_room();
        let rows = Rows {
            names: self.rows.iter().map(|row| (row.name.as_str(), row.detail.as_str())).collect(),
            unit: &self.unit,
            axis: &self.x_axis,
            range: extent(values).unwrap_or(range),
            sides: (if self.base.is_some() { room } else { 0.0 }, room),
            flags: usize::from(self.target.is_some()) + usize::from(self.base.is_some()),
        };
        let ladder = Ladder::frame(page, &rows);
        for (number, row) in self.rows.iter().take(ladder.shown).enumerate() {
            match self.base.filter(|base| base.is_finite()) {
                Some(base) => self.draw_swing(&mut page.sheet, &ladder, row, number, base),
                None => self.draw_bar(&mut page.sheet, &ladder, row, number),
            }
        }
        draw_flags(&mut page.sheet, ladder.panel, &self.flags(&ladder));
    }

    fn label_room(&self) -> f64 {
        let lettering = Lettering::new(12.0, TEXT).bold();
        let values = self.rows.iter().flat_map(|row| [row.value, row.low, row.high]);
        values.map(|value| lettering.width(&self.unit.value(value)) + 14.0).fold(0.0, f64::max)
    }

    fn draw_bar(&self, sheet: &mut Sheet, ladder: &Ladder, row: &BarRow, number: usize) {
        if !row.value.is_finite() {
            return;
        }
        let (y, half) = (ladder.y(number), ladder.thickness() / 2.0);
        let (zero, end) = (ladder.x.at(0.0), ladder.x.at(row.value));
        let bar =
            Panel { left: zero.min(end), top: y - half, right: zero.max(end), bottom: y + half };
        sheet.rectangle(bar, MEDIUM);
        let mut tip = zero.max(end);
        if row.low.is_finite() && row.high.is_finite() && row.low != row.high {
            let (low, high) = (ladder.x.at(row.low), ladder.x.at(row.high));
            draw_whisker(sheet, low, high, y);
            tip = tip.max(high).max(low);
        }
        let lettering = Lettering::new(12.0, TEXT).bold().halo();
        sheet.text((tip + 7.0, y + 4.5), &self.unit.value(row.value), lettering);
    }

    fn draw_swing(
        &self,
        sheet: &mut Sheet,
        ladder: &Ladder,
        row: &BarRow,
        number: usize,
        base: f64,
    ) {
        if !(row.low.is_finite() && row.high.is_finite()) {
            return;
        }
        let (y, half) = (ladder.y(number), ladder.thickness() / 2.0);
        let (least, most) = (row.low.min(row.high), row.low.max(row.high));
        let (left, middle, right) = (ladder.x.at(least), ladder.x.at(base), ladder.x.at(most));
        let (top, bottom) = (y - half, y + half);
        sheet.rectangle(Panel { left, top, right: middle.min(right), bottom }, GREY);
        sheet.rectangle(Panel { left: middle.max(left), top, right, bottom }, ACCENT);
        let lettering = Lettering::new(12.0, TEXT).halo();
        sheet.text((left - 6.0, y + 4.5), &self.unit.value(least), lettering.end());
        sheet.text((right + 6.0, y + 4.5), &self.unit.value(most), lettering);
    }

    fn flags(&self, ladder: &Ladder) -> Vec<Flag> {
        let base = self.base.filter(|base| base.is_finite()).map(|base| Flag {
            words: format!("base {}", self.unit.value(base)),
            x: ladder.x.at(base),
            stroke: Stroke::solid(QUIET, 1.4),
            bold: true,
        });
        let target = self.target.iter().filter(|target| target.value().is_finite());
        let target = target.map(|target| Flag {
            words: target.words(&self.unit),
            x: ladder.x.at(target.value()),
            stroke: DASH,
            bold: true,
        });
        base.into_iter().chain(target).collect()
    }
}

fn draw_whisker(sheet: &mut Sheet, low: f64, high: f64, y: f64) {
    let (pen, y) = (Stroke::solid(TEXT, 1.4), crisp(y));
    sheet.line(vec![(low, y), (high, y)], pen);
    for end in [low, high] {
        sheet.line(vec![(end, y - 4.0), (end, y + 4.0)], pen);
    }
}

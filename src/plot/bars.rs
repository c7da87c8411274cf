//! Figure values with their intervals; or a tornado, when a base is given.

use super::axis::crisp;
use super::drawing::say;
use super::ink::{ACCENT, GREY, MEDIUM, QUIET, TEXT};
use super::labels::Flag;
use super::ladder::{Ladder, MOST_ROWS, Rows};
use super::page::{Caption, Page};
use super::scale::{Scale, extent};
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
    /// The value as it reads beside its bar; empty for the unit's own way.
    pub written: String,
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
    /// The rows, in the order shown; 40 at most are drawn, the others counted.
    pub rows: Vec<BarRow>,
    /// Rows that are left out; counted below those shown.
    pub more: usize,
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
            more: self.more,
            unit: &self.unit,
            axis: &self.x_axis,
            range: extent(values).unwrap_or(range),
            sides: (if self.base.is_some() { room } else { 0.0 }, room),
            head: 0.0,
            flags: &|x| self.flags(x),
        };
        let ladder = Ladder::frame(page, &rows);
        let sheet = &mut page.sheet;
        let base = self.base.filter(|base| base.is_finite());
        let rows = self.rows.iter().take(ladder.shown).enumerate();
        for (number, row) in rows.clone() {
            match base {
                Some(base) => draw_swing(sheet, &ladder, row, number, base),
                None => draw_bar(sheet, &ladder, row, number),
            }
        }
        ladder.flags.draw(sheet, ladder.panel);
        for (number, row) in rows {
            match base {
                Some(_) => self.label_swing(sheet, &ladder, row, ladder.y(number) + 4.5),
                None => self.label_bar(sheet, &ladder, row, ladder.y(number) + 4.5),
            }
        }
    }

    fn label_room(&self) -> f64 {
        let lettering = Lettering::new(12.0, TEXT).bold();
        let ends = |row: &BarRow| [row.low, row.high].map(|end| self.unit.value(end));
        let words =
            self.rows.iter().flat_map(|row| ends(row).into_iter().chain([self.written(row)]));
        words.map(|words| lettering.width(&words) + 14.0).fold(0.0, f64::max)
    }

    fn written(&self, row: &BarRow) -> String {
        if row.written.is_empty() { self.unit.value(row.value) } else { row.written.clone() }
    }

    fn label_bar(&self, sheet: &mut Sheet, ladder: &Ladder, row: &BarRow, baseline: f64) {
        if row.value.is_finite() {
            let ends = [0.0, row.value, if has_whisker(row) { row.high } else { row.value }];
            let tip = ends.into_iter().map(|end| ladder.x.at(end)).fold(0.0, f64::max);
            let lettering = Lettering::new(12.0, TEXT).bold().halo();
            sheet.text((tip + 7.0, baseline), &self.written(row), lettering);
        }
    }

    fn label_swing(&self, sheet: &mut Sheet, ladder: &Ladder, row: &BarRow, baseline: f64) {
        if row.low.is_finite() && row.high.is_finite() {
            let (least, most) = (row.low.min(row.high), row.low.max(row.high));
            let lettering = Lettering::new(12.0, TEXT).halo();
            let (left, right) = (ladder.x.at(least) - 6.0, ladder.x.at(most) + 6.0);
            sheet.text((left, baseline), &self.unit.value(least), lettering.end());
            sheet.text((right, baseline), &self.unit.value(most), lettering);
        }
    }

    fn flags(&self, x: &Scale) -> Vec<Flag> {
        let base = self.base.filter(|base| base.is_finite()).map(|base| Flag {
            words: self.caption.say(&say::Base { value: &self.unit.value(base) }),
            x: x.at(base),
            stroke: Stroke::solid(QUIET, 1.4),
            bold: true,
        });
        let target = self.target.iter().filter(|target| target.value().is_finite());
        let target = target.map(|target| Flag {
            words: target.words(&self.unit),
            x: x.at(target.value()),
            stroke: DASH,
            bold: true,
        });
        base.into_iter().chain(target).collect()
    }
}

fn draw_bar(sheet: &mut Sheet, ladder: &Ladder, row: &BarRow, number: usize) {
    if !row.value.is_finite() {
        return;
    }
    let (y, half) = (ladder.y(number), ladder.thickness() / 2.0);
    let (zero, end) = (ladder.x.at(0.0), ladder.x.at(row.value));
    let (left, right) = (zero.min(end), zero.max(end));
    sheet.rectangle(Panel { left, top: y - half, right, bottom: y + half }, MEDIUM);
    if has_whisker(row) {
        draw_whisker(sheet, ladder.x.at(row.low), ladder.x.at(row.high), y);
    }
}

fn draw_swing(sheet: &mut Sheet, ladder: &Ladder, row: &BarRow, number: usize, base: f64) {
    if !(row.low.is_finite() && row.high.is_finite()) {
        return;
    }
    let (y, half) = (ladder.y(number), ladder.thickness() / 2.0);
    let (top, bottom) = (y - half, y + half);
    let (left, right) = (ladder.x.at(row.low.min(row.high)), ladder.x.at(row.low.max(row.high)));
    let middle = ladder.x.at(base);
    sheet.rectangle(Panel { left, top, right: middle.min(right), bottom }, GREY);
    sheet.rectangle(Panel { left: middle.max(left), top, right, bottom }, ACCENT);
}

fn has_whisker(row: &BarRow) -> bool {
    row.low.is_finite() && row.high.is_finite() && row.low != row.high
}

fn draw_whisker(sheet: &mut Sheet, low: f64, high: f64, y: f64) {
    let (pen, y) = (Stroke::solid(TEXT, 1.4), crisp(y));
    sheet.line(vec![(low, y), (high, y)], pen);
    for end in [low, high] {
        sheet.line(vec![(end, y - 4.0), (end, y + 4.0)], pen);
    }
}

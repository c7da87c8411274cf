//! A field: many small cells over two axes, the darker the more there is in them.

use super::axis::{TICK, draw_foot, foot, tick_width};
use super::ink::{ACCENT, Ink, QUIET, SILVER, WHITE};
use super::page::{Caption, Page, RIGHT};
use super::scale::Scale;
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::unit::Unit;

/// Height of the field, in pixels.
const FIELD: f64 = 340.0;
/// Shades in the key.
const SHADES: usize = 24;
/// Names along a side at the most.
const NAMES: usize = 12;

/// One side of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// What is on it, with its unit.
    pub axis: String,
    /// The numbers at its two ends, the smaller first; used if there are no names.
    pub ends: (f64, f64),
    /// Between two numbers that are written there is no less than this.
    pub step: f64,
    /// Names of places at equal distances, if it has no numbers.
    pub names: Vec<String>,
}

/// A field of cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// The words around the drawing.
    pub caption: Caption,
    /// The side along the foot, and the one that goes up.
    pub sides: [Side; 2],
    /// How much there is in each cell, 0 to 1, row by row from the foot up; not finite: nothing is drawn.
    pub cells: Vec<Vec<f64>>,
    /// What the palest and the darkest cell stand for.
    pub ends: [String; 2],
    /// A place to be marked, each 0 to 1, and its name.
    pub mark: Option<([f64; 2], String)>,
}

impl Field {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        if self.cells.iter().all(Vec::is_empty) {
            page.nothing();
            return page.close();
        }
        let (body, unit) = (page.body, Unit::number().in_language(self.caption.lang));
        let (top, bottom) = (body.top + 26.0, body.top + 26.0 + FIELD);
        page.fit(26.0 + FIELD + foot(&unit, &self.sides[0].axis));
        let up = self.sides[1].scale(bottom, top, 56.0);
        let gutter = self.sides[1].widest(&up, &unit) + 10.0;
        let panel = Panel { left: body.left + gutter, top, right: body.right, bottom };
        let along = self.sides[0].scale(panel.left, panel.right, 100.0);
        self.draw_cells(&mut page.sheet, panel);
        self.sides[0].draw_foot(&mut page.sheet, panel, &along, &unit);
        self.sides[1].draw_up(&mut page.sheet, panel, &up, &unit);
        let lettering = Lettering::new(TICK, QUIET);
        let words = lettering.fit(&self.sides[1].axis, 420.0);
        page.sheet.text((body.left, top - 12.0), &words, lettering);
        self.draw_key(&mut page.sheet, top - 12.0);
        self.draw_mark(&mut page.sheet, panel);
        page.close()
    }

    /// Cells meet on whole pixels, so that no seam shows.
    fn draw_cells(&self, sheet: &mut Sheet, panel: Panel) {
        let across = self.cells.iter().map(Vec::len).max().unwrap_or(1) as f64;
        let x = |column: usize| (panel.left + panel.width() * column as f64 / across).round();
        let up = self.cells.len() as f64;
        let y = |row: usize| (panel.bottom - panel.height() * row as f64 / up).round();
        for (row, cells) in self.cells.iter().enumerate() {
            for (column, share) in cells.iter().enumerate().filter(|(_, share)| share.is_finite()) {
                let (left, right) = (x(column), x(column + 1));
                let cell = Panel { left, top: y(row + 1), right, bottom: y(row) };
                sheet.rectangle(cell, shade(*share));
            }
        }
    }

    /// What pale and dark stand for, in a row that ends at the right margin.
    fn draw_key(&self, sheet: &mut Sheet, baseline: f64) {
        let [low, high] = &self.ends;
        let lettering = Lettering::new(TICK, QUIET);
        let right = RIGHT - lettering.width(high);
        sheet.text((right, baseline), high, lettering);
        let (right, width) = (right - 6.0, 4.0 * SHADES as f64);
        for step in 0..SHADES {
            let left = right - width + 4.0 * step as f64;
            let (top, bottom) = (baseline - 9.0, baseline + 1.0);
            let panel = Panel { left, top, right: left + 4.0, bottom };
            sheet.rectangle(panel, shade(step as f64 / (SHADES - 1) as f64));
        }
        sheet.text((right - width - 6.0, baseline), low, lettering.end());
    }

    fn draw_mark(&self, sheet: &mut Sheet, panel: Panel) {
        let Some(([along, up], name)) = &self.mark else { return };
        let (x, y) = (panel.left + panel.width() * along, panel.bottom - panel.height() * up);
        sheet.rimmed_disc((x, y), 5.0, ACCENT, Stroke::solid(WHITE, 2.0));
        let lettering = Lettering::new(12.0, ACCENT).bold().halo();
        let words = lettering.fit(name, 300.0);
        let is_left = x + 12.0 + lettering.width(&words) > panel.right;
        let place = if is_left { x - 11.0 } else { x + 11.0 };
        let lettering = if is_left { lettering.end() } else { lettering };
        let y = (y + 4.0).clamp(panel.top + 14.0, panel.bottom - 6.0);
        sheet.text((place, y), &words, lettering);
    }
}

impl Side {
    fn scale(&self, start: f64, end: f64, each: f64) -> Scale {
        let ticks = ((end - start).abs() / each).floor();
        let Scale { step, .. } = Scale::round(self.ends, ticks, self.step, start, end);
        let (low, high) = self.ends;
        let high = if high > low { high } else { low + 1.0 };
        Scale { low, high, step, start, end }
    }

    /// The names that are written, and the share of the side where each stands.
    fn written(&self) -> impl Iterator<Item = (f64, &String)> {
        let step = self.names.len().div_ceil(NAMES).max(1);
        let each = 1.0 / self.names.len().max(1) as f64;
        let names = self.names.iter().enumerate().step_by(step);
        names.map(move |(place, name)| ((place as f64 + 0.5) * each, name))
    }

    fn widest(&self, scale: &Scale, unit: &Unit) -> f64 {
        let lettering = Lettering::new(TICK, QUIET);
        let names = self.written().map(|(_, name)| lettering.width(&lettering.fit(name, 110.0)));
        if self.names.is_empty() { tick_width(scale, unit) } else { names.fold(0.0, f64::max) }
    }

    fn draw_foot(&self, sheet: &mut Sheet, panel: Panel, scale: &Scale, unit: &Unit) {
        if self.names.is_empty() {
            return draw_foot(sheet, panel, scale, unit, &self.axis);
        }
        let lettering = Lettering::new(TICK, QUIET).middle();
        let room = panel.width() / self.written().count() as f64 - 8.0;
        for (share, name) in self.written() {
            let place = (panel.left + panel.width() * share, panel.bottom + 17.0);
            sheet.text(place, &lettering.fit(name, room), lettering);
        }
        let middle = ((panel.left + panel.right) / 2.0, panel.bottom + 35.0);
        sheet.text(middle, &lettering.fit(&self.axis, panel.width()), lettering);
    }

    fn draw_up(&self, sheet: &mut Sheet, panel: Panel, scale: &Scale, unit: &Unit) {
        let lettering = Lettering::new(TICK, QUIET).end();
        let mut write = |y: f64, words: &str| {
            sheet.line(vec![(panel.left - 4.0, y), (panel.left, y)], Stroke::solid(SILVER, 1.0));
            sheet.text((panel.left - 8.0, y + 4.0), &lettering.fit(words, 110.0), lettering);
        };
        for (share, name) in self.written() {
            write(panel.bottom - panel.height() * share, name);
        }
        if self.names.is_empty() {
            let words = |tick| unit.tick(tick, scale.step, scale.largest());
            scale.ticks().into_iter().for_each(|tick| write(scale.at(tick), &words(tick)));
        }
    }
}

/// From nearly white to the accent and a little beyond it.
fn shade(share: f64) -> Ink {
    let (from, to) = (Ink(0xEE, 0xF5, 0xF7), Ink(0x06, 0x3F, 0x52));
    let share = share.clamp(0.0, 1.0);
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share) as u8;
    Ink(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

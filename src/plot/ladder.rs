//! The frame of a chart with one row a thing: names on the left, a value axis along the foot.

use super::axis::{TICK, crisp, tick_width, value_scale};
use super::drawing::say;
use super::font::{Weight, fit_name, width, wrap};
use super::ink::{GREY, GRID, QUIET, TEXT};
use super::labels::{Flag, Flags};
use super::page::Page;
use super::scale::Scale;
use super::sheet::{Lettering, Panel, Sheet, Stroke};
use super::unit::Unit;
use crate::messages::told;

/// The most rows drawn; the number of further ones is said below them.
pub(super) const MOST_ROWS: usize = 40;
/// The widest name, in pixels.
const WIDEST: f64 = 260.0;
const NAME: f64 = 12.5;
const DETAIL: f64 = 11.0;
/// Lines from which on a name is shortened.
const MOST_LINES: f64 = 4.0;
/// From one line of a name to the next, in pixels.
const LINE: f64 = 14.0;

/// What a chart with rows needs to know before it can be framed.
pub(super) struct Rows<'a> {
    /// Name and smaller second line of each row.
    pub names: Vec<(&'a str, &'a str)>,
    /// Things that have no row; counted below the rows.
    pub more: usize,
    pub unit: &'a Unit,
    pub axis: &'a str,
    pub range: (f64, f64),
    /// Room kept free for labels at the left and the right ends of the bars.
    pub sides: (f64, f64),
    /// Room kept free above the rows for a key.
    pub head: f64,
    /// The named upright lines on a given scale.
    pub flags: &'a dyn Fn(&Scale) -> Vec<Flag>,
}

/// A framed drawing with rows.
pub(super) struct Ladder {
    pub panel: Panel,
    pub x: Scale,
    pub shown: usize,
    pub flags: Flags,
    row: f64,
}

impl Ladder {
    /// Draws the frame and makes the page as tall as its rows.
    pub(super) fn frame(page: &mut Page, rows: &Rows<'_>) -> Ladder {
        let shown = rows.names.len().min(MOST_ROWS);
        let left = page.body.left + names_width(rows) + 14.0;
        let (start, end) = (left + rows.sides.0, page.body.right - rows.sides.1.max(16.0));
        let x = value_scale(rows.unit, rows.range, start, end);
        let flags = Flags::new((rows.flags)(&x));
        let lines = Names::of(rows);
        let row = row_height(rows, &lines);
        let top = page.body.top + rows.head + flags.room();
        let bottom = top + row * shown as f64 + 4.0;
        let axis = if rows.unit.axis_label(rows.axis).is_empty() { 24.0 } else { 42.0 };
        page.fit(bottom + axis - page.body.top);
        let panel = Panel { left, top, right: page.body.right - 16.0, bottom };
        let ladder = Ladder { panel, x, shown, flags, row };
        ladder.draw_values(&mut page.sheet, rows);
        ladder.draw_names(&mut page.sheet, rows, &lines, page.body.left);
        ladder
    }

    /// The pixel of the middle of row `row`.
    pub(super) fn y(&self, row: usize) -> f64 {
        self.panel.top + self.row * (row as f64 + 0.5)
    }

    /// How thick bars are, in pixels.
    pub(super) fn thickness(&self) -> f64 {
        (self.row * 0.6).min(18.0)
    }

    fn draw_values(&self, sheet: &mut Sheet, rows: &Rows<'_>) {
        let lettering = Lettering::new(TICK, QUIET).middle();
        let room = tick_width(&self.x, rows.unit) + 12.0;
        let ticks = self.x.ticks();
        let distance = (self.x.end - self.x.start).abs() / (ticks.len() - 1).max(1) as f64;
        let step = (1..ticks.len()).find(|step| *step as f64 * distance >= room).unwrap_or(1);
        for tick in ticks.into_iter().step_by(step) {
            let x = crisp(self.x.at(tick));
            let ink = if tick == 0.0 { GREY } else { GRID };
            let line = vec![(x, self.panel.top), (x, self.panel.bottom)];
            sheet.line(line, Stroke::solid(ink, 1.0));
            let words = rows.unit.tick(tick, self.x.step, self.x.largest());
            sheet.text((x, self.panel.bottom + 16.0), &words, lettering);
        }
        let middle = (self.x.start + self.x.end) / 2.0;
        let words = lettering.fit(rows.unit.axis_label(rows.axis), self.panel.width());
        sheet.text((middle, self.panel.bottom + 35.0), &words, lettering);
    }

    fn draw_names(&self, sheet: &mut Sheet, rows: &Rows<'_>, names: &Names, left: f64) {
        let name = Lettering::new(NAME, TEXT);
        let detail = Lettering::new(DETAIL, QUIET);
        for (row, (titles, seconds)) in names.0.iter().enumerate() {
            let lines = titles.iter().map(|line| (line, name));
            let lines = lines.chain(seconds.iter().map(|line| (line, detail)));
            // The lines together stand around the middle of the row.
            let first =
                self.y(row) + 4.5 - LINE * (titles.len() + seconds.len()) as f64 / 2.0 + LINE / 2.0;
            for (number, (line, lettering)) in lines.enumerate() {
                sheet.text((left, first + LINE * number as f64), line, lettering);
            }
        }
        if hidden(rows) > 0 {
            let more = say::AndMore { count: &hidden(rows).to_string() };
            let more = told(&more, rows.unit.lang());
            let place = (left, self.panel.bottom + 16.0);
            sheet.text(place, &more, Lettering::new(NAME, QUIET));
        }
    }
}

/// Things without a row.
fn hidden(rows: &Rows<'_>) -> usize {
    rows.names.len().saturating_sub(MOST_ROWS) + rows.more
}

/// The lines of the name and of the second line of each row: long ones are broken, and only those of several lines are cut.
struct Names(Vec<(Vec<String>, Vec<String>)>);

impl Names {
    fn of(rows: &Rows<'_>) -> Names {
        let lines = |text: &str, size: f64| {
            let short = fit_name(text, MOST_LINES * WIDEST, size, Weight::Regular);
            wrap(&short, WIDEST, size, Weight::Regular)
        };
        let shown = rows.names.iter().take(MOST_ROWS);
        Names(shown.map(|(name, detail)| (lines(name, NAME), lines(detail, DETAIL))).collect())
    }

    /// Lines of the row that has most.
    fn most(&self) -> usize {
        self.0.iter().map(|(name, detail)| name.len() + detail.len()).max().unwrap_or(1)
    }
}

fn row_height(rows: &Rows<'_>, names: &Names) -> f64 {
    let has_details = rows.names.iter().any(|(_, detail)| !detail.is_empty());
    let usual = match rows.names.len() {
        _ if has_details => 38.0,
        0..=6 => 34.0,
        7..=20 => 26.0,
        _ => 20.0,
    };
    f64::max(usual, LINE * names.most() as f64 + 8.0)
}

fn names_width(rows: &Rows<'_>) -> f64 {
    let wide = |(name, detail): &(&str, &str)| {
        width(name, NAME, Weight::Regular).max(width(detail, DETAIL, Weight::Regular))
    };
    let least = if hidden(rows) > 0 { 110.0 } else { 50.0 };
    rows.names.iter().take(MOST_ROWS).map(wide).fold(least, f64::max).min(WIDEST)
}

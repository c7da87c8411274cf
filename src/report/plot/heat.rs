//! A heat map: a table whose cells are the darker the more there is in them.

use super::ink::{ACCENT, Ink, QUIET, TEXT, WHITE};
use super::page::{Caption, MARGIN, Page};
use super::sheet::{Lettering, Panel, Sheet};

/// Height of a row of cells.
const ROW: f64 = 74.0;
/// Room for the names of the rows.
const NAMES: f64 = 150.0;
/// White space between cells.
const GAP: f64 = 3.0;

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatCell {
    /// How much there is, 0 to 1; the shade goes by its square root, so that little shows too.
    pub share: f64,
    /// The value as it reads.
    pub written: String,
    /// A smaller second line; may be empty.
    pub detail: String,
}

/// A heat map with named rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heat {
    /// The words around the drawing.
    pub caption: Caption,
    /// Names of the columns, with a smaller second line each.
    pub columns: Vec<(String, String)>,
    /// Names of the rows, likewise.
    pub rows: Vec<(String, String)>,
    /// The cells, row by row, as many as there are columns.
    pub cells: Vec<Vec<HeatCell>>,
}

impl Heat {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        if self.rows.is_empty() || self.columns.is_empty() {
            page.nothing();
            return page.close();
        }
        page.fit(46.0 + ROW * self.rows.len() as f64);
        let body = page.body;
        let width = (body.right - MARGIN - NAMES) / self.columns.len() as f64;
        let left = |column: usize| MARGIN + NAMES + width * column as f64;
        for (column, name) in self.columns.iter().enumerate() {
            let middle = left(column) + width / 2.0;
            let [name, detail] = [(&name.0, true), (&name.1, false)];
            let place = |y: f64| (middle, body.top + y);
            page.sheet.text(place(12.0), name.0, name_style(name.1).middle());
            page.sheet.text(place(29.0), detail.0, name_style(detail.1).middle());
        }
        for (row, (name, detail)) in self.rows.iter().enumerate() {
            let top = body.top + 40.0 + ROW * row as f64;
            page.sheet.text((MARGIN, top + ROW / 2.0 - 4.0), name, name_style(true));
            page.sheet.text((MARGIN, top + ROW / 2.0 + 13.0), detail, name_style(false));
            let cells = self.cells.get(row).into_iter().flatten().take(self.columns.len());
            for (column, cell) in cells.enumerate() {
                let panel = Panel {
                    left: left(column),
                    top,
                    right: left(column) + width - GAP,
                    bottom: top + ROW - GAP,
                };
                draw(&mut page.sheet, panel, cell);
            }
        }
        page.close()
    }
}

fn name_style(is_name: bool) -> Lettering {
    if is_name { Lettering::new(13.0, TEXT).bold() } else { Lettering::new(11.0, QUIET) }
}

fn draw(sheet: &mut Sheet, panel: Panel, cell: &HeatCell) {
    let share = if cell.share.is_finite() { cell.share.clamp(0.0, 1.0) } else { 0.0 };
    let strength = libm::sqrt(share);
    sheet.rectangle(panel, shade(strength));
    let ink = if strength > 0.55 { WHITE } else { TEXT };
    let (x, y) = (panel.left + panel.width() / 2.0, panel.top + panel.height() / 2.0);
    let has_detail = !cell.detail.is_empty();
    let value = Lettering::new(15.0, ink).bold().middle();
    sheet.text((x, if has_detail { y } else { y + 5.0 }), &cell.written, value);
    if has_detail {
        sheet.text((x, y + 18.0), &cell.detail, Lettering::new(11.5, ink).middle());
    }
}

/// From nearly white to the accent.
fn shade(strength: f64) -> Ink {
    let (from, to) = (Ink(0xF4, 0xF8, 0xF9), ACCENT);
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * strength) as u8;
    Ink(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

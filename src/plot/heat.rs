//! A heat map: a table whose cells are the darker the more there is in them.

use super::drawing::say;
use super::ink::{ACCENT, Ink, PLAN, QUIET, TEXT, WHITE};
use super::page::{Caption, MARGIN, Page};
use super::sheet::{Lettering, Panel, Point, Sheet, Stroke};
use crate::messages::{Number, Say};

/// Height of a row of cells.
const ROW: f64 = 74.0;
/// Room for the names of the rows.
const NAMES: f64 = 150.0;
/// The narrowest column and the lowest row that hold a value, in pixels.
const COLUMN: f64 = 56.0;
const LEAST_ROW: f64 = 44.0;
/// The smallest letters, in pixels.
const SMALLEST: f64 = 8.5;
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
    /// Whether it is the answer: it is framed.
    pub is_marked: bool,
    /// Whether it is not to be had: it is grey.
    pub is_out: bool,
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
    /// Where the rows lie, ascending; empty: one apart. Each takes half of the way to its neighbours.
    pub down: Vec<f64>,
    /// Where the columns lie, likewise.
    pub across: Vec<f64>,
    /// Rows and columns that are left out; counted below.
    pub more: [usize; 2],
}

impl Heat {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        if self.rows.is_empty() || self.columns.is_empty() {
            page.nothing();
            return page.close();
        }
        let (count, room) = (self.columns.len(), page.body.right - MARGIN - NAMES);
        let columns = shares(&self.across, count).filter(|of| is_roomy(of, room, COLUMN));
        let rows = shares(&self.down, self.rows.len());
        let rows = rows.filter(|of| is_roomy(of, ROW * of.len() as f64, LEAST_ROW));
        let foot = self.foot(rows.is_some(), columns.is_some());
        let height = ROW * self.rows.len() as f64;
        page.fit(46.0 + height + if foot.is_empty() { 0.0 } else { 20.0 });
        let body = page.body;
        let columns = ends(columns, count, (MARGIN + NAMES, room));
        let rows = ends(rows, self.rows.len(), (body.top + 40.0, height));
        for ((name, detail), (left, right)) in self.columns.iter().zip(&columns) {
            let (middle, room) = ((left + right - GAP) / 2.0, right - left - GAP);
            write(
                &mut page.sheet,
                (middle, body.top + 12.0),
                name,
                name_style(true).middle(),
                room,
            );
            let small = name_style(false).middle();
            write(&mut page.sheet, (middle, body.top + 29.0), detail, small, room);
        }
        for (number, ((name, detail), (top, bottom))) in self.rows.iter().zip(&rows).enumerate() {
            let (middle, room) = ((top + bottom) / 2.0, NAMES - 2.0 * GAP);
            write(&mut page.sheet, (MARGIN, middle - 4.0), name, name_style(true), room);
            write(&mut page.sheet, (MARGIN, middle + 13.0), detail, name_style(false), room);
            let cells = self.cells.get(number).into_iter().flatten();
            for (cell, (left, right)) in cells.zip(&columns) {
                let (right, bottom) = (right - GAP, bottom - GAP);
                draw(&mut page.sheet, Panel { left: *left, top: *top, right, bottom }, cell);
            }
        }
        let place = (MARGIN + NAMES, body.bottom - 2.0);
        page.sheet.text(place, &foot, name_style(false));
        page.close()
    }

    /// What is not drawn, and what is not drawn to scale.
    fn foot(&self, is_down: bool, is_across: bool) -> String {
        let say = |message: &dyn Say| Some(self.caption.say(message));
        let [rows, columns] = &self.more.map(|count| Number::written(count.to_string()));
        let more = match self.more {
            [0, 0] => None,
            [_, 0] => say(&say::MoreRows { rows }),
            [0, _] => say(&say::MoreColumns { columns }),
            [_, _] => say(&say::MoreRowsAndColumns { rows, columns }),
        };
        let is_uneven = |places: &[f64]| {
            let gaps: Vec<f64> = places.windows(2).map(|pair| pair[1] - pair[0]).collect();
            gaps.iter().any(|gap| (gap - gaps[0]).abs() > 1e-6 * gaps[0].abs())
        };
        let is_skewed =
            (!is_down && is_uneven(&self.down)) || (!is_across && is_uneven(&self.across));
        let skewed = is_skewed.then(|| self.caption.say(&say::Skewed));
        more.into_iter().chain(skewed).collect::<Vec<String>>().join("; ")
    }
}

/// The part of the whole that each of `count` places takes: half of the way to its neighbours, as much beyond
/// the ends. `None` where it is not known where they lie.
fn shares(places: &[f64], count: usize) -> Option<Vec<f64>> {
    let is_rising = places.windows(2).all(|pair| pair[0] < pair[1]);
    if places.len() != count || count < 2 || !is_rising {
        return None;
    }
    let gap = |after: usize| places[after] - places[after - 1];
    let size = |place: usize| match place {
        0 => gap(1),
        place if place + 1 == count => gap(place),
        place => (gap(place) + gap(place + 1)) / 2.0,
    };
    let sizes: Vec<f64> = (0..count).map(size).collect();
    let all: f64 = sizes.iter().sum();
    all.is_finite().then(|| sizes.iter().map(|size| size / all).collect())
}

/// Whether the smallest part of `room` is at least so large.
fn is_roomy(shares: &[f64], room: f64, least: f64) -> bool {
    shares.iter().all(|share| share * room >= least)
}

/// Where each of `count` parts of a room begins and ends; all are alike where no shares are given.
fn ends(shares: Option<Vec<f64>>, count: usize, (start, room): (f64, f64)) -> Vec<(f64, f64)> {
    let shares = shares.unwrap_or_else(|| vec![1.0 / count as f64; count]);
    let mut end = start;
    let mut part = |share: f64| {
        let begin = end;
        end += share * room;
        (begin, end)
    };
    shares.into_iter().map(&mut part).collect()
}

fn name_style(is_name: bool) -> Lettering {
    if is_name { Lettering::new(13.0, TEXT).bold() } else { Lettering::new(11.0, QUIET) }
}

fn draw(sheet: &mut Sheet, panel: Panel, cell: &HeatCell) {
    let share = if cell.share.is_finite() { cell.share.clamp(0.0, 1.0) } else { 0.0 };
    let strength = libm::sqrt(share);
    sheet.rectangle(panel, if cell.is_out { grey(strength) } else { shade(strength) });
    let ink = if strength > 0.55 && !cell.is_out { WHITE } else { TEXT };
    let (x, y) = (panel.left + panel.width() / 2.0, panel.top + panel.height() / 2.0);
    if cell.is_marked {
        let Panel { left, top, right, bottom } = panel;
        let (left, top, right, bottom) = (left + 1.5, top + 1.5, right - 1.5, bottom - 1.5);
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        sheet.line(corners.to_vec(), Stroke::solid(PLAN, 3.0));
    }
    let has_detail = !cell.detail.is_empty();
    let (value, room) = (Lettering::new(15.0, ink).bold().middle(), panel.width());
    write(sheet, (x, if has_detail { y } else { y + 5.0 }), &cell.written, value, room);
    if has_detail {
        let small = Lettering::new(11.5, ink).middle();
        write(sheet, (x, y + 18.0), &cell.detail, small, room);
    }
}

/// Writes what fits, smaller where there is little room: a number that is cut is another number.
fn write(sheet: &mut Sheet, place: Point, words: &str, lettering: Lettering, room: f64) {
    let sizes = (0..).map(|step| lettering.size - 0.5 * f64::from(step));
    let sizes = sizes.take_while(|size| *size >= SMALLEST.min(lettering.size));
    let mut letters = sizes.map(|size| Lettering { size, ..lettering });
    let letters = letters.find(|letters| letters.width(words) <= room);
    let letters = letters.unwrap_or(Lettering { size: SMALLEST.min(lettering.size), ..lettering });
    sheet.text(place, &letters.name(words, room), letters);
}

/// From nearly white to the accent.
fn shade(strength: f64) -> Ink {
    between(Ink(0xF4, 0xF8, 0xF9), ACCENT, strength)
}

/// From nearly white to grey.
fn grey(strength: f64) -> Ink {
    between(Ink(0xF7, 0xF7, 0xF7), QUIET, strength)
}

fn between(from: Ink, to: Ink, strength: f64) -> Ink {
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * strength) as u8;
    Ink(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

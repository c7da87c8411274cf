//! A sheet of paper with shapes on it: what every chart draws on and every format is written from.

use super::font::{Weight, displayable};
use super::ink::{Ink, WHITE};

/// A place on the sheet in pixels, from its top left corner.
pub(super) type Point = (f64, f64);

/// A rectangle on the sheet, in pixels from the top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Panel {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Panel {
    /// The distance from the left to the right edge, never negative.
    pub(super) fn width(&self) -> f64 {
        (self.right - self.left).max(0.0)
    }

    /// The distance from the top to the bottom edge, never negative.
    pub(super) fn height(&self) -> f64 {
        (self.bottom - self.top).max(0.0)
    }
}

/// Which point of a text its place names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stroke {
    pub ink: Ink,
    pub width: f64,
    pub dashed: bool,
}

impl Stroke {
    /// An unbroken line.
    pub(super) fn solid(ink: Ink, width: f64) -> Stroke {
        Stroke { ink, width, dashed: false }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lettering {
    pub size: f64,
    pub weight: Weight,
    pub ink: Ink,
    pub anchor: Anchor,
    /// Whether a white rim keeps the letters apart from what lies beneath.
    pub halo: bool,
}

impl Lettering {
    /// The breadth of the white rim, in pixels.
    pub(super) const RIM: f64 = 2.0;

    /// Regular letters that start at their place.
    pub(super) fn new(size: f64, ink: Ink) -> Lettering {
        Lettering { size, weight: Weight::Regular, ink, anchor: Anchor::Start, halo: false }
    }

    /// The same letters in bold.
    pub(super) fn bold(self) -> Lettering {
        Lettering { weight: Weight::Bold, ..self }
    }

    /// The same letters, centred on their place.
    pub(super) fn middle(self) -> Lettering {
        Lettering { anchor: Anchor::Middle, ..self }
    }

    /// The same letters, ending at their place.
    pub(super) fn end(self) -> Lettering {
        Lettering { anchor: Anchor::End, ..self }
    }

    /// The same letters with a white rim.
    pub(super) fn halo(self) -> Lettering {
        Lettering { halo: true, ..self }
    }

    /// The width of `text` in these letters, in pixels.
    pub(super) fn width(&self, text: &str) -> f64 {
        super::font::width(text, self.size, self.weight)
    }

    /// A name, shortened in its middle to `room` pixels.
    pub(super) fn name(&self, text: &str, room: f64) -> String {
        super::font::fit_name(text, room, self.size, self.weight)
    }

    /// `text`, shortened to `room` pixels.
    pub(super) fn fit(&self, text: &str, room: f64) -> String {
        super::font::fit(text, room, self.size, self.weight)
    }
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    Area { points: Vec<Point>, fill: Ink, opacity: f64 },
    Line { points: Vec<Point>, stroke: Stroke },
    Disc { centre: Point, radius: f64, fill: Ink, rim: Stroke },
    Text { place: Point, words: String, lettering: Lettering },
}

/// A white sheet and the shapes on it, the latest on top.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    pub width: f64,
    pub height: f64,
    pub marks: Vec<Mark>,
}

impl Sheet {
    /// An empty sheet.
    pub(super) fn new(width: f64, height: f64) -> Sheet {
        Sheet { width, height, marks: Vec::new() }
    }

    /// Fills a polygon; `opacity` runs from 0 to 1.
    pub(super) fn area(&mut self, points: Vec<Point>, fill: Ink, opacity: f64) {
        if points.len() > 2 {
            self.marks.push(Mark::Area { points, fill, opacity });
        }
    }

    /// Fills a rectangle.
    pub(super) fn rectangle(&mut self, panel: Panel, fill: Ink) {
        let Panel { left, top, right, bottom } = panel;
        if right > left && bottom > top {
            let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
            self.area(corners, fill, 1.0);
        }
    }

    /// Draws a line through the points.
    pub(super) fn line(&mut self, points: Vec<Point>, stroke: Stroke) {
        if points.len() > 1 {
            self.marks.push(Mark::Line { points, stroke });
        }
    }

    /// Draws a filled disc without a rim.
    pub(super) fn disc(&mut self, centre: Point, radius: f64, fill: Ink) {
        self.rimmed_disc(centre, radius, fill, Stroke::solid(WHITE, 0.0));
    }

    /// Draws a filled disc with a rim.
    pub(super) fn rimmed_disc(&mut self, centre: Point, radius: f64, fill: Ink, rim: Stroke) {
        self.marks.push(Mark::Disc { centre, radius, fill, rim });
    }

    /// Sets a text on its baseline.
    pub(super) fn text(&mut self, place: Point, words: &str, lettering: Lettering) {
        let words = displayable(words);
        if !words.is_empty() {
            self.marks.push(Mark::Text { place, words, lettering });
        }
    }

    /// Every text on the sheet.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text { words, .. } => Some(words.as_str()),
            _ => None,
        })
    }
}

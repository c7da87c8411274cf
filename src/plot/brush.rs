//! Shapes painted into a band of pixels with plotters' primitives.
//!
//! Plotters fills, but its thick lines fall into holes at sharp corners and its words lose the
//! space around each letter. So lines are painted a stretch at a time, with discs at the joints,
//! and words a letter at a time.

use super::failure::DrawError;
use super::font::{FAMILY, advance, bearing, height};
use super::ink::{Ink, WHITE};
use super::pen::{STEPS, Spot, colour, filled, pieces, size, spot, steps, upright};
use super::sheet::{Anchor, Lettering, Mark, Panel, Point, Stroke};
use plotters::prelude::{
    BitMapBackend, Color, DrawingBackend, FontDesc, IntoFont, ShapeStyle, TextStyle,
};
use std::convert::Infallible;

/// How far apart the discs stand that make up a white rim, in steps of the grid.
const STRIDE: i32 = 4;

/// Paints on a canvas that shows the rows of the grid from `top` on.
pub(super) struct Brush<'canvas> {
    canvas: BitMapBackend<'canvas>,
    rows: std::ops::Range<i32>,
}

impl<'canvas> Brush<'canvas> {
    /// A brush for the band of the grid that begins at row `top`.
    pub(super) fn new(canvas: BitMapBackend<'canvas>, top: i32) -> Brush<'canvas> {
        let rows = top..top + canvas.get_size().1 as i32;
        Brush { canvas, rows }
    }

    /// Paints the part of a shape that lies in the band.
    pub(super) fn paint(&mut self, mark: &Mark) -> Result<(), DrawError> {
        match mark {
            Mark::Area { points, fill, opacity } => self.area(points, *fill, *opacity),
            Mark::Line { points, stroke } => self.line(points, stroke),
            Mark::Disc { centre, radius, fill, rim } => {
                if rim.width > 0.0 {
                    self.disc(*centre, radius + rim.width / 2.0, rim.ink)?;
                }
                self.disc(*centre, radius - rim.width / 2.0, *fill)
            }
            Mark::Text { place, words, lettering } => self.text(*place, words, lettering),
        }
    }

    fn area(&mut self, points: &[Point], ink: Ink, opacity: f64) -> Result<(), DrawError> {
        if !self.shows(points, 0.0) {
            return Ok(());
        }
        let style = ShapeStyle::from(colour(ink).mix(opacity)).filled();
        match upright(points) {
            Some(panel) => self.rectangle(&panel, &style),
            None => self.polygon(points, &style),
        }
    }

    fn rectangle(&mut self, panel: &Panel, style: &ShapeStyle) -> Result<(), DrawError> {
        let start = self.spot((panel.left, panel.top));
        let end = self.spot((panel.right, panel.bottom));
        done(self.canvas.draw_rect(start, end, style, true))
    }

    fn polygon(&mut self, points: &[Point], style: &ShapeStyle) -> Result<(), DrawError> {
        let corners: Vec<Spot> = points.iter().map(|point| self.spot(*point)).collect();
        done(self.canvas.fill_polygon(corners, style))
    }

    fn line(&mut self, points: &[Point], stroke: &Stroke) -> Result<(), DrawError> {
        for piece in pieces(points, stroke) {
            for ends in piece.windows(2) {
                self.stretch(ends[0], ends[1], stroke)?;
            }
            for joint in piece.iter().skip(1).take(piece.len().saturating_sub(2)) {
                self.disc(*joint, stroke.width / 2.0, stroke.ink)?;
            }
        }
        Ok(())
    }

    /// Paints a straight line.
    fn stretch(&mut self, from: Point, to: Point, stroke: &Stroke) -> Result<(), DrawError> {
        let length = libm::hypot(to.0 - from.0, to.1 - from.1);
        if length == 0.0 || !self.shows(&[from, to], stroke.width) {
            return Ok(());
        }
        let is_upright = from.0 == to.0 || from.1 == to.1;
        let width = stroke.width - if is_upright { 0.0 } else { excess(from, to) };
        let aside = width / 2.0 / length;
        let (right, down) = ((to.1 - from.1) * aside, (from.0 - to.0) * aside);
        let start = (from.0 + right, from.1 + down);
        let end = (to.0 - right, to.1 - down);
        if is_upright {
            return self.rectangle(&around(start, end), &filled(stroke.ink));
        }
        let (left, beside) = ((from.0 - right, from.1 - down), (to.0 + right, to.1 + down));
        self.polygon(&[start, beside, end, left], &filled(stroke.ink))
    }

    /// Paints a disc; plotters' reach half a step too far.
    fn disc(&mut self, centre: Point, radius: f64, ink: Ink) -> Result<(), DrawError> {
        if !self.shows(&[centre], radius) {
            return Ok(());
        }
        let (place, radius) = (self.spot(centre), size(radius - 0.5 / STEPS));
        done(self.canvas.draw_circle(place, radius, &filled(ink), true))
    }

    fn text(&mut self, place: Point, words: &str, letters: &Lettering) -> Result<(), DrawError> {
        if !self.shows(&[place], letters.size * 1.5) {
            return Ok(());
        }
        let font = font(letters);
        let placed: Vec<(char, Spot)> = self.placed(place, words, letters, &font);
        if letters.halo {
            for (letter, spot) in &placed {
                self.rim(*letter, *spot, &font)?;
            }
        }
        let ink = colour(letters.ink);
        let style = TextStyle::from(font).color(&ink);
        for (letter, spot) in placed {
            done(self.canvas.draw_text(letter.encode_utf8(&mut [0; 4]), &style, spot))?;
        }
        Ok(())
    }

    /// The letters that can be seen, each with the corner plotters draws it from.
    fn placed(
        &self,
        (x, y): Point,
        words: &str,
        letters: &Lettering,
        font: &FontDesc,
    ) -> Vec<(char, Spot)> {
        let mut start = match letters.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - letters.width(words) / 2.0,
            Anchor::End => x - letters.width(words),
        };
        let top = self.spot((x, y)).1 - (font.get_size() / 2.0) as i32;
        let place = |letter: char| {
            let white = bearing(letter, letters.size, letters.weight) * STEPS;
            let left = steps(start) + white.floor() as i32;
            start += advance(letter, letters.size, letters.weight);
            (letter, (left, top))
        };
        words.chars().map(place).filter(|(letter, _)| !letter.is_whitespace()).collect()
    }

    /// Paints white all around a letter.
    fn rim(&mut self, letter: char, corner: Spot, font: &FontDesc) -> Result<(), DrawError> {
        let mut black = Vec::new();
        let collect = |x: i32, y: i32, coverage: f32| {
            if coverage > 0.5 && x % STRIDE == 0 && y % STRIDE == 0 {
                black.push((x, y));
            }
            Ok::<(), Infallible>(())
        };
        let drawn = font.draw(letter.encode_utf8(&mut [0; 4]), corner, collect);
        drawn.map_err(|error| DrawError::Encoding(error.to_string()))?.ok();
        let (white, radius) = (filled(WHITE), size(Lettering::RIM));
        black
            .into_iter()
            .try_for_each(|spot| done(self.canvas.draw_circle(spot, radius, &white, true)))
    }

    /// The spot on the canvas nearest to a place on the sheet.
    fn spot(&self, point: Point) -> Spot {
        let (x, y) = spot(point);
        (x, y - self.rows.start)
    }

    /// Whether any row of the band lies between the points or no more than `reach` beside.
    fn shows(&self, points: &[Point], reach: f64) -> bool {
        let highest = points.iter().map(|(_, y)| *y).fold(f64::INFINITY, f64::min);
        let lowest = points.iter().map(|(_, y)| *y).fold(f64::NEG_INFINITY, f64::max);
        steps(lowest + reach) >= self.rows.start && steps(highest - reach) <= self.rows.end
    }
}

/// How much too wide plotters paints a slanted line, in pixels: a step a column, half a step a row.
fn excess(from: Point, to: Point) -> f64 {
    let is_flat = (to.0 - from.0).abs() > (to.1 - from.1).abs();
    if is_flat { 1.0 / STEPS } else { 0.5 / STEPS }
}

/// The smallest panel with both points.
fn around(one: Point, other: Point) -> Panel {
    Panel {
        left: one.0.min(other.0),
        top: one.1.min(other.1),
        right: one.0.max(other.0),
        bottom: one.1.max(other.1),
    }
}

/// The font in plotters' size, even so that no letter is off the baseline.
fn font(letters: &Lettering) -> FontDesc<'static> {
    let half = (height(letters.size, letters.weight) * STEPS / 2.0).round();
    (FAMILY, half * 2.0, letters.weight.style()).into_font()
}

/// The result of a primitive in the words of this module.
fn done<E: std::fmt::Display>(result: Result<(), E>) -> Result<(), DrawError> {
    result.map_err(|error| DrawError::Encoding(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plot::font::Weight;
    use crate::plot::ink::TEXT;

    const SIDE: i32 = 400;

    /// The places that are not white after painting `mark` on a canvas from row `top` on.
    fn black(mark: &Mark, top: i32) -> Vec<Spot> {
        let mut pixels = vec![255; (SIDE * SIDE * 3) as usize];
        let canvas = BitMapBackend::with_buffer(&mut pixels, (SIDE as u32, SIDE as u32));
        Brush::new(canvas, top).paint(mark).expect("the mark is painted");
        let dark = pixels.chunks_exact(3).map(|pixel| pixel[0] < 128);
        let spots = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)));
        spots.zip(dark).filter_map(|(spot, is_dark)| is_dark.then_some(spot)).collect()
    }

    fn letters(words: &str, lettering: Lettering) -> Mark {
        Mark::Text { place: (10.0, 30.0), words: words.to_owned(), lettering }
    }

    #[test]
    fn letters_stand_on_the_baseline_where_they_were_measured() {
        for size in [11.0, 11.5, 12.0, 12.5, 17.0] {
            let black = black(&letters(".H", Lettering::new(size, TEXT)), 0);
            assert_eq!(black.iter().map(|(_, y)| *y).max(), Some(239));
            let dot = bearing('.', size, Weight::Regular);
            let stem = advance('.', size, Weight::Regular) + bearing('H', size, Weight::Regular);
            let tall = black.iter().filter(|(_, y)| *y < 200).map(|(x, _)| *x).min();
            let near = |x: Option<i32>, place| (x.expect("black") - steps(10.0 + place)).abs() <= 1;
            assert!(near(black.iter().map(|(x, _)| *x).min(), dot));
            assert!(near(tall, stem));
        }
    }

    #[test]
    fn a_rim_is_painted_white_on_white() {
        let plain = Lettering::new(12.0, TEXT);
        assert_eq!(black(&letters("ю", plain.halo()), 0), black(&letters("ю", plain), 0));
        let rimmed = letters("ю", Lettering { ink: WHITE, ..plain.halo() });
        assert!(black(&rimmed, 0).is_empty());
    }

    #[test]
    fn lines_are_as_wide_as_asked_in_every_direction() {
        for end in [(40.0, 10.0), (10.0, 40.0), (40.0, 40.0), (40.0, 17.0), (13.0, 40.0)] {
            let points = vec![(10.0, 10.0), end];
            let length = libm::hypot(end.0 - 10.0, end.1 - 10.0) * STEPS;
            let line = Mark::Line { points, stroke: Stroke::solid(TEXT, 2.0) };
            let width = black(&line, 0).len() as f64 / length;
            assert!((width - 2.0 * STEPS).abs() < 1.5, "{width} to {end:?}");
        }
    }

    #[test]
    fn a_band_shows_the_same_pixels_as_the_whole() {
        let disc = Mark::Disc {
            centre: (20.0, 20.0),
            radius: 9.0,
            fill: TEXT,
            rim: Stroke::solid(TEXT, 2.0),
        };
        let shifted: Vec<Spot> = black(&disc, 100).iter().map(|(x, y)| (*x, y + 100)).collect();
        let below: Vec<Spot> = black(&disc, 0).into_iter().filter(|(_, y)| *y >= 100).collect();
        assert_eq!(shifted, below);
    }
}

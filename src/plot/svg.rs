//! A sheet written as an SVG document, with text kept as text and no identifiers, so that several
//! drawings can stand in one page.
//!
//! Plotters writes the shapes on a canvas of several steps to a pixel; the view box brings them
//! back to size.

use super::font::{FAMILY, displayable};
use super::ink::{Ink, WHITE};
use super::page::Caption;
use super::pen::{STEPS, colour, filled, pieces, size, spot, steps, upright};
use super::sheet::{Anchor, Lettering, Mark, Panel, Point, Sheet, Stroke};
use plotters::prelude::{Color, DrawingBackend, IntoFont, SVGBackend, ShapeStyle, TextStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// The size plotters divides by for the letters' size in SVG.
const LINE: f64 = 1.24;
/// How far below the top of a text plotters puts its baseline, in sizes of the letters.
const BASELINE: f64 = 0.76;
/// The font family that marks a white rim until the document is tidied.
const RIM: &str = "rim";
/// Why plotters cannot fail.
const WRITTEN: &str = "writing to a string succeeds";

/// The whole document; the caption's title and subtitle are also its accessible name.
pub(super) fn document(sheet: &Sheet, caption: &Caption) -> String {
    let (width, height) = (steps(sheet.width), steps(sheet.height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{FAMILY}\" \
         stroke-linejoin=\"round\">\n<title>{}</title>\n<desc>{}</desc>\n{}",
        sheet.width,
        sheet.height,
        escaped(&displayable(&caption.title)),
        escaped(&displayable(&caption.subtitle)),
        tidied(&drawn(sheet)),
    )
}

/// The document as plotters writes it.
fn drawn(sheet: &Sheet) -> String {
    let mut svg = String::new();
    let mut canvas = SVGBackend::with_string(&mut svg, (size(sheet.width), size(sheet.height)));
    let paper = Panel { left: 0.0, top: 0.0, right: sheet.width, bottom: sheet.height };
    rectangle(&mut canvas, &paper, &filled(WHITE));
    for mark in &sheet.marks {
        draw(&mut canvas, mark);
    }
    canvas.present().expect(WRITTEN);
    drop(canvas);
    svg
}

fn draw(canvas: &mut SVGBackend, mark: &Mark) {
    match mark {
        Mark::Area { points, fill, opacity } => area(canvas, points, *fill, *opacity),
        Mark::Line { points, stroke } => line(canvas, points, stroke),
        Mark::Disc { centre, radius, fill, rim } => {
            if rim.width > 0.0 {
                disc(canvas, *centre, radius + rim.width / 2.0, rim.ink);
            }
            disc(canvas, *centre, radius - rim.width / 2.0, *fill);
        }
        Mark::Text { place, words, lettering } => {
            if lettering.halo {
                text(canvas, *place, words, &Lettering { ink: WHITE, ..*lettering }, RIM);
            }
            text(canvas, *place, words, lettering, FAMILY);
        }
    }
}

fn area(canvas: &mut SVGBackend, points: &[Point], ink: Ink, opacity: f64) {
    let style = ShapeStyle::from(colour(ink).mix(opacity)).filled();
    match upright(points) {
        Some(panel) => rectangle(canvas, &panel, &style),
        None => canvas.fill_polygon(points.iter().copied().map(spot), &style).expect(WRITTEN),
    }
}

fn rectangle(canvas: &mut SVGBackend, panel: &Panel, style: &ShapeStyle) {
    let (start, end) = (spot((panel.left, panel.top)), spot((panel.right, panel.bottom)));
    canvas.draw_rect(start, end, style, true).expect(WRITTEN);
}

fn line(canvas: &mut SVGBackend, points: &[Point], stroke: &Stroke) {
    let style = ShapeStyle::from(colour(stroke.ink)).stroke_width(size(stroke.width));
    for piece in pieces(points, stroke) {
        canvas.draw_path(piece.into_iter().map(spot), &style).expect(WRITTEN);
    }
}

fn disc(canvas: &mut SVGBackend, centre: Point, radius: f64, ink: Ink) {
    canvas.draw_circle(spot(centre), size(radius), &filled(ink), true).expect(WRITTEN);
}

fn text(canvas: &mut SVGBackend, (x, y): Point, words: &str, lettering: &Lettering, family: &str) {
    let start = match lettering.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let font = (family, lettering.size * STEPS * LINE, lettering.weight.style()).into_font();
    let ink = colour(lettering.ink);
    let style = TextStyle::from(font).color(&ink).pos(Pos::new(start, VPos::Top));
    let top = y - lettering.size * BASELINE;
    canvas.draw_text(words, &style, spot((x, top))).expect(WRITTEN);
}

/// Plotters' document without its head and what goes without saying, and with the white rims.
///
/// Quotes inside of texts are escaped, so only tags are touched.
fn tidied(svg: &str) -> String {
    let (_, body) = svg.split_once('\n').unwrap_or_default();
    let rim = format!(
        "stroke=\"#fff\" stroke-width=\"{}\" aria-hidden=\"true\"",
        Lettering::RIM * 2.0 * STEPS
    );
    body.replace("\">\n", "\">")
        .replace("\n</text>", "</text>")
        .replace(" opacity=\"1\"", "")
        .replace(" stroke=\"none\" stroke-width=\"1\"", "")
        .replace(" stroke=\"none\"", "")
        .replace(" text-anchor=\"start\"", "")
        .replace(&format!(" font-family=\"{FAMILY}\""), "")
        .replace(&format!("font-family=\"{RIM}\""), &rim)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plot::ink::TEXT;

    #[test]
    fn a_text_stands_on_one_line_above_its_rim() {
        let mut sheet = Sheet::new(80.0, 50.0);
        sheet.text((10.0, 20.0), "a \"b\"", Lettering::new(12.0, TEXT).halo());
        let svg = document(&sheet, &Caption::default());
        let texts: Vec<&str> = svg.lines().filter(|line| line.starts_with("<text")).collect();
        assert_eq!(texts.len(), 2);
        assert!(texts.iter().all(|text| text.ends_with(">a &quot;b&quot;</text>")));
        assert!(texts[0].contains(" stroke=\"#fff\" stroke-width=\"32\" aria-hidden=\"true\""));
        assert!(!texts[1].contains("stroke"));
        assert!(svg.contains("width=\"80\" height=\"50\" viewBox=\"0 0 640 400\""));
    }
}

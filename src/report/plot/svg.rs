//! A sheet written as an SVG document, with text kept as text and no identifiers, so that several
//! drawings can stand in one page.

use super::font::{Weight, displayable};
use super::page::Caption;
use super::sheet::{Anchor, Lettering, Mark, Point, Sheet, Stroke};
use std::fmt::Write;

/// Falls back to fonts of similar width, so that reserved margins still hold the text.
const FONTS: &str = "'DejaVu Sans',Verdana,'Segoe UI',Arial,sans-serif";

/// The whole document; the caption's title and subtitle are also its accessible name.
pub(super) fn document(sheet: &Sheet, caption: &Caption) -> String {
    let (width, height) = (decimal(sheet.width), decimal(sheet.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{FONTS}\">\n\
         <title>{}</title>\n<desc>{}</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        escaped(&displayable(&caption.title)),
        escaped(&displayable(&caption.subtitle)),
    );
    for mark in &sheet.marks {
        element(&mut svg, mark).expect("writing to a string succeeds");
    }
    svg.push_str("</svg>\n");
    svg
}

fn element(svg: &mut String, mark: &Mark) -> std::fmt::Result {
    match mark {
        Mark::Area { points, fill, opacity } => {
            write!(svg, "<path d=\"{}Z\" fill=\"{}\"", path(points), fill.hex())?;
            if *opacity < 1.0 {
                write!(svg, " fill-opacity=\"{}\"", decimal(*opacity))?;
            }
            writeln!(svg, "/>")
        }
        Mark::Line { points, stroke } => {
            writeln!(svg, "<path d=\"{}\" fill=\"none\"{}/>", path(points), pen(stroke))
        }
        Mark::Disc { centre: (x, y), radius, fill, rim } => writeln!(
            svg,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>",
            decimal(*x),
            decimal(*y),
            decimal(*radius),
            fill.hex(),
            if rim.width > 0.0 { pen(rim) } else { String::new() },
        ),
        Mark::Text { place, words, lettering } => text(svg, *place, words, lettering),
    }
}

/// A text; one with a halo is written twice, because not every viewer paints a stroke first.
fn text(svg: &mut String, place: Point, words: &str, lettering: &Lettering) -> std::fmt::Result {
    let attributes = lettered(place, lettering);
    let (ink, words) = (lettering.ink.hex(), escaped(words));
    if lettering.halo {
        let rim = "fill=\"#fff\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\"";
        writeln!(svg, "<text{attributes} {rim} aria-hidden=\"true\">{words}</text>")?;
    }
    writeln!(svg, "<text{attributes} fill=\"{ink}\">{words}</text>")
}

fn lettered((x, y): Point, lettering: &Lettering) -> String {
    let weight = match lettering.weight {
        Weight::Regular => "",
        Weight::Bold => " font-weight=\"bold\"",
    };
    let anchor = match lettering.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (x, y, size) = (decimal(x), decimal(y), decimal(lettering.size));
    format!(" x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor}")
}

fn pen(stroke: &Stroke) -> String {
    let dash = if stroke.dashed { " stroke-dasharray=\"6 4\"" } else { "" };
    let (ink, width) = (stroke.ink.hex(), decimal(stroke.width));
    format!(" stroke=\"{ink}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"{dash}")
}

fn path(points: &[Point]) -> String {
    let steps = points.iter().map(|(x, y)| format!("{} {}", decimal(*x), decimal(*y)));
    format!("M{}", steps.collect::<Vec<_>>().join("L"))
}

/// At most two decimals, without trailing zeros.
fn decimal(number: f64) -> String {
    let written = format!("{number:.2}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

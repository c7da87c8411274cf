//! A sheet painted as a PNG at double resolution, letters drawn from the embedded font.

use super::DrawError;
use super::font::glyph;
use super::ink::{Ink, WHITE};
use super::sheet::{Anchor, Lettering, Mark, Point, Sheet, Stroke};
use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, StrokeDash, Transform,
};
use ttf_parser::OutlineBuilder;

/// Picture pixels per sheet pixel.
const SCALE: f32 = 2.0;

/// The encoded picture.
pub(super) fn picture(sheet: &Sheet) -> Result<Vec<u8>, DrawError> {
    let (width, height) = (pixels(sheet.width), pixels(sheet.height));
    let mut pixmap = Pixmap::new(width, height).ok_or(DrawError::TooLarge(width, height))?;
    pixmap.fill(Color::WHITE);
    for mark in &sheet.marks {
        paint(&mut pixmap, mark);
    }
    encoded(&pixmap).map_err(|error| DrawError::Encoding(error.to_string()))
}

/// The picture without its alpha channel: the paper is opaque.
fn encoded(pixmap: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let colours: Vec<u8> = pixmap
        .pixels()
        .iter()
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Default);
    encoder.set_filter(png::FilterType::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&colours)?;
    writer.finish()?;
    Ok(bytes)
}

fn pixels(length: f64) -> u32 {
    (length as f32 * SCALE).round() as u32
}

fn paint(pixmap: &mut Pixmap, mark: &Mark) {
    match mark {
        Mark::Area { points, fill: ink, opacity } => {
            fill(pixmap, polygon(points, true), *ink, *opacity);
        }
        Mark::Line { points, stroke: pen } => stroke(pixmap, polygon(points, false), *pen),
        Mark::Disc { centre, radius, fill: ink, rim } => {
            let disc = PathBuilder::from_circle(centre.0 as f32, centre.1 as f32, *radius as f32);
            fill(pixmap, disc.clone(), *ink, 1.0);
            if rim.width > 0.0 {
                stroke(pixmap, disc, *rim);
            }
        }
        Mark::Text { place, words, lettering } => {
            let letters = outline(*place, words, lettering);
            if lettering.halo {
                stroke(pixmap, letters.clone(), Stroke::solid(WHITE, 4.0));
            }
            fill(pixmap, letters, lettering.ink, 1.0);
        }
    }
}

fn fill(pixmap: &mut Pixmap, path: Option<Path>, ink: Ink, opacity: f64) {
    let Some(path) = path else { return };
    let scale = Transform::from_scale(SCALE, SCALE);
    pixmap.fill_path(&path, &colour(ink, opacity), FillRule::Winding, scale, None);
}

fn stroke(pixmap: &mut Pixmap, path: Option<Path>, pen: Stroke) {
    let Some(path) = path else { return };
    let dash = if pen.dashed { StrokeDash::new(vec![6.0, 4.0], 0.0) } else { None };
    let stroke = tiny_skia::Stroke {
        width: pen.width as f32,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        dash,
        ..tiny_skia::Stroke::default()
    };
    let scale = Transform::from_scale(SCALE, SCALE);
    pixmap.stroke_path(&path, &colour(pen.ink, 1.0), &stroke, scale, None);
}

fn colour(Ink(red, green, blue): Ink, opacity: f64) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(red, green, blue, (opacity.clamp(0.0, 1.0) * 255.0).round() as u8);
    paint
}

fn polygon(points: &[Point], is_closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0 as f32, first.1 as f32);
    for (x, y) in rest {
        path.line_to(*x as f32, *y as f32);
    }
    if is_closed {
        path.close();
    }
    path.finish()
}

fn outline((x, y): Point, words: &str, lettering: &Lettering) -> Option<Path> {
    let face = lettering.weight.face();
    let scale = lettering.size / f64::from(face.units_per_em());
    let width = lettering.width(words);
    let start = match lettering.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    let mut pen = Pen { path: PathBuilder::new(), x: start, y, scale };
    for letter in words.chars() {
        let id = glyph(face, letter);
        face.outline_glyph(id, &mut pen);
        pen.x += f64::from(face.glyph_hor_advance(id).unwrap_or(0)) * scale;
    }
    pen.path.finish()
}

/// Copies glyph outlines, which point upwards in font units, to their place on the sheet.
struct Pen {
    path: PathBuilder,
    x: f64,
    y: f64,
    scale: f64,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let right = self.x + f64::from(x) * self.scale;
        let down = self.y - f64::from(y) * self.scale;
        (right as f32, down as f32)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.place(x1, y1), self.place(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2)) = (self.place(x1, y1), self.place(x2, y2));
        let (x, y) = self.place(x, y);
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

//! A sheet painted as a PNG at double resolution, letters drawn from the embedded font.
//!
//! Plotters paints on a finer canvas, a band of rows at a time to save memory; the average of
//! each block of its pixels makes one pixel of the picture, so that every edge is smooth.

use super::brush::Brush;
use super::failure::DrawError;
use super::ink::WHITE;
use super::pen::STEPS;
use super::sheet::Sheet;
use plotters::prelude::BitMapBackend;

/// Picture pixels per sheet pixel.
const SCALE: f64 = 2.0;
/// Canvas pixels per picture pixel, along each side.
const FINE: usize = (STEPS / SCALE) as usize;
/// Canvas pixels to a picture pixel.
const AREA: u16 = (FINE * FINE) as u16;
/// Rows of the picture that are painted at a time.
const BAND: usize = 128;

/// The encoded picture.
pub(super) fn picture(sheet: &Sheet) -> Result<Vec<u8>, DrawError> {
    let (width, height) = (pixels(sheet.width), pixels(sheet.height));
    let colours = painted(sheet, width, height)?;
    encoded(&colours, width, height).map_err(|error| DrawError::Encoding(error.to_string()))
}

fn pixels(length: f64) -> u32 {
    (length * SCALE).round() as u32
}

/// The red, green and blue of every pixel.
fn painted(sheet: &Sheet, width: u32, height: u32) -> Result<Vec<u8>, DrawError> {
    let too_large = |_| DrawError::TooLarge(width, height);
    let (width, height) = (width as usize, height as usize);
    let row = width * FINE * 3;
    let (mut colours, mut canvas) = (Vec::new(), Vec::new());
    colours.try_reserve_exact(width * height * 3).map_err(too_large)?;
    canvas.try_reserve_exact(row * BAND * FINE).map_err(too_large)?;
    for top in (0..height).step_by(BAND) {
        let rows = BAND.min(height - top) * FINE;
        canvas.clear();
        canvas.resize(row * rows, WHITE.0);
        paint(sheet, &mut canvas, (width * FINE, rows), top * FINE)?;
        canvas.chunks_exact(row * FINE).for_each(|block| shrink(block, row, &mut colours));
    }
    Ok(colours)
}

/// Paints the part of the sheet that begins `top` canvas pixels below its edge.
fn paint(
    sheet: &Sheet,
    canvas: &mut [u8],
    (width, rows): (usize, usize),
    top: usize,
) -> Result<(), DrawError> {
    let backend = BitMapBackend::with_buffer(canvas, (width as u32, rows as u32));
    let mut brush = Brush::new(backend, top as i32);
    sheet.marks.iter().try_for_each(|mark| brush.paint(mark))
}

/// Adds a row of picture pixels: the averages over as many rows of the canvas.
fn shrink(block: &[u8], row: usize, colours: &mut Vec<u8>) {
    let mut sums = vec![0_u16; row];
    for line in block.chunks_exact(row) {
        for (sum, shade) in sums.iter_mut().zip(line) {
            *sum += u16::from(*shade);
        }
    }
    for block in sums.chunks_exact(3 * FINE) {
        let mut pixel = [AREA / 2; 3];
        for shades in block.chunks_exact(3) {
            for (sum, shade) in pixel.iter_mut().zip(shades) {
                *sum += shade;
            }
        }
        colours.extend(pixel.map(|sum| (sum / AREA) as u8));
    }
}

fn encoded(colours: &[u8], width: u32, height: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Default);
    encoder.set_filter(png::FilterType::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(colours)?;
    writer.finish()?;
    Ok(bytes)
}

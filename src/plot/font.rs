//! The embedded lettering: DejaVu Sans, regular and bold, cut down to Latin, Cyrillic,
//! punctuation, arrows and currency signs. The licence lies beside the files.

use ab_glyph::{Font, FontRef};
use plotters::style::{FontStyle, register_font};
use std::sync::LazyLock;

/// The name the letters go by, followed by fonts of similar width for viewers without them.
pub(super) const FAMILY: &str = "DejaVu Sans,Verdana,Segoe UI,Arial,sans-serif";

static REGULAR: LazyLock<FontRef<'static>> =
    LazyLock::new(|| embedded(FontStyle::Normal, include_bytes!("fonts/DejaVuSans.ttf")));
static BOLD: LazyLock<FontRef<'static>> =
    LazyLock::new(|| embedded(FontStyle::Bold, include_bytes!("fonts/DejaVuSans-Bold.ttf")));

/// What stands for a character the embedded font cannot draw.
const STAND_IN: char = '□';

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// The embedded face of this weight; from now on plotters draws with it too.
    pub(super) fn face(self) -> &'static FontRef<'static> {
        match self {
            Weight::Regular => &REGULAR,
            Weight::Bold => &BOLD,
        }
    }

    /// Plotters' name for this weight.
    pub(super) fn style(self) -> FontStyle {
        match self {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        }
    }
}

/// Reads a face to measure with and hands it to plotters to draw with.
fn embedded(style: FontStyle, bytes: &'static [u8]) -> FontRef<'static> {
    let face = FontRef::try_from_slice(bytes).expect("the embedded font is whole");
    let _ = register_font(FAMILY, style, bytes);
    face
}

/// The characters of `text` that the embedded font cannot draw, each once, in order of appearance.
///
/// They are shown as `□`. Line breaks and tabs are shown as spaces and are not listed.
pub fn missing_glyphs(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for letter in text.chars().filter(|letter| !is_blank(*letter) && !is_drawable(*letter)) {
        if !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    missing
}

/// `text` as it can be shown: one line, trimmed, every character drawable.
pub(super) fn displayable(text: &str) -> String {
    let shown = text.chars().map(|letter| match letter {
        blank if is_blank(blank) => ' ',
        known if is_drawable(known) => known,
        _ => STAND_IN,
    });
    shown.collect::<String>().trim().to_owned()
}

/// The width of `text` in pixels at `size` pixels.
pub(super) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    text.chars().map(|letter| advance(letter, size, weight)).sum()
}

/// How far the next letter stands from the start of `letter`, in pixels.
pub(super) fn advance(letter: char, size: f64, weight: Weight) -> f64 {
    let face = weight.face();
    f64::from(face.h_advance_unscaled(face.glyph_id(letter))) * em(size, face)
}

/// How far right of its start `letter` begins to be black, in pixels.
pub(super) fn bearing(letter: char, size: f64, weight: Weight) -> f64 {
    let face = weight.face();
    f64::from(face.h_side_bearing_unscaled(face.glyph_id(letter))) * em(size, face)
}

/// The height from the lowest to the highest stroke in pixels, which plotters takes for the size.
pub(super) fn height(size: f64, weight: Weight) -> f64 {
    let face = weight.face();
    f64::from(face.height_unscaled()) * em(size, face)
}

/// Pixels per font unit.
fn em(size: f64, face: &FontRef<'_>) -> f64 {
    size / f64::from(face.units_per_em().unwrap_or(1.0))
}

/// `text`, shortened with an ellipsis until it is no wider than `room`.
pub(super) fn fit(text: &str, room: f64, size: f64, weight: Weight) -> String {
    let mut kept = displayable(text);
    if width(&kept, size, weight) <= room {
        return kept;
    }
    while kept.pop().is_some() {
        let short = format!("{}…", kept.trim_end());
        if width(&short, size, weight) <= room {
            return short;
        }
    }
    String::new()
}

/// `text`, shortened in its middle until it is no wider than `room`: names that begin alike often end
/// differently.
pub(super) fn fit_name(text: &str, room: f64, size: f64, weight: Weight) -> String {
    let shown = displayable(text);
    if width(&shown, size, weight) <= room {
        return shown;
    }
    let letters: Vec<char> = shown.chars().collect();
    let shortened = |kept: usize| {
        let (head, tail) = (kept.div_ceil(2), kept / 2);
        let [head, tail] = [&letters[..head], &letters[letters.len() - tail..]];
        let [head, tail] = [head, tail].map(|part| part.iter().collect::<String>());
        format!("{}…{}", head.trim_end(), tail.trim_start())
    };
    let fits = |short: &String| width(short, size, weight) <= room;
    (1..letters.len()).rev().map(shortened).find(fits).unwrap_or_default()
}

/// `text` broken into lines no wider than `room`: at spaces, and inside a word that is wider than a line.
pub(super) fn wrap(text: &str, room: f64, size: f64, weight: Weight) -> Vec<String> {
    let fits = |line: &str| width(line, size, weight) <= room;
    let mut lines: Vec<String> = Vec::new();
    for word in displayable(text).split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer.filter(|longer| fits(longer)), lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.extend(broken(word, &fits)),
        }
    }
    lines
}

/// A word in pieces that fit, a letter each at the least; a path is broken after one of its names.
fn broken(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let last = pieces.len() - 1;
        let longer = format!("{}{letter}", pieces[last]);
        if pieces[last].is_empty() || fits(&longer) {
            pieces[last] = longer;
        } else {
            let joint =
                pieces[last].rfind(['.', '/', '_', '-']).map_or(pieces[last].len(), |at| at + 1);
            let rest = pieces[last].split_off(joint);
            pieces.push(format!("{rest}{letter}"));
        }
    }
    pieces
}

fn is_drawable(letter: char) -> bool {
    [&REGULAR, &BOLD].into_iter().all(|face| face.glyph_id(letter).0 != 0)
}

fn is_blank(letter: char) -> bool {
    letter.is_control() || letter == '\u{2028}' || letter == '\u{2029}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_fits_is_left_alone() {
        assert_eq!(fit("Анна", 100.0, 12.0, Weight::Regular), "Анна");
    }

    #[test]
    fn a_long_text_ends_in_an_ellipsis_and_fits() {
        let short = fit("a very long name of a sales rep", 80.0, 12.0, Weight::Bold);
        assert!(short.ends_with('…'));
        assert!(width(&short, 12.0, Weight::Bold) <= 80.0);
    }

    #[test]
    fn wrapping_keeps_every_word_while_there_are_lines() {
        let lines = wrap("one two three four", 60.0, 12.0, Weight::Regular);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), "one two three four");
    }

    #[test]
    fn nothing_is_cut_however_narrow_the_lines() {
        let text = "word ".repeat(50) + &"Überwachungsgesellschaft".repeat(3);
        for room in [20.0, 100.0, 300.0] {
            let lines = wrap(&text, room, 12.0, Weight::Regular);
            assert!(lines.iter().all(|line| width(line, 12.0, Weight::Regular) <= room));
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }

    #[test]
    fn names_that_begin_alike_are_told_apart() {
        let short = |end| fit_name(&format!("a very long name of {end}"), 90.0, 12.0, Weight::Bold);
        assert!(width(&short("one"), 12.0, Weight::Bold) <= 90.0);
        assert!(short("one").starts_with("a very") && short("one").ends_with("one"));
        assert_ne!(short("one"), short("two"));
    }

    #[test]
    fn unknown_characters_are_shown_as_a_box() {
        assert_eq!(displayable("漢a\n漢"), "□a □");
        assert_eq!(missing_glyphs("漢a\n漢"), ['漢']);
    }
}

//! The colours: one accent in four strengths, greys, and red for the plan alone.
//!
//! Neighbouring shades differ in lightness, so that they stay apart on a grey printer and for a
//! colour-blind reader.

/// A colour as red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink(pub u8, pub u8, pub u8);

pub(super) const WHITE: Ink = Ink(255, 255, 255);
pub(super) const TEXT: Ink = Ink(0x1B, 0x26, 0x2C);
pub(super) const QUIET: Ink = Ink(0x59, 0x66, 0x6E);
pub(super) const GREY: Ink = Ink(0x96, 0xA2, 0xA9);
pub(super) const SILVER: Ink = Ink(0xC9, 0xD1, 0xD5);
pub(super) const GRID: Ink = Ink(0xE3, 0xE8, 0xEA);
pub(super) const ACCENT: Ink = Ink(0x0A, 0x66, 0x82);
pub(super) const MEDIUM: Ink = Ink(0x4F, 0x9D, 0xB4);
pub(super) const LIGHT: Ink = Ink(0x9F, 0xCD, 0xD9);
pub(super) const PALE: Ink = Ink(0xD5, 0xE9, 0xEE);
pub(super) const PLAN: Ink = Ink(0xC4, 0x12, 0x30);

/// Strokes of successive lines; all dark enough to carry their own label.
pub(super) const LINES: [Ink; 6] =
    [ACCENT, QUIET, MEDIUM, TEXT, Ink(0x7F, 0x8C, 0x94), Ink(0x2F, 0x8F, 0x83)];

/// Fills of successive layers, from the bottom.
pub(super) const LAYERS: [Ink; 8] =
    [ACCENT, MEDIUM, LIGHT, PALE, SILVER, GREY, QUIET, Ink(0x37, 0x44, 0x4B)];

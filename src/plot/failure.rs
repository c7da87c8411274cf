//! Why a chart could not be drawn.

use std::fmt;

/// Why a picture could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawError {
    /// The picture does not fit in memory; its size in pixels.
    TooLarge(u32, u32),
    /// The finished picture could not be encoded as PNG, and why.
    Encoding(String),
}

impl fmt::Display for DrawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DrawError::TooLarge(width, height) => {
                write!(f, "the chart is too large to draw: {width}×{height} pixels")
            }
            DrawError::Encoding(why) => write!(f, "the chart could not be saved as PNG: {why}"),
        }
    }
}

impl std::error::Error for DrawError {}

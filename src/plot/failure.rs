//! Why a chart could not be drawn.

use crate::messages::{Lang, Say, messages, told};
use std::fmt;

messages!(say, "plot/failure");

/// Why a picture could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawError {
    /// The picture does not fit in memory; its size in pixels.
    TooLarge(u32, u32),
    /// The finished picture could not be encoded as PNG, and why.
    Encoding(String),
}

impl Say for DrawError {
    fn say(&self, lang: Lang, out: &mut String) {
        match self {
            DrawError::TooLarge(width, height) => {
                let [width, height] = &[width, height].map(u32::to_string);
                say::TooLarge { width, height }.say(lang, out);
            }
            DrawError::Encoding(why) => say::Encoding { why }.say(lang, out),
        }
    }
}

impl fmt::Display for DrawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&told(self, Lang::En))
    }
}

impl std::error::Error for DrawError {}

//! A scenario as written: a tree of values, each of which knows where it stands.
//!
//! Tables keep the order of the file. Syntax errors are all found at once and put into plain words;
//! whatever the tree holds, it is bounded in depth and size.

mod changes;
mod digest;
mod locate;
mod overlay;
mod parse;
mod syntax;
mod tree;

pub use changes::Change;
pub(super) use changes::changes;
pub use digest::digest;
pub use locate::locate;
pub(super) use overlay::{Overlay, argument};
pub use parse::{parse, parse_plain};
pub use tree::{Entry, Node, Table, Value};

/// Largest scenario file, bytes.
pub const FILE_BYTES: usize = 1_000_000;

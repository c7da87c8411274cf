//! The reference of the language, in Markdown.

/// All tables and keys with kind, default and meaning.
pub fn reference() -> String {
    String::new()
}

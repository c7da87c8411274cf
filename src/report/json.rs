//! The report as JSON, for programs. Its form is documented in [`crate::report`].

use serde::Serialize;

/// The report as indented JSON with a line break at its end. Numbers that are not finite become
/// `null`.
///
/// # Panics
/// Never: every key of a report is a string.
pub fn text(report: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(report).expect("every key of a report is a string");
    text + "\n"
}

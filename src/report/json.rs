//! The report as JSON, for programs. Its form is documented in [`crate::report`].

use serde::Serialize;

/// The report as indented JSON with a line break at its end. Numbers that are not finite become
/// `null`, and a zero has no sign.
///
/// # Panics
/// Never: every key of a report is a string.
pub fn text(report: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(report).expect("every key of a report is a string");
    without_minus(&(text + "\n"))
}

/// Zeros without a sign: each value stands at the end of a line, and a text there ends in quotes.
fn without_minus(json: &str) -> String {
    json.replace(" -0.0,\n", " 0.0,\n").replace(" -0.0\n", " 0.0\n")
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_zero_has_no_sign() {
        let texts = [" -0.0,", " -0.0"];
        let told = text(&([-0.0, 0.0, -0.05], texts, f64::NAN, [-0.0]));
        let read: serde_json::Value = serde_json::from_str(&told).expect("JSON");
        assert_eq!(read.to_string(), r#"[[0.0,0.0,-0.05],[" -0.0,"," -0.0"],null,[0.0]]"#);
    }
}

//! What holds for every report: its pages, its JSON, its tables and its charts.

use super::json_paths;
use std::collections::BTreeSet;
use voronka::plot::{Chart, missing_glyphs};

/// Fails unless a page keeps to its width, and holds no missing number and no colour.
pub fn keeps_to(page: &str, width: usize) {
    let widest = page.lines().max_by_key(|line| line.chars().count()).expect("lines");
    assert!(widest.chars().count() <= width, "{width}: {widest}");
    assert!(!page.contains("NaN") && !page.contains('\u{1b}'), "{page}");
}

/// Notes the paths of a JSON text; fails unless it opens with its format.
pub fn note_keys(text: &str, format: &str, paths: &mut BTreeSet<String>) {
    let opening = format!("{{\n  \"format\": \"{format}\",");
    assert!(text.starts_with(&opening) && text.ends_with("}\n"));
    json_paths(&serde_json::from_str(text).expect("JSON"), "", paths);
}

/// The name of a table and its header; fails unless every line has a cell for every column, all of them numbers that
/// exist.
pub fn header(name: &str, bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).expect("text");
    // A cell with a comma in it stands in quotes, and a row that is too short is an error of the reader.
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    assert!(rows.records().all(|row| row.is_ok()), "{name}");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
    format!("{name}: {}", text.lines().next().expect("a header"))
}

/// Fails unless every letter on a chart can be drawn.
pub fn can_be_drawn(stem: &str, chart: &Chart) {
    let texts = chart.texts().join(" ") + &chart.caption().title;
    assert!(missing_glyphs(&texts).is_empty() && !texts.contains("NaN"), "{stem}: {texts}");
}

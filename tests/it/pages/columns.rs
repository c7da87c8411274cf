//! The columns of tables are called as the catalogue calls what stands in them.

use std::path::{Path, PathBuf};
use voronka::figures::Figure;

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The columns with numbers that a source names by hand.
fn named_by_hand(source: &str) -> Vec<&str> {
    let numbers = [".number(\"", ".optional(\"", ".mean(\"", ".spread(\"", ".estimate(\""];
    let after = numbers.iter().flat_map(|call| source.split(call).skip(1));
    after.filter_map(|after| after.split('"').next()).collect()
}

#[test]
fn no_table_names_a_figure_of_the_catalogue_by_hand() {
    let is_figure = |name: &str| {
        let name = name.strip_prefix("adds_").unwrap_or(name);
        Figure::named(name).is_some_and(|figure| figure.key() == name)
    };
    let report = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report");
    let mut read = 0;
    for path in files(&report).iter().filter(|path| path.ends_with("tables.rs")) {
        let source = std::fs::read_to_string(path).expect("a source");
        let named = named_by_hand(&source);
        read += named.len();
        let figures: Vec<_> = named.into_iter().filter(|name| is_figure(name)).collect();
        assert!(figures.is_empty(), "{}: {figures:?}", path.display());
    }
    assert!(read > 50, "{read}");
    assert!(is_figure("adds_profit") && is_figure("sales") && !is_figure("attainment"));
    assert_eq!(named_by_hand("row.mean(\"sales\", &of).number(\"days\", 1.0)"), ["days", "sales"]);
}

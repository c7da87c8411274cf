//! Tables that are wider than the page: no number is ever cut.
//!
//! Names in the first column wrap at spaces, after dots and hyphens; words in the other columns wrap at spaces if they
//! are longer than any number. What is then still too wide goes on in a second table below, where all columns that name a row
//! stand again.

use crate::report::block::Table;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The longest cell that never wraps, in columns: a number with its error and its unit.
const NUMBER: usize = 24;

/// Between what was and what is.
const ARROW: &str = "→ ";

/// The columns that each column of a table needs so that only headings wrap, and between words; with its padding.
pub(in crate::report) fn widths(table: &Table) -> Vec<usize> {
    let each = table.columns.iter().enumerate();
    each.map(|(at, heading)| longest_word(heading).max(cells(table, at)) + 1).collect()
}

/// The widest line of the cells of a column.
fn cells(table: &Table, at: usize) -> usize {
    let lines = |row: &Vec<String>| row[at].lines().map(columns).max().unwrap_or(0);
    table.rows.iter().map(lines).max().unwrap_or(0)
}

fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(columns).max().unwrap_or(0)
}

/// Columns of a whole table: names do not wrap here, so their heading counts whole; what drawing adds between columns
/// is one for each.
fn width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + widths.len()
}

/// The table, or its parts, each at most `room` wide as long as words and numbers are.
pub(in crate::report) fn parts(table: &Table, room: usize) -> Vec<Table> {
    if width(&needed(table)) <= room || table.columns.len() <= table.keys {
        return vec![table.clone()];
    }
    let table = with_wrapped_words(table, room);
    let needed = needed(&table);
    let others: usize = width(&needed[1..]);
    let least = least_name(&table).max(room / 5);
    let keys = width(&needed[1..table.keys]);
    let widest = needed[table.keys..].iter().max().copied().unwrap_or(0) + keys + 2;
    let names = match room.saturating_sub(others + 2) {
        left if left >= least => left,
        _ => (room / 3).max(least).min(room.saturating_sub(widest)).max(1),
    };
    let table = with_wrapped_names(&table, names);
    let needed = self::needed(&table);
    groups(&needed, table.keys, room).iter().map(|group| part(&table, group)).collect()
}

/// What each column needs; of the first its heading whole.
fn needed(table: &Table) -> Vec<usize> {
    let mut needed = widths(table);
    let heading = table.columns[0].lines().map(columns).max().unwrap_or(0);
    needed[0] = needed[0].max(heading + 1);
    needed
}

/// The longest piece of a name that holds together.
fn least_name(table: &Table) -> usize {
    let names = table.rows.iter().map(|row| &row[0]).chain([&table.columns[0]]);
    names.flat_map(|name| pieces(name)).map(|piece| columns(piece.trim_end())).max().unwrap_or(0)
}

/// Columns but those of the names that stand together: in as few parts as there is room for, as even as they can be.
fn groups(needed: &[usize], keys: usize, room: usize) -> Vec<Vec<usize>> {
    let fewest = filled(needed, keys, room);
    let narrower = (1..room).map(|room| filled(needed, keys, room));
    narrower.into_iter().find(|groups| groups.len() == fewest.len()).unwrap_or(fewest)
}

/// Columns but those of the names that stand together, as many as there is room for.
fn filled(needed: &[usize], keys: usize, room: usize) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut used = 0;
    for (at, need) in needed.iter().enumerate().skip(keys) {
        if groups.is_empty() || used + need + 1 > room {
            groups.push(Vec::new());
            used = width(&needed[..keys]);
        }
        used += need + 1;
        groups.last_mut().expect("there is one").push(at);
    }
    groups
}

/// The names and some of the other columns.
fn part(table: &Table, group: &[usize]) -> Table {
    let cells = |row: &Vec<String>| -> Vec<String> {
        row.iter().take(table.keys).chain(group.iter().map(|&at| &row[at])).cloned().collect()
    };
    let rows = table.rows.iter().map(cells).collect();
    Table { keys: table.keys, columns: cells(&table.columns), rows }
}

fn with_wrapped_names(table: &Table, room: usize) -> Table {
    let mut table = table.clone();
    table.columns[0] = wrapped(&table.columns[0], room, pieces);
    for row in &mut table.rows {
        row[0] = wrapped(&row[0], room, pieces);
    }
    table
}

/// Cells longer than any number are words, and wrap at spaces.
fn with_wrapped_words(table: &Table, room: usize) -> Table {
    let mut table = table.clone();
    let most = NUMBER.max(room / 3);
    for cell in table.rows.iter_mut().flat_map(|row| &mut row[1..]) {
        *cell = match cell.contains(ARROW) {
            true => wrapped(cell, NUMBER.min(room / 6), steps),
            false => wrapped(cell, most, words),
        };
    }
    table
}

/// The same on lines of at most `room` where it may break: between pieces; a piece that is longer is cut.
fn wrapped(text: &str, room: usize, pieces: fn(&str) -> Vec<&str>) -> String {
    let mut lines = vec![String::new()];
    for piece in pieces(text) {
        let line = lines.last().map_or(0, |line| columns(line));
        if line > 0 && line + columns(piece.trim_end()) > room {
            lines.push(String::new());
        }
        for letter in piece.chars() {
            let line = lines.last().map_or(0, |line| columns(line));
            let wide = letter.width().unwrap_or(0).max(1);
            if line > 0 && line + wide > room && letter != ' ' {
                lines.push(String::new());
            }
            lines.last_mut().expect("there is one").push(letter);
        }
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<&str>>().join("\n")
}

/// What stands before and after arrows.
fn steps(text: &str) -> Vec<&str> {
    text.split_inclusive(ARROW).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(' ').collect()
}

/// Pieces of a name: words, and what stands between the dots and hyphens of a path.
fn pieces(name: &str) -> Vec<&str> {
    name.split_inclusive([' ', '.', '-', '/']).collect()
}

/// Columns that a text takes on the screen.
pub(super) fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(names: [&str; 2], cells: [&str; 2]) -> Table {
        let row = |name: &str| [name].iter().chain(&cells).map(|cell| (*cell).to_owned()).collect();
        let mut table = Table::new(["path", "met", "profit"]);
        table.rows = names.map(row).to_vec();
        table
    }

    #[test]
    fn a_letter_that_takes_two_columns_counts_as_two() {
        assert_eq!((columns("отдел"), columns("営業部"), columns("営業 A")), (5, 6, 6));
        assert_eq!(wrapped("東京営業部", 5, words), "東京\n営業\n部");
        let found = parts(&table(["東京営業部", "b"], ["0% (0 to 0.4)", "9.08 M RUB"]), 38);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        let wide = table(["a", "b"], ["0% (0 to 0.4)", "9.08 M RUB"]);
        // Names of 4 with the heading, 13 and 10, each with padding and a column between: 33.
        assert_eq!(parts(&wide, 33), std::slice::from_ref(&wide));
        assert_eq!(parts(&wide, 32).len(), 2);
    }

    #[test]
    fn a_path_breaks_after_a_dot_and_no_number_breaks() {
        let cells = ["0% (0 to 0.4)", "9.08 M RUB"];
        let found = parts(&table(["segments.clients.margin", "roles.rep.pay"], cells), 48);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rows[0], ["segments.clients.\nmargin", cells[0], cells[1]]);
    }

    #[test]
    fn columns_that_do_not_fit_go_on_below_with_their_names() {
        let found = parts(&table(["first", "second"], ["0% (0 to 0.4)", "9.08 M RUB"]), 26);
        let columns: Vec<&[String]> = found.iter().map(|part| part.columns.as_slice()).collect();
        assert_eq!(columns, [["path", "met"], ["path", "profit"]]);
        assert_eq!(found[1].rows[1], ["second", "9.08 M RUB"]);
    }

    #[test]
    fn all_columns_that_name_a_row_stand_again_below() {
        let mut wide = Table::new(["reps", "from", "met", "profit"]).with_keys(2);
        let row = |date: &str| ["3", date, "0% (0 to 0.4)", "9.08 M RUB"].map(String::from);
        wide.rows = ["today", "in May"].map(|date| row(date).to_vec()).to_vec();
        let found = parts(&wide, 30);
        let columns: Vec<&[String]> = found.iter().map(|part| part.columns.as_slice()).collect();
        assert_eq!(columns, [["reps", "from", "met"], ["reps", "from", "profit"]]);
        assert_eq!(found[1].rows[1], ["3", "in May", "9.08 M RUB"]);
    }
}

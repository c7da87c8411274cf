//! A table with a row for each period.

use crate::report::block::{Block, Table, step};
use crate::report::words::Words;
use crate::study::forecast::{Forecast, PeriodRow};

/// Rows of results at the most; longer runs show every so manieth period.
const MOST: usize = 31;

/// The table, and how many periods it leaves out.
pub(in crate::report) fn table(
    forecast: &Forecast,
    words: &Words,
    names: &[impl AsRef<str>],
    cells: impl Fn(&PeriodRow) -> Vec<String>,
) -> Vec<Block> {
    let period = forecast.heading.period;
    let names = names.iter().map(|name| name.as_ref().to_owned());
    let mut table = Table::new([words.period_column(period)].into_iter().chain(names));
    let step = step(forecast.periods.len(), MOST);
    // The last period is always shown: it holds the sums.
    let last = forecast.periods.len().saturating_sub(1) % step;
    let shown = forecast.periods.iter().skip(last).step_by(step);
    table.rows = shown
        .map(|row| {
            let mut line = vec![words.row(row, period)];
            line.extend(cells(row));
            line
        })
        .collect();
    table.rows = without_idle_times(table.rows, words);
    let note = (step > 1).then(|| Block::Note(words.every(step)));
    [Block::Table(table)].into_iter().chain(note).collect()
}

/// Three rows or more with nothing but zeros, one after another, become one.
fn without_idle_times(rows: Vec<Vec<String>>, words: &Words) -> Vec<Vec<String>> {
    let is_zero = |cell: &String| !cell.contains(|c: char| ('1'..='9').contains(&c));
    let is_idle = |row: &Vec<String>| row[1..].iter().all(is_zero);
    let runs = rows.chunk_by(|a, b| is_idle(a) && is_idle(b));
    let short = |run: &[Vec<String>]| match run {
        [first, _, .., last] if is_idle(first) => {
            let mut row = first.clone();
            row[0] = words.from_to(&first[0], &last[0]);
            vec![row]
        }
        run => run.to_vec(),
    };
    runs.flat_map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_time_without_anything_is_one_row() {
        let rows = |rows: &[[&str; 3]]| -> Vec<Vec<String>> {
            rows.iter().map(|row| row.map(String::from).to_vec()).collect()
        };
        let all = [["Jan", "$0", "0"], ["Feb", "0 k", "–"], ["Mar", "0", "0"], ["Apr", "$9", "0"]];
        let heading = crate::study::method::findings::Heading {
            name: String::new(),
            question: String::new(),
            variant: None,
            variant_title: None,
            variants: Vec::new(),
            changes: Vec::new(),
            currency: "$".into(),
            start: "2027-01-01".into(),
            end: "2027-12-31".into(),
            days: 365,
            period: crate::calendar::Period::Month,
        };
        let words = Words::new(crate::messages::Lang::En, &heading);
        let short = without_idle_times(rows(&all), &words);
        assert_eq!(short, rows(&[["Jan – Mar", "$0", "0"], ["Apr", "$9", "0"]]));
        let two = rows(&all[1..]);
        assert_eq!(without_idle_times(two.clone(), &words), two);
    }
}

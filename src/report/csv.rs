//! The report as tables for a spreadsheet: RFC 4180, comma, UTF-8, decimal points.
//!
//! Columns bear the names of the JSON fields, `revenue_p10` for `revenue` → `p10`. Money is in major
//! units, shares run from 0 to 1, time is in days, dates are ISO; an empty cell is a number that does
//! not exist.

use crate::engine::outcome::{STOCKS, Stock};
use crate::figures::Figure;
use crate::statistics::Estimate;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::{Mean, Spread};

/// A mean that does not exist.
pub(in crate::report) const NONE: Mean = Mean { mean: f64::NAN, error: f64::NAN };

/// What a column is called: a figure of the catalogue by its key, anything else by a name of its own.
pub(in crate::report) trait Column {
    fn column(&self) -> String;
}

impl Column for Figure {
    fn column(&self) -> String {
        self.key().into()
    }
}

impl Column for &str {
    fn column(&self) -> String {
        (*self).into()
    }
}

impl Column for String {
    fn column(&self) -> String {
        self.clone()
    }
}

/// What is added of a figure.
pub(in crate::report) fn adds(figure: Figure) -> String {
    format!("adds_{}", figure.key())
}

/// Cells with the names of their columns.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Row(Vec<(String, String)>);

impl Row {
    pub(in crate::report) fn text(mut self, name: impl Column, text: impl Into<String>) -> Row {
        self.0.push((name.column(), text.into()));
        self
    }

    pub(in crate::report) fn and(mut self, other: Row) -> Row {
        self.0.extend(other.0);
        self
    }

    pub(in crate::report) fn number(self, name: impl Column, number: f64) -> Row {
        self.text(name, if number.is_finite() { written(number) } else { String::new() })
    }

    pub(in crate::report) fn optional(self, name: impl Column, number: Option<f64>) -> Row {
        self.number(name, number.unwrap_or(f64::NAN))
    }

    pub(in crate::report) fn mean(self, name: impl Column, mean: &Mean) -> Row {
        let name = name.column();
        self.number(format!("{name}_mean"), mean.mean).number(format!("{name}_error"), mean.error)
    }

    pub(in crate::report) fn spread(self, name: impl Column, spread: &Spread) -> Row {
        let name = name.column();
        let Spread { mean, error, p10, p25, p50, p75, p90 } = *spread;
        let row = self.mean(name.as_str(), &Mean { mean, error });
        let quantiles = [("p10", p10), ("p25", p25), ("p50", p50), ("p75", p75), ("p90", p90)];
        quantiles.into_iter().fold(row, |row, (q, value)| row.number(format!("{name}_{q}"), value))
    }

    pub(in crate::report) fn estimate(self, name: impl Column, estimate: &Estimate) -> Row {
        let name = name.column();
        let Estimate { value, low, high, .. } = *estimate;
        let parts = [("value", value), ("low", low), ("high", high)];
        parts
            .into_iter()
            .fold(self, |row, (part, value)| row.number(format!("{name}_{part}"), value))
    }

    pub(in crate::report) fn stocks(self, stocks: &[Mean; STOCKS]) -> Row {
        let named = Stock::ALL.map(code).into_iter().zip(stocks);
        named.fold(self, |row, (name, mean)| row.mean(name, mean))
    }
}

/// A number with all its digits; of a zero the sum has no sign.
pub(in crate::report) fn written(number: f64) -> String {
    (number + 0.0).to_string()
}

/// A number that was asked of a department, with its uncertainty.
pub(in crate::report) fn known(row: Row, figure: &OutputFigure) -> Row {
    match &figure.known {
        Known::Mean(mean) => row.mean(figure.measure, mean),
        Known::Chance(chance) => row.estimate(figure.measure, chance),
    }
}

pub(in crate::report) fn bytes(rows: &[Row]) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    let header = rows.iter().take(1).map(|row| row.0.iter().map(|(name, _)| name).collect());
    let cells = rows.iter().map(|row| row.0.iter().map(|(_, cell)| cell).collect());
    let lines: Vec<Vec<&String>> = header.chain(cells).collect();
    // Memory takes whatever is written to it.
    lines.iter().for_each(|line| writer.write_record(line).unwrap_or_default());
    writer.into_inner().unwrap_or_default()
}

/// The name that a value has in JSON.
pub(in crate::report) fn code(value: impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().into()
}

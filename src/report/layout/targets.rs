//! Targets: what was asked, how often it is met, how far one gets, from when it is likely.

use super::{Block, Table, section};
use crate::report::numbers::{self, bar};
use crate::report::words::{Section, Words, columns};
use crate::study::forecast::{Forecast, TargetRow};

pub(super) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    if forecast.targets.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(columns::TARGETS);
    table.rows = forecast.targets.iter().map(|target| row(target, words)).collect();
    section(Section::Targets.heading(), vec![Block::Table(table)])
}

fn row(target: &TargetRow, words: &Words) -> Vec<String> {
    let (value, bar_of_hundred) = numbers::of_hundred(&target.probability);
    let spread = &target.value;
    let amount = |value: f64| match target.is_money() {
        true => words.numbers().money(value, bar(spread)),
        false => numbers::whole(value),
    };
    let likely = target.likely_from[0].as_deref().map(numbers::date);
    vec![
        words.target_name(target),
        words.goal(target),
        format!("{value} ({bar_of_hundred})"),
        amount(spread.p50),
        amount(spread.p10),
        amount(spread.p90),
        likely.unwrap_or_else(|| "–".into()),
    ]
}

impl TargetRow {
    /// Whether it is an amount of money rather than a count.
    pub fn is_money(&self) -> bool {
        !matches!(self.measure.as_str(), "sales" | "new_customers" | "reached")
    }
}

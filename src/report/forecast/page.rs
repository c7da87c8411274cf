//! What is on the page of a forecast and in which order.
//!
//! The answer comes first, then what to mind, then what it rests on, then tables. What a scenario
//! says nothing about (no quotas, no costs, no base) is left out.

mod answer;
mod base;
mod by_period;
mod customers;
mod money;
mod pay;
mod people;
mod periods;
mod process;
mod products;
mod statement;
mod targets;
mod totals;

use crate::report::Report;
use crate::report::block::Block;
use crate::study::Forecast;

/// The blocks of a page.
pub fn page(report: &Report<Forecast>) -> Vec<Block> {
    let (forecast, words) = (&report.finding, report.words());
    let mut blocks = answer::blocks(forecast, &words);
    blocks.extend(targets::blocks(forecast, &words));
    blocks.extend(periods::blocks(forecast, &words));
    blocks.extend(money::blocks(forecast, &words));
    blocks.extend(products::blocks(forecast, &words));
    blocks.extend(customers::blocks(forecast, &words));
    blocks.extend(process::blocks(forecast, &words));
    blocks.extend(people::blocks(forecast, &words));
    blocks.extend(pay::blocks(forecast, &words));
    blocks.extend(base::blocks(forecast, &words));
    blocks.extend(answer::unknowns(forecast, &words));
    blocks.push(Block::Legend(words.legend(forecast)));
    blocks.extend(words.variants(&forecast.heading).map(Block::Foot));
    blocks
}

//! The first screen.

use super::totals::{has_costs, total};
use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::answer::stands_out;
use crate::report::forecast::words::last_year::beside as beside_last_year;
use crate::report::forecast::words::tables::Section;
use crate::report::words::Words;
use crate::study::forecast::bottleneck::Bottleneck;
use crate::study::{Forecast, Warning};

/// Targets whose sentences are on the first screen.
const MOST_TARGETS: usize = 5;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let heading = &forecast.heading;
    let mut blocks = vec![Block::Title(words.title(&heading.name, &heading.question))];
    blocks.extend(words.version(heading).map(Block::Title));
    let [far, near] = last_year(forecast, words);
    blocks.extend(far.into_iter().map(Block::Answer));
    blocks.extend(answer(forecast, words).into_iter().map(Block::Answer));
    blocks.extend(words.assumed(&forecast.behaviour).map(Block::Answer));
    blocks.extend(super::people::asked(forecast, words).into_iter().map(Block::Sentence));
    blocks.extend(beside(forecast, words).into_iter().map(Block::Sentence));
    blocks.extend(near.into_iter().map(Block::Sentence));
    blocks.extend(words.advices(&loudest_first(forecast)).into_iter().map(Block::Warning));
    let next = next(forecast, words).into_iter().map(Block::Sentence).collect();
    blocks.extend(section(&words.heading_of(Section::Next), next));
    blocks
}

/// Warnings, those that end the business before those that cost it something.
fn loudest_first(forecast: &Forecast) -> Vec<Warning> {
    let mut warnings = forecast.warnings.clone();
    warnings.sort_by_key(|warning| match warning {
        Warning::NobodyWorks
        | Warning::NoWorkingDay
        | Warning::DeadlineReached { .. }
        | Warning::Partial { .. } => 0,
        Warning::CashRunsOut { .. } => 1,
        Warning::BaseRunsDry { .. } => 2,
        Warning::Imprecise { .. } => 4,
        _ => 3,
    });
    warnings
}

/// What this file would have sold last year: what is off by a factor, to be looked at before any forecast, and what is not.
fn last_year(forecast: &Forecast, words: &Words) -> [Vec<String>; 2] {
    let Some(found) = &forecast.beside_last_year else { return [Vec::new(), Vec::new()] };
    let said = |is_far: bool| {
        let rows = found.rows.iter().filter(move |row| row.is_far == is_far);
        let is_led_up = found.days_before > 0;
        rows.map(|row| beside_last_year(row, found.people, is_led_up, words.numbers())).collect()
    };
    [said(true), said(false)]
}

/// Targets first: they are what is asked.
fn answer(forecast: &Forecast, words: &Words) -> Vec<String> {
    let targets = forecast.targets.iter().take(MOST_TARGETS).enumerate();
    let mut sentences: Vec<String> = targets
        .map(|(place, target)| words.target(target, target.seats.len(), place == 0))
        .collect();
    let all = forecast.all_targets.as_ref();
    sentences.extend(all.map(|all| words.all_targets(all, &forecast.targets)));
    sentences.push(words.headline(&forecast.headline));
    sentences
}

/// What is left after costs, and the spreadsheet's answer.
fn beside(forecast: &Forecast, words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    if has_costs(forecast) {
        let [costs, goods] = [Figure::Costs, Figure::Goods].map(|which| total(forecast, which));
        sentences.push(words.loss(total(forecast, Figure::Profit), &forecast.loss));
        sentences.push(words.costs(costs, goods));
    }
    sentences.extend(super::customers::sentence(forecast, words));
    if let (Some(naive), Figure::Revenue) = (forecast.naive_revenue, forecast.headline.quantity) {
        sentences.push(words.naive(&forecast.naive_roles, naive, forecast.headline.spread.p50));
    }
    sentences
}

/// What to do next: which stage to raise, whom not to hire, what to measure.
fn next(forecast: &Forecast, words: &Words) -> Vec<String> {
    let quantity = forecast.headline.quantity;
    let best = told_bottleneck(forecast).filter(|found| stands_out(found, quantity));
    let mut sentences: Vec<String> =
        best.map(|found| words.bottleneck(found, quantity, &forecast.funnel)).into_iter().collect();
    let idle = forecast.one_more.iter().filter(|one_more| one_more.is_idle());
    // Where more time of the role would bring more, the base is not all that limits.
    let idle = idle.filter(|one_more| !forecast.wants_time(&one_more.role));
    sentences.extend(idle.map(|one_more| words.one_more(one_more, quantity)));
    let is_told = |warning: &Warning| matches!(warning, Warning::MostlyIgnorance { .. });
    if forecast.headline.spread.error > 0.0 && !forecast.warnings.iter().any(is_told) {
        sentences.extend(words.measure_first(&forecast.variance));
    }
    sentences
}

/// The stage to raise, where anything is sold.
pub(in crate::report) fn told_bottleneck(forecast: &Forecast) -> Option<&Bottleneck> {
    forecast.bottleneck.as_ref().filter(|_| forecast.headline.spread.mean > 0.0)
}

/// What the spread is made of, and the numbers that nobody knows exactly, the most telling first.
pub(in crate::report) fn unknowns(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.columns_of_unknowns());
    let all = &forecast.variance.unknowns;
    let telling = all.iter().filter(|unknown| unknown.share >= 0.005).count();
    let shown = telling.clamp(3, 12).min(all.len());
    // Of what cannot be told from nothing in all, no part can be told.
    let is_told = forecast.variance.ignorance.is_some_and(|share| share.low > 0.0);
    table.rows = all
        .iter()
        .take(shown)
        .map(|unknown| {
            let share = match is_told {
                true => words.numbers().share(unknown.share, 0.01),
                false => "–".into(),
            };
            let is_clear = is_told && unknown.share >= 0.01;
            let direction = if is_clear { words.direction(unknown.raises) } else { String::new() };
            vec![unknown.path.clone(), share, direction]
        })
        .collect();
    let spread = (forecast.headline.spread.error > 0.0)
        .then(|| Block::Sentence(words.luck_and_ignorance(&forecast.variance)));
    let mut blocks: Vec<Block> = spread.into_iter().collect();
    if table.rows.is_empty() {
        return section(&words.heading_of(Section::Unknowns), blocks);
    }
    if shown < all.len() {
        table.rows.push(vec![words.more(all.len() - shown), String::new(), String::new()]);
    }
    let note = match is_told {
        true => words.unknowns_note(),
        false => format!("{} {}", words.unknowns_note(), words.no_shares_told()),
    };
    let note = Block::Note(note);
    blocks.extend([Block::Table(table), note]);
    section(&words.heading_of(Section::Unknowns), blocks)
}

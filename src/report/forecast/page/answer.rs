//! The first screen.

use super::totals::{has_costs, total};
use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::last_year::beside as beside_last_year;
use crate::report::forecast::words::tables::Section;
use crate::report::words::Words;
use crate::study::forecast::{Forecast, TargetRow};

/// Targets whose sentences are on the first screen.
const MOST_TARGETS: usize = 5;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let heading = &forecast.heading;
    let mut blocks = vec![Block::Title(words.title(&heading.name, &heading.question))];
    blocks.extend(words.version(heading).map(Block::Title));
    let [far, near] = last_year(forecast, words);
    blocks.extend(far.into_iter().map(Block::Answer));
    blocks.extend(answer(forecast, words).into_iter().map(Block::Answer));
    blocks.extend(near.into_iter().map(Block::Sentence));
    blocks.extend(beside(forecast, words).into_iter().map(Block::Sentence));
    blocks.extend(words.assumed(&forecast.behaviour).map(Block::Sentence));
    blocks.extend(words.advices(&forecast.warnings).into_iter().map(Block::Warning));
    blocks.extend(ground(forecast, words).into_iter().map(Block::Sentence));
    blocks.extend(super::people::asked(forecast, words).into_iter().map(Block::Sentence));
    blocks
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

/// Targets first if they count something else than the headline.
fn answer(forecast: &Forecast, words: &Words) -> Vec<String> {
    let headline = words.headline(&forecast.headline);
    let targets = forecast.targets.iter().take(MOST_TARGETS);
    let mut sentences: Vec<String> =
        targets.map(|target| words.target(target, target.seats.len())).collect();
    let all = forecast.all_targets.as_ref();
    sentences.extend(all.map(|all| words.all_targets(all, &forecast.targets)));
    let place = if asks_for_headline(forecast) { 0 } else { sentences.len() };
    sentences.insert(place, headline);
    sentences
}

fn asks_for_headline(forecast: &Forecast) -> bool {
    let measure = match forecast.headline.quantity {
        Figure::Sales => "sales",
        _ => "revenue",
    };
    forecast.targets.first().is_none_or(|target: &TargetRow| target.asked.measure == measure)
}

/// The spreadsheet's answer, and what is left after costs.
fn beside(forecast: &Forecast, words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    if let (Some(naive), Figure::Revenue) = (forecast.naive_revenue, forecast.headline.quantity) {
        sentences.push(words.naive(&forecast.naive_roles, naive, forecast.headline.spread.p50));
    }
    sentences.extend(super::customers::sentence(forecast, words));
    if has_costs(forecast) {
        let [costs, goods] = [Figure::Costs, Figure::Goods].map(|which| total(forecast, which));
        sentences.push(words.costs(costs, goods));
        sentences.push(words.loss(total(forecast, Figure::Profit), &forecast.loss));
    }
    sentences
}

/// What the answer rests on.
fn ground(forecast: &Forecast, words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    if forecast.headline.spread.error > 0.0 {
        sentences.push(words.luck_and_ignorance(&forecast.variance));
    }
    let is_moving = forecast.headline.spread.mean > 0.0;
    if let Some(found) = forecast.bottleneck.as_ref().filter(|_| is_moving) {
        sentences.push(words.bottleneck(found, forecast.headline.quantity, &forecast.funnel));
    }
    let idle = forecast.one_more.iter().filter(|one_more| one_more.is_idle());
    // Where more time of the role would bring more, the base is not all that limits.
    let idle = idle.filter(|one_more| !forecast.wants_time(&one_more.role));
    sentences.extend(idle.map(|one_more| words.one_more(one_more, forecast.headline.quantity)));
    sentences
}

/// The numbers that nobody knows exactly, the most telling first.
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
    if table.rows.is_empty() {
        return Vec::new();
    }
    if shown < all.len() {
        table.rows.push(vec![words.more(all.len() - shown), String::new(), String::new()]);
    }
    let note = match is_told {
        true => words.unknowns_note(),
        false => format!("{} {}", words.unknowns_note(), words.no_shares_told()),
    };
    let note = Block::Note(note);
    section(&words.heading_of(Section::Unknowns), vec![Block::Table(table), note])
}

//! Roles and reps.

use crate::figures::Figure;
use crate::report::block::{Block, Table, section};
use crate::report::forecast::words::tables::Section;
use crate::report::numbers::{Numbers, bar};
use crate::report::words::Words;
use crate::study::forecast::{Forecast, RoleRow, SeatRow};

/// Reps shown at the most: the best, a line that says how many are left out, the worst.
const MOST: usize = 12;

pub(in crate::report) fn blocks(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut roles = Table::new(words.columns_of_roles());
    roles.rows = forecast.roles.iter().map(|row| role(row, words.numbers())).collect();
    let note = Block::Note(words.overdue_note());
    let mut of_roles = vec![Block::Table(roles), note];
    let conduct = &forecast.conduct;
    of_roles.extend(words.not_done(conduct).map(Block::Note));
    of_roles.extend(conduct.leak.iter().map(|leak| Block::Sentence(words.leak(leak))));
    let slips = forecast.slips.iter();
    let quantity = forecast.headline.quantity;
    of_roles.extend(slips.map(|slips| Block::Sentence(words.slips(slips, quantity))));
    let checks = conduct.checks.iter().filter_map(|checks| words.checks(checks));
    of_roles.extend(checks.map(Block::Note));
    of_roles.extend(conduct.moods.iter().map(|mood| Block::Note(words.mood(mood))));
    of_roles.extend(forecast.teams.rivalry.iter().map(|row| Block::Note(words.rivalry(row))));
    of_roles.extend(forecast.teams.trainings.iter().map(|row| Block::Note(words.training(row))));
    of_roles.extend(forecast.behaviour.iter().map(|row| Block::Note(words.behaviour(row))));
    let mut blocks = section(&words.heading_of(Section::Roles), of_roles);
    blocks.extend(section(&words.heading_of(Section::Reps), reps(forecast, words)));
    blocks
}

/// What was asked for with an option: when one more hire in each role and the loyalty programme have paid for themselves,
/// and what is lost without the rep who brings most.
pub(in crate::report) fn asked(forecast: &Forecast, words: &Words) -> Vec<String> {
    let paybacks = forecast.payback.iter().flat_map(|found| {
        let hires = found.roles.iter().map(|row| words.payback(row)).chain(words.untried(found));
        hires.chain(found.loyalty.iter().map(|of| words.loyalty(of)))
    });
    let without = forecast.without_best.as_ref();
    let without = without.map(|found| words.without_best(found, forecast.headline.quantity));
    paybacks.chain(without).collect()
}

fn role(row: &RoleRow, numbers: &Numbers) -> Vec<String> {
    vec![
        row.name.clone(),
        numbers.whole(row.seats as f64),
        numbers.tenths(row.headcount),
        row.utilisation.map_or("–".into(), |share| numbers.share(share, 0.01)),
        numbers.count(row.overdue, 0.0),
        numbers.tenths(row.leavers),
    ]
}

fn reps(forecast: &Forecast, words: &Words) -> Vec<Block> {
    let mut seats: Vec<&SeatRow> = forecast.seats.iter().collect();
    if seats.is_empty() {
        return Vec::new();
    }
    seats.sort_by(|a, b| b.revenue.mean.total_cmp(&a.revenue.mean));
    let mut table = Table::new(words.columns_of_reps());
    let (best, worst) = shown(seats.len());
    let has_money = forecast.headline.quantity == Figure::Revenue;
    table.rows.extend(seats[..best].iter().map(|seat| rep(seat, words, has_money)));
    if best + worst < seats.len() {
        let mut row = vec![String::new(); table.columns.len()];
        row[0] = words.more(seats.len() - best - worst);
        table.rows.push(row);
        table
            .rows
            .extend(seats[seats.len() - worst..].iter().map(|seat| rep(seat, words, has_money)));
    }
    let mut blocks =
        vec![Block::Table(table.without_columns(|cell| cell.is_empty() || cell == "–"))];
    if seats.len() > MOST {
        blocks.push(Block::Note(words.best_and_worst()));
    }
    if seats.iter().filter(|seat| seat.revenue.mean > 0.0).count() > 2 {
        blocks.push(Block::Sentence(words.top_reps(&forecast.top_reps)));
    }
    blocks
}

/// How many of the best and of the worst are shown.
fn shown(reps: usize) -> (usize, usize) {
    if reps <= MOST { (reps, 0) } else { (MOST - 4, 3) }
}

fn rep(seat: &SeatRow, words: &Words, has_money: bool) -> Vec<String> {
    let (sales, revenue, numbers) = (&seat.sales, &seat.revenue, words.numbers());
    let has_sales = sales.mean > 0.0;
    let only = |cell: String| if has_sales { cell } else { "–".into() };
    let money = numbers.money_row([revenue.mean, revenue.p50], bar(revenue));
    let has_revenue = has_money && revenue.mean > 0.0;
    let [mean, middle] = money.map(|cell| if has_revenue { cell } else { "–".into() });
    let attainment = seat.attainment.as_ref().filter(|_| has_sales);
    vec![
        words.rep(&seat.name, seat.is_hired),
        only(numbers.number(sales.mean, bar(sales))),
        only(format!("{}–{}", numbers.whole(sales.p10), numbers.whole(sales.p90))),
        mean,
        middle,
        numbers.mean_count(&seat.touches),
        numbers.share(seat.effective_share, 0.01),
        seat.utilisation.map_or("–".into(), |share| numbers.share(share, 0.01)),
        attainment.map_or("–".into(), |spread| numbers.share(spread.p50, bar(spread))),
    ]
}

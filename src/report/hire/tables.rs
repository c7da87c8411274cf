//! How many to hire as tables: every number of people that was played, being wrong by one, and the walls.

use crate::figures::Figure;
use crate::report::csv::{Row, adds, bytes, code};
use crate::statistics::Estimate;
use crate::study::forecast::money::CashOut;
use crate::study::hire::{Hiring, Neighbour, Step, TrialRow, WallRow, WrongByOne};
use crate::study::method::spread::Mean;

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Hiring) -> Vec<(&'static str, Vec<u8>)> {
    let trials = (0..found.trials.len()).map(|place| trial(found, place)).collect();
    let wrong = found.answer.iter().flat_map(|answer| &answer.wrong).flat_map(wrong).collect();
    let walls = found.limit.iter().flat_map(|limit| &limit.walls).map(wall).collect();
    let tables: [(&str, Vec<Row>); 3] =
        [("people.csv", trials), ("wrong_by_one.csv", wrong), ("walls.csv", walls)];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

const NONE: Mean = Mean { mean: f64::NAN, error: f64::NAN };
const NOTHING: Estimate =
    Estimate { value: f64::NAN, low: f64::NAN, high: f64::NAN, level: f64::NAN };
const NO_STEP: Step = Step { chance: NONE, revenue: NONE, people: NONE, profit: NONE };

fn trial(found: &Hiring, place: usize) -> Row {
    let of: &TrialRow = &found.trials[place];
    let counts = of.counts.iter().zip(&found.roles);
    let row = counts.fold(Row::default(), |row, (&count, asked)| {
        row.number(format!("people_{}", asked.role), f64::from(count))
    });
    let is_answer = found.answer.as_ref().is_some_and(|answer| answer.trial == place);
    row.text("hired_from", found.starts[of.start].clone().unwrap_or_default())
        .number("runs", of.runs as f64)
        .estimate(Figure::PTarget, &of.chance)
        .text("verdict", of.verdict.map(code).unwrap_or_default())
        .text("is_answer", is_answer.to_string())
        .mean("pay_and_hiring", &of.people)
        .estimate("cash_lasts", &of.cash_lasts.unwrap_or(NOTHING))
        .estimate(Figure::PCashOut, &of.cash_runs_out.as_ref().map_or(NOTHING, |out| out.chance))
        .text("cash_out_middle", cash_out(of, |out| &out.middle))
        .text("cash_out_month", cash_out(of, |out| &out.month))
        .estimate("cash_short", &of.cash_short.unwrap_or(NOTHING))
        .mean(Figure::Revenue, &of.revenue)
        .mean(Figure::Profit, &of.profit)
        .and(step(&of.step.unwrap_or(NO_STEP)))
}

/// A date on which the cash runs out; empty if it never does, or is not known.
fn cash_out(of: &TrialRow, date: impl Fn(&CashOut) -> &Option<String>) -> String {
    of.cash_runs_out.as_ref().and_then(|out| date(out).clone()).unwrap_or_default()
}

fn step(of: &Step) -> Row {
    Row::default()
        .mean(adds(Figure::PTarget), &of.chance)
        .mean("adds_pay_and_hiring", &of.people)
        .mean(adds(Figure::Revenue), &of.revenue)
        .mean(adds(Figure::Profit), &of.profit)
}

fn wrong(of: &WrongByOne) -> Vec<Row> {
    let row = |by: &str, one: &Neighbour| {
        let back = one.payback.as_ref();
        Row::default()
            .text("role", &of.role)
            .text("by", by)
            .estimate(Figure::PTarget, &one.chance)
            .and(step(&one.step))
            .optional("payback_months", back.and_then(|back| back.months))
            .optional("payback_least", back.and_then(|back| back.least))
            .optional("payback_most", back.and_then(|back| back.most))
    };
    let fewer = of.fewer.iter().map(|one| row("one_too_few", one));
    fewer.chain(of.more.iter().map(|one| row("one_too_many", one))).collect()
}

fn wall(of: &WallRow) -> Row {
    Row::default()
        .text("wall", code(of.wall))
        .number("runs", of.runs as f64)
        .estimate(Figure::PTarget, &of.chance)
        .mean(adds(Figure::PTarget), &of.lift)
}

//! The tables of a forecast.

use crate::engine::outcome::LossReason;
use crate::figures::Figure;
use crate::report::csv::{Row, bytes, code};
use crate::study::forecast::behaviour::BehaviourRow;
use crate::study::forecast::conduct::Checks;
use crate::study::forecast::customers::{
    CustomerFinding, CustomerWorth, GridFinding, GridRow, ReasonRow,
};
use crate::study::forecast::loyalty::LoyaltyPayback;
use crate::study::forecast::money::{CashOutMonth, Entries};
use crate::study::forecast::pay::{PartRow, PayRow, RepPay};
use crate::study::forecast::payback::Payback;
use crate::study::forecast::products::ProductRow;
use crate::study::forecast::slips::Slips;
use crate::study::forecast::{
    Forecast, HandedRow, PeriodRow, SeatRow, SourceRow, StageRow, TargetRow, Told,
};
use crate::study::method::spread::{Mean, Spread};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(forecast: &Forecast) -> Vec<(&'static str, Vec<u8>)> {
    let tables = [
        ("periods.csv", forecast.periods.iter().map(period).collect()),
        ("statements.csv", statements(forecast)),
        ("funnel.csv", forecast.funnel.iter().map(stage).collect()),
        ("seats.csv", forecast.seats.iter().map(seat).collect()),
        ("totals.csv", totals(forecast)),
        ("sources.csv", forecast.sources.iter().map(source).collect()),
        ("customers.csv", customers(forecast).map(|found| grid(&found.grid)).unwrap_or_default()),
        (
            "worth.csv",
            customers(forecast).into_iter().flat_map(|of| &of.worth).map(worth).collect(),
        ),
        ("products.csv", forecast.products.iter().map(product).collect()),
        ("handed.csv", forecast.handed.iter().map(handed).collect()),
        ("payback.csv", forecast.payback.iter().flat_map(|of| &of.roles).map(payback).collect()),
        ("reasons.csv", forecast.customers.iter().flat_map(|of| &of.reasons).map(reason).collect()),
        ("loyalty.csv", forecast.payback.iter().flat_map(|of| &of.loyalty).map(loyalty).collect()),
        ("targets.csv", forecast.targets.iter().map(target).collect()),
        ("base.csv", base(forecast)),
        ("checks.csv", forecast.conduct.checks.iter().map(checks).collect()),
        ("slips.csv", forecast.slips.iter().map(slips).collect()),
        ("behaviour.csv", forecast.behaviour.iter().map(behaviour).collect()),
        ("pay.csv", pay(forecast).map(pay_of_role).collect()),
        ("pay_reps.csv", pay(forecast).flat_map(pay_of_reps).collect()),
        ("pay_parts.csv", pay(forecast).flat_map(pay_parts).collect()),
        ("attainment.csv", pay(forecast).flat_map(attainment).collect()),
        ("cycle.csv", cycle(forecast)),
        ("cash_out.csv", cash_out(forecast)),
    ];
    let filled = tables.into_iter().filter(|(_, rows): &(_, Vec<Row>)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn checks(checks: &Checks) -> Row {
    Row::default()
        .text("by", checks.by.clone().unwrap_or_default())
        .number("every_days", checks.every_days)
        .mean("asked", &checks.asked)
        .mean(Figure::Hours, &checks.hours)
        .optional("made", checks.made)
        .optional("load", checks.load)
        .optional("founder_hours", checks.founder_hours)
        .mean("cost", &checks.cost)
}

fn slips(slips: &Slips) -> Row {
    let chance = |at: usize| slips.chance.map(|chance| chance[at]);
    Row::default()
        .number("runs", slips.runs as f64)
        .mean(Figure::Revenue, &slips.revenue)
        .mean(Figure::Sales, &slips.sales)
        .mean(Figure::Profit, &slips.profit)
        .mean("share", &slips.share)
        .optional(format!("{}_with", Figure::PTarget.key()), chance(0))
        .optional(format!("{}_without", Figure::PTarget.key()), chance(1))
}

fn period(row: &PeriodRow) -> Row {
    let line = Row::default().text("from", &row.from).text("to", &row.to);
    row.told.iter().fold(line.number("days", f64::from(row.days)), |line, (figure, told)| {
        let key = figure.key();
        match told {
            Told::Spread(spread) => line.spread(key, spread),
            Told::Mean(mean) => line.mean(key, &mean.unwrap_or(NONE)),
            Told::Number(number) => line.optional(key, *number),
        }
    })
}

/// Profit and loss and cash by period; the last line is the whole run.
fn statements(forecast: &Forecast) -> Vec<Row> {
    let heading = &forecast.heading;
    let periods = forecast.periods.iter().map(|row| (&row.from, &row.to, &row.statement));
    let in_all = (&heading.start, &heading.end, &forecast.money.in_all);
    let row = |(from, to, statement): (&String, &String, &Entries)| {
        let line = Row::default().text("from", from).text("to", to);
        Figure::statement().fold(line, |line, of| line.mean(of.key(), statement.of(of)))
    };
    periods.chain([in_all]).map(row).collect()
}

fn stage(row: &StageRow) -> Row {
    let lost = |reason: LossReason| match reason {
        LossReason::Unpaid => row.unpaid,
        _ => row.lost.iter().find(|loss| loss.reason == reason).map_or(0.0, |loss| loss.deals),
    };
    let line = Row::default()
        .text("name", &row.name)
        .mean("entered", &row.entered)
        .number("won_through", row.won_through)
        .mean("conversion", &row.conversion)
        .number("open", row.open)
        .number(Figure::Touches, row.touches)
        .number("touches_a_deal", row.touches_a_deal)
        .number("effective_share", row.effective_share)
        .number("days", row.days)
        .number("waiting", row.waiting)
        .number(Figure::Hours, row.hours);
    LossReason::ALL
        .into_iter()
        .fold(line, |line, reason| line.number(format!("lost_{}", code(reason)), lost(reason)))
}

/// A mean that does not exist.
const NONE: Mean = Mean { mean: f64::NAN, error: f64::NAN };

/// A spread that does not exist.
const NO_SPREAD: Spread = Spread {
    mean: f64::NAN,
    error: f64::NAN,
    p10: f64::NAN,
    p25: f64::NAN,
    p50: f64::NAN,
    p75: f64::NAN,
    p90: f64::NAN,
};

fn seat(row: &SeatRow) -> Row {
    let attainment = row.attainment.unwrap_or(NO_SPREAD);
    Row::default()
        .text("name", &row.name)
        .text("role", &row.role)
        .text("is_hired", row.is_hired.to_string())
        .spread(Figure::Sales, &row.sales)
        .spread(Figure::Revenue, &row.revenue)
        .mean(Figure::Touches, &row.touches)
        .number("effective_share", row.effective_share)
        .optional(Figure::Utilisation, row.utilisation)
        .spread("attainment", &attainment)
        .mean(Figure::Overdue, &row.overdue)
}

fn totals(forecast: &Forecast) -> Vec<Row> {
    let row = |row: &crate::study::forecast::TotalRow| {
        Row::default().text("total", code(row.total)).spread("spread", &row.spread)
    };
    forecast.totals.iter().map(row).collect()
}

/// How often the cash runs out, month by month.
fn cash_out(forecast: &Forecast) -> Vec<Row> {
    let months = forecast.money.cash.runs_out.iter().flat_map(|out| &out.months);
    let row = |of: &CashOutMonth| {
        Row::default()
            .text("month", &of.month)
            .number("runs_out_here", of.here)
            .number("runs_out_by_then", of.by_then)
    };
    months.map(row).collect()
}

fn source(row: &SourceRow) -> Row {
    Row::default()
        .text("source", code(row.source))
        .text("name", row.name.clone().unwrap_or_default())
        .mean("deals", &row.deals)
        .mean("new_sales", &row.new_sales)
        .spread(Figure::NewRevenue, &row.new_revenue)
        .optional("revenue_share", row.revenue_share)
}

fn handed(row: &HandedRow) -> Row {
    Row::default()
        .text("role", &row.role)
        .mean("deals", &row.deals)
        .mean(Figure::Sales, &row.sales)
        .spread(Figure::Revenue, &row.revenue)
}

fn payback(row: &Payback) -> Row {
    Row::default()
        .text("role", &row.role)
        .optional("months", row.months)
        .optional("least", row.least)
        .optional("most", row.most)
        .mean(Figure::Margin, &row.margin)
        .mean(Figure::Profit, &row.profit)
}

fn loyalty(row: &LoyaltyPayback) -> Row {
    Row::default()
        .optional("months", row.months)
        .optional("least", row.least)
        .optional("most", row.most)
        .mean("cost", &row.cost)
        .mean(Figure::Margin, &row.margin)
        .mean(Figure::Profit, &row.profit)
        .mean("kept", &row.kept)
}

fn reason(row: &ReasonRow) -> Row {
    Row::default()
        .text("segment", &row.segment)
        .text("reason", &row.reason)
        .mean("left", &row.left)
        .mean(Figure::WonBack, &row.won_back)
}

fn target(row: &TargetRow) -> Row {
    let likely = |at: usize| row.likely_from[at].clone().unwrap_or_default();
    Row::default()
        .text("name", &row.asked.name)
        .text("measure", row.asked.measure.key())
        .text("stage", row.asked.stage.clone().unwrap_or_default())
        .text("scope", code(row.asked.scope))
        .text("of", row.asked.of.clone().unwrap_or_default())
        .number("at_least", row.asked.at_least)
        .optional("growth", row.asked.growth)
        .text("from", &row.asked.from)
        .text("by", &row.asked.by)
        .number("days", f64::from(row.asked.days))
        .estimate(Figure::PTarget, &row.probability)
        .spread("value", &row.value)
        .text("half_likely_from", likely(0))
        .text("80_percent_likely_from", likely(1))
}

fn customers(forecast: &Forecast) -> Option<&CustomerFinding> {
    forecast.customers.as_ref()
}

/// The cells of the ABC-XYZ grid.
fn grid(grid: &GridFinding) -> Vec<Row> {
    let cell = |cell: &GridRow| {
        Row::default()
            .text("class", cell.class)
            .text("steadiness", cell.steadiness)
            .mean("customers", &cell.customers)
            .mean("revenue_share", &cell.revenue_share)
    };
    grid.cells.iter().map(cell).collect()
}

/// What a customer is worth.
fn worth(row: &CustomerWorth) -> Row {
    let none = Mean { mean: f64::NAN, error: f64::NAN };
    let simulated = row.simulated.as_ref();
    Row::default()
        .text("segment", &row.segment)
        .number("order_value", row.order_value)
        .number("orders_a_year", row.orders_a_year)
        .number("margin_share", row.margin)
        .optional("years", row.years)
        .number("first_margin", row.first_margin)
        .optional("lifetime_value", row.lifetime_value)
        .optional("value_to_cost", row.value_to_cost)
        .optional("simulated_years", simulated.map(|of| of.years))
        .mean("simulated_margin", &simulated.map_or(none, |of| of.margin))
        .optional("reckoned_margin", simulated.map(|of| of.reckoned))
        .optional("simulated_to_cost", simulated.and_then(|of| of.to_cost))
}

fn product(row: &ProductRow) -> Row {
    let none = Mean { mean: f64::NAN, error: f64::NAN };
    Row::default()
        .text("name", &row.name)
        .mean("deals", &row.deals)
        .spread(Figure::Sales, &row.sales)
        .mean(Figure::Orders, &row.orders)
        .spread(Figure::Revenue, &row.revenue)
        .mean(Figure::RepeatRevenue, &row.repeat_revenue)
        .mean(Figure::Margin, &row.margin)
        .optional("revenue_share", row.revenue_share)
        .mean("win_rate", &row.win_rate.unwrap_or(none))
        .mean("cycle_days", &row.cycle_days.unwrap_or(none))
}

/// Accounts by state at the end of each period, all segments together.
fn base(forecast: &Forecast) -> Vec<Row> {
    let row = |row: &PeriodRow| Row::default().text("to", &row.to).stocks(&row.stocks);
    forecast.periods.iter().map(row).collect()
}

/// What is assumed that pay does to people.
pub(in crate::report) fn behaviour(row: &BehaviourRow) -> Row {
    let stated: Vec<String> =
        row.stated.iter().map(|of| format!("{} {}", of.key, of.value)).collect();
    Row::default()
        .text("role", &row.role)
        .text("behaviour", row.behaviour.key())
        .text("stated", stated.join("; "))
        .mean("found", &row.found)
        .text("source", row.source.en)
}

/// Roles with a pay plan.
fn pay(forecast: &Forecast) -> impl Iterator<Item = &PayRow> {
    forecast.pay.iter().flat_map(|pay| &pay.roles)
}

pub(in crate::report) fn pay_of_role(row: &PayRow) -> Row {
    let line = Row::default()
        .text("role", &row.role)
        .mean(Figure::Pay, &row.pay)
        .mean(Figure::Variable, &row.variable)
        .spread("month", &row.month.unwrap_or(NO_SPREAD));
    let [best, worst] = row.ends.unwrap_or([NONE; 2]);
    let attained = row.attainment.as_ref().map(|attainment| attainment.mean);
    let market = row.market.as_ref();
    line.mean("best", &best)
        .mean("worst", &worst)
        .optional("attainment", attained)
        .mean("market", &market.map_or(NONE, |market| market.pay))
        .mean(Figure::UnderMarket, &market.map_or(NONE, |market| market.under))
}

pub(in crate::report) fn pay_of_reps(row: &PayRow) -> Vec<Row> {
    let rep = |rep: &RepPay| {
        Row::default()
            .text("role", &row.role)
            .text("name", &rep.name)
            .text("is_hired", rep.is_hired.to_string())
            .spread("month", &rep.month)
    };
    row.reps.iter().map(rep).collect()
}

pub(in crate::report) fn pay_parts(row: &PayRow) -> Vec<Row> {
    let part = |part: &PartRow| {
        Row::default()
            .text("role", &row.role)
            .text("part", part.part)
            .text("of", part.of.clone().unwrap_or_default())
            .mean("cost", &part.cost)
    };
    row.parts.iter().map(part).collect()
}

/// Share of the months by tenths of the quota.
pub(in crate::report) fn attainment(row: &PayRow) -> Vec<Row> {
    let shares = row.attainment.iter().flat_map(|attainment| attainment.shares.iter().enumerate());
    let line = |(tenth, &share): (usize, &f64)| {
        let from = tenth as f64 / 10.0;
        Row::default().text("role", &row.role).number("from", from).number("share", share)
    };
    shares.map(line).collect()
}

/// Share of the sales by days from first contact.
fn cycle(forecast: &Forecast) -> Vec<Row> {
    let shares = forecast.cycle.iter().flat_map(|cycle| cycle.shares.iter().enumerate());
    shares
        .map(|(day, &share)| Row::default().number("days", day as f64).number("share", share))
        .collect()
}

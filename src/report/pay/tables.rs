//! Pay plans beside each other as tables; the plan of the file as it is has an empty `variant`.

use crate::figures::Figure;
use crate::report::csv::{NONE, Row, adds, bytes, code};
use crate::scenario::pay::Payout;
use crate::study::forecast::pay::PayRow;
use crate::study::method::outputs::OutputFigure;
use crate::study::pay::{BreakEven, Component, MonthBars, Scheme, Schemes};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Schemes) -> Vec<(&'static str, Vec<u8>)> {
    let each = |rows: fn(&Scheme) -> Vec<Row>| found.schemes.iter().flat_map(rows).collect();
    let tables: [(&str, Vec<Row>); 9] = [
        ("plans.csv", each(figures)),
        ("break_even.csv", each(break_even)),
        ("over_budget.csv", each(over_budget)),
        ("pay.csv", each(pay)),
        ("pay_months.csv", each(months)),
        ("attainment.csv", each(attainment)),
        ("components.csv", each(components)),
        ("payout.csv", each(payout)),
        ("behaviour.csv", each(behaviour)),
    ];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn plan(scheme: &Scheme) -> Row {
    Row::default().text("variant", scheme.variant.clone().unwrap_or_default())
}

fn figures(scheme: &Scheme) -> Vec<Row> {
    let row = |figure: &OutputFigure| {
        plan(scheme)
            .text("measure", code(figure.measure))
            .mean("value", &figure.mean())
            .mean("difference", &figure.more().unwrap_or(NONE))
            .optional("times_independent", figure.times_independent())
    };
    scheme.figures.iter().map(row).collect()
}

fn break_even(scheme: &Scheme) -> Vec<Row> {
    let row = |of: &BreakEven| {
        plan(scheme).mean("needed_margin", &of.needed).mean("brought_margin", &of.brought)
    };
    scheme.break_even.iter().map(row).collect()
}

fn behaviour(scheme: &Scheme) -> Vec<Row> {
    scheme
        .behaviour
        .iter()
        .map(|row| plan(scheme).and(crate::report::forecast::tables::behaviour(row)))
        .collect()
}

fn over_budget(scheme: &Scheme) -> Vec<Row> {
    let row = |chance| {
        plan(scheme).optional("budget", scheme.budget).estimate(Figure::OverBudget, chance)
    };
    scheme.over_budget.iter().map(row).collect()
}

fn pay(scheme: &Scheme) -> Vec<Row> {
    scheme
        .pay
        .roles
        .iter()
        .map(|row| plan(scheme).and(crate::report::forecast::tables::pay_of_role(row)))
        .collect()
}

fn months(scheme: &Scheme) -> Vec<Row> {
    let rows = |bars: &MonthBars| {
        let row = |(bar, &share): (usize, &f64)| {
            let from = bars.from + bars.width * bar as f64;
            plan(scheme).text("role", &bars.role).number("from", from).number("share", share)
        };
        bars.shares.iter().enumerate().map(row).collect::<Vec<Row>>()
    };
    scheme.months.iter().flat_map(rows).collect()
}

fn attainment(scheme: &Scheme) -> Vec<Row> {
    let rows = |row: &PayRow| {
        crate::report::forecast::tables::attainment(row).into_iter().map(|of| plan(scheme).and(of))
    };
    scheme.pay.roles.iter().flat_map(|row| rows(row).collect::<Vec<Row>>()).collect()
}

fn components(scheme: &Scheme) -> Vec<Row> {
    let row = |component: &Component| {
        let brought = component.brought.as_ref();
        plan(scheme)
            .text("role", &component.role)
            .text("part", component.part)
            .text("of", component.of.clone().unwrap_or_default())
            .mean("cost", &component.cost)
            .mean(adds(Figure::Pay), &brought.map_or(NONE, |of| of.pay))
            .mean(adds(Figure::Hours), &brought.map_or(NONE, |of| of.hours))
            .mean(adds(Figure::Touches), &brought.map_or(NONE, |of| of.touches))
            .mean(adds(Figure::Sales), &brought.map_or(NONE, |of| of.sales))
            .mean(adds(Figure::Revenue), &brought.map_or(NONE, |of| of.revenue))
            .mean(adds(Figure::Margin), &brought.map_or(NONE, |of| of.margin))
            .mean(adds(Figure::Profit), &brought.map_or(NONE, |of| of.profit))
    };
    scheme.components.iter().map(row).collect()
}

fn payout(scheme: &Scheme) -> Vec<Row> {
    let rows = |row: &PayRow| {
        let line = |of: &Payout| {
            plan(scheme)
                .text("role", &row.role)
                .number("attainment", of.attainment)
                .number("base", of.base)
                .number(Figure::Variable, of.variable)
        };
        row.payout.iter().map(line).collect::<Vec<Row>>()
    };
    scheme.pay.roles.iter().flat_map(rows).collect()
}

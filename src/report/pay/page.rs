//! The page of `pay`: which plan, what each costs, whom it pays, what its components brought.

use crate::figures::Figure;
use crate::report::Report;
use crate::report::block::{Block, Table, section};
use crate::report::numbers::bar;
use crate::report::words::Words;
use crate::study::forecast::pay::PayRow;
use crate::study::method::outputs::OutputFigure;
use crate::study::pay::{Component, Scheme, Schemes};

/// Tenths of the quota that have a row of their own.
const MOST_TENTHS: usize = 20;

/// The blocks of the page.
pub fn page(report: &Report<Schemes>) -> Vec<Block> {
    let (found, words) = (&report.finding, report.words());
    let mut blocks = vec![Block::Title(words.title(&found.heading.name, &found.heading.question))];
    blocks.extend(words.version(&found.heading).map(Block::Title));
    blocks.extend(words.plans_answer(found).into_iter().map(Block::Answer));
    blocks.extend(words.versions_left_out(&found.left_out).into_iter().map(Block::Sentence));
    blocks.extend(words.plans_beside(found).into_iter().map(Block::Sentence));
    blocks.extend(words.plans_assumed(found).map(Block::Sentence));
    blocks.extend(words.break_even(found).map(Block::Sentence));
    blocks.extend(words.plan_advices(found).into_iter().map(Block::Warning));
    blocks.extend(section(&words.plan_costs_heading(), costs(found, &words)));
    blocks.extend(section(&words.plan_differences_heading(), differences(found, &words)));
    blocks.extend(section(&words.plan_months_heading(), months(found, &words)));
    blocks.extend(section(&words.attainment_heading(found), attainment(found, &words)));
    blocks.extend(section(&words.plan_components_heading(), components(found, &words)));
    blocks.extend(section(&words.plan_payout_heading(), payout(found, &words)));
    blocks.push(Block::Legend(words.plans_legend(found)));
    blocks.extend(words.plan_titles(found).map(Block::Legend));
    blocks
}

/// The plans that were played.
fn played(found: &Schemes) -> impl Iterator<Item = &Scheme> {
    found.schemes.iter().filter(|scheme| scheme.runs > 0)
}

/// Whether some plan assumes anything of what pay does to people.
fn is_assumed(found: &Schemes) -> bool {
    played(found).any(|scheme| !scheme.behaviour.is_empty())
}

fn costs(found: &Schemes, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.plan_cost_columns());
    table.rows = played(found)
        .map(|scheme| {
            let cell = |measure| words.figure(scheme.figure(measure));
            let over = scheme.over_budget.as_ref();
            let measures = [Figure::Pay, Figure::CostOfSales, Figure::PerSale, Figure::Variable];
            let over = over.map_or(String::new(), |over| words.chance(over));
            let row = [words.plan(scheme)].into_iter().chain(measures.map(cell));
            row.chain([over, cell(Figure::Profit)]).collect()
        })
        .collect();
    let table = table.without_columns(str::is_empty);
    [Block::Table(table)].into_iter().chain(words.budget_note(found).map(Block::Note)).collect()
}

/// Differences to the file as it is: money first, then shares.
fn differences(found: &Schemes, words: &Words) -> Vec<Block> {
    let others: Vec<&Scheme> = played(found).skip(1).collect();
    if others.is_empty() {
        return Vec::new();
    }
    let is_assumed = is_assumed(found);
    let times = |scheme: &Scheme| {
        let profit = scheme.figure(Figure::Profit);
        words.times_of_runs(profit.and_then(OutputFigure::times_independent))
    };
    let table = |columns: &[String], measures: &[Figure]| {
        let mut table = Table::new(columns.iter().cloned());
        table.rows = others
            .iter()
            .map(|scheme| {
                let is_told = |measure: &&Figure| is_assumed || **measure != Figure::Hours;
                let cell = |measure: &Figure| {
                    let of = Some(measure).filter(is_told).and_then(|of| scheme.figure(*of));
                    words.difference(found, of)
                };
                let row = [words.plan(scheme)].into_iter().chain(measures.iter().map(cell));
                let is_wider = columns.len() > measures.len() + 1;
                row.chain(is_wider.then(|| times(scheme))).collect()
            })
            .collect();
        Block::Table(table.without_columns(str::is_empty))
    };
    let money = [Figure::Pay, Figure::PerSale, Figure::Revenue, Figure::Profit];
    let shares = [
        Figure::CostOfSales,
        Figure::OverBudget,
        Figure::UnderMarket,
        Figure::Hours,
        Figure::Sales,
    ];
    vec![
        table(&words.plan_money_columns(), &money),
        table(&words.plan_share_columns(), &shares),
        Block::Note(words.differences_note(found)),
    ]
}

/// Pay of a rep-month, by plan and role.
fn months(found: &Schemes, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.plan_month_columns());
    for scheme in played(found) {
        let rows: Vec<&PayRow> =
            scheme.pay.roles.iter().filter(|row| row.month.is_some()).collect();
        for row in &rows {
            let role = Some(row.role.as_str()).filter(|_| rows.len() > 1);
            table.rows.extend(month(words.plan_of_role(scheme, role), row, words));
        }
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    let table = table.without_columns(str::is_empty);
    vec![Block::Table(table), Block::Note(words.months_note(found))]
}

fn month(name: String, row: &PayRow, words: &Words) -> Option<Vec<String>> {
    let (month, ends) = (row.month.as_ref()?, row.ends.as_ref()?);
    let cells = [month.mean, month.p10, month.p50, month.p90, ends[0].mean, ends[1].mean];
    let cells = words.numbers().money_row(cells, bar(month));
    let under =
        row.market.as_ref().map_or(String::new(), |market| words.share_with_bar(&market.under));
    Some([name].into_iter().chain(cells).chain([under]).collect())
}

/// Shares of the rep-months by tenths of the quota, a column a plan; plans that are attained alike share one.
fn attainment(found: &Schemes, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    for role in roles(found, |row| row.attainment.is_some()) {
        let rows: Vec<(&Scheme, &PayRow)> = of_role(found, role).collect();
        let shares = |row: &PayRow| row.attainment.as_ref().map(|of| of.shares.clone());
        let mut columns: Vec<(Vec<&Scheme>, Vec<f64>)> = Vec::new();
        for (scheme, shares) in
            rows.iter().filter_map(|(scheme, row)| Some((*scheme, shares(row)?)))
        {
            match columns.iter_mut().find(|(_, other)| *other == shares) {
                Some((schemes, _)) => schemes.push(scheme),
                None => columns.push((vec![scheme], shares)),
            }
        }
        let names = columns.iter().map(|(schemes, _)| words.plans(schemes, rows.len()));
        let mut table = Table::new([words.attained_by(role)].into_iter().chain(names));
        let is_seen = |tenth: &usize| columns.iter().any(|(_, shares)| shares[*tenth] >= 0.0005);
        let bars = columns.first().map_or(0, |(_, shares)| shares.len());
        let first = (0..bars).find(is_seen).unwrap_or(0);
        let last = (0..bars).rev().find(is_seen).unwrap_or(0);
        // Beyond twice the quota a row for all.
        let end = last.min(MOST_TENTHS);
        for tenth in first.min(end)..=end {
            let until = if tenth == end { last } else { tenth };
            let cell = |(_, shares): &(_, Vec<f64>)| {
                words.numbers().share(shares[tenth..=until].iter().sum(), 0.0005)
            };
            let is_open = tenth == end && (last > end || last + 1 == bars);
            let row = [words.tenth(tenth, is_open)].into_iter().chain(columns.iter().map(cell));
            table.rows.push(row.collect());
        }
        blocks.push(Block::Table(table));
        blocks.push(Block::Note(words.thresholds(&rows)));
    }
    blocks
}

/// What each component cost and brought.
fn components(found: &Schemes, words: &Words) -> Vec<Block> {
    let mut table = Table::new(words.plan_component_columns());
    let is_assumed = is_assumed(found);
    for scheme in played(found) {
        let roles = scheme.pay.roles.len();
        let pay = scheme.figure(Figure::Pay).map_or(0.0, |figure| figure.mean().mean);
        let row = |component: &Component| {
            let added = |of: Option<&_>| of.map_or("–".into(), |mean| words.more_money(mean));
            let brought = component.brought.as_ref();
            vec![
                format!("{}: {}", words.plan(scheme), words.component(component, roles > 1)),
                words.pay_cost(&component.cost),
                words.numbers().share(component.cost.mean / pay.max(1e-9), 0.005),
                added(brought.map(|of| &of.pay)),
                match brought {
                    _ if !is_assumed => String::new(),
                    Some(of) => words.more_of(&of.hours),
                    None => "–".into(),
                },
                added(brought.map(|of| &of.revenue)),
                added(brought.map(|of| &of.profit)),
            ]
        };
        table.rows.extend(scheme.components.iter().map(row));
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    let table = Block::Table(table.without_columns(str::is_empty));
    let assumed = words.assumed_of_plans(found).into_iter().map(Block::Note);
    let note = words.components_note(found).map(Block::Note);
    [table].into_iter().chain(assumed).chain(note).collect()
}

/// What a full month pays from 0 to 150 % of the quota, a column a plan.
fn payout(found: &Schemes, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    for role in roles(found, |row| !row.payout.is_empty()) {
        let rows: Vec<(&Scheme, &PayRow)> =
            of_role(found, role).filter(|(_, row)| !row.payout.is_empty()).collect();
        let names = rows.iter().map(|(scheme, _)| words.plan(scheme));
        let mut table = Table::new([words.attained_by(role)].into_iter().chain(names));
        let tenths = rows.iter().map(|(_, row)| row.payout.len()).max().unwrap_or(0);
        for percent in (0..tenths).step_by(10) {
            let cell = |(_, row): &(_, &PayRow)| {
                let of = row.payout.get(percent);
                of.map_or("–".into(), |of| words.numbers().exact_money(of.base + of.variable))
            };
            let share = words.numbers().share(percent as f64 / 100.0, 0.005);
            table.rows.push([share].into_iter().chain(rows.iter().map(cell)).collect());
        }
        blocks.push(Block::Table(table));
    }
    if !blocks.is_empty() {
        blocks.push(Block::Note(crate::report::forecast::words::pay::curve_foot(words.lang())));
        blocks.extend(words.by_the_month(words.quarterly(found)).map(Block::Note));
    }
    blocks
}

/// Names of the roles of which some plan has something to show, each once.
fn roles(found: &Schemes, is_wanted: fn(&PayRow) -> bool) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for row in played(found).flat_map(|scheme| &scheme.pay.roles).filter(|row| is_wanted(row)) {
        if !names.contains(&row.role.as_str()) {
            names.push(&row.role);
        }
    }
    names
}

fn of_role<'a>(
    found: &'a Schemes,
    role: &'a str,
) -> impl Iterator<Item = (&'a Scheme, &'a PayRow)> {
    let row = move |scheme: &'a Scheme| {
        scheme.pay.roles.iter().find(|row| row.role == role).map(|row| (scheme, row))
    };
    played(found).filter_map(row)
}

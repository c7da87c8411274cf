//! What `check` tells: the arithmetic of a scenario, before anything is simulated.

pub mod words;

mod fitted;

pub use fitted::Fit;

use super::block::{Block, Table};
use super::forecast::words::last_year;
use super::forecast::words::pay;
use super::forecast::words::tables;
use super::numbers;
use super::numbers::Numbers;
use super::terminal::{Style, blocks_as_text};
use crate::language::VariantChanges;
use crate::messages::Lang;
use crate::review::Doubt;
use crate::review::VariantDoubt;
use crate::review::implied::Implied;
use crate::review::implied::ImpliedPayouts;
use crate::scenario::Scenario;
use crate::scenario::middle;
use crate::study::forecast::last_year::BesideLastYear;
use serde::Serialize;

/// Name and version of the JSON form of a check.
pub const CHECK: &str = "voronka.check/1";

/// What a scenario implies and what looks unintended in it.
#[derive(Debug, Serialize)]
pub struct Checked<'a> {
    /// Name and version of the form.
    pub format: &'static str,
    /// Digest of the scenario.
    pub digest: &'a str,
    /// How the gaps were fitted to a stated cycle.
    pub cycle_fit: Option<Fit>,
    /// What the department would have sold last year with the people of today, by a short run; absent if the file says
    /// nothing of last year, or a variant is checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_last_year: Option<&'a BesideLastYear>,
    /// The arithmetic.
    pub implied: &'a Implied,
    /// What looks unintended.
    pub doubts: &'a [Doubt],
    /// What looks unintended in variants, and not in the file alone.
    pub variant_doubts: &'a [VariantDoubt],
    /// What each variant changes, or the one that was asked for.
    pub variants: &'a [VariantChanges],
    /// How many things look unintended: in the file as it was read, and in its variants.
    #[serde(skip)]
    pub remarks: [usize; 2],
}

/// The page of a check.
pub fn text(scenario: &Scenario, checked: &Checked, width: usize, style: Style) -> String {
    blocks_as_text(&blocks(scenario, checked), width, style)
}

fn blocks(scenario: &Scenario, checked: &Checked) -> Vec<Block> {
    let implied = checked.implied;
    let mut blocks =
        vec![Block::Title(words::title(scenario)), Block::Answer(words::sound(checked.remarks))];
    let money = Numbers::new(Lang::En, &scenario.currency);
    for row in checked.beside_last_year.iter().flat_map(|beside| &beside.rows) {
        let people = checked.beside_last_year.map_or(0, |beside| beside.people);
        let is_led_up = checked.beside_last_year.is_some_and(|beside| beside.days_before > 0);
        let said = last_year::beside(row, people, is_led_up, &money);
        blocks.push(if row.is_far { Block::Answer(said) } else { Block::Sentence(said) });
    }
    blocks.push(Block::Sentence(words::deal(implied)));
    blocks.extend(words::later(implied).into_iter().map(Block::Sentence));
    blocks.push(Block::Sentence(words::cycle(implied)));
    blocks.extend(checked.cycle_fit.iter().map(|fit| Block::Sentence(words::fit(fit))));
    blocks.extend([Block::Heading(words::STAGES.into()), Block::Table(stages(implied))]);
    blocks.extend(words::dropped(implied).map(Block::Note));
    blocks.extend([Block::Heading(words::ROLES.into()), Block::Table(roles(implied))]);
    blocks.extend(implied.orders.iter().map(|load| Block::Note(words::orders(load))));
    blocks.extend([Block::Heading(words::BASE.into()), Block::Table(segments(scenario, implied))]);
    let assumed: Vec<String> = scenario.assumed_memories().map(|s| s.name.clone()).collect();
    blocks.extend(tables::assumed_memory(&assumed, Lang::En).map(Block::Note));
    for of in &implied.payouts {
        blocks.push(Block::Heading(pay::curve_heading(of, &money)));
        blocks.push(Block::Table(payouts(scenario, of)));
    }
    if !implied.payouts.is_empty() {
        blocks.push(Block::Note(pay::curve_foot(Lang::En)));
    }
    checked.variants.iter().for_each(|variant| blocks.extend(changed(variant)));
    blocks.push(Block::Foot(words::FOOT.into()));
    blocks
}

/// What a variant changes in the file.
fn changed(variant: &VariantChanges) -> [Block; 2] {
    let heading = Block::Heading(words::variant(variant));
    if variant.changes.is_empty() {
        return [heading, Block::Sentence(words::NO_CHANGE.into())];
    }
    let mut table = Table::new(words::CHANGE_COLUMNS);
    table.rows = variant.changes.iter().map(words::change).collect();
    [heading, Block::Table(table)]
}

/// What a plan pays by attainment, in tenths of the quota.
fn payouts(scenario: &Scenario, of: &ImpliedPayouts) -> Table {
    let mut table = Table::new(pay::curve_columns(Lang::En));
    let money = Numbers::new(Lang::En, &scenario.currency);
    for row in of.curve.iter().step_by(10) {
        let all = row.base + row.variable;
        let revenue = of.quota * row.attainment;
        let amounts = [row.base, row.variable, all].map(|amount| money.exact_money(amount));
        let share =
            if revenue > 0.0 { numbers::share(all / revenue, 0.0005) } else { "–".into() };
        let cells = [numbers::share(row.attainment, 0.005)].into_iter().chain(amounts);
        table.rows.push(cells.chain([share]).collect());
    }
    table
}

fn stages(implied: &Implied) -> Table {
    let mut table = Table::new(words::STAGE_COLUMNS);
    for stage in &implied.stages {
        table.rows.push(vec![
            stage.name.clone(),
            numbers::share(stage.convert, 0.005),
            numbers::tenths(100.0 * stage.reached),
            numbers::tenths(stage.touches),
            numbers::tenths(stage.hours),
            numbers::tenths(stage.days),
        ]);
    }
    table
}

fn roles(implied: &Implied) -> Table {
    let mut table = Table::new(words::ROLE_COLUMNS);
    for role in &implied.roles {
        table.rows.push(vec![
            role.name.clone(),
            numbers::tenths(role.seats),
            numbers::whole(role.selling_hours_per_month),
            numbers::whole(role.inbound_hours_per_month),
            numbers::whole(role.prospected_hours_per_month),
            words::load(role),
        ]);
    }
    table
}

fn segments(scenario: &Scenario, implied: &Implied) -> Table {
    let mut table = Table::new(words::SEGMENT_COLUMNS);
    let middle = middle(&scenario.unknowns);
    for (segment, stated) in implied.segments.iter().zip(&scenario.segments) {
        let accounts = stated.accounts.at(&middle);
        let ceiling = segment.ceiling_contacts_per_month;
        table.rows.push(vec![
            segment.name.clone(),
            Numbers::new(Lang::En, "").stated_money(accounts).trim().to_string(),
            numbers::share(segment.conversion, 0.0005),
            numbers::share(segment.refused, 0.005),
            ceiling.map_or("no limit".into(), numbers::whole),
        ]);
    }
    table
}

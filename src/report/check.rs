//! What `check` tells: the arithmetic of a scenario, before anything is simulated.

pub mod words;

mod fitted;

pub use fitted::Fit;

use super::block::{Block, Table};
use super::forecast::words::last_year;
use super::forecast::words::pay;
use super::forecast::words::tables;
use super::terminal::{Style, blocks_as_text};
use super::words::Words;
use crate::language::VariantChanges;
use crate::messages::Lang;
use crate::review::Doubt;
use crate::review::VariantDoubt;
use crate::review::implied::Implied;
use crate::review::implied::ImpliedPayouts;
use crate::scenario::Scenario;
use crate::scenario::middle;
use crate::study::forecast::last_year::BesideLastYear;
use crate::study::method::findings::Heading;
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

/// The page of a check, in a language.
pub fn text(
    scenario: &Scenario,
    checked: &Checked,
    lang: Lang,
    width: usize,
    style: Style,
) -> String {
    let words = Words::new(lang, &Heading::of(scenario));
    blocks_as_text(&blocks(&words, scenario, checked), width, style)
}

fn blocks(words: &Words, scenario: &Scenario, checked: &Checked) -> Vec<Block> {
    let (implied, money) = (checked.implied, words.numbers());
    let mut blocks = vec![
        Block::Title(words::title(scenario)),
        Block::Answer(words.check_sound(checked.remarks)),
    ];
    for row in checked.beside_last_year.iter().flat_map(|beside| &beside.rows) {
        let people = checked.beside_last_year.map_or(0, |beside| beside.people);
        let is_led_up = checked.beside_last_year.is_some_and(|beside| beside.days_before > 0);
        let said = last_year::beside(row, people, is_led_up, money);
        blocks.push(if row.is_far { Block::Answer(said) } else { Block::Sentence(said) });
    }
    blocks.push(Block::Sentence(words.check_deal(implied)));
    blocks.extend(words.check_later(implied).into_iter().map(Block::Sentence));
    blocks.push(Block::Sentence(words.check_cycle(implied)));
    blocks.extend(checked.cycle_fit.iter().map(|fit| Block::Sentence(words.check_fit(fit))));
    blocks.extend([Block::Heading(words.check_stages()), Block::Table(stages(words, implied))]);
    blocks.extend(words.check_dropped(implied).map(Block::Note));
    blocks.extend([Block::Heading(words.check_roles()), Block::Table(roles(words, implied))]);
    blocks.extend(implied.orders.iter().map(|load| Block::Note(words.check_orders(load))));
    let base = segments(words, scenario, implied);
    blocks.extend([Block::Heading(words.check_base()), Block::Table(base)]);
    let assumed: Vec<String> = scenario.assumed_memories().map(|s| s.name.clone()).collect();
    blocks.extend(tables::assumed_memory(&assumed, words.lang()).map(Block::Note));
    for of in &implied.payouts {
        blocks.push(Block::Heading(pay::curve_heading(of, money)));
        blocks.push(Block::Table(payouts(words, of)));
    }
    if !implied.payouts.is_empty() {
        blocks.push(Block::Note(pay::curve_foot(words.lang())));
    }
    checked.variants.iter().for_each(|variant| blocks.extend(changed(words, variant)));
    blocks.push(Block::Foot(words.check_foot()));
    blocks
}

/// What a variant changes in the file.
fn changed(words: &Words, variant: &VariantChanges) -> [Block; 2] {
    let heading = Block::Heading(words.check_variant(variant));
    if variant.changes.is_empty() {
        return [heading, Block::Sentence(words.check_no_change())];
    }
    let mut table = Table::new(words.check_change_columns());
    table.rows = variant.changes.iter().map(|change| words.check_change(change)).collect();
    [heading, Block::Table(table)]
}

/// What a plan pays by attainment, in tenths of the quota.
fn payouts(words: &Words, of: &ImpliedPayouts) -> Table {
    let mut table = Table::new(pay::curve_columns(words.lang()));
    let numbers = words.numbers();
    for row in of.curve.iter().step_by(10) {
        let all = row.base + row.variable;
        let revenue = of.quota * row.attainment;
        let amounts = [row.base, row.variable, all].map(|amount| numbers.exact_money(amount));
        let share = if revenue > 0.0 { numbers.share(all / revenue, 0.0005) } else { "–".into() };
        let cells = [numbers.share(row.attainment, 0.005)].into_iter().chain(amounts);
        table.rows.push(cells.chain([share]).collect());
    }
    table
}

fn stages(words: &Words, implied: &Implied) -> Table {
    let mut table = Table::new(words.check_stage_columns());
    let numbers = words.numbers();
    for stage in &implied.stages {
        table.rows.push(vec![
            stage.name.clone(),
            numbers.share(stage.convert, 0.005),
            numbers.tenths(100.0 * stage.reached),
            numbers.tenths(stage.touches),
            numbers.tenths(stage.hours),
            numbers.tenths(stage.days),
        ]);
    }
    table
}

fn roles(words: &Words, implied: &Implied) -> Table {
    let mut table = Table::new(words.check_role_columns());
    let numbers = words.numbers();
    for role in &implied.roles {
        table.rows.push(vec![
            role.name.clone(),
            numbers.tenths(role.seats),
            numbers.whole(role.selling_hours_per_month),
            numbers.whole(role.inbound_hours_per_month),
            numbers.whole(role.prospected_hours_per_month),
            words.check_load(role),
        ]);
    }
    table
}

fn segments(words: &Words, scenario: &Scenario, implied: &Implied) -> Table {
    let mut table = Table::new(words.check_segment_columns());
    let middle = middle(&scenario.unknowns);
    let numbers = words.numbers();
    for (segment, stated) in implied.segments.iter().zip(&scenario.segments) {
        let accounts = stated.accounts.at(&middle);
        table.rows.push(vec![
            segment.name.clone(),
            numbers.bare().stated_money(accounts),
            numbers.share(segment.conversion, 0.0005),
            numbers.share(segment.refused, 0.005),
            words.check_ceiling(segment.ceiling_contacts_per_month),
        ]);
    }
    table
}

//! What a deal or an order is worth.

use crate::engine::rules::Rules;
use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::scenario::Scenario;
use crate::units::Money;

/// Largest value of a deal, major units: what a heavy tail draws beyond it is cut off, so that sums
/// stay exact.
pub(super) const LARGEST_VALUE: f64 = 1e12;

impl Department<'_> {
    /// Value of a deal, drawn once.
    pub(super) fn value_of(&mut self, id: DealId) -> Money {
        let deal = &mut self.world.deals[id as usize];
        let folder = &mut self.world.folders[id as usize];
        if folder.value == Money::ZERO {
            let segment = usize::from(deal.segment);
            let (luck, product) = (deal.luck.open_uniform(), folder.product);
            let value = self.price_at(segment, product, luck);
            self.world.folders[id as usize].value = Money::from_major(value.min(LARGEST_VALUE));
        }
        self.world.folders[id as usize].value
    }

    /// Value of a deal or an order for a product at the uniform `luck`, major units.
    pub(in crate::engine) fn price_at(&self, segment: usize, product: u8, luck: f64) -> f64 {
        if self.rules.products.exist {
            return self.price_of_product(segment, product, luck);
        }
        value_at(self.rules, self.scenario, &self.outcome.draws, segment, luck)
    }

    #[inline(never)]
    fn price_of_product(&self, segment: usize, product: u8, luck: f64) -> f64 {
        let stated = self.scenario.products.get(usize::from(product));
        let Some(price) = stated.and_then(|product| product.price.as_ref()) else {
            return value_at(self.rules, self.scenario, &self.outcome.draws, segment, luck);
        };
        let table = self.rules.products.all[usize::from(product)].price.at(luck);
        table.unwrap_or_else(|| price.quantile(&self.outcome.draws, luck)).min(LARGEST_VALUE)
    }
}

/// Value of a deal of a segment at the uniform `luck`, major units.
#[inline]
fn value_at(rules: &Rules, scenario: &Scenario, draws: &[f64], segment: usize, luck: f64) -> f64 {
    let table = rules.segments[segment].value.at(luck);
    table.unwrap_or_else(|| exact_value(scenario, draws, segment, luck))
}

/// The same without a table.
#[inline(never)]
fn exact_value(scenario: &Scenario, draws: &[f64], segment: usize, luck: f64) -> f64 {
    scenario.segments[segment].deal_value.quantile(draws, luck)
}

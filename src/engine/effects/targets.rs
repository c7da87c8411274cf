//! What targets count.

use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::scenario::{Measure, Scope, Target};
use crate::units::{Day, Money};

/// Something that a target may count.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) enum Event {
    /// A contract was signed.
    Signed(Money),
    /// A sale was made.
    Sold { value: Money, margin: Money },
    /// An order of a customer was served, or a month of a subscription paid.
    Ordered { value: Money, margin: Money },
    /// Cash came in.
    Cash(Money),
    /// A deal entered a stage.
    Entered(usize),
    /// Profit of a day, any sign.
    Profit(Money),
}

impl Event {
    pub fn amount(self, measure: &Measure) -> i64 {
        match (self, measure) {
            (Event::Signed(value), Measure::Bookings) | (Event::Cash(value), Measure::Cash) => {
                value.0
            }
            (Event::Profit(value), Measure::Profit) => value.0,
            (Event::Sold { .. }, Measure::Sales | Measure::NewCustomers) => 1,
            (Event::Sold { value, .. } | Event::Ordered { value, .. }, Measure::Revenue) => value.0,
            (Event::Sold { margin, .. } | Event::Ordered { margin, .. }, Measure::Margin) => {
                margin.0
            }
            (Event::Entered(stage), Measure::Reached(wanted)) => i64::from(stage == *wanted),
            _ => 0,
        }
    }
}

impl Department<'_> {
    /// Adds an event to every target that counts it.
    #[inline(always)]
    pub(in crate::engine) fn credit(
        &mut self,
        event: Event,
        place: Option<usize>,
        segment: Option<u8>,
        day: Day,
    ) {
        if !self.scenario.targets.is_empty() {
            self.credit_targets(event, place, segment, day);
        }
    }

    #[inline(never)]
    fn credit_targets(
        &mut self,
        event: Event,
        place: Option<usize>,
        segment: Option<u8>,
        day: Day,
    ) {
        let results = self.outcome.targets.iter_mut();
        let targets = self.scenario.targets.iter().zip(&mut self.world.books.progress).zip(results);
        for ((target, progress), result) in targets {
            let amount = event.amount(&target.measure);
            if amount == 0 || !(target.from_day..=target.by_day).contains(&day) {
                continue;
            }
            let role = place.map(|place| self.world.seats[place].role);
            match (&target.scope, place) {
                (Scope::Department, _) => progress.total += amount,
                (Scope::Role(wanted), _) if role == Some(*wanted) => progress.total += amount,
                (Scope::Segment(wanted), _) if segment.map(usize::from) == Some(*wanted) => {
                    progress.total += amount;
                }
                (Scope::EachRep(_), Some(place)) if place < progress.seats.len() => {
                    progress.seats[place] += amount;
                    let is_enough = progress.seats[place] as f64 >= wanted(target);
                    result.note_seat(place, is_enough, day);
                }
                _ => {}
            }
        }
    }

    /// Adds the entry of a deal into its stage to the targets and the pay plans that count it.
    #[inline(always)]
    pub(in crate::engine) fn credit_entry(&mut self, id: DealId, day: Day) {
        if self.rules.special.watched != 0 {
            self.credit_watched(id, day);
        }
    }

    #[inline(never)]
    fn credit_watched(&mut self, id: DealId, day: Day) {
        let deal = &self.world.deals[id as usize];
        let stage = usize::from(deal.stage);
        if self.rules.special.watched >> stage & 1 == 1 {
            let (place, segment) = (usize::from(deal.seat), deal.segment);
            self.world.note_entry(place, stage);
            self.credit(Event::Entered(stage), Some(place), Some(segment), day);
            if self.rules.products.exist {
                let product = self.world.folders[id as usize].product;
                self.credit_product(Event::Entered(stage), product, day);
            }
        }
    }

    /// Adds an event to every target of the product.
    #[inline(never)]
    pub(super) fn credit_product(&mut self, event: Event, product: u8, day: Day) {
        for (target, progress) in self.scenario.targets.iter().zip(&mut self.world.books.progress) {
            let is_its = target.scope == Scope::Product(usize::from(product));
            if is_its && (target.from_day..=target.by_day).contains(&day) {
                progress.total += event.amount(&target.measure);
            }
        }
    }
}

/// What a target asks for, in minor units or counts.
pub(in crate::engine) fn wanted(target: &Target) -> f64 {
    if target.measure.is_money() { target.at_least * 100.0 } else { target.at_least }
}

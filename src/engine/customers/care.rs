//! Care: the hours that a customer needs in a month. What is not given by its end is not given, and who gets too little
//! leaves faster.

use super::{CustomerId, Department};
use crate::engine::outcome::Metric;
use crate::engine::selling::Shift;
use crate::scenario::{Care, Draws};
use crate::units::{Seconds, seconds};

/// The care that a segment's customers need.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct CareRule {
    /// Working time a month.
    pub cost: Seconds,
    /// So many times as fast do they leave who get none.
    pub neglect: f64,
}

impl CareRule {
    pub fn new(stated: &Care, draws: Draws) -> CareRule {
        let neglect = stated.neglect.at(draws).max(1.0);
        CareRule { cost: seconds(stated.hours.at(draws)).max(1), neglect }
    }
}

impl Department<'_> {
    fn care_rule(&self, id: CustomerId) -> Option<CareRule> {
        self.monthly_rule(id)?.care
    }

    /// A month ends; returns the share of the care that was not given in it, 0 to 1.
    pub(super) fn missing_care(&mut self, id: CustomerId) -> f64 {
        let Some(rule) = self.care_rule(id) else { return 0.0 };
        let owed = self.world.bonds[id as usize].owed;
        self.world.count(Metric::CareAsked, i64::from(rule.cost));
        self.world.count(Metric::CareGiven, i64::from(rule.cost - owed));
        f64::from(owed) / f64::from(rule.cost)
    }

    /// How many times as fast the customer leaves for the care that was missing.
    pub(super) fn neglect(&self, id: CustomerId, missing: f64) -> f64 {
        self.care_rule(id).map_or(1.0, |rule| 1.0 + (rule.neglect - 1.0) * missing)
    }

    /// A month begins: its care waits for the rep who keeps the customer.
    pub(super) fn ask_for_care(&mut self, id: CustomerId) {
        let Some(rule) = self.care_rule(id) else { return };
        let bond = &mut self.world.bonds[id as usize];
        bond.owed = rule.cost;
        if !std::mem::replace(&mut bond.waits_for_care, true) {
            let place = usize::from(self.world.customers[id as usize].seat);
            self.world.care[place].push_back(id);
        }
    }

    /// The customer belongs to another seat from now on, and so does the care that waits.
    pub(super) fn move_customer(&mut self, id: CustomerId, place: usize) {
        let old = std::mem::replace(&mut self.world.customers[id as usize].seat, place as u16);
        if usize::from(old) == place {
            return;
        }
        let has_care = self.rules.has_care && self.care_rule(id).is_some();
        if has_care && self.world.bonds[id as usize].waits_for_care {
            self.world.care[place].push_back(id);
        }
    }

    /// Customers who wait for care at a desk. Who has left or moved stands there for nothing.
    #[inline(never)]
    pub(in crate::engine) fn waits_for_care(&self, place: usize) -> u32 {
        let is_here = |id: &&CustomerId| {
            let id = **id as usize;
            usize::from(self.world.customers[id].seat) == place && self.world.bonds[id].owed > 0
        };
        self.world.care.get(place).map_or(0, |all| all.iter().filter(is_here).count() as u32)
    }

    /// Cares for the customers who wait, the oldest month first, while there is time. What is begun may be finished on
    /// another day.
    #[inline(never)]
    pub(in crate::engine) fn care_for_customers(&mut self, shift: &mut Shift) {
        while shift.left > 0 {
            let Some(&id) = self.world.care[shift.place].front() else { return };
            let bond = &mut self.world.bonds[id as usize];
            // Who has left or moved needs nothing here.
            let is_here = usize::from(self.world.customers[id as usize].seat) == shift.place;
            if is_here {
                let given = bond.owed.min(shift.left);
                bond.owed -= given;
                shift.left -= given;
                bond.waits_for_care = bond.owed > 0;
            }
            if !is_here || bond.owed == 0 {
                self.world.care[shift.place].pop_front();
            }
        }
    }
}

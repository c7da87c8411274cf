//! Net promoter score: who recommends, who is content, and who warns others off.

use super::months::Bond;
use super::{CustomerId, Department};
use crate::scenario::{Draws, NetPromoters};

/// The groups of a segment's customers.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct NpsRule {
    /// Shares of promoters, and of promoters and passives.
    below: [f64; 2],
    /// So many times as fast do promoters, passives and detractors leave.
    leaves: [f64; 3],
    /// Probability of falling by a group after a month without any care.
    neglect: f64,
}

impl NpsRule {
    pub fn new(stated: &NetPromoters, draws: Draws) -> NpsRule {
        let share = |quantity: &crate::scenario::Quantity| quantity.at(draws).clamp(0.0, 1.0);
        let promoters = share(&stated.promoters);
        let factor = |quantity: &crate::scenario::Quantity| quantity.at(draws).max(1e-3);
        NpsRule {
            below: [promoters, (1.0 - share(&stated.detractors)).max(promoters)],
            leaves: [factor(&stated.promoters_leave), 1.0, factor(&stated.detractors_leave)],
            neglect: share(&stated.neglect),
        }
    }
}

/// Place of the detractors among the groups: promoters, passives, detractors.
const DETRACTORS: u8 = 2;

impl Department<'_> {
    fn nps_rule(&self, id: CustomerId) -> Option<NpsRule> {
        self.customer_rule(id)?.monthly.as_ref()?.nps
    }

    /// A new customer joins a group, by luck.
    pub(super) fn join_group(&mut self, id: CustomerId) {
        let Some(rule) = self.nps_rule(id) else { return };
        let luck = self.world.customers[id as usize].luck.uniform();
        let group = rule.below.iter().filter(|&&below| luck >= below).count() as u8;
        self.world.bonds[id as usize].group = group;
        self.world.groups[usize::from(group)] += 1;
    }

    /// A customer has left their group.
    pub(super) fn leave_group(&mut self, id: CustomerId) {
        if self.nps_rule(id).is_some() {
            let group = self.world.bonds[id as usize].group;
            self.world.groups[usize::from(group)] -= 1;
        }
    }

    /// After a month in which a share of the care was missing, a customer may think worse of the department.
    pub(super) fn think_worse(&mut self, id: CustomerId, missing: f64) {
        let Some(rule) = self.nps_rule(id).filter(|rule| rule.neglect > 0.0) else { return };
        let falls = self.world.customers[id as usize].luck.uniform() < rule.neglect * missing;
        let Bond { group, .. } = &mut self.world.bonds[id as usize];
        if falls && *group < DETRACTORS {
            self.world.groups[usize::from(*group)] -= 1;
            *group += 1;
            self.world.groups[usize::from(*group)] += 1;
        }
    }

    /// How many times as fast the customer leaves for the group in which they are.
    pub(super) fn pace_of_group(&self, id: CustomerId) -> f64 {
        let group = self.world.bonds[id as usize].group;
        self.nps_rule(id).map_or(1.0, |rule| rule.leaves[usize::from(group)])
    }
}

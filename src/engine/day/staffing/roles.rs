//! Coaching and rivalry, which hang on how many people a role has.

use crate::engine::state::Department;
use libm::pow;

impl Department<'_> {
    /// Coaching and rivalry of each role, which change with the number of people. Where they do, strength and hours
    /// of its seats do.
    #[inline(never)]
    pub(super) fn weigh_roles(&mut self) {
        let mut counts = std::mem::take(&mut self.world.staff.filled);
        let filled = |role: usize| {
            let seats = self.world.seats_of(role);
            seats.filter(|&place| self.world.seats[place].is_filled()).count() as f64
        };
        counts.clear();
        counts.extend((0..self.rules.roles.len()).map(filled));
        for (role, &count) in counts.iter().enumerate() {
            let (odds, hours) = self.rivalry(count);
            let weights = (odds * self.coaching(role, &counts), hours);
            if weights != (self.world.staff.role_odds[role], self.world.staff.role_hours[role]) {
                (self.world.staff.role_odds[role], self.world.staff.role_hours[role]) = weights;
                let seats = self.world.seats_of(role);
                self.world.seats[seats].iter_mut().for_each(|seat| seat.is_steady = false);
            }
        }
        self.world.staff.filled = counts;
    }

    fn coaching(&self, role: usize, counts: &[f64]) -> f64 {
        let heads = self.scenario.roles.iter().zip(&self.rules.roles).zip(counts);
        heads.enumerate().fold(1.0, |product, (index, ((head_role, rule), &heads))| {
            let (Some(head), Some((span, coaching))) = (&head_role.head, rule.head) else {
                return product;
            };
            let led = |role: &usize| head.leads[*role];
            if !led(&role) {
                return product;
            }
            let reps: f64 = (0..counts.len()).filter(led).map(|role| counts[role]).sum();
            let left = 1.0 - self.share_of_checks(index);
            product * pow(coaching, (span * left * heads / reps.max(1.0)).min(1.0))
        })
    }

    /// Share of the day that goes into checks for the people of a role.
    pub(super) fn share_of_checks(&self, role: usize) -> f64 {
        let checks = self.scenario.management.check_by == Some(role);
        if checks { self.world.checks.share } else { 0.0 }
    }

    /// Factors on the odds and the hours of a role with so many people.
    fn rivalry(&self, people: f64) -> (f64, f64) {
        let Some(rule) = self.rules.rivalry else { return (1.0, 1.0) };
        let (odds, hours) = if rule.acts(people) { (rule.odds, rule.hours) } else { (1.0, 1.0) };
        match rule.splits(people) {
            true => (odds * rule.split_odds, hours * rule.split_hours),
            false => (odds, hours),
        }
    }
}

//! What the people of a role do to the odds of their deals: stated skill, and the coaching of those who lead them.

use super::capacity::seats;
use crate::scenario::quantity::Draws;
use crate::scenario::{Product, ProductId, Role, RoleId, Scenario};

/// Odds by role and product.
pub(super) struct Skills {
    /// Mean of the people of each role, coached.
    plain: Vec<f64>,
    /// The same for each product that asks for skill.
    by_product: Vec<Option<Vec<f64>>>,
}

impl Skills {
    pub(super) fn of(scenario: &Scenario, middle: Draws) -> Skills {
        let coached: Vec<f64> =
            (0..scenario.roles.len()).map(|role| coaching(scenario, role, middle)).collect();
        let roles = || scenario.roles.iter().zip(&coached);
        let plain = roles().map(|(role, coached)| coached * mean(&skills(role, middle)));
        let of = |product: &Product| {
            let has_floor = product.skill_floor.at(middle) > 0.0;
            let odds = |(role, coached): (&Role, &f64)| coached * sells(role, product, middle);
            has_floor.then(|| roles().map(odds).collect())
        };
        let by_product = scenario.products.iter().map(of).collect();
        Skills { plain: plain.collect(), by_product }
    }

    /// Odds multiplier of the people of a role, for a product.
    pub(super) fn odds(&self, role: RoleId, product: Option<ProductId>) -> f64 {
        let of = product.and_then(|product| self.by_product[product].as_ref());
        of.map_or(self.plain[role], |odds| odds[role])
    }
}

/// Skill of each seat at full strength, 1 where it is drawn: that is its mean.
fn skills(role: &Role, middle: Draws) -> Vec<f64> {
    let stated = role.reps.iter().map(|rep| rep.skill.map_or(1.0, |skill| skill.at(middle)));
    let hired = (seats(role) - role.reps.len() as f64) as usize;
    stated.chain(std::iter::repeat_n(1.0, hired)).collect()
}

fn mean(skills: &[f64]) -> f64 {
    if skills.is_empty() { 1.0 } else { skills.iter().sum::<f64>() / skills.len() as f64 }
}

/// Odds of a role for a product: of those who reach its floor, to whom its deals go, or of all if nobody does.
fn sells(role: &Role, product: &Product, middle: Draws) -> f64 {
    let all = skills(role, middle);
    if reaches(role, product, middle) {
        let floor = product.skill_floor.at(middle);
        let able: Vec<f64> = all.into_iter().filter(|skill| *skill >= floor).collect();
        mean(&able)
    } else {
        mean(&all) * product.below_floor.at(middle)
    }
}

/// Whether somebody in a role may have the skill that a product asks for, now or when a seat is filled anew.
pub(in crate::review) fn reaches(role: &Role, product: &Product, middle: Draws) -> bool {
    let floor = product.skill_floor.at(middle);
    let drawn = role.skill_spread.at(middle) > 0.0 || floor <= 1.0;
    let is_drawn = role.reps.iter().any(|rep| rep.skill.is_none())
        || role.hires.iter().any(|hire| hire.count > 0)
        || role.replace_after_days.is_some() && role.attrition_per_day.at(middle) > 0.0;
    drawn && is_drawn || skills(role, middle).iter().any(|skill| *skill >= floor)
}

/// Odds multiplier of those who lead a role, who do not check meanwhile.
fn coaching(scenario: &Scenario, role: RoleId, middle: Draws) -> f64 {
    let heads = scenario.roles.iter().filter_map(|of| Some((of, of.head.as_ref()?)));
    let led_by = heads.filter(|(_, head)| head.leads[role]);
    led_by.fold(1.0, |product, (of, head)| {
        let led = scenario.roles.iter().zip(&head.leads).filter(|(_, led)| **led);
        let reps: f64 = led.map(|(role, _)| seats(role)).sum();
        let coaches = 1.0 - head.sells.map_or(0.0, |share| share.at(middle));
        let share = (head.span.at(middle) * coaches * seats(of) / reps.max(1.0)).min(1.0);
        product * libm::pow(head.coaching.at(middle), share)
    })
}

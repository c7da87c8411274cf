//! What is allowed in a pay plan, but probably not meant.

use super::doubt::{Doubt, DoubtKind, path};
use super::written::{Amount, Share};
use crate::language::problem::quoted;
use crate::messages::{Number, Say, messages};
use crate::scenario::middle;
use crate::scenario::pay::{Act, Business, PayPart, PayPeriod, Terms};
use crate::scenario::quantity::Draws;
use crate::scenario::{Customers, Role, Scenario};
use crate::units::Money;

messages!(say, "review/pay_lint");

/// Parts of the pay that a rep keeps in mind.
const MOST_PARTS: usize = 5;

/// Everything doubtful in the pay of a role.
pub fn doubts(scenario: &Scenario, role: &Role, middle: Draws) -> Vec<Doubt> {
    let found = [
        crowded(role),
        falling(role, middle),
        cliff(scenario, role, middle),
        contest_for_all(role),
        new_business_only(role),
        idle_split(scenario, role),
        idle_tail(scenario, role),
        idle_clawback(scenario, role, middle),
    ];
    found.into_iter().flatten().chain(idle_acts(scenario, role)).collect()
}

/// A part of the pay that nothing can ever bring about.
fn idle(role: &Role, key: &str, seen: &dyn Say, help: &dyn Say) -> Option<Doubt> {
    let seen = say::IdlePay { role: &quoted(&role.name), seen };
    let told: [&dyn Say; 3] = [&seen, &say::IdlePayMatters, help];
    Some(Doubt::new(DoubtKind::IdlePay, path(&["roles", &role.name, "pay", key]), told))
}

/// A part of a plan that pays for something.
#[derive(Clone, Copy)]
enum Part {
    Commission,
    Bonus,
    Soft,
    Team,
    Contest,
}

impl Part {
    fn key(self) -> &'static str {
        match self {
            Part::Commission => "commission",
            Part::Bonus => "bonus",
            Part::Soft => "soft",
            Part::Team => "team",
            Part::Contest => "contest",
        }
    }
}

/// What a part pays for and a role never has.
#[derive(Clone, Copy)]
enum Lacks {
    Orders,
    Sales,
    HandOffs,
    Stage,
}

impl Lacks {
    fn business(of: Business) -> Lacks {
        match of {
            Business::Repeat => Lacks::Orders,
            _ => Lacks::Sales,
        }
    }
}

/// What a role can ever be credited with.
struct Earns {
    /// It signs contracts.
    signs: bool,
    /// It signs, or shares in what is signed.
    new: bool,
    /// Its customers buy again.
    repeat: bool,
    works: Vec<bool>,
}

impl Earns {
    fn of(scenario: &Scenario, role: &Role) -> Earns {
        let signs = role.works.last() == Some(&true);
        let me = scenario.roles.iter().position(|other| other.name == role.name);
        let keeps = |of: &Customers| match scenario.keeper(of) {
            // Who wins a customer keeps them until they move.
            Some(_) => signs || me.is_some_and(|me| scenario.keeps(of, me)),
            None => signs,
        };
        let segments = scenario.segments.iter().enumerate();
        let served = segments.filter(|(index, _)| role.serves(*index));
        let mut bought = served.filter_map(|(_, segment)| segment.customers.as_ref());
        let (new, repeat) = (signs || role.plan.split.is_some(), bought.any(keeps));
        Earns { signs, new, repeat, works: role.works.clone() }
    }

    /// Whether there is anything of this business.
    fn has(&self, of: Business) -> bool {
        match of {
            Business::All => self.new || self.repeat,
            Business::New => self.new,
            Business::Repeat => self.repeat,
        }
    }

    fn can(&self, act: Act) -> bool {
        let works = |stage: usize| self.works.get(stage) == Some(&true);
        match act {
            Act::Touch | Act::EffectiveTouch => self.works.contains(&true) || self.repeat,
            Act::HandOff => self.works.windows(2).any(|pair| pair[0] && !pair[1]),
            Act::Sale => self.signs,
            Act::Order => self.repeat,
            Act::Revenue | Act::Margin | Act::Cash => self.has(Business::All),
            Act::Entered(stage) => works(stage.saturating_sub(1)),
        }
    }
}

/// Parts that go by what a role can never do: sign, share in a sale, serve an order.
fn idle_acts(scenario: &Scenario, role: &Role) -> Vec<Doubt> {
    // Of who keeps customers and works no stage more is said.
    if role.serves_customers && !role.works.contains(&true) {
        return Vec::new();
    }
    let (earns, plan) = (Earns::of(scenario, role), &role.plan);
    let mut found = Vec::new();
    let mut note = |part: Part, lacks: Lacks| {
        let (seen, help) = (say::IdleActs { part, lacks }, say::IdleActsHelps { lacks });
        found.extend(idle(role, part.key(), &seen, &help));
    };
    for commission in plan.commissions.iter().filter(|commission| !earns.has(commission.of)) {
        note(Part::Commission, Lacks::business(commission.of));
    }
    let acts = plan.bonuses.iter().map(|bonus| (Part::Bonus, bonus.each));
    let soft = plan.soft.iter().map(|soft| (Part::Soft, soft.kpi));
    for (part, act) in acts.chain(soft).filter(|(_, act)| !earns.can(*act)) {
        let lacks = match act {
            Act::Order => Lacks::Orders,
            Act::HandOff => Lacks::HandOffs,
            Act::Entered(_) => Lacks::Stage,
            _ => Lacks::Sales,
        };
        note(part, lacks);
    }
    if !earns.can(Act::Revenue) {
        let team = plan.team.iter().map(|_| Part::Team);
        let contest = plan.contest.iter().map(|_| Part::Contest);
        team.chain(contest).for_each(|part| note(part, Lacks::Sales));
    }
    found
}

fn idle_split(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    role.plan.split.as_ref()?;
    let last = role.works.iter().rposition(|&works| works);
    let signs = last.is_none_or(|last| last + 1 == scenario.stages.len());
    idle(role, "split", &say::IdleSplit, &say::IdleSplitHelps).filter(|_| signs)
}

fn idle_tail(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    role.plan.tail.as_ref()?;
    let me = scenario.roles.iter().position(|other| other.name == role.name)?;
    let hands_over = scenario.segments.iter().zip(&role.segments).any(|(segment, &serves)| {
        let of = segment.customers.as_ref();
        serves && of.is_some_and(|of| scenario.keeper(of).is_some() && !scenario.keeps(of, me))
    });
    idle(role, "tail", &say::IdleTail, &say::IdleTailHelps).filter(|_| !hands_over)
}

fn idle_clawback(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    role.plan.clawback.as_ref()?;
    let may_leave = scenario.segments.iter().zip(&role.segments).any(|(segment, &serves)| {
        let of = segment.customers.as_ref();
        let leaves = |of: &Customers| {
            of.subscription.is_some()
                || of.churn.hazard(middle) > 0.0
                || of.drop_out.at(middle) > 0.0
        };
        serves && of.is_some_and(leaves)
    });
    let may_fail =
        scenario.sale.rest_fails.at(middle) > 0.0 && scenario.sale.advance.at(middle) < 1.0;
    idle(role, "clawback", &say::IdleClawback, &say::IdleClawbackHelps)
        .filter(|_| !may_leave && !may_fail)
}

/// The role and what is doubtful in its pay, for all roles.
pub fn of_all_roles(scenario: &Scenario) -> Vec<(String, Doubt)> {
    let middle = &middle(&scenario.unknowns);
    let of_role =
        |role| doubts(scenario, role, middle).into_iter().map(|doubt| (role.name.clone(), doubt));
    scenario.roles.iter().flat_map(of_role).collect()
}

fn crowded(role: &Role) -> Option<Doubt> {
    let parts = role.plan.parts().into_iter().filter(|part| *part != PayPart::Cap).count();
    (parts > MOST_PARTS).then(|| {
        let (parts, most) = (Number::written(parts.to_string()), MOST_PARTS.to_string());
        let seen = say::CrowdedPlan { role: &quoted(&role.name), parts: &parts };
        let helps = say::CrowdedPlanHelps { most: &most };
        let told: [&dyn Say; 3] = [&seen, &say::CrowdedPlanMatters, &helps];
        Doubt::new(DoubtKind::CrowdedPlan, path(&["roles", &role.name, "pay"]), told)
    })
}

fn falling(role: &Role, middle: Draws) -> Option<Doubt> {
    let mut rates = role.plan.commissions.iter().map(|commission| {
        let steps = commission.steps.iter().map(|(from, rate)| (*from, rate.at(middle)));
        [(0.0, commission.rate.at(middle))].into_iter().chain(steps).collect::<Vec<_>>()
    });
    let fall = rates
        .find_map(|rates| rates.windows(2).find(|pair| pair[1].1 < pair[0].1).map(|pair| pair[1]));
    fall.map(|(from, rate)| {
        let (from, rate) = (Share(from), Share(rate));
        let seen = say::FallingCommission { role: &quoted(&role.name), from: &from, rate: &rate };
        let told: [&dyn Say; 3] =
            [&seen, &say::FallingCommissionMatters, &say::FallingCommissionHelps];
        let place = path(&["roles", &role.name, "pay", "commission"]);
        Doubt::new(DoubtKind::FallingCommission, place, told)
    })
}

/// A retroactive step that leaps by more than a month's base.
fn cliff(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let months = f64::from(role.plan.every.months());
    let quota = Money::from_major(role.quota_per_month.at(middle) * months);
    let base = Money::from_major(role.pay_per_month.at(middle) * months);
    let margin = scenario.margin_of(role, middle);
    let (from, leap) = Terms::of(&role.plan, middle).cliff(quota, margin)?;
    (leap > base && leap > Money::ZERO).then(|| {
        let every = role.plan.every;
        let seen = say::PayCliff {
            role: &quoted(&role.name),
            from: &Share(from),
            leap: &Amount(leap.major()),
            base: &Amount(base.major()),
            every,
        };
        let matters = say::PayCliffMatters { every };
        let told: [&dyn Say; 3] = [&seen, &matters, &say::PayCliffHelps];
        let place = path(&["roles", &role.name, "pay", "commission"]);
        Doubt::new(DoubtKind::PayCliff, place, told)
    })
}

fn contest_for_all(role: &Role) -> Option<Doubt> {
    let top = role.plan.contest.as_ref()?.top as usize;
    let seats = role.seats();
    (top >= seats && seats > 0).then(|| {
        let [top, seats] = [top, seats].map(|count| Number::written(count.to_string()));
        let role_name = quoted(&role.name);
        let seen = say::ContestForAll { role: &role_name, top: &top, seats: &seats };
        let told: [&dyn Say; 3] = [&seen, &say::ContestForAllMatters, &say::ContestForAllHelps];
        let place = path(&["roles", &role.name, "pay", "contest", "top"]);
        Doubt::new(DoubtKind::ContestForAll, place, told)
    })
}

/// Who keeps customers and earns nothing by their orders.
fn new_business_only(role: &Role) -> Option<Doubt> {
    let plan = &role.plan;
    let is_new = plan.commissions.iter().all(|commission| commission.of == Business::New);
    let pays_orders = plan.bonuses.iter().any(|bonus| bonus.each == Act::Order);
    let pays_sales = plan.bonuses.iter().any(|bonus| bonus.each == Act::Sale);
    let pays_new = pays_sales || !plan.commissions.is_empty();
    let sells = role.works.contains(&true);
    (role.serves_customers && pays_new && is_new && !pays_orders).then(|| {
        let seen = say::NewBusinessOnly { role: &quoted(&role.name) };
        let matters = say::NewBusinessOnlyMatters { sells };
        let told: [&dyn Say; 3] = [&seen, &matters, &say::NewBusinessOnlyHelps];
        Doubt::new(DoubtKind::NewBusinessOnly, path(&["roles", &role.name, "pay"]), told)
    })
}

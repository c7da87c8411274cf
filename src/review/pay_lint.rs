//! What is allowed in a pay plan, but probably not meant.

use super::doubt::{Doubt, DoubtKind, path};
use crate::language::problem::quoted;
use crate::language::{Unit, short};
use crate::scenario::middle;
use crate::scenario::pay::{Act, Business, PayPart, Terms};
use crate::scenario::quantity::Draws;
use crate::scenario::{Customers, Role, Scenario};
use crate::units::Money;

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
fn idle(role: &Role, key: &str, seen: &str, help: &str) -> Option<Doubt> {
    Some(Doubt {
        kind: DoubtKind::IdlePay,
        path: path(&["roles", &role.name, "pay", key]),
        seen: format!("role {}: {seen}", quoted(&role.name)),
        matters: "it looks as if it were paid or taken back, and changes nothing".to_owned(),
        help: help.to_owned(),
    })
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
    let sold = |of: Business| match of {
        Business::Repeat => (
            "orders, but it has no customers who buy again",
            "let it keep customers: `customers` of the segment, and `to`",
        ),
        _ => (
            "sales, but it neither signs nor shares in a sale",
            "state a `split`, pay for \"hand_off\", or let it work the last stage",
        ),
    };
    let mut found = Vec::new();
    let mut say = |key: &str, what: &str, (lacks, help): (&str, &str)| {
        found.extend(idle(role, key, &format!("{what} for {lacks}"), help));
    };
    for commission in plan.commissions.iter().filter(|commission| !earns.has(commission.of)) {
        say("commission", "a commission", sold(commission.of));
    }
    let acts = plan.bonuses.iter().map(|bonus| ("bonus", "a bonus", bonus.each));
    let soft = plan.soft.iter().map(|soft| ("soft", "soft salary", soft.kpi));
    for (key, what, act) in acts.chain(soft).filter(|(.., act)| !earns.can(*act)) {
        let why = match act {
            Act::Order => sold(Business::Repeat),
            Act::HandOff => (
                "hand-offs, but it hands nothing over",
                "pay for \"sale\" or a stage that it works",
            ),
            Act::Entered(_) => {
                ("a stage that it brings no deal to", "name a stage after one that it works")
            }
            _ => sold(Business::All),
        };
        say(key, what, why);
    }
    if !earns.can(Act::Revenue) {
        let team = plan.team.iter().map(|_| ("team", "a team bonus"));
        let contest = plan.contest.iter().map(|_| ("contest", "a contest"));
        team.chain(contest).for_each(|(key, what)| say(key, what, sold(Business::All)));
    }
    found
}

fn idle_split(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    role.plan.split.as_ref()?;
    let last = role.works.iter().rposition(|&works| works);
    let signs = last.is_none_or(|last| last + 1 == scenario.stages.len());
    let seen = "a split, but its deals are signed by itself or never reach it";
    let help = "state the split at the role that works the earlier stages";
    idle(role, "split", seen, help).filter(|_| signs)
}

fn idle_tail(scenario: &Scenario, role: &Role) -> Option<Doubt> {
    role.plan.tail.as_ref()?;
    let me = scenario.roles.iter().position(|other| other.name == role.name)?;
    let hands_over = scenario.segments.iter().zip(&role.segments).any(|(segment, &serves)| {
        let of = segment.customers.as_ref();
        serves && of.is_some_and(|of| scenario.keeper(of).is_some() && !scenario.keeps(of, me))
    });
    let seen = "a tail, but it never hands a customer over";
    let help = "state `to` in [segments.NAME.customers]";
    idle(role, "tail", seen, help).filter(|_| !hands_over)
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
    let seen = "a clawback, but no customer leaves and no payment fails";
    let help = "state `churn`, `lifetime` or `drop_out` of customers, or `rest_fails` of [sale]";
    idle(role, "clawback", seen, help).filter(|_| !may_leave && !may_fail)
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
    (parts > MOST_PARTS).then(|| Doubt {
        kind: DoubtKind::CrowdedPlan,
        path: path(&["roles", &role.name, "pay"]),
        seen: format!("role {}: pay has {parts} parts", quoted(&role.name)),
        matters: "a rep who cannot tell in twenty seconds what a sale brings does not work for it"
            .to_owned(),
        help: format!("keep {MOST_PARTS} at the most, the base among them"),
    })
}

fn falling(role: &Role, middle: Draws) -> Option<Doubt> {
    let mut rates = role.plan.commissions.iter().map(|commission| {
        let steps = commission.steps.iter().map(|(from, rate)| (*from, rate.at(middle)));
        [(0.0, commission.rate.at(middle))].into_iter().chain(steps).collect::<Vec<_>>()
    });
    let fall = rates
        .find_map(|rates| rates.windows(2).find(|pair| pair[1].1 < pair[0].1).map(|pair| pair[1]));
    fall.map(|(from, rate)| Doubt {
        kind: DoubtKind::FallingCommission,
        path: path(&["roles", &role.name, "pay", "commission"]),
        seen: format!(
            "role {}: from {} of the quota on the commission falls to {}",
            quoted(&role.name),
            Unit::Share.say(from),
            Unit::Share.say(rate)
        ),
        matters: "who is past the step is paid less for the next sale than for the last".to_owned(),
        help: "let the rates of `steps` rise, or state a `cap`".to_owned(),
    })
}

/// A retroactive step that leaps by more than a month's base.
fn cliff(scenario: &Scenario, role: &Role, middle: Draws) -> Option<Doubt> {
    let months = f64::from(role.plan.every.months());
    let quota = Money::from_major(role.quota_per_month.at(middle) * months);
    let base = Money::from_major(role.pay_per_month.at(middle) * months);
    let margin = scenario.margin_of(role, middle);
    let (from, leap) = Terms::of(&role.plan, middle).cliff(quota, margin)?;
    (leap > base && leap > Money::ZERO).then(|| Doubt {
        kind: DoubtKind::PayCliff,
        path: path(&["roles", &role.name, "pay", "commission"]),
        seen: format!(
            "role {}: at {} of the quota pay leaps by {}, more than the base of {} a {}",
            quoted(&role.name),
            Unit::Share.say(from),
            short(leap.major()),
            short(base.major()),
            role.plan.every.word()
        ),
        matters: format!(
            "one deal more or less decides over a {}'s pay, and deals are moved to fit",
            role.plan.every.word()
        ),
        help: "let the step count only for what lies above it (`retroactive = false`), or add smaller \
               steps below it"
            .to_owned(),
    })
}

fn contest_for_all(role: &Role) -> Option<Doubt> {
    let top = role.plan.contest.as_ref()?.top as usize;
    let seats = role.seats();
    (top >= seats && seats > 0).then(|| Doubt {
        kind: DoubtKind::ContestForAll,
        path: path(&["roles", &role.name, "pay", "contest", "top"]),
        seen: format!(
            "role {}: the contest has {top} {} among {seats} {}",
            quoted(&role.name),
            if top == 1 { "winner" } else { "winners" },
            if seats == 1 { "rep" } else { "reps" }
        ),
        matters: "who sells anything at all wins: it is paid like a base, and nobody competes"
            .to_owned(),
        help: "let fewer win than there are reps, or drop the contest".to_owned(),
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
    (role.serves_customers && pays_new && is_new && !pays_orders).then(|| Doubt {
        kind: DoubtKind::NewBusinessOnly,
        path: path(&["roles", &role.name, "pay"]),
        seen: format!(
            "role {}: keeps customers and is paid for new business only",
            quoted(&role.name)
        ),
        matters: match sells {
            true => "the orders of the customers it serves earn it nothing".to_owned(),
            false => {
                "it works no stage and makes no first sale, so that this never pays".to_owned()
            }
        },
        help: "pay for repeat business: `of = \"repeat\"` or \"all\", or a bonus for \"order\""
            .to_owned(),
    })
}

//! Roles: who works in them, for how long, and what they are paid.

use super::behaviour::BehaviourRule;
use super::credit::CreditRule;
use super::drawn::{bits, days, share};
use crate::scenario::pay::{PayPeriod, Terms};
use crate::scenario::{
    Draws, LeadCap, Leaver, Priority, Quantity, RampActs, RampShape, Role, Scenario,
    vacation_a_year,
};
use crate::units::{DAYS_A_YEAR, Day, Money};

/// A role.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct RoleRule {
    /// Stages that it works, as bits.
    pub works: u32,
    /// Most leads of a rep.
    pub lead_cap: Option<LeadCap>,
    pub selling: f64,
    /// Working time of a day that nothing stated takes, of which a head sells a part.
    pub day: f64,
    pub skill_spread: f64,
    pub ramp_start: f64,
    pub ramp_days: f64,
    pub ramps_odds: bool,
    pub ramps_hours: bool,
    pub attrition: f64,
    pub early_attrition: f64,
    pub early_days: f64,
    /// Days, or whole months of the calendar, as are the other lengths that begin on a date.
    pub replace_after: Option<f64>,
    pub reroute_loss: Option<f64>,
    pub customers_leave: f64,
    pub dismissal: Option<(f64, u32)>,
    pub quota: Money,
    pub ramps_quota: bool,
    pub pay: Money,
    pub terms: Terms,
    pub every: PayPeriod,
    pub credit: CreditRule,
    pub behaviour: Option<Box<BehaviourRule>>,
    pub hire_cost: Money,
    pub offer_accepted: f64,
    pub time_to_fill: f64,
    pub training_days: f64,
    pub vacation: f64,
    pub sick: f64,
    /// A rep of full strength has the same hours every day.
    pub is_steady: bool,
    pub forgets: f64,
    pub wrong: f64,
    /// Share of touches made wrongly or stopped at the first question.
    pub amiss: f64,
    pub mood: Option<MoodRule>,
    /// Due touches go straight into the lane of their stage: nothing is forgotten, and no client loses
    /// patience.
    pub is_plain: bool,
    pub head: Option<(f64, f64)>,
}

/// What a streak of refusals does.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct MoodRule {
    pub streak: u32,
    pub days: Day,
    pub hours: f64,
    pub quits: f64,
}

pub(super) fn fill_role(rule: &mut RoleRule, role: &Role, draws: Draws, scenario: &Scenario) {
    let at = |q: &Quantity| q.at(draws);
    let elsewhere: f64 = role.workday.iter().map(|(_, hours)| at(hours)).sum();
    rule.selling = (at(&role.hours) - elsewhere).max(0.0) * crate::units::HOUR;
    rule.skill_spread = at(&role.skill_spread);
    rule.ramp_start = share(&role.ramp.start, draws);
    rule.ramp_days = at(&role.ramp.days);
    rule.ramps_odds = role.ramp.acts != RampActs::Hours;
    rule.ramps_hours = role.ramp.acts != RampActs::Odds;
    rule.attrition = share(&role.attrition_per_day, draws);
    rule.early_attrition = at(&role.early_attrition);
    rule.early_days = at(&role.early_days);
    rule.replace_after = role.replace_after_days.map(|q| q.at(draws));
    rule.reroute_loss = match &role.leaver {
        Leaver::Wait => None,
        Leaver::Reroute { loss } => Some(share(loss, draws)),
    };
    rule.customers_leave = share(&role.customers_leave, draws);
    rule.dismissal = role.dismissal.as_ref().map(|d| (at(&d.under), d.months));
    rule.quota = Money::from_major(at(&role.quota_per_month));
    rule.ramps_quota = role.ramped_quota;
    rule.pay = Money::from_major(at(&role.pay_per_month));
    rule.terms.fill(&role.plan, draws);
    rule.every = role.plan.every;
    rule.credit = CreditRule::of(&role.plan, draws);
    BehaviourRule::fill(&mut rule.behaviour, role, draws, scenario);
    rule.hire_cost = Money::from_major(at(&role.hire_cost));
    rule.offer_accepted = share(&role.offer_accepted, draws);
    rule.time_to_fill = at(&role.time_to_fill_days);
    rule.training_days = at(&role.training_days);
    rule.vacation = vacation_a_year(at(&role.away.vacation_days_a_year));
    // The working days of a year without holidays, whatever the run has of them.
    let worked = f64::from(scenario.calendar.days_a_week()) * DAYS_A_YEAR / 7.0;
    rule.sick = (at(&role.away.sick_days_a_year) / worked.max(1.0)).clamp(0.0, 1.0);
    rule.is_steady = rule.sick == 0.0
        && rule.vacation == 0.0
        && role.ramp.shape != RampShape::Exponential
        && rule.behaviour.is_none();
    let management = &scenario.management;
    let crm = share(&management.crm, draws) * share(&management.crm_recalls, draws);
    rule.forgets = (1.0 - share(&role.discipline, draws)) * (1.0 - crm);
    rule.wrong = share(&role.wrong, draws);
    rule.amiss = (rule.wrong + share(&role.blocked, draws)).min(1.0);
    rule.mood = role.mood.as_ref().map(|m| MoodRule {
        streak: m.streak,
        days: days(at(&m.days)),
        hours: share(&m.hours, draws),
        quits: at(&m.quits).max(1.0),
    });
    rule.works = bits(&role.works) as u32;
    rule.lead_cap = role.leads_at_most;
    let has_lanes = role.priority == Priority::LatestStage;
    rule.is_plain = has_lanes
        && rule.forgets == 0.0
        && rule.amiss == 0.0
        && scenario.stages.iter().all(|stage| stage.patience.is_none());
    // What a head sells, it cannot coach.
    let sells = role.head.as_ref().and_then(|h| h.sells).map(|q| share(&q, draws));
    rule.day = rule.selling;
    rule.selling *= sells.unwrap_or(1.0);
    let coaches = 1.0 - sells.unwrap_or(0.0);
    rule.head = role.head.as_ref().map(|h| (at(&h.span) * coaches, at(&h.coaching)));
}

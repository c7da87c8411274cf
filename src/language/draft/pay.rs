//! Pay plans of roles.

use super::fields::Fields;
use crate::language::document::Value;
use crate::language::{Unit, short};
use crate::messages::{Number, messages};
use crate::scenario::pay::{
    Act, Bonus, Business, Clawback, Commission, Contest, Draw, MOST_GIVERS, PayPeriod, PayPlan,
    SoftSalary, Tail, TeamBonus,
};
use crate::scenario::people::Role;
use crate::scenario::quantity::Quantity;

messages!(say, "language/draft/pay");

/// Most commissions, and most bonuses, of a role.
const MOST: usize = 20;

/// The base of a role per month, and what is paid beside it.
pub fn pay(role: &Fields) -> (Quantity, PayPlan) {
    let Some(fields) = role.table("pay") else {
        return (Quantity::Known(0.0), PayPlan::default());
    };
    let base = role.main_number("pay", &fields).unwrap_or(Quantity::Known(0.0));
    let (commissions, bonuses) = (fields.tables("commission"), fields.tables("bonus"));
    fields.note_too_many("commission", commissions.len(), MOST);
    fields.note_too_many("bonus", bonuses.len(), MOST);
    let plan = PayPlan {
        every: match fields.choice_if("every") {
            Some("quarter") => PayPeriod::Quarter,
            _ => PayPeriod::Month,
        },
        soft: fields.table_if("soft").map(soft),
        commissions: commissions.into_iter().map(|table| commission(role, table)).collect(),
        bonuses: bonuses.into_iter().map(bonus).collect(),
        team: fields.table_if("team_bonus").map(|table| team(role, table)),
        contest: fields.table_if("contest").map(contest),
        cap: fields.number_if("cap"),
        split: fields.number_if("split"),
        tail: fields.table_if("tail").map(tail),
        clawback: fields.table_if("clawback").map(clawback),
        draw: fields.table_if("draw").map(draw),
        market: fields.number_if("market"),
    };
    note_without_commission(&fields, &plan);
    fields.done();
    (base, plan)
}

fn soft(fields: Fields) -> SoftSalary {
    let kpi = fields.choice_if("kpi");
    let soft = SoftSalary {
        amount: fields.number("amount"),
        kpi: act(&fields, "kpi", kpi),
        at_least: fields.number("at_least"),
    };
    fields.done();
    soft
}

/// What is counted, with the stage that some of it needs.
fn act(fields: &Fields, key: &'static str, word: Option<&str>) -> Act {
    let stage = fields.slot("stage").and_then(|slot| slot.name());
    if word == Some("entered") {
        if !fields.states("stage") {
            fields.note_missing("stage");
        }
    } else if word.is_some() && fields.states("stage") {
        let problem = fields.problem("stage", say::StageUncounted);
        let problem = problem.expected(say::OnlyEntered { key: &key });
        fields.note(problem.also(fields.place_of(key), say::WhatIsCounted));
    }
    match word {
        Some("touch" | "touches") => Act::Touch,
        Some("effective_touch" | "effective_touches") => Act::EffectiveTouch,
        Some("hand_off" | "hand_offs") => Act::HandOff,
        Some("order" | "orders") => Act::Order,
        Some("revenue") => Act::Revenue,
        Some("margin") => Act::Margin,
        Some("entered") => Act::Entered(stage.unwrap_or(0)),
        _ => Act::Sale,
    }
}

fn commission(role: &Fields, fields: Fields) -> Commission {
    let on = match fields.choice_if("on") {
        Some("margin") => Act::Margin,
        Some("cash") => Act::Cash,
        _ => Act::Revenue,
    };
    let steps = fields.tables("steps");
    fields.note_too_many("steps", steps.len(), MOST);
    let commission = Commission {
        on,
        of: match fields.choice_if("of") {
            Some("new") => Business::New,
            Some("repeat") => Business::Repeat,
            _ => Business::All,
        },
        rate: fields.number("rate"),
        steps: rising(steps),
        is_retroactive: fields.flag("retroactive"),
    };
    if !fields.states("rate") && !fields.states("steps") {
        let problem = fields.problem_here(say::NoShare);
        fields.note(problem.expected(say::RateOrSteps));
    }
    if !commission.steps.is_empty() {
        note_without_quota(role, &fields, "steps", OfQuota::Steps);
        note_more_than_all(&fields, &commission);
    }
    fields.done();
    commission
}

/// The steps of a commission, each from a higher attainment than the one before.
fn rising(tables: Vec<Fields>) -> Vec<(f64, Quantity)> {
    let mut steps: Vec<(f64, Quantity)> = Vec::new();
    for fields in tables {
        let from = fields.exact_if("from");
        let before = steps.last().map(|step| step.0);
        if let (Some(from), Some(before)) = (from, before)
            && from <= before
        {
            let found = say::NotAbove { from: &Unit::Share.say(from) };
            let problem = fields.problem("from", found);
            fields.note(problem.expected(say::StepsRise { before: &Unit::Share.say(before) }));
        }
        let rate = fields.number("rate");
        note_bare_rate(&fields);
        fields.done();
        steps.push((from.or(before).unwrap_or(1.0), rate));
    }
    steps
}

/// Above 100 % a share is written with its sign: 8 may have been meant as 8 %.
fn note_bare_rate(fields: &Fields) {
    let Some(slot) = fields.slot("rate") else { return };
    let is_bare = match &slot.node.value {
        Value::Number(..) => true,
        Value::Text(text) => !text.contains('%'),
        _ => false,
    };
    let bare = fields.glance("rate").filter(|&rate| is_bare && rate > 1.0);
    let Some(rate) = bare else { return };
    let (percent, times) = (short(rate), Unit::Share.say(rate).replace(' ', ""));
    let problem = fields.problem("rate", say::RateIs { rate: &percent });
    let problem = problem.expected(say::APercentage);
    let (one, other) = (format!("\"{percent}%\""), format!("\"{times}\""));
    fields.note(problem.help(say::WhicheverIsMeant { one: &one, other: &other }));
}

/// More than 100 % can be paid for what lies above a step, not for all that was sold.
fn note_more_than_all(fields: &Fields, commission: &Commission) {
    let rates = || commission.steps.iter().map(|(_, rate)| fields.notes.central(*rate));
    if commission.is_retroactive && rates().any(|rate| rate > 1.0) {
        let most = Unit::Share.say(rates().fold(0.0, f64::max));
        let problem = fields.problem("retroactive", say::OfAllSold { share: &most });
        fields.note(problem.expected(say::AtMostInAStep));
    }
}

fn bonus(fields: Fields) -> Bonus {
    let word = fields.choice_if("for");
    let bonus = Bonus { each: act(&fields, "for", word), amount: fields.number("amount") };
    fields.done();
    bonus
}

fn team(role: &Fields, fields: Fields) -> TeamBonus {
    note_without_quota(role, &fields, "at_least", OfQuota::Share);
    let team = TeamBonus { at_least: fields.number("at_least"), amount: fields.number("amount") };
    fields.done();
    team
}

fn contest(fields: Fields) -> Contest {
    let contest = Contest { top: fields.whole("top"), amount: fields.number("amount") };
    fields.done();
    contest
}

fn tail(fields: Fields) -> Tail {
    let tail = Tail {
        on: if fields.choice_if("on") == Some("margin") { Act::Margin } else { Act::Revenue },
        rate: fields.number("rate"),
        days: fields.number("lasts"),
    };
    fields.done();
    tail
}

fn clawback(fields: Fields) -> Clawback {
    let clawback = Clawback { within_days: fields.number("within"), share: fields.number("share") };
    fields.done();
    clawback
}

fn draw(fields: Fields) -> Draw {
    let draw = Draw { amount: fields.number("amount"), is_recoverable: fields.flag("recoverable") };
    fields.done();
    draw
}

/// A split, a clawback and a draw act on commission.
fn note_without_commission(fields: &Fields, plan: &PayPlan) {
    let sold = plan
        .commissions
        .iter()
        .any(|commission| commission.on != Act::Cash && commission.of != Business::Repeat);
    if plan.clawback.is_some() && !sold {
        let problem = fields.problem("clawback", say::ClawbackAlone);
        fields.note(problem.expected(say::ACommission));
    }
    if plan.draw.is_some() && plan.commissions.is_empty() && plan.tail.is_none() {
        let problem = fields.problem("draw", say::DrawAlone);
        fields.note(problem.expected(say::AnAdvanceOn));
    }
}

/// A deal is handed over by a few roles at most, and their shares leave something to who signs.
pub fn check_splits(root: &Fields, roles: &[Role]) {
    let named = root.named("roles");
    let splits = named.iter().zip(roles).filter_map(|((_, fields), role)| {
        Some((fields.table("pay")?, root.notes.central(role.plan.split?)))
    });
    let splits: Vec<(Fields, f64)> = splits.collect();
    let all: f64 = splits.iter().map(|(_, share)| share).sum();
    let Some((last, _)) = splits.last() else { return };
    if all > 1.0 + 1e-9 {
        let found = say::SplitsComeTo { whole: &Unit::Share.say(all) };
        root.note(last.problem("split", found).expected(say::LeftToSigner));
    }
    if splits.len() > MOST_GIVERS {
        let found = say::SoManySplit { count: &Number::written(splits.len().to_string()) };
        let problem = last.problem("split", found);
        root.note(problem.expected(say::AtMost { most: &MOST_GIVERS.to_string() }));
    }
}

/// What goes by the quota.
#[derive(Clone, Copy, Debug)]
pub enum OfQuota {
    /// Who misses it is dismissed.
    Dismissal,
    /// A commission rises with its attainment.
    Steps,
    /// A share of it brings a bonus.
    Share,
}

/// What goes by the quota needs one above nothing: no share of nothing can be reached, or missed.
pub fn note_without_quota(role: &Fields, fields: &Fields, key: &'static str, of: OfQuota) {
    if has_quota(role) {
        return;
    }
    let is_stated = role.states("quota");
    let problem = fields.problem(key, say::NoQuota { of, is_stated });
    fields.note(match is_stated {
        true => problem.expected(say::QuotaAboveZero).also(role.place_of("quota"), say::TheQuota),
        false => problem.expected(say::AQuota),
    });
}

/// Whether a role has a quota above nothing.
pub fn has_quota(role: &Fields) -> bool {
    // What is wrong with a quota is noted where it is read.
    role.states("quota") && role.glance("quota").is_none_or(|quota| quota > 0.0)
}

//! Pay plans of roles.

use super::fields::Fields;
use crate::language::document::Value;
use crate::language::{Unit, short};
use crate::scenario::pay::{
    Act, Bonus, Business, Clawback, Commission, Contest, Draw, MOST_GIVERS, PayPeriod, PayPlan,
    SoftSalary, Tail, TeamBonus,
};
use crate::scenario::people::Role;
use crate::scenario::quantity::Quantity;

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
        let problem = fields.problem("stage", "stage where no stage is counted");
        let expected = format!("expected only with {key} = \"entered\"");
        fields.note(problem.expected(expected).also(fields.place_of(key), "what is counted"));
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
        let problem = fields.problem_here("no share is stated");
        fields.note(problem.expected("expected `rate` or `steps`, for example rate = \"10%\""));
    }
    if !commission.steps.is_empty() {
        note_without_quota(role, &fields, "steps", "steps by a quota that is not stated");
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
            let found =
                format!("starts at {}, not above the step before it", Unit::Share.say(from));
            let problem = fields.problem("from", &found);
            let more = Unit::Share.say(before);
            fields.note(problem.expected(format!("expected more than {more}: steps rise")));
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
    let problem = fields.problem("rate", &format!("rate is {percent}"));
    let problem = problem.expected("expected a percentage where a share is above 1");
    fields.note(problem.help(format!("write \"{percent}%\" or \"{times}\", whichever is meant")));
}

/// More than 100 % can be paid for what lies above a step, not for all that was sold.
fn note_more_than_all(fields: &Fields, commission: &Commission) {
    let rates = || commission.steps.iter().map(|(_, rate)| fields.notes.central(*rate));
    if commission.is_retroactive && rates().any(|rate| rate > 1.0) {
        let most = Unit::Share.say(rates().fold(0.0, f64::max));
        let problem = fields.problem("retroactive", &format!("{most} of all that was sold"));
        fields.note(problem.expected(
            "expected 100 % at most in a step that counts for all that was sold; above that only what lies above \
             the step can be paid",
        ));
    }
}

fn bonus(fields: Fields) -> Bonus {
    let word = fields.choice_if("for");
    let bonus = Bonus { each: act(&fields, "for", word), amount: fields.number("amount") };
    fields.done();
    bonus
}

fn team(role: &Fields, fields: Fields) -> TeamBonus {
    note_without_quota(role, &fields, "at_least", "a share of a quota that is not stated");
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
        let problem = fields.problem("clawback", "clawback of no commission");
        fields.note(problem.expected(
            "expected a `commission` on the revenue or the margin of new business: what is paid on cash is never \
             taken back",
        ));
    }
    if plan.draw.is_some() && plan.commissions.is_empty() && plan.tail.is_none() {
        let problem = fields.problem("draw", "draw on no commission");
        fields.note(problem.expected("expected a `commission` that it is an advance on"));
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
        let found = format!("`split` of all roles comes to {}", Unit::Share.say(all));
        let expected = "expected 100% or less: what is left is credited to the rep who signs";
        root.note(last.problem("split", &found).expected(expected));
    }
    if splits.len() > MOST_GIVERS {
        let found = format!("{} roles have a `split`", splits.len());
        let problem = last.problem("split", &found);
        root.note(problem.expected(format!("expected at most {MOST_GIVERS}")));
    }
}

/// What goes by the quota needs one above nothing: no share of nothing can be reached, or missed.
pub fn note_without_quota(role: &Fields, fields: &Fields, key: &'static str, found: &str) {
    if has_quota(role) {
        return;
    }
    if role.states("quota") {
        let problem = fields.problem(key, &found.replace("that is not stated", "of 0"));
        let problem = problem.expected(
            "expected `quota` above 0 in the same role, for example quota = \"1M/month\"",
        );
        fields.note(problem.also(role.place_of("quota"), "the quota"));
        return;
    }
    let problem = fields.problem(key, found);
    fields.note(
        problem.expected("expected `quota` in the same role, for example quota = \"1M/month\""),
    );
}

/// Whether a role has a quota above nothing.
pub fn has_quota(role: &Fields) -> bool {
    // What is wrong with a quota is noted where it is read.
    role.states("quota") && role.glance("quota").is_none_or(|quota| quota > 0.0)
}

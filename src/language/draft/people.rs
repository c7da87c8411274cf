//! Roles, reps and hiring.

use super::behaviour::behaviour;
use super::fields::Fields;
use super::pay::{OfQuota, note_without_quota, pay};
use super::reps::{flags, hires, reps, served, sold};
use super::run::Run;
use crate::language::tables::{MOST_REPS, MOST_ROLES};
use crate::language::written::{Complaint, period_of};
use crate::language::{Thing, short};
use crate::messages::{Number, messages};
use crate::scenario::people::{
    Away, Dismissal, Head, LeadCap, LeadPeriod, Leaver, Mood, Priority, Ramp, RampActs, RampShape,
    Role,
};
use crate::scenario::quantity::Quantity;
use crate::units::DAYS_A_MONTH;

messages!(say, "language/draft/people");

/// Days to fill a seat if nothing is said.
const DAYS_TO_FILL: f64 = 60.0;

/// All roles. `hours` are those of a working day, `discipline` that of the department.
pub fn roles(root: &Fields, run: Run, hours: Quantity, discipline: Quantity) -> Vec<Role> {
    let named = root.named("roles");
    if named.is_empty() {
        root.note_missing("roles");
    }
    root.note_too_many("roles", named.len(), MOST_ROLES);
    let mut names = Vec::new();
    let mut roles = Vec::new();
    for (index, (name, fields)) in named.into_iter().take(MOST_ROLES).enumerate() {
        roles.push(role(name, index, fields, run, (hours, discipline), &mut names));
    }
    note_crowd(root, &roles);
    roles
}

fn role(
    name: String,
    index: usize,
    fields: Fields,
    run: Run,
    defaults: (Quantity, Quantity),
    names: &mut Vec<String>,
) -> Role {
    let does = fields.slot("does").map(|slot| slot.choices()).unwrap_or_default();
    let replace_after_days = fields.number_if("replace_after");
    let to_fill = replace_after_days.unwrap_or(Quantity::Known(DAYS_TO_FILL));
    let (early_days, early_attrition) = early(&fields);
    let (pay_per_month, plan) = pay(&fields);
    let behaviour = behaviour(&fields, &plan);
    let role = Role {
        prospects: does.contains(&"prospect"),
        answers_inbound: does.contains(&"inbound"),
        works: flags(&fields, "stages").unwrap_or_default(),
        serves_customers: does.contains(&"customers"),
        segments: served(&fields),
        products: sold(&fields),
        priority: priority(&fields),
        open_deals: fields.whole_if("open_deals").unwrap_or(u32::MAX),
        leads_at_most: leads_at_most(&fields),
        hours: fields.number_if("hours").unwrap_or(defaults.0),
        carry_over: fields.flag("carry_over"),
        workday: fields.slot("workday").map(|slot| slot.free()).unwrap_or_default(),
        skill_spread: fields.number("skill_spread"),
        ramp: ramp(&fields),
        reps: reps(&name, &fields, run, names),
        hires: hires(&fields, run),
        attrition_per_day: fields.number("attrition"),
        early_attrition,
        early_days,
        replace_after_days,
        leaver: leaver(&fields),
        customers_leave: fields.number("customers_leave"),
        dismissal: fields.table_if("dismiss").map(dismissal),
        quota_per_month: fields.number("quota"),
        ramped_quota: fields.flag("ramped_quota"),
        pay_per_month,
        plan,
        hire_cost: fields.number("hire_cost"),
        offer_accepted: fields.number("offer_accepted"),
        time_to_fill_days: fields.number_if("time_to_fill").unwrap_or(to_fill),
        training_days: fields.number("training"),
        away: Away {
            vacation_days_a_year: fields.number("vacation"),
            sick_days_a_year: fields.number("sick"),
        },
        discipline: fields.number_if("discipline").unwrap_or(defaults.1),
        wrong: fields.number("wrong"),
        blocked: fields.number("blocked"),
        mood: fields.table_if("mood").map(mood),
        behaviour,
        head: head(&fields, index, does.contains(&"lead")),
        name,
    };
    note_no_time(&fields, &role);
    note_selling_head_without_work(&fields, &role);
    note_more_than_all(&fields, &role);
    note_dismissal_without_quota(&fields, &role);
    fields.done();
    role
}

fn priority(fields: &Fields) -> Priority {
    match fields.choice_if("priority") {
        Some("oldest_due") => Priority::OldestDue,
        Some("largest_value") => Priority::LargestValue,
        Some("hottest") => Priority::Hottest,
        _ => Priority::LatestStage,
    }
}

/// Leads of a rep a day or a week, in whole numbers.
fn leads_at_most(fields: &Fields) -> Option<LeadCap> {
    let slot = fields.slot("leads_at_most")?;
    let a_day = slot.exactly()?;
    let (per, days) = match slot.node.as_text().and_then(period_of) {
        Some(1.0) => (LeadPeriod::Day, 1.0),
        Some(7.0) => (LeadPeriod::Week, 7.0),
        _ => {
            slot.wrong(Complaint::new(say::NeitherDayNorWeek, say::LeadsADay));
            return None;
        }
    };
    let count = a_day * days;
    if (count - libm::round(count)).abs() > 1e-9 && !slot.is_scaled() {
        slot.wrong(Complaint::new(say::NoWholeNumber, say::AWholeNumber));
    }
    Some(LeadCap { count: libm::round(count).max(1.0) as u32, per })
}

fn ramp(role: &Fields) -> Ramp {
    let none = Ramp {
        start: Quantity::Known(1.0),
        days: Quantity::Known(0.0),
        shape: RampShape::Linear,
        acts: RampActs::Odds,
    };
    if !role.states("ramp") {
        return Ramp { start: Quantity::Known(0.3), ..none };
    }
    let Some(fields) = role.table("ramp") else { return none };
    let ramp = Ramp {
        start: fields.number("start"),
        days: role.main_number("ramp", &fields).unwrap_or(Quantity::Known(0.0)),
        shape: match fields.choice_if("shape") {
            Some("logistic") => RampShape::Logistic,
            Some("exponential") => RampShape::Exponential,
            _ => RampShape::Linear,
        },
        acts: match fields.choice_if("acts") {
            Some("hours") => RampActs::Hours,
            Some("both") => RampActs::Both,
            _ => RampActs::Odds,
        },
    };
    fields.done();
    ramp
}

/// Days of the early time and the factor in it.
fn early(role: &Fields) -> (Quantity, Quantity) {
    let Some(fields) = role.table_if("early_attrition") else {
        return (Quantity::Known(0.0), Quantity::Known(1.0));
    };
    let months = fields.number("months");
    let days = fields.notes.times(months, DAYS_A_MONTH);
    let times = fields.number("times");
    fields.done();
    (days, times)
}

fn leaver(fields: &Fields) -> Leaver {
    let loss = fields.number("leaver_loss");
    match fields.choice_if("on_leave") {
        Some("wait") => {
            if fields.states("leaver_loss") {
                let problem = fields.problem("leaver_loss", say::LossWithWait);
                let problem = problem.expected(say::OnlyRerouted);
                fields.note(problem.also(fields.place_of("on_leave"), say::WaitForSuccessor));
            }
            Leaver::Wait
        }
        _ => Leaver::Reroute { loss },
    }
}

fn dismissal(fields: Fields) -> Dismissal {
    let dismissal = Dismissal { under: fields.number("under"), months: fields.whole("months") };
    fields.done();
    dismissal
}

fn mood(fields: Fields) -> Mood {
    let mood = Mood {
        streak: fields.whole("streak"),
        days: fields.number("lasts"),
        hours: fields.number("hours"),
        quits: fields.number("quits"),
    };
    if !fields.states("hours") && !fields.states("quits") {
        let problem = fields.problem_here(say::ChangesNothing);
        fields.note(problem.expected(say::HoursOrQuits));
    }
    fields.done();
    mood
}

/// A head who sells needs something to sell.
fn note_selling_head_without_work(fields: &Fields, role: &Role) {
    let sells = role.head.as_ref().is_some_and(|head| head.sells.is_some());
    if sells && !role.works.contains(&true) && fields.was_read("stages") {
        let problem = fields.problem("sells", say::SellsNowhere);
        fields.note(problem.expected(say::StagesBeside));
    }
}

/// A touch is made wrongly or stops, not both.
fn note_more_than_all(fields: &Fields, role: &Role) {
    let central = |share| fields.notes.central(share);
    let were_read = fields.was_read("wrong") && fields.was_read("blocked");
    if were_read && central(role.wrong) + central(role.blocked) > 1.0 + 1e-9 {
        let problem = fields.problem("blocked", say::MoreThanAll).expected(say::AtMostAll);
        fields.note(problem.also(fields.place_of("wrong"), say::OtherShare));
    }
}

fn note_dismissal_without_quota(fields: &Fields, role: &Role) {
    if role.dismissal.is_some() {
        note_without_quota(fields, fields, "dismiss", OfQuota::Dismissal);
    }
}

fn head(fields: &Fields, index: usize, leads: bool) -> Option<Head> {
    let mut led = flags(fields, "leads");
    let (span, coaching) = (fields.number("span"), fields.number("coaching"));
    let sells = fields.number_if("sells");
    if !leads && !fields.was_read("does") {
        return None;
    }
    if !leads {
        for key in ["leads", "span", "coaching", "sells"] {
            if fields.states(key) {
                let problem = fields.problem(key, say::DoesNotLead { key: &key });
                fields.note(problem.expected(say::OnlyWithLead));
            }
        }
        return None;
    }
    let roles = fields.notes.names.of(Thing::Role).len();
    let leads = led.take().unwrap_or_else(|| (0..roles).map(|role| role != index).collect());
    Some(Head { leads, span, coaching, sells })
}

/// The day's other work leaves no time to sell.
fn note_no_time(fields: &Fields, role: &Role) {
    let hours = fields.notes.central(role.hours);
    let other: f64 = role.workday.iter().map(|(_, hours)| fields.notes.central(*hours)).sum();
    if other >= hours && fields.states("workday") {
        let found = say::WorkdayTakes { other: &short(other), hours: &short(hours) };
        let problem = fields.problem("workday", found).expected(say::SomeLeft);
        let also = if fields.states("hours") {
            problem.also(fields.place_of("hours"), say::TheWorkingDay)
        } else {
            problem
        };
        fields.note(also);
    }
}

/// More people than can be.
fn note_crowd(root: &Fields, roles: &[Role]) {
    let hired = |role: &Role| role.hires.iter().map(|hire| hire.count as usize).sum::<usize>();
    let all: usize = roles.iter().map(|role| role.reps.len() + hired(role)).sum();
    if all > MOST_REPS as usize {
        let found = say::RepsInAll { count: &Number::written(all.to_string()) };
        let problem = root.problem("roles", found);
        root.note(problem.expected(say::AtMost { most: &MOST_REPS.to_string() }));
    }
}

/// A large number in two digits.
pub fn rounded(value: f64) -> String {
    if value < 1e15 { short(libm::round(value)) } else { format!("{value:.1e}") }
}

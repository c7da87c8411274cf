//! The department as a whole: days of the run, and each table of the file in turn.

use super::fields::Fields;
use super::run::Run;
use super::{channels, check, cycle, market, money, people, process, products, targets, team};
use crate::calendar::{Calendar, FIVE_DAY_WEEK, Period};
use crate::language::document::Value;
use crate::language::tables::LONGEST_RUN;
use crate::language::written::Complaint;
use crate::messages::{Lang, Number, messages};
use crate::scenario::Scenario;
use crate::scenario::quantity::Quantity;
use jiff::civil::{Date, date};
use std::path::Path;

messages!(say, "language/draft/department");

/// Reads everything.
pub fn scenario(root: &Fields, source_name: &str) -> Scenario {
    let run = run(root);
    let (calendar, hours) = calendar(root, run);
    let products = products::products(root);
    let segments = market::segments(root, &products);
    let stages = process::stages(root);
    let management = team::management(root);
    let roles = people::roles(root, run, hours, management.discipline);
    let channels = channels::channels(root, run);
    let (routing, routes_to_absent) = team::routing(root);
    let history = root.table("last_year").map(money::last_year).unwrap_or_default();
    let mut scenario = Scenario {
        name: root.text_if("name").unwrap_or_else(|| stem(source_name)),
        question: root.text_if("question").unwrap_or_default(),
        currency: root.text_if("currency").unwrap_or_default(),
        lang: root.choice_if("lang").and_then(Lang::of),
        calendar,
        respect_cool_off: root.table("base").is_none_or(market::respects_cool_off),
        segments,
        products,
        channels,
        stages,
        sale: process::sale(root),
        cycle_fit: None,
        routing,
        routes_to_absent,
        management: management.checked,
        rivalry: root.table_if("rivalry").and_then(team::rivalry),
        trainings: team::trainings(root, run, roles.len()),
        overheads: money::overheads(root, run),
        targets: targets::targets(root, run, &history),
        open_deals: targets::deals(root, run),
        history,
        roles,
        unknowns: Vec::new(),
        variants: Vec::new(),
    };
    let cycle = root.table_if("cycle");
    let stated = cycle.as_ref().and_then(process::stated_cycle);
    check::scenario(root, &scenario);
    let unread = root.notes.unread();
    let can_fit = unread.is_whole() && unread.has(&CYCLE);
    if let (Some(fields), Some(stated), true) = (&cycle, stated, can_fit) {
        let week = scenario.calendar.week();
        let Scenario { stages, sale, roles, .. } = &mut scenario;
        scenario.cycle_fit = Some(cycle::fit(fields, stated, stages, sale, roles, week));
    }
    if let Some(cycle) = cycle {
        cycle.done();
    }
    root.field("variants");
    scenario
}

/// What the fit of a stated cycle rests on.
const CYCLE: [&str; 7] = ["cycle", "stages", "sale", "roles", "calendar", "start", "horizon"];

fn stem(source_name: &str) -> String {
    let stem = Path::new(source_name).file_stem().and_then(|stem| stem.to_str());
    stem.unwrap_or("scenario").to_owned()
}

fn run(root: &Fields) -> Run {
    let start = root.slot("start").and_then(|slot| slot.date());
    let horizon = horizon(root, start);
    let is_sure = start.is_some() && horizon.is_some();
    let start = start.unwrap_or(date(2027, 1, 1));
    Run { start, horizon: horizon.unwrap_or(365), is_sure }
}

/// Days from the start to the stated last day, or the stated duration in whole days: "12mo" ends on
/// the eve of the same date a year later.
pub(super) fn horizon(root: &Fields, start: Option<Date>) -> Option<u32> {
    let slot = root.slot("horizon")?;
    let is_date = match &slot.node.value {
        Value::Date(_) => true,
        Value::Text(text) => text.trim().parse::<Date>().is_ok(),
        _ => false,
    };
    let days = if is_date {
        let last = slot.date()?;
        i64::from((last - start?).get_days()) + 1
    } else {
        slot.days_after(start.unwrap_or(date(2027, 1, 1)), LONGEST_RUN)?
    };
    if (1..=LONGEST_RUN as i64).contains(&days) {
        return Some(days as u32);
    }
    let slot = root.slot("horizon")?;
    slot.wrong(match days < 1 {
        true => Complaint::new(say::EndsAtOnce, say::ARun),
        false => {
            let days = Number::written(days.to_string());
            Complaint::new(say::IsDays { days: &days }, say::ARun)
        }
    });
    None
}

/// The days of the run, and the hours of a working day.
fn calendar(root: &Fields, run: Run) -> (Calendar, Quantity) {
    let mut week = FIVE_DAY_WEEK;
    let mut holidays = Vec::new();
    let mut hours = Quantity::Known(8.0);
    if let Some(table) = root.table("calendar") {
        week = table.slot("work_days").map_or(FIVE_DAY_WEEK, |slot| slot.weekdays());
        holidays = table.slot("holidays").map(|slot| slot.holidays()).unwrap_or_default();
        hours = table.number("hours");
        table.done();
    }
    holidays.sort();
    holidays.dedup();
    let calendar = Calendar::new(run.start, run.horizon, week, &holidays);
    if calendar.working_days() == 0 && run.is_sure {
        note_no_work(root);
    }
    (reported(root, calendar), hours)
}

fn note_no_work(root: &Fields) {
    let place = if root.states("calendar") { "calendar" } else { "horizon" };
    let problem = root.problem(place, say::NoWorkingDay).warning();
    root.note(problem.expected(say::NobodyWorks));
}

fn reported(root: &Fields, calendar: Calendar) -> Calendar {
    match root.choice_if("report") {
        Some("day") => calendar.with_period(Period::Day),
        Some("week") => calendar.with_period(Period::Week),
        Some("month") => calendar.with_period(Period::Month),
        _ => calendar,
    }
}

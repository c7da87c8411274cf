//! Sentences about what a scenario implies before it is simulated.

use super::Fit;
use crate::language::Change;
use crate::language::VariantChanges;
use crate::report::numbers;
use crate::review::implied::{Implied, ImpliedRole, ImpliedSource, OrderLoad, Origin};
use crate::scenario::Scenario;

/// Heading of the stages.
pub const STAGES: &str = "The process, if nobody ever waits for a rep";
/// Columns of the stages.
pub const STAGE_COLUMNS: [&str; 6] =
    ["stage", "converts", "reached by, of 100", "touches a deal", "hours a deal", "days if won"];
/// Heading of the roles.
pub const ROLES: &str = "Capacity against load, at full strength";
/// Columns of the roles.
pub const ROLE_COLUMNS: [&str; 6] =
    ["role", "seats", "selling hours a month", "for leads", "for prospects", "load"];
/// Heading of the base.
pub const BASE: &str = "The base";
/// Columns of the base.
pub const SEGMENT_COLUMNS: [&str; 5] =
    ["segment", "accounts", "contact to signature", "refusals", "contacts a month it bears"];
/// Foot of the page.
pub const FOOT: &str = "Arithmetic, not simulation: unknown numbers at their middle, nobody waits, \
                        quits, learns or is checked. Training events, rivalry and closing days are not \
                        counted. More first contacts a month than the base bears leave nobody to call \
                        before the run ends: the refused rest, and the signed, the closed and the pool \
                        are away. `voronka forecast` plays the year.";

/// Load above which a number says no more, as a share of the hours.
const MOST_LOAD: f64 = 10.0;

/// The load of a role, where it can be told.
pub fn load(role: &ImpliedRole) -> String {
    match role.load > MOST_LOAD {
        true => format!(">{}", numbers::share(MOST_LOAD, 0.005)),
        false => numbers::share(role.load, 0.005),
    }
}

/// Columns of what a variant changes.
pub const CHANGE_COLUMNS: [&str; 3] = ["value", "in the file", "in the variant"];
/// Said of a variant that is the file.
pub const NO_CHANGE: &str = "It changes nothing.";
/// Most characters of a value in a table.
const LONGEST: usize = 48;

/// Heading of what a variant changes.
pub fn variant(variant: &VariantChanges) -> String {
    if variant.title == variant.name {
        return format!("The variant \"{}\"", variant.name);
    }
    format!("The variant \"{}\": {}", variant.name, variant.title)
}

/// A value in the file and in the variant.
pub fn change(change: &Change) -> Vec<String> {
    let default =
        || change.default.as_ref().map_or("–".into(), |text| format!("{text} (default)"));
    let said = |value: &Option<String>| match value {
        Some(text) if text.chars().count() > LONGEST => {
            format!("{}…", text.chars().take(LONGEST - 1).collect::<String>())
        }
        Some(text) => text.clone(),
        None => default(),
    };
    vec![change.path.clone(), said(&change.file), said(&change.variant)]
}

/// What the orders and the care of customers ask of those who keep them.
pub fn orders(load: &OrderLoad) -> String {
    let (hours, all) = (numbers::tenths(load.hours), numbers::whole(load.of_a_hundred));
    let care = numbers::whole(load.care_of_a_hundred);
    let of_role = load.role.as_ref().map_or(String::new(), |role| format!(" of `{role}`"));
    let (segment, has_care) = (&load.segment, load.care_of_a_hundred > 0.0);
    if load.hours == 0.0 {
        return format!(
            "Care is not in this load: a hundred customers of `{segment}` need {care} h a month{of_role}."
        );
    }
    let more = if has_care { format!(" Their care takes {care} h more.") } else { String::new() };
    format!(
        "Orders are not in this load: one takes {hours} h, so that a hundred customers of `{segment}` ask for {all} h a \
         month{of_role}.{more}"
    )
}

/// The scenario and its question.
pub fn title(scenario: &Scenario) -> String {
    if scenario.question.is_empty() {
        return scenario.name.clone();
    }
    format!("{}: {}", scenario.name, scenario.question)
}

/// No mistakes; how many doubts in the file and in its variants.
pub fn sound([in_file, in_variants]: [usize; 2]) -> String {
    let own = match in_file {
        0 => "The scenario is sound.".into(),
        1 => "The scenario can be played. One thing in it looks unintended.".into(),
        n => format!("The scenario can be played. {n} things in it look unintended."),
    };
    match in_variants {
        0 => own,
        1 => format!("{own} One thing in its variants looks unintended."),
        n => format!("{own} {n} things in its variants look unintended."),
    }
}

/// What a won deal takes.
pub fn deal(implied: &Implied) -> String {
    let later = match implied.conversion_later {
        later if later >= 0.0005 => {
            format!(", and {} more out of the pool", numbers::whole(1000.0 * later))
        }
        _ => String::new(),
    };
    format!(
        "Of {} first contacts {} sign{later}. A signed deal takes {} and {}, those spent on lost deals \
         included.",
        numbers::whole(1000.0),
        numbers::whole(1000.0 * implied.conversion),
        counted(implied.touches_per_won, "touch", "touches"),
        counted(implied.hours_per_won, "rep hour", "rep hours"),
    )
}

/// Most sentences about deals that enter later.
const MOST_LATER: usize = 4;

/// What becomes of leads that enter behind the stage at which first contacts begin.
pub fn later(implied: &Implied) -> Vec<String> {
    let new = |source: &&ImpliedSource| {
        matches!(source.from, Origin::Prospecting(_) | Origin::Channel(_))
    };
    let entered = |name: &str| implied.stages.iter().position(|stage| stage.name == name);
    let sources = || implied.sources.iter().filter(new);
    let first = sources().filter_map(|source| entered(&source.enters)).min();
    let later = sources().filter(|source| entered(&source.enters) > first);
    let told = |source: &ImpliedSource| {
        let signed = numbers::whole(1000.0 * source.conversion);
        let all = numbers::whole(1000.0);
        let Origin::Channel(channel) = &source.from else { return String::new() };
        let ImpliedSource { segment, enters, .. } = source;
        format!(
            "Of {all} leads of `{channel}` for `{segment}`, which enter at `{enters}`, {signed} sign."
        )
    };
    later.take(MOST_LATER).map(told).filter(|text| !text.is_empty()).collect()
}

/// A whole number of things: `1 touch`, `40 touches`.
fn counted(value: f64, one: &str, many: &str) -> String {
    let written = numbers::whole(value);
    let noun = if written == "1" { one } else { many };
    format!("{written} {noun}")
}

/// How long a won deal takes.
pub fn cycle(implied: &Implied) -> String {
    format!(
        "A won deal takes {} from first contact to signature and {} to the sale, if nobody \
         waits.",
        numbers::things(&numbers::whole(implied.days_to_signature), "day", "days"),
        numbers::whole(implied.days_to_sale),
    )
}

/// Stages at which deals are dropped on their way from another role; `None` if there are none.
pub fn dropped(implied: &Implied) -> Option<String> {
    let stages = implied.stages.iter().filter(|stage| stage.dropped > 0.0);
    let told: Vec<String> = stages
        .map(|stage| format!("at `{}` {}", stage.name, numbers::share(stage.dropped, 0.005)))
        .collect();
    (!told.is_empty()).then(|| {
        format!(
            "Deals that are dropped as they change hands do not convert: {} of those that come.",
            told.join(", ")
        )
    })
}

/// How the gaps were fitted to a stated cycle.
pub fn fit(fit: &Fit) -> String {
    let pair = |(stated, fitted): (&(f64, f64), &(f64, f64))| {
        format!(
            "{} of won deals within {} as stated, {} after the fit",
            numbers::share(stated.0, 0.005),
            numbers::things(&numbers::tenths(stated.1), "day", "days"),
            numbers::things(&numbers::tenths(fitted.1), "day", "days")
        )
    };
    let pairs: Vec<String> = fit.stated.iter().zip(&fit.fitted).map(pair).collect();
    format!("Gaps between contacts were fitted to the stated cycle: {}.", pairs.join("; "))
}

//! What must hold between tables: every stage worked, every lead answered, every deal owned by
//! somebody who can work it.

use super::fields::Fields;
use super::pay::check_splits;
use crate::language::problem::{names, quoted};
use crate::messages::{Number, messages};
use crate::scenario::{Channel, ChannelSource, Role, Scenario, Segment, Touch};

messages!(say, "language/draft/check");

/// Notes what does not fit together, of what rests on values that could be read: a mistake elsewhere hides none.
pub fn scenario(root: &Fields, scenario: &Scenario) {
    let unread = root.notes.unread();
    if !unread.is_whole() {
        return;
    }
    let checks: [(Check, &[&str]); 11] = [
        (worked_stages, &[WORK, SERVED, SOURCES, POOLS].concat()),
        (fed, &[SOURCES].concat()),
        (answered, &[WORK, SERVED, SOURCES].concat()),
        (prospected, &[WORK, &["segments.*.accounts", "segments.*.inflow"]].concat()),
        (staffed, &["roles.*.reps", "roles.*.hire"]),
        (owned, &[WORK, &["deals", "roles.*.reps", "stages.*.steps"]].concat()),
        (settled, &["stages.*.convert", "stages.*.advance", "stages.*.lose"]),
        (splits, &[WORK, &["roles.*.pay"]].concat()),
        (led, &["roles.*.does", "management.check_by"]),
        (recommended, &["segments.*.customers", "channels"]),
        (
            super::products::check,
            &[WORK, SERVED, SOURCES, POOLS, &["products", "segments.*.customers"]].concat(),
        ),
    ];
    for (check, rests_on) in checks {
        if unread.has(rests_on) {
            check(root, scenario);
        }
    }
}

type Check = fn(&Fields, &Scenario);

/// What roles do, and at which stages.
const WORK: &[&str] = &["roles.*.does", "roles.*.stages"];

/// Whom roles and reps serve, and what they sell.
const SERVED: &[&str] = &[
    "roles.*.segments",
    "roles.*.regions",
    "roles.*.products",
    "roles.*.reps",
    "segments.*.region",
    "segments.*.products",
];

/// Where deals come from.
const SOURCES: &[&str] = &[
    "channels.*.segments",
    "channels.*.products",
    "channels.*.enters",
    "channels.*.to",
    "roles.*.does",
    "deals",
];

/// Which deals wake in the pool, and at which stage.
const POOLS: &[&str] =
    &["segments.*.pool", "segments.*.need", "segments.*.solvent", "stages.*.asks", "stages.*.lost"];

fn splits(root: &Fields, scenario: &Scenario) {
    check_splits(root, &scenario.roles);
}

/// Who checks leads.
fn led(root: &Fields, scenario: &Scenario) {
    let checker = scenario.management.check_by.map(|role| &scenario.roles[role]);
    let (Some(role), Some(fields)) = (checker, root.table_if("management")) else { return };
    if role.head.is_none() {
        let found = say::NoHead { role: &quoted(&role.name) };
        root.note(fields.problem("check_by", found).expected(say::ALeader));
    }
}

/// Every stage that deals of a segment reach is worked by some role that serves it.
fn worked_stages(root: &Fields, scenario: &Scenario) {
    let reach = reach_of_segments(root, scenario);
    let is_fed = reach.iter().any(|stages| stages.contains(&true));
    for (stage, fields) in root.tables("stages").iter().enumerate() {
        let workers: Vec<&Role> = scenario.roles.iter().filter(|role| role.works[stage]).collect();
        if is_fed && !reach.iter().any(|stages| stages[stage]) {
            let problem = fields.problem("name", say::NoDealEnters).warning();
            root.note(problem.expected(say::AllEnterBehind).help(say::DropTheStage));
            continue;
        }
        if workers.is_empty() {
            note_idle_stage(root, fields, scenario, stage);
            continue;
        }
        for (segment, kind) in scenario.segments.iter().enumerate() {
            let is_worked = workers.iter().any(|role| role.serves(segment));
            if !is_worked && reach[segment][stage] {
                let found = say::NobodyForSegment { segment: &quoted(&kind.name) };
                let who = names(workers.iter().map(|role| role.name.as_str()));
                let expected = say::ARoleThatServes { who: &who };
                root.note(fields.problem("name", found).expected(expected));
            }
        }
    }
}

/// The stages that deals of each segment reach.
fn reach_of_segments(root: &Fields, scenario: &Scenario) -> Vec<Vec<bool>> {
    let mut reach = vec![vec![false; scenario.stages.len()]; scenario.segments.len()];
    for kind in scenario.deal_kinds() {
        let stages = scenario.reach(kind, &|number| root.notes.central(number));
        for (reached, of_kind) in reach[kind.0].iter_mut().zip(stages) {
            *reached |= of_kind;
        }
    }
    reach
}

fn note_idle_stage(root: &Fields, fields: &Fields, scenario: &Scenario, stage: usize) {
    let name = &scenario.stages[stage].name;
    let roles = names(scenario.roles.iter().map(|role| role.name.as_str()));
    let problem = fields.problem("name", say::NobodyWorksIt);
    let help = say::AddToStages { stage: &quoted(name), roles: &roles };
    root.note(problem.expected(say::ARoleWithIt).help(help));
}

/// The first stage gets deals from a channel, a prospecting role or the start.
fn fed(root: &Fields, scenario: &Scenario) {
    let prospects = scenario.roles.iter().any(|role| role.prospects);
    if scenario.channels.is_empty() && !prospects && scenario.open_deals.is_empty() {
        let problem = root.problem("stages", say::NoDealAtAll);
        root.note(problem.expected(say::ASourceOfDeals).help(say::AddASource));
    }
}

/// Promoters who bring leads are those of some segment.
fn recommended(root: &Fields, scenario: &Scenario) {
    let says_who = |segment: &Segment| segment.customers.as_ref().is_some_and(|c| c.nps.is_some());
    if scenario.segments.iter().any(says_who) {
        return;
    }
    for ((_, fields), channel) in root.named("channels").iter().zip(&scenario.channels) {
        if matches!(channel.source, ChannelSource::Promoters { .. }) {
            let problem = fields.problem("leads_per_promoter", say::NobodyPromotes);
            let help = say::OrWriteNps { table: &"[segments.NAME.customers.nps]" };
            root.note(problem.expected(say::PromotersBeside).help(help));
        }
    }
}

/// Leads of every channel are answered by a role that works the stage at which they enter.
fn answered(root: &Fields, scenario: &Scenario) {
    for ((_, fields), channel) in root.named("channels").iter().zip(&scenario.channels) {
        match channel.to {
            Some(role) if !scenario.roles[role].answers_inbound => {
                let found = say::DoesNotAnswer { role: &quoted(&scenario.roles[role].name) };
                root.note(fields.problem("to", found).expected(say::AnswersInbound));
            }
            _ => unanswered_segments(root, fields, channel, scenario),
        }
    }
}

fn unanswered_segments(root: &Fields, fields: &Fields, channel: &Channel, scenario: &Scenario) {
    let enters = &scenario.stages[channel.enters].name;
    for share in channel.mix.iter().filter(|share| share.share > 0.0) {
        let segment = &scenario.segments[share.segment].name;
        let may = |(i, role): &(usize, &Role)| {
            role.answers_inbound
                && role.segments[share.segment]
                && channel.to.is_none_or(|to| to == *i)
        };
        let answering: Vec<&Role> =
            scenario.roles.iter().enumerate().filter(may).map(|(_, role)| role).collect();
        let who = names(answering.iter().map(|role| role.name.as_str()));
        if answering.is_empty() {
            let found = say::NobodyAnswers { segment: &quoted(segment) };
            let help = say::WriteInbound;
            root.note(fields.problem_here(found).expected(say::ARoleThatAnswers).help(help));
        } else if !answering.iter().any(|role| role.works[channel.enters]) {
            let found = say::EnterElsewhere { stage: &quoted(enters), who: &who };
            root.note(fields.problem("enters", found).expected(say::AStageOfTheRole));
        }
    }
}

/// Who prospects works the first stage, and there is a base to prospect.
fn prospected(root: &Fields, scenario: &Scenario) {
    let first = &scenario.stages[0].name;
    for ((_, fields), role) in root.named("roles").iter().zip(&scenario.roles) {
        if role.prospects && !role.works[0] {
            let problem = fields.problem("stages", say::NotTheFirst { stage: &quoted(first) });
            root.note(problem.expected(say::MakesFirstContact));
        }
    }
    let has_accounts = scenario.segments.iter().any(|segment| {
        root.notes.central(segment.accounts) > 0.0
            || root.notes.central(segment.inflow_per_day) > 0.0
    });
    if scenario.roles.iter().any(|role| role.prospects) && !has_accounts {
        let problem = root.problem("segments", say::NoAccounts);
        root.note(problem.expected(say::AccountsOrInflow));
    }
}

/// Each role has somebody, or hires.
fn staffed(root: &Fields, scenario: &Scenario) {
    for ((_, fields), role) in root.named("roles").iter().zip(&scenario.roles) {
        let hired: u32 = role.hires.iter().map(|hire| hire.count).sum();
        if role.reps.is_empty() && hired == 0 {
            let problem = fields.problem("reps", say::HasNobody).warning();
            root.note(problem.expected(say::WorkNeverDone));
        }
    }
}

/// The owner of an open deal works its stage, and not all steps of it are done.
fn owned(root: &Fields, scenario: &Scenario) {
    for (fields, deal) in root.tables("deals").iter().zip(&scenario.open_deals) {
        let stage = &scenario.stages[deal.stage];
        if deal.steps_done >= stage.steps {
            let found = say::StepsDone {
                done: &deal.steps_done.to_string(),
                stage: &quoted(&stage.name),
                steps: &Number::written(stage.steps.to_string()),
            };
            let problem = fields.problem("steps_done", found);
            root.note(problem.expected(say::ExpectedFewer));
        }
        let Some((role, _)) = deal.owner else { continue };
        let role = &scenario.roles[role];
        if !role.works[deal.stage] {
            let found = say::OwnerElsewhere { role: &role.name, stage: &quoted(&stage.name) };
            let problem = fields.problem("owner", found);
            let problem = problem.also(fields.place_of("stage"), say::TheStage);
            root.note(problem.expected(say::ARepOfARole));
        }
    }
}

/// `convert` of 0 in a stage ends every deal there.
fn settled(root: &Fields, scenario: &Scenario) {
    for (fields, stage) in root.tables("stages").iter().zip(&scenario.stages) {
        if let Touch::Geometric { convert, .. } = stage.touch
            && root.notes.central(convert) <= 0.0
        {
            let problem = fields.problem("convert", say::NoneLeaves).warning();
            root.note(problem.expected(say::AShareAboveZero));
        }
    }
}

//! Warnings in words: what was seen, why it matters, what helps.

use super::{Words, listed};
use crate::report::numbers::{self, REACH};
use crate::report::words::capital;
use crate::study::Warning;
use crate::study::forecast::money::CashOut;
use crate::study::forecast::shortage::{Shortage, StandsEmpty};
use crate::study::forecast::warnings::{DrySegment, LostHours, NeglectCause, Neglected, RoleLoad};

/// Share of the hours below which people have time for more leads.
const SPARE: f64 = 0.7;

/// A warning in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What was seen.
    pub seen: String,
    /// Why it matters.
    pub matters: String,
    /// What helps.
    pub helps: String,
}

fn advice(seen: String, matters: &str, helps: impl Into<String>) -> Advice {
    Advice { seen, matters: matters.into(), helps: helps.into() }
}

impl Words {
    /// Warnings in words. Neighbours that matter and help alike become one, so that no advice is
    /// given twice.
    pub fn advices(&self, warnings: &[Warning]) -> Vec<Advice> {
        let mut told: Vec<Advice> = Vec::new();
        for warning in warnings {
            let next = self.advice(warning);
            match told.last_mut() {
                Some(last) if (&last.matters, &last.helps) == (&next.matters, &next.helps) => {
                    last.seen += &format!(" {}", next.seen);
                }
                _ => told.push(next),
            }
        }
        told
    }

    /// A warning in words.
    pub fn advice(&self, warning: &Warning) -> Advice {
        match warning {
            Warning::Overload { roles, neglected } => overload(roles, neglected),
            Warning::Idle { roles } => idle(roles),
            Warning::LeadsHeldBack { .. } => held_back(warning),
            Warning::RoleStandsEmpty { role, found, neglected } => {
                self.stands_empty(role, found, neglected)
            }
            Warning::BaseRunsDry { probability, from, callers, wears_out } => {
                self.base_runs_dry(*probability, from.as_deref(), callers, *wears_out)
            }
            Warning::CareMissing { share, given_hours, asked_hours } => {
                care_missing(*share, [*given_hours, *asked_hours])
            }
            Warning::SegmentRunsDry { segments } => self.segments_run_dry(segments),
            Warning::TargetOutOfReach { target, at_most, .. } => {
                self.out_of_reach(target, *at_most)
            }
            Warning::KeyPerson { share, by_luck, reps } => key_person(*share, *by_luck, *reps),
            Warning::Neglect { cause, stages } => neglect(*cause, stages),
            Warning::HoursLieIdle { roles } => hours_lie_idle(roles),
            Warning::ChecksDoNotFit { by, made, asked_hours, given_hours } => {
                checks_do_not_fit(by.as_deref(), *made, [*asked_hours, *given_hours])
            }
            Warning::SlipsDecide { share, chance } => slips_decide(*share, *chance),
            Warning::CashRunsOut { out, p10, p50, error, hires } => {
                self.cash_falls(out, [*p10, *p50], *error, *hires)
            }
            Warning::MostlyIgnorance { share, path } => mostly_ignorance(*share, path),
            Warning::UnreachedStep { role, from, reached } => unreached(role, *from, *reached),
            Warning::Imprecise { runs } => imprecise(*runs),
            Warning::Partial { runs } => partial(*runs),
            Warning::DeadlineReached { runs } => deadline_reached(*runs),
            Warning::NobodyWorks => nobody_works(),
            Warning::NoWorkingDay => no_working_day(),
        }
    }

    fn stands_empty(&self, role: &str, found: &StandsEmpty, neglected: &[Neglected]) -> Advice {
        let (deals, share) = (numbers::whole(found.deals), self.about(found.probability, 0.01));
        let wait = numbers::things(&deals, "deal waits", "deals wait");
        let mut seen = match &found.from {
            Some(from) => {
                let from = numbers::month_of(from);
                format!(
                    "Nobody is left in `{role}` in {share}, typically from {from}: {wait} there at the end."
                )
            }
            None => format!("Nobody works in `{role}`: {wait} there at the end."),
        };
        if !neglected.is_empty() {
            seen += &format!(" Lost by waiting too long: {}.", shares_lost(neglected));
        }
        let helps = match found.from {
            Some(_) => {
                "Replace those who leave (`replace_after`), or let another role work these stages."
            }
            None => "Give it `reps` or a `hire`, or let another role work these stages.",
        };
        advice(seen, "What reaches its stages goes no further, and brings no sale.", helps)
    }

    fn base_runs_dry(
        &self,
        probability: f64,
        from: Option<&str>,
        callers: &[String],
        wears_out: bool,
    ) -> Advice {
        let when = match from {
            Some(from) => format!(", typically from {}", numbers::month_of(from)),
            None => String::new(),
        };
        let share = self.about(probability, 0.01);
        let convert = match callers.is_empty() {
            false => "convert more of those who are called, or prospect with fewer reps",
            true => "or convert more of those who are called",
        };
        // Where nothing wears accounts out, calling them sooner brings more.
        let sooner = match wears_out {
            true => " Shorter cool-offs only burn the base faster.",
            false => "",
        };
        advice(
            format!("The base runs dry in {share}{when}."),
            "Reps who prospect find nobody to call: revenue falls a cycle later, whatever the plan \
             says.",
            format!("Add accounts or inflow, {convert}.{sooner}"),
        )
    }

    fn segments_run_dry(&self, segments: &[DrySegment]) -> Advice {
        let one = |segment: &DrySegment| {
            let share = self.about(segment.probability, 0.01);
            let from = segment.from.as_deref().map(numbers::month_of);
            let when = from.map_or(String::new(), |from| format!(", typically from {from}"));
            format!("`{}` in {share}{when}", segment.segment)
        };
        let ones: Vec<String> = segments.iter().map(one).collect();
        let noun = if segments.len() == 1 { "A segment runs" } else { "Segments run" };
        advice(
            format!("{noun} out of fresh accounts: {}.", ones.join("; ")),
            "Who calls this segment goes on to the others, or waits: its deals and their values are \
             missing from then on.",
            "Add accounts or inflow to it, spread the calls over the segments, or plan without it.",
        )
    }

    fn out_of_reach(&self, target: &str, at_most: f64) -> Advice {
        let share = self.at_most(at_most);
        advice(
            format!("The target `{target}` is met in {share} at the most."),
            "A plan that all but nobody meets steers nobody: it cannot be told from no plan.",
            "Move the date, lower the target, or change the department before asking for it.",
        )
    }

    fn cash_falls(&self, out: &CashOut, [p10, p50]: [f64; 2], error: f64, hires: bool) -> Advice {
        let [low, middle] = [p10, p50].map(|cash| self.numbers().money(cash, REACH * error));
        let one = self.trial().one();
        let low = match p10 < 0.0 {
            true => {
                format!("In one {one} in ten it falls to {low} or lower (middle case {middle})")
            }
            false => format!("On its worst day it is {middle} in the middle case"),
        };
        advice(
            format!("{}. {low}.", self.cash_runs_out(out)),
            "A department that cannot pay stops before its plan is met.",
            match hires {
                true => "More cash at the start, larger advances, or hires that come later.",
                false => "More cash at the start, or larger advances.",
            },
        )
    }
}

fn care_missing(share: f64, hours: [f64; 2]) -> Advice {
    let [given, asked] = hours.map(numbers::whole);
    advice(
        format!(
            "Customers get {} of the care that they need: {given} of {asked} hours.",
            numbers::share(share, 0.01)
        ),
        "Who gets too little leaves faster, and what they would have bought goes with them.",
        "More hours or people for customers, fewer customers each, or less care for each.",
    )
}

fn key_person(share: f64, by_luck: f64, reps: usize) -> Advice {
    let [share, by_luck] = [share, by_luck].map(|share| numbers::share(share, 0.01));
    advice(
        format!(
            "The best of {reps} reps brings {share} of the revenue; the luckiest of {reps} equals \
             would bring about {by_luck}."
        ),
        "If that one leaves, the plan leaves too.",
        "Spread leads and know-how; keep deals and contacts in the CRM; hire before you must.",
    )
}

fn unreached(role: &str, from: f64, reached: f64) -> Advice {
    let (from, reached) = (numbers::share(from, 0.005), numbers::share(reached, 0.0005));
    advice(
        format!(
            "{reached} of the months of `{role}` reach {from} of the quota, from where the pay plan pays more."
        ),
        "A step that is out of sight drives nobody.",
        "Lower the step or the quota, or look at what keeps sales down before you pay for more of them.",
    )
}

fn nobody_works() -> Advice {
    advice(
        "Nobody works here: no seat of any role is filled on any day.".into(),
        "Without people there are no touches and no sales, whatever else the scenario says.",
        "Give a role `reps`, or a `hire` that starts before the end of the run.",
    )
}

fn no_working_day() -> Advice {
    advice(
        "There are people and not one working hour from the first day to the last.".into(),
        "Without hours there are no touches and no sales, whatever else the scenario says.",
        "Look at the start, the horizon, the working days and holidays, and when the reps come.",
    )
}

fn deadline_reached(runs: u64) -> Advice {
    let runs = numbers::whole(runs as f64);
    advice(
        format!("The deadline came first: these are the results of {runs} runs."),
        "What was not done by then is missing: error bars may be wider than asked for, and which \
         stage is the bottleneck was not worked out.",
        "Allow more time, or ask for fewer runs or less precision.",
    )
}

fn overload(roles: &[RoleLoad], neglected: &[Neglected]) -> Advice {
    let names = listed(roles.iter().map(|load| format!("`{}`", load.role)));
    let used = listed(roles.iter().map(|load| numbers::share(load.utilisation, 0.01)));
    let waiting = listed(roles.iter().map(waiting));
    let (does, its) = if roles.len() == 1 { ("does", "its") } else { ("do", "their") };
    let mut seen = format!(
        "{names} {does} not get through {its} work: near the end {waiting} wait past their day ({used} of {its} \
         hours were used over the run)."
    );
    if !neglected.is_empty() {
        seen += &format!(" Lost by waiting too long: {}.", shares_lost(neglected));
    }
    // Orders or touches, whichever wait in greater number.
    let orders: f64 = roles.iter().map(|load| load.overdue_orders).sum();
    let all: f64 = roles.iter().map(|load| load.overdue).sum();
    if orders > 0.5 * all {
        let helps = format!("More hours or people in {names}, or fewer hours an order.");
        return advice(
            seen,
            "Customers wait for what they ordered, and more customers bring no more revenue.",
            helps,
        );
    }
    // Leads that go to others bring more sales nevertheless.
    let answering = roles.iter().filter(|load| load.answers_leads);
    let answering: Vec<String> = answering.map(|load| format!("`{}`", load.role)).collect();
    let matters = match answering.len() {
        0 => "Due touches wait and deals go cold.".to_owned(),
        all if all == roles.len() => {
            "Due touches wait, deals go cold, and more leads bring no more sales.".into()
        }
        _ => format!(
            "Due touches wait, deals go cold, and more leads for {} bring no more sales.",
            listed(answering.into_iter())
        ),
    };
    advice(
        seen,
        &matters,
        format!(
            "More hours or people in {names}, fewer touches a deal, or less work at the entry."
        ),
    )
}

/// `120 touches`, `30 orders`, or `12 touches and 30 orders`.
fn waiting(load: &RoleLoad) -> String {
    let (orders, touches) = (load.overdue_orders, load.overdue - load.overdue_orders);
    let touched = numbers::things(&numbers::whole(touches), "touch", "touches");
    let ordered = numbers::things(&numbers::whole(orders), "order", "orders");
    match (touches >= 0.5, orders >= 0.5) {
        (true, true) => format!("{touched} and {ordered}"),
        (false, true) => ordered,
        _ => touched,
    }
}

fn idle(roles: &[RoleLoad]) -> Advice {
    let names = listed(roles.iter().map(|load| format!("`{}`", load.role)));
    let used = listed(roles.iter().map(|load| numbers::share(load.utilisation, 0.01)));
    let (has, whose) = if roles.len() == 1 { ("has", "its") } else { ("have", "their") };
    advice(
        format!("{names} {has} little to do: {used} of {whose} hours are used."),
        "Hours are paid and bring nothing.",
        format!("{}, or fewer people.", more_work(roles)),
    )
}

/// What would give each of the roles something to do.
fn more_work(roles: &[RoleLoad]) -> String {
    let names = |test: &dyn Fn(&RoleLoad) -> bool| {
        let ones: Vec<String> = (roles.iter().filter(|load| test(load)))
            .map(|load| format!("`{}`", load.role))
            .collect();
        (!ones.is_empty()).then(|| listed(ones.into_iter()))
    };
    let limited = names(&|load| load.short_of == Some(Shortage::OpenDeals));
    let calls = roles.iter().any(|load| load.short_of == Some(Shortage::Accounts));
    let waits = roles.iter().any(|load| load.short_of == Some(Shortage::Work));
    let more = match (calls, waits) {
        (true, _) => Some("more accounts to call or leads".to_owned()),
        (false, true) => Some("more leads".to_owned()),
        (false, false) => None,
    };
    let raised = limited.map(|names| format!("a higher `open_deals` in {names}"));
    let let_call = names(&|load| load.could_prospect).map(|names| format!("let {names} prospect"));
    let all: Vec<String> = more.into_iter().chain(raised).chain(let_call).collect();
    capital(&all.join(", "))
}

fn held_back(warning: &Warning) -> Advice {
    let Warning::LeadsHeldBack { role, at_most, per, leads, utilisation, has_time, neglected } =
        warning
    else {
        return advice(String::new(), "", "");
    };
    let (leads, per) = (numbers::whole(*leads), per.word());
    let wait = if leads == "1" { "lead waits" } else { "leads wait" };
    let mut seen =
        format!("{leads} {wait} because nobody in `{role}` gets more than {at_most} a {per}.");
    if !neglected.is_empty() {
        seen += &format!(" Lost as they waited: {}.", shares_lost(neglected));
    }
    let used = utilisation.unwrap_or(1.0);
    let helps = match has_time {
        true if used < SPARE => {
            let used = numbers::share(used, 0.01);
            format!("A higher `leads_at_most`: {used} of the hours of `{role}` are used.")
        }
        true => format!("A higher `leads_at_most`, or more people in `{role}`."),
        false => format!("More people in `{role}`: a higher limit would only move the queue."),
    };
    advice(seen, "A late answer has worse odds, and clients lose patience.", helps)
}

fn neglect(cause: NeglectCause, stages: &[Neglected]) -> Advice {
    let lost = shares_lost(stages);
    let (why, helps) = match cause {
        NeglectCause::NoTime => (
            "no rep had time for the due touch",
            "More hours or people for these stages, fewer deals for each, or cover for those who are \
             away. Nothing was forgotten: checks would only take more time.",
        ),
        NeglectCause::Peaks => (
            "no rep had time for the due touch on its day, though most hours of the run are free",
            "Spread the work over the days, and see to it that somebody covers for those who are away or have left.",
        ),
        NeglectCause::Forgotten => (
            "the due touch was forgotten",
            "Checks that find it sooner, a CRM that reminds, more discipline. There is time for these touches: \
             more people would forget as much.",
        ),
        NeglectCause::Both => (
            "the due touch was forgotten, or waited for a rep with time",
            "Both: checks and a CRM for what is forgotten, more hours or fewer deals for each for what \
             waits.",
        ),
    };
    advice(
        format!("Lost because {why}: {lost}."),
        "These clients did not refuse: they waited too long.",
        helps,
    )
}

fn hours_lie_idle(roles: &[LostHours]) -> Advice {
    let one = |lost: &LostHours| {
        let (hours, share) = (numbers::whole(lost.hours), numbers::share(lost.share, 0.001));
        format!("`{}` loses {hours} hours ({share} of its time)", lost.role)
    };
    advice(
        format!("{} at the ends of days while touches wait.", listed(roles.iter().map(one))),
        "With `carry_over = false` a touch that does not fit into the rest of a day waits for the next, and the rest of \
         the day is lost.",
        "Leave `carry_over` out, so that people end tomorrow what they begin today, or give touches hours that fit the day.",
    )
}

fn checks_do_not_fit(by: Option<&str>, made: f64, [asked, given]: [f64; 2]) -> Advice {
    let who = by.map_or("The founder".into(), |role| format!("`{role}`"));
    let [asked, given] = [asked, given].map(numbers::whole);
    let made = numbers::share(made, 0.005);
    let helps = match by {
        None => {
            "Shorter or rarer checks, a role that checks (`check_by`), or a CRM that reminds. The founder's time is \
                 `hours` of [management]."
        }
        Some(_) => "Shorter or rarer checks, more people who check, or a CRM that reminds.",
    };
    advice(
        format!(
            "{who} cannot watch all: {made} of the checks are made. They would take {asked} hours; there is time for {given}."
        ),
        "What nobody finds stays forgotten, and nobody coaches or sells in the hours that go into checks.",
        helps,
    )
}

fn slips_decide(share: f64, chance: Option<[f64; 2]>) -> Advice {
    let share = numbers::share(share, 0.005);
    let mut seen =
        format!("Forgotten and wrong touches take {share} of what there would be without them.");
    if let Some([with, without]) = chance.filter(|[with, without]| without - with >= 0.01) {
        let [with, without] = [with, without].map(|chance| numbers::share(chance, 0.005));
        seen +=
            &format!(" The first target is met in {with} of runs, and in {without} without them.");
    }
    advice(
        seen,
        "The leads and the people are there: what is missing is lost on the way.",
        "A CRM that reminds, checks that fit into the day of whoever makes them, and training on the touches that go wrong.",
    )
}

/// `31% of the deals lost in `a`, 12% of those in `b``.
fn shares_lost(stages: &[Neglected]) -> String {
    let one = |(place, stage): (usize, &Neglected)| {
        let what = if place == 0 { "the deals lost" } else { "those" };
        format!("{} of {what} in `{}`", numbers::share(stage.share, 0.01), stage.stage)
    };
    listed(stages.iter().enumerate().map(one))
}

fn mostly_ignorance(share: f64, path: &str) -> Advice {
    let share = numbers::share(share, 0.01);
    advice(
        format!("{share} of the spread comes from numbers that nobody has measured."),
        "More runs do not narrow it; only knowing does.",
        format!("Measure `{path}` first."),
    )
}

fn imprecise(runs: u64) -> Advice {
    let runs = numbers::whole(runs as f64);
    advice(
        format!("After {runs} runs the answer is not yet as precise as was asked."),
        "The last digits may change with the seed.",
        "Allow more runs, or ask for less precision.",
    )
}

fn partial(runs: u64) -> Advice {
    let runs = numbers::whole(runs as f64);
    advice(
        format!("The run was interrupted: these are the results of {runs} runs."),
        "The error bars may be wider than asked for, and which stage is the bottleneck was not \
         worked out.",
        "Let it run to the end.",
    )
}

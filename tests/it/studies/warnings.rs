//! What a forecast warns of, in departments where the cause is known beforehand.

use crate::played::found;
use voronka::study::forecast::shortage::Shortage;
use voronka::study::forecast::warnings::{DrySegment, NeglectCause};
use voronka::study::{Forecast, Warning};

/// One segment of two accounts, one of a thousand, and who calls them.
const FEW_AND_MANY: &str = r#"
start = 2027-01-04
horizon = "14d"
[segments.few]
accounts = 2
deal_value = 1
cool_off = "10y"
[segments.many]
accounts = 1000
deal_value = 1
cool_off = "10y"
[[stages]]
name = "contact"
convert = 0
hours = 1
[roles.caller]
does = ["prospect"]
stages = ["contact"]
reps = 1
"#;

const SPECIALIST: &str = r#"
[roles.specialist]
does = ["prospect"]
stages = ["contact"]
segments = ["few"]
reps = 1
"#;

#[test]
fn a_segment_that_runs_dry_alone_is_named_with_its_month() {
    // Two callers for the thousand, and one who has called both of the few on the first day.
    let text = FEW_AND_MANY.replace("does =", "segments = [\"many\"]\ndoes =");
    let text = text.replace("reps = 1", "reps = 2") + SPECIALIST;
    let found = found(&text, 40);
    let dry =
        DrySegment { segment: "few".into(), probability: 1.0, from: Some("2027-01-04".into()) };
    assert!(found.warnings.contains(&Warning::SegmentRunsDry { segments: vec![dry] }));
    let is_base = |warning: &Warning| matches!(warning, Warning::BaseRunsDry { .. });
    assert!(!found.warnings.iter().any(is_base), "{:?}", found.warnings);
    let few = found.base.segments[0].runs_dry.expect("it is called");
    let many = found.base.segments[1].runs_dry.expect("it is called");
    assert_eq!((few.value, many.value), (1.0, 0.0));
}

#[test]
fn a_segment_that_nobody_calls_does_not_run_dry() {
    let text = FEW_AND_MANY.replace("does =", "segments = [\"many\"]\ndoes =");
    let found = found(&text.replacen("accounts = 2", "accounts = 0", 1), 40);
    assert_eq!(found.base.segments[0].runs_dry, None);
    let is_dry = |warning: &Warning| matches!(warning, Warning::SegmentRunsDry { .. });
    assert!(!found.warnings.iter().any(is_dry), "{:?}", found.warnings);
}

#[test]
fn a_segment_that_only_a_named_rep_calls_runs_dry() {
    // The role serves the thousand, one of its two reps the few alone.
    let text = FEW_AND_MANY.replace("does =", "segments = [\"many\"]\ndoes =");
    let reps = "[[roles.caller.reps]]\nsegments = [\"few\"]\n[[roles.caller.reps]]\n";
    let found = found(&text.replace("reps = 1\n", reps), 40);
    let dry = found.base.segments.iter().map(|segment| segment.runs_dry.map(|dry| dry.value));
    assert_eq!(dry.collect::<Vec<_>>(), [Some(1.0), Some(0.0)]);
}

/// Four leads a day for one rep; clients wait two days and no longer.
fn impatient_leads(role: &str) -> Forecast {
    found(
        &format!(
            r#"
start = 2027-01-04
horizon = "3mo"
[segments.all]
deal_value = 1
[channels.site]
leads = "4/day"
[[stages]]
name = "contact"
convert = "50%"
hours = 1
patience = "2d"
decay = 1
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
{role}
"#
        ),
        40,
    )
}

fn causes(found: &Forecast) -> Vec<NeglectCause> {
    let cause = |warning: &Warning| match warning {
        Warning::Neglect { cause, .. } => Some(*cause),
        _ => None,
    };
    found.warnings.iter().filter_map(cause).collect()
}

#[test]
fn what_is_forgotten_is_told_from_what_waits() {
    // Enough time, and half of the due touches forgotten for ever.
    let forgotten = impatient_leads("discipline = \"50%\"");
    assert_eq!(causes(&forgotten), [NeglectCause::Forgotten]);
    let stage = &forgotten.funnel[0];
    let neglected: f64 = stage.lost.iter().map(|row| row.deals).fold(0.0, f64::max);
    assert!(stage.forgotten > 0.95 * neglected, "{} of {neglected}", stage.forgotten);
    // Nothing forgotten, and two hours for four.
    let waiting = impatient_leads("hours = 2");
    assert_eq!(waiting.funnel[0].forgotten, 0.0);
    let is_told_once = waiting.warnings.iter().any(|warning| match warning {
        Warning::Overload { roles, neglected } => roles.len() == 1 && neglected.len() == 1,
        _ => false,
    });
    assert_eq!((is_told_once, causes(&waiting).len()), (true, 0), "{:?}", waiting.warnings);
}

#[test]
fn roles_that_are_idle_share_one_warning() {
    // The first role that answers gets all leads: the two others have nothing to do.
    let idler =
        |name| format!("[roles.{name}]\ndoes = [\"inbound\"]\nstages = [\"contact\"]\nreps = 9\n");
    let found = impatient_leads(&(idler("other") + &idler("third")));
    let roles = |warning: &Warning| match warning {
        Warning::Idle { roles } => {
            Some(roles.iter().map(|load| (load.role.clone(), load.utilisation)).collect())
        }
        _ => None,
    };
    let idle: Vec<Vec<(String, f64)>> = found.warnings.iter().filter_map(roles).collect();
    assert_eq!(idle, [[("other".to_owned(), 0.0), ("third".to_owned(), 0.0)]]);
}

/// Who talks to clients first, and who signs; `quotas` are those of the two.
fn opener_and_closer(quotas: [&str; 2]) -> Forecast {
    found(
        &format!(
            r#"
start = 2027-01-04
horizon = "1y"
[segments.all]
accounts = 100
deal_value = "1k"
[[stages]]
name = "contact"
convert = "50%"
[[stages]]
name = "contract"
convert = "50%"
[roles.opener]
does = ["prospect"]
stages = ["contact"]
reps = 3
{}
[roles.closer]
stages = ["contract"]
reps = 2
{}
"#,
            quotas[0], quotas[1]
        ),
        40,
    )
}

#[test]
fn a_spreadsheet_counts_the_quotas_of_those_who_sign() {
    let both = opener_and_closer(["quota = \"1k/month\"", "quota = \"5k/month\""]);
    assert_eq!(both.naive_roles, ["closer"]);
    // Two reps, 365 days in months of 365.25 / 12 days.
    let promised = 2.0 * 5e3 * 365.0 / (365.25 / 12.0);
    assert!(both.naive_revenue.is_some_and(|sum| (sum - promised).abs() < 1e-6 * promised));
    let opener = opener_and_closer(["quota = \"1k/month\"", ""]);
    assert_eq!((opener.naive_revenue, opener.naive_roles.len()), (None, 0));
}

#[test]
fn one_more_rep_is_tried_where_the_base_runs_dry() {
    let calling = |accounts: u32| {
        found(
            &format!(
                r#"
start = 2027-01-04
horizon = "2mo"
[segments.all]
accounts = {accounts}
deal_value = 100
[[stages]]
name = "contact"
convert = 1
hours = 1
[roles.caller]
does = ["prospect"]
stages = ["contact"]
reps = 2
"#
            ),
            40,
        )
    };
    // Forty accounts are called within three days by two, and each buys: a third brings nothing.
    let few = calling(40);
    let found: Vec<_> = few.one_more.iter().map(|found| (&*found.role, found.each)).collect();
    assert_eq!(found, [("caller", 40.0 * 100.0 / 2.0)]);
    assert_eq!(few.one_more[0].gain.mean, 0.0);
    assert!(few.one_more[0].is_idle());
    // A base for longer than the run: nobody need try.
    assert!(calling(100_000).one_more.is_empty());
}

#[test]
fn a_target_is_not_said_to_be_likely_from_a_day_after_its_deadline() {
    // Everybody buys at the first contact; results come by weeks, and the deadline is a Wednesday.
    let found = found(
        r#"
start = 2027-01-04
horizon = "3mo"
[segments.all]
deal_value = 1
[channels.site]
leads = "300/week"
[[stages]]
name = "contact"
convert = "100%"
[roles.rep]
stages = ["contact"]
does = ["inbound"]
reps = 9
[targets.one]
what = "sales"
at_least = 1
by = 2027-01-06
"#,
        40,
    );
    let deadline = Some("2027-01-06".to_owned());
    assert_eq!(found.targets[0].likely_from, [deadline.clone(), deadline]);
}

#[test]
fn leads_that_a_limit_holds_back_are_told_of_the_limit_alone() {
    let found = found(
        r#"
start = 2027-01-04
horizon = "12mo"
[segments.all]
deal_value = 1
[channels.site]
leads = "8/day"
[[stages]]
name = "contact"
convert = "50%"
hours = 0.5
patience = "2d"
decay = "50%"
[roles.rep]
does = ["inbound"]
stages = ["contact"]
leads_at_most = "1/day"
reps = 5
"#,
        40,
    );
    // Half an hour of eight for the one lead a day: 5 of 8 leads a day find room on working days.
    let row = &found.roles[0];
    assert!(row.utilisation.is_some_and(|used| used < 0.1), "{row:?}");
    assert_eq!(row.short_of, Some(Shortage::LeadLimit));
    assert_eq!(row.queue(), 0.0);
    match &found.warnings[..] {
        [Warning::LeadsHeldBack { has_time: true, neglected, .. }] => {
            assert_eq!(neglected.len(), 1);
            assert_eq!(neglected[0].stage, "contact");
        }
        other => panic!("{other:?}"),
    }
}

/// One segment with or without accounts, who calls, and a farmer who has nothing to do.
fn with_a_farmer(accounts: u32, role: &str) -> Forecast {
    found(
        &format!(
            r#"
start = 2027-01-04
horizon = "6mo"
[segments.all]
accounts = {accounts}
deal_value = 1
cool_off = "10y"
[channels.site]
leads = "1/month"
[[stages]]
name = "contact"
convert = "20%"
hours = 0.25
{role}
[roles.farmer]
does = ["customers"]
reps = 2
"#
        ),
        40,
    )
}

fn idle_roles(found: &Forecast) -> Vec<(&str, Shortage, bool)> {
    let roles = found.warnings.iter().find_map(|warning| match warning {
        Warning::Idle { roles } => Some(roles),
        _ => None,
    });
    let of = |load: &'_ voronka::study::forecast::warnings::RoleLoad| {
        (load.short_of, load.could_prospect)
    };
    let roles = roles.into_iter().flatten();
    roles.map(|load| (&*load.role, of(load).0.expect("idle for a reason"), of(load).1)).collect()
}

#[test]
fn only_where_accounts_stand_uncalled_somebody_is_asked_to_call() {
    let hunter =
        "[roles.hunter]\ndoes = [\"prospect\", \"inbound\"]\nstages = [\"contact\"]\nreps = 3\n";
    let inbound = hunter.replace("\"prospect\", ", "");
    // The base of sixty is called within a day: whoever calls, there is nobody left.
    let dry = with_a_farmer(60, hunter);
    assert_eq!(
        idle_roles(&dry),
        [("hunter", Shortage::Accounts, false), ("farmer", Shortage::Work, false)]
    );
    let is_dry = |warning: &Warning| match warning {
        Warning::BaseRunsDry { callers, .. } => callers == &["hunter".to_owned()],
        _ => false,
    };
    assert!(dry.warnings.iter().any(is_dry), "{:?}", dry.warnings);
    // No account at all.
    let none = with_a_farmer(0, &inbound);
    assert_eq!(
        idle_roles(&none),
        [("hunter", Shortage::Work, false), ("farmer", Shortage::Work, false)]
    );
    // A hundred for each of them: who answers leads could call, and so could the farmers.
    let many = with_a_farmer(500, &inbound);
    assert_eq!(
        idle_roles(&many),
        [("hunter", Shortage::Work, true), ("farmer", Shortage::Work, true)]
    );
}

#[test]
fn a_limit_of_open_deals_is_named_where_it_keeps_people_from_calling() {
    // A deal is touched every thirty days, and nobody has more than five.
    let text = r#"
start = 2027-01-04
horizon = "6mo"
[segments.all]
accounts = 50000
deal_value = 1
[[stages]]
name = "contact"
convert = "20%"
touches = 5
gap = "30d"
hours = 0.25
[roles.hunter]
does = ["prospect"]
stages = ["contact"]
open_deals = 5
reps = 3
"#;
    assert_eq!(idle_roles(&found(text, 40)), [("hunter", Shortage::OpenDeals, false)]);
}

#[test]
fn bursts_are_told_as_bursts_and_nobody_as_idle() {
    // Once a month a day's work for ten comes for one, and half of those who wait go away each day.
    let found = found(
        r#"
start = 2027-01-04
horizon = "28d"
[segments.all]
deal_value = 1
[channels.site]
counts = [40]
[[stages]]
name = "contact"
convert = "50%"
hours = 1
patience = "1d"
decay = "50%"
[roles.rep]
does = ["inbound"]
stages = ["contact"]
reps = 1
"#,
        40,
    );
    assert!(found.roles[0].utilisation.is_some_and(|used| used < 0.4));
    assert_eq!(found.roles[0].short_of, Some(Shortage::TimeAtPeaks));
    assert_eq!(causes(&found), [NeglectCause::Peaks]);
    assert_eq!(idle_roles(&found), []);
}

/// Ten leads on the first day for who opens; who closes leaves for good sooner or later, at this rate.
fn only_closer(attrition: &str, more: &str) -> Forecast {
    found(
        &format!(
            r#"
start = 2027-03-01
horizon = "360d"
[segments.all]
deal_value = 1000
[channels.site]
counts = [10]
to = "opener"
[[stages]]
name = "call"
convert = 1
hours = 0.1
[[stages]]
name = "offer"
convert = "50%"
touches = 40
gap = "20d"
hours = 1
[roles.opener]
does = ["inbound"]
stages = ["call"]
reps = 1
[roles.closer]
stages = ["offer"]
reps = 1
attrition = "{attrition}"
{more}
"#
        ),
        40,
    )
}

#[test]
fn a_role_that_nobody_is_left_in_is_told() {
    for more in ["", "on_leave = \"wait\""] {
        let found = only_closer("2000%/year", more);
        // Nobody stays for a year at twenty leavers a year, and of forty touches a deal hardly any is made.
        let row = &found.roles[1];
        let empty = row.stands_empty.as_ref().expect("nobody is left");
        assert_eq!((empty.probability, row.short_of), (1.0, Some(Shortage::People)));
        assert!(empty.from.as_deref().is_some_and(|day| day < "2027-04-15"), "{empty:?}");
        assert!(empty.deals > 9.0, "{empty:?}");
        let is_told = |warning: &Warning| match warning {
            Warning::RoleStandsEmpty { role, .. } => role == "closer",
            Warning::Overload { .. } | Warning::Neglect { .. } => panic!("{warning:?}"),
            _ => false,
        };
        assert!(found.warnings.iter().filter(|warning| is_told(warning)).count() == 1);
    }
    // Who is replaced is missing for a while, and nobody who never leaves is.
    for more in ["replace_after = \"5d\"", "replace_after = \"5d\"\non_leave = \"wait\""] {
        assert_eq!(only_closer("2000%/year", more).roles[1].stands_empty, None);
    }
    assert_eq!(only_closer("0%/year", "").roles[1].stands_empty, None);
}

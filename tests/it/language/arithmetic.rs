//! What `check` reckons, against sums by hand: odds of channels and people, the way to a signature, the pool and the base.

use crate::played::{plan, read};
use voronka::figures::Figure;
use voronka::review::{DoubtKind, Implied, doubts, implied};
use voronka::scenario::Scenario;
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Plan, forecast};

/// A department of two stages that leads come to, every day worked.
struct Department<'a> {
    segment: &'a str,
    channel: &'a str,
    call: &'a str,
    offer: &'a str,
    rep: &'a str,
    more: &'a str,
}

const PLAIN: Department =
    Department { segment: "", channel: "", call: "", offer: "", rep: SEATS, more: "" };

const SEATS: &str = "stages = [\"call\", \"offer\"]\nreps = 30";

impl Department<'_> {
    fn read(&self) -> Scenario {
        let Department { segment, channel, call, offer, rep, more } = self;
        read(&format!(
            r#"start = 2027-01-04
horizon = "3y"
[calendar]
work_days = "mon-sun"
[segments.all]
deal_value = 1000
{segment}
[channels.site]
leads = "300/month"
{channel}
[[stages]]
name = "call"
convert = "30%"
touches = 2
gap = "3d"
hours = 0.1
{call}
[[stages]]
name = "offer"
convert = "40%"
touches = 2
gap = "5d"
hours = 0.2
{offer}
[roles.rep]
does = ["inbound"]
{rep}
{more}
"#
        ))
    }

    fn implied(&self) -> Implied {
        implied(&self.read())
    }
}

fn equals(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

/// A share with odds on it.
fn with(share: f64, odds: f64) -> f64 {
    share * odds / (1.0 - share + share * odds)
}

#[test]
fn odds_of_a_channel_hold_in_the_sentence_the_table_and_the_load() {
    let found = Department { channel: "odds = 0.1", ..PLAIN }.implied();
    let [call, offer] = [with(0.3, 0.1), with(0.4, 0.1)];
    equals(found.conversion, call * offer);
    equals(found.stages[0].convert, call);
    equals(found.segments[0].conversion, call * offer);
    equals(found.sources[0].conversion, call * offer);
    let leads = found.leads_per_month;
    equals(found.roles[0].inbound_hours_per_month, leads * (0.2 + call * 0.4));
    equals(found.hours_per_won, (0.2 + call * 0.4) / (call * offer));
}

#[test]
fn deals_of_the_pool_keep_the_odds_of_their_channel() {
    let found = Department {
        channel: "odds = 0.1",
        segment: "pool = { need_every = \"10d\", contact_every = \"10d\", remembers = \"10d\", warm_stage = \"offer\" }",
        call: "lost = { not_now = \"100%\" }",
        ..PLAIN
    }
    .implied();
    let run = 1096.0;
    let in_time = 1.0 - 10.0 / run * (1.0 - (-run / 10.0_f64).exp());
    equals(found.conversion_later, (1.0 - with(0.3, 0.1)) * in_time * with(0.4, 0.1));
}

#[test]
fn the_skill_of_those_who_work_a_stage_counts_and_so_does_who_leads_them() {
    let of = |rep: &str, more: &str| Department { rep, more, ..PLAIN }.implied().conversion;
    let stages = "stages = [\"call\", \"offer\"]\n";
    let odds = |of: f64| with(0.3, of) * with(0.4, of);
    equals(of(&format!("{stages}reps = [{{ skill = 3 }}, {{ skill = 3 }}]"), ""), odds(3.0));
    // Whose skill is not stated has a mean skill of 1.
    equals(of(&format!("{stages}reps = [{{ skill = 4 }}, {{}}]"), ""), odds(2.5));
    let head = |reps: u32, more: &str| {
        of(
            SEATS,
            &format!(
                "[roles.head]\ndoes = [\"lead\"]\nreps = {reps}\nspan = 10\ncoaching = 2\n{more}"
            ),
        )
    };
    equals(head(3, ""), odds(2.0));
    // Two heads who can coach ten each have two thirds of thirty.
    equals(head(2, ""), odds(2.0_f64.powf(2.0 / 3.0)));
}

#[test]
fn the_days_of_a_won_deal_are_those_from_where_it_enters_with_the_delay_of_a_hand_over() {
    let days = |of: Department| of.implied().days_to_signature;
    // Two touches each: a gap between the first two, and one before each of the others.
    equals(days(PLAIN), 3.0 + 10.0);
    equals(days(Department { channel: "enters = \"offer\"", ..PLAIN }), 5.0);
    let late = Department {
        offer: "handoff = { drop = \"50%\", delay = \"20d\" }",
        rep: "stages = [\"call\"]\nreps = 30",
        more: "[roles.closer]\nstages = [\"offer\"]\nreps = 20",
        ..PLAIN
    };
    equals(days(late), 3.0 + 10.0 + 20.0);
}

#[test]
fn days_of_two_products_weigh_by_what_is_won() {
    let found = Department {
        segment: "products = { x = \"50%\", y = \"50%\" }",
        more: "[products.x]\nprice = 100\nodds = 3\ntouches = 3\ngap = 2\n[products.y]\nprice = 100",
        ..PLAIN
    }
    .implied();
    // Six touches a stage with gaps of 6 and 10 days: 30 + 60 days for x, 13 for y.
    let [x, y] = [with(0.3, 3.0) * with(0.4, 3.0), 0.12];
    equals(found.days_to_signature, (90.0 * x + 13.0 * y) / (x + y));
    let sum: f64 = found.stages.iter().map(|stage| stage.days).sum();
    equals(sum, found.days_to_signature);
}

/// Everybody says "not now" at first, and signs when the need arises in time.
fn pool(remembers: &str, contact_every: &str) -> Scenario {
    let pool = format!(
        "pool = {{ need_every = \"20d\", contact_every = \"{contact_every}\", contact_hours = 0.01, remembers = \"{remembers}\", warm_stage = \"offer\" }}"
    );
    let text = Department {
        segment: &pool,
        call: "lost = { not_now = \"100%\" }\nasks = [\"need\"]",
        offer: "lost = { refused = \"100%\" }",
        ..PLAIN
    };
    text.read()
}

#[test]
fn of_needs_in_the_pool_those_count_whose_clients_remember_the_last_contact() {
    let later = |remembers: &str| implied(&pool(remembers, "10d")).conversion_later;
    let all = later("10d");
    equals(later("1000d"), all);
    // Of the needs of ten days those of the first four, of which more arise early.
    let arisen = |days: f64| 1.0 - (-days / 20.0_f64).exp();
    equals(later("4d") / all, arisen(4.0) / arisen(10.0));
    equals(later("0d"), 0.0);
}

#[test]
fn the_pool_brings_as_many_as_are_played() {
    for remembers in ["2d", "6d"] {
        let scenario = pool(remembers, "10d");
        let told = implied(&scenario);
        let plan = Plan { seed: 3, ..plan(40, 1) };
        let found = forecast(&scenario, &plan, &Unwatched);
        let sales = found.totals.iter().find(|total| total.total == Figure::Sales).expect("sales");
        let months = f64::from(scenario.calendar.horizon()) / voronka::units::DAYS_A_MONTH;
        // Ten days from the need to the signature are missing at the end: one part in a hundred.
        let leads = told.leads_per_month * months;
        let expected = leads * (told.conversion + told.conversion_later);
        let (mean, error) = (sales.spread.mean, sales.spread.error);
        let cut = expected * 20.0 / f64::from(scenario.calendar.horizon());
        assert!(
            (expected - cut - 4.0 * error..expected + 4.0 * error).contains(&mean),
            "{remembers}: {mean} ±{error} for {expected}"
        );
    }
}

/// A base that two people call, for a year.
fn base(segment: &str) -> Implied {
    implied(&read(&format!(
        r#"start = 2027-01-04
horizon = "12mo"
[segments.all]
accounts = 1000
deal_value = "5k"
{segment}
[[stages]]
name = "contact"
convert = "50%"
asks = ["need"]
[roles.rep]
does = ["prospect"]
stages = ["contact"]
reps = 2
"#
    )))
}

#[test]
fn a_base_bears_no_calls_to_those_who_are_away_till_the_end() {
    let month = 365.25 / 12.0;
    let bears =
        |segment: &str| base(segment).segments[0].ceiling_contacts_per_month.expect("a limit");
    // Half sign, and half are closed: each account is called once in 365 days.
    equals(bears("closed_share = \"100%\""), 1000.0 / 365.0 * month);
    // Half sign, half rest for the 180 days of a cool-off.
    equals(bears(""), 1000.0 / (0.5 * 365.0 + 0.5 * 180.0) * month);
    equals(bears("closed_share = \"20%\""), 1000.0 / (0.6 * 365.0 + 0.4 * 180.0) * month);
    // Nine in ten wait in the pool for a need that arises after the run for 95 in 100; the others mostly rest by then.
    let away = 0.05 * 180.0 + 0.05 * 365.0 + 0.9 * 365.0;
    let found = bears("need = \"10%\"\npool = { need_every = \"20y\", contact_every = \"30d\" }");
    assert!((found / (1000.0 / away * month) - 1.0).abs() < 0.01, "{found}");
    // A need that arises at once and that nobody remembers is a refusal: all but those who sign rest.
    let found = bears("need = \"10%\"\npool = { need_every = \"0.01d\", remembers = \"0d\" }");
    assert!(
        (found / (1000.0 / (0.05 * 365.0 + 0.95 * 180.0) * month) - 1.0).abs() < 0.01,
        "{found}"
    );
    // What appears meanwhile is called too.
    let inflow = "closed_share = \"100%\"\ninflow = \"1000/year\"";
    equals(bears(inflow), (1000.0 + 1000.0 / 365.25 * 365.0) / 365.0 * month);
}

/// Kinds of doubt that something is told of that never counts.
fn told(of: Department) -> Vec<DoubtKind> {
    let scenario = of.read();
    let kinds = doubts(&scenario, &implied(&scenario)).into_iter().map(|doubt| doubt.kind);
    let ours = [DoubtKind::NeverCounts, DoubtKind::UnreachedFloor];
    kinds.filter(|kind| ours.contains(kind)).collect()
}

#[test]
fn what_never_counts_is_doubted_and_what_counts_is_not() {
    let never = [DoubtKind::NeverCounts];
    assert_eq!(told(PLAIN), []);
    assert_eq!(told(Department { channel: "from = 2030-01-04", ..PLAIN }), never);
    assert_eq!(told(Department { channel: "from = 2030-01-03", ..PLAIN }), []);
    let stages = "stages = [\"call\", \"offer\"]\n";
    let since = |day: &str| format!("{stages}reps = [{{}}, {{ since = {day} }}]");
    assert_eq!(told(Department { rep: &since("2030-01-04"), ..PLAIN }), never);
    assert_eq!(told(Department { rep: &since("2030-01-03"), ..PLAIN }), []);
    let sale = |terms: &str| format!("[sale]\n{terms}");
    assert_eq!(told(Department { more: &sale("advance_fails = \"100%\""), ..PLAIN }), never);
    assert_eq!(told(Department { more: &sale("advance_fails = \"99%\""), ..PLAIN }), []);
    assert_eq!(told(Department { more: &sale("advance_after = \"1096d\""), ..PLAIN }), never);
    assert_eq!(told(Department { more: &sale("advance_after = \"1095d\""), ..PLAIN }), []);
    let trained =
        |training: &str| format!("{SEATS}\nhire = {{ count = 1 }}\ntraining = \"{training}\"");
    assert_eq!(told(Department { rep: &trained("1096d"), ..PLAIN }), never);
    assert_eq!(told(Department { rep: &trained("30d"), ..PLAIN }), []);
    // Nobody is new.
    let idle = format!("{SEATS}\ntraining = \"1096d\"");
    assert_eq!(told(Department { rep: &idle, ..PLAIN }), []);
}

#[test]
fn a_floor_that_nobody_reaches_is_doubted_and_its_deals_are_not_won() {
    let of = |rep: &str, y: &str| {
        let more =
            format!("[products.x]\nprice = 100\n[products.y]\nprice = 100\nskill_floor = 1.2\n{y}");
        let segment = "products = { x = \"50%\", y = \"50%\" }";
        let department = Department { segment, rep, more: &more, ..PLAIN };
        (department.implied().conversion, told(department))
    };
    let (won, doubts) = of(SEATS, "");
    equals(won, 0.06);
    assert_eq!(doubts, [DoubtKind::UnreachedFloor]);
    assert_eq!(of(&format!("{SEATS}\nskill_spread = 0.3"), "").1, []);
    let stages = "stages = [\"call\", \"offer\"]\n";
    let (won, doubts) = of(&format!("{stages}reps = [{{ skill = 2 }}, {{}}]"), "");
    // Leads for it go to who can sell it.
    equals(won, 0.5 * with(0.3, 1.5) * with(0.4, 1.5) + 0.5 * with(0.3, 2.0) * with(0.4, 2.0));
    assert_eq!(doubts, []);
    let (won, doubts) = of(SEATS, "below_floor = \"50%\"");
    equals(won, 0.06 + 0.5 * with(0.3, 0.5) * with(0.4, 0.5));
    assert_eq!(doubts, []);
}

#[test]
fn a_quota_is_held_against_what_its_role_sells() {
    let far = |quota: &str| {
        let scenario = read(&format!(
            r#"start = 2027-01-04
horizon = "12mo"
[calendar]
work_days = "mon-sun"
[segments.all]
accounts = 100000
deal_value = 1000
customers = {{ orders = "24/year", to = "keeper" }}
[[stages]]
name = "find"
convert = "50%"
hours = 8
[[stages]]
name = "sell"
convert = "100%"
hours = 1
[roles.hunter]
does = ["prospect"]
stages = ["find"]
reps = 2
[roles.seller]
stages = ["sell"]
reps = 1
quota = "{quota}/month"
[roles.keeper]
does = ["customers"]
reps = 1
"#
        ));
        doubts(&scenario, &implied(&scenario)).iter().any(|doubt| doubt.kind == DoubtKind::FarApart)
    };
    // Two hunters hand over a deal a day, 30 437 a month; the 24 orders of each a year are the keeper's.
    assert!(!far("3100") && !far("300k") && far("310k") && far("3000"));
}

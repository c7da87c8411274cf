//! The odds of a target, held against published tables, closed forms and sums worked out by hand.

use crate::found::curve;
use crate::played::{near, plan, read_with};
use std::sync::atomic::{AtomicBool, Ordering};
use voronka::scenario::Scenario;
use voronka::statistics::closed_forms::times::Lognormal;
use voronka::study::method::findings::Halt;
use voronka::study::method::replicate::{Unwatched, Watch};
use voronka::study::odds::{Cause, Curve, Odds, Question, Who, Why, odds};
use voronka::study::{Plan, forecast};

/// The odds of a target of the scenario in `text`.
fn odds_asked(
    text: &str,
    target: usize,
    horizon: Option<u32>,
    plan: &Plan,
    watch: &dyn Watch,
) -> Odds {
    let of_days = |days: u32| Some(read_with(text, &[&format!("horizon={days}d")]));
    let scenario = read_with(text, &[]);
    let question = Question { scenario: &scenario, target, horizon, lengthened: &of_days };
    odds(&question, plan, watch)
}

fn odds_found(text: &str, horizon: Option<u32>, runs: u64) -> Odds {
    odds_asked(text, 0, horizon, &plan(runs, 2), &Unwatched)
}

fn chance(found: &Odds, who: Who, day: u32) -> f64 {
    let point = curve(found, who).points.iter().find(|point| point.day == day);
    point.expect("it has a point").chance.value
}

fn error(p: f64, trials: f64) -> f64 {
    (p * (1.0 - p) / trials).sqrt()
}

/// Three reps are given five deals each, one a day, of which a share is won; a deal takes a median of 14 days,
/// and one in ten under 7.
fn two_weeks(won: &str) -> String {
    format!(
        r#"start = 2027-01-11
        horizon = "7d"
        calendar.work_days = "mon-sun"
        [segments.firms]
        deal_value = 1
        [channels.given]
        counts = [3, 3, 3, 3, 3]
        [[stages]]
        name = "contact"
        convert = 1
        hours = 0.1
        [[stages]]
        name = "deal"
        convert = "{won}"
        gap = {{ median = "14d", sigma = 0.54087 }}
        hours = 0.1
        [roles.rep]
        does = ["inbound"]
        stages = ["contact", "deal"]
        reps = 3
        [targets.one_each]
        what = "sales"
        at_least = 1
        scope = "each_rep"
        "#
    )
}

#[test]
fn one_sale_each_within_a_week_is_as_rare_as_the_two_week_cycle_says() {
    // Five deals a rep, started uniformly over days 0 to 5, each closed by day 7 with mean F(7 − u) of a lognormal
    // with mu 2.63906 and sigma 0.54087 and won with w: a rep sells with 1 − (1 − w·mean F)^5, three with its cube.
    // A published sum, computed once and copied here.
    let table = [("100%", 0.137, 0.0026), ("30%", 0.042, 8e-5), ("20%", 0.029, 2e-5)];
    let runs = 10_000;
    for (won, rep, each) in table {
        let found = odds_found(&two_weeks(won), Some(28), runs);
        let n = runs as f64;
        near(curve(&found, Who::ARep).by_date.value, rep, error(rep, 3.0 * n));
        near(curve(&found, Who::EachRep).by_date.value, each, error(each, n));
    }
}

#[test]
fn the_chance_grows_with_the_horizon_as_the_cycle_says() {
    // A deal that is given on day u is sold by the end of day d (1 = the first) if its cycle, rounded to whole
    // days, is at most d − 1 − u.
    let law = Lognormal::through(14.0, 0.1, 7.0);
    let missed = |d: u32, u: u32| 1.0 - law.cdf(f64::from(d) - 0.5 - f64::from(u));
    let rep = |d: u32| 1.0 - (0..5).map(|u| missed(d, u)).product::<f64>();
    let runs = 4_000;
    let found = odds_found(&two_weeks("100%"), Some(35), runs);
    let n = runs as f64;
    for day in [7, 10, 14, 18, 21, 28] {
        let (one, each) = (rep(day), rep(day).powi(3));
        near(chance(&found, Who::ARep, day), one, error(one, 3.0 * n));
        near(chance(&found, Who::EachRep, day), each, error(each, n));
        let any = 1.0 - (1.0 - one).powi(3);
        near(chance(&found, Who::AnyRep, day), any, error(any, n));
    }
    for (likely, share) in curve(&found, Who::EachRep).likely.iter().zip([0.5, 0.8]) {
        let day = likely.day.expect("within five weeks");
        let (by, before) = (rep(day).powi(3), rep(day - 1).powi(3));
        assert_eq!(likely.chance, share);
        assert!(by + 4.0 * error(share, n) > share, "day {day}: {by}");
        assert!(before - 4.0 * error(share, n) < share, "day {day}: {before}");
        assert!(likely.low <= likely.day && likely.day <= likely.high);
    }
}

/// One lead on the first day for a rep whose odds are a quarter of the mean; two deals in five are won, and half of
/// them take a day, the others two months.
const HAND_MADE: &str = r#"start = 2027-02-01
    horizon = "7d"
    calendar.work_days = "mon-sun"
    [segments.all]
    deal_value = 1
    [channels.site]
    counts = [1]
    [[stages]]
    name = "contact"
    convert = 1
    hours = 0.1
    [[stages]]
    name = "deal"
    convert = "40%"
    touches = 1
    gap = { mixture = [{ weight = "50%", of = "1d" }, { weight = "50%", of = "60d" }] }
    hours = 0.1
    [roles.seller]
    does = ["inbound"]
    stages = ["contact", "deal"]
    [[roles.seller.reps]]
    name = "Ann"
    skill = 0.25
    [targets.one]
    what = "sales"
    at_least = 1
    "#;

/// P(a sale within the week) without some of the causes: 1 − (1 − c·q)^n.
fn by_hand(without: &[Cause]) -> f64 {
    let is_gone = |cause| without.contains(&cause);
    let in_time: f64 = if is_gone(Cause::Cycle) { 1.0 } else { 0.5 };
    let won = match (is_gone(Cause::Qualification), is_gone(Cause::Skill)) {
        (true, _) => 1.0,
        (false, true) => 0.4,
        // Odds 2 : 3, a quarter of them 1 : 6.
        (false, false) => 1.0 / 7.0,
    };
    let deals = if is_gone(Cause::Deals) { 10 } else { 1 };
    1.0 - (1.0 - in_time * won).powi(deals)
}

/// All orders of things.
fn permutations(things: &[Cause]) -> Vec<Vec<Cause>> {
    if things.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (place, first) in things.iter().enumerate() {
        let rest: Vec<Cause> = [&things[..place], &things[place + 1..]].concat();
        all.extend(permutations(&rest).into_iter().map(|order| [vec![*first], order].concat()));
    }
    all
}

/// What a cause adds on average over all orders, worked out order by order.
fn part_by_hand(cause: Cause) -> f64 {
    let all = permutations(&Cause::ALL);
    assert_eq!(all.len(), 24);
    let added = |order: &Vec<Cause>| {
        let place = order.iter().position(|of| *of == cause).expect("it is in every order");
        by_hand(&order[..=place]) - by_hand(&order[..place])
    };
    all.iter().map(added).sum::<f64>() / 24.0
}

fn why(found: &Odds) -> &Why {
    found.why.as_ref().expect("nobody called a halt")
}

#[test]
fn the_parts_of_causes_are_those_of_a_sum_worked_out_by_hand() {
    let found = odds_found(HAND_MADE, Some(7), 4_000);
    let why = why(&found);
    let n = why.runs as f64;
    for combination in &why.combinations {
        let p = by_hand(&combination.without);
        match p {
            1.0 => assert_eq!(combination.met.value, 1.0, "{:?}", combination.without),
            p => near(combination.met.value, p, error(p, n)),
        }
    }
    for part in &why.parts {
        near(part.part.mean, part_by_hand(part.cause), part.part.error);
        assert!(part.part.error < 0.02, "{part:?}");
    }
    let sum: f64 = why.parts.iter().map(|part| part.part.mean).sum();
    assert!((sum + why.left.mean - why.missed.mean).abs() < 1e-12, "the parts are the whole");
    assert!(why.parts.windows(2).all(|two| two[0].part.mean >= two[1].part.mean));
    // Half of the leads are there in time, one in seven of these is won.
    near(why.average.mean, 0.5 / 7.0, error(0.5 / 7.0, n));
    assert_eq!((why.asked, why.left.mean), (1.0, 0.0));
}

#[test]
fn what_no_cause_touches_is_left_over() {
    let late = HAND_MADE.replace("skill = 0.25", "since = 2027-03-01");
    let found = odds_found(&late, Some(14), 40);
    let why = why(&found);
    assert_eq!((why.missed.mean, why.left.mean), (1.0, 1.0));
    assert!(why.parts.iter().all(|part| part.part.mean == 0.0 && part.part.error > 0.0));
    assert!(curve(&found, Who::Target).likely.iter().all(|likely| likely.day.is_none()));
    assert!(found.days.iter().all(Option::is_none) && found.days.len() == 50);
}

/// Two sellers who sell to whoever comes: one lead on the first day, one on the fourth.
const CERTAIN: &str = r#"start = 2027-02-01
    horizon = "7d"
    calendar.work_days = "mon-sun"
    [segments.all]
    deal_value = 1
    [channels.site]
    counts = [1, 0, 0, 1]
    [[stages]]
    name = "contact"
    convert = 1
    hours = 0.1
    [roles.seller]
    does = ["inbound"]
    stages = ["contact"]
    reps = 2
    [targets.one_each]
    what = "sales"
    at_least = 1
    scope = "each_rep"
    by = 2027-02-03
    [targets.second]
    what = "sales"
    at_least = 1
    from = 2027-02-03
    "#;

#[test]
fn the_days_of_a_certain_department_are_known() {
    let found = odds_found(CERTAIN, None, 8);
    let told = |curve: &Curve| {
        let days = curve.likely.each_ref().map(|likely| likely.day);
        (curve.who, curve.at_least, curve.by_date.value, days)
    };
    assert_eq!(
        found.curves.iter().map(told).collect::<Vec<_>>(),
        [
            (Who::EachRep, 1.0, 0.0, [Some(4), Some(4)]),
            (Who::ARep, 1.0, 0.5, [Some(1), Some(4)]),
            (Who::InAll, 2.0, 0.0, [Some(4), Some(4)]),
            (Who::AnyRep, 1.0, 1.0, [Some(1), Some(1)]),
        ]
    );
    let steps: Vec<f64> = (1..=5).map(|day| chance(&found, Who::ARep, day)).collect();
    assert_eq!(steps, [0.5, 0.5, 0.5, 1.0, 1.0]);
    let reps = found.reps.iter().map(|rep| (rep.by_date.value, rep.likely[0].day));
    assert_eq!(reps.collect::<Vec<_>>(), [(1.0, Some(1)), (0.0, Some(4))]);
    assert_eq!(found.days[..25], [Some(1); 25]);
    assert_eq!(found.days[25..], [Some(4); 25]);
    assert_eq!((found.target.days, found.target.reps), (3, 2));
    assert_eq!((why(&found).average.mean, why(&found).asked), (1.0, 2.0));
    let ended: Vec<u32> = found.ended.iter().map(|channel| channel.last_day).collect();
    assert_eq!(ended, [4]);
}

#[test]
fn days_count_from_the_first_that_counts() {
    // The sale of the first day comes too early; that of the fourth is on the second day that counts.
    let found = odds_asked(CERTAIN, 1, None, &plan(8, 1), &Unwatched);
    let target = curve(&found, Who::Target);
    assert_eq!((target.by_date.value, target.likely[0].day), (1.0, Some(2)));
    assert_eq!((found.target.days, found.target.from.as_str()), (5, "2027-02-03"));
    assert!(found.reps.is_empty());
}

const WEEK: &str = include_str!("../../../scenarios/one-week-target.toml");

#[test]
fn a_longer_run_does_not_change_the_chance_by_the_date() {
    let plan = plan(400, 2);
    let scenario: Scenario = read_with(WEEK, &[]);
    let week = forecast(&scenario, &plan, &Unwatched);
    for target in 0..scenario.targets.len() {
        let found = odds_asked(WEEK, target, Some(56), &plan, &Unwatched);
        assert_eq!(found.curves[0].by_date, week.targets[target].probability);
        let seats = &week.targets[target].seats;
        assert_eq!(found.reps.len(), seats.len());
        for (rep, seat) in found.reps.iter().zip(seats) {
            // The bounds are the same but for the last digits of sums.
            let bounds = [rep.by_date.low - seat.low, rep.by_date.high - seat.high];
            assert_eq!(rep.by_date.value, seat.value);
            assert!(bounds.iter().all(|of| of.abs() < 1e-12), "{:?} {seat:?}", rep.by_date);
        }
        // The same weeks are those of the causes, whose first combination takes nothing away.
        assert_eq!(why(&found).combinations[0].met, found.curves[0].by_date);
    }
}

#[test]
fn threads_change_no_number_and_chances_never_fall() {
    let both = [1, 2].map(|threads| odds_asked(WEEK, 0, None, &plan(300, threads), &Unwatched));
    assert_eq!(both[0], both[1]);
    for curve in &both[0].curves {
        assert!(curve.points.windows(2).all(|two| two[0].chance.value <= two[1].chance.value));
    }
    let at = |who: Who, day: u32| chance(&both[0], who, day);
    assert!((1..=56).all(|day| {
        at(Who::EachRep, day) <= at(Who::ARep, day) && at(Who::ARep, day) <= at(Who::AnyRep, day)
    }));
}

/// Calls a halt as soon as the causes are looked into.
#[derive(Default)]
struct Impatient(AtomicBool);

impl Watch for Impatient {
    fn progress(&self, what: &str, _: u64, _: u64) {
        self.0.fetch_or(what == "why", Ordering::SeqCst);
    }

    fn is_stopped(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

#[test]
fn who_calls_a_halt_gets_what_is_known_and_is_told() {
    let whole = odds_asked(WEEK, 0, None, &plan(100, 2), &Unwatched);
    let cut = odds_asked(WEEK, 0, None, &plan(100, 2), &Impatient::default());
    assert_eq!((cut.basis.is_partial, cut.basis.halt), (true, Some(Halt::Interrupted)));
    assert_eq!((&cut.why, &cut.curves), (&None, &whole.curves));
    assert!(!whole.basis.is_partial && whole.why.is_some());
}

#[test]
fn profit_counts_at_the_end_of_each_day_in_odds_as_in_a_forecast() {
    // One lead on the first day, won with one half for 100; a rep costs ten a day. There are 50 or more at the end of
    // the first five days, and never after.
    let text = r#"start = 2027-02-01
        horizon = "28d"
        calendar.work_days = "mon-sun"
        [segments.all]
        deal_value = 100
        margin = "100%"
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = "50%"
        hours = 0.1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay = "280/month"
        [targets.plan]
        what = "profit"
        at_least = 50
        "#;
    let runs = 4_000;
    let found = odds_found(text, Some(28), runs);
    near(chance(&found, Who::Target, 5), 0.5, error(0.5, runs as f64));
    assert_eq!(chance(&found, Who::Target, 6), 0.0);
    let curve = curve(&found, Who::Target);
    assert_eq!(curve.by_date.value, 0.0);
    assert!(curve.likely.iter().all(|likely| likely.day.is_none()), "{:?}", curve.likely);
    let told = forecast(&read_with(text, &[]), &plan(runs, 2), &Unwatched);
    assert_eq!(told.targets[0].probability.value, 0.0);
    assert!(told.targets[0].met_on.iter().all(Option::is_none));
}

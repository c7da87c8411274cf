//! What hangs on whom, what heads do beside leading, moods and touches made wrongly, against arithmetic by hand.

use crate::played::{flow, found, near, plan, read};
use voronka::engine::{Metric, Outcome, simulate};
use voronka::messages::Lang;
use voronka::random::Streams;
use voronka::report::words::Words;
use voronka::study::forecast;
use voronka::study::forecast::conduct::{Conduct, MoodRow};
use voronka::study::forecast::payback::Payback;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::{payback, without_best};

#[test]
fn what_hangs_on_the_best_one_and_two_is_their_share_of_the_revenue() {
    let found = found(
        r#"start = 2027-01-04
        horizon = "14d"
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [0]
        [[stages]]
        name = "contract"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contract"]
        reps = [{ name = "A" }, { name = "B" }, { name = "C" }]
        [[deals]]
        stage = "contract"
        owner = "A"
        value = 300
        [[deals]]
        stage = "contract"
        owner = "B"
        value = 500
        [[deals]]
        stage = "contract"
        owner = "C"
        value = 200
        "#,
        4,
    );
    let [one, two] = found.top_reps;
    assert_eq!((one.mean, one.p90), (0.5, 0.5));
    assert_eq!((two.mean, two.p90), (0.8, 0.8));
}

/// Two weeks from a Monday, every day worked, eight hours a day.
const FORTNIGHT: &str = r#"
start = 2027-01-04
horizon = "14d"
report = "day"
calendar = { work_days = "mon-sun" }
"#;

fn played_under(text: &str, seed: u64) -> Outcome {
    simulate(&read(text), &Streams::new(seed, 0))
}

#[test]
fn a_head_sells_in_the_stated_share_of_the_day() {
    let calls = |sells: &str| {
        let outcome = played_under(
            &format!(
                r#"{FORTNIGHT}
                [segments.all]
                accounts = 9000
                deal_value = 100
                [[stages]]
                name = "contact"
                convert = 0
                hours = 0.8
                [roles.head]
                does = ["lead", "prospect"]
                stages = ["contact"]
                leads = []
                reps = 1
                {sells}
                "#
            ),
            1,
        );
        outcome.total(Metric::Prospected)
    };
    // Calls of 0.8 hours: ten in eight hours, three in 2.4.
    assert_eq!((calls(""), calls("sells = \"30%\""), calls("sells = 0")), (140, 42, 0));
}

#[test]
fn coaching_is_diluted_by_what_the_head_sells() {
    let won = |sells: &str| {
        let text = format!(
            r#"{FORTNIGHT}
            [segments.all]
            accounts = 100000
            deal_value = 1
            [[stages]]
            name = "contact"
            convert = "50%"
            hours = 0.1
            [roles.rep]
            does = ["prospect"]
            stages = ["contact"]
            reps = 2
            [roles.head]
            does = ["lead"]
            stages = ["contact"]
            leads = ["rep"]
            span = 2
            coaching = 3
            reps = 1
            {sells}
            "#
        );
        let outcomes: Vec<Outcome> = (0..8).map(|seed| played_under(&text, seed)).collect();
        let sum = |metric| outcomes.iter().map(|of| of.total(metric)).sum::<i64>() as f64;
        // Two reps, fourteen days of eighty calls.
        assert_eq!(sum(Metric::Prospected), 8.0 * 2.0 * 14.0 * 80.0);
        (sum(Metric::Sales) / sum(Metric::Prospected), sum(Metric::Prospected))
    };
    // Odds 3^(min(1, 2 · (1 − sells) / 2)): 3 / 4 of the calls are won, √3 / (1 + √3), and half.
    let root = 3f64.sqrt();
    for (sells, odds) in [("", 3.0), ("sells = \"50%\"", root), ("sells = \"100%\"", 1.0)] {
        let (share, calls) = won(sells);
        let expected: f64 = odds / (1.0 + odds);
        near(share, expected, (expected * (1.0 - expected) / calls).sqrt());
    }
}

/// A caller with eight calls a day, all of which are lost for the stated reasons.
fn mood_after(mood: &str, more: &str) -> Outcome {
    played_under(
        &format!(
            r#"{FORTNIGHT}
            [segments.all]
            accounts = 9000
            deal_value = 100
            [[stages]]
            name = "contact"
            convert = 0
            hours = 1
            {more}
            [[stages]]
            name = "contract"
            convert = 1
            hours = 1
            [channels.site]
            counts = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            enters = "contract"
            to = "other"
            [roles.other]
            does = ["inbound"]
            stages = ["contract"]
            reps = 1
            [roles.rep]
            does = ["prospect"]
            stages = ["contact", "contract"]
            reps = 1
            {mood}
            "#
        ),
        3,
    )
}

#[test]
fn a_streak_of_refusals_costs_hours_for_its_days() {
    let mood = "mood = { streak = 10, lasts = \"2d\", hours = \"50%\" }";
    let outcome = mood_after(mood, "");
    // The tenth refusal comes on Tuesday, the twentieth on Wednesday after four calls, and so on.
    let calls = [8, 8, 4, 4, 4, 8, 4, 4, 4, 8, 4, 4, 4, 8];
    assert_eq!(flow(&outcome, Metric::Prospected), calls);
    assert_eq!(outcome.seats[1].low_days, 9);
    assert_eq!((outcome.seats[0].low_days, outcome.seats[1].leavers), (0, 0));
    // Without a mood, and where clients are gone for other reasons, nothing is sapped.
    for (mood, more) in [("", ""), (mood, "lost = { closed = 1 }")] {
        assert_eq!(flow(&mood_after(mood, more), Metric::Prospected), [8; 14]);
    }
}

#[test]
fn a_touch_that_moves_a_deal_forwards_ends_a_streak() {
    let low_days = |streak: u32| {
        let text = format!(
            r#"{FORTNIGHT}
            [segments.all]
            accounts = 9000
            deal_value = 100
            [[stages]]
            name = "contact"
            convert = 0
            hours = 1
            [[stages]]
            name = "contract"
            convert = 1
            hours = 1
            [channels.site]
            counts = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            enters = "contract"
            [roles.rep]
            does = ["prospect", "inbound"]
            stages = ["contact", "contract"]
            reps = 1
            mood = {{ streak = {streak}, lasts = "1d", hours = "100%" }}
            "#
        );
        played_under(&text, 5).seats[0].low_days
    };
    // Each day begins with a contract and goes on with seven refusals.
    assert_eq!((low_days(8), low_days(7)), (0, 13));
}

#[test]
fn who_is_weighed_down_leaves_so_many_times_as_often() {
    let text = r#"
        start = 2027-01-04
        horizon = "31d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        accounts = 90000
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = 0
        hours = 4
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        attrition = "1%/day"
        mood = { streak = 1, lasts = "100d", quits = 5 }
        "#;
    let runs = 3000;
    let found = found(text, runs);
    // From the second day on one in twenty leaves a day, of whom four for the refusals.
    let stays = 0.95f64.powi(30);
    let error = |p: f64| (p * (1.0 - p) / runs as f64).sqrt();
    near(found.roles[0].leavers, 1.0 - stays, error(stays));
    let mood = &found.conduct.moods[0];
    let for_it = 0.8 * (1.0 - stays);
    near(mood.leavers.mean, for_it, error(for_it));
    assert_eq!((mood.streak, mood.days, mood.hours, mood.quits), (1, 100.0, 1.0, 5.0));
}

/// One lead whose every touch is made wrongly.
fn misdirected(more: &str, checks: &str) -> Outcome {
    played_under(
        &format!(
            r#"{FORTNIGHT}
            [segments.all]
            deal_value = 100
            [channels.site]
            counts = [1]
            [[stages]]
            name = "contract"
            convert = 1
            hours = 2
            {more}
            [roles.rep]
            does = ["inbound"]
            stages = ["contract"]
            reps = 1
            wrong = "100%"
            {checks}
            "#
        ),
        1,
    )
}

#[test]
fn a_touch_made_wrongly_takes_its_time_and_settles_nothing_till_the_check() {
    let checks = "[management]\ncheck_every = \"1w\"";
    for (checks, touches) in [("", 1), (checks, 2)] {
        let outcome = misdirected("", checks);
        let mut days = [0; 14];
        days[0] = 1;
        // The check of Sunday evening finds it; it is due on Monday.
        days[7] = touches - 1;
        assert_eq!(flow(&outcome, Metric::Touches), days);
        assert_eq!(outcome.total(Metric::HoursUsed), touches * 2 * 3600);
        assert_eq!((outcome.seats[0].wrong as i64, outcome.total(Metric::Effective)), (touches, 0));
        assert_eq!((outcome.total(Metric::Forgotten), outcome.total(Metric::Sales)), (0, 0));
        assert_eq!(outcome.stages[0].open, 1);
    }
}

#[test]
fn a_client_who_was_touched_wrongly_waits_from_that_day_on() {
    let patience = "patience = \"2d\"\ndecay = \"100%\"";
    let outcome = misdirected(patience, "");
    let lost = flow(&outcome, Metric::Lost);
    assert_eq!(lost.iter().position(|&n| n == 1), Some(3), "{lost:?}");
    assert_eq!((outcome.stages[0].forgotten, outcome.stages[0].open), (1, 0));
}

#[test]
fn the_stated_share_of_touches_is_made_wrongly() {
    let text = format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 100000
        deal_value = 1
        [[stages]]
        name = "contact"
        convert = 1
        hours = 0.1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        reps = 5
        wrong = "20%"
        "#
    );
    let outcome = played_under(&text, 7);
    let touches = 5.0 * 14.0 * 80.0;
    assert_eq!(outcome.total(Metric::Touches) as f64, touches);
    let wrong: u64 = outcome.seats.iter().map(|seat| seat.wrong).sum();
    near(wrong as f64 / touches, 0.2, (0.2 * 0.8 / touches).sqrt());
    // All others are won on the spot.
    assert_eq!(outcome.total(Metric::Sales) as u64 + wrong, touches as u64);
}

/// One more hire for thirty days of April: 100 to hire, 2 of pay a day, and a sale of 10 a day.
fn payback_of(days: u32) -> Payback {
    let text = format!(
        r#"start = 2027-04-01
        horizon = "{days}d"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        accounts = 9000
        deal_value = 20
        margin = "50%"
        [[stages]]
        name = "contact"
        convert = 1
        hours = 1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        hours = 1
        reps = 2
        pay = "60/month"
        hire_cost = 100
        [roles.head]
        does = ["lead"]
        reps = 1
        pay = "600/month"
        "#
    );
    let plan = plan(10, 1);
    let mut found = payback(&read(&text), &plan, &Unwatched);
    // A head works no stage and keeps no customers: what he brings is not tried.
    assert_eq!((found.roles.len(), found.is_partial), (1, false));
    found.roles.remove(0)
}

#[test]
fn a_hire_has_paid_back_when_the_margin_covers_the_pay_and_the_cost_of_hiring() {
    let found = payback_of(30);
    // 8 a day against 100: twelve days and a half.
    let months = 12.5 / (365.25 / 12.0);
    for seen in [found.months, found.least, found.most] {
        assert!((seen.unwrap() - months).abs() < 1e-9, "{seen:?} and {months}");
    }
    assert_eq!((found.margin.mean, found.profit.mean), (300.0, 140.0));
    // After ten days 20 are missing.
    let found = payback_of(10);
    assert_eq!((found.months, found.least, found.most), (None, None, None));
    assert_eq!((found.profit.mean, found.profit.error), (-20.0, 0.0));
}

#[test]
fn without_the_best_rep_his_sales_are_lost() {
    let text = r#"
        start = 2027-04-01
        horizon = "30d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        accounts = 9000
        deal_value = 20
        [[stages]]
        name = "contact"
        convert = 1
        hours = 1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        hours = 1
        reps = [{ name = "A", since = 2027-04-05 }, { name = "B" }, { name = "C", since = "new" }]
        "#;
    let plan = plan(10, 1);
    let scenario = read(text);
    let today = forecast(&scenario, &plan, &Unwatched);
    let found = without_best(&scenario, &today, &plan, &Unwatched).expect("two reps are there");
    // A comes after four days; the other two sell for 20 a day each. Of equals, the last one is played away.
    assert_eq!((found.name.as_str(), found.loss.mean, found.loss.error), ("C", 600.0, 0.0));
    assert!((found.share.mean - 600.0 / (26.0 * 20.0 + 1200.0)).abs() < 1e-12);
    // B brings as much: nobody stands out.
    assert_eq!(found.lead.map(|lead| (lead.mean, lead.error)), Some((0.0, 0.0)));
    assert!(!found.stands_out());
    // Who works two hours a day does.
    let senior = r#"[roles.senior]
        does = ["prospect"]
        stages = ["contact"]
        hours = 2
        reps = [{ name = "S" }]"#;
    let scenario = read(&format!("{text}{senior}"));
    let today = forecast(&scenario, &plan, &Unwatched);
    let found = without_best(&scenario, &today, &plan, &Unwatched).expect("three reps are there");
    assert_eq!((found.name.as_str(), found.loss.mean), ("S", 1200.0));
    assert!(found.stands_out() && found.lead.is_some_and(|lead| lead.mean == 600.0));
}

#[test]
fn hires_moods_and_what_was_not_done_read_well() {
    use voronka::report::numbers::NARROW;
    let found = found(
        r#"start = 2027-01-01
        horizon = "365d"
        [segments.all]
        accounts = 100
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = 0
        [roles.rep]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        "#,
        2,
    );
    let mut heading = found.heading;
    heading.currency = "$".into();
    let words = Words::new(Lang::En, &heading);
    let shown = |text: String| text.replace(NARROW, "_");
    let mean = |mean, error| Mean { mean, error };
    let hire = |months: [Option<f64>; 3], profit| Payback {
        role: "rep".into(),
        runs: 800,
        months: months[0],
        least: months[1],
        most: months[2],
        margin: mean(9e4, 3e3),
        profit: mean(profit, 3e3),
    };
    assert_eq!(
        shown(words.payback(&hire([Some(5.34), Some(4.91), Some(6.02)], 41_000.0))),
        "One more hire in `rep` on the first day pays back after 5.3 months (4.9 to 6) and adds $41_k ± $6_k to the \
         profit by the end."
    );
    assert_eq!(
        shown(words.payback(&hire([Some(11.2), Some(8.5), None], 4_000.0))),
        "One more hire in `rep` on the first day pays back after 11 months (8.5 or more, perhaps not by the end) and \
         adds $4_000 ± $6_000 to the profit by the end."
    );
    assert_eq!(
        shown(words.payback(&hire([None, None, None], -41_000.0))),
        "One more hire in `rep` on the first day does not pay back by the end: $41_k ± $6_k are missing."
    );
    let mood = MoodRow {
        role: "rep".into(),
        streak: 10,
        days: 3.0,
        hours: 0.8,
        quits: 2.0,
        low_share: mean(0.12, 0.001),
        leavers: mean(0.4, 0.01),
    };
    assert_eq!(
        shown(words.mood(&mood)),
        "Assumed of `rep`: after 10 refusals in a row, 80% of the hours are left and 2 times as many leave for \
         3_days. That held on 12% of the days; 0.4 people left because of it."
    );
    let conduct = |forgotten, wrong| Conduct {
        forgotten: mean(forgotten, 1.0),
        wrong: mean(wrong, 1.0),
        touches: mean(8_000.0, 10.0),
        blocked: mean(0.0, 0.0),
        leak: None,
        checks: None,
        moods: Vec::new(),
    };
    assert_eq!(words.not_done(&conduct(0.0, 0.0)), None);
    assert_eq!(
        shown(words.not_done(&conduct(1240.0, 31.0)).unwrap()),
        "Due touches forgotten: 1_240; made wrongly, which settled nothing: 31. Made: 8_000."
    );
}

#[test]
fn who_joins_on_a_day_off_is_as_weak_as_on_a_working_day() {
    let scenario = read(
        r#"start = 2027-01-02
        horizon = "4d"
        report = "day"
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [0]
        [[stages]]
        name = "contract"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contract"]
        reps = [{ since = "new" }]
        ramp = { over = "10d", start = "20%" }
        "#,
    );
    let outcome = simulate(&scenario, &Streams::new(1, 0));
    // 20 % and 8 % a day more; asked on working days, which begin on the third.
    let ramped = |day: usize| outcome.flows[day][Metric::RampedDays as usize];
    assert_eq!([0, 1, 2, 3].map(ramped), [200_000, 200_000, 360_000, 440_000]);
}

/// How many of a thousand deals of ten reps, due after a hundred days, are not lost, and the error of that.
fn orphans(loss: &str, more: &str) -> (f64, f64) {
    let scenario = read(&format!(
        r#"start = 2027-01-01
        horizon = "120d"
        calendar = {{ work_days = "mon-sun" }}
        [segments.a]
        deal_value = 1000
        [[stages]]
        name = "deal"
        convert = 1
        hours = 0.001
        gap = "100d"
        [roles.c]
        stages = ["deal"]
        reps = 10
        attrition = "2000%/year"
        {loss}
        {more}
        [[deals]]
        stage = "deal"
        count = 1000
        "#
    ));
    let sales: Vec<f64> = (0..400)
        .map(|run| {
            let outcome = simulate(&scenario, &Streams::new(1, run));
            1000.0 - flow(&outcome, Metric::Lost).iter().sum::<i64>() as f64
        })
        .collect();
    let n = sales.len() as f64;
    let mean = sales.iter().sum::<f64>() / n;
    let squares: f64 = sales.iter().map(|x| (x - mean) * (x - mean)).sum();
    (mean, (squares / (n - 1.0) / n).sqrt())
}

/// Chance that a deal outlives a hundred days on which each of those who are there leaves with 20 / 365.25, and is
/// replaced on the next day or never.
fn outlives(loss: f64, is_replaced: bool) -> f64 {
    let leaves = 20.0 / 365.25;
    let mut there = [0.0; 11];
    there[10] = 1.0;
    for _ in 0..100 {
        let mut next = [0.0; 11];
        for (n, &chance) in there.iter().enumerate() {
            let mut of_k = (1.0_f64 - leaves).powi(n as i32);
            for k in 0..=n {
                let outlived = 1.0 - loss * k as f64 / n.max(1) as f64;
                // Who follows comes on the next day, and leaves on the day after it at the earliest.
                let left = if is_replaced { 10 - k } else { n - k };
                next[left] += chance * of_k * outlived;
                of_k *= (n - k) as f64 / (k + 1) as f64 * leaves / (1.0 - leaves);
            }
        }
        there = next;
    }
    there.iter().sum()
}

#[test]
fn each_of_those_who_leave_one_after_another_costs_their_deals_the_loss_of_a_leaver() {
    for (loss, share) in [("10%", 0.1), ("50%", 0.5), ("100%", 1.0)] {
        let loss = format!("leaver_loss = \"{loss}\"");
        let (mean, error) = orphans(&loss, "replace_after = \"0d\"");
        near(mean, 1000.0 * outlives(share, true), error);
        let (mean, error) = orphans(&loss, "");
        near(mean, 1000.0 * outlives(share, false), error);
    }
    // With successors about 5.48 leave in a hundred days: exp(−0.1 · 5.48) = 578 of a thousand are left.
    assert!((outlives(0.1, true) - 0.578).abs() < 0.015);
    // Deals that wait for the successor cost nothing.
    let (mean, _) = orphans("on_leave = \"wait\"", "replace_after = \"0d\"");
    assert_eq!(mean, 1000.0);
}

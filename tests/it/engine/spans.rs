//! Spans of time against closed forms: what is left of a gap that has lasted for a while, days away, what clients
//! remember, and what is drawn where a distribution leaps.

use crate::played::{certain, flow, near, plan, read, read_with, replications};
use voronka::engine::{Metric, Outcome};
use voronka::figures::Figure;
use voronka::random::distribution::normal_cdf;
use voronka::review::DoubtKind;
use voronka::scenario::Scenario;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;
use voronka::units::DAYS_A_MONTH;

/// So many sellers with open deals in one stage, every day worked.
fn offers(more: &str) -> String {
    format!(
        r#"start = 2027-01-04
        horizon = "30d"
        report = "day"
        [calendar]
        work_days = "mon-sun"
        [segments.all]
        deal_value = 1000
        [[stages]]
        name = "close"
        convert = "100%"
        gap = "120d"
        hours = 0.01
        [roles.rep]
        stages = ["close"]
        does = ["inbound"]
        reps = 1
        [[deals]]
        stage = "close"
        {more}
        "#
    )
}

/// P(X ≤ x) of the lognormal whose central 80 % go from `low` to `high`.
fn between(low: f64, high: f64, x: f64) -> f64 {
    let (a, b) = (low.ln(), high.ln());
    let sigma = (b - a) / (2.0 * 1.281_551_565_544_600_4);
    normal_cdf((x.ln() - 0.5 * (a + b)) / sigma)
}

fn sum(outcomes: &[Outcome], metric: Metric) -> f64 {
    outcomes.iter().map(|outcome| outcome.total(metric) as f64).sum()
}

#[test]
fn a_gap_that_ends_after_the_run_brings_nothing_in_it() {
    let outcome = certain(&read(&offers("age = \"80d\"")));
    assert_eq!(outcome.total(Metric::Sales), 0);
    // The touch is due forty days after the first.
    let longer = read_with(&offers("age = \"80d\""), &["horizon=50d"]);
    assert_eq!(flow(&certain(&longer), Metric::Sales).iter().position(|&n| n > 0), Some(40));
    // What can be no longer than it has lasted already ends at once.
    let late = read(&offers("age = \"200d\""));
    assert_eq!(flow(&certain(&late), Metric::Sales)[0], 1);
}

#[test]
fn what_is_left_of_a_gap_follows_its_distribution_however_long_the_run_is() {
    let text = offers("age = \"80d\"").replace("\"120d\"", "\"30d to 150d\"");
    let first = |outcome: &Outcome| flow(outcome, Metric::Sales)[..30].to_vec();
    let (short, long) = (read(&text), read_with(&text, &["horizon=12mo"]));
    let runs = 4_000;
    let [short, long] = [short, long].map(|scenario| replications(&scenario, runs));
    assert!(short.iter().zip(&long).all(|(a, b)| first(a) == first(b)));
    // Not over after 79 days; on the last of the thirty it is 109 days long.
    let passed = between(30.0, 150.0, 79.5);
    let expected = (between(30.0, 150.0, 109.5) - passed) / (1.0 - passed);
    let share = sum(&short, Metric::Sales) / runs as f64;
    near(share, expected, (expected * (1.0 - expected) / runs as f64).sqrt());
    // In a year nearly all: the gap is longer than 80 + 365 days in one case of three hundred.
    let expected = (between(30.0, 150.0, 444.5) - passed) / (1.0 - passed);
    let share = sum(&long, Metric::Sales) / runs as f64;
    near(share, expected, (expected * (1.0 - expected) / runs as f64).sqrt());
}

#[test]
fn the_sales_of_january_are_those_of_a_run_to_june() {
    let text = offers("count = 20\nage = \"21d\"").replace("\"120d\"", "\"10d to 90d\"");
    let text = text.replace("\"100%\"", "\"40%\"").replace("\"30d\"", "\"31d\"");
    let (january, june) = (read(&text), read_with(&text, &["horizon=181d"]));
    let runs = 2_000;
    let [january, june] = [january, june].map(|scenario| replications(&scenario, runs));
    let of_january = |outcome: &Outcome| flow(outcome, Metric::Sales)[..31].to_vec();
    assert!(january.iter().zip(&june).all(|(a, b)| of_january(a) == of_january(b)));
    let passed = between(10.0, 90.0, 20.5);
    let due = (between(10.0, 90.0, 51.5) - passed) / (1.0 - passed);
    let share = 0.4 * due;
    let mean = sum(&january, Metric::Sales) / runs as f64;
    near(mean, 20.0 * share, (20.0 * share * (1.0 - share) / runs as f64).sqrt());
}

#[test]
fn what_is_left_of_mixtures_and_tables_is_what_they_leave() {
    let mixture =
        "{ mixture = [{ weight = \"60%\", of = \"20d\" }, { weight = \"40%\", of = \"90d\" }] }";
    let table = "{ table = [[\"20d\", 60], [\"90d\", 30], [\"400d\", 10]] }";
    let due = |gap: &str, age: u32, horizon: u32| {
        let text = offers(&format!("age = \"{age}d\"\ncount = 50")).replace("\"120d\"", gap);
        let scenario = read_with(&text, &[&format!("horizon={horizon}d")]);
        let runs = 200;
        sum(&replications(&scenario, runs), Metric::Sales) / (50 * runs) as f64
    };
    // Older than twenty days, only the longer ones are left.
    assert_eq!([due(mixture, 21, 69), due(mixture, 21, 70)], [0.0, 1.0]);
    let share = due(table, 21, 70);
    near(share, 0.75, (0.75 * 0.25 / 10_000.0_f64).sqrt());
    assert_eq!(due(table, 21, 69), 0.0);
    // Twenty days old: all may end today.
    let share = due(table, 20, 1);
    near(share, 0.6, (0.6 * 0.4 / 10_000.0_f64).sqrt());
}

#[test]
fn working_days_before_the_start_are_those_of_the_calendar() {
    let first = |age: u32, holidays: &str| {
        let text = offers(&format!("age = \"{age}d\"")).replace("\"120d\"", "\"5wd\"");
        let week = format!("\"mon-fri\"\n        holidays = {holidays}");
        let text = text.replace("\"mon-sun\"", &week);
        flow(&certain(&read(&text)), Metric::Sales).iter().position(|&n| n > 0)
    };
    // The run begins on a Monday. A touch on the Monday before leaves Tuesday to Friday, and is due on the fifth.
    assert_eq!(first(7, "[]"), Some(0));
    assert_eq!(first(6, "[]"), Some(1));
    // New Year's Day was none of them, nor will Wednesday be.
    assert_eq!(first(7, "[2027-01-01]"), Some(1));
    assert_eq!(first(6, "[2027-01-01, 2027-01-06]"), Some(3));
    // However many holidays the run has, Christmas is before it.
    assert_eq!(first(14, "[\"2026-12-21 to 2027-01-01\", \"2027-01-11 to 2027-01-31\"]"), Some(4));
}

#[test]
fn a_deal_older_than_its_gap_can_be_raises_a_doubt() {
    let kinds = |more: &str| -> Vec<DoubtKind> {
        let scenario = read(&offers(more));
        let implied = voronka::review::implied(&scenario);
        let doubts = voronka::review::doubts(&scenario, &implied);
        doubts.into_iter().map(|doubt| doubt.kind).collect()
    };
    assert!(kinds("age = \"121d\"").contains(&DoubtKind::OverdueAtStart));
    assert!(!kinds("age = \"120d\"").contains(&DoubtKind::OverdueAtStart));
}

/// Ten people who call all day.
fn ten_callers(horizon: &str, calendar: &str, role: &str) -> Scenario {
    read(&format!(
        r#"start = 2027-01-01
        horizon = "{horizon}"
        report = "day"
        [calendar]
        {calendar}
        [segments.all]
        accounts = 1000000
        deal_value = 1
        [[stages]]
        name = "call"
        convert = 0
        [roles.rep]
        does = ["prospect"]
        stages = ["call"]
        reps = 10
        {role}
        "#
    ))
}

/// Days at the desk on a day of the run, of ten people.
fn at_the_desk(outcome: &Outcome) -> f64 {
    outcome.total(Metric::HoursAvailable) as f64 / 28_800.0
}

#[test]
fn people_are_sick_as_often_whatever_the_horizon_and_its_holidays() {
    let holidays = "holidays = [\"2027-01-01 to 2027-01-10\"]";
    // Twenty of the 5 · 365.25 / 7 working days of a year.
    let share = 20.0 / (5.0 * 365.25 / 7.0);
    for (horizon, worked) in [("14d", 4.0), ("31d", 15.0), ("5mo", 101.0)] {
        let scenario = ten_callers(horizon, holidays, "sick = \"20d/year\"");
        let runs = 600;
        let days: f64 = replications(&scenario, runs).iter().map(at_the_desk).sum();
        let all = 10.0 * worked * runs as f64;
        near(1.0 - days / all, share, (share * (1.0 - share) / all).sqrt());
    }
}

#[test]
fn a_week_has_its_part_of_the_vacation() {
    for (horizon, days) in [("7d", 7.0), ("1d", 1.0), ("100d", 100.0), ("400d", 400.0)] {
        let scenario = ten_callers(horizon, "work_days = \"mon-sun\"", "vacation = \"28d/year\"");
        let runs = if days < 10.0 { 2_000 } else { 400 };
        let away: Vec<f64> =
            replications(&scenario, runs).iter().map(|o| days - at_the_desk(o) / 10.0).collect();
        let n = away.len() as f64;
        let mean = away.iter().sum::<f64>() / n;
        let squares: f64 = away.iter().map(|x| (x - mean) * (x - mean)).sum();
        near(mean, days * 28.0 / 365.25, (squares / (n - 1.0) / n).sqrt());
    }
}

#[test]
fn who_is_on_vacation_for_most_of_the_year_works_the_rest_of_it() {
    for (vacation, works) in [("300d/year", 65.25), ("340d/year", 25.25), ("365d/year", 0.0)] {
        let more = format!("vacation = \"{vacation}\"");
        let scenario = ten_callers("400d", "work_days = \"mon-sun\"", &more);
        let there: Vec<f64> = replications(&scenario, 400).iter().map(at_the_desk).collect();
        let n = there.len() as f64;
        let mean = there.iter().sum::<f64>() / n;
        let squares: f64 = there.iter().map(|x| (x - mean) * (x - mean)).sum();
        match works == 0.0 {
            true => assert_eq!(mean, 0.0),
            false => near(mean, 4_000.0 * works / 365.25, (squares / (n - 1.0) / n).sqrt()),
        }
        // `check` counts the same.
        let row = &voronka::review::implied(&scenario).roles[0];
        let full = ten_callers("400d", "work_days = \"mon-sun\"", "");
        let full = &voronka::review::implied(&full).roles[0];
        let share = row.selling_hours_per_month / full.selling_hours_per_month;
        assert!((share - works / 365.25).abs() < 1e-9, "{share}");
    }
}

/// Everybody says "not now", and is in the pool of a rep with time.
fn pool_text(pool: &str) -> String {
    format!(
        r#"start = 2027-01-04
        horizon = "24mo"
        [segments.a]
        accounts = 100
        deal_value = "1k"
        need = "0%"
        pool = {{ need_every = "1y", {pool}, warm_stage = "offer" }}
        [[stages]]
        name = "contact"
        asks = ["need"]
        convert = "100%"
        hours = 0.1
        [[stages]]
        name = "offer"
        convert = "100%"
        hours = 0.1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact", "offer"]
        reps = 1
        "#
    )
}

#[test]
fn regular_contacts_that_fall_due_on_a_day_off_are_made_on_the_next_working_day() {
    for every in ["28d", "30d", "13d"] {
        let scenario = read(&pool_text(&format!("contact_every = \"{every}\"")));
        let outcomes = replications(&scenario, 50);
        // Of a hundred accounts 1 − exp(−2) have a need within two years.
        let back = sum(&outcomes, Metric::Warmed) / 50.0;
        near(back, 86.5, (86.5 * 0.135 / 50.0_f64).sqrt());
        assert_eq!(sum(&outcomes, Metric::TakenNeeds), 0.0, "{every}");
    }
}

#[test]
fn clients_remember_for_as_long_as_they_do_however_often_reps_call() {
    // Nobody is in touch for a year: the needs of the first fifty days are met, whoever means to call how often.
    let met = 1.0 - (-50.0_f64 / 365.25).exp();
    for every in ["1y", "5y"] {
        let text = pool_text(&format!("contact_every = \"{every}\", remembers = \"50d\""));
        let scenario = read_with(&text, &["horizon=300d", "segments.a.cool_off=10y"]);
        let outcomes = replications(&scenario, 400);
        near(
            sum(&outcomes, Metric::Warmed) / 400.0,
            100.0 * met,
            (100.0 * met * (1.0 - met) / 400.0).sqrt(),
        );
    }
    // Drawn anew for each need: half of the clients remember for ten days, half for ninety.
    let mixture =
        "{ mixture = [{ weight = \"50%\", of = \"10d\" }, { weight = \"50%\", of = \"90d\" }] }";
    let text = pool_text(&format!("contact_every = \"1y\", remembers = {mixture}"));
    let scenario = read_with(&text, &["horizon=300d", "segments.a.cool_off=10y"]);
    let met = |days: f64| 1.0 - (-days / 365.25).exp();
    let met = 0.5 * (met(10.0) + met(90.0));
    let outcomes = replications(&scenario, 400);
    near(
        sum(&outcomes, Metric::Warmed) / 400.0,
        100.0 * met,
        (100.0 * met * (1.0 - met) / 400.0).sqrt(),
    );
}

#[test]
fn calls_too_rare_lose_needs_and_calls_too_frequent_cost_hours() {
    let text = r#"
        start = 2027-01-04
        horizon = "12mo"
        calendar.work_days = "mon-sun"
        [segments.a]
        accounts = 3000
        deal_value = "5k"
        need = "30%"
        pool = { need_every = "6mo", contact_every = "30d", contact_hours = 0.25, warm_stage = "offer" }
        [[stages]]
        name = "contact"
        convert = "25%"
        touches = 2
        gap = "3d"
        hours = 0.3
        asks = ["need"]
        [[stages]]
        name = "offer"
        convert = "40%"
        touches = 2
        gap = "5d"
        hours = 1
        [roles.rep]
        does = ["prospect"]
        stages = ["contact", "offer"]
        reps = 3
        "#;
    let sales = |every: &str| {
        let set = format!("segments.a.pool.contact_every={every}");
        sum(&replications(&read_with(text, &[&set]), 8), Metric::Sales)
    };
    let [often, monthly, seldom, never] = ["7d", "50d", "120d", "5y"].map(sales);
    assert!(
        often < monthly && seldom < monthly && never < monthly,
        "{often} {monthly} {seldom} {never}"
    );
}

#[test]
fn reps_under_the_floor_sell_the_less_the_lower_their_odds_down_to_nothing() {
    let text = r#"
        start = 2027-01-04
        horizon = "60d"
        [products.easy]
        price = 1
        [products.hard]
        price = 1
        skill_floor = 2
        below_floor = 0.4
        [segments.firms]
        accounts = 1000000
        products = { easy = "50%", hard = "50%" }
        [[stages]]
        name = "contact"
        convert = "40%"
        touches = 1
        hours = 1
        [roles.novice]
        does = ["prospect"]
        stages = ["contact"]
        reps = 2
        "#;
    let runs = 100;
    let played = |odds: f64| {
        let set = format!("products.hard.below_floor={odds}");
        let outcomes = replications(&read_with(text, &[&set]), runs);
        let of = |product: usize| {
            let all = outcomes.iter().map(|outcome| &outcome.products[product]);
            all.fold((0.0, 0.0), |(deals, sales), of| {
                (deals + of.deals as f64, sales + of.sales as f64)
            })
        };
        [of(0), of(1)]
    };
    let mut before = f64::MAX;
    for odds in [1.0, 0.4, 0.1, 0.01, 0.0001, 0.0] {
        let [(easy, _), (hard, sold)] = played(odds);
        // Reps offer what the shares say, whatever they are up to.
        let all = easy + hard;
        near(hard / all, 0.5, (0.25 / all).sqrt());
        let p = 0.4 * odds / (0.6 + 0.4 * odds);
        near(sold / hard, p, (p * (1.0 - p) / hard).sqrt().max(1e-9));
        assert!(sold < before || sold == 0.0, "{odds}: {sold}, {before} before");
        before = sold;
    }
    assert_eq!(before, 0.0);
}

#[test]
fn a_mixture_of_certain_amounts_is_worth_what_its_parts_are() {
    let amount = "{ mixture = [{ weight = \"60%\", of = 10 }, { weight = \"40%\", of = 100 }] }";
    let text = |segment: &str| {
        format!(
            r#"start = 2027-01-04
            horizon = "365d"
            [segments.all]
            deal_value = 10
            {segment}
            [channels.site]
            counts = [1000]
            [[stages]]
            name = "s"
            convert = 1
            hours = 0.001
            [roles.r]
            does = ["inbound"]
            stages = ["s"]
            reps = 1
            "#
        )
    };
    let played = |text: &str| replications(&read(text), 40);
    // 60 % of 10 and 40 % of 100; the deviation of one is √(0.24 · 90²).
    let is_mean = |revenue: f64, count: f64| near(revenue / count, 46.0, 44.1 / count.sqrt());
    let deals = played(&text("").replace("deal_value = 10\n", &format!("deal_value = {amount}\n")));
    is_mean(sum(&deals, Metric::Revenue) / 100.0, 40_000.0);
    let priced = text("products = { p = 1 }") + &format!("[products.p]\nprice = {amount}\n");
    is_mean(sum(&played(&priced), Metric::Revenue) / 100.0, 40_000.0);
    let orders =
        played(&text(&format!("customers = {{ orders = \"4/year\", order_value = {amount} }}")));
    is_mean(sum(&orders, Metric::RepeatRevenue) / 100.0, sum(&orders, Metric::Orders));
    // One amount for each customer, for all of their twelve months.
    let monthly = format!("customers = {{ subscription = {{ monthly = {amount} }} }}");
    let subscribed = played(&text(&monthly));
    let a_month = sum(&subscribed, Metric::SubscriptionRevenue) / 100.0 / 12.0;
    near(a_month / 40_000.0, 46.0, 44.1 / 200.0);
}

#[test]
fn what_is_never_paid_for_is_written_off_whoever_owes_it() {
    let text = r#"
        start = 2027-01-04
        horizon = "300d"
        [segments.all]
        deal_value = 100
        margin = "40%"
        customers = { orders = "1/month", order_value = 30, subscription = { monthly = 7 }, lifetime = "20d" }
        [channels.site]
        counts = [200]
        [[stages]]
        name = "s"
        convert = 1
        hours = 0.001
        [sale]
        advance = "30%"
        rest_after = "14d"
        rest_fails = "25%"
        [roles.r]
        does = ["inbound"]
        stages = ["s"]
        reps = 1
        "#;
    let outcomes = replications(&read(text), 40);
    let all = |metric: Metric| sum(&outcomes, metric);
    // After three hundred days everybody has left and all is due.
    assert_eq!(all(Metric::Revenue) - all(Metric::CashIn), all(Metric::WriteOffs));
    let profit: f64 = outcomes.iter().map(|outcome| outcome.profit().0 as f64).sum();
    assert_eq!(profit, all(Metric::Margin) - all(Metric::WriteOffs));
    // A quarter of the rests of 70 %, of sales, orders and subscriptions alike; the mean amounts differ little.
    let count: f64 = 40.0 * 200.0;
    let share = all(Metric::WriteOffs) / (0.7 * all(Metric::Revenue));
    near(share, 0.25, (0.25 * 0.75 / count).sqrt());
    // Commission is paid on revenue as before, and plans that follow sales tell the same.
    let plan = "pay = { base = \"0/month\", commission = { on = \"cash\", rate = \"5%\" } }";
    let followed = replications(&read(&format!("{text}{plan}\n")), 40);
    assert_eq!(sum(&followed, Metric::WriteOffs), all(Metric::WriteOffs));
}

#[test]
fn the_arithmetic_of_a_pool_knows_the_base_behind_it() {
    // A hundred accounts are called once, in the first days; a need arises in 1 − exp(−731 / 365.25) of them.
    let scenario = read(&pool_text("contact_every = \"30d\""));
    let implied = voronka::review::implied(&scenario);
    let days = f64::from(scenario.calendar.horizon());
    let (months, wake) = (days / DAYS_A_MONTH, 1.0 - (-days / 365.25).exp());
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-3 * b, "{a} is not {b}");
    close(implied.sources[0].deals_per_month, 100.0 / months);
    close(implied.sources[1].deals_per_month, 100.0 * wake / months);
    close(implied.conversion_later, wake);
    assert_eq!(implied.conversion, 0.0);
    // One touch for each, and one for each that wakes.
    close(implied.touches_per_won, (1.0 + wake) / wake);
    assert!(implied.roles[0].load < 0.01);
}

#[test]
fn in_a_week_the_base_bears_each_account_once() {
    let text = |horizon: &str| {
        format!(
            r#"start = 2027-02-01
            horizon = "{horizon}"
            [segments.a]
            accounts = 900
            deal_value = 600
            cool_off = "90d"
            [[stages]]
            name = "call"
            convert = "20%"
            hours = 0.2
            [roles.rep]
            does = ["prospect"]
            stages = ["call"]
            reps = 4"#
        )
    };
    let load = |horizon: &str| {
        let scenario = read(&text(horizon));
        voronka::review::implied(&scenario).roles[0].load
    };
    // Four reps make 160 calls a day: 800 in a week of five days.
    assert!((load("7d") - 1.0).abs() < 1e-9);
    // 360 days: on days 0, 90, 180 and 270 the accounts that refused are called again.
    let run = read(&text("360d"));
    let calls = 900.0 * (1.0 + 0.8 + 0.64 + 0.512);
    let hours = f64::from(run.calendar.working_days()) * 8.0 * 4.0;
    assert!((load("360d") - 0.2 * calls / hours).abs() < 1e-9, "{}", load("360d"));
}

#[test]
fn what_was_burnt_in_a_month_does_not_hang_on_the_months_after_it() {
    let found = |horizon: &str| {
        let text = format!(
            r#"start = 2027-01-01
            horizon = "{horizon}"
            report = "month"
            [segments.a]
            accounts = 1000
            inflow = "20/day"
            deal_value = 600
            closed_share = "30%"
            [[stages]]
            name = "call"
            convert = "20%"
            hours = 0.2
            [roles.rep]
            does = ["prospect"]
            stages = ["call"]
            reps = 4"#
        );
        let plan = plan(20, 1);
        forecast(&read(&text), &plan, &Unwatched)
    };
    let (half, whole) = (found("6mo"), found("12mo"));
    for (month, (short, long)) in half.periods.iter().zip(&whole.periods).enumerate() {
        assert_eq!(short.number(Figure::BurntShare), long.number(Figure::BurntShare), "{month}");
        assert!(short.number(Figure::BurntShare).is_some_and(|share| share > 0.0));
    }
}

#[test]
fn a_channel_grows_and_counts_from_its_own_first_day_on() {
    let text = |leads: &str| {
        read(&format!(
            r#"start = 2027-01-01
            horizon = "12mo"
            report = "day"
            [segments.a]
            deal_value = 600
            [channels.site]
            {leads}
            [[stages]]
            name = "call"
            convert = "20%"
            [roles.rep]
            does = ["inbound"]
            stages = ["call"]
            reps = 1"#
        ))
    };
    // From July on: 300 a month at first, a tenth more each month.
    let growing = text("leads = \"300/month\"\ntrend = \"10%\"\nfrom = 2027-07-01");
    let runs = 200;
    let mut sums = [0.0; 365];
    for outcome in replications(&growing, runs) {
        sums.iter_mut().zip(flow(&outcome, Metric::Leads)).for_each(|(sum, n)| *sum += n as f64);
    }
    let month = |days: std::ops::Range<usize>| sums[days].iter().sum::<f64>() / runs as f64;
    assert_eq!(month(0..181), 0.0);
    // The rate of a day is 300 / 30.4375 · 1.1^(days / days of the month).
    let rate = |power: f64| 300.0 / DAYS_A_MONTH * 1.1_f64.powf(power);
    let of = |months: f64, days: u32| -> f64 {
        (0..days).map(|day| rate(months + f64::from(day) / f64::from(days))).sum()
    };
    let (july, december) = (of(0.0, 31), of(5.0, 31));
    near(month(181..212), july, (july / runs as f64).sqrt());
    near(month(334..365), december, (december / runs as f64).sqrt());
    // Counts begin with the channel.
    let counted = "counts = [1, 2, 3]\nfrom = \"5d\"";
    let days = flow(&replications(&text(counted), 1)[0], Metric::Leads);
    assert_eq!((&days[..9], days.iter().sum::<i64>()), (&[0, 0, 0, 0, 0, 1, 2, 3, 0][..], 6));
}

//! What pay plans pay, held against sums worked out by hand.

use crate::department::Department;
use crate::played::{self, certain, plan, read};
use voronka::engine::Metric;
use voronka::report::terminal::Style;
use voronka::report::{Detail, Report};
use voronka::review::{DoubtKind, doubts, implied};
use voronka::scenario::Scenario;
use voronka::scenario::pay::{Month, Terms, payout_curve};
use voronka::study::Forecast;
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Warning, forecast};
use voronka::units::Money;

/// A department of one stage that all leads pass at once, on every day of the week; a deal is worth 100.
fn monthly(start: &str, horizon: &str, leads: &str, role: &str) -> String {
    Department::answering()
        .lasting(start, horizon)
        .with("", "report = \"month\"")
        .with("[channels.site]", &format!("counts = {leads}"))
        .without("[roles.seller]")
        .with("[roles.seller]", "does = [\"inbound\"]\nstages = [\"contact\"]")
        .and(role)
        .text()
}

/// The terms of a plan for a quota of 10 000 a month.
fn terms(pay: &str) -> Terms {
    let role = format!("reps = 1\nquota = \"10k/month\"\n{pay}");
    let scenario = read(&monthly("2027-01-01", "1mo", "[1]", &role));
    Terms::of(&scenario.roles[0].plan, &[])
}

/// A full month with this revenue, of which 40 % is margin.
fn month(revenue: f64) -> Month<'static> {
    let revenue = Money::from_major(revenue);
    Month {
        days: 30,
        length: 30,
        revenue,
        margin: revenue.share(0.4),
        quota: Money::from_major(10_000.0),
        ..Month::default()
    }
}

/// What each revenue earns, major units.
fn earned(terms: &Terms, revenues: &[f64]) -> Vec<f64> {
    revenues.iter().map(|&revenue| terms.variable(&month(revenue)).major()).collect()
}

const STEPS: &str = "steps = [{ from = \"80%\", rate = \"5%\" }, { from = \"90%\", rate = \"8%\" }, { from = \"100%\", rate = \"10%\" }]";

const REVENUES: [f64; 7] = [0.0, 7_999.99, 8_000.0, 8_999.99, 9_000.0, 10_000.0, 12_000.0];

#[test]
fn retroactive_thresholds_pay_their_share_of_everything() {
    let plan = format!("pay.commission = {{ on = \"revenue\", retroactive = true, {STEPS} }}");
    // 5 % of 8 000, of 8 999.99; 8 % of 9 000; 10 % of 10 000 and of 12 000.
    let paid = [0.0, 0.0, 400.0, 450.0, 720.0, 1_000.0, 1_200.0];
    assert_eq!(earned(&terms(&plan), &REVENUES), paid);
}

#[test]
fn marginal_thresholds_pay_their_share_of_what_lies_above() {
    let plan = format!("pay.commission = {{ on = \"revenue\", {STEPS} }}");
    // 5 % of the thousand from 8 000 on, 8 % of the next, 10 % of the rest.
    let paid = [0.0, 0.0, 0.0, 50.0, 50.0, 130.0, 330.0];
    assert_eq!(earned(&terms(&plan), &REVENUES), paid);
}

#[test]
fn a_commission_on_margin_has_its_steps_by_revenue() {
    let marginal = format!("pay.commission = {{ on = \"margin\", rate = \"2%\", {STEPS} }}");
    // 40 % of: 2 % of 8 000, then 50, 80 and 200 as above.
    assert_eq!(earned(&terms(&marginal), &[5_000.0, 12_000.0]), [40.0, 0.4 * (160.0 + 330.0)]);
    let plain = "pay.commission = { on = \"margin\", rate = \"10%\" }";
    assert_eq!(earned(&terms(plain), &[5_000.0, 12_345.67]), [200.0, 493.83]);
}

#[test]
fn new_and_repeat_business_may_be_paid_apart() {
    let terms = terms(
        r#"pay = { commission = [{ on = "revenue", of = "new", rate = "4%" },
        { on = "margin", of = "repeat", steps = [{ from = "100%", rate = "10%" }], retroactive = true }],
        bonus = { for = "order", amount = 3 } }"#,
    );
    // 10 000 in all, 4 000 of them from seven orders: 4 % of 6 000, 10 % of the orders' margin of 1 600, 21.
    let repeat = [400_000, 160_000].map(Money);
    let month = Month { orders: 7, repeat, ..month(10_000.0) };
    assert_eq!(terms.variable(&month).major(), 240.0 + 160.0 + 21.0);
}

#[test]
fn several_parts_add_up_below_the_cap() {
    let terms = terms(
        r#"pay = { base = "1k/month", soft = { amount = 300, kpi = "touches", at_least = 400 },
        commission = [{ on = "revenue", rate = "1%" }, { on = "margin", rate = "5%" }],
        bonus = [{ for = "effective_touch", amount = 5 }, { for = "sale", amount = 20 }],
        team_bonus = { at_least = "90%", amount = 200 }, contest = { top = 2, amount = 50 }, cap = 1000 }"#,
    );
    let parts = |month: Month| {
        let mut parts = Vec::new();
        terms.earn(&month, &mut parts);
        parts.into_iter().map(Money::major).collect::<Vec<f64>>()
    };
    let worked = Month { touches: 400, effective: 30, sales: 4, ..month(5_000.0) };
    assert_eq!(parts(worked), [300.0, 50.0, 100.0, 150.0, 80.0, 0.0, 0.0, 0.0]);
    let idle = Month { touches: 399, ..month(0.0) };
    assert_eq!(parts(idle), [0.0; 8]);
    // 300 + 50 + 100 + 150 + 80 + 200 + 50 = 930 stays below the cap of 1 000; ten more effective touches and
    // eight more sales do not: 1 140.
    let best = Month { is_team_there: true, is_among_best: true, ..worked };
    assert_eq!(parts(best)[5..], [200.0, 50.0, 0.0]);
    let more = Month { effective: 40, sales: 12, ..best };
    assert_eq!(parts(more)[3..], [200.0, 240.0, 200.0, 50.0, -140.0]);
    // Half a month: half of the goal, of the soft salary, of the team bonus, of the contest and of the cap.
    let half = Month { days: 15, touches: 200, ..best };
    assert_eq!(parts(half), [150.0, 50.0, 100.0, 150.0, 80.0, 100.0, 25.0, -155.0]);
    assert!(terms.is_team_there(Money(900_000), Money(1_000_000)));
    assert!(!terms.is_team_there(Money(899_999), Money(1_000_000)));
    assert!(!terms.is_team_there(Money(1), Money::ZERO));
}

#[test]
fn the_payout_curve_is_the_table_made_by_hand() {
    let terms = terms(
        r#"pay = { base = "1k/month", soft = { amount = 300, kpi = "touches", at_least = 400 },
        commission = { on = "margin", rate = "5%", steps = [{ from = "80%", rate = "10%" }, { from = "120%", rate = "20%" }] },
        bonus = { for = "sale", amount = 20 }, team_bonus = { at_least = "100%", amount = 200 },
        contest = { amount = 50 }, cap = 1200 }"#,
    );
    let base = Money::from_major(1_000.0);
    let curve = payout_curve(&terms, base, Money::from_major(10_000.0), 0.5);
    // Soft 300; 5 % of the margin of 500 a tenth up to 80 %, 10 % up to 120 %, then 20 %; 200 from 100 % on;
    // at most 1 200.
    let variable = [
        300.0, 325.0, 350.0, 375.0, 400.0, 425.0, 450.0, 475.0, 500.0, 550.0, 800.0, 850.0, 900.0,
        1_000.0, 1_100.0, 1_200.0,
    ];
    let tenths = curve.iter().step_by(10).map(|row| row.variable);
    assert_eq!(tenths.collect::<Vec<f64>>(), variable);
    // Half of the way from 80 to 90 %, and just below the team bonus.
    assert_eq!([curve[85].variable, curve[99].variable], [525.0, 595.0]);
    assert!(curve.iter().all(|row| row.base == 1_000.0));
    assert_eq!(curve.iter().map(|row| row.attainment).nth(150), Some(1.5));
    let longer = payout_curve(&terms, base, Money::from_major(20_000.0), 0.5);
    assert_eq!(longer[150].variable, 1_200.0, "the cap holds");
}

/// Two sellers from 30 January to 2 March; their leads are served in turn.
const PLAN: &str = r#"
        quota = "200/month"
        reps = 2
        [roles.seller.pay]
        base = "280/month"
        soft = { amount = 31, kpi = "sales", at_least = 2 }
        commission = { on = "revenue", retroactive = true, steps = [{ from = "50%", rate = "5%" }, { from = "100%", rate = "10%" }] }
        bonus = { for = "touch", amount = 1 }
        team_bonus = { at_least = "75%", amount = 28 }
        contest = { amount = 7 }
        cap = 62
"#;

/// The department of [`PLAN`] with one lead on 30 January, three on 1 February and one on 1 March.
fn winter() -> Scenario {
    let mut leads = vec!["0"; 32];
    (leads[0], leads[2], leads[30]) = ("1", "3", "1");
    read(&monthly("2027-01-30", "32d", &format!("[{}]", leads.join(", ")), PLAN))
}

#[test]
fn a_certain_department_is_paid_what_the_plan_says_to_the_cent() {
    let outcome = certain(&winter());
    // January (2 of 31 days: quota 12.91, soft 2.00 for 0.13 sales, team 1.80, contest 0.45, cap 4.00): the first seller
    // sells for 100 and earns 2.00 + 10.00 + 1.00 + 1.80 + 0.45 less 11.25; the other the team bonus.
    // February: the first sells for 100, half of quota: 5.00 + 1.00 + 28.00; the second for 200:
    // 31.00 + 20.00 + 2.00 + 28.00 + 7.00 less 26.00; together they have 75 % of their quotas.
    // March is like January, whose two days of 31 are as long.
    let paydays = outcome.paydays.iter();
    let paid: Vec<_> =
        paydays.map(|day| (day.seat, day.days, day.is_whole, day.variable.0)).collect();
    assert_eq!(
        paid,
        [
            (0, 2, false, 400),
            (1, 2, false, 180),
            (0, 28, true, 3_400),
            (1, 28, true, 6_200),
            (0, 2, false, 400),
            (1, 2, false, 180)
        ]
    );
    // Base: 280 a month, 18.07 for the last two days of January, 18.06 for the first two of March.
    let parts = [63_226, 3_500, 4_500, 500, 6_320, 790, -4_850].map(Money);
    assert_eq!(outcome.pay_parts, [parts]);
    assert_eq!(outcome.variable_pay, [580, 9_600, 580].map(Money));
    assert_eq!(outcome.total(Metric::Pay), 63_226 + 10_760);
    let seats: Vec<_> =
        outcome.seats.iter().map(|seat| (seat.pay.0, seat.variable_pay.0)).collect();
    assert_eq!(seats, [(31_613 + 4_200, 4_200), (31_613 + 6_560, 6_560)]);
    // It is a cost: margin 40 % of 500 in all; and cash leaves at the end of each month.
    assert_eq!(outcome.profit(), Money(20_000 - 63_226 - 10_760));
    let cash = [4_000 - 2 * 1_807 - 580, 12_000 - 56_000 - 9_600, 4_000 - 2 * 1_806 - 580];
    assert_eq!(outcome.cash[0], Money(cash[0]));
    assert_eq!(outcome.cash[1], Money(cash[0] + cash[1]));
    assert_eq!(outcome.cash[2], Money(cash.iter().sum()));
}

#[test]
fn the_forecast_tells_what_a_certain_department_pays() {
    let plan = plan(10, 1);
    let found = forecast(&winter(), &plan, &Unwatched);
    let pay = found.pay.as_ref().expect("there is a plan");
    assert_eq!((pay.base.p50, pay.variable.p50), (632.26, 107.60));
    assert!((pay.cost_of_sales.expect("there is revenue") - 739.86 / 500.0).abs() < 1e-12);
    assert!((pay.per_sale.expect("there are sales") - 739.86 / 5.0).abs() < 1e-12);
    let row = &pay.roles[0];
    let sum: f64 = row.parts.iter().map(|part| part.cost.mean).sum();
    assert!((sum - 739.86).abs() < 1e-9 && (row.pay.mean - 739.86).abs() < 1e-9);
    // February alone is a whole month: 280 + 34 and 280 + 62; one of them at half of quota, one at all of it.
    let ends = row.ends.expect("a whole month");
    assert_eq!([ends[0].mean, ends[1].mean], [342.0, 314.0]);
    assert_eq!(row.month.map(|month| month.mean), Some(328.0));
    let attainment = row.attainment.as_ref().expect("a quota");
    let mut shares = [0.0; 31];
    (shares[5], shares[10]) = (0.5, 0.5);
    assert_eq!((attainment.mean, &attainment.shares[..]), (0.75, &shares[..]));
    let warned = |warning: &Warning| matches!(warning, Warning::UnreachedStep { .. });
    let reached: Vec<_> = attainment.thresholds.iter().map(|t| (t.from, t.reached)).collect();
    assert_eq!(reached, [(0.5, 1.0), (0.75, 0.5), (1.0, 0.5)]);
    assert!(!found.warnings.iter().any(warned));
    let mut far = winter();
    far.roles[0].plan.commissions[0].steps[1].0 = 1.2;
    let found = forecast(&far, &plan, &Unwatched);
    let (role, from, reached) = ("seller".to_owned(), 1.2, 0.0);
    assert!(found.warnings.contains(&Warning::UnreachedStep { role, from, reached }));
}

#[test]
fn quotas_count_by_the_day_and_may_grow_with_the_ramp() {
    let hired = |ramped: &str| {
        let role = format!(
            r#"{ramped}
            quota = "280/month"
            ramp = {{ over = "10d", start = "50%" }}
            hire = {{ count = 1, from = 2027-02-15 }}
            pay.bonus = {{ for = "sale", amount = 1 }}"#
        );
        certain(&read(&monthly("2027-02-01", "28d", "[0]", &role))).paydays[0]
    };
    // 14 of 28 days at 10.00 a day; with the ramp 50 % to 95 % on the first ten of them.
    let plain = hired("");
    assert_eq!((plain.days, plain.is_whole, plain.quota), (14, false, Money(14_000)));
    assert_eq!(hired("ramped_quota = true").quota, Money(7_250 + 4_000));
}

#[test]
fn hand_offs_and_entries_are_paid_to_who_brings_the_deal_on() {
    let scenario = read(
        r#"start = 2027-02-01
        horizon = "28d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = 100
        [channels.site]
        counts = [1, 1, 1]
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "1d"
        [roles.hunter]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay.bonus = [{ for = "hand_off", amount = 10 }, { for = "entered", stage = "contract", amount = 3 }]
        [roles.closer]
        stages = ["contract"]
        reps = 1
        pay.bonus = [{ for = "sale", amount = 20 }, { for = "entered", stage = "contract", amount = 1 }]
        "#,
    );
    let outcome = certain(&scenario);
    let major =
        |role: usize| outcome.pay_parts[role].iter().map(|part| part.major()).collect::<Vec<_>>();
    assert_eq!(major(0), [0.0, 30.0, 9.0]);
    assert_eq!(major(1), [0.0, 60.0, 0.0]);
}

#[test]
fn a_doubtful_plan_is_told() {
    let told = |pay: &str| {
        let role = format!("reps = 1\nquota = \"10k/month\"\n{pay}");
        let scenario = read(&monthly("2027-01-01", "1mo", "[1]", &role));
        let kinds = doubts(&scenario, &implied(&scenario)).into_iter().map(|doubt| doubt.kind);
        let ours = [DoubtKind::CrowdedPlan, DoubtKind::FallingCommission, DoubtKind::PayCliff];
        kinds.filter(|kind| ours.contains(kind)).collect::<Vec<_>>()
    };
    // At 100 % of 10 000 the share of the margin of 4 000 leaps from nothing to a tenth: 400.
    let cliff = |base: &str| {
        format!(
            "pay = {{ base = \"{base}/month\", commission = {{ on = \"margin\", retroactive = true, steps = [{{ from = 1, rate = 0.1 }}] }} }}"
        )
    };
    assert_eq!(told(&cliff("400")), []);
    assert_eq!(told(&cliff("399")), [DoubtKind::PayCliff]);
    let falling =
        "pay.commission = { on = \"revenue\", rate = 0.2, steps = [{ from = 1, rate = 0.1 }] }";
    assert_eq!(told(falling), [DoubtKind::FallingCommission]);
    let sale = "{ for = \"sale\", amount = 1 }";
    assert_eq!(told(&format!("pay.bonus = [{}]", [sale; 4].join(", "))), []);
    let many = format!("pay.bonus = [{}]", [sale; 5].join(", "));
    assert_eq!(told(&many), [DoubtKind::CrowdedPlan]);
}

/// The report of the forecast of [`winter`].
fn winter_report() -> Report<Forecast> {
    let plan = plan(10, 1);
    played::report(
        "winter",
        "voronka forecast winter.toml",
        10,
        forecast(&winter(), &plan, &Unwatched),
    )
}

#[test]
fn the_page_and_the_tables_tell_what_was_paid() {
    let report = winter_report();
    let page = report.text(Detail::Full, 200, Style::Plain);
    let page = page.replace('\u{202f}', " ");
    for line in [
        "Pay comes to 740 USD, of which 15% is variable: 148% of the revenue, 148 USD for each sale.",
        "`seller` attains 75% of the quota in an average month; of the months 100% reach 50%, 50% reach 75%, 50% reach 100%.",
        "taken off by the cap",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    let tables = report.tables();
    let table = |name: &str| {
        let found = tables.iter().find(|(file, _)| *file == name);
        String::from_utf8(found.expect(name).1.clone()).expect("text")
    };
    let parts = table("pay_parts.csv");
    let lines: Vec<&str> = parts.lines().collect();
    assert_eq!(lines.len(), 8);
    assert_eq!(lines[3], "seller,commission,revenue,45,0");
    assert_eq!(lines[7], "seller,cap,,-48.5,0");
    assert_eq!(table("attainment.csv").lines().nth(6), Some("seller,0.5,0.5"));
    assert_eq!(table("pay_reps.csv").lines().count(), 3);
    assert_eq!(table("pay.csv").lines().count(), 2);
    let stems: Vec<String> = report.charts().into_iter().map(|(stem, _)| stem).collect();
    assert!(
        ["pay", "attainment", "payout"].iter().all(|stem| stems.iter().any(|s| s == stem)),
        "{stems:?}"
    );
}

#[test]
fn parts_of_a_plan_that_nothing_can_bring_about_are_doubted_one_by_one() {
    use voronka::review::Doubt;
    let idle = |hunter: &str, seller: &str, segment: &str| -> Vec<String> {
        let text = format!(
            r#"start = 2027-01-01
            horizon = "12mo"
            [segments.a]
            accounts = 50000
            deal_value = "1k"
            {segment}
            [[stages]]
            name = "find"
            convert = "30%"
            [[stages]]
            name = "sell"
            convert = "50%"
            [roles.hunter]
            does = ["prospect"]
            stages = ["find"]
            reps = 2
            quota = "50k/month"
            pay = {{ base = "1k/month", {hunter} }}
            [roles.seller]
            does = ["inbound"]
            stages = ["sell"]
            reps = 2
            quota = "50k/month"
            pay = {{ base = "1k/month", {seller} }}"#
        );
        let scenario = read(&text);
        let doubts = doubts(&scenario, &implied(&scenario));
        let is_idle = |doubt: &&Doubt| doubt.kind == DoubtKind::IdlePay;
        doubts.iter().filter(is_idle).map(|doubt| doubt.path.to_string()).collect()
    };
    let hunter = "commission = { on = \"revenue\", rate = \"5%\" }, soft = { amount = 500, kpi = \"revenue\", at_least = 1000 }, bonus = { for = \"sale\", amount = 10 }";
    let new =
        "commission = { on = \"revenue\", rate = \"5%\" }, bonus = { for = \"sale\", amount = 10 }";
    let repeat = "commission = { on = \"revenue\", rate = \"5%\", of = \"repeat\" }";
    let of_hunter = ["commission", "bonus", "soft"].map(|key| format!("roles.hunter.pay.{key}"));
    assert_eq!(idle(hunter, new, ""), of_hunter);
    assert_eq!(
        idle("bonus = { for = \"hand_off\", amount = 10 }", repeat, ""),
        ["roles.seller.pay.commission"]
    );
    // With a split the hunter has revenue, though no sale; with customers the seller has orders.
    assert_eq!(idle(&format!("{hunter}, split = \"30%\""), new, ""), ["roles.hunter.pay.bonus"]);
    let customers = "customers = { orders = \"6/year\", lifetime = \"2y\" }";
    assert!(idle("bonus = { for = \"hand_off\", amount = 10 }", repeat, customers).is_empty());
}

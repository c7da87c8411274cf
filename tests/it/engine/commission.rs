//! What becomes of commission after the sale, against tables made by hand: quarters, cash, clawbacks, draws, tails and
//! shared sales.

use crate::department::Department;
use crate::played::{self, certain, read};
use voronka::engine::{Metric, Outcome, simulate};
use voronka::random::Streams;
use voronka::report::Detail;
use voronka::report::terminal::Style;
use voronka::review::{DoubtKind, doubts, implied};
use voronka::scenario::Scenario;
use voronka::scenario::pay::{Month, Terms};
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;
use voronka::units::Money;

/// A department that wins all leads at once, on every day of the week; a deal is worth 100, of which 40 are margin.
fn winning(start: &str, horizon: &str, leads: &str, more: &str) -> Scenario {
    Department::answering()
        .lasting(start, horizon)
        .with("", "report = \"day\"")
        .with("[channels.site]", &format!("counts = {leads}"))
        .without("[roles.seller]")
        .and(more)
        .read()
}

/// Leads of so many days, none but these.
fn leads(days: usize, on: &[(usize, u32)]) -> String {
    let mut counts = vec![0; days];
    on.iter().for_each(|&(day, count)| counts[day] = count);
    format!("{counts:?}")
}

fn seller(plan: &str) -> String {
    format!("[roles.seller]\ndoes = [\"inbound\"]\nstages = [\"contact\"]\nreps = 1\n{plan}")
}

/// What each payday added to the base, cents.
fn variable(outcome: &Outcome) -> Vec<i64> {
    outcome.paydays.iter().map(|day| day.variable.0).collect()
}

/// The parts of the pay of a role over the run, cents.
fn parts(outcome: &Outcome, role: usize) -> Vec<i64> {
    outcome.pay_parts[role].iter().map(|part| part.0).collect()
}

#[test]
fn a_quarter_is_paid_at_its_end_by_its_own_quota_and_goals() {
    let plan = |every: &str| {
        seller(&format!(
            r#"quota = "200/month"
            [roles.seller.pay]
            every = "{every}"
            soft = {{ amount = 90, kpi = "sales", at_least = 7 }}
            commission = {{ on = "revenue", retroactive = true, steps = [{{ from = "100%", rate = "10%" }}] }}"#
        ))
    };
    // From 30 January to 2 April: two sales in January, none in February, three in March, one on 1 April.
    let sold = leads(63, &[(0, 2), (40, 3), (61, 1)]);
    let outcome = certain(&winning("2027-01-30", "63d", &sold, &plan("quarter")));
    let days: Vec<_> =
        outcome.paydays.iter().map(|day| (day.days, day.is_whole, day.quota.0)).collect();
    // The quota of 2 of the 31 days of January, of two months, of 2 of the 30 days of April.
    assert_eq!(days, [(61, false, 1_291 + 40_000), (2, false, 1_333)]);
    // First quarter: 500 of 412.91, so 50.00, and 5 sales in 61 days of 90, where 4.74 were asked for: 61.00.
    // Second: 100 of 13.33, so 10.00, and one sale in 2 days of 91: 1.97.
    assert_eq!(parts(&outcome, 0), [0, 6_100 + 197, 5_000 + 1_000]);
    assert_eq!(variable(&outcome), [11_100, 1_197]);
    let on = |day: usize| outcome.variable_pay[day].0;
    assert_eq!((on(1), on(29), on(60), on(62)), (0, 0, 11_100, 1_197));
    // By the month, February alone misses its quota, and only January meets its goal of 7 in 31 days.
    let outcome = certain(&winning("2027-01-30", "63d", &sold, &plan("month")));
    let soft = [9_000 * 2 / 31, 0, 0, 9_000 * 2 / 30];
    let share = [2_000, 0, 3_000, 1_000];
    let paid: Vec<i64> = soft.iter().zip(share).map(|(a, b)| a + b).collect();
    assert_eq!(variable(&outcome), paid);
    assert_eq!(outcome.paydays[1].quota.0, 20_000);
}

#[test]
fn a_whole_quarter_is_a_period_of_the_report() {
    let plan =
        seller("[roles.seller.pay]\nevery = \"quarter\"\nbonus = { for = \"sale\", amount = 1 }");
    let outcome = certain(&winning("2027-01-01", "182d", "[1]", &plan));
    let whole: Vec<_> = outcome.paydays.iter().map(|day| (day.days, day.is_whole)).collect();
    assert_eq!(whole, [(90, true), (91, true), (1, false)]);
}

#[test]
fn commission_on_cash_is_earned_as_the_payments_come() {
    let plan = seller(
        r#"quota = "50/month"
        pay.commission = { on = "cash", rate = "10%", retroactive = true, steps = [{ from = "100%", rate = "20%" }] }
        [sale]
        advance = "40%"
        rest_after = "30d""#,
    );
    // Sold on 1 February: 40 at once, below the quota of 50; the other 60 on 3 March, above it.
    let outcome = certain(&winning("2027-02-01", "59d", "[1]", &plan));
    assert_eq!(variable(&outcome), [400, 1_200]);
    // Attainment is told by revenue, as for any plan.
    assert_eq!(outcome.paydays[0].revenue.0, 10_000);
    // What never comes is never paid for.
    let failing = format!("{plan}\nrest_fails = 1");
    assert_eq!(variable(&certain(&winning("2027-02-01", "59d", "[1]", &failing))), [400, 0]);
}

#[test]
fn new_and_repeat_cash_may_be_paid_apart() {
    let role = "quota = \"10k/month\"\npay.commission = [{ on = \"cash\", of = \"new\", rate = \"10%\" }, \
                { on = \"cash\", of = \"repeat\", rate = \"1%\" }]";
    let scenario = winning("2027-01-01", "1mo", "[1]", &seller(role));
    let terms = Terms::of(&scenario.roles[0].plan, &[]);
    let cash = [1_000.0, 400.0].map(Money::from_major);
    let month =
        Month { days: 1, length: 1, cash: cash[0], repeat_cash: cash[1], ..Month::default() };
    assert_eq!(terms.variable(&month).major(), 60.0 + 4.0);
}

/// A plan of a tenth of the revenue, where the rest of no payment ever comes.
fn unpaid(more: &str) -> String {
    seller(&format!(
        r#"[roles.seller.pay]
        commission = {{ on = "revenue", rate = "10%" }}
        {more}
        [sale]
        advance = "40%"
        rest_after = "31d"
        rest_fails = 1"#
    ))
}

/// Two sales in February, one on 1 March, three on 1 April.
fn spring(days: usize) -> String {
    leads(days, &[(0, 1), (1, 1), (28, 1), (59, 3)][..if days > 59 { 4 } else { 3 }])
}

#[test]
fn commission_on_deals_that_fall_through_is_taken_back_from_later_commission() {
    let play = |plan: &str, days: usize| {
        let horizon = format!("{days}d");
        certain(&winning("2027-02-01", &horizon, &spring(days), &unpaid(plan)))
    };
    // February's two sales fall through in March: 20.00 to be taken back of 10.00, and 10.00 more of April, when
    // March's sale falls through too: 30.00 less 20.00.
    let outcome = play("clawback = { within = \"90d\" }", 89);
    assert_eq!(variable(&outcome), [2_000, 0, 1_000]);
    assert_eq!(parts(&outcome, 0), [0, 6_000, -3_000]);
    assert_eq!(outcome.unrecovered, [Money::ZERO]);
    // The run that ends with March leaves 10.00 owed.
    let outcome = play("clawback = { within = \"90d\" }", 59);
    assert_eq!((variable(&outcome), outcome.unrecovered[0].0), (vec![2_000, 0], 1_000));
    // Half of it, and nothing at all if 31 days are too long ago.
    let half = play("clawback = { within = \"31d\", share = \"50%\" }", 89);
    assert_eq!(variable(&half), [2_000, 0, 2_500]);
    assert_eq!(variable(&play("clawback = { within = \"30d\" }", 89)), [2_000, 1_000, 3_000]);
}

#[test]
fn no_more_is_taken_back_than_was_paid_under_a_cap_or_a_higher_step() {
    // February: 20.00 capped at 15.00, so each sale was paid 7.50.
    let capped = "cap = 15\nclawback = { within = \"90d\" }";
    let outcome = certain(&winning("2027-02-01", "59d", &spring(59), &unpaid(capped)));
    assert_eq!(variable(&outcome), [1_500, 0]);
    assert_eq!((parts(&outcome, 0)[3], outcome.unrecovered[0].0), (-1_000, 500));
    // 4 % at one sale a month, 10 % of all from two on: what was paid for February's sales is taken back at 10 %.
    let plan = seller(
        r#"quota = "200/month"
        [roles.seller.pay]
        commission = { on = "margin", rate = "4%", retroactive = true, steps = [{ from = 1, rate = "10%" }] }
        clawback = { within = "90d" }
        [sale]
        advance = 0
        rest_after = "31d"
        rest_fails = 1"#,
    );
    let outcome = certain(&winning("2027-02-01", "59d", &spring(59), &plan));
    assert_eq!((variable(&outcome), outcome.unrecovered[0].0), (vec![800, 0], 800 - 160));
}

#[test]
fn a_draw_is_recovered_or_not() {
    let play = |draw: &str| {
        let plan = seller(&format!(
            "[roles.seller.pay]\ncommission = {{ on = \"revenue\", rate = \"10%\" }}\ndraw = {draw}"
        ));
        certain(&winning("2027-02-01", "89d", &spring(89), &plan))
    };
    // 20.00, 10.00 and 30.00 are earned: 5.00 is advanced in March and recovered in April.
    let outcome = play("{ amount = 15 }");
    assert_eq!(variable(&outcome), [2_000, 1_500, 2_500]);
    assert_eq!((parts(&outcome, 0), outcome.unrecovered[0].0), (vec![0, 6_000, 0], 0));
    // 28.00 a month: 8.00 and 18.00 are advanced, and 2.00 recovered.
    let outcome = play("{ amount = 28 }");
    assert_eq!(variable(&outcome), [2_800, 2_800, 2_800]);
    assert_eq!(outcome.unrecovered[0].0, 800 + 1_800 - 200);
    let outcome = play("{ amount = 15, recoverable = false }");
    assert_eq!((variable(&outcome), outcome.unrecovered[0].0), (vec![2_000, 1_500, 3_000], 0));
}

#[test]
fn who_leaves_takes_the_debt_along() {
    // The successor of 1 March owes nothing: the advance of February is lost, and April pays all that it earned.
    let plan = r#"[roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        quota = "1k/month"
        dismiss = { under = "100%", months = 1 }
        replace_after = "1d"
        ramp = "1y"
        [roles.seller.pay]
        commission = { on = "revenue", rate = "10%" }
        draw = { amount = 28 }"#;
    let sold = leads(89, &[(0, 1), (59, 5)]);
    let outcome = certain(&winning("2027-02-01", "89d", &sold, plan));
    // 28 of February, of 30 days of March (one passes until the successor is there), and 50.00 of April, of
    // which the successor's own advance is recovered.
    let march = 2_800 * 30 / 31;
    assert_eq!(variable(&outcome), [2_800, march, 5_000 - (5_000 - 2_800)]);
    assert_eq!(outcome.unrecovered[0].0, 1_800 + march - 2_200);
}

/// Hunters bring deals to closers, who sign them.
fn relay(hunter: &str, closer: &str) -> String {
    format!(
        r#"[[stages]]
        name = "contract"
        convert = 1
        gap = "1d"
        [roles.hunter]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        quota = "50/month"
        {hunter}
        [roles.closer]
        stages = ["contract"]
        reps = 1
        quota = "50/month"
        {closer}
        [sale]
        advance = "40%"
        rest_after = "30d""#
    )
}

#[test]
fn a_deal_that_changed_hands_is_credited_to_both() {
    // 30 % of 100 to the hunter, of 70 to the closer; both have a quota of 50.
    let steps = "steps = [{ from = 1, rate = \"20%\" }], retroactive = true";
    let plan = |on: &str| format!("pay.commission = {{ on = \"{on}\", rate = \"10%\", {steps} }}");
    let play = |on: &str, split: &str| {
        let text = relay(&format!("{}\n{split}", plan(on)), &plan(on));
        certain(&winning("2027-02-01", "59d", "[1]", &text))
    };
    let outcome = play("revenue", "pay.split = \"30%\"");
    assert_eq!(parts(&outcome, 0), [0, 0, 300]);
    assert_eq!(parts(&outcome, 1), [0, 1_400]);
    let seats: Vec<_> =
        outcome.seats.iter().map(|seat| (seat.sales, seat.revenue.0, seat.margin.0)).collect();
    assert_eq!(seats, [(0, 3_000, 1_200), (1, 7_000, 2_800)]);
    let credited: Vec<i64> = outcome.paydays.iter().map(|day| day.revenue.0).collect();
    assert_eq!(credited, [3_000, 7_000, 0, 0]);
    assert_eq!(outcome.total(Metric::Revenue), 10_000);
    // On margin: 10 % of 12, 20 % of 28.
    let outcome = play("margin", "pay.split = \"30%\"");
    assert_eq!((parts(&outcome, 0)[2], parts(&outcome, 1)[1]), (120, 560));
    // On cash: of the 40 that come in February 12 and 28, of the 60 that come in March 18 and 42.
    let outcome = play("cash", "pay.split = \"30%\"");
    assert_eq!(variable(&outcome), [120, 280, 180, 420]);
    // Without a split all is the closer's.
    let outcome = play("revenue", "");
    assert_eq!((parts(&outcome, 0)[1], parts(&outcome, 1)[1]), (0, 2_000));
}

#[test]
fn what_the_hunter_was_credited_with_is_taken_back_too() {
    let plan = "pay.commission = { on = \"revenue\", rate = \"10%\" }\npay.clawback = { within = \"60d\" }";
    let text = relay(&format!("{plan}\npay.split = \"30%\""), plan) + "\nrest_fails = 1";
    let outcome = certain(&winning("2027-02-01", "59d", &leads(59, &[(0, 1), (28, 1)]), &text));
    // Paid 3.00 and 7.00 for February; March's sale pays as much, and that is taken back.
    assert_eq!(variable(&outcome), [300, 700, 0, 0]);
    assert_eq!(
        (parts(&outcome, 0), parts(&outcome, 1)),
        (vec![0, 0, 600, -300], vec![0, 1_400, -700])
    );
}

/// One customer, won on the first day, who orders for 50 about every other day.
fn shop(pay: &str, customers: &str) -> Scenario {
    winning(
        "2027-01-01",
        "120d",
        "[1]",
        &format!(
            r#"[segments.all.customers]
            orders = "15/month"
            order_value = 50
            {customers}
            [roles.seller]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            {pay}
            [roles.farmer]
            reps = 1"#
        ),
    )
}

/// Value of the orders up to `day`, cents.
fn orders_until(outcome: &Outcome, day: usize) -> i64 {
    outcome.flows[..=day].iter().map(|flows| flows[Metric::RepeatRevenue as usize]).sum()
}

#[test]
fn a_tail_is_a_share_of_what_customers_buy_after_the_hand_over() {
    let tail = |lasts: &str| {
        shop(&format!("pay.tail = {{ rate = \"3%\", lasts = \"{lasts}\" }}"), "to = \"farmer\"")
    };
    for run in 0..20 {
        // Handed over on day 0: the orders of a year are all that there are; those of 30 days end with day 30.
        let all = simulate(&tail("1y"), &Streams::new(1, run));
        assert_eq!(parts(&all, 0), [0, orders_until(&all, 119) * 3 / 100]);
        let some = simulate(&tail("30d"), &Streams::new(1, run));
        assert_eq!(parts(&some, 0), [0, orders_until(&some, 30) * 3 / 100]);
        assert!(parts(&all, 0)[1] > parts(&some, 0)[1] && parts(&some, 0)[1] > 0, "nobody ordered");
        // Who keeps the customers has no tail of them.
        let kept = shop("pay.tail = { rate = \"3%\", lasts = \"1y\" }", "");
        assert_eq!(parts(&simulate(&kept, &Streams::new(1, run)), 0), [0, 0]);
    }
}

#[test]
fn commission_on_a_customer_who_leaves_is_taken_back_once() {
    let plan = |within: &str| {
        format!(
            "pay.commission = {{ on = \"revenue\", rate = \"10%\" }}\npay.clawback = {{ within = \"{within}\" }}"
        )
    };
    for run in 0..20 {
        // They leave after the first order, which is paid at 5.00; so much is left to take of the 10.00 then.
        let scenario = shop(&plan("1y"), "drop_out = 1");
        let outcome = simulate(&scenario, &Streams::new(2, run));
        let left = |flows: &[i64; _]| flows[Metric::LeftCustomers as usize] > 0;
        let day = outcome.flows.iter().position(left).expect("they leave");
        let in_january = day < 31;
        let taken = if in_january { 1_000 } else { 500 };
        assert_eq!(parts(&outcome, 0), [0, 1_500, -taken]);
        assert_eq!(outcome.unrecovered[0].0, 1_000 - taken);
        // Nothing if it was too long ago.
        let scenario = shop(&plan(&format!("{}d", day.max(1) - 1)), "drop_out = 1");
        let outcome = simulate(&scenario, &Streams::new(2, run));
        assert_eq!(parts(&outcome, 0), [0, 1_500, 0], "day {day}");
    }
}

#[test]
fn parts_of_a_plan_that_can_never_count_are_doubted() {
    let kinds = |scenario: &Scenario| {
        let told = doubts(scenario, &implied(scenario)).into_iter();
        told.filter(|doubt| doubt.kind == DoubtKind::IdlePay)
            .map(|doubt| doubt.path.to_string())
            .collect::<Vec<_>>()
    };
    let commission = "pay.commission = { on = \"revenue\", rate = 0.1 }";
    let clawback = format!("{commission}\npay.clawback = {{ within = \"90d\" }}");
    let alone = |plan: &str| winning("2027-01-01", "1mo", "[1]", &seller(plan));
    assert_eq!(kinds(&alone(&clawback)), ["roles.seller.pay.clawback"]);
    assert_eq!(
        kinds(&alone("pay.tail = { rate = 0.1, lasts = \"1y\" }")),
        ["roles.seller.pay.tail"]
    );
    assert_eq!(
        kinds(&alone(&format!("{commission}\npay.split = 0.1"))),
        ["roles.seller.pay.split"]
    );
    assert!(kinds(&shop(&clawback, "lifetime = \"1y\"")).is_empty());
    assert!(
        kinds(&shop("pay.tail = { rate = 0.1, lasts = \"1y\" }", "to = \"farmer\"")).is_empty()
    );
    let text = relay("pay.split = 0.3", commission);
    assert!(kinds(&winning("2027-02-01", "59d", "[1]", &text)).is_empty());
}

#[test]
fn the_page_and_the_tables_name_each_part() {
    let plan = "[roles.hunter.pay]\nevery = \"quarter\"\nsplit = \"30%\"\ncommission = { on = \"cash\", rate = \"10%\" }\n\
                tail = { on = \"margin\", rate = \"1%\", lasts = \"1y\" }";
    let closer = "[roles.closer.pay]\ncommission = { on = \"revenue\", rate = \"10%\" }\n\
                  clawback = { within = \"60d\" }\ndraw = { amount = 5 }";
    let text = relay(plan, closer) + "\nrest_fails = 1";
    let scenario = winning("2027-01-01", "90d", "[1]", &text);
    let runs = played::plan(10, 1);
    let report = played::report(
        "relay",
        "voronka forecast relay.toml",
        10,
        forecast(&scenario, &runs, &Unwatched),
    );
    let page = report.text(Detail::Full, 200, Style::Plain).replace('\u{202f}', " ");
    // The closer's 7.00 of January are taken back in February (5.00 advanced), and 5.00 are advanced in March too: 7.00
    // of clawback and 10.00 of draws less what was recovered stay owed.
    for line in [
        "pay a month",
        "a third of what a quarter pays (`hunter`).",
        "`hunter` attains",
        "hunter: commission on cash",
        "hunter: commission on deals handed over",
        "hunter: tail commission on margin of customers handed over",
        "closer: commission taken back",
        "closer: draw, less what was recovered",
        "Draws and clawbacks of `closer` still owed at the end of the run or by people who left: 17 USD.",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    let tables = report.tables();
    let parts = tables.iter().find(|(file, _)| *file == "pay_parts.csv").expect("a table");
    let parts = String::from_utf8(parts.1.clone()).expect("text");
    let found: Vec<&str> = parts.lines().skip(1).collect();
    let expected = [
        "hunter,base,,0,0",
        "hunter,commission,cash,0,0",
        "hunter,split,,1.2,0",
        "hunter,tail,margin,0,0",
        "closer,base,,0,0",
        "closer,commission,revenue,7,0",
        "closer,clawback,,0,0",
        "closer,draw,,10,0",
    ];
    assert_eq!(found, expected);
}

/// One lead, which the hunter hands over to whom the closer signs on the next day; the customer orders for 50 about every
/// other day.
fn found_customer(hunter: &str, closer: &str, customers: &str) -> Scenario {
    winning(
        "2027-01-01",
        "120d",
        "[1]",
        &format!(
            r#"[segments.all.customers]
            orders = "15/month"
            order_value = 50
            {customers}
            [[stages]]
            name = "contract"
            convert = 1
            gap = "1d"
            [roles.hunter]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            {hunter}
            [roles.closer]
            stages = ["contract"]
            reps = 1
            {closer}
            [roles.farmer]
            reps = 1"#
        ),
    )
}

#[test]
fn a_tail_is_paid_to_who_found_the_customer() {
    let tail = |rate: &str| format!("pay.tail = {{ rate = \"{rate}\", lasts = \"1mo\" }}");
    for run in 0..20 {
        let play = |hunter: &str, closer: &str, customers: &str| {
            simulate(&found_customer(hunter, closer, customers), &Streams::new(3, run))
        };
        // Signed on 2 January, day 1: the orders until 2 February, day 32. The closer keeps the customer.
        let outcome = play(&tail("4%"), &tail("2%"), "");
        let orders = orders_until(&outcome, 32);
        assert!(orders > 0, "nobody ordered");
        assert_eq!(parts(&outcome, 0), [0, orders * 4 / 100]);
        assert_eq!(parts(&outcome, 1), [0, 0]);
        // Where the customer goes on to a farmer, on the day of the sale, the one who won them has a tail too.
        let outcome = play(&tail("4%"), &tail("2%"), "to = \"farmer\"");
        let orders = orders_until(&outcome, 32);
        assert_eq!(
            (parts(&outcome, 0)[1], parts(&outcome, 1)[1]),
            (orders * 4 / 100, orders * 2 / 100)
        );
        // Who found a customer that is theirs again has nothing of what they buy.
        let outcome = play(&tail("4%"), "", "to = \"hunter\"");
        assert_eq!(parts(&outcome, 0), [0, 0]);
        // The first who handed the deal over and has a tail has found it.
        let outcome = play("", &tail("2%"), "to = \"farmer\"");
        assert_eq!(parts(&outcome, 1)[1], orders_until(&outcome, 32) * 2 / 100);
    }
}

#[test]
fn who_found_and_won_a_customer_has_one_tail() {
    // The hunter works both ends: finds, hands over to the closer, gets the deal back, signs, and passes the customer on.
    let text = |customers: &str| {
        read(&format!(
            r#"start = 2027-01-01
            horizon = "120d"
            report = "day"
            calendar = {{ work_days = "mon-sun" }}
            [segments.all]
            deal_value = 100
            [segments.all.customers]
            orders = "15/month"
            order_value = 50
            {customers}
            [channels.site]
            counts = [1]
            [[stages]]
            name = "contact"
            convert = 1
            [[stages]]
            name = "demo"
            convert = 1
            [[stages]]
            name = "contract"
            convert = 1
            [roles.hunter]
            does = ["inbound"]
            stages = ["contact", "contract"]
            reps = 1
            pay.tail = {{ rate = "4%", lasts = "1y" }}
            [roles.closer]
            stages = ["demo"]
            reps = 1
            [roles.farmer]
            reps = 1"#
        ))
    };
    for run in 0..10 {
        let outcome = simulate(&text("to = \"farmer\""), &Streams::new(3, run));
        let orders = orders_until(&outcome, 119);
        assert_eq!(parts(&outcome, 0), [0, orders * 4 / 100]);
        assert!(orders > 0);
        // While the customer is the hunter's own there is none.
        let outcome = simulate(&text(""), &Streams::new(3, run));
        assert_eq!(parts(&outcome, 0), [0, 0]);
    }
}

#[test]
fn what_old_customers_pay_fills_no_quota_of_new_business() {
    let plan = |on: &str| {
        let text = seller(&format!(
            r#"quota = "1k/month"
            pay.commission = {{ on = "{on}", of = "new", rate = "1%", steps = [{{ from = 1, rate = "10%" }}] }}"#
        ));
        let scenario = winning("2027-02-01", "28d", "[1]", &text);
        Terms::of(&scenario.roles[0].plan, &[])
    };
    let money = Money::from_major;
    let quota = money(1_000.0);
    let month = Month { days: 1, length: 1, quota, ..Month::default() };
    // 1 500 of revenue, of which 800 of subscriptions and orders: 700 are under the quota.
    let revenue = |new: f64, old: f64| Month {
        revenue: money(new + old),
        margin: money(0.4 * (new + old)),
        repeat: [money(old), money(0.4 * old)],
        cash: money(new + old),
        repeat_cash: money(old),
        ..month
    };
    let paid = |on: &str, new: f64, old: f64| plan(on).variable(&revenue(new, old)).major();
    assert_eq!([paid("revenue", 700.0, 800.0), paid("cash", 700.0, 800.0)], [7.0, 7.0]);
    // 1 200 of new business: 1 % of the first 1 000, 10 % of 200, whatever old customers pay.
    for old in [0.0, 800.0] {
        assert_eq!([paid("revenue", 1_200.0, old), paid("cash", 1_200.0, old)], [30.0, 30.0]);
        assert_eq!(paid("margin", 1_200.0, old), 12.0);
    }
}

#[test]
fn what_lies_above_the_quota_may_be_paid_at_more_than_all_of_it() {
    let text = seller(
        r#"quota = "1k/month"
        pay.commission = { on = "margin", rate = "10%", steps = [{ from = 1, rate = "150%" }] }"#,
    );
    let scenario = winning("2027-02-01", "28d", "[15]", &text);
    // 1 500 of revenue, of which 600 are margin: 10 % of 400, 150 % of 200.
    assert_eq!(variable(&certain(&scenario)), [34_000]);
    let ranged = read(&text_of_range());
    assert!(ranged.roles[0].plan.commissions[0].steps[0].1.at(&[1.3]) > 1.0);
}

fn text_of_range() -> String {
    let text = seller(
        r#"quota = "1k/month"
        pay.commission = { on = "margin", rate = "10%", steps = [{ from = 1, rate = "120% to 140%" }] }"#,
    );
    format!(
        "start = 2027-02-01\nhorizon = \"28d\"\n[segments.all]\ndeal_value = 100\n[channels.site]\ncounts = [1]\n\
         [[stages]]\nname = \"contact\"\nconvert = 1\n{text}"
    )
}

#[test]
fn a_contest_of_part_of_a_month_pays_its_part() {
    // January in full, and 4 of 28 days of February: 10 000 and 1 428.57.
    let plan = seller("pay.contest = { top = 1, amount = \"10k\" }");
    let sold = leads(35, &[(0, 1), (32, 1)]);
    let outcome = certain(&winning("2027-01-01", "35d", &sold, &plan));
    assert_eq!(variable(&outcome), [1_000_000, 142_857]);
}

//! Pay plans beside each other, held against sums worked out by hand.

use crate::department::Department;
use crate::played::{Impatient, plan, read};
use voronka::figures::Figure;
use voronka::scenario::Scenario;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::method::versions::Version;
use voronka::study::pay::{Component, PlanLint, Scheme, Schemes, schemes};
use voronka::study::{Plan, Precision, forecast};

/// Two sellers in February; deals are worth 100, of which 40 are margin.
fn of_a_plan(leads: u32, convert: &str, money: &str, pay: &str) -> Scenario {
    Department::answering()
        .lasting("2027-02-01", "28d")
        .with("", &format!("money = {{ {money} }}"))
        .with("[channels.site]", &format!("counts = [{leads}]"))
        .with("[[stages]]", &format!("convert = \"{convert}\""))
        .with("[roles.seller]", "reps = 2\nquota = \"100/month\"")
        .and(&format!("pay = {{ base = \"280/month\", {pay} }}"))
        .read()
}

fn schemes_found(scenarios: &[&Scenario], precision: Precision, threads: usize) -> Schemes {
    let plan = Plan { seed: 1, precision, threads };
    schemes(&versions(scenarios), &plan, &Unwatched)
}

/// The first is the file as it is.
fn versions<'a>(scenarios: &[&'a Scenario]) -> Vec<Version<'a>> {
    let version = |(place, scenario): (usize, &&'a Scenario)| {
        let name = (place > 0).then_some("other");
        Version { name, title: name, scenario }
    };
    scenarios.iter().enumerate().map(version).collect()
}

const CERTAIN: Precision = Precision::Runs(4);

/// A commission of a tenth, 31 for two sales, 7 for the best, 50 at the most beside the base.
const PLAN: &str = r#"commission = { on = "revenue", rate = "10%" },
    soft = { amount = 31, kpi = "sales", at_least = 2 }, contest = { top = 1, amount = 7 }, cap = 50,
    market = "330/month""#;

fn certain_value(scheme: &Scheme, measure: Figure) -> f64 {
    let figure = scheme.figure(measure).expect("there is such a figure");
    assert!(figure.mean().error < 1e-12, "{measure:?} is certain");
    figure.mean().mean
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} instead of {expected}");
}

#[test]
fn what_a_certain_plan_costs_is_worked_out_by_hand() {
    // Three leads in turn: the first seller sells for 200 and earns 20 + 31 + 7, cut to 50; the second sells for
    // 100 and earns 10.
    let scenario = of_a_plan(3, "100%", "pay_budget = \"619.99/month\"", PLAN);
    let found = schemes_found(&[&scenario], CERTAIN, 1);
    let scheme = &found.schemes[0];
    let pay = 2.0 * 280.0 + 50.0 + 10.0;
    assert_near(certain_value(scheme, Figure::Pay), pay);
    assert_near(certain_value(scheme, Figure::Variable), 60.0);
    assert_near(certain_value(scheme, Figure::CostOfSales), pay / 300.0);
    assert_near(certain_value(scheme, Figure::PerSale), pay / 3.0);
    assert_near(certain_value(scheme, Figure::Margin), 120.0);
    assert_near(certain_value(scheme, Figure::Profit), 120.0 - pay);
    // 330 is not under the market of 330, 290 is.
    assert_near(certain_value(scheme, Figure::UnderMarket), 0.5);
    let market = scheme.pay.roles[0].market.as_ref().expect("it is stated");
    assert_eq!((market.pay.mean, market.under.mean), (330.0, 0.5));
    // A cent above the budget.
    assert_eq!(
        (scheme.budget, scheme.over_budget.map(|over| over.value)),
        (Some(619.99), Some(1.0))
    );
    assert!(scheme.figures.iter().all(|figure| figure.difference.is_none()));
    assert_eq!(found.best, None);
    let months = &scheme.months[0];
    assert_eq!(
        (months.from, months.width, months.shares[0], months.beyond),
        (290.0, 2.0, 0.5, 0.0)
    );
    assert_eq!(months.shares.last(), Some(&0.5));
    // The budget to the cent is no more than the budget.
    let scenario = of_a_plan(3, "100%", "pay_budget = \"620/month\"", PLAN);
    let plan = Plan { seed: 1, precision: CERTAIN, threads: 1 };
    let within = schemes(&versions(&[&scenario]), &plan, &Unwatched);
    assert_eq!(within.schemes[0].over_budget.map(|over| over.value), Some(0.0));
}

#[test]
fn what_a_component_brought_is_the_department_with_it_less_without_it() {
    let scenario = of_a_plan(3, "100%", "", PLAN);
    let found = schemes_found(&[&scenario], CERTAIN, 1);
    let told = |component: &Component| {
        let brought = component.brought.as_ref();
        (component.part, component.cost.mean, brought.map(|of| (of.pay.mean, of.profit.mean)))
    };
    let told: Vec<_> = found.schemes[0].components.iter().map(told).collect();
    // Without the soft salary the first seller has 27, without the commission 38 and the second nothing; without
    // the contest 51, still cut to 50; without the cap 58.
    assert_eq!(
        told,
        [
            ("base", 560.0, None),
            ("soft", 31.0, Some((23.0, -23.0))),
            ("commission", 30.0, Some((22.0, -22.0))),
            ("contest", 7.0, Some((0.0, 0.0))),
            ("cap", -8.0, Some((-8.0, 8.0))),
        ]
    );
    let nothing = Mean { mean: 0.0, error: 0.0 };
    for brought in found.schemes[0].components.iter().filter_map(|of| of.brought.as_ref()) {
        assert_eq!((brought.runs, brought.revenue, brought.sales), (4, nothing, nothing));
        assert_eq!((brought.pay.error, brought.profit.error), (0.0, 0.0));
    }
}

#[test]
fn a_certain_variant_differs_by_what_its_plan_says() {
    let today = of_a_plan(3, "100%", "", PLAN);
    let uncapped = of_a_plan(3, "100%", "", &PLAN.replace("cap = 50,", ""));
    let found = schemes_found(&[&today, &uncapped], CERTAIN, 1);
    let more = |measure| found.schemes[1].figure(measure).and_then(|of| of.more());
    assert_eq!(more(Figure::Pay), Some(Mean { mean: 8.0, error: 0.0 }));
    assert_eq!(more(Figure::Profit), Some(Mean { mean: -8.0, error: 0.0 }));
    assert_eq!(more(Figure::Revenue), Some(Mean { mean: 0.0, error: 0.0 }));
    assert_near(more(Figure::PerSale).expect("there are sales").mean, 8.0 / 3.0);
    let best = found.best.expect("there are two");
    assert_eq!((best.scheme, best.next, best.lead.mean, best.rivals), (0, 1, 8.0, vec![]));
}

/// Two leads, each of which is sold in one of two cases, and an amount for each sale.
fn lucky(amount: u32) -> Scenario {
    let bonus = format!("bonus = {{ for = \"sale\", amount = {amount} }}");
    of_a_plan(2, "50%", "pay_budget = \"575/month\"", &bonus)
}

#[test]
fn how_often_the_budget_is_not_enough_is_known_in_advance_and_so_is_the_difference() {
    // 560 and 10 for each sale are more than 575 if both are sold: in a quarter; with 20 for each if one is: in
    // three quarters. They differ where just one is sold: in half.
    let (ten, twenty) = (lucky(10), lucky(20));
    let runs = 4_000;
    let found = schemes_found(&[&ten, &twenty], Precision::Runs(runs), 2);
    let error = |p: f64| (p * (1.0 - p) / runs as f64).sqrt();
    let check = |what: &str, value: f64, p: f64| {
        let z = (value - p) / error(p);
        assert!(z.abs() < 4.0, "{what}: {value} instead of {p} ± {}, z = {z:.2}", error(p));
    };
    let over = |place: usize| found.schemes[place].over_budget.expect("a budget is stated");
    check("with ten", over(0).value, 0.25);
    check("with twenty", over(1).value, 0.75);
    assert!(over(0).contains(0.25) && over(1).contains(0.75));
    let more = found.schemes[1].figure(Figure::OverBudget).and_then(|of| of.more());
    let more = more.expect("it is compared");
    check("more often", more.mean, 0.5);
    // The error of the difference is its own, and not that of two shares: √(0.1875 + 0.1875) would be a fifth
    // more than √0.25. Two thousand pairs know it to 2 %.
    assert!((more.error / error(0.5) - 1.0).abs() < 0.08, "{}", more.error);
}

#[test]
fn a_plan_among_others_is_played_as_it_is_alone() {
    let (ten, twenty) = (lucky(10), lucky(20));
    let runs = Precision::Runs(1_200);
    let both = schemes_found(&[&ten, &twenty], runs, 1);
    let plan = Plan { seed: 1, precision: runs, threads: 1 };
    for (scenario, scheme) in [&ten, &twenty].into_iter().zip(&both.schemes) {
        let alone = forecast(scenario, &plan, &Unwatched);
        let total = |total| alone.total(total).expect("all totals are told").mean;
        let mean = |measure| scheme.figure(measure).expect("it is told").mean().mean;
        assert_near(mean(Figure::Pay), total(Figure::Pay));
        assert_near(mean(Figure::Profit), total(Figure::Profit));
        assert_eq!(Some(&scheme.pay), alone.pay.as_ref());
        assert_eq!(scheme.runs, 1_200);
    }
    assert_eq!(both, schemes_found(&[&ten, &twenty], runs, 2), "threads change nothing");
}

#[test]
fn it_is_played_until_the_chance_of_the_budget_is_known() {
    let ten = lucky(10);
    let found = schemes_found(&[&ten], Precision::Reached { half_width: 0.01, most: 20_000 }, 2);
    // 1.96 · √(0.25 · 0.75 / n) = 0.01 at n = 7 203.
    assert_eq!(found.basis.is_precise, Some(true));
    assert!((6_500..=8_000).contains(&found.basis.runs), "{}", found.basis.runs);
}

#[test]
fn whoever_calls_a_halt_gets_what_is_known_of_each_plan() {
    let (ten, twenty) = (lucky(10), lucky(20));
    let plan = plan(1_000, 1);
    // Two rounds of five looks for each of the two, then eight looks for the one component of the first.
    for (looks, runs, tried) in [
        (1, [100, 0], [0, 0]),
        (8, [500, 300], [0, 0]),
        (20, [1_000; 2], [0, 0]),
        (28, [1_000; 2], [1, 0]),
    ] {
        let found = schemes(&versions(&[&ten, &twenty]), &plan, &Impatient::after(looks));
        assert!(found.basis.is_partial && found.basis.halt.is_some(), "{looks} looks");
        let each =
            |of: &dyn Fn(&Scheme) -> u64| [0, 1].map(|place: usize| of(&found.schemes[place]));
        assert_eq!(each(&|scheme| scheme.runs), runs, "{looks} looks");
        let is_tried = |component: &&Component| component.brought.is_some();
        let count = |scheme: &Scheme| scheme.components.iter().filter(is_tried).count() as u64;
        assert_eq!(each(&count), tried, "{looks} looks");
    }
    let done = schemes(&versions(&[&ten, &twenty]), &plan, &Impatient::after(1_000));
    assert!(!done.basis.is_partial && done.basis.halt.is_none());
}

#[test]
fn plans_that_nobody_can_tell_or_everybody_meets_are_told() {
    // Each of the two sells for 100 and attains all of the quota, no more.
    let steps = "steps = [{ from = 0.5, rate = 0.1 }, { from = 1.2, rate = 0.2 }]";
    let pay =
        format!("commission = {{ on = \"margin\", {steps} }}, contest = {{ top = 2, amount = 7 }}");
    let scenario = of_a_plan(2, "100%", "", &pay);
    let lints = &schemes_found(&[&scenario], CERTAIN, 1).schemes[0].lints;
    let role = || "seller".to_owned();
    // The margin, the first rate, twice take off, multiply and add; the contest; and both to the base.
    assert!(lints.contains(&PlanLint::Slow { role: role(), sums: 11, seconds: 33 }), "{lints:?}");
    assert!(lints.contains(&PlanLint::Cleared { role: role(), from: 0.5, reached: 1.0 }));
    assert!(lints.contains(&PlanLint::Unreached { role: role(), from: 1.2, reached: 0.0 }));
    let kinds = lints.iter().filter_map(|lint| match lint {
        PlanLint::Doubt { doubt, .. } => Some(doubt.kind),
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), [voronka::review::DoubtKind::ContestForAll]);
    assert_eq!(lints.len(), 4);
}

/// One seller from April to September who sells once in April, for 100, and is paid a tenth of it.
fn half_a_year(pay: &str) -> Scenario {
    let text = format!(
        r#"start = 2027-04-01
        horizon = "183d"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        deal_value = 100
        margin = "40%"
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = "100%"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        quota = "100/month"
        pay = {{ {pay}, commission = {{ on = "revenue", rate = "10%" }}, market = "330/month" }}
        "#
    );
    read(&text)
}

#[test]
fn the_pay_of_a_quarter_is_told_by_the_month() {
    let monthly = half_a_year("base = \"300/month\"");
    let quarterly = half_a_year("base = \"300/month\", every = \"quarter\"");
    let found = schemes_found(&[&monthly, &quarterly], CERTAIN, 1);
    for scheme in &found.schemes {
        let row = &scheme.pay.roles[0];
        let month = row.month.as_ref().expect("there are whole months");
        // Six months of the one seller: all that the role is paid.
        assert_near(6.0 * month.mean, row.pay.mean);
        assert_near(certain_value(scheme, Figure::Pay), row.pay.mean);
        assert_near(month.mean, 300.0 + 10.0 / 6.0);
        let [best, worst] = row.ends.expect("there is one seller");
        assert_near(best.mean, month.mean);
        assert_near(worst.mean, month.mean);
        assert_near(row.reps[0].month.mean, month.mean);
        let bars = &scheme.months[0];
        let last = bars.from + bars.width * bars.shares.len() as f64;
        assert!(bars.from >= 300.0 && last <= 332.0, "{bars:?}");
        // At the quota a tenth of the quota of a month beside the base of a month.
        let at_quota = row.payout.iter().find(|of| of.attainment == 1.0).expect("it has a quota");
        assert_near(at_quota.base + at_quota.variable, 310.0);
        // A quarter of less than 990 is under a market of 330 a month.
        assert_eq!(row.market.as_ref().map(|market| market.under.mean), Some(1.0));
        assert_near(certain_value(scheme, Figure::UnderMarket), 1.0);
    }
}

#[test]
fn whoever_changes_more_than_pay_is_told_apart() {
    let today = lucky(10);
    // Another bonus, base and quota, of which one is not known, are pay; another chance of a sale is not.
    let text = "bonus = { for = \"sale\", amount = \"5 to 15\" }, cap = 30";
    let mut paid = of_a_plan(2, "50%", "pay_budget = \"700/month\"", text);
    paid.roles[0].quota_per_month = 200.0.into();
    let other = of_a_plan(
        2,
        "60%",
        "pay_budget = \"575/month\"",
        "bonus = { for = \"sale\", amount = 10 }",
    );
    let found = schemes_found(&[&today, &today.clone(), &paid, &other], CERTAIN, 1);
    let wider: Vec<bool> = found.schemes.iter().map(|of| of.changes_more_than_pay).collect();
    assert_eq!(wider, [false, false, false, true]);
}

#[test]
fn an_unknown_number_of_pay_before_others_is_no_change_of_them() {
    // With the first base unknown, the attrition of the second role is another of the unknown numbers.
    let with = |base: &str| {
        read(&format!(
            r#"start = 2027-04-01
            horizon = "30d"
            [segments.all]
            deal_value = 100
            [channels.site]
            counts = [1]
            [[stages]]
            name = "contact"
            convert = "40% to 60%"
            [roles.first]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            pay = "{base}"
            [roles.second]
            does = ["inbound"]
            stages = ["contact"]
            reps = 1
            attrition = "20% to 30%/year"
            pay = "300/month"
            "#
        ))
    };
    let (known, unknown) = (with("300/month"), with("250 to 350/month"));
    let found = schemes_found(&[&known, &unknown], CERTAIN, 1);
    assert!(!found.schemes[1].changes_more_than_pay);
}

#[test]
fn a_flat_salary_beside_plans_is_shown_as_a_plan() {
    let plan = of_a_plan(2, "100%", "", r#"commission = { on = "revenue", rate = "10%" }"#);
    let flat = of_a_plan(2, "100%", "", "");
    let found = schemes_found(&[&plan, &flat], CERTAIN, 1);
    let row = &found.schemes[1].pay.roles[0];
    let month = row.month.as_ref().expect("every month is a month of the salary");
    assert_eq!((month.mean, month.error, month.p10, month.p90), (280.0, 0.0, 280.0, 280.0));
    assert_eq!(row.ends, Some([Mean { mean: 280.0, error: 0.0 }; 2]));
    // Whatever is sold, it is the salary.
    assert_eq!(row.payout.len(), found.schemes[0].pay.roles[0].payout.len());
    assert!(row.payout.iter().all(|of| of.base + of.variable == 280.0));
}

//! Pay plans beside each other where pay is assumed to do something to people: against sums worked out by hand.

use crate::department::Department;
use crate::played::{self, plan, read};
use voronka::figures::Figure;
use voronka::report::json;
use voronka::report::terminal::Style;
use voronka::report::{Detail, Report};
use voronka::scenario::{Habit, Scenario};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::method::versions::Version;
use voronka::study::pay::{Component, Scheme, Schemes, schemes};

/// A hunter who calls an account an hour, eight hours on each of the 28 days of February, and sells to each for 100, of
/// which 40 are margin.
fn paid_hunter(more: &str) -> Scenario {
    Department::calling().with("[roles.hunter]", "quota = \"8k/month\"").and(more).read()
}

/// The first is the file as it is.
fn schemes_of(scenarios: &[&Scenario]) -> Schemes {
    let names = [None, Some("second"), Some("third")];
    let version =
        |(&name, scenario): (&Option<&'static str>, &&'_ Scenario)| (name, (*scenario).clone());
    let owned: Vec<_> = names.iter().zip(scenarios).map(version).collect();
    let versions: Vec<Version> = owned
        .iter()
        .map(|(name, scenario)| Version { name: *name, title: *name, scenario })
        .collect();
    schemes(&versions, &plan(4, 1), &Unwatched)
}

const EFFORT: &str = "behaviour.effort = { elasticity = 1, reference = \"10%\" }";

/// Hours, touches, sales, revenue, margin, pay and profit that a component adds; all of it is certain.
#[track_caller]
fn added(of: &Component) -> [f64; 7] {
    let brought = of.brought.as_ref().expect("it was tried");
    let all = [
        brought.hours,
        brought.touches,
        brought.sales,
        brought.revenue,
        brought.margin,
        brought.pay,
        brought.profit,
    ];
    all.map(|Mean { mean, error }| {
        assert!(error == 0.0);
        mean
    })
}

#[track_caller]
fn component<'a>(scheme: &'a Scheme, part: &str) -> &'a Component {
    scheme.components.iter().find(|of| of.part == part).expect("the plan has it")
}

#[test]
fn what_a_commission_brings_by_effort_is_worked_out_by_hand() {
    // An eighth and a sixteenth of the revenue where an eighth is usual: half as many hours again, 12 a day.
    let scenario = paid_hunter(
        r#"pay.commission = [{ on = "revenue", rate = "12.5%" }, { on = "margin", rate = "15.625%" }]
        pay.bonus = { for = "sale", amount = 1 }
        behaviour.effort = { elasticity = 1, reference = "12.5%" }"#,
    );
    let found = schemes_of(&[&scenario]);
    let [base, eighth, sixteenth, bonus] = &found.schemes[0].components[..] else { panic!("four") };
    assert!(base.brought.is_none());
    let days = 28.0;
    // With all of it 12 sales a day; without the eighth 4, at half of the usual rate; without the sixteenth 8.
    let sums = |more: f64, paid: f64| {
        let sales = more * days;
        let (revenue, margin) = (100.0 * sales, 40.0 * sales);
        [sales, sales, sales, revenue, margin, paid * days, margin - paid * days]
    };
    let with = 12.0 * (12.5 + 6.25 + 1.0);
    assert_eq!(added(eighth), sums(8.0, with - 4.0 * (6.25 + 1.0)));
    assert_eq!(added(sixteenth), sums(4.0, with - 8.0 * (12.5 + 1.0)));
    // Amounts for single acts are no part of the marginal rate.
    assert_eq!(added(bonus), [0.0, 0.0, 0.0, 0.0, 0.0, 12.0 * days, -12.0 * days]);
    // A plan for which no effort is assumed only costs.
    let idle = paid_hunter("pay.commission = { on = \"revenue\", rate = \"10%\" }");
    let idle = schemes_of(&[&idle]);
    let paid = 8.0 * 10.0 * days;
    assert_eq!(
        added(component(&idle.schemes[0], "commission")),
        [0.0, 0.0, 0.0, 0.0, 0.0, paid, -paid]
    );
}

#[test]
fn what_a_cap_takes_from_effort_is_worked_out_by_hand() {
    // Six days of eight sales reach the cap of 480, then four a day: 136 in place of 224.
    let scenario = paid_hunter(&format!(
        "pay = {{ commission = {{ on = \"revenue\", rate = \"10%\" }}, cap = 480 }}\n{EFFORT}"
    ));
    let found = schemes_of(&[&scenario]);
    let scheme = &found.schemes[0];
    assert_eq!(
        added(component(scheme, "cap")),
        [-88.0, -88.0, -88.0, -8_800.0, -3_520.0, 480.0 - 2_240.0, -3_520.0 + 1_760.0]
    );
    // Without the commission four a day, and no pay.
    assert_eq!(
        added(component(scheme, "commission")),
        [24.0, 24.0, 24.0, 2_400.0, 960.0, 480.0, 480.0]
    );
    let effort = &scheme.behaviour[0];
    assert_eq!((effort.behaviour, effort.found.mean), (Habit::Effort, (6.0 + 22.0 * 0.5) / 28.0));
}

#[test]
fn who_coasts_above_the_cap_does_not_without_it() {
    // 480 are reached on the sixth day; from the seventh on two hours a day.
    let scenario = paid_hunter(
        "pay = { commission = { on = \"revenue\", rate = \"10%\" }, cap = 480 }\nbehaviour.coasts = \"25%\"",
    );
    let sales = 8.0 * 6.0 + 2.0 * 22.0 - 8.0 * 28.0;
    let [_, touches, ..] = added(component(&schemes_of(&[&scenario]).schemes[0], "cap"));
    assert_eq!(touches, sales);
}

#[test]
fn orders_wait_once_the_bonus_for_them_pays_nothing() {
    let text = r#"start = 2027-02-01
        horizon = "28d"
        calendar = { work_days = "mon-sun", hours = 8 }
        [segments.all]
        accounts = 1
        deal_value = 100
        [segments.all.customers]
        orders = "1/day"
        hours = 0.1
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay.bonus = { for = "order", amount = 10 }
        behaviour.neglects = 1"#;
    let scenario = read(text);
    let found = schemes_of(&[&scenario]);
    let scheme = &found.schemes[0];
    // All the revenue of orders is owed to the bonus: without it the one sale remains.
    let revenue = scheme.figure(Figure::Revenue).expect("there is revenue").mean().mean;
    let brought = component(scheme, "bonus").brought.as_ref().expect("it was tried");
    assert!(
        (brought.revenue.mean - (revenue - 100.0)).abs() < 1e-9 && revenue > 1_000.0,
        "{revenue}"
    );
}

#[test]
fn what_a_plan_that_costs_more_would_have_to_bring_is_worked_out_by_hand() {
    let plan = |rate: &str, more: &str| {
        paid_hunter(&format!("pay.commission = {{ on = \"revenue\", rate = \"{rate}\" }}\n{more}"))
    };
    let (today, dearer) = (plan("10%", ""), plan("12%", ""));
    // 1 + 0.5 × (0.15 / 0.1 − 1) is a quarter more hours.
    let driven = plan("15%", "behaviour.effort = { elasticity = 0.5, reference = \"10%\" }");
    let found = schemes_of(&[&today, &dearer, &driven]);
    let told = |place: usize| found.schemes[place].break_even.map(|of| (of.needed, of.brought));
    assert_eq!(told(0), None);
    let certain = |mean: f64| Mean { mean, error: 0.0 };
    // 2 % of a revenue of which 40 % are margin.
    let near = |found: Mean, mean: f64| (found.mean - mean).abs() < 1e-12 && found.error < 1e-12;
    let (needed, brought) = told(1).expect("it costs more");
    assert!(near(needed, 0.02 / 0.4) && brought == certain(0.0), "{needed:?} {brought:?}");
    // Ten calls a day in place of eight: 15 % of 1 000 in place of 10 % of 800, on a margin of 320.
    let (needed, brought) = told(2).expect("it costs more");
    assert!(near(needed, 70.0 / 320.0) && near(brought, 80.0 / 320.0), "{needed:?} {brought:?}");
    // What costs less has nothing to pay for.
    let found = schemes_of(&[&dearer, &today]);
    assert!(found.schemes.iter().all(|scheme| scheme.break_even.is_none()));
}

fn schemes_page(found: Schemes) -> (String, Report<Schemes>) {
    let report = played::report("hunter", "voronka pay hunter.toml", 4, found);
    (report.text(Detail::Full, 900, Style::Plain).replace('\u{202f}', " "), report)
}

#[test]
fn the_page_names_what_is_assumed_beside_what_it_moves() {
    let plan = |rate: &str, more: &str| {
        paid_hunter(&format!("pay.commission = {{ on = \"revenue\", rate = \"{rate}\" }}\n{more}"))
    };
    let effort = "behaviour.effort = { elasticity = 0.5, reference = \"10%\" }";
    let (today, driven) = (plan("10%", ""), plan("15%", effort));
    let (text, report) = schemes_page(schemes_of(&[&today, &driven]));
    for line in [
        "All this rests on assumptions about what pay does to people: effort of `hunter` under `second`. Under the \
         other plans nobody works differently for pay: that is an assumption as well.",
        "To pay for itself, `second` must bring 22% more margin than the plan as it is (it brings 25% more), before the \
         pay for those extra sales.",
        "`second`: Assumed of `hunter`: hours follow what the next sales pay (elasticity 0.5, reference 10%, least 0.5, \
         most 1.5). Mean effort: 125% of the hours. Known: Lazear 2000",
        "Where nothing is assumed about people, nobody works differently for a plan",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(text.contains("adds to hours") && text.contains("hours worked"), "{text}");
    let json = json::text(&report);
    assert!(json.contains("\"behaviour\": \"effort\"") && json.contains("\"break_even\": {"));
    let table = |name: &str| {
        let tables = report.tables();
        let of = tables.iter().find(|(file, _)| *file == name).expect("it is there");
        String::from_utf8(of.1.clone()).expect("text")
    };
    assert!(table("behaviour.csv").contains("second,hunter,effort,"));
    assert!(table("break_even.csv").contains("second,0.21875,0"), "{}", table("break_even.csv"));
    // Under one assumption for all it is said once.
    let (text, _) = schemes_page(schemes_of(&[&plan("10%", effort), &driven]));
    let line =
        "Every number here rests on assumptions about what pay does to people: effort of `hunter`.";
    assert!(text.contains(line), "{text}");
    assert!(!text.contains("nobody works differently"), "{text}");
    // Without any, nothing is told of them.
    let (text, _) = schemes_page(schemes_of(&[&today, &plan("12%", "")]));
    assert!(
        !text.contains("ssumptions about what pay") && !text.contains("adds to hours"),
        "{text}"
    );
}

//! What a comparison of pay plans prints.

use super::{
    Experiment, Seen, UNKNOWN, USUAL, WIDE, binomial, estimate, mean, over_unknown, runs, seen,
};
use crate::department::Department;
use voronka::figures::Figure;
use voronka::scenario::Scenario;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::method::versions::Version;
use voronka::study::pay::{Scheme, Schemes, schemes};

pub const EXPERIMENTS: [Experiment; 3] = [
    Experiment { name: "pay, all is known", play: known_plans, repetitions: [60, 1_000] },
    Experiment {
        name: "pay, a chance is not known",
        play: unknown_plans,
        repetitions: [60, 1_000],
    },
    Experiment { name: "pay, the same but for luck", play: alike_plans, repetitions: [400, 2_000] },
];

/// February with ten leads for a seller who is paid 560 and so much for each sale of 100.
fn of_a_bonus(channel: &str, convert: &str, amount: u32) -> Scenario {
    let counts = |of: &str| format!("counts = [{}]", if channel == of { 10 } else { 0 });
    let bonus = format!("bonus = {{ for = \"sale\", amount = {amount} }}");
    Department::answering()
        .lasting("2027-02-01", "28d")
        .with("", "money = { pay_budget = \"600/month\" }")
        .with("[channels.site]", &counts("site"))
        .with("[channels.fair]", &counts("fair"))
        .with("[[stages]]", &format!("convert = {convert}\nhours = 0"))
        .with("[roles.seller]", &format!("pay = {{ base = \"560/month\", {bonus} }}"))
        .read()
}

fn schemes_beside(scenarios: &[Scenario], seed: u64, times: u64) -> Schemes {
    let version = |(place, scenario)| {
        let name = (place > 0).then_some("other");
        Version { name, title: name, scenario }
    };
    let versions: Vec<Version> = scenarios.iter().enumerate().map(version).collect();
    schemes(&versions, &runs(seed, times), &Unwatched)
}

fn mean_value(scheme: &Scheme, measure: Figure) -> Mean {
    scheme.figure(measure).expect("it is told").mean()
}

fn more(scheme: &Scheme, measure: Figure) -> Mean {
    scheme.figure(measure).and_then(|of| of.more()).expect("it is compared")
}

/// Three sales on average, for 10 or 20 each.
fn known_plans(seed: u64) -> Vec<Seen> {
    let scenarios = [10, 20].map(|amount| of_a_bonus("site", "0.3", amount));
    let found = schemes_beside(&scenarios, seed, 100);
    let [ten, twenty] = [0, 1].map(|place: usize| &found.schemes[place]);
    let brought = |scheme: &Scheme| {
        scheme.components.iter().find_map(|of| of.brought).expect("the bonus was tried")
    };
    let even = twenty.break_even.expect("it costs more");
    let over = [5, 3].map(|sales| binomial(10, sales, 0.3));
    let share = |pay: f64| pay / 300.0;
    vec![
        mean("mean of a plan", USUAL, &mean_value(ten, Figure::Pay), 590.0),
        mean("pay of the revenue", USUAL, &mean_value(ten, Figure::CostOfSales), share(590.0)),
        mean("pay for each sale", USUAL, &mean_value(twenty, Figure::PerSale), 620.0 / 3.0),
        estimate("P(over the budget)", USUAL, &ten.over_budget.expect("there is one"), over[0]),
        mean("difference of pay", USUAL, &more(twenty, Figure::Pay), 30.0),
        mean(
            "difference of P(over the budget)",
            USUAL,
            &more(twenty, Figure::OverBudget),
            over[1] - over[0],
        ),
        mean("margin that a plan needs", WIDE, &even.needed, 30.0 / 120.0),
        mean("what a component brought", USUAL, &brought(twenty).pay, 60.0),
        mean(
            "lead of the best plan",
            USUAL,
            &found.best.as_ref().expect("there are two").lead,
            30.0,
        ),
    ]
}

/// The same with a chance that nobody knows.
fn unknown_plans(seed: u64) -> Vec<Seen> {
    let scenarios = [10, 20].map(|amount| of_a_bonus("site", UNKNOWN, amount));
    let found = schemes_beside(&scenarios, seed, 200);
    let [ten, twenty] = [0, 1].map(|place: usize| &found.schemes[place]);
    let over = over_unknown(|p| binomial(10, 5, p));
    let cost = ten.pay.roles[0].parts.iter().find(|part| part.part == "bonus");
    vec![
        mean("mean of a plan, twins", USUAL, &mean_value(ten, Figure::Pay), 590.0),
        mean("pay for each sale, twins", USUAL, &mean_value(twenty, Figure::PerSale), 620.0 / 3.0),
        estimate("P(over the budget), twins", USUAL, &ten.over_budget.expect("there is one"), over),
        mean("difference of pay, twins", USUAL, &more(twenty, Figure::Pay), 30.0),
        mean("cost of a component, twins", WIDE, &cost.expect("there is a bonus").cost, 30.0),
    ]
}

/// The same plan on luck of its own.
fn alike_plans(seed: u64) -> Vec<Seen> {
    let scenarios = ["site", "fair"].map(|channel| of_a_bonus(channel, "0.3", 10));
    let found = schemes_beside(&scenarios, seed, 100);
    let (other, best) = (&found.schemes[1], found.best.as_ref().expect("there are two"));
    vec![
        mean("no difference of pay", USUAL, &more(other, Figure::Pay), 0.0),
        mean("no difference of pay for each sale", USUAL, &more(other, Figure::PerSale), 0.0),
        seen("the best plan of two is not told from the other", USUAL, !best.rivals.is_empty()),
    ]
}

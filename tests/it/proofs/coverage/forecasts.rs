//! What a forecast prints.

use super::{
    Experiment, Promise, Seen, UNKNOWN, USUAL, WIDE, binomial, estimate, mean, of_four_channels,
    over_unknown, poisson, reached, runs, seen,
};
use crate::played::read;
use voronka::figures::Figure;
use voronka::statistics::Estimate;
use voronka::study::forecast;
use voronka::study::forecast::Forecast;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::{Mean, Spread};

pub const EXPERIMENTS: [Experiment; 5] = [
    Experiment { name: "forecast, all is known", play: known_forecast, repetitions: [60, 1_000] },
    Experiment {
        name: "forecast, a chance is not known",
        play: unknown_forecast,
        repetitions: [60, 1_000],
    },
    Experiment {
        name: "forecast, one deal mean_of any value",
        play: spread_value,
        repetitions: [50, 1_000],
    },
    Experiment {
        name: "forecast, until it is known",
        play: sequential_forecast,
        repetitions: [10, 1_000],
    },
    Experiment { name: "forecast, few deals", play: few, repetitions: [50, 1_000] },
];

fn mean_of(spread: &Spread) -> Mean {
    Mean { mean: spread.mean, error: spread.error }
}

fn total(found: &Forecast, total: Figure) -> Mean {
    mean_of(found.total(total).expect("all totals are told"))
}

/// Leads at `rate` a day for a week; whoever comes is won with `convert`.
fn inflow(rate: f64, convert: &str) -> voronka::scenario::Scenario {
    read(&format!(
        r#"start = 2027-02-01
        horizon = "7d"
        calendar = {{ work_days = "mon-sun" }}
        report = "week"
        [segments.all]
        deal_value = 100
        margin = "40%"
        [channels.site]
        leads = "{rate}/day"
        [[stages]]
        name = "contact"
        convert = "{convert}"
        hours = 0
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay = "400/month"
        [targets.many]
        what = "sales"
        at_least = 4
        [targets.some]
        what = "sales"
        at_least = 2
        "#
    ))
}

/// Sales are a Poisson number of mean 2.8.
fn known_forecast(seed: u64) -> Vec<Seen> {
    let found = forecast(&inflow(4.0, "10%"), &runs(seed, 200), &Unwatched);
    let sales = 2.8;
    let bottleneck = found.bottleneck.as_ref().expect("it was looked for");
    vec![
        mean("mean of the headline", USUAL, &mean_of(&found.headline.spread), 100.0 * sales),
        mean("mean of profit", USUAL, &total(&found, Figure::Profit), 40.0 * sales - 100.0),
        mean("mean of leads", USUAL, &total(&found, Figure::Leads), 28.0),
        mean("mean of a flow", USUAL, &found.periods[0].mean(Figure::Lost), 28.0 - sales),
        estimate("median of a count", WIDE, &found.headline.median, 300.0),
        estimate("P(target)", USUAL, &found.targets[0].probability, poisson(4, sales)),
        estimate("P(target) by a period", USUAL, &found.targets[0].by_period[0], poisson(4, sales)),
        estimate("P(all targets)", USUAL, all(&found), poisson(4, sales)),
        estimate("P(loss)", USUAL, &found.loss, 1.0 - poisson(3, sales)),
        mean("conversion of a stage", USUAL, &found.funnel[0].conversion, 0.1),
        mean("win rate", USUAL, &found.win_rate.expect("deals were closed"), 0.1),
        mean("gain at the bottleneck", USUAL, &bottleneck.gains[0], 28.0),
    ]
}

fn all(found: &Forecast) -> &Estimate {
    found.all_targets.as_ref().expect("there are two")
}

/// One lead in two weeks, won in half of the cases: ratios of small counts.
fn few(seed: u64) -> Vec<Seen> {
    let found = forecast(&inflow(0.2, "50%"), &runs(seed, 200), &Unwatched);
    vec![
        mean("conversion of a stage", USUAL, &found.funnel[0].conversion, 0.5),
        mean("win rate", USUAL, &found.win_rate.expect("deals were closed"), 0.5),
        estimate("P(target)", USUAL, &found.targets[1].probability, poisson(2, 0.7)),
    ]
}

/// Twenty leads and a chance from 10 to 50 %: sales vary by 20·(E p − E p²) for luck, by 400·Var p for ignorance.
fn unknown_forecast(seed: u64) -> Vec<Seen> {
    let target = "[targets.plan]\nwhat = \"sales\"\nat_least = 8\n";
    let scenario = of_four_channels([20, 0, 0, 0], UNKNOWN, target);
    let found = forecast(&scenario, &runs(seed, 400), &Unwatched);
    let (luck, ignorance) = (20.0 * (0.3 - 0.31 / 3.0), 400.0 * 0.16 / 12.0);
    let share = found.variance.ignorance.expect("there is an unknown");
    let met = over_unknown(|p| binomial(20, 8, p));
    let middle = found.bottleneck.as_ref().expect("it was looked for").gains[0];
    vec![
        mean("mean of the headline, twins", WIDE, &mean_of(&found.headline.spread), 600.0),
        estimate("median, twins", WIDE, &found.headline.median, 600.0),
        estimate("P(target), twins", USUAL, &found.targets[0].probability, met),
        estimate("share of ignorance", USUAL, &share, ignorance / (luck + ignorance)),
        mean("conversion, twins", WIDE, &found.funnel[0].conversion, 0.3),
        mean("gain at the bottleneck, twins", USUAL, &middle, 60.0),
    ]
}

/// The value of one deal that is always won: a lognormal with the median 100.
fn spread_value(seed: u64) -> Vec<Seen> {
    let text = r#"start = 2027-02-01
        horizon = "7d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = { median = 100, sigma = 0.8 }
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        hours = 0
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#;
    let found = forecast(&read(text), &runs(seed, 200), &Unwatched);
    // From the 86th to the 115th of 200 values: the median lies there unless fewer than 86 or more than 114 are below.
    let level = binomial(200, 86, 0.5) - binomial(200, 115, 0.5);
    let truth = 100.0 * (0.8f64 * 0.8 / 2.0).exp();
    vec![
        estimate("median of an amount", Promise::Exactly(level), &found.headline.median, 100.0),
        mean("mean of an amount", USUAL, &mean_of(&found.headline.spread), truth),
        seen("share of ignorance where all is known", WIDE, found.variance.ignorance.is_none()),
    ]
}

/// Played until the chance is known to two points: two thousand replications or a few batches more.
fn sequential_forecast(seed: u64) -> Vec<Seen> {
    let found = forecast(&inflow(4.0, "10%"), &reached(seed, 0.02, 5_000), &Unwatched);
    vec![
        estimate(
            "P(target), until it is known",
            USUAL,
            &found.targets[0].probability,
            poisson(4, 2.8),
        ),
        mean("mean, until it is known", USUAL, &mean_of(&found.headline.spread), 280.0),
    ]
}

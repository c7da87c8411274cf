//! The scenario language: what is written is what is simulated.

use voronka::scenario::{Overrides, Quantity, Scenario, Varying, load};

const EVERYTHING: &str = include_str!("language/everything.toml");

fn read(text: &str) -> Scenario {
    match load("test.toml", text, &Overrides::default()) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    }
}

#[test]
fn every_key_of_the_language_can_be_written() {
    let scenario = read(EVERYTHING);
    assert_eq!(scenario.stages.len(), 3);
    println!("{scenario:#?}");
}

/// A department of two stages; `more` stands at the end.
fn small(stages: &str, more: &str) -> String {
    format!(
        r#"
start = 2027-01-04
horizon = "12mo"
[segments.sme]
accounts = 3000
deal_value = "3k"
{stages}
[roles.hunter]
does = ["prospect"]
stages = ["contact", "contract"]
reps = 3
{more}
"#
    )
}

const ONE_TOUCH: &str = r#"
[[stages]]
name = "contact"
convert = "30%"
[[stages]]
name = "contract"
convert = "50%"
"#;

#[test]
fn one_gap_is_fitted_to_the_lognormal_of_the_stated_cycle() {
    let cycle = "[cycle]\nmedian = \"14d\"\nquantiles = { \"10%\" = \"7d\" }";
    let scenario = read(&small(ONE_TOUCH, cycle));
    let fit = scenario.cycle_fit.unwrap();
    let Varying::LogNormal { mean, sigma: Quantity::Known(sigma) } = scenario.stages[1].gap.length
    else {
        panic!("{:?}", scenario.stages[1].gap)
    };
    let mu = mean.at(&[]).ln() - 0.5 * sigma * sigma;
    assert!((mu - 2.63906).abs() < 1e-4 && (sigma - 0.54087).abs() < 1e-4, "{mu} {sigma}");
    assert!((fit.scale - 14.0).abs() < 1e-2, "{fit:?}");
    for (stated, fitted) in fit.stated.iter().zip(&fit.fitted) {
        assert!((stated.1 - fitted.1).abs() < 1e-3, "{fit:?}");
    }
}

#[test]
fn several_touches_are_fitted_to_a_median() {
    let stages = r#"
[[stages]]
name = "contact"
advance = ["5%", "20%"]
lose = ["30%", "10%"]
gap = "2d to 5d"
[[stages]]
name = "contract"
convert = "50%"
touches = 3
steps = 2
gap = { dist = "gamma", mean = "3d", shape = 2 }
"#;
    let scenario = read(&small(stages, "[cycle]\nmedian = \"40d\""));
    let fit = scenario.cycle_fit.unwrap();
    assert!((fit.fitted[0].1 - 40.0).abs() < 1e-3, "{fit:?}");
    assert_eq!(fit.sigma, None);
}

#[test]
fn a_cycle_that_no_gaps_give_is_a_warning() {
    let stages = ONE_TOUCH.replace("\"50%\"", "\"50%\"\ntouches = 10");
    let cycle = "[cycle]\nmedian = \"14d\"\nquantiles = { \"10%\" = \"12d\" }";
    let loaded = load("test.toml", &small(&stages, cycle), &Overrides::default()).unwrap();
    println!("{}", loaded.warnings);
    assert_eq!(loaded.warnings.list().len(), 1);
}

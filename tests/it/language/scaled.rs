//! Numbers of a scenario that are read larger or smaller than they are written.

use crate::played;
use voronka::language::{Loaded, NumberForm, Overrides, Problems, load_scaled};

const EVERYTHING: &str = include_str!("everything.toml");

fn scaled(text: &str, path: &str, factor: f64) -> Result<Loaded, Problems> {
    load_scaled("test.toml", text, &Overrides::default(), &[(path.to_owned(), factor)])
}

fn number_at(loaded: &Loaded, path: &str) -> f64 {
    let found = loaded.numbers.iter().find(|number| number.path == path);
    found.unwrap_or_else(|| panic!("no number {path}")).value
}

const SMALL: &str = r#"
start = 2027-02-01
horizon = "28d"
[segments.sme]
deal_value = { mean = 100, sigma = 0.5 }
margin = "40% to 60%"
[segments.corp]
deal_value = "100 to 300"
[channels.site]
leads = "20/month"
segments = { sme = "70%", corp = "30%" }
[[stages]]
name = "contact"
convert = "96%"
touches = 1
gap = "2wd to 5wd"
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 3
quota = "60/month"
"#;

#[test]
fn a_number_is_multiplied_within_its_limits() {
    let of = |path: &str, factor| {
        let loaded = scaled(SMALL, path, factor).unwrap_or_else(|wrong| panic!("{wrong}"));
        number_at(&loaded, path)
    };
    assert!(
        (of("channels.site.leads", 1.1)
            / number_at(&played::loaded("test.toml", SMALL, None, &[]), "channels.site.leads")
            - 1.1)
            .abs()
            < 1e-12
    );
    assert_eq!([1.1, 0.5].map(|factor| of("stages.contact.convert", factor)), [1.0, 0.48]);
    // Touches are one at the least; a whole number goes by one at the least.
    assert_eq!([1.1, 0.9].map(|factor| of("stages.contact.touches", factor)), [1.1, 1.0]);
    assert_eq!(
        [1.1, 0.9, 2.0, 1.0].map(|factor| of("roles.seller.reps", factor)),
        [4.0, 2.0, 6.0, 3.0]
    );
}

#[test]
fn a_range_and_a_distribution_are_scaled_as_a_whole() {
    let loaded = scaled(SMALL, "segments.sme.margin", 1.1).expect("a department");
    let belief = &loaded.scenario.unknowns[0].belief;
    for (p, value) in [(0.1, 0.44), (0.9, 0.66)] {
        assert!((belief.quantile(p) - value).abs() < 1e-6, "{p}: {}", belief.quantile(p));
    }
    for path in ["segments.sme.deal_value", "segments.corp.deal_value", "stages.contact.gap"] {
        let (before, after) = (
            played::loaded("test.toml", SMALL, None, &[]),
            scaled(SMALL, path, 1.1).expect("a department"),
        );
        assert!((number_at(&after, path) / number_at(&before, path) - 1.1).abs() < 1e-12, "{path}");
    }
    let after = scaled(SMALL, "stages.contact.gap", 1.1).expect("a department").scenario;
    let before = played::loaded("test.toml", SMALL, None, &[]).scenario;
    let quantile =
        |of: &voronka::scenario::Scenario, u: f64| of.stages[0].gap.length.quantile(&[], u);
    for u in [0.1, 0.5, 0.9] {
        assert!((quantile(&after, u) / quantile(&before, u) - 1.1).abs() < 1e-9);
    }
    assert_eq!(after.stages[0].gap.unit, before.stages[0].gap.unit);
}

#[test]
fn shares_of_a_whole_make_room() {
    let loaded = scaled(SMALL, "channels.site.segments.sme", 1.1).expect("a department");
    let mix: Vec<f64> = loaded.scenario.channels[0].mix.iter().map(|share| share.share).collect();
    assert!((mix[0] - 0.77).abs() < 1e-12 && (mix[1] - 0.23).abs() < 1e-12, "{mix:?}");
}

#[test]
fn each_number_moves_alone() {
    let base = played::loaded("test.toml", EVERYTHING, None, &[]);
    assert!(base.numbers.len() > 150, "{} numbers", base.numbers.len());
    let mut moved = 0;
    for (place, number) in base.numbers.iter().enumerate() {
        for factor in [0.9, 1.1] {
            // A rule of the file may forbid it; then that is told, and nothing panics.
            let Ok(loaded) = scaled(EVERYTHING, &number.path, factor) else { continue };
            assert_eq!(loaded.numbers.len(), base.numbers.len(), "{}", number.path);
            for (other, (before, after)) in base.numbers.iter().zip(&loaded.numbers).enumerate() {
                assert_eq!(before.path, after.path);
                let is_free = other == place || follows(&before.path, &number.path);
                assert!(
                    is_free || before.value == after.value,
                    "{} moves {}",
                    number.path,
                    before.path
                );
            }
            let ratio = loaded.numbers[place].value / number.value;
            let is_off = (ratio - factor).abs() > 1e-9 && number.form != NumberForm::Whole;
            let value = loaded.numbers[place].value;
            let at_limit = number.form == NumberForm::Range
                || [number.limits.min, number.limits.max, number.value].contains(&value);
            assert!(!is_off || number.value == 0.0 || at_limit, "{}: {ratio}", number.path);
            moved += u64::from(value != number.value);
        }
    }
    assert!(moved > 200, "{moved} moves");
}

/// Whether a number is there only to follow another.
fn follows(other: &str, moved: &str) -> bool {
    other.starts_with(&format!("{moved}.")) || moved.starts_with(&format!("{other}."))
}

#[test]
fn a_factor_of_one_and_a_path_that_there_is_not_change_nothing() {
    let base = played::loaded("test.toml", SMALL, None, &[]);
    for path in ["channels.site.leads", "roles.seller.reps", "stages.contact.gap", "no.such.number"]
    {
        let loaded = scaled(SMALL, path, 1.0).expect("a department");
        assert_eq!(
            (loaded.scenario, loaded.numbers),
            (base.scenario.clone(), base.numbers.clone()),
            "{path}"
        );
    }
}

#[test]
fn a_larger_budget_meets_the_leads_that_the_old_one_brought() {
    let text = SMALL.replace(
        "[[stages]]",
        "[channels.site.budget]\nper_month = 1000\nelasticity = 0.5\n[[stages]]",
    );
    let budget =
        |loaded: &Loaded| loaded.scenario.channels[0].budget.clone().expect("it is stated");
    let after =
        budget(&scaled(&text, "channels.site.budget.per_month", 1.1).expect("a department"));
    assert_eq!(after.per_month.at(&[]), 1100.0);
    assert!((after.reference.at(&[]) - 1000.0).abs() < 1e-9);
}

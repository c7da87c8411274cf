//! Variants and `--set`: what is written whole replaces, what is written by dotted keys changes one value.

use voronka::language::{Change, Overrides, load, variant_changes};

const FILE: &str = r#"
start = 2027-01-04
horizon = "12mo"
[segments.sme]
accounts = 3000
deal_value = { median = "3k", sigma = 0.5 }
margin = "50%"
customers = { orders = "4/year", lifetime = "2y", hours = 0.5 }
[[stages]]
name = "contact"
convert = "30%"
gap = "3d"
[[stages]]
name = "offer"
convert = "40%"
touches = 3
[roles.closer]
does = ["prospect"]
stages = ["contact", "offer"]
ramp = { over = "3mo", start = "40%" }
workday = { admin = 1, meetings = 0.5 }
quota = "30k/month"
reps = [{ name = "Ann", skill = 2 }, { name = "Bob" }]
[roles.closer.pay]
base = "2k/month"
commission = { on = "margin", rate = "10%", steps = [{ from = "80%", rate = "20%" }] }
"#;

/// The changes of a variant, as "path: file -> variant".
fn changes_of(variant: &str) -> Vec<String> {
    let text = format!("{FILE}\n[variants.v]\n{variant}\n");
    let options = Overrides { variant: Some("v".into()), set: Vec::new() };
    load("test.toml", &text, &options).unwrap_or_else(|problems| panic!("{problems}"));
    let found = variant_changes(&text, &Overrides::default());
    assert_eq!(found.len(), 1);
    let said = |value: &Option<String>| value.clone().unwrap_or("-".into());
    let line = |change: &Change| {
        format!("{}: {} -> {}", change.path, said(&change.file), said(&change.variant))
    };
    found[0].changes.iter().map(line).collect()
}

#[test]
fn a_table_that_is_written_whole_replaces_the_table() {
    let found = changes_of("roles.closer.pay.commission = { on = \"revenue\", rate = \"5%\" }");
    let expected = [
        "roles.closer.pay.commission.on: margin -> revenue",
        "roles.closer.pay.commission.rate: 10% -> 5%",
        "roles.closer.pay.commission.steps: [{ from = \"80%\", rate = \"20%\" }] -> -",
    ];
    assert_eq!(found, expected);
    assert_eq!(
        changes_of("roles.closer.ramp = { over = \"5mo\" }"),
        ["roles.closer.ramp.over: 3mo -> 5mo", "roles.closer.ramp.start: 40% -> -"]
    );
    assert_eq!(
        changes_of("roles.closer.workday = { admin = 2 }"),
        ["roles.closer.workday.admin: 1 -> 2", "roles.closer.workday.meetings: 0.5 -> -"]
    );
}

#[test]
fn dotted_keys_and_headers_change_one_value() {
    let rate = ["roles.closer.pay.commission.rate: 10% -> 5%"];
    assert_eq!(changes_of("roles.closer.pay.commission.rate = \"5%\""), rate);
    assert_eq!(changes_of("[variants.v.roles.closer.pay.commission]\nrate = \"5%\""), rate);
    assert_eq!(changes_of("stages.offer.touches = 2"), ["stages.offer.touches: 3 -> 2"]);
    let value = [
        "segments.sme.deal_value: { median = \"3k\", sigma = 0.5 } -> { median = \"4k\", sigma = 0.5 }",
    ];
    assert_eq!(changes_of("segments.sme.deal_value.median = \"4k\""), value);
    assert_eq!(
        changes_of("roles.closer.workday.travel = 1"),
        ["roles.closer.workday.travel: - -> 1"]
    );
    assert_eq!(
        changes_of("roles.closer.ramp.start = \"50%\""),
        ["roles.closer.ramp.start: 40% -> 50%"]
    );
}

#[test]
fn what_replaces_an_entry_of_a_list_keeps_the_name_by_which_it_is_addressed() {
    assert_eq!(
        changes_of("stages.offer = { convert = \"50%\" }"),
        ["stages.offer.convert: 40% -> 50%", "stages.offer.touches: 3 -> -"]
    );
    assert_eq!(
        changes_of("roles.closer.reps.Ann = { since = \"new\" }"),
        ["roles.closer.reps.Ann.skill: 2 -> -", "roles.closer.reps.Ann.since: - -> new"]
    );
}

#[test]
fn new_tables_are_told_key_by_key() {
    let found = changes_of(
        "roles.lead = { does = [\"lead\"], reps = 1 }\nsegments.sme.customers = { orders = \"6/year\" }",
    );
    let expected = [
        "segments.sme.customers.orders: 4/year -> 6/year",
        "segments.sme.customers.lifetime: 2y -> -",
        "segments.sme.customers.hours: 0.5 -> -",
        "roles.lead.does: - -> [\"lead\"]",
        "roles.lead.reps: - -> 1",
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_argument_goes_by_the_same_rule() {
    let set = |argument: &str| {
        let options = Overrides { variant: None, set: vec![argument.into()] };
        load("test.toml", FILE, &options).unwrap_or_else(|problems| panic!("{problems}")).scenario
    };
    let whole = set("roles.closer.pay.commission={ on = \"margin\", rate = \"5%\" }");
    let dotted = set("roles.closer.pay.commission.rate=5%");
    let steps = |scenario: &voronka::scenario::Scenario| {
        let plan = format!("{:?}", scenario.roles[0].plan);
        plan.contains("0.2")
    };
    assert!(!steps(&whole) && steps(&dotted));
}

#[test]
fn a_default_is_told_where_nothing_is_stated() {
    let text = format!("{FILE}\n[variants.v]\nstages.contact.touches = 2\n");
    let found = variant_changes(&text, &Overrides::default());
    assert_eq!(found[0].changes[0].default.as_deref(), Some("1"));
}

//! The scenario language: what is written is what is simulated.

use crate::played::{plan, read};
use std::collections::BTreeSet;
use voronka::language::{Overrides, load};
use voronka::language::{SCENARIO, TableSpec, reference, schema, table_of};
use voronka::messages::Lang;
use voronka::review::{self, implied};
use voronka::scenario::{Quantity, Touch, Varying};

const EVERYTHING: &str = include_str!("everything.toml");

/// Every key of the language, each once however many tables have it.
fn keys() -> BTreeSet<&'static str> {
    fn walk(spec: &'static TableSpec, keys: &mut BTreeSet<&'static str>) {
        for field in spec.fields {
            keys.insert(field.key);
            table_of(field.kind).into_iter().for_each(|inner| walk(inner, keys));
        }
    }
    let mut keys = BTreeSet::new();
    walk(&SCENARIO, &mut keys);
    assert!(keys.len() > 100, "{}", keys.len());
    keys
}

#[test]
fn every_key_of_the_language_can_be_written() {
    fn walk(value: &toml::Value, written: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| {
                written.insert(key.clone());
                walk(value, written);
            }),
            toml::Value::Array(list) => list.iter().for_each(|value| walk(value, written)),
            _ => {}
        }
    }
    let cycle = "[cycle]\nmedian = \"60d\"\nquantiles = { \"90%\" = \"120d\" }";
    let text = format!("{EVERYTHING}\n{cycle}\n");
    assert_eq!(read(&text).stages.len(), 3);
    let mut written = BTreeSet::new();
    walk(&toml::Value::Table(text.parse().unwrap()), &mut written);
    let missing: Vec<_> = keys().into_iter().filter(|key| !written.contains(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
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
    let week = "[calendar]\nwork_days = \"mon-sun\"";
    let cycle = format!("{week}\n[cycle]\nmedian = \"14d\"\nquantiles = {{ \"10%\" = \"7d\" }}");
    let scenario = read(&small(ONE_TOUCH, &cycle));
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
fn the_simulated_median_is_the_stated_one_in_any_week() {
    use voronka::study::forecast;
    use voronka::study::method::replicate::Unwatched;
    for week in ["mon-sun", "mon-fri", "tue-thu"] {
        let scenario = read(&format!(
            r#"
start = 2027-01-04
horizon = "3y"
calendar = {{ work_days = "{week}" }}
[segments.all]
deal_value = 1
[channels.site]
leads = "20/day"
[[stages]]
name = "contact"
convert = "60%"
touches = 3
gap = "2d to 5d"
hours = 0.01
[[stages]]
name = "contract"
convert = "60%"
touches = 2
gap = "2d to 5d"
hours = 0.01
[cycle]
median = "14d"
[roles.seller]
does = ["inbound"]
stages = ["contact", "contract"]
reps = 2
"#
        ));
        let plan = plan(4, 1);
        let cycle = forecast(&scenario, &plan, &Unwatched).cycle.expect("there are sales");
        // Whole days, and a run that ends: a day to either side.
        assert!((13..=15).contains(&cycle.p50), "{week}: {}", cycle.p50);
    }
}

#[test]
fn a_cycle_that_no_gaps_give_is_a_warning() {
    let stages = ONE_TOUCH.replace("\"50%\"", "\"50%\"\ntouches = 10");
    let cycle = "[cycle]\nmedian = \"14d\"\nquantiles = { \"10%\" = \"12d\" }";
    let text = small(&stages, cycle);
    let loaded = review::load("test.toml", &text, &Overrides::default()).unwrap().loaded;
    assert_eq!(loaded.warnings.list().len(), 1);
    let warning = loaded.warnings.to_string();
    assert!(warning.contains("no gaps between contacts give this cycle"), "{warning}");
    assert!(warning.contains("10% within 12.0 days"), "{warning}");
}

#[test]
fn the_arithmetic_of_a_scenario_can_be_checked_by_hand() {
    let stages = r#"
[[stages]]
name = "contact"
convert = "30%"
touches = 3
gap = "3d"
hours = 0.5
[[stages]]
name = "contract"
convert = "25%"
steps = 2
touches = 2
gap = "4d"
hours = 1
[sale]
advance_after = "10d"
"#;
    let text = small(stages, "workday = { admin = 2 }\n[calendar]\nwork_days = \"mon-sun\"");
    let implied = implied(&read(&text));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    close(implied.conversion, 0.075);
    // Half of the deals pass the first of two steps, so that 2 + 0.5·2 touches are spent on each.
    close(implied.stages[1].touches, 3.0);
    close(implied.touches_per_won, (3.0 + 0.3 * 3.0) / 0.075);
    close(implied.hours_per_won, (1.5 + 0.3 * 3.0) / 0.075);
    // Two gaps between the first three touches, then four touches that each wait.
    close(implied.days_to_signature, 2.0 * 3.0 + 4.0 * 4.0);
    close(implied.days_to_sale, implied.days_to_signature + 10.0);
    let hunters = &implied.roles[0];
    close(hunters.selling_hours_per_month, 3.0 * 6.0 * 365.25 / 12.0);
    close(hunters.contacts_per_month, hunters.selling_hours_per_month / 2.4);
    let refused = 0.7 + 0.3 * 0.75;
    close(implied.segments[0].refused, refused);
    let ceiling = implied.segments[0].ceiling_contacts_per_month.unwrap();
    // Who is refused rests for half a year, and who signs does not come back in the year.
    let away = refused * 180.0 + 0.075 * 365.0;
    close(ceiling, 3000.0 / away * 365.25 / 12.0);
}

#[test]
fn work_falls_to_the_role_that_keeps_its_deals_and_to_the_one_that_takes_over() {
    let text = r#"
start = 2027-01-04
horizon = "12mo"
calendar = { work_days = "mon-sun" }
[segments.sme]
accounts = 100000
deal_value = "3k"
[channels.site]
leads = "10/day"
to = "closer"
enters = "contact"
[[stages]]
name = "contact"
convert = "50%"
hours = 1
[[stages]]
name = "proposal"
convert = "50%"
hours = 2
[[stages]]
name = "contract"
convert = "50%"
hours = 4
handoff = { drop = "20%" }
[roles.closer]
does = ["inbound"]
stages = ["contact", "proposal", "contract"]
reps = 9
[roles.hunter]
does = ["prospect"]
stages = ["contact", "proposal"]
reps = 1
"#;
    let implied = implied(&read(text));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9 * b, "{a} is not {b}");
    let month = 365.25 / 12.0;
    let [closer, hunter] = [&implied.roles[0], &implied.roles[1]];
    // The closers keep their leads to the end, though hunters work two of the stages too.
    close(closer.inbound_hours_per_month, 10.0 * month * (1.0 + 0.5 * 2.0 + 0.25 * 4.0));
    assert_eq!(hunter.inbound_hours_per_month, 0.0);
    // Eight hours make four contacts of two hours each; of four deals one is signed up for a contract,
    // and one in five of those is dropped on its way to a closer.
    close(hunter.contacts_per_month, 4.0 * month);
    close(hunter.prospected_hours_per_month, 8.0 * month);
    close(closer.prospected_hours_per_month, 4.0 * month * 0.25 * 0.8 * 4.0);
    close(closer.load, (30.0 + 3.2) / 72.0);
    close(hunter.load, 1.0);
}

#[test]
fn need_and_money_thin_the_deals_but_not_the_touches_of_the_stage_that_asks() {
    use voronka::review::implied::{ImpliedSource, Origin};
    let stages = r#"
need = "40%"
solvent = "50%"
[segments.large]
accounts = 1000
deal_value = "3k"
need = "50%"
odds = 3
[[stages]]
name = "contact"
convert = "50%"
asks = ["need", "solvent"]
touches = 2
hours = 0.5
[[stages]]
name = "contract"
convert = "25%"
hours = 1
"#;
    let implied = implied(&read(&small(stages, "")));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    // Odds of 3 raise 50% to 75% and 25% to 50%; three accounts in four are small.
    let (small, large) = (0.4 * 0.5 * 0.5, 0.5 * 0.75);
    let entered = 0.75 * small + 0.25 * large;
    close(implied.segments[0].conversion, small * 0.25);
    close(implied.segments[1].conversion, large * 0.5);
    close(implied.conversion, 0.75 * small * 0.25 + 0.25 * large * 0.5);
    // Who lacks the need or the money wakes in the pool, and is touched once more, for the contract.
    let deals = |is_pool: bool| {
        let is_one = |source: &&ImpliedSource| (source.from == Origin::Pool) == is_pool;
        let of = implied.sources.iter().filter(is_one);
        let all: f64 = of.clone().map(|source| source.deals_per_month).sum();
        (all, of.map(|source| source.deals_per_month * source.conversion).sum::<f64>())
    };
    let ((new, _), (woken, signed)) = (deals(false), deals(true));
    assert!(woken > 0.0);
    close(implied.conversion_later, signed / new);
    let won = implied.conversion + signed / new;
    close(implied.touches_per_won, (2.0 + entered + woken / new) / won);
    close(implied.hours_per_won, (1.0 + entered + woken / new) / won);
    // One gap of a day between the two touches of the first stage, and one before the contract; none for who wakes.
    close(implied.days_to_signature, 2.0 * implied.conversion / won);
}

/// Two segments: the accounts of one are called, leads of the other enter at the offer.
const ENTERS_LATE: &str = r#"
start = 2027-01-01
horizon = "12mo"
[segments.new]
accounts = 100000
deal_value = 1000
[segments.old]
deal_value = 1000
odds = 9
[channels.requests]
leads = "100/month"
segments = { old = 1 }
enters = "offer"
[[stages]]
name = "call"
convert = "10%"
hours = 0.5
[[stages]]
name = "offer"
convert = "50%"
hours = 0.5
"#;

#[test]
fn deals_are_reckoned_from_the_stage_at_which_they_enter() {
    use voronka::review::implied::Origin;
    let roles = "[roles.rep]\ndoes = [\"prospect\", \"inbound\"]\nstages = [\"call\", \"offer\"]\nreps = 2\n";
    let implied = implied(&read(&format!("{ENTERS_LATE}{roles}")));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    // Odds of 9 raise 50 % to 90 %.
    close(implied.conversion, 0.05);
    close(implied.stages[0].convert, 0.1);
    close(implied.touches_per_won, 1.1 / 0.05);
    close(implied.segments[0].conversion, 0.05);
    close(implied.segments[1].conversion, 0.9);
    let [called, leads] = [&implied.sources[0], &implied.sources[1]];
    assert_eq!(
        (called.from.clone(), called.enters.as_str()),
        (Origin::Prospecting("rep".into()), "call")
    );
    assert_eq!(
        (leads.from.clone(), leads.enters.as_str()),
        (Origin::Channel("requests".into()), "offer")
    );
    close(leads.conversion, 0.9);
    let (contacts, leads) = (called.deals_per_month, leads.deals_per_month);
    let offers = 0.1 * contacts + leads;
    close(implied.stages[1].convert, (0.1 * contacts * 0.5 + leads * 0.9) / offers);
    close(implied.stages[1].reached, offers / (contacts + leads));
}

#[test]
fn nobody_need_work_a_stage_that_a_segment_never_enters() {
    let roles = "[roles.rep]\ndoes = [\"prospect\"]\nstages = [\"call\", \"offer\"]\nsegments = [\"new\"]\nreps = 2\n\
                 [roles.farmer]\ndoes = [\"inbound\"]\nstages = [\"offer\"]\nsegments = [\"old\"]\nreps = 1\n";
    let load = |text: &str| review::load("test.toml", text, &Overrides::default());
    let text = format!("{ENTERS_LATE}{roles}");
    let loaded = load(&text).unwrap_or_else(|problems| panic!("{problems}")).loaded;
    assert!(loaded.warnings.is_empty(), "{}", loaded.warnings);
    // A client who says "not now" at the offer comes back at the call, where nobody serves the segment.
    let lost = text.replace("convert = \"50%\"", "convert = \"50%\"\nlost = { not_now = \"30%\" }");
    let pool = "[segments.old.pool]\nwarm_stage = \"call\"\n";
    let problems = load(&format!("{lost}{pool}")).expect_err("nobody works the call");
    assert!(
        problems.to_string().contains("nobody works this stage for segment \"old\""),
        "{problems}"
    );
    let calm = load(&format!("{text}{pool}"));
    assert!(calm.is_ok(), "without a \"not now\" nobody comes back");
}

#[test]
fn deals_that_wake_in_the_pool_are_reckoned_with() {
    use voronka::review::implied::Origin;
    let text = r#"
start = 2027-01-01
horizon = "12mo"
[segments.all]
deal_value = 1000
pool = { need_every = "73d", warm_stage = "offer" }
[channels.site]
leads = "100/month"
[[stages]]
name = "call"
convert = "40%"
lost = { not_now = "50%" }
[[stages]]
name = "offer"
convert = "50%"
lost = { not_now = "20%" }
[roles.rep]
does = ["inbound"]
stages = ["call", "offer"]
reps = 2
"#;
    let implied = implied(&read(text));
    let pool = implied.sources.iter().find(|source| source.from == Origin::Pool).expect("a pool");
    // Of 100 leads 30 say "not now" in the call and 4 in the offer; of those who wake a tenth do so again. Needs that arise
    // after a fifth of the run on average have arisen within it for 1 - (1 - e^-5) / 5 of all.
    let in_time = 1.0 - (1.0 - (-5.0_f64).exp()) / 5.0;
    let woken = in_time * 34.0 / (1.0 - in_time * 0.1);
    assert!((pool.deals_per_month - woken).abs() < 1e-9, "{} is not {woken}", pool.deals_per_month);
    assert_eq!(pool.enters, "offer");
    let reached = (100.0 * 0.4 + woken) / (100.0 + woken);
    assert!((implied.stages[1].reached - reached).abs() < 1e-9);
    assert!((implied.conversion - 0.2).abs() < 1e-9);
}

#[test]
fn months_of_the_run_are_those_of_the_calendar() {
    let last = |start: &str, horizon: &str| {
        let text = small(ONE_TOUCH, "");
        let text = text.replace("2027-01-04", start).replace("12mo", horizon);
        let calendar = read(&text).calendar;
        calendar.date(i64::from(calendar.horizon()) - 1).to_string()
    };
    assert_eq!(last("2027-01-01", "12mo"), "2027-12-31");
    assert_eq!(last("2027-01-01", "18mo"), "2028-06-30");
    assert_eq!(last("2028-01-01", "1y"), "2028-12-31");
    assert_eq!(last("2028-01-01", "0.5 years"), "2028-06-30");
    assert_eq!(last("2028-01-01", "10y"), "2037-12-31");
    assert_eq!(last("2027-01-31", "1mo"), "2027-02-27");
    assert_eq!(last("2027-01-04", "2w"), "2027-01-17");
    let target = "[targets.t]\nwhat = \"sales\"\nat_least = 1\nfrom = \"1mo\"\nby = \"3mo\"";
    let target = &read(&small(ONE_TOUCH, target)).targets[0];
    assert_eq!((target.from_day, target.by_day), (31, 89));
}

#[test]
fn the_schema_and_the_reference_name_every_key() {
    for lang in Lang::ALL {
        let (schema, reference) = (schema(lang), reference(lang));
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        let role = &schema["properties"]["roles"]["additionalProperties"]["properties"];
        assert_eq!(role["priority"]["enum"][0], "latest_stage");
        let schema = schema.to_string();
        for key in keys() {
            assert!(schema.contains(&format!("\"{key}\":{{")), "the schema lacks {key}");
            let is_listed = reference.contains(&format!("| `{key}` |"));
            let is_header = reference.contains(&format!("`[{key}"));
            assert!(is_listed || is_header, "the reference lacks {key}");
        }
    }
}

#[test]
fn the_russian_reference_is_russian_and_its_schema_is_the_same() {
    let page = reference(Lang::Ru);
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        // Key, kind, default, meaning, example; words of the language stand in backticks.
        for cell in line.split(" | ").skip(1) {
            let told: String = cell.split('`').step_by(2).collect();
            let is_english = |word: &str| {
                word.len() > 3
                    && word.bytes().all(|b| b.is_ascii_lowercase())
                    && !matches!(word, "true" | "false")
            };
            let words: Vec<&str> = told.split(' ').filter(|word| is_english(word)).collect();
            assert!(words.len() < 2, "{words:?} in {line}");
        }
    }
    for said in [
        "`\"от 20% до 30%\"`",
        "список из 12 коэффициентов",
        "название этапа",
        "| **обязательно** |",
    ] {
        assert!(page.contains(said), "the reference lacks {said}");
    }
    let shown = |lang| {
        let mut schema = schema(lang);
        without_words(&mut schema);
        schema.to_string()
    };
    assert_eq!(shown(Lang::Ru), shown(Lang::En).replace("voronka scenario", "сценарий voronka"));
}

/// A schema without what it tells people.
fn without_words(schema: &mut serde_json::Value) {
    if let Some(object) = schema.as_object_mut() {
        object.retain(|key, value| key != "description" || !value.is_string());
        object.values_mut().for_each(without_words);
    } else if let Some(list) = schema.as_array_mut() {
        list.iter_mut().for_each(without_words);
    }
}

#[test]
fn every_example_of_the_reference_can_be_read() {
    fn walk(spec: &'static TableSpec, bad: &mut Vec<String>) {
        for field in spec.fields {
            let line = format!("{} = {}", field.key, field.example);
            if line.parse::<toml::Table>().is_err() {
                bad.push(line);
            }
            if let Some(inner) = table_of(field.kind) {
                walk(inner, bad);
            }
        }
    }
    let mut bad = Vec::new();
    walk(&SCENARIO, &mut bad);
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_range_may_be_written_with_a_dash() {
    let told = |range: &str| {
        let stages = ONE_TOUCH.replace("\"30%\"", &format!("\"{range}\""));
        format!("{:?}", read(&small(&stages, "")))
    };
    for range in ["20% - 30%", "20%-30%", "20-30%", "20–30 %", "20 – 30%", "20%‑30%", "0.2-0.3"]
    {
        assert_eq!(told(range), told("20% to 30%"), "{range}");
    }
    assert_ne!(told("20%-30%"), told("20% to 40%"));
}

#[test]
fn a_hyphen_beside_a_minus_or_in_a_date_is_no_range() {
    let said = |trend: &str| {
        let channel = format!("[channels.site]\nleads = \"10/month\"\ntrend = \"{trend}\"");
        let text =
            small(ONE_TOUCH, &channel).replace("[\"prospect\"]", "[\"prospect\", \"inbound\"]");
        match load("test.toml", &text, &Overrides::default()) {
            Ok(loaded) => format!("{:?}", loaded.scenario.unknowns),
            Err(problems) => problems.to_string(),
        }
    };
    assert_eq!(said("2%-5%/month"), said("2% to 5%/month"));
    assert!(said("-5%-2%").contains("for a range write \"-5% to 2%\""), "{}", said("-5%-2%"));
    assert!(said("-5%--2%").contains("for a range write \"-5% to -2%\""), "{}", said("-5%--2%"));
    let [down, across] = ["-5% to -2%", "-5% to 2%"].map(said);
    assert!(down.contains("Normal") && across.contains("Normal") && down != across);
    let date = said("2027-01-31");
    assert!(date.contains("is not understood") && !date.contains("for a range"), "{date}");
}

#[test]
fn variants_and_arguments_override_the_file() {
    let over = |variant: Option<&str>, set: &[&str]| {
        let set = set.iter().map(|text| text.to_string()).collect();
        let options = Overrides { variant: variant.map(str::to_owned), set };
        load("test.toml", EVERYTHING, &options).unwrap_or_else(|problems| panic!("{problems}"))
    };
    let plain = over(None, &[]);
    let variant = over(Some("no_cool_off"), &[]);
    assert!(!variant.scenario.respect_cool_off && variant.scenario.roles[1].reps.len() == 4);
    assert_eq!(variant.variant_titles, ["Call them again at once"]);
    assert_ne!(plain.digest, variant.digest);
    assert_eq!(plain.digest.len(), 12);
    let set = [
        "stages.contact.convert=25%",
        "roles.hunter.ramp=6mo",
        "roles.closer.ramp.start=50%",
        "roles.hunter.reps.Анна.skill=2",
        "roles.hunter.hire.count=5",
        "roles.hunter.hire.0.every=2w",
        "segments.sme.deal_value.mean=4k",
        "question=Which one?",
    ];
    let set = over(None, &set).scenario;
    let Touch::Geometric { convert, .. } = set.stages[0].touch else { panic!() };
    assert_eq!(convert, Quantity::Known(0.25));
    assert_eq!(set.roles[0].ramp.days, Quantity::Known(365.25 / 2.0));
    assert_eq!(set.roles[1].ramp.start, Quantity::Known(0.5));
    assert_eq!(set.roles[0].reps[0].skill, Some(Quantity::Known(2.0)));
    assert_eq!((set.roles[0].hires[0].count, set.roles[0].hires[0].every_days), (5, 14.0));
    let Varying::LogNormal { mean, sigma } = set.segments[0].deal_value else { panic!() };
    assert_eq!((mean, sigma), (Quantity::Known(4000.0), Quantity::Known(0.7)));
    assert_eq!(set.question, "Which one?");
}

#[test]
fn defaults_stand_as_the_reference_says() {
    let scenario = read(&small(ONE_TOUCH, ""));
    let role = &scenario.roles[0];
    assert_eq!(role.hours, Quantity::Known(8.0));
    assert_eq!(role.discipline, Quantity::Known(1.0));
    assert_eq!(role.time_to_fill_days, Quantity::Known(60.0));
    assert_eq!(role.ramp.days, Quantity::Known(0.0));
    assert_eq!(role.reps[2].name, "hunter 3");
    assert!(role.reps[0].is_ramped && role.open_deals == u32::MAX);
    assert_eq!(scenario.segments[0].pool.warm_stage, 1);
    assert_eq!(scenario.calendar.horizon(), 365);
    assert_eq!((scenario.name.as_str(), scenario.currency.as_str()), ("test", "USD"));
}

#[test]
fn what_is_dropped_at_a_hand_over_is_not_signed() {
    use voronka::review::implied::Origin;
    let text = r#"
start = 2027-01-01
horizon = "12mo"
[segments.all]
accounts = 100000
deal_value = 1000
pool = { need_every = "73d", warm_stage = "offer" }
[channels.site]
leads = "100/month"
to = "farmer"
[[stages]]
name = "call"
convert = "40%"
hours = 0.5
lost = { not_now = "50%" }
[[stages]]
name = "offer"
convert = "50%"
hours = 0.5
handoff = { drop = "20%" }
[roles.hunter]
does = ["prospect"]
stages = ["call"]
reps = 2
[roles.farmer]
does = ["inbound"]
stages = ["call", "offer"]
reps = 2
"#;
    let implied = implied(&read(text));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    let of = |from: Origin| implied.sources.iter().filter(move |source| source.from == from);
    let of = |from: Origin| of(from).map(|of| (of.deals_per_month, of.conversion)).unzip();
    let [called, leads, woken]: [(Vec<f64>, Vec<f64>); 3] = [
        of(Origin::Prospecting("hunter".into())),
        of(Origin::Channel("site".into())),
        of(Origin::Pool),
    ];
    // The hunters' deals change hands before the offer, those of the farmers do not.
    close(called.1[0], 0.4 * 0.8 * 0.5);
    close(leads.1[0], 0.4 * 0.5);
    let (contacts, leads) = (called.0[0], leads.0[0]);
    close(implied.conversion, (contacts * 0.16 + leads * 0.2) / (contacts + leads));
    let (given, own) = (0.4 * contacts, 0.4 * leads);
    // Who said "not now" to a hunter changes hands when they come back: nobody works the offer but the farmers.
    close(woken.1[0], (contacts * 0.4 + leads * 0.5) / (contacts + leads));
    let back = woken.0[0];
    let by_hunters = back * contacts / (contacts + leads);
    close(implied.stages[1].dropped, 0.2 * (given + by_hunters) / (given + own + back));
    close(implied.segments[0].conversion, implied.conversion);
}

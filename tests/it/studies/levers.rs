//! The levers of departments, held against sums worked out by hand.

use crate::played::{Impatient, near, plan};
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::study::levers::{Ask, Direction, Lever, Levers, levers};
use voronka::study::method::replicate::{Unwatched, Watch};
use voronka::study::method::spread::Mean;
use voronka::study::{Plan, Precision};

/// Forty leads at 10 each, all of whom buy for 100 on the first days: 40 · (100 · 40 % − 10) = 1 200 of profit.
const SURE: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun" }
[segments.all]
accounts = 500
deal_value = 100
margin = "40%"
[channels.site]
counts = [20, 20]
cost_per_lead = 10
[[stages]]
name = "contact"
convert = 1
hours = 0.01
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
"#;

/// Two sellers with a hundred touches a day each, and more leads than they can serve.
const BUSY: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
[channels.site]
counts = [9000]
[[stages]]
name = "contact"
convert = 1
hours = 0.08
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 2
"#;

/// Twenty leads a month, of whom four in five go on at each of three stages, a day apart.
const FUNNEL: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 1
odds = 1
[channels.site]
leads = "20/month"
[[stages]]
name = "first"
convert = "80%"
gap = "1d"
hours = 0.001
[[stages]]
name = "second"
convert = "80%"
gap = "1d"
hours = 0.001
[[stages]]
name = "third"
convert = "80%"
gap = "1d"
hours = 0.001
[roles.seller]
does = ["inbound"]
stages = ["first", "second", "third"]
reps = 1
"#;

/// Days of an average month.
const MONTH: f64 = 365.25 / 12.0;

/// Whoever comes on one of the last two of the 28 days is not through the three stages at the end.
const DAYS: f64 = 26.0;

fn found_by(text: &str, goal: Figure, by: f64, plan: &Plan, watch: &dyn Watch) -> Levers {
    found_of(&[], text, goal, by, plan, watch)
}

fn found_of(
    only: &[&str],
    text: &str,
    goal: Figure,
    by: f64,
    plan: &Plan,
    watch: &dyn Watch,
) -> Levers {
    let only: Vec<String> = only.iter().map(|&path| path.to_owned()).collect();
    let overrides = Overrides::default();
    let base = load("test.toml", text, &overrides).unwrap_or_else(|wrong| panic!("{wrong}"));
    let source = ("test.toml", text);
    let ask = Ask { source, overrides: &overrides, goal: Some(goal), by, only: &only };
    levers(&ask, &base, plan, watch)
}

fn levers_of(text: &str, goal: Figure, runs: u64) -> Levers {
    found_by(text, goal, 0.1, &plan(runs, 1), &Unwatched)
}

fn lever<'f>(found: &'f Levers, path: &str) -> &'f Lever {
    let paths = || found.levers.iter().map(|of| of.path.as_str()).collect::<Vec<_>>().join(", ");
    let lever = found.levers.iter().find(|lever| lever.path == path);
    lever.unwrap_or_else(|| panic!("{path} is none of {}", paths()))
}

fn elasticity(found: &Levers, path: &str) -> Mean {
    lever(found, path).elasticity.expect("the goal is above 0")
}

/// An elasticity of a department without luck.
fn sure(found: &Levers, path: &str, expected: f64) {
    let Mean { mean, error } = elasticity(found, path);
    assert!(
        (mean - expected).abs() < 1e-9 && error < 1e-9,
        "{path}: {mean} ± {error}, not {expected}"
    );
}

#[test]
fn without_luck_elasticities_are_those_of_the_sum() {
    let revenue = levers_of(SURE, Figure::Revenue, 4);
    sure(&revenue, "segments.all.deal_value", 1.0);
    sure(&revenue, "channels.site.counts", 1.0);
    sure(&revenue, "segments.all.margin", 0.0);
    sure(&revenue, "channels.site.cost_per_lead", 0.0);
    // Profit is 40 · (100 · 40 % − 10): 1 600 of margin and 400 of cost in 1 200.
    let profit = levers_of(SURE, Figure::Profit, 4);
    sure(&profit, "segments.all.deal_value", 4.0 / 3.0);
    sure(&profit, "segments.all.margin", 4.0 / 3.0);
    sure(&profit, "channels.site.counts", 1.0);
    sure(&profit, "channels.site.cost_per_lead", -1.0 / 3.0);
    // A tenth more brings 160, 160, 120 and, of what is to be lower, 40.
    let gains: Vec<f64> =
        ["segments.all.margin", "channels.site.counts", "channels.site.cost_per_lead"]
            .map(|path| lever(&profit, path).gain.expect("it can be moved").mean)
            .into();
    assert!(gains.iter().zip([160.0, 120.0, 40.0]).all(|(a, b)| (a - b).abs() < 1e-9), "{gains:?}");
    assert_eq!(lever(&profit, "channels.site.cost_per_lead").direction, Direction::Lower);
    assert_eq!(lever(&profit, "channels.site.cost_per_lead").value, "10");
    // What is at its limit can only fall.
    let convert = lever(&profit, "stages.contact.convert");
    assert!(convert.more.is_none() && convert.gain.is_none() && convert.less.is_some());
    assert_eq!((convert.direction, convert.is_measured), (Direction::Raise, false));
}

#[test]
fn what_does_nothing_is_found_to_do_nothing() {
    let found = levers_of(SURE, Figure::Revenue, 4);
    // Nobody prospects: the accounts of the base are never called. Pay, overheads and the like are nothing.
    assert!(found.levers.iter().all(|lever| lever.path != "segments.all.accounts"));
    assert!(found.numbers.idle > 0 && found.numbers.zero > 0);
    let moving = found.levers.len() as u64;
    let numbers = found.numbers;
    assert_eq!(numbers.all, moving + numbers.idle + numbers.zero + numbers.tied);
}

#[test]
fn a_seller_who_has_no_time_left_sells_one_over_the_hours() {
    // (1/1.1 − 1/0.9) / 0.2 = −1.0101 a touch; of 100 touches a day the last may not fit: 1 of 100 on either side.
    let busy = levers_of(BUSY, Figure::Sales, 4);
    let hours = elasticity(&busy, "stages.contact.hours").mean;
    assert!((hours + 1.0101).abs() < 0.01 / 0.2 + 1e-9, "{hours}");
    // Three sellers in place of two, and one: half as much each way.
    let reps = lever(&busy, "roles.seller.reps");
    assert_eq!((reps.value.as_str(), reps.runs), ("2", 4));
    let steps: Vec<(&str, f64)> = [&reps.less, &reps.more]
        .map(|step| step.as_ref().map(|of| (of.value.as_str(), of.change)).expect("a step"))
        .into();
    assert_eq!(steps, [("1", -0.5), ("3", 0.5)]);
    sure(&busy, "roles.seller.reps", 1.0);
    // Of the 2 800 sales of a third seller a fifth is what a tenth would bring.
    let gain = reps.gain.expect("it can rise").mean;
    let whole = reps.more.as_ref().expect("a step").goal.mean;
    assert!(
        (whole - 2_800.0).abs() < 28.0 && (gain - 0.2 * whole).abs() < 1e-9,
        "{gain} of {whole}"
    );
    // More leads, when nobody has time for those that there are, bring nothing.
    assert!(busy.levers.iter().all(|lever| lever.path != "channels.site.counts"
        || lever.elasticity.is_some_and(|of| of.mean == 0.0)));
}

#[test]
fn where_nothing_binds_each_stage_and_the_leads_count_alike() {
    let found = levers_of(FUNNEL, Figure::Sales, 400);
    for path in [
        "channels.site.leads",
        "stages.first.convert",
        "stages.second.convert",
        "stages.third.convert",
    ] {
        let Mean { mean, error } = elasticity(&found, path);
        near(mean, 1.0, error);
    }
    // Odds of 4 a tenth higher are 4.4: 81.48 % go on at each of three stages; a tenth lower, 78.26 %.
    let [more, less] = [1.1, 0.9].map(|k: f64| 0.8 * k / (0.2 + 0.8 * k) / 0.8);
    let Mean { mean, error } = elasticity(&found, "segments.all.odds");
    near(mean, (more.powi(3) - less.powi(3)) / 0.2, error);
    // A tenth more of 20 leads a month and 51.2 % of them.
    let sales = DAYS / MONTH * 20.0 * 0.512;
    let gain = lever(&found, "channels.site.leads").gain.expect("it can rise");
    near(gain.mean, 0.1 * sales, gain.error);
    let first = found.first.as_ref().expect("something serves");
    assert!(first.is_best < 0.9 && !first.rivals.is_empty(), "four are alike: {first:?}");
}

#[test]
fn a_lever_is_moved_as_far_as_was_asked() {
    let found = found_by(SURE, Figure::Profit, 0.25, &plan(4, 1), &Unwatched);
    let margin = lever(&found, "segments.all.margin");
    assert_eq!(margin.more.as_ref().map(|step| step.value.as_str()), Some("50%"));
    assert!((margin.gain.expect("it can rise").mean - 400.0).abs() < 1e-9);
    sure(&found, "segments.all.margin", 4.0 / 3.0);
}

#[test]
fn less_of_what_there_should_be_less_of_is_a_gain() {
    let found =
        levers_of(&SURE.replace("reps = 1", "reps = 1\npay = \"600/month\""), Figure::Pay, 4);
    let pay = lever(&found, "roles.seller.pay");
    assert_eq!((pay.direction, pay.is_measured), (Direction::Lower, true));
    // February is paid in full: 60 less.
    assert!((pay.gain.expect("it can fall").mean - 60.0).abs() < 1e-9, "{pay:?}");
    assert!((pay.less.as_ref().expect("a step").goal.mean + 60.0).abs() < 1e-9);
    let first = &found.levers[found.first.as_ref().expect("something serves").lever];
    assert!(first.gain.is_some_and(|gain| (gain.mean - 60.0).abs() < 1e-9), "{first:?}");
}

#[test]
fn only_the_numbers_that_were_asked_for_are_looked_at() {
    let plan = plan(4, 1);
    let only = ["channels", "segments.all.margin"];
    let found = found_of(&only, SURE, Figure::Profit, 0.1, &plan, &Unwatched);
    let mut paths: Vec<&str> = found.levers.iter().map(|lever| lever.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        ["channels.site.cost_per_lead", "channels.site.counts", "segments.all.margin"]
    );
}

#[test]
fn what_nobody_can_pull_is_looked_at_only_where_it_is_asked_for() {
    // The day has eight hours as the file says; the odds of the segment are 1, and nobody wrote it.
    let busy = levers_of(BUSY, Figure::Sales, 4);
    let is_left_out = |path: &str| path.starts_with("calendar.") || path == "segments.all.odds";
    assert!(busy.levers.iter().all(|lever| !is_left_out(&lever.path)), "{:?}", busy.first);
    assert!(busy.numbers.left_out >= 2, "{:?}", busy.numbers);
    for path in ["calendar.hours", "segments.all.odds"] {
        let found = found_of(&[path], BUSY, Figure::Sales, 0.1, &plan(4, 1), &Unwatched);
        assert_eq!((found.numbers.all, found.numbers.left_out), (1, 0), "{path}");
    }
    // Odds that the file states are a number like any other.
    let stated = BUSY.replace("deal_value = 100", "deal_value = 100\nodds = 1");
    assert_eq!(levers_of(&stated, Figure::Sales, 4).numbers.left_out + 1, busy.numbers.left_out);
}

#[test]
fn a_refusal_cannot_make_a_yes_likelier() {
    let tired = |fatigue: &str| {
        let text = SURE.replace("accounts = 500", &format!("accounts = 500\nfatigue = {fatigue}"));
        load("test.toml", &text, &Overrides::default())
            .map(|_| ())
            .map_err(|wrong| wrong.to_string())
    };
    assert_eq!(tired("1"), Ok(()));
    let told = tired("1.1").expect_err("more than 1");
    assert!(told.contains("above 1") && told.contains("1 forgets refusals"), "{told}");
    // From 1 it can only fall.
    let text = SURE.replace("accounts = 500", "accounts = 500\nfatigue = 1");
    let found =
        found_of(&["segments.all.fatigue"], &text, Figure::Sales, 0.1, &plan(4, 1), &Unwatched);
    assert!(found.levers.iter().all(|lever| lever.more.is_none()));
}

/// How often intervals of 95 % hold the truth over so many experiments: of the elasticity to leads, to a stage, and of
/// what the lever that was chosen for being the best brings.
fn coverage(experiments: u64, runs: u64) -> [f64; 3] {
    let sales = DAYS / MONTH * 20.0 * 0.512;
    let odds = (0.8_f64 * 1.1 / (0.2 + 0.8 * 1.1) / 0.8).powi(3) - 1.0;
    let mut held = [0.0; 3];
    for seed in 0..experiments {
        let only = [
            "channels.site.leads",
            "segments.all.odds",
            "stages.first.convert",
            "stages.second.convert",
            "stages.third.convert",
        ];
        let plan = Plan { seed, ..plan(runs, 1) };
        let found = found_of(&only, FUNNEL, Figure::Sales, 0.1, &plan, &Unwatched);
        let holds =
            |of: Mean, truth: f64| f64::from(u8::from((of.mean - truth).abs() <= 1.96 * of.error));
        let first = &found.levers[found.first.as_ref().expect("something serves").lever];
        let truth = match first.path.rsplit('.').next() {
            Some("leads" | "convert") => 0.1 * sales,
            Some("odds") => odds * sales,
            _ => panic!("{} has no closed form", first.path),
        };
        held[0] += holds(elasticity(&found, "channels.site.leads"), 1.0);
        held[1] += holds(elasticity(&found, "stages.second.convert"), 1.0);
        held[2] += holds(first.gain.expect("it serves"), truth);
    }
    held.map(|count| count / experiments as f64)
}

fn are_held(experiments: u64, runs: u64) {
    let error = (0.95_f64 * 0.05 / experiments as f64).sqrt();
    for (what, share) in
        ["leads", "convert", "the first"].into_iter().zip(coverage(experiments, runs))
    {
        let z = (share - 0.95) / error;
        eprintln!("{what}: {share} of {experiments} intervals hold, z = {z:.2}");
        assert!(z.abs() < 4.0, "{what}: {share} of {experiments}, z = {z:.2}");
    }
}

#[test]
fn intervals_of_levers_hold_the_truth_as_often_as_they_say() {
    are_held(100, 100);
}

#[test]
#[ignore = "a thousand experiments take a minute or more"]
fn intervals_of_levers_hold_the_truth_over_a_thousand_experiments() {
    are_held(1_000, 300);
}

#[test]
fn a_tornado_of_one_unknown_is_that_of_the_sum() {
    let unsure = SURE.replace("margin = \"40%\"", "margin = \"30% to 50%\"");
    let found = levers_of(&unsure, Figure::Profit, 4);
    let tornado = found.tornado.as_ref().expect("nobody called a halt");
    let [bar] = &tornado.bars[..] else { panic!("{tornado:?}") };
    // 40 · (100 · 30 % − 10) = 800 and 40 · (100 · 50 % − 10) = 1 600, without luck.
    let sure = |of: Mean, expected: f64| (of.mean - expected).abs() < 0.01 && of.error < 1e-9;
    assert!(sure(bar.p10.goal, 800.0) && sure(bar.p90.goal, 1_600.0), "{bar:?}");
    assert!(sure(bar.width, 800.0), "{bar:?}");
    assert_eq!((bar.path.as_str(), bar.p10.value.as_str()), ("segments.all.margin", "30%"));

    let unsure = FUNNEL.replace("20/month", "10/month to 30/month").replace("80%", "50%");
    let found = levers_of(&unsure, Figure::Sales, 2_000);
    let tornado = found.tornado.as_ref().expect("nobody called a halt");
    let sales = |leads: f64| DAYS / MONTH * leads * 0.125;
    let bar = &tornado.bars[0];
    near(bar.p10.goal.mean, sales(10.0), bar.p10.goal.error);
    near(bar.p90.goal.mean, sales(30.0), bar.p90.goal.error);
    near(bar.width.mean, sales(20.0), bar.width.error);
    // The range is that of a lognormal around √(10 · 30).
    let sigma = (3.0_f64).ln() / (2.0 * 1.281_551_565_5);
    let mean = tornado.mean.expect("something is unknown");
    near(mean.mean, sales(300.0_f64.sqrt() * (0.5 * sigma * sigma).exp()), mean.error);
}

#[test]
fn the_widest_bar_stands_first_and_a_department_without_ranges_has_none() {
    let unsure = SURE
        .replace("margin = \"40%\"", "margin = \"39% to 41%\"")
        .replace("cost_per_lead = 10", "cost_per_lead = \"5 to 15\"");
    let found = levers_of(&unsure, Figure::Profit, 4);
    let paths = found.tornado.iter().flat_map(|of| &of.bars).map(|bar| bar.path.as_str());
    assert_eq!(paths.collect::<Vec<_>>(), ["channels.site.cost_per_lead", "segments.all.margin"]);
    // A dearer lead is less profit: 40 times 5 and 15, and 1.5 % of the margin for all that is believed.
    let bar = &found.tornado.as_ref().expect("no halt").bars[0];
    assert!((bar.width.mean + 400.0).abs() < 0.01, "{bar:?}");
    let sure = levers_of(SURE, Figure::Profit, 4).tornado.expect("no halt");
    assert!(sure.bars.is_empty() && sure.mean.is_none() && sure.runs == 0);
}

#[test]
fn threads_do_not_change_what_levers_bring() {
    let text = FUNNEL.replace("20/month", "10/month to 30/month");
    let of = |threads| {
        found_by(&text, Figure::Sales, 0.1, &Plan { seed: 7, ..plan(202, threads) }, &Unwatched)
    };
    assert_eq!(of(1), of(2));
}

#[test]
fn the_best_is_promised_where_it_is_clear_by_the_precision_asked_for() {
    let precision = Precision::Reached { half_width: 0.02, most: 2_000 };
    let plan = Plan { precision, ..plan(0, 2) };
    // A fourth lever that counts twice: the only stage that is passed by half of the leads only.
    let text = FUNNEL
        .replace("deal_value = 1", "deal_value = 100\nmargin = \"50%\"\n")
        .replace("leads = \"20/month\"", "leads = \"20/month\"\ncost_per_lead = 15");
    let found = found_by(&text, Figure::Profit, 0.1, &plan, &Unwatched);
    // Profit a lead is 100 · 51.2 % · 50 % − 15 = 10.6: price, margin and each stage add 2.56, leads 1.06.
    let first = found.first.as_ref().expect("something serves");
    assert_eq!(first.confidence, Some(0.95));
    assert_eq!(found.basis.is_precise, Some(true));
    let path = found.levers[first.lever].path.as_str();
    assert!(
        ["deal_value", "margin", "convert"].contains(&path.rsplit('.').next().unwrap_or_default()),
        "{path}"
    );
    let leads = lever(&found, "channels.site.leads");
    let behind = leads.behind.expect("it was measured");
    near(behind.mean, DAYS / MONTH * 20.0 * 1.5, behind.error);
}

#[test]
fn whoever_calls_a_halt_gets_the_levers_that_were_looked_at() {
    let whole = levers_of(FUNNEL, Figure::Sales, 60);
    for looks in [0, 1, 5, 20, 60, 100, 150] {
        let watch = Impatient::after(looks);
        let found = found_by(FUNNEL, Figure::Sales, 0.1, &plan(60, 1), &watch);
        assert!(found.levers.len() <= whole.levers.len());
        let is_whole = found == whole;
        assert_eq!(found.basis.is_partial, !is_whole, "{looks} looks");
        assert_eq!(found.basis.halt.is_some(), !is_whole, "{looks} looks");
        assert!(found.first.is_none() || found.levers[0].is_measured);
    }
    assert!(!whole.basis.is_partial);
}

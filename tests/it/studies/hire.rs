//! How many to hire, held against binomial tables: everybody makes so many deals, and each is won with a known chance.

use crate::department::Department;
use crate::played::{Impatient, binomial, plan, read, until};
use voronka::scenario::Scenario;
use voronka::study::hire::{Hiring, Question, Sized, TrialRow, Verdict, Wall, hire};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::{Plan, Precision, forecast};

/// A day is one contact long, so that whoever is there settles one deal a day; `convert` of them are sales of 100.
fn of_two_roles(days: u32, convert: &str, wins: u32, more: &str) -> Scenario {
    let role = |cost: u32| {
        format!(
            "does = [\"prospect\"]\nstages = [\"contact\"]\nhire = {{ count = 1 }}\nhire_cost = {cost}"
        )
    };
    Department::calling()
        .lasting("2027-02-01", &format!("{days}d"))
        .with("[segments.all]", "accounts = 1000\nmargin = \"100%\"")
        .with("[[stages]]", &format!("convert = \"{convert}\"\ntouches = 1\nhours = 8"))
        .without("[roles.hunter]")
        .with("[targets.wins]", &format!("what = \"sales\"\nat_least = {wins}"))
        .with("[roles.seller]", &role(30))
        .with("[roles.caller]", &role(20))
        .and(more)
        .read()
}

fn sellers(least: u32, most: u32) -> Vec<Sized> {
    vec![Sized { role: 0, least, most }, Sized { role: 1, least: 0, most: 0 }]
}

fn question(scenario: &Scenario, sized: Vec<Sized>) -> Question<'_> {
    // Where one role is asked for, nobody is in the other.
    Question {
        scenario,
        target: 0,
        sized,
        confidence: 0.8,
        starts: vec![None],
        budget: None,
        cash_lasts: None,
    }
}

fn without_callers(scenario: &mut Scenario) -> &Scenario {
    scenario.roles[1].hires.clear();
    scenario
}

const TO_A_POINT: Precision = Precision::Reached { half_width: 0.01, most: 20_000 };

fn one(least: u32, most: u32) -> Vec<Sized> {
    vec![sellers(least, most)[0]]
}

fn answer(found: &Hiring) -> &TrialRow {
    &found.trials[found.answer.as_ref().expect("it can be reached").trial]
}

/// Fails unless each number of people met the target as often as the table says.
fn assert_chances(found: &Hiring, deals_each: u32, wins: u32, p: f64) {
    for row in &found.trials {
        let deals = deals_each * row.counts.iter().sum::<u32>();
        let expected = binomial(deals, wins, p);
        let error = (expected * (1.0 - expected) / row.runs as f64).sqrt().max(1e-12);
        let z = (row.chance.value - expected) / error;
        // A chance that is all but certain has no normal error; three in ten thousand are let pass.
        let is_rare = expected.min(1.0 - expected) * (row.runs as f64) < 3.0;
        let is_near = z.abs() < 4.0 || is_rare && (row.chance.value - expected).abs() < 0.02;
        assert!(
            is_near,
            "{:?}: {} instead of {expected} ± {error}, z = {z:.2}",
            row.counts, row.chance.value
        );
    }
}

#[test]
fn ten_wins_at_one_in_four_take_forty_nine_deals_and_not_forty() {
    // The table: 40 deals give 56 %, 48 give 79.5 %, 49 give 81.7 %.
    assert!((binomial(40, 10, 0.25) - 0.5605).abs() < 5e-4);
    assert!(binomial(48, 10, 0.25) < 0.8 && binomial(49, 10, 0.25) > 0.8);
    let mut scenario = of_two_roles(1, "25%", 10, "");
    let scenario = without_callers(&mut scenario);
    let mut answers = Vec::new();
    for seed in 1..=10 {
        let found =
            hire(&question(scenario, one(36, 56)), &Plan { seed, ..until(TO_A_POINT) }, &Unwatched);
        assert_chances(&found, 1, 10, 0.25);
        // What a spreadsheet says: ten wins at a quarter of a win each.
        assert!(found.naive.by_mean.is_none_or(|naive| (38..=42).contains(&naive)));
        answers.push(answer(&found).counts[0]);
    }
    assert!(answers.iter().all(|&n| (48..=50).contains(&n)), "{answers:?}");
    let spread = answers.iter().max().expect("ten") - answers.iter().min().expect("ten");
    assert!(spread <= 1, "{answers:?}");
}

#[test]
fn sizing_one_to_twenty_costs_less_than_eight_forecasts() {
    // Three wins in two cases of four: 7 deals give 77 %, 8 give 86 %.
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let found = hire(&question(scenario, one(1, 20)), &until(TO_A_POINT), &Unwatched);
    assert_eq!(answer(&found).counts, [8]);
    assert_chances(&found, 1, 3, 0.5);
    assert!(found.answer.as_ref().is_some_and(|answer| answer.is_clear));
    assert!(answer(&found).chance.is_known_to(0.01) && found.basis.is_precise == Some(true));
    let mut eight = scenario.clone();
    eight.roles[0].hires[0].count = 8;
    let forecast = forecast(&eight, &until(TO_A_POINT), &Unwatched);
    // 1.96² · 0.855 · 0.145 / 0.01² = 4 763.
    assert!((4_500..=5_500).contains(&forecast.basis.runs), "{}", forecast.basis.runs);
    let (hired, forecasts) = (found.basis.runs, 8 * forecast.basis.runs);
    assert!(hired < forecasts, "{hired} runs against {forecasts}");
    assert_eq!(found.thrift.trials, 20);
    assert_eq!(found.trials.iter().map(|row| row.runs).sum::<u64>(), {
        // What is played to the answer's precision comes on top of the search; payback is its own.
        let paybacks = found.answer.iter().flat_map(|of| &of.wrong);
        let paybacks = paybacks.flat_map(|of| of.fewer.iter().chain(&of.more));
        hired - 2 * paybacks.filter_map(|of| Some(of.payback?.runs)).sum::<u64>()
    });
}

#[test]
fn one_more_brings_its_share_of_a_win_and_the_shared_luck_saves_what_the_table_says() {
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let runs = 4_000;
    let found = hire(
        &question(scenario, one(7, 9)),
        &Plan { seed: 1, ..until(Precision::Runs(runs)) },
        &Unwatched,
    );
    assert_eq!(answer(&found).counts, [8]);
    let step = answer(&found).step.expect("seven were played");
    // The eighth deal decides where two of seven are won: 21/128 · 1/2. It brings 50 of revenue and costs 30.
    let near = |mean: Mean, expected: f64, error: f64| {
        let z = (mean.mean - expected) / error;
        assert!(z.abs() < 4.0, "{} instead of {expected} ± {error}, z = {z:.2}", mean.mean);
    };
    let decides = 21.0 / 256.0;
    let error = (decides * (1.0 - decides) / runs as f64).sqrt();
    near(step.chance, decides, error);
    assert!((step.chance.error / error - 1.0).abs() < 0.2, "{} and {error}", step.chance.error);
    near(step.revenue, 50.0, 50.0 / (runs as f64).sqrt());
    assert_eq!(step.people, Mean { mean: 30.0, error: 0.0 });
    // On luck of its own each difference varies by 0.774·0.226 + 0.855·0.145, on the same luck by
    // 0.082·0.918: four times as many runs. Known to about 7 %.
    let [needed, shared] = found.thrift.step.expect("seven were played");
    let (p, q) = (binomial(7, 3, 0.5), binomial(8, 3, 0.5));
    let expected = (p * (1.0 - p) + q * (1.0 - q)) / (decides * (1.0 - decides));
    assert_eq!(shared, 2 * runs);
    assert!((needed as f64 / shared as f64 / expected - 1.0).abs() < 0.28, "{needed} {expected}");
    let wrong = &found.answer.as_ref().expect("it is reached").wrong[0];
    assert_eq!(wrong.fewer.as_ref().map(|of| of.step), Some(step));
    // Paid back as soon as the first week's end, the only one: 50 against 30.
    let back = wrong.fewer.as_ref().and_then(|of| of.payback).expect("hiring costs something");
    assert!(back.months.is_some_and(|months| months < 0.1), "{back:?}");
}

#[test]
fn two_roles_share_the_deals_and_the_cheaper_is_hired() {
    // Eight deals in all: at most five callers at 20, the other three are sellers at 30.
    let scenario = of_two_roles(1, "50%", 3, "");
    let both = [0, 1].map(|role| Sized { role, least: 0, most: 5 }).to_vec();
    let found = hire(&question(&scenario, both), &until(TO_A_POINT), &Unwatched);
    assert_eq!(answer(&found).counts, [3, 5]);
    assert_chances(&found, 1, 3, 0.5);
    let others = &found.answer.as_ref().expect("it is reached").others;
    let mut others: Vec<&[u32]> = others.iter().map(|&at| &found.trials[at].counts[..]).collect();
    others.sort_unstable();
    assert_eq!(others, [[4, 4], [5, 3]]);
    assert!(found.trials.len() < 25, "{} of 36 were played", found.trials.len());
    let cost = answer(&found).people;
    assert_eq!(cost, Mean { mean: 190.0, error: 0.0 });
}

#[test]
fn who_comes_a_day_later_makes_half_the_deals() {
    // Eight deals: four people for two days, or eight for the second day.
    let mut scenario = of_two_roles(2, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let starts = vec![Some(0), Some(1)];
    let question = Question { starts, ..question(scenario, one(1, 10)) };
    let found = hire(&question, &until(TO_A_POINT), &Unwatched);
    let (best, others) = (answer(&found), &found.answer.as_ref().expect("it is reached").others);
    assert_eq!((&best.counts[..], best.start), (&[4][..], 0));
    let other = &found.trials[others[0]];
    assert_eq!((&other.counts[..], other.start, others.len()), (&[8][..], 1, 1));
    assert_eq!(found.starts, [Some("2027-02-01".to_owned()), Some("2027-02-02".to_owned())]);
}

#[test]
fn who_is_there_may_be_too_many() {
    // Ten are there; eight do.
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let mut there = without_callers(&mut scenario).clone();
    there.roles[0].hires.clear();
    let rep = voronka::scenario::Rep {
        name: String::new(),
        since_day: 0,
        is_ramped: true,
        skill: None,
        segments: None,
        products: None,
    };
    there.roles[0].reps = vec![rep; 10];
    let found = hire(&question(&there, one(6, 10)), &until(TO_A_POINT), &Unwatched);
    assert_eq!(answer(&found).counts, [8]);
    assert_eq!((found.roles[0].there, found.roles[0].planned), (10, 10));
    assert_chances(&found, 1, 3, 0.5);
}

#[test]
fn a_budget_stands_in_the_way_where_it_is_too_small() {
    // Eight cost 240.
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let within = |budget: f64| {
        let question = Question { budget: Some(budget), ..question(scenario, one(1, 12)) };
        hire(&question, &until(TO_A_POINT), &Unwatched)
    };
    assert_eq!(answer(&within(240.0)).counts, [8]);
    let found = within(239.0);
    let limit = found.limit.as_ref().expect("seven are too few");
    assert!(found.answer.is_none());
    let counts = |place: Option<usize>| place.map(|place| found.trials[place].counts[0]);
    assert_eq!((counts(limit.likeliest), counts(limit.unaffordable)), (Some(7), Some(8)));
    let nobody = within(10.0).limit.expect("even one costs 30");
    assert_eq!(nobody.likeliest, None);
}

#[test]
fn the_cash_stands_in_the_way_where_it_does_not_last() {
    // Each costs 30 on the only day and a sale brings 100: with 60 at the start the cash of n people lasts if at least
    // (30 n − 60) / 100 deals are won.
    let mut scenario = of_two_roles(1, "50%", 3, "[money]\ncash = 60");
    let scenario = without_callers(&mut scenario);
    let lasting = |share: f64| {
        let question = Question { cash_lasts: Some(share), ..question(scenario, one(1, 11)) };
        hire(&question, &until(TO_A_POINT), &Unwatched)
    };
    let found = lasting(0.95);
    assert_eq!(answer(&found).counts, [8]);
    for row in &found.trials {
        let people = row.counts[0];
        let truth = binomial(people, (30 * people).saturating_sub(60).div_ceil(100), 0.5);
        let error = (truth * (1.0 - truth) / row.runs as f64).sqrt();
        let lasts = row.cash_lasts.expect("the cash is stated");
        assert!((lasts.value - truth).abs() <= 4.0 * error, "{people}: {lasts:?}, {truth}");
    }
    // Of eight deals two must be won: in 96.5 % of the cases.
    let short = lasting(0.99);
    let limit = short.limit.as_ref().expect("eight run out of cash too often");
    let counts = |place: Option<usize>| place.map(|place| short.trials[place].counts[0]);
    // Two people cost what there is, and make too few deals, as one does.
    let found = [limit.likeliest, limit.largest, limit.unaffordable].map(counts);
    assert_eq!(found, [Some(1), Some(2), Some(8)]);
    // With one deal won in 96.5 % of the cases it falls to 60 + 100 − 240: 80 are short.
    let eight = &short.trials[limit.unaffordable.expect("eight reach it")];
    assert_eq!(eight.counts, [8]);
    let missing = eight.cash_short.expect("enough was played");
    assert_eq!((missing.value, missing.low, missing.high), (80.0, 80.0, 80.0));
    let unstated = of_two_roles(1, "50%", 3, "");
    let asked = Question { cash_lasts: None, ..question(&unstated, one(1, 2)) };
    let found = hire(&asked, &until(TO_A_POINT), &Unwatched);
    assert!(found.trials.iter().all(|row| row.cash_lasts.is_none()));
}

#[test]
fn numbers_that_reach_it_are_found_where_more_people_do_harm() {
    // Five of a role are in one another's way and win next to nothing: three of eight deals are won with four and four,
    // in 85.5 % of the cases, and with no other numbers as often as asked.
    let scenario = of_two_roles(1, "50%", 3, "[rivalry]\nfrom = 5\nodds = 0.001\nhours = 1");
    let sized = vec![Sized { role: 0, least: 1, most: 12 }, Sized { role: 1, least: 0, most: 12 }];
    let found = hire(&question(&scenario, sized), &until(TO_A_POINT), &Unwatched);
    assert_eq!(answer(&found).counts, [4, 4]);
    let row = answer(&found);
    let (truth, error) = (binomial(8, 3, 0.5), (0.125 / row.runs as f64).sqrt());
    assert!((row.chance.value - truth).abs() < 4.0 * error, "{:?}", row.chance);
}

#[test]
fn the_wall_is_the_one_whose_removal_helps() {
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    // Four accounts make four deals, whoever calls them: three are won in 5 cases of 16.
    let mut small = scenario.clone();
    small.segments[0].accounts = voronka::scenario::Quantity::Known(4.0);
    let found = hire(&question(&small, one(1, 9)), &until(TO_A_POINT), &Unwatched);
    let limit = found.limit.as_ref().expect("there are not enough accounts");
    let likeliest = &found.trials[limit.likeliest.expect("some were played")];
    assert!(likeliest.chance.contains(5.0 / 16.0) && likeliest.counts[0] >= 4, "{likeliest:?}");
    // Nine would make nine deals.
    let best = &found.trials[limit.largest.expect("some were played")];
    assert_eq!(best.counts, [9]);
    let first = &limit.walls[0];
    assert_eq!((first.wall, first.is_clear()), (Wall::Base, true));
    let error = 0.5 / (first.runs as f64).sqrt();
    let without = binomial(best.counts[0], 3, 0.5);
    assert!((first.chance.value - without).abs() < 4.0 * error, "{first:?}, {without}");
    // Whoever learns on the only day sells nothing.
    let mut untrained = scenario.clone();
    untrained.roles[0].training_days = voronka::scenario::Quantity::Known(1.0);
    let found = hire(&question(&untrained, one(1, 9)), &until(TO_A_POINT), &Unwatched);
    let limit = found.limit.expect("nobody sells");
    let clear: Vec<Wall> =
        limit.walls.iter().filter(|of| of.is_clear()).map(|of| of.wall).collect();
    assert_eq!(clear, [Wall::Ramp]);
}

#[test]
fn threads_change_nothing_and_a_fixed_number_of_runs_is_kept() {
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let question = question(scenario, one(5, 10));
    let with =
        |threads| hire(&question, &Plan { seed: 3, precision: TO_A_POINT, threads }, &Unwatched);
    assert_eq!(with(1), with(2));
    let fixed = hire(&question, &Plan { seed: 3, ..until(Precision::Runs(600)) }, &Unwatched);
    assert!(fixed.trials.iter().all(|row| row.runs <= 600) && answer(&fixed).runs == 600);
    assert!(fixed.trials.iter().all(|row| row.verdict.is_none() || row.runs == 600));
    assert_eq!(fixed.thrift.plain, None);
    let few = hire(&question, &Plan { seed: 3, ..until(Precision::Runs(60)) }, &Unwatched);
    assert!(few.trials.iter().all(|row| row.runs <= 60), "{:?}", few.trials);
}

#[test]
fn whoever_calls_a_halt_gets_what_is_known_by_then() {
    let mut scenario = of_two_roles(1, "50%", 3, "");
    let scenario = without_callers(&mut scenario);
    let question = question(scenario, one(1, 10));
    let halted = |looks: u64| hire(&question, &until(TO_A_POINT), &Impatient::after(looks));
    assert_eq!(halted(0).basis.runs, 0);
    let early = halted(14);
    assert!(early.basis.is_partial && early.basis.halt.is_some() && early.answer.is_none());
    assert!(early.limit.is_none() && early.basis.runs > 0, "{:?}", early.basis);
    assert_eq!(early.trials.iter().map(|row| row.runs).sum::<u64>(), early.basis.runs);
    let done = halted(1_000_000);
    assert!(!done.basis.is_partial && done.basis.halt.is_none() && done.answer.is_some());
    let verdict = |count: u32| done.trials.iter().find(|row| row.counts == [count])?.verdict;
    assert_eq!(verdict(2), Some(Verdict::FallsShort));
    assert_eq!(verdict(8), Some(Verdict::Reaches));
}

#[test]
fn a_spreadsheet_counts_a_year_as_twelve_months() {
    // Eight times a quota of 1 000 a year are 8 000, whatever days its months have.
    let text = r#"start = 2026-01-01
        horizon = 2026-12-31
        [segments.all]
        accounts = 10
        deal_value = 100
        [[stages]]
        name = "deal"
        convert = "50%"
        hours = 8
        [roles.rep]
        does = ["prospect"]
        stages = ["deal"]
        reps = 2
        quota = "1000/year"
        [targets.all]
        what = "revenue"
        at_least = 8000
        "#;
    let scenario = read(text);
    let question = question(&scenario, vec![Sized { role: 0, least: 2, most: 3 }]);
    let found = hire(&question, &Plan { seed: 1, ..until(Precision::Runs(20)) }, &Unwatched);
    assert_eq!(found.naive.by_quota, Some(8));
}

#[test]
fn a_full_colleague_is_the_wall_of_whoever_hands_over() {
    // Hunters open more offers than the one closer can settle: one a day, 28 in all, and 40 are asked for.
    let scenario = read(
        r#"start = 2027-02-01
        horizon = "28d"
        calendar = { work_days = "mon-sun", hours = 8 }
        [segments.all]
        accounts = 1000
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = "100%"
        hours = 2
        [[stages]]
        name = "offer"
        convert = "100%"
        hours = 8
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        [roles.closer]
        stages = ["offer"]
        reps = 1
        [targets.wins]
        what = "sales"
        at_least = 40
        "#,
    );
    let question = Question {
        scenario: &scenario,
        target: 0,
        sized: vec![Sized { role: 0, least: 1, most: 3 }],
        confidence: 0.8,
        starts: vec![None],
        budget: None,
        cash_lasts: None,
    };
    let plan = plan(100, 1);
    let found = hire(&question, &plan, &Unwatched);
    let limit = found.limit.expect("nobody is enough");
    assert_eq!(limit.walls[0].wall, Wall::Colleagues, "{:?}", limit.walls);
    assert_eq!(limit.walls[0].chance.value, 1.0);
}

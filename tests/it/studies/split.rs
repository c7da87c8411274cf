//! So many people in two or three roles, held against sums worked out by hand.

use crate::played::{self, plan, read};
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::report::Detail;
use voronka::report::terminal::{Style, WIDTH};
use voronka::scenario::Scenario;
use voronka::study::compare::{Wish, compare};
use voronka::study::method::contest::Contestant;
use voronka::study::method::outputs::Known;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::versions::Version;
use voronka::study::split::{Question, Split, SplitRow, SplitWall, split};

/// A thousand leads on the first day. A caller takes two hours for each, a closer six; all go through.
const FLOW: &str = r#"
start = 2027-02-01
horizon = "28d"
report = "day"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
[channels.site]
counts = [1000]
[[stages]]
name = "call"
convert = 1
hours = 2
[[stages]]
name = "contract"
convert = 1
hours = 6
[roles.caller]
does = ["inbound"]
stages = ["call"]
reps = 4
carry_over = true
pay = "700/month"
[roles.closer]
stages = ["contract"]
reps = 4
carry_over = true
pay = "100/month"
"#;

/// Two roles that each answer a channel of their own, both alike.
const TWINS: &str = r#"
start = 2027-02-01
horizon = "28d"
report = "day"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
[channels.left]
leads = "6/day"
to = "left"
[channels.right]
leads = "6/day"
to = "right"
[[stages]]
name = "contract"
convert = "50%"
hours = 2
[roles.left]
does = ["inbound"]
stages = ["contract"]
reps = 1
[roles.right]
does = ["inbound"]
stages = ["contract"]
reps = 2
"#;

fn split_question(scenario: &Scenario, people: u32, goal: Figure) -> Question<'_> {
    Question { scenario, roles: vec![0, 1], people, least: 1, goal }
}

fn split_page(found: Split) -> String {
    played::report("test", "voronka split 3", found.basis.runs, found).text(
        Detail::Full,
        WIDTH,
        Style::Plain,
    )
}

fn value(row: &SplitRow, measure: Figure) -> f64 {
    row.known(measure).expect("it is told").value()
}

fn best(found: &Split) -> &SplitRow {
    &found.rows[found.verdict.as_ref().expect("played").best]
}

#[test]
fn the_best_split_is_the_one_where_the_flow_balances() {
    let scenario = read(FLOW);
    let found = split(&split_question(&scenario, 8, Figure::Sales), &plan(4, 1), &Unwatched);
    // n callers make 8/2·n calls a day, 8 − n closers sign 8/6·(8 − n) of them: equal at two callers and six closers.
    let flow = |callers: f64| (4.0 * callers).min(8.0 / 6.0 * (8.0 - callers));
    for row in &found.rows {
        let a_day = flow(f64::from(row.counts[0]));
        let sales = value(row, Figure::Sales);
        // What is called today is signed from today on, and at the end some is begun: two days at the most.
        assert!(sales <= 28.0 * a_day && sales >= 26.0 * a_day, "{:?}: {sales}", row.counts);
    }
    assert_eq!(best(&found).counts, [2, 6]);
    let verdict = found.verdict.as_ref().expect("played");
    assert!(verdict.rivals.is_empty() && verdict.is_best == 1.0);
    let behind = found.present_behind.expect("the file has four and four");
    assert_eq!(found.rows[found.present.expect("it is one of them")].counts, [4, 4]);
    assert_eq!(
        behind.less.mean,
        value(best(&found), Figure::Sales) - value(&found.rows[3], Figure::Sales)
    );
}

#[test]
fn where_nobody_is_in_a_role_the_other_does_its_work() {
    let scenario = read(FLOW);
    let question = Question { least: 0, ..split_question(&scenario, 3, Figure::Sales) };
    let found = split(&question, &plan(4, 1), &Unwatched);
    for row in found.rows.iter().filter(|row| row.counts.contains(&0)) {
        // A deal takes eight hours in all: three people settle three a day, as long as they find the time.
        let sales = value(row, Figure::Sales);
        assert!((78.0..=84.0).contains(&sales), "{:?}: {sales}", row.counts);
    }
    // Callers and closers are paid as before.
    let pay: Vec<f64> = found.rows.iter().map(|row| value(row, Figure::Pay)).collect();
    assert_eq!([pay[0], pay[3]], [300.0, 2_100.0]);
    let page = split_page(found);
    assert!(page.contains("Where nobody is in a role"), "{page}");
    // Nobody waits for a colleague where each does all: one without the other is best, and that is to be minded.
    assert!(page.contains("! The best has nobody in `c"), "{page}");
}

#[test]
fn customers_stay_with_who_won_them_where_nobody_else_is_there() {
    let text = include_str!("../../../scenarios/keep-the-customers.toml");
    let file = |variant: Option<&str>, set: &[&str]| {
        let set = set.iter().map(|change| (*change).to_owned()).collect();
        let overrides = Overrides { variant: variant.map(str::to_owned), set };
        load("keep-the-customers.toml", text, &overrides).expect("a shipped scenario").scenario
    };
    let farmed = file(Some("farmer-too"), &[]);
    let place = |name: &str| farmed.roles.iter().position(|role| role.name == name);
    let roles = ["seller", "farmer"].map(|name| place(name).expect("it is there")).to_vec();
    let question =
        Question { scenario: &farmed, roles, people: 4, least: 0, goal: Figure::Revenue };
    let found = split(&question, &plan(300, 0), &Unwatched);
    let sellers = &found.rows[4];
    assert_eq!(sellers.counts, [4, 0]);
    // The file without a farmer and with a fourth seller.
    let alone = file(None, &["roles.seller.reps=4"]);
    let version = Version { name: None, title: None, scenario: &alone };
    let wish = Wish { goal: None, confidence: 0.95 };
    let truth = compare(&[version], wish, &plan(300, 0), &Unwatched);
    let truth = truth.versions[0].figure(Figure::Revenue).expect("there is revenue").mean();
    let Some(Known::Mean(mean)) = sellers.known(Figure::Revenue) else { panic!("a mean") };
    let error = mean.error.hypot(truth.error);
    assert!((mean.mean - truth.mean).abs() < 3.0 * error, "{mean:?}, {truth:?}");
}

#[test]
fn pay_follows_the_heads_and_the_walls_are_at_the_ends() {
    let scenario = read(FLOW);
    let found = split(&split_question(&scenario, 8, Figure::Profit), &plan(4, 1), &Unwatched);
    for row in &found.rows {
        // A whole February: 700 for each caller, 100 for each closer.
        let pay = 700.0 * f64::from(row.counts[0]) + 100.0 * f64::from(row.counts[1]);
        assert!((value(row, Figure::Pay) - pay).abs() < 1e-6, "{:?}", row.counts);
        let people: Vec<f64> = row.roles.iter().map(|role| role.people).collect();
        assert_eq!(people, [f64::from(row.counts[0]), f64::from(row.counts[1])]);
    }
    // With seven callers the one closer cannot keep up; with one, seven closers have work for 3 of 7 of their hours.
    let [callers, closers] = &found.ends[..] else { panic!("two ends") };
    assert_eq!(found.rows[callers.row].counts, [7, 1]);
    let is_behind =
        |wall: &SplitWall| matches!(wall, SplitWall::Overdue { role: 1, each } if *each > 100.0);
    assert!(callers.walls.iter().any(is_behind), "{:?}", callers.walls);
    assert_eq!(found.rows[closers.row].counts, [1, 7]);
    let idle = closers.walls.iter().find_map(|wall| match wall {
        SplitWall::Idle { role: 1, used } => Some(*used),
        _ => None,
    });
    // Four calls a day, six hours each, of seven times eight hours.
    let share = 24.0 / 56.0;
    let is_so = |used: f64| used <= share && used >= 26.0 / 28.0 * share;
    assert!(idle.is_some_and(is_so), "{:?}", closers.walls);
}

#[test]
fn equal_roles_give_an_equal_curve_and_nobody_is_called_best() {
    let scenario = read(TWINS);
    let found = split(&split_question(&scenario, 3, Figure::Sales), &plan(400, 2), &Unwatched);
    let [few, many] = &found.rows[..] else { panic!("two splits") };
    assert_eq!((few.counts[..].to_vec(), many.counts[..].to_vec()), (vec![1, 2], vec![2, 1]));
    let verdict = found.verdict.as_ref().expect("played");
    let behind = found.rows[1 - verdict.best].behind.expect("it is the other");
    let z = behind.less.mean / behind.less.error;
    assert!(z.abs() < 4.0, "{behind:?}");
    assert_eq!(verdict.rivals, [1 - verdict.best], "z = {z}");
    let page = split_page(found);
    assert!(page.contains("It cannot be told apart from"), "{page}");
}

#[test]
fn a_split_written_by_hand_is_the_same_department() {
    let text = include_str!("../../../scenarios/double-in-a-year.toml");
    let read = |variant: Option<&str>| {
        let overrides = Overrides { variant: variant.map(str::to_owned), set: Vec::new() };
        load("test.toml", text, &overrides).expect("a department").scenario
    };
    let base = read(None);
    let found = split(&split_question(&base, 8, Figure::Profit), &plan(6, 1), &Unwatched);
    // Accounts stand first in the file; three hunters and five accounts are what it has.
    let row = |accounts: u32| found.rows.iter().find(|row| row.counts[0] == accounts);
    assert_eq!(found.present.map(|place| found.rows[place].counts.clone()), Some(vec![5, 3]));
    for (accounts, variant) in [(6, "split-2-6"), (4, "split-4-4"), (3, "split-5-3")] {
        let alone = voronka::study::forecast(&read(Some(variant)), &plan(6, 1), &Unwatched);
        let revenue = value(row(accounts).expect("it was played"), Figure::Revenue);
        let mean = alone.headline.spread.mean;
        assert!((revenue / mean - 1.0).abs() < 1e-9, "{variant}: {revenue} and {mean}");
    }
}

#[test]
fn threads_change_nothing_in_a_split() {
    let scenario = read(TWINS);
    let of = |threads| {
        split(&split_question(&scenario, 4, Figure::Sales), &plan(61, threads), &Unwatched)
    };
    assert_eq!(of(1), of(2));
}

#[test]
fn three_roles_are_split_in_all_ways() {
    let text =
        format!("{FLOW}\n[roles.spare]\nstages = [\"contract\"]\nreps = 1\npay = \"100/month\"\n");
    let scenario = read(&text);
    let roles = vec![0, 1, 2];
    let question =
        Question { scenario: &scenario, roles, people: 5, least: 1, goal: Figure::Sales };
    let found = split(&question, &plan(4, 1), &Unwatched);
    assert_eq!(found.rows.len(), 6);
    // Nobody hands anything to the spare role: it stands second in the file, so that one of it is enough.
    assert_eq!(best(&found).counts[2], 1);
    assert_eq!(found.ends.len(), 3);
}

#[test]
fn a_month_of_pay_is_a_month_of_the_calendar_and_heads_are_no_pay_plan() {
    // January to June: six months of 28 to 31 days.
    let half = FLOW
        .replace("2027-02-01", "2027-01-01")
        .replace("horizon = \"28d\"", "horizon = \"181d\"")
        .replace("700/month", "2000/month");
    let scenario = read(&half);
    let found = split(&split_question(&scenario, 8, Figure::Profit), &plan(4, 1), &Unwatched);
    let pay = |row: &SplitRow| row.roles[0].pay.expect("they are paid").mean;
    assert!(found.rows.iter().all(|row| (pay(row) - 2000.0).abs() < 1e-6), "{:?}", found.rows[0]);
    // Each is paid as before; other numbers of people cost something else.
    let moved = found.pay.clone().expect("the best is not the file");
    assert!(moved.by_person.expect("told").mean.abs() < 1e-6, "{moved:?}");
    let (heads, all) = (moved.by_heads.expect("told").mean, moved.in_all.expect("told").mean);
    let counts = &best(&found).counts;
    let by_hand =
        6.0 * (2000.0 * (f64::from(counts[0]) - 4.0) + 100.0 * (f64::from(counts[1]) - 4.0));
    assert!((heads - by_hand).abs() < 1e-6 && (all - by_hand).abs() < 1e-6, "{moved:?}");
    let page = split_page(found);
    assert!(!page.contains("It pays people otherwise"), "{page}");
    assert!(page.contains("more come as newcomers on the first day"), "{page}");
}

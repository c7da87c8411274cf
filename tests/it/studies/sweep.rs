//! A department at many points, held against sums worked out by hand.

use crate::found::best_point;
use crate::played::{Impatient, plan};
use voronka::figures::Figure;
use voronka::language::{Overrides, Template, load};
use voronka::report::sweep::tables::Lines;
use voronka::study::method::outputs::Known;
use voronka::study::method::replicate::{Unwatched, Watch};
use voronka::study::sweep::{
    Ask, Axis, Design, PointRow, PointRows, Points, Sweep, measures, sweep,
};
use voronka::study::{Plan, Precision};

/// A hundred leads in February, each a day of eight hours for a seller who costs 600 and sells for 100 each.
const HOURS: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
margin = "40%"
[channels.site]
counts = [100]
[[stages]]
name = "contact"
convert = "100%"
hours = 8
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 2
open_deals = 1000
pay = "600/month"
"#;

/// Two leads, each of which is sold or not; the target is to sell both.
const LUCK: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
[channels.site]
counts = [2]
[[stages]]
name = "contact"
convert = "50%"
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
[targets.both]
what = "sales"
at_least = 2
"#;

fn points(vary: &[&str], design: Design, count: u64) -> Points {
    let axes = vary.iter().map(|text| Axis::parse(text).expect("an axis")).collect();
    Points::new(axes, design, count, 1).expect("points")
}

fn ask<'a>(text: &'a str, points: &'a Points, goal: Figure) -> Ask<'a> {
    static NOTHING: Overrides = Overrides { variant: None, set: Vec::new() };
    let source = ("test.toml", text);
    Ask { source, overrides: &NOTHING, points, goal, against: None, argument: "--vary" }
}

/// No point is played yet.
fn none(ask: &Ask) -> PointRows {
    let base = ask.check().expect("departments");
    PointRows::new(ask.points.clone(), measures(&base.scenario, None))
}

fn row(found: &Sweep, number: u64) -> PointRow {
    found.points.row(number).expect("it was played")
}

fn swept_over(ask: &Ask, plan: &Plan, watch: &dyn Watch) -> Sweep {
    let base = ask.check().expect("departments");
    sweep(ask, &base, none(ask), plan, watch, |_| true).expect("departments")
}

#[test]
fn the_best_number_of_sellers_is_the_one_of_the_sum() {
    // A seller serves 28 of the 100 leads. At a margin of 40 each: 40·min(100, 28 n) − 600 n.
    let points =
        points(&["roles.seller.reps=1..6", "segments.all.margin=20%,40%"], Design::Grid, 0);
    let ask = Ask { against: Some(Figure::Pay), ..ask(HOURS, &points, Figure::Profit) };
    let found = swept_over(&ask, &plan(4, 1), &Unwatched);
    let profits = |place: usize| -> Vec<f64> {
        let rows = found.points.iter().skip(place).step_by(2);
        rows.map(|row| row.value(Figure::Profit)).collect()
    };
    assert_eq!(profits(1), [520.0, 1040.0, 1560.0, 1600.0, 1000.0, 400.0]);
    assert_eq!(profits(0), [-40.0, -80.0, -120.0, -400.0, -1000.0, -1600.0]);
    let best = best_point(&found);
    assert_eq!((best.point, best.equals), (7, 0), "four sellers at 40 %");
    // Twelve points of four runs each; then the best and all that it is held against as often again.
    assert_eq!(found.basis.runs, 4 * (12 + 1 + best.duels.len() as u64));
    assert_eq!(row(&found, 7).at, ["4", "40%"]);
    // Six sellers were tried, but no margin above 40 %.
    assert_eq!(best.edges, [(1, true)]);
    let more = |rival: Option<u64>| {
        let duel = best.duels.iter().find(|duel| duel.rival == rival).expect("they were compared");
        assert!(duel.is_told && duel.more.low == duel.more.high);
        (duel.more.value, duel.axis)
    };
    // The file as it is has two at 40 %; the neighbours have three, five, and four at 20 %.
    assert_eq!(more(None), (560.0, None));
    assert_eq!(more(Some(5)), (40.0, Some(0)));
    assert_eq!(more(Some(9)), (600.0, Some(0)));
    assert_eq!(more(Some(6)), (2000.0, Some(1)));
    // One to four sellers at 40 %: each more pay, and more profit; five cost more and bring less.
    assert_eq!(found.front, [7, 5, 3, 1]);
    let loss = |point| found.points.value(point, Figure::PLoss);
    assert_eq!((loss(6), loss(7)), (1.0, 0.0));
    // At the end of February the pay is out, and on no day before that was there less than nothing.
    assert_eq!(found.points.value(6, Figure::LowestCash), -400.0);
}

#[test]
fn chances_and_their_differences_are_those_of_the_sum() {
    let points = points(&["stages.contact.convert=30%..70% step 20%"], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::PTarget);
    let runs = 4_000;
    let found = swept_over(&ask, &plan(runs, 2), &Unwatched);
    let error = |p: f64| (p * (1.0 - p) / runs as f64).sqrt();
    let near = |what: &str, value: f64, expected: f64, error: f64| {
        let z = (value - expected) / error;
        assert!(z.abs() < 4.0, "{what}: {value} instead of {expected} ± {error}, z = {z:.2}");
    };
    // Both are sold in p² of the months.
    for (row, p) in found.points.iter().zip([0.09, 0.25, 0.49]) {
        near(&row.at[0], row.value(Figure::PTarget), p, error(p));
        let Some(Known::Chance(chance)) = row.known(Figure::PTarget) else { panic!() };
        assert!(chance.low < p && p < chance.high, "{chance:?}");
        near("sales", row.value(Figure::Sales), 2.0 * p.sqrt(), error(p.sqrt()) * 1.5);
    }
    let best = best_point(&found);
    assert_eq!((best.point, &best.edges[..]), (2, &[(0, true)][..]));
    let duel = best.duels.iter().find(|duel| duel.rival == Some(1)).expect("it is beside");
    // Whoever buys at 50 % buys at 70 % too: the difference is one of 0.24 in the same months, and not of two shares.
    near("more often", duel.more.value, 0.24, error(0.24));
    let half = 1.96 * error(0.24);
    assert!((duel.more.half_width() / half - 1.0).abs() < 0.1, "{}", duel.more.half_width());
}

#[test]
fn threads_change_nothing() {
    let points = points(&["stages.contact.convert=30%..70% step 20%"], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::Sales);
    let of = |threads| swept_over(&ask, &plan(301, threads), &Unwatched);
    assert_eq!(of(1), of(2));
}

#[test]
fn a_point_is_played_as_it_is_alone() {
    let points = points(&["stages.contact.convert=30%,50%"], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::Sales);
    let found = swept_over(&ask, &plan(500, 1), &Unwatched);
    let scenario = crate::played::read_with(LUCK, &["stages.contact.convert=30%"]);
    let alone = voronka::study::forecast(&scenario, &plan(500, 1), &Unwatched);
    assert_eq!(
        found.points.value(0, Figure::PTarget),
        alone.targets[0].probability.value,
        "the forecast of the same department"
    );
}

/// The lines of a sweep that goes on after `done`, and what it found.
fn played_rows(ask: &Ask, lines: &Lines, done: PointRows, threads: usize) -> (Vec<u8>, Sweep) {
    let base = ask.check().expect("departments");
    let mut bytes = if done.is_empty() { lines.header() } else { Vec::new() };
    let found = sweep(ask, &base, done, &plan(50, threads), &Unwatched, |row| {
        bytes.extend(lines.line(row));
        true
    });
    (bytes, found.expect("departments"))
}

#[test]
fn a_sweep_that_was_cut_anywhere_goes_on_to_the_same_bytes() {
    let points = points(&["stages.contact.convert=10%..90%"], Design::Sobol, 12);
    let ask = ask(LUCK, &points, Figure::PTarget);
    let lines = Lines::new(&points, none(&ask).measures().to_vec());
    let (bytes, whole) = played_rows(&ask, &lines, none(&ask), 1);
    assert_eq!(lines.read(&bytes[..]), Ok((whole.points.clone(), bytes.len() as u64)));
    // After how many bytes each line ends: what stands behind the last of them was never finished.
    let ends: Vec<usize> = (1..=bytes.len()).filter(|&end| bytes[end - 1] == b'\n').collect();
    assert_eq!(ends.len(), 13);
    for cut in 0..=bytes.len() {
        let (done, kept) = lines.read(&bytes[..cut]).expect("rows of this sweep");
        let finished = ends.iter().filter(|&&end| end <= cut).count();
        assert_eq!(done.len(), finished.saturating_sub(1), "cut after {cut} bytes");
        assert_eq!(kept as usize, finished.checked_sub(1).map_or(0, |last| ends[last]));
        assert!(done.iter().eq(whole.points.iter().take(done.len())), "cut after {cut} bytes");
        // It goes on after the same rows wherever in a line it was cut.
        if kept as usize == cut && (cut == 0 || finished > 1) {
            let (more, found) = played_rows(&ask, &lines, done, 1 + finished % 3);
            assert_eq!([&bytes[..cut], &more].concat(), bytes, "cut after {cut} bytes");
            assert_eq!(found, whole, "cut after {cut} bytes");
        }
    }
    let other: Vec<u8> = bytes.iter().map(|&of| if of == b'%' { b'$' } else { of }).collect();
    assert!(lines.read(&other[..]).expect_err("other values").to_string().contains("line 2"));
}

#[test]
fn many_points_are_shared_out_and_their_rows_come_in_order() {
    let points = points(
        &["stages.contact.convert=1%..97% step 4%", "roles.seller.reps=1,2"],
        Design::Grid,
        0,
    );
    let ask = Ask { against: Some(Figure::Sales), ..ask(LUCK, &points, Figure::PTarget) };
    let lines = Lines::new(&points, none(&ask).measures().to_vec());
    let (bytes, one) = played_rows(&ask, &lines, none(&ask), 1);
    assert_eq!(lines.read(&bytes[..]).expect("rows").0, one.points);
    for threads in [2, 3, 12, 0] {
        let (others, many) = played_rows(&ask, &lines, none(&ask), threads);
        assert!(others == bytes && many == one, "{threads} threads");
    }
}

#[test]
fn a_point_in_the_middle_that_is_no_department_ends_the_sweep_after_those_before_it() {
    // One value that is not among those that are tried before anything is played.
    let value = |k: u32| if k == 202 { "200%".into() } else { format!("{}%", f64::from(k) / 4.0) };
    let values: Vec<String> = (0..300).map(value).collect();
    let vary = format!("stages.contact.convert={}", values.join(","));
    let points = points(&[&vary], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::Sales);
    let base = ask.check().expect("what is tried is right");
    for threads in [1, 2, 7] {
        let mut kept = Vec::new();
        let bad = sweep(&ask, &base, none(&ask), &plan(4, threads), &Unwatched, |row| {
            kept.push(row.number);
            true
        });
        let bad = bad.expect_err("a wrong point");
        assert_eq!(bad.at, ["stages.contact.convert=200%"]);
        assert!(bad.problems.to_string().contains("above 100%"), "{}", bad.problems);
        assert_eq!(kept, (0..202).collect::<Vec<u64>>(), "{threads} threads");
    }
}

#[test]
fn points_that_are_the_same_department_are_equally_good() {
    // Sixteen points over two values: eight are alike, and so are the two spellings of a half.
    let sobol = points(&["stages.contact.convert=20%,80%"], Design::Sobol, 16);
    let both = points(&["stages.contact.convert=20%,50%,0.5"], Design::Grid, 0);
    for (points, equals) in [(sobol, 7), (both, 1)] {
        let found = swept_over(&ask(LUCK, &points, Figure::Sales), &plan(200, 2), &Unwatched);
        let best = best_point(&found);
        assert_eq!(best.equals, equals);
        let first = found.ranking()[0];
        assert!(best.point == first && found.ranking()[1] > first, "of equals the first");
        let twin = found.ranking()[1];
        let duel = best.duels.iter().find(|duel| duel.rival == Some(twin)).expect("it comes next");
        assert!(!duel.is_told && duel.more.value == 0.0 && duel.more.half_width() == 0.0);
    }
}

#[test]
fn of_points_that_are_as_good_the_one_that_serves_the_second_goal_best_is_named() {
    let sure = LUCK.replace("50%", "100%");
    let points = points(&["segments.all.deal_value=100,300,200"], Design::Grid, 0);
    let ask = ask(&sure, &points, Figure::PTarget);
    assert_eq!(best_point(&swept_over(&ask, &plan(8, 1), &Unwatched)).point, 0, "the first");
    let ask = Ask { against: Some(Figure::Revenue), ..ask };
    let found = swept_over(&ask, &plan(8, 1), &Unwatched);
    assert_eq!((best_point(&found).point, best_point(&found).equals), (1, 2));
    assert_eq!(found.ranking(), [1, 0, 2]);
}

/// Thirty numbers of sellers by forty values of a deal.
fn many() -> Points {
    points(&["roles.seller.reps=1..30", "segments.all.deal_value=1..40"], Design::Grid, 0)
}

#[test]
fn of_many_points_the_best_the_front_and_the_rivals_are_listed() {
    let points = many();
    let ask = Ask { against: Some(Figure::Pay), ..ask(HOURS, &points, Figure::Revenue) };
    let found = swept_over(&ask, &plan(4, 2), &Unwatched);
    assert_eq!(found.points.len(), 1200);
    let json = serde_json::to_value(&found).expect("JSON");
    let listed: Vec<u64> = json["points"]
        .as_array()
        .expect("points")
        .iter()
        .map(|row| row["number"].as_u64().expect("a number"))
        .collect();
    assert!(listed.is_sorted() && listed.len() <= 1_000, "{}", listed.len());
    assert_eq!(found.unlisted, 1200 - listed.len() as u64);
    let rivals = best_point(&found).duels.iter().filter_map(|duel| duel.rival);
    let best = found.ranking().into_iter().take(500);
    for number in best.chain(rivals).chain(found.front.iter().copied()) {
        assert!(listed.contains(&number), "{number}");
    }
    let told = &json["points"][0];
    let row = serde_json::to_value(row(&found, listed[0])).expect("JSON");
    assert_eq!(*told, row, "as it is of few points");
}

#[test]
fn a_point_takes_little_room() {
    let points = points(&["stages.contact.convert=0.01%..99% step 0.01%"], Design::Grid, 0);
    // All that can be told of a point: the cash at the start is stated.
    let text = format!("{LUCK}\n[money]\ncash = 1000\n");
    let ask = ask(&text, &points, Figure::Sales);
    let two = self::points(&["stages.contact.convert=10%,20%"], Design::Grid, 0);
    let found = swept_over(&Ask { points: &two, ..ask }, &plan(4, 1), &Unwatched);
    let row = row(&found, 0);
    let mut rows = none(&ask);
    let used = allocation_counter::measure(|| (0..8_192).for_each(|_| rows.push(&row)));
    // Three chances of three numbers, nine means of two, a digest and the runs: 29 numbers of eight bytes. A list that
    // grows holds up to twice what is in it, and three times while it moves.
    assert_eq!(rows.measures().len(), 12);
    let each = used.bytes_max as f64 / 8_192.0;
    println!("{each} bytes a point");
    assert!(each <= 3.0 * 29.0 * 8.0, "{each} bytes a point");
}

#[test]
fn values_of_a_list_go_together() {
    let text = HOURS.replace("reps = 2", "reps = 2\nquota = \"1/month\"");
    let points = points(
        &["roles.seller.reps=1,2,3", "segments.all.deal_value=300,200,100"],
        Design::List,
        0,
    );
    let ask = ask(&text, &points, Figure::Revenue);
    let found = swept_over(&ask, &plan(4, 1), &Unwatched);
    let revenue: Vec<f64> = found.points.iter().map(|row| row.value(Figure::Revenue)).collect();
    // 28 for each seller: 28 at 300, 56 at 200, 84 at 100.
    assert_eq!(revenue, [8_400.0, 11_200.0, 8_400.0]);
    let best = best_point(&found);
    assert_eq!(best.point, 1);
    let beside = best.duels.iter().filter(|duel| duel.is_neighbour);
    assert_eq!(beside.map(|duel| duel.rival).collect::<Vec<_>>(), [Some(0), Some(2)]);
}

#[test]
fn a_point_that_is_no_department_is_told_before_anything_is_played() {
    let told = |vary: &[&str]| {
        let points = points(vary, Design::Grid, 0);
        let bad = ask(HOURS, &points, Figure::Profit).check().expect_err("a wrong point");
        (bad.at, bad.problems.to_string())
    };
    let (at, text) = told(&["roles.seller.rpes=1..3"]);
    assert_eq!(at, ["roles.seller.rpes=1"]);
    assert!(text.contains("--vary:1:14") && text.contains("did you mean `reps`?"), "{text}");
    let (at, text) = told(&["roles.seller.reps=1..3", "stages.contact.convert=90%..110% step 10%"]);
    assert_eq!(at, ["roles.seller.reps=1", "stages.contact.convert=110%"]);
    assert!(text.contains("above 100%"), "{text}");
    // Of many points each value alone, the corners and the first ones.
    let (_, text) = told(&["roles.seller.reps=1..3", "stages.contact.convert=1%..101% step 0.1%"]);
    assert!(text.contains("above 100%"), "{text}");
}

#[test]
fn whoever_calls_a_halt_gets_the_points_that_were_played() {
    let points = points(&["stages.contact.convert=30%..70% step 20%"], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::PTarget);
    // Two looks for each point of 200 runs, then as many for each of those that are compared.
    for (looks, played, compared) in [(1, 0, 0), (3, 1, 0), (6, 3, 0), (100, 3, 3)] {
        let watch = Impatient::after(looks);
        let found = swept_over(&ask, &plan(200, 1), &watch);
        assert_eq!(found.points.len(), played, "{looks} looks");
        assert_eq!(found.best.as_ref().map_or(0, |of| of.duels.len()), compared, "{looks} looks");
        assert_eq!(found.basis.is_partial, played < 3);
        assert_eq!(found.basis.halt.is_some(), looks < 100, "{looks} looks");
    }
}

#[test]
fn each_point_is_played_until_the_goal_is_known() {
    let points = points(&["stages.contact.convert=10%,70%"], Design::Grid, 0);
    let ask = ask(LUCK, &points, Figure::PTarget);
    let precision = Precision::Reached { half_width: 0.02, most: 10_000 };
    let found = swept_over(&ask, &Plan { precision, ..plan(0, 2) }, &Unwatched);
    let runs: Vec<u64> = found.points.runs().collect();
    // 1.96 · √(0.01 · 0.99 / n) = 0.02 at n = 95, and never fewer than 2 000; √(0.49 · 0.51 / n) at n = 2 401.
    assert_eq!(runs, [2_000, 2_500]);
    assert_eq!(found.basis.is_precise, Some(true));
}

/// Changes of a department that are right, and some that are wrong.
fn changes(scenario: &voronka::scenario::Scenario) -> Vec<Vec<String>> {
    let stage = &scenario.stages[0].name;
    let role = &scenario.roles[0].name;
    let one = |text: String| vec![text];
    vec![
        Vec::new(),
        one(format!("stages.{stage:?}.convert=37%")),
        one(format!("stages.{stage:?}.convert=25% to 32%")),
        vec![format!("roles.{role:?}.ramp=2mo"), "horizon=90d".into()],
        one("calendar.hours=7".into()),
        one(format!("stages.{stage:?}.convert=200%")),
        vec![format!("roles.{role:?}.ramp=2mo"), "stages.nonsense.convert=10%".into()],
        one(format!("roles.{role:?}.rmap=2mo")),
        one("no equals sign".into()),
        one("horizon=1d".into()),
    ]
}

#[test]
fn a_file_that_was_read_once_gives_what_it_gives_when_it_is_read_again() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
    let (mut right, mut wrong) = (0, 0);
    for entry in std::fs::read_dir(folder).expect("scenarios") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        let file = crate::played::read(&text);
        for variant in std::iter::once(None).chain(file.variants.iter().cloned().map(Some)) {
            let known = Overrides { variant, set: vec!["currency=XYZ".into()] };
            let template = Template::read("test.toml", &text, &known).expect("a department");
            for set in changes(&file) {
                let all = known.set.iter().chain(&set).cloned().collect();
                let whole = Overrides { set: all, ..known.clone() };
                let expected = load("test.toml", &text, &whole);
                let expected = expected.map(|loaded| (loaded.scenario, loaded.digest));
                *if expected.is_ok() { &mut right } else { &mut wrong } += 1;
                assert!(template.with(&set) == expected, "{} {known:?} {set:?}", path.display());
            }
        }
    }
    assert!(right > 50 && wrong > 50, "{right} right, {wrong} wrong");
}

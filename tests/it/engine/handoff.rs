//! Where deals go from one role to the next, held against sums worked out by hand.

use crate::played::{Impatient, loaded, near, plan};
use voronka::figures::Figure;
use voronka::language::{Loaded, Overrides, load};
use voronka::messages::Lang;
use voronka::report::handoff::words::unfit;
use voronka::study::handoff::{Asked, Contradiction, Cost, Handoff, HandoffRow, Unfit, handoff};
use voronka::study::method::contest::Contestant;
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Plan, Precision};

/// A hundred leads on the first day, which all go through a stage a day, and are dropped with 20 % wherever they change
/// hands. Each sale brings 100.
const RELAY: &str = r#"
start = 2027-02-01
horizon = "28d"
report = "day"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
margin = "50%"
[channels.site]
counts = [100]
[channels.letters]
counts = [0]
enters = "contract"
to = "closer"
[[stages]]
name = "call"
convert = 1
gap = "1d"
hours = 0
[[stages]]
name = "offer"
convert = 1
gap = "1d"
hours = 0
handoff = { drop = "20%" }
[[stages]]
name = "contract"
convert = 1
gap = "1d"
hours = 0
handoff = { drop = "20%" }
[roles.hunter]
does = ["inbound"]
stages = ["call"]
reps = 2
[roles.hunter.pay]
base = "300/month"
[roles.closer]
does = ["inbound", "customers"]
stages = ["offer", "contract"]
reps = 1
[roles.closer.pay]
base = "200/month"
commission = { on = "revenue", rate = "10%" }
"#;

/// The same with a fourth stage, which a third role works.
fn three_roles() -> String {
    let stage = "[[stages]]\nname = \"close\"\nconvert = 1\ngap = \"1d\"\nhours = 0\nhandoff = { drop = \"20%\" }\n";
    let text = RELAY.replace("[roles.hunter]", &format!("{stage}[roles.hunter]"));
    format!("{text}\n[roles.signer]\nstages = [\"close\"]\nreps = 1\n")
}

/// Customers who order twelve times a year, and of whom half leave for being moved.
fn with_customers() -> String {
    let customers = "customers = { orders = \"48/year\", handoff_drop = \"50%\", to = \"closer\" }";
    RELAY.replace("margin = \"50%\"", &format!("margin = \"50%\"\n{customers}"))
}

static NOTHING: Overrides = Overrides { variant: None, set: Vec::new() };

fn asked<'a>(text: &'a str, base: &'a Loaded) -> Asked<'a> {
    Asked {
        source: ("test.toml", text),
        overrides: &NOTHING,
        base: &base.scenario,
        from: 0,
        to: 1,
        stages: None,
        kept: vec![0, 1, 2],
        credits: Vec::new(),
        goal: Figure::Profit,
    }
}

fn handed(text: &str, runs: u64) -> Handoff {
    let base = loaded("test.toml", text, None, &[]);
    handoff(&asked(text, &base), &plan(runs, 1), &Unwatched).expect("combinations")
}

fn row_of<'a>(found: &'a Handoff, stage: &str) -> &'a HandoffRow {
    let is_it = |row: &&HandoffRow| row.combination.stage.as_deref() == Some(stage);
    found.rows.iter().find(is_it).expect("it was played")
}

fn row_value(row: &HandoffRow, measure: Figure) -> f64 {
    row.known(measure).expect("it is told").value()
}

#[test]
fn at_each_change_of_rep_the_stated_share_is_lost() {
    let runs = 200;
    let error = |p: f64| (100.0 * p * (1.0 - p) / runs as f64).sqrt();
    // Two roles: one change, wherever it is.
    let two = handed(RELAY, runs);
    for stage in ["offer", "contract"] {
        let row = row_of(&two, stage);
        let [change] = &row.losses.changes[..] else { panic!("one change") };
        assert_eq!((row.losses.handed.mean, change.delay_days), (100.0, 0.0));
        assert_eq!((change.stage.as_str(), change.dropped), (stage, row.losses.dropped));
        near(row_value(row, Figure::Sales), 80.0, error(0.8));
        let kept = 100.0 - row.losses.dropped.mean;
        assert!((kept - row_value(row, Figure::Sales)).abs() < 1e-9, "all others are sold");
        near(row.losses.dropped.mean, 20.0, error(0.2));
    }
    // Three roles: two changes, so that 0.8² are left. Who takes over does not sign: the hunter cannot do all of it.
    let three = handed(&three_roles(), runs);
    assert_eq!(three.rows.len(), 2);
    for stage in ["offer", "contract"] {
        let row = row_of(&three, stage);
        near(row_value(row, Figure::Sales), 64.0, error(0.64));
        near(row.losses.handed.mean, 180.0, error(0.8));
        near(row.losses.dropped.mean, 36.0, error(0.36));
        let at = |place: usize| row.losses.changes[place].dropped.mean;
        near(at(0), 20.0, error(0.2));
        near(at(1), 16.0, error(0.16));
        // Without the losses of one of them 80 are left, known at the worst as the difference of two shares.
        let cost = three.costs.iter().find(|of| std::ptr::eq(&three.rows[of.row], row));
        for priced in &cost.expect("it was played").costs {
            near(priced.revenue.mean, 1600.0, 100.0 * error(0.36).hypot(error(0.2)));
        }
    }
    // None at all: nothing is lost.
    let never = two.rows.iter().find(|row| row.combination.stage.is_none()).expect("it was played");
    assert_eq!((row_value(never, Figure::Sales), never.losses.handed.mean), (100.0, 0.0));
}

#[test]
fn what_a_change_costs_is_what_is_dropped_at_it() {
    let found = handed(RELAY, 100);
    let cost = found.costs.iter().find(|of| found.rows[of.row].combination.place == 2);
    let cost = cost.expect("it was played");
    assert_eq!((cost.runs, cost.costs.len()), (100, 1));
    let (lost, row) = (&cost.costs[0], &found.rows[cost.row]);
    assert_eq!(lost.cost, Cost::Dropped);
    // Each deal dropped would have been a sale of 100, half of it margin less 10 % commission.
    assert!((lost.revenue.mean - 100.0 * row.losses.dropped.mean).abs() < 1e-6);
    assert!((lost.profit.mean - 40.0 * row.losses.dropped.mean).abs() < 1e-6);
}

#[test]
fn whoever_takes_over_has_no_work_left_where_nothing_is_handed_over() {
    let letters = "[channels.letters]\ncounts = [0]\nenters = \"contract\"\nto = \"closer\"\n";
    let text = RELAY.replace(letters, "");
    let found = handed(&text, 4);
    let [only] = &found.left_out[..] else { panic!("{:?}", found.left_out) };
    assert_eq!((only.why, only.detail.as_str()), (Contradiction::NoWork, "closer"));
    assert_eq!(found.rows.len(), 2);
    // A channel that enters a stage which the hunter would not work any more.
    let text =
        RELAY.replace("counts = [100]", "counts = [100]\nenters = \"offer\"\nto = \"hunter\"");
    let text = text.replace("stages = [\"call\"]", "stages = [\"call\", \"offer\"]");
    let base = loaded("test.toml", &text, None, &[]);
    let asked = Asked { stages: Some(vec![1, 2]), ..asked(&text, &base) };
    let Err(Unfit::TooFew(out)) = handoff(&asked, &plan(4, 1), &Unwatched) else { panic!() };
    assert_eq!((out.len(), out[0].why), (1, Contradiction::Refused));
    let told = unfit(&Unfit::TooFew(out), "hunter", "closer", Lang::En);
    assert!(told.contains("does not work") && told.contains("--stages"), "{told}");
}

#[test]
fn customers_move_after_so_many_sales_and_some_leave_for_it() {
    let (text, runs) = (with_customers(), 200);
    let found = handed(&text, runs);
    let kept = |kept: u32| {
        let is_it = |row: &&HandoffRow| row.combination.kept == Some(kept);
        found.rows.iter().find(is_it).expect("it was played")
    };
    // Handed over before the sale: nobody moves.
    assert_eq!((kept(0).losses.passed.mean, kept(0).losses.handed.mean), (0.0, 100.0));
    // Moved at the first sale: all 100 do, and half of them leave.
    let one = kept(1);
    assert_eq!((one.losses.passed.mean, one.combination.stage.as_ref()), (100.0, None));
    let error = (100.0 * 0.25 / runs as f64).sqrt();
    near(one.losses.lost_customers.mean, 50.0, error);
    // A day lies between two stages: the sale is made on the third day, and whoever stays orders 48 times a year from the
    // fourth on. The others leave before they order.
    let each = 48.0 / 365.25 * 25.0;
    let spread = 100.0 * (0.5 * each + 0.25 * each * each);
    let error = 100.0 * (spread / runs as f64).sqrt();
    near(row_value(one, Figure::Revenue), 100.0 * 100.0 * (1.0 + 0.5 * each), error);
    // Moved after the second sale: those who have ordered by the end.
    let two = kept(2);
    let ordered = 1.0 - (-each).exp();
    near(two.losses.passed.mean, 100.0 * ordered, (100.0 * ordered / runs as f64).sqrt());
    near(two.losses.lost_customers.mean, 50.0 * ordered, (25.0 / runs as f64).sqrt());
    // What that costs is told: without it both halves order on.
    let cost = found.costs.iter().flat_map(|row| row.costs.iter().map(move |of| (row, of)));
    let lost = cost.into_iter().find(|(_, of)| of.cost == Cost::Customers);
    assert!(lost.is_some_and(|(_, of)| of.revenue.mean > 3.0 * of.revenue.error));
}

#[test]
fn who_only_keeps_customers_can_take_deals_over_too() {
    // The closer works no stage in the file: the hunter signs, and all customers move.
    let text = with_customers().replace("stages = [\"offer\", \"contract\"]\n", "");
    let text = text.replace("stages = [\"call\"]", "stages = [\"call\", \"offer\", \"contract\"]");
    let text = text.replace("[\"inbound\", \"customers\"]", "[\"customers\"]");
    let text = text
        .replace("[channels.letters]\ncounts = [0]\nenters = \"contract\"\nto = \"closer\"\n", "");
    let found = handed(&text, 4);
    let told = |row: &HandoffRow| (row.combination.place, row.combination.kept);
    let rows: Vec<_> = found.rows.iter().map(told).collect();
    assert_eq!(rows, [(1, Some(0)), (2, Some(0)), (3, Some(1)), (3, Some(2))]);
    assert_eq!(found.present, Some(2));
    assert!(found.rows[..2].iter().all(|row| row.losses.passed.mean == 0.0));
}

#[test]
fn credit_is_paid_at_the_rate_of_who_takes_over() {
    let text = RELAY.replace("handoff = { drop = \"20%\" }\n", "");
    let base = loaded("test.toml", &text, None, &[]);
    let asked = Asked { credits: vec![0.0, 0.25, 1.0], ..asked(&text, &base) };
    let found = handoff(&asked, &plan(4, 1), &Unwatched).expect("combinations");
    assert!(found.assumed.shares_commission);
    // A whole February is a month; 100 sales of 100 at 10 % are 1 000 of commission.
    for (row, credit) in found.rows.iter().zip([0.0, 0.25, 1.0]) {
        let [giver, taker] = [0, 1].map(|place| row.roles[place].pay.expect("they are paid").mean);
        assert_eq!(row.combination.credit, Some(credit));
        // Two hunters share it; February is paid as a whole month of base.
        let hunter = 300.0 + 500.0 * credit;
        let closer = 200.0 + 1000.0 * (1.0 - credit);
        assert!((giver - hunter).abs() < 0.02 && (taker - closer).abs() < 0.02, "{giver} {taker}");
        assert_eq!(row_value(row, Figure::Revenue), 10_000.0);
    }
    // Who signs all has all of it.
    let signs = found.rows.last().expect("the last");
    assert_eq!(signs.combination.stage, None);
    let pay = signs.roles[0].pay.expect("they are paid").mean;
    assert!((pay - 800.0).abs() < 0.02, "{pay}");
}

#[test]
fn a_stage_of_which_the_file_says_nothing_loses_as_much_as_the_one_that_it_speaks_of() {
    let text = RELAY.replacen("handoff = { drop = \"20%\" }\n", "", 1);
    let found = handed(&text, 100);
    assert_eq!(found.assumed.handoffs, [("offer".to_owned(), "contract".to_owned())]);
    near(row_of(&found, "offer").losses.dropped.mean, 20.0, (16.0 / 100f64).sqrt());
}

#[test]
fn a_variant_written_by_hand_brings_the_same_revenue() {
    let text = include_str!("../../../scenarios/double-in-a-year.toml");
    let base = load("test.toml", text, &NOTHING).expect("a department");
    let role = |name: &str| base.scenario.roles.iter().position(|role| role.name == name);
    let (from, to) = (role("hunter").expect("there"), role("account").expect("there"));
    let asked = Asked { from, to, ..asked(text, &base) };
    let found = handoff(&asked, &plan(10, 1), &Unwatched).expect("combinations");
    assert_eq!(found.present.map(|place| found.rows[place].combination.place), Some(2));
    for (place, variant) in [(3, "hand-over-after-proposal"), (4, "hunters-close")] {
        let overrides = Overrides { variant: Some(variant.into()), set: Vec::new() };
        let version = load("test.toml", text, &overrides).expect("a variant").scenario;
        let alone = voronka::study::forecast(&version, &plan(10, 1), &Unwatched);
        let row = found.rows.iter().find(|row| row.combination.place == place).expect("a row");
        let mean = alone.headline.spread.mean;
        assert!((row_value(row, Figure::Revenue) / mean - 1.0).abs() < 1e-9, "{variant}: {mean}");
    }
}

#[test]
fn threads_change_nothing_at_a_hand_off() {
    let text = with_customers();
    let base = loaded("test.toml", &text, None, &[]);
    let of = |threads| handoff(&asked(&text, &base), &plan(61, threads), &Unwatched);
    assert_eq!(of(1), of(2));
}

#[test]
fn a_halt_leaves_what_is_known_by_then() {
    let base = loaded("test.toml", RELAY, None, &[]);
    for looks in [0, 1, 3, 5, 6, 9, 13, 1000] {
        let watch = Impatient::after(looks);
        let found = handoff(&asked(RELAY, &base), &plan(200, 1), &watch).expect("combinations");
        let is_whole = looks == 1000;
        assert_eq!(found.basis.halt.is_none(), is_whole, "{looks} looks");
        assert_eq!(found.costs.len() == 3, is_whole, "{looks} looks");
        assert!(found.rows.iter().all(|row| row.losses.dropped.mean.is_finite()));
        assert_eq!(found.verdict.is_some(), found.rows.iter().all(|row| row.runs >= 4));
    }
}

#[test]
fn what_falls_behind_is_not_played_further_and_the_best_is_promised() {
    // The hand-over at the contract loses 20 % and that at the offer 60 %.
    let text = RELAY.replacen("drop = \"20%\"", "drop = \"60%\"", 1);
    let base = loaded("test.toml", &text, None, &[]);
    let precision = Precision::Reached { half_width: 0.01, most: 20_000 };
    let plan = Plan { seed: 1, precision, threads: 2 };
    let found = handoff(&asked(&text, &base), &plan, &Unwatched).expect("combinations");
    let verdict = found.verdict.as_ref().expect("played");
    assert_eq!(found.rows[verdict.best].combination.stage, None, "nothing is lost there");
    assert_eq!((verdict.confidence, verdict.rivals.len()), (Some(0.95), 0));
    assert!(found.rows.iter().all(|row| row.runs <= 2_000));
    let behind = row_of(&found, "offer").behind.expect("it is behind");
    // 100 sales at 40 each against 40; the base of three people is paid by both.
    near(behind.less.mean, 40.0 * 60.0, 40.0 * (24.0 / 2_000f64).sqrt());
    assert!(behind.is_told);
}

#[test]
fn whose_pay_the_best_rests_on_is_told() {
    // 28 days of February are one month's base. Where hunters sign all of a hundred, they earn a tenth of 10 000.
    let found = handed(RELAY, 200);
    let best = &found.rows[found.verdict.as_ref().expect("it was played").best];
    assert_eq!(best.combination.stage, None);
    let pay = found.pay.as_ref().expect("the best is not the file as it is");
    let [hunter, closer] = &pay.roles[..] else { panic!("two roles") };
    let close = |seen: Option<f64>, wanted: f64| {
        assert!(seen.is_some_and(|seen| (seen / wanted - 1.0).abs() < 1e-3), "{seen:?} {wanted}");
    };
    close(hunter.as_it_is.map(|of| of.mean), 300.0);
    close(hunter.best.map(|of| of.mean), 800.0);
    close(hunter.more.map(|of| of.mean), 500.0);
    // The closer had a tenth of 8 000 on average, and is left with the base.
    close(closer.best.map(|of| of.mean), 200.0);
    let more = closer.more.expect("somebody is there");
    near(more.mean, -800.0, 1000.0 * (0.16f64 / 100.0 / 200.0).sqrt());
    assert!(hunter.is_told && closer.is_told);
}

#[test]
fn the_plan_goes_with_the_work_with_its_steps_and_its_quota() {
    // Below 80 % of 2 000 the closer earns nothing, above it 10 %: the two hunters share the quota, 1 000 each.
    let steps = "commission = { on = \"revenue\", steps = [{ from = \"80%\", rate = \"10%\" }] }";
    let text = RELAY
        .replace("commission = { on = \"revenue\", rate = \"10%\" }", steps)
        .replace("[roles.closer.pay]", "quota = \"2000/month\"\n[roles.closer.pay]");
    let found = handed(&text, 40);
    let never = found.rows.iter().find(|row| row.combination.stage.is_none()).expect("played");
    let writes = |line: &str| never.write.iter().any(|of| of == line);
    assert!(writes("roles.hunter.quota=\"1000/month\""), "{:?}", never.write);
    // Each sells 5 000 in the month of the base: of 5 000 the share above 800.
    let pay = never.roles[0].pay.expect("they are paid").mean;
    assert!((pay / (300.0 + 420.0) - 1.0).abs() < 0.02, "{pay}");
}

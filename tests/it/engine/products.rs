//! Products, against arithmetic by hand: everything is certain but what the shares decide.

use crate::played::once;
use voronka::engine::{Metric, simulate};
use voronka::language::{Overrides, load};
use voronka::random::Streams;

/// Six leads for product a on the first day and four for product b on the second; both pass two stages of two
/// touches' cost, three days apart.
const SHOP: &str = r#"
start = 2027-01-04
horizon = "60d"
report = "month"

[calendar]
work_days = "mon-sun"

[products.a]
price = 100
margin = "50%"

[products.b]
price = 1000

[segments.all]
margin = "40%"
products = { a = 1 }

[channels.first]
counts = [6]

[channels.second]
counts = [0, 4]
products = { b = 1 }

[[stages]]
name = "offer"
convert = "100%"
gap = "3d"
hours = 0.5

[[stages]]
name = "contract"
convert = "100%"
gap = "3d"
hours = 0.5

[roles.seller]
does = ["inbound"]
stages = ["offer", "contract"]
reps = 2

[targets.of_b]
what = "revenue"
product = "b"
at_least = 4000

[targets.signed_b]
what = "bookings"
product = "b"
at_least = 4000

[targets.reached_b]
what = "reached"
stage = "contract"
product = "b"
at_least = 4

[targets.margin_a]
what = "margin"
product = "a"
at_least = 301
"#;

#[test]
fn each_product_has_its_own_price_and_margin() {
    let outcome = once(SHOP, &[]);
    let [a, b] = [&outcome.products[0], &outcome.products[1]];
    assert_eq!((a.deals, a.sales, a.lost), (6, 6, 0));
    assert_eq!((b.deals, b.sales, b.lost), (4, 4, 0));
    // Six times 100 at 50 %, and four times 1000 at the 40 % of the segment.
    assert_eq!((a.revenue.0, a.margin.0), (60_000, 30_000));
    assert_eq!((b.revenue.0, b.margin.0), (400_000, 160_000));
    assert_eq!(outcome.total(Metric::Revenue), 460_000);
    assert_eq!(outcome.total(Metric::Margin), 190_000);
    assert_eq!(outcome.total(Metric::Bookings), 460_000);
}

#[test]
fn a_target_may_count_one_product() {
    let outcome = once(SHOP, &[]);
    let found = outcome.targets.iter().map(|target| (target.value, target.is_met));
    let expected = [(400_000.0, true), (400_000.0, true), (4.0, true), (30_000.0, false)];
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

#[test]
fn a_product_may_take_longer_gaps() {
    // One touch a stage: the second comes a gap after the first.
    let usual = once(SHOP, &[]);
    assert_eq!((usual.products[0].cycle_days, usual.products[1].cycle_days), (6 * 3, 4 * 3));
    let slow = once(SHOP, &["products.b.gap=4"]);
    assert_eq!((slow.products[0].cycle_days, slow.products[1].cycle_days), (6 * 3, 4 * 12));
    // 0.1 of three days is one day: a gap is that at least.
    let fast = once(SHOP, &["products.a.gap=0.1"]);
    assert_eq!((fast.products[0].cycle_days, fast.products[1].cycle_days), (6, 4 * 3));
}

#[test]
fn a_product_may_take_more_touches_for_the_same_conversion() {
    let set = ["channels.first.counts=[3000]", "stages.offer.hours=0", "stages.contract.hours=0"];
    let mut set = set.to_vec();
    set.extend(["products.a.touches=2", "horizon=400d", "stages.offer.convert=50%"]);
    let outcome = once(SHOP, &set);
    let a = outcome.products[0];
    assert_eq!(a.sales + a.lost, 3000);
    let (expected, error) = (1500.0, (3000.0_f64 * 0.25).sqrt());
    assert!(((a.sales as f64 - expected) / error).abs() < 4.0, "{}", a.sales);
    // Each of the deals takes two touches a stage in the mean, with variance 2 (geometric, p = 1/2).
    let stage = &outcome.stages[0];
    let touches = stage.touches as f64 - 4.0;
    let error = (3000.0_f64 * 2.0).sqrt();
    assert!(((touches - 6000.0) / error).abs() < 4.0, "{touches}");
    // Fewer than one touch a step there are not.
    let fewer = once(SHOP, &["products.a.touches=0.5"]);
    assert_eq!((fewer.products[0].sales, fewer.stages[0].touches), (6, 10));
}

#[test]
fn odds_of_a_product_move_the_conversion() {
    let set = ["channels.first.counts=[4000]", "stages.offer.hours=0", "stages.contract.hours=0"];
    let mut set = set.to_vec();
    set.extend(["products.a.odds=3", "stages.offer.convert=50%"]);
    let a = once(SHOP, &set).products[0];
    // Odds 1 : 1 become 3 : 1.
    let (expected, error) = (3000.0, (4000.0_f64 * 0.1875).sqrt());
    assert!(((a.sales as f64 - expected) / error).abs() < 4.0, "{}", a.sales);
    assert_eq!(a.lost + a.sales, 4000);
}

const TWO: &str =
    r#"roles.seller.reps=[{ name = "weak", skill = 0.5 }, { name = "able", skill = 1.0 }]"#;

#[test]
fn who_is_under_the_floor_gets_no_deals_for_the_product_while_a_colleague_is_there() {
    let outcome = once(SHOP, &[TWO, "products.b.skill_floor=1"]);
    assert_eq!((outcome.seats[0].sales, outcome.seats[1].sales), (3, 7));
    assert_eq!(outcome.products[1].sales, 4);
}

#[test]
fn who_is_under_the_floor_sells_it_not_or_at_lower_odds() {
    let alone = r#"roles.seller.reps=[{ name = "weak", skill = 0.5 }]"#;
    // A certain yes stays certain whatever the odds, unless they are nothing.
    let half = ["stages.offer.convert=50%", "stages.offer.hours=0", "stages.contract.hours=0"];
    let mut set = half.to_vec();
    set.extend([alone, "products.a.skill_floor=1", "channels.first.counts=[4000]"]);
    let none = once(SHOP, &set);
    assert_eq!((none.products[0].sales, none.products[0].lost), (0, 4000));
    set.push("products.a.below_floor=0.5");
    // Odds of the rep 0.5, of the product 0.5: 1 : 4.
    let some = once(SHOP, &set).products[0];
    let (expected, error) = (800.0, (4000.0_f64 * 0.16).sqrt());
    assert!(((some.sales as f64 - expected) / error).abs() < 4.0, "{}", some.sales);
}

#[test]
fn a_ramp_lifts_a_newcomer_over_the_floor() {
    let new = r#"roles.seller.reps=[{ since = "new", skill = 1.0 }]"#;
    let ramp = r#"roles.seller.ramp={ over = "30d", start = 0.5 }"#;
    let late = "channels.second.counts=[0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]";
    let set = [new, ramp, late, "products.b.skill_floor=0.9", "stages.offer.convert=99%"];
    let b = once(SHOP, &set).products[1];
    // Day 1 is at a strength of about 0.5, under the floor; day 35 is past the ramp.
    assert_eq!((b.deals, b.lost), (4, 2));
    assert_eq!(b.sales, 2);
}

#[test]
fn leads_go_to_who_sells_the_product() {
    let reps = r#"roles.seller.reps=[{ name = "of a", products = ["a"] }, { name = "of b", products = ["b"] }]"#;
    let outcome = once(SHOP, &[reps]);
    assert_eq!((outcome.seats[0].sales, outcome.seats[1].sales), (6, 4));
    assert_eq!(outcome.seats[1].revenue.0, 400_000);
    // By role likewise, at the door and at a hand-off.
    let roles = [
        r#"roles.seller.products=["a"]"#,
        r#"roles.specialist={ does = ["inbound"], stages = ["offer", "contract"], products = ["b"], reps = 1 }"#,
    ];
    let outcome = once(SHOP, &roles);
    assert_eq!(outcome.seats[0].sales + outcome.seats[1].sales, 6);
    assert_eq!(outcome.seats[2].sales, 4);
    let roles = [
        r#"roles.seller.stages=["offer"]"#,
        r#"roles.closer={ stages = ["contract"], products = ["a"], reps = 1 }"#,
        r#"roles.specialist={ stages = ["contract"], products = ["b"], reps = 1 }"#,
    ];
    let outcome = once(SHOP, &roles);
    assert_eq!((outcome.seats[2].sales, outcome.seats[3].sales), (6, 4));
}

#[test]
fn leads_go_to_who_serves_the_region() {
    let set = [
        r#"segments.all.region="north""#,
        r#"segments.far={ region = "south", products = { b = 1 } }"#,
        r#"channels.first.segments={ all = 1 }"#,
        r#"channels.second.segments={ far = 1 }"#,
        r#"roles.seller.reps=[{ regions = ["south"] }, { regions = ["north"] }, {}]"#,
    ];
    let outcome = once(SHOP, &set);
    // The third serves both: in turn with the one of the region.
    let sales: Vec<u64> = outcome.seats.iter().map(|seat| seat.sales).collect();
    assert_eq!(sales.iter().sum::<u64>(), 10);
    assert_eq!((sales[1], sales[0]), (3, 2));
}

#[test]
fn who_prospects_offers_what_they_sell() {
    let set = [
        "segments.all.accounts=500",
        r#"segments.all.products={ a = "50%", b = "50%" }"#,
        "roles.seller.does=[\"prospect\", \"inbound\"]",
        r#"roles.seller.reps=[{ products = ["a"] }, {}]"#,
        "channels.first.counts=[0]",
        "channels.second.counts=[0]",
        "horizon=2d",
    ];
    let outcome = once(SHOP, &set);
    // Sixteen calls of half an hour on each of two days; all of the first rep's are for a.
    assert_eq!(outcome.total(Metric::Prospected), 64);
    let [a, b] = [outcome.products[0].deals, outcome.products[1].deals];
    assert_eq!(a + b, 64);
    let (expected, error) = (16.0, 8.0_f64.sqrt());
    assert!(a >= 32 && ((b as f64 - expected) / error).abs() < 4.0, "{a} {b}");
}

#[test]
fn a_deal_open_at_the_start_is_for_the_product_that_it_names() {
    let open = r#"deals=[{ stage = "contract", product = "b", count = 3 }, { stage = "contract", value = 7 }]"#;
    let set = [open, "channels.first.counts=[0]", "channels.second.counts=[0]"];
    let outcome = once(SHOP, &set);
    assert_eq!((outcome.products[1].sales, outcome.products[1].revenue.0), (3, 300_000));
    assert_eq!((outcome.products[0].sales, outcome.products[0].revenue.0), (1, 700));
}

#[test]
fn products_that_differ_in_name_alone_change_nothing() {
    let plain = SHOP.replace("[products.a]\nprice = 100\nmargin = \"50%\"\n", "[products.a]\n");
    let plain = plain.replace("[products.b]\nprice = 1000\n", "[products.b]\n");
    let plain = plain.replace("convert = \"100%\"", "convert = \"60%\"\ntouches = 3");
    let plain = plain.replace("[segments.all]", "[segments.all]\ndeal_value = 100");
    let plain = &plain[..plain.find("[targets.of_b]").expect("there are targets")];
    let drop = |text: &str| -> String {
        let is_of_products =
            |line: &&str| !line.starts_with("[products") && !line.starts_with("products = ");
        text.lines().filter(is_of_products).collect::<Vec<_>>().join("\n")
    };
    let load = |text: &str| load("s", text, &Overrides::default()).expect("it is right").scenario;
    let (with, without) = (load(plain), load(&drop(plain)));
    for run in 0..50 {
        let streams = Streams::new(3, run);
        let (with, without) = (simulate(&with, &streams), simulate(&without, &streams));
        assert_eq!(with.total(Metric::Sales), without.total(Metric::Sales));
        assert_eq!(with.total(Metric::Touches), without.total(Metric::Touches));
    }
}

//! Departments made up at random, as text: whatever the language can say, in any combination.
//!
//! A department is read off a row of dice. A roll of zero always means the plain choice, so that a
//! failing department shrinks to one with few features, each at its simplest.

use crate::language::written::tree;
use crate::played::read;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::fmt::Write;
use voronka::language::{SCENARIO, TableSpec, table_of};
use voronka::random::{Key, Purpose, Streams};

/// Rolls enough for any department.
const ROLLS: usize = 640;

/// A department as text.
pub fn departments() -> impl Strategy<Value = String> {
    proptest::collection::vec(0..5040u32, ROLLS).prop_map(|rolls| department(&rolls))
}

/// Luck for a department.
pub fn luck() -> impl Strategy<Value = Streams> {
    (0..1000u64, 0..1000u64).prop_map(|(seed, replication)| Streams::new(seed, replication))
}

/// A department and its luck.
pub struct Case {
    /// Its text.
    pub text: String,
    /// Its luck.
    pub streams: Streams,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:?}\n{}", self.streams, self.text)
    }
}

/// Any department under any luck.
pub fn case() -> impl Strategy<Value = Case> {
    (departments(), luck()).prop_map(|(text, streams)| Case { text, streams })
}

/// So many cases, of which one that fails is made smaller in so many steps, unless the environment states others.
pub fn config(cases: u32, steps: u32) -> ProptestConfig {
    let stated = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    ProptestConfig {
        cases: stated("PROPTEST_CASES").map_or(cases, |cases| cases as u32),
        rng_seed: RngSeed::Fixed(stated("PROPTEST_RNG_SEED").unwrap_or(1)),
        failure_persistence: None,
        max_shrink_iters: stated("PROPTEST_MAX_SHRINK_ITERS").map_or(steps, |steps| steps as u32),
        ..ProptestConfig::default()
    }
}

/// The department of a row of rolls.
pub fn department(rolls: &[u32]) -> String {
    let mut dice = Dice { rolls: rolls.iter() };
    let size = Size {
        stages: dice.number(1, 4),
        segments: dice.number(1, 3),
        horizon: dice.pick(&[30, 1, 2, 7, 45, 60, 120, 200, 400]),
        products: dice.pick(&[0, 0, 1, 2, 3]),
    };
    let mut text = String::new();
    opening(&mut dice, &size, &mut text);
    (0..size.products).for_each(|index| product(&mut dice, index, &mut text));
    (0..size.segments).for_each(|index| segment(&mut dice, &size, index, &mut text));
    if size.products > 0 && text.contains(".customers]") && dice.once_in(2) {
        cross_sell(&mut dice, size.products - 1, &mut text);
    }
    let prospects = dice.pick(&[true, true, false]);
    channels(&mut dice, &size, prospects, &mut text);
    (0..size.stages).for_each(|index| stage(&mut dice, index, &mut text));
    sale(&mut dice, &mut text);
    roles(&mut dice, &size, prospects, &mut text);
    if text.contains("[channels.c0]") && text.contains("[roles.seller]") && dice.once_in(4) {
        text = text.replacen("[channels.c0]\n", "[channels.c0]\nto = \"seller\"\n", 1);
    }
    management(&mut dice, &mut text);
    events(&mut dice, &size, &mut text);
    targets(&size, &mut dice, &mut text);
    open_deals(&mut dice, &size, &mut text);
    text
}

struct Dice<'a> {
    rolls: std::slice::Iter<'a, u32>,
}

impl Dice<'_> {
    fn roll(&mut self) -> u32 {
        self.rolls.next().copied().unwrap_or(0)
    }

    /// True once in `n` rolls; a roll of zero says no.
    fn once_in(&mut self, n: u32) -> bool {
        self.roll() % n == n - 1
    }

    /// One of the choices, the plain one first.
    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll() as usize % of.len()]
    }

    fn number(&mut self, low: u32, high: u32) -> u32 {
        low + self.roll() % (high - low + 1)
    }

    /// Writes `key = value` with one of the values, once in `n`.
    fn maybe(&mut self, n: u32, text: &mut String, key: &str, values: &[&str]) {
        if self.once_in(n) {
            let value = self.pick(values);
            line(text, key, value);
        }
    }
}

struct Size {
    stages: u32,
    segments: u32,
    horizon: u32,
    products: u32,
}

fn line(text: &mut String, key: &str, value: impl std::fmt::Display) {
    writeln!(text, "{key} = {value}").expect("a String takes all");
}

const SHARES: [&str; 6] = [
    "\"30%\"",
    "0",
    "1",
    "\"20% to 40%\"",
    "{ dist = \"triangular\", low = 0.1, mode = 0.2, high = 0.7 }",
    "{ p10 = 0.1, p50 = 0.15, p90 = 0.6 }",
];

const FACTORS: [&str; 4] = ["1", "0.5", "1.6", "\"0.8 to 1.3\""];

const SPANS: [&str; 10] = [
    "\"1d\"",
    "\"3d\"",
    "\"2wd\"",
    "\"1d to 5d\"",
    "\"1wd to 6wd\"",
    "{ mean = \"4d\", sigma = 0.8 }",
    "{ mean = \"3d to 5d\", sigma = 0.8 }",
    "{ dist = \"gamma\", mean = \"5d\", shape = 2 }",
    "{ mixture = [{ weight = \"60%\", of = \"1d\" }, { weight = \"40%\", of = \"5d to 20d\" }] }",
    "{ table = [[\"1d\", 30], [\"2d\", 12], [\"9d\", 1]] }",
];

fn opening(dice: &mut Dice, size: &Size, text: &mut String) {
    let starts = ["2027-01-04", "2027-01-01", "2027-01-31", "2028-02-27", "2026-12-26"];
    line(text, "start", dice.pick(&starts));
    line(text, "horizon", format!("\"{}d\"", size.horizon));
    dice.maybe(2, text, "report", &["\"month\"", "\"week\"", "\"day\""]);
    text.push_str("[calendar]\n");
    let weeks = ["\"mon-sun\"", "\"mon-fri\"", "[\"mon\"]", "[\"tue\", \"sat\"]"];
    line(text, "work_days", dice.pick(&weeks));
    dice.maybe(3, text, "holidays", &["[\"2027-01-04 to 2027-01-08\"]", "[2027-02-01]"]);
    dice.maybe(3, text, "hours", &["6", "0.75", "24"]);
    text.push_str("[base]\n");
    dice.maybe(3, text, "respect_cool_off", &["false"]);
}

fn product(dice: &mut Dice, index: u32, text: &mut String) {
    writeln!(text, "[products.p{index}]").expect("a String takes all");
    let prices = ["1k", "{ mean = \"3k\", sigma = 0.4 }", "{ mean = \"1k to 2k\", sigma = 0.4 }"];
    dice.maybe(2, text, "price", &["1000", prices[1], prices[2]]);
    dice.maybe(3, text, "margin", &SHARES);
    dice.maybe(3, text, "odds", &FACTORS);
    dice.maybe(3, text, "touches", &["1.5", "0.3", "\"1 to 3\""]);
    dice.maybe(3, text, "gap", &["2", "0.3", "\"1 to 3\""]);
    if dice.once_in(3) {
        line(text, "skill_floor", dice.pick(&["0.8", "1.2", "5"]));
        dice.maybe(2, text, "below_floor", &["0.5", "1", "0"]);
    }
}

fn cross_sell(dice: &mut Dice, product: u32, text: &mut String) {
    writeln!(text, "[products.p{product}.cross_sell]").expect("a String takes all");
    let (key, value) = dice.pick(&[("per_order", "\"30%\""), ("rate", "\"90%/month\"")]);
    line(text, key, value);
    dice.maybe(3, text, "hours", &["0.5", "12"]);
}

/// Shares of all products; of one of them alone in some segments and channels.
fn shares_of_products(dice: &mut Dice, size: &Size, text: &mut String) {
    let all = ["", "{ p0 = 1 }", "{ p0 = 0.7, p1 = 0.3 }", "{ p0 = 0.2, p1 = 0.3, p2 = 0.5 }"];
    let one = dice.once_in(4) && text.contains("products = ");
    let last = format!("{{ p{} = 1 }}", size.products.saturating_sub(1));
    line(text, "products", if one { &last } else { all[size.products as usize] });
}

fn segment(dice: &mut Dice, size: &Size, index: u32, text: &mut String) {
    writeln!(text, "[segments.g{index}]\nregion = \"r{index}\"").expect("a String takes all");
    if size.products > 0 {
        shares_of_products(dice, size, text);
    }
    let accounts = ["40", "1", "5", "300", "5000", "\"30 to 60\"", "1000000"];
    line(text, "accounts", dice.pick(&accounts));
    dice.maybe(4, text, "inflow", &["\"20/month\"", "\"1 to 3/month\""]);
    let values = [
        "1000",
        "{ mean = \"3k\", sigma = 0.7 }",
        "{ p10 = \"100\", p50 = \"300\", p90 = \"2k\" }",
        "0.01",
        "{ mean = \"2k to 4k\", sigma = 0.5 }",
    ];
    line(text, "deal_value", dice.pick(&values));
    dice.maybe(3, text, "margin", &SHARES);
    if dice.once_in(4) {
        line(text, "odds", dice.pick(&FACTORS));
    } else if dice.once_in(4) {
        let (stage, odds) = (dice.roll() % size.stages, dice.pick(&FACTORS));
        line(text, "stage_odds", format!("{{ s{stage} = {odds} }}"));
    }
    dice.maybe(2, text, "cool_off", &["\"5d\"", "\"1d\"", "\"3d to 30d\"", "\"10wd\"", "\"3y\""]);
    dice.maybe(2, text, "closed_share", &SHARES);
    dice.maybe(4, text, "call_again", &["\"9d\"", "\"1d\"", "\"5d to 40d\"", "\"1y\""]);
    dice.maybe(4, text, "premature_closed_share", &SHARES);
    dice.maybe(4, text, "fatigue", &["0.8", "\"0.5 to 0.9\""]);
    dice.maybe(4, text, "premature", &["0.5"]);
    dice.maybe(3, text, "need", &SHARES);
    dice.maybe(3, text, "solvent", &SHARES);
    if dice.once_in(2) {
        let every = dice.pick(&["2w", "1d", "2mo", "1y"]);
        let contact = dice.pick(&["1w", "1d", "1mo"]);
        let (hours, stage) = (dice.pick(&["0.25", "0", "10"]), dice.roll() % size.stages);
        let remembers = dice.pick(&["\"60d\"", "\"9d\"", "\"5wd to 40wd\"", "\"0d\""]);
        line(
            text,
            "pool",
            format!(
                "{{ need_every = \"{every}\", contact_every = \"{contact}\", \
                 remembers = {remembers}, contact_hours = {hours}, warm_stage = \"s{stage}\" }}"
            ),
        );
    }
    if dice.once_in(3) {
        customers(dice, index, text);
    }
}

fn customers(dice: &mut Dice, segment: u32, text: &mut String) {
    writeln!(text, "[segments.g{segment}.customers]").expect("a String takes all");
    let subscribes = dice.once_in(3);
    let orders = !subscribes || dice.once_in(2);
    if subscribes {
        let pays = [
            "{ monthly = 20 }",
            "{ monthly = \"50 to 90\", first = \"30%\", grows_over = \"2mo\" }",
            "{ monthly = { mean = 100, sigma = 1 }, term = \"1mo\", renewal = \"70%\" }",
            "{ monthly = 0, term = \"3mo\", renewal = \"10% to 90%\" }",
        ];
        line(text, "subscription", dice.pick(&pays));
    }
    if orders {
        line(text, "orders", dice.pick(&["\"1/week\"", "\"2/day\"", "\"2 to 6/year\""]));
    }
    leaving(dice, text);
    let care = ["{ hours = 0.5 }", "{ hours = 2, neglect = 3 }", "{ hours = 30, neglect = 20 }"];
    let programmes = [
        "{ cost = \"3/month\", leave = 0.5 }",
        "{ of_orders = \"10%\", leave = \"0.6 to 0.9\" }",
        "{ cost = \"1 to 2/month\", of_orders = 1, leave = 1.5 }",
    ];
    dice.maybe(3, text, "loyalty", &programmes);
    let is_cared_for = dice.once_in(3);
    if is_cared_for {
        line(text, "care", dice.pick(&care));
    }
    if is_cared_for && dice.once_in(2) {
        line(text, "nps", "{ promoters = \"60%\", detractors = \"10%\", neglect = \"50%\" }");
    } else if dice.once_in(3) {
        let thinks = [
            "{ promoters = \"30% to 50%\", detractors = \"20%\", detractors_leave = 3 }",
            "{ promoters = 0, detractors = 1, promoters_leave = 0.5, detractors_leave = \"1 to 2\" }",
        ];
        line(text, "nps", dice.pick(&thinks));
    }
    let asked = ["{ share = \"30%\", after = \"1w\" }", "{ share = \"100%\", hours = 0 }"];
    let is_asked = dice.once_in(3);
    if is_asked {
        line(text, "win_back", dice.pick(&asked));
    }
    if is_asked && dice.once_in(2) {
        let why = [
            "{ a = { share = 1 } }",
            "{ a = { share = \"30%\", win_back = 1 }, b = { share = \"70%\" } }",
        ];
        line(text, "reasons", dice.pick(&why));
    }
    if dice.once_in(3) {
        line(text, "to", "\"keeper\"");
        dice.maybe(2, text, "after_orders", &["2"]);
        dice.maybe(3, text, "handoff_drop", &["\"30%\"", "1"]);
    }
    if orders {
        ordering(dice, text);
    }
}

/// How fast customers leave.
fn leaving(dice: &mut Dice, text: &mut String) {
    match dice.number(0, 2) {
        0 => line(text, "lifetime", dice.pick(&["\"20d\"", "\"1mo to 1y\""])),
        1 => line(text, "churn", dice.pick(&["\"5%/week\"", "\"80%/month\""])),
        _ => return,
    }
    dice.maybe(4, text, "churn_spread", &["0.5", "2"]);
}

/// What customers order.
fn ordering(dice: &mut Dice, text: &mut String) {
    dice.maybe(3, text, "orders_spread", &["0.8", "2"]);
    if dice.once_in(3) {
        line(text, "drop_out", dice.pick(&SHARES));
        dice.maybe(2, text, "drop_out_spread", &["0.5"]);
    }
    dice.maybe(3, text, "order_value", &["50", "{ mean = \"1k\", sigma = 0.5 }"]);
    dice.maybe(4, text, "growth", &["\"5%\""]);
    dice.maybe(4, text, "wallet", &["\"5k\"", "{ mean = \"20k\", sigma = 0.5 }", "100"]);
    dice.maybe(2, text, "hours", &["1", "0.25", "24"]);
}

fn channels(dice: &mut Dice, size: &Size, prospects: bool, text: &mut String) {
    let least = u32::from(!prospects);
    for index in 0..dice.number(least, 3) {
        writeln!(text, "[channels.c{index}]").expect("a String takes all");
        lead_source(dice, text);
        dice.maybe(4, text, "trend", &["\"2%\"", "\"-30%\"", "\"0% to 4%\""]);
        dice.maybe(4, text, "season", &["[0, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.2, 3]"]);
        dice.maybe(4, text, "weekday", &["[1, 1, 1, 1, 1, 0, 0]"]);
        dice.maybe(3, text, "dispersion", &["1.5", "6"]);
        let mixes = ["{ g0 = 1 }", "{ g0 = 0.25, g1 = 0.75 }", "{ g0 = 0.2, g1 = 0.3, g2 = 0.5 }"];
        line(text, "segments", mixes[dice.roll() as usize % size.segments as usize]);
        if size.products > 0 && dice.once_in(3) {
            shares_of_products(dice, size, text);
        }
        dice.maybe(4, text, "odds", &FACTORS);
        dice.maybe(3, text, "cost_per_lead", &["10", "\"5 to 20\""]);
        if dice.once_in(4) {
            let budget = "{ per_month = \"2k\", reference = \"1k\", elasticity = 0.6 }";
            line(text, "budget", budget);
        }
        dice.maybe(3, text, "half_life", &["\"2d\"", "\"4h\""]);
        if size.stages > 1 {
            dice.maybe(4, text, "enters", &["\"s1\""]);
        }
        dice.maybe(4, text, "from", &["\"5d\""]);
        dice.maybe(4, text, "until", &["\"20d\""]);
    }
}

fn lead_source(dice: &mut Dice, text: &mut String) {
    match dice.roll() % 4 {
        0 | 1 => {
            let rates =
                ["\"2/day\"", "\"1/month\"", "\"20/day\"", "\"1 to 3 per day\"", "\"0/day\""];
            line(text, "leads", dice.pick(&rates));
        }
        2 => line(text, "counts", dice.pick(&["[3, 0, 2]", "{ by = \"week\", counts = [12, 9] }"])),
        _ if text.contains("nps = ") && dice.once_in(2) => {
            line(text, "leads_per_promoter", "\"1/week\"");
        }
        _ => {
            line(text, "promoters", "\"30%\"");
            line(text, "leads_per_promoter", "\"1/month\"");
            line(text, "customers", dice.pick(&["0", "40"]));
        }
    }
}

fn stage(dice: &mut Dice, index: u32, text: &mut String) {
    writeln!(text, "[[stages]]\nname = \"s{index}\"").expect("a String takes all");
    if dice.once_in(3) {
        let lists = [("[0.05, 0.2]", "[0.3, 0.1]"), ("[0, 0.5]", "[0, 0.5]"), ("[1]", "[0]")];
        let (advance, lose) = dice.pick(&lists);
        line(text, "advance", advance);
        line(text, "lose", lose);
    } else {
        line(text, "convert", dice.pick(&SHARES));
        dice.maybe(2, text, "touches", &["2", "1", "\"1.5 to 4\"", "9"]);
    }
    dice.maybe(4, text, "steps", &["2", "8"]);
    dice.maybe(2, text, "gap", &SPANS);
    // Touches in the first stage take time, else a day of prospecting has no end.
    let hours = ["0.25", "2", "\"0.2 to 0.6\"", "9", "0"];
    dice.maybe(2, text, "hours", if index == 0 { &hours[..4] } else { &hours });
    let mixes = ["{ not_now = 0.5 }", "{ refused = 0.3, not_now = 0.4, closed = 0.3 }"];
    dice.maybe(2, text, "lost", &mixes);
    dice.maybe(3, text, "asks", &["[\"need\"]", "[\"solvent\", \"need\"]"]);
    if dice.once_in(3) {
        line(text, "patience", dice.pick(&["\"2d\"", "\"0d\"", "\"1d to 9d\""]));
        line(text, "decay", dice.pick(&["\"20%\"", "1", "0"]));
    }
    if dice.once_in(4) {
        let calendar = "{ month_of_quarter = [0.8, 1, 1.3], last_days = 5, last_days_odds = 1.4 }";
        line(text, "closing", calendar);
    }
    if dice.once_in(3) {
        let (delay, drop) = (dice.pick(&["2d", "0d"]), dice.pick(&["0.1", "0", "1"]));
        line(text, "handoff", format!("{{ delay = \"{delay}\", drop = {drop} }}"));
    }
}

fn sale(dice: &mut Dice, text: &mut String) {
    text.push_str("[sale]\n");
    dice.maybe(3, text, "advance", &SHARES);
    dice.maybe(3, text, "advance_after", &SPANS);
    dice.maybe(3, text, "advance_fails", &SHARES);
    dice.maybe(3, text, "rest_after", &SPANS);
    dice.maybe(4, text, "rest_fails", &SHARES);
    if dice.once_in(8) {
        text.push_str("[cycle]\n");
        line(text, "median", dice.pick(&["\"9d\"", "\"20d\""]));
        dice.maybe(3, text, "quantiles", &["{ \"90%\" = \"40d\" }"]);
    }
}

/// Stages from `from` to `until` as a list.
fn stages(from: u32, until: u32) -> String {
    let names: Vec<String> = (from..until).map(|stage| format!("\"s{stage}\"")).collect();
    format!("[{}]", names.join(", "))
}

fn roles(dice: &mut Dice, size: &Size, prospects: bool, text: &mut String) {
    if text.contains("\"keeper\"") {
        role(dice, "keeper", "[]", "[]", text);
    }
    let does = if prospects { "[\"prospect\", \"inbound\"]" } else { "[\"inbound\"]" };
    let all = stages(0, size.stages);
    match dice.roll() % 4 {
        0 => role(dice, "seller", does, &all, text),
        1 if size.stages > 1 && !text.contains("enters = ") => {
            let split = 1 + dice.roll() % (size.stages - 1);
            role(dice, "hunter", does, &stages(0, split), text);
            role(dice, "closer", "[]", &stages(split, size.stages), text);
        }
        2 if size.segments > 1 => {
            role(dice, "local", does, &all, text);
            let (key, of) = dice.pick(&[("segments", "[\"g0\"]"), ("regions", "[\"r0\"]")]);
            line(text, key, of);
            role(dice, "rest", does, &all, text);
        }
        _ => {
            role(dice, "seller", does, &all, text);
            role(dice, "twin", does, &all, text);
            if size.products > 0 && !prospects {
                dice.maybe(2, text, "products", &["[\"p0\"]"]);
            }
        }
    }
    if dice.once_in(3) {
        text.push_str("[roles.head]\ndoes = [\"lead\"]\nreps = 1\nspan = 3\n");
        dice.maybe(2, text, "coaching", &["1.3", "\"1.0 to 1.4\""]);
        dice.maybe(2, text, "attrition", &["\"5%/day\""]);
        if dice.once_in(2) {
            line(text, "stages", "[\"s0\"]");
            dice.maybe(2, text, "sells", &["\"30%\"", "1"]);
        }
        if text.contains("[roles.seller]") {
            dice.maybe(3, text, "leads", &["[\"seller\"]"]);
        }
    }
}

fn role(dice: &mut Dice, name: &str, does: &str, works: &str, text: &mut String) {
    writeln!(text, "[roles.{name}]\ndoes = {does}\nstages = {works}").expect("a String takes all");
    if dice.once_in(4) {
        line(text, "reps", people(dice, name, text));
    } else {
        line(text, "reps", dice.pick(&["2", "1", "4", "0"]));
    }
    work(dice, text);
    presence(dice, text);
    if text.contains(".customers]") {
        dice.maybe(3, text, "customers_leave", &SHARES);
    }
    cost(dice, text);
    behaviour(dice, text);
    if dice.once_in(3) {
        let from = dice.pick(&["10d", "0d", "50d"]);
        let (count, every) = (dice.number(1, 3), dice.pick(&["0d", "1w"]));
        line(
            text,
            "hire",
            format!("{{ count = {count}, from = \"{from}\", every = \"{every}\" }}"),
        );
    }
}

/// Three people of a role by name.
fn people(dice: &mut Dice, role: &str, text: &str) -> String {
    let skill = dice.pick(&["1", "0.01", "2.5", "\"0.5 to 2\""]);
    let since = dice.pick(&["2020-05-01", "\"new\"", "2026-12-20", "2027-01-20"]);
    let of_segment = dice.pick(&["", ", segments = [\"g0\"]", "", ", regions = [\"r0\"]"]);
    let has_products = text.contains("[products.p0]");
    let of_product = if has_products && dice.once_in(2) { ", products = [\"p0\"]" } else { "" };
    format!(
        "[{{ name = \"Ann, {role}\", skill = {skill} }}, {{ since = {since}{of_segment} }}, \
         {{ name = \"Bob, {role}\"{of_product} }}]"
    )
}

fn work(dice: &mut Dice, text: &mut String) {
    let priorities = ["\"latest_stage\"", "\"oldest_due\"", "\"largest_value\"", "\"hottest\""];
    dice.maybe(2, text, "priority", &priorities);
    dice.maybe(3, text, "open_deals", &["10", "1", "60"]);
    dice.maybe(6, text, "hours", &["5", "\"3 to 7\"", "2"]);
    dice.maybe(4, text, "carry_over", &["true", "false"]);
    dice.maybe(4, text, "workday", &["{ admin = 0.25, crm = 0.25 }"]);
    dice.maybe(3, text, "skill_spread", &["0.25", "1"]);
    let ramps = [
        "\"1mo\"",
        "{ over = \"3mo\", start = \"30%\", shape = \"logistic\", acts = \"hours\" }",
        "{ over = \"10d to 40d\", start = 0, shape = \"exponential\", acts = \"both\" }",
    ];
    dice.maybe(3, text, "ramp", &ramps);
    dice.maybe(3, text, "discipline", &["0.8", "0", "\"70% to 95%\""]);
    dice.maybe(5, text, "wrong", &["0.1", "0.5", "\"2% to 10%\""]);
    dice.maybe(5, text, "blocked", &["0.1", "0.5", "\"2% to 10%\""]);
    let moods = [
        "{ streak = 3, lasts = \"3d\", hours = \"50%\" }",
        "{ streak = 1, lasts = \"1w\", quits = 9 }",
    ];
    dice.maybe(5, text, "mood", &moods);
}

fn behaviour(dice: &mut Dice, text: &mut String) {
    let effort = [
        "{ elasticity = \"0.1 to 0.3\", reference = \"5%\" }",
        "{ elasticity = 2, reference = 0.01, least = 0, most = 3 }",
    ];
    dice.maybe(4, text, "behaviour.effort", &effort);
    dice.maybe(
        4,
        text,
        "behaviour.pulls_forward",
        &["{ share = 0.5, days = \"5d\" }", "{ share = 1, days = \"14d\" }"],
    );
    let discounts = [
        "{ depth = 0.1, days = \"5d\", elasticity = 2 }",
        "{ depth = 0.9, days = \"14d\", elasticity = 20 }",
    ];
    dice.maybe(4, text, "behaviour.discounts", &discounts);
    dice.maybe(4, text, "behaviour.neglects", &SHARES);
    dice.maybe(
        4,
        text,
        "behaviour.comfort",
        &["{ above = \"100/month\", hours = 0.3 }", "{ above = \"0/month\", hours = 0 }"],
    );
    let role = &text[text.rfind("[roles").unwrap_or(0)..];
    let has_plan = ["commission", "soft", "bonus", "contest"]
        .iter()
        .any(|part| role.contains(&format!("pay.{part}")));
    let (has_cap, has_market) = (role.contains("pay.cap"), role.contains("pay.market"));
    let has_quota = role.contains("quota = ") && has_plan;
    if has_cap {
        dice.maybe(2, text, "behaviour.coasts", &SHARES);
    }
    if has_market {
        dice.maybe(2, text, "behaviour.underpaid", &["{ quits = 50 }", "{ quits = \"1 to 4\" }"]);
    }
    if has_quota {
        dice.maybe(3, text, "behaviour.gives_up", &["{ under = 0.5, hours = 0.1 }"]);
    }
}

fn presence(dice: &mut Dice, text: &mut String) {
    if dice.once_in(2) {
        line(text, "attrition", dice.pick(&["\"130%/year\"", "\"3%/day\"", "\"20% to 40%/year\""]));
        dice.maybe(3, text, "early_attrition", &["{ months = 1, times = 2 }"]);
        dice.maybe(2, text, "replace_after", &["\"10d\"", "\"0d\"", "\"5d to 30d\"", "\"1mo\""]);
        if dice.once_in(2) {
            line(text, "on_leave", "\"wait\"");
        } else {
            line(text, "leaver_loss", dice.pick(&SHARES));
        }
    }
    dice.maybe(4, text, "offer_accepted", &["0.5", "\"1%\""]);
    dice.maybe(4, text, "time_to_fill", &["\"7d\""]);
    dice.maybe(4, text, "training", &["\"1w\""]);
    dice.maybe(4, text, "vacation", &["\"28d/year\"", "\"200d/year\""]);
    dice.maybe(4, text, "sick", &["\"8d/year\"", "\"100d/year\""]);
    dice.maybe(5, text, "leads_at_most", &["\"1/day\"", "\"9/week\""]);
}

fn cost(dice: &mut Dice, text: &mut String) {
    dice.maybe(2, text, "pay.base", &["\"1k/month\"", "\"0.1 to 0.2/month\"", "\"10/year\""]);
    dice.maybe(4, text, "hire_cost", &["500"]);
    if dice.once_in(3) {
        line(text, "quota", "\"3k/month\"");
        dice.maybe(2, text, "dismiss", &["{ under = \"50%\", months = 1 }"]);
        dice.maybe(2, text, "ramped_quota", &["true"]);
        let steps = "steps = [{ from = \"50%\", rate = \"5%\" }, { from = \"120%\", rate = \"8% to 12%\" }]";
        let on = |what: &str| format!("{{ on = \"{what}\", retroactive = true, {steps} }}");
        let marginal = format!("{{ on = \"revenue\", rate = \"1%\", {steps} }}");
        dice.maybe(2, text, "pay.commission", &[&on("margin"), &marginal, &on("revenue")]);
        dice.maybe(
            3,
            text,
            "pay.team_bonus",
            &["{ amount = 100 }", "{ amount = 9, at_least = \"50%\" }"],
        );
    }
    let soft = "{ amount = \"10 to 20\", kpi = \"touches\", at_least = 20 }";
    let brought = "{ amount = 5, kpi = \"entered\", stage = \"s0\", at_least = 3 }";
    let goals = [soft, "{ amount = 5, kpi = \"revenue\", at_least = 100 }", brought];
    dice.maybe(4, text, "pay.soft", &goals);
    let bonuses = ["touch", "hand_off", "sale", "entered\", stage = \"s0"]
        .map(|act| format!("{{ for = \"{act}\", amount = 0.37 }}"));
    dice.maybe(3, text, "pay.bonus", &[&bonuses[0], &bonuses[1], &bonuses[2], &bonuses[3]]);
    dice.maybe(4, text, "pay.contest", &["{ top = 2, amount = 33 }"]);
    dice.maybe(3, text, "pay.cap", &["100", "\"1 to 5\""]);
    dice.maybe(4, text, "pay.every", &["\"quarter\""]);
    let (low, high) = ("\"10%\"", "\"20% to 30%\"");
    dice.maybe(3, text, "pay.split", &[low, high]);
    let tails =
        ["{ rate = 0.03, lasts = \"1y\" }", "{ on = \"margin\", rate = 0.1, lasts = \"9d\" }"];
    dice.maybe(3, text, "pay.tail", &tails);
    if text[text.rfind("[roles").unwrap_or(0)..].contains("pay.commission") {
        dice.maybe(
            2,
            text,
            "pay.clawback",
            &["{ within = \"1y\" }", "{ within = \"9d\", share = 0.5 }"],
        );
        dice.maybe(
            2,
            text,
            "pay.draw",
            &["{ amount = 9 }", "{ amount = \"5 to 9\", recoverable = false }"],
        );
    } else {
        let cash = "{ on = \"cash\", rate = \"5%\" }";
        dice.maybe(
            3,
            text,
            "pay.commission",
            &[cash, "{ on = \"revenue\", of = \"repeat\", rate = 0.1 }"],
        );
    }
    dice.maybe(3, text, "pay.market", &["\"900/month\"", "\"0.1 to 2/month\"", "\"2k/month\""]);
}

fn management(dice: &mut Dice, text: &mut String) {
    text.push_str("[routing]\n");
    dice.maybe(2, text, "rule", &["\"least_loaded\"", "\"by_skill\""]);
    dice.maybe(3, text, "absent", &["true"]);
    text.push_str("[management]\n");
    if dice.once_in(2) {
        line(text, "check_every", dice.pick(&["\"1w\"", "\"1d\"", "\"3d to 9d\"", "\"1mo\""]));
        dice.maybe(2, text, "check_hours", &["0.5", "6"]);
        dice.maybe(2, text, "check_hour_cost", &["20"]);
        if text.contains("[roles.head]") && dice.once_in(2) {
            line(text, "check_by", "\"head\"");
        } else {
            dice.maybe(3, text, "hours", &["3", "\"1 to 9\""]);
        }
    }
    dice.maybe(4, text, "discipline", &["0.9", "\"50% to 90%\""]);
    dice.maybe(3, text, "crm", &["0.5", "{ adoption = 0.5, recalls = \"50% to 90%\" }"]);
    if dice.once_in(4) {
        text.push_str("[rivalry]\nfrom = 2\n");
        dice.maybe(2, text, "odds", &["1.1"]);
        dice.maybe(2, text, "hours", &["0.9"]);
        if dice.once_in(2) {
            line(text, "split_above", "3");
            dice.maybe(2, text, "split_odds", &["1.1"]);
            dice.maybe(2, text, "split_hours", &["0.8", "1.2"]);
        }
    }
}

fn events(dice: &mut Dice, size: &Size, text: &mut String) {
    for _ in 0..dice.pick(&[0, 0, 1, 2]) {
        let day = dice.roll() % size.horizon;
        writeln!(text, "[[training]]\ndate = \"{day}d\"\nodds = 1.2").expect("a String takes all");
        dice.maybe(2, text, "hours", &["16", "2"]);
        dice.maybe(2, text, "half_life", &["\"1mo\""]);
        dice.maybe(2, text, "cost", &["100"]);
        if text.contains("[roles.seller]") {
            dice.maybe(3, text, "roles", &["[\"seller\"]"]);
        }
    }
    text.push_str("[money]\n");
    dice.maybe(3, text, "pay_budget", &["\"2k/month\"", "\"10 to 20/year\""]);
    dice.maybe(2, text, "overhead", &["\"1k/month\"", "\"100 to 200/month\"", "\"0.05/month\""]);
    dice.maybe(2, text, "cash", &["500", "\"100 to 900\""]);
    if dice.once_in(3) {
        let day = dice.roll() % size.horizon;
        line(text, "one_off", format!("[{{ date = \"{day}d\", what = \"CRM\", cost = 300 }}]"));
    }
}

/// One target of every kind for the whole run, and some in part.
fn targets(size: &Size, dice: &mut Dice, text: &mut String) {
    for what in ["sales", "revenue", "bookings", "cash", "margin", "profit", "new_customers"] {
        let at_least = dice.pick(&["3", "1", "5000"]);
        writeln!(text, "[targets.{what}]\nwhat = \"{what}\"\nat_least = {at_least}")
            .expect("a String takes all");
    }
    for stage in 0..size.stages {
        writeln!(
            text,
            "[targets.reached{stage}]\nwhat = \"reached\"\nstage = \"s{stage}\"\nat_least = 10"
        )
        .expect("a String takes all");
    }
    for segment in 0..size.segments {
        writeln!(
            text,
            "[targets.of_g{segment}]\nwhat = \"revenue\"\nsegment = \"g{segment}\"\nat_least = 10"
        )
        .expect("a String takes all");
    }
    for product in 0..size.products {
        writeln!(
            text,
            "[targets.of_p{product}]\nwhat = \"revenue\"\nproduct = \"p{product}\"\nat_least = 10"
        )
        .expect("a String takes all");
    }
    text.push_str("[targets.each]\nwhat = \"sales\"\nscope = \"each_rep\"\nat_least = 1\n");
    if text.contains("[roles.seller]") {
        text.push_str("[targets.best]\nwhat = \"revenue\"\nscope = \"each_rep\"\nrole = \"seller\"\nat_least = 1\n");
    }
    if dice.once_in(4) {
        text.push_str("[last_year]\nrevenue = 9000\nsales = 9\nmargin = \"5k\"\n[targets.grown]\n");
        let (what, growth) =
            dice.pick(&[("revenue", "\"20%\""), ("sales", "0"), ("margin", "-0.5")]);
        line(text, "what", format!("{what:?}"));
        line(text, "growth", growth);
    }
    text.push_str("[targets.early]\nwhat = \"revenue\"\nat_least = 100\n");
    let by = 1 + dice.roll() % size.horizon;
    line(text, "by", format!("\"{by}d\""));
    line(text, "from", format!("\"{}d\"", dice.roll() % by));
}

fn open_deals(dice: &mut Dice, size: &Size, text: &mut String) {
    for _ in 0..dice.pick(&[0, 0, 1, 2]) {
        let (stage, segment) = (dice.roll() % size.stages, dice.roll() % size.segments);
        writeln!(text, "[[deals]]\nstage = \"s{stage}\"\nsegment = \"g{segment}\"")
            .expect("a String takes all");
        line(text, "count", dice.number(1, 30));
        if size.products > 0 {
            dice.maybe(2, text, "product", &["\"p0\""]);
        }
        if let Some((_, of_stage)) = text.split_once(&format!("name = \"s{stage}\"")) {
            let end = of_stage.find("[[stages]]\n").unwrap_or(of_stage.len());
            if of_stage[..end].contains("\nsteps = ") {
                dice.maybe(2, text, "steps_done", &["1"]);
            }
        }
        dice.maybe(2, text, "age", &["\"5d\"", "\"200d\""]);
        dice.maybe(2, text, "first_contact", &["\"300d\""]);
        dice.maybe(2, text, "value", &["500"]);
        if text.contains("\"Ann, seller\"") {
            dice.maybe(2, text, "owner", &["\"Ann, seller\""]);
        }
    }
}

#[test]
fn made_up_departments_are_in_the_language() {
    let rolls =
        |n: u32| (0..ROLLS as u32).map(move |i| (i * 7919 + n * 104_729 + i * i * n) % 5040);
    for n in 0..2_000 {
        let text = department(&rolls(n).collect::<Vec<u32>>());
        read(&text);
    }
}

/// Keys of the language that no made up department has: texts that change nothing, and variants, which the laws of
/// twins write.
const NEVER_ROLLED: [&str; 5] = ["question", "name", "currency", "lang", "variants"];

#[test]
fn made_up_departments_have_every_key_of_the_language() {
    let mut seen = std::collections::BTreeSet::new();
    for n in 0..4_000 {
        let luck = Streams::new(1, n).row(Purpose::Study, Key::of(0));
        let roll = |i| (luck.stream(i).uniform() * 5040.0) as u32;
        let rolls: Vec<u32> = (0..ROLLS as u64).map(roll).collect();
        tree(&department(&rolls)).each_table(&mut |spec, table| {
            seen.extend(table.0.iter().map(|(key, _)| (spec.header, key.clone())));
        });
    }
    let mut missing = Vec::new();
    each_spec(&SCENARIO, &mut |spec| {
        let is_rolled = |key: &&str| !spec.header.is_empty() || !NEVER_ROLLED.contains(key);
        let unseen = |key: &&str| !seen.contains(&(spec.header, (*key).to_owned()));
        let keys = spec.keys().filter(is_rolled).filter(unseen);
        missing.extend(keys.map(|key| format!("{} {key}", spec.header)));
    });
    assert!(missing.is_empty(), "never rolled: {missing:#?}");
}

fn each_spec(spec: &'static TableSpec, see: &mut impl FnMut(&'static TableSpec)) {
    see(spec);
    spec.fields.iter().filter_map(|field| table_of(field.kind)).for_each(|of| each_spec(of, see));
}

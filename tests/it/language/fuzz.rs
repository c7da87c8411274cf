//! Whatever a file holds: reading ends, never panics, and what it lets through is sound.

use proptest::prelude::*;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;
use voronka::language::Overrides;
use voronka::messages::Lang;
use voronka::review::{implied, load};
use voronka::scenario::{Belief, ChannelSource, Quantity, Scenario, Touch, Varying};

const EVERYTHING: &str = include_str!("everything.toml");

/// After this a reading is taken to hang. It is no measure of speed: the slowest takes seconds.
const HANGS: Duration = Duration::from_secs(600);

/// Reads a text; what loads must be sound. Returns whether it loads.
fn reads(text: &str, options: &Overrides) -> bool {
    let loaded = load("fuzz.toml", text, options).map(|reviewed| reviewed.loaded);
    let is_loaded = loaded.is_ok();
    match loaded {
        Ok(loaded) => {
            assert_sound(&loaded.scenario);
            let _ = loaded.warnings.to_string();
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            let (plain, coloured) = (problems.to_string(), problems.render(Lang::En, true));
            assert!(!plain.is_empty() && coloured.len() >= plain.len());
        }
    }
    is_loaded
}

/// The same beside the test, which fails if the reading never ends.
fn read_to_the_end(text: String) -> bool {
    let (tell, told) = channel();
    #[expect(clippy::disallowed_methods, reason = "to see that reading ends")]
    let reader = std::thread::spawn(move || {
        let _ = tell.send(reads(&text, &Overrides::default()));
    });
    match told.recv_timeout(HANGS) {
        Ok(is_loaded) => is_loaded,
        Err(RecvTimeoutError::Timeout) => panic!("the reading hangs"),
        Err(RecvTimeoutError::Disconnected) => {
            std::panic::resume_unwind(reader.join().expect_err("the reading panicked"))
        }
    }
}

fn assert_sound(scenario: &Scenario) {
    let (stages, segments, roles) =
        (scenario.stages.len(), scenario.segments.len(), scenario.roles.len());
    assert!(stages > 0 && segments > 0 && roles > 0);
    for segment in &scenario.segments {
        assert_eq!(segment.stage_odds.len(), stages);
        assert!(segment.pool.warm_stage < stages);
        for share in [segment.margin, segment.closed_share, segment.need, segment.solvent] {
            assert_share(scenario, share);
        }
        assert_varying(scenario, &segment.deal_value);
        assert_varying(scenario, &segment.cool_off.length);
    }
    for channel in &scenario.channels {
        let whole: f64 = channel.mix.iter().map(|share| share.share).sum();
        assert!((whole - 1.0).abs() < 1e-9 && channel.enters < stages);
        assert!(channel.from_day <= channel.until_day);
        assert!(channel.until_day <= scenario.calendar.horizon());
        assert!((channel.season.iter().sum::<f64>() - 12.0).abs() < 1e-6);
        if let ChannelSource::Counts(counts) = &channel.source {
            assert!(counts.len() <= scenario.calendar.horizon() as usize);
        }
    }
    scenario.stages.iter().for_each(|stage| assert_stage(scenario, stage));
    for role in &scenario.roles {
        assert_eq!((role.works.len(), role.segments.len()), (stages, segments));
        assert!(role.head.as_ref().is_none_or(|head| head.leads.len() == roles));
        assert!(role.reps.len() <= 10_000);
        for share in [role.attrition_per_day, role.offer_accepted, role.discipline, role.ramp.start]
        {
            assert_share(scenario, share);
        }
    }
    assert!(scenario.trainings.iter().all(|training| training.roles.len() == roles));
    for target in &scenario.targets {
        assert!(target.from_day <= target.by_day && target.by_day < scenario.calendar.horizon());
        assert!(target.at_least.is_finite());
    }
    for deal in &scenario.open_deals {
        assert!(deal.stage < stages && deal.segment < segments);
        assert!(deal.steps_done < scenario.stages[deal.stage].steps);
        assert!(deal.owner.is_none_or(|(role, rep)| rep < scenario.roles[role].reps.len()));
    }
    scenario.unknowns.iter().for_each(|unknown| assert_belief(&unknown.belief));
    let _ = implied(scenario);
}

fn assert_stage(scenario: &Scenario, stage: &voronka::scenario::Stage) {
    match &stage.touch {
        Touch::Geometric { convert, touches } => {
            assert_share(scenario, *convert);
            assert!(least(scenario, *touches) >= 1.0);
        }
        Touch::Listed(list) => {
            assert!(list.iter().all(|(a, l)| *a >= 0.0 && *l >= 0.0 && a + l <= 1.0 + 1e-6));
            assert!(list.last().is_some_and(|(advance, lose)| advance + lose > 0.0));
        }
    }
    let lost = &stage.lost;
    let whole: f64 = [lost.refused, lost.not_now, lost.closed].iter().map(|q| q.at(&[])).sum();
    assert!((whole - 1.0).abs() < 2e-3, "{lost:?}");
    assert!((1..=100).contains(&stage.steps));
    assert_varying(scenario, &stage.gap.length);
}

fn assert_share(scenario: &Scenario, quantity: Quantity) {
    assert!(least(scenario, quantity) >= 0.0 && most(scenario, quantity) <= 1.0, "{quantity:?}");
}

fn least(scenario: &Scenario, quantity: Quantity) -> f64 {
    ends(scenario, quantity).0
}

fn most(scenario: &Scenario, quantity: Quantity) -> f64 {
    ends(scenario, quantity).1
}

/// Least and greatest value that can be drawn, but for one draw in a million.
fn ends(scenario: &Scenario, quantity: Quantity) -> (f64, f64) {
    let index = match quantity {
        Quantity::Known(value) => return (value, value),
        Quantity::Unknown(index) => index,
        Quantity::Scaled { .. } => panic!("a file states no scaled number"),
    };
    match &scenario.unknowns[index].belief {
        Belief::Beta { .. } => (0.0, 1.0),
        Belief::LogNormal { mu, sigma } => ((mu - 4.75 * sigma).exp(), (mu + 4.75 * sigma).exp()),
        Belief::Normal { mean, sd } => (mean - 4.75 * sd, mean + 4.75 * sd),
        Belief::Uniform { low, high } | Belief::Triangular { low, high, .. } => (*low, *high),
        Belief::Knots(knots) => (knots[0].1, knots[knots.len() - 1].1),
    }
}

fn assert_belief(belief: &Belief) {
    match belief {
        Belief::Beta { alpha, beta } => assert!(*alpha > 0.0 && *beta > 0.0),
        Belief::LogNormal { mu, sigma } => assert!(mu.is_finite() && *sigma > 0.0),
        Belief::Normal { mean, sd } => assert!(mean.is_finite() && *sd > 0.0),
        Belief::Uniform { low, high } => assert!(low < high),
        Belief::Triangular { low, mode, high } => {
            assert!(low <= mode && mode <= high && low < high)
        }
        Belief::Knots(knots) => {
            assert!(knots[0].0 == 0.0 && knots[knots.len() - 1].0 == 1.0);
            assert!(knots.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1));
        }
    }
}

fn assert_varying(scenario: &Scenario, varying: &Varying) {
    let positive = |q: &Quantity| assert!(least(scenario, *q) >= 0.0, "{varying:?}");
    match varying {
        Varying::Fixed(value) => positive(value),
        Varying::LogNormal { mean, sigma: shape } | Varying::Gamma { mean, shape } => {
            positive(mean);
            positive(shape);
        }
        Varying::Weibull { scale, shape } => {
            positive(scale);
            positive(shape);
        }
        Varying::Uniform { low, high } | Varying::Triangular { low, high, .. } => {
            positive(low);
            positive(high);
        }
        Varying::Mixture(parts) => {
            assert!((parts.iter().map(|part| part.0).sum::<f64>() - 1.0).abs() < 1e-9);
            parts.iter().for_each(|part| assert_varying(scenario, &part.1));
        }
        Varying::Table(rows) => {
            assert!((rows.iter().map(|row| row.1).sum::<f64>() - 1.0).abs() < 1e-9);
            assert!(rows.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
    }
}

/// Values as people, and their enemies, write them.
fn any_value() -> impl Strategy<Value = String> {
    let fixed = [
        "0",
        "1",
        "-1",
        "2",
        "30",
        "0.5",
        "1e18",
        "1e308",
        "-1e308",
        "inf",
        "-inf",
        "nan",
        "1000000000000000000",
        "-9223372036854775808",
        "99999999999999999999999",
        "0x7fff",
        "true",
        "9999-12-31",
        "0001-01-01",
        "2027-05-01",
        "2027-01-04T10:00:00Z",
        "10:00:00",
        "\"\"",
        "\"new\"",
        "\"%\"",
        "\"30%\"",
        "\"0%\"",
        "\"100%\"",
        "\"1% to 99%\"",
        "\"20% to 30%\"",
        "\"0.0001% to 0.0002%\"",
        "\"99.99% to 99.999%\"",
        "\"1 to 2\"",
        "\"1 to 1000000\"",
        "\"3d\"",
        "\"0d\"",
        "\"1d to 7000d\"",
        "\"2wd to 5wd\"",
        "\"2d to 5wd\"",
        "\"20y\"",
        "\"4h\"",
        "\"40/month\"",
        "\"1/year to 100000/day\"",
        "\"99.99%/year\"",
        "\"1%/year to 99%/year\"",
        "\"1k to 10B\"",
        "\"2 000 000\"",
        "\"28d/year\"",
        "\"contact\"",
        "\"sme\"",
        "\"hunter\"",
        "\"Анна\"",
        "\"2027-01-02 to 2027-01-08\"",
        "\"0001-01-01 to 9999-12-31\"",
        "[]",
        "[[]]",
        "[1, 2]",
        "[\"contact\"]",
        "[\"30%\", \"0%\"]",
        "{}",
        "{ p10 = 1, p50 = 2, p90 = 9 }",
        "{ p10 = \"1%\", p50 = \"50%\", p90 = \"99%\" }",
        "{ p10 = \"1d\", p50 = \"2d\", p90 = \"900d\" }",
        "{ dist = \"uniform\", low = 0, high = 1 }",
        "{ dist = \"uniform\", low = \"0d\", high = \"9d\" }",
        "{ dist = \"lognormal\", median = 1, sigma = 3 }",
        "{ dist = \"beta\", alpha = 1e-9, beta = 1e6 }",
        "{ dist = \"normal\", mean = 0.5, sd = 1e300 }",
        "{ dist = \"gamma\", mean = \"3d\", shape = 0.05 }",
        "{ dist = \"weibull\", scale = \"3d\", shape = 0.05 }",
        "{ mean = \"3d to 5d\", sigma = 0.8 }",
        "{ mean = 1e10, sigma = 3 }",
        "{ mixture = [{ weight = 1, of = { mixture = [{ weight = 1, of = \"1d\" }] } }] }",
        "{ table = [[\"1d\", 1], [\"1d\", 1e9]] }",
        "{ by = \"month\", counts = [100000, 0] }",
        "{ \"1%\" = \"1d\" }",
        "{ \"99%\" = \"1000d\" }",
        "{ over = \"1d to 20y\", start = \"1% to 99%\" }",
        "{ count = 10000 }",
        "[{}]",
        "[{ name = \"x\" }]",
    ];
    prop_oneof![
        8 => prop::sample::select(fixed.to_vec()).prop_map(str::to_owned),
        1 => any::<f64>().prop_map(|number| format!("{number:?}").to_lowercase()),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => "[0-9 .,]{0,8}[a-zA-Z%$₽]{0,3}( to |\\.\\.|–|/)?[0-9.]{0,5}[a-z%/]{0,7}".prop_map(|text| format!("\"{text}\"")),
    ]
}

/// What is done to a line of a valid scenario.
#[derive(Clone, Debug)]
enum Change {
    Value(String),
    Delete,
    Repeat,
    Key(String),
    Letter(usize, char),
    Swap(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        8 => any_value().prop_map(Change::Value),
        2 => Just(Change::Delete),
        1 => Just(Change::Repeat),
        1 => "[a-z_\"'.]{0,12}".prop_map(Change::Key),
        2 => (any::<usize>(), any::<char>()).prop_map(|(at, letter)| Change::Letter(at, letter)),
        1 => any::<usize>().prop_map(Change::Swap),
    ]
}

fn changed(text: &str, changes: &[(usize, Change)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (at, change) in changes {
        let at = at % lines.len();
        let line = lines[at].clone();
        match change {
            Change::Value(value) => {
                let key = line.split('=').next().unwrap_or("");
                lines[at] = format!("{key}= {value}");
            }
            Change::Delete => lines[at] = String::new(),
            Change::Repeat => lines.insert(at, line),
            Change::Key(key) => {
                lines[at] = format!("{key} = {}", line.split('=').next_back().unwrap_or(""))
            }
            Change::Letter(place, letter) => {
                let mut letters: Vec<char> = line.chars().collect();
                letters.insert(place % (letters.len() + 1), *letter);
                lines[at] = letters.into_iter().collect();
            }
            Change::Swap(other) => {
                let other = other % lines.len();
                lines.swap(at, other);
            }
        }
    }
    lines.join("\n")
}

/// Numbered `--set` paths into the valid scenario.
fn path() -> impl Strategy<Value = String> {
    let words = [
        "roles",
        "hunter",
        "reps",
        "stages",
        "contact",
        "segments",
        "sme",
        "deal_value",
        "mean",
        "channels",
        "site",
        "leads",
        "gap",
        "hire",
        "0",
        "count",
        "ramp",
        "over",
        "variants",
        "cycle",
        "median",
        "quantiles",
        "horizon",
        "start",
        "targets",
        "double",
        "Анна",
        "skill",
        "\"a.b\"",
        "x",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 1..5)
        .prop_map(|words| words.join("."))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        reads(&text, &Overrides::default());
    }

    #[test]
    fn any_text_of_brackets_and_keys_is_read_or_refused(text in "[\\[\\]{}=.,\"'#\n\r\ta-c0-9 \\-+:]{0,120}") {
        reads(&text, &Overrides::default());
    }

    #[test]
    fn a_valid_scenario_may_be_changed_anyhow(changes in prop::collection::vec((any::<usize>(), change()), 1..4)) {
        reads(&changed(EVERYTHING, &changes), &Overrides::default());
    }

    #[test]
    fn anything_may_be_set(sets in prop::collection::vec((path(), any_value()), 1..4), variant in any::<bool>()) {
        let set = sets.into_iter().map(|(path, value)| format!("{path}={}", value.trim_matches('"'))).collect();
        let options = Overrides { variant: variant.then(|| "no_cool_off".to_owned()), set };
        reads(EVERYTHING, &options);
    }

    #[test]
    fn any_argument_may_be_set(text in "\\PC{0,60}") {
        reads(EVERYTHING, &Overrides { variant: None, set: vec![text] });
    }
}

#[test]
fn giants_are_refused() {
    let deep = format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let dotted = format!("{} = 1", vec!["a"; 100_000].join("."));
    let headers = (0..30_000).map(|i| format!("[a{i}.b.c]\n")).collect::<String>();
    let keys = (0..60_000).map(|i| format!("k{i} = 1\n")).collect::<String>();
    let deals = "[[deals]]\nstage = \"contact\"\ncount = 100000\n".repeat(20_000);
    let roles = (0..9000).map(|i| format!("[roles.r{i}]\nreps = 10000\n")).collect::<String>();
    let variants =
        (0..101).map(|i| format!("[variants.v{i}]\nroles.hunter.reps = 3\n")).collect::<String>();
    let long = format!("question = \"{}\"", "я".repeat(400_000));
    let large = "#".repeat(1_000_001);
    let texts =
        [deep, dotted, headers, keys, deals, roles, long, large, EVERYTHING.to_owned() + &variants];
    for (index, text) in texts.into_iter().enumerate() {
        assert!(!read_to_the_end(text), "giant {index} is let through");
    }
}

#[test]
fn a_thousand_holidays_of_a_year_each_are_read() {
    let list = format!("holidays = [{}]", "\"2027-01-01 to 2027-12-31\",".repeat(1_000));
    let stated = "holidays = [2027-01-01, \"2027-01-02 to 2027-01-08\"]";
    assert!(EVERYTHING.contains(stated));
    assert!(read_to_the_end(EVERYTHING.replace(stated, &list)));
}

#[test]
fn a_hundred_variants_of_a_large_file_are_read() {
    let deals = "[[deals]]\nstage = \"contact\"\nsegment = \"sme\"\nage = \"5d\"\n".repeat(9_990);
    let variant = |i: usize| format!("[variants.v{i}]\nroles.hunter.reps = 3\n");
    let segment = |i: usize| {
        format!(
            "[segments.s{i}]\ndeal_value = 1\nproducts = {{ licence = 1 }}\nneed = \"20.{i}% to 30.{i}%\"\n"
        )
    };
    let variants: String = (0..99).map(variant).collect();
    let segments: String = (0..98).map(segment).collect();
    let text = EVERYTHING.replace("owner = \"Анна\"", "") + &deals + &variants + &segments;
    assert!(read_to_the_end(text));
}

#[test]
fn the_slowest_cycle_is_fitted() {
    let stage = |i: usize| {
        format!(
            "[[stages]]\nname = \"s{i}\"\nconvert = 0.9\ntouches = 3\nsteps = 100\ngap = {{ dist = \"gamma\", mean = \"1d\", shape = 2 }}\n"
        )
    };
    let stages: String = (0..30).map(stage).collect();
    let names: Vec<String> = (0..30).map(|i| format!("\"s{i}\"")).collect();
    let impossible = format!(
        "start = 2027-01-04\nhorizon = \"10y\"\n[segments.a]\naccounts = 10\ndeal_value = 1\n{stages}[roles.r]\nreps = 1\ndoes = [\"prospect\"]\nstages = [{}]\n[cycle]\nmedian = \"1000d\"\nquantiles = {{ \"90%\" = \"1000d\" }}\n",
        names.join(", ")
    );
    assert!(!read_to_the_end(impossible.clone()), "half and nine in ten on the same day");
    let text = impossible
        .replace("\"90%\" = \"1000d\"", "\"90%\" = \"999d\"")
        .replace("median = \"1000d\"", "median = \"900d\"");
    assert!(read_to_the_end(text));
}

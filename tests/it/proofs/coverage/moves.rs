//! What is printed of numbers that are moved, of what is not known, and of deals that change hands.

use super::{Experiment, Seen, USUAL, estimate, mean, points, runs};
use crate::played::loaded;
use voronka::figures::Figure;
use voronka::language::Overrides;
use voronka::study::handoff::{Asked, HandoffRow, handoff};
use voronka::study::levers::indices::indices;
use voronka::study::levers::{Ask, levers};
use voronka::study::method::contest::Contestant;
use voronka::study::method::outputs::Known;
use voronka::study::method::replicate::Unwatched;

pub const EXPERIMENTS: [Experiment; 3] = [
    Experiment { name: "levers, a chance is not known", play: moved, repetitions: [120, 4_000] },
    Experiment { name: "what the spread hangs on", play: known_spread, repetitions: [120, 1_000] },
    Experiment {
        name: "handoff, a fifth is dropped",
        play: known_handoff,
        repetitions: [120, 1_000],
    },
];

/// Twenty leads, each won with a chance that lies anywhere between 20 and 40 %.
fn unknown_chance() -> String {
    let anywhere = "convert = { dist = \"uniform\", low = 0.2, high = 0.4 }";
    points::FILE.replace("convert = 0.3", anywhere)
}

/// Twenty leads, half of which are offered something, which a closer may do, and all of those buy.
const RELAY: &str = r#"
start = 2027-02-01
horizon = "14d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
[channels.a]
counts = [20]
[channels.letters]
counts = [0]
enters = "offer"
to = "closer"
[[stages]]
name = "call"
convert = 0.5
gap = "1d"
hours = 0
[[stages]]
name = "offer"
convert = 1
gap = "1d"
hours = 0
handoff = { drop = "20%" }
[roles.hunter]
does = ["inbound"]
stages = ["call"]
reps = 1
[roles.closer]
does = ["inbound"]
stages = ["offer"]
reps = 1
"#;

static NOTHING: Overrides = Overrides { variant: None, set: Vec::new() };

/// Six sales on average, 4.4 with a chance of 22 %, 7.6 with one of 38 %; they rise as the chance does.
fn moved(seed: u64) -> Vec<Seen> {
    let text = unknown_chance();
    let base = loaded("test.toml", &text, None, &[]);
    let ask = Ask {
        source: ("test.toml", &text),
        overrides: &NOTHING,
        goal: Some(Figure::Sales),
        by: 0.1,
        only: &["stages".to_owned()],
    };
    let found = levers(&ask, &base, &runs(seed, 200), &Unwatched);
    let tornado = found.tornado.expect("it was played");
    let bar = &tornado.bars[0];
    let lever = &found.levers[0];
    assert_eq!(lever.path, "stages.contact.convert");
    vec![
        mean("mean as believed", USUAL, &tornado.mean.expect("it is unknown"), 6.0),
        mean("mean at P10", USUAL, &bar.p10.goal, 4.4),
        mean("mean at P90", USUAL, &bar.p90.goal, 7.6),
        mean("less at P10", USUAL, &bar.p10.more, -1.6),
        mean("from P10 to P90", USUAL, &bar.width, 3.2),
        mean("elasticity", USUAL, &lever.elasticity.expect("there are sales"), 1.0),
        mean("what a tenth more brings", USUAL, &lever.gain.expect("it was moved"), 0.6),
    ]
}

/// Of 20 leads with an unknown chance p, 400 Var(p) is what is not known and 20 E[p (1 − p)] is luck.
fn known_spread(seed: u64) -> Vec<Seen> {
    let base = loaded("test.toml", &unknown_chance(), None, &[]);
    let found = indices(&base.scenario, Figure::Sales, &runs(seed, 300), &Unwatched);
    let found = found.expect("something is unknown");
    let variance = 0.2 * 0.2 / 12.0;
    let (known, luck) = (400.0 * variance, 20.0 * (0.3 - 0.09 - variance));
    let of = &found.unknowns[0].shares;
    let all = found.luck.expect("sales vary");
    vec![
        estimate("share of the chance, alone", USUAL, &of.alone, known / (known + luck)),
        estimate("share of luck, with others", USUAL, &all.with_others, luck / (known + luck)),
    ]
}

/// Ten offers; two are dropped where a closer takes over.
fn known_handoff(seed: u64) -> Vec<Seen> {
    let base = loaded("test.toml", RELAY, None, &[]);
    let asked = Asked {
        source: ("test.toml", RELAY),
        overrides: &NOTHING,
        base: &base.scenario,
        from: 0,
        to: 1,
        stages: None,
        kept: vec![0],
        credits: Vec::new(),
        goal: Figure::Sales,
    };
    let found = handoff(&asked, &runs(seed, 200), &Unwatched).expect("two combinations");
    let at = |stage: Option<&str>| {
        let is_it = |row: &&HandoffRow| row.combination.stage.as_deref() == stage;
        found.rows.iter().find(is_it).expect("it was played")
    };
    let (offer, never) = (at(Some("offer")), at(None));
    let Some(Known::Mean(sales)) = offer.known(Figure::Sales) else { panic!("a number") };
    let Some(Known::Mean(all)) = never.known(Figure::Sales) else { panic!("a number") };
    let lost = &found.costs[0].costs[0];
    vec![
        mean("sales where a closer takes over", USUAL, sales, 8.0),
        mean("sales of one who signs", USUAL, all, 10.0),
        mean("less than the best", USUAL, &offer.behind.expect("the other is best").less, 2.0),
        mean("deals dropped", USUAL, &offer.losses.dropped, 2.0),
        mean("deals handed over", USUAL, &offer.losses.handed, 10.0),
        mean("revenue lost", USUAL, &lost.revenue, 200.0),
    ]
}

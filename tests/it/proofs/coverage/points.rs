//! What a sweep prints.

use super::{Experiment, Seen, USUAL, WIDE, binomial, estimate, mean, runs, seen};
use crate::found::best_point;
use voronka::figures::Figure;
use voronka::language::Overrides;
use voronka::study::method::outputs::Known;
use voronka::study::method::replicate::Unwatched;
use voronka::study::sweep::{Ask, Axis, Design, PointRows, Points, Sweep, measures, sweep};

pub const EXPERIMENTS: [Experiment; 3] = [
    Experiment { name: "sweep, all is known", play: known_points, repetitions: [80, 1_000] },
    Experiment {
        name: "sweep, a value is not known",
        play: unknown_points,
        repetitions: [80, 1_000],
    },
    Experiment {
        name: "sweep, five the same but for luck",
        play: alike_points,
        repetitions: [250, 1_000],
    },
];

/// Twenty leads, each won with a chance of 30 %.
pub(super) const FILE: &str = r#"
start = 2027-02-01
horizon = "7d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
[channels.a]
counts = [20]
[[stages]]
name = "contact"
convert = 0.3
hours = 0
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
[targets.plan]
what = "sales"
at_least = 6
"#;

fn swept_points(
    text: &str,
    vary: &[String],
    design: Design,
    goal: Figure,
    seed: u64,
    times: u64,
) -> Sweep {
    let axes = vary.iter().map(|text| Axis::parse(text).expect("an axis")).collect();
    let points = Points::new(axes, design, 0, 1).expect("points");
    let overrides = Overrides::default();
    let source = ("test.toml", text);
    let ask = Ask {
        source,
        overrides: &overrides,
        points: &points,
        goal,
        against: None,
        argument: "--vary",
    };
    let base = ask.check().expect("departments");
    let none = PointRows::new(points.clone(), measures(&base.scenario, None));
    sweep(&ask, &base, none, &runs(seed, times), &Unwatched, |_| true).expect("departments")
}

fn known_of(name: &str, found: &Sweep, point: usize, output: Figure, truth: f64) -> Seen {
    match found.points.known(point as u64, output).expect("it is told") {
        Known::Mean(found) => mean(name, USUAL, &found, truth),
        Known::Chance(found) => estimate(name, USUAL, &found, truth),
    }
}

/// What the best has more than the point of this number.
fn duel(name: &str, found: &Sweep, rival: u64, truth: f64) -> Option<Seen> {
    let duel = best_point(found).duels.iter().find(|duel| duel.rival == Some(rival))?;
    Some(estimate(name, USUAL, &duel.more, truth))
}

fn known_points(seed: u64) -> Vec<Seen> {
    let vary = ["stages.contact.convert=0.2,0.3,0.5".to_owned()];
    let found = swept_points(FILE, &vary, Design::Grid, Figure::PTarget, seed, 100);
    let met = [0.2, 0.3, 0.5].map(|p| binomial(20, 6, p));
    let mut all = vec![
        known_of("P(target) of a point", &found, 1, Figure::PTarget, met[1]),
        known_of("mean of a point", &found, 0, Figure::Sales, 4.0),
    ];
    all.extend(
        duel("the best against another", &found, 0, met[2] - met[0])
            .filter(|_| best_point(&found).point == 2),
    );
    all
}

fn unknown_points(seed: u64) -> Vec<Seen> {
    // A value of a deal between 80 and 120 that nobody knows: it makes no difference to who buys.
    let text = FILE
        .replace("deal_value = 100", "deal_value = { dist = \"uniform\", low = 80, high = 120 }");
    let vary = ["stages.contact.convert=0.2,0.5".to_owned()];
    let found = swept_points(&text, &vary, Design::Grid, Figure::Revenue, seed, 100);
    let mut all = vec![known_of("mean of a point, twins", &found, 0, Figure::Revenue, 400.0)];
    all.extend(duel("the best against another, twins", &found, 0, 600.0));
    all
}

/// The same leads on another day each, and so on five lucks: nobody is told from the best, and the best is no better than it is.
fn alike_points(seed: u64) -> Vec<Seen> {
    let vary = ["channels.a.counts=[20],[0,20],[0,0,20],[0,0,0,20],[0,0,0,0,20]".to_owned()];
    let found = swept_points(FILE, &vary, Design::Grid, Figure::Sales, seed, 100);
    let best = best_point(&found);
    let is_told = best.duels.iter().any(|duel| duel.rival.is_some() && duel.is_told);
    let mut all = vec![seen("no point is told from the best of five like it", WIDE, !is_told)];
    all.push(known_of("mean of any point", &found, 0, Figure::Sales, 6.0));
    let Some(Known::Mean(top)) = best.known else { unreachable!("sales are a number") };
    all.push(mean("mean of the best of five", WIDE, &top, 6.0));
    all
}

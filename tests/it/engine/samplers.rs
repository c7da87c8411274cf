//! Every sampler against its distribution, worked out by another route (statrs).
//!
//! Seeds are fixed. A test of fit fails below p = 10⁻⁴, a share or a mean beyond four standard errors.

use statrs::distribution::{
    Beta, ContinuousCDF, Discrete, Exp, Gamma, Geometric, LogNormal, NegativeBinomial, Normal,
    Poisson, Triangular, Uniform, Weibull,
};
use voronka::engine::Workspace;
use voronka::language::{Overrides, load};
use voronka::random::distribution::Counts;
use voronka::random::whole_days::given_longer;
use voronka::random::{Key, Purpose, Stream, Streams, WholeDays, distribution};
use voronka::scenario::Quantity::Known;
use voronka::scenario::{Scenario, Varying};
use voronka::statistics::goodness::{Verdict, chi_square, kolmogorov};

const DRAWS: usize = 20_000;

fn luck_of(test: u64) -> Stream {
    Streams::new(2027, test).open(Purpose::Study, Key::of(test))
}

fn fits(what: &str, verdict: Verdict) {
    println!("{what}: statistic {:.4}, p {:.4}", verdict.statistic, verdict.p_value);
    assert!(verdict.p_value > 1e-4, "{what}: {verdict:?}");
}

/// Fails unless the values follow the distribution.
fn follow(what: &str, values: &[f64], law: &impl ContinuousCDF<f64, f64>) {
    fits(what, kolmogorov(values, |x| law.cdf(x)));
}

fn drawn(test: u64, mut draw: impl FnMut(&mut Stream) -> f64) -> Vec<f64> {
    let mut luck = luck_of(test);
    (0..DRAWS).map(|_| draw(&mut luck)).collect()
}

/// Fails unless the counts have the probabilities of the law, those of its tail together.
fn count(
    what: &str,
    test: u64,
    mut draw: impl FnMut(&mut Stream) -> u32,
    law: impl Fn(u64) -> f64,
) {
    let mut luck = luck_of(test);
    let values: Vec<usize> = (0..DRAWS).map(|_| draw(&mut luck) as usize).collect();
    let most = values.iter().max().copied().unwrap_or(0);
    let mut seen = vec![0; most + 2];
    values.iter().for_each(|&value| seen[value] += 1);
    let mut expected: Vec<f64> = (0..=most as u64).map(|k| law(k) * DRAWS as f64).collect();
    expected.push(DRAWS as f64 - expected.iter().sum::<f64>());
    fits(what, chi_square(&seen, &expected, 0));
}

/// Fails unless the share of values up to `x` is `p`.
fn share_up_to(what: &str, values: &[f64], x: f64, p: f64) {
    let n = values.len() as f64;
    let share = values.iter().filter(|&&value| value <= x).count() as f64 / n;
    let error = (p * (1.0 - p) / n).sqrt();
    let z = (share - p) / error;
    println!("{what}: {share:.4} up to {x}, expected {p}, error {error:.4}, z {z:.2}");
    assert!(
        z.abs() < 4.0,
        "{what}: {share:.4} up to {x}, expected {p}, error {error:.4}, z {z:.2}"
    );
}

#[test]
fn uniforms_are_even_and_normals_normal() {
    follow("uniform", &drawn(1, Stream::uniform), &Uniform::new(0.0, 1.0).unwrap());
    follow("open uniform", &drawn(2, Stream::open_uniform), &Uniform::new(0.0, 1.0).unwrap());
    follow("normal", &drawn(3, Stream::normal), &Normal::new(0.0, 1.0).unwrap());
}

#[test]
fn streams_of_neighbouring_keys_are_independent_uniforms() {
    let first =
        |key: u64| Streams::new(5, 0).open(Purpose::Account, Key::of(key).then(7)).uniform();
    let values: Vec<f64> = (0..DRAWS as u64).map(first).collect();
    follow("one draw a key", &values, &Uniform::new(0.0, 1.0).unwrap());
    let mut pairs = vec![0; 100];
    values
        .chunks(2)
        .for_each(|pair| pairs[(pair[0] * 10.0) as usize * 10 + (pair[1] * 10.0) as usize] += 1);
    let even = vec![DRAWS as f64 / 200.0; 100];
    fits("pairs of keys", chi_square(&pairs, &even, 0));
}

#[test]
fn poisson_counts_are_poisson() {
    for (test, mean) in [(10, 0.2), (11, 4.0), (12, 37.5), (13, 900.0)] {
        let law = Poisson::new(mean).unwrap();
        let counts = Counts::new(mean, 1.0);
        count("poisson", test, |luck| counts.at(luck.uniform()), |k| law.pmf(k));
    }
}

#[test]
fn dispersed_counts_are_negative_binomial() {
    for (test, mean, dispersion) in [(20, 0.3, 1.5), (21, 5.0, 2.0), (22, 40.0, 6.0)] {
        // Failures before r successes, each of probability 1 / dispersion.
        let law = NegativeBinomial::new(mean / (dispersion - 1.0), 1.0 / dispersion).unwrap();
        let counts = Counts::new(mean, dispersion);
        count("negative binomial", test, |luck| counts.at(luck.uniform()), |k| law.pmf(k));
    }
}

#[test]
fn trials_till_a_success_are_geometric() {
    for (test, p) in [(30, 0.9), (31, 0.35), (32, 0.02)] {
        let law = Geometric::new(p).unwrap();
        count("geometric", test, |luck| distribution::geometric(luck.uniform(), p), |k| law.pmf(k));
    }
}

#[test]
fn waiting_times_are_exponential() {
    let values = drawn(40, |luck| distribution::exponential(luck.uniform(), 12.5));
    follow("exponential", &values, &Exp::new(1.0 / 12.5).unwrap());
}

fn draws_of(varying: &Varying, test: u64) -> Vec<f64> {
    drawn(test, |luck| varying.quantile(&[], luck.open_uniform()))
}

#[test]
fn what_varies_from_case_to_case_varies_as_stated() {
    let log_normal = Varying::LogNormal { mean: Known(3.0), sigma: Known(0.8) };
    let law = LogNormal::new(3f64.ln() - 0.32, 0.8).unwrap();
    follow("lognormal", &draws_of(&log_normal, 50), &law);
    let gamma = Varying::Gamma { mean: Known(5.0), shape: Known(2.5) };
    follow("gamma", &draws_of(&gamma, 51), &Gamma::new(2.5, 0.5).unwrap());
    let weibull = Varying::Weibull { scale: Known(16.0), shape: Known(2.7) };
    follow("weibull", &draws_of(&weibull, 52), &Weibull::new(2.7, 16.0).unwrap());
    let uniform = Varying::Uniform { low: Known(1.0), high: Known(4.0) };
    follow("uniform", &draws_of(&uniform, 53), &Uniform::new(1.0, 4.0).unwrap());
    let triangular = Varying::Triangular { low: Known(1.0), mode: Known(2.0), high: Known(9.0) };
    follow("triangular", &draws_of(&triangular, 54), &Triangular::new(1.0, 9.0, 2.0).unwrap());
}

#[test]
fn a_mixture_takes_each_part_by_its_weight() {
    let parts = vec![
        (0.3, Varying::Uniform { low: Known(0.0), high: Known(1.0) }),
        (0.7, Varying::LogNormal { mean: Known(8.0), sigma: Known(0.4) }),
    ];
    let (low, high) =
        (Uniform::new(0.0, 1.0).unwrap(), LogNormal::new(8f64.ln() - 0.08, 0.4).unwrap());
    let values = draws_of(&Varying::Mixture(parts), 55);
    fits("mixture", kolmogorov(&values, |x| 0.3 * low.cdf(x) + 0.7 * high.cdf(x)));
}

#[test]
fn a_table_takes_each_value_by_its_weight() {
    let table = Varying::Table(vec![(1.0, 0.5), (2.0, 0.2), (7.0, 0.3)]);
    let law = |k: u64| match k {
        1 => 0.5,
        2 => 0.2,
        7 => 0.3,
        _ => 0.0,
    };
    let draw = |luck: &mut Stream| table.quantile(&[], luck.open_uniform()) as u32;
    count("table", 56, draw, law);
}

/// Fails unless whole days drawn from the table of `varying` have the law's share of half a day to
/// either side, all below one day on the first.
fn days(what: &str, test: u64, varying: &Varying, law: &impl ContinuousCDF<f64, f64>) {
    let mut table = WholeDays::default();
    table.fill(1, 400, |day| varying.cdf(&[], f64::from(day) + 0.5));
    let up_to = |day: u64| if day == 0 { 0.0 } else { law.cdf(day as f64 + 0.5) };
    let share = |day: u64| if day == 0 { 0.0 } else { up_to(day) - up_to(day - 1) };
    count(what, test, |luck| table.at((luck.bits() >> 32) as u32), share);
}

#[test]
fn whole_days_are_the_rounded_times() {
    let gap = Varying::LogNormal { mean: Known(4.0), sigma: Known(0.8) };
    days("lognormal days", 60, &gap, &LogNormal::new(4f64.ln() - 0.32, 0.8).unwrap());
    let wait = Varying::Gamma { mean: Known(30.0), shape: Known(1.5) };
    days("gamma days", 61, &wait, &Gamma::new(1.5, 0.05).unwrap());
    let cool = Varying::Weibull { scale: Known(90.0), shape: Known(2.0) };
    days("weibull days", 62, &cool, &Weibull::new(2.0, 90.0).unwrap());
}

#[test]
fn a_wait_that_has_lasted_is_the_rest_of_the_distribution() {
    let law = Gamma::new(2.0, 0.2).unwrap();
    let age = 6;
    let past = 1.0 - law.cdf(f64::from(age) + 0.5);
    let share = |day: u64| {
        let day = day as f64;
        if day <= f64::from(age) { 0.0 } else { (law.cdf(day + 0.5) - law.cdf(day - 0.5)) / past }
    };
    count(
        "days given six",
        63,
        |luck| {
            let u = (luck.bits() >> 32) as u32;
            given_longer(age, u, |day| law.cdf(f64::from(day) + 0.5))
        },
        share,
    );
}

/// A department of one day with numbers that are not known exactly, and what replications drew.
fn beliefs() -> (Scenario, Vec<Vec<f64>>) {
    let text = r#"
        start = 2027-01-04
        horizon = "1d"
        [segments.all]
        deal_value = 100
        margin = "20% to 30%"
        closed_share = { dist = "beta", alpha = 2, beta = 5 }
        fatigue = { dist = "uniform", low = 0.5, high = 0.9 }
        need = { dist = "triangular", low = 0.1, mode = 0.2, high = 0.7 }
        solvent = { p10 = 0.1, p50 = 0.15, p90 = 0.6 }
        [channels.site]
        leads = "30 to 50/month"
        trend = "-2% to 4%"
        [[stages]]
        name = "contact"
        convert = 0.5
        hours = { dist = "lognormal", median = 0.5, sigma = 0.4 }
        [money]
        cash = { p10 = "100k", p50 = "200k", p90 = "400k" }
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
    "#;
    let loaded = load("beliefs.toml", text, &Overrides::default());
    let scenario = loaded.unwrap_or_else(|problems| panic!("{problems}")).scenario;
    let mut workspace = Workspace::new(&scenario);
    let draw = |run| workspace.simulate(&Streams::new(9, run)).draws.clone();
    let draws = (0..DRAWS as u64).map(draw).collect();
    (scenario, draws)
}

#[test]
fn what_the_user_does_not_know_is_drawn_as_believed() {
    let (scenario, draws) = beliefs();
    let of = |path: &str| -> Vec<f64> {
        let at = scenario.unknowns.iter().position(|unknown| unknown.path == path);
        let at = at.unwrap_or_else(|| panic!("{path} is no unknown"));
        draws.iter().map(|draw| draw[at]).collect()
    };
    follow("beta", &of("segments.all.closed_share"), &Beta::new(2.0, 5.0).unwrap());
    follow("uniform", &of("segments.all.fatigue"), &Uniform::new(0.5, 0.9).unwrap());
    follow("triangular", &of("segments.all.need"), &Triangular::new(0.1, 0.7, 0.2).unwrap());
    let hours = LogNormal::new(0.5f64.ln(), 0.4).unwrap();
    follow("lognormal", &of("stages.contact.hours"), &hours);
    // Ranges leave one case in ten to either side: a lognormal of a rate, a normal of a trend.
    let spread = 2.0 * 1.281_551_565_544_6;
    let month = 365.25 / 12.0;
    let (low, high): (f64, f64) = (30.0 / month, 50.0 / month);
    let law =
        LogNormal::new((low.ln() + high.ln()) / 2.0, (high.ln() - low.ln()) / spread).unwrap();
    follow("range of a rate", &of("channels.site.leads"), &law);
    follow(
        "range of a trend",
        &of("channels.site.trend"),
        &Normal::new(0.01, 0.06 / spread).unwrap(),
    );
    let margin = of("segments.all.margin");
    share_up_to("range of a share", &margin, 0.2, 0.1);
    share_up_to("range of a share", &margin, 0.3, 0.9);
    for (x, p) in [(0.1, 0.1), (0.15, 0.5), (0.6, 0.9)] {
        share_up_to("three points that no family meets", &of("segments.all.solvent"), x, p);
    }
    for (x, p) in [(1e5, 0.1), (2e5, 0.5), (4e5, 0.9)] {
        share_up_to("three points", &of("money.cash"), x, p);
    }
}

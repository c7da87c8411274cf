//! Leads that come, and what becomes of their number on the way.

use super::bench::{Chapter, Department};
use super::measured::{mean, variance};
use crate::engine::{Metric, Outcome};
use crate::statistics::closed_forms::flows::{Count, compound, thinned};

const FUNNEL: Department = Department::new("funnel", include_str!("funnel.toml"));
const REFERRALS: Department = Department::new("referrals", include_str!("referrals.toml"));

/// Mean leads of the funnel.
const LEADS: f64 = 400.0;

pub(super) fn check(chapter: &mut Chapter) {
    random_leads(chapter);
    clustered_leads(chapter);
    let name = "leads that grow by 10 % a month for a hundred days";
    let growing = FUNNEL.with(&["channels.site.trend=10%"]);
    rate(chapter, name, "geometric series", trend(1.1), &growing);
    let name = "leads of a January that is twice as good as other months";
    const JANUARY: Department =
        FUNNEL.with(&["channels.site.season=[2,1,1,1,1,1,1,1,1,1,1,1]", "channels.site.until=28d"]);
    rate(chapter, name, "rate × 24/13", 4.0 * 28.0 * 24.0 / 13.0, &JANUARY);
    let name = "leads of four times the reference budget at an elasticity of a half";
    const BUDGET: Department = FUNNEL
        .with(&["channels.site.budget={per_month=\"400k\",reference=\"100k\",elasticity=0.5}"]);
    rate(chapter, name, "(budget/reference)^elasticity", 2.0 * LEADS, &BUDGET);
    referrals(chapter);
}

fn total(outcome: &Outcome, metric: Metric) -> f64 {
    outcome.total(metric) as f64
}

fn random_leads(chapter: &mut Chapter) {
    let [leads, qualified, won, revenue] = chapter.play(&FUNNEL, 50_000, |o| {
        let won = o.stages[1].won_through as f64;
        [
            total(o, Metric::Leads),
            o.stages[1].entered as f64,
            won,
            total(o, Metric::Revenue) / 100.0,
        ]
    });
    let source = "a thinned Poisson stays Poisson, Rényi 1956";
    let counts = [
        (&leads, "leads", LEADS),
        (&qualified, "qualified deals", 0.3 * LEADS),
        (&won, "won deals", 0.15 * LEADS),
    ];
    for (values, what, expected) in counts {
        chapter.claim(format!("mean of {what} from random leads"), source, expected, mean(values));
        chapter.claim(
            format!("variance of {what} from random leads"),
            source,
            expected,
            variance(values),
        );
    }
    let value = Count { mean: 3000.0, variance: 9e6 * libm::expm1(0.49) };
    let sum = compound(Count { mean: 0.15 * LEADS, variance: 0.15 * LEADS }, value);
    let source = "random sums, Wald 1944";
    chapter.claim("mean revenue of lognormal deals", source, sum.mean, mean(&revenue));
    chapter.claim("variance of that revenue", source, sum.variance, variance(&revenue));
}

/// Leads whose daily number varies three times as much as at random.
fn clustered_leads(chapter: &mut Chapter) {
    let clustered = FUNNEL.with(&["channels.site.dispersion=3"]);
    let [leads, won] = chapter
        .play(&clustered, 50_000, |o| [total(o, Metric::Leads), o.stages[1].won_through as f64]);
    let source = "thinned negative binomial: mπ(1 + π(d − 1))";
    let name = |what: &str| format!("variance of {what} from leads of dispersion 3");
    chapter.claim(name("leads"), source, 3.0 * LEADS, variance(&leads));
    let expected = thinned(LEADS, 3.0, &[0.3, 0.5]);
    chapter.claim(
        "mean of won deals from leads of dispersion 3",
        source,
        expected.mean,
        mean(&won),
    );
    chapter.claim(name("won deals"), source, expected.variance, variance(&won));
}

/// Leads in a hundred days from 4 January on of a channel that starts at four a day and grows by the factor `monthly`: three
/// months of the calendar, and ten days of the fourth.
fn trend(monthly: f64) -> f64 {
    let (mut rate, mut leads) = (4.0, 0.0);
    for (length, days) in [(31, 31), (28, 28), (31, 31), (30, 10)] {
        let daily = libm::pow(monthly, 1.0 / f64::from(length));
        leads += rate * (daily.powi(days) - 1.0) / (daily - 1.0);
        rate *= monthly;
    }
    leads
}

fn rate(
    chapter: &mut Chapter,
    name: &str,
    source: &'static str,
    expected: f64,
    department: &Department,
) {
    let [leads] = chapter.play(department, 5_000, |o| [total(o, Metric::Leads)]);
    chapter.claim(name, source, expected, mean(&leads));
}

/// Customers who bring customers: each day's sales are a thinned Poisson number on what there is.
fn referrals(chapter: &mut Chapter) {
    let (birth, days) = (0.5 * 0.02 * 0.5, 200);
    let (mut customers, mut spread) = (100.0, 0.0);
    for _ in 0..days {
        spread = (1.0 + birth) * (1.0 + birth) * spread + birth * customers;
        customers *= 1.0 + birth;
    }
    let [sales] = chapter.play(&REFERRALS, 20_000, |o| [total(o, Metric::Sales)]);
    let source = "birth process in days, Yule 1925";
    let name = "mean sales of customers who recommend";
    *chapter.claim(name, source, customers - 100.0, mean(&sales)) =
        format!("{:.2} in continuous time", 100.0 * libm::expm1(birth * f64::from(days)));
    chapter.claim("variance of those sales", source, spread, variance(&sales));
}

//! What people read: sentences, pages, JSON, tables and charts.

mod compare;
mod departments;
mod handoff;
mod held;
mod hire;
mod knowledge;
mod levers;
mod odds;
mod schemes;
mod split;
mod sweep;

use crate::played::{self, plan};
use std::collections::BTreeSet;
use voronka::calendar::Period;
use voronka::engine::outcome::LossReason;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::messages::Lang;
use voronka::plot::{Chart, missing_glyphs};
use voronka::report::numbers::{self, Numbers};
use voronka::report::words::{Trial, Words};
use voronka::report::{Detail, Report, json, terminal};
use voronka::scenario::{LeadPeriod, Scenario};
use voronka::statistics::Estimate;
use voronka::study::forecast::money::{CashOut, CashOutMonth};
use voronka::study::forecast::shortage::{Shortage, StandsEmpty};
use voronka::study::forecast::warnings::{DrySegment, NeglectCause, Neglected, RoleLoad};
use voronka::study::forecast::{Headline, LossRow, StageRow};
use voronka::study::method::findings::Heading;
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::{Mean, Spread};
use voronka::study::{Forecast, Warning, forecast};

fn foretold(scenario: &Scenario, runs: u64) -> Forecast {
    let plan = plan(runs, 2);
    forecast(scenario, &plan, &Unwatched)
}

fn forecast_report(scenario: &Scenario) -> Report<Forecast> {
    played::report(
        &scenario.name,
        format!("voronka forecast {}.toml --seed 1 --runs 60", scenario.name),
        60,
        foretold(scenario, 60),
    )
}

fn heading(start: &str, end: &str, days: u32) -> Heading {
    Heading {
        name: "acme".into(),
        question: String::new(),
        variant: None,
        variant_title: None,
        changes: Vec::new(),
        variants: Vec::new(),
        currency: "₽".into(),
        start: start.into(),
        end: end.into(),
        days,
        period: Period::Month,
    }
}

fn year() -> Words {
    Words::new(Lang::En, &heading("2027-01-01", "2027-12-31", 365))
}

fn week_words() -> Words {
    Words::new(Lang::En, &heading("2027-03-01", "2027-03-07", 7))
}

fn spread(mean: f64, error: f64, quantiles: [f64; 5]) -> Spread {
    let [p10, p25, p50, p75, p90] = quantiles;
    Spread { mean, error, p10, p25, p50, p75, p90 }
}

fn estimated(value: f64, low: f64, high: f64) -> Estimate {
    Estimate { value, low, high, level: 0.95 }
}

/// Narrow spaces made visible.
fn shown(text: impl AsRef<str>) -> String {
    text.as_ref().replace(numbers::NARROW, "_")
}

fn headline(words: &Words, quantity: Figure, spread: Spread) -> String {
    let half = 2.5 * spread.error;
    let median = estimated(spread.p50, spread.p50 - half, spread.p50 + half);
    shown(words.headline(&Headline { quantity, spread, median, target: None }))
}

/// The number that starts what was written, in its unit.
fn read_back(written: &str) -> f64 {
    let start = written.trim_start_matches('$').replace(numbers::NARROW, " ").replace('−', "-");
    let number = start.split(" ±").next().expect("a number").replace('$', "");
    let (digits, unit) = match number.trim().strip_suffix('k') {
        Some(digits) => (digits, 1e3),
        None => match number.trim().strip_suffix('M') {
            Some(digits) => (digits, 1e6),
            None => (number.trim(), 1.0),
        },
    };
    digits.replace(' ', "").parse::<f64>().unwrap_or_else(|_| panic!("{written}")) * unit
}

#[test]
fn values_in_one_list_keep_their_order_however_sure_each_is() {
    use voronka::random::{Key, Purpose, Streams};
    let mut luck = Streams::new(7, 0).open(Purpose::Study, Key::of(1));
    for round in 0..400 {
        let size = 10f64.powf(6.0 * luck.open_uniform());
        let count = 2 + round % 7;
        let list: Vec<Mean> = (0..count)
            .map(|_| Mean {
                mean: size * (1.0 + 0.2 * luck.open_uniform()),
                error: size * 10f64.powf(-4.0 * luck.open_uniform()) / 5.0,
            })
            .collect();
        let dollars = Numbers::new(Lang::En, "$");
        for (one, other) in list.iter().zip(&list[1..]) {
            let shown = [one, other].map(|of| read_back(&dollars.money_among(of, &list)));
            let is_kept = (one.mean < other.mean) == (shown[0] < shown[1]) || shown[0] == shown[1];
            assert!(is_kept, "{list:?}: {shown:?}");
            let alone = [one, other].map(|of| read_back(&numbers::mean_among(of, &list)));
            assert!((one.mean < other.mean) == (alone[0] < alone[1]) || alone[0] == alone[1]);
        }
        let chances: Vec<Estimate> = (0..count)
            .map(|_| {
                let (value, half) = (0.3 + 0.1 * luck.open_uniform(), 0.2 * luck.open_uniform());
                Estimate { value, low: value - half, high: value + half, level: 0.95 }
            })
            .collect();
        for (one, other) in chances.iter().zip(&chances[1..]) {
            let shown = [one, other].map(|of| {
                numbers::of_hundred_among(of, &chances).0.parse::<f64>().expect("a number")
            });
            let is_kept =
                (one.value < other.value) == (shown[0] < shown[1]) || shown[0] == shown[1];
            assert!(is_kept, "{chances:?}: {shown:?}");
        }
    }
    // Two that a finder saw: 100 ± 10 beside 104 ± 9, of which the first was larger.
    let [most, next] = [(104.4, 5.2), (104.0, 4.4)].map(|(mean, error)| Mean { mean, error });
    let told = [most, next].map(|of| numbers::mean_among(&of, &[most, next]));
    assert_eq!(told, ["104 ± 10", "104 ± 9"]);
    // Losses that read alike need no digit more than gains do.
    for sign in [1.0, -1.0] {
        let list = [(904e3, 15e4), (880e3, 15e4)].map(|(m, error)| Mean { mean: sign * m, error });
        let told = list.map(|of| numbers::mean_among(&of, &list));
        assert_eq!(told, list.map(|of| numbers::mean_with_bar(&of)));
    }
}

#[test]
fn a_date_at_the_end_of_a_month_is_told_by_its_month() {
    assert_eq!(numbers::by("2028-02-29"), "in February 2028");
    assert_eq!(numbers::by("2027-02-28"), "in February 2027");
    assert_eq!(numbers::by("2028-02-28"), "by 28 February 2028");
}

#[test]
fn money_has_no_more_digits_than_its_error_bar_supports() {
    let roubles = Numbers::new(Lang::En, "₽");
    assert_eq!(shown(roubles.money(41_234_567.0, 310_000.0)), "41.2_M_₽");
    assert_eq!(shown(roubles.money(41_234_567.0, 1_200_000.0)), "41_M_₽");
    assert_eq!(shown(roubles.money(41_234_567.0, 10.0)), "41.2_M_₽");
    assert_eq!(shown(roubles.stated_money(60e6)), "60_M_₽");
    assert_eq!(shown(Numbers::new(Lang::En, "$").stated_money(-1_250_000.0)), "−$1.25_M");
    assert_eq!(shown(Numbers::new(Lang::En, "USD").stated_money(8_400.0)), "8_400_USD");
    assert_eq!(shown(roubles.money(999_700.0, 500.0)), "1.00_M_₽");
    assert_eq!(shown(roubles.money(f64::NAN, 1.0)), "–_₽");
    assert_eq!(shown(Numbers::new(Lang::En, "").stated_money(0.0)), "0");
}

#[test]
fn numbers_are_written_in_the_language_of_the_page() {
    let rubles = Numbers::new(Lang::Ru, "₽");
    assert_eq!(shown(rubles.money(1_234_567.0, 10_000.0)), "1,23_млн_₽");
    assert_eq!(shown(rubles.money(-45_000.0, 900.0)), "−45,0_тыс._₽");
    assert_eq!(shown(rubles.stated_money(2.5e9)), "2,5_млрд_₽");
    assert_eq!(shown(rubles.exact_money(1_065.5)), "1_065,50_₽");
    assert_eq!(shown(rubles.exact_money(1_065.0)), "1_065_₽");
    let gain = Mean { mean: 2_140_000.0, error: 110_000.0 };
    assert_eq!(shown(rubles.money_with_bar(&gain)), "2,1 ± 0,2_млн_₽");
    assert_eq!(shown(Numbers::new(Lang::Ru, "$").money_with_bar(&gain)), "2,1 ± 0,2_млн_$");
    assert_eq!(shown(rubles.share(0.375, 0.01)), "38_%");
    assert_eq!(shown(rubles.share(0.0002, 0.0)), "<0,1_%");
    assert_eq!(shown(rubles.share(0.9996, 0.01)), ">99_%");
    assert_eq!(shown(rubles.count(4.94, 0.0)), "4,9");
    assert_eq!(shown(rubles.days(7.0)), "7_дней");
    assert_eq!(shown(rubles.days(3.2)), "3,2_дня");
    assert_eq!(shown(rubles.points("4 ± 1")), "4 ± 1_п._п.");
    assert_eq!(rubles.date("2027-01-04"), "4 января 2027");
    assert_eq!(rubles.by("2027-03-31"), "в марте 2027 года");
    assert_eq!(rubles.by("2027-03-12"), "к 12 марта 2027");
    assert_eq!(rubles.month_of("2027-03-12"), "март 2027");
    let rare = rubles.of_hundred(&estimated(0.005, 0.0008, 0.028));
    assert_eq!(rare, ("0,5".to_owned(), "от 0,08 до 2,8".to_owned()));
}

#[test]
fn times_and_chances_are_told_in_the_language_of_the_page() {
    let words = |start, end, days| Words::new(Lang::Ru, &heading(start, end, days));
    let time = |start, end, days| words(start, end, days).time();
    assert_eq!(time("2027-01-01", "2027-12-31", 365), "в 2027 году");
    assert_eq!(time("2027-04-01", "2027-06-30", 91), "во втором квартале 2027 года");
    assert_eq!(time("2027-03-01", "2027-03-31", 31), "в марте 2027 года");
    assert_eq!(time("2027-03-01", "2027-03-07", 7), "на неделе с 1 марта 2027");
    assert_eq!(time("2027-01-04", "2027-02-12", 40), "с 4 января по 12 февраля 2027");
    assert_eq!(time("2027-12-04", "2028-02-12", 71), "с 4 декабря 2027 по 12 февраля 2028");
    let words = words("2027-01-01", "2027-12-31", 365);
    let says = |value, low, high| shown(words.frequency(&estimated(value, low, high)));
    assert_eq!(says(0.313, 0.303, 0.323), "31_% (±1)");
    assert_eq!(says(0.0, 0.0, 0.0019), "0_% (меньше 0,19_%)");
    assert_eq!(says(1.0, 0.9924, 1.0), "100_% (не меньше 99,2_%)");
    assert_eq!(shown(words.about(0.0004, 0.001)), "меньше 0,1_%");
}

#[test]
fn amounts_of_one_row_end_on_the_same_digit() {
    let dollars = Numbers::new(Lang::En, "$");
    let row = |values: [f64; 4], bar| dollars.money_row(values, bar).map(shown);
    assert_eq!(row([8_500.0, 5e3, 1e4, 15e3], 120.0), ["$8.5_k", "$5.0_k", "$10.0_k", "$15.0_k"]);
    assert_eq!(row([9e3, -11_049.0, 14e3, 0.0], 1_100.0), ["$9_k", "−$11_k", "$14_k", "$0"]);
    assert_eq!(row([168e3; 4], 0.0), ["$168_k", "$168_k", "$168_k", "$168_k"]);
    let sales = spread(1_312.0, 6.0, [1_081.0, 1_190.0, 1_304.0, 1_411.0, 1_551.0]);
    assert_eq!(numbers::count_row(&sales).map(shown), ["1_310", "1_080", "1_300", "1_550"]);
    let few = spread(0.84, 0.02, [0.0, 0.0, 1.0, 1.0, 2.0]);
    assert_eq!(numbers::count_row(&few), ["0.84", "0", "1", "2"]);
}

#[test]
fn an_error_bar_ends_on_the_digit_of_its_number() {
    let gain = Mean { mean: 2_140_000.0, error: 110_000.0 };
    assert_eq!(shown(Numbers::new(Lang::En, "₽").money_with_bar(&gain)), "2.1_M ± 0.2_M_₽");
    assert_eq!(shown(Numbers::new(Lang::En, "$").money_with_bar(&gain)), "$2.1_M ± $0.2_M");
    let vague = Mean { mean: 465.0, error: 114.0 };
    assert_eq!(Numbers::new(Lang::En, "$").money_with_bar(&vague), "$500 ± $200");
    let exact = Mean { mean: 3.0, error: 0.0 };
    assert_eq!(shown(numbers::mean_with_bar(&exact)), "3");
}

#[test]
fn counts_and_days_are_short_and_never_rounded_to_nothing() {
    assert_eq!(shown(numbers::count(0.0, 0.0)), "0");
    assert_eq!(shown(numbers::count(0.02, 0.0)), "<0.1");
    assert_eq!(shown(numbers::count(4.94, 0.0)), "4.9");
    assert_eq!(shown(numbers::count(13_444.0, 47.0)), "13_400");
    assert_eq!(shown(numbers::whole(1_240.4)), "1_240");
    assert_eq!(shown(numbers::days(1.0)), "1 day");
    assert_eq!(shown(numbers::days(7.0)), "7_days");
    assert_eq!(numbers::number(0.0341, 0.002), "0.034");
}

#[test]
fn shares_are_never_rounded_to_nothing_or_to_certainty() {
    assert_eq!(numbers::share(0.0, 0.0), "0%");
    assert_eq!(numbers::share(0.0002, 0.0), "<0.1%");
    assert_eq!(numbers::share(0.0005, 0.0005), "<0.1%");
    assert_eq!(numbers::share(0.0345, 0.001), "3.5%");
    assert_eq!(numbers::share(0.702, 0.01), "70%");
    assert_eq!(numbers::share(0.9996, 0.01), ">99%");
    assert_eq!(numbers::share(1.0, 0.0), "100%");
    assert_eq!(numbers::share(1.0 - 2.0 * f64::EPSILON, 0.005), "100%");
    assert_eq!(numbers::share(-0.4, 0.0), "−40%");
}

#[test]
fn a_chance_is_a_share_of_the_runs() {
    let words = year();
    let says = |value, low, high| words.frequency(&estimated(value, low, high));
    assert_eq!(says(0.031, 0.021, 0.041), "3% of runs (±1)");
    assert_eq!(says(0.01, 0.005, 0.015), "1% of runs (±0.5)");
    assert_eq!(says(0.313, 0.311, 0.315), "31.3% of runs (±0.2)");
    assert_eq!(says(0.003, 0.0005, 0.009), "0.3% of runs (0.05 to 0.9)");
    assert_eq!(says(0.9996, 0.9990, 0.9999), "99.96% of runs (99.9 to 99.99)");
    // 0 of 2,000: Wilson's upper limit is 3.84 / 2,003.84.
    assert_eq!(says(0.0, 0.0, 0.0019), "0% of runs (less than 0.19%)");
    assert_eq!(says(0.0, 0.0, 0.00019), "0% of runs (less than 0.019%)");
    assert_eq!(says(0.0, 0.0, 0.189), "0% of runs (less than 19%)");
    assert_eq!(says(1.0, 0.9924, 1.0), "100% of runs (at least 99.2%)");
    assert_eq!(says(0.005, 0.0008, 0.028), "0.5% of runs (0.08 to 2.8)");
    assert_eq!(says(0.0005, 0.0003, 0.0008), "0.05% of runs (±0.03)");
    assert_eq!(words.about(0.23, 0.01), "23% of runs");
    assert_eq!(words.about(0.01, 0.01), "1% of runs");
    assert_eq!(words.about(0.0, 0.001), "0% of runs");
    assert_eq!(words.about(0.0004, 0.001), "less than 0.1% of runs");
    assert_eq!(says(f64::NAN, 0.0, 1.0), "an unknown share of runs");
}

#[test]
fn a_probability_is_never_rounded_out_of_its_interval() {
    let written = |value, low, high| numbers::of_hundred(&estimated(value, low, high));
    let pair = |value: &str, bar: &str| (value.to_owned(), bar.to_owned());
    assert_eq!(written(0.005, 0.0008, 0.028), pair("0.5", "0.08 to 2.8"));
    assert_eq!(written(0.995, 0.972, 0.9992), pair("99.5", "97.2 to 99.92"));
    assert_eq!(written(0.0005, 0.00008, 0.0029), pair("0.05", "0.008 to 0.29"));
    assert_eq!(written(0.0, 0.0, 0.0189), pair("0", "0 to 1.9"));
}

#[test]
fn a_run_is_called_by_its_length() {
    let called = [7, 5, 30, 91, 365, 366, 14, 730].map(Trial::of);
    use Trial::{Month, Quarter, Run, Week, Year};
    assert_eq!(called, [Week, Week, Month, Quarter, Year, Year, Run, Run]);
}

#[test]
fn the_time_of_a_run_reads_like_a_calendar() {
    let time = |start, end, days| Words::new(Lang::En, &heading(start, end, days)).time();
    assert_eq!(time("2027-01-01", "2027-12-31", 365), "in 2027");
    assert_eq!(time("2027-01-04", "2027-12-31", 362), "in 2027");
    assert_eq!(time("2027-03-01", "2027-03-31", 31), "in March 2027");
    assert_eq!(time("2027-04-01", "2027-06-30", 91), "in the second quarter of 2027");
    assert_eq!(time("2027-03-01", "2027-03-07", 7), "in the week of 1 March 2027");
    assert_eq!(time("2027-03-10", "2028-03-08", 365), "from 10 March 2027 to 8 March 2028");
    assert_eq!(time("2027-03-10", "2027-05-08", 60), "from 10 March to 8 May 2027");
}

#[test]
fn the_headline_gives_the_middle_and_eight_in_ten() {
    let quantiles = [34.1e6, 37.0e6, 41.3e6, 45.0e6, 48.8e6];
    assert_eq!(
        headline(&year(), Figure::Revenue, spread(41.5e6, 0.4e6, quantiles)),
        "Revenue in 2027: 41_M_₽, eight years in ten between 34.1_M_₽ and 48.8_M_₽."
    );
    assert_eq!(
        headline(&year(), Figure::Sales, spread(52.0, 0.3, [40.0, 45.0, 51.0, 58.0, 64.0])),
        "Sales in 2027: 51, eight years in ten between 40 and 64."
    );
}

#[test]
fn the_headline_of_a_few_sales_gives_their_mean() {
    assert_eq!(
        headline(&week_words(), Figure::Sales, spread(0.41, 0.02, [0.0, 0.0, 0.0, 1.0, 1.0])),
        "Sales in the week of 1 March 2027: 0.41 on average, eight weeks in ten between 0 and 1."
    );
    assert_eq!(
        headline(&week_words(), Figure::Sales, spread(0.04, 0.01, [0.0; 5])),
        "Sales in the week of 1 March 2027: none in at least nine weeks in ten; 0.04 on average."
    );
    assert_eq!(
        headline(&week_words(), Figure::Sales, spread(2.02, 0.01, [2.0; 5])),
        "Sales in the week of 1 March 2027: 2.02 on average, exactly 2 in eight weeks in ten."
    );
}

#[test]
fn the_headline_says_when_there_is_mostly_or_always_nothing() {
    assert_eq!(
        headline(&week_words(), Figure::Revenue, spread(1.2e5, 4e3, [0.0, 0.0, 0.0, 1e5, 5e5])),
        "Revenue in the week of 1 March 2027: nothing in half of the weeks, 500_k_₽ or more in one \
         in ten; 120_k_₽ on average."
    );
    assert_eq!(
        headline(&year(), Figure::Revenue, spread(0.0, 0.0, [0.0; 5])),
        "Revenue in 2027: none in any simulated year."
    );
    assert_eq!(
        headline(&year(), Figure::Revenue, spread(5e6, 0.0, [5e6; 5])),
        "Revenue in 2027: 5_M_₽, the same in eight years in ten."
    );
}

#[test]
fn the_spreadsheet_stands_beside_the_middle_case() {
    let roles = ["account".to_owned(), "farmer".to_owned()];
    let says = |naive, median| shown(year().naive(&roles, naive, median));
    let start = "A spreadsheet (reps × quota of `account` and `farmer`) would promise 72_M_₽";
    assert_eq!(says(72e6, 36e6), format!("{start}, 2 times the middle case."));
    assert_eq!(says(72e6, 60e6), format!("{start}, 20% more than the middle case."));
    assert_eq!(says(72e6, 72e6), format!("{start}, about the middle case."));
    assert_eq!(says(72e6, 90e6), format!("{start}, 20% less than the middle case."));
    assert_eq!(says(72e6, 0.0), format!("{start}."));
}

#[test]
fn a_loss_is_written_with_a_minus_and_its_chance() {
    let profit = spread(-1.2e6, 2e4, [-2.0e6, -1.6e6, -1.24e6, -0.8e6, 0.3e6]);
    let says = shown(year().loss(&profit, &estimated(0.84, 0.82, 0.86)));
    assert_eq!(
        says,
        "Profit: −1.24_M_₽, eight years in ten between −2.00_M_₽ and 300_k_₽. Chance of a loss: 84% \
         (±2)."
    );
}

#[test]
fn every_warning_says_what_was_seen_why_it_matters_and_what_helps() {
    let load = |role: &str, utilisation: f64| RoleLoad {
        role: role.into(),
        utilisation,
        overdue: 120.0,
        overdue_orders: 0.0,
        prospects: role == "a",
        answers_leads: role != "hunter",
        short_of: Some(match role {
            "a" => Shortage::Accounts,
            "c" => Shortage::OpenDeals,
            _ => Shortage::Work,
        }),
        could_prospect: role == "b",
    };
    let neglected = |stage: &str, share: f64| Neglected { stage: stage.into(), share };
    let dry = |segment: &str, probability: f64| DrySegment {
        segment: segment.into(),
        probability,
        from: Some("2027-09-01".into()),
    };
    let runs_out = CashOut {
        chance: Estimate { value: 0.38, low: 0.34, high: 0.42, level: 0.95 },
        early: Some("2027-06-12".into()),
        middle: Some("2027-08-12".into()),
        late: Some("2027-11-30".into()),
        month: Some("2027-08-01".into()),
        month_share: 0.4,
        months: ["2027-07-01", "2027-08-01"]
            .map(|month| CashOutMonth { month: month.into(), here: 0.1, by_then: 0.2 })
            .into(),
    };
    let warnings = [
        Warning::Overload { roles: vec![load("hunter", 0.99)], neglected: Vec::new() },
        Warning::Overload {
            roles: vec![load("hunter", 0.99), load("closer", 1.0)],
            neglected: vec![neglected("proposal", 0.31)],
        },
        Warning::Idle { roles: vec![load("hunter", 0.0)] },
        Warning::Idle { roles: vec![load("a", 0.1), load("b", 0.2), load("c", 0.3)] },
        Warning::BaseRunsDry {
            probability: 0.34,
            from: Some("2027-09-01".into()),
            callers: vec!["hunter".into()],
            wears_out: true,
        },
        Warning::BaseRunsDry {
            probability: 1.0,
            from: None,
            callers: Vec::new(),
            wears_out: false,
        },
        Warning::TargetOutOfReach { target: "double".into(), probability: 0.0003, at_most: 0.0007 },
        Warning::KeyPerson { share: 0.52, by_luck: 0.31, reps: 4 },
        Warning::Neglect {
            cause: NeglectCause::NoTime,
            stages: vec![neglected("proposal", 0.31), neglected("contract", 0.12)],
        },
        Warning::Neglect {
            cause: NeglectCause::Forgotten,
            stages: vec![neglected("proposal", 0.31)],
        },
        Warning::Neglect { cause: NeglectCause::Both, stages: vec![neglected("proposal", 0.31)] },
        Warning::SegmentRunsDry { segments: vec![dry("few", 0.8)] },
        Warning::SegmentRunsDry { segments: vec![dry("few", 0.8), dry("rare", 0.3)] },
        Warning::CashRunsOut {
            out: Box::new(runs_out.clone()),
            p10: -2.1e6,
            p50: 4e5,
            error: 1e4,
            hires: true,
        },
        Warning::CashRunsOut {
            out: Box::new(runs_out),
            p10: -3.1e6,
            p50: 3e5,
            error: 1e4,
            hires: false,
        },
        Warning::UnreachedStep { role: "rep".into(), from: 1.2, reached: 0.004 },
        Warning::LeadsHeldBack {
            role: "rep".into(),
            at_most: 5,
            per: LeadPeriod::Day,
            leads: 38.4,
            utilisation: Some(0.12),
            has_time: true,
            neglected: vec![neglected("call", 0.31)],
        },
        Warning::LeadsHeldBack {
            role: "rep".into(),
            at_most: 5,
            per: LeadPeriod::Day,
            leads: 38.4,
            utilisation: Some(0.99),
            has_time: false,
            neglected: Vec::new(),
        },
        Warning::RoleStandsEmpty {
            role: "closer".into(),
            found: StandsEmpty { probability: 0.86, from: Some("2027-05-11".into()), deals: 8.2 },
            neglected: vec![neglected("contract", 0.12)],
        },
        Warning::RoleStandsEmpty {
            role: "closer".into(),
            found: StandsEmpty { probability: 1.0, from: None, deals: 1.0 },
            neglected: Vec::new(),
        },
        Warning::Neglect { cause: NeglectCause::Peaks, stages: vec![neglected("call", 0.31)] },
        Warning::MostlyIgnorance { share: 0.71, path: "channels.site.leads".into() },
        Warning::Imprecise { runs: 10_000 },
        Warning::Partial { runs: 1_300 },
        Warning::DeadlineReached { runs: 1_300 },
        Warning::NobodyWorks,
        Warning::NoWorkingDay,
    ];
    let lines: Vec<String> = warnings
        .iter()
        .map(|warning| {
            let advice = year().advice(warning);
            for part in [&advice.seen, &advice.matters, &advice.helps] {
                assert!(part.ends_with('.') || part.ends_with(')'), "{part}");
            }
            shown(advice.seen)
        })
        .collect();
    insta::assert_snapshot!("warnings", lines.join("\n"));
}

#[test]
fn a_part_of_a_month_is_told_from_a_whole_one() {
    let report = forecast_report(&departments::burning());
    let label = |row| words_of(&report).row(row, Period::Month);
    let periods = &report.finding.periods;
    assert_eq!(label(&periods[0]), "Feb 2026 (27 d)");
    assert_eq!(label(&periods[1]), "Mar 2026");
    assert_eq!(label(&periods[24]), "Feb 2028 (1 d)");
}

fn words_of(report: &Report<Forecast>) -> Words {
    Words::new(Lang::En, &report.finding.heading)
}

#[test]
fn every_reason_and_every_total_has_a_name() {
    for lang in Lang::ALL {
        let words = Words::new(lang, &heading("2027-01-01", "2027-12-31", 365));
        let reasons: BTreeSet<String> = LossReason::ALL.map(|reason| words.why_lost(reason)).into();
        let totals: BTreeSet<String> = Figure::totals().map(|total| total.line(lang)).collect();
        assert_eq!(reasons.len(), LossReason::ALL.len());
        assert_eq!(totals.len(), Figure::totals().count());
    }
}

#[test]
fn the_answers_of_four_departments_read_well() {
    let departments = [
        departments::growing(),
        departments::novices(),
        departments::burning(),
        departments::idle(),
    ];
    let pages = departments.map(|department| {
        forecast_report(&department).text(Detail::Answer, 80, terminal::Style::Plain)
    });
    insta::assert_snapshot!("answers", shown(pages.join("\n——\n\n")));
}

#[test]
fn the_full_page_of_a_small_department_reads_well() {
    let page = forecast_report(&departments::novices()).text(
        Detail::Full,
        terminal::WIDTH,
        terminal::Style::Plain,
    );
    insta::assert_snapshot!("page", shown(page));
}

#[test]
fn pages_of_a_forecast_read_well_in_russian() {
    let page = |department: &Scenario, detail| {
        let report = forecast_report(department).in_language(Lang::Ru);
        shown(report.text(detail, terminal::WIDTH, terminal::Style::Plain))
    };
    let (novices, growing) = (departments::novices(), departments::growing());
    insta::assert_snapshot!("page_ru", page(&novices, Detail::Full));
    insta::assert_snapshot!(
        "screens_ru",
        page(&growing, Detail::Screen) + "——\n\n" + &page(&novices, Detail::Screen)
    );
}

#[test]
fn a_page_keeps_to_its_width_and_is_plain_unless_asked() {
    for department in [departments::growing(), departments::novices()] {
        let report = forecast_report(&department);
        for width in [80, 100, 140] {
            let page = report.text(Detail::Full, width, terminal::Style::Plain);
            let widest = page.lines().max_by_key(|line| line.chars().count()).unwrap();
            assert!(widest.chars().count() <= width, "{width}: {widest}");
            assert!(!page.contains('\u{1b}') && !page.contains("NaN"));
            assert!(page.lines().all(|line| line.trim_end() == line));
        }
        let rich = report.text(Detail::Answer, 80, terminal::Style::Rich);
        assert!(rich.contains("\u{1b}[1m"));
        assert!(rich.lines().all(|line| !line.contains('\u{1b}')
            || line.ends_with("\u{1b}[0m")
            || line.starts_with("\u{1b}[33m!")));
    }
}

#[test]
fn the_keys_of_the_json_are_those_of_its_version() {
    let text = json::text(&forecast_report(&departments::growing()));
    assert!(text.starts_with("{\n  \"format\": \"voronka.forecast/1\",") && text.ends_with("}\n"));
    assert!(!text.contains("NaN") && !text.to_lowercase().contains("infinity"));
    let mut paths = BTreeSet::new();
    json_paths(&serde_json::from_str(&text).unwrap(), "", &mut paths);
    let lines: Vec<String> = paths.into_iter().collect();
    insta::assert_snapshot!("json_keys", lines.join("\n"));
}

/// Dotted paths of all values; elements of a list count as one.
fn json_paths(value: &serde_json::Value, path: &str, paths: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            fields
                .iter()
                .for_each(|(key, value)| json_paths(value, &format!("{path}.{key}"), paths));
        }
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| json_paths(item, &format!("{path}[]"), paths));
        }
        _ => drop(paths.insert(path.trim_start_matches('.').to_owned())),
    }
}

#[test]
fn what_the_sources_bring_adds_up_to_the_revenue() {
    let found = foretold(&departments::growing(), 60);
    let total = |which: Figure| found.totals.iter().find(|row| row.total == which).unwrap().spread;
    let revenue: f64 = found.sources.iter().map(|row| row.new_revenue.mean).sum();
    assert!((revenue / total(Figure::Revenue).mean - 1.0).abs() < 1e-9);
    let shares: f64 = found.sources.iter().filter_map(|row| row.revenue_share).sum();
    assert!((shares - 1.0).abs() < 1e-9);
    let kinds: Vec<_> = found.sources.iter().map(|row| (row.source, row.name.as_deref())).collect();
    use voronka::study::forecast::Source::{Channel, OpenAtStart, Prospecting};
    assert_eq!(kinds, [(Prospecting, None), (OpenAtStart, None), (Channel, Some("site"))]);
    // What hunters hand over is sold by others; a deal that wakes in the pool goes back to a hunter.
    let handed: Vec<&str> = found.handed.iter().map(|row| row.role.as_str()).collect();
    assert_eq!(handed, ["hunter", "менеджер"]);
    let [costs, goods, profit] =
        [Figure::Costs, Figure::Goods, Figure::Profit].map(|t| total(t).mean);
    let revenue = total(Figure::Revenue).mean;
    assert!((revenue - goods - costs - profit).abs() < 1e-9 * revenue);
}

#[test]
fn a_count_is_told_by_outcomes_that_came() {
    let found = foretold(&departments::growing(), 60);
    let whole = |spread: &Spread| {
        let of = [spread.p10, spread.p25, spread.p50, spread.p75, spread.p90];
        of.iter().all(|value| value % 1.0 == 0.0)
    };
    assert!(found.seats.iter().all(|seat| whole(&seat.sales)));
    assert!(found.periods.iter().all(|row| whole(row.spread(Figure::Sales))));
}

#[test]
fn deals_from_the_pool_are_told_apart_from_those_opened() {
    // Three accounts are called once and say "not now"; a need of each arises on the day after.
    let text = r#"
        start = 2027-01-04
        horizon = "14d"
        [segments.all]
        accounts = 3
        deal_value = 100
        pool = { need_every = "0.0001d", contact_every = "3d", warm_stage = "contract" }
        [[stages]]
        name = "contact"
        convert = 0
        lost = { not_now = 1 }
        [[stages]]
        name = "contract"
        convert = 1
        [roles.seller]
        does = ["prospect"]
        stages = ["contact", "contract"]
        reps = 1"#;
    let loaded = load("pool.toml", text, &Overrides::default()).expect("a right scenario");
    let report = forecast_report(&loaded.scenario);
    let mean = |total| report.finding.totals.iter().find(|row| row.total == total).unwrap().spread;
    assert_eq!(mean(Figure::Prospected).mean, 3.0);
    assert_eq!(report.finding.sources[0].deals.mean, 6.0);
    let page = report.text(Detail::Full, terminal::WIDTH, terminal::Style::Plain);
    assert!(
        page.contains("3 of the deals came back from the pool and are counted again."),
        "{page}"
    );
}

#[test]
fn a_better_stage_is_told_by_its_conversion_before_and_after() {
    use voronka::study::forecast::bottleneck::Conversion;
    let says =
        |before, after, is_capped| year().conversion(&Conversion { before, after, is_capped });
    assert_eq!(says(0.85, 0.935, false), "85% → 93.5%");
    assert_eq!(says(0.95, 1.0, true), "95% → 100%, no more than all");
}

#[test]
fn a_share_that_does_not_rise_with_the_chance_is_explained() {
    use voronka::study::forecast::bottleneck::{Bottleneck, Conversion};
    let stages = foretold(&departments::growing(), 2).funnel;
    let found = |before, after| Bottleneck {
        stage: 1,
        improvement: 1.1,
        runs: 400,
        gains: vec![Mean { mean: 0.0, error: 0.0 }; 2],
        sales: [2.0, 7.0].map(|mean| Mean { mean, error: 0.5 }).to_vec(),
        conversions: vec![Conversion { before, after, is_capped: false }; 2],
    };
    let says =
        |before, after| shown(year().bottleneck(&found(before, after), Figure::Sales, &stages));
    let why = |before, after| year().not_as_raised(&found(before, after), Figure::Sales);
    // 0.8 × 1.1 = 0.88, 0.888 × 1.1 = 0.9768.
    let name = &stages[1].name;
    let raised = format!(
        "A tenth more yeses in `{name}` would add 7 ± 1 sales, more than in any other stage (deals that go on: "
    );
    assert_eq!(says(0.8, 0.88), format!("{raised}80% → 88%)."));
    assert_eq!(why(0.8, 0.88), None);
    assert_eq!(says(0.888, 0.957), format!("{raised}88.8% → 95.7%)."));
    let other = why(0.888, 0.957).unwrap_or_default();
    assert!(other.contains("need not rise by a tenth"), "{other}");
    // A change has so many digits that its ends differ.
    assert!(says(0.003, 0.0033).contains("(deals that go on: 0.3% → 0.33%)"));
    assert!(says(0.003, 0.003).contains("(deals that go on: 0.3%, as before)"));
}

#[test]
fn a_chart_of_the_funnel_writes_the_digits_and_the_outcomes_of_the_table() {
    let lost =
        [(LossReason::NotNow, 213.4), (LossReason::Refused, 612.8), (LossReason::Dropped, 0.03)];
    let stage = StageRow {
        entered: Mean { mean: 1503.2, error: 10.0 },
        won_through: 452.3,
        unpaid: 11.2,
        conversion: Mean { mean: 0.3534, error: 0.002 },
        lost: lost.map(|(reason, deals)| LossRow { reason, deals }).to_vec(),
        open: 224.7,
        ..foretold(&departments::growing(), 2).funnel[0].clone()
    };
    // Known to ±19.6: to tens. The parts are known better, by the root of their share.
    assert_eq!(shown(year().funnel_outcome(&stage, Some(&stage))), "1_500 enter, 450 go on: 35%");
    assert_eq!(shown(year().funnel_outcome(&stage, None)), "1_500 enter, 450 signed: 35%");
    assert_eq!(
        shown(year().funnel_losses(&stage)),
        "lost: refused 610 · not now 213 · dropped <0.1; signed and unpaid: 11; still open: 225"
    );
    let nobody = StageRow { entered: Mean { mean: 0.0, error: 0.0 }, ..stage };
    assert_eq!(year().funnel_outcome(&nobody, Some(&nobody)), "nobody entered");
}

#[test]
fn nothing_at_all_still_gives_valid_json_and_tables() {
    let report = forecast_report(&departments::idle());
    assert!(serde_json::from_str::<serde_json::Value>(&json::text(&report)).is_ok());
    let names: Vec<&str> = report.tables().into_iter().map(|(name, _)| name).collect();
    assert!(!names.contains(&"cycle.csv") && names.contains(&"periods.csv"));
    assert!(report.charts().is_empty());
}

#[test]
fn every_line_of_a_table_has_a_cell_for_every_column() {
    let mut headers = Vec::new();
    for (name, bytes) in forecast_report(&departments::novices()).tables() {
        let text = String::from_utf8(bytes).unwrap();
        let mut lines = text.split_terminator("\r\n").map(|line| line.split(',').count());
        let columns = lines.next().unwrap();
        assert!(lines.all(|cells| cells == columns), "{name}");
        assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
        headers.push(format!("{name}: {}", text.lines().next().unwrap()));
    }
    insta::assert_snapshot!("csv_headers", headers.join("\n"));
}

#[test]
fn charts_are_those_that_make_sense_and_every_letter_can_be_drawn() {
    let stems = |scenario: &Scenario| -> Vec<String> {
        let charts = forecast_report(scenario).charts();
        for (stem, chart) in &charts {
            let texts = chart.texts().join(" ") + &chart.caption().title;
            let missing = missing_glyphs(&texts);
            assert!(missing.is_empty(), "{stem}: {missing:?}");
            assert!(!chart.caption().title.is_empty() && !texts.contains("NaN"), "{stem}");
        }
        charts.into_iter().map(|(stem, _)| stem).collect()
    };
    let all = [
        "chance",
        "revenue",
        "cash",
        "cash_out",
        "funnel",
        "bottleneck",
        "base",
        "cycle",
        "reps",
        "utilisation",
    ];
    assert_eq!(stems(&departments::growing()), all);
    assert!(!stems(&departments::burning()).contains(&"chance".into()));
    assert!(stems(&departments::novices()).contains(&"day-sale".into()));
}

#[test]
fn a_dot_plot_has_fifty_dots() {
    let charts = forecast_report(&departments::novices()).charts();
    let dots = charts.iter().find_map(|(_, chart)| match chart {
        Chart::Dots(dots) => Some(dots),
        _ => None,
    });
    assert_eq!(dots.unwrap().outcomes.len(), 50);
}

#[test]
fn unknown_values_of_deals_and_quotas_are_no_trouble() {
    use voronka::scenario::{Belief, Quantity, Unknown, Varying};
    let mut department = departments::growing();
    let belief = || Belief::Uniform { low: 1.0e6, high: 1.2e6 };
    department.unknowns.push(Unknown { path: "deal_value".into(), belief: belief() });
    department.unknowns.push(Unknown { path: "quota".into(), belief: belief() });
    department.segments[0].deal_value = Varying::Fixed(Quantity::Unknown(1));
    department.roles[1].quota_per_month = Quantity::Unknown(2);
    let naive = foretold(&department, 20).naive_revenue.unwrap();
    // Three people for a year; quotas of 1.1 M a month in the mean.
    let months = 3.0 * 365.0 / (365.25 / 12.0);
    // Runs share what is unknown in pairs: ten draws of a uniform, standard deviation 0.2 M/√12.
    let error = months * 0.2e6 / 12f64.sqrt() / 10f64.sqrt();
    assert!((naive - months * 1.1e6).abs() < 4.0 * error, "{naive}");
}

/// A department whose run begins on 25 January and ends on 5 June: a week, four months, five days.
const STUBS: &str = r#"
start = 2027-01-25
report = "month"
horizon = "132d"
currency = "$"
[money]
cash = "1k"
[segments.a]
accounts = 3000
deal_value = "1k"
[[stages]]
name = "call"
convert = "20%"
gap = "2d to 9d"
touches = 3
hours = 1
[[deals]]
stage = "call"
segment = "a"
count = 7
[roles.rep]
reps = 2
does = ["prospect"]
stages = ["call"]
skill_spread = 0.3
[targets.march]
what = "sales"
at_least = 3
from = 2027-03-01
by = 2027-03-31
[targets.all]
what = "revenue"
at_least = "20k"
"#;

fn stubs() -> Report<Forecast> {
    let loaded = load("stubs.toml", STUBS, &Overrides::default());
    forecast_report(&loaded.unwrap_or_else(|problems| panic!("{problems:?}")).scenario)
}

fn chart(report: &Report<Forecast>, stem: &str) -> Chart {
    let mut charts = report.charts().into_iter();
    charts.find(|(name, _)| name == stem).unwrap_or_else(|| panic!("no chart {stem}")).1
}

#[test]
fn charts_over_time_begin_on_the_first_day_and_go_by_dates() {
    let report = stubs();
    let places = [0.0, 7.0, 35.0, 66.0, 96.0, 127.0, 132.0];
    let Chart::Fan(revenue) = chart(&report, "revenue") else { panic!("a fan") };
    assert_eq!(revenue.places, places);
    let months = ["25 Jan", "Feb 2027", "Mar 2027", "Apr 2027", "May 2027", "1 Jun"];
    assert_eq!(revenue.periods, months);
    assert_eq!((revenue.bands[0].p10, revenue.bands[0].p90), (0.0, 0.0));
    assert_eq!(revenue.bands.len(), places.len());
    let Chart::Fan(cash) = chart(&report, "cash") else { panic!("a fan") };
    assert_eq!((cash.bands[0].p10, cash.bands[0].p90), (1000.0, 1000.0));
    let Chart::Stack(base) = chart(&report, "base") else { panic!("a stack") };
    let first = |name: &str| base.layers.iter().find(|of| of.name == name).map(|of| of.values[0]);
    // Those in open deals are in work, and are not called up from the stock of fresh accounts.
    let (fresh, in_work) = (first("fresh").expect("some"), first("in work").expect("some"));
    assert_eq!((fresh, in_work), (report.finding.base.opening[0].mean, 7.0));
    let Chart::Lines(chance) = chart(&report, "chance") else { panic!("lines") };
    assert_eq!(chance.places, places);
    assert_eq!(chance.series[0].span, Some((35.0, 66.0)));
    assert_eq!(chance.series[1].span, None);
    assert!(chance.series.iter().all(|series| series.values[0] == 0.0));
    assert!(chance.caption.subtitle.contains("bars below the axis"), "{:?}", chance.caption);
}

#[test]
fn cash_is_told_where_it_is_stated_though_nothing_costs_money() {
    let report = stubs();
    let page = report.text(Detail::Full, 2_000, terminal::Style::Plain);
    assert!(page.contains("\nCash\n"), "{page}");
    assert!(!page.contains("Profit and loss"), "{page}");
    let bare = STUBS.replace("[money]\ncash = \"1k\"\n", "");
    let loaded = load("bare.toml", &bare, &Overrides::default()).expect("a right scenario");
    assert!(!forecast_report(&loaded.scenario).finding.tells_cash());
}

#[test]
fn a_chart_of_the_cycle_says_what_it_leaves_out() {
    let report = stubs();
    let open: f64 = report.finding.funnel.iter().map(|stage| stage.open).sum();
    let Chart::Histogram(cycle) = chart(&report, "cycle") else { panic!("a histogram") };
    let told = format!(
        "; {} deals that are still open at the end are not in it",
        numbers::count(open, 0.0)
    );
    assert!(cycle.caption.subtitle.ends_with(&told), "{}", cycle.caption.subtitle);
    let Chart::Spread(reps) = chart(&report, "reps") else { panic!("ranges") };
    let causes = "which comes from luck and skill that differs from run to run";
    assert!(reps.caption.subtitle.ends_with(causes), "{}", reps.caption.subtitle);
}

#[test]
fn every_deal_of_a_stage_is_counted_once() {
    for report in [
        stubs(),
        forecast_report(&departments::growing()),
        forecast_report(&departments::burning()),
    ] {
        for stage in &report.finding.funnel {
            let lost: f64 = stage.lost.iter().map(|loss| loss.deals).sum();
            let ended = stage.won_through + lost + stage.open;
            assert!((stage.entered.mean - ended).abs() < 1e-6, "{stage:?}");
            assert!(stage.unpaid <= stage.won_through, "{stage:?}");
        }
    }
    assert_eq!(stubs().finding.open_at_start, 7);
}

#[test]
fn the_chance_of_a_target_names_its_time_and_is_a_percentage() {
    let text = STUBS.replace("at_least = 3", "at_least = 12");
    let text = text.replace("at_least = \"20k\"", "at_least = \"100k\"");
    let loaded = load("stubs.toml", &text, &Overrides::default());
    let report =
        forecast_report(&loaded.unwrap_or_else(|problems| panic!("{problems:?}")).scenario);
    let page = report.text(Detail::Answer, 2_000, terminal::Style::Plain);
    let [part, whole, both] = [
        "in March 2027: ",
        "of revenue: ",
        "Chance of reaching both targets, each in its own time: ",
    ]
    .map(|words| page.split_once(words).unwrap_or_else(|| panic!("{words} in {page}")).1);
    let is_percentage = |text: &str| {
        let written = text.split_once(' ').map_or("", |(written, _)| written);
        written.strip_suffix('%').is_some_and(|of| of.parse::<f64>().is_ok())
    };
    assert!([part, whole, both].into_iter().all(is_percentage), "{page}");
    // Once a page a chance is told in runs too: that of the first target.
    let in_runs = |text: &str| text.lines().next().is_some_and(|line| line.contains(" of 100 "));
    assert!(in_runs(part) && !in_runs(whole) && !in_runs(both), "{page}");
    assert_eq!(page.matches(" of 100 ").count(), 1, "{page}");
}

#[test]
fn one_thing_is_singular_however_it_is_written() {
    assert_eq!(numbers::points("1"), "1 pt");
    assert_eq!(numbers::points("−1"), "−1 pt");
    assert_eq!(numbers::points("1 ± 0.5"), "1 ± 0.5 pts");
    assert_eq!(numbers::things("1", "run", "runs"), "1 run");
    assert_eq!(numbers::things("0.5", "run", "runs"), "0.5 runs");
}

#[test]
fn when_cash_runs_out_is_drawn_from_the_first_day_on() {
    let text = STUBS.replace("cash = \"1k\"", "cash = \"1k\"\noverhead = \"90k/month\"");
    let loaded = load("short.toml", &text, &Overrides::default());
    let report =
        forecast_report(&loaded.unwrap_or_else(|problems| panic!("{problems:?}")).scenario);
    let out = report.finding.money.cash.runs_out.as_ref().expect("cash is stated");
    assert!(out.chance.value > 0.0);
    let Chart::Lines(lines) = chart(&report, "cash_out") else { panic!("lines") };
    assert_eq!(lines.places, [0.0, 7.0, 35.0, 66.0, 96.0, 127.0, 132.0]);
    assert_eq!(lines.series[0].values.first(), Some(&0.0));
    let last = lines.series[0].values.last().expect("a value");
    assert!((last - out.chance.value).abs() < 1e-9);
}

//! The page, JSON, tables and charts of versions beside each other.

use super::shown;
use crate::played::{self, loaded, plan};
use voronka::figures::Figure;
use voronka::language::Loaded;
use voronka::messages::Lang;
use voronka::plot::{Chart, missing_glyphs};
use voronka::report::json;
use voronka::report::terminal::{Style, WIDTH};
use voronka::report::words::Words;
use voronka::report::{Detail, Report};
use voronka::study::compare::Comparison;
use voronka::study::compare::{Wish, compare};
use voronka::study::method::replicate::Unwatched;
use voronka::study::method::spread::Mean;
use voronka::study::method::versions::Version;

const FILE: &str = include_str!("../../../../scenarios/quickstart.toml");

/// The file as it is, and `variants`.
fn comparison(variants: &[&str], goal: Option<Figure>) -> Report<Comparison> {
    report_of(FILE, variants, goal)
}

/// With variants called by their names alone.
fn report_of(text: &str, variants: &[&str], goal: Option<Figure>) -> Report<Comparison> {
    report_with(text, variants, goal, false)
}

/// With variants that have the titles of the file.
fn titled(text: &str, variants: &[&str], goal: Option<Figure>) -> Report<Comparison> {
    report_with(text, variants, goal, true)
}

fn report_with(
    text: &str,
    variants: &[&str],
    goal: Option<Figure>,
    has_titles: bool,
) -> Report<Comparison> {
    let names = [None].into_iter().chain(variants.iter().copied().map(Some));
    let loaded: Vec<Loaded> =
        names.map(|name| loaded("quickstart.toml", text, name, &[])).collect();
    let version = |(place, loaded): (usize, &'_ Loaded)| {
        let name = place.checked_sub(1).map(|place| variants[place]);
        (name, loaded.scenario.clone())
    };
    let versions: Vec<_> = loaded.iter().enumerate().map(version).collect();
    let title = |name: &str| {
        let place = loaded[0].scenario.variants.iter().position(|variant| variant == name);
        place.and_then(|place| loaded[0].variant_titles.get(place)).map(String::as_str)
    };
    let versions: Vec<Version> = versions
        .iter()
        .map(|(name, scenario)| {
            let titled = name.and_then(title).filter(|_| has_titles);
            Version { name: *name, title: titled.or(*name), scenario }
        })
        .collect();
    let plan = plan(60, 2);
    let wish = Wish { goal, confidence: 0.95 };
    played::report(
        "quickstart",
        "voronka compare quickstart.toml --seed 1 --runs 60",
        60,
        compare(&versions, wish, &plan, &Unwatched),
    )
}

const ALL: [&str; 3] = ["two-more-reps", "better-proposals", "twice-the-leads"];

#[test]
fn the_page_of_versions_reads_well() {
    insta::assert_snapshot!(
        "versions",
        shown(comparison(&ALL, None).text(Detail::Full, WIDTH, Style::Plain))
    );
}

#[test]
fn the_page_of_versions_reads_well_in_russian() {
    let report = comparison(&ALL, None).in_language(Lang::Ru);
    insta::assert_snapshot!("versions_ru", shown(report.text(Detail::Full, WIDTH, Style::Plain)));
    for (stem, chart) in report.charts() {
        assert!(missing_glyphs(&chart.texts().concat()).is_empty(), "{stem}");
    }
}

#[test]
fn the_page_of_one_version_says_what_it_brings() {
    let page = comparison(&[], Some(Figure::Profit)).text(Detail::Full, WIDTH, Style::Plain);
    assert!(page.contains("The department as it is: $"), "{page}");
    assert!(!page.contains("best"), "{page}");
}

#[test]
fn json_and_tables_hold_every_version_and_the_choice() {
    let report = comparison(&ALL, Some(Figure::Revenue));
    let told: serde_json::Value = serde_json::from_str(&json::text(&report)).expect("JSON");
    assert_eq!(told["format"], "voronka.compare/1");
    let versions = told["finding"]["versions"].as_array().expect("a list");
    assert_eq!(versions.len(), 4);
    assert!(versions[0]["name"].is_null() && versions[0]["figures"][1]["difference"].is_null());
    assert_eq!(versions[1]["figures"][1]["measure"], "revenue");
    assert!(versions[1]["figures"][1]["difference"]["more"]["error"].as_f64() > Some(0.0));
    assert!(told["finding"]["choice"]["is_best"].as_f64() > Some(0.0));
    let tables = report.tables();
    let names: Vec<&str> = tables.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["versions.csv", "figures.csv", "differences.csv", "choice.csv"]);
    let lines =
        |place: usize| String::from_utf8(tables[place].1.clone()).expect("text").lines().count();
    assert_eq!(told["finding"]["counted"], "revenue");
    assert!(String::from_utf8_lossy(&tables[3].1).starts_with("goal,counted,best,"));
    // A heading, and eight measures of each version; the first is compared to none.
    assert_eq!([0, 1, 2, 3].map(lines), [5, 33, 25, 2]);
}

#[test]
fn charts_show_every_version_against_the_first() {
    let charts = comparison(&ALL, None).charts();
    let stems: Vec<&str> = charts.iter().map(|(stem, _)| stem.as_str()).collect();
    assert_eq!(stems, ["chance", "revenue", "profit", "pay", "cost"]);
    for (stem, chart) in &charts {
        let texts = chart.texts();
        assert!(missing_glyphs(&texts.concat()).is_empty(), "{stem}");
        assert!(texts.iter().any(|text| text == "two-more-reps"), "{stem}: {texts:?}");
    }
}

#[test]
fn whiskers_of_charts_are_the_bars_of_the_page() {
    let report = comparison(&ALL, Some(Figure::Revenue));
    let found = &report.finding;
    let charts = report.charts();
    let revenue = charts.iter().find_map(|(stem, chart)| match chart {
        Chart::Bars(bars) if stem == "revenue" => Some(bars),
        _ => None,
    });
    let revenue = revenue.expect("a chart of the goal");
    assert!(revenue.caption.subtitle.ends_with("95% for all pairs of versions together"));
    for (row, version) in revenue.rows.iter().zip(&found.versions[1..]) {
        let difference = version.figure(Figure::Revenue).and_then(|of| of.difference);
        let difference = difference.expect("it was compared");
        // Six pairs of four versions: 2.638 errors instead of 1.960.
        let reach = (row.high - row.value) / difference.more.error;
        assert!((reach - 2.638).abs() < 0.002, "{reach}");
        assert!((row.value - row.low - (row.high - row.value)).abs() < 1e-6 * row.high.abs());
    }
    let cost = charts.iter().find_map(|(_, chart)| match chart {
        Chart::Scatter(scatter) => Some(scatter),
        _ => None,
    });
    let cost = cost.expect("versions are paid differently");
    assert!(cost.caption.subtitle.contains("95% for all pairs of versions together"));
    assert_eq!(cost.dots[0].between, (cost.dots[0].y, cost.dots[0].y));
}

/// A week with three sales for sure, and variants that meet its target as surely and one that does not.
const WEEK: &str = r#"
start = 2027-02-01
horizon = "7d"
currency = "$"
[targets.three]
what = "sales"
at_least = 3
[segments.all]
deal_value = 100
margin = "40%"
[channels.site]
counts = [3]
[[stages]]
name = "contact"
convert = "100%"
hours = 0
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
pay = "40/month"
[variants.dearer]
roles.seller.pay = "280/month"
[variants.idle]
channels.site.counts = [3]
[variants.fewer]
channels.site.counts = [2]
"#;

const SAME: &str =
    "The department as it is, `dearer` and `idle` meet the first target in the same runs";

#[test]
fn versions_that_meet_the_target_in_the_same_runs_are_named_with_what_they_differ_in() {
    let report = report_of(WEEK, &["dearer", "idle", "fewer"], None);
    let page = report.text(Detail::Full, 900, Style::Plain);
    // A week of February is a quarter of the month: 10 and 70.
    for told in [
        &format!("{SAME}, and are best: their chance of the first target is 100 pts higher"),
        "Their profit differs. Compared with the department as it is: `dearer` $60 less and `idle` as much.",
        "Almost certainly none of the 4 is better than these.",
        "`idle` brings the same as the department as it is in every run.",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    let sure = page.split("How sure is this").nth(1).expect("a section");
    let row = sure.lines().find(|line| line.starts_with("idle")).expect("a row");
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["idle", "same", "same", "60", "–"]);
    let tables = report.tables();
    let (name, equals) = tables.last().expect("tables");
    let equals = String::from_utf8_lossy(equals);
    assert_eq!(*name, "equals.csv");
    assert!(equals.lines().any(|line| line == "dearer,-60,0,false"), "{equals}");
}

#[test]
fn a_variant_that_changes_nothing_is_told_as_such_and_leaves_no_doubt() {
    let page = report_of(WEEK, &["idle"], None).text(Detail::Full, 900, Style::Plain);
    assert!(
        page.contains("The department as it is and `idle` bring the same in every run."),
        "{page}"
    );
    assert!(!page.contains("lmost certainly") && !page.contains("is best"), "{page}");
    let all = report_of(WEEK, &["dearer", "idle"], None).text(Detail::Full, 900, Style::Plain);
    assert!(all.contains(&format!("{SAME}.")) && !all.contains("lmost certainly"), "{all}");
}

#[test]
fn titles_of_charts_say_what_differs_most_from_the_first() {
    let title = |variants: &[&str], stem: &str| {
        let charts = report_of(WEEK, variants, Some(Figure::Sales)).charts();
        let chart = charts.iter().find(|chart| chart.0 == stem).expect("a chart");
        chart.1.texts().concat()
    };
    let pay = title(&["dearer", "idle", "fewer"], "pay");
    assert!(pay.contains("\"dearer\" pays $60 more than the department as it is"), "{pay}");
    let revenue = title(&["idle", "fewer"], "revenue");
    assert!(
        revenue.contains("\"fewer\" has $100 less revenue than the department as it is"),
        "{revenue}"
    );
    let cost = title(&["dearer", "idle", "fewer"], "cost");
    assert!(
        cost.contains("Of the 3 with the most sales, the department as it is pays least: $10"),
        "{cost}"
    );
}

#[test]
fn what_a_variant_is_stands_where_it_is_recommended() {
    let report = titled(FILE, &["better-proposals"], Some(Figure::Profit));
    let page = report.text(Detail::Answer, 900, Style::Plain);
    let told = "`better-proposals` (Better proposals: 50 to 60 % accepted) is best";
    assert!(page.contains(told), "{page}");
    // What is recommended is told of the cash as well, however rarely it runs out with it.
    let cash = page.lines().find(|line| line.starts_with("Cash runs out")).expect("bad news");
    assert!(cash.contains("with `better-proposals`"), "{cash}");
}

#[test]
fn quotes_of_a_title_stand_within_others() {
    let text = FILE.replace("Hire four instead of two", "«Четверо» вместо двоих");
    assert_ne!(text, FILE);
    let report = titled(&text, &["two-more-reps"], Some(Figure::Revenue));
    let charts = report.in_language(Lang::Ru).charts();
    let russian: String = charts.iter().map(|(_, chart)| chart.texts().concat()).collect();
    assert!(russian.contains("«„Четверо“ вместо двоих»"), "{russian}");
    assert!(!russian.contains('"'), "{russian}");
}

#[test]
fn differences_that_luck_explains_are_not_told_in_a_title() {
    // Sixty runs of twice the leads at twice the price: −$30 k ± $40 k of revenue.
    let charts = comparison(&["twice-the-leads"], None).charts();
    let revenue = &charts.iter().find(|chart| chart.0 == "revenue").expect("a chart").1;
    let title = "In revenue, \"twice-the-leads\" cannot be";
    assert!(revenue.texts().concat().contains(title), "{:?}", revenue.texts());
}

#[test]
fn the_chance_beside_the_cost_is_in_percent() {
    let charts = comparison(&ALL, None).charts();
    let texts = charts.iter().find(|chart| chart.0 == "cost").expect("a chart").1.texts();
    assert!(texts.iter().any(|text| text == "60%"), "{texts:?}");
}

#[test]
fn no_whisker_of_a_chance_goes_beyond_none_and_all() {
    let easy = FILE.replace("growth = \"100%\"", "growth = \"20%\"");
    let charts = report_of(&easy, &ALL, None).charts();
    let dots = charts.iter().find_map(|(_, chart)| match chart {
        Chart::Scatter(scatter) => Some(&scatter.dots),
        _ => None,
    });
    let dots = dots.expect("versions are paid differently");
    assert!(dots.iter().all(|dot| dot.between.0 >= 0.0 && dot.between.1 <= 100.0));
    assert!(dots.iter().any(|dot| dot.between.1 == 100.0), "none of them would go beyond");
}

#[test]
fn no_number_is_cut_however_narrow_the_page() {
    let report = comparison(&ALL, None);
    let wide = report.text(Detail::Full, 900, Style::Plain);
    let rows = wide.lines().filter(|line| ALL.iter().any(|name| line.starts_with(name)));
    let cells: Vec<&str> = rows.flat_map(|row| row.split("  ").skip(1).map(str::trim)).collect();
    assert!(cells.iter().any(|cell| cell.contains(" to ")), "{cells:?}");
    for width in [40, 50, 60, 72, 80, 90, 100] {
        let page = report.text(Detail::Full, width, Style::Plain);
        let cut = cells.iter().find(|cell| !page.contains(**cell));
        assert_eq!(cut, None, "{width}:\n{page}");
        assert!(page.lines().all(|line| line.chars().count() <= width), "{width}:\n{page}");
    }
}

#[test]
fn what_rounds_to_nothing_has_no_sign() {
    let words = Words::new(Lang::En, &comparison(&[], None).finding.heading);
    let more = |mean, error| shown(words.more_of(&Mean { mean, error }));
    // 1.96 errors of 5 are 9.8, of 0.05 a tenth.
    assert_eq!([more(0.2, 5.0), more(0.6, 0.05)], ["0 ± 10", "+0.6 ± 0.1"]);
}

#[test]
fn a_small_mean_keeps_its_digit_beside_a_bar_of_ten() {
    let words = Words::new(Lang::En, &comparison(&[], None).finding.heading);
    let more = |mean, error| shown(words.more_of(&Mean { mean, error }));
    let money = |mean, error| shown(words.numbers().money_with_bar(&Mean { mean, error }));
    // 1.96 errors of 5.1 are 10.0, of 10 are 19.6 and read as 20, of 12.8 are 25.1.
    assert_eq!([more(-4.0, 5.1), more(27.0, 7.0)], ["−4 ± 10", "+27 ± 14"]);
    assert_eq!([more(-4.0, 12.8), more(24.0, 10.0)], ["−4 ± 25", "+20 ± 20"]);
    assert_eq!(
        [money(3_600.0, 5_400.0), money(31_200.0, 5_400.0)],
        ["$4_k ± $11_k", "$31_k ± $11_k"]
    );
    // From five times the bar on, nobody is misled by a digit less.
    assert_eq!([more(63.0, 5.1), more(630.0, 51.0)], ["+60 ± 10", "+600 ± 100"]);
}

#[test]
fn bad_news_of_cash_comes_first_and_nobody_meets_a_target_together_that_nobody_meets() {
    // Pay of 2 800 a month takes 50 of cash away in a week of which three sales bring 120: for sure.
    let poor =
        format!("{WEEK}\n[variants.dear]\nroles.seller.pay = \"2800/month\"\n[money]\ncash = 50\n");
    let page = report_of(&poor, &["idle", "dear"], None).text(Detail::Full, 900, Style::Plain);
    let (first, _) = page.split_once("first target").expect("a verdict");
    assert!(
        first.contains("Cash runs out in 100% of runs") && first.contains("with `dear`"),
        "{page}"
    );
    let never = WEEK.replace("at_least = 3", "at_least = 30");
    let page = report_of(&never, &["dearer", "idle"], None).text(Detail::Full, 900, Style::Plain);
    let said = "The department as it is, `dearer` and `idle` never meet the first target.";
    assert!(page.contains(said), "{page}");
}

//! Statements and cash, against sums made by hand.

use crate::played::found;
use voronka::figures::Figure;
use voronka::messages::Lang;
use voronka::report::words::Words;
use voronka::study::Forecast;

/// One deal of 1 000, signed on the first of January: half at once, half forty days later.
fn two_months(cash: u32) -> Forecast {
    let text = format!(
        r#"start = 2027-01-01
        horizon = "59d"
        report = "month"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        accounts = 0
        deal_value = 1000
        margin = "60%"
        [channels.site]
        counts = [1]
        cost_per_lead = 7
        [[stages]]
        name = "contact"
        convert = 1
        [sale]
        advance = "50%"
        rest_after = "40d"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay = "310/month"
        [money]
        cash = {cash}
        overhead = "62/month"
        one_off = [{{ date = 2027-02-02, what = "CRM", cost = 100 }}]
        "#
    );
    found(&text, 4)
}

/// A deal of 1 000, signed on the first of January, that costs nothing but its goods.
fn january(money: &str, segment: &str) -> String {
    format!(
        r#"start = 2027-01-01
        horizon = "31d"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        accounts = 0
        deal_value = 1000
        {segment}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        [sale]
        advance = "50%"
        rest_after = "40d"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        [money]
        {money}
        "#
    )
}

#[test]
fn a_statement_leads_from_revenue_to_profit_and_from_cash_to_cash() {
    let found = two_months(500);
    let january =
        [1000.0, 400.0, 600.0, 310.0, 0.0, 7.0, 62.0, 0.0, 0.0, 221.0, 500.0, 500.0, 779.0, 221.0];
    let february =
        [0.0, 0.0, 0.0, 310.0, 0.0, 0.0, 162.0, 0.0, 0.0, -472.0, 221.0, 500.0, 472.0, 249.0];
    let both = [
        1000.0, 400.0, 600.0, 620.0, 0.0, 7.0, 224.0, 0.0, 0.0, -251.0, 500.0, 1000.0, 1251.0,
        249.0,
    ];
    let periods = found.periods.iter().map(|row| &row.statement);
    for (means, expected) in periods.chain([&found.money.in_all]).zip([january, february, both]) {
        assert_eq!(
            Figure::statement().map(|entry| means.of(entry).mean).collect::<Vec<f64>>(),
            expected
        );
        assert!(Figure::statement().all(|entry| means.of(entry).error == 0.0));
    }
    assert_eq!((found.loss.value, found.loss.high), (1.0, 1.0));
}

#[test]
fn what_clients_have_not_paid_by_the_end_is_told() {
    // Both halves have come after two months; of half as long a run the second is owed.
    assert_eq!(two_months(500).money.cash.owed.mean, 0.0);
    let text = january("cash = 500", "");
    let found = found(&text, 4);
    assert_eq!(found.money.cash.owed.mean, 500.0);
    let said =
        Words::new(Lang::En, &found.heading).owed(&found.money.cash).expect("something is owed");
    assert!(said.contains("500"), "{said}");
}

#[test]
fn cash_that_only_grows_is_not_called_lowest() {
    let found = found(&january("cash = 500", "margin = 1"), 4);
    let lowest = found.total(Figure::LowestCash).expect("cash is counted");
    // The first half comes on the first day.
    assert_eq!(lowest.p50, 1000.0);
    let said = Words::new(Lang::En, &found.heading).cash_title(lowest, &found);
    assert!(said.starts_with("In the middle case cash never falls below the 500"), "{said}");
}

#[test]
fn cash_is_lowest_before_the_rest_comes_and_below_zero_if_little_was_there() {
    let lowest = |found: &Forecast| {
        found.totals.iter().find(|row| row.total == Figure::LowestCash).unwrap().spread.p50
    };
    // 221 at the end of January, less 100 and nine days of February's 62 / 28.
    let found = two_months(500);
    assert_eq!(lowest(&found), 101.08);
    assert_eq!(found.lowest_cash_day.p50, 39.0);
    let cash = &found.money.cash;
    assert_eq!((cash.below_zero.value, cash.is_opening_stated), (0.0, true));
    assert_eq!((cash.lowest_month.as_str(), cash.lowest_month_share), ("2027-02-01", 1.0));
    let found = two_months(390);
    assert_eq!((lowest(&found), found.money.cash.below_zero.value), (-8.92, 1.0));
    // Nothing may be stated too: then it is a shortage. Where nothing is stated, it is told as what is needed.
    let none = two_months(0);
    let said = |found: &Forecast| {
        let words = Words::new(Lang::En, &found.heading);
        words.shortage(found.total(Figure::LowestCash).expect("counted"), &found.money.cash)
    };
    assert!(none.money.cash.is_opening_stated);
    assert!(said(&none).is_some_and(|text| text.starts_with("Cash runs out")));
    let found = self::found(&january("overhead = \"100k/month\"", ""), 4);
    assert!(!found.money.cash.is_opening_stated);
    assert!(said(&found).is_some_and(|text| text.starts_with("No cash is stated")));
}

#[test]
fn the_day_on_which_cash_runs_out_is_told() {
    // 350 + 500 − 7 − 400 of goods, less a month of pay and overhead: 71 on the last of January; the CRM takes 100.
    let out = two_months(350).money.cash.runs_out.expect("cash is stated");
    assert_eq!((out.chance.value, out.month_share), (1.0, 1.0));
    let day = Some("2027-02-02".to_owned());
    assert_eq!([&out.early, &out.middle, &out.late], [&day; 3]);
    assert_eq!(out.month.as_deref(), Some("2027-02-01"));
    let months: Vec<(&str, f64, f64)> =
        out.months.iter().map(|of| (of.month.as_str(), of.here, of.by_then)).collect();
    assert_eq!(months, [("2027-01-01", 0.0, 0.0), ("2027-02-01", 1.0, 1.0)]);
    let never = two_months(1_000).money.cash.runs_out.expect("cash is stated");
    assert_eq!((never.chance.value, never.middle, never.month), (0.0, None, None));
}

//! Two ways to write one department: with units in Russian and with units in Latin letters.

use crate::played::read;
use voronka::language::{Overrides, load};
use voronka::messages::Lang;

/// A department whose numbers are written as `«Russian|Latin»`.
const FILE: &str = r#"
start = 2027-01-04
horizon = "«3 мес|3mo»"
currency = "RUB"
[segments.firms]
accounts = "«2 тыс.|2k»"
deal_value = { mean = "«1,5 млн ₽|1.5M»", sigma = "«0,6|0.6»" }
cool_off = "«6 мес|6mo»"
[channels.site]
leads = "«от 10 до 20 лидов в неделю|10 to 20/week»"
cost_per_lead = "«1,2 тыс. руб|1.2k»"
[[stages]]
name = "звонок"
convert = "«от 20% до 30%|20% to 30%»"
touches = "«2,5|2.5»"
gap = "«от 2 до 7 рабочих дней|2wd to 7wd»"
hours = "«0,5 ч|0.5»"
[[stages]]
name = "договор"
convert = "«35,5%|35.5%»"
gap = { p10 = "«1 день|1d»", p50 = "«1 нед|1w»", p90 = "«3 недели|3w»" }
hours = "«30 мин|30min»"
[roles.seller]
does = ["prospect", "inbound"]
stages = ["звонок", "договор"]
reps = 2
pay = "«100 тыс. ₽ в месяц|100k/month»"
quota = "«3 млн ₽/мес|3M/month»"
ramp = "«3 мес.|3mo»"
attrition = "«30 % в год|30%/year»"
replace_after = "«60 суток|60d»"
[money]
cash = "«1 500 тыс.руб.|1.5M»"
overhead = "«14 т.р. в мес.|14k/month»"
"#;

/// Every gap as a word processor or a web page writes it.
const GAPS: [&str; 4] = [" ", "\u{a0}", "\u{202f}", "\u{2009}"];

/// One of the two ways.
fn written(place: usize) -> String {
    let mut text = String::new();
    for part in FILE.split('«') {
        match part.split_once('»') {
            Some((both, rest)) => {
                text += both.split('|').nth(place).expect("two ways");
                text += rest;
            }
            None => text += part,
        }
    }
    text
}

#[test]
fn a_department_is_the_same_in_russian_and_in_latin_letters() {
    let [russian, latin] = [0, 1].map(|place| format!("{:?}", read(&written(place))));
    assert_eq!(russian, latin);
}

#[test]
fn gaps_that_do_not_break_are_gaps() {
    let latin = format!("{:?}", read(&written(1)));
    for gap in GAPS {
        let russian: Vec<String> = FILE
            .split('»')
            .map(|part| match part.split_once('«') {
                Some((before, both)) => {
                    let (russian, _) = both.split_once('|').expect("two ways");
                    before.to_owned() + &russian.replace(' ', gap)
                }
                None => part.to_owned(),
            })
            .collect();
        assert_eq!(format!("{:?}", read(&russian.concat())), latin, "{gap:?}");
    }
}

/// What is said of a ramp that is written so.
fn said_of_ramp(ramp: &str) -> String {
    let text = written(1).replace("ramp = \"3mo\"", &format!("ramp = \"{ramp}\""));
    let problems = load("own.toml", &text, &Overrides::default()).expect_err(ramp);
    problems.render(Lang::En, false)
}

#[test]
fn what_is_not_understood_is_told_as_it_is_written() {
    for ramp in ["три месяца", "3 долгих месяца", "2 р.д. и 5 дн."] {
        let said = said_of_ramp(ramp);
        assert!(said.contains(&format!("{ramp:?} is not understood")), "{said}");
    }
    // Of a range the end that has the unit.
    for ramp in ["от 3 до 5 попугаев", "3 to 5 parrots"] {
        let said = said_of_ramp(ramp);
        let end = ramp.rsplit_once("5 ").expect("an end").1;
        assert!(said.contains(&format!("\"5 {end}\" is not understood")), "{said}");
    }
    // Letters that look alike.
    let said = said_of_ramp("3 mес");
    assert!(said.contains("Latin and Cyrillic letters in one word: \"mес\""), "{said}");
}

#[test]
fn ranges_may_begin_with_from() {
    let ramp = |ramp: &str| {
        let text = written(1).replace("ramp = \"3mo\"", &format!("ramp = \"{ramp}\""));
        format!("{:?}", read(&text))
    };
    assert_eq!(ramp("from 3 to 5 months"), ramp("3mo to 5mo"));
    let gap = |gap: &str| format!("{:?}", read(&written(1).replace("2wd to 7wd", gap)));
    assert_eq!(gap("from 2wd to 7wd"), gap("2wd to 7wd"));
    assert_eq!(gap("from 2 to 7wd"), gap("2wd to 7wd"));
}

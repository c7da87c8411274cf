//! Two ways to write one department: with units in Russian and with units in Latin letters.

use crate::played::read;

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
attrition = "«30%/год|30%/year»"
replace_after = "«60 дней|60d»"
"#;

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

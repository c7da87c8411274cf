//! The odds of a target as tables.

use crate::report::csv::{Row, bytes, code};
use crate::statistics::Estimate;
use crate::study::odds::{Cause, Combination, Curve, Likely, Odds};

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Odds) -> Vec<(&'static str, Vec<u8>)> {
    let tables: [(&str, Vec<Row>); 6] = [
        ("odds.csv", found.curves.iter().map(curve).collect()),
        ("odds_by_day.csv", by_day(found)),
        ("odds_reps.csv", reps(found)),
        ("causes.csv", causes(found)),
        ("combinations.csv", combinations(found)),
        ("days.csv", days(found)),
    ];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn curve(curve: &Curve) -> Row {
    let row = Row::default().text("who", code(curve.who)).number("at_least", curve.at_least);
    likely(row.estimate("by_date", &curve.by_date), &curve.likely)
}

/// The days from which on it is so likely: `likely_50_day`, `likely_50_low`, `likely_50_high`, and the same for 80.
fn likely(row: Row, likely: &[Likely; 2]) -> Row {
    likely.iter().fold(row, |row, of| {
        let name = format!("likely_{:.0}", 100.0 * of.chance);
        let parts = [("day", of.day), ("low", of.low), ("high", of.high)];
        parts.into_iter().fold(row, |row, (part, day)| {
            row.number(format!("{name}_{part}"), day.map_or(f64::NAN, f64::from))
        })
    })
}

fn by_day(found: &Odds) -> Vec<Row> {
    let rows = |curve: &Curve| {
        let who = code(curve.who);
        let points = curve.points.iter().map(move |point| {
            let row = Row::default().text("who", who.clone()).number("day", f64::from(point.day));
            row.estimate("chance", &point.chance)
        });
        points.collect::<Vec<Row>>()
    };
    found.curves.iter().flat_map(rows).collect()
}

fn reps(found: &Odds) -> Vec<Row> {
    let rows = found.reps.iter().map(|rep| {
        let row = Row::default().text("name", &rep.name).estimate("by_date", &rep.by_date);
        likely(row, &rep.likely)
    });
    rows.collect()
}

/// The causes, then what is `left` without all of them, and what is `missed` in all.
fn causes(found: &Odds) -> Vec<Row> {
    let Some(why) = &found.why else { return Vec::new() };
    let of = |name: String| Row::default().text("cause", name);
    let none = Estimate { value: f64::NAN, low: f64::NAN, high: f64::NAN, level: f64::NAN };
    let left = |name: &str, mean| {
        let row = of(name.into()).mean("part", mean);
        let row = row.estimate("met_alone", &none).estimate("met_without_others", &none);
        row.optional("times_independent", None)
    };
    let parts = why.parts.iter().map(|part| {
        of(code(part.cause))
            .mean("part", &part.part)
            .estimate("met_alone", &part.alone)
            .estimate("met_without_others", &part.others)
            .optional("times_independent", part.times_independent)
    });
    parts.chain([left("left", &why.left), left("missed", &why.missed)]).collect()
}

/// P(met) without each combination, a column of 0 or 1 a cause: 1 = it is taken away.
fn combinations(found: &Odds) -> Vec<Row> {
    let all = found.why.iter().flat_map(|why| &why.combinations);
    let row = |of: &Combination| {
        let columns = Cause::ALL.into_iter().fold(Row::default(), |row, cause| {
            let is_gone = of.without.contains(&cause);
            row.number(format!("without_{}", code(cause)), f64::from(u8::from(is_gone)))
        });
        columns.estimate("met", &of.met)
    };
    all.map(row).collect()
}

/// Fifty equally likely days; an empty cell = not within the horizon.
fn days(found: &Odds) -> Vec<Row> {
    let row = |day: &Option<u32>| Row::default().number("day", day.map_or(f64::NAN, f64::from));
    found.days.iter().map(row).collect()
}

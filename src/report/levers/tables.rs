//! The levers of a department as tables.

use crate::figures::Figure;
use crate::report::csv::{Row, bytes, code};
use crate::report::levers::knowledge::tables as knowledge;
use crate::study::levers::{Bar, Lever, Levers, Step};
use crate::study::method::spread::Mean;

/// The tables: name of the file and its bytes. Tables without rows are left out.
pub fn tables(found: &Levers) -> Vec<(&'static str, Vec<u8>)> {
    let bars = found.tornado.iter().flat_map(|tornado| &tornado.bars);
    let (shares, information) = (found.shares.as_ref(), found.information.as_ref());
    let tables: [(&str, Vec<Row>); 7] = [
        ("levers.csv", found.levers.iter().map(lever).collect()),
        ("stages.csv", stages(found)),
        ("unknowns.csv", bars.map(bar).collect()),
        ("shares.csv", knowledge::shares(shares)),
        ("worth_of_knowing.csv", knowledge::worth(information)),
        ("options.csv", knowledge::options(information)),
        ("choices.csv", knowledge::choices(information)),
    ];
    let filled = tables.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(name, rows)| (name, bytes(&rows))).collect()
}

fn lever(lever: &Lever) -> Row {
    let row = Row::default()
        .text("path", &lever.path)
        .text("value", &lever.value)
        .number("at", lever.at)
        .text("unit", lever.unit)
        .text("is_stated", lever.is_stated.to_string())
        .text("is_measured", lever.is_measured.to_string())
        .text("runs", lever.runs.to_string())
        .text("direction", code(lever.direction));
    let row = some(row, "gain", lever.gain.as_ref());
    let row = some(row, "gain_beside", lever.beside.as_ref());
    let row = some(row, "elasticity", lever.elasticity.as_ref());
    let row = some(row, "behind", lever.behind.as_ref());
    let row = row.optional("times_independent", lever.times_independent);
    let row = step(row, "less", lever.less.as_ref());
    step(row, "more", lever.more.as_ref())
}

fn step(row: Row, name: &str, step: Option<&Step>) -> Row {
    let row = row
        .text(format!("{name}_value"), step.map_or("", |step| &step.value))
        .optional(format!("{name}_at"), step.map(|step| step.at))
        .optional(format!("{name}_change"), step.map(|step| step.change));
    let row = some(row, &format!("{name}_goal"), step.map(|step| &step.goal));
    some(row, &format!("{name}_beside"), step.and_then(|step| step.beside.as_ref()))
}

fn some(row: Row, name: &str, mean: Option<&Mean>) -> Row {
    row.mean(name, mean.unwrap_or(&Mean { mean: f64::NAN, error: f64::NAN }))
}

fn stages(found: &Levers) -> Vec<Row> {
    let of = found.bottleneck.iter();
    of.flat_map(|of| {
        of.stages.iter().enumerate().map(|(place, name)| {
            let conversion = &of.found.conversions[place];
            Row::default()
                .text("stage", name)
                .number("conversion_before", conversion.before)
                .number("conversion_after", conversion.after)
                .mean("gain", &of.found.gains[place])
                .mean(Figure::Sales, &of.found.sales[place])
        })
    })
    .collect()
}

fn bar(bar: &Bar) -> Row {
    let ends = [("p10", &bar.p10), ("p90", &bar.p90)];
    let row = ends.into_iter().fold(Row::default().text("path", &bar.path), |row, (name, end)| {
        row.number(name, end.at)
            .mean(format!("{name}_goal"), &end.goal)
            .mean(format!("{name}_more"), &end.more)
    });
    row.mean("width", &bar.width)
}

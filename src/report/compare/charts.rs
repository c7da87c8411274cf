//! Charts of versions beside each other.

use crate::figures::Figure;
use crate::messages::Lang;
use crate::plot::{BarRow, Bars, Caption, Chart, Dot, Scatter, Unit};
use crate::report::Report;
use crate::report::words::Words;
use crate::study::compare::{Comparison, VersionFinding};

/// The charts: the stem of a file name and the chart; the goal first.
pub fn charts(report: &Report<Comparison>) -> Vec<(String, Chart)> {
    let found = &report.finding;
    let words = report.words();
    let note = words.chart_note(&report.provenance, &found.heading);
    let goal = found.goal;
    let others = [Figure::Revenue, Figure::Profit, Figure::Pay];
    let drawn = [goal].into_iter().chain(others.into_iter().filter(|measure| *measure != goal));
    let drawn = drawn.filter_map(|measure| differences(found, &words, &note, measure));
    let cost = cost_against_gain(found, &words, &note).map(|chart| ("cost".to_owned(), chart));
    drawn.chain(cost).collect()
}

/// What each version takes in pay, and what it brings of the goal.
fn cost_against_gain(found: &Comparison, words: &Words, note: &str) -> Option<Chart> {
    let goal = found.goal;
    let is_chance = goal == Figure::PTarget;
    let y_unit = if is_chance { Unit::percent() } else { unit(found, words, goal) };
    let dot = |version: &VersionFinding| {
        let pay = version.figure(Figure::Pay)?.mean().mean;
        let figure = version.figure(goal)?;
        let size = if is_chance { 100.0 } else { 1.0 };
        let y = size * figure.mean().mean;
        // The whiskers judge: they are those of the difference to the first version, which has none itself.
        let (more, low, high) =
            figure.difference.map_or([0.0; 3].into(), |of| found.span(&of.more));
        // A chance has its place between none and all, and so have its whiskers.
        let (least, most) =
            if is_chance { (0.0, 100.0) } else { (f64::NEG_INFINITY, f64::INFINITY) };
        let end = |more: f64| (y + size * more).clamp(least, most);
        let between = (end(low - more), end(high - more));
        Some(Dot { x: pay, y, between, name: words.version_label(version), is_front: false })
    };
    let mut dots: Vec<Dot> = found.versions.iter().filter_map(dot).collect();
    let places: Vec<(f64, f64)> = dots.iter().map(|dot| (dot.x, dot.y)).collect();
    for dot in &mut dots {
        let is_beaten = |&(pay, gain): &(f64, f64)| {
            let is_behind = if goal.is_wanted() { gain >= dot.y } else { gain <= dot.y };
            pay <= dot.x && is_behind && (pay, gain) != (dot.x, dot.y)
        };
        dot.is_front = !places.iter().any(is_beaten);
    }
    let is_telling = dots.iter().any(|dot| dot.x != dots[0].x);
    let title = words.cost_title(found)?;
    let mut front: Vec<f64> = dots.iter().filter(|dot| dot.is_front).map(|dot| dot.x).collect();
    front.sort_by(f64::total_cmp);
    front.dedup();
    let subtitle = words.cost_subtitle(found, front.len() > 1);
    let caption = Caption::new(title, subtitle).with_note(note.to_owned());
    is_telling.then(|| {
        Chart::Scatter(Scatter {
            caption,
            x_unit: Unit::money(found.heading.currency.clone()),
            y_unit,
            x_axis: words.compared_axis(Figure::Pay),
            y_axis: words.compared_axis(goal),
            dots,
        })
    })
}

fn unit(found: &Comparison, words: &Words, measure: Figure) -> Unit {
    match measure {
        Figure::PTarget => Unit::count(words.points_axis()),
        measure if measure.is_money() => Unit::money(found.heading.currency.clone()),
        _ => Unit::count(Figure::Sales.name(words.lang())),
    }
}

/// What each version has more than the first.
fn differences(
    found: &Comparison,
    words: &Words,
    note: &str,
    measure: Figure,
) -> Option<(String, Chart)> {
    let size = if measure == Figure::PTarget { 100.0 } else { 1.0 };
    let row = |version: &VersionFinding| {
        let figure = version.figure(measure)?;
        let (more, low, high) = found.span(&figure.difference?.more);
        Some(BarRow {
            name: words.version_label(version),
            detail: String::new(),
            written: words.more_than_first(found, Some(figure)),
            value: size * more,
            low: size * low,
            high: size * high,
        })
    };
    let rows: Vec<BarRow> = found.versions.iter().filter_map(row).collect();
    let is_told = rows.iter().any(|row| !row.written.is_empty() && row.value != 0.0);
    let unit = unit(found, words, measure);
    let caption =
        Caption::new(words.versions_title(found, measure), words.versions_subtitle(found, measure))
            .with_note(note.to_owned());
    is_told.then(|| {
        (stem(measure).to_owned(), Chart::Bars(Bars { caption, unit, rows, ..Bars::default() }))
    })
}

fn stem(measure: Figure) -> &'static str {
    match measure {
        Figure::PTarget => "chance",
        Figure::LowestCash => "cash",
        Figure::Burnt => Figure::Burnt.noun().en.bare,
        other => other.name(Lang::En),
    }
}

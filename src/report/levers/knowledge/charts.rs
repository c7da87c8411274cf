//! Charts of what the spread hangs on, and of what knowledge is worth.

use crate::plot::{BarRow, Bars, Caption, Chart, Unit};
use crate::report::words::Words;
use crate::statistics::Estimate;
use crate::study::levers::indices::{InputShare, Shares};
use crate::study::levers::information::{Information, WorthOf};

/// Unknown numbers on a chart at the most.
const MOST_ROWS: usize = 10;

/// What each unknown and luck take of the variance, alone and with others.
pub(in crate::report) fn shares(found: &Shares, words: &Words, note: &str) -> Option<Chart> {
    let luck = found.luck.as_ref()?;
    let unknowns = found.unknowns.iter().take(MOST_ROWS).map(|of| (of.path.as_str(), &of.shares));
    let ([alone, with_others], name_of_luck) = (words.share_names(), words.luck());
    let both = |(name, of): (&str, &InputShare)| {
        [(of.alone, &alone), (of.with_others, &with_others)]
            .map(|(share, detail)| row(name, detail, &share, words.chance(&share)))
    };
    Some(Chart::Bars(Bars {
        caption: caption(words.shares_title(found), words.shares_subtitle(), note),
        unit: Unit::share(),
        x_axis: words.shares_axis(found),
        rows: unknowns.chain([(name_of_luck.as_str(), luck)]).flat_map(both).collect(),
        more: found.unknowns.len().saturating_sub(MOST_ROWS),
        ..Bars::default()
    }))
}

/// What knowing each unknown, and all of them, is worth.
pub(in crate::report) fn worth(
    found: &Information,
    words: &Words,
    unit: Unit,
    note: &str,
) -> Option<Chart> {
    let bar = |(name, of): (&str, &WorthOf)| {
        row(name, "", &of.worth, words.worth(found.output, &of.worth))
    };
    let unknowns = found.unknowns.iter().take(MOST_ROWS).map(|of| (of.path.as_str(), &of.of));
    let all = found.all.iter().filter(|_| found.unknowns.len() > 1);
    let name_of_all = words.all_unknowns();
    let rows: Vec<BarRow> =
        unknowns.chain(all.map(|of| (name_of_all.as_str(), of))).map(bar).collect();
    (!rows.is_empty()).then(|| {
        Chart::Bars(Bars {
            caption: caption(words.worth_title(found), words.worth_subtitle(found), note),
            unit,
            x_axis: words.worth_axis(found),
            rows,
            more: found.unknowns.len().saturating_sub(MOST_ROWS),
            ..Bars::default()
        })
    })
}

fn caption(title: String, subtitle: String, note: &str) -> Caption {
    Caption::new(title, subtitle).with_note(note.to_owned())
}

fn row(name: &str, detail: &str, of: &Estimate, written: String) -> BarRow {
    let Estimate { value, low, high, .. } = *of;
    BarRow { name: name.into(), detail: detail.into(), written, value, low, high }
}

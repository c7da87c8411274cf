//! Charts of a target's odds: by when, why not, and fifty dots.

use super::words as words_of;
use crate::plot::{BarRow, Bars, Chart, Dots, Lines, Series, Target, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::charts::as_known;
use crate::statistics::Estimate;
use crate::study::method::spread::Mean;
use crate::study::odds::{Curve, Odds, Part, Why};

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Odds>) -> Vec<(String, Chart)> {
    let draughtsman = Draughtsman::of(report);
    let why = draughtsman.found.why.as_ref().filter(|why| words_of::is_missed(why));
    let why = why.map(|why| draughtsman.causes(why));
    let charts = [("odds", Some(draughtsman.by_day())), ("causes", why)];
    let has_dots = !draughtsman.found.days.is_empty();
    let dots = [("days", has_dots.then(|| draughtsman.dots()))];
    let all = charts.into_iter().chain(dots);
    all.filter_map(|(stem, chart)| Some((stem.to_owned(), chart?))).collect()
}

impl Draughtsman<'_, Odds> {
    /// Chances by day against 80 %; the first point is the evening before the first day.
    fn by_day(&self) -> Chart {
        let found = self.found;
        let points = &found.curves[0].points;
        let step = points.first().map_or(1, |point| point.day);
        let places = [0.0].into_iter().chain(points.iter().map(|point| f64::from(point.day)));
        let is_in_days = found.horizon < 28;
        let name = |day: u32| (if is_in_days { day } else { day / 7 }).to_string();
        let days = [0].into_iter().chain(points.iter().map(|point| point.day));
        let mark = Some((self.words.date_label(), f64::from(found.target.days)));
        Chart::Lines(Lines {
            caption: self.caption(self.words.odds_title(found), self.words.odds_subtitle()),
            unit: Unit::share(),
            periods: days.map(name).collect(),
            places: places.collect(),
            label_every: if is_in_days || step > 1 { 1 } else { 7 },
            x_axis: self.words.odds_axis(found),
            y_axis: String::new(),
            series: found.curves.iter().map(|curve| self.series(curve)).collect(),
            target: Some(Target::level(self.words.safe_label(), 0.8)),
            mark,
        })
    }

    fn series(&self, curve: &Curve) -> Series {
        let values = |of: fn(&Estimate) -> f64| {
            [0.0].into_iter().chain(curve.points.iter().map(|point| of(&point.chance))).collect()
        };
        let name = self.words.whose(self.found, curve);
        let series = Series::new(name, values(|chance| chance.value));
        let series = series.with_ribbon(values(|chance| chance.low), values(|chance| chance.high));
        series.ending(curve.points.last().map(|last| as_known(&self.words, &last.chance)))
    }

    /// Parts of the shortfall.
    fn causes(&self, why: &Why) -> Chart {
        let row = |name: String, detail: String, written: String, mean: &Mean| BarRow {
            name,
            detail,
            written,
            value: mean.mean,
            low: mean.mean - 1.96 * mean.error,
            high: mean.mean + 1.96 * mean.error,
        };
        let detail =
            |part: &Part| self.words.alone_detail(part.alone.value, part.alone.half_width());
        let written =
            self.words.why_bars(why).into_iter().map(|(name, written, _)| (name, written));
        let parts = why.parts.iter().map(|part| (detail(part), &part.part));
        let all = parts.chain([(String::new(), &why.left)]);
        let rows = written
            .zip(all)
            .map(|((name, written), (detail, mean))| row(name, detail, written, mean));
        Chart::Bars(Bars {
            caption: self.caption(self.words.causes_title(why), self.words.causes_subtitle()),
            unit: Unit::share(),
            rows: rows.collect(),
            ..Bars::default()
        })
    }

    /// Fifty equally likely days.
    fn dots(&self) -> Chart {
        let found = self.found;
        let outcome = |day: &Option<u32>| day.map_or(f64::INFINITY, f64::from);
        Chart::Dots(Dots {
            caption: self
                .caption(self.words.odds_dots_title(found), self.words.odds_dots_subtitle(found)),
            unit: Unit::days(),
            x_axis: self.words.odds_day_axis(),
            each: self.words.odds_dot(),
            outcomes: found.days.iter().map(outcome).collect(),
            never: self.words.odds_never(found),
            none: self.words.odds_no_dot(found),
            range: None,
            target: Some(Target::level(self.words.date_label(), f64::from(found.target.days))),
        })
    }
}

//! The funnel: who entered each stage, who went on, and why the others were lost.

use super::axis::{Key, draw_key};
use super::drawing::say;
use super::font::wrap;
use super::ink::{ACCENT, GRID, Ink, LIGHT, PALE, QUIET, SILVER, TEXT};
use super::page::{Caption, Page};
use super::scale::extent;
use super::sheet::{Lettering, Panel, Sheet};
use crate::messages::Number;

const ROW: f64 = 60.0;
/// Height of the key above the bars.
const HEAD: f64 = 26.0;
const BAR: f64 = 24.0;
/// The most stages drawn; the number of further ones is said below them.
const MOST: usize = 14;
/// The widest stage name, in pixels.
const WIDEST: f64 = 230.0;
/// The widest words after a bar, in pixels.
const WIDEST_OUTCOME: f64 = 300.0;
/// Shades of successive reasons for a loss.
const LOSSES: [Ink; 3] = [LIGHT, PALE, SILVER];

/// One stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunnelStage {
    /// The name of the stage.
    pub name: String,
    /// How many entered it.
    pub entered: f64,
    /// How many of them went on to the next stage or, from the last one, were won.
    pub went_on: f64,
    /// How many were lost, by reason, the most frequent one first.
    pub lost: Vec<f64>,
    /// What became of those who entered, in words, after the bar.
    pub outcome: String,
    /// Why the others did not go on, in words, below the bar.
    pub losses: String,
}

/// One bar a stage, from the first to the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Funnel {
    /// The words around the drawing.
    pub caption: Caption,
    /// The stages in order.
    pub stages: Vec<FunnelStage>,
}

impl Funnel {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        match extent(self.shown().iter().map(|stage| stage.entered)) {
            Some((_, most)) => self.draw(&mut page, most.max(0.0)),
            None => page.nothing(),
        }
        page.close()
    }

    fn shown(&self) -> &[FunnelStage] {
        &self.stages[..self.stages.len().min(MOST)]
    }

    fn draw(&self, page: &mut Page, most: f64) {
        let body = page.body;
        let name = Lettering::new(13.0, TEXT).bold();
        let widest = |stage: &FunnelStage| name.width(&name.name(&stage.name, WIDEST));
        let left = body.left + self.shown().iter().map(widest).fold(50.0, f64::max) + 14.0;
        let outcome = Lettering::new(12.0, TEXT).bold();
        let words = |stage: &FunnelStage| outcome.fit(&stage.outcome, WIDEST_OUTCOME);
        let room = self.shown().iter().map(|stage| outcome.width(&words(stage)) + 12.0);
        let room = room.fold(60.0, f64::max);
        let widest_bar = (body.right - room - left).max(60.0);
        for (number, stage) in self.shown().iter().enumerate() {
            let top = body.top + HEAD + ROW * number as f64;
            let share =
                |count: f64| if most > 0.0 { clean(count) / most * widest_bar } else { 0.0 };
            page.sheet.text((body.left, top + 17.0), &name.name(&stage.name, WIDEST), name);
            draw_bar(&mut page.sheet, stage, (left, top), share);
            let end = left + share(stage.entered).clamp(2.0, widest_bar) + 9.0;
            page.sheet.text((end, top + 17.0), &words(stage), outcome);
            let losses = Lettering::new(11.0, QUIET);
            for (row, line) in
                two_lines(&stage.losses, losses, body.right - left).iter().enumerate()
            {
                let baseline = top + BAR + 15.0 + 13.0 * row as f64;
                page.sheet.text((left, baseline), line, losses);
            }
        }
        let is_any =
            |of: &dyn Fn(&FunnelStage) -> f64| self.shown().iter().any(|stage| of(stage) > 0.0);
        let lost = |stage: &FunnelStage| stage.lost.iter().copied().map(clean).sum();
        let [go_on, reasons, open] = [
            self.caption.say(&say::GoOn),
            self.caption.say(&say::LostByReason),
            self.caption.say(&say::StillOpen),
        ];
        let keys = [
            (is_any(&|stage| clean(stage.went_on)), Key::area(ACCENT, &go_on)),
            (is_any(&lost), Key::area(LIGHT, &reasons)),
            (is_any(&|stage| still_open(stage) - 1e-9 * stage.entered), Key::area(GRID, &open)),
        ];
        let keys: Vec<Key<'_>> =
            keys.into_iter().filter_map(|(is, key)| is.then_some(key)).collect();
        draw_key(&mut page.sheet, body.top + 9.0, &keys);
        self.finish(page);
    }

    fn finish(&self, page: &mut Page) {
        let (left, rows) = (page.body.left, self.shown().len());
        let more = if self.stages.len() > MOST { 22.0 } else { 0.0 };
        page.fit(HEAD + ROW * rows as f64 - 8.0 + more);
        if self.stages.len() > MOST {
            let count = Number::written((self.stages.len() - MOST).to_string());
            let more = self.caption.say(&say::MoreStages { count: &count });
            page.sheet.text((left, page.body.bottom - 6.0), &more, Lettering::new(12.0, QUIET));
        }
    }
}

/// A text in one line or two; what is left then is shortened.
fn two_lines(text: &str, lettering: Lettering, room: f64) -> Vec<String> {
    let mut lines = wrap(text, room, lettering.size, lettering.weight);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(lettering.fit(&rest, room));
    }
    lines
}

fn draw_bar(
    sheet: &mut Sheet,
    stage: &FunnelStage,
    (left, top): (f64, f64),
    share: impl Fn(f64) -> f64,
) {
    let end = left + share(stage.entered).max(2.0);
    let mut x = left;
    let lost = stage.lost.iter().zip(LOSSES.iter().cycle()).map(|(count, ink)| (*count, *ink));
    let parts =
        [(stage.went_on, ACCENT)].into_iter().chain(lost).chain([(still_open(stage), GRID)]);
    for (count, ink) in parts {
        let right = (x + share(count)).min(end);
        let gap = if right - x > 3.0 && right < end - 0.5 { 1.0 } else { 0.0 };
        sheet.rectangle(Panel { left: x, top, right: right - gap, bottom: top + BAR }, ink);
        x = right;
    }
    sheet.rectangle(Panel { left: x, top, right: end, bottom: top + BAR }, GRID);
}

fn still_open(stage: &FunnelStage) -> f64 {
    let lost: f64 = stage.lost.iter().copied().map(clean).sum();
    (clean(stage.entered) - clean(stage.went_on) - lost).max(0.0)
}

fn clean(count: f64) -> f64 {
    if count.is_finite() { count.max(0.0) } else { 0.0 }
}

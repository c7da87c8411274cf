//! The words around every drawing: the finding on top, the assumptions at the foot.

use super::drawing::say;
use super::font::{Weight, wrap};
use super::ink::{QUIET, TEXT};
use super::sheet::{Lettering, Panel, Sheet};
use crate::messages::{Lang, Say, told};

/// Width of every chart, in pixels at single resolution.
pub(super) const WIDTH: f64 = 800.0;
/// Height of the charts that do not grow with their rows.
const HEIGHT: f64 = 500.0;
/// Where drawings begin below two lines of title and two of subtitle, and what two lines of note take.
const USUAL_TOP: f64 = 115.0;
const USUAL_FOOT: f64 = 54.0;
/// White space left and right.
pub(super) const MARGIN: f64 = 26.0;

/// Where drawings end on the right.
pub(super) const RIGHT: f64 = WIDTH - MARGIN;

/// The words around a drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// The finding, as a sentence; broken into as many lines as it takes, never cut.
    pub title: String,
    /// What is shown and in which unit; never cut either.
    pub subtitle: String,
    /// Assumptions and provenance in small letters; never cut either.
    pub note: String,
    /// The language of what the drawing says of itself.
    pub lang: Lang,
}

impl Caption {
    /// What the drawing says of itself.
    pub(super) fn say(&self, message: &dyn Say) -> String {
        told(message, self.lang)
    }

    /// A caption with a title and a subtitle.
    pub fn new(title: impl Into<String>, subtitle: impl Into<String>) -> Caption {
        Caption { title: title.into(), subtitle: subtitle.into(), ..Caption::default() }
    }

    /// The same caption with a note at the foot.
    pub fn with_note(self, note: impl Into<String>) -> Caption {
        Caption { note: note.into(), ..self }
    }
}

/// A sheet with its caption set and room left for the drawing.
pub(super) struct Page {
    pub sheet: Sheet,
    /// Where the drawing, its axes and its labels belong.
    pub body: Panel,
    note: Vec<String>,
    lang: Lang,
}

impl Page {
    /// A page of the usual height with title and subtitle set.
    pub(super) fn open(caption: &Caption) -> Page {
        let mut sheet = Sheet::new(WIDTH, HEIGHT);
        let title = Lettering::new(17.0, TEXT).bold();
        let subtitle = Lettering::new(12.5, QUIET);
        let mut top = 20.0;
        top = paragraph(&mut sheet, &caption.title, top, title, 22.0);
        top = paragraph(&mut sheet, &caption.subtitle, top + 3.0, subtitle, 17.0) + 14.0;
        let note = wrap(&caption.note, WIDTH - 2.0 * MARGIN, 11.0, Weight::Regular);
        // Long words make the sheet taller, not the drawing smaller.
        sheet.height += (top - USUAL_TOP).max(0.0) + (foot(&note) - USUAL_FOOT).max(0.0);
        let bottom = sheet.height - foot(&note);
        let body = Panel { left: MARGIN, top, right: RIGHT, bottom };
        Page { sheet, body, note, lang: caption.lang }
    }

    /// Makes the page as tall as a drawing of `height` pixels needs.
    pub(super) fn fit(&mut self, height: f64) {
        self.body.bottom = self.body.top + height;
        self.sheet.height = (self.body.bottom + foot(&self.note)).ceil();
    }

    /// Sets the note and hands the sheet over.
    pub(super) fn close(mut self) -> Sheet {
        let lettering = Lettering::new(11.0, QUIET);
        for (row, line) in self.note.iter().enumerate() {
            let baseline = self.body.bottom + 24.0 + 15.0 * row as f64;
            self.sheet.text((MARGIN, baseline), line, lettering);
        }
        self.sheet
    }

    /// Says in the middle of the drawing that there is nothing to show.
    pub(super) fn nothing(&mut self) {
        let middle = (self.body.left + self.body.right) / 2.0;
        let place = (middle, self.body.top + self.body.height() / 2.0);
        let words = told(&say::NoData, self.lang);
        self.sheet.text(place, &words, Lettering::new(14.0, QUIET).middle());
    }
}

/// Sets a paragraph below `top` and returns where it ends.
fn paragraph(sheet: &mut Sheet, text: &str, top: f64, lettering: Lettering, height: f64) -> f64 {
    let lines = balanced(text, &lettering);
    for (row, line) in lines.iter().enumerate() {
        let baseline = top + height * (row as f64 + 0.75);
        sheet.text((MARGIN, baseline), line, lettering);
    }
    top + height * lines.len() as f64
}

/// Lines of about equal length, so that no last word stands alone.
fn balanced(text: &str, lettering: &Lettering) -> Vec<String> {
    let lines = |room: f64| wrap(text, room, lettering.size, lettering.weight);
    let widest = WIDTH - 2.0 * MARGIN;
    let full = lines(widest);
    let is_short = full.last().is_some_and(|last| lettering.width(last) < widest * 0.3);
    if full.len() < 2 || !is_short {
        return full;
    }
    let rooms = (1..).map(|step| widest - 8.0 * f64::from(step)).map(lines);
    let as_good = |tried: &Vec<String>| tried.len() == full.len();
    rooms.take(60).take_while(as_good).last().unwrap_or(full)
}

fn foot(note: &[String]) -> f64 {
    if note.is_empty() { 16.0 } else { 24.0 + 15.0 * note.len() as f64 }
}

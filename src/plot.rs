//! Charts as data, drawn to SVG and PNG.
//!
//! A [`Chart`] knows nothing of the simulation: it holds plain numbers and words, and the title
//! states the finding. Every drawing is first a list of shapes on a sheet; plotters then draws
//! the sheet as SVG text and as a PNG at double resolution. The same chart gives the same bytes,
//! and no font has to be installed. One accent colour, greys, and the plan is always the
//! same red dash. Numbers that are not finite are left out; nothing in a chart can panic.

mod axis;
mod bars;
mod brush;
mod dots;
mod drawing;
mod failure;
mod fan;
mod field;
mod font;
mod funnel;
mod heat;
mod histogram;
mod ink;
mod labels;
mod ladder;
mod lines;
mod names;
mod page;
mod pen;
mod png;
mod scale;
mod scatter;
mod sheet;
mod spread;
mod stack;
mod svg;
mod target;
mod unit;

pub use bars::{BarRow, Bars};
pub use dots::Dots;
pub use failure::DrawError;
pub use fan::{Band, Fan};
pub use field::{Field, Side};
pub use font::missing_glyphs;
pub use funnel::{Funnel, FunnelStage};
pub use heat::{Heat, HeatCell};
pub use histogram::{Histogram, Mark};
pub use lines::{Lines, Series};
pub use page::Caption;
pub use scatter::{CROWD, Dot, Scatter};
pub use spread::{Spread, SpreadRow};
pub use stack::{Layer, Stack};
pub use target::Target;
pub use unit::Unit;

use crate::messages::Lang;
use sheet::Sheet;

/// A chart as plain data, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// How far outcomes spread over time, against the plan.
    Fan(Fan),
    /// One or more values over time or over choices, against a threshold.
    Lines(Lines),
    /// Figure values with intervals, or a tornado around a base.
    Bars(Bars),
    /// Who entered each stage, who went on, and why the others were lost.
    Funnel(Funnel),
    /// Where the accounts stand over time.
    Stack(Stack),
    /// A table whose cells are the darker the more there is in them.
    Heat(Heat),
    /// Many small cells over two axes.
    Field(Field),
    /// How a duration or an amount is distributed.
    Histogram(Histogram),
    /// Equally likely outcomes, one dot each.
    Dots(Dots),
    /// The range of each rep, against the quota.
    Spread(Spread),
    /// Points of two values each, and those that nothing beats.
    Scatter(Scatter),
}

impl Chart {
    /// The drawing as an SVG document, 800 units wide, with text kept as text.
    pub fn svg(&self) -> String {
        svg::document(&self.sheet(), self.caption())
    }

    /// The drawing as a PNG, 1600 pixels wide.
    ///
    /// # Errors
    /// Only when the picture does not fit in memory or cannot be encoded.
    pub fn png(&self) -> Result<Vec<u8>, DrawError> {
        png::picture(&self.sheet())
    }

    /// The words around the drawing.
    pub fn caption(&self) -> &Caption {
        match self {
            Chart::Fan(chart) => &chart.caption,
            Chart::Lines(chart) => &chart.caption,
            Chart::Bars(chart) => &chart.caption,
            Chart::Funnel(chart) => &chart.caption,
            Chart::Stack(chart) => &chart.caption,
            Chart::Heat(chart) => &chart.caption,
            Chart::Field(chart) => &chart.caption,
            Chart::Histogram(chart) => &chart.caption,
            Chart::Dots(chart) => &chart.caption,
            Chart::Spread(chart) => &chart.caption,
            Chart::Scatter(chart) => &chart.caption,
        }
    }

    /// The same drawing with its own words and numbers in a language; names and captions stay as they were given.
    pub fn in_language(mut self, lang: Lang) -> Chart {
        let (caption, units) = self.parts();
        caption.lang = lang;
        for unit in units {
            unit.speak(lang);
        }
        self
    }

    /// The words around the drawing, and what its numbers are measured in.
    fn parts(&mut self) -> (&mut Caption, Vec<&mut Unit>) {
        match self {
            Chart::Fan(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Lines(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Bars(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Funnel(chart) => (&mut chart.caption, vec![]),
            Chart::Stack(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Heat(chart) => (&mut chart.caption, vec![]),
            Chart::Field(chart) => (&mut chart.caption, vec![]),
            Chart::Histogram(chart) => {
                (&mut chart.caption, vec![&mut chart.unit, &mut chart.height_unit])
            }
            Chart::Dots(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Spread(chart) => (&mut chart.caption, vec![&mut chart.unit]),
            Chart::Scatter(chart) => {
                (&mut chart.caption, vec![&mut chart.x_unit, &mut chart.y_unit])
            }
        }
    }

    /// Every piece of text on the drawing, in drawing order, as it is shown.
    pub fn texts(&self) -> Vec<String> {
        self.sheet().texts().map(str::to_owned).collect()
    }

    fn sheet(&self) -> Sheet {
        match self {
            Chart::Fan(chart) => chart.sheet(),
            Chart::Lines(chart) => chart.sheet(),
            Chart::Bars(chart) => chart.sheet(),
            Chart::Funnel(chart) => chart.sheet(),
            Chart::Stack(chart) => chart.sheet(),
            Chart::Heat(chart) => chart.sheet(),
            Chart::Field(chart) => chart.sheet(),
            Chart::Histogram(chart) => chart.sheet(),
            Chart::Dots(chart) => chart.sheet(),
            Chart::Spread(chart) => chart.sheet(),
            Chart::Scatter(chart) => chart.sheet(),
        }
    }
}

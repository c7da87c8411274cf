//! Points of two values each, and the line along those that nothing beats.

use super::axis::{TICK, draw_foot, draw_grid, foot, tick_width, value_scale};
use super::drawing::say;
use super::ink::{ACCENT, GREY, QUIET, SILVER};
use super::names::Surroundings;
use super::page::{Caption, Page};
use super::scale::extent;
use super::sheet::{Lettering, Panel, Point, Sheet, Stroke};
use super::unit::Unit;
use crate::messages::Number;

/// Height of the field, in pixels.
const FIELD: f64 = 330.0;

/// Points from which on each is a small dot without its interval.
pub const CROWD: usize = 400;

/// A point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dot {
    /// Its value to the right.
    pub x: f64,
    /// Its value upwards.
    pub y: f64,
    /// The interval of `y`; equal ends for none.
    pub between: (f64, f64),
    /// What is written beside it; may be empty.
    pub name: String,
    /// Whether it is one of those that are joined by the line.
    pub is_front: bool,
}

/// A cloud of points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scatter {
    /// The words around the drawing.
    pub caption: Caption,
    /// What the values to the right are measured in.
    pub x_unit: Unit,
    /// What the values upwards are measured in.
    pub y_unit: Unit,
    /// The label of the values to the right.
    pub x_axis: String,
    /// The label of the values upwards.
    pub y_axis: String,
    /// The points.
    pub dots: Vec<Dot>,
}

impl Scatter {
    pub(super) fn sheet(&self) -> Sheet {
        let mut page = Page::open(&self.caption);
        let dots: Vec<&Dot> =
            self.dots.iter().filter(|dot| dot.x.is_finite() && dot.y.is_finite()).collect();
        let xs = extent(dots.iter().map(|dot| dot.x));
        let ys = extent(dots.iter().flat_map(|dot| [dot.y, dot.between.0, dot.between.1]));
        match (xs, ys) {
            (Some(xs), Some(ys)) => self.draw(&mut page, &dots, xs, ys),
            _ => page.nothing(),
        }
        page.close()
    }

    fn draw(&self, page: &mut Page, dots: &[&Dot], xs: (f64, f64), ys: (f64, f64)) {
        let body = page.body;
        let (top, bottom) = (body.top + 26.0, body.top + 26.0 + FIELD);
        page.fit(26.0 + FIELD + foot(&self.x_unit, &self.x_axis));
        let y = value_scale(&self.y_unit, ys, bottom, top);
        let left = body.left + tick_width(&y, &self.y_unit) + 10.0;
        let panel = Panel { left, top, right: body.right - 20.0, bottom };
        let x = value_scale(&self.x_unit, xs, panel.left + 8.0, panel.right - 8.0);
        let sheet = &mut page.sheet;
        draw_grid(sheet, panel, &y, &self.y_unit);
        draw_foot(sheet, panel, &x, &self.x_unit, &self.x_axis);
        let lettering = Lettering::new(TICK, QUIET);
        sheet.text((body.left, top - 14.0), self.y_unit.axis_label(&self.y_axis), lettering);
        let place = |dot: &Dot| (x.at(dot.x), y.at(dot.y));
        let is_crowd = dots.len() > CROWD;
        for dot in dots.iter().filter(|dot| dot.is_front || !is_crowd) {
            let (low, high) = (y.at(dot.between.0), y.at(dot.between.1));
            let ink = if dot.is_front { GREY } else { SILVER };
            sheet.line(vec![(place(dot).0, low), (place(dot).0, high)], Stroke::solid(ink, 1.0));
        }
        let others = dots.iter().filter(|dot| !dot.is_front);
        let radius = if is_crowd { 1.6 } else { 3.5 };
        others.for_each(|dot| sheet.disc(place(dot), radius, GREY));
        let mut front: Vec<&&Dot> = dots.iter().filter(|dot| dot.is_front).collect();
        front.sort_by(|a, b| a.x.total_cmp(&b.x));
        sheet.line(front.iter().map(|dot| place(dot)).collect(), Stroke::solid(ACCENT, 1.5));
        front.iter().for_each(|dot| sheet.disc(place(dot), 4.5, ACCENT));
        let is_rising = front.first().zip(front.last()).is_some_and(|(a, b)| a.y < b.y);
        let along = front.windows(2).map(|pair| (place(pair[0]), place(pair[1])));
        let whisker = |dot: &&Dot| {
            let at = place(dot).0;
            ((at, y.at(dot.between.0)), (at, y.at(dot.between.1)))
        };
        let whiskers = dots.iter().filter(|dot| dot.is_front || !is_crowd).map(whisker);
        let mut around = Surroundings {
            panel: Panel { right: body.right, top: panel.top - 4.0, ..panel },
            dots: dots.iter().map(|dot| place(dot)).collect(),
            front: along.collect(),
            whiskers: whiskers.filter(is_drawn).collect(),
            is_before: is_rising,
            taken: Vec::new(),
        };
        let others = dots.iter().filter(|dot| !dot.is_front);
        let lettering = Lettering::new(11.0, ACCENT).halo();
        let mut nameless = 0;
        for dot in front.into_iter().chain(others).filter(|dot| !dot.name.is_empty()) {
            let name = lettering.name(&dot.name, 260.0);
            let width = lettering.width(&name);
            match around.place(place(dot), width) {
                Some(at) => {
                    if let Some(leader) = leader(place(dot), at, width) {
                        sheet.line(leader, Stroke::solid(GREY, 0.8));
                    }
                    sheet.text(at, &name, lettering);
                }
                None => nameless += 1,
            }
        }
        if nameless > 0 {
            let count = Number::written(nameless.to_string());
            let words = self.caption.say(&say::MoreNames { count: &count });
            sheet.text((body.right, top - 14.0), &words, Lettering::new(TICK, QUIET).end());
        }
    }
}

/// From a dot to the near end of its name, if that is not right beside it.
fn leader(dot: Point, (left, base): Point, width: f64) -> Option<Vec<Point>> {
    let end = (dot.0.clamp(left, left + width), base - 4.0);
    let end = if (end.1 - dot.1).abs() > 12.0 {
        (end.0, end.1 + 6.0_f64.copysign(dot.1 - end.1))
    } else {
        end
    };
    let is_far = libm::hypot(end.0 - dot.0, end.1 - dot.1) > 24.0;
    is_far.then(|| vec![dot, end])
}

/// Whether a line has two ends.
fn is_drawn((from, to): &(Point, Point)) -> bool {
    [from.0, from.1, to.0, to.1].iter().all(|end| end.is_finite())
}

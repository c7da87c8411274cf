//! What is noted while the file is read: problems, numbers that are not known exactly, names.

use super::currency::Currency;
use super::names::Names;
use super::unread::Unread;
use crate::language::document::Table;
use crate::language::number::Number;
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::Problem;
use crate::language::written::belief;
use crate::scenario::quantity::{Belief, Quantity, Unknown};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What is noted while the file is read.
pub struct Notes {
    /// Problems so far.
    pub problems: RefCell<Vec<Problem>>,
    /// Numbers that are not known exactly.
    pub unknowns: RefCell<Vec<Unknown>>,
    /// What has a name in the file.
    pub names: Names,
    /// What amounts of the file are in.
    pub(super) currency: Currency,
    /// Texts with Russian units as they were typed, by their places.
    typed: RefCell<BTreeMap<Place, String>>,
    /// Paths of what could not be read.
    unread: RefCell<Vec<ParameterPath>>,
    /// Whether it is noted which numbers are read.
    pub(super) keeps_numbers: bool,
    /// Numbers that were read so far.
    pub(super) numbers: RefCell<Vec<Number>>,
    /// Numbers that are read larger or smaller than they are written.
    pub(super) scaled: Vec<(String, f64)>,
    top: Place,
}

impl Notes {
    pub(super) fn new(table: &Table) -> Notes {
        let top = table.entries.first().map_or(Place::default(), |entry| entry.key_place);
        Notes {
            problems: RefCell::default(),
            unknowns: RefCell::default(),
            typed: RefCell::default(),
            unread: RefCell::default(),
            names: Names::of_table(table),
            currency: Currency::of_table(table),
            keeps_numbers: false,
            numbers: RefCell::default(),
            scaled: Vec::new(),
            top,
        }
    }

    /// The same, with every number that is read; those `scaled` are read larger or smaller than they are written.
    pub(super) fn of_numbers(table: &Table, scaled: &[(String, f64)]) -> Notes {
        Notes { scaled: scaled.to_vec(), keeps_numbers: true, ..Notes::new(table) }
    }

    /// Notes a problem.
    pub fn note(&self, problem: Problem) {
        if problem.is_error() {
            self.unread.borrow_mut().push(problem.path.clone());
        }
        self.problems.borrow_mut().push(problem);
    }

    /// Notes a key that the language lacks; `meant` is the path of the one that it may stand for, which is not read then.
    /// What it says otherwise is missing nowhere.
    pub fn note_unknown_key(&self, problem: Problem, meant: Option<ParameterPath>) {
        self.unread.borrow_mut().extend(meant);
        self.problems.borrow_mut().push(problem);
    }

    /// What could not be read so far.
    pub fn unread(&self) -> Unread {
        Unread(self.unread.borrow().clone())
    }

    /// Keeps how a text was typed that is read with its units in Latin letters.
    pub(super) fn keep_typed(&self, place: Place, text: &str) {
        self.typed.borrow_mut().insert(place, text.to_owned());
    }

    /// How a text was typed, if it is not read so.
    pub(super) fn typed(&self, place: Place) -> Option<String> {
        self.typed.borrow().get(&place).cloned()
    }

    /// Where the file begins.
    pub fn top(&self) -> Place {
        self.top
    }

    /// A number that is not known exactly.
    pub fn unknown(&self, path: &ParameterPath, belief: Belief) -> Quantity {
        let mut unknowns = self.unknowns.borrow_mut();
        unknowns.push(Unknown { path: path.to_string(), belief });
        Quantity::Unknown(unknowns.len() - 1)
    }

    /// `factor` times a number, above 0; one that is not known exactly is changed in place.
    pub fn times(&self, number: Quantity, factor: f64) -> Quantity {
        match number {
            Quantity::Known(value) => Quantity::Known(value * factor),
            Quantity::Unknown(index) => {
                let belief = &mut self.unknowns.borrow_mut()[index].belief;
                *belief = belief::scaled(belief, factor);
                number
            }
            Quantity::Scaled { .. } => number.times(factor),
        }
    }

    /// The value of a number, or the middle of what is believed of it.
    pub fn central(&self, quantity: Quantity) -> f64 {
        self.at(quantity, 0.5)
    }

    /// The value of a number, or the one below which it lies with probability `p`.
    pub fn at(&self, quantity: Quantity, p: f64) -> f64 {
        quantity.given(|unknown| self.unknowns.borrow()[unknown].belief.quantile(p))
    }

    /// The unknown numbers so far, each in the middle of what is believed of it.
    pub fn middle(&self) -> Vec<f64> {
        crate::scenario::middle(&self.unknowns.borrow())
    }
}

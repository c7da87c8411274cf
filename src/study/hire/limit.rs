//! How far it goes where no number of people is enough, and what stands in the way.

use super::allowed::Allowed;
use super::finding::{Limit, TrialRow};
use super::teller::Teller;
use super::walls;
use crate::study::method::paired;
use crate::study::method::replicate::LEAST;
use crate::study::method::spread::REACH;
use crate::study::method::staffing::Staffing;

impl Teller<'_> {
    /// How far it goes, and what stands in the way.
    pub(super) fn limit(&mut self, enough: &[usize]) -> Limit {
        let likeliest = self.search.likeliest();
        let largest = likeliest.and_then(|place| {
            let largest = self.largest(place)?;
            let chance = |place: usize| self.search.trials[place].chance();
            let does_harm =
                self.search.trials[largest].runs() > 0 && chance(largest).high < chance(place).low;
            Some(if does_harm { place } else { largest })
        });
        let is_forbidden =
            |&place: &usize| self.search.allowed(&self.search.trials[place]) == Allowed::No;
        let enough: Vec<usize> = enough.iter().copied().filter(is_forbidden).collect();
        let unaffordable = self.search.smallest(&enough);
        let mut limit = Limit {
            likeliest,
            close: Vec::new(),
            unaffordable,
            beyond: None,
            largest,
            is_whole: self.search.is_whole,
            walls: Vec::new(),
        };
        let (Some(likeliest), Some(largest)) = (likeliest, largest) else { return limit };
        if self.know(likeliest) && self.know(largest) {
            let trial = &self.search.trials[largest];
            let sized = self.search.question.roles();
            let wanted = walls::count(&trial.scenario, &sized);
            limit.walls = walls::walls(trial, &sized, &self.search.rule, &mut self.whole);
            self.is_halted |= (limit.walls.len() as u64) < wanted;
        }
        limit.beyond = self.beyond(likeliest).filter(|_| unaffordable.is_none());
        limit
    }

    /// Those who are not allowed and meet it most often, if that is told to be more often than `likeliest` do.
    fn beyond(&self, likeliest: usize) -> Option<usize> {
        let trials = &self.search.trials;
        let forbidden = (0..trials.len()).filter(|&place| {
            trials[place].runs() >= LEAST && self.search.allowed(&trials[place]) == Allowed::No
        });
        let share = |place: usize| trials[place].tally.share();
        let most = forbidden.max_by(|&a, &b| share(a).total_cmp(&share(b)))?;
        let more = paired::difference(&trials[likeliest].met, &trials[most].met, 1.0);
        (more.mean > REACH * more.error).then_some(most)
    }

    /// Those who may be enough and allowed: what every page says of them comes from the same rows.
    pub(super) fn close(&self) -> Vec<usize> {
        let confidence = self.search.question.confidence;
        let is_close = |row: &TrialRow| {
            // Those that did not have to be judged may be enough as well, where nobody else is found to be.
            let is_unjudged = row.verdict.is_none() && row.chance.high >= confidence;
            row.is_too_close() || (is_unjudged && row.allowed != Allowed::No)
        };
        let places = 0..self.search.trials.len();
        places
            .filter(|&place| self.search.trials[place].runs() > 0 && is_close(&self.row(place)))
            .collect()
    }

    /// The largest numbers that can be afforded on the date of the likeliest ones: what more people would run into.
    fn largest(&mut self, likeliest: usize) -> Option<usize> {
        let start = self.search.trials[likeliest].staffing.start;
        let question = self.search.question;
        if question.budget.is_none() && question.cash_lasts.is_none() {
            let counts = question.sized.iter().map(|of| of.most).collect();
            return Some(self.search.place(&Staffing { counts, start }));
        }
        let trials = &self.search.trials;
        let is_wanted = |&place: &usize| {
            trials[place].staffing.start == start && self.search.may_be_allowed(place)
        };
        (0..trials.len()).filter(is_wanted).max_by_key(|&place| trials[place].staffing.people())
    }
}

//! The walk over numbers of people: which are played, how often, and which is the smallest that reaches the target.

use super::allowed::Allowed;
use super::question::Question;
use super::trial::{Rule, Trial, Verdict};
use crate::scenario::Measure;
use crate::study::method::staffing::{Staffing, staffed};
use crate::study::method::whole::Whole;

/// Combinations of several roles that are all looked at where the walk finds none that is enough.
const MOST_COMBINATIONS: u64 = 1_500;

/// All that was played.
pub(super) struct Search<'a> {
    pub question: &'a Question<'a>,
    pub rule: Rule,
    pub trials: Vec<Trial>,
    /// Whether every combination of several roles was looked at.
    pub is_whole: bool,
}

impl<'a> Search<'a> {
    pub fn new(question: &'a Question<'a>, rule: Rule) -> Search<'a> {
        Search { question, rule, trials: Vec::new(), is_whole: false }
    }

    /// Place of the trial of a staffing, which is added if it is new.
    pub fn place(&mut self, staffing: &Staffing) -> usize {
        if let Some(place) = self.find(staffing) {
            return place;
        }
        let question = self.question;
        let start = question.starts[staffing.start];
        let scenario = staffed(question.scenario, &question.roles(), &staffing.counts, start);
        self.trials.push(Trial::new(staffing.clone(), scenario));
        self.trials.len() - 1
    }

    /// Place of the trial of a staffing, if it was played.
    pub fn find(&self, staffing: &Staffing) -> Option<usize> {
        self.trials.iter().position(|trial| trial.staffing == *staffing)
    }

    /// Decides all that the answer takes; `None` if somebody called a halt.
    pub fn walk(&mut self, whole: &mut Whole) -> Option<()> {
        for start in 0..self.question.starts.len() {
            match self.question.sized.len() {
                1 => self.walk_up(start, whole)?,
                _ => self.walk_stairs(&mut Vec::new(), start, whole)?,
            }
        }
        let is_found = self.enough().iter().any(|&place| self.is_affordable(&self.trials[place]));
        let is_small = self.question.combinations() <= MOST_COMBINATIONS;
        if self.question.sized.len() > 1 && !is_found && is_small {
            self.look_at_all(whole)?;
            self.is_whole = true;
        }
        Some(())
    }

    /// Plays every combination a little, and judges those that may be enough, the likeliest first.
    fn look_at_all(&mut self, whole: &mut Whole) -> Option<()> {
        let opening = self.rule.opening.min(self.rule.plan.most());
        whole.most += opening * self.question.combinations();
        let mut open = Vec::new();
        for staffing in self.question.staffings() {
            let place = self.place(&staffing);
            self.trials[place].play(opening, &self.rule, whole).then_some(())?;
            if self.trials[place].verdict.is_none() {
                open.push(place);
            }
        }
        let share = |place: usize| self.trials[place].tally.share();
        open.sort_by(|&a, &b| share(b).total_cmp(&share(a)));
        for place in open {
            if self.trials[place].may_be_enough(&self.rule) {
                self.is_enough(place, whole)?;
            } else {
                self.trials[place].falls_short();
            }
        }
        Some(())
    }

    /// One role: from the fewest people up to the first number that is enough; the numbers above it are looked at.
    fn walk_up(&mut self, start: usize, whole: &mut Whole) -> Option<()> {
        let mut is_found = false;
        for count in self.question.sized[0].counts() {
            let place = self.place(&Staffing { counts: vec![count], start });
            if is_found {
                let opening = self.rule.opening.min(self.rule.plan.most());
                self.trials[place].play(opening, &self.rule, whole).then_some(())?;
            } else {
                is_found = self.is_enough(place, whole)?;
            }
        }
        Some(())
    }

    /// Several roles: for each number of the first ones the smallest of the last, which is the smaller the more there are
    /// of the others.
    fn walk_stairs(
        &mut self,
        counts: &mut Vec<u32>,
        start: usize,
        whole: &mut Whole,
    ) -> Option<()> {
        let sized = &self.question.sized[counts.len()];
        if counts.len() + 1 == self.question.sized.len() {
            return self.halve(counts, start, whole);
        }
        for count in sized.counts() {
            counts.push(count);
            self.walk_stairs(counts, start, whole)?;
            counts.pop();
        }
        Some(())
    }

    /// The smallest number of the last role beside `counts` of the others, by halving. Where more people may do harm, as
    /// to a profit, each number is tried.
    fn halve(&mut self, counts: &[u32], start: usize, whole: &mut Whole) -> Option<()> {
        let last = &self.question.sized[counts.len()];
        let staffing = |count: u32| {
            let counts = counts.iter().copied().chain([count]).collect();
            Staffing { counts, start }
        };
        if self.may_do_harm() {
            for count in last.counts() {
                if self.is_enough_as_known(&staffing(count), whole)? {
                    break;
                }
            }
            return Some(());
        }
        let (mut short, mut enough) = (i64::from(last.least) - 1, i64::from(last.most) + 1);
        // What is known from fewer of the others narrows it before anything is played.
        for count in last.counts() {
            match self.known(&staffing(count)) {
                Some(true) => enough = enough.min(i64::from(count)),
                Some(false) => short = short.max(i64::from(count)),
                None => {}
            }
        }
        // One less than elsewhere is where the stairs go on.
        let mut next =
            if enough <= i64::from(last.most) { enough - 1 } else { (short + enough) / 2 };
        while enough - short > 1 {
            let is_enough = self.is_enough_as_known(&staffing(next as u32), whole)?;
            if is_enough {
                enough = next
            } else {
                short = next
            }
            next = (short + enough) / 2;
        }
        Some(())
    }

    /// Whether more people may make the target less likely: they cost, and pay is not what it counts.
    fn may_do_harm(&self) -> bool {
        let target = &self.question.scenario.targets[self.rule.target];
        matches!(target.measure, Measure::Profit)
    }

    /// Plays until it is decided.
    fn is_enough(&mut self, place: usize, whole: &mut Whole) -> Option<bool> {
        let trial = &mut self.trials[place];
        trial.decide(&self.rule, whole).then(|| trial.is_enough(&self.rule))
    }

    fn is_enough_as_known(&mut self, staffing: &Staffing, whole: &mut Whole) -> Option<bool> {
        if let (Some(known), false) = (self.known(staffing), self.may_do_harm()) {
            return Some(known);
        }
        let place = self.place(staffing);
        self.is_enough(place, whole)
    }

    /// Whether it is enough as fewer people are, or not enough as more people are not.
    fn known(&self, staffing: &Staffing) -> Option<bool> {
        let decided = || self.trials.iter().filter(|trial| trial.verdict.is_some());
        let mut enough = decided().filter(|trial| trial.is_enough(&self.rule));
        let mut short = decided().filter(|trial| !trial.is_enough(&self.rule));
        if enough.any(|trial| staffing.contains(&trial.staffing)) {
            return Some(true);
        }
        short.any(|trial| trial.staffing.contains(staffing)).then_some(false)
    }

    /// Whether a trial looks allowed: it was seen to cost no more than the budget, and its cash to last as often as asked.
    pub fn is_affordable(&self, trial: &Trial) -> bool {
        let Question { budget, cash_lasts, .. } = self.question;
        let costs_no_more = |budget| trial.runs() > 0 && trial.cost().mean <= budget;
        let lasts = |share| trial.cash_lasts().is_some_and(|lasts| lasts.value >= share);
        budget.is_none_or(costs_no_more) && cash_lasts.is_none_or(lasts)
    }

    /// Whether a trial is allowed by the budget and the cash, as far as that can be told.
    pub fn allowed(&self, trial: &Trial) -> Allowed {
        let Question { budget, cash_lasts, .. } = self.question;
        let by_budget = Allowed::by_budget(*budget, &trial.cost());
        by_budget.max(Allowed::by_cash(*cash_lasts, trial.cash_lasts().as_ref()))
    }

    /// Trials that were found to be enough: on each date the smallest numbers.
    pub fn enough(&self) -> Vec<usize> {
        let is_enough = |trial: &Trial| trial.verdict.is_some() && trial.is_enough(&self.rule);
        let all: Vec<usize> =
            (0..self.trials.len()).filter(|&place| is_enough(&self.trials[place])).collect();
        let is_smallest = |&place: &usize| {
            let staffing = &self.trials[place].staffing;
            all.iter()
                .all(|&other| other == place || !staffing.contains(&self.trials[other].staffing))
        };
        all.iter().copied().filter(is_smallest).collect()
    }

    /// The smallest of `places`: the fewest people, then the cheapest.
    pub fn smallest(&self, places: &[usize]) -> Option<usize> {
        let cost = |place: usize| self.trials[place].cost().mean;
        places.iter().copied().min_by(|&a, &b| {
            let people = |place: usize| self.trials[place].staffing.people();
            people(a).cmp(&people(b)).then(cost(a).total_cmp(&cost(b)))
        })
    }

    /// The trial that meets the target most often among those that are or may be allowed, the smallest of equals; `None` if
    /// none is.
    pub fn likeliest(&self) -> Option<usize> {
        let places = (0..self.trials.len()).filter(|&place| self.may_be_allowed(place));
        let people = |place: usize| self.trials[place].staffing.people();
        places.max_by(|&a, &b| {
            let share = |place: usize| self.trials[place].tally.share();
            share(a).total_cmp(&share(b)).then(people(b).cmp(&people(a)))
        })
    }

    /// Whether a trial was played and is not told to be beyond the budget or the cash.
    pub fn may_be_allowed(&self, place: usize) -> bool {
        let trial = &self.trials[place];
        trial.runs() > 0 && self.allowed(trial) != Allowed::No
    }

    /// Whether a trial was told from the confidence.
    pub fn is_clear(&self, place: usize) -> bool {
        self.trials[place].verdict != Some(Verdict::TooClose)
    }
}

//! One number of people, played as often as the question takes.

use crate::engine::{Metric, Outcome};
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::intervals::replications_needed;
use crate::statistics::{Estimate, Samples, Series, Tally, intervals};
use crate::study::forecast::money::{CashOut, CashOuts};
use crate::study::method::findings::LEVEL;
use crate::study::method::paired;
use crate::study::method::replicate::{Plan, replicate_from};
use crate::study::method::spread::Mean;
use crate::study::method::staffing::Staffing;
use crate::study::method::whole::Whole;

/// The name of the work in progress.
const WHAT: &str = "hiring";

/// How sure it is that a number of people reaches the confidence, or falls short of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It reaches the confidence, and is told from it.
    Reaches,
    /// It falls short, and is told from it.
    FallsShort,
    /// Nearer to the confidence than the precision tells apart: the share that was seen decides.
    TooClose,
}

/// What sets the length of every trial.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// The plan of the study.
    pub plan: Plan,
    /// The chance to be reached.
    pub confidence: f64,
    /// Replications with which every trial opens.
    pub opening: u64,
    /// How often a trial may be judged wrongly, over all looks at it.
    pub error: f64,
    /// Which target.
    pub target: usize,
}

impl Rule {
    /// Confidence of the interval at the look with this number, from 1. However many looks there are, they err no more
    /// often than is allowed: 1/2 + 1/6 + 1/12 + … + 1/(k (k + 1)) of it stays below the whole.
    fn confidence_of(&self, look: u32) -> f64 {
        let look = f64::from(look);
        1.0 - 2.0 * self.error / (look * (look + 1.0))
    }
}

/// What was seen of one number of people. Money is in minor units, by replication.
pub(super) struct Trial {
    /// How many people, and from when on.
    pub staffing: Staffing,
    /// The department with them.
    pub scenario: Scenario,
    /// How often the target was met.
    pub tally: Tally,
    /// On which days the cash ran out, and how low it fell.
    outs: CashOuts,
    lowest_cash: Samples,
    /// Met or not.
    pub met: Series,
    /// Value of the target by its deadline, its own unit.
    pub value: Series,
    /// Revenue.
    pub revenue: Series,
    /// Pay and hiring of the whole department.
    pub people: Series,
    /// Margin less all costs.
    pub profit: Series,
    /// Looks at which it was judged.
    pub looks: u32,
    /// What was decided.
    pub verdict: Option<Verdict>,
}

impl Trial {
    pub fn new(staffing: Staffing, scenario: Scenario) -> Trial {
        let none = Series::default;
        let tally = Tally::of(!scenario.unknowns.is_empty());
        Trial {
            staffing,
            tally,
            outs: CashOuts::new(&scenario.calendar, tally),
            lowest_cash: Samples::new(),
            scenario,
            met: none(),
            value: none(),
            revenue: none(),
            people: none(),
            profit: none(),
            looks: 0,
            verdict: None,
        }
    }

    /// Replications done.
    pub fn runs(&self) -> u64 {
        self.tally.count()
    }

    /// P(target met), 95 %.
    pub fn chance(&self) -> Estimate {
        self.tally.interval(LEVEL)
    }

    /// Whether it reaches the confidence, as far as that can be told.
    pub fn is_enough(&self, rule: &Rule) -> bool {
        match self.verdict {
            Some(Verdict::Reaches) => true,
            Some(Verdict::FallsShort) => false,
            _ => self.tally.share() >= rule.confidence,
        }
    }

    /// Mean pay and hiring, major units.
    pub fn cost(&self) -> Mean {
        paired::mean(&self.people, 100.0)
    }

    /// P(the cash lasts), 95 %; `None` if the cash at the start is not stated.
    pub fn cash_lasts(&self) -> Option<Estimate> {
        self.runs_out().map(|out| {
            let Estimate { value, low, high, level } = out.chance;
            Estimate { value: 1.0 - value, low: 1.0 - high, high: 1.0 - low, level }
        })
    }

    /// How likely the cash is to run out, and when; `None` if the cash at the start is not stated.
    pub fn runs_out(&self) -> Option<CashOut> {
        let states_cash = self.scenario.overheads.states_cash();
        states_cash.then(|| self.outs.find(&self.scenario.calendar))
    }

    /// Cash that would have to be there more at the start to last with the chance `share`, major units, 95 %; `None` if
    /// too little was played to say. What there is at the start changes nothing else.
    pub fn cash_short(&self, share: f64) -> Option<Estimate> {
        let effect = self.outs.chance().design_effect();
        let lowest = intervals::quantile(&self.lowest_cash, 1.0 - share, LEVEL, effect);
        let short = |lowest: f64| -lowest / 100.0;
        let (low, high) = (short(lowest.high), short(lowest.low));
        (low.is_finite() && high.is_finite()).then(|| Estimate {
            value: short(lowest.value),
            low,
            high,
            level: LEVEL,
        })
    }

    /// Plays until `runs` replications are done; `false` if somebody called a halt.
    pub fn play(&mut self, runs: u64, rule: &Rule, whole: &mut Whole) -> bool {
        let done = self.runs();
        if done >= runs {
            return true;
        }
        let round = rule.plan.until(runs);
        let Trial {
            scenario, tally, outs, lowest_cash, met, value, revenue, people, profit, ..
        } = self;
        let note = |outcome: &Outcome| {
            let target = &outcome.targets[rule.target];
            tally.push(target.is_met);
            outs.push(outcome);
            lowest_cash.push(outcome.lowest_cash.amount.0 as f64);
            met.push(f64::from(u8::from(target.is_met)));
            value.push(target.value);
            revenue.push(Figure::Revenue.minor(outcome));
            people.push((outcome.total(Metric::Pay) + outcome.total(Metric::Hiring)) as f64);
            profit.push(Figure::Profit.minor(outcome));
        };
        let part = whole.part(done);
        let ended = replicate_from(done, scenario, &round, WHAT, &part, note, || false);
        whole.done += ended.runs - done;
        !ended.is_partial
    }

    /// Plays on until it is told on which side of the confidence it lies, or that it is too close to it to tell; `false`
    /// if somebody called a halt.
    pub fn decide(&mut self, rule: &Rule, whole: &mut Whole) -> bool {
        while self.verdict.is_none() {
            let next = self.next_look(rule);
            if !self.play(next, rule, whole) {
                return false;
            }
            self.looks += 1;
            self.verdict = self.judge(rule);
        }
        true
    }

    /// Whether it may reach the confidence, by what was seen of it so far.
    pub fn may_be_enough(&self, rule: &Rule) -> bool {
        self.tally.interval(rule.confidence_of(1)).high >= rule.confidence
    }

    /// Notes that the first look told it to fall short.
    pub fn falls_short(&mut self) {
        self.looks = 1;
        self.verdict = Some(Verdict::FallsShort);
    }

    /// The interval by which it was judged, over all that was played since.
    pub fn judged(&self, rule: &Rule) -> Option<Estimate> {
        let level = rule.confidence_of(self.looks.max(1));
        self.verdict.map(|_| self.tally.interval(level))
    }

    fn judge(&self, rule: &Rule) -> Option<Verdict> {
        let seen = self.tally.interval(rule.confidence_of(self.looks));
        if seen.low > rule.confidence {
            Some(Verdict::Reaches)
        } else if seen.high < rule.confidence {
            Some(Verdict::FallsShort)
        } else {
            let is_over = self.runs() >= rule.plan.most();
            (self.is_known(rule) || is_over).then_some(Verdict::TooClose)
        }
    }

    /// Plays on until the chance is known to the precision; `false` if somebody called a halt.
    pub fn know(&mut self, rule: &Rule, whole: &mut Whole) -> bool {
        while !self.is_known(rule) && self.runs() < rule.plan.most() {
            if !self.play(self.next_look(rule), rule, whole) {
                return false;
            }
        }
        true
    }

    /// Whether the chance is known to the precision.
    pub fn is_known(&self, rule: &Rule) -> bool {
        rule.plan.half_width().is_some_and(|half| self.chance().is_known_to(half))
    }

    /// Twice as many, but no more than the precision needs.
    fn next_look(&self, rule: &Rule) -> u64 {
        let (done, most) = (self.runs(), rule.plan.most());
        let Some(half) = rule.plan.half_width() else { return most };
        if done == 0 {
            return rule.opening.min(most);
        }
        let needed =
            replications_needed(self.tally.share(), half, LEVEL, self.tally.design_effect());
        let needed = needed.next_multiple_of(rule.opening).max(done + rule.opening);
        (2 * done).min(needed).min(most)
    }
}

/// How often the answer may be wrong by more than what is told as too close.
pub const ERROR: f64 = 0.05;

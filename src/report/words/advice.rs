//! Warnings in words: what was seen, why it matters, what helps.

use super::Words;
use crate::messages::{Number, Say, messages};
use crate::report::numbers::{Dated, REACH};
use crate::scenario::LeadPeriod;
use crate::study::Warning;
use crate::study::forecast::money::CashOut;
use crate::study::forecast::shortage::{Shortage, StandsEmpty};
use crate::study::forecast::warnings::{DrySegment, LostHours, NeglectCause, Neglected, RoleLoad};

messages!(say, "report/words/advice");

/// Share of the hours below which people have time for more leads.
const SPARE: f64 = 0.7;

/// A warning in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What was seen.
    pub seen: String,
    /// Why it matters.
    pub matters: String,
    /// What helps.
    pub helps: String,
}

/// What somebody with little to do could do.
#[derive(Clone, Copy)]
enum More {
    AccountsOrLeads,
    Leads,
}

/// Room for more leads under a higher limit.
#[derive(Clone, Copy)]
enum Room {
    Much,
    Some,
    None,
}

impl Words {
    /// Warnings in words. Neighbours that matter and help alike become one, so that no advice is
    /// given twice.
    pub fn advices(&self, warnings: &[Warning]) -> Vec<Advice> {
        let mut told: Vec<Advice> = Vec::new();
        for warning in warnings {
            let next = self.advice(warning);
            match told.last_mut() {
                Some(last) if (&last.matters, &last.helps) == (&next.matters, &next.helps) => {
                    last.seen += &format!(" {}", next.seen);
                }
                _ => told.push(next),
            }
        }
        told
    }

    /// A warning in words.
    pub fn advice(&self, warning: &Warning) -> Advice {
        match warning {
            Warning::Overload { roles, neglected } => self.overload_advice(roles, neglected),
            Warning::Idle { roles } => self.idle_advice(roles),
            Warning::LeadsHeldBack {
                role,
                at_most,
                per,
                leads,
                utilisation,
                has_time,
                neglected,
            } => {
                let seen = say::HeldBack {
                    leads: &Number::written(self.numbers().whole(*leads)),
                    role,
                    at_most: &at_most.to_string(),
                    per: *per,
                };
                let seen = self.and_lost(self.say(&seen), neglected, |lost| {
                    self.say(&say::LostAsTheyWaited { lost })
                });
                self.held_back_advice(seen, role, *utilisation, *has_time)
            }
            Warning::RoleStandsEmpty { role, found, neglected } => {
                self.stands_empty(role, found, neglected)
            }
            Warning::BaseRunsDry { probability, from, callers, wears_out } => {
                self.base_runs_dry(*probability, from.as_deref(), callers, *wears_out)
            }
            Warning::CareMissing { share, given_hours, asked_hours } => {
                self.care_missing(*share, [*given_hours, *asked_hours])
            }
            Warning::SegmentRunsDry { segments } => self.segments_run_dry(segments),
            Warning::TargetOutOfReach { target, at_most, .. } => {
                self.out_of_reach(target, *at_most)
            }
            Warning::KeyPerson { share, by_luck, reps } => self.key_person(*share, *by_luck, *reps),
            Warning::Neglect { cause, stages } => self.neglect_advice(*cause, stages),
            Warning::HoursLieIdle { roles } => self.hours_lie_idle(roles),
            Warning::ChecksDoNotFit { by, made, asked_hours, given_hours } => {
                self.checks_do_not_fit(by.as_deref(), *made, [*asked_hours, *given_hours])
            }
            Warning::SlipsDecide { share, chance } => self.slips_decide(*share, *chance),
            Warning::CashRunsOut { out, p10, p50, error, hires } => {
                self.cash_falls(out, [*p10, *p50], *error, *hires)
            }
            Warning::MostlyIgnorance { share, path } => self.mostly_ignorance(*share, path),
            Warning::UnreachedStep { role, from, reached } => {
                self.unreached_step(role, *from, *reached)
            }
            Warning::Imprecise { runs } => {
                let seen = say::Imprecise { runs: &self.count(*runs) };
                self.advise(&seen, &say::ImpreciseMatters, &say::ImpreciseHelps)
            }
            Warning::Partial { runs } => {
                let seen = say::Partial { runs: &self.count(*runs) };
                self.advise(&seen, &say::PartialMatters, &say::PartialHelps)
            }
            Warning::DeadlineReached { runs } => {
                let seen = say::DeadlineReached { runs: &self.count(*runs) };
                self.advise(&seen, &say::DeadlineReachedMatters, &say::DeadlineReachedHelps)
            }
            Warning::NobodyWorks => {
                self.advise(&say::NobodyWorks, &say::NobodyWorksMatters, &say::NobodyWorksHelps)
            }
            Warning::NoWorkingDay => {
                self.advise(&say::NoWorkingDay, &say::NoWorkingDayMatters, &say::NoWorkingDayHelps)
            }
        }
    }

    fn advise(&self, seen: &dyn Say, matters: &dyn Say, helps: &dyn Say) -> Advice {
        Advice { seen: self.say(seen), matters: self.say(matters), helps: self.say(helps) }
    }

    /// Since when something is typically so, where that is known.
    fn typically_from(&self, from: Option<&str>) -> Option<String> {
        let at = Dated::of(from?)?;
        Some(self.say(&say::TypicallyFrom { month: at.month, year: &at.year }))
    }

    fn stands_empty(&self, role: &str, found: &StandsEmpty, neglected: &[Neglected]) -> Advice {
        let deals = Number::written(self.numbers().whole(found.deals));
        let share = self.about(found.probability, 0.01);
        let is_left = found.from.is_some();
        let seen = match self.typically_from(found.from.as_deref()) {
            Some(when) => self.say(&say::NobodyIsLeft {
                role: &role,
                share: &share,
                when: &when,
                deals: &deals,
            }),
            None => self.say(&say::NobodyIsThere { role: &role, deals: &deals }),
        };
        let seen = self.and_lost(seen, neglected, |lost| self.say(&say::LostByWaiting { lost }));
        self.advise(&seen, &say::StandsEmptyMatters, &say::StandsEmptyHelps { is_left })
    }

    fn base_runs_dry(
        &self,
        probability: f64,
        from: Option<&str>,
        callers: &[String],
        wears_out: bool,
    ) -> Advice {
        let when = self.typically_from(from);
        let seen = say::BaseRunsDry {
            share: &self.about(probability, 0.01),
            is_dated: when.is_some(),
            when: &when.unwrap_or_default(),
        };
        let helps = say::BaseRunsDryHelps { has_callers: !callers.is_empty() };
        let mut advice = self.advise(&seen, &say::BaseRunsDryMatters, &helps);
        // Where nothing wears accounts out, calling them sooner brings more.
        if wears_out {
            advice.helps += &format!(" {}", self.say(&say::ShorterCoolOffs));
        }
        advice
    }

    fn segments_run_dry(&self, segments: &[DrySegment]) -> Advice {
        let one = |segment: &DrySegment| {
            let when = self.typically_from(segment.from.as_deref());
            self.say(&say::DrySegmentOne {
                segment: &segment.segment,
                share: &self.about(segment.probability, 0.01),
                is_dated: when.is_some(),
                when: &when.unwrap_or_default(),
            })
        };
        let ones: Vec<String> = segments.iter().map(one).collect();
        let seen = say::SegmentsRunDry { is_one: ones.len() == 1, segments: &ones.join("; ") };
        self.advise(&seen, &say::SegmentsRunDryMatters, &say::SegmentsRunDryHelps)
    }

    fn out_of_reach(&self, target: &str, at_most: f64) -> Advice {
        let seen = say::OutOfReach { target: &target, share: &self.at_most(at_most) };
        self.advise(&seen, &say::OutOfReachMatters, &say::OutOfReachHelps)
    }

    fn cash_falls(&self, out: &CashOut, [p10, p50]: [f64; 2], error: f64, hires: bool) -> Advice {
        let [low, middle] = [p10, p50].map(|cash| self.numbers().money(cash, REACH * error));
        let low = match p10 < 0.0 {
            true => {
                let trial = self.trial().one();
                self.say(&say::CashFallsTo { trial: &trial, low: &low, middle: &middle })
            }
            false => self.say(&say::CashAtItsWorst { middle: &middle }),
        };
        let seen = format!("{}. {low}", self.cash_runs_out(out));
        self.advise(&seen, &say::CashFallsMatters, &say::CashFallsHelps { hires })
    }

    fn care_missing(&self, share: f64, hours: [f64; 2]) -> Advice {
        let [given, asked] = hours.map(|hours| self.numbers().whole(hours));
        let share = self.numbers().share(share, 0.01);
        let seen = say::CareMissing { share: &share, given: &given, asked: &asked };
        self.advise(&seen, &say::CareMissingMatters, &say::CareMissingHelps)
    }

    fn key_person(&self, share: f64, by_luck: f64, reps: usize) -> Advice {
        let [share, by_luck] = [share, by_luck].map(|share| self.numbers().share(share, 0.01));
        let reps = Number::written(reps.to_string());
        let seen = say::KeyPerson { reps: &reps, share: &share, by_luck: &by_luck };
        self.advise(&seen, &say::KeyPersonMatters, &say::KeyPersonHelps)
    }

    fn unreached_step(&self, role: &str, from: f64, reached: f64) -> Advice {
        let from = self.numbers().share(from, 0.005);
        let reached = self.numbers().share(reached, 0.0005);
        let seen = say::UnreachedStep { reached: &reached, role: &role, from: &from };
        self.advise(&seen, &say::UnreachedStepMatters, &say::UnreachedStepHelps)
    }

    fn overload_advice(&self, roles: &[RoleLoad], neglected: &[Neglected]) -> Advice {
        let (names, used) = (names(roles, |_| true), self.used(roles));
        let waiting: Vec<String> = roles.iter().map(|load| self.waiting(load)).collect();
        let seen = self.say(&say::Overload {
            names: &names,
            is_one: roles.len() == 1,
            waiting: &waiting,
            used: &used,
        });
        let seen = self.and_lost(seen, neglected, |lost| self.say(&say::LostByWaiting { lost }));
        // Orders or touches, whichever wait in greater number.
        let orders: f64 = roles.iter().map(|load| load.overdue_orders).sum();
        let all: f64 = roles.iter().map(|load| load.overdue).sum();
        if orders > 0.5 * all {
            let helps = say::OrdersWaitHelps { names: &names };
            return self.advise(&seen, &say::OrdersWait, &helps);
        }
        // Leads that go to others bring more sales nevertheless.
        let answering = self::names(roles, |load| load.answers_leads);
        let matters = match answering.len() {
            0 => self.say(&say::TouchesWait),
            all if all == roles.len() => self.say(&say::TouchesAndLeadsWait),
            _ => self.say(&say::TouchesAndLeadsOfSomeWait { names: &answering }),
        };
        self.advise(&seen, &matters, &say::TouchesWaitHelps { names: &names })
    }

    /// Share of the hours that each of the roles uses.
    fn used(&self, roles: &[RoleLoad]) -> Vec<String> {
        roles.iter().map(|load| self.numbers().share(load.utilisation, 0.01)).collect()
    }

    /// `120 touches`, `30 orders`, or `12 touches and 30 orders`.
    fn waiting(&self, load: &RoleLoad) -> String {
        let (orders, touches) = (load.overdue_orders, load.overdue - load.overdue_orders);
        let [touched, ordered] =
            [touches, orders].map(|count| Number::written(self.numbers().whole(count)));
        match (touches >= 0.5, orders >= 0.5) {
            (true, true) => {
                self.say(&say::TouchesAndOrders { touches: &touched, orders: &ordered })
            }
            (false, true) => self.say(&say::Orders { orders: &ordered }),
            _ => self.say(&say::Touches { touches: &touched }),
        }
    }

    fn idle_advice(&self, roles: &[RoleLoad]) -> Advice {
        let (names, used) = (names(roles, |_| true), self.used(roles));
        let seen = say::Idle { names: &names, is_one: roles.len() == 1, used: &used };
        let helps = say::IdleHelps { more: &self.more_work(roles) };
        self.advise(&seen, &say::IdleMatters, &helps)
    }

    /// What would give each of the roles something to do.
    fn more_work(&self, roles: &[RoleLoad]) -> String {
        let limited = names(roles, |load| load.short_of == Some(Shortage::OpenDeals));
        let calls = roles.iter().any(|load| load.short_of == Some(Shortage::Accounts));
        let waits = roles.iter().any(|load| load.short_of == Some(Shortage::Work));
        let more = match (calls, waits) {
            (true, _) => Some(More::AccountsOrLeads),
            (false, true) => Some(More::Leads),
            (false, false) => None,
        };
        let more = more.map(|more| self.say(&say::MoreWork { more }));
        let raised = (!limited.is_empty()).then(|| self.say(&say::MoreOpen { names: &limited }));
        let callers = names(roles, |load| load.could_prospect);
        let let_call =
            (!callers.is_empty()).then(|| self.say(&say::LetProspect { names: &callers }));
        more.into_iter().chain(raised).chain(let_call).collect::<Vec<String>>().join(", ")
    }

    fn held_back_advice(
        &self,
        seen: String,
        role: &str,
        utilisation: Option<f64>,
        has_time: bool,
    ) -> Advice {
        let used = utilisation.unwrap_or(1.0);
        let room = match has_time {
            true if used < SPARE => Room::Much,
            true => Room::Some,
            false => Room::None,
        };
        let used = self.numbers().share(used, 0.01);
        let helps = say::HeldBackHelps { room, role: &role, used: &used };
        self.advise(&seen, &say::HeldBackMatters, &helps)
    }

    fn neglect_advice(&self, cause: NeglectCause, stages: &[Neglected]) -> Advice {
        let seen = say::Neglect { cause, lost: &self.shares_lost(stages) };
        self.advise(&seen, &say::NeglectMatters, &say::NeglectHelps { cause })
    }

    fn hours_lie_idle(&self, roles: &[LostHours]) -> Advice {
        let one = |lost: &LostHours| {
            let hours = Number::written(self.numbers().whole(lost.hours));
            let share = self.numbers().share(lost.share, 0.001);
            self.say(&say::LosesHours { role: &lost.role, hours: &hours, share: &share })
        };
        let roles: Vec<String> = roles.iter().map(one).collect();
        let seen = say::HoursLieIdle { roles: &roles };
        self.advise(&seen, &say::HoursLieIdleMatters, &say::HoursLieIdleHelps)
    }

    fn checks_do_not_fit(&self, by: Option<&str>, made: f64, hours: [f64; 2]) -> Advice {
        let [asked, given] = hours.map(|hours| self.numbers().whole(hours));
        let is_founder = by.is_none();
        let seen = say::ChecksDoNotFit {
            is_founder,
            role: &by.unwrap_or_default(),
            made: &self.numbers().share(made, 0.005),
            asked: &asked,
            given: &given,
        };
        let helps = say::ChecksDoNotFitHelps { is_founder };
        self.advise(&seen, &say::ChecksDoNotFitMatters, &helps)
    }

    fn slips_decide(&self, share: f64, chance: Option<[f64; 2]>) -> Advice {
        let share = self.numbers().share(share, 0.005);
        let mut seen = self.say(&say::SlipsDecide { share: &share });
        if let Some(chances) = chance.filter(|[with, without]| without - with >= 0.01) {
            let [with, without] = chances.map(|chance| self.numbers().share(chance, 0.005));
            let told = self.say(&say::ChanceWithoutSlips { with: &with, without: &without });
            seen += &format!(" {told}");
        }
        self.advise(&seen, &say::SlipsDecideMatters, &say::SlipsDecideHelps)
    }

    fn mostly_ignorance(&self, share: f64, path: &str) -> Advice {
        let seen = say::MostlyIgnorance { share: &self.numbers().share(share, 0.01) };
        let helps = say::MostlyIgnoranceHelps { path: &path };
        self.advise(&seen, &say::MostlyIgnoranceMatters, &helps)
    }

    /// What was seen, and what was lost by it, if anything was.
    fn and_lost(
        &self,
        seen: String,
        neglected: &[Neglected],
        told: impl Fn(&[String]) -> String,
    ) -> String {
        match neglected.is_empty() {
            true => seen,
            false => format!("{seen} {}", told(&self.shares_lost(neglected))),
        }
    }

    /// `31% of the deals lost in `a``, `12% of those in `b``.
    fn shares_lost(&self, stages: &[Neglected]) -> Vec<String> {
        let one = |(place, stage): (usize, &Neglected)| {
            let share = self.numbers().share(stage.share, 0.01);
            self.say(&say::ShareLost { share: &share, is_first: place == 0, stage: &stage.stage })
        };
        stages.iter().enumerate().map(one).collect()
    }
}

/// Names of the roles of which something holds.
fn names(roles: &[RoleLoad], holds: impl Fn(&RoleLoad) -> bool) -> Vec<String> {
    let those = roles.iter().filter(|load| holds(load));
    those.map(|load| format!("`{}`", load.role)).collect()
}

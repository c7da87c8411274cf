//! Sentences, column names and captions about the levers of a department.

use crate::figures::{Figure, Kind};
use crate::messages::{Number, messages};
use crate::report::words::{Advice, Words, hundredfold, plus};
use crate::study::levers::{Bar, Direction, Lever, Levers, StageLever, Step, Tornado};
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;

messages!(say, "report/levers/words");

/// What a move does to the goal, which each language puts in its own way.
#[derive(Clone, Copy)]
enum Effect {
    Money,
    Count,
    Chance,
    Less,
}

impl Words {
    /// Heading of what improving a stage adds.
    pub fn stages_heading(&self) -> String {
        self.say(&say::StagesHeading)
    }

    /// Heading of what is not known.
    pub fn unknowns_heading(&self) -> String {
        self.say(&say::UnknownsHeading)
    }

    /// How much more or less of an output: `+$12 k ± 3 k`, `−4 ± 1 pts`.
    pub fn changed(&self, output: Figure, change: &Mean) -> String {
        match output.kind() {
            _ if change.mean == 0.0 && change.error == 0.0 => "0".into(),
            Kind::Money => self.more_money(change),
            Kind::Count | Kind::Points | Kind::Hours => self.more_of(change),
            Kind::Chance | Kind::Share => {
                self.numbers().points(&self.more_of(&hundredfold(change)))
            }
        }
    }

    /// The mean of an output: an amount, a number, or a share.
    fn level(&self, output: Figure, mean: &Mean) -> String {
        match output.kind() {
            Kind::Money => self.numbers().mean_money(mean),
            Kind::Count | Kind::Points | Kind::Hours => self.numbers().mean_count(mean),
            Kind::Chance | Kind::Share => self.numbers().share(mean.mean, 1.96 * mean.error),
        }
    }

    /// What a gain is called: less of what there should be less of. It stands beside those of the others that are shown.
    fn gained(&self, found: &Levers, gain: &Mean) -> String {
        let sign = if found.goal.is_wanted() { 1.0 } else { -1.0 };
        let signed = |gain: &Mean| Mean { mean: sign * gain.mean, error: gain.error };
        let all: Vec<Mean> =
            shown(found).into_iter().filter_map(|lever| lever.gain.as_ref().map(signed)).collect();
        self.changed_among(found.goal, &signed(gain), &all)
    }

    /// A change beside `others` in one list.
    fn changed_among(&self, output: Figure, change: &Mean, others: &[Mean]) -> String {
        let numbers = self.numbers();
        match output.kind() {
            _ if change.mean == 0.0 && change.error == 0.0 => "0".into(),
            Kind::Money => plus(change, numbers.money_among(change, others)),
            Kind::Count | Kind::Points | Kind::Hours => {
                plus(change, numbers.mean_among(change, others))
            }
            Kind::Chance | Kind::Share => {
                let others: Vec<Mean> = others.iter().map(hundredfold).collect();
                let change = hundredfold(change);
                numbers.points(&plus(&change, numbers.mean_among(&change, &others)))
            }
        }
    }

    /// Which lever to pull first and how sure that is, what it does to the target, and which come next.
    pub fn levers_answer(&self, found: &Levers) -> Vec<String> {
        let Some(first) = found.first.as_ref().and_then(|of| found.levers.get(of.lever)) else {
            return vec![self.no_lever(found)];
        };
        let Some(gain) = &first.gain else { return vec![self.no_lever(found)] };
        if !is_seen(gain) {
            return vec![self.nothing_stands_out(found)];
        }
        let mut answer = vec![self.say(&say::First {
            direction: first.direction,
            path: &first.path,
            moved: &self.move_and_gain(found, first, gain),
            time: &self.time(),
        })];
        answer.extend(self.sureness(found));
        answer.extend(self.also(found, first));
        answer.extend(self.next(found));
        answer
    }

    /// That the number that was chosen serves the goal by nothing that can be seen; what looks best of all that are shown.
    fn nothing_stands_out(&self, found: &Levers) -> String {
        let goal = found.goal.noun();
        let gains = shown(found).into_iter().filter_map(|lever| Some((lever, lever.gain?)));
        let best = gains.max_by(|a, b| a.1.mean.total_cmp(&b.1.mean));
        let Some((best, gain)) = best.filter(|(_, gain)| gain.mean > 0.0) else {
            return self.say(&say::NothingServes { goal });
        };
        let (path, gained) = (&best.path, self.gained(found, &gain));
        match is_seen(&gain) {
            true => self.say(&say::CannotBeTold { path, goal, gain: &gained }),
            false => self.say(&say::NothingStandsOut { path, goal, gain: &gained }),
        }
    }

    fn no_lever(&self, found: &Levers) -> String {
        if found.basis.is_partial {
            let told = [Some(self.say(&say::NotMeasured)), self.looks_best(found)];
            return told.into_iter().flatten().collect::<Vec<String>>().join(" ");
        }
        let today = found.today.iter().find(|figure| figure.measure == found.goal);
        let known = today.map(|figure| self.known(found.goal, Some(&figure.known)));
        self.say(&say::NoLever {
            goal: found.goal.noun(),
            is_known: known.is_some(),
            known: &known.unwrap_or_default(),
        })
    }

    /// What looks best of what was only looked at.
    fn looks_best(&self, found: &Levers) -> Option<String> {
        let best = shown(found).into_iter().find_map(|lever| Some((lever, lever.gain.as_ref()?)));
        let (lever, gain) = best?;
        Some(self.say(&say::LooksBest {
            direction: lever.direction,
            path: &lever.path,
            moved: &self.move_and_gain(found, lever, gain),
        }))
    }

    /// What a gain does: `adds $101 k ± $6 k of profit`, `takes 3 ± 1 pts off the chance of a loss`.
    fn does(&self, found: &Levers, gain: &Mean) -> String {
        let effect = match found.goal.kind() {
            _ if !found.goal.is_wanted() => Effect::Less,
            Kind::Money => Effect::Money,
            Kind::Count | Kind::Points | Kind::Hours => Effect::Count,
            Kind::Chance | Kind::Share => Effect::Chance,
        };
        let sign = if found.goal.is_wanted() { '+' } else { '−' };
        let size = self.gained(found, gain).trim_start_matches(sign).to_owned();
        self.say(&say::Does { effect, size: &size, goal: found.goal.noun() })
    }

    /// A change without its sign.
    fn size(&self, output: Figure, change: &Mean) -> String {
        self.changed(output, change).trim_start_matches('+').to_owned()
    }

    /// How sure it is that the first is the best.
    fn sureness(&self, found: &Levers) -> Option<String> {
        let first = found.first.as_ref()?;
        let count = found.levers.iter().filter(|lever| lever.is_measured).count();
        if count < 2 {
            return None;
        }
        let rivals = first.rivals.iter().filter_map(|&place| found.levers.get(place));
        let rivals: Vec<String> = rivals.map(|lever| format!("`{}`", lever.path)).collect();
        let count = count.to_string();
        Some(match rivals.is_empty() {
            true if first.is_best > 0.9999 => self.say(&say::NoRivalAtAll { count: &count }),
            true => {
                let sure = self.numbers().bound(first.is_best, false);
                self.say(&say::NoRival { count: &count, sure: &sure })
            }
            false => {
                let is_one = rivals.len() == 1;
                self.say(&say::Rivals { is_one, rivals: &self.first_few(rivals) })
            }
        })
    }

    /// What the first lever does beside the goal.
    fn also(&self, found: &Levers, first: &Lever) -> Option<String> {
        let (output, change) = found.beside.zip(first.beside.as_ref())?;
        Some(self.then(found, output, change))
    }

    /// By how much one per cent of the lever to pull first moves the goal.
    pub fn elasticity(&self, found: &Levers) -> Option<String> {
        let first = found.first.as_ref().and_then(|of| found.levers.get(of.lever))?;
        first.gain.as_ref().filter(|gain| is_seen(gain))?;
        let by = &self.more_of(first.elasticity.as_ref()?);
        Some(self.say(&say::Elasticity { path: &first.path, goal: found.goal.noun(), by }))
    }

    /// What becomes of what is told beside the goal: `The chance of reaching the target `double` goes from 66% to 83%
    /// (+17 ± 3 points).`
    fn then(&self, found: &Levers, output: Figure, change: &Mean) -> String {
        let (Some(target), Figure::PTarget) = (&found.target, output) else {
            let change = self.changed(output, change);
            return self.say(&say::BesideChanges { figure: output.noun(), change: &change });
        };
        let today = found.today.iter().find(|figure| figure.measure == output);
        let today = today.map_or(f64::NAN, |figure| figure.known.value());
        if change.mean == 0.0 && change.error == 0.0 {
            return self.say(&say::TargetStays { target, now: &self.hundred(today, 0.0) });
        }
        let half = 1.96 * change.error;
        let [then, now] = [today + change.mean, today].map(|share| self.hundred(share, half));
        let points = self.more_of(&hundredfold(change));
        self.say(&say::TargetThen { target, then: &then, now: &now, points: &points })
    }

    fn next(&self, found: &Levers) -> Option<String> {
        let next = shown(found).into_iter().skip(1).take(3);
        let one = |lever: &Lever| {
            // What brings nothing that can be told is no advice.
            let gain = lever.gain.as_ref().filter(|gain| is_seen(gain))?;
            let gain = self.gained(found, gain);
            let (direction, path) = (lever.direction, &lever.path);
            Some(self.say(&say::NextOne { direction, path, gain: &gain }))
        };
        let moves: Vec<String> = next.filter_map(one).collect();
        (!moves.is_empty()).then(|| self.say(&say::Next { moves: &moves }))
    }

    /// The move and what it does: `a tenth more (45% → 49.5%) adds $71 k ± $5 k of profit`. A step larger than that, of a
    /// whole number, is told as it was made.
    fn move_and_gain(&self, found: &Levers, lever: &Lever, gain: &Mean) -> String {
        let does = self.does(found, gain);
        let Some(step) = taken(lever) else { return self.say(&say::MovedSomehow { does: &does }) };
        let [from, to] = [&lever.value, &step.value].map(|value| self.numbers().as_typed(value));
        let (from, to) = (&from, &to);
        if let Some(part) = part(found, step) {
            let whole = Mean { mean: gain.mean / part, error: gain.error / part };
            return self.say(&say::MovedByOne {
                from,
                to,
                does: &self.does(found, &whole),
                part: &self.size(found.goal, gain),
                share: &self.numbers().share_in_tenths(found.by),
            });
        }
        let share = match (step.change.abs() - 0.1).abs() < 1e-6 {
            true => self.say(&say::ATenth),
            false => self.numbers().share_in_tenths(step.change.abs()),
        };
        let is_more = step.change > 0.0;
        self.say(&say::Moved { share: &share, is_more, from, to, does: &does })
    }

    /// How many numbers were looked at, and what became of them.
    pub fn numbers_looked_at(&self, found: &Levers) -> String {
        let of = &found.numbers;
        let measured = found.levers.iter().filter(|lever| lever.is_measured).count() as u64;
        let still = of.zero + of.tied;
        let (all, measured_count) = (&self.count(of.all), &self.count(measured));
        let mut told = vec![match measured {
            0 => self.say(&say::LookedAt { all }),
            _ => self.say(&say::LookedAtAndMeasured { all, measured: measured_count }),
        }];
        if of.idle > 0 {
            told.push(self.say(&say::Idle { idle: &self.count(of.idle) }));
        }
        if still > 0 {
            told.push(self.say(&say::Still { still: &self.count(still) }));
        }
        if of.left_out > 0 {
            told.push(self.say(&say::LeftOut { left: &self.count(of.left_out) }));
        }
        told.join(" ")
    }

    /// That a halt was called.
    pub fn levers_halted(&self, found: &Levers) -> Option<Advice> {
        Some(Advice {
            seen: self.say(&say::Halted { halt: found.basis.halt? }),
            matters: self.say(&say::HaltedMatters),
            helps: self.say(&say::HaltedHelps),
        })
    }

    /// Heading of the levers.
    pub fn levers_heading(&self, found: &Levers) -> String {
        self.say(&say::Heading { by: &self.numbers().share_in_tenths(found.by) })
    }

    /// Columns of the levers.
    pub fn lever_columns(&self, found: &Levers) -> [String; 6] {
        let name = |of: Figure| of.name(self.lang()).to_owned();
        [
            self.say(&say::NumberColumn),
            self.say(&say::MoveColumn),
            name(found.goal),
            found.beside.map_or(String::new(), name),
            self.say(&say::ElasticityColumn),
            self.say(&say::BehindColumn),
        ]
    }

    /// A row of the levers.
    pub fn lever_row(&self, found: &Levers, lever: &Lever) -> Vec<String> {
        let none = String::new;
        let gain = lever.gain.as_ref().map_or_else(none, |gain| self.gained(found, gain));
        let beside = found.beside.zip(lever.beside.as_ref());
        let behind = lever.behind.as_ref().map_or_else(none, |behind| {
            let reach = found.first.as_ref().map_or(f64::INFINITY, |first| first.reach);
            let is_told = behind.mean > reach * behind.error;
            match is_told {
                true => self.behind(found, behind),
                false if behind.mean == 0.0 => self.say(&say::AsMuch),
                false => self.say(&say::NotToldApart),
            }
        });
        let elasticity = lever.elasticity.as_ref().map(|of| self.numbers().mean_with_bar(of));
        vec![
            lever.path.clone(),
            taken(lever).map_or_else(none, |step| self.lever_move(found, lever, step)),
            gain,
            beside.map_or_else(none, |(output, change)| self.changed(output, change)),
            elasticity.unwrap_or_else(|| "–".into()),
            behind,
        ]
    }

    /// What a lever brings less than the first, without its error.
    fn behind(&self, found: &Levers, behind: &Mean) -> String {
        let numbers = self.numbers();
        match found.goal.kind() {
            Kind::Chance | Kind::Share => numbers.points(&numbers.mean(&hundredfold(behind))),
            _ => self.level(found.goal, behind),
        }
    }

    /// What stands below the levers.
    pub fn levers_note(&self, found: &Levers) -> String {
        let runs = found.levers.first().map_or(0, |lever| lever.runs);
        let measured = found.levers.iter().filter(|lever| lever.is_measured);
        if measured.clone().next().is_none() {
            return self.first_look_note(found);
        }
        let by = self.numbers().share_in_tenths(found.by);
        let note =
            self.say(&say::Note { by: &by, goal: found.goal.noun(), runs: &self.whole(runs) });
        let luck = self.own_luck(measured.filter_map(|lever| lever.times_independent));
        format!("{note}{luck} {}", self.say(&say::NoteOfCosts))
    }

    /// What stands below levers that were only looked at.
    fn first_look_note(&self, found: &Levers) -> String {
        let runs = || shown(found).into_iter().map(|lever| lever.runs);
        let [least, most] = [runs().min(), runs().max()].map(|runs| self.whole(runs.unwrap_or(0)));
        let runs = match least == most {
            true => least,
            false => self.say(&say::RunsFromTo { least: &least, most: &most }),
        };
        let by = self.numbers().share_in_tenths(found.by);
        self.say(&say::FirstLookNote { runs: &runs, by: &by, goal: found.goal.noun() })
    }

    /// The stage whose improvement adds most.
    pub fn stage_lever(&self, found: &Levers, of: &StageLever) -> String {
        let mut told = self.best_stage(&of.found, of.quantity, &of.stages);
        let gain = &of.found.gains_of(of.quantity)[of.found.stage];
        if gain.mean > 2.0 * gain.error {
            let figure = brought(of);
            told = format!(
                "{told} {}",
                self.say(&say::StageLifted {
                    is_other: figure != found.goal,
                    figure: figure.noun(),
                    goal: found.goal.noun(),
                })
            );
        }
        if let Some(why) = self.not_as_raised(&of.found, of.quantity) {
            told = format!("{told} {why}");
        }
        told
    }

    /// Columns of what improving a stage adds.
    pub fn stage_lever_columns(&self, of: &StageLever) -> [String; 3] {
        let adds = self.say(&say::AddsColumn { figure: brought(of).noun() });
        [self.say(&say::StageColumn), self.say(&say::GoOnColumn), adds]
    }

    /// What stands below it.
    pub fn stage_lever_note(&self, of: &StageLever) -> String {
        self.say(&say::StageNote { runs: &self.whole(of.found.runs) })
    }

    /// What matters most of what is not known.
    pub fn tornado(&self, found: &Levers, tornado: &Tornado) -> String {
        let Some(bar) = tornado.bars.first() else { return self.say(&say::NothingUnknown) };
        let goal = found.goal.noun();
        if !moves(bar) {
            return self.say(&say::NothingMoves { goal });
        }
        let [low, high] = self.ends(found, bar);
        self.say(&say::MovesMost {
            path: &bar.path,
            goal,
            low: &low,
            p10: &self.numbers().as_typed(&bar.p10.value),
            high: &high,
            p90: &self.numbers().as_typed(&bar.p90.value),
        })
    }

    /// The goal at the ends of an unknown number.
    fn ends(&self, found: &Levers, bar: &Bar) -> [String; 2] {
        [&bar.p10, &bar.p90].map(|end| self.level(found.goal, &end.goal))
    }

    /// Columns of what is not known.
    pub fn tornado_columns(&self, found: &Levers) -> [String; 5] {
        let figure = found.goal.name(self.lang());
        [
            self.say(&say::NumberColumn),
            "P10".into(),
            "P90".into(),
            self.say(&say::EndsColumn { figure: &figure }),
            self.say(&say::WidthColumn),
        ]
    }

    /// A row of it.
    pub fn tornado_row(&self, found: &Levers, bar: &Bar) -> Vec<String> {
        vec![
            bar.path.clone(),
            self.numbers().as_typed(&bar.p10.value),
            self.numbers().as_typed(&bar.p90.value),
            self.ends(found, bar).join(" … "),
            self.changed(found.goal, &bar.width),
        ]
    }

    /// What stands below it.
    pub fn tornado_note(&self, found: &Levers, tornado: &Tornado) -> String {
        let note = self.say(&say::TornadoNote { runs: &self.whole(tornado.runs) });
        let Some(mean) = &tornado.mean else { return note };
        let level = self.level(found.goal, mean);
        format!("{note} {}", self.say(&say::AsBelieved { level: &level }))
    }

    /// Title of the chart of the levers.
    pub fn levers_title(&self, found: &Levers) -> String {
        let answer = self.levers_answer(found);
        let title = answer.first().map_or("", String::as_str).trim_end_matches('.');
        let title = title.replace('`', "");
        let first_of_all = found.first.as_ref();
        let is_seen = first_of_all
            .and_then(|of| found.levers.get(of.lever)?.gain)
            .is_some_and(|gain| is_seen(&gain));
        match first_of_all.filter(|_| is_seen).map_or(0, |of| of.rivals.len()) {
            0 => title,
            others => {
                self.say(&say::TitleInDoubt { title: &title, others: &self.count(others as u64) })
            }
        }
    }

    /// What it shows.
    pub fn levers_subtitle(&self, found: &Levers) -> String {
        let by = self.numbers().share_in_tenths(found.by);
        self.say(&say::Subtitle { goal: found.goal.noun(), by: &by })
    }

    /// Title of the tornado.
    pub fn tornado_title(&self, found: &Levers, tornado: &Tornado) -> String {
        let Some(bar) = tornado.bars.first() else { return String::new() };
        let goal = found.goal.noun();
        if !moves(bar) {
            return self.say(&say::NothingMoves { goal }).trim_end_matches('.').to_owned();
        }
        let mut ends = self.ends(found, bar);
        if bar.width.mean < 0.0 {
            ends.reverse();
        }
        let [from, to] = &ends;
        self.say(&say::TornadoTitle { path: &bar.path, goal, from, to })
    }

    /// What it shows.
    pub fn tornado_subtitle(&self, found: &Levers) -> String {
        self.say(&say::TornadoSubtitle { goal: found.goal.noun() })
    }

    /// A lever beside its bar: `45% → 49.5%`.
    pub fn lever_detail(&self, found: &Levers, lever: &Lever) -> String {
        taken(lever).map_or(String::new(), |step| self.lever_move(found, lever, step))
    }

    /// A lever's number at its bar.
    pub fn lever_written(&self, found: &Levers, lever: &Lever) -> String {
        lever.gain.as_ref().map_or(String::new(), |gain| self.gained(found, gain))
    }

    /// An unknown number beside its bar, in the order of the ends: `P10 25% … P90 35%`.
    pub fn bar_detail(&self, bar: &Bar) -> String {
        let [p10, p90] = [&bar.p10, &bar.p90].map(|end| self.numbers().as_typed(&end.value));
        let mut ends = [format!("P10 {p10}"), format!("P90 {p90}")];
        if bar.width.mean < 0.0 {
            ends.reverse();
        }
        ends.join(" … ")
    }

    /// A move: `45% → 49.5%`; of a larger one what counts of it, `3 → 3.3 people`.
    fn lever_move(&self, found: &Levers, lever: &Lever, step: &Step) -> String {
        let Some(part) = part(found, step) else {
            let to = self.numbers().as_typed(&step.value);
            return format!("{} → {to}", self.numbers().as_typed(&lever.value));
        };
        let counts = self.numbers().decimal(lever.at + part * (step.at - lever.at), 2);
        let (from, to) = (&self.numbers().as_typed(&lever.value), Number::written(counts));
        match lever.path.starts_with("roles.") {
            true => self.say(&say::People { from, to: &to }),
            false => format!("{from} → {}", to.text()),
        }
    }
}

/// What improving a stage brings more of.
fn brought(of: &StageLever) -> Figure {
    if of.quantity == Figure::Sales { Figure::Sales } else { Figure::Revenue }
}

/// Whether a gain can be told from nothing.
fn is_seen(gain: &Mean) -> bool {
    gain.mean > 1.96 * gain.error
}

/// Whether an unknown number alone moves the goal beyond the error of the simulation.
fn moves(bar: &Bar) -> bool {
    bar.width.mean.abs() > 1.96 * bar.width.error
}

/// The move in the direction that serves the goal.
fn taken(lever: &Lever) -> Option<&Step> {
    match lever.direction {
        Direction::Raise => lever.more.as_ref(),
        Direction::Lower => lever.less.as_ref(),
    }
}

/// Levers as they are shown: those that were measured, the first ahead and the others by what they bring; if none was,
/// those that were looked at.
pub fn shown(found: &Levers) -> Vec<&Lever> {
    let is_measured = found.levers.iter().any(|lever| lever.is_measured);
    let is_shown = |lever: &&Lever| lever.is_measured == is_measured && lever.gain.is_some();
    let mut shown: Vec<&Lever> = found.levers.iter().filter(is_shown).collect();
    let ahead = shown.len().min(usize::from(is_measured));
    let gain = |lever: &Lever| lever.gain.map_or(f64::MIN, |gain| gain.mean);
    shown[ahead..].sort_by(|a, b| gain(b).total_cmp(&gain(a)));
    shown
}

/// The share of a step that a move of the size asked for is, if the step is larger.
fn part(found: &Levers, step: &Step) -> Option<f64> {
    let part = found.by / step.change.abs();
    (part < 1.0 - 1e-6).then_some(part)
}

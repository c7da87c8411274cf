//! Sentences, column names and captions about the levers of a department.

use crate::figures::{Figure, Kind};
use crate::report::numbers;
use crate::report::words::{Advice, Words, listed};
use crate::report::words::{capital, plus};
use crate::study::levers::{Bar, Direction, Lever, Levers, StageLever, Step, Tornado};
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;

/// Heading of what improving a stage adds.
pub const STAGES: &str = "A tenth on the chance of a yes, stage by stage";
/// Heading of what is not known.
pub const UNKNOWNS: &str = "What you do not know, at the ends of what you believe";

impl Words {
    /// How much more or less of an output: `+$12 k ± 3 k`, `−4 ± 1 pts`.
    pub fn changed(&self, output: Figure, change: &Mean) -> String {
        let points = Mean { mean: 100.0 * change.mean, error: 100.0 * change.error };
        match output.kind() {
            _ if change.mean == 0.0 && change.error == 0.0 => "0".into(),
            Kind::Money => self.more_money(change),
            Kind::Count | Kind::Hours => self.more_of(change),
            Kind::Chance | Kind::Share => numbers::points(&self.more_of(&points)),
        }
    }

    /// The mean of an output: an amount, a number, or a share.
    fn level(&self, output: Figure, mean: &Mean) -> String {
        match output.kind() {
            Kind::Money => self.numbers().mean_money(mean),
            Kind::Count | Kind::Hours => numbers::mean_count(mean),
            Kind::Chance | Kind::Share => numbers::share(mean.mean, 1.96 * mean.error),
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
        let points = |of: &Mean| Mean { mean: 100.0 * of.mean, error: 100.0 * of.error };
        match output.kind() {
            _ if change.mean == 0.0 && change.error == 0.0 => "0".into(),
            Kind::Money => plus(change, self.numbers().money_among(change, others)),
            Kind::Count | Kind::Hours => plus(change, numbers::mean_among(change, others)),
            Kind::Chance | Kind::Share => {
                let others: Vec<Mean> = others.iter().map(points).collect();
                let change = points(change);
                numbers::points(&plus(&change, numbers::mean_among(&change, &others)))
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
        let (verb, path) = (verb(first), &first.path);
        let moved = self.move_and_gain(found, first, gain);
        let mut answer = vec![format!("{verb} `{path}` first: {moved} {}.", self.time())];
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
            return format!(
                "No number stands out: none of those measured is seen to serve {goal}."
            );
        };
        let (path, gained) = (&best.path, self.gained(found, &gain));
        match is_seen(&gain) {
            true => format!(
                "Which number to move first cannot be told: moving `{path}`, which looks best, changes {goal} by {gained}."
            ),
            false => format!(
                "No number stands out: moving `{path}`, which looks best, changes {goal} by {gained}."
            ),
        }
    }

    fn no_lever(&self, found: &Levers) -> String {
        let goal = found.goal.noun();
        match found.basis.is_partial {
            true => format!(
                "Stopped before any number was measured: which to move first is not known.{}",
                self.looks_best(found)
            ),
            false => format!(
                "No number of the scenario that was moved alone serves {goal}{}.",
                self.today(found)
            ),
        }
    }

    /// What looks best of what was only looked at.
    fn looks_best(&self, found: &Levers) -> String {
        let best = shown(found).into_iter().find_map(|lever| Some((lever, lever.gain.as_ref()?)));
        best.map_or(String::new(), |(lever, gain)| {
            format!(
                " By a first look, which flatters it, {} `{}` looks best: {}.",
                verb(lever).to_lowercase().replace("raise", "raising").replace("lower", "lowering"),
                lever.path,
                self.move_and_gain(found, lever, gain)
            )
        })
    }

    /// What a gain does: `adds $101 k ± $6 k of profit`, `takes 3 ± 1 pts off P(loss)`.
    fn adds(&self, found: &Levers, gain: &Mean) -> String {
        let goal = found.goal.noun();
        let sign = if found.goal.is_wanted() { '+' } else { '−' };
        let size = self.gained(found, gain).trim_start_matches(sign).to_owned();
        match (found.goal.is_wanted(), found.goal.kind()) {
            (false, _) => format!("takes {size} off {goal}"),
            (true, Kind::Money) => format!("adds {size} of {goal}"),
            (true, Kind::Count | Kind::Hours) => format!("adds {size} {goal}"),
            (true, Kind::Chance | Kind::Share) => format!("adds {size} to {goal}"),
        }
    }

    /// A change without its sign.
    fn size(&self, output: Figure, change: &Mean) -> String {
        self.changed(output, change).trim_start_matches('+').to_owned()
    }

    /// What the goal is today: `, which is 67% today`.
    fn today(&self, found: &Levers) -> String {
        let figure = found.today.iter().find(|figure| figure.measure == found.goal);
        let known = figure.map(|figure| self.known(found.goal, Some(&figure.known)));
        known.map_or(String::new(), |known| format!(", which is {known} as it is"))
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
        Some(match rivals.is_empty() {
            true if first.is_best > 0.9999 => {
                format!("That no other of the {count} measured brings more is as good as certain.")
            }
            true => format!(
                "That no other of the {count} measured brings more is at least {} in 100 sure.",
                numbers::bound(first.is_best, false)
            ),
            false => format!("It cannot be told from {}.", listed(rivals.into_iter())),
        })
    }

    /// What the first lever does beside the goal, and its elasticity.
    fn also(&self, found: &Levers, first: &Lever) -> Option<String> {
        let goal = found.goal.noun();
        let elasticity = first.elasticity.as_ref().map(|elasticity| {
            format!("One per cent more of it moves {goal} by {} %.", self.more_of(elasticity))
        });
        let beside = found.beside.zip(first.beside.as_ref());
        let beside = beside.map(|(output, change)| self.then(found, output, change));
        let told: Vec<String> = [elasticity, beside].into_iter().flatten().collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// What becomes of what is told beside the goal: `The target `double` is then met in 83 years of 100 instead of 66
    /// (+17 ± 3).`
    fn then(&self, found: &Levers, output: Figure, change: &Mean) -> String {
        let today = found.today.iter().find(|figure| figure.measure == output);
        let name = match (&found.target, output) {
            (Some(target), Figure::PTarget) => target,
            _ => {
                return format!(
                    "{} changes by {}.",
                    capital(output.noun()),
                    self.changed(output, change)
                );
            }
        };
        let today = today.map_or(f64::NAN, |figure| figure.known.value());
        let half = 1.96 * change.error;
        let [then, now] =
            [today + change.mean, today].map(|share| numbers::share(share, half).replace('%', ""));
        let points = Mean { mean: 100.0 * change.mean, error: 100.0 * change.error };
        format!(
            "The target `{name}` is then met in {then} {} of 100 instead of {now} ({}).",
            self.trial().many(),
            self.more_of(&points)
        )
    }

    fn next(&self, found: &Levers) -> Option<String> {
        let next = shown(found).into_iter().skip(1).take(3);
        let one = |lever: &Lever| {
            // What brings nothing that can be told is no advice.
            let gain = lever.gain.as_ref().filter(|gain| gain.mean > 1.96 * gain.error)?;
            let gain = self.gained(found, gain);
            Some(format!("{} `{}` ({gain})", verb(lever).to_lowercase(), lever.path))
        };
        let next: Vec<String> = next.filter_map(one).collect();
        (!next.is_empty()).then(|| format!("Next: {}.", listed(next.into_iter())))
    }

    /// The move and what it does: `a tenth more (45% → 49.5%) adds $71 k ± $5 k of profit`. A step larger than that, of a
    /// whole number, is told as it was made.
    fn move_and_gain(&self, found: &Levers, lever: &Lever, gain: &Mean) -> String {
        let adds = self.adds(found, gain);
        let Some(step) = taken(lever) else { return adds };
        if let Some(part) = part(found, step) {
            let whole = Mean { mean: gain.mean / part, error: gain.error / part };
            return format!(
                "from {} to {} {}, in proportion {} for {}",
                lever.value,
                step.value,
                self.adds(found, &whole),
                self.size(found.goal, gain),
                numbers::share_in_tenths(found.by)
            );
        }
        let size = match (step.change.abs() - 0.1).abs() < 1e-6 {
            true => "a tenth".into(),
            false => numbers::share_in_tenths(step.change.abs()),
        };
        let way = if step.change > 0.0 { "more" } else { "less" };
        format!("{size} {way} ({} → {}) {adds}", lever.value, step.value)
    }

    /// How many numbers were looked at, and what became of them.
    pub fn numbers_looked_at(&self, found: &Levers) -> String {
        let of = &found.numbers;
        let measured = found.levers.iter().filter(|lever| lever.is_measured).count();
        let best = match measured {
            0 => String::new(),
            n => format!(", and the best {n} measured on further luck"),
        };
        let still = of.zero + of.tied;
        let still = match still {
            0 => String::new(),
            1 => " 1 cannot be moved: it is 0 or tied to another.".into(),
            n => format!(" {n} cannot be moved: they are 0 or tied to another."),
        };
        let idle = match of.idle {
            0 => String::new(),
            1 => " 1 moves nothing at all.".into(),
            n => format!(" {n} move nothing at all."),
        };
        let left_out = match of.left_out {
            0 => String::new(),
            n => format!(
                " {n} {} left out unless --only names {}: the hours of the calendar, and factors of 1 that the file \
                 does not state.",
                if n == 1 { "is" } else { "are" },
                if n == 1 { "it" } else { "them" }
            ),
        };
        let looked_at = match of.all {
            1 => "1 number was looked at".into(),
            n => format!("{n} numbers were looked at"),
        };
        format!("{looked_at}{best}.{idle}{still}{left_out}")
    }

    /// That a halt was called.
    pub fn levers_halted(&self, found: &Levers) -> Option<Advice> {
        let what = match found.basis.halt? {
            Halt::Deadline => "The time allowed was over before everything was played.",
            Halt::Interrupted => "The work was interrupted before everything was played.",
        };
        Some(Advice {
            seen: what.into(),
            matters: "What is missing on this page was not played; the order may be another."
                .into(),
            helps: "Let it run to the end, or ask for fewer replications with --runs.".into(),
        })
    }

    /// Heading of the levers.
    pub fn levers_heading(&self, found: &Levers) -> String {
        format!("What {} of each number brings", numbers::share_in_tenths(found.by))
    }

    /// Columns of the levers.
    pub fn lever_columns(&self, found: &Levers) -> [String; 6] {
        [
            "number".into(),
            "from → to".into(),
            found.goal.noun().to_owned(),
            found.beside.map_or(String::new(), |of| of.noun().to_owned()),
            "elasticity".into(),
            "behind first".into(),
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
                false if behind.mean == 0.0 => "as much".into(),
                false => "not told apart".into(),
            }
        });
        vec![
            lever.path.clone(),
            taken(lever).map_or_else(none, |step| from_to(found, lever, step)),
            gain,
            beside.map_or_else(none, |(output, change)| self.changed(output, change)),
            lever.elasticity.as_ref().map_or("–".into(), numbers::mean_with_bar),
            behind,
        ]
    }

    /// What a lever brings less than the first, without its error.
    fn behind(&self, found: &Levers, behind: &Mean) -> String {
        match found.goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers::points(&numbers::mean(&crate::report::words::hundredfold(behind)))
            }
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
        let by = numbers::share_in_tenths(found.by);
        format!(
            "Each number alone, {by} up or down, whichever serves {}; whole numbers by one at the least, then in \
             proportion. Of a range all that is believed is moved, of a distribution its length. Elasticity: per cent of \
             the goal for one per cent of the number, from one move up and one down. ± 95 %, over {} runs of each version \
             on the same luck, which had no part in choosing these nor their order.{} What it takes to move a number (a \
             campaign, a training, a new price list) is not in the file and not in here. All other numbers are in --csv \
             and --json.",
            found.goal.noun(),
            numbers::whole(runs as f64),
            self.own_luck(measured.filter_map(|lever| lever.times_independent))
        )
    }

    /// What stands below levers that were only looked at.
    fn first_look_note(&self, found: &Levers) -> String {
        let runs = || shown(found).into_iter().map(|lever| lever.runs);
        let least = numbers::whole(runs().min().unwrap_or(0) as f64);
        let most = numbers::whole(runs().max().unwrap_or(0) as f64);
        let runs = if least == most { least } else { format!("{least} to {most}") };
        format!(
            "Partial: a first look, over {runs} runs of each version on the same luck (± 95 %). The first of many is \
             flattered by the luck that made it first. Each number alone, {} up or down, whichever serves {}.",
            numbers::share_in_tenths(found.by),
            found.goal.noun()
        )
    }

    /// The stage whose improvement adds most.
    pub fn stage_lever(&self, of: &StageLever) -> String {
        let mut told = self.best_stage(&of.found, of.quantity, &of.stages);
        let gain = &of.found.gains_of(of.quantity)[of.found.stage];
        if gain.mean > 2.0 * gain.error {
            told += " That lifts every yes there, after skill and ramp; the number `convert` is moved before them.";
        }
        told
    }

    /// Columns of what improving a stage adds.
    pub fn stage_lever_columns(&self, of: &StageLever) -> [&'static str; 3] {
        let adds = if of.quantity == Figure::Sales { "adds sales" } else { "adds revenue" };
        ["stage", "deals that go on", adds]
    }

    /// What stands below it.
    pub fn stage_lever_note(&self, of: &StageLever) -> String {
        format!(
            "The chance is raised after skill, ramp and all other odds, for everybody who works there; {} runs each.",
            numbers::whole(of.found.runs as f64)
        )
    }

    /// What matters most of what is not known.
    pub fn tornado(&self, found: &Levers, tornado: &Tornado) -> String {
        let Some(bar) = tornado.bars.first() else {
            return "No number of the scenario is a range, so nothing is unknown. Where you do not know a number, write \
                    what you believe, such as convert = \"25% to 35%\"."
                .into();
        };
        let goal = found.goal.noun();
        if !moves(bar) {
            return nothing_moves(found);
        }
        let ends = [&bar.p10, &bar.p90].map(|end| self.level(found.goal, &end.goal));
        format!(
            "Of what you do not know, `{}` moves {goal} most: {} at its P10 ({}), {} at its P90 ({}).",
            bar.path, ends[0], bar.p10.value, ends[1], bar.p90.value
        )
    }

    /// Columns of what is not known.
    pub fn tornado_columns(&self, found: &Levers) -> [String; 5] {
        let goal = found.goal.noun();
        [
            "number".into(),
            "P10".into(),
            "P90".into(),
            format!("{goal} at P10, at P90"),
            "from P10 to P90".into(),
        ]
    }

    /// A row of it.
    pub fn tornado_row(&self, found: &Levers, bar: &Bar) -> Vec<String> {
        let ends = [&bar.p10, &bar.p90].map(|end| self.level(found.goal, &end.goal));
        vec![
            bar.path.clone(),
            bar.p10.value.clone(),
            bar.p90.value.clone(),
            ends.join(" … "),
            self.changed(found.goal, &bar.width),
        ]
    }

    /// What stands below it.
    pub fn tornado_note(&self, found: &Levers, tornado: &Tornado) -> String {
        let mean = tornado.mean.as_ref().map_or(String::new(), |mean| {
            format!(" With all of them as believed: {}.", self.level(found.goal, mean))
        });
        let runs = numbers::whole(tornado.runs as f64);
        format!(
            "One time in ten the number is below its P10, one in ten above its P90; the others are drawn as believed. \
             {runs} runs of each version on the same luck.{mean}"
        )
    }

    /// Title of the chart of the levers.
    pub fn levers_title(&self, found: &Levers) -> String {
        let answer = self.levers_answer(found);
        let first = answer.first().map_or("", String::as_str).trim_end_matches('.');
        let first_of_all = found.first.as_ref();
        let is_seen = first_of_all
            .and_then(|of| found.levers.get(of.lever)?.gain)
            .is_some_and(|gain| is_seen(&gain));
        let others = first_of_all.filter(|_| is_seen).map_or(0, |of| of.rivals.len());
        let doubt = match others {
            0 => String::new(),
            1 => "; another cannot be told from it".into(),
            others => format!("; {others} others cannot be told from it"),
        };
        format!("{}{doubt}", first.replace('`', ""))
    }

    /// What it shows.
    pub fn levers_subtitle(&self, found: &Levers) -> String {
        let by = numbers::share_in_tenths(found.by);
        format!(
            "Change of {} for {by} of each number alone, up or down as it serves; whiskers: 95 %",
            found.goal.noun()
        )
    }

    /// Title of the tornado.
    pub fn tornado_title(&self, found: &Levers, tornado: &Tornado) -> String {
        let Some(bar) = tornado.bars.first() else { return String::new() };
        if !moves(bar) {
            return nothing_moves(found).trim_end_matches('.').to_owned();
        }
        let mut ends = [&bar.p10, &bar.p90].map(|end| self.level(found.goal, &end.goal));
        if bar.width.mean < 0.0 {
            ends.reverse();
        }
        let (name, goal) = (bar.path.as_str(), found.goal.noun());
        format!("Of what you do not know, {name} moves {goal} most: {} to {}", ends[0], ends[1])
    }

    /// What it shows.
    pub fn tornado_subtitle(&self, found: &Levers) -> String {
        format!(
            "Mean {} with each unknown number at its P10 and at its P90 (left … right), the others as believed",
            found.goal.noun()
        )
    }

    /// A lever beside its bar: `45% → 49.5%`.
    pub fn lever_detail(&self, found: &Levers, lever: &Lever) -> String {
        taken(lever).map_or(String::new(), |step| from_to(found, lever, step))
    }

    /// A lever's number at its bar.
    pub fn lever_written(&self, found: &Levers, lever: &Lever) -> String {
        lever.gain.as_ref().map_or(String::new(), |gain| self.gained(found, gain))
    }

    /// An unknown number beside its bar, in the order of the ends: `P10 25% … P90 35%`.
    pub fn bar_detail(&self, bar: &Bar) -> String {
        let mut ends = [format!("P10 {}", bar.p10.value), format!("P90 {}", bar.p90.value)];
        if bar.width.mean < 0.0 {
            ends.reverse();
        }
        ends.join(" … ")
    }
}

/// Whether a gain can be told from nothing.
fn is_seen(gain: &Mean) -> bool {
    gain.mean > 1.96 * gain.error
}

/// Whether an unknown number alone moves the goal beyond the error of the simulation.
fn moves(bar: &Bar) -> bool {
    bar.width.mean.abs() > 1.96 * bar.width.error
}

fn nothing_moves(found: &Levers) -> String {
    let goal = found.goal.noun();
    format!("No unknown number alone moves {goal} beyond the error of the simulation.")
}

fn verb(lever: &Lever) -> &'static str {
    match lever.direction {
        Direction::Raise => "Raise",
        Direction::Lower => "Lower",
    }
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

/// A move: `45% → 49.5%`; of a larger one what counts of it, `3 → 3.3 people`.
fn from_to(found: &Levers, lever: &Lever, step: &Step) -> String {
    let whole = format!("{} → {}", lever.value, step.value);
    let Some(part) = part(found, step) else { return whole };
    let counts = libm::round(100.0 * (lever.at + part * (step.at - lever.at))) / 100.0;
    let people = if lever.path.starts_with("roles.") { " people" } else { "" };
    format!("{} → {counts}{people}", lever.value)
}

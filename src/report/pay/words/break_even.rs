//! Sentences about what plans that cost more would have to bring, and about what is assumed of people under plans.

use crate::report::words::Words;
use crate::report::words::capital;
use crate::report::words::listed;
use crate::study::forecast::behaviour::BehaviourRow;
use crate::study::method::spread::Mean;
use crate::study::pay::{BreakEven, Scheme, Schemes};

impl Words {
    /// What plans that cost more than the one as it is would have to bring; `None` if none costs more.
    pub fn break_even(&self, found: &Schemes) -> Option<String> {
        let plans: Vec<(&Scheme, &BreakEven)> =
            found.schemes.iter().filter_map(|of| Some((of, of.break_even.as_ref()?))).collect();
        let before = "before what those sales are paid themselves";
        let amount = |of: &BreakEven| self.share_with_bar(&of.needed);
        if let [(scheme, of)] = plans[..] {
            return Some(format!(
                "To pay for what it costs more, {} would have to bring {} more margin than the plan as it is{}, {before}.",
                self.plan_quoted(scheme),
                amount(of),
                self.brings(of)
            ));
        }
        let each = plans.iter().map(|(scheme, of)| {
            format!("{} {}{}", self.plan_quoted(scheme), amount(of), self.brings(of))
        });
        (!plans.is_empty()).then(|| {
            format!(
                "To pay for what they cost more, plans would have to bring more margin than the one as it is, {before}: {}.",
                listed(each)
            )
        })
    }

    /// Margin that a plan brings more or less; empty if it brings the same in every run.
    fn brings(&self, of: &BreakEven) -> String {
        let more = &of.brought;
        if *more == (Mean { mean: 0.0, error: 0.0 }) {
            return String::new();
        }
        let size = self.share_with_bar(&Mean { mean: more.mean.abs(), ..*more });
        let word = if more.mean < 0.0 { "less" } else { "more" };
        match more.mean.abs() > 1.96 * more.error {
            true => format!(" (it brings {size} {word})"),
            false => format!(" (what it brings can not be told from the same: {size} {word})"),
        }
    }

    /// Which plans rest on which assumptions about people; `None` if there are none.
    pub fn plans_assumed(&self, found: &Schemes) -> Option<String> {
        let groups = together(found, |of| self.listed_by_role(&of.behaviour));
        if let [(list, schemes)] = &groups[..]
            && schemes.len() == found.schemes.len()
        {
            return Some(self.all_rests_on(list));
        }
        let each = groups.iter().map(|(list, schemes)| {
            let names = listed(schemes.iter().map(|scheme| self.plan_quoted(scheme)));
            format!("{list} under {names}")
        });
        let each = each.collect::<Vec<String>>().join("; ");
        let others = match found.schemes.iter().any(|of| of.behaviour.is_empty()) {
            true => {
                " Under the other plans nobody works differently for what is paid: that is assumed as well."
            }
            false => "",
        };
        (!each.is_empty()).then(|| {
            format!(
                "What follows rests on assumptions about what pay does to people: {each}.{others}"
            )
        })
    }

    /// What follows the subtitle of a chart of which some bars rest on assumptions about people.
    pub(in crate::report) fn assumed_on_chart(&self, found: &Schemes) -> String {
        let groups = together(found, |of| self.listed_by_role(&of.behaviour));
        let each = groups.iter().map(|(list, schemes)| {
            let names = schemes.iter().map(|scheme| self.plan(scheme));
            format!("{list} ({})", listed(names)).replace('`', "")
        });
        let each: Vec<String> = each.collect();
        if each.is_empty() { String::new() } else { format!("; assumed: {}", each.join("; ")) }
    }

    /// The assumptions of each plan with their sizes, what came of them, and what is known.
    pub fn assumed_of_plans(&self, found: &Schemes) -> Vec<String> {
        let told = |row: &BehaviourRow| self.behaviour(row);
        let texts = |of: &Scheme| of.behaviour.iter().map(told).collect::<Vec<_>>().join(" ");
        let line =
            |(text, schemes): (String, Vec<&Scheme>)| match schemes.len() == found.schemes.len() {
                true => text,
                false => {
                    let names = listed(schemes.iter().map(|scheme| self.plan_quoted(scheme)));
                    format!("{}: {text}", capital(&names))
                }
            };
        together(found, texts).into_iter().map(line).collect()
    }
}

/// The plans of which the same is told; those of which nothing is told are left out.
fn together(found: &Schemes, tell: impl Fn(&Scheme) -> String) -> Vec<(String, Vec<&Scheme>)> {
    let mut groups: Vec<(String, Vec<&Scheme>)> = Vec::new();
    for scheme in found.schemes.iter().filter(|of| of.runs > 0 && !of.behaviour.is_empty()) {
        let told = tell(scheme);
        match groups.iter_mut().find(|(other, _)| *other == told) {
            Some((_, schemes)) => schemes.push(scheme),
            None => groups.push((told, vec![scheme])),
        }
    }
    groups
}

//! Sentences about what plans that cost more would have to bring, and about what is assumed of people under plans.

use crate::messages::messages;
use crate::report::words::{Words, capital};
use crate::study::forecast::behaviour::BehaviourRow;
use crate::study::method::spread::Mean;
use crate::study::pay::{BreakEven, Scheme, Schemes};

messages!(say, "report/pay/words/break_even");

impl Words {
    /// What plans that cost more than the one as it is would have to bring; `None` if none costs more.
    pub fn break_even(&self, found: &Schemes) -> Option<String> {
        let plans: Vec<(&Scheme, &BreakEven)> =
            found.schemes.iter().filter_map(|of| Some((of, of.break_even.as_ref()?))).collect();
        let amount = |of: &BreakEven| self.share_with_bar(&of.needed);
        if let [(scheme, of)] = plans[..] {
            return Some(self.say(&say::BreakEven {
                plan: &self.plan_quoted(scheme),
                needed: &amount(of),
                brings: &self.brings(of),
            }));
        }
        let each = plans.iter().map(|(scheme, of)| {
            self.say(&say::BreakEvenOfOne {
                plan: &self.plan_quoted(scheme),
                needed: &amount(of),
                brings: &self.brings(of),
            })
        });
        let each: Vec<String> = each.collect();
        (!each.is_empty()).then(|| self.say(&say::BreakEvenOfEach { each: &each }))
    }

    /// Margin that a plan brings more or less, after a space; empty if it brings the same in every run.
    fn brings(&self, of: &BreakEven) -> String {
        let more = &of.brought;
        if *more == (Mean { mean: 0.0, error: 0.0 }) {
            return String::new();
        }
        let size = &self.share_with_bar(&Mean { mean: more.mean.abs(), ..*more });
        let is_less = more.mean < 0.0;
        let told = match more.mean.abs() > 1.96 * more.error {
            true => self.say(&say::Brings { size, is_less }),
            false => self.say(&say::BringsTheSame { size, is_less }),
        };
        format!(" {told}")
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
            let (plans, is_one) = (&self.plans_quoted(schemes), schemes.len() == 1);
            self.say(&say::AssumedUnder { list, plans, is_one })
        });
        let each = each.collect::<Vec<String>>().join("; ");
        let others = found.schemes.iter().any(|of| of.behaviour.is_empty());
        (!each.is_empty()).then(|| {
            let rests = self.say(&say::RestsOn { each: &each });
            let others = others.then(|| self.say(&say::OthersAssumed));
            [Some(rests), others].into_iter().flatten().collect::<Vec<String>>().join(" ")
        })
    }

    /// What follows the subtitle of a chart of which some bars rest on assumptions about people.
    pub(in crate::report) fn assumed_on_chart(&self, found: &Schemes) -> String {
        let groups = together(found, |of| self.listed_by_role(&of.behaviour));
        let each = groups.iter().map(|(list, schemes)| {
            let names: Vec<String> = schemes.iter().map(|scheme| self.plan(scheme)).collect();
            format!("{list} ({})", self.all_named(&names)).replace('`', "")
        });
        let each = &each.collect::<Vec<String>>().join("; ");
        match each.is_empty() {
            true => String::new(),
            false => format!("; {}", self.say(&say::AssumedOnChart { each })),
        }
    }

    /// The assumptions of each plan with their sizes, what came of them, and what is known.
    pub fn assumed_of_plans(&self, found: &Schemes) -> Vec<String> {
        let told = |row: &BehaviourRow| self.behaviour(row);
        let texts = |of: &Scheme| of.behaviour.iter().map(told).collect::<Vec<_>>().join(" ");
        let line =
            |(text, schemes): (String, Vec<&Scheme>)| match schemes.len() == found.schemes.len() {
                true => text,
                false => {
                    let names = self.all_named(&self.plans_quoted(&schemes));
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

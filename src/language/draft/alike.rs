//! What variants have in common, told once.

use crate::language::problem::{Problem, names, quoted};
use crate::messages::{Both, Joint, Lang, Say, list, messages, told};

messages!(say, "language/draft/alike");

/// The problems `found` in variants (name, problem), of which there are `variants`: those of one place
/// that expect the same become one, which names the variants that it is about.
pub fn told_once(found: Vec<(String, Problem)>, variants: usize) -> Vec<Problem> {
    let mut alike: Vec<Vec<(String, Problem)>> = Vec::new();
    for (variant, problem) in found {
        let is_like = |group: &&mut Vec<(String, Problem)>| is_alike(&group[0].1, &problem);
        match alike.iter_mut().find(is_like) {
            Some(group) => group.push((variant, problem)),
            None => alike.push(vec![(variant, problem)]),
        }
    }
    let told = |group: Vec<(String, Problem)>| {
        let title = Both::new(&Titles { group: &group, variants });
        let (_, first) = group.into_iter().next()?;
        Some(Problem { title, ..first })
    };
    alike.into_iter().filter_map(told).collect()
}

/// Whether two problems differ at most in what was found.
fn is_alike(a: &Problem, b: &Problem) -> bool {
    let words = |problem: &Problem| problem.title.of(Lang::En).split(' ').count();
    (&a.path, a.place, a.severity, &a.expected, &a.help, &a.also)
        == (&b.path, b.place, b.severity, &b.expected, &b.help, &b.also)
        && words(a) == words(b)
}

/// What was found in a group of variants: in full for the first, of the others only the words that differ.
struct Titles<'a> {
    group: &'a [(String, Problem)],
    variants: usize,
}

impl Say for Titles<'_> {
    fn say(&self, lang: Lang, out: &mut String) {
        let mut titles: Vec<(&str, Vec<&str>)> = Vec::new();
        for (variant, problem) in self.group {
            let title = problem.title.of(lang);
            match titles.iter_mut().find(|(other, _)| *other == title) {
                Some((_, who)) => who.push(variant),
                None => titles.push((title, vec![variant])),
            }
        }
        let (first, who) = &titles[0];
        let whose = match who.len() {
            1 => told(&say::OneVariant { name: &quoted(who[0]) }, lang),
            all if all == self.variants => told(&say::EveryVariant, lang),
            _ => told(&say::SomeVariants { names: &names(who.iter().copied()) }, lang),
        };
        out.push_str(&format!("{whose}: {first}"));
        for (title, who) in &titles[1..] {
            out.push_str("; ");
            names(who.iter().copied()).say(lang, out);
            out.push_str(": ");
            list(&differing(first, title), Joint::And, lang, out);
        }
    }
}

/// The words of `title` that are not those of `first`.
fn differing(first: &str, title: &str) -> Vec<String> {
    let pairs = title.split(' ').zip(first.split(' '));
    pairs.filter(|(word, of_first)| word != of_first).map(|(word, _)| word.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::path::ParameterPath;
    use crate::language::place::Place;

    fn told(found: &[(&str, &str, &str)], variants: usize) -> Vec<String> {
        let problem = |title: &str, help: &str| {
            Problem::new(&ParameterPath::root(), Place::default(), title).help(help)
        };
        let found = found.iter().map(|(who, title, help)| ((*who).into(), problem(title, help)));
        let told = told_once(found.collect(), variants);
        told.into_iter().map(|problem| problem.title.of(Lang::En).to_owned()).collect()
    }

    #[test]
    fn what_holds_for_several_variants_is_told_once() {
        let same = [("a", "no base", "x"), ("b", "no base", "x")];
        assert_eq!(told(&same, 3), ["variants \"a\", \"b\": no base"]);
        assert_eq!(told(&same, 2), ["every variant: no base"]);
        assert_eq!(told(&same[..1], 1), ["variant \"a\": no base"]);
    }

    #[test]
    fn of_further_variants_only_what_differs_is_told() {
        let found = [
            ("a", "58 hours for 19 hours", ""),
            ("b", "61 hours for 19 hours", ""),
            ("c", "58 hours for 19 hours", ""),
            ("d", "70 hours for 25 hours", ""),
            ("e", "58 hours for 19 hours", "another way out"),
        ];
        let [others, last] = [
            "variants \"a\", \"c\": 58 hours for 19 hours; \"b\": 61; \"d\": 70 and 25",
            "variant \"e\": 58 hours for 19 hours",
        ];
        assert_eq!(told(&found, 5), [others, last]);
    }
}

//! What variants have in common, told once.

use crate::language::problem::{Problem, names, quoted};

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
        let title = title(&group, variants);
        let (_, first) = group.into_iter().next()?;
        Some(Problem { title, ..first })
    };
    alike.into_iter().filter_map(told).collect()
}

/// Whether two problems differ at most in what was found.
fn is_alike(a: &Problem, b: &Problem) -> bool {
    let words = |problem: &Problem| problem.title.split(' ').count();
    (&a.path, a.place, a.severity, &a.expected, &a.help, &a.also)
        == (&b.path, b.place, b.severity, &b.expected, &b.help, &b.also)
        && words(a) == words(b)
}

/// What was found, in full for the first variants; of the others only the words that differ.
fn title(group: &[(String, Problem)], variants: usize) -> String {
    let mut titles: Vec<(&str, Vec<&str>)> = Vec::new();
    for (variant, problem) in group {
        match titles.iter_mut().find(|(title, _)| *title == problem.title) {
            Some((_, who)) => who.push(variant),
            None => titles.push((&problem.title, vec![variant])),
        }
    }
    let (first, who) = &titles[0];
    let whose = match who.len() {
        1 => format!("variant {}", quoted(who[0])),
        all if all == variants => "every variant".to_owned(),
        _ => format!("variants {}", names(who.iter().copied())),
    };
    let others = titles[1..].iter().map(|(title, who)| {
        format!("; {}: {}", names(who.iter().copied()), differing(first, title).join(" and "))
    });
    format!("{whose}: {first}{}", others.collect::<String>())
}

/// The words of `title` that are not those of `first`.
fn differing<'a>(first: &str, title: &'a str) -> Vec<&'a str> {
    let pairs = title.split(' ').zip(first.split(' '));
    pairs.filter(|(word, of_first)| word != of_first).map(|(word, _)| word).collect()
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
        told.into_iter().map(|problem| problem.title).collect()
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

//! One mistake is told once, and hides no other.

use toml::Value;
use voronka::language::{Overrides, load};
use voronka::messages::Lang;

const EVERYTHING: &str = include_str!("everything.toml");

/// The paths of all values of a file, without those by which other values name it.
fn paths(value: &Value, path: &str, found: &mut Vec<String>) {
    let inner = |name: &str| {
        let plain = name.chars().all(|c| c.is_alphanumeric() || "_-".contains(c));
        let name = if plain { name.to_owned() } else { format!("{name:?}") };
        if path.is_empty() { name } else { format!("{path}.{name}") }
    };
    match value {
        Value::Table(table) => {
            let known =
                table.iter().filter(|(key, _)| !matches!(key.as_str(), "name" | "variants"));
            known.for_each(|(key, value)| paths(value, &inner(key), found));
        }
        Value::Array(list) if list.iter().all(Value::is_table) => {
            for (place, entry) in list.iter().enumerate() {
                let name = entry.get("name").and_then(Value::as_str);
                paths(entry, &inner(name.unwrap_or(&place.to_string())), found);
            }
        }
        _ => found.push(path.to_owned()),
    }
}

#[test]
fn one_bad_value_brings_one_error() {
    let mut all = Vec::new();
    paths(&Value::Table(EVERYTHING.parse().unwrap()), "", &mut all);
    assert!(all.len() > 150, "{}", all.len());
    let mut wrong = Vec::new();
    for path in &all {
        // A list of lists, which no value is.
        let set = vec![format!("{path}=[[true]]")];
        let options = Overrides { variant: None, set };
        let Err(problems) = load("test.toml", EVERYTHING, &options) else {
            continue;
        };
        let titles = problems.list().iter().map(|problem| problem.title.of(Lang::En));
        let titles: Vec<&str> = titles.collect();
        if titles.len() > 1 {
            wrong.push(format!("{path}: {titles:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{} of {}", wrong.join("\n"), wrong.len(), all.len());
}

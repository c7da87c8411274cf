//! What a file writes at a place: the text of a value, to be written at another.

/// The value that a file, or a variant of it, writes at `names`, as lines of TOML for the place `path`: a line, or one for
/// each key of a table. `None` if the file does not write it out there.
pub fn as_written(
    text: &str,
    variant: Option<&str>,
    names: &[&str],
    path: &str,
) -> Option<Vec<String>> {
    let document: toml::Table = text.parse().ok()?;
    let varied = variant.and_then(|name| at(&document, &[&["variants", name][..], names].concat()));
    Some(match varied.or_else(|| at(&document, names))? {
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| format!("{path}.{key}={value}")).collect()
        }
        value => vec![format!("{path}={value}")],
    })
}

/// A value of a document, by names; what stands in a list is found by its `name`.
fn at<'a>(document: &'a toml::Table, names: &[&str]) -> Option<&'a toml::Value> {
    let (first, rest) = names.split_first()?;
    let mut found = document.get(*first);
    for name in rest {
        let is_named =
            |of: &&toml::Value| of.get("name").and_then(toml::Value::as_str) == Some(name);
        found = match found? {
            toml::Value::Array(all) => all.iter().find(is_named),
            other => other.get(name),
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
        [[stages]]
        name = "offer"
        handoff = { drop = "8%", delay = "2d" }
        [roles.closer.pay]
        commission = [{ on = "revenue", rate = "5%" }]
        [variants.rough]
        stages.offer.handoff = "20%"
        "#;

    #[test]
    fn values_are_found_by_the_names_of_the_file_and_of_its_variant() {
        let lines = |variant, names: &[&str]| as_written(FILE, variant, names, "there");
        let handoff = ["stages", "offer", "handoff"];
        let told = lines(None, &handoff).expect("it is written");
        assert_eq!(told, [r#"there.delay="2d""#, r#"there.drop="8%""#]);
        assert_eq!(lines(Some("rough"), &handoff), Some(vec![r#"there="20%""#.to_owned()]));
        let commission = lines(None, &["roles", "closer", "pay", "commission"]);
        let wanted = r#"there=[{ on = "revenue", rate = "5%" }]"#.to_owned();
        assert_eq!(commission, Some(vec![wanted]));
        assert_eq!(lines(None, &["roles", "hunter", "pay"]), None);
    }
}

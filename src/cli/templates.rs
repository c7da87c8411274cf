//! The shipped scenarios, which stand in the program.

/// The department that commands play when no file is named.
pub(super) const QUICKSTART: &str = include_str!("../../scenarios/quickstart.toml");

/// The shipped scenarios, by name.
pub(super) const TEMPLATES: [(&str, &str); 10] = [
    ("quickstart", QUICKSTART),
    ("one-week-target", include_str!("../../scenarios/one-week-target.toml")),
    ("double-in-a-year", include_str!("../../scenarios/double-in-a-year.toml")),
    ("burning-base", include_str!("../../scenarios/burning-base.toml")),
    ("keep-the-customers", include_str!("../../scenarios/keep-the-customers.toml")),
    ("twelve-meetings", include_str!("../../scenarios/twelve-meetings.toml")),
    ("bonus-schemes", include_str!("../../scenarios/bonus-schemes.toml")),
    ("olist", include_str!("../../scenarios/olist.toml")),
    ("olist-june", include_str!("../../scenarios/olist-june.toml")),
    ("ref8", include_str!("../../scenarios/ref8.toml")),
];

/// The shipped scenario whose name is nearest, if one is near enough to be meant.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    crate::language::problem::nearest(name, TEMPLATES.iter().map(|(known, _)| *known))
}

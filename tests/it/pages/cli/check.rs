//! The check of a scenario, as its users meet it.

use super::{assert_exit, json, printed, run};

#[test]
fn a_check_is_read_in_the_language_that_is_asked_for() {
    let page = |lang: &str| {
        let output = run(&["check", "--quiet", "--lang", lang]);
        assert_exit(&output, 0);
        printed(&output)
    };
    let (english, russian) = (page("en"), page("ru"));
    for (told, by) in
        [("first contacts", &english), ("The base", &english), ("первых контактов", &russian)]
    {
        assert!(by.contains(told), "{told}: {by}");
    }
    for told in ["first contacts", "The base", "hours", "Arithmetic"] {
        assert!(!russian.contains(told), "{told}: {russian}");
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/quickstart.toml");
    let read = |lang| json(&["check", file, "--json", "--lang", lang]);
    assert_eq!(read("en"), read("ru"));
}

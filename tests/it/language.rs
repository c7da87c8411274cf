//! The scenario language: what is written is what is simulated.

use voronka::scenario::{Overrides, Scenario, load};

const EVERYTHING: &str = include_str!("language/everything.toml");

fn read(text: &str) -> Scenario {
    match load("test.toml", text, &Overrides::default()) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    }
}

#[test]
fn every_key_of_the_language_can_be_written() {
    let scenario = read(EVERYTHING);
    assert_eq!(scenario.stages.len(), 3);
    println!("{scenario:#?}");
}

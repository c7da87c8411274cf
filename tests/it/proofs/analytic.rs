//! Closed forms beside the simulation: every claim of a quick verification holds.

use voronka::messages::Lang;
use voronka::report::verify::verification;
use voronka::study::method::replicate::Unwatched;
use voronka::verify::{Effort, verify};

#[test]
fn the_simulation_agrees_with_every_closed_form() {
    let found = verify(Effort::Quick, 1, 0, &Unwatched);
    let page = verification(&found, Lang::En);
    println!("{page}");
    assert!(found.claims.len() >= 140, "{} claims", found.claims.len());
    assert!(found.is_ok(), "\n{page}");
}

#[test]
#[ignore = "takes minutes: the same with ten times as many replications"]
fn the_simulation_agrees_with_every_closed_form_to_a_third_of_the_error() {
    let found = verify(Effort::Full, 1, 0, &Unwatched);
    let page = verification(&found, Lang::En);
    println!("{page}");
    assert!(found.is_ok(), "\n{page}");
}

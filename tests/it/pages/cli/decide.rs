//! What knowledge is worth before a decision, as users meet it.

use super::{assert_exit, empty_folder, json, printed, run, said, voronka_in};

#[test]
fn a_decision_between_variants_or_values_is_played_and_played_again() {
    for (decision, names) in [
        ("as-it-is,two-more-reps", ["as-it-is", "two-more-reps"]),
        ("roles.rep.reps=3,5", ["roles.rep.reps=3", "roles.rep.reps=5"]),
    ] {
        let asked = ["levers", "--only", "roles.rep.ramp", "--decide", decision];
        let first = json(&[&asked[..], &["--runs", "8", "--json"]].concat());
        let found = &first["finding"]["information"];
        let named: Vec<&str> = found["options"]
            .as_array()
            .expect("options")
            .iter()
            .filter_map(|option| option["name"].as_str())
            .collect();
        assert_eq!(named, names);
        assert_eq!((found["runs"].as_u64(), found["output"].as_str()), (Some(80), Some("profit")));
        assert_eq!(first["finding"]["shares"]["rows"], 8);
        let again = first["provenance"]["command"].as_str().expect("a command");
        let words: Vec<&str> =
            again.split(' ').skip(1).chain(["--json", "--threads", "1"]).collect();
        assert_eq!(json(&words), first);
    }
}

#[test]
fn what_is_no_decision_is_told_with_exit_2() {
    for (arguments, told) in [
        (&["--decide", "as-it-is"][..], "one option is no decision"),
        (&["--decide", "as-it-is,nonsense"], "two-more-reps"),
        (&["--decide", "as-it-is,two-more-rep"], "--decide:1:1"),
        (&["--decide", "as-it-is,two-more-rep"], "did you mean \"two-more-reps\"?"),
        (
            &["--decide", "as-it-is,two-more-reps", "--variant", "two-more-reps"],
            "leave --variant out",
        ),
        (&["--decide", "roles.rep.rpes=1..3"], "did you mean `reps`?"),
        (&["--decide", "roles.rep.reps=1..90"], "at most 20"),
        (&["--decide", "stages.contract.convert=90%,110%"], "above 100%"),
    ] {
        let output = run(&[&["levers", "--runs", "4"], arguments].concat());
        assert_exit(&output, 2);
        assert!(said(&output).contains(told) && printed(&output).is_empty(), "{}", said(&output));
    }
}

#[test]
fn the_files_of_a_decision_are_written() {
    let place = empty_folder();
    let asked =
        ["levers", "--only", "roles.rep.ramp", "--runs", "4", "--csv", "out", "--charts", "out"];
    let decision = ["--decide", "as-it-is,two-more-reps"];
    let output = voronka_in(place.path(), &[&asked[..], &decision].concat()).output();
    assert_exit(&output.expect("the program starts"), 0);
    for name in [
        "shares.csv",
        "worth_of_knowing.csv",
        "options.csv",
        "choices.csv",
        "spread.svg",
        "spread.png",
        "worth-of-knowing.svg",
        "worth-of-knowing.png",
    ] {
        assert!(place.path().join("out").join(name).is_file(), "{name}");
    }
}

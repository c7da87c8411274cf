//! The levers as their users meet them.

use super::{assert_exit, empty_folder, json, printed, run, said, voronka_in};

#[test]
fn the_command_at_the_foot_of_levers_gives_the_same_again() {
    let asked = ["levers", "--output", "p_target", "--by", "20%", "--runs", "8", "--seed", "3"];
    let more =
        ["--set", "money.cash=40k", "--variant", "twice-the-leads", "--only", "stages", "--json"];
    let first = json(&[&asked[..], &more].concat());
    assert_eq!(first["format"], "voronka.levers/1");
    assert_eq!(first["finding"]["by"], 0.2);
    assert_eq!(first["finding"]["heading"]["variant"], "twice-the-leads");
    let again = first["provenance"]["command"].as_str().expect("a command");
    let words: Vec<&str> = again.split(' ').skip(1).chain(["--json", "--threads", "1"]).collect();
    assert_eq!(json(&words), first);
}

#[test]
fn what_levers_cannot_do_is_told_with_exit_2() {
    for (arguments, told) in [
        (&["--output", "proft"][..], "did you mean profit?"),
        (&["--by", "0"], "expected a share above 0 %"),
        (&["--by", "150%"], "and below 100 %"),
        (&["--only", "stages.propsal"], "did you mean stages.proposal?"),
        (&["--variant", "nonsense"], "two-more-reps"),
        (&["--set", "roles.rep.rmap=3mo"], "did you mean `ramp`?"),
        (&["--only", "stages.propsal.convert"], "did you mean stages.proposal.convert?"),
        (&["--only", "targets"], "no number of the scenario"),
        (&["no-such-file.toml"], "there is no such file"),
    ] {
        let output = run(&[&["levers", "--runs", "4"], arguments].concat());
        assert_exit(&output, 2);
        assert!(said(&output).contains(told) && printed(&output).is_empty(), "{}", said(&output));
    }
    let place = empty_folder();
    let plain = "start = 2027-01-01\nhorizon = \"1mo\"\n[segments.all]\ndeal_value = 100\n[channels.site]\nleads = \"9/month\"\n[[stages]]\n\
                 name = \"a\"\nconvert = 1\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"a\"]\nreps = 1\n";
    std::fs::write(place.path().join("plain.toml"), plain).expect("written");
    let output =
        voronka_in(place.path(), &["levers", "plain.toml", "--output", "p_target", "--runs", "4"]);
    let output = { output }.output().expect("the program starts");
    assert_exit(&output, 2);
    assert!(said(&output).contains("no target"), "{}", said(&output));
}

#[test]
fn the_files_of_levers_are_written() {
    let place = empty_folder();
    let asked = ["levers", "--runs", "4", "--csv", "out", "--charts", "out"];
    let output = voronka_in(place.path(), &asked).output().expect("the program starts");
    assert_exit(&output, 0);
    for name in [
        "levers.csv",
        "stages.csv",
        "unknowns.csv",
        "levers.svg",
        "levers.png",
        "tornado.svg",
        "tornado.png",
    ] {
        assert!(place.path().join("out").join(name).is_file(), "{name}");
    }
}

#[test]
fn a_deadline_keeps_the_levers_that_were_looked_at() {
    let output = run(&["levers", "--runs", "100000", "--deadline", "2s", "--json"]);
    // On a busy machine nothing may have been played by then.
    if output.status.code() == Some(0) {
        let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(found["finding"]["basis"]["halt"], "deadline");
        assert_eq!(found["finding"]["basis"]["is_partial"], true);
    }
}

//! The sweep as its users meet it: rows that survive a crash, and what is said of wrong axes.

use super::{assert_exit, empty_folder, json, printed, run, said, voronka_in};
use serde_json::Value;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

const VARY: [&str; 5] =
    ["sweep", "--vary", "roles.rep.reps=1..4", "--vary", "stages.proposal.convert=30%,60%"];

fn sweep(place: &Path, more: &[&str]) -> Output {
    voronka_in(place, &[&VARY[..], more].concat()).output().expect("the program starts")
}

fn lines(path: &Path) -> usize {
    std::fs::read(path).map_or(0, |bytes| bytes.iter().filter(|&&byte| byte == b'\n').count())
}

#[test]
fn a_sweep_that_was_killed_goes_on_to_the_same_bytes() {
    let asked = ["--runs", "60", "--json", "--out", "points.csv"];
    let whole = empty_folder();
    let first = sweep(whole.path(), &asked);
    assert_exit(&first, 0);
    let bytes = std::fs::read(whole.path().join("points.csv")).expect("rows");
    assert_eq!(lines(&whole.path().join("points.csv")), 9);
    let place = empty_folder();
    let path = place.path().join("points.csv");
    let mut child =
        voronka_in(place.path(), &[&VARY[..], &asked].concat()).spawn().expect("it starts");
    while lines(&path) < 3 && child.try_wait().expect("it can be asked").is_none() {
        std::thread::sleep(Duration::from_millis(2));
    }
    let _ = child.kill();
    child.wait().expect("it ends");
    // Whatever the crash left, its last line is torn too.
    let left = std::fs::read(&path).expect("rows");
    assert!(bytes.starts_with(&left) && left.len() > 200);
    std::fs::write(&path, &left[..left.len() - 7]).expect("written");
    let again = sweep(place.path(), &[&asked[..], &["--resume", "--threads", "1"]].concat());
    assert_exit(&again, 0);
    assert!(std::fs::read(&path).expect("rows") == bytes, "the rows are the same");
    assert_eq!(again.stdout, first.stdout, "and so is the answer");
    // There is nothing left to play, and the answer is the same once more.
    let third = sweep(place.path(), &[&asked[..], &["--resume"]].concat());
    assert_eq!(third.stdout, first.stdout);
}

#[test]
fn rows_of_another_sweep_are_not_taken_over() {
    let place = empty_folder();
    let tried = |more: &[&str]| {
        let asked = ["--out", "points.csv", "--goal", "revenue"];
        sweep(place.path(), &[&asked[..], more].concat())
    };
    assert_exit(&tried(&["--runs", "4"]), 0);
    for (more, told) in [
        (&["--runs", "4"][..], "--resume goes on with it"),
        (&["--runs", "4", "--resume", "--seed", "2"], "seed was 1 and is 2"),
        (&["--runs", "6", "--resume"], "effort was \"--runs 4\""),
        (&["--runs", "4", "--resume", "--set", "roles.rep.ramp=1mo"], "digest was"),
    ] {
        let output = tried(more);
        assert_exit(&output, 2);
        assert!(said(&output).contains(told), "{}", said(&output));
    }
    let path = place.path().join("points.csv");
    let broken = std::fs::read_to_string(&path).expect("rows").replacen("\r\n2,", "\r\n7,", 1);
    std::fs::write(&path, broken).expect("written");
    let output = tried(&["--runs", "4", "--resume"]);
    assert_exit(&output, 2);
    assert!(said(&output).contains("line 4 is not point 2"), "{}", said(&output));
    std::fs::remove_file(place.path().join("points.csv.json")).expect("it is there");
    let output = tried(&["--runs", "4", "--resume"]);
    assert_exit(&output, 2);
    assert!(said(&output).contains("points.csv.json is missing"), "{}", said(&output));
}

#[test]
fn wrong_axes_are_told_with_exit_2() {
    for (arguments, told) in [
        (&["--vary", "roles.rep.rmap=1..3"][..], "did you mean `ramp`?"),
        (&["--vary", "roles.rep.reps=5"], "is one value"),
        (&["--vary", "roles.rep.reps"], "expected PATH=VALUES"),
        (&["--vary", "roles.rep.reps=3..1"], "smaller number"),
        (&["--vary", "stages.proposal.convert=90%..110% step 10%"], "above 100%"),
        (&["--vary", "roles.rep.reps=1..3", "--vary", "roles.rep.reps=1..3"], "varied twice"),
        (&["--vary", "roles.rep.reps=1..9", "--design", "sobol"], "step 1"),
        (&["--vary", "roles.rep.reps=1..3", "--points", "8"], "only a sobol design"),
        (&["--vary", "roles.rep.reps=1..3", "--goal", "proft"], "did you mean profit?"),
        (&["--vary", "roles.rep.reps=1..3", "--against", "profit"], "the goal itself"),
        (&["--vary", "roles.rep.reps=1..999", "--vary", "roles.rep.quota=1..999"], "100000 points"),
        (
            &["--vary", "roles.rep.ramp=1mo..9mo", "--design", "sobol", "--points", "65537"],
            "at most 65536 fill a space",
        ),
        (&["--vary", "roles.rep.ramp=1..999999"], "larger step"),
        (
            &["--vary", "roles.rep.reps=1..3", "--set", "roles.rep.reps = 4"],
            "--vary roles.rep.reps=1..3: --set roles.rep.reps = 4 gives the same number",
        ),
        (
            &["--vary", "stages.proposal.convert=30%..160%"],
            "one of the values of --vary stages.proposal.convert=30%..160%",
        ),
        (&["--vary", "roles.rep.reps=1..2", "--variant", "nonsense"], "two-more-reps"),
        (&[], "--vary"),
    ] {
        let output = run(&[&["sweep", "--runs", "4"], arguments].concat());
        assert_exit(&output, 2);
        assert!(said(&output).contains(told) && printed(&output).is_empty(), "{}", said(&output));
    }
}

#[test]
fn the_command_at_the_foot_of_a_sweep_gives_the_same_again() {
    let asked = ["--design", "list", "--goal", "revenue", "--against", "p_loss", "--runs", "8"];
    let vary = ["sweep", "--vary", "roles.rep.reps=1..2", "--vary", "roles.rep.ramp=1mo,2mo"];
    let more = ["--set", "money.cash=40k", "--variant", "twice-the-leads", "--json"];
    let first = json(&[&vary[..], &asked, &more].concat());
    assert_eq!(first["format"], "voronka.sweep/1");
    assert_eq!(first["finding"]["points"].as_array().map(Vec::len), Some(2));
    let again = first["provenance"]["command"].as_str().expect("a command");
    let words: Vec<&str> = again.split(' ').skip(1).chain(["--json"]).collect();
    assert_eq!(json(&words), first);
}

#[test]
fn a_deadline_keeps_the_points_that_were_played() {
    let place = empty_folder();
    let asked = ["--runs", "100", "--deadline", "2s", "--json", "--out", "points.csv"];
    let vary = ["sweep", "--vary", "stages.proposal.convert=1%..90% step 0.1%"];
    let output =
        voronka_in(place.path(), &[&vary[..], &asked].concat()).output().expect("it starts");
    // On a busy machine not even one may have been played by then.
    if output.status.code() == Some(0) {
        let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(found["finding"]["basis"]["halt"], "deadline");
        let played = found["finding"]["points"].as_array().map_or(0, Vec::len);
        assert_eq!(lines(&place.path().join("points.csv")), played + 1);
    }
}

/// The best of what clients decide is no advice: the page names the number that is the department's own.
#[test]
fn a_sweep_over_what_clients_decide_names_the_key_that_is_ours() {
    let vary = ["--vary", "segments.firms.cool_off=30d,90d", "--runs", "8"];
    let page = printed(&run(&[&["sweep"], &vary[..]].concat())).replace('\n', " ");
    assert!(page.contains("Vary segments.firms.call_again"), "{page}");
    let ours = ["--vary", "segments.firms.call_again=30d,90d", "--runs", "8"];
    let page = printed(&run(&[&["sweep"], &ours[..]].concat()));
    assert!(!page.contains("nobody in the department decides"), "{page}");
}

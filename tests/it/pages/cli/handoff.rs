//! The hand-off and the split as their users meet them: what is refused, and the command that gives the same again.

use super::{assert_exit, empty_folder, entries, json, printed, run, said, voronka_in};

const DOUBLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/double-in-a-year.toml");
const OLIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/olist.toml");

#[test]
fn what_cannot_be_handed_over_or_split_is_told_with_exit_2() {
    for (arguments, told) in [
        (&["handoff"][..], "the scenario has one role, rep: there is nobody to hand over to"),
        (&["handoff", DOUBLE, "--from", "huntr"], "did you mean hunter?"),
        (&["handoff", DOUBLE, "--from", "hunter", "--to", "hunter"], "name another"),
        (&["handoff", DOUBLE, "--from", "account"], "deals go from hunter to account"),
        (&["handoff", DOUBLE, "--stages", "propsal"], "did you mean proposal?"),
        (&["handoff", DOUBLE, "--stages", "first contact"], "they can at qualification, proposal"),
        (&["handoff", DOUBLE, "--stages", "contract"], "there are not two ways"),
        (&["handoff", DOUBLE, "--keep", "1.5..3"], "whole numbers from 0 to 1000"),
        (&["handoff", DOUBLE, "--credit", "50%..150% step 50%"], "expected shares"),
        (&["handoff", DOUBLE, "--credit", "0%..1% step 0.01%"], "narrow them with"),
        (&["handoff", DOUBLE, "--goal", "proft"], "did you mean profit?"),
        (&["handoff", OLIST], "would have no work left"),
        (&["split", "5"], "the scenario has one role, rep: there is nothing to split"),
        (&["split", "8", DOUBLE, "--roles", "hunter"], "between two or three"),
        (&["split", "8", DOUBLE, "--roles", "hunter,huntr"], "did you mean hunter?"),
        (&["split", "8", DOUBLE, "--roles", "hunter,hunter"], "is named twice"),
        (&["split", "1", DOUBLE], "too few for 2 roles"),
        (
            &["split", "8", DOUBLE, "--least", "5"],
            "too few for 2 roles of at least 5: write 10 or more",
        ),
        (&["split", "8", DOUBLE, "--least", "4"], "nothing to compare"),
        (&["split", DOUBLE], "invalid value"),
    ] {
        let output = run(&[arguments, &["--runs", "4"]].concat());
        assert_exit(&output, 2);
        assert!(said(&output).contains(told), "{arguments:?}: {}", said(&output));
        assert!(printed(&output).is_empty());
    }
}

#[test]
fn the_command_at_the_foot_of_a_hand_off_or_a_split_gives_the_same_again() {
    let of = |asked: &[&str], format: &str| {
        let first = json(&[asked, &["--runs", "6", "--json", "--threads", "1"]].concat());
        assert_eq!(first["format"], format);
        let again = first["provenance"]["command"].as_str().expect("a command");
        // A shell takes the quotes away.
        let words: Vec<&str> = again.split(' ').skip(1).chain(["--json"]).collect();
        assert_eq!(json(&words), first);
    };
    let narrow = ["--stages", "contract,never", "--keep", "0..2", "--credit", "0%,25%"];
    let handoff = ["handoff", DOUBLE, "--from", "hunter", "--to", "account", "--goal", "revenue"];
    of(&[&handoff[..], &narrow].concat(), "voronka.handoff/1");
    let split = ["split", "5", DOUBLE, "--roles", "hunter,account", "--least", "0"];
    of(&[&split[..], &["--set", "roles.hunter.ramp=1mo"]].concat(), "voronka.split/1");
}

#[test]
fn the_first_screen_says_where_the_lines_are_for_which_it_has_no_room() {
    for (lang, told) in [("en", "--full shows them"), ("ru", "`--full` покажет их")] {
        let page = |detail: &[&str]| {
            let asked = ["handoff", DOUBLE, "--lang", lang, "--runs", "20", "-q"];
            printed(&run(&[&asked[..], detail].concat())).replace('\n', " ")
        };
        let (first, full) = (page(&[]), page(&["--full"]));
        assert!(first.contains(told) && !first.contains("[variants."), "{first}");
        assert!(!full.contains(told) && full.contains("[variants."), "{full}");
    }
}

#[test]
fn a_hand_off_and_a_split_write_their_tables_and_charts() {
    let place = empty_folder();
    for asked in [&["handoff", DOUBLE][..], &["split", "8", DOUBLE]] {
        let views = ["--runs", "10", "--csv", "tables", "--charts", "charts", "-q"];
        let output =
            voronka_in(place.path(), &[asked, &views].concat()).output().expect("it starts");
        assert_exit(&output, 0);
    }
    assert_eq!(
        entries(&place.path().join("tables")),
        ["combinations.csv", "ends.csv", "losses.csv", "splits.csv"]
    );
    assert_eq!(entries(&place.path().join("charts")).len(), 10);
}

/// What a variant or `--set` changed is not lost on the way to what is proposed.
#[test]
fn what_is_proposed_stands_on_what_was_played() {
    let keep = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/keep-the-customers.toml");
    let asked = [
        "handoff",
        keep,
        "--variant",
        "farmer",
        "--set",
        "money.cash=1M",
        "--runs",
        "20",
        "--full",
    ];
    let page = printed(&run(&asked)).replace('\n', " ");
    let said =
        "Add this to the variant `farmer` and play it with --variant farmer --set money.cash=1M";
    assert!(page.contains(said), "{page}");
    assert!(!page.contains("[variants."), "{page}");
}

//! What stops the build: the rules that files of messages keep.

#[path = "../../../src/messages/build/catalogue.rs"]
mod catalogue;
#[path = "../../../src/messages/build/check.rs"]
mod check;
#[path = "../../../src/messages/build/rust.rs"]
mod rust;

/// What is wrong with a file, by line.
fn wrong(text: &str) -> Vec<String> {
    let checked = catalogue::read(text).and_then(|catalogue| check::check(&catalogue));
    checked.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn a_message_that_is_whole_is_right() {
    let whole = "# $way (Way)\nMoved =\n    .en = { $way ->\n        [up] up\n       *[down] down\n    } { $path }\n    \
                 .ru = { $way ->\n        [up] вверх\n       *[down] вниз\n    } { $path }\n";
    assert_eq!(wrong(whole), Vec::<String>::new());
}

#[test]
fn what_does_not_match_is_told_with_its_line() {
    for (text, told) in [
        ("\nA =\n    .en = a\n", "2: `A`: has no `.ru`"),
        ("A =\n    .en = a { $x }\n    .ru = а\n", "1: `A`: `.ru` has no $x"),
        ("A =\n    .en = a\n    .ru = а { $x }\n", "1: `A`: `.en` has no $x"),
        ("# $y (Number)\nA =\n    .en = a\n    .ru = а\n", "`A`: $y is stated and never used"),
        (
            "A =\n    .en = a\n    .ru = а\nA =\n    .en = a\n    .ru = а\n",
            "`A`: stands in the file twice",
        ),
        ("A =\n    .en = а\n    .ru = а\n", "`A`: `.en` has Cyrillic letters"),
        ("A =\n    .en = same\n    .ru = same\n", "`A`: `.ru` is not in Russian"),
        ("A =\n    .en = a\n    .ru = а\n    .de = a\n", "`A`: no language is called `.de`"),
        ("A = a\n", "`A`: the text stands in `.en` and `.ru`, not behind `=`"),
        ("a-b =\n    .en = a\n    .ru = а\n", "`a-b`: is to be the name of a type: LikeThis"),
        (
            "A =\n    .en = { $n } { PLURAL($n, \"rep\", \"reps\") }\n    .ru = { $n } { PLURAL($n, \"менеджер\", \"менеджера\") }\n",
            "`.ru`: PLURAL is not known, or not so",
        ),
        (
            "A =\n    .en = { $n ->\n        [one] rep\n       *[other] reps\n    }\n    .ru = { $n ->\n        [one] менеджер\n       *[other] менеджеров\n    }\n",
            "[\"few\", \"many\"] missing",
        ),
        (
            "A =\n    .en = { $goal }\n    .ru = да { GEN($goal) }{ $goal }\n",
            "`.ru` puts $goal in no case",
        ),
        (
            "A =\n    .en = { ACC($goal) }\n    .ru = { ACC($goal) }\n",
            "`.en`: ACC is not known, or not so",
        ),
        ("A =\n    .en = { B }\n    .ru = { B }\n", "no message of the file is called `B`"),
        ("A =\n    .en = a { $x\n    .ru = а\n", "1: `A`: its first text is not understood"),
        (
            "A =\n    .en = { $x ->\n        [a] a\n       *[b] b\n    }\n    .ru = { $x ->\n        [a] а\n       *[b] б\n    }\n",
            "state what $x is",
        ),
        (
            "# $x (Way)\nA =\n    .en = { $x ->\n        [few] a\n       *[all] b\n    }\n    .ru = { $x ->\n        [few] а\n       *[all] б\n    }\n",
            "[few] is a form of a number",
        ),
    ] {
        let wrong = wrong(text);
        assert!(wrong.iter().any(|wrong| wrong.contains(told)), "{text}\n{told}\n{wrong:#?}");
    }
}

#[test]
fn an_argument_of_one_language_alone_is_stated() {
    let text = "# $n (Number) only en\nA =\n    .en = { $n } reps\n    .ru = менеджеры\n";
    assert_eq!(wrong(text), Vec::<String>::new());
}

#[test]
fn a_noun_has_all_its_cases() {
    let text = "### kind: nouns\n\nprofit =\n    .en = profit\n    .ru = прибыль\n    .gen = прибыли\n    .dat = прибыли\n    .acc = прибыль\n    .ins = прибылью\n    .gender = feminine\n";
    assert_eq!(wrong(text), ["3: `profit`: has no `.pre`"]);
}

#[test]
fn lines_of_a_file_are_no_lines_of_a_page() {
    let text = "A =\n    .en = one\n        two 5 %\n\n        three\n    .ru = а\n";
    let written = rust::write(&catalogue::read(text).expect("a file"));
    assert!(written.contains(r#""one two 5\u{202f}%\n\nthree""#), "{written}");
}

#[test]
fn a_type_is_written_with_a_field_for_each_argument() {
    let text = "# Which way.\n# $way (Way)\nA =\n    .en = { $way ->\n        [up] up\n       *[down] down\n    } `{ $path }`\n    .ru = { $way ->\n        [up] вверх\n       *[other] вниз\n    } `{ $path }`\n";
    let written = rust::write(&catalogue::read(text).expect("a file"));
    for part in [
        "pub way: Way,",
        "pub path: &'a dyn crate::messages::Say,",
        "match self.way { Way::Up => 0, Way::Down => 1 }",
    ] {
        assert!(written.contains(part), "{part}\n{written}");
    }
}

#[test]
fn a_text_that_breaks_off_is_no_shorter_text() {
    for text in [
        "A =\n    .en = a\n    .ru = а { $x\n",
        "A =\n    .en = a\n        [[stage]] b\n    .ru = а\n",
        "A =\n    .en = a\n        .5 b\n    .ru = а\n",
        "A =\n    .en = a\n    .ru = а\n        } б\n",
        "A =\n    .en = a\n    .ru = а\nно б\n",
        "A =\n    .en = a\n        *b\n    .ru = а\n",
    ] {
        assert!(!wrong(text).is_empty(), "{text}");
    }
}

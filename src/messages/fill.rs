//! Fills the gaps of a message. What it reads was written and checked by the build script: a text in which control characters
//! mark the gaps, so that thousands of messages are thousands of constants and hardly any code.

use super::{Gender, noun::form};
use super::{Joint, Lang, Noun, Number, Plural, Say, capitalise, list, with_article};

/// An argument of a message.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// Whatever can be said.
    Said(&'a dyn Say),
    /// A number, and the form of what is counted.
    Number(&'a Number),
    /// A noun with its forms.
    Noun(&'static Noun),
    /// Things in a row.
    List(&'a [String]),
    /// One of several, by its place among the answers.
    Which(u8),
}

const SAID: u8 = 1;
const CASE: u8 = 2;
const LIST: u8 = 3;
const PLURAL: u8 = 4;
const CHOICE: u8 = 5;
const CAPITAL: u8 = 6;
const ARTICLE: u8 = 8;
const LABEL: char = '\u{1D}';
const END: u8 = 0x1E;
const NEXT: u8 = 0x1F;

/// Writes a message, given in all languages, in one of them.
pub fn fill(message: [&str; 2], args: &[Arg], lang: Lang, out: &mut String) {
    fill_gaps(message[lang as usize], args, lang, out);
}

fn fill_gaps(mut text: &str, args: &[Arg], lang: Lang, out: &mut String) {
    while let Some(gap) = text.bytes().position(|byte| byte <= ARTICLE) {
        out.push_str(&text[..gap]);
        let bytes = text.as_bytes();
        let argument = || args[usize::from(bytes[gap + 1] - b'0')];
        let after = match bytes[gap] {
            SAID => {
                said(&argument(), lang, out);
                gap + 2
            }
            CASE => {
                if let Arg::Noun(noun) = argument() {
                    out.push_str(form(noun, bytes[gap + 2]));
                }
                gap + 3
            }
            LIST => {
                if let Arg::List(things) = argument() {
                    let joint = if bytes[gap + 2] == b'&' { Joint::And } else { Joint::Or };
                    list(things, joint, lang, out);
                }
                gap + 3
            }
            PLURAL => {
                let end = end_of(&text[gap + 2..], END);
                if let Arg::Number(number) = argument() {
                    let mut forms = [""; 3];
                    let written = text[gap + 2..gap + 2 + end].split(char::from(NEXT));
                    forms.iter_mut().zip(written).for_each(|(form, written)| *form = written);
                    out.push_str(number.of(lang, &forms));
                }
                gap + 3 + end
            }
            CHOICE => {
                let end = end_of(&text[gap + 2..], END);
                fill_gaps(
                    chosen(&text[gap + 2..gap + 2 + end], &argument(), lang),
                    args,
                    lang,
                    out,
                );
                gap + 3 + end
            }
            CAPITAL | ARTICLE => {
                let end = end_of(&text[gap + 1..], END);
                let at = out.len();
                fill_gaps(&text[gap + 1..gap + 1 + end], args, lang, out);
                if bytes[gap] == CAPITAL {
                    capitalise(out, at)
                } else {
                    with_article(out, at)
                }
                gap + 2 + end
            }
            _ => gap + 1,
        };
        text = &text[after..];
    }
    out.push_str(text);
}

fn said(argument: &Arg, lang: Lang, out: &mut String) {
    match argument {
        Arg::Said(said) => said.say(lang, out),
        Arg::Number(number) => out.push_str(number.text()),
        Arg::Noun(noun) => out.push_str(match lang {
            Lang::En => noun.en.name,
            Lang::Ru => noun.ru.nom,
        }),
        Arg::List(things) => list(things, Joint::And, lang, out),
        Arg::Which(_) => {}
    }
}

/// Where what was opened before a text ends in it: at the first `mark` that belongs to nothing opened within.
fn end_of(text: &str, mark: u8) -> usize {
    let mut depth = 0;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            PLURAL..=CAPITAL | ARTICLE => depth += 1,
            _ if byte == mark && depth == 0 => return place,
            END => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The text of several under whose label the argument falls; the last has all that are left.
fn chosen<'a>(mut cases: &'a str, argument: &Arg, lang: Lang) -> &'a str {
    loop {
        let Some((label, rest)) = cases.split_once(LABEL) else { return "" };
        let end = end_of(rest, NEXT);
        if label == "*" || is_so(label, argument, lang) {
            return &rest[..end];
        }
        cases = &rest[end + 1..];
    }
}

fn is_so(label: &str, argument: &Arg, lang: Lang) -> bool {
    match argument {
        Arg::Which(which) => label.parse() == Ok(*which),
        Arg::Number(number) => match (label, number.plural(lang)) {
            ("one", Plural::One) | ("few", Plural::Few) | ("many", Plural::Many) => true,
            _ => label.strip_prefix('=') == Some(number.text()),
        },
        Arg::Noun(noun) => {
            let is_plural = match lang {
                Lang::En => noun.en.is_plural,
                Lang::Ru => noun.ru.gender == Gender::Plural,
            };
            match label {
                "singular" => !is_plural,
                "plural" => is_plural,
                "masculine" => noun.ru.gender == Gender::Masculine,
                "feminine" => noun.ru.gender == Gender::Feminine,
                _ => noun.ru.gender == Gender::Neuter,
            }
        }
        Arg::Said(_) | Arg::List(_) => false,
    }
}

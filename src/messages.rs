//! What the program says, in the language of whoever reads it.
//!
//! Sentences stand in files of messages (`.ftl`) beside the modules that say them, `words.ftl` beside `words.rs`: English and
//! Russian one below the other. The build script (`src/messages/build`) makes a type of each message, with a field for each
//! argument. Nothing is read when the program starts: a message is a text with gaps that stands in the program.
//!
//! ```ftl
//! # Which lever to pull first.               ← documentation of the type; the editor shows both texts with it
//! # $direction (Direction)                   ← what an argument is, where it is more than a text
//! First =
//!     .en = { $direction ->
//!         [raise] Raise
//!        *[lower] Lower
//!     } `{ $path }` first.
//!     .ru = Сначала { $direction ->
//!         [raise] повысьте
//!        *[lower] снизьте
//!     } `{ $path }`.
//! ```
//!
//! ```text
//! messages!(say, "report/levers/words");                              // a private module `say`
//! words.say(&say::First { direction: lever.direction, path: &lever.path })  // -> String
//! ```
//!
//! # How a file is written
//!
//! The syntax is that of [Fluent](https://projectfluent.org/fluent/guide/), of which it uses a part:
//!
//! - A message has a name `LikeThis`, the name of its type, and nothing but the two attributes `.en` and `.ru`. One space stands
//!   before its `=`. Comments directly above it (`# `) document it and state what its arguments are.
//! - Lines of a text may break anywhere: the end of a line is a space, an empty line a paragraph. Spaces at the ends of a text are
//!   lost, so sentences are joined in Rust, never with a space in a message.
//! - No line goes on with `[`, `*`, `.` or `}` at its beginning. A brace is written `{"{"}`.
//! - ` %` becomes `U+202F %` by itself, so that no line breaks there.
//! - `## ` begins a group, `### ` stands for the whole file.
//!
//! # Arguments
//!
//! What an argument is follows from how it is used, in both languages together, unless a comment states it:
//!
//! | in the message | type of the field | |
//! |---|---|---|
//! | `{ $name }` | `&dyn Say` | a text, or another message |
//! | `{ PLURAL($n, "rep", "reps") }`, `{ $n -> [one] … *[other] … }` | [`&Number`](Number) | what is counted |
//! | `{ ACC($goal) }`, `{ AGREE($goal) -> … }` | [`&'static Noun`](Noun) | a word with its cases |
//! | `{ AND($names) }`, `{ OR($names) }` | `&[String]` | `a, b and c` |
//! | `# $is_sure (bool)`, then `[yes]`, `[no]` | `bool` | |
//! | `# $way (Direction)`, then `[raise]`, `*[lower]` | the enum of that name around `messages!` | `[two_words]` is `TwoWords` |
//! | `# $goal (Noun)`, `(Number)`, `(Said)`, `(List)` | as stated | where the use does not tell |
//!
//! An argument that one language can do without is stated so: `# $unit (Unit) only en`. The variants of an enum that a choice
//! does not name fall under `*[other]`; a choice without `other` names them all, and rustc holds it to that.
//!
//! # Functions
//!
//! - `PLURAL($n, "rep", "reps")`; in Russian three forms: `PLURAL($n, "менеджер", "менеджера", "менеджеров")`, the second
//!   being that of fractions, too.
//! - `{ $n -> [one] … *[other] … }`; in Russian `[one]`, `[few]`, `[many]` and `*[other]`, or only `[1]` and `*[other]`.
//! - `NOM GEN DAT ACC INS PRE($noun)`: Russian cases; in Russian a noun never stands without. `BARE($noun)`: in English without
//!   its article, as above a column.
//! - `{ AGREE($noun) -> [singular] … *[plural] … }`: the verb that goes with it; in Russian `[masculine] [feminine] [neuter]
//!   *[plural]` as well.
//! - `CAP(…)`: a large letter at the beginning. `A($name)`: the English article, `an SDR`.
//! - `{ Other }`: another message of the same file, with its arguments.
//!
//! # Other kinds of file
//!
//! - `### kind: nouns`: a noun with its forms: `.en`, perhaps `.article = the` and `.number = plural`, `.ru` and `.gen .dat .acc
//!   .ins .pre .gender`. `profit` becomes a static `PROFIT`.
//! - `### kind: constants`: texts without arguments that stand in tables of Rust: `stage--touches` becomes a constant
//!   `STAGE__TOUCHES`. One that there is not is an error of rustc, one that no table has its warning.
//! - `### kind: texts`: texts without arguments that are looked up by id: `find(id)`, `ALL`.
//!
//! # What stops the build
//!
//! A message that one language lacks; an argument that only one has, or that is stated and never used; a function, case or
//! message that there is not; a wrong number of forms; a noun without a case; Cyrillic letters in English, a Russian text without
//! any; two spaces in a row. A field that is missing or of another type is an error of rustc, a message that nobody says its
//! warning.
//!
//! # Numbers
//!
//! Numbers are written before a message takes them, by `report::numbers`, in the language of the page; [`Number::written`]
//! has the form of what is counted from the digits as they are read: 1 rep, 1.0 reps, 1,5 менеджера.
//!
//! ```
//! use voronka::messages::{Lang, Number};
//!
//! let reps = Number::written("1.5");
//! assert_eq!(reps.of(Lang::En, &["rep", "reps"]), "reps");
//! assert_eq!(reps.of(Lang::Ru, &["менеджер", "менеджера", "менеджеров"]), "менеджера");
//! ```

mod fill;
mod lang;
mod noun;
mod number;
mod say;

pub use fill::{Arg, fill};
pub use lang::Lang;
pub use noun::{English, Gender, Noun, Russian};
pub use number::{Number, Plural};
pub use say::{Both, Joint, Say, Text, told};
pub(crate) use say::{capitalise, list, with_article};

/// Brings the messages of a file in as a module: `messages!(say, "report/levers/words")`.
///
/// Types that the file names, such as `# $way (Direction)`, are those of the module that stands around it.
macro_rules! messages {
    ($(#[$meta:meta])* $visible:vis $module:ident, $file:literal) => {
        $(#[$meta])*
        #[allow(missing_docs, unused_imports, clippy::doc_markdown)]
        $visible mod $module {
            use super::*;
            include!(concat!(env!("OUT_DIR"), "/messages/", $file, ".rs"));
        }
    };
}
pub(crate) use messages;

//! Nouns of the catalogue, with what a sentence around them needs.

/// A noun that sentences are made with, such as the name of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// In English.
    pub en: English,
    /// In Russian.
    pub ru: Russian,
}

/// A noun in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct English {
    /// The noun as it stands in a sentence: `the lowest cash balance`, `profit`.
    pub name: &'static str,
    /// Without its article, as it stands above a column.
    pub bare: &'static str,
    /// Whether it goes with a verb in the plural: `sales change`.
    pub is_plural: bool,
}

/// A noun in Russian, in its cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Russian {
    /// Кто, что.
    pub nom: &'static str,
    /// Кого, чего.
    pub r#gen: &'static str,
    /// Кому, чему.
    pub dat: &'static str,
    /// Кого, что.
    pub acc: &'static str,
    /// Кем, чем.
    pub ins: &'static str,
    /// О ком, о чём.
    pub pre: &'static str,
    /// What agrees with it.
    pub gender: Gender,
}

/// The gender of a Russian noun, or that it is a plural.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// Он.
    Masculine,
    /// Она.
    Feminine,
    /// Оно.
    Neuter,
    /// Они.
    Plural,
}

/// A form of a noun, by the letter that the build script has for it.
pub(super) fn form(noun: &Noun, letter: u8) -> &'static str {
    match letter {
        b'b' => noun.en.bare,
        b'g' => noun.ru.r#gen,
        b'd' => noun.ru.dat,
        b'a' => noun.ru.acc,
        b'i' => noun.ru.ins,
        b'p' => noun.ru.pre,
        _ => noun.ru.nom,
    }
}

//! The tests of voronka: one binary, a room for each thing that is tried.

mod department;
mod engine;
mod found;
mod language;
mod pages;
mod played;
mod proofs;
mod studies;

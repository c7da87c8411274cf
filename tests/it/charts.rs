//! Charts draw whatever they are given, the same way every time.

//! Randomness named after the thing and the purpose.

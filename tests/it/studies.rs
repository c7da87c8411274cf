//! What questions find, against sums worked out by hand.

mod compare;
mod hire;
mod indices;
mod information;
mod levers;
mod memory;
mod odds;
mod schemes;
mod selection;
mod split;
mod sweep;
mod thrift;
mod warnings;

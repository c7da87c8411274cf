//! What people read: pages, tables, charts, the command line and the README.

mod charts;
mod cli;
mod columns;
mod consistent;
mod messages;
mod program;
mod readme;
mod reports;
mod screen;

//! Words that stand on drawings, whatever they are about; they stand in the catalogue, `drawing.ftl`.

use crate::messages::messages;

messages!(pub(super) say, "plot/drawing");

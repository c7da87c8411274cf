### What does not fit together in the points of a sweep.

VariedTwice =
    .en = { $path } is varied twice
    .ru = { $path } меняется дважды

# How many values each axis has.
Uneven =
    .en = in a list the first values of all axes go together, then the second ones: they have { $each } values
    .ru = в списке первые значения всех осей идут вместе, затем вторые, а значений у них { $each }

And =
    .en = { $all } and { $next }
    .ru = { $all } и { $next }

# $points (Number)
TooManyToFill =
    .en = { $points } points; at most { $most } fill a space
    .ru = { $points } { PLURAL($points, "точка", "точки", "точек") }; заполнить пространство можно не больше чем { $most }

# $axes (Number)
TooManyAxes =
    .en = { $axes } axes; at most { $most }
    .ru = { $axes } { PLURAL($axes, "ось", "оси", "осей") }; можно не больше { $most }

TooMany =
    .en = these are more than { $most } points; write larger steps, or try --design sobol --points 256
    .ru = точек больше { $most }; напишите шаги крупнее или попробуйте --design sobol --points 256

### What variants have in common.

OneVariant =
    .en = variant { $name }
    .ru = вариант { $name }

EveryVariant =
    .en = every variant
    .ru = во всех вариантах

SomeVariants =
    .en = variants { $names }
    .ru = варианты { $names }

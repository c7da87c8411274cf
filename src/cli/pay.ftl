### What is wrong with the arguments of `voronka pay`.

NobodyIsPaid =
    .en = there is no pay plan to compare: nobody is paid, neither in the file nor in a variant
    .ru = сравнивать нечего: никому не платят ни в файле, ни в вариантах

# A table of a scenario follows.
WritePay =
    .en = write what a role is paid, such as
    .ru = напишите, сколько платят роли, например

### Amounts in another currency.

# Follows the name of the number.
IsIn =
    .en = is in { $found }
    .ru = — в валюте { $found }

AmountIn =
    .en = an amount in { $own }, the `currency` of the file
    .ru = сумма в { $own }: это `currency` файла

NothingConverted =
    .en = write what it is in { $own }: nothing is converted
    .ru = напишите, сколько это в { $own }: пересчёта валют нет

AmountInDefault =
    .en = an amount in { $own }: so are all where the file states no `currency`
    .ru = сумма в { $own }: так считают, если в файле нет `currency`

AddCurrency =
    .en = add currency = "{ $found }" at the top of the file, if all amounts are in it
    .ru = если все суммы в этой валюте, добавьте в начало файла currency = "{ $found }"

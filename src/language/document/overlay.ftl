### What cannot be laid over the file.

NumberForNames =
    .en = { $who }: a number in place of the named reps { $names }
    .ru = { $who }: число вместо названных менеджеров { $names }

NamesAreGone =
    .en = their names, skills, dates and segments are gone: all are as the role says
    .ru = их имён, умений, дат и сегментов больше нет: все одинаковы, как описано в роли

AddOrChange =
    .en = to add people beside them set { $role }.hire.count; to change one set { $reps }.NAME.skill
    .ru = чтобы добавить к ним людей, задайте { $role }.hire.count; чтобы изменить одного — { $reps }.NAME.skill

WrittenWhole =
    .en = { $who }: { $word } { $name } is written whole, in braces
    .ru = { $who }: { $word } { $name } — запись целиком, в фигурных скобках

# $keys (List)
# $word (Said) only en
NothingStays =
    .en = expected { OR($keys) }: nothing of the { $word } in the file stays
    .ru = ожидается { OR($keys) }: от прежней записи в файле не останется ничего

OneAlone =
    .en = to change one value alone write { $path }.{ $key } = …
    .ru = чтобы изменить одно значение, напишите { $path }.{ $key } = …

NoSuch =
    .en = { $who }: no { $word } { $name }
    .ru = { $who }: { $word } { $name } — такого имени в файле нет

DidYouMean =
    .en = did you mean { $name }?
    .ru = может быть, { $name }?

FileNamesNone =
    .en = the file names no { $word }
    .ru = в файле нет ни одного такого имени ({ $word })

FileHas =
    .en = the file has { $names }
    .ru = в файле есть { $names }

# $keys (List)
# $word (Said) only en
ANewOne =
    .en = if a new { $word } is meant, write { OR($keys) } in it
    .ru = если это новая запись, укажите в ней { OR($keys) }

NoEquals =
    .en = --set has no `=`
    .ru = в --set нет `=`

NoPath =
    .en = --set has no path before `=`
    .ru = в --set нет пути перед `=`

TooManyDots =
    .en = --set has too many dots
    .ru = в --set слишком много точек

APathAndAValue =
    .en = expected a path, `=` and a value
    .ru = ожидается путь, `=` и значение

ForExample =
    .en = for example --set { $one } or --set { $other }
    .ru = например, --set { $one } или --set { $other }

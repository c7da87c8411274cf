### Which argument breaks a line of the file.

WithArgument =
    .en = with --set { $argument }: { $title }
    .ru = с аргументом --set { $argument }: { $title }

WithArguments =
    .en = with these --set arguments together: { $title }
    .ru = с этими аргументами --set вместе: { $title }

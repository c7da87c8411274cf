### The program as a whole.
### kind: texts

about =
    .en = Plays a sales department day by day, thousands of times, and answers with probabilities
    .ru = Проигрывает работу отдела продаж день за днём тысячи раз и отвечает вероятностями

examples =
    .en = voronka forecast — the year of an example department

        voronka my.toml — the same for your department

        voronka init double-in-a-year > my.toml — a commented scenario to start from

        voronka check my.toml — what it implies, and every mistake in it

        voronka forecast my.toml --charts charts — the forecast, with its pictures
    .ru = voronka forecast — год отдела из примера

        voronka my.toml — то же для вашего отдела

        voronka init double-in-a-year > my.toml — сценарий с пояснениями для начала

        voronka check my.toml — что из него следует и все ошибки в нём

        voronka forecast my.toml --charts charts — прогноз с графиками

version =
    .en = Print version
    .ru = Показать версию

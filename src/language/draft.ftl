### A file as a whole.

StatesNothing =
    .en = the file is empty
    .ru = файл пуст

AScenario =
    .en = expected a scenario
    .ru = ожидается сценарий

StartFromOne =
    .en = `voronka init > my.toml` writes one to start from
    .ru = `voronka init > my.toml` запишет сценарий, с которого можно начать

### The manual.

Topics =
    .en = Topics of the manual:
    .ru = Разделы руководства:

HowToRead =
    .en = `voronka guide TOPIC` shows one of them.
    .ru = `voronka guide РАЗДЕЛ` покажет любой из них.

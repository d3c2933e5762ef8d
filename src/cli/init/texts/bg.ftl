### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Кои сме, какво правим и какво ново има.
home-text =
    Това е началната страница. Текстовете ѝ са в папката `content/`, в отделен файл за всеки език.

    Датата на [откриването](events/opening.md) ({ $date-of-the-event }) е записана само веднъж, във файла `content/events/opening.yaml`, а всеки език я изписва по свой начин.

about-title = За нас
about-description = Кои сме и как да се свържете с нас.
about-text =
    Напишете тук кои сте, какво правите и за кого.

    ## Как да се свържете с нас

    Адрес, телефонен номер, часове, в които някой отговаря.

news-title = Новини
news-description = Какво се е случило и кога.
news-text = Нашите новини, първо най-новите.
first-news-title = Сайтът е онлайн
first-news-description = От днес нашите новини се публикуват тук.
first-news-text = От днес нашите новини се публикуват тук, на всички езици едновременно.

events-title = Събития
events-description = Какво се провежда и кога.
events-text = Нашите събития, първо най-новите.
opening-title = Откриване
opening-description = Вратите се отварят.
opening-text = Вратите се отварят по обяд.

documents-title = Документи
documents-description = Какво публикуваме за дълго.
documents-text = Нашите документи. Файловете за изтегляне се поставят до текста на документа.
statutes-title = Устав
statutes-description = Правилата, по които работим.
statutes-text =
    ## Цел

    Напишете тук за какво служи организацията.

    ## Членове

    Напишете тук кой може да бъде член и как се става член.

guide-title = Ръководство
guide-description = Как да използвате това, което създаваме, стъпка по стъпка.
guide-text = Четете страниците поред или отидете на тази, която Ви трябва.
first-steps-title = Първи стъпки
first-steps-description = Какво Ви трябва, преди да започнете.
first-steps-text =
    ## Какво Ви трябва

    Напишете тук какво трябва да имат читателите, преди да започнат.

    ## С какво да започнете

    След това [преминете към настройките](settings.md).
settings-title = Настройки
settings-description = Какво може да се промени и как.
settings-text =
    | Настройка | Значение |
    |---|---|
    | `language` | Езикът на интерфейса |
    | `color` | Светла или тъмна тема |

### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Кто мы, чем занимаемся и что у нас нового.
home-text =
    Это главная страница. Ее тексты лежат в папке `content/`, для каждого языка – отдельный файл.

    Дата [открытия](events/opening.md), { $date-of-the-event }, записана один раз, в файле `content/events/opening.yaml`, и на каждом языке пишется по его правилам.

about-title = О нас
about-description = Кто мы и как с нами связаться.
about-text =
    Напишите здесь, кто вы, что делаете и для кого.

    ## Как с нами связаться

    Адрес, телефон, часы, в которые вам ответят.

news-title = Новости
news-description = Что произошло и когда.
news-text = Наши новости, сначала последние.
first-news-title = Сайт открыт
first-news-description = С сегодняшнего дня наши новости публикуются здесь.
first-news-text = С сегодняшнего дня наши новости публикуются здесь, на всех языках одновременно.

events-title = Мероприятия
events-description = Что и когда состоится.
events-text = Наши мероприятия, сначала самые новые.
opening-title = Открытие
opening-description = Двери открываются.
opening-text = Двери открываются в полдень.

documents-title = Документы
documents-description = Что мы публикуем надолго.
documents-text = Наши документы. Файлы для скачивания лежат рядом с текстом документа.
statutes-title = Устав
statutes-description = Правила, по которым мы работаем.
statutes-text =
    ## Цель

    Напишите здесь, для чего существует организация.

    ## Члены

    Напишите здесь, кто может стать членом организации и как.

guide-title = Руководство
guide-description = Как пользоваться тем, что мы делаем, шаг за шагом.
guide-text = Читайте страницы по порядку или откройте ту, которая нужна.
first-steps-title = Первые шаги
first-steps-description = Что нужно, прежде чем начать.
first-steps-text =
    ## Что нужно

    Напишите здесь, что должно быть у читателя, прежде чем он начнет.

    ## С чего начать

    Затем [перейдите к настройкам](settings.md).
settings-title = Настройки
settings-description = Что можно изменить и как.
settings-text =
    | Настройка | Значение |
    |---|---|
    | `language` | Язык интерфейса |
    | `color` | Светлая или темная тема |

### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = Языки и переводы

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = { " " }({ $text })

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = Адресаты
circular-date = { $place }, { $date }
circular-subject = Предмет
circular-deadline = Срок
circular-contact = Контакт
circular-reference = Циркуляр
circular-files = Подписанное письмо

## Focus areas.

# Above the title of a focus area.
pillar-number = Направление { $number }
pillar-topics = Темы
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
        [one] Цель в области устойчивого развития: { $goals }
        [few] Цели в области устойчивого развития: { $goals }
        [many] Цели в области устойчивого развития: { $goals }
       *[other] Цели в области устойчивого развития: { $goals }
    }

## Events and series.

event-when = Дата
event-where = Место
event-format = Формат
event-part-of = В рамках
event-series = Серия
event-pillar = Направление
event-interpretation = Устный перевод
event-registration = Зарегистрироваться
event-outcome = Итоги
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, { $start }–{ $end } ({ $zone })
event-format-virtual = онлайн
event-format-physical = очно
event-format-hybrid = очно и онлайн
event-type-launch = Открытие серии
event-type-meeting = Собрание
event-type-web-dialogue = Веб-диалог
event-type-roundtable = Круглый стол
event-type-conference = Конференция
event-state-upcoming = Предстоит
event-state-running = Проходит сейчас
event-state-past = Мероприятие прошло
event-status-cancelled = Мероприятие отменено
event-status-postponed = Мероприятие отложено
events-upcoming = Предстоящие мероприятия
events-past = Прошедшие мероприятия
series-enablers = Темы серии
series-hashtag = Хештег: { $hashtag }

## Documents.

document-files = Файлы
document-file-language = { $language } ({ $format })
document-authors = Издатель: { $names }
document-pages =
    { $count ->
        [one] { $count }{ "\u00A0" }страница
        [few] { $count }{ "\u00A0" }страницы
        [many] { $count }{ "\u00A0" }страниц
       *[other] { $count }{ "\u00A0" }страницы
    }
# Where the address of a file is not known yet.
placeholder-link = ссылка появится позднее

## The page on the state of translations.

translations-page = Страница
translations-missing = не переведена
translations-stale = перевод устарел
translations-incomplete = перевод неполон
# Names of the columns are the languages' own names.
translations-caption = Статус каждой страницы на каждом языке

## Related pages, audiences.

related-pages = См. также

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = Меню
menu-here = Меню · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = Языки (внизу страницы)
# Titles of the two lists of links at the foot.
footer-site = Основные страницы
footer-about = Об этом сайте
footer-accessibility = Доступность сайта
footer-terms = Названия на шести языках
footer-references = Источники и ссылки
# The day for which the site was made.
edition = Издание от { $date }
# The state of the text, at the foot of the page.
page-state-original = Эта страница изначально написана на русском языке.
page-state-draft = Эта страница – черновик перевода. Он еще не проверен.
page-state-machine = Эта страница – машинный перевод. Он еще не проверен.
page-state-reviewed = Эта страница – проверенный перевод.
page-state-official = Эта страница – официальный перевод.
page-state-unknown = Неизвестно, какой версии оригинала соответствует эта страница.

## The home page.

home-groups = Приглашенные группы
home-pillars = Четыре направления
home-dates = Ближайшие даты
home-documents = Документы
home-timeline = Хронология
home-about = О Коалиции
all-events = Все мероприятия
all-documents = Все документы
how-to-join = Как присоединиться

## The call.

call-state-open = Выражение заинтересованности: прием открыт
# Stands above the date of the last day.
call-last-day-label = Последний день
call-until-time = до { $time } { $zone }
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] по женевскому времени
        [Africa-Kigali] по времени Кигали
        [Africa-Addis_Ababa] по времени Аддис-Абебы
        [America-New_York] по времени Нью-Йорка
        [Asia-Baku] по времени Баку
        [Europe-Bucharest] по времени Бухареста
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = { $start }–{ $end } ({ $zone })
# The times of a session in universal time.
event-utc = { $start }–{ $end } UTC
event-utc-start = { $start } UTC
events-uncertain = Мероприятия без точной даты
events-none-upcoming = Мероприятий не запланировано.
# Stands below a number: what it counts.
figure-pledges = Число обязательств
figure-value = Сумма обязательств

## The timeline.

timeline-table = Показать в виде таблицы
timeline-step = Этап
timeline-date = Дата
timeline-state = Статус
timeline-today = Сегодня: { $date }
timeline-deadline = Последний день для выражения заинтересованности
# The state of the call, in the row of its last day.
deadline-state-upcoming = Прием открыт
deadline-state-running = Сегодня
deadline-state-past = Прием завершен

## Pledges.

chart-title = Сумма обязательств, долл. США
chart-table = Все цифры с источниками
chart-date = По состоянию на
chart-pledges = Обязательства
chart-amount = Сумма
chart-note = Примечание
chart-source = Источник
chart-at-least = более { $amount }
chart-unknown = не указано
chart-none = Цифры еще не опубликованы.

## Documents, references, names.

reference-organizations = Организации
reference-documents = Документы и сайты
# The language of a target outside the site.
reference-in = язык: { $language }
reference-no-address = адрес не найден
reference-own = название переведено на этом сайте
# Stands beside the mark of such forms.
terms-own = Перевод этого сайта, а не официальное название.
terms-group-institutions = Учреждения
terms-group-conference = Конференция
terms-group-coalition = Коалиция
terms-group-process = Как работает Коалиция
terms-group-people = Люди
terms-group-places = Места
terms-group-focus-areas = Направления

## Groups of addressees.

audience-others = Другие группы
audience-facts = Кратко

## The state of translations, in one word.

translation-short-original = оригинал
translation-short-draft = черновик
translation-short-machine = машинный
translation-short-reviewed = проверен
translation-short-official = официальный
translation-short-unknown = нет данных

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = Циркуляр
search-kind-pillar = Направление
search-kind-concept-note = Концептуальная записка
search-kind-series = Серия

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Към съдържанието
# Label of the main navigation, for screen readers.
main-navigation = Основна навигация
# Label of the list of languages, for screen readers.
language-bar = Езици
# Label of the path to this page, for screen readers.
breadcrumbs = Вие сте тук
# Title of the table of contents.
table-of-contents = На тази страница
# Label of the links at the end of a page.
neighbors = Предишна и следваща страница
previous-page = Предишна: { $title }
next-page = Следваща: { $title }
# Navigation between the pages of a long list.
pagination = Страници на този списък
pagination-page = Страница { $number } от { $count }
pagination-newer = Предишна страница на списъка
pagination-older = Следваща страница на списъка

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (на { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Тази страница още не е преведена. Показан е оригиналният текст на { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Тази страница още не е преведена. Показан е преводът ѝ на { $language }.
# Above a translation whose original says something else by now.
stale-page = Оригиналът на тази страница е променен след превода.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Тази страница отговаря на оригинала към { $date }. Оттогава той е променен.
stale-original = Прочетете оригинала на { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Оригиналът на този раздел (на { $language }) е променен след превода.
stale-sections = Промените засягат следните раздели:
# The link to the same section of the original, beside the link to the section.
stale-section-read = оригинал на { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: тази страница още не е преведена
translation-original = Оригинал
translation-draft = Чернова на превода, още непроверена
translation-machine = Машинен превод, още непроверен
translation-reviewed = Проверен превод
translation-official = Официален превод
language-ar = арабски
language-zh = китайски
language-en = английски
language-fr = френски
language-ru = руски
language-es = испански
language-bg = български
language-bn = бенгалски
language-ca = каталонски
language-cs = чешки
language-da = датски
language-de = немски
language-el = гръцки
language-fa = персийски
language-fi = фински
language-he = иврит
language-hi = хинди
language-hu = унгарски
language-id = индонезийски
language-it = италиански
language-ja = японски
language-ko = корейски
language-nl = нидерландски
language-pl = полски
language-pt = португалски
language-ro = румънски
language-sk = словашки
language-sr = сръбски
language-sv = шведски
language-sw = суахили
language-th = тайски
language-tr = турски
language-uk = украински
language-ur = урду
language-vi = виетнамски

## Footnotes and alerts.

footnotes = Бележки под линия
footnote-back = Обратно към текста
alert-note = Бележка
alert-tip = Съвет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Внимание

## Foot of the page and lists.

updated = Последна промяна: { $date }
feed = Емисия с новини от този сайт (Atom)
calendar = Всички събития за Вашия календар (iCalendar)
# On the page of an event.
calendar-add = Добавяне в календара
# On a section with events.
calendar-subscribe = Абониране за този календар
calendar-download = Изтегляне на календара (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Това е демонстрационна версия.
read-more = Прочетете повече

## The page that readers see for an address that does not exist.

not-found-title = Страницата не е намерена
not-found-text = На този адрес няма страница. Възможно е тя да е преместена или в адреса да има грешка.
not-found-home = Към началната страница
# On the page where readers choose a language.
choose-language = Изберете език

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Формулярът ще бъде отворен на { $date }.
call-open = Формулярът е отворен до { $date }, { $time } ч. ({ $zone }).
call-days-left =
    { $days ->
        [0] Днес е последният ден.
        [one] Остава { $days }{ "\u00A0" }ден.
       *[other] Остават { $days }{ "\u00A0" }дни.
    }
call-last-day = Днес е последният ден: формулярът се затваря в { $time } ч. ({ $zone }).
call-closed = Формулярът беше затворен на { $date }.
call-withdrawn = Поканата е оттеглена.
call-action = Попълнете формуляра
call-leads-to = Формулярът се намира на друг сайт: { $host }.
# The languages in which the form is offered.
call-languages = Езици на формуляра: { $languages }.
call-questions = Въпроси: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ч. ({ $zone })

## The search page.

search-title = Търсене
# Label of the field.
search-label = Какво търсите?
# On the button beside the field.
search-action = Търсене
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Няма намерени резултати. Опитайте с други думи или с по-малко думи.
        [one] { $count } резултат
       *[other] { $count } резултата
    }
search-more = Още резултати
# In a list of values that results are filtered by: no filter.
search-all = Всички
# Names of such lists.
search-kind = Вид
search-year = Година
search-failed = Търсенето не можа да се зареди. Опитайте отново.
# For browsers without JavaScript: above a list of all pages.
search-pages = Всички страници по рубрики
# Kinds of pages.
search-kind-page = Страница
search-kind-section = Рубрика
search-kind-home = Начална страница
search-kind-post = Новина
search-kind-event = Събитие
search-kind-document = Документ
search-kind-value = Списък
search-kind-values = Списък

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Подробности
# Title of the files to download.
facts-downloads = За изтегляне
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Дата
fact-audiences = За кого
fact-event-type = Вид на събитието
fact-event-dates = Кога
fact-event-sessions = Сесии
fact-event-format = Начин на участие
fact-event-status = Състояние
fact-event-place = Къде
fact-event-parent = Част от
fact-event-registration = Регистрация
fact-event-interpretation = Устен превод
fact-event-figures = В цифри
fact-event-venue = Място на провеждане
fact-event-outcome = Резултати
fact-post-authors = Автори
fact-post-tags = Етикети
fact-document-files = Файлове
fact-document-authors = Издател
fact-document-isbn = ISBN
fact-document-licence = Лиценз
fact-document-pages = Брой страници
fact-document-version = Версия
fact-document-disclaimer = Обърнете внимание
# Whether something holds.
fact-yes = Да
fact-no = Не
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Официално представяне
event-type-meeting = Заседание
event-type-web-dialogue = Онлайн диалог
event-type-roundtable = Кръгла маса
event-type-conference = Конференция
event-type-workshop = Работен семинар
event-type-webinar = Уебинар
event-format-virtual = онлайн
event-format-physical = присъствено
event-format-hybrid = присъствено и онлайн
event-status-scheduled = По план
event-status-cancelled = Отменено
event-status-postponed = Отложено
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start } – { $end } ч. ({ $zone })
# The day for which a figure holds.
figure-as-of = към { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = още непубликуван

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Меню
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Страници в тази рубрика
# Titles on the home page.
home-sections = На този сайт
home-events = Следващи събития
home-posts = Последни новини
# A link to the whole list; $title is its title.
list-all = Всички: { $title }
# Titles of lists of events.
events-upcoming = Предстоящи събития
events-past = Минали събития
# Who wrote a page; $authors are names.
post-authors = Текст: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Етикети
values-authors = Автори
# Title of a list of related pages.
related-pages = Вижте също
# The feed of the list on this page.
feed-of-list = Следете този списък (Atom)

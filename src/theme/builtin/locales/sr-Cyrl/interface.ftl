### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Пређите на садржај
# Label of the main navigation, for screen readers.
main-navigation = Главна навигација
# Label of the list of languages, for screen readers.
language-bar = Језици
# Label of the path to this page, for screen readers.
breadcrumbs = Налазите се овде
# Title of the table of contents.
table-of-contents = На овој страници
# Label of the links at the end of a page.
neighbors = Претходна и следећа страница
previous-page = Претходна: { $title }
next-page = Следећа: { $title }
# Navigation between the pages of a long list.
pagination = Странице овог списка
pagination-page = Страница { $number } од { $count }
pagination-newer = Претходна страница списка
pagination-older = Следећа страница списка

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (језик: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Ова страница још није преведена. Приказан је изворни текст, језик: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Ова страница још није преведена. Приказан је њен превод, језик: { $language }.
# Above a translation whose original says something else by now.
stale-page = Изворни текст ове странице измењен је после превода.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Ова страница одговара ранијем издању изворног текста ({ $date }). Изворни текст је у међувремену измењен.
stale-original = Прочитајте изворни текст, језик: { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Изворни текст овог одељка (језик: { $language }) измењен је после превода.
stale-sections = Измене се односе на следеће одељке:
# The link to the same section of the original, beside the link to the section.
stale-section-read = изворни текст, језик: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: ова страница још није преведена
translation-original = Изворни текст
translation-draft = Нацрт превода, још није прегледан
translation-machine = Машински превод, још није прегледан
translation-reviewed = Прегледан превод
translation-official = Званични превод
language-ar = арапски
language-zh = кинески
language-en = енглески
language-fr = француски
language-ru = руски
language-es = шпански
language-bg = бугарски
language-bn = бенгалски
language-ca = каталонски
language-cs = чешки
language-da = дански
language-de = немачки
language-el = грчки
language-fa = персијски
language-fi = фински
language-he = хебрејски
language-hi = хинди
language-hu = мађарски
language-id = индонежански
language-it = италијански
language-ja = јапански
language-ko = корејски
language-nl = холандски
language-pl = пољски
language-pt = португалски
language-ro = румунски
language-sk = словачки
language-sr = српски
language-sv = шведски
language-sw = свахили
language-th = тајски
language-tr = турски
language-uk = украјински
language-ur = урду
language-vi = вијетнамски

## Footnotes and alerts.

footnotes = Фусноте
footnote-back = Назад на текст
alert-note = Напомена
alert-tip = Савет
alert-important = Важно
alert-warning = Упозорење
alert-caution = Опрез

## Foot of the page and lists.

updated = Последња измена: { $date }
feed = Канал вести овог сајта (Atom)
calendar = Сви догађаји за ваш календар (iCalendar)
# On the page of an event.
calendar-add = Додајте у календар
# On a section with events.
calendar-subscribe = Претплатите се на овај календар
calendar-download = Преузмите календар (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Ово је демонстрациона верзија.
read-more = Прочитајте више

## The page that readers see for an address that does not exist.

not-found-title = Страница није пронађена
not-found-text = На овој адреси нема странице. Могуће је да је премештена или да у адреси постоји грешка.
not-found-home = Идите на почетну страницу
# On the page where readers choose a language.
choose-language = Изаберите језик

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Отварање обрасца: { $date }.
call-open = Рок за попуњавање обрасца: { $date }, { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Данас је последњи дан.
        [one] Преостао је { $days }{ "\u00A0" }дан.
        [few] Преостала су { $days }{ "\u00A0" }дана.
       *[other] Преостало је { $days }{ "\u00A0" }дана.
    }
call-last-day = Данас је последњи дан: образац се затвара у { $time } ({ $zone }).
call-closed = Образац је затворен ({ $date }).
call-withdrawn = Позив је повучен.
call-action = Попуните образац
call-leads-to = Образац се налази на другом сајту: { $host }.
# The languages in which the form is offered.
call-languages = Језици обрасца: { $languages }.
call-questions = Питања: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = Претрага
# Label of the field.
search-label = Шта тражите?
# On the button beside the field.
search-action = Претражи
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Ништа није пронађено. Покушајте са другим речима или са мање речи.
        [one] { $count } резултат
        [few] { $count } резултата
       *[other] { $count } резултата
    }
search-more = Прикажи још резултата
# In a list of values that results are filtered by: no filter.
search-all = Све
# Names of such lists.
search-kind = Врста
search-year = Година
search-failed = Претрага није могла да се учита. Покушајте поново.
# For browsers without JavaScript: above a list of all pages.
search-pages = Све странице по рубрикама
# Kinds of pages.
search-kind-page = Страница
search-kind-section = Рубрика
search-kind-home = Почетна страница
search-kind-post = Вест
search-kind-event = Догађај
search-kind-document = Документ
search-kind-value = Списак
search-kind-values = Списак

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Подаци
# Title of the files to download.
facts-downloads = За преузимање
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Датум
fact-audiences = За кога
fact-event-type = Врста догађаја
fact-event-dates = Када
fact-event-sessions = Сесије
fact-event-format = Начин учешћа
fact-event-status = Статус
fact-event-place = Где
fact-event-parent = У оквиру догађаја
fact-event-registration = Пријављивање
fact-event-interpretation = Усмено превођење
fact-event-figures = У бројкама
fact-event-venue = Место одржавања
fact-event-outcome = Резултати
fact-post-authors = Аутори
fact-post-tags = Ознаке
fact-document-files = Датотеке
fact-document-authors = Издавач
fact-document-isbn = ISBN
fact-document-licence = Лиценца
fact-document-pages = Број страна
fact-document-version = Верзија
fact-document-disclaimer = Имајте у виду
# Whether something holds.
fact-yes = Да
fact-no = Не
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Представљање
event-type-meeting = Састанак
event-type-web-dialogue = Онлајн дијалог
event-type-roundtable = Округли сто
event-type-conference = Конференција
event-type-workshop = Радионица
event-type-webinar = Вебинар
event-format-virtual = онлајн
event-format-physical = уживо
event-format-hybrid = уживо и онлајн
event-status-scheduled = По плану
event-status-cancelled = Отказано
event-status-postponed = Одложено
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = датум податка: { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = још није објављено

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Мени
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Странице ове рубрике
# Titles on the home page.
home-sections = На овом сајту
home-events = Следећи догађаји
home-posts = Најновије вести
# A link to the whole list; $title is its title.
list-all = Све: { $title }
# Titles of lists of events.
events-upcoming = Предстојећи догађаји
events-past = Прошли догађаји
# Who wrote a page; $authors are names.
post-authors = Текст: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Ознаке
values-authors = Аутори
# Title of a list of related pages.
related-pages = Погледајте и
# The feed of the list on this page.
feed-of-list = Пратите овај списак (Atom)

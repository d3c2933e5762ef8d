### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Перейти к тексту
# Label of the main navigation, for screen readers.
main-navigation = Основная навигация
# Label of the list of languages, for screen readers.
language-bar = Языки
# Label of the path to this page, for screen readers.
breadcrumbs = Вы находитесь здесь
# Title of the table of contents.
table-of-contents = На этой странице
# Label of the links at the end of a page.
neighbors = Предыдущая и следующая страницы
previous-page = Предыдущая: { $title }
next-page = Следующая: { $title }
# Navigation between the pages of a long list.
pagination = Страницы этого списка
pagination-page = Страница { $number } из { $count }
pagination-newer = Предыдущая страница списка
pagination-older = Следующая страница списка

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = (язык: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Эта страница еще не переведена. Показан текст оригинала, язык: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Эта страница еще не переведена. Показан ее перевод, язык: { $language }.
# Above a translation whose original says something else by now.
stale-page = Оригинал этой страницы изменился после перевода.
stale-edition = Эта страница соответствует оригиналу по состоянию на { $date }. С тех пор он изменился.
stale-original = Читать оригинал, язык: { $language }.
stale-section-in = Оригинал этого раздела (язык: { $language }) изменился после перевода.
stale-sections = Изменения касаются разделов:
# The link to the same section of the original, beside the link to the section.
stale-section-read = оригинал, язык: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: эта страница еще не переведена
translation-original = Оригинал
translation-draft = Черновик перевода, еще не проверен
translation-machine = Машинный перевод, еще не проверен
translation-reviewed = Проверенный перевод
translation-official = Официальный перевод
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
language-bg = болгарский
language-bn = бенгальский
language-ca = каталанский
language-cs = чешский
language-da = датский
language-de = немецкий
language-el = греческий
language-fa = персидский
language-fi = финский
language-he = иврит
language-hi = хинди
language-hu = венгерский
language-id = индонезийский
language-it = итальянский
language-ja = японский
language-ko = корейский
language-nl = нидерландский
language-pl = польский
language-pt = португальский
language-ro = румынский
language-sk = словацкий
language-sr = сербский
language-sv = шведский
language-sw = суахили
language-th = тайский
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-vi = вьетнамский

## Footnotes and alerts.
footnotes = Примечания
footnote-back = Вернуться к тексту
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Внимание
alert-caution = Осторожно

## Foot of the page and lists.
updated = Последнее изменение: { $date }
feed = Лента новостей сайта (Atom)
calendar = Все мероприятия для вашего календаря (iCalendar)
# On the page of an event.
calendar-add = Добавить в календарь
calendar-subscribe = Подписаться на этот календарь
calendar-download = Скачать его (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Это демонстрационное издание.
read-more = Читать далее

## The page that readers see for an address that does not exist.
not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, она была перемещена или в адресе есть ошибка.
not-found-home = Перейти на главную страницу
# On the page where readers choose a language.
choose-language = Выберите язык

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = Прием начнется { $date }.
call-open = Прием открыт до { $date }, { $time } ({ $zone }).
call-days-left = { $days ->
    [0] Сегодня последний день.
    [one] Остался { $days }{ "\u00A0" }день.
    [few] Осталось { $days }{ "\u00A0" }дня.
    [many] Осталось { $days }{ "\u00A0" }дней.
   *[other] Осталось { $days }{ "\u00A0" }дня.
}
call-last-day = Сегодня последний день: прием завершится в { $time } ({ $zone }).
call-closed = Прием завершен { $date }.
call-withdrawn = Приглашение отозвано.
call-action = Заполнить форму
call-leads-to = Форма находится на другом сайте, { $host }.
# The languages in which the form is offered.
call-languages = Языки формы: { $languages }.
call-questions = Вопросы: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.
search-title = Поиск
# Label of the field.
search-label = Что вы ищете?
# On the button beside the field.
search-action = Найти
# Read out by screen readers when results come.
search-results = { $count ->
    [0] Ничего не найдено. Попробуйте другие слова или меньше слов.
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
search-more = Показать больше результатов
# In a list of values that results are filtered by: no filter.
search-all = Все
# Names of such lists.
search-kind = Вид
search-year = Год
search-failed = Не удалось загрузить поиск. Попробуйте еще раз.
# For browsers without JavaScript: above a list of all pages.
search-pages = Все страницы по разделам
# Kinds of pages.
search-kind-page = Страница
search-kind-section = Раздел
search-kind-home = Главная страница
search-kind-post = Новость
search-kind-event = Мероприятие
search-kind-document = Документ
search-kind-value = Список
search-kind-values = Список

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = Сведения
# Title of the files to download.
facts-downloads = Скачать
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Дата
fact-audiences = Для кого
fact-event-type = Вид мероприятия
fact-event-dates = Дата
fact-event-sessions = Заседания
fact-event-format = Формат участия
fact-event-status = Статус
fact-event-place = Место
fact-event-parent = В рамках
fact-event-registration = Регистрация
fact-event-interpretation = Устный перевод
fact-event-figures = В цифрах
fact-event-venue = Зал
fact-event-outcome = Итоги
fact-post-authors = Авторы
fact-post-tags = Метки
fact-document-files = Файлы
fact-document-authors = Издатель
fact-document-isbn = ISBN
fact-document-licence = Лицензия
fact-document-pages = Страницы
fact-document-version = Версия
fact-document-disclaimer = Примечание
# Whether something holds.
fact-yes = Да
fact-no = Нет
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Открытие
event-type-meeting = Собрание
event-type-web-dialogue = Веб-диалог
event-type-roundtable = Круглый стол
event-type-conference = Конференция
event-type-workshop = Семинар-практикум
event-type-webinar = Вебинар
event-format-virtual = онлайн
event-format-physical = очно
event-format-hybrid = очно и онлайн
event-status-scheduled = Состоится
event-status-cancelled = Отменено
event-status-postponed = Отложено
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = по состоянию на { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }КБ
file-size-megabytes = { $number }{ "\u00A0" }МБ
# In place of a link to a file that does not exist yet.
file-placeholder = еще не опубликован

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = Меню
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Страницы этого раздела
# Titles on the home page.
home-sections = На этом сайте
home-events = Ближайшие мероприятия
home-posts = Последние новости
# A link to the whole list; $title is its title.
list-all = Все: { $title }
# Titles of lists of events.
events-upcoming = Предстоящие мероприятия
events-past = Прошедшие мероприятия
# Who wrote a page; $authors are names.
post-authors = Автор: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Метки
values-authors = Авторы
# Title of a list of related pages.
related-pages = См. также
# The feed of the list on this page.
feed-of-list = Следить за этим списком (Atom)

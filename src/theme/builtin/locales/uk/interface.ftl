### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Перейти до вмісту
# Label of the main navigation, for screen readers.
main-navigation = Основна навігація
# Label of the list of languages, for screen readers.
language-bar = Мови
# Label of the path to this page, for screen readers.
breadcrumbs = Ви перебуваєте тут
# Title of the table of contents.
table-of-contents = На цій сторінці
# Label of the links at the end of a page.
neighbors = Попередня та наступна сторінки
previous-page = Попередня: { $title }
next-page = Наступна: { $title }
# Navigation between the pages of a long list.
pagination = Сторінки цього списку
pagination-page = Сторінка { $number } з { $count }
pagination-newer = Попередня сторінка списку
pagination-older = Наступна сторінка списку

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (мова: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Цю сторінку ще не перекладено. Показано текст оригіналу, мова: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Цю сторінку ще не перекладено. Показано її переклад, мова: { $language }.
# Above a translation whose original says something else by now.
stale-page = Оригінал цієї сторінки змінився після перекладу.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Ця сторінка відповідає оригіналу станом на { $date }. Відтоді він змінився.
stale-original = Читати оригінал, мова: { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Оригінал цього розділу (мова: { $language }) змінився після перекладу.
stale-sections = Зміни стосуються таких розділів:
# The link to the same section of the original, beside the link to the section.
stale-section-read = оригінал, мова: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: цю сторінку ще не перекладено
translation-original = Оригінал
translation-draft = Чернетка перекладу, ще не перевірена
translation-machine = Машинний переклад, ще не перевірений
translation-reviewed = Перевірений переклад
translation-official = Офіційний переклад
language-ar = арабська
language-zh = китайська
language-en = англійська
language-fr = французька
language-ru = російська
language-es = іспанська
language-bg = болгарська
language-bn = бенгальська
language-ca = каталонська
language-cs = чеська
language-da = данська
language-de = німецька
language-el = грецька
language-fa = перська
language-fi = фінська
language-he = іврит
language-hi = гінді
language-hu = угорська
language-id = індонезійська
language-it = італійська
language-ja = японська
language-ko = корейська
language-nl = нідерландська
language-pl = польська
language-pt = португальська
language-ro = румунська
language-sk = словацька
language-sr = сербська
language-sv = шведська
language-sw = суахілі
language-th = тайська
language-tr = турецька
language-uk = українська
language-ur = урду
language-vi = в'єтнамська

## Footnotes and alerts.

footnotes = Виноски
footnote-back = Повернутися до тексту
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Попередження
alert-caution = Обережно

## Foot of the page and lists.

updated = Остання зміна: { $date }
feed = Стрічка новин сайту (Atom)
calendar = Усі заходи для вашого календаря (iCalendar)
# On the page of an event.
calendar-add = Додати до календаря
# On a section with events.
calendar-subscribe = Підписатися на цей календар
calendar-download = Завантажити календар (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Це демонстраційна версія.
read-more = Читати далі

## The page that readers see for an address that does not exist.

not-found-title = Сторінку не знайдено
not-found-text = За цією адресою сторінки немає. Можливо, її переміщено або в адресі є помилка.
not-found-home = Перейти на головну сторінку
# On the page where readers choose a language.
choose-language = Виберіть мову

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Форму буде відкрито { $date }.
call-open = Форма відкрита до { $date }, { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Сьогодні останній день.
        [one] Залишився { $days }{ "\u00A0" }день.
        [few] Залишилося { $days }{ "\u00A0" }дні.
        [many] Залишилося { $days }{ "\u00A0" }днів.
       *[other] Залишилося { $days }{ "\u00A0" }дня.
    }
call-last-day = Сьогодні останній день: форма відкрита до { $time } ({ $zone }).
call-closed = Форму закрито { $date }.
call-withdrawn = Запрошення відкликано.
call-action = Заповнити форму
call-leads-to = Форма розміщена на іншому сайті: { $host }.
# The languages in which the form is offered.
call-languages = Мови форми: { $languages }.
call-questions = Запитання: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = Пошук
# Label of the field.
search-label = Що ви шукаєте?
# On the button beside the field.
search-action = Шукати
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Нічого не знайдено. Спробуйте інші слова або менше слів.
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-more = Показати більше результатів
# In a list of values that results are filtered by: no filter.
search-all = Усі
# Names of such lists.
search-kind = Тип
search-year = Рік
search-failed = Не вдалося завантажити пошук. Спробуйте ще раз.
# For browsers without JavaScript: above a list of all pages.
search-pages = Усі сторінки за розділами
# Kinds of pages.
search-kind-page = Сторінка
search-kind-section = Розділ
search-kind-home = Головна сторінка
search-kind-post = Новина
search-kind-event = Захід
search-kind-document = Документ
search-kind-value = Список
search-kind-values = Список

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Відомості
# Title of the files to download.
facts-downloads = Файли для завантаження
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Дата
fact-audiences = Для кого
fact-event-type = Тип заходу
fact-event-dates = Коли
fact-event-sessions = Сесії
fact-event-format = Формат участі
fact-event-status = Статус
fact-event-place = Де
fact-event-parent = У межах заходу
fact-event-registration = Реєстрація
fact-event-interpretation = Усний переклад
fact-event-figures = У цифрах
fact-event-venue = Місце проведення
fact-event-outcome = Результати
fact-post-authors = Автори
fact-post-tags = Теги
fact-document-files = Файли
fact-document-authors = Видавець
fact-document-isbn = ISBN
fact-document-licence = Ліцензія
fact-document-pages = Кількість сторінок
fact-document-version = Версія
fact-document-disclaimer = Зверніть увагу
# Whether something holds.
fact-yes = Так
fact-no = Ні
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Презентація
event-type-meeting = Засідання
event-type-web-dialogue = Онлайн-діалог
event-type-roundtable = Круглий стіл
event-type-conference = Конференція
event-type-workshop = Практичний семінар
event-type-webinar = Вебінар
event-format-virtual = онлайн
event-format-physical = очно
event-format-hybrid = очно та онлайн
event-status-scheduled = За планом
event-status-cancelled = Скасовано
event-status-postponed = Перенесено
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = станом на { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }кБ
file-size-megabytes = { $number }{ "\u00A0" }МБ
# In place of a link to a file that does not exist yet.
file-placeholder = ще не опубліковано

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Меню
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Сторінки цього розділу
# Titles on the home page.
home-sections = На цьому сайті
home-events = Найближчі заходи
home-posts = Останні новини
# A link to the whole list; $title is its title.
list-all = Усі: { $title }
# Titles of lists of events.
events-upcoming = Майбутні заходи
events-past = Минулі заходи
# Who wrote a page; $authors are names.
post-authors = Текст: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Теги
values-authors = Автори
# Title of a list of related pages.
related-pages = Дивіться також
# The feed of the list on this page.
feed-of-list = Стежити за цим списком (Atom)

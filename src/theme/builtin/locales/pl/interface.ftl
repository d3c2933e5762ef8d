### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Przejdź do treści
# Label of the main navigation, for screen readers.
main-navigation = Nawigacja główna
# Label of the list of languages, for screen readers.
language-bar = Języki
# Label of the path to this page, for screen readers.
breadcrumbs = Jesteś tutaj
# Title of the table of contents.
table-of-contents = Na tej stronie
# Label of the links at the end of a page.
neighbors = Poprzednia i następna strona
previous-page = Poprzednia: { $title }
next-page = Następna: { $title }
# Navigation between the pages of a long list.
pagination = Strony tej listy
pagination-page = Strona { $number } z { $count }
pagination-newer = Poprzednia strona listy
pagination-older = Następna strona listy

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (język: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Ta strona nie została jeszcze przetłumaczona. Wyświetlany jest tekst oryginału, język: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Ta strona nie została jeszcze przetłumaczona. Wyświetlane jest jej tłumaczenie, język: { $language }.
# Above a translation whose original says something else by now.
stale-page = Od czasu przetłumaczenia tej strony zmienił się jej oryginał.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Ta strona odpowiada oryginałowi w wersji z dnia { $date }. Od tego czasu oryginał się zmienił.
stale-original = Przeczytaj oryginał, język: { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Od czasu przetłumaczenia tej części zmienił się jej oryginał (język: { $language }).
stale-sections = Dotyczy to następujących części:
# The link to the same section of the original, beside the link to the section.
stale-section-read = oryginał, język: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: ta strona nie została jeszcze przetłumaczona
translation-original = Oryginał
translation-draft = Robocza wersja tłumaczenia, jeszcze niesprawdzona
translation-machine = Tłumaczenie maszynowe, jeszcze niesprawdzone
translation-reviewed = Tłumaczenie sprawdzone
translation-official = Tłumaczenie oficjalne
language-ar = arabski
language-zh = chiński
language-en = angielski
language-fr = francuski
language-ru = rosyjski
language-es = hiszpański
language-bg = bułgarski
language-bn = bengalski
language-ca = kataloński
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-fa = perski
language-fi = fiński
language-he = hebrajski
language-hi = hindi
language-hu = węgierski
language-id = indonezyjski
language-it = włoski
language-ja = japoński
language-ko = koreański
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-sk = słowacki
language-sr = serbski
language-sv = szwedzki
language-sw = suahili
language-th = tajski
language-tr = turecki
language-uk = ukraiński
language-ur = urdu
language-vi = wietnamski

## Footnotes and alerts.

footnotes = Przypisy
footnote-back = Powrót do tekstu
alert-note = Informacja
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Przestroga

## Foot of the page and lists.

updated = Ostatnia zmiana: { $date }
feed = Kanał aktualności tej witryny (Atom)
calendar = Wszystkie wydarzenia do kalendarza (iCalendar)
# On the page of an event.
calendar-add = Dodaj do kalendarza
# On a section with events.
calendar-subscribe = Subskrybuj ten kalendarz
calendar-download = Pobierz kalendarz (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = To jest wersja demonstracyjna.
read-more = Czytaj dalej

## The page that readers see for an address that does not exist.

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony. Być może została przeniesiona albo w adresie jest błąd.
not-found-home = Przejdź do strony głównej
# On the page where readers choose a language.
choose-language = Wybierz język

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formularz będzie dostępny od { $date }.
call-open = Formularz jest dostępny do { $date }, godz. { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Dziś jest ostatni dzień.
        [one] Pozostał { $days }{ "\u00A0" }dzień.
        [few] Pozostały { $days }{ "\u00A0" }dni.
        [many] Pozostało { $days }{ "\u00A0" }dni.
       *[other] Pozostało { $days }{ "\u00A0" }dnia.
    }
call-last-day = Dziś jest ostatni dzień: formularz zostanie zamknięty o godz. { $time } ({ $zone }).
call-closed = Formularz został zamknięty { $date }.
call-withdrawn = Nabór został odwołany.
call-action = Wypełnij formularz
call-leads-to = Formularz znajduje się w innej witrynie: { $host }.
# The languages in which the form is offered.
call-languages = Języki formularza: { $languages }.
call-questions = Pytania: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, godz. { $time } ({ $zone })

## The search page.

search-title = Wyszukiwarka
# Label of the field.
search-label = Czego szukasz?
# On the button beside the field.
search-action = Szukaj
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nic nie znaleziono. Spróbuj użyć innych słów lub mniejszej ich liczby.
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
search-more = Pokaż więcej wyników
# In a list of values that results are filtered by: no filter.
search-all = Wszystkie
# Names of such lists.
search-kind = Rodzaj
search-year = Rok
search-failed = Nie udało się wczytać wyszukiwarki. Spróbuj ponownie.
# For browsers without JavaScript: above a list of all pages.
search-pages = Wszystkie strony według działów
# Kinds of pages.
search-kind-page = Strona
search-kind-section = Dział
search-kind-home = Strona główna
search-kind-post = Aktualność
search-kind-event = Wydarzenie
search-kind-document = Dokument
search-kind-value = Lista
search-kind-values = Lista

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Szczegóły
# Title of the files to download.
facts-downloads = Do pobrania
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Data
fact-audiences = Dla kogo
fact-event-type = Rodzaj wydarzenia
fact-event-dates = Kiedy
fact-event-sessions = Sesje
fact-event-format = Forma udziału
fact-event-status = Stan
fact-event-place = Gdzie
fact-event-parent = W ramach wydarzenia
fact-event-registration = Rejestracja
fact-event-interpretation = Tłumaczenie ustne
fact-event-figures = W liczbach
fact-event-venue = Miejsce
fact-event-outcome = Rezultaty
fact-post-authors = Autorzy
fact-post-tags = Tagi
fact-document-files = Pliki
fact-document-authors = Wydawca
fact-document-isbn = ISBN
fact-document-licence = Licencja
fact-document-pages = Liczba stron
fact-document-version = Wersja
fact-document-disclaimer = Zastrzeżenie
# Whether something holds.
fact-yes = Tak
fact-no = Nie
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Inauguracja
event-type-meeting = Spotkanie
event-type-web-dialogue = Dialog internetowy
event-type-roundtable = Okrągły stół
event-type-conference = Konferencja
event-type-workshop = Warsztaty
event-type-webinar = Webinarium
event-format-virtual = online
event-format-physical = stacjonarnie
event-format-hybrid = stacjonarnie i online
event-status-scheduled = Zgodnie z planem
event-status-cancelled = Odwołane
event-status-postponed = Przełożone
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, godz. { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = stan na dzień { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = jeszcze nieopublikowane

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Strony tego działu
# Titles on the home page.
home-sections = W tej witrynie
home-events = Najbliższe wydarzenia
home-posts = Najnowsze wiadomości
# A link to the whole list; $title is its title.
list-all = Wszystkie: { $title }
# Titles of lists of events.
events-upcoming = Nadchodzące wydarzenia
events-past = Minione wydarzenia
# Who wrote a page; $authors are names.
post-authors = Tekst: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Tagi
values-authors = Autorzy
# Title of a list of related pages.
related-pages = Zobacz też
# The feed of the list on this page.
feed-of-list = Obserwuj tę listę (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Ugrás a tartalomra
# Label of the main navigation, for screen readers.
main-navigation = Fő navigáció
# Label of the list of languages, for screen readers.
language-bar = Nyelvek
# Label of the path to this page, for screen readers.
breadcrumbs = Jelenlegi hely
# Title of the table of contents.
table-of-contents = Ezen az oldalon
# Label of the links at the end of a page.
neighbors = Előző és következő oldal
previous-page = Előző: { $title }
next-page = Következő: { $title }
# Navigation between the pages of a long list.
pagination = A lista oldalai
pagination-page = { $number }. oldal, összesen { $count }
pagination-newer = A lista előző oldala
pagination-older = A lista következő oldala

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = ({ $language } nyelven)
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Ez az oldal még nincs lefordítva. Az eredeti szöveg olvasható { $language } nyelven.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Ez az oldal még nincs lefordítva. A fordítása olvasható { $language } nyelven.
# Above a translation whose original says something else by now.
stale-page = Az oldal eredetije a fordítás óta megváltozott.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Ez az oldal az eredetinek egy korábbi változatát tükrözi ({ $date }). Az eredeti azóta megváltozott.
stale-original = Olvassa el az eredetit { $language } nyelven.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Ennek a szakasznak az eredetije ({ $language } nyelven) a fordítás óta megváltozott.
stale-sections = Az érintett szakaszok:
# The link to the same section of the original, beside the link to the section.
stale-section-read = eredeti { $language } nyelven
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: ez az oldal még nincs lefordítva
translation-original = Eredeti szöveg
translation-draft = A fordítás tervezete, még nem ellenőrzött
translation-machine = Gépi fordítás, még nem ellenőrzött
translation-reviewed = Ellenőrzött fordítás
translation-official = Hivatalos fordítás
language-ar = arab
language-zh = kínai
language-en = angol
language-fr = francia
language-ru = orosz
language-es = spanyol
language-bg = bolgár
language-bn = bangla
language-ca = katalán
language-cs = cseh
language-da = dán
language-de = német
language-el = görög
language-fa = perzsa
language-fi = finn
language-he = héber
language-hi = hindi
language-hu = magyar
language-id = indonéz
language-it = olasz
language-ja = japán
language-ko = koreai
language-nl = holland
language-pl = lengyel
language-pt = portugál
language-ro = román
language-sk = szlovák
language-sr = szerb
language-sv = svéd
language-sw = szuahéli
language-th = thai
language-tr = török
language-uk = ukrán
language-ur = urdu
language-vi = vietnámi

## Footnotes and alerts.

footnotes = Lábjegyzetek
footnote-back = Vissza a szöveghez
alert-note = Megjegyzés
alert-tip = Tipp
alert-important = Fontos
alert-warning = Figyelmeztetés
alert-caution = Vigyázat

## Foot of the page and lists.

updated = Utolsó módosítás: { $date }
feed = A webhely hírcsatornája (Atom)
calendar = Az összes esemény naptárba (iCalendar)
# On the page of an event.
calendar-add = Hozzáadás a naptárhoz
# On a section with events.
calendar-subscribe = Feliratkozás erre a naptárra
calendar-download = A naptár letöltése (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Ez egy bemutató változat.
read-more = Bővebben

## The page that readers see for an address that does not exist.

not-found-title = Az oldal nem található
not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyezték, vagy hibás a cím.
not-found-home = Ugrás a kezdőlapra
# On the page where readers choose a language.
choose-language = Válasszon nyelvet

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Az űrlap megnyitása: { $date }
call-open = Az űrlap kitöltésének határideje: { $date }, { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Ma van az utolsó nap.
        [one] Még { $days }{ "\u00A0" }nap van hátra.
       *[other] Még { $days }{ "\u00A0" }nap van hátra.
    }
call-last-day = Ma van az utolsó nap: az űrlap kitöltésének határideje { $time } ({ $zone }).
call-closed = Az űrlap lezárult: { $date }
call-withdrawn = A felhívást visszavonták.
call-action = Az űrlap kitöltése
call-leads-to = Az űrlap egy másik webhelyen található: { $host }.
# The languages in which the form is offered.
call-languages = Az űrlap nyelvei: { $languages }.
call-questions = Kérdések: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = Keresés
# Label of the field.
search-label = Mit keres?
# On the button beside the field.
search-action = Keresés
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nincs találat. Próbáljon más vagy kevesebb keresőszót.
        [one] { $count } találat
       *[other] { $count } találat
    }
search-more = További találatok megjelenítése
# In a list of values that results are filtered by: no filter.
search-all = Összes
# Names of such lists.
search-kind = Típus
search-year = Év
search-failed = A keresést nem sikerült betölteni. Kérjük, próbálja újra.
# For browsers without JavaScript: above a list of all pages.
search-pages = Az összes oldal rovatok szerint
# Kinds of pages.
search-kind-page = Oldal
search-kind-section = Rovat
search-kind-home = Kezdőlap
search-kind-post = Hír
search-kind-event = Esemény
search-kind-document = Dokumentum
search-kind-value = Lista
search-kind-values = Lista

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Részletek
# Title of the files to download.
facts-downloads = Letöltések
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Dátum
fact-audiences = Célközönség
fact-event-type = Az esemény típusa
fact-event-dates = Mikor
fact-event-sessions = Szekciók
fact-event-format = A részvétel módja
fact-event-status = Állapot
fact-event-place = Hol
fact-event-parent = A következő esemény része
fact-event-registration = Regisztráció
fact-event-interpretation = Tolmácsolás
fact-event-figures = Számokban
fact-event-venue = Helyszín
fact-event-outcome = Eredmények
fact-post-authors = Szerzők
fact-post-tags = Címkék
fact-document-files = Fájlok
fact-document-authors = Kiadó
fact-document-isbn = ISBN
fact-document-licence = Licenc
fact-document-pages = Oldalszám
fact-document-version = Változat
fact-document-disclaimer = Kérjük, vegye figyelembe
# Whether something holds.
fact-yes = Igen
fact-no = Nem
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Nyitórendezvény
event-type-meeting = Ülés
event-type-web-dialogue = Online párbeszéd
event-type-roundtable = Kerekasztal-beszélgetés
event-type-conference = Konferencia
event-type-workshop = Műhelytalálkozó
event-type-webinar = Webinárium
event-format-virtual = online
event-format-physical = személyesen
event-format-hybrid = személyesen és online
event-status-scheduled = Terv szerint
event-status-cancelled = Elmarad
event-status-postponed = Elhalasztva
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = az adat dátuma: { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = még nem jelent meg

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menü
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = A rovat oldalai
# Titles on the home page.
home-sections = Ezen a webhelyen
home-events = Következő események
home-posts = Legfrissebb hírek
# A link to the whole list; $title is its title.
list-all = Összes: { $title }
# Titles of lists of events.
events-upcoming = Közelgő események
events-past = Korábbi események
# Who wrote a page; $authors are names.
post-authors = Írta: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Címkék
values-authors = Szerzők
# Title of a list of related pages.
related-pages = Lásd még
# The feed of the list on this page.
feed-of-list = A lista követése (Atom)

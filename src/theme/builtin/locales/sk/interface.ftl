### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Prejsť na obsah
# Label of the main navigation, for screen readers.
main-navigation = Hlavná navigácia
# Label of the list of languages, for screen readers.
language-bar = Jazyky
# Label of the path to this page, for screen readers.
breadcrumbs = Nachádzate sa tu
# Title of the table of contents.
table-of-contents = Na tejto stránke
# Label of the links at the end of a page.
neighbors = Predchádzajúca a nasledujúca stránka
previous-page = Predchádzajúca: { $title }
next-page = Nasledujúca: { $title }
# Navigation between the pages of a long list.
pagination = Stránky tohto zoznamu
pagination-page = Stránka { $number } z { $count }
pagination-newer = Predchádzajúca stránka zoznamu
pagination-older = Nasledujúca stránka zoznamu

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (jazyk: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Táto stránka zatiaľ nie je preložená. Zobrazuje sa pôvodné znenie, jazyk: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Táto stránka zatiaľ nie je preložená. Zobrazuje sa jej preklad, jazyk: { $language }.
# Above a translation whose original says something else by now.
stale-page = Pôvodné znenie tejto stránky sa od jej prekladu zmenilo.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Táto stránka zodpovedá pôvodnému zneniu ku dňu { $date }. Odvtedy sa pôvodné znenie zmenilo.
stale-original = Prečítať pôvodné znenie, jazyk: { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Pôvodné znenie tejto časti (jazyk: { $language }) sa od jej prekladu zmenilo.
stale-sections = Zmena sa týka týchto častí:
# The link to the same section of the original, beside the link to the section.
stale-section-read = pôvodné znenie, jazyk: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: táto stránka zatiaľ nie je preložená
translation-original = Pôvodné znenie
translation-draft = Pracovný preklad, zatiaľ neskontrolovaný
translation-machine = Strojový preklad, zatiaľ neskontrolovaný
translation-reviewed = Skontrolovaný preklad
translation-official = Oficiálny preklad
language-ar = arabčina
language-zh = čínština
language-en = angličtina
language-fr = francúzština
language-ru = ruština
language-es = španielčina
language-bg = bulharčina
language-bn = bengálčina
language-ca = katalánčina
language-cs = čeština
language-da = dánčina
language-de = nemčina
language-el = gréčtina
language-fa = perzština
language-fi = fínčina
language-he = hebrejčina
language-hi = hindčina
language-hu = maďarčina
language-id = indonézština
language-it = taliančina
language-ja = japončina
language-ko = kórejčina
language-nl = holandčina
language-pl = poľština
language-pt = portugalčina
language-ro = rumunčina
language-sk = slovenčina
language-sr = srbčina
language-sv = švédčina
language-sw = swahilčina
language-th = thajčina
language-tr = turečtina
language-uk = ukrajinčina
language-ur = urdčina
language-vi = vietnamčina

## Footnotes and alerts.

footnotes = Poznámky pod čiarou
footnote-back = Späť na text
alert-note = Poznámka
alert-tip = Tip
alert-important = Dôležité
alert-warning = Varovanie
alert-caution = Pozor

## Foot of the page and lists.

updated = Posledná zmena: { $date }
feed = Kanál aktualít tohto webového sídla (Atom)
calendar = Všetky podujatia do vášho kalendára (iCalendar)
# On the page of an event.
calendar-add = Pridať do kalendára
# On a section with events.
calendar-subscribe = Odoberať tento kalendár
calendar-download = Stiahnuť kalendár (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Toto je ukážková verzia.
read-more = Čítať ďalej

## The page that readers see for an address that does not exist.

not-found-title = Stránka sa nenašla
not-found-text = Na tejto adrese nie je žiadna stránka. Možno bola presunutá alebo je v adrese chyba.
not-found-home = Prejsť na úvodnú stránku
# On the page where readers choose a language.
choose-language = Vyberte jazyk

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formulár sa otvorí { $date }.
call-open = Formulár je otvorený do { $date }, { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Dnes je posledný deň.
        [one] Zostáva { $days }{ "\u00A0" }deň.
        [few] Zostávajú { $days }{ "\u00A0" }dni.
        [many] Zostáva { $days }{ "\u00A0" }dňa.
       *[other] Zostáva { $days }{ "\u00A0" }dní.
    }
call-last-day = Dnes je posledný deň: formulár možno vyplniť do { $time } ({ $zone }).
call-closed = Formulár bol uzavretý { $date }.
call-withdrawn = Výzva bola zrušená.
call-action = Vyplniť formulár
call-leads-to = Formulár je na inom webovom sídle: { $host }.
# The languages in which the form is offered.
call-languages = Jazyky formulára: { $languages }.
call-questions = Otázky: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = Vyhľadávanie
# Label of the field.
search-label = Čo hľadáte?
# On the button beside the field.
search-action = Hľadať
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nič sa nenašlo. Skúste iné slová alebo menej slov.
        [one] { $count } výsledok
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledkov
    }
search-more = Zobraziť ďalšie výsledky
# In a list of values that results are filtered by: no filter.
search-all = Všetko
# Names of such lists.
search-kind = Typ
search-year = Rok
search-failed = Vyhľadávanie sa nepodarilo načítať. Skúste to znova.
# For browsers without JavaScript: above a list of all pages.
search-pages = Všetky stránky podľa sekcií
# Kinds of pages.
search-kind-page = Stránka
search-kind-section = Sekcia
search-kind-home = Úvodná stránka
search-kind-post = Aktualita
search-kind-event = Podujatie
search-kind-document = Dokument
search-kind-value = Zoznam
search-kind-values = Zoznam

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Podrobnosti
# Title of the files to download.
facts-downloads = Na stiahnutie
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Dátum
fact-audiences = Pre koho
fact-event-type = Druh podujatia
fact-event-dates = Kedy
fact-event-sessions = Časti programu
fact-event-format = Spôsob účasti
fact-event-status = Stav
fact-event-place = Kde
fact-event-parent = Súčasť podujatia
fact-event-registration = Registrácia
fact-event-interpretation = Tlmočenie
fact-event-figures = V číslach
fact-event-venue = Miesto konania
fact-event-outcome = Výsledky
fact-post-authors = Autori
fact-post-tags = Štítky
fact-document-files = Súbory
fact-document-authors = Vydavateľ
fact-document-isbn = ISBN
fact-document-licence = Licencia
fact-document-pages = Počet strán
fact-document-version = Verzia
fact-document-disclaimer = Upozornenie
# Whether something holds.
fact-yes = Áno
fact-no = Nie
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Slávnostné otvorenie
event-type-meeting = Rokovanie
event-type-web-dialogue = Internetový dialóg
event-type-roundtable = Okrúhly stôl
event-type-conference = Konferencia
event-type-workshop = Pracovný seminár
event-type-webinar = Webinár
event-format-virtual = online
event-format-physical = prezenčne
event-format-hybrid = prezenčne aj online
event-status-scheduled = Podľa plánu
event-status-cancelled = Zrušené
event-status-postponed = Odložené
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start } – { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = ku dňu { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = zatiaľ nezverejnené

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Stránky tejto sekcie
# Titles on the home page.
home-sections = Na tomto webovom sídle
home-events = Najbližšie podujatia
home-posts = Najnovšie aktuality
# A link to the whole list; $title is its title.
list-all = Zobraziť všetko: { $title }
# Titles of lists of events.
events-upcoming = Nadchádzajúce podujatia
events-past = Uplynulé podujatia
# Who wrote a page; $authors are names.
post-authors = Text: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Štítky
values-authors = Autori
# Title of a list of related pages.
related-pages = Pozri aj
# The feed of the list on this page.
feed-of-list = Sledovať tento zoznam (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Přejít k obsahu
# Label of the main navigation, for screen readers.
main-navigation = Hlavní navigace
# Label of the list of languages, for screen readers.
language-bar = Jazyky
# Label of the path to this page, for screen readers.
breadcrumbs = Nacházíte se zde
# Title of the table of contents.
table-of-contents = Na této stránce
# Label of the links at the end of a page.
neighbors = Předchozí a následující stránka
previous-page = Předchozí: { $title }
next-page = Následující: { $title }
# Navigation between the pages of a long list.
pagination = Stránky tohoto seznamu
pagination-page = Stránka { $number } z { $count }
pagination-newer = Předchozí stránka seznamu
pagination-older = Následující stránka seznamu

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (jazyk: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Tato stránka zatím není přeložena. Zobrazuje se původní znění, jazyk: { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Tato stránka zatím není přeložena. Zobrazuje se její překlad, jazyk: { $language }.
# Above a translation whose original says something else by now.
stale-page = Původní znění této stránky se od jejího překladu změnilo.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Tato stránka odpovídá původnímu znění ke dni { $date }. Od té doby se původní znění změnilo.
stale-original = Přečíst původní znění, jazyk: { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Původní znění této části (jazyk: { $language }) se od jejího překladu změnilo.
stale-sections = Změna se týká těchto částí:
# The link to the same section of the original, beside the link to the section.
stale-section-read = původní znění, jazyk: { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: tato stránka zatím není přeložena
translation-original = Původní znění
translation-draft = Pracovní překlad, zatím nezkontrolovaný
translation-machine = Strojový překlad, zatím nezkontrolovaný
translation-reviewed = Zkontrolovaný překlad
translation-official = Oficiální překlad
language-ar = arabština
language-zh = čínština
language-en = angličtina
language-fr = francouzština
language-ru = ruština
language-es = španělština
language-bg = bulharština
language-bn = bengálština
language-ca = katalánština
language-cs = čeština
language-da = dánština
language-de = němčina
language-el = řečtina
language-fa = perština
language-fi = finština
language-he = hebrejština
language-hi = hindština
language-hu = maďarština
language-id = indonéština
language-it = italština
language-ja = japonština
language-ko = korejština
language-nl = nizozemština
language-pl = polština
language-pt = portugalština
language-ro = rumunština
language-sk = slovenština
language-sr = srbština
language-sv = švédština
language-sw = svahilština
language-th = thajština
language-tr = turečtina
language-uk = ukrajinština
language-ur = urdština
language-vi = vietnamština

## Footnotes and alerts.

footnotes = Poznámky pod čarou
footnote-back = Zpět k textu
alert-note = Poznámka
alert-tip = Tip
alert-important = Důležité
alert-warning = Varování
alert-caution = Pozor

## Foot of the page and lists.

updated = Poslední změna: { $date }
feed = Kanál aktualit tohoto webu (Atom)
calendar = Všechny akce do vašeho kalendáře (iCalendar)
# On the page of an event.
calendar-add = Přidat do kalendáře
# On a section with events.
calendar-subscribe = Odebírat tento kalendář
calendar-download = Stáhnout kalendář (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Toto je ukázková verze.
read-more = Číst dále

## The page that readers see for an address that does not exist.

not-found-title = Stránka nebyla nalezena
not-found-text = Na této adrese žádná stránka není. Možná byla přesunuta, nebo je v adrese chyba.
not-found-home = Přejít na úvodní stránku
# On the page where readers choose a language.
choose-language = Vyberte jazyk

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formulář se otevře { $date }.
call-open = Formulář je otevřen do { $date }, { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Dnes je poslední den.
        [one] Zbývá { $days }{ "\u00A0" }den.
        [few] Zbývají { $days }{ "\u00A0" }dny.
        [many] Zbývá { $days }{ "\u00A0" }dne.
       *[other] Zbývá { $days }{ "\u00A0" }dní.
    }
call-last-day = Dnes je poslední den: formulář lze vyplnit do { $time } ({ $zone }).
call-closed = Formulář byl uzavřen { $date }.
call-withdrawn = Výzva byla zrušena.
call-action = Vyplnit formulář
call-leads-to = Formulář je na jiném webu: { $host }.
# The languages in which the form is offered.
call-languages = Jazyky formuláře: { $languages }.
call-questions = Dotazy: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = Vyhledávání
# Label of the field.
search-label = Co hledáte?
# On the button beside the field.
search-action = Hledat
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nic nebylo nalezeno. Zkuste jiná slova nebo méně slov.
        [one] { $count } výsledek
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledků
    }
search-more = Zobrazit další výsledky
# In a list of values that results are filtered by: no filter.
search-all = Vše
# Names of such lists.
search-kind = Typ
search-year = Rok
search-failed = Vyhledávání se nepodařilo načíst. Zkuste to prosím znovu.
# For browsers without JavaScript: above a list of all pages.
search-pages = Všechny stránky podle sekcí
# Kinds of pages.
search-kind-page = Stránka
search-kind-section = Sekce
search-kind-home = Úvodní stránka
search-kind-post = Aktualita
search-kind-event = Akce
search-kind-document = Dokument
search-kind-value = Seznam
search-kind-values = Seznam

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Podrobnosti
# Title of the files to download.
facts-downloads = Ke stažení
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Datum
fact-audiences = Pro koho
fact-event-type = Druh akce
fact-event-dates = Kdy
fact-event-sessions = Části programu
fact-event-format = Způsob účasti
fact-event-status = Stav
fact-event-place = Kde
fact-event-parent = Součást akce
fact-event-registration = Registrace
fact-event-interpretation = Tlumočení
fact-event-figures = V číslech
fact-event-venue = Místo konání
fact-event-outcome = Výsledky
fact-post-authors = Autoři
fact-post-tags = Štítky
fact-document-files = Soubory
fact-document-authors = Vydavatel
fact-document-isbn = ISBN
fact-document-licence = Licence
fact-document-pages = Počet stran
fact-document-version = Verze
fact-document-disclaimer = Upozornění
# Whether something holds.
fact-yes = Ano
fact-no = Ne
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Slavnostní zahájení
event-type-meeting = Jednání
event-type-web-dialogue = Internetový dialog
event-type-roundtable = Kulatý stůl
event-type-conference = Konference
event-type-workshop = Pracovní seminář
event-type-webinar = Webinář
event-format-virtual = online
event-format-physical = prezenčně
event-format-hybrid = prezenčně i online
event-status-scheduled = Podle plánu
event-status-cancelled = Zrušeno
event-status-postponed = Odloženo
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = ke dni { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = zatím nezveřejněno

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Stránky této sekce
# Titles on the home page.
home-sections = Na tomto webu
home-events = Nejbližší akce
home-posts = Nejnovější aktuality
# A link to the whole list; $title is its title.
list-all = Zobrazit vše: { $title }
# Titles of lists of events.
events-upcoming = Nadcházející akce
events-past = Proběhlé akce
# Who wrote a page; $authors are names.
post-authors = Text: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Štítky
values-authors = Autoři
# Title of a list of related pages.
related-pages = Viz také
# The feed of the list on this page.
feed-of-list = Sledovat tento seznam (Atom)

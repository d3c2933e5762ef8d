### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Ves al contingut
# Label of the main navigation, for screen readers.
main-navigation = Navegació principal
# Label of the list of languages, for screen readers.
language-bar = Llengües
# Label of the path to this page, for screen readers.
breadcrumbs = Sou aquí
# Title of the table of contents.
table-of-contents = En aquesta pàgina
# Label of the links at the end of a page.
neighbors = Pàgina anterior i pàgina següent
previous-page = Anterior: { $title }
next-page = Següent: { $title }
# Navigation between the pages of a long list.
pagination = Pàgines d'aquesta llista
pagination-page = Pàgina { $number } de { $count }
pagination-newer = Pàgina anterior de la llista
pagination-older = Pàgina següent de la llista

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (en { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Aquesta pàgina encara no s'ha traduït. Es mostra el text original en { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Aquesta pàgina encara no s'ha traduït. Se'n mostra la traducció en { $language }.
# Above a translation whose original says something else by now.
stale-page = L'original d'aquesta pàgina ha canviat des que es va traduir.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Aquesta pàgina és la versió del dia { $date }. L'original ha canviat des d'aleshores.
stale-original = Llegiu l'original en { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = L'original d'aquesta secció (en { $language }) ha canviat des que es va traduir.
stale-sections = Els canvis afecten les seccions següents:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original en { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: aquesta pàgina encara no s'ha traduït
translation-original = Original
translation-draft = Esborrany de traducció, sense revisar
translation-machine = Traducció automàtica, sense revisar
translation-reviewed = Traducció revisada
translation-official = Traducció oficial
language-ar = àrab
language-zh = xinès
language-en = anglès
language-fr = francès
language-ru = rus
language-es = espanyol
language-bg = búlgar
language-bn = bengalí
language-ca = català
language-cs = txec
language-da = danès
language-de = alemany
language-el = grec
language-fa = persa
language-fi = finès
language-he = hebreu
language-hi = hindi
language-hu = hongarès
language-id = indonesi
language-it = italià
language-ja = japonès
language-ko = coreà
language-nl = neerlandès
language-pl = polonès
language-pt = portuguès
language-ro = romanès
language-sk = eslovac
language-sr = serbi
language-sv = suec
language-sw = suahili
language-th = tai
language-tr = turc
language-uk = ucraïnès
language-ur = urdú
language-vi = vietnamita

## Footnotes and alerts.

footnotes = Notes
footnote-back = Torna al text
alert-note = Nota
alert-tip = Consell
alert-important = Important
alert-warning = Advertiment
alert-caution = Precaució

## Foot of the page and lists.

updated = Darrera modificació: { $date }
feed = Canal de notícies del web (Atom)
calendar = Tots els esdeveniments per al vostre calendari (iCalendar)
# On the page of an event.
calendar-add = Afegeix al calendari
# On a section with events.
calendar-subscribe = Subscriviu-vos a aquest calendari
calendar-download = Baixa el calendari (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Aquesta és una edició de demostració.
read-more = Més informació

## The page that readers see for an address that does not exist.

not-found-title = No s'ha trobat la pàgina
not-found-text = No hi ha cap pàgina en aquesta adreça. Potser s'ha traslladat o l'adreça conté un error.
not-found-home = Ves a la pàgina d'inici
# On the page where readers choose a language.
choose-language = Trieu una llengua

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = El formulari s'obre el dia { $date }.
call-open = El formulari està obert fins al dia { $date }, a les { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Avui és l'últim dia.
        [one] Queda { $days } dia.
        [many] Queden { $days } de dies.
       *[other] Queden { $days } dies.
    }
call-last-day = Avui és l'últim dia: el formulari es tanca a les { $time } ({ $zone }).
call-closed = El formulari es va tancar el dia { $date }.
call-withdrawn = La convocatòria s'ha retirat.
call-action = Empleneu el formulari
call-leads-to = El formulari és en un altre web: { $host }.
# The languages in which the form is offered.
call-languages = Llengües del formulari: { $languages }.
call-questions = Preguntes: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, a les { $time } ({ $zone })

## The search page.

search-title = Cerca
# Label of the field.
search-label = Què cerqueu?
# On the button beside the field.
search-action = Cerca
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] No s'ha trobat cap resultat. Proveu amb altres paraules o amb menys.
        [one] { $count } resultat
        [many] { $count } de resultats
       *[other] { $count } resultats
    }
search-more = Mostra més resultats
# In a list of values that results are filtered by: no filter.
search-all = Tots
# Names of such lists.
search-kind = Tipus
search-year = Any
search-failed = No s'ha pogut carregar la cerca. Torneu-ho a provar.
# For browsers without JavaScript: above a list of all pages.
search-pages = Totes les pàgines per secció
# Kinds of pages.
search-kind-page = Pàgina
search-kind-section = Secció
search-kind-home = Pàgina d'inici
search-kind-post = Notícia
search-kind-event = Esdeveniment
search-kind-document = Document
search-kind-value = Llista
search-kind-values = Llista

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Informació
# Title of the files to download.
facts-downloads = Baixades
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Data
fact-audiences = Adreçat a
fact-event-type = Tipus d'esdeveniment
fact-event-dates = Quan
fact-event-sessions = Sessions
fact-event-format = Modalitat
fact-event-status = Estat
fact-event-place = On
fact-event-parent = En el marc de
fact-event-registration = Inscripció
fact-event-interpretation = Interpretació
fact-event-figures = En xifres
fact-event-venue = Espai
fact-event-outcome = Resultats
fact-post-authors = Autoria
fact-post-tags = Etiquetes
fact-document-files = Fitxers
fact-document-authors = Publicat per
fact-document-isbn = ISBN
fact-document-licence = Llicència
fact-document-pages = Pàgines
fact-document-version = Versió
fact-document-disclaimer = Avís
# Whether something holds.
fact-yes = Sí
fact-no = No
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Presentació
event-type-meeting = Reunió
event-type-web-dialogue = Diàleg en línia
event-type-roundtable = Taula rodona
event-type-conference = Conferència
event-type-workshop = Taller
event-type-webinar = Seminari web
event-format-virtual = en línia
event-format-physical = presencial
event-format-hybrid = presencial i en línia
event-status-scheduled = Tal com estava previst
event-status-cancelled = Cancel·lat
event-status-postponed = Ajornat
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, de { $start } a { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = a { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = encara no publicat

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menú
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Pàgines d'aquesta secció
# Titles on the home page.
home-sections = En aquest web
home-events = Propers esdeveniments
home-posts = Darreres notícies
# A link to the whole list; $title is its title.
list-all = Mostra-ho tot: { $title }
# Titles of lists of events.
events-upcoming = Propers esdeveniments
events-past = Esdeveniments anteriors
# Who wrote a page; $authors are names.
post-authors = Per { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Etiquetes
values-authors = Autoria
# Title of a list of related pages.
related-pages = Vegeu també
# The feed of the list on this page.
feed-of-list = Seguiu aquesta llista (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Gå til indhold
# Label of the main navigation, for screen readers.
main-navigation = Hovednavigation
# Label of the list of languages, for screen readers.
language-bar = Sprog
# Label of the path to this page, for screen readers.
breadcrumbs = Du er her
# Title of the table of contents.
table-of-contents = På denne side
# Label of the links at the end of a page.
neighbors = Forrige og næste side
previous-page = Forrige: { $title }
next-page = Næste: { $title }
# Navigation between the pages of a long list.
pagination = Listens sider
pagination-page = Side { $number } af { $count }
pagination-newer = Forrige side på listen
pagination-older = Næste side på listen

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (på { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Siden er endnu ikke oversat. Du ser originalteksten på { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Siden er endnu ikke oversat. Du ser oversættelsen til { $language }.
# Above a translation whose original says something else by now.
stale-page = Originalen til denne side er ændret, siden den blev oversat.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Denne side er udgaven fra den { $date }. Originalen er ændret siden da.
stale-original = Læs originalen på { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Originalen til dette afsnit (på { $language }) er ændret, siden det blev oversat.
stale-sections = Det gælder disse afsnit:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original på { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: siden er endnu ikke oversat
translation-original = Original
translation-draft = Udkast til oversættelse, endnu ikke gennemgået
translation-machine = Maskinoversættelse, endnu ikke gennemgået
translation-reviewed = Gennemgået oversættelse
translation-official = Officiel oversættelse
language-ar = arabisk
language-zh = kinesisk
language-en = engelsk
language-fr = fransk
language-ru = russisk
language-es = spansk
language-bg = bulgarsk
language-bn = bengali
language-ca = catalansk
language-cs = tjekkisk
language-da = dansk
language-de = tysk
language-el = græsk
language-fa = persisk
language-fi = finsk
language-he = hebraisk
language-hi = hindi
language-hu = ungarsk
language-id = indonesisk
language-it = italiensk
language-ja = japansk
language-ko = koreansk
language-nl = nederlandsk
language-pl = polsk
language-pt = portugisisk
language-ro = rumænsk
language-sk = slovakisk
language-sr = serbisk
language-sv = svensk
language-sw = swahili
language-th = thai
language-tr = tyrkisk
language-uk = ukrainsk
language-ur = urdu
language-vi = vietnamesisk

## Footnotes and alerts.

footnotes = Fodnoter
footnote-back = Tilbage til teksten
alert-note = Bemærk
alert-tip = Tip
alert-important = Vigtigt
alert-warning = Advarsel
alert-caution = Forsigtig

## Foot of the page and lists.

updated = Senest ændret: { $date }
feed = Nyhedsfeed fra dette websted (Atom)
calendar = Alle arrangementer til din kalender (iCalendar)
# On the page of an event.
calendar-add = Føj til din kalender
# On a section with events.
calendar-subscribe = Abonner på denne kalender
calendar-download = Hent kalenderen (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Dette er en demonstrationsudgave.
read-more = Læs mere

## The page that readers see for an address that does not exist.

not-found-title = Siden blev ikke fundet
not-found-text = Der er ingen side på denne adresse. Den kan være flyttet, eller der kan være en fejl i adressen.
not-found-home = Gå til forsiden
# On the page where readers choose a language.
choose-language = Vælg sprog

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formularen åbner den { $date }.
call-open = Formularen er åben indtil den { $date } kl. { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] I dag er sidste dag.
        [one] Der er { $days } dag tilbage.
       *[other] Der er { $days } dage tilbage.
    }
call-last-day = I dag er sidste dag: Formularen lukker kl. { $time } ({ $zone }).
call-closed = Formularen lukkede den { $date }.
call-withdrawn = Indkaldelsen er trukket tilbage.
call-action = Udfyld formularen
call-leads-to = Formularen ligger på et andet websted: { $host }.
# The languages in which the form is offered.
call-languages = Formularens sprog: { $languages }.
call-questions = Spørgsmål: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } kl. { $time } ({ $zone })

## The search page.

search-title = Søgning
# Label of the field.
search-label = Hvad søger du?
# On the button beside the field.
search-action = Søg
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Der blev ikke fundet noget. Prøv med andre eller færre ord.
        [one] { $count } resultat
       *[other] { $count } resultater
    }
search-more = Vis flere resultater
# In a list of values that results are filtered by: no filter.
search-all = Alle
# Names of such lists.
search-kind = Type
search-year = År
search-failed = Søgningen kunne ikke indlæses. Prøv igen.
# For browsers without JavaScript: above a list of all pages.
search-pages = Alle sider efter sektion
# Kinds of pages.
search-kind-page = Side
search-kind-section = Sektion
search-kind-home = Forside
search-kind-post = Nyhed
search-kind-event = Arrangement
search-kind-document = Dokument
search-kind-value = Liste
search-kind-values = Liste

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Oplysninger
# Title of the files to download.
facts-downloads = Filer til download
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Dato
fact-audiences = For
fact-event-type = Type arrangement
fact-event-dates = Hvornår
fact-event-sessions = Sessioner
fact-event-format = Deltagelse
fact-event-status = Status
fact-event-place = Hvor
fact-event-parent = Del af
fact-event-registration = Tilmelding
fact-event-interpretation = Tolkning
fact-event-figures = I tal
fact-event-venue = Lokale
fact-event-outcome = Resultat
fact-post-authors = Forfattere
fact-post-tags = Emneord
fact-document-files = Filer
fact-document-authors = Udgivet af
fact-document-isbn = ISBN
fact-document-licence = Licens
fact-document-pages = Sideantal
fact-document-version = Version
fact-document-disclaimer = Bemærk
# Whether something holds.
fact-yes = Ja
fact-no = Nej
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lancering
event-type-meeting = Møde
event-type-web-dialogue = Webdialog
event-type-roundtable = Rundbordssamtale
event-type-conference = Konference
event-type-workshop = Workshop
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = med fysisk fremmøde
event-format-hybrid = med fysisk fremmøde og online
event-status-scheduled = Som planlagt
event-status-cancelled = Aflyst
event-status-postponed = Udskudt
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } kl. { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = pr. { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = endnu ikke offentliggjort

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Sider i denne sektion
# Titles on the home page.
home-sections = På dette websted
home-events = Næste arrangementer
home-posts = Seneste nyheder
# A link to the whole list; $title is its title.
list-all = Vis alle: { $title }
# Titles of lists of events.
events-upcoming = Kommende arrangementer
events-past = Tidligere arrangementer
# Who wrote a page; $authors are names.
post-authors = Af { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Emneord
values-authors = Forfattere
# Title of a list of related pages.
related-pages = Se også
# The feed of the list on this page.
feed-of-list = Følg denne liste (Atom)

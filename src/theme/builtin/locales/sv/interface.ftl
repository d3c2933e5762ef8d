### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Hoppa till innehållet
# Label of the main navigation, for screen readers.
main-navigation = Huvudnavigering
# Label of the list of languages, for screen readers.
language-bar = Språk
# Label of the path to this page, for screen readers.
breadcrumbs = Du är här
# Title of the table of contents.
table-of-contents = På den här sidan
# Label of the links at the end of a page.
neighbors = Föregående och nästa sida
previous-page = Föregående: { $title }
next-page = Nästa: { $title }
# Navigation between the pages of a long list.
pagination = Listans sidor
pagination-page = Sida { $number } av { $count }
pagination-newer = Föregående sida i listan
pagination-older = Nästa sida i listan

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (på { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Sidan är inte översatt ännu. Du ser originaltexten på { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Sidan är inte översatt ännu. Du ser översättningen till { $language }.
# Above a translation whose original says something else by now.
stale-page = Sidans original har ändrats efter översättningen.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Den här sidan är versionen från den { $date }. Originalet har ändrats sedan dess.
stale-original = Läs originalet på { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Originalet till det här avsnittet (på { $language }) har ändrats efter översättningen.
stale-sections = Följande avsnitt berörs:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original på { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: sidan är inte översatt ännu
translation-original = Original
translation-draft = Utkast till översättning, ännu inte granskat
translation-machine = Maskinöversättning, ännu inte granskad
translation-reviewed = Granskad översättning
translation-official = Officiell översättning
language-ar = arabiska
language-zh = kinesiska
language-en = engelska
language-fr = franska
language-ru = ryska
language-es = spanska
language-bg = bulgariska
language-bn = bengali
language-ca = katalanska
language-cs = tjeckiska
language-da = danska
language-de = tyska
language-el = grekiska
language-fa = persiska
language-fi = finska
language-he = hebreiska
language-hi = hindi
language-hu = ungerska
language-id = indonesiska
language-it = italienska
language-ja = japanska
language-ko = koreanska
language-nl = nederländska
language-pl = polska
language-pt = portugisiska
language-ro = rumänska
language-sk = slovakiska
language-sr = serbiska
language-sv = svenska
language-sw = swahili
language-th = thailändska
language-tr = turkiska
language-uk = ukrainska
language-ur = urdu
language-vi = vietnamesiska

## Footnotes and alerts.

footnotes = Fotnoter
footnote-back = Tillbaka till texten
alert-note = Observera
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Var försiktig

## Foot of the page and lists.

updated = Senast ändrad: { $date }
feed = Webbplatsens nyhetsflöde (Atom)
calendar = Alla evenemang till din kalender (iCalendar)
# On the page of an event.
calendar-add = Lägg till i din kalender
# On a section with events.
calendar-subscribe = Prenumerera på kalendern
calendar-download = Ladda ner kalendern (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Detta är en demonstrationsversion.
read-more = Läs mer

## The page that readers see for an address that does not exist.

not-found-title = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så är adressen felaktig.
not-found-home = Gå till startsidan
# On the page where readers choose a language.
choose-language = Välj språk

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formuläret öppnar den { $date }.
call-open = Formuläret är öppet till den { $date } kl. { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] I dag är sista dagen.
        [one] { $days } dag återstår.
       *[other] { $days } dagar återstår.
    }
call-last-day = I dag är sista dagen: formuläret stänger kl. { $time } ({ $zone }).
call-closed = Formuläret stängdes den { $date }.
call-withdrawn = Inbjudan har dragits tillbaka.
call-action = Fyll i formuläret
call-leads-to = Formuläret finns på en annan webbplats: { $host }.
# The languages in which the form is offered.
call-languages = Formulärets språk: { $languages }.
call-questions = Frågor: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } kl. { $time } ({ $zone })

## The search page.

search-title = Sök
# Label of the field.
search-label = Vad letar du efter?
# On the button beside the field.
search-action = Sök
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Inga träffar. Prova andra eller färre sökord.
        [one] { $count } träff
       *[other] { $count } träffar
    }
search-more = Visa fler träffar
# In a list of values that results are filtered by: no filter.
search-all = Alla
# Names of such lists.
search-kind = Typ
search-year = År
search-failed = Sökfunktionen kunde inte läsas in. Försök igen.
# For browsers without JavaScript: above a list of all pages.
search-pages = Alla sidor efter avdelning
# Kinds of pages.
search-kind-page = Sida
search-kind-section = Avdelning
search-kind-home = Startsida
search-kind-post = Nyhet
search-kind-event = Evenemang
search-kind-document = Dokument
search-kind-value = Lista
search-kind-values = Lista

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Fakta
# Title of the files to download.
facts-downloads = Filer att ladda ner
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Datum
fact-audiences = För
fact-event-type = Typ av evenemang
fact-event-dates = När
fact-event-sessions = Sessioner
fact-event-format = Deltagande
fact-event-status = Status
fact-event-place = Var
fact-event-parent = Del av
fact-event-registration = Anmälan
fact-event-interpretation = Tolkning
fact-event-figures = I siffror
fact-event-venue = Lokal
fact-event-outcome = Resultat
fact-post-authors = Författare
fact-post-tags = Ämnesord
fact-document-files = Filer
fact-document-authors = Utgiven av
fact-document-isbn = ISBN
fact-document-licence = Licens
fact-document-pages = Antal sidor
fact-document-version = Version
fact-document-disclaimer = Observera
# Whether something holds.
fact-yes = Ja
fact-no = Nej
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lansering
event-type-meeting = Möte
event-type-web-dialogue = Webbdialog
event-type-roundtable = Rundabordssamtal
event-type-conference = Konferens
event-type-workshop = Workshop
event-type-webinar = Webbinarium
event-format-virtual = digitalt
event-format-physical = på plats
event-format-hybrid = på plats och digitalt
event-status-scheduled = Enligt plan
event-status-cancelled = Inställt
event-status-postponed = Uppskjutet
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } kl. { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = per den { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = ännu inte publicerad

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Meny
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Avdelningens sidor
# Titles on the home page.
home-sections = På webbplatsen
home-events = Nästa evenemang
home-posts = Senaste nyheterna
# A link to the whole list; $title is its title.
list-all = Visa alla: { $title }
# Titles of lists of events.
events-upcoming = Kommande evenemang
events-past = Tidigare evenemang
# Who wrote a page; $authors are names.
post-authors = Av { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Ämnesord
values-authors = Författare
# Title of a list of related pages.
related-pages = Se även
# The feed of the list on this page.
feed-of-list = Följ listan (Atom)

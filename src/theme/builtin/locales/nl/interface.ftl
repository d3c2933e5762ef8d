### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Naar de inhoud
# Label of the main navigation, for screen readers.
main-navigation = Hoofdnavigatie
# Label of the list of languages, for screen readers.
language-bar = Talen
# Label of the path to this page, for screen readers.
breadcrumbs = U bevindt zich hier
# Title of the table of contents.
table-of-contents = Op deze pagina
# Label of the links at the end of a page.
neighbors = Vorige en volgende pagina
previous-page = Vorige: { $title }
next-page = Volgende: { $title }
# Navigation between the pages of a long list.
pagination = Pagina's van deze lijst
pagination-page = Pagina { $number } van { $count }
pagination-newer = Vorige pagina van de lijst
pagination-older = Volgende pagina van de lijst

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (in het { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Deze pagina is nog niet vertaald. U ziet de oorspronkelijke tekst in het { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Deze pagina is nog niet vertaald. U ziet de vertaling in het { $language }.
# Above a translation whose original says something else by now.
stale-page = Het origineel van deze pagina is gewijzigd sinds de vertaling.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Deze pagina is de versie van { $date }. Het origineel is sindsdien gewijzigd.
stale-original = Lees het origineel in het { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Het origineel van dit gedeelte (in het { $language }) is gewijzigd sinds de vertaling.
stale-sections = Het gaat om deze gedeelten:
# The link to the same section of the original, beside the link to the section.
stale-section-read = origineel in het { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: deze pagina is nog niet vertaald
translation-original = Origineel
translation-draft = Ontwerpvertaling, nog niet nagekeken
translation-machine = Machinevertaling, nog niet nagekeken
translation-reviewed = Nagekeken vertaling
translation-official = Officiële vertaling
language-ar = Arabisch
language-zh = Chinees
language-en = Engels
language-fr = Frans
language-ru = Russisch
language-es = Spaans
language-bg = Bulgaars
language-bn = Bengaals
language-ca = Catalaans
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-el = Grieks
language-fa = Perzisch
language-fi = Fins
language-he = Hebreeuws
language-hi = Hindi
language-hu = Hongaars
language-id = Indonesisch
language-it = Italiaans
language-ja = Japans
language-ko = Koreaans
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-ro = Roemeens
language-sk = Slowaaks
language-sr = Servisch
language-sv = Zweeds
language-sw = Swahili
language-th = Thai
language-tr = Turks
language-uk = Oekraïens
language-ur = Urdu
language-vi = Vietnamees

## Footnotes and alerts.

footnotes = Voetnoten
footnote-back = Terug naar de tekst
alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Waarschuwing
alert-caution = Let op

## Foot of the page and lists.

updated = Laatst gewijzigd: { $date }
feed = Nieuwsfeed van deze website (Atom)
calendar = Alle evenementen voor uw agenda (iCalendar)
# On the page of an event.
calendar-add = Toevoegen aan uw agenda
# On a section with events.
calendar-subscribe = Abonneren op deze agenda
calendar-download = Agenda downloaden (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Dit is een demonstratieversie.
read-more = Lees verder

## The page that readers see for an address that does not exist.

not-found-title = Pagina niet gevonden
not-found-text = Op dit adres is geen pagina te vinden. De pagina is mogelijk verplaatst of het adres bevat een fout.
not-found-home = Naar de startpagina
# On the page where readers choose a language.
choose-language = Kies een taal

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Het formulier wordt opengesteld op { $date }.
call-open = Het formulier is open tot { $date }, { $time } uur ({ $zone }).
call-days-left =
    { $days ->
        [0] Vandaag is de laatste dag.
        [one] Nog { $days } dag.
       *[other] Nog { $days } dagen.
    }
call-last-day = Vandaag is de laatste dag: het formulier sluit om { $time } uur ({ $zone }).
call-closed = Het formulier is gesloten sinds { $date }.
call-withdrawn = De oproep is ingetrokken.
call-action = Formulier invullen
call-leads-to = Het formulier staat op een andere website: { $host }.
# The languages in which the form is offered.
call-languages = Talen van het formulier: { $languages }.
call-questions = Vragen: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } uur ({ $zone })

## The search page.

search-title = Zoeken
# Label of the field.
search-label = Wat zoekt u?
# On the button beside the field.
search-action = Zoeken
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Er is niets gevonden. Probeer andere of minder zoekwoorden.
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-more = Meer resultaten tonen
# In a list of values that results are filtered by: no filter.
search-all = Alle
# Names of such lists.
search-kind = Soort
search-year = Jaar
search-failed = De zoekfunctie kon niet worden geladen. Probeer het opnieuw.
# For browsers without JavaScript: above a list of all pages.
search-pages = Alle pagina's per rubriek
# Kinds of pages.
search-kind-page = Pagina
search-kind-section = Rubriek
search-kind-home = Startpagina
search-kind-post = Nieuws
search-kind-event = Evenement
search-kind-document = Document
search-kind-value = Lijst
search-kind-values = Lijst

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Gegevens
# Title of the files to download.
facts-downloads = Downloads
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Datum
fact-audiences = Voor
fact-event-type = Soort evenement
fact-event-dates = Wanneer
fact-event-sessions = Sessies
fact-event-format = Deelname
fact-event-status = Status
fact-event-place = Waar
fact-event-parent = Onderdeel van
fact-event-registration = Inschrijving
fact-event-interpretation = Vertolking
fact-event-figures = In cijfers
fact-event-venue = Locatie
fact-event-outcome = Resultaat
fact-post-authors = Auteurs
fact-post-tags = Trefwoorden
fact-document-files = Bestanden
fact-document-authors = Uitgegeven door
fact-document-isbn = ISBN
fact-document-licence = Licentie
fact-document-pages = Aantal pagina's
fact-document-version = Versie
fact-document-disclaimer = Let op
# Whether something holds.
fact-yes = Ja
fact-no = Nee
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lancering
event-type-meeting = Vergadering
event-type-web-dialogue = Webdialoog
event-type-roundtable = Rondetafelgesprek
event-type-conference = Conferentie
event-type-workshop = Workshop
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = op locatie
event-format-hybrid = op locatie en online
event-status-scheduled = Zoals gepland
event-status-cancelled = Geannuleerd
event-status-postponed = Uitgesteld
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } uur ({ $zone })
# The day for which a figure holds.
figure-as-of = stand op { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = nog niet gepubliceerd

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Pagina's van deze rubriek
# Titles on the home page.
home-sections = Op deze website
home-events = Eerstvolgende evenementen
home-posts = Laatste nieuws
# A link to the whole list; $title is its title.
list-all = Alles bekijken: { $title }
# Titles of lists of events.
events-upcoming = Komende evenementen
events-past = Afgelopen evenementen
# Who wrote a page; $authors are names.
post-authors = Door { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Trefwoorden
values-authors = Auteurs
# Title of a list of related pages.
related-pages = Zie ook
# The feed of the list on this page.
feed-of-list = Deze lijst volgen (Atom)

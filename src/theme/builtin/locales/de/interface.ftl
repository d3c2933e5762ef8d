### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Zum Inhalt springen
# Label of the main navigation, for screen readers.
main-navigation = Hauptnavigation
# Label of the list of languages, for screen readers.
language-bar = Sprachen
# Label of the path to this page, for screen readers.
breadcrumbs = Sie sind hier
# Title of the table of contents.
table-of-contents = Auf dieser Seite
# Label of the links at the end of a page.
neighbors = Vorherige und nächste Seite
previous-page = Zurück: { $title }
next-page = Weiter: { $title }
# Navigation between the pages of a long list.
pagination = Seiten dieser Liste
pagination-page = Seite { $number } von { $count }
pagination-newer = Vorherige Seite der Liste
pagination-older = Nächste Seite der Liste

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (auf { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Diese Seite ist noch nicht übersetzt. Sie sehen den Originaltext auf { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Diese Seite ist noch nicht übersetzt. Sie sehen die Übersetzung auf { $language }.
# Above a translation whose original says something else by now.
stale-page = Das Original dieser Seite wurde seit der Übersetzung geändert.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Diese Seite entspricht der Fassung vom { $date }. Das Original wurde seitdem geändert.
stale-original = Lesen Sie das Original auf { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Das Original dieses Abschnitts (auf { $language }) wurde seit der Übersetzung geändert.
stale-sections = Betroffen sind diese Abschnitte:
# The link to the same section of the original, beside the link to the section.
stale-section-read = Original auf { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: Diese Seite ist noch nicht übersetzt
translation-original = Original
translation-draft = Entwurf der Übersetzung, noch nicht geprüft
translation-machine = Maschinelle Übersetzung, noch nicht geprüft
translation-reviewed = Geprüfte Übersetzung
translation-official = Amtliche Übersetzung
language-ar = Arabisch
language-zh = Chinesisch
language-en = Englisch
language-fr = Französisch
language-ru = Russisch
language-es = Spanisch
language-bg = Bulgarisch
language-bn = Bengalisch
language-ca = Katalanisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-fa = Persisch
language-fi = Finnisch
language-he = Hebräisch
language-hi = Hindi
language-hu = Ungarisch
language-id = Indonesisch
language-it = Italienisch
language-ja = Japanisch
language-ko = Koreanisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-sk = Slowakisch
language-sr = Serbisch
language-sv = Schwedisch
language-sw = Suaheli
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch

## Footnotes and alerts.

footnotes = Fußnoten
footnote-back = Zurück zum Text
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## Foot of the page and lists.

updated = Zuletzt geändert: { $date }
feed = Nachrichten-Feed dieser Website (Atom)
calendar = Alle Veranstaltungen für Ihren Kalender (iCalendar)
# On the page of an event.
calendar-add = In Ihren Kalender eintragen
# On a section with events.
calendar-subscribe = Diesen Kalender abonnieren
calendar-download = Kalender herunterladen (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Dies ist eine Demonstrationsfassung.
read-more = Weiterlesen

## The page that readers see for an address that does not exist.

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Möglicherweise wurde sie verschoben oder die Adresse enthält einen Fehler.
not-found-home = Zur Startseite
# On the page where readers choose a language.
choose-language = Sprache wählen

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Das Formular öffnet am { $date }.
call-open = Das Formular ist bis zum { $date }, { $time } Uhr ({ $zone }), geöffnet.
call-days-left =
    { $days ->
        [0] Heute ist der letzte Tag.
        [one] Noch { $days } Tag.
       *[other] Noch { $days } Tage.
    }
call-last-day = Heute ist der letzte Tag: Das Formular schließt um { $time } Uhr ({ $zone }).
call-closed = Das Formular wurde am { $date } geschlossen.
call-withdrawn = Der Aufruf wurde zurückgezogen.
call-action = Formular ausfüllen
call-leads-to = Das Formular befindet sich auf einer anderen Website: { $host }.
# The languages in which the form is offered.
call-languages = Sprachen des Formulars: { $languages }.
call-questions = Fragen: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } Uhr ({ $zone })

## The search page.

search-title = Suche
# Label of the field.
search-label = Wonach suchen Sie?
# On the button beside the field.
search-action = Suchen
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Keine Treffer. Versuchen Sie es mit anderen oder weniger Suchbegriffen.
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-more = Weitere Treffer anzeigen
# In a list of values that results are filtered by: no filter.
search-all = Alle
# Names of such lists.
search-kind = Art
search-year = Jahr
search-failed = Die Suche konnte nicht geladen werden. Bitte versuchen Sie es erneut.
# For browsers without JavaScript: above a list of all pages.
search-pages = Alle Seiten nach Rubriken
# Kinds of pages.
search-kind-page = Seite
search-kind-section = Rubrik
search-kind-home = Startseite
search-kind-post = Meldung
search-kind-event = Veranstaltung
search-kind-document = Dokument
search-kind-value = Liste
search-kind-values = Liste

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Auf einen Blick
# Title of the files to download.
facts-downloads = Zum Herunterladen
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Datum
fact-audiences = Für
fact-event-type = Art der Veranstaltung
fact-event-dates = Wann
fact-event-sessions = Sitzungen
fact-event-format = Teilnahme
fact-event-status = Status
fact-event-place = Wo
fact-event-parent = Teil von
fact-event-registration = Anmeldung
fact-event-interpretation = Verdolmetschung
fact-event-figures = In Zahlen
fact-event-venue = Veranstaltungsort
fact-event-outcome = Ergebnisse
fact-post-authors = Autorinnen und Autoren
fact-post-tags = Schlagwörter
fact-document-files = Dateien
fact-document-authors = Herausgegeben von
fact-document-isbn = ISBN
fact-document-licence = Lizenz
fact-document-pages = Seiten
fact-document-version = Version
fact-document-disclaimer = Bitte beachten
# Whether something holds.
fact-yes = Ja
fact-no = Nein
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Auftaktveranstaltung
event-type-meeting = Treffen
event-type-web-dialogue = Online-Dialog
event-type-roundtable = Runder Tisch
event-type-conference = Konferenz
event-type-workshop = Workshop
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = vor Ort
event-format-hybrid = vor Ort und online
event-status-scheduled = Wie geplant
event-status-cancelled = Abgesagt
event-status-postponed = Verschoben
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } Uhr ({ $zone })
# The day for which a figure holds.
figure-as-of = Stand: { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = noch nicht veröffentlicht

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menü
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Seiten dieser Rubrik
# Titles on the home page.
home-sections = Auf dieser Website
home-events = Nächste Veranstaltungen
home-posts = Aktuelle Meldungen
# A link to the whole list; $title is its title.
list-all = Alle anzeigen: { $title }
# Titles of lists of events.
events-upcoming = Kommende Veranstaltungen
events-past = Vergangene Veranstaltungen
# Who wrote a page; $authors are names.
post-authors = Von { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Schlagwörter
values-authors = Autorinnen und Autoren
# Title of a list of related pages.
related-pages = Siehe auch
# The feed of the list on this page.
feed-of-list = Diese Liste abonnieren (Atom)

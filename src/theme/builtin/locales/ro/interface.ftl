### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Salt la conținut
# Label of the main navigation, for screen readers.
main-navigation = Navigare principală
# Label of the list of languages, for screen readers.
language-bar = Limbi
# Label of the path to this page, for screen readers.
breadcrumbs = Vă aflați aici
# Title of the table of contents.
table-of-contents = Pe această pagină
# Label of the links at the end of a page.
neighbors = Pagina anterioară și pagina următoare
previous-page = Pagina anterioară: { $title }
next-page = Pagina următoare: { $title }
# Navigation between the pages of a long list.
pagination = Paginile acestei liste
pagination-page = Pagina { $number } din { $count }
pagination-newer = Pagina anterioară a listei
pagination-older = Pagina următoare a listei

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (în limba { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Această pagină nu a fost încă tradusă. Este afișat textul original în limba { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Această pagină nu a fost încă tradusă. Este afișată traducerea în limba { $language }.
# Above a translation whose original says something else by now.
stale-page = Originalul acestei pagini a fost modificat după traducere.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Această pagină este versiunea din { $date }. Originalul a fost modificat între timp.
stale-original = Citiți originalul în limba { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Originalul acestei secțiuni (în limba { $language }) a fost modificat după traducere.
stale-sections = Modificările privesc următoarele secțiuni:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original în limba { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: această pagină nu a fost încă tradusă
translation-original = Original
translation-draft = Proiect de traducere, nerevizuit încă
translation-machine = Traducere automată, nerevizuită încă
translation-reviewed = Traducere revizuită
translation-official = Traducere oficială
language-ar = arabă
language-zh = chineză
language-en = engleză
language-fr = franceză
language-ru = rusă
language-es = spaniolă
language-bg = bulgară
language-bn = bengaleză
language-ca = catalană
language-cs = cehă
language-da = daneză
language-de = germană
language-el = greacă
language-fa = persană
language-fi = finlandeză
language-he = ebraică
language-hi = hindi
language-hu = maghiară
language-id = indoneziană
language-it = italiană
language-ja = japoneză
language-ko = coreeană
language-nl = neerlandeză
language-pl = poloneză
language-pt = portugheză
language-ro = română
language-sk = slovacă
language-sr = sârbă
language-sv = suedeză
language-sw = swahili
language-th = thailandeză
language-tr = turcă
language-uk = ucraineană
language-ur = urdu
language-vi = vietnameză

## Footnotes and alerts.

footnotes = Note de subsol
footnote-back = Înapoi la text
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție

## Foot of the page and lists.

updated = Ultima modificare: { $date }
feed = Fluxul de știri al site-ului (Atom)
calendar = Toate evenimentele pentru calendarul dumneavoastră (iCalendar)
# On the page of an event.
calendar-add = Adăugați în calendarul dumneavoastră
# On a section with events.
calendar-subscribe = Abonați-vă la acest calendar
calendar-download = Descărcați calendarul (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Aceasta este o versiune demonstrativă.
read-more = Citiți mai mult

## The page that readers see for an address that does not exist.

not-found-title = Pagina nu a fost găsită
not-found-text = La această adresă nu există nicio pagină. Este posibil ca pagina să fi fost mutată sau ca adresa să conțină o greșeală.
not-found-home = Mergeți la pagina principală
# On the page where readers choose a language.
choose-language = Alegeți o limbă

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formularul se deschide la { $date }.
call-open = Formularul este deschis până la { $date }, ora { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Astăzi este ultima zi.
        [one] A mai rămas { $days } zi.
        [few] Au mai rămas { $days } zile.
       *[other] Au mai rămas { $days } de zile.
    }
call-last-day = Astăzi este ultima zi: formularul se închide la ora { $time } ({ $zone }).
call-closed = Formularul s-a închis la { $date }.
call-withdrawn = Apelul a fost retras.
call-action = Completați formularul
call-leads-to = Formularul se află pe un alt site: { $host }.
# The languages in which the form is offered.
call-languages = Limbile formularului: { $languages }.
call-questions = Întrebări: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, ora { $time } ({ $zone })

## The search page.

search-title = Căutare
# Label of the field.
search-label = Ce căutați?
# On the button beside the field.
search-action = Căutați
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Niciun rezultat. Încercați alte cuvinte sau mai puține.
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-more = Afișați mai multe rezultate
# In a list of values that results are filtered by: no filter.
search-all = Toate
# Names of such lists.
search-kind = Tip
search-year = An
search-failed = Căutarea nu a putut fi încărcată. Încercați din nou.
# For browsers without JavaScript: above a list of all pages.
search-pages = Toate paginile pe secțiuni
# Kinds of pages.
search-kind-page = Pagină
search-kind-section = Secțiune
search-kind-home = Pagina principală
search-kind-post = Știre
search-kind-event = Eveniment
search-kind-document = Document
search-kind-value = Listă
search-kind-values = Listă

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Detalii
# Title of the files to download.
facts-downloads = De descărcat
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Data
fact-audiences = Pentru
fact-event-type = Tipul evenimentului
fact-event-dates = Când
fact-event-sessions = Sesiuni
fact-event-format = Modalitatea de participare
fact-event-status = Stare
fact-event-place = Unde
fact-event-parent = Face parte din
fact-event-registration = Înscriere
fact-event-interpretation = Interpretare
fact-event-figures = În cifre
fact-event-venue = Locul de desfășurare
fact-event-outcome = Rezultate
fact-post-authors = Autori
fact-post-tags = Cuvinte-cheie
fact-document-files = Fișiere
fact-document-authors = Publicat de
fact-document-isbn = ISBN
fact-document-licence = Licență
fact-document-pages = Pagini
fact-document-version = Versiune
fact-document-disclaimer = Rețineți
# Whether something holds.
fact-yes = Da
fact-no = Nu
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lansare
event-type-meeting = Reuniune
event-type-web-dialogue = Dialog online
event-type-roundtable = Masă rotundă
event-type-conference = Conferință
event-type-workshop = Atelier
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = cu prezență fizică
event-format-hybrid = cu prezență fizică și online
event-status-scheduled = Conform programului
event-status-cancelled = Anulat
event-status-postponed = Amânat
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, orele { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = la { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = încă nepublicat

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Meniu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Paginile acestei secțiuni
# Titles on the home page.
home-sections = Pe acest site
home-events = Următoarele evenimente
home-posts = Ultimele știri
# A link to the whole list; $title is its title.
list-all = Vedeți tot: { $title }
# Titles of lists of events.
events-upcoming = Evenimente viitoare
events-past = Evenimente anterioare
# Who wrote a page; $authors are names.
post-authors = De { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Cuvinte-cheie
values-authors = Autori
# Title of a list of related pages.
related-pages = Vedeți și
# The feed of the list on this page.
feed-of-list = Urmăriți această listă (Atom)

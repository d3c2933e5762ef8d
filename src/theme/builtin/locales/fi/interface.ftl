### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Siirry sisältöön
# Label of the main navigation, for screen readers.
main-navigation = Päävalikko
# Label of the list of languages, for screen readers.
language-bar = Kielet
# Label of the path to this page, for screen readers.
breadcrumbs = Olet tässä
# Title of the table of contents.
table-of-contents = Tällä sivulla
# Label of the links at the end of a page.
neighbors = Edellinen ja seuraava sivu
previous-page = Edellinen: { $title }
next-page = Seuraava: { $title }
# Navigation between the pages of a long list.
pagination = Tämän luettelon sivut
pagination-page = Sivu { $number }/{ $count }
pagination-newer = Luettelon edellinen sivu
pagination-older = Luettelon seuraava sivu

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (kieli: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Tätä sivua ei ole vielä käännetty. Sivulla näkyy alkuperäinen teksti (kieli: { $language }).
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Tätä sivua ei ole vielä käännetty. Sivulla näkyy käännös (kieli: { $language }).
# Above a translation whose original says something else by now.
stale-page = Tämän sivun alkuperäinen teksti on muuttunut kääntämisen jälkeen.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Tämä sivu vastaa alkuperäistä tekstiä sellaisena kuin se oli { $date }. Sen jälkeen teksti on muuttunut.
stale-original = Lue alkuperäinen teksti (kieli: { $language }).
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Tämän osan alkuperäinen teksti (kieli: { $language }) on muuttunut kääntämisen jälkeen.
stale-sections = Muutokset koskevat seuraavia osia:
# The link to the same section of the original, beside the link to the section.
stale-section-read = alkuperäinen teksti (kieli: { $language })
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: tätä sivua ei ole vielä käännetty
translation-original = Alkuperäinen
translation-draft = Käännösluonnos, jota ei ole vielä tarkistettu
translation-machine = Konekäännös, jota ei ole vielä tarkistettu
translation-reviewed = Tarkistettu käännös
translation-official = Virallinen käännös
language-ar = arabia
language-zh = kiina
language-en = englanti
language-fr = ranska
language-ru = venäjä
language-es = espanja
language-bg = bulgaria
language-bn = bengali
language-ca = katalaani
language-cs = tšekki
language-da = tanska
language-de = saksa
language-el = kreikka
language-fa = persia
language-fi = suomi
language-he = heprea
language-hi = hindi
language-hu = unkari
language-id = indonesia
language-it = italia
language-ja = japani
language-ko = korea
language-nl = hollanti
language-pl = puola
language-pt = portugali
language-ro = romania
language-sk = slovakki
language-sr = serbia
language-sv = ruotsi
language-sw = swahili
language-th = thai
language-tr = turkki
language-uk = ukraina
language-ur = urdu
language-vi = vietnam

## Footnotes and alerts.

footnotes = Alaviitteet
footnote-back = Takaisin tekstiin
alert-note = Huomautus
alert-tip = Vinkki
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Ole varovainen

## Foot of the page and lists.

updated = Viimeksi muutettu { $date }
feed = Sivuston uutissyöte (Atom)
calendar = Kaikki tapahtumat omaan kalenteriin (iCalendar)
# On the page of an event.
calendar-add = Lisää omaan kalenteriin
# On a section with events.
calendar-subscribe = Tilaa tämä kalenteri
calendar-download = Lataa kalenteri (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Tämä on esittelyversio.
read-more = Lue lisää

## The page that readers see for an address that does not exist.

not-found-title = Sivua ei löydy
not-found-text = Tässä osoitteessa ei ole sivua. Sivu on ehkä siirretty, tai osoitteessa voi olla virhe.
not-found-home = Siirry etusivulle
# On the page where readers choose a language.
choose-language = Valitse kieli

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Lomake avautuu { $date }.
call-open = Lomake on avoinna { $date } klo { $time } asti ({ $zone }).
call-days-left =
    { $days ->
        [0] Tänään on viimeinen päivä.
        [one] Jäljellä on { $days } päivä.
       *[other] Jäljellä on { $days } päivää.
    }
call-last-day = Tänään on viimeinen päivä: lomake sulkeutuu klo { $time } ({ $zone }).
call-closed = Lomake sulkeutui { $date }.
call-withdrawn = Kutsu on peruttu.
call-action = Täytä lomake
call-leads-to = Lomake on toisella sivustolla: { $host }.
# The languages in which the form is offered.
call-languages = Lomakkeen kielet: { $languages }.
call-questions = Kysymykset: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } klo { $time } ({ $zone })

## The search page.

search-title = Haku
# Label of the field.
search-label = Mitä etsit?
# On the button beside the field.
search-action = Hae
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Mitään ei löytynyt. Kokeile muita tai harvempia hakusanoja.
        [one] { $count } tulos
       *[other] { $count } tulosta
    }
search-more = Näytä lisää tuloksia
# In a list of values that results are filtered by: no filter.
search-all = Kaikki
# Names of such lists.
search-kind = Tyyppi
search-year = Vuosi
search-failed = Hakua ei voitu ladata. Yritä uudelleen.
# For browsers without JavaScript: above a list of all pages.
search-pages = Kaikki sivut osioittain
# Kinds of pages.
search-kind-page = Sivu
search-kind-section = Osio
search-kind-home = Etusivu
search-kind-post = Uutinen
search-kind-event = Tapahtuma
search-kind-document = Asiakirja
search-kind-value = Luettelo
search-kind-values = Luettelo

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Tiedot
# Title of the files to download.
facts-downloads = Ladattavat tiedostot
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Päivämäärä
fact-audiences = Kohderyhmä
fact-event-type = Tapahtuman tyyppi
fact-event-dates = Aika
fact-event-sessions = Istunnot
fact-event-format = Osallistuminen
fact-event-status = Tilanne
fact-event-place = Paikka
fact-event-parent = Osa kokonaisuutta
fact-event-registration = Ilmoittautuminen
fact-event-interpretation = Tulkkaus
fact-event-figures = Lukuina
fact-event-venue = Tapahtumapaikka
fact-event-outcome = Tulokset
fact-post-authors = Kirjoittajat
fact-post-tags = Avainsanat
fact-document-files = Tiedostot
fact-document-authors = Julkaisija
fact-document-isbn = ISBN
fact-document-licence = Lisenssi
fact-document-pages = Sivumäärä
fact-document-version = Versio
fact-document-disclaimer = Huomaa
# Whether something holds.
fact-yes = Kyllä
fact-no = Ei
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Julkistamistilaisuus
event-type-meeting = Kokous
event-type-web-dialogue = Verkkokeskustelu
event-type-roundtable = Pyöreän pöydän keskustelu
event-type-conference = Konferenssi
event-type-workshop = Työpaja
event-type-webinar = Verkkoseminaari
event-format-virtual = verkossa
event-format-physical = paikan päällä
event-format-hybrid = paikan päällä ja verkossa
event-status-scheduled = Suunnitelman mukaan
event-status-cancelled = Peruttu
event-status-postponed = Siirretty
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } klo { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = tilanne { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kt
file-size-megabytes = { $number }{ "\u00A0" }Mt
# In place of a link to a file that does not exist yet.
file-placeholder = ei vielä julkaistu

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Valikko
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Tämän osion sivut
# Titles on the home page.
home-sections = Tällä sivustolla
home-events = Seuraavat tapahtumat
home-posts = Uusimmat uutiset
# A link to the whole list; $title is its title.
list-all = Näytä kaikki: { $title }
# Titles of lists of events.
events-upcoming = Tulevat tapahtumat
events-past = Menneet tapahtumat
# Who wrote a page; $authors are names.
post-authors = Teksti: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Avainsanat
values-authors = Kirjoittajat
# Title of a list of related pages.
related-pages = Katso myös
# The feed of the list on this page.
feed-of-list = Seuraa tätä luetteloa (Atom)

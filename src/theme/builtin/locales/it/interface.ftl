### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Vai al contenuto
# Label of the main navigation, for screen readers.
main-navigation = Navigazione principale
# Label of the list of languages, for screen readers.
language-bar = Lingue
# Label of the path to this page, for screen readers.
breadcrumbs = Percorso di navigazione
# Title of the table of contents.
table-of-contents = In questa pagina
# Label of the links at the end of a page.
neighbors = Pagina precedente e pagina successiva
previous-page = Precedente: { $title }
next-page = Successiva: { $title }
# Navigation between the pages of a long list.
pagination = Pagine di questo elenco
pagination-page = Pagina { $number } di { $count }
pagination-newer = Pagina precedente dell'elenco
pagination-older = Pagina successiva dell'elenco

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (in { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Questa pagina non è stata ancora tradotta. È visualizzato il testo originale in { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Questa pagina non è stata ancora tradotta. È visualizzata la sua traduzione in { $language }.
# Above a translation whose original says something else by now.
stale-page = L'originale di questa pagina è stato modificato dopo la traduzione.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = La pagina corrisponde alla versione in data { $date }. Da allora l'originale è stato modificato.
stale-original = Leggi l'originale in { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = L'originale di questa sezione (in { $language }) è stato modificato dopo la traduzione.
stale-sections = Le modifiche riguardano le sezioni seguenti:
# The link to the same section of the original, beside the link to the section.
stale-section-read = originale in { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: questa pagina non è stata ancora tradotta
translation-original = Originale
translation-draft = Bozza di traduzione, non ancora revisionata
translation-machine = Traduzione automatica, non ancora revisionata
translation-reviewed = Traduzione revisionata
translation-official = Traduzione ufficiale
language-ar = arabo
language-zh = cinese
language-en = inglese
language-fr = francese
language-ru = russo
language-es = spagnolo
language-bg = bulgaro
language-bn = bengalese
language-ca = catalano
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-fa = persiano
language-fi = finlandese
language-he = ebraico
language-hi = hindi
language-hu = ungherese
language-id = indonesiano
language-it = italiano
language-ja = giapponese
language-ko = coreano
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-sk = slovacco
language-sr = serbo
language-sv = svedese
language-sw = swahili
language-th = thailandese
language-tr = turco
language-uk = ucraino
language-ur = urdu
language-vi = vietnamita

## Footnotes and alerts.

footnotes = Note
footnote-back = Torna al testo
alert-note = Nota
alert-tip = Suggerimento
alert-important = Importante
alert-warning = Avvertenza
alert-caution = Attenzione

## Foot of the page and lists.

updated = Ultima modifica: { $date }
feed = Feed delle notizie del sito (Atom)
calendar = Tutti gli eventi per il tuo calendario (iCalendar)
# On the page of an event.
calendar-add = Aggiungi al tuo calendario
# On a section with events.
calendar-subscribe = Iscriviti a questo calendario
calendar-download = Scarica il calendario (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Questa è una versione dimostrativa.
read-more = Leggi tutto

## The page that readers see for an address that does not exist.

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c'è nessuna pagina. Potrebbe essere stata spostata, oppure l'indirizzo contiene un errore.
not-found-home = Vai alla pagina iniziale
# On the page where readers choose a language.
choose-language = Scegli una lingua

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Il modulo apre in data { $date }.
call-open = Il modulo è aperto fino al giorno { $date }, ore { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Oggi è l'ultimo giorno.
        [one] Manca { $days } giorno.
        [many] Mancano { $days } di giorni.
       *[other] Mancano { $days } giorni.
    }
call-last-day = Oggi è l'ultimo giorno: il modulo chiude alle ore { $time } ({ $zone }).
call-closed = Il modulo è stato chiuso in data { $date }.
call-withdrawn = L'invito è stato ritirato.
call-action = Compila il modulo
call-leads-to = Il modulo si trova su un altro sito: { $host }.
# The languages in which the form is offered.
call-languages = Lingue del modulo: { $languages }.
call-questions = Domande: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, ore { $time } ({ $zone })

## The search page.

search-title = Ricerca
# Label of the field.
search-label = Che cosa cerchi?
# On the button beside the field.
search-action = Cerca
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Nessun risultato. Prova con altre parole o con meno parole.
        [one] { $count } risultato
        [many] { $count } di risultati
       *[other] { $count } risultati
    }
search-more = Mostra altri risultati
# In a list of values that results are filtered by: no filter.
search-all = Tutti
# Names of such lists.
search-kind = Tipo
search-year = Anno
search-failed = Non è stato possibile caricare la ricerca. Riprova.
# For browsers without JavaScript: above a list of all pages.
search-pages = Tutte le pagine per sezione
# Kinds of pages.
search-kind-page = Pagina
search-kind-section = Sezione
search-kind-home = Pagina iniziale
search-kind-post = Notizia
search-kind-event = Evento
search-kind-document = Documento
search-kind-value = Elenco
search-kind-values = Elenco

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Informazioni
# Title of the files to download.
facts-downloads = Da scaricare
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Data
fact-audiences = Destinatari
fact-event-type = Tipo di evento
fact-event-dates = Quando
fact-event-sessions = Sessioni
fact-event-format = Modalità di partecipazione
fact-event-status = Stato
fact-event-place = Dove
fact-event-parent = Nell'ambito di
fact-event-registration = Iscrizione
fact-event-interpretation = Interpretazione
fact-event-figures = In cifre
fact-event-venue = Sede
fact-event-outcome = Risultati
fact-post-authors = Autori
fact-post-tags = Parole chiave
fact-document-files = File
fact-document-authors = Pubblicato da
fact-document-isbn = ISBN
fact-document-licence = Licenza
fact-document-pages = Pagine
fact-document-version = Versione
fact-document-disclaimer = Avvertenza
# Whether something holds.
fact-yes = Sì
fact-no = No
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lancio
event-type-meeting = Riunione
event-type-web-dialogue = Dialogo online
event-type-roundtable = Tavola rotonda
event-type-conference = Conferenza
event-type-workshop = Workshop
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = in presenza
event-format-hybrid = in presenza e online
event-status-scheduled = Come previsto
event-status-cancelled = Annullato
event-status-postponed = Rinviato
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, ore { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = in data { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = non ancora pubblicato

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Pagine di questa sezione
# Titles on the home page.
home-sections = In questo sito
home-events = Prossimi eventi
home-posts = Ultime notizie
# A link to the whole list; $title is its title.
list-all = Vedi tutto: { $title }
# Titles of lists of events.
events-upcoming = Eventi in programma
events-past = Eventi passati
# Who wrote a page; $authors are names.
post-authors = Di { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Parole chiave
values-authors = Autori
# Title of a list of related pages.
related-pages = Vedi anche
# The feed of the list on this page.
feed-of-list = Segui questo elenco (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Nenda kwenye maandishi
# Label of the main navigation, for screen readers.
main-navigation = Menyu kuu
# Label of the list of languages, for screen readers.
language-bar = Lugha
# Label of the path to this page, for screen readers.
breadcrumbs = Uko hapa
# Title of the table of contents.
table-of-contents = Katika ukurasa huu
# Label of the links at the end of a page.
neighbors = Ukurasa uliotangulia na unaofuata
previous-page = Uliotangulia: { $title }
next-page = Unaofuata: { $title }
# Navigation between the pages of a long list.
pagination = Kurasa za orodha hii
pagination-page = Ukurasa wa { $number } kati ya { $count }
pagination-newer = Ukurasa uliotangulia wa orodha
pagination-older = Ukurasa unaofuata wa orodha

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (kwa { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Ukurasa huu bado haujatafsiriwa. Unaona maandishi asilia kwa { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Ukurasa huu bado haujatafsiriwa. Unaona tafsiri yake kwa { $language }.
# Above a translation whose original says something else by now.
stale-page = Maandishi asilia ya ukurasa huu yamebadilika tangu yalipotafsiriwa.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Ukurasa huu ni toleo la tarehe { $date }. Maandishi asilia yamebadilika tangu wakati huo.
stale-original = Soma maandishi asilia kwa { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Maandishi asilia ya sehemu hii (kwa { $language }) yamebadilika tangu yalipotafsiriwa.
stale-sections = Sehemu zinazohusika:
# The link to the same section of the original, beside the link to the section.
stale-section-read = maandishi asilia kwa { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: ukurasa huu bado haujatafsiriwa
translation-original = Maandishi asilia
translation-draft = Rasimu ya tafsiri, bado haijapitiwa
translation-machine = Tafsiri ya mashine, bado haijapitiwa
translation-reviewed = Tafsiri iliyopitiwa
translation-official = Tafsiri rasmi
language-ar = Kiarabu
language-zh = Kichina
language-en = Kiingereza
language-fr = Kifaransa
language-ru = Kirusi
language-es = Kihispania
language-bg = Kibulgaria
language-bn = Kibengali
language-ca = Kikatalani
language-cs = Kicheki
language-da = Kidenmaki
language-de = Kijerumani
language-el = Kigiriki
language-fa = Kiajemi
language-fi = Kifini
language-he = Kiebrania
language-hi = Kihindi
language-hu = Kihungaria
language-id = Kiindonesia
language-it = Kiitaliano
language-ja = Kijapani
language-ko = Kikorea
language-nl = Kiholanzi
language-pl = Kipolandi
language-pt = Kireno
language-ro = Kiromania
language-sk = Kislovakia
language-sr = Kiserbia
language-sv = Kiswidi
language-sw = Kiswahili
language-th = Kithai
language-tr = Kituruki
language-uk = Kiukraini
language-ur = Kiurdu
language-vi = Kivietinamu

## Footnotes and alerts.

footnotes = Tanbihi
footnote-back = Rudi kwenye maandishi
alert-note = Zingatia
alert-tip = Kidokezo
alert-important = Muhimu
alert-warning = Onyo
alert-caution = Tahadhari

## Foot of the page and lists.

updated = Mabadiliko ya mwisho: { $date }
feed = Mlisho wa habari wa tovuti hii (Atom)
calendar = Matukio yote kwa kalenda yako (iCalendar)
# On the page of an event.
calendar-add = Ongeza kwenye kalenda yako
# On a section with events.
calendar-subscribe = Jisajili kupokea kalenda hii
calendar-download = Ipakue (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Hili ni toleo la maonyesho.
read-more = Soma zaidi

## The page that readers see for an address that does not exist.

not-found-title = Ukurasa haukupatikana
not-found-text = Hakuna ukurasa kwenye anwani hii. Huenda umehamishwa, au anwani ina kosa.
not-found-home = Nenda kwenye ukurasa wa mwanzo
# On the page where readers choose a language.
choose-language = Chagua lugha

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Fomu itafunguliwa tarehe { $date }.
call-open = Fomu iko wazi hadi tarehe { $date }, saa { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Leo ni siku ya mwisho.
        [one] Imebaki siku { $days }.
       *[other] Zimebaki siku { $days }.
    }
call-last-day = Leo ni siku ya mwisho: fomu itafungwa saa { $time } ({ $zone }).
call-closed = Fomu ilifungwa tarehe { $date }.
call-withdrawn = Mwaliko huu umeondolewa.
call-action = Jaza fomu
call-leads-to = Fomu iko kwenye tovuti nyingine, { $host }.
# The languages in which the form is offered.
call-languages = Lugha za fomu: { $languages }.
call-questions = Maswali: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, saa { $time } ({ $zone })

## The search page.

search-title = Utafutaji
# Label of the field.
search-label = Unatafuta nini?
# On the button beside the field.
search-action = Tafuta
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Hakuna kilichopatikana. Jaribu maneno mengine, au machache zaidi.
        [one] Tokeo { $count }
       *[other] Matokeo { $count }
    }
search-more = Onyesha matokeo zaidi
# In a list of values that results are filtered by: no filter.
search-all = Zote
# Names of such lists.
search-kind = Aina
search-year = Mwaka
search-failed = Utafutaji haukuweza kupakiwa. Tafadhali jaribu tena.
# For browsers without JavaScript: above a list of all pages.
search-pages = Kurasa zote kwa sehemu
# Kinds of pages.
search-kind-page = Ukurasa
search-kind-section = Sehemu
search-kind-home = Ukurasa wa mwanzo
search-kind-post = Habari
search-kind-event = Tukio
search-kind-document = Hati
search-kind-value = Orodha
search-kind-values = Orodha

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Maelezo
# Title of the files to download.
facts-downloads = Vipakuliwa
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Tarehe
fact-audiences = Kwa ajili ya
fact-event-type = Aina ya tukio
fact-event-dates = Lini
fact-event-sessions = Vikao
fact-event-format = Namna ya kushiriki
fact-event-status = Hali
fact-event-place = Mahali
fact-event-parent = Sehemu ya
fact-event-registration = Usajili
fact-event-interpretation = Ukalimani
fact-event-figures = Kwa takwimu
fact-event-venue = Ukumbi
fact-event-outcome = Matokeo
fact-post-authors = Waandishi
fact-post-tags = Lebo
fact-document-files = Faili
fact-document-authors = Imechapishwa na
fact-document-isbn = ISBN
fact-document-licence = Leseni
fact-document-pages = Kurasa
fact-document-version = Toleo
fact-document-disclaimer = Tafadhali zingatia
# Whether something holds.
fact-yes = Ndiyo
fact-no = Hapana
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Uzinduzi
event-type-meeting = Mkutano
event-type-web-dialogue = Mjadala wa mtandaoni
event-type-roundtable = Mkutano wa meza ya duara
event-type-conference = Kongamano
event-type-workshop = Warsha
event-type-webinar = Semina ya mtandaoni
event-format-virtual = mtandaoni
event-format-physical = ana kwa ana
event-format-hybrid = ana kwa ana na mtandaoni
event-status-scheduled = Kama ilivyopangwa
event-status-cancelled = Limefutwa
event-status-postponed = Limeahirishwa
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, saa { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = kufikia { $date }
# Sizes of files.
file-size-kilobytes = kilobaiti{ "\u00A0" }{ $number }
file-size-megabytes = megabaiti{ "\u00A0" }{ $number }
# In place of a link to a file that does not exist yet.
file-placeholder = bado haijachapishwa

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menyu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Kurasa za sehemu hii
# Titles on the home page.
home-sections = Katika tovuti hii
home-events = Matukio yajayo
home-posts = Habari za hivi karibuni
# A link to the whole list; $title is its title.
list-all = Zote: { $title }
# Titles of lists of events.
events-upcoming = Matukio yanayokuja
events-past = Matukio yaliyopita
# Who wrote a page; $authors are names.
post-authors = Na { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Lebo
values-authors = Waandishi
# Title of a list of related pages.
related-pages = Tazama pia
# The feed of the list on this page.
feed-of-list = Fuatilia orodha hii (Atom)

### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Skip to the text
# Label of the main navigation, for screen readers.
main-navigation = Main navigation
# Label of the list of languages, for screen readers.
language-bar = Languages
# Label of the path to this page, for screen readers.
breadcrumbs = You are here
# Title of the table of contents.
table-of-contents = On this page
# Label of the links at the end of a page.
neighbors = Previous and next page
previous-page = Previous: { $title }
next-page = Next: { $title }
# Navigation between the pages of a long list.
pagination = Pages of this list
pagination-page = Page { $number } of { $count }
pagination-newer = Previous page of the list
pagination-older = Next page of the list

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = (in { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = This page has not been translated yet. You see the original text in { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = This page has not been translated yet. You see its translation in { $language }.
# Above a translation whose original says something else by now.
stale-page = The original of this page has changed since it was translated.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = This page is the edition of { $date }. Its original has changed since.
stale-original = Read the original in { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = The original of this section (in { $language }) has changed since it was translated.
stale-sections = These sections are affected:
# The link to the same section of the original, beside the link to the section.
stale-section-read = original in { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: this page has not been translated yet
translation-original = Original
translation-draft = Draft translation, not reviewed yet
translation-machine = Machine translation, not reviewed yet
translation-reviewed = Reviewed translation
translation-official = Official translation
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
language-bg = Bulgarian
language-bn = Bangla
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-fa = Persian
language-fi = Finnish
language-he = Hebrew
language-hi = Hindi
language-hu = Hungarian
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sk = Slovak
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese

## Footnotes and alerts.
footnotes = Footnotes
footnote-back = Back to the text
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

## Foot of the page and lists.
updated = Last changed: { $date }
feed = News feed of this site (Atom)
calendar = All events for your calendar (iCalendar)
# On the page of an event.
calendar-add = Add to your calendar
# On a section with events.
calendar-subscribe = Subscribe to this calendar
calendar-download = Download it (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = This is a demonstration edition.
read-more = Read more

## The page that readers see for an address that does not exist.
not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may contain a mistake.
not-found-home = Go to the home page
# On the page where readers choose a language.
choose-language = Choose a language

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = The form opens on { $date }.
call-open = The form is open until { $date }, { $time } ({ $zone }).
call-days-left = { $days ->
    [0] Today is the last day.
    [one] { $days } day is left.
   *[other] { $days } days are left.
}
call-last-day = Today is the last day: the form closes at { $time } ({ $zone }).
call-closed = The form closed on { $date }.
call-withdrawn = The call has been withdrawn.
call-action = Fill in the form
call-leads-to = The form is on another site, { $host }.
# The languages in which the form is offered.
call-languages = Languages of the form: { $languages }.
call-questions = Questions: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.
search-title = Search
# Label of the field.
search-label = What are you looking for?
# On the button beside the field.
search-action = Search
# Read out by screen readers when results come.
search-results = { $count ->
    [0] Nothing was found. Try other words, or fewer.
    [one] { $count } result
   *[other] { $count } results
}
search-more = Show more results
# In a list of values that results are filtered by: no filter.
search-all = All
# Names of such lists.
search-kind = Kind
search-year = Year
search-failed = The search could not be loaded. Please try again.
# For browsers without JavaScript: above a list of all pages.
search-pages = All pages by section
# Kinds of pages.
search-kind-page = Page
search-kind-section = Section
search-kind-home = Home page
search-kind-post = News
search-kind-event = Event
search-kind-document = Document
search-kind-value = List
search-kind-values = List

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = Details
# Title of the files to download.
facts-downloads = Downloads
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Date
fact-audiences = For
fact-event-type = Type of event
fact-event-dates = When
fact-event-sessions = Sessions
fact-event-format = How to take part
fact-event-status = Status
fact-event-place = Where
fact-event-parent = Part of
fact-event-registration = Registration
fact-event-interpretation = Interpretation
fact-event-figures = In figures
fact-event-venue = Venue
fact-event-outcome = Outcome
fact-post-authors = Authors
fact-post-tags = Tags
fact-document-files = Files
fact-document-authors = Published by
fact-document-isbn = ISBN
fact-document-licence = Licence
fact-document-pages = Pages
fact-document-version = Version
fact-document-disclaimer = Please note
# Whether something holds.
fact-yes = Yes
fact-no = No
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Launch
event-type-meeting = Meeting
event-type-web-dialogue = Web dialogue
event-type-roundtable = Round table
event-type-conference = Conference
event-type-workshop = Workshop
event-type-webinar = Webinar
event-format-virtual = online
event-format-physical = in person
event-format-hybrid = in person and online
event-status-scheduled = As planned
event-status-cancelled = Cancelled
event-status-postponed = Postponed
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = as of { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = not published yet

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Pages of this section
# Titles on the home page.
home-sections = On this site
home-events = Next events
home-posts = Latest news
# A link to the whole list; $title is its title.
list-all = All: { $title }
# Titles of lists of events.
events-upcoming = Upcoming events
events-past = Past events
# Who wrote a page; $authors are names.
post-authors = By { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Tags
values-authors = Authors
# Title of a list of related pages.
related-pages = See also
# The feed of the list on this page.
feed-of-list = Follow this list (Atom)

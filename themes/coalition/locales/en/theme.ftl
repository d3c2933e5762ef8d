### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = Languages and translations

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = { " " }({ $text })

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = To
circular-date = { $place }, { $date }
circular-subject = Subject
circular-deadline = Deadline
circular-contact = Contact
circular-reference = Reference
circular-files = Signed letter

## Focus areas.

# Above the title of a focus area.
pillar-number = Focus area { $number }
pillar-topics = Topics
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
        [one] Sustainable Development Goal: { $goals }
       *[other] Sustainable Development Goals: { $goals }
    }

## Events and series.

event-when = Date
event-where = Place
event-format = Format
event-part-of = Part of
event-series = Series
event-pillar = Focus area
event-interpretation = Interpretation
event-registration = Register
event-outcome = Outcome
event-place = { $city }, { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }, { $start }–{ $end } ({ $zone })
event-format-virtual = online
event-format-physical = in person
event-format-hybrid = in person and online
event-type-launch = Launch
event-type-meeting = Meeting
event-type-web-dialogue = Web dialogue
event-type-roundtable = Roundtable
event-type-conference = Conference
event-state-upcoming = Upcoming
event-state-running = Taking place now
event-state-past = Past
event-status-cancelled = Cancelled
event-status-postponed = Postponed
events-upcoming = Upcoming events
events-past = Past events
series-enablers = Themes of the series
series-hashtag = Hashtag: { $hashtag }

## Documents.

document-files = Files
document-file-language = { $language } ({ $format })
document-authors = Published by: { $names }
document-pages =
    { $count ->
        [one] { $count }{ "\u00A0" }page
       *[other] { $count }{ "\u00A0" }pages
    }
# Where the address of a file is not known yet.
placeholder-link = link to follow

## The page on the state of translations.

translations-page = Page
translations-missing = not translated
translations-stale = out of date
translations-incomplete = incomplete
# Names of the columns are the languages' own names.
translations-caption = Status of each page in each language

## Related pages, audiences.

related-pages = See also

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = Menu
menu-here = Menu · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = Languages (foot of the page)
# Titles of the two lists of links at the foot.
footer-site = Main pages
footer-about = About this site
footer-accessibility = Accessibility
footer-terms = Names in six languages
footer-references = References
# The day for which the site was made.
edition = Edition of { $date }
# The state of the text, at the foot of the page.
page-state-original = This page was first written in English.
page-state-draft = This page is a draft translation. It has not been reviewed yet.
page-state-machine = This page was translated by a machine. It has not been reviewed yet.
page-state-reviewed = This page is a reviewed translation.
page-state-official = This page is an official translation.
page-state-unknown = It is not known which version of the original this page follows.

## The home page.

home-groups = Groups invited
home-pillars = Four focus areas
home-dates = Next dates
home-documents = Documents
home-timeline = Timeline
home-about = About the Coalition
all-events = All events
all-documents = All documents
how-to-join = How to join

## The call.

call-state-open = Call for expressions of interest: open
# Stands above the date of the last day.
call-last-day-label = Last day
call-until-time = until { $time }, { $zone }
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] Geneva time
        [Africa-Kigali] Kigali time
        [Africa-Addis_Ababa] Addis Ababa time
        [America-New_York] New York time
        [Asia-Baku] Baku time
        [Europe-Bucharest] Bucharest time
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = { $start }–{ $end } ({ $zone })
# The times of a session in universal time.
event-utc = { $start }–{ $end } UTC
event-utc-start = { $start } UTC
events-uncertain = Events without an exact date
events-none-upcoming = No events are planned.
# Stands below a number: what it counts.
figure-pledges = Number of pledges
figure-value = Value of the pledges

## The timeline.

timeline-table = Show as a table
timeline-step = Step
timeline-date = Date
timeline-state = Status
timeline-today = Today: { $date }
timeline-deadline = Last day to express interest
# The state of the call, in the row of its last day.
deadline-state-upcoming = Open
deadline-state-running = Today
deadline-state-past = Closed

## Pledges.

chart-title = Value of the pledges, in US dollars
chart-table = All figures with their sources
chart-date = As of
chart-pledges = Pledges
chart-amount = Value
chart-note = Note
chart-source = Source
chart-at-least = more than { $amount }
chart-unknown = not given
chart-none = No figures have been published yet.

## Documents, references, names.

reference-organizations = Organizations
reference-documents = Documents and websites
# The language of a target outside the site.
reference-in = in { $language }
reference-no-address = no link found
reference-own = this site's own wording
# Stands beside the mark of such forms.
terms-own = This site's own wording, not an official name.
terms-group-institutions = Institutions
terms-group-conference = The conference
terms-group-coalition = The Coalition
terms-group-process = How the Coalition works
terms-group-people = People
terms-group-places = Places
terms-group-focus-areas = Focus areas

## Groups of addressees.

audience-others = Other groups
audience-facts = At a glance

## The state of translations, in one word.

translation-short-original = original
translation-short-draft = draft
translation-short-machine = machine
translation-short-reviewed = reviewed
translation-short-official = official
translation-short-unknown = not recorded

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = Circular
search-kind-pillar = Focus area
search-kind-concept-note = Concept note
search-kind-series = Series

### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = Connecting everyone, everywhere, by 2030
# At the foot of every page while the address is a placeholder.
demonstration = This is a demonstration edition. It is not a publication of ITU.
# At the foot of every page; leads to the page on the state of translations.
translation-status = State of translations

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = To
circular-date = { $place }, { $date }
circular-subject = Subject
circular-deadline = Deadline
circular-contact = Contact
circular-signatory = Signatory
circular-reference = Reference
circular-facts = About this circular
circular-files = Signed letter
circulars-none = There are no circulars yet.

## Focus areas.
# Above the title of a focus area.
pillar-number = Focus area { $number }
pillar-topics = Topics
pillar-events = Events of this focus area
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
    [one] Sustainable Development Goal: { $goals }
   *[other] Sustainable Development Goals: { $goals }
}

## Events and series.
event-when = When
event-where = Where
event-format = Form of the event
event-type = Kind of event
event-part-of = Part of
event-series = Series
event-pillar = Focus area
event-interpretation = Interpretation
event-registration = Register
event-outcome = Outcome
event-figures = Figures
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
events-upcoming = Upcoming events
events-past = Past events
events-none = No events yet.
series-enablers = What the series looks at
series-hashtag = Hashtag
series-events = { $count ->
    [0] No events have been announced yet
    [one] { $count } event
   *[other] { $count } events
}

## Documents.
document-files = Files
document-file-language = { $language } ({ $format })
document-authors = Published by: { $names }
document-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# Where the address of a file is not known yet.
placeholder-link = address not yet known

## The page on the state of translations.
translations-page = Page
translations-original = Original
translations-missing = not translated
# Names of the columns are the languages' own names.
translations-caption = State of each page in each language

## Related pages, audiences.
related-pages = See also
page-audiences = For
external-link = leads to another site

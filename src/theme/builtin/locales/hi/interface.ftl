### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = मुख्य सामग्री पर जाएँ
# Label of the main navigation, for screen readers.
main-navigation = मुख्य नेविगेशन
# Label of the list of languages, for screen readers.
language-bar = भाषाएँ
# Label of the path to this page, for screen readers.
breadcrumbs = आप यहाँ हैं
# Title of the table of contents.
table-of-contents = इस पृष्ठ पर
# Label of the links at the end of a page.
neighbors = पिछला और अगला पृष्ठ
previous-page = पिछला पृष्ठ: { $title }
next-page = अगला पृष्ठ: { $title }
# Navigation between the pages of a long list.
pagination = इस सूची के पृष्ठ
pagination-page = { $count } में से पृष्ठ { $number }
pagination-newer = सूची का पिछला पृष्ठ
pagination-older = सूची का अगला पृष्ठ

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = ({ $language } में)
# Where a page has no text in this language; $language is the name of the original's.
notice-original = इस पृष्ठ का अभी अनुवाद नहीं हुआ है। आप { $language } में मूल पाठ देख रहे हैं।
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = इस पृष्ठ का अभी अनुवाद नहीं हुआ है। आप इसका { $language } अनुवाद देख रहे हैं।
# Above a translation whose original says something else by now.
stale-page = इस पृष्ठ का मूल पाठ अनुवाद के बाद बदल गया है।
# The same where such a page is published as the edition of the day that it follows.
stale-edition = यह पृष्ठ { $date } का संस्करण है। इसके बाद मूल पाठ बदल गया है।
stale-original = { $language } में मूल पाठ पढ़ें।
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = इस अनुभाग का मूल पाठ ({ $language } में) अनुवाद के बाद बदल गया है।
stale-sections = ये अनुभाग प्रभावित हैं:
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language } में मूल पाठ
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: इस पृष्ठ का अभी अनुवाद नहीं हुआ है
translation-original = मूल पाठ
translation-draft = अनुवाद का मसौदा, अभी समीक्षा नहीं हुई
translation-machine = मशीनी अनुवाद, अभी समीक्षा नहीं हुई
translation-reviewed = समीक्षित अनुवाद
translation-official = आधिकारिक अनुवाद
language-ar = अरबी
language-zh = चीनी
language-en = अंग्रेज़ी
language-fr = फ़्रेंच
language-ru = रूसी
language-es = स्पेनिश
language-bg = बुल्गारियाई
language-bn = बंगाली
language-ca = कातालान
language-cs = चेक
language-da = डेनिश
language-de = जर्मन
language-el = यूनानी
language-fa = फ़ारसी
language-fi = फ़िनिश
language-he = हिब्रू
language-hi = हिन्दी
language-hu = हंगेरियाई
language-id = इंडोनेशियाई
language-it = इतालवी
language-ja = जापानी
language-ko = कोरियाई
language-nl = डच
language-pl = पोलिश
language-pt = पुर्तगाली
language-ro = रोमानियाई
language-sk = स्लोवाक
language-sr = सर्बियाई
language-sv = स्वीडिश
language-sw = स्वाहिली
language-th = थाई
language-tr = तुर्की
language-uk = यूक्रेनियाई
language-ur = उर्दू
language-vi = वियतनामी

## Footnotes and alerts.

footnotes = पाद टिप्पणियाँ
footnote-back = पाठ पर वापस जाएँ
alert-note = नोट
alert-tip = सुझाव
alert-important = महत्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधानी

## Foot of the page and lists.

updated = अंतिम अद्यतन: { $date }
feed = इस साइट का समाचार फ़ीड (Atom)
calendar = आपके कैलेंडर के लिए सभी कार्यक्रम (iCalendar)
# On the page of an event.
calendar-add = अपने कैलेंडर में जोड़ें
# On a section with events.
calendar-subscribe = इस कैलेंडर की सदस्यता लें
calendar-download = इसे डाउनलोड करें (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = यह प्रदर्शन के लिए बना संस्करण है।
read-more = और पढ़ें

## The page that readers see for an address that does not exist.

not-found-title = पृष्ठ नहीं मिला
not-found-text = इस पते पर कोई पृष्ठ नहीं है। हो सकता है कि पृष्ठ का स्थान बदल गया हो या पते में कोई गलती हो।
not-found-home = मुखपृष्ठ पर जाएँ
# On the page where readers choose a language.
choose-language = भाषा चुनें

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = फ़ॉर्म { $date } को खुलेगा।
call-open = फ़ॉर्म { $date }, { $time } ({ $zone }) तक खुला है।
call-days-left =
    { $days ->
        [0] आज अंतिम दिन है।
        [one] { $days } दिन शेष है।
       *[other] { $days } दिन शेष हैं।
    }
call-last-day = आज अंतिम दिन है: फ़ॉर्म { $time } बजे ({ $zone }) बंद हो जाएगा।
call-closed = फ़ॉर्म { $date } को बंद हो गया।
call-withdrawn = यह आमंत्रण वापस ले लिया गया है।
call-action = फ़ॉर्म भरें
call-leads-to = फ़ॉर्म किसी अन्य साइट ({ $host }) पर है।
# The languages in which the form is offered.
call-languages = फ़ॉर्म की भाषाएँ: { $languages }।
call-questions = प्रश्नों के लिए: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = खोज
# Label of the field.
search-label = आप क्या खोज रहे हैं?
# On the button beside the field.
search-action = खोजें
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] कुछ नहीं मिला। दूसरे शब्दों या कम शब्दों से खोजें।
        [one] { $count } परिणाम
       *[other] { $count } परिणाम
    }
search-more = और परिणाम दिखाएँ
# In a list of values that results are filtered by: no filter.
search-all = सभी
# Names of such lists.
search-kind = प्रकार
search-year = वर्ष
search-failed = खोज लोड नहीं हो सकी। कृपया फिर से प्रयास करें।
# For browsers without JavaScript: above a list of all pages.
search-pages = अनुभाग के अनुसार सभी पृष्ठ
# Kinds of pages.
search-kind-page = पृष्ठ
search-kind-section = अनुभाग
search-kind-home = मुखपृष्ठ
search-kind-post = समाचार
search-kind-event = कार्यक्रम
search-kind-document = दस्तावेज़
search-kind-value = सूची
search-kind-values = सूची

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = विवरण
# Title of the files to download.
facts-downloads = डाउनलोड
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = तारीख
fact-audiences = किसके लिए
fact-event-type = कार्यक्रम का प्रकार
fact-event-dates = कब
fact-event-sessions = सत्र
fact-event-format = भाग लेने का तरीका
fact-event-status = स्थिति
fact-event-place = कहाँ
fact-event-parent = किस कार्यक्रम का भाग
fact-event-registration = पंजीकरण
fact-event-interpretation = दुभाषिया सेवा
fact-event-figures = आँकड़े
fact-event-venue = आयोजन स्थल
fact-event-outcome = परिणाम
fact-post-authors = लेखक
fact-post-tags = टैग
fact-document-files = फ़ाइलें
fact-document-authors = प्रकाशक
fact-document-isbn = ISBN
fact-document-licence = लाइसेंस
fact-document-pages = पृष्ठ
fact-document-version = संस्करण
fact-document-disclaimer = कृपया ध्यान दें
# Whether something holds.
fact-yes = हाँ
fact-no = नहीं
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = शुभारंभ
event-type-meeting = बैठक
event-type-web-dialogue = वेब संवाद
event-type-roundtable = गोलमेज़ बैठक
event-type-conference = सम्मेलन
event-type-workshop = कार्यशाला
event-type-webinar = वेबिनार
event-format-virtual = ऑनलाइन
event-format-physical = प्रत्यक्ष
event-format-hybrid = प्रत्यक्ष और ऑनलाइन
event-status-scheduled = निर्धारित समय पर
event-status-cancelled = रद्द
event-status-postponed = स्थगित
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = { $date } की स्थिति के अनुसार
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = अभी प्रकाशित नहीं

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = मेन्यू
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = इस अनुभाग के पृष्ठ
# Titles on the home page.
home-sections = इस साइट पर
home-events = अगले कार्यक्रम
home-posts = नवीनतम समाचार
# A link to the whole list; $title is its title.
list-all = सभी: { $title }
# Titles of lists of events.
events-upcoming = आगामी कार्यक्रम
events-past = पिछले कार्यक्रम
# Who wrote a page; $authors are names.
post-authors = लेखक: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = टैग
values-authors = लेखक
# Title of a list of related pages.
related-pages = यह भी देखें
# The feed of the list on this page.
feed-of-list = इस सूची की सदस्यता लें (Atom)

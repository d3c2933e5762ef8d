### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = মূল লেখায় যান
# Label of the main navigation, for screen readers.
main-navigation = প্রধান নেভিগেশন
# Label of the list of languages, for screen readers.
language-bar = ভাষাসমূহ
# Label of the path to this page, for screen readers.
breadcrumbs = আপনি এখানে আছেন
# Title of the table of contents.
table-of-contents = এই পাতায়
# Label of the links at the end of a page.
neighbors = আগের ও পরের পাতা
previous-page = আগের পাতা: { $title }
next-page = পরের পাতা: { $title }
# Navigation between the pages of a long list.
pagination = এই তালিকার পাতাসমূহ
pagination-page = পাতা { $number }, মোট { $count }
pagination-newer = তালিকার আগের পাতা
pagination-older = তালিকার পরের পাতা

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = ({ $language } ভাষায়)
# Where a page has no text in this language; $language is the name of the original's.
notice-original = এই পাতাটি এখনও অনুবাদ করা হয়নি। আপনি { $language } ভাষায় মূল লেখা দেখছেন।
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = এই পাতাটি এখনও অনুবাদ করা হয়নি। আপনি { $language } ভাষায় এর অনুবাদ দেখছেন।
# Above a translation whose original says something else by now.
stale-page = এই পাতার মূল লেখা অনুবাদের পর পরিবর্তিত হয়েছে।
# The same where such a page is published as the edition of the day that it follows.
stale-edition = এই পাতাটি { $date } তারিখের সংস্করণ। এরপর মূল লেখা পরিবর্তিত হয়েছে।
stale-original = { $language } ভাষায় মূল লেখা পড়ুন।
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = এই অংশের মূল লেখা ({ $language } ভাষায়) অনুবাদের পর পরিবর্তিত হয়েছে।
stale-sections = যেসব অংশে পরিবর্তন হয়েছে:
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language } ভাষায় মূল লেখা
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: এই পাতাটি এখনও অনুবাদ করা হয়নি
translation-original = মূল লেখা
translation-draft = খসড়া অনুবাদ, এখনও পর্যালোচনা করা হয়নি
translation-machine = যান্ত্রিক অনুবাদ, এখনও পর্যালোচনা করা হয়নি
translation-reviewed = পর্যালোচিত অনুবাদ
translation-official = দাপ্তরিক অনুবাদ
language-ar = আরবি
language-zh = চীনা
language-en = ইংরেজি
language-fr = ফরাসি
language-ru = রুশ
language-es = স্প্যানিশ
language-bg = বুলগেরীয়
language-bn = বাংলা
language-ca = কাতালান
language-cs = চেক
language-da = ডেনিশ
language-de = জার্মান
language-el = গ্রিক
language-fa = ফার্সি
language-fi = ফিনিশ
language-he = হিব্রু
language-hi = হিন্দি
language-hu = হাঙ্গেরীয়
language-id = ইন্দোনেশীয়
language-it = ইতালীয়
language-ja = জাপানি
language-ko = কোরিয়ান
language-nl = ওলন্দাজ
language-pl = পোলিশ
language-pt = পর্তুগিজ
language-ro = রোমানীয়
language-sk = স্লোভাক
language-sr = সার্বীয়
language-sv = সুইডিশ
language-sw = সোয়াহিলি
language-th = থাই
language-tr = তুর্কি
language-uk = ইউক্রেনীয়
language-ur = উর্দু
language-vi = ভিয়েতনামী

## Footnotes and alerts.

footnotes = পাদটীকা
footnote-back = লেখায় ফিরে যান
alert-note = দ্রষ্টব্য
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কতা
alert-caution = সাবধান

## Foot of the page and lists.

updated = সর্বশেষ হালনাগাদ: { $date }
feed = এই সাইটের সংবাদ ফিড (Atom)
calendar = আপনার ক্যালেন্ডারের জন্য সব অনুষ্ঠান (iCalendar)
# On the page of an event.
calendar-add = আপনার ক্যালেন্ডারে যোগ করুন
# On a section with events.
calendar-subscribe = এই ক্যালেন্ডার সাবস্ক্রাইব করুন
calendar-download = এটি ডাউনলোড করুন (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = এটি একটি প্রদর্শনমূলক সংস্করণ।
read-more = আরও পড়ুন

## The page that readers see for an address that does not exist.

not-found-title = পাতা পাওয়া যায়নি
not-found-text = এই ঠিকানায় কোনো পাতা নেই। পাতাটি হয়তো সরানো হয়েছে, অথবা ঠিকানায় ভুল থাকতে পারে।
not-found-home = প্রথম পাতায় যান
# On the page where readers choose a language.
choose-language = ভাষা বেছে নিন

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = ফরমটি { $date } তারিখে খুলবে।
call-open = ফরমটি { $date }, { $time } ({ $zone }) পর্যন্ত খোলা আছে।
call-days-left =
    { $days ->
        [0] আজ শেষ দিন।
        [one] { $days } দিন বাকি আছে।
       *[other] { $days } দিন বাকি আছে।
    }
call-last-day = আজ শেষ দিন: ফরমটি বন্ধ হওয়ার সময় { $time } ({ $zone })।
call-closed = ফরমটি { $date } তারিখে বন্ধ হয়েছে।
call-withdrawn = আহ্বানটি প্রত্যাহার করা হয়েছে।
call-action = ফরম পূরণ করুন
call-leads-to = ফরমটি অন্য একটি সাইটে ({ $host }) রয়েছে।
# The languages in which the form is offered.
call-languages = ফরমের ভাষা: { $languages }।
call-questions = প্রশ্নের জন্য: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, { $time } ({ $zone })

## The search page.

search-title = অনুসন্ধান
# Label of the field.
search-label = আপনি কী খুঁজছেন?
# On the button beside the field.
search-action = খুঁজুন
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] কিছুই পাওয়া যায়নি। অন্য শব্দ বা কম শব্দ দিয়ে চেষ্টা করুন।
        [one] { $count }টি ফলাফল
       *[other] { $count }টি ফলাফল
    }
search-more = আরও ফলাফল দেখান
# In a list of values that results are filtered by: no filter.
search-all = সব
# Names of such lists.
search-kind = ধরন
search-year = বছর
search-failed = অনুসন্ধান লোড করা যায়নি। অনুগ্রহ করে আবার চেষ্টা করুন।
# For browsers without JavaScript: above a list of all pages.
search-pages = বিভাগ অনুযায়ী সব পাতা
# Kinds of pages.
search-kind-page = পাতা
search-kind-section = বিভাগ
search-kind-home = প্রথম পাতা
search-kind-post = সংবাদ
search-kind-event = অনুষ্ঠান
search-kind-document = নথি
search-kind-value = তালিকা
search-kind-values = তালিকা

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = বিস্তারিত
# Title of the files to download.
facts-downloads = ডাউনলোড
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = তারিখ
fact-audiences = যাদের জন্য
fact-event-type = অনুষ্ঠানের ধরন
fact-event-dates = কখন
fact-event-sessions = অধিবেশন
fact-event-format = অংশগ্রহণের উপায়
fact-event-status = অবস্থা
fact-event-place = কোথায়
fact-event-parent = যার অংশ
fact-event-registration = নিবন্ধন
fact-event-interpretation = দোভাষী সেবা
fact-event-figures = সংখ্যায়
fact-event-venue = অনুষ্ঠানস্থল
fact-event-outcome = ফলাফল
fact-post-authors = লেখক
fact-post-tags = ট্যাগ
fact-document-files = ফাইল
fact-document-authors = প্রকাশক
fact-document-isbn = ISBN
fact-document-licence = লাইসেন্স
fact-document-pages = পৃষ্ঠা
fact-document-version = সংস্করণ
fact-document-disclaimer = লক্ষ করুন
# Whether something holds.
fact-yes = হ্যাঁ
fact-no = না
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = উদ্বোধন
event-type-meeting = সভা
event-type-web-dialogue = ওয়েব সংলাপ
event-type-roundtable = গোলটেবিল বৈঠক
event-type-conference = সম্মেলন
event-type-workshop = কর্মশালা
event-type-webinar = ওয়েবিনার
event-format-virtual = অনলাইনে
event-format-physical = সশরীরে
event-format-hybrid = সশরীরে ও অনলাইনে
event-status-scheduled = নির্ধারিত সময়ে
event-status-cancelled = বাতিল
event-status-postponed = স্থগিত
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = { $date } তারিখের হিসাবে
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }কিলোবাইট
file-size-megabytes = { $number }{ "\u00A0" }মেগাবাইট
# In place of a link to a file that does not exist yet.
file-placeholder = এখনও প্রকাশিত হয়নি

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = মেনু
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = এই বিভাগের পাতাসমূহ
# Titles on the home page.
home-sections = এই সাইটে
home-events = পরবর্তী অনুষ্ঠান
home-posts = সাম্প্রতিক সংবাদ
# A link to the whole list; $title is its title.
list-all = সব: { $title }
# Titles of lists of events.
events-upcoming = আসন্ন অনুষ্ঠান
events-past = বিগত অনুষ্ঠান
# Who wrote a page; $authors are names.
post-authors = লেখক: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = ট্যাগ
values-authors = লেখক
# Title of a list of related pages.
related-pages = আরও দেখুন
# The feed of the list on this page.
feed-of-list = এই তালিকা অনুসরণ করুন (Atom)

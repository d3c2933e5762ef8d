### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = דילוג לתוכן
# Label of the main navigation, for screen readers.
main-navigation = ניווט ראשי
# Label of the list of languages, for screen readers.
language-bar = שפות
# Label of the path to this page, for screen readers.
breadcrumbs = המיקום באתר
# Title of the table of contents.
table-of-contents = בעמוד זה
# Label of the links at the end of a page.
neighbors = העמוד הקודם והעמוד הבא
previous-page = הקודם: { $title }
next-page = הבא: { $title }
# Navigation between the pages of a long list.
pagination = עמודי הרשימה
pagination-page = עמוד { $number } מתוך { $count }
pagination-newer = העמוד הקודם ברשימה
pagination-older = העמוד הבא ברשימה

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (ב{ $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = עמוד זה טרם תורגם. מוצג הטקסט המקורי ב{ $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = עמוד זה טרם תורגם. מוצג התרגום ל{ $language }.
# Above a translation whose original says something else by now.
stale-page = המקור של עמוד זה השתנה מאז שתורגם.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = עמוד זה תואם את גרסת המקור מתאריך { $date }. המקור השתנה מאז.
stale-original = לקריאת המקור ב{ $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = המקור של סעיף זה (ב{ $language }) השתנה מאז שתורגם.
stale-sections = השינוי נוגע לסעיפים האלה:
# The link to the same section of the original, beside the link to the section.
stale-section-read = המקור ב{ $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: עמוד זה טרם תורגם
translation-original = מקור
translation-draft = טיוטת תרגום שטרם נבדקה
translation-machine = תרגום מכונה שטרם נבדק
translation-reviewed = תרגום בדוק
translation-official = תרגום רשמי
language-ar = ערבית
language-zh = סינית
language-en = אנגלית
language-fr = צרפתית
language-ru = רוסית
language-es = ספרדית
language-bg = בולגרית
language-bn = בנגלית
language-ca = קטלאנית
language-cs = צ׳כית
language-da = דנית
language-de = גרמנית
language-el = יוונית
language-fa = פרסית
language-fi = פינית
language-he = עברית
language-hi = הינדי
language-hu = הונגרית
language-id = אינדונזית
language-it = איטלקית
language-ja = יפנית
language-ko = קוריאנית
language-nl = הולנדית
language-pl = פולנית
language-pt = פורטוגזית
language-ro = רומנית
language-sk = סלובקית
language-sr = סרבית
language-sv = שוודית
language-sw = סווהילי
language-th = תאית
language-tr = טורקית
language-uk = אוקראינית
language-ur = אורדו
language-vi = וייטנאמית

## Footnotes and alerts.

footnotes = הערות שוליים
footnote-back = חזרה לטקסט
alert-note = הערה
alert-tip = עצה
alert-important = חשוב
alert-warning = אזהרה
alert-caution = זהירות

## Foot of the page and lists.

updated = שינוי אחרון: { $date }
feed = ערוץ החדשות של האתר (Atom)
calendar = כל האירועים ליומן שלכם (iCalendar)
# On the page of an event.
calendar-add = הוספה ליומן
# On a section with events.
calendar-subscribe = מינוי ליומן זה
calendar-download = הורדת היומן (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = זוהי גרסת הדגמה.
read-more = המשך קריאה

## The page that readers see for an address that does not exist.

not-found-title = העמוד לא נמצא
not-found-text = אין עמוד בכתובת זו. ייתכן שהעמוד הועבר או שנפלה טעות בכתובת.
not-found-home = מעבר לדף הבית
# On the page where readers choose a language.
choose-language = בחירת שפה

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = הטופס ייפתח ב־{ $date }.
call-open = הטופס פתוח עד { $date }, בשעה { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] היום הוא היום האחרון.
        [one] נותר יום אחד.
        [two] נותרו יומיים.
       *[other] נותרו { $days }{ "\u00A0" }ימים.
    }
call-last-day = היום הוא היום האחרון: הטופס ייסגר בשעה { $time } ({ $zone }).
call-closed = הטופס נסגר ב־{ $date }.
call-withdrawn = הקול הקורא בוטל.
call-action = מילוי הטופס
call-leads-to = הטופס נמצא באתר אחר: { $host }.
# The languages in which the form is offered.
call-languages = שפות הטופס: { $languages }.
call-questions = לשאלות: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, בשעה { $time } ({ $zone })

## The search page.

search-title = חיפוש
# Label of the field.
search-label = מה תרצו לחפש?
# On the button beside the field.
search-action = חיפוש
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] לא נמצאו תוצאות. אפשר לנסות מילים אחרות או פחות מילים.
        [one] תוצאה אחת
        [two] שתי תוצאות
       *[other] { $count } תוצאות
    }
search-more = הצגת תוצאות נוספות
# In a list of values that results are filtered by: no filter.
search-all = הכול
# Names of such lists.
search-kind = סוג
search-year = שנה
search-failed = טעינת החיפוש נכשלה. נסו שוב.
# For browsers without JavaScript: above a list of all pages.
search-pages = כל העמודים לפי מדורים
# Kinds of pages.
search-kind-page = עמוד
search-kind-section = מדור
search-kind-home = דף הבית
search-kind-post = ידיעה
search-kind-event = אירוע
search-kind-document = מסמך
search-kind-value = רשימה
search-kind-values = רשימה

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = פרטים
# Title of the files to download.
facts-downloads = קבצים להורדה
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = תאריך
fact-audiences = קהל יעד
fact-event-type = סוג האירוע
fact-event-dates = מתי
fact-event-sessions = מושבים
fact-event-format = אופן ההשתתפות
fact-event-status = מצב
fact-event-place = היכן
fact-event-parent = במסגרת
fact-event-registration = הרשמה
fact-event-interpretation = תרגום בעל פה
fact-event-figures = במספרים
fact-event-venue = מקום האירוע
fact-event-outcome = תוצאות
fact-post-authors = מחברים
fact-post-tags = תגיות
fact-document-files = קבצים
fact-document-authors = בהוצאת
fact-document-isbn = ISBN
fact-document-licence = רישיון
fact-document-pages = מספר עמודים
fact-document-version = גרסה
fact-document-disclaimer = לתשומת לבכם
# Whether something holds.
fact-yes = כן
fact-no = לא
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = השקה
event-type-meeting = ישיבה
event-type-web-dialogue = דיאלוג מקוון
event-type-roundtable = שולחן עגול
event-type-conference = כנס
event-type-workshop = סדנה
event-type-webinar = סמינר מקוון
event-format-virtual = באופן מקוון
event-format-physical = במקום האירוע
event-format-hybrid = במקום האירוע ובאופן מקוון
event-status-scheduled = כמתוכנן
event-status-cancelled = בוטל
event-status-postponed = נדחה
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, משעה { $start } עד { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = נכון ל־{ $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = טרם פורסם

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = תפריט
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = עמודי המדור
# Titles on the home page.
home-sections = באתר זה
home-events = האירועים הבאים
home-posts = חדשות אחרונות
# A link to the whole list; $title is its title.
list-all = לרשימה המלאה: { $title }
# Titles of lists of events.
events-upcoming = אירועים קרובים
events-past = אירועים שהתקיימו
# Who wrote a page; $authors are names.
post-authors = מאת { $authors }
# Titles of the lists of all tags and all authors.
values-tags = תגיות
values-authors = מחברים
# Title of a list of related pages.
related-pages = ראו גם
# The feed of the list on this page.
feed-of-list = מעקב אחר רשימה זו (Atom)

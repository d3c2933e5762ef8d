### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = متن پر جائیں
# Label of the main navigation, for screen readers.
main-navigation = مرکزی نیویگیشن
# Label of the list of languages, for screen readers.
language-bar = زبانیں
# Label of the path to this page, for screen readers.
breadcrumbs = آپ یہاں ہیں
# Title of the table of contents.
table-of-contents = اس صفحے پر
# Label of the links at the end of a page.
neighbors = پچھلا اور اگلا صفحہ
previous-page = پچھلا صفحہ: { $title }
next-page = اگلا صفحہ: { $title }
# Navigation between the pages of a long list.
pagination = اس فہرست کے صفحات
pagination-page = صفحہ { $number } از { $count }
pagination-newer = فہرست کا پچھلا صفحہ
pagination-older = فہرست کا اگلا صفحہ

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = ({ $language } میں)
# Where a page has no text in this language; $language is the name of the original's.
notice-original = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ آپ { $language } میں اصل متن دیکھ رہے ہیں۔
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ آپ اس کا { $language } ترجمہ دیکھ رہے ہیں۔
# Above a translation whose original says something else by now.
stale-page = اس صفحے کا اصل متن ترجمے کے بعد تبدیل ہو چکا ہے۔
# The same where such a page is published as the edition of the day that it follows.
stale-edition = یہ صفحہ { $date } کا نسخہ ہے۔ اس کے بعد اصل متن تبدیل ہو چکا ہے۔
stale-original = { $language } میں اصل متن پڑھیں۔
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = اس حصے کا اصل متن ({ $language } میں) ترجمے کے بعد تبدیل ہو چکا ہے۔
stale-sections = متعلقہ حصے یہ ہیں:
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language } میں اصل متن
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: اس صفحے کا ابھی ترجمہ نہیں ہوا
translation-original = اصل متن
translation-draft = ترجمے کا مسودہ، ابھی نظرثانی نہیں ہوئی
translation-machine = مشینی ترجمہ، ابھی نظرثانی نہیں ہوئی
translation-reviewed = نظرثانی شدہ ترجمہ
translation-official = سرکاری ترجمہ
language-ar = عربی
language-zh = چینی
language-en = انگریزی
language-fr = فرانسیسی
language-ru = روسی
language-es = ہسپانوی
language-bg = بلغاری
language-bn = بنگلہ
language-ca = کیٹالان
language-cs = چیک
language-da = ڈینش
language-de = جرمن
language-el = یونانی
language-fa = فارسی
language-fi = فینیش
language-he = عبرانی
language-hi = ہندی
language-hu = ہنگیرین
language-id = انڈونیثیائی
language-it = اطالوی
language-ja = جاپانی
language-ko = کوریائی
language-nl = ڈچ
language-pl = پولش
language-pt = پُرتگالی
language-ro = رومینین
language-sk = سلوواک
language-sr = سربین
language-sv = سویڈش
language-sw = سواحلی
language-th = تھائی
language-tr = ترکی
language-uk = یوکرینیائی
language-ur = اردو
language-vi = ویتنامی

## Footnotes and alerts.

footnotes = حواشی
footnote-back = متن پر واپس جائیں
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = انتباہ
alert-caution = احتیاط

## Foot of the page and lists.

updated = آخری تبدیلی: { $date }
feed = اس سائٹ کی خبروں کی فیڈ (Atom)
calendar = آپ کے کیلنڈر کے لیے تمام تقریبات (iCalendar)
# On the page of an event.
calendar-add = اپنے کیلنڈر میں شامل کریں
# On a section with events.
calendar-subscribe = اس کیلنڈر کو سبسکرائب کریں
calendar-download = اسے ڈاؤن لوڈ کریں (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }، { $outer }
# While the site's address is a placeholder.
demonstration = یہ نمائشی نسخہ ہے۔
read-more = مزید پڑھیں

## The page that readers see for an address that does not exist.

not-found-title = صفحہ نہیں ملا
not-found-text = اس پتے پر کوئی صفحہ نہیں ہے۔ ممکن ہے کہ صفحہ منتقل ہو گیا ہو یا پتے میں کوئی غلطی ہو۔
not-found-home = صفحۂ اول پر جائیں
# On the page where readers choose a language.
choose-language = زبان منتخب کریں

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = فارم { $date } کو کھلے گا۔
call-open = فارم { $date }، { $time } ({ $zone }) تک کھلا ہے۔
call-days-left =
    { $days ->
        [0] آج آخری دن ہے۔
        [one] { $days } دن باقی ہے۔
       *[other] { $days } دن باقی ہیں۔
    }
call-last-day = آج آخری دن ہے: فارم { $time } ({ $zone }) پر بند ہو جائے گا۔
call-closed = فارم { $date } کو بند ہو گیا۔
call-withdrawn = یہ دعوت واپس لے لی گئی ہے۔
call-action = فارم پُر کریں
call-leads-to = فارم ایک دوسری سائٹ ({ $host }) پر ہے۔
# The languages in which the form is offered.
call-languages = فارم کی زبانیں: { $languages }۔
call-questions = سوالات کے لیے: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }، { $time } ({ $zone })

## The search page.

search-title = تلاش
# Label of the field.
search-label = آپ کیا تلاش کر رہے ہیں؟
# On the button beside the field.
search-action = تلاش کریں
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] کچھ نہیں ملا۔ دوسرے الفاظ یا کم الفاظ آزمائیں۔
        [one] { $count } نتیجہ
       *[other] { $count } نتائج
    }
search-more = مزید نتائج دکھائیں
# In a list of values that results are filtered by: no filter.
search-all = تمام
# Names of such lists.
search-kind = قسم
search-year = سال
search-failed = تلاش لوڈ نہیں ہو سکی۔ براہِ کرم دوبارہ کوشش کریں۔
# For browsers without JavaScript: above a list of all pages.
search-pages = حصوں کے لحاظ سے تمام صفحات
# Kinds of pages.
search-kind-page = صفحہ
search-kind-section = حصہ
search-kind-home = صفحۂ اول
search-kind-post = خبر
search-kind-event = تقریب
search-kind-document = دستاویز
search-kind-value = فہرست
search-kind-values = فہرست

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = تفصیلات
# Title of the files to download.
facts-downloads = ڈاؤن لوڈ
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = تاریخ
fact-audiences = برائے
fact-event-type = تقریب کی قسم
fact-event-dates = تاریخ
fact-event-sessions = نشستیں
fact-event-format = شرکت کا طریقہ
fact-event-status = صورتحال
fact-event-place = مقام
fact-event-parent = بسلسلہ
fact-event-registration = رجسٹریشن
fact-event-interpretation = ترجمانی
fact-event-figures = اعداد و شمار
fact-event-venue = ہال
fact-event-outcome = نتائج
fact-post-authors = مصنفین
fact-post-tags = ٹیگز
fact-document-files = فائلیں
fact-document-authors = ناشر
fact-document-isbn = ISBN
fact-document-licence = لائسنس
fact-document-pages = صفحات
fact-document-version = ورژن
fact-document-disclaimer = نوٹ فرمائیں
# Whether something holds.
fact-yes = ہاں
fact-no = نہیں
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = افتتاح
event-type-meeting = اجلاس
event-type-web-dialogue = آن لائن مکالمہ
event-type-roundtable = گول میز اجلاس
event-type-conference = کانفرنس
event-type-workshop = ورکشاپ
event-type-webinar = ویبینار
event-format-virtual = آن لائن
event-format-physical = بالمشافہ
event-format-hybrid = بالمشافہ اور آن لائن
event-status-scheduled = پروگرام کے مطابق
event-status-cancelled = منسوخ
event-status-postponed = ملتوی
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }، { $start } تا { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = بمطابق { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }کلوبائٹ
file-size-megabytes = { $number }{ "\u00A0" }میگابائٹ
# In place of a link to a file that does not exist yet.
file-placeholder = ابھی شائع نہیں ہوا

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = مینیو
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = اس حصے کے صفحات
# Titles on the home page.
home-sections = اس سائٹ پر
home-events = اگلی تقریبات
home-posts = تازہ ترین خبریں
# A link to the whole list; $title is its title.
list-all = تمام: { $title }
# Titles of lists of events.
events-upcoming = آنے والی تقریبات
events-past = گزشتہ تقریبات
# Who wrote a page; $authors are names.
post-authors = تحریر: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = ٹیگز
values-authors = مصنفین
# Title of a list of related pages.
related-pages = مزید دیکھیں
# The feed of the list on this page.
feed-of-list = اس فہرست کو سبسکرائب کریں (Atom)

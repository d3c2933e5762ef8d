### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = رفتن به محتوا
# Label of the main navigation, for screen readers.
main-navigation = پیمایش اصلی
# Label of the list of languages, for screen readers.
language-bar = زبان‌ها
# Label of the path to this page, for screen readers.
breadcrumbs = شما اینجا هستید
# Title of the table of contents.
table-of-contents = در این صفحه
# Label of the links at the end of a page.
neighbors = صفحهٔ قبلی و صفحهٔ بعدی
previous-page = قبلی: { $title }
next-page = بعدی: { $title }
# Navigation between the pages of a long list.
pagination = صفحه‌های این فهرست
pagination-page = صفحهٔ { $number } از { $count }
pagination-newer = صفحهٔ قبلی فهرست
pagination-older = صفحهٔ بعدی فهرست

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (به زبان { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = این صفحه هنوز ترجمه نشده است. متن اصلی به زبان { $language } نمایش داده می‌شود.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = این صفحه هنوز ترجمه نشده است. ترجمهٔ آن به زبان { $language } نمایش داده می‌شود.
# Above a translation whose original says something else by now.
stale-page = متن اصلی این صفحه پس از ترجمه تغییر کرده است.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = این صفحه مطابق نسخهٔ مورخ { $date } است. متن اصلی از آن زمان تغییر کرده است.
stale-original = متن اصلی را به زبان { $language } بخوانید.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = متن اصلی این بخش (به زبان { $language }) پس از ترجمه تغییر کرده است.
stale-sections = این تغییر به بخش‌های زیر مربوط است:
# The link to the same section of the original, beside the link to the section.
stale-section-read = متن اصلی به زبان { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: این صفحه هنوز ترجمه نشده است
translation-original = متن اصلی
translation-draft = پیش‌نویس ترجمه که هنوز بازبینی نشده است
translation-machine = ترجمهٔ ماشینی که هنوز بازبینی نشده است
translation-reviewed = ترجمهٔ بازبینی‌شده
translation-official = ترجمهٔ رسمی
language-ar = عربی
language-zh = چینی
language-en = انگلیسی
language-fr = فرانسوی
language-ru = روسی
language-es = اسپانیایی
language-bg = بلغاری
language-bn = بنگالی
language-ca = کاتالان
language-cs = چکی
language-da = دانمارکی
language-de = آلمانی
language-el = یونانی
language-fa = فارسی
language-fi = فنلاندی
language-he = عبری
language-hi = هندی
language-hu = مجاری
language-id = اندونزیایی
language-it = ایتالیایی
language-ja = ژاپنی
language-ko = کره‌ای
language-nl = هلندی
language-pl = لهستانی
language-pt = پرتغالی
language-ro = رومانیایی
language-sk = اسلواکی
language-sr = صربی
language-sv = سوئدی
language-sw = سواحیلی
language-th = تایلندی
language-tr = ترکی استانبولی
language-uk = اوکراینی
language-ur = اردو
language-vi = ویتنامی

## Footnotes and alerts.

footnotes = پانوشت‌ها
footnote-back = بازگشت به متن
alert-note = توجه
alert-tip = راهنمایی
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط

## Foot of the page and lists.

updated = آخرین تغییر: { $date }
feed = خوراک خبری این وبگاه (Atom)
calendar = همهٔ رویدادها برای تقویم شما (iCalendar)
# On the page of an event.
calendar-add = افزودن به تقویم
# On a section with events.
calendar-subscribe = اشتراک در این تقویم
calendar-download = دریافت تقویم (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }، { $outer }
# While the site's address is a placeholder.
demonstration = این نسخهٔ نمایشی است.
read-more = ادامهٔ مطلب

## The page that readers see for an address that does not exist.

not-found-title = صفحه پیدا نشد
not-found-text = در این نشانی صفحه‌ای وجود ندارد. شاید صفحه جابه‌جا شده یا نشانی نادرست باشد.
not-found-home = رفتن به صفحهٔ اصلی
# On the page where readers choose a language.
choose-language = زبان را انتخاب کنید

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = فرم در تاریخ { $date } باز می‌شود.
call-open = فرم تا { $date }، ساعت { $time } ({ $zone }) باز است.
call-days-left =
    { $days ->
        [0] امروز آخرین روز است.
        [one] { $days }{ "\u00A0" }روز باقی مانده است.
       *[other] { $days }{ "\u00A0" }روز باقی مانده است.
    }
call-last-day = امروز آخرین روز است: فرم در ساعت { $time } ({ $zone }) بسته می‌شود.
call-closed = فرم در تاریخ { $date } بسته شد.
call-withdrawn = فراخوان پس گرفته شده است.
call-action = تکمیل فرم
call-leads-to = فرم در وبگاه دیگری قرار دارد: { $host }.
# The languages in which the form is offered.
call-languages = زبان‌های فرم: { $languages }.
call-questions = پرسش‌ها: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }، ساعت { $time } ({ $zone })

## The search page.

search-title = جستجو
# Label of the field.
search-label = به دنبال چه هستید؟
# On the button beside the field.
search-action = جستجو
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] چیزی پیدا نشد. واژه‌های دیگر یا کمتری را امتحان کنید.
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
search-more = نمایش نتایج بیشتر
# In a list of values that results are filtered by: no filter.
search-all = همه
# Names of such lists.
search-kind = نوع
search-year = سال
search-failed = بارگذاری جستجو ممکن نشد. لطفاً دوباره تلاش کنید.
# For browsers without JavaScript: above a list of all pages.
search-pages = همهٔ صفحه‌ها به تفکیک بخش
# Kinds of pages.
search-kind-page = صفحه
search-kind-section = بخش
search-kind-home = صفحهٔ اصلی
search-kind-post = خبر
search-kind-event = رویداد
search-kind-document = سند
search-kind-value = فهرست
search-kind-values = فهرست

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = مشخصات
# Title of the files to download.
facts-downloads = فایل‌های قابل دریافت
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = تاریخ
fact-audiences = مخاطبان
fact-event-type = نوع رویداد
fact-event-dates = زمان
fact-event-sessions = نشست‌ها
fact-event-format = شیوهٔ شرکت
fact-event-status = وضعیت
fact-event-place = مکان
fact-event-parent = بخشی از
fact-event-registration = ثبت‌نام
fact-event-interpretation = ترجمهٔ شفاهی
fact-event-figures = آمار و ارقام
fact-event-venue = محل برگزاری
fact-event-outcome = نتایج
fact-post-authors = نویسندگان
fact-post-tags = برچسب‌ها
fact-document-files = فایل‌ها
fact-document-authors = ناشر
fact-document-isbn = شابک
fact-document-licence = مجوز
fact-document-pages = تعداد صفحات
fact-document-version = نسخه
fact-document-disclaimer = لطفاً توجه کنید
# Whether something holds.
fact-yes = بله
fact-no = خیر
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = رونمایی
event-type-meeting = جلسه
event-type-web-dialogue = گفتگوی برخط
event-type-roundtable = میزگرد
event-type-conference = کنفرانس
event-type-workshop = کارگاه
event-type-webinar = وبینار
event-format-virtual = برخط
event-format-physical = حضوری
event-format-hybrid = حضوری و برخط
event-status-scheduled = طبق برنامه
event-status-cancelled = لغو شده
event-status-postponed = به تعویق افتاده
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }، ساعت { $start } تا { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = تا تاریخ { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }کیلوبایت
file-size-megabytes = { $number }{ "\u00A0" }مگابایت
# In place of a link to a file that does not exist yet.
file-placeholder = هنوز منتشر نشده است

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = منو
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = صفحه‌های این بخش
# Titles on the home page.
home-sections = در این وبگاه
home-events = رویدادهای بعدی
home-posts = تازه‌ترین خبرها
# A link to the whole list; $title is its title.
list-all = همه: { $title }
# Titles of lists of events.
events-upcoming = رویدادهای پیش رو
events-past = رویدادهای گذشته
# Who wrote a page; $authors are names.
post-authors = نوشتهٔ { $authors }
# Titles of the lists of all tags and all authors.
values-tags = برچسب‌ها
values-authors = نویسندگان
# Title of a list of related pages.
related-pages = همچنین ببینید
# The feed of the list on this page.
feed-of-list = دنبال کردن این فهرست (Atom)

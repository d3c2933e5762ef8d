### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = الانتقال إلى النص
# Label of the main navigation, for screen readers.
main-navigation = التنقل الرئيسي
# Label of the list of languages, for screen readers.
language-bar = اللغات
# Label of the path to this page, for screen readers.
breadcrumbs = أنتم هنا
# Title of the table of contents.
table-of-contents = في هذه الصفحة
# Label of the links at the end of a page.
neighbors = الصفحة السابقة والصفحة التالية
previous-page = السابقة: { $title }
next-page = التالية: { $title }
# Navigation between the pages of a long list.
pagination = صفحات هذه القائمة
pagination-page = الصفحة { $number } من { $count }
pagination-newer = الصفحة السابقة من القائمة
pagination-older = الصفحة التالية من القائمة

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = (باللغة { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = لم تُترجم هذه الصفحة بعد. النص المعروض هو الأصل باللغة { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = لم تُترجم هذه الصفحة بعد. النص المعروض هو ترجمتها إلى اللغة { $language }.
# Above a translation whose original says something else by now.
stale-page = تغيّر النص الأصلي لهذه الصفحة منذ ترجمتها.
stale-edition = هذه الصفحة هي نسخة { $date }، وقد تغيّر نصها الأصلي منذ ذلك التاريخ.
stale-original = اقرأ النص الأصلي باللغة { $language }.
stale-section-in = تغيّر النص الأصلي لهذا القسم (باللغة { $language }) منذ ترجمته.
stale-sections = الأقسام المعنية هي:
# The link to the same section of the original, beside the link to the section.
stale-section-read = النص الأصلي باللغة { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: لم تُترجم هذه الصفحة بعد
translation-original = النص الأصلي
translation-draft = مسودة ترجمة لم تُراجع بعد
translation-machine = ترجمة آلية لم تُراجع بعد
translation-reviewed = ترجمة مراجَعة
translation-official = ترجمة رسمية
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية

## Footnotes and alerts.
footnotes = الحواشي
footnote-back = العودة إلى النص
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = هام
alert-warning = تنبيه
alert-caution = تحذير

## Foot of the page and lists.
updated = آخر تعديل: { $date }
feed = موجز أخبار الموقع (Atom)
calendar = جميع الفعاليات لتقويمكم (iCalendar)
# On the page of an event.
calendar-add = إضافة إلى تقويمكم
calendar-subscribe = الاشتراك في هذا التقويم
calendar-download = تنزيله (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }، { $outer }
# While the site's address is a placeholder.
demonstration = هذه نسخة للعرض الإيضاحي.
read-more = قراءة المزيد

## The page that readers see for an address that does not exist.
not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت الصفحة أو ورد خطأ في العنوان.
not-found-home = الانتقال إلى الصفحة الرئيسية
# On the page where readers choose a language.
choose-language = اختيار اللغة

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = تُفتح الاستمارة في { $date }.
call-open = الاستمارة مفتوحة حتى { $date }، الساعة { $time } ({ $zone }).
call-days-left = { $days ->
    [0] اليوم هو اليوم الأخير.
    [zero] لم يبق أي يوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days }{ "\u00A0" }أيام.
    [many] بقي { $days }{ "\u00A0" }يوماً.
   *[other] بقي { $days }{ "\u00A0" }يوم.
}
call-last-day = اليوم هو اليوم الأخير: تُغلق الاستمارة في الساعة { $time } ({ $zone }).
call-closed = أُغلقت الاستمارة في { $date }.
call-withdrawn = سُحبت الدعوة.
call-action = ملء الاستمارة
call-leads-to = الاستمارة موجودة في موقع آخر، { $host }.
# The languages in which the form is offered.
call-languages = لغات الاستمارة: { $languages }.
call-questions = للاستفسار: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }، { $time } ({ $zone })

## The search page.
search-title = البحث
# Label of the field.
search-label = عمَّ تبحث؟
# On the button beside the field.
search-action = بحث
# Read out by screen readers when results come.
search-results = { $count ->
    [zero] لم يُعثر على أي نتيجة. جرِّب كلمات أخرى أو كلمات أقل.
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجةً
   *[other] { $count } نتيجة
}
search-more = عرض المزيد من النتائج
# In a list of values that results are filtered by: no filter.
search-all = الكل
# Names of such lists.
search-kind = النوع
search-year = السنة
search-failed = تعذَّر تحميل البحث. يُرجى المحاولة مرة أخرى.
# For browsers without JavaScript: above a list of all pages.
search-pages = جميع الصفحات بحسب الأقسام
# Kinds of pages.
search-kind-page = صفحة
search-kind-section = قسم
search-kind-home = الصفحة الرئيسية
search-kind-post = خبر
search-kind-event = حدث
search-kind-document = وثيقة
search-kind-value = قائمة
search-kind-values = قائمة

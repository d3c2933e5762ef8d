### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = اللغات والترجمات

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = { " " }({ $text })

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = إلى
circular-date = { $place }، { $date }
circular-subject = الموضوع
circular-deadline = الموعد النهائي
circular-contact = جهة الاتصال
circular-reference = المرجع
circular-files = الرسالة الموقَّعة

## Focus areas.

# Above the title of a focus area.
pillar-number = مجال التركيز { $number }
pillar-topics = المواضيع
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
        [zero] أهداف التنمية المستدامة: { $goals }
        [one] هدف التنمية المستدامة: { $goals }
        [two] هدفا التنمية المستدامة: { $goals }
        [few] أهداف التنمية المستدامة: { $goals }
        [many] أهداف التنمية المستدامة: { $goals }
       *[other] أهداف التنمية المستدامة: { $goals }
    }

## Events and series.

event-when = التاريخ
event-where = المكان
event-format = شكل الفعالية
event-part-of = في إطار
event-series = السلسلة
event-pillar = مجال التركيز
event-interpretation = الترجمة الشفوية
event-registration = التسجيل
event-outcome = النتائج
event-place = { $city }، { $country }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }، من { $start } إلى { $end } ({ $zone })
event-format-virtual = عبر الإنترنت
event-format-physical = حضورياً
event-format-hybrid = حضورياً وعبر الإنترنت
event-type-launch = إطلاق
event-type-meeting = اجتماع
event-type-web-dialogue = حوار عبر الويب
event-type-roundtable = مائدة مستديرة
event-type-conference = مؤتمر
event-state-upcoming = فعالية مقبلة
event-state-running = فعالية جارية الآن
event-state-past = فعالية منتهية
event-status-cancelled = أُلغيت الفعالية
event-status-postponed = أُجِّلت الفعالية
events-upcoming = الفعاليات المقبلة
events-past = الفعاليات السابقة
series-enablers = مواضيع السلسلة
series-hashtag = الوسم: { $hashtag }

## Documents.

document-files = الملفات
document-file-language = { $language } ({ $format })
document-authors = صدر عن: { $names }
document-pages =
    { $count ->
        [zero] لا توجد صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count }{ "\u00A0" }صفحات
        [many] { $count }{ "\u00A0" }صفحة
       *[other] { $count }{ "\u00A0" }صفحة
    }
# Where the address of a file is not known yet.
placeholder-link = ستضاف الوصلة لاحقاً

## The page on the state of translations.

translations-page = الصفحة
translations-missing = غير مترجمة
translations-stale = تحتاج إلى تحديث
translations-incomplete = غير مكتملة
# Names of the columns are the languages' own names.
translations-caption = حالة كل صفحة بكل لغة

## Related pages, audiences.

related-pages = انظر أيضاً

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = القائمة
menu-here = القائمة · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = اللغات (أسفل الصفحة)
# Titles of the two lists of links at the foot.
footer-site = الصفحات الرئيسية
footer-about = عن هذا الموقع
footer-accessibility = إمكانية النفاذ
footer-terms = الأسماء باللغات الست
footer-references = المراجع
# The day for which the site was made.
edition = نسخة { $date }
# The state of the text, at the foot of the page.
page-state-original = كُتبت هذه الصفحة أصلاً باللغة العربية.
page-state-draft = هذه الصفحة مسودة ترجمة، ولم تُراجع بعد.
page-state-machine = تُرجمت هذه الصفحة آلياً ولم تُراجع بعد.
page-state-reviewed = هذه الصفحة ترجمة مراجَعة.
page-state-official = هذه الصفحة ترجمة رسمية.
page-state-unknown = لا يُعرف أي نسخة من النص الأصلي تتبعها هذه الصفحة.

## The home page.

home-groups = الفئات المدعوة
home-pillars = مجالات التركيز الأربعة
home-dates = المواعيد المقبلة
home-documents = الوثائق
home-timeline = التسلسل الزمني
home-about = عن التحالف
all-events = جميع الفعاليات
all-documents = جميع الوثائق
how-to-join = كيفية الانضمام

## The call.

call-state-open = باب إبداء الاهتمام: مفتوح
# Stands above the date of the last day.
call-last-day-label = آخر موعد
call-until-time = حتى الساعة { $time }، { $zone }
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] بتوقيت جنيف
        [Africa-Kigali] بتوقيت كيغالي
        [Africa-Addis_Ababa] بتوقيت أديس أبابا
        [America-New_York] بتوقيت نيويورك
        [Asia-Baku] بتوقيت باكو
        [Europe-Bucharest] بتوقيت بوخارست
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = من { $start } إلى { $end } ({ $zone })
# The times of a session in universal time.
event-utc = من { $start } إلى { $end } بالتوقيت العالمي المنسق (UTC)
event-utc-start = { $start } بالتوقيت العالمي المنسق (UTC)
events-uncertain = فعاليات لم يُذكر تاريخها بالتحديد
events-none-upcoming = لا توجد فعاليات مقررة.
# Stands below a number: what it counts.
figure-pledges = عدد التعهدات
figure-value = قيمة التعهدات

## The timeline.

timeline-table = عرض في جدول
timeline-step = المرحلة
timeline-date = التاريخ
timeline-state = الحالة
timeline-today = اليوم: { $date }
timeline-deadline = آخر يوم لإبداء الاهتمام
# The state of the call, in the row of its last day.
deadline-state-upcoming = مفتوح
deadline-state-running = اليوم
deadline-state-past = مغلق

## Pledges.

chart-title = قيمة التعهدات، بالدولار الأمريكي
chart-table = جميع الأرقام ومصادرها
chart-date = حتى تاريخ
chart-pledges = التعهدات
chart-amount = القيمة
chart-note = ملاحظة
chart-source = المصدر
chart-at-least = أكثر من { $amount }
chart-unknown = غير مذكور
chart-none = لم تُنشر أي أرقام بعد.

## Documents, references, names.

reference-organizations = المنظمات
reference-documents = الوثائق والمواقع
# The language of a target outside the site.
reference-in = باللغة { $language }
reference-no-address = لم يُعثر على العنوان
reference-own = ترجم هذا الموقع الاسم
# Stands beside the mark of such forms.
terms-own = ترجمة خاصة بهذا الموقع، وليست اسماً رسمياً.
terms-group-institutions = المؤسسات
terms-group-conference = المؤتمر
terms-group-coalition = التحالف
terms-group-process = كيف يعمل التحالف
terms-group-people = الأشخاص
terms-group-places = الأماكن
terms-group-focus-areas = مجالات التركيز

## Groups of addressees.

audience-others = الفئات الأخرى
audience-facts = لمحة سريعة

## The state of translations, in one word.

translation-short-original = النص الأصلي
translation-short-draft = مسودة
translation-short-machine = آلية
translation-short-reviewed = مراجَعة
translation-short-official = رسمية
translation-short-unknown = غير مسجلة

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = رسالة معممة
search-kind-pillar = مجال تركيز
search-kind-concept-note = مذكرة مفاهيمية
search-kind-series = سلسلة

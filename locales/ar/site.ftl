### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = توصيل الجميع في كل مكان بحلول عام 2030
# At the foot of every page while the address is a placeholder.
demonstration = هذه نسخة تجريبية، وليست منشوراً صادراً عن الاتحاد الدولي للاتصالات.
# At the foot of every page; leads to the page on the state of translations.
translation-status = حالة الترجمات

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = إلى
circular-date = { $place }، { $date }
circular-subject = الموضوع
circular-deadline = الموعد النهائي
circular-contact = جهة الاتصال
circular-signatory = التوقيع
circular-reference = المرجع
circular-facts = عن هذه الرسالة المعممة
circular-files = الرسالة الموقعة
circulars-none = لا توجد رسائل معممة بعد.

## Focus areas.
# Above the title of a focus area.
pillar-number = مجال التركيز { $number }
pillar-topics = المواضيع
pillar-events = فعاليات مجال التركيز هذا
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
    [zero] أهداف التنمية المستدامة: { $goals }
    [one] هدف التنمية المستدامة: { $goals }
    [two] هدفا التنمية المستدامة: { $goals }
    [few] أهداف التنمية المستدامة: { $goals }
    [many] أهداف التنمية المستدامة: { $goals }
   *[other] أهداف التنمية المستدامة: { $goals }
}

## Events and series.
event-when = متى
event-where = أين
event-format = شكل الفعالية
event-type = نوع الفعالية
event-part-of = جزء من
event-series = السلسلة
event-pillar = مجال التركيز
event-interpretation = الترجمة الشفوية
event-registration = التسجيل
event-outcome = النتائج
event-figures = الأرقام
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
events-upcoming = الفعاليات المقبلة
events-past = الفعاليات السابقة
events-none = لا توجد فعاليات بعد.
series-enablers = ما تتناوله السلسلة
series-hashtag = الوسم
series-events = { $count ->
    [0] لم يُعلن عن أي فعالية بعد
    [zero] لا توجد فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $count } فعاليات
    [many] { $count } فعالية
   *[other] { $count } فعالية
}

## Documents.
document-files = الملفات
document-file-language = { $language } ({ $format })
document-authors = صدر عن: { $names }
document-pages = { $count ->
    [zero] لا توجد صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# Where the address of a file is not known yet.
placeholder-link = العنوان غير معروف بعد

## The page on the state of translations.
translations-page = الصفحة
translations-original = النص الأصلي
translations-missing = غير مترجمة
# Names of the columns are the languages' own names.
translations-caption = حالة كل صفحة بكل لغة

## Related pages, audiences.
related-pages = انظر أيضاً
page-audiences = موجهة إلى
external-link = وصلة إلى موقع آخر

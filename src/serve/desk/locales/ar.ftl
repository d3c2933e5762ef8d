language-name = العربية
desk = مكتب المترجم
skip = الانتقال إلى النص
interface = لغة هذه الصفحة
overview = جميع اللغات
overview-caption = ما ينبغي عمله في كل لغة
language = اللغة
words-column = الكلمات المطلوبة
group-outdated = تجاوزت المهلة
group-stale = متقادمة
group-broken = تتعذر قراءتها
group-missing = غير موجودة
group-orphan = مترجمة من نص آخر
group-unknown = نسخة غير مسجَّلة
group-ahead = تسبق الأصل
group-machine = ترجمة آلية
group-draft = مسودات
group-messages = رسائل
group-done = محدَّثة
queue = الترجمات: { $language }
words = { $count ->
    [zero] لا كلمات مطلوبة
    [one] كلمة واحدة مطلوبة
    [two] كلمتان مطلوبتان
    [few] { $count } كلمات مطلوبة
    [many] { $count } كلمة مطلوبة
   *[other] { $count } كلمة مطلوبة
}
row-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
row-changed = تغيَّر: { $sections }
front-matter = حقول أول الملف
beginning = البداية
nothing-due = لا شيء مطلوب.
source-language = هذه لغة النصوص الأصلية.
back-to-queue = العودة إلى القائمة
next-item = الترجمة التالية
previous-item = الترجمة السابقة
position = { $number } من { $count }
original = الأصل
translation = الترجمة
number = { $count }
site = الموقع
page = الصفحة
open = الفتح في المحرِّر
open-place = فتح { $place } في المحرِّر
broken-file = تتعذر قراءة ملف الترجمة؛ المشكلة مبيَّنة أدناه. الملف هو:
no-file = الترجمة غير موجودة بعد، وملفها سيكون:
no-original = الأصل لم يعد موجوداً: لا نص باللغة التي تُرجم منها.
state = الحالة
state-draft = مسودة
state-machine = ترجمة آلية
state-reviewed = مراجَعة
state-official = رسمية
state-original = أصل
state-unknown = حالة غير مسجَّلة
note-present = الترجمة مطابقة للأصل الحالي.
note-earlier = الكلمات المتغيرة في الأصل معلَّمة: القديمة مشطوبة والجديدة مسطَّر تحتها.
note-lost = النسخة التي تُرجمت غير موجودة في Git، ولذلك لا تمكن مقارنة الكلمات. الفقرات الواقعة في أقسام متغيرة معلَّمة. وإذا كان المستودع منسوخاً جزئياً فالأمر «git fetch --unshallow» يجلب النسخة.
note-removed = حُذف جزء من الأصل منذ ذلك الحين.
note-unknown = لم يسجَّل أي نسخة من الأصل تُرجمت، ولذلك لا شيء معلَّم.
note-orphan = تُرجم هذا من نص غير الأصل، ولذلك لا شيء معلَّم.
problems = مشكلات في هذين الملفين
blocks = الفقرات
due-blocks = { $count ->
    [zero] لا فقرات للمراجعة
    [one] فقرة واحدة للمراجعة
    [two] فقرتان للمراجعة
    [few] { $count } فقرات للمراجعة
    [many] { $count } فقرة للمراجعة
   *[other] { $count } فقرة للمراجعة
}
block = الفقرة { $number } من { $count }
fate-same = دون تغيير
fate-changed = متغيرة
fate-added = جديدة
fate-removed = محذوفة
fate-suspect = في قسم متغير
kind-heading = عنوان
kind-row = صف في جدول
kind-code = شفرة
kind-html = HTML
kind-component = مكوِّن
changes = ما تغيَّر في الأصل
old-line = السطر { $line } من النسخة السابقة
not-translated = لم تُترجم بعد
not-in-original = غير موجودة في الأصل
shows-nothing = لا تعرض شيئاً بذاتها
not-found = لا توجد هذه الترجمة.
not-found-why = ربما حُذفت ملفاتها أو تغيَّرت أسماؤها أو تعذَّرت قراءتها. تعود هذه الصفحة تلقائياً متى أمكنت قراءتها.
help = لوحة المفاتيح
close = إغلاق
shortcuts = استعمال هذه المفاتيح
key-next-block = الفقرة التالية أو الصف التالي
key-previous-block = الفقرة السابقة أو الصف السابق
key-next-due = الفقرة المتغيرة التالية
key-previous-due = الفقرة المتغيرة السابقة
key-next-item = الترجمة التالية
key-previous-item = الترجمة السابقة
key-edit = فتح الترجمة في المحرِّر
key-original = فتح الأصل في المحرِّر
key-queue = العودة إلى القائمة
key-help = هذه القائمة
updated = حُدِّثت الصفحة
lost = خادم التطوير لا يستجيب.

view = عرض المترجم
view-hint = اختر نصاً في الصفحة لمعرفة مصدره.
view-message = رسالة
view-block = نص
view-field = حقول أول الملف
view-fact = بيانات
view-built-in = هذه الرسالة في البرنامج نفسه. لتغييرها أضفها إلى هذا الملف:
view-nothing = مصدر هذا النص غير معروف، وقد يكون في قالب.
view-next = النص التالي
view-previous = النص السابق
view-attribute = غير ظاهر: تسمية أو تلميح

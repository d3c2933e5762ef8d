### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = من نحن، وماذا نعمل، وما الجديد لدينا.
home-text =
    هذه هي الصفحة الرئيسية. نصوصها في المجلد `content/`، ولكل لغة ملف.

    تاريخ [الافتتاح](events/opening.md)، { $date-of-the-event }، مسجَّل مرة واحدة في الملف `content/events/opening.yaml`، وتكتبه كل لغة بطريقتها.

about-title = من نحن
about-description = من نحن وكيف يمكن الاتصال بنا.
about-text =
    اكتبوا هنا من أنتم، وماذا تعملون، ولمن.

    ## كيف يمكن الاتصال بنا

    العنوان ورقم الهاتف وساعات الرد.

news-title = الأخبار
news-description = ماذا حدث ومتى.
news-text = أخبارنا، والأحدث أولاً.
first-news-title = أُطلق الموقع
first-news-description = تُنشر أخبارنا هنا ابتداءً من اليوم.
first-news-text = تُنشر أخبارنا هنا ابتداءً من اليوم، بجميع اللغات في وقت واحد.

events-title = الأحداث
events-description = ماذا سيُعقد ومتى.
events-text = أحداثنا، والأحدث أولاً.
opening-title = الافتتاح
opening-description = تُفتح الأبواب.
opening-text = تُفتح الأبواب عند الظهر.

documents-title = الوثائق
documents-description = ما ننشره ليُحفظ.
documents-text = وثائقنا. توضع الملفات التي يمكن تنزيلها إلى جانب نص الوثيقة.
statutes-title = النظام الأساسي
statutes-description = القواعد التي نعمل بموجبها.
statutes-text =
    ## الغرض

    اكتبوا هنا الغرض من المنظمة.

    ## الأعضاء

    اكتبوا هنا من يحق له أن يكون عضواً، وكيف يصبح عضواً.

guide-title = الدليل
guide-description = كيفية استعمال ما نُعدّه، خطوة خطوة.
guide-text = اقرؤوا الصفحات بترتيبها، أو انتقلوا إلى الصفحة التي تحتاجون إليها.
first-steps-title = الخطوات الأولى
first-steps-description = ما يلزمكم قبل البدء.
first-steps-text =
    ## ما يلزمكم

    اكتبوا هنا ما يجب أن يكون لدى القراء قبل البدء.

    ## بماذا تبدؤون

    ثم [انتقلوا إلى الإعدادات](settings.md).
settings-title = الإعدادات
settings-description = ما يمكن تغييره وكيف.
settings-text =
    | الإعداد | المعنى |
    |---|---|
    | `language` | لغة الواجهة |
    | `color` | فاتح أو داكن |

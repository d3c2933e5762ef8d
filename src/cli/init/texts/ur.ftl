### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = ہم کون ہیں، کیا کرتے ہیں اور نیا کیا ہے۔
home-text =
    یہ صفحۂ اول ہے۔ اس کے متن `content/` فولڈر میں ہیں، ہر زبان کے لیے ایک فائل۔

    ہمارے [افتتاح](events/opening.md) کی تاریخ ({ $date-of-the-event }) صرف ایک بار، `content/events/opening.yaml` میں درج ہے، اور ہر زبان اسے اپنے انداز میں لکھتی ہے۔

about-title = ہمارے بارے میں
about-description = ہم کون ہیں اور ہم سے کیسے رابطہ کیا جا سکتا ہے۔
about-text =
    یہاں لکھیں کہ آپ کون ہیں، کیا کرتے ہیں اور کس کے لیے کرتے ہیں۔

    ## ہم سے کیسے رابطہ کیا جا سکتا ہے

    پتہ، ٹیلی فون نمبر اور وہ اوقات جن میں جواب دیا جاتا ہے۔

news-title = خبریں
news-description = کیا ہوا اور کب۔
news-text = ہماری خبریں، تازہ ترین سب سے پہلے۔
first-news-title = سائٹ آن لائن ہے
first-news-description = آج سے ہماری خبریں یہاں شائع ہوتی ہیں۔
first-news-text = آج سے ہماری خبریں یہاں بیک وقت تمام زبانوں میں شائع ہوتی ہیں۔

events-title = تقریبات
events-description = کون سی تقریب کب منعقد ہوتی ہے۔
events-text = ہماری تقریبات، تازہ ترین سب سے پہلے۔
opening-title = افتتاح
opening-description = دروازے کھلتے ہیں۔
opening-text = دروازے دوپہر بارہ بجے کھلتے ہیں۔

documents-title = دستاویزات
documents-description = وہ مواد جو ہم محفوظ رکھنے کے لیے شائع کرتے ہیں۔
documents-text = ہماری دستاویزات۔ قارئین کے ڈاؤن لوڈ کرنے کی فائلیں دستاویز کے متن کے ساتھ رکھی جاتی ہیں۔
statutes-title = دستور
statutes-description = وہ قواعد جن کے تحت ہم کام کرتے ہیں۔
statutes-text =
    ## مقصد

    یہاں لکھیں کہ تنظیم کا مقصد کیا ہے۔

    ## اراکین

    یہاں لکھیں کہ کون رکن بن سکتا ہے اور رکن کیسے بنا جاتا ہے۔

guide-title = ہدایت نامہ
guide-description = جو کچھ ہم بناتے ہیں، اسے استعمال کرنے کا طریقہ، قدم بہ قدم۔
guide-text = صفحات ترتیب سے پڑھیں، یا اس صفحے پر جائیں جس کی آپ کو ضرورت ہے۔
first-steps-title = ابتدائی قدم
first-steps-description = شروع کرنے سے پہلے آپ کو کیا درکار ہے۔
first-steps-text =
    ## آپ کو کیا درکار ہے

    یہاں لکھیں کہ شروع کرنے سے پہلے قارئین کے پاس کیا ہونا ضروری ہے۔

    ## پہلے کیا کریں

    اس کے بعد [ترتیبات کی طرف بڑھیں](settings.md)۔
settings-title = ترتیبات
settings-description = کیا تبدیل کیا جا سکتا ہے اور کیسے۔
settings-text =
    | ترتیب | مطلب |
    |---|---|
    | `language` | انٹرفیس کی زبان |
    | `color` | ہلکا یا گہرا |

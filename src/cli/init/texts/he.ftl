### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = מי אנחנו, מה אנחנו עושים ומה חדש.
home-text =
    זהו דף הבית. הטקסטים שלו נמצאים בתיקייה `content/`, קובץ לכל שפה.

    התאריך של [הפתיחה](events/opening.md) ({ $date-of-the-event }) רשום פעם אחת בלבד, בקובץ `content/events/opening.yaml`, וכל שפה כותבת אותו בדרכה.

about-title = אודות
about-description = מי אנחנו ואיך ליצור איתנו קשר.
about-text =
    כתבו כאן מי אתם, מה אתם עושים ולמען מי.

    ## איך ליצור איתנו קשר

    כתובת, מספר טלפון, שעות המענה.

news-title = חדשות
news-description = מה קרה ומתי.
news-text = החדשות שלנו, מהחדשה לישנה.
first-news-title = האתר עלה לאוויר
first-news-description = החל מהיום החדשות שלנו מתפרסמות כאן.
first-news-text = החל מהיום החדשות שלנו מתפרסמות כאן, בכל השפות בו-זמנית.

events-title = אירועים
events-description = מה מתקיים ומתי.
events-text = האירועים שלנו, מהחדש לישן.
opening-title = פתיחה
opening-description = הדלתות נפתחות.
opening-text = הדלתות נפתחות בצהריים.

documents-title = מסמכים
documents-description = מה שאנחנו מפרסמים לשמירה.
documents-text = המסמכים שלנו. קבצים להורדה ממוקמים לצד הטקסט של המסמך.
statutes-title = תקנון
statutes-description = הכללים שלפיהם אנחנו פועלים.
statutes-text =
    ## מטרה

    כתבו כאן מהי מטרת הארגון.

    ## חברים

    כתבו כאן מי רשאי להיות חבר בארגון, ואיך מצטרפים אליו.

guide-title = מדריך
guide-description = איך להשתמש במה שאנחנו יוצרים, צעד אחר צעד.
guide-text = קראו את הדפים לפי הסדר, או עברו לדף הדרוש לכם.
first-steps-title = צעדים ראשונים
first-steps-description = מה דרוש לכם לפני שמתחילים.
first-steps-text =
    ## מה דרוש לכם

    כתבו כאן מה צריך להיות לקוראים לפני שהם מתחילים.

    ## מה עושים קודם

    לאחר מכן [עברו להגדרות](settings.md).
settings-title = הגדרות
settings-description = מה אפשר לשנות ואיך.
settings-text =
    | הגדרה | משמעות |
    |---|---|
    | `language` | שפת הממשק |
    | `color` | בהיר או כהה |

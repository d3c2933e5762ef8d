### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = چه کسانی هستیم، چه می‌کنیم و چه خبر تازه‌ای داریم.
home-text =
    این صفحهٔ اصلی است. متن‌های آن در پوشهٔ `content/` قرار دارد، برای هر زبان در پرونده‌ای جداگانه.

    تاریخ [گشایش](events/opening.md) ({ $date-of-the-event }) تنها یک بار، در پروندهٔ `content/events/opening.yaml`، ثبت شده است و هر زبان آن را به شیوهٔ خود می‌نویسد.

about-title = دربارهٔ ما
about-description = چه کسانی هستیم و چگونه می‌توان با ما تماس گرفت.
about-text =
    در اینجا بنویسید چه کسانی هستید، چه می‌کنید و برای چه کسانی.

    ## چگونه می‌توان با ما تماس گرفت

    نشانی، شمارهٔ تلفن، ساعت‌های پاسخ‌گویی.

news-title = اخبار
news-description = چه روی داده است و چه زمانی.
news-text = اخبار ما، تازه‌ترین‌ها در آغاز.
first-news-title = وبگاه راه‌اندازی شد
first-news-description = از امروز، اخبار ما در اینجا منتشر می‌شود.
first-news-text = از امروز، اخبار ما در اینجا و هم‌زمان به همهٔ زبان‌ها منتشر می‌شود.

events-title = رویدادها
events-description = چه برگزار می‌شود و چه زمانی.
events-text = رویدادهای ما، تازه‌ترین‌ها در آغاز.
opening-title = گشایش
opening-description = درها باز می‌شود.
opening-text = درها هنگام ظهر باز می‌شود.

documents-title = اسناد
documents-description = آنچه برای ماندگاری منتشر می‌کنیم.
documents-text = اسناد ما. پرونده‌هایی که خوانندگان می‌توانند بارگیری کنند، در کنار متن سند قرار می‌گیرد.
statutes-title = اساسنامه
statutes-description = مقرراتی که بر پایهٔ آن کار می‌کنیم.
statutes-text =
    ## هدف

    در اینجا بنویسید هدف سازمان چیست.

    ## اعضا

    در اینجا بنویسید چه کسی می‌تواند عضو شود و چگونه.

guide-title = راهنما
guide-description = روش استفاده از آنچه می‌سازیم، گام به گام.
guide-text = صفحه‌ها را به ترتیب بخوانید یا به صفحه‌ای بروید که به آن نیاز دارید.
first-steps-title = نخستین گام‌ها
first-steps-description = آنچه پیش از شروع به آن نیاز دارید.
first-steps-text =
    ## آنچه به آن نیاز دارید

    در اینجا بنویسید خوانندگان پیش از شروع باید چه داشته باشند.

    ## از کجا شروع کنید

    سپس [به تنظیمات بروید](settings.md).
settings-title = تنظیمات
settings-description = چه چیزهایی را می‌توان تغییر داد و چگونه.
settings-text =
    | تنظیم | معنی |
    |---|---|
    | `language` | زبان رابط کاربری |
    | `color` | روشن یا تیره |

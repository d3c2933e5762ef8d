### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Хто ми, що робимо і що в нас нового.
home-text =
    Це головна сторінка. Її тексти лежать у папці `content/`, для кожної мови в окремому файлі.

    Дату [відкриття](events/opening.md) ({ $date-of-the-event }) записано лише один раз, у файлі `content/events/opening.yaml`, і кожна мова подає її по-своєму.

about-title = Про нас
about-description = Хто ми і як з нами зв'язатися.
about-text =
    Напишіть тут, хто ви, що робите і для кого.

    ## Як з нами зв'язатися

    Адреса, номер телефону, години, коли хтось відповідає.

news-title = Новини
news-description = Що сталося і коли.
news-text = Наші новини, спочатку найновіші.
first-news-title = Сайт запрацював
first-news-description = Відсьогодні ми публікуємо свої новини тут.
first-news-text = Відсьогодні ми публікуємо свої новини тут, усіма мовами одночасно.

events-title = Заходи
events-description = Що відбувається і коли.
events-text = Наші заходи, спочатку найновіші.
opening-title = Відкриття
opening-description = Двері відчиняються.
opening-text = Двері відчиняються опівдні.

documents-title = Документи
documents-description = Що ми публікуємо надовго.
documents-text = Наші документи. Файли для завантаження розміщують поруч із текстом документа.
statutes-title = Статут
statutes-description = Правила, за якими ми працюємо.
statutes-text =
    ## Мета

    Напишіть тут, для чого існує організація.

    ## Члени

    Напишіть тут, хто може бути членом організації і як ним стати.

guide-title = Посібник
guide-description = Як користуватися тим, що ми створюємо, крок за кроком.
guide-text = Читайте сторінки по черзі або перейдіть до тієї, яка вам потрібна.
first-steps-title = Перші кроки
first-steps-description = Що вам потрібно, перш ніж почати.
first-steps-text =
    ## Що вам потрібно

    Напишіть тут, що повинні мати читачі, перш ніж почати.

    ## З чого почати

    Потім [перейдіть до налаштувань](settings.md).
settings-title = Налаштування
settings-description = Що можна змінити і як.
settings-text =
    | Налаштування | Значення |
    |---|---|
    | `language` | Мова інтерфейсу |
    | `color` | Світла або темна тема |

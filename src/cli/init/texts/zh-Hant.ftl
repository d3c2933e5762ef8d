### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = 我們是誰，做些什麼，有何新消息。
home-text =
    這是首頁。首頁的文字放在`content/`資料夾中，每種語言各有一個檔案。

    本站[開幕典禮](events/opening.md)的日期（{ $date-of-the-event }）只在`content/events/opening.yaml`中寫一次，每種語言都以自己的方式顯示。

about-title = 關於我們
about-description = 我們是誰，如何聯絡我們。
about-text =
    請在此說明貴單位是誰，做些什麼，為誰服務。

    ## 如何聯絡我們

    地址、電話號碼與接聽時間。

news-title = 最新消息
news-description = 發生了什麼，何時發生。
news-text = 我們的消息，最新的在前。
first-news-title = 網站上線
first-news-description = 即日起，我們的消息在此發布。
first-news-text = 即日起，我們的消息在此以各種語言同時發布。

events-title = 活動
events-description = 舉辦什麼活動，何時舉辦。
events-text = 我們的活動，最新的在前。
opening-title = 開幕典禮
opening-description = 大門開啟。
opening-text = 大門於正午開啟。

documents-title = 文件
documents-description = 我們發布以供長期保存的文件。
documents-text = 我們的文件。供讀者下載的檔案放在文件內文旁邊。
statutes-title = 章程
statutes-description = 我們的工作規則。
statutes-text =
    ## 宗旨

    請在此說明本組織的宗旨。

    ## 會員

    請在此說明誰可以成為會員，以及如何成為會員。

guide-title = 指南
guide-description = 如何一步一步使用我們的產品。
guide-text = 請依序閱讀各頁，或直接前往您需要的那一頁。
first-steps-title = 第一步
first-steps-description = 開始之前需要什麼。
first-steps-text =
    ## 需要什麼

    請在此說明讀者在開始之前必須具備什麼。

    ## 先做什麼

    接著[前往設定](settings.md)。
settings-title = 設定
settings-description = 可以變更什麼，如何變更。
settings-text =
    | 設定 | 意義 |
    |---|---|
    | `language` | 介面語言 |
    | `color` | 淺色或深色 |

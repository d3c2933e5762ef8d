### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = 跳至正文
# Label of the main navigation, for screen readers.
main-navigation = 主導覽
# Label of the list of languages, for screen readers.
language-bar = 語言
# Label of the path to this page, for screen readers.
breadcrumbs = 目前位置
# Title of the table of contents.
table-of-contents = 本頁內容
# Label of the links at the end of a page.
neighbors = 上一頁和下一頁
previous-page = 上一頁：{ $title }
next-page = 下一頁：{ $title }
# Navigation between the pages of a long list.
pagination = 列表分頁
pagination-page = 第{ $number }頁，共{ $count }頁
pagination-newer = 列表的上一頁
pagination-older = 列表的下一頁

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = （{ $language }）
# Where a page has no text in this language; $language is the name of the original's.
notice-original = 本頁尚未翻譯。您看到的是{ $language }原文。
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = 本頁尚未翻譯。您看到的是{ $language }譯文。
# Above a translation whose original says something else by now.
stale-page = 本頁譯成後，原文已有更動。
stale-edition = 本頁為{ $date }的版本，此後原文已有更動。
stale-original = 閱讀{ $language }原文。
stale-section-in = 本節譯成後，{ $language }原文已有更動。
stale-sections = 涉及以下部分：
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language }原文
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }：本頁尚未翻譯
translation-original = 原文
translation-draft = 譯文草稿，尚未審校
translation-machine = 機器翻譯，尚未審校
translation-reviewed = 已審校的譯文
translation-official = 官方譯文
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
language-bg = 保加利亞文
language-bn = 孟加拉文
language-ca = 加泰蘭文
language-cs = 捷克文
language-da = 丹麥文
language-de = 德文
language-el = 希臘文
language-fa = 波斯文
language-fi = 芬蘭文
language-he = 希伯來文
language-hi = 印地文
language-hu = 匈牙利文
language-id = 印尼文
language-it = 義大利文
language-ja = 日文
language-ko = 韓文
language-nl = 荷蘭文
language-pl = 波蘭文
language-pt = 葡萄牙文
language-ro = 羅馬尼亞文
language-sk = 斯洛伐克文
language-sr = 塞爾維亞文
language-sv = 瑞典文
language-sw = 史瓦希里文
language-th = 泰文
language-tr = 土耳其文
language-uk = 烏克蘭文
language-ur = 烏都文
language-vi = 越南文

## Footnotes and alerts.
footnotes = 註腳
footnote-back = 返回正文
alert-note = 說明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 警告

## Foot of the page and lists.
updated = 最後更新：{ $date }
feed = 本網站的訂閱源（Atom）
calendar = 全部活動行事曆（iCalendar）
# On the page of an event.
calendar-add = 加入行事曆
calendar-subscribe = 訂閱此行事曆
calendar-download = 下載（iCalendar）
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $outer }{ $inner }
# While the site's address is a placeholder.
demonstration = 這是示範版本。
read-more = 閱讀更多

## The page that readers see for an address that does not exist.
not-found-title = 找不到頁面
not-found-text = 此網址沒有頁面。頁面可能已移動，或者網址有誤。
not-found-home = 前往首頁
# On the page where readers choose a language.
choose-language = 選擇語言

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = 表格將於{ $date }開放。
call-open = 表格開放至{ $date }{ $time }（{ $zone }）。
call-days-left = { $days ->
    [0] 今天是最後一天。
   *[other] 還剩{ $days }天。
}
call-last-day = 今天是最後一天：表格將於{ $time }（{ $zone }）關閉。
call-closed = 表格已於{ $date }關閉。
call-withdrawn = 此次徵集已撤回。
call-action = 填寫表格
call-leads-to = 表格位於另一網站（{ $host }）。
# The languages in which the form is offered.
call-languages = 表格語言：{ $languages }。
call-questions = 洽詢：{ $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }{ $time }（{ $zone }）

## The search page.
search-title = 搜尋
# Label of the field.
search-label = 您要查找什麼？
# On the button beside the field.
search-action = 搜尋
# Read out by screen readers when results come.
search-results = { $count ->
    [0] 未找到結果。請換用其他詞語，或減少詞語。
   *[other] { $count }條結果
}
search-more = 顯示更多結果
# In a list of values that results are filtered by: no filter.
search-all = 全部
# Names of such lists.
search-kind = 類型
search-year = 年份
search-failed = 無法載入搜尋。請重試。
# For browsers without JavaScript: above a list of all pages.
search-pages = 按欄目列出的所有頁面
# Kinds of pages.
search-kind-page = 頁面
search-kind-section = 欄目
search-kind-home = 首頁
search-kind-post = 新聞
search-kind-event = 活動
search-kind-document = 文件
search-kind-value = 列表
search-kind-values = 列表

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = 詳情
# Title of the files to download.
facts-downloads = 下載
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = 日期
fact-audiences = 適用對象
fact-event-type = 活動類型
fact-event-dates = 時間
fact-event-sessions = 場次
fact-event-format = 參加方式
fact-event-status = 狀態
fact-event-place = 地點
fact-event-parent = 所屬活動
fact-event-registration = 報名
fact-event-interpretation = 口譯語言
fact-event-figures = 數據
fact-event-venue = 會場
fact-event-outcome = 成果
fact-post-authors = 作者
fact-post-tags = 標籤
fact-document-files = 檔案
fact-document-authors = 發布單位
fact-document-isbn = ISBN
fact-document-licence = 授權條款
fact-document-pages = 頁數
fact-document-version = 版本
fact-document-disclaimer = 說明
# Whether something holds.
fact-yes = 是
fact-no = 否
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = 啟動活動
event-type-meeting = 會議
event-type-web-dialogue = 網路對話
event-type-roundtable = 圓桌會議
event-type-conference = 大會
event-type-workshop = 工作坊
event-type-webinar = 網路研討會
event-format-virtual = 線上
event-format-physical = 現場
event-format-hybrid = 現場和線上
event-status-scheduled = 如期舉行
event-status-cancelled = 已取消
event-status-postponed = 已延期
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }{ $start }至{ $end }（{ $zone }）
# The day for which a figure holds.
figure-as-of = 截至{ $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }KB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = 尚未發布

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = 選單
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = 本單元頁面
# Titles on the home page.
home-sections = 本站內容
home-events = 近期活動
home-posts = 最新消息
# A link to the whole list; $title is its title.
list-all = 全部：{ $title }
# Titles of lists of events.
events-upcoming = 即將舉行的活動
events-past = 已結束的活動
# Who wrote a page; $authors are names.
post-authors = 作者：{ $authors }
# Titles of the lists of all tags and all authors.
values-tags = 標籤
values-authors = 作者
# Title of a list of related pages.
related-pages = 另見
# The feed of the list on this page.
feed-of-list = 訂閱此列表（Atom）

### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = 跳至正文
# Label of the main navigation, for screen readers.
main-navigation = 主导航
# Label of the list of languages, for screen readers.
language-bar = 语言
# Label of the path to this page, for screen readers.
breadcrumbs = 当前位置
# Title of the table of contents.
table-of-contents = 本页内容
# Label of the links at the end of a page.
neighbors = 上一页和下一页
previous-page = 上一页：{ $title }
next-page = 下一页：{ $title }
# Navigation between the pages of a long list.
pagination = 列表分页
pagination-page = 第{ $number }页，共{ $count }页
pagination-newer = 列表的上一页
pagination-older = 列表的下一页

## Languages and translations.
# After a link that leads to a page in another language; $language is its name.
link-language = （{ $language }）
# Where a page has no text in this language; $language is the name of the original's.
notice-original = 本页尚未翻译。您看到的是{ $language }原文。
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = 本页尚未翻译。您看到的是{ $language }译文。
# Above a translation whose original says something else by now.
stale-page = 本页译成后，原文已有改动。
stale-edition = 本页为{ $date }的版本，此后原文已有改动。
stale-original = 阅读{ $language }原文。
stale-section-in = 本节译成后，{ $language }原文已有改动。
stale-sections = 涉及以下部分：
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language }原文
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }：本页尚未翻译
translation-original = 原文
translation-draft = 译文草稿，尚未审校
translation-machine = 机器翻译，尚未审校
translation-reviewed = 已审校的译文
translation-official = 官方译文
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文

## Footnotes and alerts.
footnotes = 脚注
footnote-back = 返回正文
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 警告

## Foot of the page and lists.
updated = 最后更新：{ $date }
feed = 本网站的订阅源（Atom）
calendar = 全部活动日历（iCalendar）
# On the page of an event.
calendar-add = 添加到日历
calendar-subscribe = 订阅此日历
calendar-download = 下载（iCalendar）
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $outer }{ $inner }
# While the site's address is a placeholder.
demonstration = 这是演示版本。
read-more = 阅读更多

## The page that readers see for an address that does not exist.
not-found-title = 未找到页面
not-found-text = 此地址没有页面。页面可能已移动，或者地址有误。
not-found-home = 前往首页
# On the page where readers choose a language.
choose-language = 选择语言

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.
call-before = 表格将于{ $date }开放。
call-open = 表格开放至{ $date }{ $time }（{ $zone }）。
call-days-left = { $days ->
    [0] 今天是最后一天。
   *[other] 还剩{ $days }天。
}
call-last-day = 今天是最后一天：表格将于{ $time }（{ $zone }）关闭。
call-closed = 表格已于{ $date }关闭。
call-withdrawn = 此次征集已撤回。
call-action = 填写表格
call-leads-to = 表格位于另一网站（{ $host }）。
# The languages in which the form is offered.
call-languages = 表格语言：{ $languages }。
call-questions = 咨询：{ $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }{ $time }（{ $zone }）

## The search page.
search-title = 搜索
# Label of the field.
search-label = 您要查找什么？
# On the button beside the field.
search-action = 搜索
# Read out by screen readers when results come.
search-results = { $count ->
    [0] 未找到结果。请换用其他词语，或减少词语。
   *[other] { $count }条结果
}
search-more = 显示更多结果
# In a list of values that results are filtered by: no filter.
search-all = 全部
# Names of such lists.
search-kind = 类型
search-year = 年份
search-failed = 无法加载搜索。请重试。
# For browsers without JavaScript: above a list of all pages.
search-pages = 按栏目列出的所有页面
# Kinds of pages.
search-kind-page = 页面
search-kind-section = 栏目
search-kind-home = 首页
search-kind-post = 新闻
search-kind-event = 活动
search-kind-document = 文件
search-kind-value = 列表
search-kind-values = 列表

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
language-bg = 保加利亚文
language-bn = 孟加拉文
language-ca = 加泰罗尼亚文
language-cs = 捷克文
language-da = 丹麦文
language-de = 德文
language-el = 希腊文
language-fa = 波斯文
language-fi = 芬兰文
language-he = 希伯来文
language-hi = 印地文
language-hu = 匈牙利文
language-id = 印度尼西亚文
language-it = 意大利文
language-ja = 日文
language-ko = 韩文
language-nl = 荷兰文
language-pl = 波兰文
language-pt = 葡萄牙文
language-ro = 罗马尼亚文
language-sk = 斯洛伐克文
language-sr = 塞尔维亚文
language-sv = 瑞典文
language-sw = 斯瓦希里文
language-th = 泰文
language-tr = 土耳其文
language-uk = 乌克兰文
language-ur = 乌尔都文
language-vi = 越南文

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

## Facts of a page, which are shown as a list: their labels, and words for their values.
# Title of the list.
facts = 详情
# Title of the files to download.
facts-downloads = 下载
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = 日期
fact-audiences = 面向
fact-event-type = 活动类型
fact-event-dates = 时间
fact-event-sessions = 场次
fact-event-format = 参与方式
fact-event-status = 状态
fact-event-place = 地点
fact-event-parent = 所属活动
fact-event-registration = 报名
fact-event-interpretation = 口译语言
fact-event-figures = 数据
fact-event-venue = 会场
fact-event-outcome = 成果
fact-post-authors = 作者
fact-post-tags = 标签
fact-document-files = 文件
fact-document-authors = 发布机构
fact-document-isbn = ISBN
fact-document-licence = 许可协议
fact-document-pages = 页数
fact-document-version = 版本
fact-document-disclaimer = 说明
# Whether something holds.
fact-yes = 是
fact-no = 否
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = 启动活动
event-type-meeting = 会议
event-type-web-dialogue = 网络对话
event-type-roundtable = 圆桌会议
event-type-conference = 大会
event-type-workshop = 研讨班
event-type-webinar = 网络研讨会
event-format-virtual = 线上
event-format-physical = 现场
event-format-hybrid = 现场和线上
event-status-scheduled = 如期举行
event-status-cancelled = 已取消
event-status-postponed = 已推迟
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }{ $start }至{ $end }（{ $zone }）
# The day for which a figure holds.
figure-as-of = 截至{ $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }KB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = 尚未发布

## Layouts of the built-in theme.
# The button that opens the navigation on small screens.
menu = 菜单
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = 本栏目页面
# Titles on the home page.
home-sections = 本站内容
home-events = 近期活动
home-posts = 最新消息
# A link to the whole list; $title is its title.
list-all = 全部：{ $title }
# Titles of lists of events.
events-upcoming = 即将举行的活动
events-past = 已结束的活动
# Who wrote a page; $authors are names.
post-authors = 作者：{ $authors }
# Titles of the lists of all tags and all authors.
values-tags = 标签
values-authors = 作者
# Title of a list of related pages.
related-pages = 另见
# The feed of the list on this page.
feed-of-list = 订阅此列表（Atom）

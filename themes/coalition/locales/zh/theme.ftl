### Texts of the coalition's theme: labels, states, the frame of the page.

# At the foot of every page; leads to the page on the state of translations.
translation-status = 语文和翻译

## Punctuation.

# Between two facts on one line, such as a place and a format.
between-facts = { " · " }
# A remark after a name, with the space before it.
in-brackets = （{ $text }）

## Circulars.

# Stands before the number where the letter itself has no label.
circular-addressees = 致
circular-date = { $date }，{ $place }
circular-subject = 事由
circular-deadline = 截止日期
circular-contact = 联系方式
circular-reference = 文号
circular-files = 签署的信函

## Focus areas.

# Above the title of a focus area.
pillar-number = 重点领域{ $number }
pillar-topics = 专题
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals =
    { $count ->
       *[other] 可持续发展目标：{ $goals }
    }

## Events and series.

event-when = 时间
event-where = 地点
event-format = 活动形式
event-part-of = 所属活动
event-series = 系列活动
event-pillar = 重点领域
event-interpretation = 口译语言
event-registration = 报名
event-outcome = 成果
event-place = { $country }{ $city }
# A session; $start and $end are times of day, $zone is the name of the time zone.
event-session = { $date }{ $start }至{ $end }（{ $zone }）
event-format-virtual = 线上
event-format-physical = 现场
event-format-hybrid = 现场和线上
event-type-launch = 启动活动
event-type-meeting = 会议
event-type-web-dialogue = 网络对话
event-type-roundtable = 圆桌会议
event-type-conference = 大会
event-state-upcoming = 即将举行
event-state-running = 正在举行
event-state-past = 已结束
event-status-cancelled = 已取消
event-status-postponed = 已推迟
events-upcoming = 即将举行的活动
events-past = 已结束的活动
series-enablers = 系列活动的主题
series-hashtag = 话题标签：{ $hashtag }

## Documents.

document-files = 文件
document-file-language = { $language }（{ $format }）
document-authors = 发布机构：{ $names }
document-pages =
    { $count ->
       *[other] { $count }页
    }
# Where the address of a file is not known yet.
placeholder-link = 链接稍后提供

## The page on the state of translations.

translations-page = 页面
translations-missing = 未翻译
translations-stale = 有待更新
translations-incomplete = 不完整
# Names of the columns are the languages' own names.
translations-caption = 各页面各语文版本的状态

## Related pages, audiences.

related-pages = 另见

## The frame of every page.

# Opens the main navigation on narrow screens; $page is the part of the site that one is in.
menu = 菜单
menu-here = 菜单 · { $page }
# Label of the list of languages at the foot, for screen readers.
language-bar-below = 语文（页脚）
# Titles of the two lists of links at the foot.
footer-site = 主要页面
footer-about = 关于本网站
footer-accessibility = 无障碍
footer-terms = 六种语文名称对照
footer-references = 参考资料
# The day for which the site was made.
edition = { $date }版
# The state of the text, at the foot of the page.
page-state-original = 本页最初以中文撰写。
page-state-draft = 本页为译文草稿，尚未审校。
page-state-machine = 本页由机器翻译，尚未审校。
page-state-reviewed = 本页为已审校的译文。
page-state-official = 本页为官方译文。
page-state-unknown = 无法确定本页对应原文的哪个版本。

## The home page.

home-groups = 受邀对象
home-pillars = 四个重点领域
home-dates = 近期日程
home-documents = 文件
home-timeline = 时间轴
home-about = 关于联盟
all-events = 全部活动
all-documents = 全部文件
how-to-join = 如何加入

## The call.

call-state-open = 意向征集：进行中
# Stands above the date of the last day.
call-last-day-label = 截止日期
call-until-time = { $time }之前（{ $zone }）
# $zone is the name of the time zone with "-" for "/"; $name is the same as it is.
zone-name =
    { $zone ->
        [Europe-Zurich] 日内瓦时间
        [Africa-Kigali] 基加利时间
        [Africa-Addis_Ababa] 亚的斯亚贝巴时间
        [America-New_York] 纽约时间
        [Asia-Baku] 巴库时间
        [Europe-Bucharest] 布加勒斯特时间
       *[other] { $name }
    }

## Events.

# The times of the only session of an event.
event-times = { $start }至{ $end }（{ $zone }）
# The times of a session in universal time.
event-utc = { $start }至{ $end }（UTC）
event-utc-start = { $start }（UTC）
events-uncertain = 未注明具体日期的活动
events-none-upcoming = 没有计划中的活动。
# Stands below a number: what it counts.
figure-pledges = 认捐数
figure-value = 认捐金额

## The timeline.

timeline-table = 以表格显示
timeline-step = 阶段
timeline-date = 日期
timeline-state = 状态
timeline-today = 今天：{ $date }
timeline-deadline = 表达意向的最后一天
# The state of the call, in the row of its last day.
deadline-state-upcoming = 进行中
deadline-state-running = 今天
deadline-state-past = 已结束

## Pledges.

chart-title = 认捐金额（美元）
chart-table = 全部数据及来源
chart-date = 截至
chart-pledges = 认捐数
chart-amount = 金额
chart-note = 备注
chart-source = 来源
chart-at-least = 超过{ $amount }
chart-unknown = 未提供
chart-none = 尚未公布数据。

## Documents, references, names.

reference-organizations = 组织
reference-documents = 文件和网站
# The language of a target outside the site.
reference-in = { $language }
reference-no-address = 未找到网址
reference-own = 名称由本网站翻译
# Stands beside the mark of such forms.
terms-own = 本网站自译，并非正式名称。
terms-group-institutions = 机构
terms-group-conference = 大会
terms-group-coalition = 联盟
terms-group-process = 联盟如何运作
terms-group-people = 人物
terms-group-places = 地点
terms-group-focus-areas = 重点领域

## Groups of addressees.

audience-others = 其他群体
audience-facts = 概览

## The state of translations, in one word.

translation-short-original = 原文
translation-short-draft = 草稿
translation-short-machine = 机器翻译
translation-short-reviewed = 已审校
translation-short-official = 官方
translation-short-unknown = 未记录

## Kinds of pages, by which results of a search are filtered.

search-kind-circular = 通函
search-kind-pillar = 重点领域
search-kind-concept-note = 概念说明
search-kind-series = 系列活动

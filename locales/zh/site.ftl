### Texts of the coalition's site that stand in no Markdown file: labels, states, foot of the page.

# In the head of every page, beside the coalition's name.
site-tagline = 到2030年，连通每一个人、每一个地方
# At the foot of every page while the address is a placeholder.
demonstration = 这是演示版本，并非国际电联的出版物。
# At the foot of every page; leads to the page on the state of translations.
translation-status = 翻译进展

## Circulars.
# Stands before the number where the letter itself has no label.
circular-addressees = 致
circular-date = { $date }，{ $place }
circular-subject = 事由
circular-deadline = 截止日期
circular-contact = 联系方式
circular-signatory = 签署人
circular-reference = 文号
circular-facts = 关于本通函
circular-files = 签署的信函
circulars-none = 尚无通函。

## Focus areas.
# Above the title of a focus area.
pillar-number = 重点领域{ $number }
pillar-topics = 专题
pillar-events = 该重点领域的活动
# Goals of the 2030 Agenda; $goals is a list of numbers.
pillar-goals = { $count ->
   *[other] 可持续发展目标：{ $goals }
}

## Events and series.
event-when = 时间
event-where = 地点
event-format = 活动形式
event-type = 活动类型
event-part-of = 所属活动
event-series = 系列活动
event-pillar = 重点领域
event-interpretation = 口译语言
event-registration = 报名
event-outcome = 成果
event-figures = 数据
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
events-upcoming = 即将举行的活动
events-past = 已结束的活动
events-none = 尚无活动。
series-enablers = 系列活动的关注点
series-hashtag = 话题标签
series-events = { $count ->
    [0] 尚未公布活动
   *[other] { $count }项活动
}

## Documents.
document-files = 文件
document-file-language = { $language }（{ $format }）
document-authors = 发布机构：{ $names }
document-pages = { $count ->
   *[other] { $count }页
}
# Where the address of a file is not known yet.
placeholder-link = 地址暂缺

## The page on the state of translations.
translations-page = 页面
translations-original = 原文
translations-missing = 未翻译
# Names of the columns are the languages' own names.
translations-caption = 各页面各语言版本的状态

## Related pages, audiences.
related-pages = 另见
page-audiences = 面向
external-link = 链接至其他网站

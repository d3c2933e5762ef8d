### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = 我们是谁，做些什么，有何新消息。
home-text =
    这是首页。首页的文本放在`content/`文件夹中，每种语言各有一个文件。

    本站[开幕式](events/opening.md)的日期是{ $date-of-the-event }：这个日期只在`content/events/opening.yaml`中写一次，每种语言都按自己的方式显示。

about-title = 关于我们
about-description = 我们是谁，如何联系我们。
about-text =
    请在这里写明你们是谁，做些什么，为谁服务。

    ## 如何联系我们

    地址、电话号码和接听时间。

news-title = 新闻
news-description = 发生了什么，何时发生。
news-text = 我们的新闻，最新的在前。
first-news-title = 网站上线
first-news-description = 从今天起，我们的新闻在这里发布。
first-news-text = 从今天起，我们的新闻在这里以各种语言同时发布。

events-title = 活动
events-description = 举办什么活动，何时举办。
events-text = 我们的活动，最新的在前。
opening-title = 开幕式
opening-description = 大门敞开。
opening-text = 大门于正午敞开。

documents-title = 文件
documents-description = 我们发布的供长期保存的文件。
documents-text = 我们的文件。供读者下载的文件放在文件正文旁边。
statutes-title = 章程
statutes-description = 我们的工作规则。
statutes-text =
    ## 宗旨

    请在这里写明本组织的宗旨。

    ## 成员

    请在这里写明谁可以成为成员，如何成为成员。

guide-title = 指南
guide-description = 如何一步一步使用我们的产品。
guide-text = 请按顺序阅读各页，或直接打开您需要的那一页。
first-steps-title = 第一步
first-steps-description = 开始之前需要什么。
first-steps-text =
    ## 需要什么

    请在这里写明读者在开始之前必须具备什么。

    ## 先做什么

    然后[继续阅读设置](settings.md)。
settings-title = 设置
settings-description = 可以更改什么，如何更改。
settings-text =
    | 设置 | 含义 |
    |---|---|
    | `language` | 界面语言 |
    | `color` | 浅色或深色 |

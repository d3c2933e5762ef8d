### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = 本文へ移動
# Label of the main navigation, for screen readers.
main-navigation = 主なナビゲーション
# Label of the list of languages, for screen readers.
language-bar = 言語
# Label of the path to this page, for screen readers.
breadcrumbs = 現在位置
# Title of the table of contents.
table-of-contents = このページの内容
# Label of the links at the end of a page.
neighbors = 前後のページ
previous-page = 前のページ：{ $title }
next-page = 次のページ：{ $title }
# Navigation between the pages of a long list.
pagination = この一覧のページ
pagination-page = 全{ $count }ページ中{ $number }ページ目
pagination-newer = 一覧の前のページ
pagination-older = 一覧の次のページ

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = （{ $language }）
# Where a page has no text in this language; $language is the name of the original's.
notice-original = このページはまだ翻訳されていません。{ $language }の原文を表示しています。
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = このページはまだ翻訳されていません。{ $language }の訳文を表示しています。
# Above a translation whose original says something else by now.
stale-page = このページの原文は、翻訳後に変更されています。
# The same where such a page is published as the edition of the day that it follows.
stale-edition = このページは{ $date }時点の版です。原文はその後変更されています。
stale-original = { $language }の原文をご覧ください。
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = このセクションの原文（{ $language }）は、翻訳後に変更されています。
stale-sections = 該当するセクション：
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language }の原文
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }：このページはまだ翻訳されていません
translation-original = 原文
translation-draft = 翻訳の草稿（未校閲）
translation-machine = 機械翻訳（未校閲）
translation-reviewed = 校閲済みの翻訳
translation-official = 公式の翻訳
language-ar = アラビア語
language-zh = 中国語
language-en = 英語
language-fr = フランス語
language-ru = ロシア語
language-es = スペイン語
language-bg = ブルガリア語
language-bn = ベンガル語
language-ca = カタロニア語
language-cs = チェコ語
language-da = デンマーク語
language-de = ドイツ語
language-el = ギリシャ語
language-fa = ペルシア語
language-fi = フィンランド語
language-he = ヘブライ語
language-hi = ヒンディー語
language-hu = ハンガリー語
language-id = インドネシア語
language-it = イタリア語
language-ja = 日本語
language-ko = 韓国語
language-nl = オランダ語
language-pl = ポーランド語
language-pt = ポルトガル語
language-ro = ルーマニア語
language-sk = スロバキア語
language-sr = セルビア語
language-sv = スウェーデン語
language-sw = スワヒリ語
language-th = タイ語
language-tr = トルコ語
language-uk = ウクライナ語
language-ur = ウルドゥー語
language-vi = ベトナム語

## Footnotes and alerts.

footnotes = 脚注
footnote-back = 本文に戻る
alert-note = 補足
alert-tip = ヒント
alert-important = 重要
alert-warning = 注意
alert-caution = 警告

## Foot of the page and lists.

updated = 最終更新日：{ $date }
feed = このサイトのニュースフィード（Atom）
calendar = 全イベントのカレンダー（iCalendar）
# On the page of an event.
calendar-add = カレンダーに追加
# On a section with events.
calendar-subscribe = このカレンダーを購読
calendar-download = ダウンロード（iCalendar）
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $outer }、{ $inner }
# While the site's address is a placeholder.
demonstration = これはデモ版です。
read-more = 続きを読む

## The page that readers see for an address that does not exist.

not-found-title = ページが見つかりません
not-found-text = このアドレスにページはありません。ページが移動したか、アドレスに誤りがある可能性があります。
not-found-home = トップページへ
# On the page where readers choose a language.
choose-language = 言語を選択

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = フォームの受付は{ $date }に始まります。
call-open = フォームの受付は{ $date } { $time }（{ $zone }）までです。
call-days-left =
    { $days ->
        [0] 本日が最終日です。
       *[other] 残り{ $days }日です。
    }
call-last-day = 本日が最終日です。フォームの受付は{ $time }（{ $zone }）に終了します。
call-closed = フォームの受付は{ $date }に終了しました。
call-withdrawn = この募集は取り下げられました。
call-action = フォームに記入
call-leads-to = フォームは別のサイト（{ $host }）にあります。
# The languages in which the form is offered.
call-languages = フォームの言語：{ $languages }
call-questions = お問い合わせ：{ $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } { $time }（{ $zone }）

## The search page.

search-title = 検索
# Label of the field.
search-label = 何をお探しですか？
# On the button beside the field.
search-action = 検索する
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] 見つかりませんでした。別の言葉を使うか、言葉を減らしてください。
       *[other] 検索結果 { $count }件
    }
search-more = 検索結果をさらに表示
# In a list of values that results are filtered by: no filter.
search-all = すべて
# Names of such lists.
search-kind = 種類
search-year = 年
search-failed = 検索機能を読み込めませんでした。もう一度お試しください。
# For browsers without JavaScript: above a list of all pages.
search-pages = セクション別の全ページ
# Kinds of pages.
search-kind-page = ページ
search-kind-section = セクション
search-kind-home = トップページ
search-kind-post = ニュース
search-kind-event = イベント
search-kind-document = 文書
search-kind-value = 一覧
search-kind-values = 一覧

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = 詳細
# Title of the files to download.
facts-downloads = ダウンロード
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = 日付
fact-audiences = 対象
fact-event-type = イベントの種類
fact-event-dates = 日時
fact-event-sessions = セッション
fact-event-format = 参加方法
fact-event-status = 開催状況
fact-event-place = 場所
fact-event-parent = 所属イベント
fact-event-registration = 参加登録
fact-event-interpretation = 通訳
fact-event-figures = 数字で見る
fact-event-venue = 会場
fact-event-outcome = 成果
fact-post-authors = 著者
fact-post-tags = タグ
fact-document-files = ファイル
fact-document-authors = 発行者
fact-document-isbn = ISBN
fact-document-licence = ライセンス
fact-document-pages = ページ数
fact-document-version = 版
fact-document-disclaimer = ご注意
# Whether something holds.
fact-yes = はい
fact-no = いいえ
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = 発足イベント
event-type-meeting = 会合
event-type-web-dialogue = ウェブ対話
event-type-roundtable = 円卓会議
event-type-conference = 会議
event-type-workshop = ワークショップ
event-type-webinar = ウェビナー
event-format-virtual = オンライン
event-format-physical = 会場参加
event-format-hybrid = 会場参加とオンライン
event-status-scheduled = 予定どおり
event-status-cancelled = 中止
event-status-postponed = 延期
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } { $start }～{ $end }（{ $zone }）
# The day for which a figure holds.
figure-as-of = { $date }現在
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }KB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = 未公開

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = メニュー
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = このセクションのページ
# Titles on the home page.
home-sections = このサイトの内容
home-events = 次のイベント
home-posts = 最新ニュース
# A link to the whole list; $title is its title.
list-all = すべて見る：{ $title }
# Titles of lists of events.
events-upcoming = 今後のイベント
events-past = 過去のイベント
# Who wrote a page; $authors are names.
post-authors = 著者：{ $authors }
# Titles of the lists of all tags and all authors.
values-tags = タグ
values-authors = 著者
# Title of a list of related pages.
related-pages = 関連ページ
# The feed of the list on this page.
feed-of-list = この一覧を購読（Atom）

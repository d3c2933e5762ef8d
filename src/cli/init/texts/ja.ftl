### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = 私たちの概要、活動内容、最新の情報をご紹介します。
home-text =
    これはトップページです。本文は`content/`フォルダーにあり、言語ごとに一つのファイルに分かれています。

    このサイトの[開会式](events/opening.md)の日付（{ $date-of-the-event }）は、`content/events/opening.yaml`に一度だけ記載され、言語ごとにそれぞれの書式で表記されます。

about-title = 私たちについて
about-description = 私たちの概要とお問い合わせ方法をご案内します。
about-text =
    ここには、どのような団体で、何を、誰のために行っているかを書いてください。

    ## お問い合わせ方法

    住所、電話番号、受付時間。

news-title = ニュース
news-description = いつ何があったかをお知らせします。
news-text = 私たちのニュースを新しい順に掲載しています。
first-news-title = サイトを公開しました
first-news-description = 本日より、ニュースをここに掲載します。
first-news-text = 本日より、ニュースをすべての言語で同時にここに掲載します。

events-title = イベント
events-description = いつ何が開催されるかをご案内します。
events-text = 私たちのイベントを新しい順に掲載しています。
opening-title = 開会式
opening-description = 開場します。
opening-text = 正午に開場します。

documents-title = 文書
documents-description = 長く保存するために公開している文書です。
documents-text = 私たちの文書です。読者がダウンロードするファイルは、文書の本文と同じ場所に置きます。
statutes-title = 定款
statutes-description = 私たちの活動の規則です。
statutes-text =
    ## 目的

    ここには、団体の目的を書いてください。

    ## 会員

    ここには、誰が会員になれるか、どうすれば会員になれるかを書いてください。

guide-title = ガイド
guide-description = 私たちが作っているものの使い方を、順を追って説明します。
guide-text = ページを順にお読みになるか、必要なページへお進みください。
first-steps-title = 最初のステップ
first-steps-description = 始める前に必要なものを説明します。
first-steps-text =
    ## 必要なもの

    ここには、読者が始める前に用意しておくべきものを書いてください。

    ## 最初にすること

    続いて、[設定にお進みください](settings.md)。
settings-title = 設定
settings-description = 何をどのように変更できるかを説明します。
settings-text =
    | 設定 | 意味 |
    |---|---|
    | `language` | インターフェースの言語 |
    | `color` | ライトまたはダーク |

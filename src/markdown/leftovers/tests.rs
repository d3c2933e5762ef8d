//! Mistakes, each with its report and the text after following its help; and texts without a report.

use proptest::prelude::*;

use super::{Leftovers, leftovers};
use crate::config::RawHtml;
use crate::date::Day;

fn read(text: &str) -> Leftovers {
    let today = Day::parse("2021-10-18").unwrap();
    leftovers(&"a.md".into(), text, 0..text.len(), today, RawHtml::Deny)
}

/// `code: marked text`, for each problem.
fn found(text: &str) -> Vec<String> {
    let left = read(text);
    let wiki = left.wiki.iter().map(|link| format!("wiki: {}", &text[link.range.clone()]));
    let problem = |problem: &crate::diag::Diagnostic| {
        let place = problem.place.as_ref().unwrap();
        format!("{}: {}", problem.code.name(), &text[place.start..place.end])
    };
    left.problems.iter().map(problem).chain(wiki).collect()
}

/// What a help says to write in place of what is marked: the first text in backticks after `write`.
fn written(help: &str) -> Option<String> {
    let rest = help.split_once("write ")?.1;
    if let Some(rest) = rest.strip_prefix("`` ") {
        return Some(rest.split_once(" ``")?.0.to_owned());
    }
    Some(rest.strip_prefix('`')?.split_once('`')?.0.to_owned())
}

/// Mistakes: the text, what is marked with its code, and the text after the help was obeyed.
const MENDED: &[(&str, &str, &str)] = &[
    ("**强调。**后面", "stray-emphasis: **强调。**", "**强调**。后面"),
    ("他说**“你好”**然后走了", "stray-emphasis: **“你好”**", "他说“**你好**”然后走了"),
    ("前面**（注意）**后面", "stray-emphasis: **（注意）**", "前面（**注意**）后面"),
    ("这是**重要：**请看", "stray-emphasis: **重要：**", "这是**重要**：请看"),
    ("*强调。*后面", "stray-emphasis: *强调。*", "*强调*。后面"),
    ("***强调。***后面", "stray-emphasis: ***强调。***", "***强调***。后面"),
    ("~~删除。~~后面", "stray-emphasis: ~~删除。~~", "~~删除~~。后面"),
    ("これは**「重要」**です", "stray-emphasis: **「重要」**", "これは「**重要**」です"),
    ("**text **more", "stray-emphasis: **text **", "**text** more"),
    ("A **text **more", "stray-emphasis: **text **", "A **text** more"),
    ("** Важно ** для всех", "stray-emphasis: ** Важно **", " **Важно**  для всех"),
    ("**Срок: **31 октября", "stray-emphasis: **Срок: **", "**Срок:** 31 октября"),
    ("هذا **مهم **جدا", "stray-emphasis: **مهم **", "هذا **مهم** جدا"),
    ("*texte *suite", "stray-emphasis: *texte *", "*texte* suite"),
    ("__x__y", "stray-emphasis: __x__", "**x**y"),
    ("a __b __c", "stray-emphasis: __b __", "a __b__ c"),
    ("_слово_ми", "stray-emphasis: _слово_", "*слово*ми"),
    (
        "| A | B |\n|---|---|\n| **强调。**后 | c |",
        "stray-emphasis: **强调。**",
        "| A | B |\n|---|---|\n| **强调**。后 | c |",
    ),
    ("- **强调。**后面\n- b", "stray-emphasis: **强调。**", "- **强调**。后面\n- b"),
    ("> **强调。**后面", "stray-emphasis: **强调。**", "> **强调**。后面"),
    ("第一**强调。**后面**再强**了", "stray-emphasis: **强调。**", "第一**强调**。后面**再强**了"),
    ("2*3 and 4*5", "stray-emphasis: *3 and 4*", "2\\*3 and 4\\*5"),
    ("x**2 + y**2", "stray-emphasis: **2 + y**", "x\\*\\*2 + y\\*\\*2"),
    ("[the rules] (rules.md)", "broken-markup: [the rules] (rules.md)", "[the rules](rules.md)"),
    (
        "见[规则]（https://a.org/b）。",
        "broken-markup: [规则]（https://a.org/b）",
        "见[规则](https://a.org/b)。",
    ),
    (
        "见【规则】(https://a.org/b)。",
        "broken-markup: 【规则】(https://a.org/b)",
        "见[规则](https://a.org/b)。",
    ),
    ("[a](my file.pdf)", "broken-markup: [a](my file.pdf)", "[a](<my file.pdf>)"),
    ("[a](b.md “Title”)", "broken-markup: [a](b.md “Title”)", "[a](b.md \"Title\")"),
    ("[a](https://a.org/b", "broken-markup: [a](https://a.org/b", "[a](https://a.org/b)"),
    ("See [a](b.md and more.", "broken-markup: [a](b.md", "See [a](b.md) and more."),
    ("[a(https://a.org/b)", "broken-markup: [a(https://a.org/b)", "[a](https://a.org/b)"),
    ("## A\n\n##NoSpace", "broken-markup: ##NoSpace", "## A\n\n## NoSpace"),
    ("##\u{a0}Words here", "broken-markup: ##\u{a0}Words here", "## Words here"),
    ("＃＃ 标题", "broken-markup: ＃＃ 标题", "## 标题"),
    ("-\u{a0}one", "broken-markup: -\u{a0}one", "- one"),
    (
        "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |",
        "broken-markup: |---|---|",
        "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |",
    ),
    ("|a|b|\n|-|\n|1|2|", "broken-markup: |-|", "|a|b|\n|---|---|\n|1|2|"),
    ("|a|b|\n|-|-|-|\n|1|2|", "broken-markup: |-|-|-|", "|a|b|\n|---|---|\n|1|2|"),
    ("a | b\n--- | --- | ---\n1 | 2", "broken-markup: --- | --- | ---", "a | b\n|---|---|\n1 | 2"),
    ("a | b\n:-: | :-: | -:\n1 | 2", "broken-markup: :-: | :-: | -:", "a | b\n|---|---|\n1 | 2"),
    ("a | b\n---\n1 | 2", "broken-markup: ---", "a | b\n|---|---|\n1 | 2"),
    ("| a |\n|---|---|\n| 1 |", "broken-markup: |---|---|", "| a |\n|---|\n| 1 |"),
    ("> | a | b |\n> |---|\n> | 1 | 2 |", "broken-markup: |---|", "> | a | b |\n> |---|---|\n> | 1 | 2 |"),
    ("- | a | b |\n  |-|\n  | 1 | 2 |", "broken-markup: |-|", "- | a | b |\n  |---|---|\n  | 1 | 2 |"),
    ("| a | b |\n|===|===|\n| 1 | 2 |", "broken-markup: |===|===|", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("| a | b |\n+---+---+\n| 1 | 2 |", "broken-markup: +---+---+", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("| a | b |\n|—|—|\n| 1 | 2 |", "broken-markup: |—|—|", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("Some ^^new^^ text", "foreign-syntax: ^^new^^", "Some new text"),
    ("Some {++new++} text", "foreign-syntax: {++new++}", "Some new text"),
    ("Some {==new==} text", "foreign-syntax: {==new==}", "Some **new** text"),
    ("Some {~~old~>new~~} text", "foreign-syntax: {~~old~>new~~}", "Some new text"),
    ("This is ==marked== text", "foreign-syntax: ==marked==", "This is **marked** text"),
    ("Press ++ctrl+c++ now", "foreign-syntax: ++ctrl+c++", "Press **ctrl+c** now"),
];

#[test]
fn a_help_that_is_obeyed_mends_the_text() {
    let mut wrong = Vec::new();
    for (text, expected, mended) in MENDED {
        let left = read(text);
        let Some(problem) = left.problems.iter().next() else {
            wrong.push(format!("{text:?}: nothing found"));
            continue;
        };
        let help = problem.help.as_deref().unwrap();
        let place = problem.place.as_ref().unwrap();
        let write = written(help).unwrap_or_default();
        let typed = [&text[..place.start], &write, &text[place.end..]].concat();
        let rest = found(&typed);
        if found(text) != [*expected] || typed != *mended || !rest.is_empty() {
            wrong.push(format!("{text:?}: {:?}; {help}; typed {typed:?}: {rest:?}", found(text)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Mistakes whose help says what to do in words, or shows them as code.
const FOUND: &[(&str, &str)] = &[
    ("{{% alert %}}\nText\n{{% /alert %}}", "foreign-syntax: {{% alert %}}"),
    ("{{< figure src=\"a.png\" >}}", "foreign-syntax: {{< figure src=\"a.png\" >}}"),
    ("A {{<ref \"x\">}} b", "foreign-syntax: {{<ref \"x\">}}"),
    ("A {{<figure src=\"x\" >}} b", "foreign-syntax: {{<figure src=\"x\" >}}"),
    ("{{<note>}}\n\nx\n\n{{</note>}}", "foreign-syntax: {{<note>}}"),
    ("Some {--old--} text", "foreign-syntax: {--old--}"),
    ("Some {==text==}{>>why?<<}", "foreign-syntax: {==text==} and foreign-syntax: {>>why?<<}"),
    (
        "*[HTML]: a language\n*[CSS]: another",
        "foreign-syntax: *[HTML]: a language and foreign-syntax: *[CSS]: another",
    ),
    ("The $x$ axis and $a + b = c$", "foreign-syntax: $x$ and foreign-syntax: $a + b = c$"),
    ("From $5 to $f(x)$", "foreign-syntax: $f(x)$"),
    ("$$\nx\n$$", "foreign-syntax: $$\nx\n$$"),
    ("| a | b |\n\n|---|---|\n| 1 | 2 |", "broken-markup: |---|---|"),
    ("|a|\n|-|\n|1|2|3|", "lost-cells: 2|3"),
    ("Text {{ youtube(id=\"x\") }}.", "foreign-syntax: {{ youtube(id=\"x\") }}"),
    ("{% include x.html %}", "foreign-syntax: {% include x.html %}"),
    ("{% raw %}a{% endraw %}", "foreign-syntax: {% raw %}"),
    ("By {{ page.title }}", "foreign-syntax: {{ page.title }}"),
    ("[x]({{< ref \"a.md\" >}})", "foreign-syntax: {{< ref \"a.md\" >}}"),
    ("[Join](join.md){ .button }", "foreign-syntax: { .button }"),
    ("Text\n{: .class}", "foreign-syntax: {: .class}"),
    ("Text {#id}", "foreign-syntax: {#id}"),
    ("* TOC\n{:toc}", "foreign-syntax: {:toc}"),
    ("Go to ${url} now", "foreign-syntax: ${url}"),
    ("<% if x %>", "foreign-syntax: <% if x %>"),
    ("{!docs/a.md!}", "foreign-syntax: {!docs/a.md!}"),
    ("!!! note\n    Text", "foreign-syntax: !!! note"),
    ("??? tip \"Title\"\n    Text", "foreign-syntax: ??? tip \"Title\""),
    ("???+ question\n", "foreign-syntax: ???+ question"),
    (":::note\nText\n:::", "foreign-syntax: :::note"),
    (":::tip[Title]\n\nText\n\n:::", "foreign-syntax: :::tip[Title]"),
    ("[TOC]", "foreign-syntax: [TOC]"),
    ("[[_TOC_]]", "foreign-syntax: [[_TOC_]]"),
    ("import Tabs from '@theme/Tabs';\n\nText", "foreign-syntax: import Tabs from '@theme/Tabs';"),
    ("export const x = 1", "foreign-syntax: export const x = 1"),
    ("A :smile: face", "foreign-syntax: :smile:"),
    ("$$x^2$$", "foreign-syntax: $$x^2$$"),
    ("The $\\alpha$ ray", "foreign-syntax: $\\alpha$"),
    ("The \\(x^2\\) here", "foreign-syntax: \\(x^2\\)"),
    ("\\newpage", "foreign-syntax: \\newpage"),
    ("\\textbf{x} y", "foreign-syntax: \\textbf{x}"),
    (".. note::\n\n   Text", "foreign-syntax: .. note::"),
    ("See :ref:`x`.", "foreign-syntax: :ref:"),
    ("See {doc}`x`.", "foreign-syntax: {doc}"),
    ("See `x <https://a.org>`_.", "foreign-syntax: _"),
    ("```{note}\nText\n```", "foreign-syntax: ```{note}"),
    ("=== \"Tab\"\n\n    Text", "foreign-syntax: === \"Tab\""),
    ("--8<-- \"a.md\"", "foreign-syntax: --8<-- \"a.md\""),
    ("Text %%hidden%% more", "foreign-syntax: %%hidden%%"),
    ("A claim^[The note.].", "foreign-syntax: ^[The note.]"),
    ("Text ^abc123", "foreign-syntax: ^abc123"),
    ("Text\n\n<!-- more -->\n\nText", "foreign-syntax: <!-- more -->"),
    ("> [!INFO]\n> Text", "foreign-syntax: [!INFO]"),
    ("> [!ПРИМЕЧАНИЕ]\n> Музей закрыт.", "foreign-syntax: [!ПРИМЕЧАНИЕ]"),
    ("> [!ملاحظة]\n> المتحف مغلق.", "foreign-syntax: [!ملاحظة]"),
    ("> [!注意]\n> 博物馆关闭。", "foreign-syntax: [!注意]"),
    ("> [!Bon à savoir]\n> Fermé.", "foreign-syntax: [!Bon à savoir]"),
    ("> [!NOTE] Title\n> Text", "foreign-syntax: [!NOTE] Title"),
    ("![[a.png]]", "foreign-syntax: [[a.png]]"),
    ("See [[opening]].", "wiki: [[opening]]"),
    ("См. [[opening|открытие]].", "wiki: [[opening|открытие]]"),
    ("[gallery ids=\"1,2\"]", "foreign-syntax: [gallery ids=\"1,2\"]"),
    ("[b]bold[/b] text", "foreign-syntax: [b]"),
    ("As shown [@doe99].", "foreign-syntax: [@doe99]"),
    ("[the rules][rules]", "undefined-reference: [the rules][rules]"),
    ("See [rules][].", "undefined-reference: [rules][]"),
    ("x\n\n[rules]: rules.md", "unused-definition: [rules]: rules.md"),
    ("[x][r]\n\n[r]: a.md\n[r]: b.md", "unused-definition: [r]: b.md"),
    ("Text\n[r]: a.md", "broken-markup: [r]: a.md"),
    ("the rules](rules.md) here", "broken-markup: ](rules.md)"),
    ("| `x|y` | z |", ""),
    ("| A | B |\n|---|---|\n| `x|y` | z |", "lost-cells: z"),
    ("| A | B |\n|---|---|\n| 1 | 2 | three |", "lost-cells: three"),
    ("| a | b |\n| c | d |", "broken-markup: | a | b |"),
    ("Text\n\n```rust\nlet a;\n\nMore", "broken-markup: ```rust"),
    ("Text\n\n~~~~\nlet a;\n~~~\n", "broken-markup: ~~~~"),
    ("Use `code here and more", "broken-markup: `"),
    ("A word with **no end", "stray-emphasis: **"),
    ("Price** of it", "stray-emphasis: **"),
    ("![a](b c.png)", "broken-markup: [a](b c.png)"),
    ("H~2~O and x^2^", "foreign-syntax: ~2~ and foreign-syntax: ^2^"),
    ("-one\n-two", "broken-markup: -one"),
];

#[test]
fn what_stays_visible_is_reported_at_its_place() {
    let missed: Vec<_> = FOUND
        .iter()
        .map(|(text, expected)| (text, expected, found(text).join(" and ")))
        .filter(|(_, expected, found)| found != *expected)
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Texts that use the same signs correctly.
const SOUND: &[&str] = &[
    "`**a **b`, ``{{ x }}``, `[[a]]`, `$x$`",
    "```\n**a **b {{ x }} [[a]] [a][b]\n:::note\n```\n",
    "    **a **b {{ x }}\n",
    "\\*\\*a \\*\\*b, \\{{ x }}, \\[[a]], \\[a][b], \\$x^2$, \\:::note",
    "2 ** 3 and 2**3, a * b, 5 * 3, 2 * (3 + 4) * 5, x ** y ** z",
    "`__init__`, snake_case_name, MY__VAR, _private and file_name_x",
    "Name: ______ Date: __ . __ . ____",
    "It cost $5 and then $10, or US$ 5 and $HOME.",
    "From $5-$10, $100m and $200m, R$ 5 e R$ 10, $1,000$, CA$5, US$ x, $HOME$, cheap $, better $$, best $$$",
    "*[sic]* and **[a]: b**, {--flag}, i++ and ++i, a ^ b ^ c",
    "Yes | No\n---\n\nText",
    "* a\n* b\n\n- c\n- d\n",
    "[sic] and [1], [2] and [1][2], array[i][j], see [a] and (b), [ ] and [x]",
    "See [a](b.md) and [c](<d e.md>), [f](g.md \"h\"), <https://a.org/x_y__z>.",
    "Text[^1] and more.\n\n[^1]: A note.",
    "[a][b] and [c].\n\n[b]: x.md\n[C]: y.md\n\n[//]: # (a comment)",
    "At 10:30:45, a:b:c, std::vec::Vec, http://a.b, Note: this.",
    "网站:https://a.org, Сайт:https://a.org, الموقع:https://a.org, 时间:10:30:00, Note:this: that, a:hover:focus",
    "Сайт:ru: далее, الموقع:ar: ثم, ::before and ::after, fe80::1:ab:cd",
    "C++ and C++, a == b, x === y, a += 1, 50%%, 100 % of 5%",
    "{x} in a set {1, 2, 3}, {name}, {a: b}",
    "> [!NOTE]\n> Text\n\n> [!WARNING]\n> Text",
    "| a | b |\n|---|---|\n| `x\\|y` | z |\n| 1 |\n| 1 | 2 | |\n",
    "#1 and #hashtag, #Broadband4All\n\n#BridgeTheGap",
    "# A title\n\n## Another {#id}\n",
    "!!! Attention !!! and ??? what, wow!!!",
    "C:\\new\\file and \\\\server\\share, \\o/ ",
    "Wait... what? .. and - no -- yes --- so",
    "He said: 'don`t' and Qur`an, Sana`a",
    "**a** *b* ***c*** ~~d~~ __e__ _f_ **«g»**, **h**.",
    "中文**强调**后面，**再强**。\n\n**标题：** 文字",
    "un*frigging*believable, H2O, 10^6, x^2, ~5 to ~10",
    "```rust\nlet a = 1;\n```\n\n~~~\n```\n~~~\n\n- ```\n  code\n  ```\n",
    "{{ <date value=\"2021-10-18\" /> }} and {% <note kind=\"important\"> %}",
    "A [link](a.md), (a note), [another link](b.md) (in French).",
    "we import goods from abroad\n\nimport duties from 'x' to y, 5~10天和20~30天, ~a~b",
    "Terms apply.* And more.*\n\n*Only for members.",
    "f**k, s***, ****, user****",
    "https://a.org/a_b__c*d and a@b.org",
    "[draft] (not final), [en] (English) [fr] (French)",
    "+ a\n+ b\n\n1. a\n2. b\n\n1) a\n",
    "<!-- a comment of the author -->\n\nText",
    "Term\n: Definition",
    "-5 degrees and - 3",
    "Что-то — «это»; l’été : «oui»; ¿qué? ¡sí!; نعم، لا؛ 是的，不。",
];

#[test]
fn signs_that_are_meant_are_left_alone() {
    let wrong: Vec<_> =
        SOUND.iter().map(|text| (text, found(text))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_place_is_of_whole_characters(
        text in "([-#>|*_`~\\[\\]()!:^\\\\{}$%=+;.,?/@ \n\t0-9a-cé国。“]|\n\n|\\*\\*|__|```|\\{\\{|\\]\\(|\\[\\[|https://|:::|\\]: ){0,50}"
    ) {
        for problem in read(&text).problems.iter() {
            let place = problem.place.as_ref().unwrap();
            prop_assert!(text.get(place.start..place.end).is_some(), "{problem:?}");
        }
    }
}

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = 저희가 누구이고 무엇을 하며 어떤 새 소식이 있는지 소개합니다.
home-text =
    여기는 첫 페이지입니다. 본문은 `content/` 폴더에 언어마다 파일 하나씩 들어 있습니다.

    이 사이트에서 [개관식](events/opening.md) 날짜({ $date-of-the-event })는 `content/events/opening.yaml`에 한 번만 적혀 있으며, 언어마다 고유한 방식으로 표기합니다.

about-title = 소개
about-description = 저희가 누구인지, 어떻게 연락하는지 안내합니다.
about-text =
    여기에 어떤 단체인지, 무엇을 하는지, 누구를 위해 일하는지 적으시기 바랍니다.

    ## 연락 방법

    주소, 전화번호, 응답 가능 시간.

news-title = 소식
news-description = 언제 무슨 일이 있었는지 알려 드립니다.
news-text = 저희 소식을 최신순으로 싣습니다.
first-news-title = 사이트가 열렸습니다
first-news-description = 오늘부터 저희 소식을 이곳에 게시합니다.
first-news-text = 오늘부터 저희 소식을 모든 언어로 동시에 이곳에 게시합니다.

events-title = 행사
events-description = 언제 무엇이 열리는지 안내합니다.
events-text = 저희 행사를 최신순으로 싣습니다.
opening-title = 개관식
opening-description = 문이 열립니다.
opening-text = 정오에 문이 열립니다.

documents-title = 문서
documents-description = 오래 보관하도록 발행하는 자료입니다.
documents-text = 저희 문서입니다. 독자가 내려받을 파일은 문서 본문 옆에 둡니다.
statutes-title = 정관
statutes-description = 저희가 따르는 운영 규칙입니다.
statutes-text =
    ## 목적

    여기에 단체의 목적을 적으시기 바랍니다.

    ## 회원

    여기에 누가 회원이 될 수 있고 어떻게 회원이 되는지 적으시기 바랍니다.

guide-title = 안내서
guide-description = 저희가 만드는 것을 사용하는 방법을 단계별로 설명합니다.
guide-text = 페이지를 순서대로 읽거나 필요한 페이지로 이동하시기 바랍니다.
first-steps-title = 첫걸음
first-steps-description = 시작하기 전에 필요한 것을 알려 드립니다.
first-steps-text =
    ## 필요한 것

    여기에 독자가 시작하기 전에 갖추어야 할 것을 적으시기 바랍니다.

    ## 먼저 할 일

    그다음 [설정으로 이동하시기 바랍니다](settings.md).
settings-title = 설정
settings-description = 무엇을 어떻게 바꿀 수 있는지 설명합니다.
settings-text =
    | 설정 | 의미 |
    |---|---|
    | `language` | 인터페이스 언어 |
    | `color` | 밝게 또는 어둡게 |

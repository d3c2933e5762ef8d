### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = 본문 바로가기
# Label of the main navigation, for screen readers.
main-navigation = 주요 메뉴
# Label of the list of languages, for screen readers.
language-bar = 언어
# Label of the path to this page, for screen readers.
breadcrumbs = 현재 위치
# Title of the table of contents.
table-of-contents = 이 페이지의 내용
# Label of the links at the end of a page.
neighbors = 이전 페이지와 다음 페이지
previous-page = 이전 페이지: { $title }
next-page = 다음 페이지: { $title }
# Navigation between the pages of a long list.
pagination = 이 목록의 페이지
pagination-page = 전체 { $count }페이지 중 { $number }페이지
pagination-newer = 목록의 이전 페이지
pagination-older = 목록의 다음 페이지

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = ({ $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = 이 페이지는 아직 번역되지 않았습니다. { $language } 원문을 표시합니다.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = 이 페이지는 아직 번역되지 않았습니다. { $language } 번역문을 표시합니다.
# Above a translation whose original says something else by now.
stale-page = 이 페이지의 원문은 번역된 뒤에 변경되었습니다.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = 이 페이지는 { $date } 기준으로 작성된 판입니다. 원문은 그 뒤에 변경되었습니다.
stale-original = { $language } 원문을 확인하시기 바랍니다.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = 이 섹션의 원문({ $language })은 번역된 뒤에 변경되었습니다.
stale-sections = 해당 섹션:
# The link to the same section of the original, beside the link to the section.
stale-section-read = { $language } 원문
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: 이 페이지는 아직 번역되지 않았습니다
translation-original = 원문
translation-draft = 번역 초안(감수 전)
translation-machine = 기계 번역(감수 전)
translation-reviewed = 감수를 마친 번역
translation-official = 공식 번역
language-ar = 아랍어
language-zh = 중국어
language-en = 영어
language-fr = 프랑스어
language-ru = 러시아어
language-es = 스페인어
language-bg = 불가리아어
language-bn = 벵골어
language-ca = 카탈로니아어
language-cs = 체코어
language-da = 덴마크어
language-de = 독일어
language-el = 그리스어
language-fa = 페르시아어
language-fi = 핀란드어
language-he = 히브리어
language-hi = 힌디어
language-hu = 헝가리어
language-id = 인도네시아어
language-it = 이탈리아어
language-ja = 일본어
language-ko = 한국어
language-nl = 네덜란드어
language-pl = 폴란드어
language-pt = 포르투갈어
language-ro = 루마니아어
language-sk = 슬로바키아어
language-sr = 세르비아어
language-sv = 스웨덴어
language-sw = 스와힐리어
language-th = 태국어
language-tr = 튀르키예어
language-uk = 우크라이나어
language-ur = 우르두어
language-vi = 베트남어

## Footnotes and alerts.

footnotes = 각주
footnote-back = 본문으로 돌아가기
alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 주의
alert-caution = 경고

## Foot of the page and lists.

updated = 최종 수정일: { $date }
feed = 이 사이트의 소식 피드(Atom)
calendar = 내 캘린더용 전체 행사(iCalendar)
# On the page of an event.
calendar-add = 내 캘린더에 추가
# On a section with events.
calendar-subscribe = 이 캘린더 구독
calendar-download = 내려받기(iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $outer } { $inner }
# While the site's address is a placeholder.
demonstration = 시연용으로 제작된 판입니다.
read-more = 더 보기

## The page that readers see for an address that does not exist.

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 이 주소에는 페이지가 없습니다. 페이지가 이동되었거나 주소가 잘못되었을 수 있습니다.
not-found-home = 첫 페이지로 이동
# On the page where readers choose a language.
choose-language = 언어 선택

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = 양식 접수는 { $date }에 시작됩니다.
call-open = 양식 접수는 { $date } { $time }({ $zone })까지입니다.
call-days-left =
    { $days ->
        [0] 오늘이 마지막 날입니다.
       *[other] { $days }일 남았습니다.
    }
call-last-day = 오늘이 마지막 날입니다. 양식 접수는 { $time }({ $zone })에 마감됩니다.
call-closed = 양식 접수는 { $date }에 마감되었습니다.
call-withdrawn = 이 공모는 철회되었습니다.
call-action = 양식 작성
call-leads-to = 양식은 다른 사이트({ $host })에 있습니다.
# The languages in which the form is offered.
call-languages = 양식의 언어: { $languages }
call-questions = 문의: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } { $time }({ $zone })

## The search page.

search-title = 검색
# Label of the field.
search-label = 무엇을 찾으십니까?
# On the button beside the field.
search-action = 검색하기
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] 검색 결과가 없습니다. 다른 단어를 쓰거나 단어 수를 줄여 보시기 바랍니다.
       *[other] 검색 결과 { $count }건
    }
search-more = 검색 결과 더 보기
# In a list of values that results are filtered by: no filter.
search-all = 전체
# Names of such lists.
search-kind = 종류
search-year = 연도
search-failed = 검색 기능을 불러오지 못했습니다. 다시 시도해 주시기 바랍니다.
# For browsers without JavaScript: above a list of all pages.
search-pages = 섹션별 전체 페이지
# Kinds of pages.
search-kind-page = 페이지
search-kind-section = 섹션
search-kind-home = 첫 페이지
search-kind-post = 소식
search-kind-event = 행사
search-kind-document = 문서
search-kind-value = 목록
search-kind-values = 목록

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = 상세 정보
# Title of the files to download.
facts-downloads = 내려받기
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = 날짜
fact-audiences = 대상
fact-event-type = 행사 유형
fact-event-dates = 일시
fact-event-sessions = 세션
fact-event-format = 참가 방법
fact-event-status = 진행 상태
fact-event-place = 장소
fact-event-parent = 상위 행사
fact-event-registration = 참가 신청
fact-event-interpretation = 통역
fact-event-figures = 숫자로 보기
fact-event-venue = 회의장
fact-event-outcome = 결과
fact-post-authors = 글쓴이
fact-post-tags = 태그
fact-document-files = 파일
fact-document-authors = 발행처
fact-document-isbn = ISBN
fact-document-licence = 이용 허락
fact-document-pages = 쪽수
fact-document-version = 버전
fact-document-disclaimer = 유의 사항
# Whether something holds.
fact-yes = 예
fact-no = 아니요
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = 출범식
event-type-meeting = 회의
event-type-web-dialogue = 온라인 대화
event-type-roundtable = 원탁회의
event-type-conference = 콘퍼런스
event-type-workshop = 워크숍
event-type-webinar = 웨비나
event-format-virtual = 온라인
event-format-physical = 현장
event-format-hybrid = 현장 및 온라인
event-status-scheduled = 예정대로 진행
event-status-cancelled = 취소
event-status-postponed = 연기
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } { $start }~{ $end }({ $zone })
# The day for which a figure holds.
figure-as-of = { $date } 기준
# Sizes of files.
file-size-kilobytes = { $number }kB
file-size-megabytes = { $number }MB
# In place of a link to a file that does not exist yet.
file-placeholder = 미공개

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = 메뉴
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = 이 섹션의 페이지
# Titles on the home page.
home-sections = 이 사이트의 내용
home-events = 다음 행사
home-posts = 최신 소식
# A link to the whole list; $title is its title.
list-all = 전체 보기: { $title }
# Titles of lists of events.
events-upcoming = 예정된 행사
events-past = 지난 행사
# Who wrote a page; $authors are names.
post-authors = 글쓴이: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = 태그
values-authors = 글쓴이
# Title of a list of related pages.
related-pages = 관련 페이지
# The feed of the list on this page.
feed-of-list = 이 목록 구독(Atom)

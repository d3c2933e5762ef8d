### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Chuyển đến nội dung
# Label of the main navigation, for screen readers.
main-navigation = Điều hướng chính
# Label of the list of languages, for screen readers.
language-bar = Ngôn ngữ
# Label of the path to this page, for screen readers.
breadcrumbs = Bạn đang ở đây
# Title of the table of contents.
table-of-contents = Trên trang này
# Label of the links at the end of a page.
neighbors = Trang trước và trang sau
previous-page = Trang trước: { $title }
next-page = Trang sau: { $title }
# Navigation between the pages of a long list.
pagination = Các trang của danh sách này
pagination-page = Trang { $number } trên { $count }
pagination-newer = Trang trước của danh sách
pagination-older = Trang sau của danh sách

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (bằng { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Trang này chưa được dịch. Bạn đang xem nguyên bản bằng { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Trang này chưa được dịch. Bạn đang xem bản dịch bằng { $language }.
# Above a translation whose original says something else by now.
stale-page = Nguyên bản của trang này đã thay đổi kể từ khi được dịch.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Trang này là bản ngày { $date }. Nguyên bản đã thay đổi kể từ đó.
stale-original = Đọc nguyên bản bằng { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Nguyên bản của mục này (bằng { $language }) đã thay đổi kể từ khi được dịch.
stale-sections = Các mục có thay đổi:
# The link to the same section of the original, beside the link to the section.
stale-section-read = nguyên bản bằng { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: trang này chưa được dịch
translation-original = Nguyên bản
translation-draft = Bản dịch nháp, chưa được hiệu đính
translation-machine = Bản dịch máy, chưa được hiệu đính
translation-reviewed = Bản dịch đã được hiệu đính
translation-official = Bản dịch chính thức
language-ar = tiếng Ả Rập
language-zh = tiếng Trung
language-en = tiếng Anh
language-fr = tiếng Pháp
language-ru = tiếng Nga
language-es = tiếng Tây Ban Nha
language-bg = tiếng Bulgaria
language-bn = tiếng Bangla
language-ca = tiếng Catalan
language-cs = tiếng Séc
language-da = tiếng Đan Mạch
language-de = tiếng Đức
language-el = tiếng Hy Lạp
language-fa = tiếng Ba Tư
language-fi = tiếng Phần Lan
language-he = tiếng Do Thái
language-hi = tiếng Hindi
language-hu = tiếng Hungary
language-id = tiếng Indonesia
language-it = tiếng Italy
language-ja = tiếng Nhật
language-ko = tiếng Hàn
language-nl = tiếng Hà Lan
language-pl = tiếng Ba Lan
language-pt = tiếng Bồ Đào Nha
language-ro = tiếng Romania
language-sk = tiếng Slovak
language-sr = tiếng Serbia
language-sv = tiếng Thụy Điển
language-sw = tiếng Swahili
language-th = tiếng Thái
language-tr = tiếng Thổ Nhĩ Kỳ
language-uk = tiếng Ukraina
language-ur = tiếng Urdu
language-vi = tiếng Việt

## Footnotes and alerts.

footnotes = Chú thích
footnote-back = Quay lại nội dung
alert-note = Lưu ý
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Thận trọng

## Foot of the page and lists.

updated = Thay đổi lần cuối: ngày { $date }
feed = Nguồn tin của trang web này (Atom)
calendar = Tất cả sự kiện cho lịch của bạn (iCalendar)
# On the page of an event.
calendar-add = Thêm vào lịch của bạn
# On a section with events.
calendar-subscribe = Đăng ký theo dõi lịch này
calendar-download = Tải lịch này xuống (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Đây là bản minh họa.
read-more = Đọc thêm

## The page that readers see for an address that does not exist.

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào tại địa chỉ này. Trang có thể đã được chuyển đi, hoặc địa chỉ có lỗi.
not-found-home = Về trang chủ
# On the page where readers choose a language.
choose-language = Chọn ngôn ngữ

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Biểu mẫu sẽ mở vào ngày { $date }.
call-open = Biểu mẫu mở đến { $time } ngày { $date } ({ $zone }).
call-days-left =
    { $days ->
        [0] Hôm nay là ngày cuối cùng.
       *[other] Còn { $days } ngày.
    }
call-last-day = Hôm nay là ngày cuối cùng: biểu mẫu đóng lúc { $time } ({ $zone }).
call-closed = Biểu mẫu đã đóng vào ngày { $date }.
call-withdrawn = Lời mời tham gia đã được rút lại.
call-action = Điền biểu mẫu
call-leads-to = Biểu mẫu nằm trên một trang web khác: { $host }.
# The languages in which the form is offered.
call-languages = Ngôn ngữ của biểu mẫu: { $languages }.
call-questions = Mọi thắc mắc xin gửi về: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $time } ngày { $date } ({ $zone })

## The search page.

search-title = Tìm kiếm
# Label of the field.
search-label = Bạn cần tìm gì?
# On the button beside the field.
search-action = Tìm
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Không tìm thấy kết quả nào. Hãy thử từ khác hoặc dùng ít từ hơn.
       *[other] { $count } kết quả
    }
search-more = Hiển thị thêm kết quả
# In a list of values that results are filtered by: no filter.
search-all = Tất cả
# Names of such lists.
search-kind = Loại
search-year = Năm
search-failed = Không tải được phần tìm kiếm. Vui lòng thử lại.
# For browsers without JavaScript: above a list of all pages.
search-pages = Tất cả các trang theo chuyên mục
# Kinds of pages.
search-kind-page = Trang
search-kind-section = Chuyên mục
search-kind-home = Trang chủ
search-kind-post = Tin tức
search-kind-event = Sự kiện
search-kind-document = Tài liệu
search-kind-value = Danh sách
search-kind-values = Danh sách

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Thông tin chi tiết
# Title of the files to download.
facts-downloads = Tải xuống
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Ngày
fact-audiences = Dành cho
fact-event-type = Loại sự kiện
fact-event-dates = Thời gian
fact-event-sessions = Các phiên
fact-event-format = Hình thức tham gia
fact-event-status = Tình trạng
fact-event-place = Địa điểm
fact-event-parent = Trong khuôn khổ
fact-event-registration = Đăng ký
fact-event-interpretation = Phiên dịch
fact-event-figures = Qua các con số
fact-event-venue = Hội trường
fact-event-outcome = Kết quả
fact-post-authors = Tác giả
fact-post-tags = Thẻ
fact-document-files = Tệp
fact-document-authors = Đơn vị phát hành
fact-document-isbn = ISBN
fact-document-licence = Giấy phép
fact-document-pages = Số trang
fact-document-version = Phiên bản
fact-document-disclaimer = Xin lưu ý
# Whether something holds.
fact-yes = Có
fact-no = Không
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Lễ ra mắt
event-type-meeting = Cuộc họp
event-type-web-dialogue = Đối thoại trực tuyến
event-type-roundtable = Tọa đàm bàn tròn
event-type-conference = Hội nghị
event-type-workshop = Hội thảo thực hành
event-type-webinar = Hội thảo trực tuyến
event-format-virtual = trực tuyến
event-format-physical = trực tiếp
event-format-hybrid = trực tiếp và trực tuyến
event-status-scheduled = Theo kế hoạch
event-status-cancelled = Đã hủy
event-status-postponed = Hoãn lại
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = tính đến ngày { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = chưa được phát hành

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Trình đơn
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Các trang của chuyên mục này
# Titles on the home page.
home-sections = Trên trang web này
home-events = Sự kiện tiếp theo
home-posts = Tin mới nhất
# A link to the whole list; $title is its title.
list-all = Tất cả: { $title }
# Titles of lists of events.
events-upcoming = Sự kiện sắp tới
events-past = Sự kiện đã qua
# Who wrote a page; $authors are names.
post-authors = Tác giả: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Thẻ
values-authors = Tác giả
# Title of a list of related pages.
related-pages = Xem thêm
# The feed of the list on this page.
feed-of-list = Theo dõi danh sách này (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = ข้ามไปยังเนื้อหา
# Label of the main navigation, for screen readers.
main-navigation = การนำทางหลัก
# Label of the list of languages, for screen readers.
language-bar = ภาษา
# Label of the path to this page, for screen readers.
breadcrumbs = ตำแหน่งปัจจุบัน
# Title of the table of contents.
table-of-contents = เนื้อหาในหน้านี้
# Label of the links at the end of a page.
neighbors = หน้าก่อนหน้าและหน้าถัดไป
previous-page = หน้าก่อนหน้า: { $title }
next-page = หน้าถัดไป: { $title }
# Navigation between the pages of a long list.
pagination = หน้าทั้งหมดของรายการนี้
pagination-page = หน้า { $number } จาก { $count }
pagination-newer = หน้าก่อนหน้าของรายการ
pagination-older = หน้าถัดไปของรายการ

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (ภาษา{ $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = หน้านี้ยังไม่มีคำแปล ข้อความที่แสดงเป็นต้นฉบับภาษา{ $language }
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = หน้านี้ยังไม่มีคำแปล ข้อความที่แสดงเป็นฉบับแปลภาษา{ $language }
# Above a translation whose original says something else by now.
stale-page = ต้นฉบับของหน้านี้มีการเปลี่ยนแปลงหลังจากที่แปลแล้ว
# The same where such a page is published as the edition of the day that it follows.
stale-edition = หน้านี้เป็นฉบับวันที่ { $date } ต้นฉบับมีการเปลี่ยนแปลงหลังจากวันดังกล่าว
stale-original = อ่านต้นฉบับภาษา{ $language }
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = ต้นฉบับของส่วนนี้ (ภาษา{ $language }) มีการเปลี่ยนแปลงหลังจากที่แปลแล้ว
stale-sections = ส่วนที่มีการเปลี่ยนแปลง:
# The link to the same section of the original, beside the link to the section.
stale-section-read = ต้นฉบับภาษา{ $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: หน้านี้ยังไม่มีคำแปล
translation-original = ต้นฉบับ
translation-draft = ร่างคำแปล ยังไม่ได้ตรวจทาน
translation-machine = คำแปลด้วยเครื่อง ยังไม่ได้ตรวจทาน
translation-reviewed = คำแปลที่ตรวจทานแล้ว
translation-official = คำแปลอย่างเป็นทางการ
language-ar = อาหรับ
language-zh = จีน
language-en = อังกฤษ
language-fr = ฝรั่งเศส
language-ru = รัสเซีย
language-es = สเปน
language-bg = บัลแกเรีย
language-bn = บังกลา
language-ca = คาตาลัน
language-cs = เช็ก
language-da = เดนมาร์ก
language-de = เยอรมัน
language-el = กรีก
language-fa = เปอร์เซีย
language-fi = ฟินแลนด์
language-he = ฮิบรู
language-hi = ฮินดี
language-hu = ฮังการี
language-id = อินโดนีเซีย
language-it = อิตาลี
language-ja = ญี่ปุ่น
language-ko = เกาหลี
language-nl = ดัตช์
language-pl = โปแลนด์
language-pt = โปรตุเกส
language-ro = โรมาเนีย
language-sk = สโลวัก
language-sr = เซอร์เบีย
language-sv = สวีเดน
language-sw = สวาฮีลี
language-th = ไทย
language-tr = ตุรกี
language-uk = ยูเครน
language-ur = อูรดู
language-vi = เวียดนาม

## Footnotes and alerts.

footnotes = เชิงอรรถ
footnote-back = กลับไปยังเนื้อหา
alert-note = หมายเหตุ
alert-tip = คำแนะนำ
alert-important = สำคัญ
alert-warning = คำเตือน
alert-caution = ข้อควรระวัง

## Foot of the page and lists.

updated = แก้ไขล่าสุด: { $date }
feed = ฟีดข่าวของเว็บไซต์นี้ (Atom)
calendar = กิจกรรมทั้งหมดสำหรับปฏิทินของท่าน (iCalendar)
# On the page of an event.
calendar-add = เพิ่มลงในปฏิทินของท่าน
# On a section with events.
calendar-subscribe = สมัครรับปฏิทินนี้
calendar-download = ดาวน์โหลดปฏิทินนี้ (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner } { $outer }
# While the site's address is a placeholder.
demonstration = นี่คือฉบับสาธิต
read-more = อ่านเพิ่มเติม

## The page that readers see for an address that does not exist.

not-found-title = ไม่พบหน้านี้
not-found-text = ไม่มีหน้าตามที่อยู่นี้ หน้าดังกล่าวอาจถูกย้าย หรือที่อยู่อาจไม่ถูกต้อง
not-found-home = ไปที่หน้าแรก
# On the page where readers choose a language.
choose-language = เลือกภาษา

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = แบบฟอร์มจะเปิดในวันที่ { $date }
call-open = แบบฟอร์มเปิดถึงวันที่ { $date } เวลา { $time } ({ $zone })
call-days-left =
    { $days ->
        [0] วันนี้เป็นวันสุดท้าย
       *[other] เหลืออีก { $days } วัน
    }
call-last-day = วันนี้เป็นวันสุดท้าย แบบฟอร์มจะปิดเวลา { $time } ({ $zone })
call-closed = แบบฟอร์มปิดแล้วเมื่อวันที่ { $date }
call-withdrawn = ประกาศเชิญชวนนี้ถูกถอนแล้ว
call-action = กรอกแบบฟอร์ม
call-leads-to = แบบฟอร์มอยู่บนเว็บไซต์อื่น ({ $host })
# The languages in which the form is offered.
call-languages = ภาษาของแบบฟอร์ม: { $languages }
call-questions = สอบถามข้อมูล: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } เวลา { $time } ({ $zone })

## The search page.

search-title = การค้นหา
# Label of the field.
search-label = ท่านต้องการค้นหาอะไร
# On the button beside the field.
search-action = ค้นหา
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] ไม่พบผลการค้นหา ลองใช้คำอื่นหรือใช้คำให้น้อยลง
       *[other] พบ { $count } รายการ
    }
search-more = แสดงผลการค้นหาเพิ่มเติม
# In a list of values that results are filtered by: no filter.
search-all = ทั้งหมด
# Names of such lists.
search-kind = ประเภท
search-year = ปี
search-failed = ไม่สามารถโหลดการค้นหาได้ โปรดลองอีกครั้ง
# For browsers without JavaScript: above a list of all pages.
search-pages = หน้าทั้งหมดแยกตามหมวด
# Kinds of pages.
search-kind-page = หน้า
search-kind-section = หมวด
search-kind-home = หน้าแรก
search-kind-post = ข่าว
search-kind-event = กิจกรรม
search-kind-document = เอกสาร
search-kind-value = รายการ
search-kind-values = รายการ

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = รายละเอียด
# Title of the files to download.
facts-downloads = ดาวน์โหลด
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = วันที่
fact-audiences = สำหรับ
fact-event-type = ประเภทกิจกรรม
fact-event-dates = วันและเวลา
fact-event-sessions = ช่วงการประชุม
fact-event-format = รูปแบบการเข้าร่วม
fact-event-status = สถานะ
fact-event-place = สถานที่
fact-event-parent = เป็นส่วนหนึ่งของ
fact-event-registration = การลงทะเบียน
fact-event-interpretation = ล่ามแปลภาษา
fact-event-figures = ตัวเลขสำคัญ
fact-event-venue = ห้องประชุม
fact-event-outcome = ผลลัพธ์
fact-post-authors = ผู้เขียน
fact-post-tags = แท็ก
fact-document-files = ไฟล์
fact-document-authors = จัดพิมพ์โดย
fact-document-isbn = ISBN
fact-document-licence = สัญญาอนุญาต
fact-document-pages = จำนวนหน้า
fact-document-version = รุ่น
fact-document-disclaimer = โปรดทราบ
# Whether something holds.
fact-yes = ใช่
fact-no = ไม่ใช่
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = การเปิดตัว
event-type-meeting = การประชุม
event-type-web-dialogue = การเสวนาออนไลน์
event-type-roundtable = การประชุมโต๊ะกลม
event-type-conference = การประชุมใหญ่
event-type-workshop = การประชุมเชิงปฏิบัติการ
event-type-webinar = การสัมมนาออนไลน์
event-format-virtual = ออนไลน์
event-format-physical = ณ สถานที่จัดงาน
event-format-hybrid = ณ สถานที่จัดงานและออนไลน์
event-status-scheduled = ตามกำหนดการ
event-status-cancelled = ยกเลิกแล้ว
event-status-postponed = เลื่อนออกไป
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } เวลา { $start } ถึง { $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = ข้อมูล ณ วันที่ { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = ยังไม่เผยแพร่

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = เมนู
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = หน้าในหมวดนี้
# Titles on the home page.
home-sections = ในเว็บไซต์นี้
home-events = กิจกรรมถัดไป
home-posts = ข่าวล่าสุด
# A link to the whole list; $title is its title.
list-all = ทั้งหมด: { $title }
# Titles of lists of events.
events-upcoming = กิจกรรมที่กำลังจะมีขึ้น
events-past = กิจกรรมที่ผ่านมา
# Who wrote a page; $authors are names.
post-authors = โดย { $authors }
# Titles of the lists of all tags and all authors.
values-tags = แท็ก
values-authors = ผู้เขียน
# Title of a list of related pages.
related-pages = ดูเพิ่มเติม
# The feed of the list on this page.
feed-of-list = ติดตามรายการนี้ (Atom)

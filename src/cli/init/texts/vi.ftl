### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Chúng tôi là ai, làm gì và có gì mới.
home-text =
    Đây là trang chủ. Nội dung của trang nằm trong thư mục `content/`, mỗi ngôn ngữ một tệp.

    Ngày [khai mạc](events/opening.md), tức ngày { $date-of-the-event }, chỉ được ghi một lần, trong `content/events/opening.yaml`, và mỗi ngôn ngữ viết ngày đó theo cách riêng.

about-title = Về chúng tôi
about-description = Chúng tôi là ai và cách liên hệ với chúng tôi.
about-text =
    Hãy viết ở đây bạn là ai, làm gì và phục vụ ai.

    ## Cách liên hệ với chúng tôi

    Địa chỉ, số điện thoại và giờ có người trả lời.

news-title = Tin tức
news-description = Điều gì đã diễn ra, và khi nào.
news-text = Tin tức của chúng tôi, tin mới nhất ở trên cùng.
first-news-title = Trang web đã hoạt động
first-news-description = Từ hôm nay, tin tức của chúng tôi được đăng tại đây.
first-news-text = Từ hôm nay, tin tức của chúng tôi được đăng tại đây, bằng tất cả các ngôn ngữ cùng một lúc.

events-title = Sự kiện
events-description = Điều gì diễn ra, và khi nào.
events-text = Các sự kiện của chúng tôi, sự kiện mới nhất ở trên cùng.
opening-title = Khai mạc
opening-description = Cửa mở.
opening-text = Cửa mở lúc mười hai giờ trưa.

documents-title = Tài liệu
documents-description = Những gì chúng tôi công bố để lưu giữ.
documents-text = Tài liệu của chúng tôi. Tệp để người đọc tải xuống được đặt bên cạnh nội dung của tài liệu.
statutes-title = Điều lệ
statutes-description = Các quy tắc hoạt động của chúng tôi.
statutes-text =
    ## Mục đích

    Hãy viết ở đây tổ chức được lập ra để làm gì.

    ## Thành viên

    Hãy viết ở đây ai có thể là thành viên, và làm thế nào để trở thành thành viên.

guide-title = Hướng dẫn
guide-description = Cách sử dụng những gì chúng tôi làm ra, từng bước một.
guide-text = Hãy đọc lần lượt các trang, hoặc chuyển đến trang mà bạn cần.
first-steps-title = Những bước đầu tiên
first-steps-description = Những gì bạn cần trước khi bắt đầu.
first-steps-text =
    ## Những gì bạn cần

    Hãy viết ở đây người đọc phải có những gì trước khi bắt đầu.

    ## Việc cần làm trước tiên

    Sau đó, [chuyển sang phần cài đặt](settings.md).
settings-title = Cài đặt
settings-description = Những gì có thể thay đổi, và cách thay đổi.
settings-text =
    | Cài đặt | Ý nghĩa |
    |---|---|
    | `language` | Ngôn ngữ giao diện |
    | `color` | Sáng hoặc tối |

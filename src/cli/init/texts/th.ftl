### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = เราคือใคร ทำอะไร และมีอะไรใหม่
home-text =
    นี่คือหน้าแรก ข้อความของหน้านี้อยู่ในโฟลเดอร์ `content/` โดยแต่ละภาษามีหนึ่งไฟล์

    วันที่จัด[พิธีเปิด](events/opening.md) (วันที่ { $date-of-the-event }) เขียนไว้เพียงครั้งเดียวใน `content/events/opening.yaml` และแต่ละภาษาเขียนวันที่ตามแบบของตน

about-title = เกี่ยวกับเรา
about-description = เราคือใคร และติดต่อเราได้อย่างไร
about-text =
    โปรดเขียนที่นี่ว่าท่านคือใคร ทำอะไร และทำเพื่อใคร

    ## ติดต่อเราได้อย่างไร

    ที่อยู่ หมายเลขโทรศัพท์ และช่วงเวลาที่มีผู้ตอบ

news-title = ข่าว
news-description = เกิดอะไรขึ้น และเมื่อใด
news-text = ข่าวของเรา เรียงจากล่าสุด
first-news-title = เว็บไซต์เปิดให้บริการแล้ว
first-news-description = ตั้งแต่วันนี้เป็นต้นไป เราเผยแพร่ข่าวที่นี่
first-news-text = ตั้งแต่วันนี้เป็นต้นไป เราเผยแพร่ข่าวที่นี่พร้อมกันทุกภาษา

events-title = กิจกรรม
events-description = จัดกิจกรรมอะไร และเมื่อใด
events-text = กิจกรรมของเรา เรียงจากใหม่ที่สุด
opening-title = พิธีเปิด
opening-description = ประตูเปิด
opening-text = ประตูเปิดเวลาเที่ยงวัน

documents-title = เอกสาร
documents-description = สิ่งที่เราเผยแพร่เพื่อเก็บรักษาไว้
documents-text = เอกสารของเรา ไฟล์สำหรับให้ผู้อ่านดาวน์โหลดวางไว้คู่กับข้อความของเอกสาร
statutes-title = ข้อบังคับ
statutes-description = กฎเกณฑ์ในการทำงานของเรา
statutes-text =
    ## วัตถุประสงค์

    โปรดเขียนที่นี่ว่าองค์กรมีขึ้นเพื่ออะไร

    ## สมาชิก

    โปรดเขียนที่นี่ว่าใครเป็นสมาชิกได้ และจะเป็นสมาชิกได้อย่างไร

guide-title = คู่มือ
guide-description = วิธีใช้สิ่งที่เราทำขึ้น ทีละขั้นตอน
guide-text = โปรดอ่านหน้าต่าง ๆ ตามลำดับ หรือไปยังหน้าที่ท่านต้องการ
first-steps-title = ขั้นตอนแรก
first-steps-description = สิ่งที่ท่านต้องมีก่อนเริ่มต้น
first-steps-text =
    ## สิ่งที่ท่านต้องมี

    โปรดเขียนที่นี่ว่าผู้อ่านต้องมีอะไรบ้างก่อนเริ่มต้น

    ## สิ่งที่ต้องทำก่อน

    จากนั้น [ไปที่การตั้งค่า](settings.md)
settings-title = การตั้งค่า
settings-description = เปลี่ยนอะไรได้บ้าง และเปลี่ยนอย่างไร
settings-text =
    | การตั้งค่า | ความหมาย |
    |---|---|
    | `language` | ภาษาของส่วนติดต่อผู้ใช้ |
    | `color` | สว่างหรือมืด |

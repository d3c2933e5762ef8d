### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = Langsung ke isi
# Label of the main navigation, for screen readers.
main-navigation = Navigasi utama
# Label of the list of languages, for screen readers.
language-bar = Bahasa
# Label of the path to this page, for screen readers.
breadcrumbs = Anda di sini
# Title of the table of contents.
table-of-contents = Di halaman ini
# Label of the links at the end of a page.
neighbors = Halaman sebelumnya dan berikutnya
previous-page = Sebelumnya: { $title }
next-page = Berikutnya: { $title }
# Navigation between the pages of a long list.
pagination = Halaman daftar ini
pagination-page = Halaman { $number } dari { $count }
pagination-newer = Halaman daftar sebelumnya
pagination-older = Halaman daftar berikutnya

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (dalam bahasa { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Halaman ini belum diterjemahkan. Anda melihat naskah aslinya dalam bahasa { $language }.
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Halaman ini belum diterjemahkan. Anda melihat terjemahannya dalam bahasa { $language }.
# Above a translation whose original says something else by now.
stale-page = Naskah asli halaman ini telah berubah sejak diterjemahkan.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Halaman ini adalah edisi { $date }. Naskah aslinya telah berubah sejak itu.
stale-original = Baca naskah asli dalam bahasa { $language }.
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Naskah asli bagian ini (dalam bahasa { $language }) telah berubah sejak diterjemahkan.
stale-sections = Bagian yang berubah:
# The link to the same section of the original, beside the link to the section.
stale-section-read = naskah asli dalam bahasa { $language }
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: halaman ini belum diterjemahkan
translation-original = Naskah asli
translation-draft = Draf terjemahan, belum ditinjau
translation-machine = Terjemahan mesin, belum ditinjau
translation-reviewed = Terjemahan yang telah ditinjau
translation-official = Terjemahan resmi
language-ar = Arab
language-zh = Tionghoa
language-en = Inggris
language-fr = Prancis
language-ru = Rusia
language-es = Spanyol
language-bg = Bulgaria
language-bn = Bengali
language-ca = Katalan
language-cs = Ceko
language-da = Denmark
language-de = Jerman
language-el = Yunani
language-fa = Persia
language-fi = Suomi
language-he = Ibrani
language-hi = Hindi
language-hu = Hungaria
language-id = Indonesia
language-it = Italia
language-ja = Jepang
language-ko = Korea
language-nl = Belanda
language-pl = Polandia
language-pt = Portugis
language-ro = Rumania
language-sk = Slovak
language-sr = Serbia
language-sv = Swedia
language-sw = Swahili
language-th = Thai
language-tr = Turki
language-uk = Ukraina
language-ur = Urdu
language-vi = Vietnam

## Footnotes and alerts.

footnotes = Catatan kaki
footnote-back = Kembali ke teks
alert-note = Catatan
alert-tip = Kiat
alert-important = Penting
alert-warning = Peringatan
alert-caution = Hati-hati

## Foot of the page and lists.

updated = Terakhir diubah: { $date }
feed = Umpan berita situs ini (Atom)
calendar = Semua acara untuk kalender Anda (iCalendar)
# On the page of an event.
calendar-add = Tambahkan ke kalender Anda
# On a section with events.
calendar-subscribe = Berlangganan kalender ini
calendar-download = Unduh kalender ini (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Ini adalah edisi demonstrasi.
read-more = Baca selengkapnya

## The page that readers see for an address that does not exist.

not-found-title = Halaman tidak ditemukan
not-found-text = Tidak ada halaman di alamat ini. Halaman mungkin telah dipindahkan, atau alamatnya keliru.
not-found-home = Ke beranda
# On the page where readers choose a language.
choose-language = Pilih bahasa

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Formulir akan dibuka pada { $date }.
call-open = Formulir dibuka hingga { $date } pukul { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Hari ini hari terakhir.
       *[other] Tersisa { $days } hari.
    }
call-last-day = Hari ini hari terakhir: formulir ditutup pukul { $time } ({ $zone }).
call-closed = Formulir telah ditutup pada { $date }.
call-withdrawn = Undangan ini telah ditarik kembali.
call-action = Isi formulir
call-leads-to = Formulir berada di situs lain, { $host }.
# The languages in which the form is offered.
call-languages = Bahasa formulir: { $languages }.
call-questions = Pertanyaan: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date } pukul { $time } ({ $zone })

## The search page.

search-title = Pencarian
# Label of the field.
search-label = Apa yang Anda cari?
# On the button beside the field.
search-action = Cari
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Tidak ada hasil. Coba kata lain atau kata yang lebih sedikit.
       *[other] { $count } hasil
    }
search-more = Tampilkan lebih banyak hasil
# In a list of values that results are filtered by: no filter.
search-all = Semua
# Names of such lists.
search-kind = Jenis
search-year = Tahun
search-failed = Pencarian tidak dapat dimuat. Silakan coba lagi.
# For browsers without JavaScript: above a list of all pages.
search-pages = Semua halaman menurut bagian
# Kinds of pages.
search-kind-page = Halaman
search-kind-section = Bagian
search-kind-home = Beranda
search-kind-post = Berita
search-kind-event = Acara
search-kind-document = Dokumen
search-kind-value = Daftar
search-kind-values = Daftar

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Rincian
# Title of the files to download.
facts-downloads = Unduhan
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Tanggal
fact-audiences = Untuk
fact-event-type = Jenis acara
fact-event-dates = Waktu
fact-event-sessions = Sesi
fact-event-format = Cara mengikuti
fact-event-status = Status
fact-event-place = Tempat
fact-event-parent = Bagian dari
fact-event-registration = Pendaftaran
fact-event-interpretation = Penjurubahasaan
fact-event-figures = Dalam angka
fact-event-venue = Ruangan
fact-event-outcome = Hasil
fact-post-authors = Penulis
fact-post-tags = Tag
fact-document-files = Berkas
fact-document-authors = Diterbitkan oleh
fact-document-isbn = ISBN
fact-document-licence = Lisensi
fact-document-pages = Halaman
fact-document-version = Versi
fact-document-disclaimer = Harap diperhatikan
# Whether something holds.
fact-yes = Ya
fact-no = Tidak
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Peluncuran
event-type-meeting = Rapat
event-type-web-dialogue = Dialog daring
event-type-roundtable = Diskusi meja bundar
event-type-conference = Konferensi
event-type-workshop = Lokakarya
event-type-webinar = Webinar
event-format-virtual = daring
event-format-physical = tatap muka
event-format-hybrid = tatap muka dan daring
event-status-scheduled = Sesuai jadwal
event-status-cancelled = Dibatalkan
event-status-postponed = Ditunda
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date } pukul { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = per { $date }
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = belum diterbitkan

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menu
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Halaman bagian ini
# Titles on the home page.
home-sections = Di situs ini
home-events = Acara berikutnya
home-posts = Berita terkini
# A link to the whole list; $title is its title.
list-all = Semua: { $title }
# Titles of lists of events.
events-upcoming = Acara mendatang
events-past = Acara yang telah berlalu
# Who wrote a page; $authors are names.
post-authors = Oleh { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Tag
values-authors = Penulis
# Title of a list of related pages.
related-pages = Lihat juga
# The feed of the list on this page.
feed-of-list = Ikuti daftar ini (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### Texts of the built-in theme: navigation, notices, lists. Short, in the voice of a public service.

# A link at the top that keyboard users see first.
skip-to-content = İçeriğe geç
# Label of the main navigation, for screen readers.
main-navigation = Ana gezinme menüsü
# Label of the list of languages, for screen readers.
language-bar = Diller
# Label of the path to this page, for screen readers.
breadcrumbs = Buradasınız
# Title of the table of contents.
table-of-contents = Bu sayfada
# Label of the links at the end of a page.
neighbors = Önceki ve sonraki sayfa
previous-page = Önceki: { $title }
next-page = Sonraki: { $title }
# Navigation between the pages of a long list.
pagination = Bu listenin sayfaları
pagination-page = Sayfa { $number } / { $count }
pagination-newer = Listenin önceki sayfası
pagination-older = Listenin sonraki sayfası

## Languages and translations.

# After a link that leads to a page in another language; $language is its name.
link-language = (dil: { $language })
# Where a page has no text in this language; $language is the name of the original's.
notice-original = Bu sayfa henüz çevrilmedi. Özgün metin gösteriliyor (dil: { $language }).
# The same where a translation is shown, the nearest of the reader's languages.
notice-translation = Bu sayfa henüz çevrilmedi. Sayfanın çevirisi gösteriliyor (dil: { $language }).
# Above a translation whose original says something else by now.
stale-page = Bu sayfanın özgün metni, çeviriden sonra değişti.
# The same where such a page is published as the edition of the day that it follows.
stale-edition = Bu sayfa, özgün metnin { $date } tarihli sürümüne dayanır. Özgün metin o tarihten sonra değişti.
stale-original = Özgün metni okuyun (dil: { $language }).
# Below the heading of a changed section; leads to the same section of the original.
stale-section-in = Bu bölümün özgün metni (dil: { $language }), çeviriden sonra değişti.
stale-sections = Değişiklikten etkilenen bölümler:
# The link to the same section of the original, beside the link to the section.
stale-section-read = özgün metin (dil: { $language })
# In the language bar, for a language without this page; $language is its own name.
language-missing = { $language }: bu sayfa henüz çevrilmedi
translation-original = Özgün metin
translation-draft = Taslak çeviri, henüz gözden geçirilmedi
translation-machine = Makine çevirisi, henüz gözden geçirilmedi
translation-reviewed = Gözden geçirilmiş çeviri
translation-official = Resmî çeviri
language-ar = Arapça
language-zh = Çince
language-en = İngilizce
language-fr = Fransızca
language-ru = Rusça
language-es = İspanyolca
language-bg = Bulgarca
language-bn = Bengalce
language-ca = Katalanca
language-cs = Çekçe
language-da = Danca
language-de = Almanca
language-el = Yunanca
language-fa = Farsça
language-fi = Fince
language-he = İbranice
language-hi = Hintçe
language-hu = Macarca
language-id = Endonezce
language-it = İtalyanca
language-ja = Japonca
language-ko = Korece
language-nl = Felemenkçe
language-pl = Lehçe
language-pt = Portekizce
language-ro = Rumence
language-sk = Slovakça
language-sr = Sırpça
language-sv = İsveççe
language-sw = Svahili dili
language-th = Tayca
language-tr = Türkçe
language-uk = Ukraynaca
language-ur = Urduca
language-vi = Vietnamca

## Footnotes and alerts.

footnotes = Dipnotlar
footnote-back = Metne dön
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat

## Foot of the page and lists.

updated = Son değişiklik: { $date }
feed = Bu sitenin haber akışı (Atom)
calendar = Takviminiz için tüm etkinlikler (iCalendar)
# On the page of an event.
calendar-add = Takviminize ekleyin
# On a section with events.
calendar-subscribe = Bu takvime abone olun
calendar-download = Takvimi indirin (iCalendar)
# In calendar files, where an event takes place: $inner is a hall or a city, $outer the city or country around it.
calendar-place = { $inner }, { $outer }
# While the site's address is a placeholder.
demonstration = Bu bir tanıtım sürümüdür.
read-more = Devamını okuyun

## The page that readers see for an address that does not exist.

not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok. Sayfa taşınmış veya adres hatalı olabilir.
not-found-home = Ana sayfaya gidin
# On the page where readers choose a language.
choose-language = Dil seçin

## The call of a hosted form. $date is a day, $time the time of day, $zone the name of the time zone, $host the other site.

call-before = Form { $date } tarihinde açılacak.
call-open = Formun son doldurulma zamanı: { $date }, saat { $time } ({ $zone }).
call-days-left =
    { $days ->
        [0] Bugün son gün.
        [one] { $days }{ "\u00A0" }gün kaldı.
       *[other] { $days }{ "\u00A0" }gün kaldı.
    }
call-last-day = Bugün son gün: form saat { $time } ({ $zone }) itibarıyla kapanacak.
call-closed = Form { $date } tarihinde kapandı.
call-withdrawn = Çağrı geri çekildi.
call-action = Formu doldurun
call-leads-to = Form başka bir sitede: { $host }.
# The languages in which the form is offered.
call-languages = Formun dilleri: { $languages }.
call-questions = Sorularınız için: { $email }
# An instant: day, time of day, name of the time zone.
date-and-time = { $date }, saat { $time } ({ $zone })

## The search page.

search-title = Arama
# Label of the field.
search-label = Ne arıyorsunuz?
# On the button beside the field.
search-action = Ara
# Read out by screen readers when results come.
search-results =
    { $count ->
        [0] Sonuç bulunamadı. Başka veya daha az sözcükle deneyin.
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
search-more = Daha fazla sonuç göster
# In a list of values that results are filtered by: no filter.
search-all = Tümü
# Names of such lists.
search-kind = Tür
search-year = Yıl
search-failed = Arama yüklenemedi. Lütfen yeniden deneyin.
# For browsers without JavaScript: above a list of all pages.
search-pages = Bölümlere göre tüm sayfalar
# Kinds of pages.
search-kind-page = Sayfa
search-kind-section = Bölüm
search-kind-home = Ana sayfa
search-kind-post = Haber
search-kind-event = Etkinlik
search-kind-document = Belge
search-kind-value = Liste
search-kind-values = Liste

## Facts of a page, which are shown as a list: their labels, and words for their values.

# Title of the list.
facts = Ayrıntılar
# Title of the files to download.
facts-downloads = İndirilebilir dosyalar
# Labels of the facts: of every kind, of events, of news, of documents.
fact-date = Tarih
fact-audiences = Kimler için
fact-event-type = Etkinlik türü
fact-event-dates = Ne zaman
fact-event-sessions = Oturumlar
fact-event-format = Katılım biçimi
fact-event-status = Durum
fact-event-place = Nerede
fact-event-parent = Bağlı olduğu etkinlik
fact-event-registration = Kayıt
fact-event-interpretation = Sözlü çeviri
fact-event-figures = Rakamlarla
fact-event-venue = Etkinlik yeri
fact-event-outcome = Sonuçlar
fact-post-authors = Yazarlar
fact-post-tags = Etiketler
fact-document-files = Dosyalar
fact-document-authors = Yayımlayan
fact-document-isbn = ISBN
fact-document-licence = Lisans
fact-document-pages = Sayfa sayısı
fact-document-version = Sürüm
fact-document-disclaimer = Lütfen dikkat
# Whether something holds.
fact-yes = Evet
fact-no = Hayır
# Words of the built-in kinds: types of events, how one takes part, what became of an event.
event-type-launch = Tanıtım toplantısı
event-type-meeting = Toplantı
event-type-web-dialogue = Çevrim içi diyalog
event-type-roundtable = Yuvarlak masa toplantısı
event-type-conference = Konferans
event-type-workshop = Çalıştay
event-type-webinar = Web semineri
event-format-virtual = çevrim içi
event-format-physical = yüz yüze
event-format-hybrid = yüz yüze ve çevrim içi
event-status-scheduled = Planlandığı gibi
event-status-cancelled = İptal edildi
event-status-postponed = Ertelendi
# A session of an event: $date is its day, $start and $end are times of day, $zone is the name of the time zone.
session-times = { $date }, saat { $start }–{ $end } ({ $zone })
# The day for which a figure holds.
figure-as-of = { $date } itibarıyla
# Sizes of files.
file-size-kilobytes = { $number }{ "\u00A0" }kB
file-size-megabytes = { $number }{ "\u00A0" }MB
# In place of a link to a file that does not exist yet.
file-placeholder = henüz yayımlanmadı

## Layouts of the built-in theme.

# The button that opens the navigation on small screens.
menu = Menü
# Label of the navigation beside a page of the documentation, for screen readers.
section-navigation = Bu bölümün sayfaları
# Titles on the home page.
home-sections = Bu sitede
home-events = Sıradaki etkinlikler
home-posts = Son haberler
# A link to the whole list; $title is its title.
list-all = Tümü: { $title }
# Titles of lists of events.
events-upcoming = Yaklaşan etkinlikler
events-past = Geçmiş etkinlikler
# Who wrote a page; $authors are names.
post-authors = Yazan: { $authors }
# Titles of the lists of all tags and all authors.
values-tags = Etiketler
values-authors = Yazarlar
# Title of a list of related pages.
related-pages = Ayrıca bakınız
# The feed of the list on this page.
feed-of-list = Bu listeyi takip edin (Atom)

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Siapa kami, apa yang kami lakukan, dan apa yang baru.
home-text =
    Ini adalah beranda. Teksnya ada di folder `content/`, satu berkas untuk setiap bahasa.

    Tanggal [pembukaan](events/opening.md), { $date-of-the-event }, hanya ditulis satu kali, yaitu di `content/events/opening.yaml`, dan setiap bahasa menuliskannya dengan caranya sendiri.

about-title = Tentang kami
about-description = Siapa kami dan cara menghubungi kami.
about-text =
    Tuliskan di sini siapa Anda, apa yang Anda lakukan, dan untuk siapa.

    ## Cara menghubungi kami

    Alamat, nomor telepon, dan jam layanan.

news-title = Berita
news-description = Apa yang terjadi, dan kapan.
news-text = Berita kami, dari yang terbaru.
first-news-title = Situs ini telah daring
first-news-description = Mulai hari ini, berita kami diterbitkan di sini.
first-news-text = Mulai hari ini, berita kami diterbitkan di sini, dalam semua bahasa secara bersamaan.

events-title = Acara
events-description = Apa yang diselenggarakan, dan kapan.
events-text = Acara kami, dari yang terbaru.
opening-title = Pembukaan
opening-description = Pintu dibuka.
opening-text = Pintu dibuka pada tengah hari.

documents-title = Dokumen
documents-description = Yang kami terbitkan untuk disimpan.
documents-text = Dokumen kami. Berkas yang dapat diunduh pembaca diletakkan di samping teks dokumen.
statutes-title = Anggaran dasar
statutes-description = Aturan yang menjadi landasan kerja kami.
statutes-text =
    ## Tujuan

    Tuliskan di sini untuk apa organisasi ini didirikan.

    ## Anggota

    Tuliskan di sini siapa yang dapat menjadi anggota, dan bagaimana caranya.

guide-title = Panduan
guide-description = Cara menggunakan apa yang kami buat, langkah demi langkah.
guide-text = Bacalah halaman-halamannya secara berurutan, atau buka halaman yang Anda perlukan.
first-steps-title = Langkah pertama
first-steps-description = Yang Anda perlukan sebelum memulai.
first-steps-text =
    ## Yang Anda perlukan

    Tuliskan di sini apa yang harus dimiliki pembaca sebelum memulai.

    ## Yang pertama dilakukan

    Setelah itu, [lanjutkan ke pengaturan](settings.md).
settings-title = Pengaturan
settings-description = Apa yang dapat diubah, dan bagaimana caranya.
settings-text =
    | Pengaturan | Arti |
    |---|---|
    | `language` | Bahasa antarmuka |
    | `color` | Terang atau gelap |

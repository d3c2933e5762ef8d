### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Kim olduğumuz, ne yaptığımız ve yenilikler.
home-text =
    Burası ana sayfadır. Metinleri `content/` klasöründe, her dil için ayrı bir dosyada bulunur.

    Bu sitede [açılışın](events/opening.md) tarihi ({ $date-of-the-event }) yalnızca bir kez, `content/events/opening.yaml` dosyasında yer alır ve her dil onu kendine göre yazar.

about-title = Hakkımızda
about-description = Kim olduğumuz ve bize nasıl ulaşabileceğiniz.
about-text =
    Kim olduğunuzu, ne yaptığınızı ve kimin için çalıştığınızı buraya yazın.

    ## Bize nasıl ulaşabilirsiniz

    Adres, telefon numarası, telefona bakılan saatler.

news-title = Haberler
news-description = Neler oldu, ne zaman oldu.
news-text = Haberlerimiz, en yenisi başta.
first-news-title = Site yayında
first-news-description = Bugünden itibaren haberlerimiz burada yayımlanıyor.
first-news-text = Bugünden itibaren haberlerimiz burada, bütün dillerde aynı anda yayımlanıyor.

events-title = Etkinlikler
events-description = Neler düzenleniyor, ne zaman düzenleniyor.
events-text = Etkinliklerimiz, en yenisi başta.
opening-title = Açılış
opening-description = Kapılar açılır.
opening-text = Kapılar öğlen açılır.

documents-title = Belgeler
documents-description = Kalıcı olarak yayımladıklarımız.
documents-text = Belgelerimiz. Okurların indirebileceği dosyalar, belgenin metninin yanına konur.
statutes-title = Tüzük
statutes-description = Çalışmalarımızda uyduğumuz kurallar.
statutes-text =
    ## Amaç

    Kuruluşun amacını buraya yazın.

    ## Üyeler

    Kimlerin üye olabileceğini ve nasıl üye olunduğunu buraya yazın.

guide-title = Kılavuz
guide-description = Ürettiklerimizin kullanımı, adım adım.
guide-text = Sayfaları sırayla okuyun ya da ihtiyacınız olan sayfaya gidin.
first-steps-title = İlk adımlar
first-steps-description = Başlamadan önce gerekenler.
first-steps-text =
    ## Gerekenler

    Okurların başlamadan önce nelere sahip olması gerektiğini buraya yazın.

    ## Önce ne yapmalı

    Ardından [ayarlara geçin](settings.md).
settings-title = Ayarlar
settings-description = Nelerin, nasıl değiştirilebileceği.
settings-text =
    | Ayar | Anlamı |
    |---|---|
    | `language` | Arayüzün dili |
    | `color` | Açık veya koyu |

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Cine suntem, ce facem și ce noutăți avem.
home-text =
    Aceasta este pagina principală. Textele ei se află în dosarul `content/`, câte un fișier pentru fiecare limbă.

    Data [inaugurării](events/opening.md), { $date-of-the-event }, apare o singură dată, în `content/events/opening.yaml`, iar fiecare limbă o scrie în felul ei.

about-title = Despre noi
about-description = Cine suntem și cum ne puteți contacta.
about-text =
    Scrieți aici cine sunteți, ce faceți și pentru cine.

    ## Cum ne puteți contacta

    O adresă, un număr de telefon, orele la care răspunde cineva.

news-title = Noutăți
news-description = Ce s-a întâmplat și când.
news-text = Noutățile noastre, cele mai recente la început.
first-news-title = Site-ul este online
first-news-description = Începând de astăzi, noutățile noastre sunt publicate aici.
first-news-text = Începând de astăzi, noutățile noastre sunt publicate aici, în toate limbile în același timp.

events-title = Evenimente
events-description = Ce are loc și când.
events-text = Evenimentele noastre, cele mai noi la început.
opening-title = Inaugurare
opening-description = Se deschid porțile.
opening-text = Porțile se deschid la amiază.

documents-title = Documente
documents-description = Ce publicăm pentru a fi păstrat.
documents-text = Documentele noastre. Fișierele care pot fi descărcate se așază lângă textul documentului.
statutes-title = Statut
statutes-description = Regulile după care lucrăm.
statutes-text =
    ## Scop

    Scrieți aici pentru ce există organizația.

    ## Membri

    Scrieți aici cine poate fi membru și cum se poate deveni membru.

guide-title = Ghid
guide-description = Cum se folosește ceea ce facem, pas cu pas.
guide-text = Citiți paginile în ordine sau mergeți la cea de care aveți nevoie.
first-steps-title = Primii pași
first-steps-description = De ce aveți nevoie înainte de a începe.
first-steps-text =
    ## De ce aveți nevoie

    Scrieți aici ce trebuie să aibă cititorii înainte de a începe.

    ## Ce faceți mai întâi

    Apoi [treceți la setări](settings.md).
settings-title = Setări
settings-description = Ce poate fi modificat și cum.
settings-text =
    | Setare | Semnificație |
    |---|---|
    | `language` | Limba interfeței |
    | `color` | Temă luminoasă sau întunecată |

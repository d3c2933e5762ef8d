### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Chi siamo, che cosa facciamo e quali sono le novità.
home-text =
    Questa è la pagina iniziale. I suoi testi si trovano nella cartella `content/`, un file per ogni lingua.

    La data dell'[inaugurazione](events/opening.md), { $date-of-the-event }, è scritta una sola volta, in `content/events/opening.yaml`, e ogni lingua la scrive secondo le proprie convenzioni.

about-title = Chi siamo
about-description = Chi siamo e come contattarci.
about-text =
    Scrivere qui chi siete, che cosa fate e per chi.

    ## Come contattarci

    Un indirizzo, un numero di telefono, gli orari in cui qualcuno risponde.

news-title = Notizie
news-description = Che cosa è successo, e quando.
news-text = Le nostre notizie, dalla più recente alla meno recente.
first-news-title = Il sito è online
first-news-description = Da oggi le nostre notizie sono pubblicate qui.
first-news-text = Da oggi le nostre notizie sono pubblicate qui, in tutte le lingue contemporaneamente.

events-title = Eventi
events-description = Quali eventi si svolgono, e quando.
events-text = I nostri eventi, dal più recente al meno recente.
opening-title = Inaugurazione
opening-description = Si aprono le porte.
opening-text = Le porte si aprono a mezzogiorno.

documents-title = Documenti
documents-description = Ciò che pubblichiamo perché sia conservato.
documents-text = I nostri documenti. I file da scaricare si collocano accanto al testo del documento.
statutes-title = Statuto
statutes-description = Le regole che seguiamo nel nostro lavoro.
statutes-text =
    ## Finalità

    Scrivere qui a che cosa serve l'organizzazione.

    ## Membri

    Scrivere qui chi può essere membro, e come lo si diventa.

guide-title = Guida
guide-description = Come usare ciò che realizziamo, passo dopo passo.
guide-text = Leggere le pagine nell'ordine, oppure andare a quella che serve.
first-steps-title = Primi passi
first-steps-description = Che cosa serve prima di iniziare.
first-steps-text =
    ## Che cosa serve

    Scrivere qui che cosa devono avere i lettori prima di iniziare.

    ## Da dove iniziare

    Poi [passare alle impostazioni](settings.md).
settings-title = Impostazioni
settings-description = Che cosa si può modificare, e come.
settings-text =
    | Impostazione | Significato |
    |---|---|
    | `language` | La lingua dell'interfaccia |
    | `color` | Chiaro o scuro |

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Sisi ni nani, tunafanya nini na kuna jipya gani.
home-text =
    Huu ni ukurasa wa mwanzo. Maandishi yake yamo katika folda `content/`, faili moja kwa kila lugha.

    Tarehe ya [ufunguzi](events/opening.md), { $date-of-the-event }, imeandikwa mara moja tu, katika `content/events/opening.yaml`, na kila lugha huiandika kwa namna yake.

about-title = Kutuhusu
about-description = Sisi ni nani na jinsi ya kuwasiliana nasi.
about-text =
    Andika hapa ninyi ni nani, mnafanya nini na kwa ajili ya nani.

    ## Jinsi ya kuwasiliana nasi

    Anwani, nambari ya simu na saa ambazo kuna mtu wa kujibu.

news-title = Habari
news-description = Kilichotokea, na lini.
news-text = Habari zetu, za hivi karibuni kwanza.
first-news-title = Tovuti iko mtandaoni
first-news-description = Kuanzia leo, habari zetu zinachapishwa hapa.
first-news-text = Kuanzia leo, habari zetu zinachapishwa hapa, kwa lugha zote kwa wakati mmoja.

events-title = Matukio
events-description = Kinachofanyika, na lini.
events-text = Matukio yetu, mapya zaidi kwanza.
opening-title = Ufunguzi
opening-description = Milango inafunguliwa.
opening-text = Milango inafunguliwa saa sita mchana.

documents-title = Nyaraka
documents-description = Tunachochapisha ili kihifadhiwe.
documents-text = Nyaraka zetu. Faili za wasomaji kupakua huwekwa kando ya maandishi ya waraka.
statutes-title = Katiba
statutes-description = Kanuni tunazofuata katika kazi yetu.
statutes-text =
    ## Madhumuni

    Andika hapa madhumuni ya shirika.

    ## Wanachama

    Andika hapa nani anaweza kuwa mwanachama, na jinsi ya kuwa mwanachama.

guide-title = Mwongozo
guide-description = Jinsi ya kutumia tunachotengeneza, hatua kwa hatua.
guide-text = Soma kurasa kwa mpangilio wake, au nenda kwenye ule unaouhitaji.
first-steps-title = Hatua za kwanza
first-steps-description = Unachohitaji kabla ya kuanza.
first-steps-text =
    ## Unachohitaji

    Andika hapa wasomaji wanapaswa kuwa na nini kabla ya kuanza.

    ## La kufanya kwanza

    Kisha [endelea na mipangilio](settings.md).
settings-title = Mipangilio
settings-description = Kinachoweza kubadilishwa, na jinsi ya kukibadilisha.
settings-text =
    | Mpangilio | Maana |
    |---|---|
    | `language` | Lugha ya kiolesura |
    | `color` | Mandhari meupe au meusi |

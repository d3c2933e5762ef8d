### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Qui som, què fem i què hi ha de nou.
home-text =
    Aquesta és la pàgina d'inici. Els seus textos són a la carpeta `content/`, un fitxer per a cada llengua.

    La data de [la inauguració](events/opening.md), { $date-of-the-event }, consta una sola vegada, a `content/events/opening.yaml`, i cada llengua l'escriu a la seva manera.

about-title = Qui som
about-description = Qui som i com podeu contactar amb nosaltres.
about-text =
    Escriviu aquí qui sou, què feu i per a qui.

    ## Com podeu contactar amb nosaltres

    Una adreça, un número de telèfon, l'horari d'atenció.

news-title = Notícies
news-description = Què ha passat, i quan.
news-text = Les nostres notícies, de la més recent a la més antiga.
first-news-title = El web és en línia
first-news-description = A partir d'avui, les nostres notícies es publiquen aquí.
first-news-text = A partir d'avui, les nostres notícies es publiquen aquí, en totes les llengües alhora.

events-title = Actes
events-description = Què es fa, i quan.
events-text = Els nostres actes, del més recent al més antic.
opening-title = Inauguració
opening-description = S'obren les portes.
opening-text = Les portes s'obren al migdia.

documents-title = Documents
documents-description = El que publiquem perquè es conservi.
documents-text = Els nostres documents. Els fitxers que es poden baixar es col·loquen al costat del text del document.
statutes-title = Estatuts
statutes-description = Les normes per les quals ens regim.
statutes-text =
    ## Finalitat

    Escriviu aquí per a què existeix l'organització.

    ## Membres

    Escriviu aquí qui pot ser membre, i com s'arriba a ser-ho.

guide-title = Guia
guide-description = Com es fa servir el que fem, pas a pas.
guide-text = Llegiu les pàgines per ordre, o aneu a la que necessiteu.
first-steps-title = Primers passos
first-steps-description = Què necessiteu abans de començar.
first-steps-text =
    ## Què necessiteu

    Escriviu aquí què han de tenir els lectors abans de començar.

    ## Per on cal començar

    Després, [passeu a la configuració](settings.md).
settings-title = Configuració
settings-description = Què es pot canviar, i com.
settings-text =
    | Paràmetre | Significat |
    |---|---|
    | `language` | La llengua de la interfície |
    | `color` | Clar o fosc |

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Hvem vi er, hvad vi gør, og hvad der er nyt.
home-text =
    Dette er forsiden. Dens tekster ligger i mappen `content/`, en fil for hvert sprog.

    Datoen for [åbningen](events/opening.md), { $date-of-the-event }, står kun ét sted, i `content/events/opening.yaml`, og hvert sprog skriver den på sin egen måde.

about-title = Om os
about-description = Hvem vi er, og hvordan du kontakter os.
about-text =
    Skriv her, hvem I er, hvad I laver, og for hvem.

    ## Sådan kontakter du os

    En adresse, et telefonnummer, de tidspunkter, hvor nogen svarer.

news-title = Nyheder
news-description = Hvad der er sket, og hvornår.
news-text = Vores nyheder, den seneste først.
first-news-title = Hjemmesiden er online
first-news-description = Fra i dag offentliggøres vores nyheder her.
first-news-text = Fra i dag offentliggøres vores nyheder her, på alle sprog samtidig.

events-title = Arrangementer
events-description = Hvad der finder sted, og hvornår.
events-text = Vores arrangementer, det nyeste først.
opening-title = Åbning
opening-description = Dørene åbner.
opening-text = Dørene åbner klokken tolv middag.

documents-title = Dokumenter
documents-description = Det, vi udgiver for eftertiden.
documents-text = Vores dokumenter. Filer, som læserne kan hente, lægges ved siden af dokumentets tekst.
statutes-title = Vedtægter
statutes-description = De regler, som vi arbejder efter.
statutes-text =
    ## Formål

    Skriv her, hvad organisationen er til for.

    ## Medlemmer

    Skriv her, hvem der kan være medlem, og hvordan man bliver det.

guide-title = Vejledning
guide-description = Hvordan du bruger det, vi laver, trin for trin.
guide-text = Læs siderne i rækkefølge, eller gå til den, du har brug for.
first-steps-title = Kom godt i gang
first-steps-description = Hvad du har brug for, før du begynder.
first-steps-text =
    ## Det har du brug for

    Skriv her, hvad læserne skal have, før de begynder.

    ## Det gør du først

    Derefter [går du videre til indstillingerne](settings.md).
settings-title = Indstillinger
settings-description = Hvad der kan ændres, og hvordan.
settings-text =
    | Indstilling | Betydning |
    |---|---|
    | `language` | Brugerfladens sprog |
    | `color` | Lys eller mørk |

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Wie we zijn, wat we doen en wat er nieuw is.
home-text =
    Dit is de startpagina. De teksten ervan staan in de map `content/`, één bestand per taal.

    De datum van [de opening](events/opening.md), { $date-of-the-event }, staat maar op één plaats, in `content/events/opening.yaml`, en elke taal schrijft die op haar eigen manier.

about-title = Over ons
about-description = Wie we zijn en hoe u ons kunt bereiken.
about-text =
    Schrijf hier wie u bent, wat u doet en voor wie.

    ## Hoe u ons kunt bereiken

    Een adres, een telefoonnummer, de uren waarop iemand opneemt.

news-title = Nieuws
news-description = Wat er is gebeurd, en wanneer.
news-text = Ons nieuws, het laatste eerst.
first-news-title = De website is online
first-news-description = Vanaf vandaag staat ons nieuws hier.
first-news-text = Vanaf vandaag staat ons nieuws hier, in alle talen tegelijk.

events-title = Evenementen
events-description = Wat er plaatsvindt, en wanneer.
events-text = Onze evenementen, de nieuwste eerst.
opening-title = Opening
opening-description = De deuren gaan open.
opening-text = De deuren gaan om twaalf uur 's middags open.

documents-title = Documenten
documents-description = Wat we publiceren om te bewaren.
documents-text = Onze documenten. Bestanden die lezers kunnen downloaden, staan naast de tekst van het document.
statutes-title = Statuten
statutes-description = De regels waarnaar we werken.
statutes-text =
    ## Doel

    Schrijf hier waarvoor de organisatie bestaat.

    ## Leden

    Schrijf hier wie lid kan zijn, en hoe men lid wordt.

guide-title = Handleiding
guide-description = Hoe u gebruikt wat we maken, stap voor stap.
guide-text = Lees de pagina's op volgorde, of ga naar de pagina die u nodig hebt.
first-steps-title = Eerste stappen
first-steps-description = Wat u nodig hebt voordat u begint.
first-steps-text =
    ## Wat u nodig hebt

    Schrijf hier wat lezers moeten hebben voordat ze beginnen.

    ## Wat u eerst doet

    Daarna [gaat u verder met de instellingen](settings.md).
settings-title = Instellingen
settings-description = Wat er kan worden gewijzigd, en hoe.
settings-text =
    | Instelling | Betekenis |
    |---|---|
    | `language` | De taal van de interface |
    | `color` | Licht of donker |

### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Vilka vi är, vad vi gör och vad som är nytt.
home-text =
    Det här är startsidan. Sidans texter ligger i mappen `content/`, en fil för varje språk.

    Datumet för [invigningen](events/opening.md), { $date-of-the-event }, står bara på ett ställe, i `content/events/opening.yaml`, och varje språk skriver det på sitt eget sätt.

about-title = Om oss
about-description = Vilka vi är och hur du når oss.
about-text =
    Skriv här vilka ni är, vad ni gör och för vem.

    ## Så når du oss

    En adress, ett telefonnummer, de tider då någon svarar.

news-title = Nyheter
news-description = Vad som har hänt, och när.
news-text = Våra nyheter, den senaste först.
first-news-title = Webbplatsen är lanserad
first-news-description = Från och med i dag publiceras våra nyheter här.
first-news-text = Från och med i dag publiceras våra nyheter här, på alla språk samtidigt.

events-title = Evenemang
events-description = Vad som äger rum, och när.
events-text = Våra evenemang, det nyaste först.
opening-title = Invigning
opening-description = Dörrarna öppnas.
opening-text = Dörrarna öppnas klockan tolv på dagen.

documents-title = Dokument
documents-description = Det vi publicerar för att det ska bevaras.
documents-text = Våra dokument. Filer som läsarna kan ladda ner läggs bredvid dokumentets text.
statutes-title = Stadgar
statutes-description = De regler som vi arbetar efter.
statutes-text =
    ## Ändamål

    Skriv här vad organisationen är till för.

    ## Medlemmar

    Skriv här vem som kan vara medlem, och hur man blir det.

guide-title = Handledning
guide-description = Hur du använder det vi gör, steg för steg.
guide-text = Läs sidorna i ordning, eller gå till den som du behöver.
first-steps-title = Kom igång
first-steps-description = Vad du behöver innan du börjar.
first-steps-text =
    ## Det här behöver du

    Skriv här vad läsarna måste ha innan de börjar.

    ## Det här gör du först

    Sedan [går du vidare till inställningarna](settings.md).
settings-title = Inställningar
settings-description = Vad som kan ändras, och hur.
settings-text =
    | Inställning | Betydelse |
    |---|---|
    | `language` | Gränssnittets språk |
    | `color` | Ljust eller mörkt |

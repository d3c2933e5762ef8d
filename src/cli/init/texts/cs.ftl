### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Kdo jsme, co děláme a co je nového.
home-text =
    Toto je úvodní stránka. Její texty jsou ve složce `content/`, pro každý jazyk v samostatném souboru.

    Datum [otevření](events/opening.md) ({ $date-of-the-event }) je zapsáno jen jednou, v souboru `content/events/opening.yaml`, a každý jazyk je uvádí po svém.

about-title = O nás
about-description = Kdo jsme a jak nás kontaktovat.
about-text =
    Napište sem, kdo jste, co děláte a pro koho.

    ## Jak nás kontaktovat

    Adresa, telefonní číslo, hodiny, kdy telefon někdo zvedá.

news-title = Aktuality
news-description = Co se stalo a kdy.
news-text = Naše aktuality, od nejnovějších.
first-news-title = Web je spuštěn
first-news-description = Ode dneška zde zveřejňujeme své aktuality.
first-news-text = Ode dneška zde zveřejňujeme své aktuality, ve všech jazycích současně.

events-title = Akce
events-description = Co se koná a kdy.
events-text = Naše akce, od nejnovějších.
opening-title = Otevření
opening-description = Dveře se otevírají.
opening-text = Dveře se otevírají v poledne.

documents-title = Dokumenty
documents-description = Co zveřejňujeme natrvalo.
documents-text = Naše dokumenty. Soubory, které si čtenáři mohou stáhnout, se ukládají vedle textu dokumentu.
statutes-title = Stanovy
statutes-description = Pravidla, podle kterých pracujeme.
statutes-text =
    ## Účel

    Napište sem, k čemu organizace slouží.

    ## Členové

    Napište sem, kdo se může stát členem a jak.

guide-title = Příručka
guide-description = Jak používat to, co vytváříme, krok za krokem.
guide-text = Čtěte stránky popořadě, nebo přejděte na tu, kterou potřebujete.
first-steps-title = První kroky
first-steps-description = Co potřebujete, než začnete.
first-steps-text =
    ## Co potřebujete

    Napište sem, co čtenáři musí mít, než začnou.

    ## Čím začít

    Potom [přejděte k nastavení](settings.md).
settings-title = Nastavení
settings-description = Co lze změnit a jak.
settings-text =
    | Nastavení | Význam |
    |---|---|
    | `language` | Jazyk rozhraní |
    | `color` | Světlý nebo tmavý vzhled |

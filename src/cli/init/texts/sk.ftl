### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Kto sme, čo robíme a čo je nové.
home-text =
    Toto je úvodná stránka. Jej texty sú v priečinku `content/`, pre každý jazyk v samostatnom súbore.

    Dátum [otvorenia](events/opening.md) ({ $date-of-the-event }) je zapísaný len raz, v súbore `content/events/opening.yaml`, a každý jazyk ho uvádza po svojom.

about-title = O nás
about-description = Kto sme a ako nás kontaktovať.
about-text =
    Napíšte sem, kto ste, čo robíte a pre koho.

    ## Ako nás kontaktovať

    Adresa, telefónne číslo, hodiny, keď telefón niekto dvíha.

news-title = Aktuality
news-description = Čo sa stalo a kedy.
news-text = Naše aktuality, od najnovších.
first-news-title = Web je spustený
first-news-description = Odo dneška tu zverejňujeme svoje aktuality.
first-news-text = Odo dneška tu zverejňujeme svoje aktuality, vo všetkých jazykoch súčasne.

events-title = Podujatia
events-description = Čo sa koná a kedy.
events-text = Naše podujatia, od najnovších.
opening-title = Otvorenie
opening-description = Dvere sa otvárajú.
opening-text = Dvere sa otvárajú napoludnie.

documents-title = Dokumenty
documents-description = Čo zverejňujeme natrvalo.
documents-text = Naše dokumenty. Súbory, ktoré si čitatelia môžu stiahnuť, sa ukladajú vedľa textu dokumentu.
statutes-title = Stanovy
statutes-description = Pravidlá, podľa ktorých pracujeme.
statutes-text =
    ## Účel

    Napíšte sem, na čo organizácia slúži.

    ## Členovia

    Napíšte sem, kto sa môže stať členom a ako.

guide-title = Príručka
guide-description = Ako používať to, čo vytvárame, krok za krokom.
guide-text = Čítajte stránky v poradí alebo prejdite na tú, ktorú potrebujete.
first-steps-title = Prvé kroky
first-steps-description = Čo potrebujete, skôr než začnete.
first-steps-text =
    ## Čo potrebujete

    Napíšte sem, čo musia čitatelia mať, skôr než začnú.

    ## Čím začať

    Potom [prejdite na nastavenia](settings.md).
settings-title = Nastavenia
settings-description = Čo možno zmeniť a ako.
settings-text =
    | Nastavenie | Význam |
    |---|---|
    | `language` | Jazyk rozhrania |
    | `color` | Svetlý alebo tmavý vzhľad |

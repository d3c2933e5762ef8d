### Draft, not reviewed yet by a native speaker of the language.
### The sample pages of a new site. Each text may be Markdown; a link in it is a file below `content/`, and $date-of-the-event is a component,
### which shows the date of the event in the language of the page.

home-description = Kik vagyunk, mit csinálunk, és mi újság nálunk.
home-text =
    Ez a kezdőlap. Szövegei a `content/` mappában vannak, nyelvenként külön fájlban.

    A [megnyitó](events/opening.md) dátuma ({ $date-of-the-event }) csak egyszer szerepel, a `content/events/opening.yaml` fájlban, és minden nyelv a maga módján írja.

about-title = Rólunk
about-description = Kik vagyunk, és hogyan érhet el minket.
about-text =
    Írják le itt, kik Önök, mivel foglalkoznak, és kiknek dolgoznak.

    ## Hogyan érhet el minket

    Cím, telefonszám, és hogy mely órákban veszi fel valaki a telefont.

news-title = Hírek
news-description = Mi történt, és mikor.
news-text = Híreink, elöl a legfrissebbek.
first-news-title = Elindult a honlap
first-news-description = Mától itt tesszük közzé híreinket.
first-news-text = Mától itt tesszük közzé híreinket, minden nyelven egyszerre.

events-title = Események
events-description = Mi zajlik, és mikor.
events-text = Eseményeink, elöl a legújabbak.
opening-title = Megnyitó
opening-description = Kinyílnak a kapuk.
opening-text = A kapuk délben nyílnak.

documents-title = Dokumentumok
documents-description = Amit megőrzésre teszünk közzé.
documents-text = Dokumentumaink. A letölthető fájlok a dokumentum szövege mellé kerülnek.
statutes-title = Alapszabály
statutes-description = A szabályok, amelyek szerint működünk.
statutes-text =
    ## Cél

    Írják le itt, mi a szervezet célja.

    ## Tagok

    Írják le itt, ki lehet tag, és hogyan válhat azzá.

guide-title = Útmutató
guide-description = Hogyan használható, amit készítünk, lépésről lépésre.
guide-text = Olvassa az oldalakat sorrendben, vagy lépjen arra, amelyikre szüksége van.
first-steps-title = Első lépések
first-steps-description = Mire van szüksége, mielőtt elkezdi.
first-steps-text =
    ## Mire van szüksége

    Írják le itt, mire van szükségük az olvasóknak, mielőtt elkezdik.

    ## Mi az első teendő

    Ezután [folytassa a beállításokkal](settings.md).
settings-title = Beállítások
settings-description = Mi módosítható, és hogyan.
settings-text =
    | Beállítás | Jelentés |
    |---|---|
    | `language` | A felület nyelve |
    | `color` | Világos vagy sötét |
